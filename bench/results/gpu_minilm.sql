PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','4');
INSERT INTO meta VALUES('views','4c3662402548c6d7');
INSERT INTO meta VALUES('written_by','0.1.0');
CREATE TABLE sweep (
  sweep_id      INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE,
  file          TEXT NOT NULL,              -- where it was read last
  text          TEXT NOT NULL,              -- as it was read last
  repeats       INTEGER NOT NULL CHECK (repeats >= 1),
  isolation     TEXT NOT NULL CHECK (isolation IN ('serial', 'node', 'gpu')),
  registered_at TEXT NOT NULL               -- when it was last started
);
INSERT INTO sweep VALUES(1,'minilm','configs/minilm_sample.yaml',replace('# Fine-tuning a small BERT on AG News'' test rows, as people do it: AdamW, a rate that rises and then falls, six repeats.\n# The weights: docs/models.md; the data: docs/data.md.\nname: minilm\nmatrix: {model: [minilm], gpus: [1, 2]}\nbaseline: {gpus: 1}\nrepeats: 6\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\nbatch: {per_gpu: 32}\ntrain: {epochs: 4, optimizer: adamw, learning_rate: 5e-5, lr_warmup: 0.1, lr_schedule: linear}\nmodels:\n  minilm: {type: bert, weights: ../models/all-MiniLM-L6-v2, max_seq_len: 128}\nschedule: {isolation: gpu}\nlimits: {timeout: 1h, retries: 1}\n','\n',char(10)),6,'gpu','2026-11-28T14:46:32.913Z');
CREATE TABLE cell (
  cell_id      INTEGER PRIMARY KEY,
  sweep_id     INTEGER NOT NULL REFERENCES sweep,
  cell_key     TEXT NOT NULL,
  family_key   TEXT NOT NULL,               -- cells that differ in the baseline's axes alone share it
  is_baseline  INTEGER NOT NULL CHECK (is_baseline IN (0, 1)),
  in_file      INTEGER NOT NULL CHECK (in_file IN (0, 1)),  -- the experiment file as read last has it
  position     INTEGER NOT NULL,            -- its place in that file, from 0
  experiment   TEXT NOT NULL,               -- its name, e.g. small_gpus4
  setup        TEXT NOT NULL,               -- its settings in one line
  axes         TEXT NOT NULL,               -- JSON object
  device       TEXT NOT NULL CHECK (device IN ('cpu', 'gpu')),
  world_size   INTEGER NOT NULL CHECK (world_size >= 1),
  global_batch INTEGER NOT NULL,            -- rows of one step over all ranks
  batch_mode   TEXT NOT NULL CHECK (batch_mode IN ('per_gpu', 'global')),  -- what the file holds fixed
  epochs       INTEGER NOT NULL,            -- asked for
  settings     TEXT NOT NULL,               -- JSON object, every default filled in
  -- Goals, as the file has them now: no part of the key. Fractions; NULL: none.
  min_accuracy    REAL,                     -- below it in its last epoch, an attempt is invalid; judged when it ends
  target_accuracy REAL,                     -- the time to reach it is reported
  -- What every figure of the cell is marked with, e.g. 'accuracy from random init; rows x 11'; '': nothing.
  remark          TEXT NOT NULL DEFAULT '',
  UNIQUE (sweep_id, cell_key)
);
INSERT INTO cell VALUES(1,1,'102bb0572600bea0','97295d18f7be969e',1,1,0,'minilm_gpus1','minilm, 1 GPU, fp32','{"gpus":1,"model":"minilm"}','gpu',1,32,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(2,1,'b1225c4fb7bf239f','97295d18f7be969e',0,1,1,'minilm_gpus2','minilm, 2 GPUs, fp32','{"gpus":2,"model":"minilm"}','gpu',2,64,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
CREATE TABLE run (
  run_id      INTEGER PRIMARY KEY,
  cell_id     INTEGER NOT NULL REFERENCES cell,
  repeat      INTEGER NOT NULL CHECK (repeat >= 1),
  seed        TEXT NOT NULL,                -- 16 hexadecimal digits: weights, order of rows, dropout
  start_order INTEGER NOT NULL,             -- its place in the shuffled order of the sweep, from 0
  infeasible  TEXT,                         -- why it cannot run here; NULL when it can
  UNIQUE (cell_id, repeat)
);
INSERT INTO run VALUES(1,1,1,'000000000000002a',0,NULL);
INSERT INTO run VALUES(2,2,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(3,2,2,'0003b64467d67795',2,NULL);
INSERT INTO run VALUES(4,1,2,'0003b64467d67795',3,NULL);
INSERT INTO run VALUES(5,1,3,'00087550ca55b296',4,NULL);
INSERT INTO run VALUES(6,2,3,'00087550ca55b296',5,NULL);
INSERT INTO run VALUES(7,2,4,'0011c6951b62f093',6,NULL);
INSERT INTO run VALUES(8,1,4,'0011c6951b62f093',7,NULL);
INSERT INTO run VALUES(9,1,5,'00191f232c4bd1cc',8,NULL);
INSERT INTO run VALUES(10,2,5,'00191f232c4bd1cc',9,NULL);
INSERT INTO run VALUES(11,2,6,'0005eede22f46ab0',10,NULL);
INSERT INTO run VALUES(12,1,6,'0005eede22f46ab0',11,NULL);
CREATE TABLE attempt (
  attempt_id       INTEGER PRIMARY KEY,
  run_id           INTEGER NOT NULL REFERENCES run,
  state            TEXT NOT NULL CHECK (state IN ('running', 'succeeded', 'failed', 'timed_out', 'interrupted')),
  failure          TEXT CHECK (failure IN ('config', 'data', 'oom', 'nccl', 'peer_lost', 'crash', 'hang', 'agent_lost',
                                           'unknown')),
  error            TEXT,                    -- the first cause, in one sentence
  verdict          TEXT CHECK (verdict IN ('valid', 'unaudited', 'invalid')),  -- of succeeded attempts only
  world_size       INTEGER NOT NULL,
  oversubscribed   INTEGER NOT NULL CHECK (oversubscribed IN (0, 1)),  -- more ranks than cores
  started_at       TEXT NOT NULL,
  ended_at         TEXT,                    -- for the attempt of a dead writer: when that was noticed
  wall_seconds     REAL,
  spec             TEXT NOT NULL,           -- JSON: what its workers were told
  environment      TEXT NOT NULL,           -- JSON: the variables that its workers got
  parameters       INTEGER,                 -- of the model
  transport        TEXT,                    -- how the group talked; NULL for one rank
  program_version  TEXT,
  git_hash         TEXT,
  numerics_version INTEGER,
  libraries        TEXT,                    -- JSON object: name -> version
  data_fingerprint TEXT,
  device_model     TEXT,
  isolation        TEXT,
  worker_program   TEXT,
  provenance_key   TEXT,
  weights_fingerprint TEXT,
  CHECK (verdict IS NULL OR state = 'succeeded')
);
INSERT INTO attempt VALUES(1,2,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T14:46:34.043Z','2026-11-28T14:46:44.877Z',10.834126629000000007,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only b1225c4fb7bf","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(2,3,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T14:46:44.877Z','2026-11-28T14:46:55.702Z',10.824460498000000541,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only b1225c4fb7bf","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(3,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T14:46:55.702Z','2026-11-28T14:47:06.519Z',10.817023660000000262,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only b1225c4fb7bf","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(4,7,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T14:47:06.519Z','2026-11-28T14:47:17.433Z',10.9141689520000007,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only b1225c4fb7bf","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(5,10,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T14:47:17.433Z','2026-11-28T14:47:28.194Z',10.760857030000000378,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only b1225c4fb7bf","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(6,11,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T14:47:28.194Z','2026-11-28T14:47:39.032Z',10.838020645000000285,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only b1225c4fb7bf","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(7,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T14:47:39.033Z','2026-11-28T14:47:55.857Z',16.824290986000001169,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only 102bb0572600","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(8,4,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T14:47:39.033Z','2026-11-28T14:47:56.065Z',17.032112321999999693,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only 102bb0572600","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(9,5,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T14:47:55.857Z','2026-11-28T14:48:12.785Z',16.927635881000000495,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only 102bb0572600","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(10,8,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T14:47:56.065Z','2026-11-28T14:48:13.050Z',16.98524225899999962,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only 102bb0572600","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(11,9,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T14:48:12.785Z','2026-11-28T14:48:29.945Z',17.160212784999998802,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only 102bb0572600","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
INSERT INTO attempt VALUES(12,12,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T14:48:13.050Z','2026-11-28T14:48:29.884Z',16.833763751999999414,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --only 102bb0572600","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','fc09eeeb7ceb-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','e5fda2a8e4a4ea90','6ee3c4f45a736e47');
CREATE TABLE finding (
  attempt_id INTEGER NOT NULL REFERENCES attempt,
  code       TEXT NOT NULL,                 -- e.g. work_audit
  number     INTEGER NOT NULL,              -- in the order of the rules, from 1
  unknown    INTEGER NOT NULL CHECK (unknown IN (0, 1)),  -- 1: could not be judged; 0: failed
  sentence   TEXT NOT NULL,                 -- with the numbers
  PRIMARY KEY (attempt_id, code)
);
INSERT INTO finding VALUES(1,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(2,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(3,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(4,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(5,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(6,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(7,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(8,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(9,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(10,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(12,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(11,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
CREATE TABLE epoch (
  attempt_id         INTEGER NOT NULL REFERENCES attempt,
  epoch              INTEGER NOT NULL CHECK (epoch >= 1),
  warmup             INTEGER NOT NULL CHECK (warmup IN (0, 1)),
  epoch_seconds      REAL NOT NULL,         -- common barrier to last optimizer step; maximum over ranks
  evaluation_seconds REAL NOT NULL,         -- maximum over ranks
  train_loss         REAL,                  -- mean over rows
  validation_loss    REAL,
  accuracy           REAL NOT NULL,         -- fraction of the evaluation rows classified right
  samples            INTEGER NOT NULL,      -- training rows over all ranks
  steps              INTEGER NOT NULL,      -- of the optimizer; maximum over ranks
  finished_at        TEXT NOT NULL,
  PRIMARY KEY (attempt_id, epoch)
);
INSERT INTO epoch VALUES(1,1,1,1.6136137870000000216,0.26975838699999998837,0.61051650561062631439,0.28397777908726740125,0.90144736842105266383,11300,177,'2026-11-28T14:46:38.506Z');
INSERT INTO epoch VALUES(1,2,0,1.6136729469999999686,0.26962751000000001466,0.25314125679763016529,0.26080869775069387417,0.91157894736842104421,11300,177,'2026-11-28T14:46:40.471Z');
INSERT INTO epoch VALUES(1,3,0,1.6140211269999999998,0.26975100899999998604,0.19085068642038161002,0.26674181386044149011,0.91039473684210525661,11300,177,'2026-11-28T14:46:42.434Z');
INSERT INTO epoch VALUES(1,4,0,1.6136772310000000452,0.26965515099999998183,0.14008844001103290533,0.26287741359911465099,0.91210526315789475226,11300,177,'2026-11-28T14:46:44.413Z');
INSERT INTO epoch VALUES(2,1,1,1.6146255130000000121,0.26987782300000001667,0.59302987595047573776,0.29379797483745373476,0.90105263157894732728,11300,177,'2026-11-28T14:46:49.370Z');
INSERT INTO epoch VALUES(2,2,0,1.6147499450000000198,0.26970805399999997487,0.24893515262983542668,0.26487743729039242568,0.90776315789473682738,11300,177,'2026-11-28T14:46:51.331Z');
INSERT INTO epoch VALUES(2,3,0,1.614747946000000045,0.26969406800000000901,0.17706288491202668011,0.25189034763135409455,0.91513157894736840702,11300,177,'2026-11-28T14:46:53.303Z');
INSERT INTO epoch VALUES(2,4,0,1.6147092979999999595,0.26969550199999997586,0.13161218467539390064,0.25628106468602229739,0.91526315789473688955,11300,177,'2026-11-28T14:46:55.289Z');
INSERT INTO epoch VALUES(3,1,1,1.6139117179999999951,0.26981119500000000366,0.59791058835202615107,0.28684176344620554433,0.90144736842105266383,11300,177,'2026-11-28T14:47:00.333Z');
INSERT INTO epoch VALUES(3,2,0,1.614598538000000083,0.26975483399999999889,0.24615798274500180764,0.25444876219096934644,0.91223684210526312376,11300,177,'2026-11-28T14:47:02.305Z');
INSERT INTO epoch VALUES(3,3,0,1.6143784949999999689,0.26983055500000002746,0.17427297075765321721,0.2417760367142526845,0.91855263157894739833,11300,177,'2026-11-28T14:47:04.272Z');
INSERT INTO epoch VALUES(3,4,0,1.6144729769999999202,0.26981244399999998462,0.13024908351687203289,0.24676057464198061786,0.91815789473684206178,11300,177,'2026-11-28T14:47:06.264Z');
INSERT INTO epoch VALUES(4,1,1,1.614914001999999904,0.26977984799999998877,0.59655268321522569863,0.29392592329727973421,0.90210526315789474338,11300,177,'2026-11-28T14:47:11.297Z');
INSERT INTO epoch VALUES(4,2,0,1.6145401539999999496,0.2698196600000000167,0.24760787133094483425,0.25952185279444645038,0.90842105263157890693,11300,177,'2026-11-28T14:47:13.255Z');
INSERT INTO epoch VALUES(4,3,0,1.6127465910000000626,0.26974824699999999655,0.17489045571436923065,0.26092573467053864488,0.91368421052631576539,11300,177,'2026-11-28T14:47:15.223Z');
INSERT INTO epoch VALUES(4,4,0,1.6143110839999998962,0.26974362499999998687,0.13324271620902339297,0.25911980679160667717,0.91421052631578947345,11300,177,'2026-11-28T14:47:17.199Z');
INSERT INTO epoch VALUES(5,1,1,1.6138086549999999252,0.26970668300000000261,0.62748021327288805437,0.28327677676552220908,0.90368421052631575651,11300,177,'2026-11-28T14:47:21.908Z');
INSERT INTO epoch VALUES(5,2,0,1.6149908699999999672,0.26976348500000002506,0.25713589598647262901,0.25436799651698061008,0.91249999999999997779,11300,177,'2026-11-28T14:47:23.879Z');
INSERT INTO epoch VALUES(5,3,0,1.6140575059999999751,0.26972172799999999392,0.18017218379320296128,0.24910032322532252302,0.91500000000000003552,11300,177,'2026-11-28T14:47:25.841Z');
INSERT INTO epoch VALUES(5,4,0,1.6140009479999999353,0.26956649900000001496,0.13415355534680120652,0.25045807587473017941,0.91657894736842104865,11300,177,'2026-11-28T14:47:27.816Z');
INSERT INTO epoch VALUES(6,1,1,1.6143212199999998901,0.26978787599999998203,0.59364823142511657927,0.31185426410875821678,0.89539473684210524329,11300,177,'2026-11-28T14:47:32.909Z');
INSERT INTO epoch VALUES(6,2,0,1.614320283000000078,0.26970252900000002416,0.25300351843369744964,0.28042427263761821043,0.90460526315789469009,11300,177,'2026-11-28T14:47:34.880Z');
INSERT INTO epoch VALUES(6,3,0,1.6143527460000000051,0.26975090400000001356,0.18321022274747358893,0.25797336678755911076,0.91249999999999997779,11300,177,'2026-11-28T14:47:36.846Z');
INSERT INTO epoch VALUES(6,4,0,1.6141486110000000664,0.26967210899999999318,0.13849420252626976068,0.26255956147846420956,0.91342105263157891137,11300,177,'2026-11-28T14:47:38.833Z');
INSERT INTO epoch VALUES(7,1,1,3.1521697379999999988,0.53653451600000001686,0.53731111781259555115,0.27517507553100584161,0.90407894736842109306,11300,354,'2026-11-28T14:47:44.429Z');
INSERT INTO epoch VALUES(8,1,1,3.1528535820000000988,0.53691529999999998423,0.52624483751512207696,0.27212032920435857974,0.90986842105263154856,11300,354,'2026-11-28T14:47:44.665Z');
INSERT INTO epoch VALUES(7,2,0,3.1518086150000002021,0.53617333400000000143,0.23104493373263199074,0.24366335517481754746,0.91565789473684211507,11300,354,'2026-11-28T14:47:48.187Z');
INSERT INTO epoch VALUES(8,2,0,3.1493155370000001092,0.53676317299999998233,0.23008310722566283068,0.24361914684897975624,0.91736842105263161073,11300,354,'2026-11-28T14:47:48.434Z');
INSERT INTO epoch VALUES(7,3,0,3.1554152329999998194,0.53639744899999997063,0.15057806052465355639,0.25556049045763518101,0.9159210526315789691,11300,354,'2026-11-28T14:47:51.964Z');
INSERT INTO epoch VALUES(8,3,0,3.1525992419999999683,0.53664714899999998998,0.14637799237154225373,0.24910826833624588605,0.91947368421052633191,11300,354,'2026-11-28T14:47:52.207Z');
INSERT INTO epoch VALUES(7,4,0,3.1542625989999999447,0.536467300999999952,0.10170132356934842576,0.26663934506868058882,0.91578947368421048658,11300,354,'2026-11-28T14:47:55.715Z');
INSERT INTO epoch VALUES(8,4,0,3.1528160050000000325,0.53659513700000005531,0.10173073420482399431,0.26046431591636254321,0.91749999999999998223,11300,354,'2026-11-28T14:47:55.960Z');
INSERT INTO epoch VALUES(9,1,1,3.1556254350000001451,0.5364756880000000061,0.53280377621144314748,0.26526509134392989297,0.91013157894736840258,11300,354,'2026-11-28T14:48:01.328Z');
INSERT INTO epoch VALUES(10,1,1,3.152296339999999919,0.53696545100000003802,0.52508153479711139333,0.27877850582725122174,0.90500000000000002664,11300,354,'2026-11-28T14:48:01.663Z');
INSERT INTO epoch VALUES(9,2,0,3.1542594390000000537,0.53655470199999999447,0.22569649400964247876,0.24387674733212119648,0.91368421052631576539,11300,354,'2026-11-28T14:48:05.106Z');
INSERT INTO epoch VALUES(10,2,0,3.1527738479999998233,0.53705699200000001081,0.22329845526577096759,0.24506733542994449392,0.91697368421052627418,11300,354,'2026-11-28T14:48:05.428Z');
INSERT INTO epoch VALUES(9,3,0,3.1544474660000001442,0.53643212500000003739,0.14424973938317425803,0.24557081624081258941,0.91934210526315784939,11300,354,'2026-11-28T14:48:08.885Z');
INSERT INTO epoch VALUES(10,3,0,3.152727828999999815,0.53653605500000001171,0.13939614840313396815,0.26192503878944800588,0.91657894736842104865,11300,354,'2026-11-28T14:48:09.193Z');
INSERT INTO epoch VALUES(9,4,0,3.1541129429999998912,0.53632242100000004914,0.093897306919097894839,0.25943126076146177938,0.91815789473684206178,11300,354,'2026-11-28T14:48:12.639Z');
INSERT INTO epoch VALUES(10,4,0,3.1527147430000002081,0.53670902600000003346,0.094391416253241822165,0.26212918231361792553,0.91723684210526312821,11300,354,'2026-11-28T14:48:12.947Z');
INSERT INTO epoch VALUES(12,1,1,3.1522584479999999906,0.53672656200000001813,0.52166636799289056725,0.29636892318725588379,0.90065789473684210175,11300,354,'2026-11-28T14:48:18.447Z');
INSERT INTO epoch VALUES(11,1,1,3.1554685650000000585,0.53671280399999998778,0.54853891502966922733,0.27827678379259612739,0.90539473684210525217,11300,354,'2026-11-28T14:48:18.507Z');
INSERT INTO epoch VALUES(12,2,0,3.1528100659999998001,0.5367052469999999964,0.23280604070266791572,0.27323715109574164827,0.909210526315789469,11300,354,'2026-11-28T14:48:22.229Z');
INSERT INTO epoch VALUES(11,2,0,3.1542369739999998046,0.53671745500000000994,0.22870674305257543412,0.24152295564350328982,0.91289473684210531434,11300,354,'2026-11-28T14:48:22.282Z');
INSERT INTO epoch VALUES(12,3,0,3.152516766999999831,0.53662651599999999785,0.1552076896418512486,0.26371058413856907076,0.91184210526315789824,11300,354,'2026-11-28T14:48:26.008Z');
INSERT INTO epoch VALUES(11,3,0,3.1540001110000002171,0.53647212799999999255,0.14510342916556165371,0.25469735496922540907,0.9147368421052631815,11300,354,'2026-11-28T14:48:26.047Z');
INSERT INTO epoch VALUES(12,4,0,3.1527655729999999323,0.53669242299999997403,0.10759744050228489675,0.27401954550492135798,0.91368421052631576539,11300,354,'2026-11-28T14:48:29.772Z');
INSERT INTO epoch VALUES(11,4,0,3.1545571589999998884,0.53640140199999997161,0.096697900812182810414,0.26282672882080077014,0.91513157894736840702,11300,354,'2026-11-28T14:48:29.799Z');
CREATE TABLE rank_epoch (
  attempt_id                 INTEGER NOT NULL,
  epoch                      INTEGER NOT NULL,
  rank                       INTEGER NOT NULL CHECK (rank >= 0),
  train_rows                 INTEGER NOT NULL,
  train_marks                TEXT NOT NULL,  -- sum over rows of their marks: which rows
  train_placed               TEXT NOT NULL,  -- sum over rows of mark, step and rank mixed: in which order
  evaluation_rows            INTEGER NOT NULL,
  evaluation_marks           TEXT NOT NULL,
  correct                    INTEGER NOT NULL,
  train_seconds              REAL NOT NULL,
  evaluation_seconds         REAL NOT NULL,
  loss_sum                   REAL,
  evaluation_loss_sum        REAL,
  parameter_checksum         TEXT NOT NULL,  -- after the last step; the same on every rank
  steps                      INTEGER NOT NULL,
  step_p50_ms                REAL NOT NULL,
  step_p95_ms                REAL NOT NULL,
  communication_wait_seconds REAL NOT NULL,  -- steps stood still for a reduction
  input_seconds              REAL NOT NULL,  -- steps stood still for their batch
  peak_memory_bytes          INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, epoch, rank),
  FOREIGN KEY (attempt_id, epoch) REFERENCES epoch (attempt_id, epoch)
);
INSERT INTO rank_epoch VALUES(1,1,0,5650,'31c909a6dd4388b8','76e490cf1ad767aa',3800,'ef637226d37e44aa',3425,1.6135973159999998927,0.26971150999999998765,3444.1567418575286866,1090.646533966064453,'242d01ccc7e595f8',177,9.1293764114379882812,9.1640644073486328125,0.022603488000000001439,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,1,1,5650,'907d5bde56cd11e2','68c31489d464823f',3800,'12dd7a9e40aec5cf',3426,1.6136137870000000216,0.26975838699999998837,3454.6797715425491333,1067.5845870971679687,'242d01ccc7e595f8',177,9.1298875808715820312,9.1582078933715820312,0.0221236480000000027,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,2,0,5650,'c81837edfda8a5e8','85e800d71b25745a',3800,'ef637226d37e44aa',3461,1.6136497679999999288,0.26962751000000001466,1425.6048663854598998,1006.7446365356445312,'6faee84b4b54a235',177,9.1306238174438476562,9.1631040573120117187,0.023154879999999995743,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,2,1,5650,'fa2e2d973667f4b2','05c318ef5773d6ef',3800,'12dd7a9e40aec5cf',3467,1.6136729469999999686,0.26957993600000001999,1434.8913354277610778,975.40146636962890627,'6faee84b4b54a235',177,9.13043212890625,9.1541118621826171875,0.022046879999999997867,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,3,0,5650,'fcb1f549c6f849f2','36d2c048c3db0852',3800,'ef637226d37e44aa',3462,1.6140032159999999628,0.26955023399999999966,1101.4416226148605346,1031.4241676330566406,'6ef560f60278993b',177,9.13158416748046875,9.1677122116088867187,0.022826175999999996635,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,3,1,5650,'c594703b6d1850a8','cb422be1d67443c1',3800,'12dd7a9e40aec5cf',3457,1.6140211269999999998,0.26975100899999998604,1055.1711339354515076,995.81361770629882815,'6ef560f60278993b',177,9.1342077255249023437,9.1577596664428710937,0.021907936000000002851,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,4,0,5650,'61183b2da300c30c','604d5de5dd664d9f',3800,'ef637226d37e44aa',3473,1.6136719939999999429,0.26965515099999998183,783.86707323789596556,1004.6392135620117187,'1def4de3edb1e724',177,9.13027191162109375,9.1652479171752929687,0.022919424000000007679,0.0,3435134976);
INSERT INTO rank_epoch VALUES(1,4,1,5650,'612e2a57910fd78e','19e16673d67ad3b6',3800,'12dd7a9e40aec5cf',3459,1.6136772310000000452,0.26964918999999998305,799.13229888677597047,993.2291297912597656,'1def4de3edb1e724',177,9.132831573486328125,9.1560640335083007812,0.021972032000000002449,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,1,0,5650,'5aa04215ca7d0379','b8c0934df9f98274',3800,'ef637226d37e44aa',3422,1.6146255130000000121,0.26987782300000001667,3436.5138556361198424,1121.3015823364257812,'15be8ca7555a3d32',177,9.136287689208984375,9.1699838638305664062,0.023117855999999992189,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,1,1,5650,'67a6236f69939721','975902f539dd1e0d',3800,'12dd7a9e40aec5cf',3426,1.6146070679999999786,0.26983950400000000779,3264.7237426042556762,1111.5630264282226562,'15be8ca7555a3d32',177,9.1366395950317382812,9.1615037918090820312,0.022455487999999995674,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,2,0,5650,'e666331e5ac6c4e1','6d5b94d20b56461c',3800,'ef637226d37e44aa',3440,1.6146856409999998938,0.26965995700000000567,1417.2755343914031982,1019.8216094970703125,'c818019d6a07e1d0',177,9.1352643966674804687,9.1709117889404296875,0.023740640000000007292,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,2,1,5650,'dbe03266d949d5b9','95baa886c5f29bb3',3800,'12dd7a9e40aec5cf',3459,1.6147499450000000198,0.26970805399999997487,1395.6916903257369995,993.24691390991210939,'c818019d6a07e1d0',177,9.137599945068359375,9.1622724533081054687,0.022535328000000000303,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,3,0,5650,'59a133d73d70bdb6','610c13ed6e5e62dc',3800,'ef637226d37e44aa',3470,1.6146787220000000662,0.26969406800000000901,963.00363683700561526,959.63837432861328127,'bba8ca3ea5367b98',177,9.1372156143188476562,9.1665601730346679687,0.023452416000000003704,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,3,1,5650,'68a531adf69fdce4','85533045dc90c8ab',3800,'12dd7a9e40aec5cf',3485,1.614747946000000045,0.26967432200000002184,1037.8069626688957214,954.72826766967773433,'bba8ca3ea5367b98',177,9.1380157470703125,9.1629762649536132812,0.022653727999999997977,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,4,0,5650,'9ba1a20978028012','9c9eb354252fa485',3800,'ef637226d37e44aa',3468,1.6147092979999999595,0.26969550199999997586,734.93770509958267211,977.98400115966796879,'9db82fb16438a5a6',177,9.137760162353515625,9.1727037429809570312,0.02376585599999998799,0.0,3435134976);
INSERT INTO rank_epoch VALUES(2,4,1,5650,'26a4c37bbc0e1a88','a107a410f25b5fe2',3800,'12dd7a9e40aec5cf',3488,1.6146856670000000466,0.26962980600000002739,752.27998173236846923,969.75209045410156252,'9db82fb16438a5a6',177,9.1378879547119140625,9.1599359512329101562,0.022513344000000004574,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,1,0,5650,'7b90537ed79f2060','de28906d17f44188',3800,'ef637226d37e44aa',3430,1.6139074589999999886,0.26954987800000002051,3379.7221462726593018,1101.5533676147460937,'e418b0cb1b340114',177,9.1320323944091796875,9.1671037673950195312,0.023802047999999999261,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,1,1,5650,'46b612065c717a3a','eb3679dc2e2f23a4',3800,'12dd7a9e40aec5cf',3421,1.6139117179999999951,0.26981119500000000366,3376.6675021052360535,1078.4440345764160156,'e418b0cb1b340114',177,9.1341762542724609375,9.15366363525390625,0.022238463999999999454,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,2,0,5650,'2effa398d4e7ac86','36c699c5306a6aad',3800,'ef637226d37e44aa',3460,1.614598538000000083,0.26962981400000002318,1371.5384567379951477,985.07835388183593748,'69e765b646b070f0',177,9.1351680755615234375,9.172351837158203125,0.023329375999999998891,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,2,1,5650,'9346c1ec5f28ee14','b000376bf6e32bf1',3800,'12dd7a9e40aec5cf',3473,1.6145709089999999985,0.26975483399999999889,1410.0467482805252075,948.73223876953125003,'69e765b646b070f0',177,9.1378240585327148437,9.1585283279418945312,0.022450144000000005206,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,3,0,5650,'4db89b1d9f931e89','cf0feac08d904ecf',3800,'ef637226d37e44aa',3492,1.614353252999999988,0.26966138299999997673,1042.468181312084198,929.56987762451171878,'2eb40763912b4463',177,9.13257598876953125,9.1681280136108398437,0.023575840000000000684,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,3,1,5650,'748dca67947d7c11','1fa210059820b8bb',3800,'12dd7a9e40aec5cf',3489,1.6143784949999999689,0.26983055500000002746,926.81638824939727785,907.92800140380859373,'2eb40763912b4463',177,9.1355199813842773437,9.160320281982421875,0.022239871999999993867,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,4,0,5650,'25abd7191fcdfb74','aaa16f313a5964eb',3800,'ef637226d37e44aa',3481,1.6144315270000000328,0.26970852400000000503,757.45515131950378415,949.79560470581054689,'49032fd635c4e424',177,9.133152008056640625,9.168224334716796875,0.023397951999999999639,0.0,3435134976);
INSERT INTO rank_epoch VALUES(3,4,1,5650,'9c9a8e6c14429f26','578383ebc68653e7',3800,'12dd7a9e40aec5cf',3497,1.6144729769999999202,0.26981244399999998462,714.3594924211502075,925.58476257324218752,'49032fd635c4e424',177,9.13702392578125,9.16156768798828125,0.022285728000000004644,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,1,0,5650,'e44ca42f877ee7bb','a61d096a5f3bb7b6',3800,'ef637226d37e44aa',3434,1.6149093150000000118,0.26977314699999999092,3314.4796960353851318,1113.5068931579589844,'7006e7a080d07234',177,9.1380481719970703125,9.1708803176879882812,0.022874272000000001048,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,1,1,5650,'ddf9c155ac91b2df','53e9590dd87e453a',3800,'12dd7a9e40aec5cf',3422,1.614914001999999904,0.26977984799999998877,3426.5656242966651915,1120.3301239013671874,'7006e7a080d07234',177,9.14080047607421875,9.16156768798828125,0.022584768000000001592,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,2,0,5650,'6c727adc204aad8a','d7c4bd2ea89c6b17',3800,'ef637226d37e44aa',3452,1.6145401539999999496,0.26946843500000000615,1368.78512305021286,992.54363250732421872,'07fba8d03b31f2da',177,9.1346883773803710937,9.168224334716796875,0.023662719999999998199,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,2,1,5650,'55d3eaa913c5ed10','20cd7b3a8e1e4950',3800,'12dd7a9e40aec5cf',3452,1.61452754800000009,0.2698196600000000167,1429.183822989463806,979.82244873046874999,'07fba8d03b31f2da',177,9.1382083892822265625,9.15958404541015625,0.022410432000000000962,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,3,0,5650,'c828d817a6859f28','fea49defe6352e81',3800,'ef637226d37e44aa',3472,1.6127193310000000892,0.26974824699999999655,982.39355194568634029,988.8036994934082031,'87c64098cd006cb0',177,9.126399993896484375,9.1527357101440429687,0.022104415999999987851,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,3,1,5650,'fa1d8d6d8d8afb72','2407914877809732',3800,'12dd7a9e40aec5cf',3472,1.6127465910000000626,0.26943134200000001809,993.86859762668609621,994.23188400268554688,'87c64098cd006cb0',177,9.1280317306518554687,9.1461124420166015625,0.022504287999999990355,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,4,0,5650,'bd32029c0fdaf82e','8fdabbd55e3f9016',3800,'ef637226d37e44aa',3473,1.6143110839999998962,0.26939986999999998573,748.03838384151458739,982.51793670654296872,'b64700bde0c9fdbd',177,9.1335039138793945312,9.1709442138671875,0.023428703999999994644,0.0,3435134976);
INSERT INTO rank_epoch VALUES(4,4,1,5650,'051462e92435a26c','5d183c1348377985',3800,'12dd7a9e40aec5cf',3475,1.6142627970000000825,0.26974362499999998687,757.60430932044982911,986.79259490966796872,'b64700bde0c9fdbd',177,9.135616302490234375,9.1608324050903320312,0.022145952000000010406,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,1,0,5650,'1fc94d2b514934f4','9b6fa2c46dbf5c5a',3800,'ef637226d37e44aa',3436,1.6138086549999999252,0.26957698299999999225,3555.1309998035430907,1083.2322196960449218,'01499c7f0d4cd778',177,9.1288318634033203125,9.1650238037109375,0.023630464000000003799,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,1,1,5650,'a27d1859e2c765a6','ca5efaf1ccc6ce9a',3800,'12dd7a9e40aec5cf',3432,1.6137868849999998932,0.26970668300000000261,3535.3954101800918578,1069.671283721923828,'01499c7f0d4cd778',177,9.131999969482421875,9.1561603546142578125,0.022215904000000001594,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,2,0,5650,'7a731d82566c6072','0cb30f6ee8030c9d',3800,'ef637226d37e44aa',3468,1.6149908699999999672,0.26973203200000001045,1547.7168899774551391,976.5968513488769531,'a05456d141e66edc',177,9.1375684738159179687,9.1697282791137695312,0.023123743999999987752,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,2,1,5650,'47d34802dda43a28','6db1743f436ed2c3',3800,'12dd7a9e40aec5cf',3467,1.6149766350000001047,0.26976348500000002506,1357.9187346696853637,956.59992218017578123,'a05456d141e66edc',177,9.1429443359375,9.1653757095336914062,0.022391712000000001114,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,3,0,5650,'21d3d685d621d2c3','66da3f367f51b4b1',3800,'ef637226d37e44aa',3475,1.614034957999999964,0.2696035999999999988,1066.9696442484855651,943.4473304748535156,'532cabad3c8e9970',177,9.135295867919921875,9.165439605712890625,0.023380576000000000136,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,3,1,5650,'a0728eff5deec7d7','d5444c89cb2e81a3',3800,'12dd7a9e40aec5cf',3479,1.6140575059999999751,0.26972172799999999392,968.97603261470794675,949.71512603759765626,'532cabad3c8e9970',177,9.1364803314208984375,9.1571836471557617187,0.022140255999999997049,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,4,0,5650,'46e4df245772bf85','e585b9cd8f09caca',3800,'ef637226d37e44aa',3481,1.6140009479999999353,0.2694157719999999978,753.84784007072448731,946.50133514404296876,'2f45cadce53c4143',177,9.1331844329833984375,9.1678400039672851562,0.023329024000000003757,0.0,3435134976);
INSERT INTO rank_epoch VALUES(5,4,1,5650,'7b618660dc9ddb15','7a1cccb92ae1a347',3800,'12dd7a9e40aec5cf',3485,1.6139958599999999488,0.26956649900000001496,762.08733534812927246,956.98004150390624999,'2f45cadce53c4143',177,9.13356781005859375,9.161312103271484375,0.022269696000000005486,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,1,0,5650,'891010d293ac6afb','0315f3a5a3da6fc1',3800,'ef637226d37e44aa',3399,1.6142352060000000335,0.26978787599999998203,3350.1304206252098083,1200.7741317749023437,'a575f4e6f581306e',177,9.1342401504516601562,9.1678400039672851562,0.022945823999999996611,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,1,1,5650,'393654b2a0642f9f','c206b5867f1cbf03',3800,'12dd7a9e40aec5cf',3406,1.6143212199999998901,0.26976082800000000805,3358.0945944786071777,1169.3182754516601562,'a575f4e6f581306e',177,9.1349115371704101562,9.1602878570556640625,0.022368800000000001182,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,2,0,5650,'0c406715888a1888','ae7332c8cf8b8429',3800,'ef637226d37e44aa',3426,1.6142657689999999615,0.26958497199999997828,1446.4239220619201659,1084.1001129150390625,'07941f7ba472edb8',177,9.131744384765625,9.1707201004028320312,0.023249664000000003216,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,2,1,5650,'b605fe6fab868212','75cdca1e2cd15c2a',3800,'12dd7a9e40aec5cf',3449,1.614320283000000078,0.26970252900000002416,1412.515836238861084,1047.1243591308593749,'07941f7ba472edb8',177,9.1347522735595703125,9.1606397628784179687,0.022209343999999998919,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,3,0,5650,'ca2ca5d9b1ea18f4','a9274652f162fe1e',3800,'ef637226d37e44aa',3458,1.6143527460000000051,0.26946785699999997731,1010.3675251007080078,993.45911407470703126,'b24d9d5b839faf54',177,9.1343679428100585937,9.1699838638305664062,0.023388927999999996332,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,3,1,5650,'f819bfab822681a6','ee52809f913ecc7c',3800,'12dd7a9e40aec5cf',3477,1.6143514740000000085,0.26975090400000001356,1059.9079919457435607,967.1384735107421875,'b24d9d5b839faf54',177,9.136287689208984375,9.1595201492309570312,0.022073151999999998662,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,4,0,5650,'705861d0bd8db31b','414fe69d32db827b',3800,'ef637226d37e44aa',3470,1.6141345659999999373,0.26949371900000002044,758.58402109146118165,998.75310134887695309,'dc34450ef1cac3c0',177,9.1333761215209960937,9.16880035400390625,0.023378624000000000626,0.0,3435134976);
INSERT INTO rank_epoch VALUES(6,4,1,5650,'51ee03b47682e77f','64d8ea7eccad2feb',3800,'12dd7a9e40aec5cf',3472,1.6141486110000000664,0.26967210899999999318,806.40046745538711547,996.69956588745117183,'dc34450ef1cac3c0',177,9.1344957351684570312,9.157535552978515625,0.022074848000000008019,0.0,3435134976);
INSERT INTO rank_epoch VALUES(7,1,0,11300,'c246658534109a9a','1665fccf7bfe4f72',7600,'0240ecc5142d0a79',6871,3.1521697379999999988,0.53653451600000001686,6071.6156312823295593,2091.3305740356445312,'47bd1bccba8f2c0a',354,8.9217920303344726562,8.944255828857421875,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(8,1,0,11300,'c246658534109a9a','7ff888860d94715b',7600,'0240ecc5142d0a79',6915,3.1528535820000000988,0.53691529999999998423,5946.566663920879364,2068.1145019531249999,'9b8d6027d646d661',354,8.9239044189453125,8.93923187255859375,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(7,2,0,11300,'c246658534109a9a','883b94d21f7775ae',7600,'0240ecc5142d0a79',6959,3.1518086150000002021,0.53617333400000000143,2610.8077511787414551,1851.8414993286132812,'150458eda126e116',354,8.918975830078125,8.9384002685546875,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(8,2,0,11300,'c246658534109a9a','6f08d823bb24d3e4',7600,'0240ecc5142d0a79',6972,3.1493155370000001092,0.53676317299999998233,2599.9391116499900816,1851.5055160522460937,'7ef215d929319e2a',354,8.9135036468505859375,8.9276475906372070312,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(7,3,0,11300,'c246658534109a9a','66cd4e412cd0ddaf',7600,'0240ecc5142d0a79',6961,3.1554152329999998194,0.53639744899999997063,1701.5320839285850524,1942.2597274780273438,'fc22625909d4a5af',354,8.931743621826171875,8.9521284103393554687,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(8,3,0,11300,'c246658534109a9a','befaf303046a8483',7600,'0240ecc5142d0a79',6988,3.1525992419999999683,0.53664714899999998998,1654.0713137984275817,1893.22283935546875,'a52a6dc5b5a80106',354,8.9236164093017578125,8.939968109130859375,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(7,4,0,11300,'c246658534109a9a','71184facc7f5d2e6',7600,'0240ecc5142d0a79',6960,3.1542625989999999447,0.536467300999999952,1149.2249563336372375,2026.4590225219726562,'743b33bb935b9065',354,8.9271678924560546875,8.9493761062622070312,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(8,4,0,11300,'c246658534109a9a','79629c3fa5891f0d',7600,'0240ecc5142d0a79',6973,3.1528160050000000325,0.53659513700000005531,1149.5572965145111083,1979.5288009643554687,'5c587465700298d6',354,8.9232635498046875,8.9407358169555664062,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(9,1,0,11300,'c246658534109a9a','969ce77fd5aa3cf6',7600,'0240ecc5142d0a79',6917,3.1556254350000001451,0.5364756880000000061,6020.6826711893081664,2016.0146942138671875,'984d199d3249bd4a',354,8.930751800537109375,8.9512958526611328125,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(10,1,0,11300,'c246658534109a9a','ca47e6127ae9888d',7600,'0240ecc5142d0a79',6878,3.152296339999999919,0.53696545100000003802,5933.4213432073593138,2118.7166442871093749,'4a59cb058f7ab7d0',354,8.9196481704711914062,8.9385595321655273437,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(9,2,0,11300,'c246658534109a9a','2a93b1661fd93986',7600,'0240ecc5142d0a79',6944,3.1542594390000000537,0.53655470199999999447,2550.3703823089599609,1853.4632797241210937,'51c83f2b156f4590',354,8.9252481460571289062,8.9490880966186523437,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(10,2,0,11300,'c246658534109a9a','d33091fee449562e',7600,'0240ecc5142d0a79',6969,3.1527738479999998233,0.53705699200000001081,2523.2725445032119751,1862.5117492675781249,'a32008e3dc79de89',354,8.9237756729125976562,8.9397439956665039062,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(9,3,0,11300,'c246658534109a9a','a251a146ee0b660a',7600,'0240ecc5142d0a79',6987,3.1544474660000001442,0.53643212500000003739,1630.0220550298690796,1866.3382034301757812,'70bbca447de48429',354,8.9269762039184570312,8.949184417724609375,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(10,3,0,11300,'c246658534109a9a','5536114991143d09',7600,'0240ecc5142d0a79',6966,3.152727828999999815,0.53653605500000001171,1575.1764769554138183,1990.6302947998046875,'9aadd2df77c292d0',354,8.9237756729125976562,8.941280364990234375,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(9,4,0,11300,'c246658534109a9a','0dece5ff86a49242',7600,'0240ecc5142d0a79',6978,3.1541129429999998912,0.53632242100000004914,1061.0395681858062744,1971.677581787109375,'6edbf9170d478fe7',354,8.9231042861938476562,8.9493122100830078125,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(10,4,0,11300,'c246658534109a9a','d2a0226ce456dfb1',7600,'0240ecc5142d0a79',6971,3.1527147430000002081,0.53670902600000003346,1066.6230036616325377,1992.1817855834960937,'c341e9a22469976c',354,8.9229116439819335937,8.9410238265991210937,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(12,1,0,11300,'c246658534109a9a','fa713618624a54bb',7600,'0240ecc5142d0a79',6845,3.1522584479999999906,0.53672656200000001813,5894.8299583196640013,2252.4038162231445313,'79814a90fe51bc77',354,8.9206724166870117187,8.9378881454467773437,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(11,1,0,11300,'c246658534109a9a','92297836b0287fff',7600,'0240ecc5142d0a79',6881,3.1554685650000000585,0.53671280399999998778,6198.4897398352622986,2114.9035568237304688,'b3563f9e25028f7c',354,8.9287042617797851562,8.9517116546630859375,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(12,2,0,11300,'c246658534109a9a','91bcd5f9d7fec902',7600,'0240ecc5142d0a79',6910,3.1528100659999998001,0.5367052469999999964,2630.7082599401473998,2076.6023483276367187,'d5eab3729ea98dc9',354,8.924991607666015625,8.941120147705078125,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(11,2,0,11300,'c246658534109a9a','fa41660a79190249',7600,'0240ecc5142d0a79',6938,3.1542369739999998046,0.53671745500000000994,2584.386196494102478,1835.5744628906249999,'a7c0131a6039338e',354,8.9228162765502929687,8.94927978515625,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(12,3,0,11300,'c246658534109a9a','61e8fdd6ec11ef3d',7600,'0240ecc5142d0a79',6930,3.152516766999999831,0.53662651599999999785,1753.8468929529190063,2004.200439453125,'0262c6670f3ef334',354,8.9217920303344726562,8.941280364990234375,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(11,3,0,11300,'c246658534109a9a','cff8416117a97697',7600,'0240ecc5142d0a79',6952,3.1540001110000002171,0.53647212799999999255,1639.6687495708465576,1935.6998977661132812,'13d9cce7e87ad1bb',354,8.9224958419799804687,8.947551727294921875,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(12,4,0,11300,'c246658534109a9a','b93f6ce144078430',7600,'0240ecc5142d0a79',6944,3.1527655729999999323,0.53669242299999997403,1215.8510776758193969,2082.5485458374023437,'cb343bb49defa504',354,8.9231357574462890625,8.940959930419921875,0.0,0.0,4198498304);
INSERT INTO rank_epoch VALUES(11,4,0,11300,'c246658534109a9a','f51d9d3c95b76566',7600,'0240ecc5142d0a79',6955,3.1545571589999998884,0.53640140199999997161,1092.6862791776657104,1997.4831390380859375,'45be7812374e6095',354,8.9271039962768554687,8.94944000244140625,0.0,0.0,4198498304);
CREATE TABLE calibration (
  attempt_id       INTEGER NOT NULL REFERENCES attempt,
  rank             INTEGER NOT NULL,
  steps            INTEGER NOT NULL,
  step_ms          REAL NOT NULL,           -- a whole step, as the epochs run it
  compute_ms       REAL NOT NULL,           -- the same step with communication left out
  communication_ms REAL NOT NULL,           -- the step's reductions alone, nothing else running
  reduced_bytes    INTEGER NOT NULL,        -- by this rank in one step
  buckets          INTEGER NOT NULL,        -- that they are reduced in
  PRIMARY KEY (attempt_id, rank)
);
INSERT INTO calibration VALUES(1,1,20,9.1467199325561523437,8.9258241653442382812,0.40211200714111328125,90267904,4);
INSERT INTO calibration VALUES(1,0,20,9.1449604034423828125,8.923328399658203125,0.40320000052452087402,90267904,4);
INSERT INTO calibration VALUES(2,1,20,9.1410875320434570312,8.91254425048828125,0.40160000324249267578,90267904,4);
INSERT INTO calibration VALUES(2,0,20,9.1378240585327148437,8.9153280258178710937,0.40252798795700073242,90267904,4);
INSERT INTO calibration VALUES(3,0,20,9.1347837448120117187,8.9207363128662109375,0.40310400724411010742,90267904,4);
INSERT INTO calibration VALUES(3,1,20,9.1349763870239257812,8.912960052490234375,0.40220800042152404785,90267904,4);
INSERT INTO calibration VALUES(4,0,20,9.1373443603515625,8.9217281341552734375,0.40134400129318237304,90267904,4);
INSERT INTO calibration VALUES(4,1,20,9.1317758560180664062,8.9160642623901367187,0.40076801180839538574,90267904,4);
INSERT INTO calibration VALUES(5,1,20,9.1395196914672851562,8.9227199554443359375,0.40224000811576843261,90267904,4);
INSERT INTO calibration VALUES(5,0,20,9.1345920562744140625,8.9177923202514648437,0.40259200334548950195,90267904,4);
INSERT INTO calibration VALUES(6,0,20,9.1290559768676757812,8.9270076751708984375,0.40214401483535766601,90267904,4);
INSERT INTO calibration VALUES(6,1,20,9.125568389892578125,8.9313917160034179687,0.40227198600769042968,90267904,4);
INSERT INTO calibration VALUES(7,0,20,8.91913604736328125,8.91913604736328125,0.0,0,0);
INSERT INTO calibration VALUES(8,0,20,8.9171838760375976562,8.9171838760375976562,0.0,0,0);
INSERT INTO calibration VALUES(9,0,20,8.9254083633422851562,8.9254083633422851562,0.0,0,0);
INSERT INTO calibration VALUES(10,0,20,8.9051198959350585937,8.9051198959350585937,0.0,0,0);
INSERT INTO calibration VALUES(12,0,20,8.9196481704711914062,8.9196481704711914062,0.0,0,0);
INSERT INTO calibration VALUES(11,0,20,8.9179840087890625,8.9179840087890625,0.0,0,0);
CREATE TABLE device_use (
  attempt_id          INTEGER NOT NULL REFERENCES attempt,
  rank                INTEGER NOT NULL,
  samples             INTEGER NOT NULL,     -- that told whether clocks were held back
  idle_samples        INTEGER NOT NULL,     -- of them: nothing ran
  sm_clock_mhz        REAL,                 -- median of the samples that were not idle
  power_watts         REAL,                 -- the same
  temperature_celsius REAL,                 -- maximum
  memory_bytes        INTEGER,              -- in use on the device by everybody, maximum
  thermal_samples     INTEGER NOT NULL,
  hardware_samples    INTEGER NOT NULL,
  power_brake_samples INTEGER NOT NULL,
  power_cap_samples   INTEGER NOT NULL,
  processes_before    INTEGER,              -- that computed on it just before the rank's began
  processes           INTEGER,              -- the most while it lived, itself one of them
  memory_left_bytes   INTEGER,              -- more in use after the rank than before it; 0: all was given back
  PRIMARY KEY (attempt_id, rank)
);
INSERT INTO device_use VALUES(1,1,10,0,1980.0,582.59199999999998452,58.0,5045682176,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(1,0,10,0,1980.0,589.77949999999998453,53.0,5045682176,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,0,11,0,1980.0,565.00999999999999088,53.0,5043585024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,1,11,0,1980.0,560.5810000000000173,58.0,5043585024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,0,11,0,1980.0,570.84199999999998454,53.0,5043585024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,1,11,0,1980.0,567.18399999999996909,58.0,5043519488,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,1,11,0,1980.0,568.87400000000002365,60.0,5043519488,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,0,11,0,1980.0,581.54100000000005367,55.0,5043585024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,1,10,0,1980.0,584.43499999999994542,59.0,5045682176,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,0,10,0,1980.0,590.26299999999991994,53.0,5045616640,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,0,11,0,1980.0,589.27499999999997724,53.0,5043585024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,1,11,0,1980.0,584.42200000000002545,59.0,5043519488,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,0,17,0,1980.0,559.14400000000000546,55.0,4269735936,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,0,17,0,1980.0,559.6630000000000109,60.0,5637013504,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,0,16,0,1980.0,558.75150000000007822,54.0,4269735936,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,0,17,0,1980.0,559.15300000000002001,60.0,4269670400,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,0,16,0,1980.0,559.26849999999990359,61.0,4269670400,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,0,17,0,1980.0,558.1649999999999636,54.0,4269735936,0,0,0,0,0,1,0);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,1,'spawn',0,-0.29368187799988032526,0.29413938499988034891);
INSERT INTO phase VALUES(2,1,1,'start',0,0.00045750700000000000915,0.00053518800000000002654);
INSERT INTO phase VALUES(3,1,0,'spawn',0,-0.30955084599996274263,0.3098791239999627578);
INSERT INTO phase VALUES(4,1,0,'start',0,0.00032827799999999998994,0.00041438900000000003336);
INSERT INTO phase VALUES(5,1,0,'load',0,0.00074266700000000002331,0.29054925400000003454);
INSERT INTO phase VALUES(6,1,1,'load',0,0.0009926950000000000357,0.30186266900000002788);
INSERT INTO phase VALUES(7,1,0,'rendezvous',0,0.2912919210000000092,0.53192906200000000804);
INSERT INTO phase VALUES(8,1,1,'rendezvous',0,0.30285536400000001577,0.52843230299999999211);
INSERT INTO phase VALUES(9,1,0,'init',0,0.82322098300000001724,0.80685148000000006529);
INSERT INTO phase VALUES(10,1,1,'init',0,0.83128766700000000788,0.8073219339999999633);
INSERT INTO phase VALUES(11,1,0,'calibrate',0,1.6300724630000000825,0.53034810000000009999);
INSERT INTO phase VALUES(12,1,1,'calibrate',0,1.6386096009999999711,0.52990546800000015714);
INSERT INTO phase VALUES(13,1,1,'train',1,2.1685150690000001283,1.6871159929999999249);
INSERT INTO phase VALUES(14,1,0,'train',1,2.1604205630000001825,1.6955435369999998229);
INSERT INTO phase VALUES(15,1,0,'evaluate',1,3.8559641000000000055,0.27024451300000018605);
INSERT INTO phase VALUES(16,1,1,'evaluate',1,3.8556310620000000533,0.2787880829999997978);
INSERT INTO phase VALUES(17,1,0,'train',2,4.1262086130000001915,1.6851046140000001116);
INSERT INTO phase VALUES(18,1,1,'train',2,4.1344191449999998511,1.6942741589999998907);
INSERT INTO phase VALUES(19,1,1,'evaluate',2,5.8286933039999997419,0.27013030999999987358);
INSERT INTO phase VALUES(20,1,0,'evaluate',2,5.8113132270000003032,0.2795496649999993366);
INSERT INTO phase VALUES(21,1,1,'train',3,6.0988236139999996154,1.6836123910000004855);
INSERT INTO phase VALUES(22,1,0,'train',3,6.0908628919999996398,1.6929585579999999467);
INSERT INTO phase VALUES(23,1,0,'evaluate',3,7.7838214499999995865,0.27007434899999971378);
INSERT INTO phase VALUES(24,1,1,'evaluate',3,7.782436005000000101,0.27960610600000013192);
INSERT INTO phase VALUES(25,1,1,'train',4,8.0620421110000002329,1.6871878040000005682);
INSERT INTO phase VALUES(26,1,0,'train',4,8.0538957989999993003,1.6898035380000013816);
INSERT INTO phase VALUES(27,1,1,'evaluate',4,9.7492299150000008012,0.26971180500000002666);
INSERT INTO phase VALUES(28,1,0,'evaluate',4,9.7436993370000006819,0.26971058399999847665);
INSERT INTO phase VALUES(29,1,1,'finish',0,10.018941720000000827,0.32948263999999999329);
INSERT INTO phase VALUES(30,1,0,'finish',0,10.013409920999999158,0.34519887900000001401);
INSERT INTO phase VALUES(31,2,1,'spawn',0,-0.2631294770001672556,0.26347809900016727624);
INSERT INTO phase VALUES(32,2,1,'start',0,0.00034862199999999998354,0.00056383900000000000685);
INSERT INTO phase VALUES(33,2,0,'spawn',0,-0.27180275899982975218,0.27214154599982975923);
INSERT INTO phase VALUES(34,2,0,'start',0,0.0003387870000000000074,0.00021288099999999994266);
INSERT INTO phase VALUES(35,2,0,'load',0,0.00055166799999999995007,0.24862587499999999618);
INSERT INTO phase VALUES(36,2,1,'load',0,0.00091246100000000004461,0.25619034100000004361);
INSERT INTO phase VALUES(37,2,0,'rendezvous',0,0.24917754300000000133,0.59306676200000008059);
INSERT INTO phase VALUES(38,2,1,'rendezvous',0,0.25710280200000001915,0.59304871599999997577);
INSERT INTO phase VALUES(39,2,1,'init',0,0.85015151799999999493,0.86138276699999993812);
INSERT INTO phase VALUES(40,2,0,'init',0,0.84224430500000002641,0.86203466899999992012);
INSERT INTO phase VALUES(41,2,0,'calibrate',0,1.7042789739999999465,0.52558280800000001242);
INSERT INTO phase VALUES(42,2,1,'calibrate',0,1.711534284999999933,0.52629553200000023238);
INSERT INTO phase VALUES(43,2,1,'train',1,2.2378298170000001654,1.6997112189999996623);
INSERT INTO phase VALUES(44,2,0,'train',1,2.2298617819999999589,1.7009032660000000802);
INSERT INTO phase VALUES(45,2,0,'evaluate',1,3.9307650480000000392,0.27038621199999957056);
INSERT INTO phase VALUES(46,2,1,'evaluate',1,3.9375410359999998277,0.27170366700000059267);
INSERT INTO phase VALUES(47,2,1,'train',2,4.2092447030000004204,1.6851187169999999326);
INSERT INTO phase VALUES(48,2,0,'train',2,4.2011512599999996098,1.6899685319999999677);
INSERT INTO phase VALUES(49,2,0,'evaluate',2,5.8911197919999995775,0.27017065200000001112);
INSERT INTO phase VALUES(50,2,1,'evaluate',2,5.8943634200000003531,0.27493367999999929196);
INSERT INTO phase VALUES(51,2,0,'train',3,6.1612904439999995886,1.6865621140000000011);
INSERT INTO phase VALUES(52,2,1,'train',3,6.169297099999999645,1.7020865089999999142);
INSERT INTO phase VALUES(53,2,1,'evaluate',3,7.8713836089999995593,0.27019877299999972564);
INSERT INTO phase VALUES(54,2,0,'evaluate',3,7.8478525579999995898,0.28601888400000063938);
INSERT INTO phase VALUES(55,2,1,'train',4,8.1415823819999992849,1.6878884250000005806);
INSERT INTO phase VALUES(56,2,0,'train',4,8.1338714420000002291,1.6962693259999994666);
INSERT INTO phase VALUES(57,2,1,'evaluate',4,9.8294708069999998656,0.2696931629999994584);
INSERT INTO phase VALUES(58,2,0,'evaluate',4,9.8301407679999996958,0.26976318500000040501);
INSERT INTO phase VALUES(59,2,0,'finish',0,10.0999039530000001,0.25528220699999998322);
INSERT INTO phase VALUES(60,2,1,'finish',0,10.099163969999999324,0.2965971589999999991);
INSERT INTO phase VALUES(61,3,0,'spawn',0,-0.29426771999988715622,0.29464025399988713616);
INSERT INTO phase VALUES(62,3,0,'start',0,0.00037253399999999999448,0.00041160399999999998463);
INSERT INTO phase VALUES(63,3,1,'spawn',0,-0.37105447800014679238,0.37148265400014679471);
INSERT INTO phase VALUES(64,3,1,'start',0,0.00042817600000000000147,0.00031768700000000003663);
INSERT INTO phase VALUES(65,3,0,'load',0,0.00078413799999999997912,0.22787824400000000757);
INSERT INTO phase VALUES(66,3,1,'load',0,0.00074586300000000003811,0.19932494799999997403);
INSERT INTO phase VALUES(67,3,1,'rendezvous',0,0.2000708109999999873,0.55267850600000001382);
INSERT INTO phase VALUES(68,3,0,'rendezvous',0,0.22866238199999999736,0.60167496099999995262);
INSERT INTO phase VALUES(69,3,0,'init',0,0.83033734299999994998,0.96964586600000013394);
INSERT INTO phase VALUES(70,3,1,'init',0,0.75274931700000002887,0.98849438499999997542);
INSERT INTO phase VALUES(71,3,0,'calibrate',0,1.7999832090000000839,0.56098647799999978857);
INSERT INTO phase VALUES(72,3,1,'calibrate',0,1.7412437020000000043,0.54228760600000014413);
INSERT INTO phase VALUES(73,3,0,'train',1,2.3609696869999998725,1.6848034439999999278);
INSERT INTO phase VALUES(74,3,1,'train',1,2.2835313080000001484,1.6851689400000000595);
INSERT INTO phase VALUES(75,3,0,'evaluate',1,4.0457731309999998003,0.27073092799999987079);
INSERT INTO phase VALUES(76,3,1,'evaluate',1,3.968700248000000208,0.2703341239999996759);
INSERT INTO phase VALUES(77,3,1,'train',2,4.2390343719999998839,1.6999092129999997524);
INSERT INTO phase VALUES(78,3,0,'train',2,4.3165040589999996711,1.7016412530000000202);
INSERT INTO phase VALUES(79,3,0,'evaluate',2,6.0181453119999996914,0.27012717800000007883);
INSERT INTO phase VALUES(80,3,1,'evaluate',2,5.9389435849999996364,0.27199310100000051448);
INSERT INTO phase VALUES(81,3,1,'train',3,6.2109366860000001508,1.686182077999999862);
INSERT INTO phase VALUES(82,3,0,'train',3,6.2882724899999997703,1.6975680350000006413);
INSERT INTO phase VALUES(83,3,0,'evaluate',3,7.9858405250000004116,0.27027742900000006898);
INSERT INTO phase VALUES(84,3,1,'evaluate',3,7.8971187640000000129,0.28173240699999979597);
INSERT INTO phase VALUES(85,3,1,'train',4,8.1788511709999998089,1.6998178819999996136);
INSERT INTO phase VALUES(86,3,0,'train',4,8.2561179540000004806,1.7012032159999996849);
INSERT INTO phase VALUES(87,3,1,'evaluate',4,9.8786690529999994225,0.26989774499999974466);
INSERT INTO phase VALUES(88,3,0,'evaluate',4,9.9573211700000001656,0.26977557400000051757);
INSERT INTO phase VALUES(89,3,0,'finish',0,10.227096744000000683,0.095854792999999993696);
INSERT INTO phase VALUES(90,3,1,'finish',0,10.148566797999999167,0.15142333199999999382);
INSERT INTO phase VALUES(91,4,0,'spawn',0,-0.3205458769999458557,0.3209231549999458366);
INSERT INTO phase VALUES(92,4,0,'start',0,0.00037727799999999998836,0.00042423299999999998857);
INSERT INTO phase VALUES(93,4,1,'spawn',0,-0.36900698899994566204,0.36943885999994563462);
INSERT INTO phase VALUES(94,4,1,'start',0,0.00043187100000000001268,0.00033657100000000002727);
INSERT INTO phase VALUES(95,4,0,'load',0,0.00080151099999999997694,0.25556984200000004703);
INSERT INTO phase VALUES(96,4,1,'load',0,0.00076844200000000003995,0.22818995699999999882);
INSERT INTO phase VALUES(97,4,0,'rendezvous',0,0.25637135300000002402,0.62642226599999994984);
INSERT INTO phase VALUES(98,4,1,'rendezvous',0,0.22895839900000000688,0.60480517899999997055);
INSERT INTO phase VALUES(99,4,0,'init',0,0.88279361899999997387,1.0280705270000001227);
INSERT INTO phase VALUES(100,4,1,'init',0,0.83376357800000000519,1.0488921229999998985);
INSERT INTO phase VALUES(101,4,0,'calibrate',0,1.9108641459999999856,0.56583135500000003581);
INSERT INTO phase VALUES(102,4,1,'calibrate',0,1.8826557010000000147,0.54500771600000019745);
INSERT INTO phase VALUES(103,4,0,'train',1,2.4766955010000000214,1.683034152000000283);
INSERT INTO phase VALUES(104,4,1,'train',1,2.4276634170000002121,1.6905000979999997845);
INSERT INTO phase VALUES(105,4,0,'evaluate',1,4.1597296530000003045,0.27782675000000001119);
INSERT INTO phase VALUES(106,4,1,'evaluate',1,4.1181635149999999967,0.27034440400000026016);
INSERT INTO phase VALUES(107,4,1,'train',2,4.3885079190000002569,1.6873563099999993042);
INSERT INTO phase VALUES(108,4,0,'train',2,4.4375564030000003157,1.6881128509999996367);
INSERT INTO phase VALUES(109,4,0,'evaluate',2,6.1256692539999999524,0.26998894599999978538);
INSERT INTO phase VALUES(110,4,1,'evaluate',2,6.0758642289999995611,0.27073742100000064425);
INSERT INTO phase VALUES(111,4,0,'train',3,6.3956581999999997378,1.6892061540000007369);
INSERT INTO phase VALUES(112,4,1,'train',3,6.3466016500000002054,1.6979709730000003276);
INSERT INTO phase VALUES(113,4,0,'evaluate',3,8.0848643540000004747,0.27877747900000038328);
INSERT INTO phase VALUES(114,4,1,'evaluate',3,8.044572623000000533,0.26995865900000026726);
INSERT INTO phase VALUES(115,4,1,'train',4,8.3145312820000008002,1.6841281239999990049);
INSERT INTO phase VALUES(116,4,0,'train',4,8.363641833000000858,1.6859895589999993603);
INSERT INTO phase VALUES(117,4,1,'evaluate',4,9.9986594059999998052,0.26982295100000008858);
INSERT INTO phase VALUES(118,4,0,'evaluate',4,10.049631392000000218,0.26945411400000018886);
INSERT INTO phase VALUES(119,4,1,'finish',0,10.268482356999999894,0.075971414000000000998);
INSERT INTO phase VALUES(120,4,0,'finish',0,10.319085506000000406,0.090083478999999994085);
INSERT INTO phase VALUES(121,5,1,'spawn',0,-0.26467059900014916484,0.26501270200014914735);
INSERT INTO phase VALUES(122,5,1,'start',0,0.00034210300000000001428,0.00024646400000000000382);
INSERT INTO phase VALUES(123,5,0,'spawn',0,-0.28634154900002162236,0.28689121000002160144);
INSERT INTO phase VALUES(124,5,0,'start',0,0.00054966100000000000808,0.00032810499999999997652);
INSERT INTO phase VALUES(125,5,0,'load',0,0.00087776599999999998461,0.23165862000000000953);
INSERT INTO phase VALUES(126,5,1,'load',0,0.0005885670000000000181,0.25461629600000001971);
INSERT INTO phase VALUES(127,5,0,'rendezvous',0,0.23253638600000001157,0.5440775139999999288);
INSERT INTO phase VALUES(128,5,1,'rendezvous',0,0.25520486300000000401,0.54227493199999998729);
INSERT INTO phase VALUES(129,5,1,'init',0,0.79747979499999999131,0.89357221199999992133);
INSERT INTO phase VALUES(130,5,0,'init',0,0.77661389999999996813,0.89678863499999994512);
INSERT INTO phase VALUES(131,5,0,'calibrate',0,1.6734025349999999132,0.54094821600000009276);
INSERT INTO phase VALUES(132,5,1,'calibrate',0,1.6910520069999999126,0.54413663700000003409);
INSERT INTO phase VALUES(133,5,0,'train',1,2.214350751000000006,1.6833259979999999345);
INSERT INTO phase VALUES(134,5,1,'train',1,2.2351886439999999467,1.6837277859999999485);
INSERT INTO phase VALUES(135,5,0,'evaluate',1,3.8976767489999999405,0.2706987939999998538);
INSERT INTO phase VALUES(136,5,1,'evaluate',1,3.9189164299999998952,0.27025277100000044683);
INSERT INTO phase VALUES(137,5,0,'train',2,4.1683755429999997943,1.6993260640000000805);
INSERT INTO phase VALUES(138,5,1,'train',2,4.1891692010000003421,1.6999997529999992806);
INSERT INTO phase VALUES(139,5,0,'evaluate',2,5.8677016069999998748,0.27092374400000007739);
INSERT INTO phase VALUES(140,5,1,'evaluate',2,5.8891689539999996227,0.27027413199999994475);
INSERT INTO phase VALUES(141,5,0,'train',3,6.1386253509999999522,1.6882502559999998936);
INSERT INTO phase VALUES(142,5,1,'train',3,6.1594430859999995675,1.6918446610000001939);
INSERT INTO phase VALUES(143,5,1,'evaluate',3,7.8512877469999997614,0.27023962899999975917);
INSERT INTO phase VALUES(144,5,0,'evaluate',3,7.8268756069999998459,0.27386865499999935025);
INSERT INTO phase VALUES(145,5,1,'train',4,8.1215273759999995206,1.6843671679999996371);
INSERT INTO phase VALUES(146,5,0,'train',4,8.1007442619999991961,1.6852596560000012715);
INSERT INTO phase VALUES(147,5,1,'evaluate',4,9.8058945439999991577,0.26963507600000014008);
INSERT INTO phase VALUES(148,5,0,'evaluate',4,9.7860039180000004677,0.26946888799999868524);
INSERT INTO phase VALUES(149,5,1,'finish',0,10.075529619999999298,0.23979230700000001008);
INSERT INTO phase VALUES(150,5,0,'finish',0,10.055472805999999153,0.25578281099999999881);
INSERT INTO phase VALUES(151,6,0,'spawn',0,-0.27371583199984284018,0.27407108399984281277);
INSERT INTO phase VALUES(152,6,0,'start',0,0.00035525200000000002002,0.00034166999999999997286);
INSERT INTO phase VALUES(153,6,1,'spawn',0,-0.36696736200001434102,0.36739648100001431885);
INSERT INTO phase VALUES(154,6,1,'start',0,0.00042911899999999999566,0.0002920049999999999664);
INSERT INTO phase VALUES(155,6,0,'load',0,0.00069692199999999999288,0.2302574460000000045);
INSERT INTO phase VALUES(156,6,1,'load',0,0.00072112399999999996207,0.18412665999999999755);
INSERT INTO phase VALUES(157,6,0,'rendezvous',0,0.23095436799999999322,0.64985628900000003138);
INSERT INTO phase VALUES(158,6,1,'rendezvous',0,0.18484778399999998721,0.60215477900000002886);
INSERT INTO phase VALUES(159,6,1,'init',0,0.78700256300000004383,1.0108922190000000362);
INSERT INTO phase VALUES(160,6,0,'init',0,0.88081065700000005236,1.0287028709999999076);
INSERT INTO phase VALUES(161,6,0,'calibrate',0,1.90951352799999996,0.54842751499999997655);
INSERT INTO phase VALUES(162,6,1,'calibrate',0,1.7978947819999999691,0.56625805200000001171);
INSERT INTO phase VALUES(163,6,1,'train',1,2.3641528339999999808,1.6863338909999998627);
INSERT INTO phase VALUES(164,6,0,'train',1,2.4579410429999999365,1.6922962550000004711);
INSERT INTO phase VALUES(165,6,0,'evaluate',1,4.1502372980000004076,0.27031829699999931904);
INSERT INTO phase VALUES(166,6,1,'evaluate',1,4.0504867249999998435,0.27642679399999980915);
INSERT INTO phase VALUES(167,6,0,'train',2,4.4205555949999997267,1.6855691760000004464);
INSERT INTO phase VALUES(168,6,1,'train',2,4.3269135189999996526,1.7003597320000007897);
INSERT INTO phase VALUES(169,6,0,'evaluate',2,6.1061247710000001731,0.28515367299999994088);
INSERT INTO phase VALUES(170,6,1,'evaluate',2,6.0272732510000004424,0.27020189299999941567);
INSERT INTO phase VALUES(171,6,1,'train',3,6.2974751439999998581,1.6955055210000002929);
INSERT INTO phase VALUES(172,6,0,'train',3,6.391278444000000114,1.6957290750000000301);
INSERT INTO phase VALUES(173,6,0,'evaluate',3,8.0870075190000001441,0.27015042799999910982);
INSERT INTO phase VALUES(174,6,1,'evaluate',3,7.9929806650000001511,0.27043715699999903989);
INSERT INTO phase VALUES(175,6,0,'train',4,8.3571579469999992539,1.6853521740000001472);
INSERT INTO phase VALUES(176,6,1,'train',4,8.263417821999999191,1.6977256600000014685);
INSERT INTO phase VALUES(177,6,0,'evaluate',4,10.042510120999999401,0.26956432400000096549);
INSERT INTO phase VALUES(178,6,1,'evaluate',4,9.9611434820000006595,0.26973532699999935857);
INSERT INTO phase VALUES(179,6,0,'finish',0,10.312074445000000366,0.069112569999999998171);
INSERT INTO phase VALUES(180,6,1,'finish',0,10.230878809000000017,0.079658051999999993086);
INSERT INTO phase VALUES(181,7,0,'spawn',0,-0.27773901599998601641,0.27815858899998602282);
INSERT INTO phase VALUES(182,7,0,'start',0,0.00041957300000000001625,0.00032594099999999994778);
INSERT INTO phase VALUES(183,8,0,'spawn',0,-0.35199757499995648624,0.35244027299995650537);
INSERT INTO phase VALUES(184,8,0,'start',0,0.00044269799999999999559,0.00037570499999999999512);
INSERT INTO phase VALUES(185,7,0,'load',0,0.00074551399999999996403,0.2363829969999999836);
INSERT INTO phase VALUES(186,8,0,'load',0,0.00081840299999999999071,0.19438630700000000817);
INSERT INTO phase VALUES(187,7,0,'init',0,0.23712851099999998627,0.77537647199999992775);
INSERT INTO phase VALUES(188,8,0,'init',0,0.1952047100000000035,0.97049553600000004749);
INSERT INTO phase VALUES(189,7,0,'calibrate',0,1.012504982999999914,0.2912870370000000264);
INSERT INTO phase VALUES(190,8,0,'calibrate',0,1.1657002460000001065,0.29927221199999998191);
INSERT INTO phase VALUES(191,7,0,'train',1,1.3037920199999999404,3.2380546650000003872);
INSERT INTO phase VALUES(192,8,0,'train',1,1.4649724580000000884,3.237145699000000043);
INSERT INTO phase VALUES(193,7,0,'evaluate',1,4.5418466850000003276,0.53660914899999934135);
INSERT INTO phase VALUES(194,8,0,'evaluate',1,4.7021181570000001315,0.53698622699999987162);
INSERT INTO phase VALUES(195,7,0,'train',2,5.078455833999999669,3.2213735010000004166);
INSERT INTO phase VALUES(196,8,0,'train',2,5.2391043840000000031,3.2328750259999994298);
INSERT INTO phase VALUES(197,7,0,'evaluate',2,8.2998293350000000856,0.53624876700000001505);
INSERT INTO phase VALUES(198,8,0,'evaluate',2,8.471979409999999433,0.5368456320000003501);
INSERT INTO phase VALUES(199,7,0,'train',3,8.8360781020000001007,3.2406891120000000938);
INSERT INTO phase VALUES(200,8,0,'train',3,9.0088250419999997831,3.2361192660000011045);
INSERT INTO phase VALUES(201,7,0,'evaluate',3,12.076767214000000194,0.53648496599999973);
INSERT INTO phase VALUES(202,8,0,'evaluate',3,12.244944308000000887,0.53673156399999832899);
INSERT INTO phase VALUES(203,7,0,'train',4,12.613252179999999924,3.2334963160000000925);
INSERT INTO phase VALUES(204,8,0,'train',4,12.781675871999999216,3.2353035300000012597);
INSERT INTO phase VALUES(205,7,0,'evaluate',4,15.846748496000000016,0.53653895800000128701);
INSERT INTO phase VALUES(206,7,0,'finish',0,16.383287454000001303,0.02023030799999999893);
INSERT INTO phase VALUES(207,8,0,'evaluate',4,16.016979402000000476,0.53667393499999960226);
INSERT INTO phase VALUES(208,8,0,'finish',0,16.553653337000000078,0.020195467000000001667);
INSERT INTO phase VALUES(209,9,0,'spawn',0,-0.3595340810000256515,0.35990121600002566992);
INSERT INTO phase VALUES(210,9,0,'start',0,0.00036713499999999998739,0.00039363000000000006491);
INSERT INTO phase VALUES(211,9,0,'load',0,0.0007607650000000000523,0.14692186100000001469);
INSERT INTO phase VALUES(212,10,0,'spawn',0,-0.36790853600006279133,0.36838052100006279943);
INSERT INTO phase VALUES(213,10,0,'start',0,0.0004719850000000000152,0.00030429200000000000648);
INSERT INTO phase VALUES(214,10,0,'load',0,0.00077627700000000002169,0.15800491399999999631);
INSERT INTO phase VALUES(215,9,0,'init',0,0.14768262600000001127,0.86693089999999994876);
INSERT INTO phase VALUES(216,9,0,'calibrate',0,1.0146135259999999878,0.29316624099999999408);
INSERT INTO phase VALUES(217,10,0,'init',0,0.1587811909999999882,0.9652672469999999949);
INSERT INTO phase VALUES(218,10,0,'calibrate',0,1.1240484379999999831,0.30399593400000002318);
INSERT INTO phase VALUES(219,9,0,'train',1,1.3077797669999999818,3.2268634319999995874);
INSERT INTO phase VALUES(220,10,0,'train',1,1.4280443720000000062,3.2246027390000002732);
INSERT INTO phase VALUES(221,9,0,'evaluate',1,4.5346431989999995693,0.53655519800000028851);
INSERT INTO phase VALUES(222,10,0,'evaluate',1,4.6526471110000002795,0.53703323399999991494);
INSERT INTO phase VALUES(223,9,0,'train',2,5.0711983969999998578,3.2411751269999999891);
INSERT INTO phase VALUES(224,10,0,'train',2,5.1896803450000001944,3.2275475479999995442);
INSERT INTO phase VALUES(225,9,0,'evaluate',2,8.3123735239999998469,0.53664658900000006269);
INSERT INTO phase VALUES(226,10,0,'evaluate',2,8.4172278929999997387,0.53712862400000105367);
INSERT INTO phase VALUES(227,9,0,'train',3,8.8490201129999999096,3.2421009210000004685);
INSERT INTO phase VALUES(228,10,0,'train',3,8.9543565170000007924,3.2289170099999999763);
INSERT INTO phase VALUES(229,9,0,'evaluate',3,12.091121034000000377,0.53653448300000050608);
INSERT INTO phase VALUES(230,10,0,'evaluate',3,12.183273527000000769,0.53660444199999979275);
INSERT INTO phase VALUES(231,9,0,'train',4,12.627655517000000884,3.2362966139999986836);
INSERT INTO phase VALUES(232,10,0,'train',4,12.719877969000000561,3.2356129139999989519);
INSERT INTO phase VALUES(233,9,0,'evaluate',4,15.863952130999999567,0.53640819700000186287);
INSERT INTO phase VALUES(234,9,0,'finish',0,16.400360328000001431,0.020202233999999999469);
INSERT INTO phase VALUES(235,10,0,'evaluate',4,15.955490882999999513,0.53677326700000094206);
INSERT INTO phase VALUES(236,10,0,'finish',0,16.492264150000000455,0.020185346999999999317);
INSERT INTO phase VALUES(237,11,0,'spawn',0,-0.36013152699984890547,0.36059257299984892597);
INSERT INTO phase VALUES(238,11,0,'start',0,0.00046104600000000000355,0.00035895000000000002425);
INSERT INTO phase VALUES(239,11,0,'load',0,0.00081999600000000002781,0.16256155199999999805);
INSERT INTO phase VALUES(240,12,0,'spawn',0,-0.28846324200005474258,0.28885598500005471578);
INSERT INTO phase VALUES(241,12,0,'start',0,0.00039274299999999997667,0.00027618900000000003516);
INSERT INTO phase VALUES(242,12,0,'load',0,0.00066893200000000001183,0.15230531699999999561);
INSERT INTO phase VALUES(243,12,0,'init',0,0.15297424900000000658,0.83645463899999994428);
INSERT INTO phase VALUES(244,11,0,'init',0,0.16338154799999998756,1.0684481369999998534);
INSERT INTO phase VALUES(245,12,0,'calibrate',0,0.98942888799999995086,0.3026625890000000929);
INSERT INTO phase VALUES(246,11,0,'calibrate',0,1.2318296849999998965,0.30740097500000018726);
INSERT INTO phase VALUES(247,12,0,'train',1,1.2920914770000000437,3.2382278369999997202);
INSERT INTO phase VALUES(248,11,0,'train',1,1.5392306600000000837,3.2450237369999994641);
INSERT INTO phase VALUES(249,12,0,'evaluate',1,4.530319313999999764,0.53680307800000015561);
INSERT INTO phase VALUES(250,11,0,'evaluate',1,4.7842543969999997699,0.53678777799999988218);
INSERT INTO phase VALUES(251,12,0,'train',2,5.0671223919999999196,3.2461528539999999765);
INSERT INTO phase VALUES(252,11,0,'train',2,5.3210421749999996521,3.2382890970000000052);
INSERT INTO phase VALUES(253,12,0,'evaluate',2,8.3132752459999998961,0.53679895600000016031);
INSERT INTO phase VALUES(254,11,0,'evaluate',2,8.5593312719999996573,0.5368098539999994756);
INSERT INTO phase VALUES(255,12,0,'train',3,8.8500742020000000565,3.2414035269999992294);
INSERT INTO phase VALUES(256,11,0,'train',3,9.096141125999999133,3.228717482000000416);
INSERT INTO phase VALUES(257,12,0,'evaluate',3,12.091477728999999285,0.53672475599999991402);
INSERT INTO phase VALUES(258,11,0,'evaluate',3,12.324858607999999548,0.53655280000000082907);
INSERT INTO phase VALUES(259,12,0,'train',4,12.628202484999999199,3.2458736910000016706);
INSERT INTO phase VALUES(260,11,0,'train',4,12.861411408000000377,3.2340149669999984638);
INSERT INTO phase VALUES(261,12,0,'evaluate',4,15.874076176000000871,0.53678099399999901208);
INSERT INTO phase VALUES(262,12,0,'finish',0,16.410857169999999883,0.020201461999999999891);
INSERT INTO phase VALUES(263,11,0,'evaluate',4,16.095426374999998841,0.53647375699999955145);
INSERT INTO phase VALUES(264,11,0,'finish',0,16.631900131999998393,0.016333971999999998686);
CREATE TABLE placement (
  attempt_id INTEGER NOT NULL REFERENCES attempt,
  rank       INTEGER NOT NULL,
  node       TEXT NOT NULL,
  agent      INTEGER NOT NULL,              -- MPI rank of the agent that watched over it
  slot_id    TEXT NOT NULL,                 -- one GPU or one CPU core
  pid        INTEGER,                       -- NULL: never started
  log_path   TEXT NOT NULL,
  PRIMARY KEY (attempt_id, rank)
);
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',12899,'minilm/logs/minilm_gpus2_1_rank0.log');
INSERT INTO placement VALUES(1,1,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',12900,'minilm/logs/minilm_gpus2_1_rank1.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13056,'minilm/logs/minilm_gpus2_2_rank0.log');
INSERT INTO placement VALUES(2,1,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13057,'minilm/logs/minilm_gpus2_2_rank1.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13213,'minilm/logs/minilm_gpus2_3_rank0.log');
INSERT INTO placement VALUES(3,1,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13214,'minilm/logs/minilm_gpus2_3_rank1.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13370,'minilm/logs/minilm_gpus2_4_rank0.log');
INSERT INTO placement VALUES(4,1,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13371,'minilm/logs/minilm_gpus2_4_rank1.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13527,'minilm/logs/minilm_gpus2_5_rank0.log');
INSERT INTO placement VALUES(5,1,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13528,'minilm/logs/minilm_gpus2_5_rank1.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13688,'minilm/logs/minilm_gpus2_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13689,'minilm/logs/minilm_gpus2_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13845,'minilm/logs/minilm_gpus1_7_rank0.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13846,'minilm/logs/minilm_gpus1_8_rank0.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13859,'minilm/logs/minilm_gpus1_9_rank0.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13860,'minilm/logs/minilm_gpus1_10_rank0.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-3df974cb-fdbb-d64b-8279-72355446bd8f',13877,'minilm/logs/minilm_gpus1_11_rank0.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-bdc014f0-ddda-079a-534f-d2a410dd2ab7',13878,'minilm/logs/minilm_gpus1_12_rank0.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T14:46:34.043Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 8ca1d7d0fee03850, weights 6ee3c4f45a736e47, 0.5 s');
CREATE UNIQUE INDEX one_cell_of_a_name ON cell (sweep_id, experiment) WHERE in_file = 1;
CREATE INDEX attempt_of_run ON attempt (run_id);
CREATE UNIQUE INDEX one_running_attempt_of_a_run ON attempt (run_id) WHERE state = 'running';
CREATE INDEX phase_of_attempt ON phase (attempt_id, rank);
CREATE VIEW steady_epoch AS
SELECT sweep.name AS sweep, cell.experiment, run.repeat, attempt.attempt_id, attempt.verdict, epoch.epoch,
       epoch.epoch_seconds, epoch.samples, epoch.samples / epoch.epoch_seconds AS samples_per_second,
       epoch.train_loss, epoch.validation_loss, epoch.accuracy, cell.remark
FROM epoch
JOIN attempt ON attempt.attempt_id = epoch.attempt_id
JOIN run ON run.run_id = attempt.run_id
JOIN cell ON cell.cell_id = run.cell_id
JOIN sweep ON sweep.sweep_id = cell.sweep_id
WHERE epoch.warmup = 0;
CREATE VIEW counted_attempt AS
SELECT attempt_id, run_id, provenance_key, oversubscribed, verdict
FROM (SELECT attempt_id, run_id, provenance_key, oversubscribed, verdict,
             row_number() OVER (PARTITION BY run_id, provenance_key, oversubscribed
                                ORDER BY verdict = 'valid' DESC, attempt_id DESC) AS place
      FROM attempt
      WHERE verdict IN ('valid', 'unaudited'))
WHERE place = 1;
CREATE VIEW run_summary AS
SELECT run.cell_id, run.repeat, counted.attempt_id, counted.provenance_key, counted.oversubscribed, counted.verdict,
       timed.steady_epochs, timed.epoch_seconds, timed.samples_per_second, last.accuracy, last.steps AS steps_per_epoch,
       cell.target_accuracy, reached.epoch AS target_epoch,
       (SELECT sum(epoch_seconds) FROM epoch
        WHERE attempt_id = counted.attempt_id AND epoch <= reached.epoch) AS target_seconds,
       device.busy_samples, device.power_cap_samples, device.sm_clock_mhz, cell.remark
FROM counted_attempt AS counted
JOIN run ON run.run_id = counted.run_id
JOIN cell ON cell.cell_id = run.cell_id
JOIN (SELECT attempt_id, count(*) AS steady_epochs, avg(epoch_seconds) AS epoch_seconds,
             sum(samples) / sum(epoch_seconds) AS samples_per_second
      FROM epoch WHERE warmup = 0 GROUP BY attempt_id) AS timed ON timed.attempt_id = counted.attempt_id
JOIN epoch AS last ON last.attempt_id = counted.attempt_id
                  AND last.epoch = (SELECT max(epoch) FROM epoch WHERE attempt_id = counted.attempt_id)
LEFT JOIN epoch AS reached
       ON reached.attempt_id = counted.attempt_id
      AND reached.epoch = CASE WHEN cell.target_accuracy IS NOT NULL THEN
                            (SELECT min(epoch) FROM epoch
                             WHERE attempt_id = counted.attempt_id AND accuracy >= cell.target_accuracy) END
LEFT JOIN (SELECT attempt_id, sum(samples - idle_samples) AS busy_samples, sum(power_cap_samples) AS power_cap_samples,
                  min(sm_clock_mhz) AS sm_clock_mhz
           FROM device_use GROUP BY attempt_id) AS device ON device.attempt_id = counted.attempt_id;
CREATE VIEW cell_summary AS
SELECT sweep.name AS sweep, cell.experiment, cell.setup, cell.cell_id, cell.family_key, cell.is_baseline,
       cell.world_size, cell.global_batch, summary.provenance_key, summary.verdict, summary.oversubscribed,
       summary.runs, summary.steady_epochs, summary.epoch_seconds, summary.epoch_seconds_min, summary.epoch_seconds_max,
       summary.samples_per_second, summary.accuracy, summary.steps_per_epoch, summary.last_attempt_id,
       cell.target_accuracy, CASE WHEN cell.target_accuracy IS NOT NULL THEN summary.targets_reached END
         AS targets_reached, summary.target_seconds, summary.power_cap_fraction, summary.sm_clock_mhz, cell.remark,
       CASE WHEN summary.verdict = 'unaudited' THEN 3 WHEN summary.oversubscribed = 1 THEN 2 ELSE 1 END AS grade
FROM (SELECT cell_id, provenance_key, verdict, oversubscribed, max(n) AS runs, sum(steady_epochs) AS steady_epochs,
             avg(CASE WHEN by_seconds IN ((n + 1) / 2, (n + 2) / 2) THEN epoch_seconds END) AS epoch_seconds,
             min(epoch_seconds) AS epoch_seconds_min, max(epoch_seconds) AS epoch_seconds_max,
             avg(CASE WHEN by_rate IN ((n + 1) / 2, (n + 2) / 2) THEN samples_per_second END) AS samples_per_second,
             avg(CASE WHEN by_accuracy IN ((n + 1) / 2, (n + 2) / 2) THEN accuracy END) AS accuracy,
             max(steps_per_epoch) AS steps_per_epoch, max(attempt_id) AS last_attempt_id,
             sum(power_cap_samples) * 1.0 / nullif(sum(busy_samples), 0) AS power_cap_fraction,
             min(sm_clock_mhz) AS sm_clock_mhz, count(target_seconds) AS targets_reached,
             CASE WHEN count(target_seconds) >= (max(n) + 2) / 2 THEN
               avg(CASE WHEN by_target IN ((n + 1) / 2, (n + 2) / 2) THEN target_seconds END) END AS target_seconds
      FROM (SELECT run_summary.*,
                   count(*) OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed) AS n,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY epoch_seconds) AS by_seconds,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY samples_per_second) AS by_rate,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY accuracy) AS by_accuracy,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY target_seconds IS NULL, target_seconds) AS by_target
            FROM run_summary)
      GROUP BY cell_id, provenance_key, verdict, oversubscribed) AS summary
JOIN cell ON cell.cell_id = summary.cell_id
JOIN sweep ON sweep.sweep_id = cell.sweep_id
WHERE cell.in_file = 1;
CREATE VIEW cell_with_base AS
SELECT based.*,
       CASE WHEN grade = 1 THEN base_epoch_seconds / epoch_seconds END AS speedup,
       CASE WHEN grade = 1 THEN base_epoch_seconds / epoch_seconds * base_world_size / world_size END AS efficiency
FROM (SELECT cell_summary.*,
             first_value(experiment) OVER base AS base_experiment,
             first_value(world_size) OVER base AS base_world_size,
             first_value(is_baseline) OVER base AS base_is_baseline,
             first_value(epoch_seconds) OVER base AS base_epoch_seconds
      FROM cell_summary
      WINDOW base AS (PARTITION BY sweep, family_key, provenance_key, grade
                      ORDER BY is_baseline DESC, world_size, cell_id)) AS based;
CREATE VIEW cell_comparison AS
SELECT compared.*, newest_cell.experiment AS newest_experiment,
       CASE WHEN own.numerics_version IS NOT newest.numerics_version THEN ' numerics_version' ELSE '' END ||
       CASE WHEN own.libraries IS NOT newest.libraries THEN ' libraries' ELSE '' END ||
       CASE WHEN own.device_model IS NOT newest.device_model THEN ' device_model' ELSE '' END ||
       CASE WHEN own.isolation IS NOT newest.isolation THEN ' isolation' ELSE '' END ||
       CASE WHEN own.worker_program IS NOT newest.worker_program THEN ' worker_program' ELSE '' END ||
       CASE WHEN own.data_fingerprint IS NOT kin.data_fingerprint THEN ' data_fingerprint' ELSE '' END ||
       CASE WHEN own.weights_fingerprint IS NOT kin.weights_fingerprint THEN ' weights_fingerprint' ELSE '' END
         AS differs
FROM (SELECT cell_with_base.*,
             min(grade) OVER (PARTITION BY cell_id) AS best_grade,
             max(last_attempt_id) OVER (PARTITION BY sweep, family_key) AS kin_attempt_id,
             max(last_attempt_id) OVER (PARTITION BY sweep) AS newest_attempt_id
      FROM cell_with_base) AS compared
JOIN attempt AS own ON own.attempt_id = compared.last_attempt_id
JOIN attempt AS newest ON newest.attempt_id = compared.newest_attempt_id
JOIN run AS newest_run ON newest_run.run_id = newest.run_id
JOIN cell AS newest_cell ON newest_cell.cell_id = newest_run.cell_id
JOIN attempt AS kin ON kin.attempt_id = compared.kin_attempt_id;
CREATE VIEW speedup AS
SELECT sweep, experiment, setup, cell_id, world_size, provenance_key, runs, epoch_seconds, base_experiment,
       base_world_size, base_is_baseline, base_epoch_seconds, speedup, efficiency
FROM cell_with_base
WHERE grade = 1;
CREATE VIEW provenance_difference AS
SELECT cell_id, provenance_key, verdict, oversubscribed, newest_experiment AS other_experiment, differs
FROM cell_comparison;
CREATE VIEW cell_state AS
SELECT cell.cell_id,
       CASE WHEN hindered.reason IS NOT NULL THEN 'infeasible'
            WHEN newest.attempt_id IS NULL THEN 'planned'
            WHEN newest.verdict IS NOT NULL THEN newest.verdict
            ELSE newest.state END AS state,
       CASE WHEN hindered.reason IS NOT NULL THEN 'infeasible: ' || hindered.reason
            WHEN newest.attempt_id IS NULL THEN 'planned: not run yet'
            WHEN newest.verdict = 'invalid' THEN
              'invalid: ' || coalesce((SELECT code || ': ' || sentence FROM finding
                                       WHERE attempt_id = newest.attempt_id AND unknown = 0 ORDER BY number LIMIT 1),
                                      'no finding stored')
            WHEN newest.verdict IS NOT NULL THEN newest.verdict
            WHEN newest.state = 'failed' THEN
              'failed (' || coalesce(newest.failure, 'unknown') || ')' || coalesce(': ' || newest.error, '')
            ELSE replace(newest.state, '_', ' ') || coalesce(': ' || newest.error, '') END AS reason
FROM cell
LEFT JOIN (SELECT cell_id, min(infeasible) AS reason FROM run GROUP BY cell_id) AS hindered
       ON hindered.cell_id = cell.cell_id
LEFT JOIN (SELECT cell_id, max(attempt_id) AS attempt_id
           FROM attempt JOIN run USING (run_id) GROUP BY cell_id) AS latest
       ON latest.cell_id = cell.cell_id
LEFT JOIN attempt AS newest ON newest.attempt_id = latest.attempt_id;
CREATE VIEW report_table AS
SELECT cell.experiment, cell.setup, round(figure.epoch_seconds, 3) AS epoch_seconds,
       round(figure.speedup, 3) AS speedup, round(figure.efficiency, 4) AS efficiency,
       round(figure.accuracy, 4) AS accuracy, round(figure.target_seconds, 3) AS target_seconds,
       coalesce(figure.runs, 0) AS runs, cell.global_batch, figure.steps_per_epoch,
       -- Each part begins with '; ', and substr() takes the first two characters off again.
       substr(
         CASE WHEN figure.cell_id IS NOT NULL AND cell.remark <> '' THEN '; ' || cell.remark ELSE '' END ||
         CASE WHEN figure.cell_id IS NULL THEN '; ' || replace(cell_state.reason, char(10), ' ') ELSE '' END ||
         CASE WHEN figure.verdict = 'unaudited' THEN
           '; † unaudited, left out of speedup: ' ||
           coalesce((SELECT code || ': ' || sentence FROM finding
                     WHERE attempt_id = figure.last_attempt_id AND unknown = 1 ORDER BY number LIMIT 1), 'not judged')
         ELSE '' END ||
         CASE WHEN figure.oversubscribed = 1 THEN '; oversubscribed: more ranks than cores, left out of speedup'
         ELSE '' END ||
         CASE WHEN figure.grade = 1 AND figure.base_is_baseline = 0 THEN
           '; base is ' || figure.base_experiment || ' (world size ' || figure.base_world_size ||
           '), the smallest measured: the baseline has no valid run'
         ELSE '' END ||
         CASE WHEN figure.runs < sweep.repeats THEN '; ' || figure.runs || ' of ' || sweep.repeats || ' repeats'
              WHEN figure.runs = 1 THEN '; n=1'
              ELSE '' END ||
         CASE WHEN figure.targets_reached < figure.runs THEN
           '; target of ' || round(100 * figure.target_accuracy, 2) || ' % reached by ' || figure.targets_reached ||
           ' of ' || figure.runs || CASE WHEN figure.runs = 1 THEN ' run' ELSE ' runs' END
         ELSE '' END ||
         CASE WHEN figure.power_cap_fraction > 0 THEN
           '; power cap in ' || CASE WHEN figure.power_cap_fraction < 0.01 THEN 'under 1'
                                     ELSE CAST(round(100 * figure.power_cap_fraction) AS INTEGER) END ||
           ' % of samples' ||
           coalesce(', lowest median clock ' || CAST(round(figure.sm_clock_mhz) AS INTEGER) || ' MHz', '')
         ELSE '' END ||
         CASE WHEN figure.differs <> '' THEN
           '; not comparable with ' || figure.newest_experiment || ', differs in:' || figure.differs
         ELSE '' END ||
         CASE WHEN figure.verdict = 'valid' THEN
           coalesce('; not known: ' || (SELECT group_concat(code, ', ') FROM finding
                                        WHERE attempt_id = figure.last_attempt_id AND unknown = 1), '')
         ELSE '' END,
         3) AS note,
       cell.remark, sweep.name AS sweep
FROM cell
JOIN sweep ON sweep.sweep_id = cell.sweep_id
JOIN cell_state ON cell_state.cell_id = cell.cell_id
LEFT JOIN (SELECT * FROM cell_comparison WHERE grade = best_grade
           GROUP BY cell_id, provenance_key, verdict, oversubscribed) AS figure ON figure.cell_id = cell.cell_id
WHERE cell.in_file = 1
ORDER BY sweep.sweep_id, cell.position, figure.last_attempt_id
;
CREATE VIEW sweep_overview AS
SELECT sweep.name AS sweep, sweep.repeats, count(*) AS cells,
       CASE WHEN min(cell.batch_mode) = max(cell.batch_mode) THEN min(cell.batch_mode) ELSE 'mixed' END AS batch_mode,
       CASE WHEN min(cell.device) = max(cell.device) THEN min(cell.device) ELSE 'mixed' END AS device,
       count(cell.target_accuracy) AS target_cells,
       sum(cell_state.state = 'infeasible') AS infeasible_cells,
       sum(cell_state.state = 'running') AS running_cells,
       sum(EXISTS (SELECT 1 FROM run JOIN attempt USING (run_id)
                   WHERE run.cell_id = cell.cell_id AND attempt.verdict = 'valid')) AS valid_cells
FROM sweep
JOIN cell ON cell.sweep_id = sweep.sweep_id AND cell.in_file = 1
JOIN cell_state ON cell_state.cell_id = cell.cell_id
GROUP BY sweep.sweep_id
ORDER BY sweep.sweep_id;
CREATE VIEW step_time AS
SELECT run.cell_id, run.repeat, counted.attempt_id, counted.provenance_key, counted.oversubscribed, counted.verdict,
       measured.step_ms, measured.compute_ms, measured.communication_ms, measured.exposed_ms,
       1 - measured.exposed_ms / measured.communication_ms AS hidden_fraction,
       measured.compute_ms / measured.communication_ms AS R, measured.reduced_bytes, measured.buckets
FROM counted_attempt AS counted
JOIN attempt ON attempt.attempt_id = counted.attempt_id
JOIN run ON run.run_id = counted.run_id
JOIN (SELECT attempt_id, count(*) AS ranks, max(step_ms) AS step_ms, max(compute_ms) AS compute_ms,
             CASE WHEN count(*) > 1 THEN max(communication_ms) END AS communication_ms,
             CASE WHEN count(*) > 1 THEN max(max(step_ms) - max(compute_ms), 0.0) END AS exposed_ms,
             max(reduced_bytes) AS reduced_bytes, max(buckets) AS buckets
      FROM calibration GROUP BY attempt_id) AS measured
  ON measured.attempt_id = counted.attempt_id AND measured.ranks = attempt.world_size;
CREATE VIEW hypothesis AS
SELECT figure.sweep, figure.experiment, figure.setup, figure.cell_id, figure.provenance_key, figure.world_size,
       measured.runs, measured.compute_ms, measured.communication_ms, measured.exposed_ms,
       measured.compute_ms / measured.communication_ms AS R,
       measured.compute_ms / (measured.compute_ms + measured.communication_ms) AS efficiency_without_overlap,
       figure.efficiency,
       CASE WHEN figure.base_world_size = 1 THEN
         figure.efficiency - measured.compute_ms / (measured.compute_ms + measured.communication_ms)
       END AS overlap_gain,
       figure.speedup, figure.base_world_size
FROM (SELECT * FROM speedup GROUP BY cell_id, provenance_key) AS figure  -- which leaves its rows as they are: see step 7
JOIN (SELECT cell_id, provenance_key, max(n) AS runs,
             max(attempt_id) = max(max(attempt_id)) OVER (PARTITION BY cell_id) AS is_newest,
             avg(CASE WHEN by_compute IN ((n + 1) / 2, (n + 2) / 2) THEN compute_ms END) AS compute_ms,
             avg(CASE WHEN by_communication IN ((n + 1) / 2, (n + 2) / 2) THEN communication_ms END)
               AS communication_ms,
             avg(CASE WHEN by_exposed IN ((n + 1) / 2, (n + 2) / 2) THEN exposed_ms END) AS exposed_ms
      FROM (SELECT step_time.*,
                   count(*) OVER (PARTITION BY cell_id, provenance_key) AS n,
                   row_number() OVER (PARTITION BY cell_id, provenance_key ORDER BY compute_ms) AS by_compute,
                   row_number() OVER (PARTITION BY cell_id, provenance_key ORDER BY communication_ms)
                     AS by_communication,
                   row_number() OVER (PARTITION BY cell_id, provenance_key ORDER BY exposed_ms) AS by_exposed
            FROM step_time WHERE verdict = 'valid' AND oversubscribed = 0)
      GROUP BY cell_id, provenance_key) AS measured
  ON measured.cell_id = figure.cell_id AND measured.provenance_key = figure.provenance_key AND measured.is_newest = 1
JOIN cell ON cell.cell_id = figure.cell_id
ORDER BY cell.sweep_id, cell.position, figure.provenance_key
;
CREATE VIEW claim AS
SELECT sweep.name AS sweep, stated.number, stated.text,
       CASE WHEN count(seen.cell_id) = 0 THEN 'not tested' WHEN max(seen.refutes) = 1 THEN 'refuted' ELSE 'held' END
         AS state,
       count(seen.cell_id) AS tested,
       group_concat(CASE WHEN seen.refutes = seen.refuted AND seen.place <= 5 THEN seen.figures END, ', ') ||
       CASE WHEN sum(seen.refutes = seen.refuted) > 5 THEN
         ' and ' || (sum(seen.refutes = seen.refuted) - 5) || ' more' ELSE '' END AS evidence
FROM sweep
JOIN (SELECT 1 AS number, 'S > 1 needs R >= 3' AS text UNION ALL SELECT 2, 'R >= 3 gives E >= 75 %') AS stated
LEFT JOIN (SELECT tests.*, max(refutes) OVER (PARTITION BY sweep, number) AS refuted,
                  row_number() OVER (PARTITION BY sweep, number, refutes ORDER BY position, cell_id) AS place
           FROM (SELECT hypothesis.sweep, hypothesis.cell_id, cell.position,
                        CASE WHEN R < 3 THEN 1 ELSE 2 END AS number,
                        CASE WHEN R < 3 THEN speedup > 1 ELSE efficiency < 0.75 END AS refutes,
                        hypothesis.experiment || ' (R ' || printf('%.2f', R) || ', ' ||
                        CASE WHEN R < 3 THEN 'S ' || printf('%.2f', speedup) || 'x'
                             ELSE 'E ' || printf('%.2f', 100 * efficiency) || ' %' END || ')' AS figures
                 FROM hypothesis JOIN cell ON cell.cell_id = hypothesis.cell_id
                 WHERE hypothesis.base_world_size = 1 AND R IS NOT NULL) AS tests) AS seen
       ON seen.sweep = sweep.name AND seen.number = stated.number
WHERE EXISTS (SELECT 1 FROM cell WHERE cell.sweep_id = sweep.sweep_id AND cell.in_file = 1)
GROUP BY sweep.sweep_id, stated.number
ORDER BY sweep.sweep_id, stated.number;
CREATE VIEW epoch_timing AS
SELECT attempt_id, epoch, count(*) AS ranks, max(step_p50_ms) AS step_p50_ms, max(step_p95_ms) AS step_p95_ms,
       max(train_seconds - communication_wait_seconds) - min(train_seconds - communication_wait_seconds)
         AS rank_skew_seconds,
       max(communication_wait_seconds) AS communication_wait_seconds, max(input_seconds) AS input_seconds,
       max(peak_memory_bytes) AS peak_memory_bytes
FROM rank_epoch
GROUP BY attempt_id, epoch;
CREATE VIEW rank_time AS
SELECT attempt_id, rank, node, slot_id, cell_id, repeat, sweep_id,
       began_training - spawned AS spawn_to_first_step_seconds, calibration_seconds,
       started + coalesce(began_calibrating, began_training) - spawned AS busy_from,
       started + ended_working - spawned AS busy_until
FROM (SELECT placement.attempt_id, placement.rank, placement.node, placement.slot_id, run.cell_id, run.repeat,
             cell.sweep_id, 86400 * julianday(attempt.started_at) AS started,
             (SELECT min(began_seconds) FROM phase WHERE attempt_id = placement.attempt_id
              AND rank = placement.rank AND name = 'spawn') AS spawned,
             (SELECT min(began_seconds) FROM phase WHERE attempt_id = placement.attempt_id
              AND rank = placement.rank AND name = 'calibrate') AS began_calibrating,
             (SELECT coalesce(sum(seconds), 0.0) FROM phase WHERE attempt_id = placement.attempt_id
              AND rank = placement.rank AND name = 'calibrate') AS calibration_seconds,
             (SELECT min(began_seconds) FROM phase WHERE attempt_id = placement.attempt_id
              AND rank = placement.rank AND name = 'train') AS began_training,
             (SELECT max(began_seconds + seconds) FROM phase WHERE attempt_id = placement.attempt_id
              AND rank = placement.rank AND name IN ('train', 'evaluate')) AS ended_working
      FROM placement
      CROSS JOIN attempt ON attempt.attempt_id = placement.attempt_id
      CROSS JOIN run ON run.run_id = attempt.run_id
      CROSS JOIN cell ON cell.cell_id = run.cell_id);
CREATE VIEW start_time AS
SELECT sweep.name AS sweep, cell.experiment, own.repeat, own.attempt_id, own.rank, own.node, own.slot_id,
       own.spawn_to_first_step_seconds, own.calibration_seconds,
       own.busy_from - (SELECT before.busy_until FROM rank_time AS before
                        WHERE before.attempt_id < own.attempt_id AND before.slot_id = own.slot_id
                          AND before.node = own.node AND before.sweep_id = own.sweep_id
                          AND before.busy_until IS NOT NULL
                        ORDER BY before.attempt_id DESC LIMIT 1) AS idle_before_seconds
FROM rank_time AS own
JOIN cell ON cell.cell_id = own.cell_id
JOIN sweep ON sweep.sweep_id = own.sweep_id
WHERE own.spawn_to_first_step_seconds IS NOT NULL;
COMMIT;
