PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','4');
INSERT INTO meta VALUES('views','10eed6bfec902b26');
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
INSERT INTO sweep VALUES(1,'minilm','configs/minilm_sample.yaml',replace('# Fine-tuning a small BERT on all of AG News, as people do it: AdamW, a rate that rises and then falls, six repeats.\n# The weights: docs/models.md; the data: docs/data.md.\nname: minilm\nmatrix: {model: [minilm], gpus: [1, 4]}\nbaseline: {gpus: 1}\nrepeats: 6\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\nbatch: {per_gpu: 32}\ntrain: {epochs: 4, optimizer: adamw, learning_rate: 5e-5, lr_warmup: 0.1, lr_schedule: linear}\nmodels:\n  minilm: {type: bert, weights: ../models/all-MiniLM-L6-v2, max_seq_len: 128}\nlimits: {timeout: 1h, retries: 1}\n# --set matrix.gpus=[1,2]\n','\n',char(10)),6,'serial','2026-11-28T07:45:24.484Z');
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
INSERT INTO cell VALUES(1,1,'366467a9e6fb480e','297317461a8b4ffe',1,1,0,'minilm_gpus1','minilm, 1 GPU, fp32','{"gpus":1,"model":"minilm"}','gpu',1,32,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(2,1,'818a9a9b3d4b692c','297317461a8b4ffe',0,1,1,'minilm_gpus2','minilm, 2 GPUs, fp32','{"gpus":2,"model":"minilm"}','gpu',2,64,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T07:45:25.744Z','2026-11-28T07:45:45.002Z',19.257158404999998424,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 366467a9e6fb","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T07:45:45.002Z','2026-11-28T07:45:57.620Z',12.618031130000000317,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 818a9a9b3d4b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T07:45:57.620Z','2026-11-28T07:46:10.191Z',12.571243749000000633,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 818a9a9b3d4b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(4,4,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T07:46:10.192Z','2026-11-28T07:46:29.500Z',19.30855631500000058,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 366467a9e6fb","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(5,5,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T07:46:29.500Z','2026-11-28T07:46:48.741Z',19.241110713000001197,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 366467a9e6fb","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(6,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T07:46:48.742Z','2026-11-28T07:47:01.205Z',12.463431732000000096,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 818a9a9b3d4b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(7,7,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T07:47:01.205Z','2026-11-28T07:47:14.265Z',13.060052359000000165,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 818a9a9b3d4b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(8,8,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T07:47:14.265Z','2026-11-28T07:47:33.523Z',19.257411704999999102,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 366467a9e6fb","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(9,9,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T07:47:33.523Z','2026-11-28T07:47:52.753Z',19.229336270000001007,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 366467a9e6fb","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(10,10,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T07:47:52.753Z','2026-11-28T07:48:05.299Z',12.545779280999999727,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 818a9a9b3d4b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(11,11,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T07:48:05.299Z','2026-11-28T07:48:17.720Z',12.420645683000000047,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 818a9a9b3d4b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
INSERT INTO attempt VALUES(12,12,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T07:48:17.720Z','2026-11-28T07:48:37.167Z',19.447162163000001555,'{"again":"ddpsweep run configs/minilm_sample.yaml --store minilm.db --set ''matrix.gpus=[1,2]'' --only 366467a9e6fb","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":128,"name":"minilm","pooler":false,"pretrained":true,"type":"bert","weights":"models/all-MiniLM-L6-v2"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":3600.0}','{}',22566916,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','8ca1d7d0fee03850','NVIDIA H200','serial','ddpsweep-worker 0.1.0','25fa5eaf20abfe67','1be5413d9269fdf8');
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
INSERT INTO finding VALUES(11,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(12,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
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
INSERT INTO epoch VALUES(1,1,1,3.673789247000000202,0.56223135099999999031,0.53822023862231094248,0.28176882292094984627,0.90184210526315788936,11300,354,'2026-11-28T07:45:32.007Z');
INSERT INTO epoch VALUES(1,2,0,3.6660252870000000768,0.56056194100000000801,0.23449259323356425044,0.26172584433304635354,0.91249999999999997779,11300,354,'2026-11-28T07:45:36.297Z');
INSERT INTO epoch VALUES(1,3,0,3.6659200250000001375,0.56066068899999998986,0.16063406464141027907,0.26326927686992446231,0.91171052631578952674,11300,354,'2026-11-28T07:45:40.598Z');
INSERT INTO epoch VALUES(1,4,0,3.6641028750000002034,0.56084847900000001086,0.10818602062432111643,0.26969812092028166983,0.91315789473684205734,11300,354,'2026-11-28T07:45:44.893Z');
INSERT INTO epoch VALUES(2,1,1,1.8976893690000000702,0.28391078499999999884,0.6101220357418060125,0.28512403488159177022,0.90184210526315788936,11300,177,'2026-11-28T07:45:50.375Z');
INSERT INTO epoch VALUES(2,2,0,1.8918045919999999515,0.28206014699999998329,0.25214069129091448706,0.26353502323752953095,0.91065789473684211063,11300,177,'2026-11-28T07:45:52.641Z');
INSERT INTO epoch VALUES(2,3,0,1.8984065560000000782,0.28225859399999997378,0.18884545182232306825,0.27192070408871299447,0.90947368421052632303,11300,177,'2026-11-28T07:45:54.917Z');
INSERT INTO epoch VALUES(2,4,0,1.9264561120000001093,0.2821601140000000174,0.14524072712501592818,0.26643547158492236759,0.91065789473684211063,11300,177,'2026-11-28T07:45:57.237Z');
INSERT INTO epoch VALUES(3,1,1,2.0268872419999999223,0.28392165200000002434,0.59334487682950176612,0.29026441222742982439,0.90328947368421053099,11300,177,'2026-11-28T07:46:02.759Z');
INSERT INTO epoch VALUES(3,2,0,1.9130800269999999052,0.28226809899999999453,0.24682535118761314563,0.26156600801568280489,0.91157894736842104421,11300,177,'2026-11-28T07:46:05.048Z');
INSERT INTO epoch VALUES(3,3,0,1.9172388300000000604,0.28247093299999997961,0.17584876379080577324,0.24863376466851486168,0.91578947368421048658,11300,177,'2026-11-28T07:46:07.348Z');
INSERT INTO epoch VALUES(3,4,0,1.8993777499999999758,0.28241878599999997723,0.13324405099438355049,0.25343133725618061102,0.91631578947368419463,11300,177,'2026-11-28T07:46:09.649Z');
INSERT INTO epoch VALUES(4,1,1,3.6899683300000001295,0.56276677500000005238,0.52596380000884557226,0.28638471603393556019,0.90315789473684215948,11300,354,'2026-11-28T07:46:16.412Z');
INSERT INTO epoch VALUES(4,2,0,3.6796344570000001361,0.56059316299999994992,0.21841904440944173715,0.24147811990035208951,0.91894736842105262386,11300,354,'2026-11-28T07:46:20.737Z');
INSERT INTO epoch VALUES(4,3,0,3.6786369819999999997,0.56062005299999995155,0.13959777831503775158,0.25317284132304945787,0.91736842105263161073,11300,354,'2026-11-28T07:46:25.063Z');
INSERT INTO epoch VALUES(4,4,0,3.6786418919999999133,0.56030110899999996387,0.094893825035707091153,0.25956419392635948772,0.91749999999999998223,11300,354,'2026-11-28T07:46:29.355Z');
INSERT INTO epoch VALUES(5,1,1,3.692751357000000123,0.56222771500000001676,0.53304388388859491598,0.26757858276367185723,0.91118421052631581869,11300,354,'2026-11-28T07:46:35.628Z');
INSERT INTO epoch VALUES(5,2,0,3.6798447470000001935,0.5606483660000000091,0.22286808010751166242,0.24056582802220394246,0.91842105263157891581,11300,354,'2026-11-28T07:46:39.947Z');
INSERT INTO epoch VALUES(5,3,0,3.7037121649999997785,0.56092092199999998847,0.14384515414195778171,0.24844227539865593179,0.91842105263157891581,11300,354,'2026-11-28T07:46:44.302Z');
INSERT INTO epoch VALUES(5,4,0,3.6812731869999999467,0.56053717100000000073,0.095618032749775233591,0.25776753977725380684,0.91868421052631576984,11300,354,'2026-11-28T07:46:48.596Z');
INSERT INTO epoch VALUES(6,1,1,2.0561157250000001717,0.28433734399999999187,0.59357191993071967139,0.27756832423963045952,0.90552631578947373469,11300,177,'2026-11-28T07:46:53.810Z');
INSERT INTO epoch VALUES(6,2,0,1.899891892000000082,0.28232424600000000092,0.24073179855810858396,0.25122587404753032869,0.91421052631578947345,11300,177,'2026-11-28T07:46:56.090Z');
INSERT INTO epoch VALUES(6,3,0,1.9109811729999999219,0.28239669000000000576,0.16765242788116488381,0.24719969147130063658,0.91631578947368419463,11300,177,'2026-11-28T07:46:58.378Z');
INSERT INTO epoch VALUES(6,4,0,1.8979143439999999198,0.28215549899999997629,0.12789956545935268761,0.2535911304072329675,0.91552631578947363255,11300,177,'2026-11-28T07:47:00.658Z');
INSERT INTO epoch VALUES(7,1,1,1.9258360359999999733,0.28419158300000002537,0.59714612298307168103,0.29279686927795411932,0.90078947368421047325,11300,177,'2026-11-28T07:47:06.625Z');
INSERT INTO epoch VALUES(7,2,0,1.9004590290000000774,0.28234103399999999073,0.24973968864542192558,0.25573225724069698072,0.91118421052631581869,11300,177,'2026-11-28T07:47:08.921Z');
INSERT INTO epoch VALUES(7,3,0,1.9552080389999999532,0.28241731300000000315,0.17585887303922029256,0.25401351727937399038,0.91500000000000003552,11300,177,'2026-11-28T07:47:11.259Z');
INSERT INTO epoch VALUES(7,4,0,1.9843446510000000149,0.2825854509999999875,0.13413369055342885816,0.25753793164303429019,0.91736842105263161073,11300,177,'2026-11-28T07:47:13.622Z');
INSERT INTO epoch VALUES(8,1,1,3.6973691190000002038,0.56235994799999999838,0.529017171838642275,0.27292444630673057259,0.90421052631578946456,11300,354,'2026-11-28T07:47:20.387Z');
INSERT INTO epoch VALUES(8,2,0,3.6850009390000000308,0.56063291999999997905,0.22589666554226284223,0.25017275860435084222,0.91578947368421048658,11300,354,'2026-11-28T07:47:24.722Z');
INSERT INTO epoch VALUES(8,3,0,3.6856757860000000093,0.56102504200000002931,0.14336737706993532559,0.26626559207313937882,0.91671052631578942015,11300,354,'2026-11-28T07:47:29.066Z');
INSERT INTO epoch VALUES(8,4,0,3.6907533259999998342,0.56074606699999995917,0.098229363666171520819,0.26847191158093902663,0.91407894736842110194,11300,354,'2026-11-28T07:47:33.370Z');
INSERT INTO epoch VALUES(9,1,1,3.6938833080000001984,0.56205274400000004852,0.54590163873755825907,0.28000590976915862295,0.90421052631578946456,11300,354,'2026-11-28T07:47:39.602Z');
INSERT INTO epoch VALUES(9,2,0,3.6814426400000002104,0.56127779300000002482,0.23101754314076583529,0.24607160969784386272,0.91657894736842104865,11300,354,'2026-11-28T07:47:43.935Z');
INSERT INTO epoch VALUES(9,3,0,3.68301376799999991,0.56088153299999998768,0.14603644834617071635,0.25424486862985712365,0.9171052631578947567,11300,354,'2026-11-28T07:47:48.287Z');
INSERT INTO epoch VALUES(9,4,0,3.6827326320000000059,0.56079055099999997047,0.097149390851238137667,0.26505659304167095147,0.91631578947368419463,11300,354,'2026-11-28T07:47:52.601Z');
INSERT INTO epoch VALUES(10,1,1,1.8967733259999999262,0.2841055169999999741,0.62512153870236553121,0.28086396217346193404,0.90526315789473688067,11300,177,'2026-11-28T07:47:58.058Z');
INSERT INTO epoch VALUES(10,2,0,1.8938824880000000305,0.28222711099999997497,0.25129374414418648164,0.25547544880917200105,0.91026315789473688511,11300,177,'2026-11-28T07:48:00.329Z');
INSERT INTO epoch VALUES(10,3,0,2.0751849519999998605,0.28217459599999999975,0.17366243544405540744,0.24531279865064117839,0.91644736842105267715,11300,177,'2026-11-28T07:48:02.781Z');
INSERT INTO epoch VALUES(10,4,0,1.8986681199999999591,0.28227830799999997779,0.12910901115003939332,0.25044190908733166001,0.91855263157894739833,11300,177,'2026-11-28T07:48:05.078Z');
INSERT INTO epoch VALUES(11,1,1,1.9045219030000000159,0.28362413199999997326,0.59216605578903602769,0.30158341357582496566,0.89776315789473681849,11300,177,'2026-11-28T07:48:10.505Z');
INSERT INTO epoch VALUES(11,2,0,1.8986888319999999374,0.28231125800000000936,0.25141006821024736161,0.28640390998438786107,0.90552631578947373469,11300,177,'2026-11-28T07:48:12.778Z');
INSERT INTO epoch VALUES(11,3,0,1.8991920780000000057,0.28258096399999999004,0.1809343430215278603,0.26274029932524028962,0.91013157894736840258,11300,177,'2026-11-28T07:48:15.058Z');
INSERT INTO epoch VALUES(11,4,0,1.9365957680000001062,0.28229381700000000243,0.13799193093734504755,0.26348224991246271819,0.91276315789473683182,11300,177,'2026-11-28T07:48:17.395Z');
INSERT INTO epoch VALUES(12,1,1,3.677264833000000177,0.56285223699999997748,0.52300910542496537036,0.2930547874852230672,0.90315789473684215948,11300,354,'2026-11-28T07:48:24.136Z');
INSERT INTO epoch VALUES(12,2,0,3.669020022000000214,0.5605896379999999457,0.23578885988851563948,0.27000258094386048179,0.90894736842105261498,11300,354,'2026-11-28T07:48:28.453Z');
INSERT INTO epoch VALUES(12,3,0,3.664652400000000032,0.5609139210000000375,0.15477167132022107143,0.26169488404926499747,0.91381578947368424792,11300,354,'2026-11-28T07:48:32.765Z');
INSERT INTO epoch VALUES(12,4,0,3.6665373890000001466,0.56043649399999995175,0.10493954166044704157,0.27121924651296513975,0.91289473684210531434,11300,354,'2026-11-28T07:48:37.058Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,11300,'c246658534109a9a','1665fccf7bfe4f72',7600,'0240ecc5142d0a79',6854,3.673789247000000202,0.56223135099999999031,6081.8886964321136473,2141.4430541992187499,'405a3359ea9d09e0',354,10.370079994201660156,10.396800041198730468,0.0,0.062436953999999968145,1224736768);
INSERT INTO rank_epoch VALUES(1,2,0,11300,'c246658534109a9a','883b94d21f7775ae',7600,'0240ecc5142d0a79',6935,3.6660252870000000768,0.56056194100000000801,2649.766303539276123,1989.1164169311523437,'30d8f93d854791b6',354,10.372384071350097655,10.39641571044921875,0.0,0.066713083999999922557,2636120064);
INSERT INTO rank_epoch VALUES(1,3,0,11300,'c246658534109a9a','66cd4e412cd0ddaf',7600,'0240ecc5142d0a79',6929,3.6659200250000001375,0.56066068899999998986,1815.1649304479360581,2000.8465042114257812,'16da32291594cfa1',354,10.371647834777832031,10.396351814270019531,0.0,0.060524069999999992319,2636120064);
INSERT INTO rank_epoch VALUES(1,4,0,11300,'c246658534109a9a','71184facc7f5d2e6',7600,'0240ecc5142d0a79',6940,3.6641028750000002034,0.56084847900000001086,1222.5020330548286437,2049.7057189941406249,'1b4c3133f005b4b3',354,10.367648124694824219,10.388352394104003906,0.0,0.064138217999999982965,2636120064);
INSERT INTO rank_epoch VALUES(2,1,0,5650,'31c909a6dd4388b8','76e490cf1ad767aa',3800,'ef637226d37e44aa',3433,1.897425656000000016,0.28370278500000001287,3452.0792825222015381,1092.3026199340820312,'9c74be7573d792be',177,10.6979522705078125,10.764415740966796874,0.04155135996686287747,0.032583452999999998334,1203765248);
INSERT INTO rank_epoch VALUES(2,1,1,5650,'907d5bde56cd11e2','68c31489d464823f',3800,'12dd7a9e40aec5cf',3421,1.8976893690000000702,0.28391078499999999884,3442.2997213602066039,1074.6400451660156249,'9c74be7573d792be',177,10.700703620910644531,10.764800071716308593,0.043585503967944680403,0.03249347799999999925,1203765248);
INSERT INTO rank_epoch VALUES(2,2,0,5650,'c81837edfda8a5e8','85e800d71b25745a',3800,'ef637226d37e44aa',3457,1.8918045919999999515,0.2818567610000000112,1411.8555440902709961,1026.7826881408691405,'e8e25f04a1cd3919',177,10.702176094055175781,10.725407600402832031,0.04082150399172675137,0.033103797000000011185,2613051392);
INSERT INTO rank_epoch VALUES(2,2,1,5650,'fa2e2d973667f4b2','05c318ef5773d6ef',3800,'12dd7a9e40aec5cf',3464,1.8917201770000000582,0.28206014699999998329,1437.334267497062683,976.08348846435546873,'e8e25f04a1cd3919',177,10.70371246337890625,10.724191665649414062,0.042386720066890502811,0.039157987999999997741,2613051392);
INSERT INTO rank_epoch VALUES(2,3,0,5650,'fcb1f549c6f849f2','36d2c048c3db0852',3800,'ef637226d37e44aa',3448,1.8984065560000000782,0.28213729399999998292,1106.8970127105712891,1056.0033569335937499,'fc371e4ae5359a22',177,10.705951690673828124,10.866880416870117187,0.037998752005164004863,0.033163801999999985292,2613051392);
INSERT INTO rank_epoch VALUES(2,3,1,5650,'c594703b6d1850a8','cb422be1d67443c1',3800,'12dd7a9e40aec5cf',3464,1.8982501179999999862,0.28225859399999997378,1027.0565928816795349,1010.5939941406249999,'fc371e4ae5359a22',177,10.706624031066894531,10.797696113586425781,0.046844544062390081062,0.034173425000000000328,2613051392);
INSERT INTO rank_epoch VALUES(2,4,0,5650,'61183b2da300c30c','604d5de5dd664d9f',3800,'ef637226d37e44aa',3453,1.9264561120000001093,0.2821601140000000174,820.06556552648544313,1025.7911720275878906,'94032081c9ba3b11',177,10.712224006652832031,11.831551551818847656,0.030138623940525161026,0.032172418000000001236,2613051392);
INSERT INTO rank_epoch VALUES(2,4,1,5650,'612e2a57910fd78e','19e16673d67ad3b6',3800,'12dd7a9e40aec5cf',3468,1.9263614300000000412,0.28215672699999999606,821.15465098619461062,999.11841201782226563,'94032081c9ba3b11',177,10.712736129760742187,11.77151966094970703,0.064697312058879269391,0.031397909999999994157,2613051392);
INSERT INTO rank_epoch VALUES(3,1,0,5650,'5aa04215ca7d0379','b8c0934df9f98274',3800,'ef637226d37e44aa',3429,2.0268872419999999223,0.28315408600000002703,3438.7706739902496337,1108.4865188598632812,'2dc9d60fd8cf2a71',177,10.831935882568359374,13.531935691833496093,0.030276799956103769145,0.032595304000000005495,1203765248);
INSERT INTO rank_epoch VALUES(3,1,1,5650,'67a6236f69939721','975902f539dd1e0d',3800,'12dd7a9e40aec5cf',3436,2.0265781039999999357,0.28392165200000002434,3266.0264341831207275,1097.5230140686035156,'2dc9d60fd8cf2a71',177,10.847519874572753906,13.563136100769042968,0.13272905614087329717,0.033426060000000014371,1203765248);
INSERT INTO rank_epoch VALUES(3,2,0,5650,'e666331e5ac6c4e1','6d5b94d20b56461c',3800,'ef637226d37e44aa',3460,1.9130585600000000745,0.28184086499999999597,1387.7664258480072021,1001.6230430603027343,'c1865ccb019ffa84',177,10.751456260681152343,11.332159996032714843,0.045896576007362188676,0.032504512000000006233,2613051392);
INSERT INTO rank_epoch VALUES(3,2,1,5650,'dbe03266d949d5b9','95baa886c5f29bb3',3800,'12dd7a9e40aec5cf',3468,1.9130800269999999052,0.28226809899999999453,1401.3600425720214844,986.27861785888671876,'c1865ccb019ffa84',177,10.751392364501953125,11.19779205322265625,0.051124223990363371061,0.03717773900000001519,2613051392);
INSERT INTO rank_epoch VALUES(3,3,0,5650,'59a133d73d70bdb6','610c13ed6e5e62dc',3800,'ef637226d37e44aa',3484,1.9171279400000000858,0.28183515500000000386,971.11666476726531986,944.47609329223632815,'0f7fab9a7d18a167',177,10.7592315673828125,11.677151679992675781,0.046224319894565296662,0.031639571999999990814,2613051392);
INSERT INTO rank_epoch VALUES(3,3,1,5650,'68a531adf69fdce4','85533045dc90c8ab',3800,'12dd7a9e40aec5cf',3476,1.9172388300000000604,0.28247093299999997961,1015.9743660688400268,945.14051818847656253,'0f7fab9a7d18a167',177,10.761055946350097656,11.672960281372070312,0.051351999947099935539,0.034715340999999989846,2613051392);
INSERT INTO rank_epoch VALUES(3,4,0,5650,'9ba1a20978028012','9c9eb354252fa485',3800,'ef637226d37e44aa',3475,1.8993777499999999758,0.2819380790000000081,743.03531479835510254,967.49707794189453123,'525666db344075cc',177,10.738400459289550781,10.766048431396484375,0.04744073603069409728,0.031519759000000008297,2613051392);
INSERT INTO rank_epoch VALUES(3,4,1,5650,'26a4c37bbc0e1a88','a107a410f25b5fe2',3800,'12dd7a9e40aec5cf',3489,1.8993142419999999859,0.28241878599999997723,762.62246143817901612,958.58108520507812498,'525666db344075cc',177,10.739711761474609374,10.766495704650878906,0.038625184071950285913,0.037351761000000011092,2613051392);
INSERT INTO rank_epoch VALUES(4,1,0,11300,'c246658534109a9a','7ff888860d94715b',7600,'0240ecc5142d0a79',6864,3.6899683300000001295,0.56276677500000005238,5943.3909400999546052,2176.5238418579101562,'6a79cefe8d734c14',354,10.42252826690673828,10.451487541198730468,0.0,0.076095107000000064556,1224736768);
INSERT INTO rank_epoch VALUES(4,2,0,11300,'c246658534109a9a','6f08d823bb24d3e4',7600,'0240ecc5142d0a79',6984,3.6796344570000001361,0.56059316299999994992,2468.1352018266916274,1835.2337112426757812,'8f3b27cec16e3150',354,10.412032127380371094,10.431072235107421875,0.0,0.06779162300000000918,2636120064);
INSERT INTO rank_epoch VALUES(4,3,0,11300,'c246658534109a9a','befaf303046a8483',7600,'0240ecc5142d0a79',6972,3.6786369819999999997,0.56062005299999995155,1577.4548949599266052,1924.1135940551757813,'89ba40b2f37c011d',354,10.408576011657714843,10.429408073425292969,0.0,0.066851017999999970409,2636120064);
INSERT INTO rank_epoch VALUES(4,4,0,11300,'c246658534109a9a','79629c3fa5891f0d',7600,'0240ecc5142d0a79',6973,3.6786418919999999133,0.56030110899999996387,1072.3002229034900665,1972.6878738403320311,'a3597870c1ea6ce1',354,10.409312248229980468,10.430815696716308593,0.0,0.070164353000000012627,2636120064);
INSERT INTO rank_epoch VALUES(5,1,0,11300,'c246658534109a9a','969ce77fd5aa3cf6',7600,'0240ecc5142d0a79',6925,3.692751357000000123,0.56222771500000001676,6023.395887941122055,2033.59722900390625,'5855cf74e858a30c',354,10.419103622436523437,10.447615623474121093,0.0,0.068923496000000028516,1224736768);
INSERT INTO rank_epoch VALUES(5,2,0,11300,'c246658534109a9a','2a93b1661fd93986',7600,'0240ecc5142d0a79',6980,3.6798447470000001935,0.5606483660000000091,2518.4093052148818969,1828.3002929687499999,'3b02a5f4bfdbaaf0',354,10.412320137023925781,10.433343887329101562,0.0,0.067415984000000025999,2636120064);
INSERT INTO rank_epoch VALUES(5,3,0,11300,'c246658534109a9a','a251a146ee0b660a',7600,'0240ecc5142d0a79',6980,3.7037121649999997785,0.56092092199999998847,1625.4502418041229248,1888.1612930297851562,'694b99c94ac82df3',354,10.409567832946777343,10.986687660217285156,0.0,0.074853064000000024691,2636120064);
INSERT INTO rank_epoch VALUES(5,4,0,11300,'c246658534109a9a','0dece5ff86a49242',7600,'0240ecc5142d0a79',6982,3.6812731869999999467,0.56053717100000000073,1080.4837700724601745,1959.0333023071289062,'80bc4a3234489129',354,10.415552139282226562,10.434847831726074218,0.0,0.064627385000000009407,2636120064);
INSERT INTO rank_epoch VALUES(6,1,0,5650,'7b90537ed79f2060','de28906d17f44188',3800,'ef637226d37e44aa',3443,2.0561157250000001717,0.28433734399999999187,3354.8753092288970947,1065.9116058349609374,'7b53b266e999aaad',177,11.541024208068847656,13.068448066711425781,0.017955679999664415913,0.035746308999999983069,1203765248);
INSERT INTO rank_epoch VALUES(6,1,1,5650,'46b612065c717a3a','eb3679dc2e2f23a4',3800,'12dd7a9e40aec5cf',3439,2.055858073000000008,0.28397320399999997908,3352.4873859882354735,1043.6076583862304687,'7b53b266e999aaad',177,11.474944114685058593,13.028703689575195312,0.15153721651574508788,0.031927132000000017775,1203765248);
INSERT INTO rank_epoch VALUES(6,2,0,5650,'2effa398d4e7ac86','36c699c5306a6aad',3800,'ef637226d37e44aa',3468,1.8998289740000000591,0.28210168499999999092,1330.0040855407714844,973.46830368041992187,'3901894b311a410a',177,10.748064041137695312,10.774496078491210937,0.047769216015701984612,0.036518671000000002546,2613051392);
INSERT INTO rank_epoch VALUES(6,2,1,5650,'9346c1ec5f28ee14','b000376bf6e32bf1',3800,'12dd7a9e40aec5cf',3480,1.899891892000000082,0.28232424600000000092,1390.2652381658554077,935.84833908081054686,'3901894b311a410a',177,10.749855995178222656,10.774175643920898437,0.04081955202482409617,0.033991159999999971674,2613051392);
INSERT INTO rank_epoch VALUES(6,3,0,5650,'4db89b1d9f931e89','cf0feac08d904ecf',3800,'ef637226d37e44aa',3483,1.9109811729999999219,0.28185522699999998597,1012.652187705039978,949.1436576843261719,'f2cad695526234ef',177,10.753727912902832031,11.274656295776367187,0.04314774379320368558,0.034821453000000002209,2613051392);
INSERT INTO rank_epoch VALUES(6,3,1,5650,'748dca67947d7c11','1fa210059820b8bb',3800,'12dd7a9e40aec5cf',3481,1.9109704990000000446,0.28239669000000000576,881.82024735212326052,929.57399749755859376,'f2cad695526234ef',177,10.753376007080078125,11.260288238525390624,0.046101696099851124932,0.032183723999999996889,2613051392);
INSERT INTO rank_epoch VALUES(6,4,0,5650,'25abd7191fcdfb74','aaa16f313a5964eb',3800,'ef637226d37e44aa',3478,1.8978910429999999998,0.28189779799999997722,753.20095270872116088,977.51753997802734372,'1f1961653e5df556',177,10.740832328796386718,10.766176223754882812,0.045589920082828958025,0.036699967999999999479,2613051392);
INSERT INTO rank_epoch VALUES(6,4,1,5650,'9c9a8e6c14429f26','578383ebc68653e7',3800,'12dd7a9e40aec5cf',3480,1.8979143439999999198,0.28215549899999997629,692.06413698196411134,949.77505111694335935,'1f1961653e5df556',177,10.740863800048828125,10.765824317932128906,0.038732639958385606249,0.034192976999999999399,2613051392);
INSERT INTO rank_epoch VALUES(7,1,0,5650,'e44ca42f877ee7bb','a61d096a5f3bb7b6',3800,'ef637226d37e44aa',3430,1.9254203910000000643,0.2837838730000000198,3329.3398318290710448,1117.5175628662109375,'0d85e910b6777719',177,10.752991676330566406,11.643648147583007812,0.053648032063618358855,0.037823065999999967712,1203765248);
INSERT INTO rank_epoch VALUES(7,1,1,5650,'ddf9c155ac91b2df','53e9590dd87e453a',3800,'12dd7a9e40aec5cf',3416,1.9258360359999999733,0.28419158300000002537,3418.4113578796386718,1107.7386436462402343,'0d85e910b6777719',177,10.753631591796875,11.60787200927734375,0.03851692805369395095,0.03600881800000001881,1203765248);
INSERT INTO rank_epoch VALUES(7,2,0,5650,'6c727adc204aad8a','d7c4bd2ea89c6b17',3800,'ef637226d37e44aa',3461,1.9004243450000000148,0.2820935999999999999,1370.7650518417358398,980.27557373046874996,'7e46ae0ab60a65d0',177,10.745632171630859375,10.773056030273437499,0.041935968043282138839,0.034363816999999990953,2613051392);
INSERT INTO rank_epoch VALUES(7,2,1,5650,'55d3eaa913c5ed10','20cd7b3a8e1e4950',3800,'12dd7a9e40aec5cf',3464,1.9004590290000000774,0.28234103399999999073,1451.2934298515319824,963.28958129882812496,'7e46ae0ab60a65d0',177,10.746591567993164062,10.77321624755859375,0.041806656121509189194,0.035147928000000022707,2613051392);
INSERT INTO rank_epoch VALUES(7,3,0,5650,'c828d817a6859f28','fea49defe6352e81',3800,'ef637226d37e44aa',3478,1.9549291879999999288,0.28215645200000000203,996.15741556882858274,971.85172653198242187,'76e19a782a1e0c0a',177,10.756064414978027343,12.121343612670898437,0.046206240001367429592,0.038338647000000024289,2613051392);
INSERT INTO rank_epoch VALUES(7,3,1,5650,'fa1d8d6d8d8afb72','2407914877809732',3800,'12dd7a9e40aec5cf',3476,1.9552080389999999532,0.28241731300000000315,991.04784977436065672,958.65100479125976559,'76e19a782a1e0c0a',177,10.75839996337890625,12.184864044189453125,0.068028096225343337444,0.038993752999999999053,2613051392);
INSERT INTO rank_epoch VALUES(7,4,0,5650,'bd32029c0fdaf82e','8fdabbd55e3f9016',3800,'ef637226d37e44aa',3480,1.9843446510000000149,0.2825854509999999875,748.56209248304367066,990.65890502929687504,'b0602b7ffc7287a9',177,10.756031990051269531,13.219743728637695312,0.10670166430645733335,0.033595067999999991825,2613051392);
INSERT INTO rank_epoch VALUES(7,4,1,5650,'051462e92435a26c','5d183c1348377985',3800,'12dd7a9e40aec5cf',3492,1.9843174329999999638,0.28219094599999999806,767.14861077070236206,966.6293754577636719,'b0602b7ffc7287a9',177,10.755840301513671875,13.182271957397460937,0.030270079964304752451,0.034119687999999995242,2613051392);
INSERT INTO rank_epoch VALUES(8,1,0,11300,'c246658534109a9a','ca47e6127ae9888d',7600,'0240ecc5142d0a79',6872,3.6973691190000002038,0.56235994799999999838,5977.8940417766571044,2074.2257919311523437,'8e93330fe9c09fd2',354,10.432383537292480469,10.46063995361328125,0.0,0.070003080000000023064,1224736768);
INSERT INTO rank_epoch VALUES(8,2,0,11300,'c246658534109a9a','d33091fee449562e',7600,'0240ecc5142d0a79',6960,3.6850009390000000308,0.56063291999999997905,2552.6323206275701523,1901.3129653930664062,'38fd1cde7f0c2e97',354,10.425696372985839843,10.453056335449218749,0.0,0.071438783999999991292,2636120064);
INSERT INTO rank_epoch VALUES(8,3,0,11300,'c246658534109a9a','5536114991143d09',7600,'0240ecc5142d0a79',6967,3.6856757860000000093,0.56102504200000002931,1620.0513608902692794,2023.6184997558593749,'a9a832d616fc21ae',354,10.424608230590820312,10.453856468200683593,0.0,0.082886176999999991443,2636120064);
INSERT INTO rank_epoch VALUES(8,4,0,11300,'c246658534109a9a','d2a0226ce456dfb1',7600,'0240ecc5142d0a79',6947,3.6907533259999998342,0.56074606699999995917,1109.9918094277381896,2040.3865280151367187,'dfd90f55c3612cd9',354,10.426719665527343749,10.454624176025390624,0.0,0.068269941999999986248,2636120064);
INSERT INTO rank_epoch VALUES(9,1,0,11300,'c246658534109a9a','92297836b0287fff',7600,'0240ecc5142d0a79',6872,3.6938833080000001984,0.56205274400000004852,6168.6885177344083787,2128.0449142456054688,'5646ee455e23bbf3',354,10.427103996276855468,10.454848289489746093,0.0,0.057237152999999998947,1224736768);
INSERT INTO rank_epoch VALUES(9,2,0,11300,'c246658534109a9a','fa41660a79190249',7600,'0240ecc5142d0a79',6966,3.6814426400000002104,0.56127779300000002482,2610.4982374906539916,1870.1442337036132812,'7f6f9003c83c15a6',354,10.417632102966308593,10.437408447265625,0.0,0.067049706999999986178,2636120064);
INSERT INTO rank_epoch VALUES(9,3,0,11300,'c246658534109a9a','cff8416117a97697',7600,'0240ecc5142d0a79',6970,3.68301376799999991,0.56088153299999998768,1650.2118663117289542,1932.2610015869140624,'d464b59610691097',354,10.418016433715820312,10.446175575256347656,0.0,0.073902464000000028798,2636120064);
INSERT INTO rank_epoch VALUES(9,4,0,11300,'c246658534109a9a','f51d9d3c95b76566',7600,'0240ecc5142d0a79',6964,3.6827326320000000059,0.56079055099999997047,1097.7881166189908981,2014.4301071166992188,'90bd934158ebc838',354,10.419679641723632812,10.443136215209960937,0.0,0.071130168999999993095,2636120064);
INSERT INTO rank_epoch VALUES(10,1,0,5650,'1fc94d2b514934f4','9b6fa2c46dbf5c5a',3800,'ef637226d37e44aa',3442,1.8967733259999999262,0.28359175199999997474,3549.7236006259918212,1068.1950263977050781,'24e494613a3cefb2',177,10.7012481689453125,10.737376213073730468,0.042135104065760972669,0.02982385499999999287,1203765248);
INSERT INTO rank_epoch VALUES(10,1,1,5650,'a27d1859e2c765a6','ca5efaf1ccc6ce9a',3800,'12dd7a9e40aec5cf',3438,1.8964907580000001097,0.2841055169999999741,3514.1497867107391356,1066.3710861206054687,'24e494613a3cefb2',177,10.700927734375,10.732928276062011718,0.043129504010779848299,0.034077701999999980564,1203765248);
INSERT INTO rank_epoch VALUES(10,2,0,5650,'7a731d82566c6072','0cb30f6ee8030c9d',3800,'ef637226d37e44aa',3450,1.8938824880000000305,0.28182812800000001107,1516.2735400199890136,975.34221267700195309,'6795543acaf00e8f',177,10.704575538635253906,10.724831581115722656,0.043659840035252146794,0.031679206999999993954,2613051392);
INSERT INTO rank_epoch VALUES(10,2,1,5650,'47d34802dda43a28','6db1743f436ed2c3',3800,'12dd7a9e40aec5cf',3468,1.8938805320000000609,0.28222711099999997497,1323.3457688093185425,966.27119827270507813,'6795543acaf00e8f',177,10.705920219421386718,10.724927902221679687,0.041736287920270440099,0.032436763999999992935,2613051392);
INSERT INTO rank_epoch VALUES(10,3,0,5650,'21d3d685d621d2c3','66da3f367f51b4b1',3800,'ef637226d37e44aa',3485,2.0751849519999998605,0.28180387299999998251,1011.0532570481300353,925.84358596801757815,'8c4d172c3ac183f0',177,11.441503524780273437,13.8145599365234375,0.016979936052346600305,0.033798926000000013847,2613051392);
INSERT INTO rank_epoch VALUES(10,3,1,5650,'a0728eff5deec7d7','d5444c89cb2e81a3',3800,'12dd7a9e40aec5cf',3480,2.0750810569999997845,0.28217459599999999975,951.33226346969604492,938.53368377685546875,'8c4d172c3ac183f0',177,11.416543960571289062,13.767711639404296875,0.1814796477195328439,0.030768900999999997808,2613051392);
INSERT INTO rank_epoch VALUES(10,4,0,5650,'46e4df245772bf85','e585b9cd8f09caca',3800,'ef637226d37e44aa',3490,1.8986681199999999591,0.28192211200000000248,721.87082082033157347,943.81529235839843753,'151b5400419fd98c',177,10.698176383972167968,10.730048179626464843,0.038743807989637987776,0.0324528630000000054,2613051392);
INSERT INTO rank_epoch VALUES(10,4,1,5650,'7b618660dc9ddb15','7a1cccb92ae1a347',3800,'12dd7a9e40aec5cf',3491,1.8986606089999999991,0.28227830799999997779,737.06100517511367797,959.54321670532226563,'151b5400419fd98c',177,10.698047637939453125,10.728128433227539062,0.045876288089902961253,0.029891656000000012965,2613051392);
INSERT INTO rank_epoch VALUES(11,1,0,5650,'891010d293ac6afb','0315f3a5a3da6fc1',3800,'ef637226d37e44aa',3407,1.9045219030000000159,0.28331501599999997509,3342.6902053356170655,1158.6590881347656249,'d6ea0d816ff45309',177,10.739711761474609374,10.771295547485351562,0.04838976007746609298,0.02814471099999999587,1203765248);
INSERT INTO rank_epoch VALUES(11,1,1,5650,'393654b2a0642f9f','c206b5867f1cbf03',3800,'12dd7a9e40aec5cf',3416,1.9045030750000000452,0.28362413199999997326,3348.7862250804901122,1133.3748550415039062,'d6ea0d816ff45309',177,10.740192413330078124,10.769344329833984375,0.040381631993921439371,0.029823078999999998867,1203765248);
INSERT INTO rank_epoch VALUES(11,2,0,5650,'0c406715888a1888','ae7332c8cf8b8429',3800,'ef637226d37e44aa',3438,1.8986613310000000076,0.28231125800000000936,1423.4600919485092163,1093.5382080078124999,'90cd2e0fa5644847',177,10.742272377014160156,10.769120216369628906,0.047596896138275918142,0.02953388099999999794,2613051392);
INSERT INTO rank_epoch VALUES(11,2,1,5650,'b605fe6fab868212','75cdca1e2cd15c2a',3800,'12dd7a9e40aec5cf',3444,1.8986888319999999374,0.28214383300000001053,1417.4736788272857666,1083.1315078735351562,'90cd2e0fa5644847',177,10.744192123413085937,10.768511772155761718,0.040873631970723751927,0.030475546000000013069,2613051392);
INSERT INTO rank_epoch VALUES(11,3,0,5650,'ca2ca5d9b1ea18f4','a9274652f162fe1e',3800,'ef637226d37e44aa',3449,1.8991908319999999399,0.28199699499999997254,1004.0435127019882202,1004.8134880065917968,'ed569a6cd4a045d6',177,10.742655754089355468,10.768896102905273437,0.046443392061162658279,0.032181941999999991166,2613051392);
INSERT INTO rank_epoch VALUES(11,3,1,5650,'f819bfab822681a6','ee52809f913ecc7c',3800,'12dd7a9e40aec5cf',3468,1.8991920780000000057,0.28258096399999999004,1040.5145634412765503,992.012786865234375,'ed569a6cd4a045d6',177,10.743776321411132812,10.768287658691406249,0.040457407981622103831,0.028838480999999981796,2613051392);
INSERT INTO rank_epoch VALUES(11,4,0,5650,'705861d0bd8db31b','414fe69d32db827b',3800,'ef637226d37e44aa',3471,1.9365957680000001062,0.28186540999999998291,756.94774919748306274,997.15377044677734373,'873e67c73b0fe2a4',177,10.734880447387695312,12.178655624389648437,0.037776223924243956808,0.031613292999999986765,2613051392);
INSERT INTO rank_epoch VALUES(11,4,1,5650,'51ee03b47682e77f','64d8ea7eccad2feb',3800,'12dd7a9e40aec5cf',3466,1.9363585489999999289,0.28229381700000000243,802.36107039451599123,1005.3113288879394531,'873e67c73b0fe2a4',177,10.739935874938964843,12.264960289001464843,0.06855391974304608782,0.032952274999999996152,2613051392);
INSERT INTO rank_epoch VALUES(12,1,0,11300,'c246658534109a9a','fa713618624a54bb',7600,'0240ecc5142d0a79',6864,3.677264833000000177,0.56285223699999997748,5910.0028913021087646,2227.2163848876953124,'71e6f40a0785d703',354,10.378751754760742187,10.407327651977539062,0.0,0.065278191000000013177,1224736768);
INSERT INTO rank_epoch VALUES(12,2,0,11300,'c246658534109a9a','91bcd5f9d7fec902',7600,'0240ecc5142d0a79',6908,3.669020022000000214,0.5605896379999999457,2664.4141167402267456,2052.0196151733398437,'e2ca29eaeaf1fec5',354,10.376864433288574218,10.403807640075683593,0.0,0.062499051999999957751,2636120064);
INSERT INTO rank_epoch VALUES(12,3,0,11300,'c246658534109a9a','61e8fdd6ec11ef3d',7600,'0240ecc5142d0a79',6945,3.664652400000000032,0.5609139210000000375,1748.9198859184980392,1988.8811187744140624,'8059548c5cd9dfa8',354,10.368255615234374999,10.39212799072265625,0.0,0.062657954000000001815,2636120064);
INSERT INTO rank_epoch VALUES(12,4,0,11300,'c246658534109a9a','b93f6ce144078430',7600,'0240ecc5142d0a79',6938,3.6665373890000001466,0.56043649399999995175,1185.8168207630515098,2061.2662734985351562,'0aab85c14b5ef958',354,10.373215675354003906,10.398400306701660155,0.0,0.064054603999999987218,2636120064);
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
INSERT INTO calibration VALUES(1,0,20,10.362976074218749999,10.362976074218749999,0.0,0,0);
INSERT INTO calibration VALUES(2,1,20,10.716768264770507812,10.414112091064453124,0.47542399168014526367,90267904,3);
INSERT INTO calibration VALUES(2,0,20,10.712800025939941406,10.435296058654785156,0.48416000604629516601,90267904,3);
INSERT INTO calibration VALUES(3,0,20,10.733504295349121093,10.422816276550292968,0.4761599898338317871,90267904,3);
INSERT INTO calibration VALUES(3,1,20,10.737312316894531249,10.480256080627441406,0.46889600157737731933,90267904,3);
INSERT INTO calibration VALUES(4,0,20,10.400032043457031249,10.400032043457031249,0.0,0,0);
INSERT INTO calibration VALUES(5,0,20,10.415616035461425781,10.415616035461425781,0.0,0,0);
INSERT INTO calibration VALUES(6,1,20,10.725600242614746094,10.459744453430175781,0.48230400681495666503,90267904,3);
INSERT INTO calibration VALUES(6,0,20,10.7282562255859375,10.436511993408203125,0.48297598958015441894,90267904,3);
INSERT INTO calibration VALUES(7,0,20,11.768863677978515624,10.477984428405761718,0.46803200244903564453,90267904,3);
INSERT INTO calibration VALUES(7,1,20,11.759615898132324218,10.482336044311523437,0.46608000993728637695,90267904,3);
INSERT INTO calibration VALUES(8,0,20,10.425279617309570312,10.425279617309570312,0.0,0,0);
INSERT INTO calibration VALUES(9,0,20,10.419103622436523437,10.419103622436523437,0.0,0,0);
INSERT INTO calibration VALUES(10,0,20,10.687359809875488281,10.428576469421386718,0.45244801044464111328,90267904,3);
INSERT INTO calibration VALUES(10,1,20,10.683839797973632812,10.41107177734375,0.44854399561882019042,90267904,3);
INSERT INTO calibration VALUES(11,0,20,10.739744186401367187,10.443743705749511718,0.39276799559593200683,90267904,3);
INSERT INTO calibration VALUES(11,1,20,10.742464065551757812,10.463775634765624999,0.41168001294136047363,90267904,3);
INSERT INTO calibration VALUES(12,0,20,10.372639656066894531,10.372639656066894531,0.0,0,0);
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
INSERT INTO device_use VALUES(1,0,19,0,1980.0,508.01900000000000546,55.0,4068343808,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,1,12,0,1980.0,524.2039999999999509,50.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,0,12,0,1980.0,532.88400000000001456,57.0,4930273280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,1,13,0,1980.0,503.98799999999999953,52.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,0,13,0,1980.0,505.26400000000000999,57.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,0,19,0,1980.0,511.6970000000000027,56.0,4068343808,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,0,19,0,1980.0,509.47800000000000864,55.0,4068343808,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,0,12,0,1980.0,511.69049999999998588,57.0,4930273280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,1,12,0,1980.0,521.99099999999998542,52.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,0,13,0,1980.0,519.23599999999998999,57.0,4930273280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,1,13,0,1980.0,500.43799999999998818,50.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,0,19,0,1980.0,510.46499999999997497,56.0,4068343808,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,0,19,0,1980.0,509.81299999999998818,55.0,4068343808,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,1,13,1,1980.0,508.47550000000001093,53.0,4930273280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,0,13,0,1980.0,516.18399999999996907,56.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,1,12,0,1980.0,522.93550000000004729,51.0,4930273280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,0,12,0,1980.0,533.14650000000006003,56.0,4930338816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,0,19,0,1980.0,512.06600000000003091,56.0,4068343808,0,0,0,0,0,1,0);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'start',0,0.00038160899999999998467,0.0003114950000000000661);
INSERT INTO phase VALUES(2,1,0,'load',0,0.00069310400000000005078,0.051191273000000002413);
INSERT INTO phase VALUES(3,1,0,'init',0,0.051884377000000002355,0.53180902299999999183);
INSERT INTO phase VALUES(4,1,0,'calibrate',0,0.58369340000000002888,1.0420612719999999828);
INSERT INTO phase VALUES(5,1,0,'train',1,1.6257546720000000117,3.749387579999999609);
INSERT INTO phase VALUES(6,1,0,'evaluate',1,5.3751422519999998428,0.56230873400000014328);
INSERT INTO phase VALUES(7,1,0,'train',2,5.9374509859999999861,3.7297255669999991312);
INSERT INTO phase VALUES(8,1,0,'evaluate',2,9.6671765529999991173,0.56063062600000002078);
INSERT INTO phase VALUES(9,1,0,'train',3,10.227807178999999138,3.7402535850000013795);
INSERT INTO phase VALUES(10,1,0,'evaluate',3,13.968060764000000517,0.5607581919999997666);
INSERT INTO phase VALUES(11,1,0,'train',4,14.528818956000000284,3.7535016859999981164);
INSERT INTO phase VALUES(12,1,0,'evaluate',4,18.2823206419999984,0.56095477400000248735);
INSERT INTO phase VALUES(13,1,0,'finish',0,18.843275416000000888,0.020210379000000000537);
INSERT INTO phase VALUES(14,2,1,'start',0,0.00060401800000000000281,0.00037466499999999993732);
INSERT INTO phase VALUES(15,2,1,'load',0,0.00097868299999999994014,0.043230574000000000778);
INSERT INTO phase VALUES(16,2,0,'start',0,0.00054062100000000002687,0.000410633999999999999);
INSERT INTO phase VALUES(17,2,0,'load',0,0.00095125500000000002588,0.040636504000000003844);
INSERT INTO phase VALUES(18,2,1,'rendezvous',0,0.044209257000000001802,1.0004221399999999597);
INSERT INTO phase VALUES(19,2,0,'rendezvous',0,0.041587759000000001918,0.92968266899999996155);
INSERT INTO phase VALUES(20,2,0,'init',0,0.97127042799999996347,0.43052742900000007253);
INSERT INTO phase VALUES(21,2,1,'init',0,1.0446313970000000725,0.47609233900000003103);
INSERT INTO phase VALUES(22,2,0,'calibrate',0,1.401797857000000036,1.2572944860000001554);
INSERT INTO phase VALUES(23,2,1,'calibrate',0,1.5207237360000001036,1.2117897330000000355);
INSERT INTO phase VALUES(24,2,0,'train',1,2.6590923430000001914,1.9906792729999995827);
INSERT INTO phase VALUES(25,2,1,'train',1,2.7325134690000001391,1.9909993159999994638);
INSERT INTO phase VALUES(26,2,0,'evaluate',1,4.6497716159999997742,0.28472355900000057005);
INSERT INTO phase VALUES(27,2,1,'evaluate',1,4.723512784999999603,0.28441583500000078288);
INSERT INTO phase VALUES(28,2,1,'train',2,5.0079286200000003859,1.9678668909999998959);
INSERT INTO phase VALUES(29,2,0,'train',2,4.9344951750000003443,1.9842532539999995222);
INSERT INTO phase VALUES(30,2,0,'evaluate',2,6.9187484289999998665,0.28250514700000017853);
INSERT INTO phase VALUES(31,2,1,'evaluate',2,6.9757955110000002818,0.29905982499999961277);
INSERT INTO phase VALUES(32,2,0,'train',3,7.201253576000000045,1.9862869709999992906);
INSERT INTO phase VALUES(33,2,1,'train',3,7.2748553359999998946,1.9926769110000002172);
INSERT INTO phase VALUES(34,2,0,'evaluate',3,9.1875405469999993357,0.28949913499999979649);
INSERT INTO phase VALUES(35,2,1,'evaluate',3,9.2675322470000001118,0.28294734900000051425);
INSERT INTO phase VALUES(36,2,1,'train',4,9.550479596000000626,2.0022299249999999659);
INSERT INTO phase VALUES(37,2,0,'train',4,9.4770396819999991322,2.0177478080000010862);
INSERT INTO phase VALUES(38,2,1,'evaluate',4,11.552709521000000591,0.28223199700000023426);
INSERT INTO phase VALUES(39,2,0,'evaluate',4,11.494787490000000218,0.2822579639999993617);
INSERT INTO phase VALUES(40,2,1,'finish',0,11.834941518000000826,0.223854140000000007);
INSERT INTO phase VALUES(41,2,0,'finish',0,11.77704545399999958,0.23486513900000000054);
INSERT INTO phase VALUES(42,3,0,'start',0,0.00045430099999999999952,0.00030644700000000000194);
INSERT INTO phase VALUES(43,3,1,'start',0,0.00049326399999999998545,0.00029882100000000000415);
INSERT INTO phase VALUES(44,3,1,'load',0,0.0007920849999999999896,0.055076233000000002215);
INSERT INTO phase VALUES(45,3,0,'load',0,0.00076074800000000000147,0.057137799000000003002);
INSERT INTO phase VALUES(46,3,0,'rendezvous',0,0.057898547000000001594,0.82196651500000006418);
INSERT INTO phase VALUES(47,3,1,'rendezvous',0,0.055868318000000000145,0.82402615400000001066);
INSERT INTO phase VALUES(48,3,1,'init',0,0.87989447200000003856,0.35612503999999989279);
INSERT INTO phase VALUES(49,3,0,'init',0,0.87986506200000003108,0.35758710800000004237);
INSERT INTO phase VALUES(50,3,0,'calibrate',0,1.2374521700000000734,1.0768225760000000867);
INSERT INTO phase VALUES(51,3,1,'calibrate',0,1.2360195119999999313,1.0782896050000001508);
INSERT INTO phase VALUES(52,3,1,'train',1,2.3143091170000000822,2.1074449749999994985);
INSERT INTO phase VALUES(53,3,0,'train',1,2.3142747460000001602,2.1123829899999999604);
INSERT INTO phase VALUES(54,3,0,'evaluate',1,4.4266577360000001206,0.28364401799999949815);
INSERT INTO phase VALUES(55,3,1,'evaluate',1,4.4217540919999995807,0.28867814100000011023);
INSERT INTO phase VALUES(56,3,1,'train',2,4.710432232999999691,1.9921684459999999816);
INSERT INTO phase VALUES(57,3,0,'train',2,4.7103017539999996188,2.0061437720000006024);
INSERT INTO phase VALUES(58,3,0,'evaluate',2,6.7164455260000002212,0.28251671700000002829);
INSERT INTO phase VALUES(59,3,1,'evaluate',2,6.7026006789999996726,0.29657175500000043655);
INSERT INTO phase VALUES(60,3,0,'train',3,6.9989622430000002495,2.011353644999998913);
INSERT INTO phase VALUES(61,3,1,'train',3,6.9991724340000001092,2.0173260329999997964);
INSERT INTO phase VALUES(62,3,0,'evaluate',3,9.0103158879999991626,0.28923963400000118895);
INSERT INTO phase VALUES(63,3,1,'evaluate',3,9.0164984669999999056,0.28303255800000037822);
INSERT INTO phase VALUES(64,3,0,'train',4,9.2995555220000003515,1.9926711249999993214);
INSERT INTO phase VALUES(65,3,1,'train',4,9.2995310250000002838,1.9979421639999994653);
INSERT INTO phase VALUES(66,3,0,'evaluate',4,11.292226646999999672,0.28204017000000014547);
INSERT INTO phase VALUES(67,3,1,'evaluate',4,11.297473188999999748,0.28252256800000097314);
INSERT INTO phase VALUES(68,3,1,'finish',0,11.579995757000000721,0.30041076999999999364);
INSERT INTO phase VALUES(69,3,0,'finish',0,11.574266816999999818,0.34077855099999998511);
INSERT INTO phase VALUES(70,4,0,'start',0,0.00044344499999999999369,0.001172496000000000085);
INSERT INTO phase VALUES(71,4,0,'load',0,0.0016159410000000000787,0.031164927999999997992);
INSERT INTO phase VALUES(72,4,0,'init',0,0.032780868999999997204,0.56084076400000004714);
INSERT INTO phase VALUES(73,4,0,'calibrate',0,0.5936216330000000374,0.92998113900000001219);
INSERT INTO phase VALUES(74,4,0,'train',1,1.5236027720000000496,3.7761799069999995026);
INSERT INTO phase VALUES(75,4,0,'evaluate',1,5.2997826789999997743,0.56286147900000038646);
INSERT INTO phase VALUES(76,4,0,'train',2,5.8626441580000001607,3.7640085509999998691);
INSERT INTO phase VALUES(77,4,0,'evaluate',2,9.6266527090000000299,0.56069324099999917621);
INSERT INTO phase VALUES(78,4,0,'train',3,10.187345949999999205,3.7655810000000009551);
INSERT INTO phase VALUES(79,4,0,'evaluate',3,13.952926950000000161,0.56070811300000045207);
INSERT INTO phase VALUES(80,4,0,'train',4,14.513635063000000613,3.7511463689999988702);
INSERT INTO phase VALUES(81,4,0,'evaluate',4,18.264781431999999483,0.56038316300000090564);
INSERT INTO phase VALUES(82,4,0,'finish',0,18.825164595000000389,0.020209237000000001421);
INSERT INTO phase VALUES(83,5,0,'start',0,0.00039585400000000000838,0.00038247799999999995213);
INSERT INTO phase VALUES(84,5,0,'load',0,0.00077833199999999996051,0.038938831000000000137);
INSERT INTO phase VALUES(85,5,0,'init',0,0.039717162999999999772,0.47964387099999999941);
INSERT INTO phase VALUES(86,5,0,'calibrate',0,0.51936103399999999918,0.93205597800000006269);
INSERT INTO phase VALUES(87,5,0,'train',1,1.4514170120000000618,3.7752653149999995108);
INSERT INTO phase VALUES(88,5,0,'evaluate',1,5.2266823269999997947,0.56231626200000039972);
INSERT INTO phase VALUES(89,5,0,'train',2,5.7889985890000001944,3.7581996079999999693);
INSERT INTO phase VALUES(90,5,0,'evaluate',2,9.5471981970000001638,0.56074684699999899351);
INSERT INTO phase VALUES(91,5,0,'train',3,10.107945043999999156,3.7941997010000001466);
INSERT INTO phase VALUES(92,5,0,'evaluate',3,13.902144744999999304,0.56104711500000092883);
INSERT INTO phase VALUES(93,5,0,'train',4,14.463191860000000233,3.7526179580000000868);
INSERT INTO phase VALUES(94,5,0,'evaluate',4,18.215809818000000319,0.56062033999999982825);
INSERT INTO phase VALUES(95,5,0,'finish',0,18.776430158000000147,0.020215046000000000403);
INSERT INTO phase VALUES(96,6,1,'start',0,0.00039165899999999998501,0.00033702900000000002864);
INSERT INTO phase VALUES(97,6,0,'start',0,0.00039647599999999998988,0.00032503000000000002375);
INSERT INTO phase VALUES(98,6,1,'load',0,0.00072868800000000001366,0.04668831100000000317);
INSERT INTO phase VALUES(99,6,0,'load',0,0.00072150600000000001364,0.062515248000000009365);
INSERT INTO phase VALUES(100,6,0,'rendezvous',0,0.063236754000000006126,0.84166066200000000385);
INSERT INTO phase VALUES(101,6,1,'rendezvous',0,0.04741699900000000134,0.87069056799999999807);
INSERT INTO phase VALUES(102,6,1,'init',0,0.91810756699999995777,0.35526508000000001086);
INSERT INTO phase VALUES(103,6,0,'init',0,0.90489741599999995447,0.36127609599999999101);
INSERT INTO phase VALUES(104,6,0,'calibrate',0,1.2661735119999999454,1.0389519040000001481);
INSERT INTO phase VALUES(105,6,1,'calibrate',0,1.2733726469999999686,1.0449239509999999064);
INSERT INTO phase VALUES(106,6,0,'train',1,2.3051254160000000936,2.1515986659999999375);
INSERT INTO phase VALUES(107,6,1,'train',1,2.3182965979999998751,2.1519710139999999043);
INSERT INTO phase VALUES(108,6,0,'evaluate',1,4.4567240820000000312,0.28495082600000021244);
INSERT INTO phase VALUES(109,6,1,'evaluate',1,4.4702676119999997794,0.28452627900000049265);
INSERT INTO phase VALUES(110,6,0,'train',2,4.7416749080000002436,1.9914106509999998095);
INSERT INTO phase VALUES(111,6,1,'train',2,4.7547938910000002721,1.99713771299999987);
INSERT INTO phase VALUES(112,6,0,'evaluate',2,6.7330855590000000532,0.28865882100000028742);
INSERT INTO phase VALUES(113,6,1,'evaluate',2,6.7519316040000001422,0.28299840599999992463);
INSERT INTO phase VALUES(114,6,1,'train',3,7.0349300100000000668,1.9893827670000003848);
INSERT INTO phase VALUES(115,6,0,'train',3,7.0217443800000003406,2.0054413220000002482);
INSERT INTO phase VALUES(116,6,0,'evaluate',3,9.0271857020000005888,0.28252356800000022474);
INSERT INTO phase VALUES(117,6,1,'evaluate',3,9.0243127770000004517,0.29865303199999893024);
INSERT INTO phase VALUES(118,6,0,'train',4,9.3097092700000008136,1.9759421379999988488);
INSERT INTO phase VALUES(119,6,1,'train',4,9.3229658089999993819,1.9768493830000011257);
INSERT INTO phase VALUES(120,6,0,'evaluate',4,11.285651407999999662,0.28199916500000021812);
INSERT INTO phase VALUES(121,6,1,'evaluate',4,11.299815192000000508,0.28223197199999994211);
INSERT INTO phase VALUES(122,6,0,'finish',0,11.56765057299999988,0.35672137300000000825);
INSERT INTO phase VALUES(123,6,1,'finish',0,11.58204716400000045,0.37758479400000000136);
INSERT INTO phase VALUES(124,7,1,'start',0,0.00051098899999999999616,0.00033580999999999997136);
INSERT INTO phase VALUES(125,7,1,'load',0,0.00084679899999999996753,0.032315867999999997595);
INSERT INTO phase VALUES(126,7,0,'start',0,0.00048636699999999997339,0.00036377000000000007636);
INSERT INTO phase VALUES(127,7,0,'load',0,0.00085013700000000004975,0.035837507999999997088);
INSERT INTO phase VALUES(128,7,0,'rendezvous',0,0.036687644999999997896,0.82644662700000004473);
INSERT INTO phase VALUES(129,7,1,'rendezvous',0,0.033162666999999999839,0.87145958800000000721);
INSERT INTO phase VALUES(130,7,1,'init',0,0.90462225500000004174,0.49073759999999988501);
INSERT INTO phase VALUES(131,7,0,'init',0,0.86313427200000003569,0.51812638599999993882);
INSERT INTO phase VALUES(132,7,0,'calibrate',0,1.3812606579999999745,1.2711568920000000382);
INSERT INTO phase VALUES(133,7,1,'calibrate',0,1.3953598549999999267,1.2985315510000001726);
INSERT INTO phase VALUES(134,7,0,'train',1,2.6524175500000000127,2.0188981149999998265);
INSERT INTO phase VALUES(135,7,1,'train',1,2.6938914060000000993,2.0260256990000002907);
INSERT INTO phase VALUES(136,7,0,'evaluate',1,4.6713156649999998393,0.29191318999999982253);
INSERT INTO phase VALUES(137,7,1,'evaluate',1,4.7199171050000003901,0.28478630399999982358);
INSERT INTO phase VALUES(138,7,0,'train',2,4.9632288549999996618,1.9952639360000006263);
INSERT INTO phase VALUES(139,7,1,'train',2,5.0047034090000002137,2.0131795040000000085);
INSERT INTO phase VALUES(140,7,0,'evaluate',2,6.9584927910000002881,0.30097466600000011283);
INSERT INTO phase VALUES(141,7,1,'evaluate',2,7.0178829130000002223,0.28301739299999972843);
INSERT INTO phase VALUES(142,7,0,'train',3,7.259467457000000401,2.0473657940000000721);
INSERT INTO phase VALUES(143,7,1,'train',3,7.3009003059999999507,2.0552188360000007705);
INSERT INTO phase VALUES(144,7,0,'evaluate',3,9.3068332510000004731,0.29089465199999864353);
INSERT INTO phase VALUES(145,7,1,'evaluate',3,9.3561191420000007212,0.28309925999999840939);
INSERT INTO phase VALUES(146,7,0,'train',4,9.5977279029999991166,2.0725106840000009356);
INSERT INTO phase VALUES(147,7,1,'train',4,9.6392184019999991306,2.0802817820000001347);
INSERT INTO phase VALUES(148,7,0,'evaluate',4,11.670238587000000052,0.28269100600000029999);
INSERT INTO phase VALUES(149,7,1,'evaluate',4,11.719500183999999265,0.28228021700000027749);
INSERT INTO phase VALUES(150,7,1,'finish',0,12.001780400999999542,0.42185771300000002304);
INSERT INTO phase VALUES(151,7,0,'finish',0,11.952929593000000352,0.44224778100000000646);
INSERT INTO phase VALUES(152,8,0,'start',0,0.00042253499999999997874,0.00063866800000000000479);
INSERT INTO phase VALUES(153,8,0,'load',0,0.0010612029999999999293,0.030186210000000001513);
INSERT INTO phase VALUES(154,8,0,'init',0,0.031247413000000001659,0.53316726899999999922);
INSERT INTO phase VALUES(155,8,0,'calibrate',0,0.56441468200000000088,0.81146094299999993459);
INSERT INTO phase VALUES(156,8,0,'train',1,1.3758756249999999354,3.7715153700000003667);
INSERT INTO phase VALUES(157,8,0,'evaluate',1,5.1473909950000003021,0.56244394299999989073);
INSERT INTO phase VALUES(158,8,0,'train',2,5.7098349380000001929,3.7742846260000000313);
INSERT INTO phase VALUES(159,8,0,'evaluate',2,9.4841195640000002242,0.56073970699999975408);
INSERT INTO phase VALUES(160,8,0,'train',3,10.044859270999999978,3.782935520000000551);
INSERT INTO phase VALUES(161,8,0,'evaluate',3,13.827794791000000528,0.56113395099999863191);
INSERT INTO phase VALUES(162,8,0,'train',4,14.388928741999999161,3.7628799930000003115);
INSERT INTO phase VALUES(163,8,0,'evaluate',4,18.151808734999999472,0.56083012299999879246);
INSERT INTO phase VALUES(164,8,0,'finish',0,18.712638857999998265,0.020240550999999998987);
INSERT INTO phase VALUES(165,9,0,'start',0,0.00052296600000000003412,0.00035686399999999992259);
INSERT INTO phase VALUES(166,9,0,'load',0,0.00087982999999999995672,0.04047430899999999998);
INSERT INTO phase VALUES(167,9,0,'init',0,0.041354138999999998094,0.49144864900000001517);
INSERT INTO phase VALUES(168,9,0,'calibrate',0,0.53280278800000002714,0.77686216600000002063);
INSERT INTO phase VALUES(169,9,0,'train',1,1.3096649540000000477,3.7767567310000003111);
INSERT INTO phase VALUES(170,9,0,'evaluate',1,5.0864216850000003589,0.56214455499999971266);
INSERT INTO phase VALUES(171,9,0,'train',2,5.6485662400000000715,3.7813511269999997566);
INSERT INTO phase VALUES(172,9,0,'evaluate',2,9.4299173669999998281,0.56138683400000033429);
INSERT INTO phase VALUES(173,9,0,'train',3,9.9913042010000001624,3.7813496840000002663);
INSERT INTO phase VALUES(174,9,0,'evaluate',3,13.772653885000000429,0.56098868099999954495);
INSERT INTO phase VALUES(175,9,0,'train',4,14.333642565999999973,3.7721259669999991359);
INSERT INTO phase VALUES(176,9,0,'evaluate',4,18.105768532999999109,0.56089883199999945873);
INSERT INTO phase VALUES(177,9,0,'finish',0,18.666667364999998568,0.020227332000000000644);
INSERT INTO phase VALUES(178,10,0,'start',0,0.00046125099999999997872,0.00026117200000000005341);
INSERT INTO phase VALUES(179,10,1,'start',0,0.00047307099999999998414,0.00029879200000000003542);
INSERT INTO phase VALUES(180,10,0,'load',0,0.00072242300000000003214,0.039919467000000000145);
INSERT INTO phase VALUES(181,10,1,'load',0,0.00077186300000000001957,0.078289021000000000305);
INSERT INTO phase VALUES(182,10,0,'rendezvous',0,0.04064188999999999996,0.94193198000000000202);
INSERT INTO phase VALUES(183,10,1,'rendezvous',0,0.079060883999999997939,0.87130950100000004177);
INSERT INTO phase VALUES(184,10,0,'init',0,0.98257386999999996035,0.48491729199999999977);
INSERT INTO phase VALUES(185,10,1,'init',0,0.95037038500000003971,0.49749930500000005828);
INSERT INTO phase VALUES(186,10,0,'calibrate',0,1.4674911619999999601,1.1851350580000001855);
INSERT INTO phase VALUES(187,10,1,'calibrate',0,1.4478696900000000979,1.1726489499999996901);
INSERT INTO phase VALUES(188,10,0,'train',1,2.6526262200000001456,1.9907972720000000066);
INSERT INTO phase VALUES(189,10,1,'train',1,2.6205186399999997881,2.0048209480000003246);
INSERT INTO phase VALUES(190,10,0,'evaluate',1,4.6434234920000001523,0.29893642999999947562);
INSERT INTO phase VALUES(191,10,1,'evaluate',1,4.6253395880000001127,0.28488541000000022762);
INSERT INTO phase VALUES(192,10,1,'train',2,4.9102249980000003404,1.9737342319999999773);
INSERT INTO phase VALUES(193,10,0,'train',2,4.9423599219999996279,1.9885406100000002638);
INSERT INTO phase VALUES(194,10,0,'evaluate',2,6.9309005319999998917,0.28247525500000048026);
INSERT INTO phase VALUES(195,10,1,'evaluate',2,6.8839592300000003177,0.29745492099999992774);
INSERT INTO phase VALUES(196,10,1,'train',3,7.1814141510000002455,2.1663957739999997187);
INSERT INTO phase VALUES(197,10,0,'train',3,7.213375787000000372,2.1690531489999997916);
INSERT INTO phase VALUES(198,10,0,'evaluate',3,9.3824289360000001636,0.28243158799999967811);
INSERT INTO phase VALUES(199,10,1,'evaluate',3,9.3478099249999999642,0.2848018070000009061);
INSERT INTO phase VALUES(200,10,1,'train',4,9.6326117320000008703,1.9757692419999983712);
INSERT INTO phase VALUES(201,10,0,'train',4,9.6648605239999998417,1.9951056450000006492);
INSERT INTO phase VALUES(202,10,1,'evaluate',4,11.608380973999999242,0.28235208100000086517);
INSERT INTO phase VALUES(203,10,0,'evaluate',4,11.659966169000000491,0.28202294799999982899);
INSERT INTO phase VALUES(204,10,1,'finish',0,11.890733055000000106,0.060020265000000003197);
INSERT INTO phase VALUES(205,10,0,'finish',0,11.941989117000000319,0.088882795000000000551);
INSERT INTO phase VALUES(206,11,0,'start',0,0.00047302200000000002577,0.00031181899999999996338);
INSERT INTO phase VALUES(207,11,0,'load',0,0.00078484099999999998916,0.030799517999999997952);
INSERT INTO phase VALUES(208,11,1,'start',0,0.00044861000000000000268,0.00030657700000000004305);
INSERT INTO phase VALUES(209,11,1,'load',0,0.00075518700000000004574,0.068838446999999997055);
INSERT INTO phase VALUES(210,11,0,'rendezvous',0,0.031584358999999999351,0.85899518699999999338);
INSERT INTO phase VALUES(211,11,1,'rendezvous',0,0.069593634000000001438,0.77627294000000002238);
INSERT INTO phase VALUES(212,11,0,'init',0,0.89057954599999999967,0.45385537100000006294);
INSERT INTO phase VALUES(213,11,1,'init',0,0.84586657399999998219,0.51046564000000005378);
INSERT INTO phase VALUES(214,11,0,'calibrate',0,1.3444349170000000626,1.272624927999999933);
INSERT INTO phase VALUES(215,11,1,'calibrate',0,1.3563322140000000359,1.2159283400000000519);
INSERT INTO phase VALUES(216,11,1,'train',1,2.5722605540000000878,1.9899976650000001932);
INSERT INTO phase VALUES(217,11,0,'train',1,2.6170598449999999957,1.997459261999999569);
INSERT INTO phase VALUES(218,11,0,'evaluate',1,4.6145191069999995647,0.28381894200000079564);
INSERT INTO phase VALUES(219,11,1,'evaluate',1,4.562258219000000281,0.29135738699999969014);
INSERT INTO phase VALUES(220,11,1,'train',2,4.8536156059999999712,1.9744602410000000602);
INSERT INTO phase VALUES(221,11,0,'train',2,4.8983380490000003604,1.9893106039999999268);
INSERT INTO phase VALUES(222,11,0,'evaluate',2,6.8876486530000002872,0.28311678499999981539);
INSERT INTO phase VALUES(223,11,1,'evaluate',2,6.8280758470000000315,0.29808828300000023148);
INSERT INTO phase VALUES(224,11,1,'train',3,7.126164130000000263,1.991619533000000608);
INSERT INTO phase VALUES(225,11,0,'train',3,7.1707654380000001026,1.9978546609999998651);
INSERT INTO phase VALUES(226,11,0,'evaluate',3,9.1686200989999999677,0.28266711700000080043);
INSERT INTO phase VALUES(227,11,1,'evaluate',3,9.117783663000000871,0.28876932199999849615);
INSERT INTO phase VALUES(228,11,1,'train',4,9.4065529849999993672,2.0304015650000000192);
INSERT INTO phase VALUES(229,11,0,'train',4,9.4512872160000007681,2.0349578489999995412);
INSERT INTO phase VALUES(230,11,1,'evaluate',4,11.436954549999999386,0.28239141500000108919);
INSERT INTO phase VALUES(231,11,0,'evaluate',4,11.486245065000000309,0.281957850999999593);
INSERT INTO phase VALUES(232,11,1,'finish',0,11.719345965000000475,0.14080925199999999586);
INSERT INTO phase VALUES(233,11,0,'finish',0,11.768202915999999902,0.16103906100000001111);
INSERT INTO phase VALUES(234,12,0,'start',0,0.00051076199999999999986,0.00039260499999999997223);
INSERT INTO phase VALUES(235,12,0,'load',0,0.00090336699999999997209,0.035381005999999999567);
INSERT INTO phase VALUES(236,12,0,'init',0,0.036284373000000001707,0.63568289399999999833);
INSERT INTO phase VALUES(237,12,0,'calibrate',0,0.67196726699999997922,0.94147958000000009359);
INSERT INTO phase VALUES(238,12,0,'train',1,1.6134468470000000728,3.7680938559999996861);
INSERT INTO phase VALUES(239,12,0,'evaluate',1,5.381540702999999759,0.56295493000000007555);
INSERT INTO phase VALUES(240,12,0,'train',2,5.9444956329999998345,3.7565525850000005547);
INSERT INTO phase VALUES(241,12,0,'evaluate',2,9.7010482180000003893,0.56070880999999950233);
INSERT INTO phase VALUES(242,12,0,'train',3,10.261757027999999891,3.7507147409999994636);
INSERT INTO phase VALUES(243,12,0,'evaluate',3,14.012471768999999355,0.56099431099999996774);
INSERT INTO phase VALUES(244,12,0,'train',4,14.573466079999999323,3.7519633849999998176);
INSERT INTO phase VALUES(245,12,0,'evaluate',4,18.32542946499999914,0.56055536000000216745);
INSERT INTO phase VALUES(246,12,0,'finish',0,18.885984825000001308,0.020244853999999999627);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',832,'minilm/logs/minilm_gpus1_1_rank0.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',846,'minilm/logs/minilm_gpus2_2_rank0.log');
INSERT INTO placement VALUES(2,1,'vm',0,'GPU-3131ea33-1192-1e96-6fa8-c8f29e43dedb',847,'minilm/logs/minilm_gpus2_2_rank1.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',5440,'minilm/logs/minilm_gpus2_3_rank0.log');
INSERT INTO placement VALUES(3,1,'vm',0,'GPU-3131ea33-1192-1e96-6fa8-c8f29e43dedb',5441,'minilm/logs/minilm_gpus2_3_rank1.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',10038,'minilm/logs/minilm_gpus1_4_rank0.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',10053,'minilm/logs/minilm_gpus1_5_rank0.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',10063,'minilm/logs/minilm_gpus2_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-3131ea33-1192-1e96-6fa8-c8f29e43dedb',10064,'minilm/logs/minilm_gpus2_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',14658,'minilm/logs/minilm_gpus2_7_rank0.log');
INSERT INTO placement VALUES(7,1,'vm',0,'GPU-3131ea33-1192-1e96-6fa8-c8f29e43dedb',14659,'minilm/logs/minilm_gpus2_7_rank1.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',19251,'minilm/logs/minilm_gpus1_8_rank0.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',19266,'minilm/logs/minilm_gpus1_9_rank0.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',19280,'minilm/logs/minilm_gpus2_10_rank0.log');
INSERT INTO placement VALUES(10,1,'vm',0,'GPU-3131ea33-1192-1e96-6fa8-c8f29e43dedb',19281,'minilm/logs/minilm_gpus2_10_rank1.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',23872,'minilm/logs/minilm_gpus2_11_rank0.log');
INSERT INTO placement VALUES(11,1,'vm',0,'GPU-3131ea33-1192-1e96-6fa8-c8f29e43dedb',23873,'minilm/logs/minilm_gpus2_11_rank1.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-471c29a5-ceb6-ea5d-ef8a-a88ddd15c0f8',28463,'minilm/logs/minilm_gpus1_12_rank0.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T07:45:25.744Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 8ca1d7d0fee03850, weights 1be5413d9269fdf8, 0.5 s');
CREATE UNIQUE INDEX one_cell_of_a_name ON cell (sweep_id, experiment) WHERE in_file = 1;
CREATE INDEX attempt_of_run ON attempt (run_id);
CREATE UNIQUE INDEX one_running_attempt_of_a_run ON attempt (run_id) WHERE state = 'running';
CREATE INDEX phase_of_attempt ON phase (attempt_id);
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
COMMIT;
