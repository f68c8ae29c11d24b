PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','3');
INSERT INTO meta VALUES('views','5923de861bb535fd');
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
INSERT INTO sweep VALUES(1,'gpu_small','bench/gpu_small.yaml',replace('# The small model on one GPU and on two, in each precision: valid verdicts, accuracy, and what a second GPU gains.\n#   mpirun --bind-to none -n 1 ddpsweep run bench/gpu_small.yaml\nname: gpu_small\nmatrix: {model: [small], gpus: [1, 2], precision: [fp32, tf32, bf16]}\nrepeats: 3\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\ntrain: {epochs: 5, learning_rate: 1e-3}\nbatch: {per_gpu: 32}\nlimits: {timeout: 10m}\n','\n',char(10)),3,'serial','2026-11-28T04:14:24.092Z');
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
  UNIQUE (sweep_id, cell_key)
);
INSERT INTO cell VALUES(1,1,'525822d6c268d172','b7b8d1e91a7eb43a',1,1,0,'small_gpus1_fp32','small, 1 GPU, fp32','{"gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(2,1,'d1625946a19f1b88','0deda086b2d72954',1,1,1,'small_gpus1_tf32','small, 1 GPU, tf32','{"gpus":1,"model":"small","precision":"tf32"}','gpu',1,32,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(3,1,'cb5fd75e8428187f','2419cb628f89833f',1,1,2,'small_gpus1_bf16','small, 1 GPU, bf16','{"gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(4,1,'87b706fe5215ba87','b7b8d1e91a7eb43a',0,1,3,'small_gpus2_fp32','small, 2 GPUs, fp32','{"gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(5,1,'4fb6e618f6cadfe0','0deda086b2d72954',0,1,4,'small_gpus2_tf32','small, 2 GPUs, tf32','{"gpus":2,"model":"small","precision":"tf32"}','gpu',2,64,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(6,1,'8d3a69ebaafae62f','2419cb628f89833f',0,1,5,'small_gpus2_bf16','small, 2 GPUs, bf16','{"gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
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
INSERT INTO run VALUES(2,3,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(3,2,1,'000000000000002a',2,NULL);
INSERT INTO run VALUES(4,4,1,'000000000000002a',3,NULL);
INSERT INTO run VALUES(5,5,1,'000000000000002a',4,NULL);
INSERT INTO run VALUES(6,6,1,'000000000000002a',5,NULL);
INSERT INTO run VALUES(7,6,2,'0003b64467d67795',6,NULL);
INSERT INTO run VALUES(8,1,2,'0003b64467d67795',7,NULL);
INSERT INTO run VALUES(9,3,2,'0003b64467d67795',8,NULL);
INSERT INTO run VALUES(10,2,2,'0003b64467d67795',9,NULL);
INSERT INTO run VALUES(11,5,2,'0003b64467d67795',10,NULL);
INSERT INTO run VALUES(12,4,2,'0003b64467d67795',11,NULL);
INSERT INTO run VALUES(13,5,3,'00087550ca55b296',12,NULL);
INSERT INTO run VALUES(14,1,3,'00087550ca55b296',13,NULL);
INSERT INTO run VALUES(15,6,3,'00087550ca55b296',14,NULL);
INSERT INTO run VALUES(16,2,3,'00087550ca55b296',15,NULL);
INSERT INTO run VALUES(17,3,3,'00087550ca55b296',16,NULL);
INSERT INTO run VALUES(18,4,3,'00087550ca55b296',17,NULL);
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
  CHECK (verdict IS NULL OR state = 'succeeded')
);
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:14:24.959Z','2026-11-28T04:14:31.636Z',6.6768038799999995802,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 525822d6c268","command":["ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:14:31.636Z','2026-11-28T04:14:41.262Z',9.6261602289999999015,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only cb5fd75e8428","command":["ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:14:41.262Z','2026-11-28T04:14:48.034Z',6.7713676789999999172,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only d1625946a19f","command":["ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(4,4,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:14:48.034Z','2026-11-28T04:14:54.509Z',6.4753452239999997885,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 87b706fe5215","command":["ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(5,5,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:14:54.509Z','2026-11-28T04:15:00.490Z',5.9809464649999997121,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 4fb6e618f6ca","command":["ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(6,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:15:00.490Z','2026-11-28T04:15:06.878Z',6.3875156610000001222,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 8d3a69ebaafa","command":["ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(7,7,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:15:06.878Z','2026-11-28T04:15:13.324Z',6.4462174499999997934,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 8d3a69ebaafa","command":["ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(8,8,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:15:13.325Z','2026-11-28T04:15:19.373Z',6.048574111999999836,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 525822d6c268","command":["ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(9,9,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:15:19.373Z','2026-11-28T04:15:26.550Z',7.1769836989999999943,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only cb5fd75e8428","command":["ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(10,10,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:15:26.550Z','2026-11-28T04:15:33.806Z',7.2553344549999998491,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only d1625946a19f","command":["ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(11,11,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:15:33.806Z','2026-11-28T04:15:39.715Z',5.9092535220000002027,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 4fb6e618f6ca","command":["ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(12,12,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:15:39.715Z','2026-11-28T04:15:46.144Z',6.4283161050000003911,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 87b706fe5215","command":["ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(13,13,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:15:46.144Z','2026-11-28T04:15:52.578Z',6.4335609670000000193,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 4fb6e618f6ca","command":["ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(14,14,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:15:52.578Z','2026-11-28T04:16:00.461Z',7.883066142999999748,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 525822d6c268","command":["ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(15,15,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:16:00.461Z','2026-11-28T04:16:07.448Z',6.9871751450000001426,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 8d3a69ebaafa","command":["ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(16,16,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:16:07.449Z','2026-11-28T04:16:14.840Z',7.3910419579999997452,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only d1625946a19f","command":["ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(17,17,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T04:16:14.840Z','2026-11-28T04:16:22.973Z',8.1331666019999993011,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only cb5fd75e8428","command":["ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
INSERT INTO attempt VALUES(18,18,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T04:16:22.973Z','2026-11-28T04:16:29.446Z',6.4725866039999999657,'{"again":"ddpsweep run bench/gpu_small.yaml --store gpu_small.db --only 87b706fe5215","command":["ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"communication":true,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','52fc4071403b',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','0f286a6fb543a3bd');
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
INSERT INTO finding VALUES(13,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(14,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(15,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(16,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(17,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(18,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
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
INSERT INTO epoch VALUES(1,1,1,1.0613889530000000238,0.051062258999999998732,0.99057456085112238763,0.73365028381347652253,0.71789473684210525217,11300,354,'2026-11-28T04:14:27.081Z');
INSERT INTO epoch VALUES(1,2,0,1.1043962720000000121,0.033552656000000000147,0.61823248837901423335,0.60781279312936886682,0.78039473684210525217,11300,354,'2026-11-28T04:14:28.231Z');
INSERT INTO epoch VALUES(1,3,0,1.0529634340000000314,0.033381612999999997482,0.4774596285028795406,0.59588813380191196777,0.78684210526315789824,11300,354,'2026-11-28T04:14:29.322Z');
INSERT INTO epoch VALUES(1,4,0,1.0686837410000000758,0.033410633000000002079,0.40081627001804587262,0.52999524568256584089,0.81421052631578949565,11300,354,'2026-11-28T04:14:30.429Z');
INSERT INTO epoch VALUES(1,5,0,1.0835409049999999986,0.033320179999999997855,0.32643579307910614017,0.57837866130628079464,0.8136842105263157876,11300,354,'2026-11-28T04:14:31.531Z');
INSERT INTO epoch VALUES(2,1,1,1.3998611899999999774,0.41470903300000000468,0.99212631904973391794,0.69953739768580391888,0.73592105263157892025,11300,354,'2026-11-28T04:14:35.882Z');
INSERT INTO epoch VALUES(2,2,0,1.3262183990000000477,0.012242005000000000247,0.61891319823476065309,0.57917491712068258635,0.78842105263157891137,11300,354,'2026-11-28T04:14:37.232Z');
INSERT INTO epoch VALUES(2,3,0,1.3016370619999999558,0.011874343000000000744,0.47649903728898646004,0.59753251728258638397,0.77947368421052631859,11300,354,'2026-11-28T04:14:38.550Z');
INSERT INTO epoch VALUES(2,4,0,1.212911279999999925,0.012223617000000000856,0.40405489167280955742,0.54723307358591177784,0.81302631578947370805,11300,354,'2026-11-28T04:14:39.780Z');
INSERT INTO epoch VALUES(2,5,0,1.3322826489999999299,0.011881160999999999458,0.32734263232323973502,0.59012815375077098956,0.80986842105263157076,11300,354,'2026-11-28T04:14:41.109Z');
INSERT INTO epoch VALUES(3,1,1,1.0333093360000000782,0.04675290199999999896,0.99119423096158865149,0.72325901633814759783,0.72355263157894733616,11300,354,'2026-11-28T04:14:43.512Z');
INSERT INTO epoch VALUES(3,2,0,1.0834886130000001003,0.022967495000000000965,0.61935744049274821243,0.58263604214316921936,0.78526315789473688511,11300,354,'2026-11-28T04:14:44.630Z');
INSERT INTO epoch VALUES(3,3,0,1.0667722669999999407,0.022825089999999999268,0.47457079616268121879,0.59235549926757813388,0.78526315789473688511,11300,354,'2026-11-28T04:14:45.724Z');
INSERT INTO epoch VALUES(3,4,0,1.0601663210000000781,0.022796931999999998919,0.40604681991897850767,0.55829959869384770954,0.80447368421052634079,11300,354,'2026-11-28T04:14:46.812Z');
INSERT INTO epoch VALUES(3,5,0,1.097224659000000102,0.022908988000000001655,0.3306451835674522055,0.5459691238403320268,0.81763157894736837594,11300,354,'2026-11-28T04:14:47.917Z');
INSERT INTO epoch VALUES(4,1,1,0.74433078100000005239,0.039092131000000002183,1.0600229576414665899,0.71041817916067018234,0.72697368421052632747,11300,177,'2026-11-28T04:14:50.947Z');
INSERT INTO epoch VALUES(4,2,0,0.78463940099999995858,0.017140711999999998921,0.64761999037413475743,0.62742163708335474403,0.76500000000000001332,11300,177,'2026-11-28T04:14:51.762Z');
INSERT INTO epoch VALUES(4,3,0,0.78734082400000005019,0.017251559999999999117,0.50514284150790322858,0.58062262284128285383,0.78749999999999997779,11300,177,'2026-11-28T04:14:52.572Z');
INSERT INTO epoch VALUES(4,4,0,0.64229741900000003607,0.017177455000000001195,0.41808255820147760539,0.56089711339850178983,0.80842105263157892913,11300,177,'2026-11-28T04:14:53.238Z');
INSERT INTO epoch VALUES(4,5,0,0.65239047900000002311,0.017173719000000000484,0.3429263139615016942,0.57332110655935186738,0.80881578947368426568,11300,177,'2026-11-28T04:14:53.933Z');
INSERT INTO epoch VALUES(5,1,1,0.70320810300000002879,0.038602350000000000551,1.0600158511642860936,0.71109591433876440103,0.72710526315789469897,11300,177,'2026-11-28T04:14:57.169Z');
INSERT INTO epoch VALUES(5,2,0,0.72177008399999997845,0.0120088590000000002,0.64743270747429504385,0.62671761763723277116,0.76328947368421051766,11300,177,'2026-11-28T04:14:57.916Z');
INSERT INTO epoch VALUES(5,3,0,0.75049169900000001209,0.011866923999999999181,0.50756009958486636435,0.57431689714130607082,0.7897368421052631815,11300,177,'2026-11-28T04:14:58.685Z');
INSERT INTO epoch VALUES(5,4,0,0.7433195649999999599,0.011870472999999999441,0.42030073870599798935,0.54802429600765834027,0.80868421052631578316,11300,177,'2026-11-28T04:14:59.446Z');
INSERT INTO epoch VALUES(5,5,0,0.68567915000000001501,0.011838163000000000504,0.34855740528191087035,0.56494253660503190861,0.81039473684210527881,11300,177,'2026-11-28T04:15:00.169Z');
INSERT INTO epoch VALUES(6,1,1,0.76780161099999999496,0.16844005700000000413,1.0614211391347698754,0.70202316284179688832,0.72605263157894739389,11300,177,'2026-11-28T04:15:03.568Z');
INSERT INTO epoch VALUES(6,2,0,0.73606646899999994548,0.0080733599999999999113,0.65560311553752526059,0.61581655000385482345,0.77526315789473687623,11300,177,'2026-11-28T04:15:04.326Z');
INSERT INTO epoch VALUES(6,3,0,0.71990351699999999279,0.0063386340000000001085,0.51375818417135588056,0.57802700444271692958,0.78815789473684205734,11300,177,'2026-11-28T04:15:05.058Z');
INSERT INTO epoch VALUES(6,4,0,0.74932517700000000893,0.0065621469999999999453,0.4184156682638995317,0.58134808891697931088,0.80355263157894740722,11300,177,'2026-11-28T04:15:05.819Z');
INSERT INTO epoch VALUES(6,5,0,0.7455975839999999799,0.0064360420000000003251,0.35044602695819548898,0.58370218578137844644,0.80631578947368420795,11300,177,'2026-11-28T04:15:06.597Z');
INSERT INTO epoch VALUES(7,1,1,0.83736215400000002517,0.16958757299999999146,1.0957515922478870962,0.77129288924367800373,0.69947368421052635856,11300,177,'2026-11-28T04:15:10.030Z');
INSERT INTO epoch VALUES(7,2,0,0.73505287500000004996,0.0073886439999999997674,0.65005168146791714178,0.57562153665642989963,0.79289473684210520776,11300,177,'2026-11-28T04:15:10.805Z');
INSERT INTO epoch VALUES(7,3,0,0.74341476399999995017,0.0079566629999999992362,0.49637576086331258728,0.57200580195376748982,0.79184210526315790268,11300,177,'2026-11-28T04:15:11.542Z');
INSERT INTO epoch VALUES(7,4,0,0.77719258599999996306,0.0069148159999999998445,0.40472404551717033882,0.54582394951268242699,0.81736842105263163293,11300,177,'2026-11-28T04:15:12.332Z');
INSERT INTO epoch VALUES(7,5,0,0.75899032899999996359,0.006235898999999999609,0.33368566901282925574,0.64751634898938625894,0.79131578947368419463,11300,177,'2026-11-28T04:15:13.122Z');
INSERT INTO epoch VALUES(8,1,1,0.92757995900000000943,0.050151178999999997121,1.0161922966695464687,0.75985792862741574626,0.70736842105263153523,11300,354,'2026-11-28T04:15:15.235Z');
INSERT INTO epoch VALUES(8,2,0,1.0479369130000000254,0.033355092000000002849,0.62761939556197787748,0.55934158325195315608,0.79815789473684206623,11300,354,'2026-11-28T04:15:16.327Z');
INSERT INTO epoch VALUES(8,3,0,0.95556196500000001314,0.033229562999999996686,0.47993928397651269834,0.56570716054815994855,0.8000000000000000444,11300,354,'2026-11-28T04:15:17.320Z');
INSERT INTO epoch VALUES(8,4,0,0.9158491739999999881,0.033183066999999996649,0.38883251529879275798,0.52920429028962789885,0.81868421052631579204,11300,354,'2026-11-28T04:15:18.273Z');
INSERT INTO epoch VALUES(8,5,0,0.97626556799999997249,0.033195028000000001422,0.32540535862466929417,0.59283347481175474591,0.80131578947368420351,11300,354,'2026-11-28T04:15:19.267Z');
INSERT INTO epoch VALUES(9,1,1,1.3358848869999999653,0.12283334499999999656,1.0297481341699583623,0.70737259312679889866,0.73276315789473689399,11300,354,'2026-11-28T04:15:22.090Z');
INSERT INTO epoch VALUES(9,2,0,1.0147080129999999087,0.011995458999999999982,0.63925827996920692175,0.58295998422723072085,0.7831578947368420529,11300,354,'2026-11-28T04:15:23.128Z');
INSERT INTO epoch VALUES(9,3,0,1.0224651570000000688,0.011842121000000000591,0.48673836362045425074,0.55015444303813731963,0.8057894736842104999,11300,354,'2026-11-28T04:15:24.166Z');
INSERT INTO epoch VALUES(9,4,0,1.0289603380000000854,0.011781095999999999582,0.39957765891488672416,0.56205460598594259025,0.80526315789473679185,11300,354,'2026-11-28T04:15:25.211Z');
INSERT INTO epoch VALUES(9,5,0,1.1906480349999999379,0.011767404000000000405,0.33287879052942831448,0.57113953439812914503,0.80986842105263157076,11300,354,'2026-11-28T04:15:26.398Z');
INSERT INTO epoch VALUES(10,1,1,1.2209175539999999049,0.048031273999999998802,1.0172211836502615955,0.75312403628700652635,0.71039473684210530102,11300,354,'2026-11-28T04:15:28.818Z');
INSERT INTO epoch VALUES(10,2,0,1.2902916849999999104,0.022971859000000000722,0.62461891402976699172,0.57232898511384666662,0.79539473684210526549,11300,354,'2026-11-28T04:15:30.144Z');
INSERT INTO epoch VALUES(10,3,0,1.18735938799999996,0.022628083000000000224,0.47917831487887729835,0.55198949713456002541,0.80513157894736842035,11300,354,'2026-11-28T04:15:31.358Z');
INSERT INTO epoch VALUES(10,4,0,1.1556080440000000564,0.022814777000000001361,0.38799050510457133711,0.53472010963841487551,0.81184210526315792044,11300,354,'2026-11-28T04:15:32.541Z');
INSERT INTO epoch VALUES(10,5,0,1.1509087739999999122,0.022572827999999999643,0.32678862339627423594,0.55821197710539161018,0.81513157894736842923,11300,354,'2026-11-28T04:15:33.699Z');
INSERT INTO epoch VALUES(11,1,1,0.62805449700000004487,0.037529842000000000756,1.1139852967726446841,0.77641693516781451478,0.69723684210526315485,11300,177,'2026-11-28T04:15:36.396Z');
INSERT INTO epoch VALUES(11,2,0,0.71853211699999997019,0.012038405000000000286,0.67442675780406036167,0.59882889195492394751,0.78078947368421047769,11300,177,'2026-11-28T04:15:37.140Z');
INSERT INTO epoch VALUES(11,3,0,0.70933053400000001253,0.011893638999999999253,0.50198426605325885407,0.6260918165508069233,0.78644736842105267271,11300,177,'2026-11-28T04:15:37.868Z');
INSERT INTO epoch VALUES(11,4,0,0.73030804299999996231,0.011902295000000000235,0.40980340860586250695,0.55073828847784744855,0.81144736842105258389,11300,177,'2026-11-28T04:15:38.616Z');
INSERT INTO epoch VALUES(11,5,0,0.6963360840000000218,0.011784925999999999388,0.33352537992781244868,0.58180059031436315297,0.81052631578947365031,11300,177,'2026-11-28T04:15:39.350Z');
INSERT INTO epoch VALUES(12,1,1,0.7153745989999999999,0.041473330000000002693,1.1138687630037291675,0.77637390136718753552,0.69815789473684208843,11300,177,'2026-11-28T04:15:42.596Z');
INSERT INTO epoch VALUES(12,2,0,0.74448376999999998915,0.017117766999999999011,0.67479934840075739277,0.59675035777844875894,0.78210526315789474782,11300,177,'2026-11-28T04:15:43.372Z');
INSERT INTO epoch VALUES(12,3,0,0.70327293499999998793,0.01705821199999999968,0.50240307145414098144,0.62172620070608042297,0.78631578947368419019,11300,177,'2026-11-28T04:15:44.098Z');
INSERT INTO epoch VALUES(12,4,0,0.74122249600000000846,0.017272842000000000056,0.40765855105577314398,0.54663850985075301824,0.8125,11300,177,'2026-11-28T04:15:44.863Z');
INSERT INTO epoch VALUES(12,5,0,0.73800846399999997515,0.017178685999999998568,0.33289326610818376073,0.56186099704943204269,0.81605263157894736281,11300,177,'2026-11-28T04:15:45.645Z');
INSERT INTO epoch VALUES(13,1,1,0.74173692300000004795,0.043371503999999998224,1.0984269777652435617,0.73960463875218440676,0.71394736842105266383,11300,177,'2026-11-28T04:15:48.976Z');
INSERT INTO epoch VALUES(13,2,0,0.72595591500000000717,0.012129539999999999419,0.65884378534502685553,0.584111541948820423,0.78565789473684211063,11300,177,'2026-11-28T04:15:49.730Z');
INSERT INTO epoch VALUES(13,3,0,0.71277302300000000556,0.011895816999999999502,0.50124000924878420182,0.55699727911698193594,0.79973684210526319038,11300,177,'2026-11-28T04:15:50.461Z');
INSERT INTO epoch VALUES(13,4,0,0.71124790000000004397,0.011875099999999999544,0.41090951362542343927,0.5242061745493035163,0.8215789473684210753,11300,177,'2026-11-28T04:15:51.190Z');
INSERT INTO epoch VALUES(13,5,0,0.66401068200000001873,0.011794782000000000182,0.33620485915546921562,0.52251003265380857598,0.8228947368421052344,11300,177,'2026-11-28T04:15:51.893Z');
INSERT INTO epoch VALUES(14,1,1,1.4508916030000000851,0.05734510699999999933,1.0052636562933963126,0.75719937776264389928,0.71013157894736844699,11300,354,'2026-11-28T04:15:55.239Z');
INSERT INTO epoch VALUES(14,2,0,1.4329553290000001108,0.033566184999999998384,0.62498704043637332006,0.59204518769916736342,0.77697368421052626086,11300,354,'2026-11-28T04:15:56.718Z');
INSERT INTO epoch VALUES(14,3,0,1.3455727820000000782,0.03341457099999999708,0.48663659606359699338,0.55365145030774565171,0.80355263157894740722,11300,354,'2026-11-28T04:15:58.102Z');
INSERT INTO epoch VALUES(14,4,0,1.1132070800000000154,0.033367771999999996934,0.40200860460247611616,0.54998913012052841331,0.81513157894736842923,11300,354,'2026-11-28T04:15:59.253Z');
INSERT INTO epoch VALUES(14,5,0,1.0803013400000001098,0.033369347000000000591,0.33633638827674156024,0.52163333892822261184,0.82513157894736843811,11300,354,'2026-11-28T04:16:00.352Z');
INSERT INTO epoch VALUES(15,1,1,0.91617348899999995204,0.18254415199999998731,1.1057029216057432385,0.72432165045487251209,0.72236842105263154856,11300,177,'2026-11-28T04:16:03.905Z');
INSERT INTO epoch VALUES(15,2,0,0.74870342400000000626,0.0069630749999999999935,0.66653026618788724366,0.60154473254555151928,0.77223684210526311044,11300,177,'2026-11-28T04:16:04.675Z');
INSERT INTO epoch VALUES(15,3,0,0.78737809500000000006,0.0068112499999999995964,0.5067679970665315281,0.56434233514886156246,0.79644736842105268159,11300,177,'2026-11-28T04:16:05.475Z');
INSERT INTO epoch VALUES(15,4,0,0.72501116399999998574,0.0063284150000000004288,0.4082848587289320541,0.53240656200208158477,0.81855263157894742054,11300,177,'2026-11-28T04:16:06.212Z');
INSERT INTO epoch VALUES(15,5,0,0.71563449400000000988,0.0063981760000000002103,0.33739833439345906507,0.51869351738377622584,0.82710526315789478779,11300,177,'2026-11-28T04:16:06.959Z');
INSERT INTO epoch VALUES(16,1,1,1.0659303620000000201,0.048258454999999998713,1.003318582847054996,0.74052864074707036579,0.71407894736842103533,11300,354,'2026-11-28T04:16:09.596Z');
INSERT INTO epoch VALUES(16,2,0,1.3204334600000000587,0.022846724999999998284,0.62592393131382695337,0.57930468107524668575,0.7840789473684210975,11300,354,'2026-11-28T04:16:10.950Z');
INSERT INTO epoch VALUES(16,3,0,1.2023150709999999019,0.022874689000000000133,0.49059365907601548695,0.57816632722553451539,0.79631578947368419907,11300,354,'2026-11-28T04:16:12.181Z');
INSERT INTO epoch VALUES(16,4,0,1.1972590100000000123,0.022744943999999999578,0.40406333412744305233,0.53164724851909439529,0.81999999999999995115,11300,354,'2026-11-28T04:16:13.406Z');
INSERT INTO epoch VALUES(16,5,0,1.2737930840000000198,0.023052639999999999242,0.34084555967191682013,0.52903818030106397607,0.8228947368421052344,11300,354,'2026-11-28T04:16:14.689Z');
INSERT INTO epoch VALUES(17,1,1,1.3472843859999998894,0.125052646999999989,1.0030584562985243035,0.81946822718570111465,0.69144736842105258833,11300,354,'2026-11-28T04:16:17.875Z');
INSERT INTO epoch VALUES(17,2,0,1.3079681670000000703,0.012216473000000000262,0.62370888930506407366,0.58293740523488901672,0.78131578947368418575,11300,354,'2026-11-28T04:16:19.207Z');
INSERT INTO epoch VALUES(17,3,0,1.3217934659999999169,0.011931897999999999809,0.48805476722464097294,0.51792721396998353533,0.81684210526315792488,11300,354,'2026-11-28T04:16:20.545Z');
INSERT INTO epoch VALUES(17,4,0,1.3398087290000000315,0.011866674000000000666,0.40137943056832370292,0.53011965099133939727,0.82539473684210529214,11300,354,'2026-11-28T04:16:21.901Z');
INSERT INTO epoch VALUES(17,5,0,0.96263321999999995615,0.011870607999999999507,0.33214880386285022817,0.5262342653776469481,0.82368421052631579648,11300,354,'2026-11-28T04:16:22.860Z');
INSERT INTO epoch VALUES(18,1,1,0.72578719000000002647,0.041050747999999998016,1.0986876949377819556,0.74015156996877573547,0.7136842105263158098,11300,177,'2026-11-28T04:16:25.855Z');
INSERT INTO epoch VALUES(18,2,0,0.75613735500000001099,0.017166015999999999219,0.66007024355694254857,0.58413595701518816749,0.78565789473684211063,11300,177,'2026-11-28T04:16:26.640Z');
INSERT INTO epoch VALUES(18,3,0,0.69455298300000001265,0.01716960600000000045,0.50076315626633904898,0.55741131029630963666,0.7988157894736842568,11300,177,'2026-11-28T04:16:27.357Z');
INSERT INTO epoch VALUES(18,4,0,0.69716501799999996968,0.016949866000000000931,0.41050912705142938996,0.52952831469084082893,0.81605263157894736281,11300,177,'2026-11-28T04:16:28.077Z');
INSERT INTO epoch VALUES(18,5,0,0.69487761699999994746,0.017062159000000000352,0.33358074481508370734,0.52286262913754111281,0.82105263157894736725,11300,177,'2026-11-28T04:16:28.814Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5456,1.0613889530000000238,0.051062258999999998732,11193.49253761768341,5575.7421569824218749,'020e79586023761f',354,3.0126080513000488281,3.4507520198822021484,0.0,0.046234031999999994355,211812352);
INSERT INTO rank_epoch VALUES(1,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5931,1.1043962720000000121,0.033552656000000000147,6986.0271186828613279,4619.377227783203125,'5a275af8fbe737b7',354,3.1323840618133544921,3.6594240665435791015,0.0,0.051646173999999996084,547356672);
INSERT INTO rank_epoch VALUES(1,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5980,1.0529634340000000314,0.033381612999999997482,5395.2938020825386045,4528.7498168945312499,'7cf2b86afc59c894',354,2.9560000896453857421,3.6365120410919189453,0.0,0.04804967000000003735,547356672);
INSERT INTO rank_epoch VALUES(1,4,0,11300,'6ba6ef168061d48a','c7547acf5dbed03d',7600,'8348d0967fce1837',6188,1.0686837410000000758,0.033410633000000002079,4529.2238512039184571,4027.9638671874999997,'2df6a67157973456',354,3.0213439464569091796,3.2465600967407226562,0.0,0.055472148999999963681,547356672);
INSERT INTO rank_epoch VALUES(1,5,0,11300,'6ba6ef168061d48a','8c8728894de9266d',7600,'8348d0967fce1837',6184,1.0835409049999999986,0.033320179999999997855,3688.7244617938995362,4395.6778259277343749,'a83f57c2aae82339',354,3.0426878929138183593,3.2306239604949951171,0.0,0.056548493000000005226,547356672);
INSERT INTO rank_epoch VALUES(2,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5593,1.3998611899999999774,0.41470903300000000468,11211.027405261993407,5316.4842224121093752,'aecf88a9ef42ae94',354,3.5684161186218261718,3.9031999111175537109,0.0,0.050037495000000029032,192937984);
INSERT INTO rank_epoch VALUES(2,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5992,1.3262183990000000477,0.012242005000000000247,6993.7191400527954103,4401.7293701171874998,'80efa008c5215ffa',354,3.699520111083984375,4.1721282005310058593,0.0,0.054027389000000029806,394264576);
INSERT INTO rank_epoch VALUES(2,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5924,1.3016370619999999558,0.011874343000000000744,5384.4391213655471801,4541.2471313476562499,'e99658d0b3852c66',354,3.5907518863677978515,4.2394561767578125,0.0,0.055327635000000034704,394264576);
INSERT INTO rank_epoch VALUES(2,4,0,11300,'6ba6ef168061d48a','c7547acf5dbed03d',7600,'8348d0967fce1837',6179,1.212911279999999925,0.012223617000000000856,4565.8202759027481077,4158.9713592529296876,'78df36cc9431c7b4',354,3.4500799179077148437,3.9174718856811523437,0.0,0.050960419000000013733,394264576);
INSERT INTO rank_epoch VALUES(2,5,0,11300,'6ba6ef168061d48a','8c8728894de9266d',7600,'8348d0967fce1837',6155,1.3322826489999999299,0.011881160999999999458,3698.9717452526092529,4484.9739685058593748,'99c29917cdf8a482',354,3.7698559761047363281,4.2103037834167480468,0.0,0.048736053999999980057,394264576);
INSERT INTO rank_epoch VALUES(3,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5499,1.0333093360000000782,0.04675290199999999896,11200.494809865951538,5496.7685241699218751,'e024eaecfcad0440',354,2.8967359066009521484,3.2898240089416503906,0.0,0.054041452000000010646,211812352);
INSERT INTO rank_epoch VALUES(3,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5968,1.0834886130000001003,0.022967495000000000965,6998.7390775680541994,4428.0339202880859375,'0db6cb7dc7f043de',354,3.0598080158233642578,3.5017919540405273437,0.0,0.051323094999999978316,547356672);
INSERT INTO rank_epoch VALUES(3,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5968,1.0667722669999999407,0.022825089999999999268,5362.6499966382980347,4501.9017944335937499,'e12aea05a9ca683a',354,2.984895944595336914,3.6400001049041748046,0.0,0.05371763599999995753,547356672);
INSERT INTO rank_epoch VALUES(3,4,0,11300,'6ba6ef168061d48a','c7547acf5dbed03d',7600,'8348d0967fce1837',6114,1.0601663210000000781,0.022796931999999998919,4588.3290650844573972,4243.0769500732421874,'ca785dadf6cb59c8',354,2.9110720157623291015,3.7511360645294189453,0.0,0.050348760999999991883,547356672);
INSERT INTO rank_epoch VALUES(3,5,0,11300,'6ba6ef168061d48a','8c8728894de9266d',7600,'8348d0967fce1837',6214,1.097224659000000102,0.022908988000000001655,3736.290574312210083,4149.3653411865234373,'e6089cdc0fd4a81c',354,3.029855966567993164,3.6510078907012939453,0.0,0.053773477999999944043,547356672);
INSERT INTO rank_epoch VALUES(4,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2738,0.74403563699999997194,0.035803965999999999569,6016.4138326644897459,2740.9961242675781249,'9eb4c3fbc0614a69',177,4.0385918617248535156,5.6673598289489746093,0.51361295924754823971,0.028848552999999999002,209715200);
INSERT INTO rank_epoch VALUES(4,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2787,0.74433078100000005239,0.039092131000000002183,5961.845588684082031,2658.1820373535156249,'9eb4c3fbc0614a69',177,4.0824642181396484375,5.6679677963256835937,0.0018925439971499910529,0.02478043999999999733,209715200);
INSERT INTO rank_epoch VALUES(4,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2895,0.78457169999999998299,0.017140711999999998921,3605.3530168533325195,2424.0688323974609375,'74b3857350302925',177,4.3183040618896484375,5.9111361503601074218,0.577689600139856263,0.024585650000000000559,645922816);
INSERT INTO rank_epoch VALUES(4,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2919,0.78463940099999995858,0.017041616999999998488,3712.7528743743896484,2344.3356094360351562,'74b3857350302925',177,4.3133440017700195312,5.9481601715087890625,0.0018983679958618979166,0.025574461999999992256,645922816);
INSERT INTO rank_epoch VALUES(4,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2969,0.78712216999999995437,0.017251559999999999117,2969.4043865203857421,2231.121246337890625,'124ba3d22bdb7b8b',177,4.3688001632690429687,5.6262722015380859375,0.57884108909591924785,0.028181674999999996311,645922816);
INSERT INTO rank_epoch VALUES(4,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3016,0.78734082400000005019,0.017144993000000000732,2738.7097225189208984,2181.6106872558593749,'124ba3d22bdb7b8b',177,4.3261442184448242187,5.5942401885986328125,0.0019739519986324213784,0.027464869999999991928,645922816);
INSERT INTO rank_epoch VALUES(4,4,0,5650,'0856f652ba19df14','584b1085f76059f4',3800,'67c3930a085e860f',3066,0.64229741900000003607,0.01700529699999999908,2340.5549025535583496,2146.8143157958984375,'a00428a79e4917ad',177,3.5155200958251953125,4.234432220458984375,0.0020368320026884489948,0.027404760999999978887,645922816);
INSERT INTO rank_epoch VALUES(4,4,1,5650,'634ff8c3c647f576','7f6c9062792ff9cc',3800,'1b853d8c776f9228',3078,0.64207318199999996455,0.017177455000000001195,2383.7780051231384278,2116.0037460327148436,'a00428a79e4917ad',177,3.5246400833129882812,4.2437119483947753906,0.42850441617099571667,0.025818490000000002965,645922816);
INSERT INTO rank_epoch VALUES(4,5,0,5650,'8c3d7c898c119a50','d77a3c7b9d6d9733',3800,'67c3930a085e860f',3073,0.65214977399999995988,0.017173719000000000484,1963.3036203384399413,2212.2052001953124999,'f9c5ff4f0b2b874b',177,3.5414400100708007812,4.613311767578125,0.41238934519840464432,0.025563060999999998035,645922816);
INSERT INTO rank_epoch VALUES(4,5,1,5650,'df69728cf4503a3a','076e506fe1a04bb6',3800,'1b853d8c776f9228',3074,0.65239047900000002311,0.0171169860000000007,1911.7637274265289306,2145.0352096557617188,'f9c5ff4f0b2b874b',177,3.5355520248413085937,4.591487884521484375,0.0056679679690860296226,0.029111680000000014767,645922816);
INSERT INTO rank_epoch VALUES(5,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2738,0.70296761100000004773,0.038602350000000000551,6016.3963079452514649,2743.6463623046875,'7277d704d70f7dc6',177,4.02915191650390625,4.3259840011596679687,0.50788435187470182263,0.027725978999999983942,209715200);
INSERT INTO rank_epoch VALUES(5,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2788,0.70320810300000002879,0.038583275000000000209,5961.7828102111816404,2660.6825866699218749,'7277d704d70f7dc6',177,4.0344638824462890625,4.328639984130859375,0.0024155840033199451472,0.027871614000000013294,209715200);
INSERT INTO rank_epoch VALUES(5,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2882,0.72177008399999997845,0.011894767000000000534,3606.2402811050415039,2423.70965576171875,'134f42969f47c702',177,4.112895965576171875,4.4112000465393066406,0.012337568017421474131,0.029284927000000002261,645922816);
INSERT INTO rank_epoch VALUES(5,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2919,0.72160130199999994449,0.0120088590000000002,3709.7493133544921875,2339.3442382812499999,'134f42969f47c702',177,4.1050882339477539062,4.4277758598327636718,0.47237782391905791534,0.02577214599999999578,645922816);
INSERT INTO rank_epoch VALUES(5,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2983,0.75049169900000001209,0.011764534999999999576,2980.3527607917785645,2207.5311203002929687,'586926beea3dcf95',177,4.2303361892700195312,4.5653758049011230468,0.0021611839977544455848,0.029148502000000010153,645922816);
INSERT INTO rank_epoch VALUES(5,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3019,0.750234523000000042,0.011866923999999999181,2755.076364517211914,2157.2772979736328125,'586926beea3dcf95',177,4.2353601455688476562,4.5351037979125976562,0.57087110442854360758,0.029121920000000002526,645922816);
INSERT INTO rank_epoch VALUES(5,4,0,5650,'0856f652ba19df14','584b1085f76059f4',3800,'67c3930a085e860f',3057,0.7433195649999999599,0.011781678999999999762,2357.3135228157043455,2105.11553955078125,'ddb8b6c132e17085',177,4.21360015869140625,4.5099840164184570312,0.0021620799987568384281,0.029202318000000004882,645922816);
INSERT INTO rank_epoch VALUES(5,4,1,5650,'634ff8c3c647f576','7f6c9062792ff9cc',3800,'1b853d8c776f9228',3089,0.74304894600000004345,0.011870472999999999441,2392.0848245620727539,2059.8691101074218749,'ddb8b6c132e17085',177,4.1984000205993652343,4.5138559341430664062,0.56430524729331876798,0.028545513000000008463,645922816);
INSERT INTO rank_epoch VALUES(5,5,0,5650,'8c3d7c898c119a50','d77a3c7b9d6d9733',3800,'67c3930a085e860f',3068,0.68567915000000001501,0.011767023999999999192,1994.1284713745117187,2176.8970794677734374,'9fe6a8543caf7591',177,3.8271679878234863281,4.3951039314270019531,0.0020126719993991404322,0.02732979599999999648,645922816);
INSERT INTO rank_epoch VALUES(5,5,1,5650,'df69728cf4503a3a','076e506fe1a04bb6',3800,'1b853d8c776f9228',3091,0.68549442500000001832,0.011838163000000000504,1944.5702083110809325,2116.6661987304687499,'9fe6a8543caf7591',177,3.8461120128631591796,4.3654718399047851562,0.50810975976288186295,0.027637155999999996058,645922816);
INSERT INTO rank_epoch VALUES(6,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2778,0.76780161099999999496,0.16844005700000000413,6005.7955036163330076,2663.9609985351562499,'3fd7a4136f227579',177,3.2755839824676513671,4.2395200729370117187,0.10528227245365290309,0.025295228999999998936,192937984);
INSERT INTO rank_epoch VALUES(6,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2740,0.76748813400000004403,0.11325375299999999867,5988.2633686065673828,2671.4150390624999999,'3fd7a4136f227579',177,3.2667520046234130859,4.2627201080322265625,0.31179494495945997423,0.02277873599999997653,192937984);
INSERT INTO rank_epoch VALUES(6,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2962,0.73574916599999995447,0.0065796259999999998774,3710.2755327224731444,2324.8207244873046873,'5e4a2505a0aef6c2',177,4.134304046630859375,4.6043839454650878906,0.095029664240777411698,0.025412055999999998839,343932928);
INSERT INTO rank_epoch VALUES(6,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2930,0.73606646899999994548,0.0080733599999999999113,3698.0396728515624999,2355.3850555419921875,'5e4a2505a0aef6c2',177,4.1275200843811035156,4.6389760971069335937,0.48054972815327451352,0.02718691799999999395,343932928);
INSERT INTO rank_epoch VALUES(6,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',3019,0.71990351699999999279,0.0063386340000000001085,2989.1526913642883301,2177.5145416259765625,'7cdd0d7e49ee3391',177,4.0637760162353515625,4.44384002685546875,0.20220953504904184971,0.025525240999999990187,343932928);
INSERT INTO rank_epoch VALUES(6,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2971,0.7197450530000000235,0.0061202360000000002523,2816.3147897720336913,2215.4906921386718749,'7cdd0d7e49ee3391',177,4.063488006591796875,4.4473600387573242187,0.21266668713861136552,0.022836602000000007922,343932928);
INSERT INTO rank_epoch VALUES(6,4,0,5650,'0856f652ba19df14','584b1085f76059f4',3800,'67c3930a085e860f',3060,0.74916147499999996561,0.0063299869999999995931,2326.4015257358551026,2188.0918731689453125,'020b86c1b34164b1',177,4.2522559165954589843,4.486911773681640625,0.1340033601059106294,0.025945457000000012037,343932928);
INSERT INTO rank_epoch VALUES(6,4,1,5650,'634ff8c3c647f576','7f6c9062792ff9cc',3800,'1b853d8c776f9228',3047,0.74932517700000000893,0.0065621469999999999453,2401.6955256462097167,2230.1536026000976563,'020b86c1b34164b1',177,4.243328094482421875,4.4898238182067871093,0.2167421758552090516,0.026980059000000000679,343932928);
INSERT INTO rank_epoch VALUES(6,5,0,5650,'8c3d7c898c119a50','d77a3c7b9d6d9733',3800,'67c3930a085e860f',3066,0.7455975839999999799,0.0063230899999999999605,2030.432100772857666,2215.8396987915039062,'529bce2dbdc7c01e',177,4.2055997848510742187,4.5418558120727539062,0.11240902359411053534,0.026283865999999999479,343932928);
INSERT INTO rank_epoch VALUES(6,5,1,5650,'df69728cf4503a3a','076e506fe1a04bb6',3800,'1b853d8c776f9228',3062,0.74537938299999995095,0.0064360420000000003251,1929.6080038547515868,2220.2969131469726562,'529bce2dbdc7c01e',177,4.2072319984436035156,4.5469760894775390625,0.29934102413104679563,0.025885501999999994265,343932928);
INSERT INTO rank_epoch VALUES(7,1,0,5650,'932a1d7b48affee1','ee580579d697104e',3800,'67c3930a085e860f',2667,0.83712222999999996719,0.16958757299999999146,6216.6444396972656248,2923.79833984375,'754261897863f95a',177,3.9469439983367919921,4.3495678901672363281,0.55471360072819531072,0.020516236000000010603,192937984);
INSERT INTO rank_epoch VALUES(7,1,1,5650,'d87cd19b37b1d5a9','3fdd008943977931',3800,'1b853d8c776f9228',2649,0.83736215400000002517,0.11410353900000000382,6165.3485527038574217,2938.027618408203125,'754261897863f95a',177,3.9604480266571044921,4.3312001228332519531,0.0020263040037825225114,0.024189173000000001312,192937984);
INSERT INTO rank_epoch VALUES(7,2,0,5650,'66ba500bf90266dd','13f8d91ddd2c30e5',3800,'67c3930a085e860f',3016,0.73465787999999998536,0.0073886439999999997674,3660.5989999771118164,2210.2890625,'07de1160370281fb',177,4.2190718650817871093,4.5057921409606933593,0.55460208071791572415,0.025831997000000005842,343932928);
INSERT INTO rank_epoch VALUES(7,2,1,5650,'04ec9f0a875f6dad','42c4422ba78a5dad',3800,'1b853d8c776f9228',3010,0.73505287500000004996,0.0062177029999999997716,3684.9850006103515626,2164.4346160888671875,'07de1160370281fb',177,4.2237758636474609375,4.5113921165466308593,0.014972160075558377245,0.025499050999999998273,343932928);
INSERT INTO rank_epoch VALUES(7,3,0,5650,'bc9f61125f528efe','f340441255685460',3800,'67c3930a085e860f',3011,0.74341476399999995017,0.0072406309999999999768,2785.7795867919921874,2195.377777099609375,'20a4db118f0501ae',177,4.2887678146362304687,4.6439681053161621093,0.15060992062487565945,0.026424341000000003965,343932928);
INSERT INTO rank_epoch VALUES(7,3,1,5650,'af078e04210f458c','e14f089eb68c326c',3800,'1b853d8c776f9228',3007,0.74317906700000002651,0.0079566629999999992362,2823.2665109634399415,2151.8663177490234374,'20a4db118f0501ae',177,4.2828798294067382812,4.6604800224304199218,0.44247567832190554115,0.025940561000000000868,343932928);
INSERT INTO rank_epoch VALUES(7,4,0,5650,'3497ed4352e98ef9','fe62b0f7cdbdf7ab',3800,'67c3930a085e860f',3088,0.77719258599999996306,0.0069148159999999998445,2263.283398151397705,2114.4020004272460937,'ae6670ca0b0dfb59',177,4.3847360610961914062,4.6221117973327636718,0.0019449600034830982764,0.027228918999999986855,343932928);
INSERT INTO rank_epoch VALUES(7,4,1,5650,'370f01d32d784591','fe16a8262de76db1',3800,'1b853d8c776f9228',3124,0.77704529200000005406,0.0062280920000000001765,2310.0983161926269531,2033.8600158691406249,'ae6670ca0b0dfb59',177,4.3777279853820800781,4.6279997825622558593,0.63507542513310910603,0.025277195999999987896,343932928);
INSERT INTO rank_epoch VALUES(7,5,0,5650,'4174dfb8c5b0550b','ab936c8e0f0be81b',3800,'67c3930a085e860f',3002,0.75899032899999996359,0.0060829849999999999546,1870.4083404541015625,2504.3671874999999999,'78e90ee8348972bd',177,4.3668799400329589843,4.8030719757080078125,0.0020820479986742856937,0.027576837999999985473,343932928);
INSERT INTO rank_epoch VALUES(7,5,1,5650,'2a320f5dbab17f7f','2f249608d8c4fb5d',3800,'1b853d8c776f9228',3012,0.7586860749999999598,0.006235898999999999609,1900.2397193908691406,2416.7570648193359374,'78e90ee8348972bd',177,4.3807039260864257812,4.8065280914306640625,0.6190228473544123755,0.021646030999999996136,343932928);
INSERT INTO rank_epoch VALUES(8,1,0,11300,'6ba6ef168061d48a','b8003e2e74810290',7600,'8348d0967fce1837',5376,0.92757995900000000943,0.050151178999999997121,11482.972952365875244,5774.9202575683593751,'daf7092fcd64e7f8',354,2.5614399909973144531,3.1418559551239013671,0.0,0.041457082000000006205,211812352);
INSERT INTO rank_epoch VALUES(8,2,0,11300,'6ba6ef168061d48a','5626cd3536b805c2',7600,'8348d0967fce1837',6066,1.0479369130000000254,0.033355092000000002849,7092.0991698503494261,4250.9960327148437501,'6041a574f42f4bcc',354,2.9820160865783691406,3.382623910903930664,0.0,0.045666309999999994684,547356672);
INSERT INTO rank_epoch VALUES(8,3,0,11300,'6ba6ef168061d48a','60bbfe86c56edbbc',7600,'8348d0967fce1837',6080,0.95556196500000001314,0.033229562999999996686,5423.3139089345932006,4299.3744201660156248,'061858bfbc58fee4',354,2.6757121086120605468,3.2034559249877929687,0.0,0.043834682999999992347,547356672);
INSERT INTO rank_epoch VALUES(8,4,0,11300,'6ba6ef168061d48a','4bc5cdd45dbc8390',7600,'8348d0967fce1837',6222,0.9158491739999999881,0.033183066999999996649,4393.8074228763580324,4021.9526062011718751,'801f9b38cc2bfccd',354,2.5304958820343017578,3.29660797119140625,0.0,0.040337962999999969759,547356672);
INSERT INTO rank_epoch VALUES(8,5,0,11300,'6ba6ef168061d48a','d028c60945e5f7e8',7600,'8348d0967fce1837',6090,0.97626556799999997249,0.033195028000000001422,3677.0805524587631225,4505.5344085693359375,'f14cb734684541e2',354,2.6719679832458496093,3.4115519523620605468,0.0,0.038621391999999990507,547356672);
INSERT INTO rank_epoch VALUES(9,1,0,11300,'6ba6ef168061d48a','b8003e2e74810290',7600,'8348d0967fce1837',5569,1.3358848869999999653,0.12283334499999999656,11636.153916120529174,5376.031707763671875,'af526ab81dc3aeb1',354,3.3173439502716064453,4.0251841545104980468,0.0,0.056004932999999999798,192937984);
INSERT INTO rank_epoch VALUES(9,2,0,11300,'6ba6ef168061d48a','5626cd3536b805c2',7600,'8348d0967fce1837',5952,1.0147080129999999087,0.011995458999999999982,7223.6185636520385744,4430.4958801269531251,'7baa47d89eced5c0',354,2.8220798969268798828,3.3912959098815917968,0.0,0.041550149000000001497,394264576);
INSERT INTO rank_epoch VALUES(9,3,0,11300,'6ba6ef168061d48a','60bbfe86c56edbbc',7600,'8348d0967fce1837',6124,1.0224651570000000688,0.011842121000000000591,5500.1435089111328125,4181.1737670898437499,'2841d3fa963367e7',354,2.8280000686645507812,3.5824639797210693359,0.0,0.044048046000000014299,394264576);
INSERT INTO rank_epoch VALUES(9,4,0,11300,'6ba6ef168061d48a','4bc5cdd45dbc8390',7600,'8348d0967fce1837',6120,1.0289603380000000854,0.011781095999999999582,4515.2275457382202148,4271.6150054931640626,'8b70d5c72f3b9663',354,2.8283839225769042968,3.6318080425262451171,0.0,0.04374047500000001476,394264576);
INSERT INTO rank_epoch VALUES(9,5,0,11300,'6ba6ef168061d48a','d028c60945e5f7e8',7600,'8348d0967fce1837',6155,1.1906480349999999379,0.011767404000000000405,3761.5303329825401305,4340.66046142578125,'e812ecbf910af5ed',354,3.405055999755859375,3.9104640483856201171,0.0,0.046742763999999992208,394264576);
INSERT INTO rank_epoch VALUES(10,1,0,11300,'6ba6ef168061d48a','b8003e2e74810290',7600,'8348d0967fce1837',5399,1.2209175539999999049,0.048031273999999998802,11494.599375247955321,5723.7426757812499998,'4d593e6a2ba7c8ec',354,3.4729280471801757812,3.7227840423583984375,0.0,0.050594060000000017074,211812352);
INSERT INTO rank_epoch VALUES(10,2,0,11300,'6ba6ef168061d48a','5626cd3536b805c2',7600,'8348d0967fce1837',6045,1.2902916849999999104,0.022971859000000000722,7058.1937285363674163,4349.7002868652343749,'f65004d13372a5a4',354,3.6612479686737060546,4.2171840667724609375,0.0,0.060376216000000024197,547356672);
INSERT INTO rank_epoch VALUES(10,3,0,11300,'6ba6ef168061d48a','60bbfe86c56edbbc',7600,'8348d0967fce1837',6119,1.18735938799999996,0.022628083000000000224,5414.7149581313133237,4195.1201782226562497,'380edad06f802489',354,3.3271360397338867187,3.9403839111328125,0.0,0.047398019000000062017,547356672);
INSERT INTO rank_epoch VALUES(10,4,0,11300,'6ba6ef168061d48a','4bc5cdd45dbc8390',7600,'8348d0967fce1837',6170,1.1556080440000000564,0.022814777000000001361,4384.2927076816558839,4063.8728332519531249,'23a3a5f52fd8e69b',354,3.1183040142059326171,3.9969279766082763671,0.0,0.055232412999999994096,547356672);
INSERT INTO rank_epoch VALUES(10,5,0,11300,'6ba6ef168061d48a','d028c60945e5f7e8',7600,'8348d0967fce1837',6195,1.1509087739999999122,0.022572827999999999643,3692.7114443778991698,4242.4110260009765625,'6c7a4d47d40a4613',354,3.0674240589141845703,3.9379520416259765625,0.0,0.055943557000000004864,547356672);
INSERT INTO rank_epoch VALUES(11,1,0,5650,'932a1d7b48affee1','ee580579d697104e',3800,'67c3930a085e860f',2665,0.62805449700000004487,0.037488819999999999088,6301.1286010742187501,2967.0717773437500001,'baae46e0383e6d47',177,3.5024640560150146484,4.1498880386352539062,0.013471392008708879539,0.025941730999999999124,209715200);
INSERT INTO rank_epoch VALUES(11,1,1,5650,'d87cd19b37b1d5a9','3fdd008943977931',3800,'1b853d8c776f9228',2634,0.62788115399999999688,0.037529842000000000756,6286.905252456665039,2933.696929931640625,'baae46e0383e6d47',177,3.5144319534301757812,4.151519775390625,0.32681964795081885899,0.024241472000000010428,209715200);
INSERT INTO rank_epoch VALUES(11,2,0,5650,'66ba500bf90266dd','13f8d91ddd2c30e5',3800,'67c3930a085e860f',2972,0.71853211699999997019,0.012000134000000000841,3809.6399989128112793,2300.6865234375,'3ef12c0a3a708be3',177,4.1069440841674804687,4.49555206298828125,0.0021328960026149590412,0.029853540000000004794,645922816);
INSERT INTO rank_epoch VALUES(11,2,1,5650,'04ec9f0a875f6dad','42c4422ba78a5dad',3800,'1b853d8c776f9228',2962,0.71826754900000000514,0.012038405000000000286,3811.3823642730712891,2250.4130554199218748,'3ef12c0a3a708be3',177,4.1015038490295410156,4.4960961341857910156,0.53536070439498872897,0.027018326999999991294,645922816);
INSERT INTO rank_epoch VALUES(11,3,0,5650,'bc9f61125f528efe','f340441255685460',3800,'67c3930a085e860f',3003,0.70907904799999998957,0.011893638999999999253,2800.0984759330749512,2389.8262176513671874,'ef5f46d769763b38',177,4.0072641372680664062,4.687007904052734375,0.12564329660637313379,0.027603237999999995222,645922816);
INSERT INTO rank_epoch VALUES(11,3,1,5650,'af078e04210f458c','e14f089eb68c326c',3800,'1b853d8c776f9228',2974,0.70933053400000001253,0.011836094000000000128,2872.32373046875,2368.4715881347656249,'ef5f46d769763b38',177,4.0021758079528808593,4.7050881385803222656,0.37059497631131765871,0.027156480000000003671,645922816);
INSERT INTO rank_epoch VALUES(11,4,0,5650,'3497ed4352e98ef9','fe62b0f7cdbdf7ab',3800,'67c3930a085e860f',3076,0.73003608600000002848,0.011902295000000000235,2294.0691285133361816,2158.94268798828125,'1fb5d2049581d0bd',177,4.0936641693115234375,4.562335968017578125,0.34505455928808093091,0.029155572000000011534,645922816);
INSERT INTO rank_epoch VALUES(11,4,1,5650,'370f01d32d784591','fe16a8262de76db1',3800,'1b853d8c776f9228',3091,0.73030804299999996231,0.011883957000000000547,2336.7093887329101562,2026.6683044433593749,'1fb5d2049581d0bd',177,4.1274561882019042968,4.5389437675476074218,0.018396575966151740288,0.03056821100000000832,645922816);
INSERT INTO rank_epoch VALUES(11,5,0,5650,'4174dfb8c5b0550b','ab936c8e0f0be81b',3800,'67c3930a085e860f',3083,0.69614365300000002889,0.011784925999999999388,1867.7800679206848144,2211.3884658813476563,'d0bfa48a615d7a8e',177,3.9037120342254638671,4.2652478218078613281,0.41437900836532892689,0.026145851999999993736,645922816);
INSERT INTO rank_epoch VALUES(11,5,1,5650,'2a320f5dbab17f7f','2f249608d8c4fb5d',3800,'1b853d8c776f9228',3077,0.6963360840000000218,0.011733072000000000639,1901.0567252635955811,2210.2960205078124999,'d0bfa48a615d7a8e',177,3.8913919925689697265,4.2596158981323242187,0.002904159996191202353,0.028264491999999981353,645922816);
INSERT INTO rank_epoch VALUES(12,1,0,5650,'932a1d7b48affee1','ee580579d697104e',3800,'67c3930a085e860f',2667,0.71506488000000001381,0.040813016000000000571,6300.3104496002197264,2966.3110961914062499,'883ae229d995e4a2',177,4.0454721450805664062,4.5485758781433105468,0.34677391938306373342,0.028944240999999985147,209715200);
INSERT INTO rank_epoch VALUES(12,1,1,5650,'d87cd19b37b1d5a9','3fdd008943977931',3800,'1b853d8c776f9228',2639,0.7153745989999999999,0.041473330000000002693,6286.4065723419189453,2934.1305541992187501,'883ae229d995e4a2',177,4.051136016845703125,4.5628161430358886718,0.071999264251906544553,0.029943283999999990158,209715200);
INSERT INTO rank_epoch VALUES(12,2,0,5650,'66ba500bf90266dd','13f8d91ddd2c30e5',3800,'67c3930a085e860f',2971,0.74430385499999995868,0.017117766999999999011,3810.4372668266296387,2292.2178955078125,'74968f4401354dc2',177,4.3047680854797363281,4.5690240859985351562,0.52703251010924612174,0.024717039000000003146,645922816);
INSERT INTO rank_epoch VALUES(12,2,1,5650,'04ec9f0a875f6dad','42c4422ba78a5dad',3800,'1b853d8c776f9228',2973,0.74448376999999998915,0.01711201999999999862,3814.7953701019287108,2243.0848236083984375,'74968f4401354dc2',177,4.3051519393920898437,4.5618882179260253906,0.0021943679980468422385,0.029728577000000009494,645922816);
INSERT INTO rank_epoch VALUES(12,3,0,5650,'bc9f61125f528efe','f340441255685460',3800,'67c3930a085e860f',3004,0.70297176800000005236,0.01705821199999999968,2801.766331672668457,2383.222900390625,'daff707617467bea',177,4.0033922195434570312,4.5159997940063476562,0.42847929605725354473,0.025132158000000005132,645922816);
INSERT INTO rank_epoch VALUES(12,3,1,5650,'af078e04210f458c','e14f089eb68c326c',3800,'1b853d8c776f9228',2972,0.70327293499999998793,0.016917807999999999457,2875.3883757591247559,2341.8962249755859374,'daff707617467bea',177,4.0102081298828125,4.5730562210083007812,0.0034737280127590253187,0.025486880999999992486,645922816);
INSERT INTO rank_epoch VALUES(12,4,0,5650,'3497ed4352e98ef9','fe62b0f7cdbdf7ab',3800,'67c3930a085e860f',3082,0.74122249600000000846,0.017109848999999999891,2283.5941047668457031,2137.3825149536132812,'93fe4dff34ad5045',177,4.1761279106140136718,4.5261440277099609375,0.0026029759894588000435,0.029069211000000004518,645922816);
INSERT INTO rank_epoch VALUES(12,4,1,5650,'370f01d32d784591','fe16a8262de76db1',3800,'1b853d8c776f9228',3093,0.7409506019999999582,0.017272842000000000056,2322.9475221633911132,2017.0701599121093749,'93fe4dff34ad5045',177,4.1880640983581542968,4.5374398231506347656,0.52045065609668350603,0.026522943000000003682,645922816);
INSERT INTO rank_epoch VALUES(12,5,0,5650,'4174dfb8c5b0550b','ab936c8e0f0be81b',3800,'67c3930a085e860f',3103,0.73782073100000000742,0.017178685999999998568,1867.3711130619049072,2149.7004547119140625,'ac18b07c3d9b57d0',177,4.1527681350708007812,4.6225919723510742187,0.3533979837601091134,0.027480732000000007708,645922816);
INSERT INTO rank_epoch VALUES(12,5,1,5650,'2a320f5dbab17f7f','2f249608d8c4fb5d',3800,'1b853d8c776f9228',3099,0.73800846399999997515,0.017060766000000001513,1894.322793960571289,2120.4431228637695312,'ac18b07c3d9b57d0',177,4.1511998176574707031,4.6036801338195800781,0.10449014422623525977,0.02738740500000001049,645922816);
INSERT INTO rank_epoch VALUES(13,1,0,5650,'899aa134f6e3acda','cd9a0f196ad134ae',3800,'67c3930a085e860f',2678,0.74173692300000004795,0.037377059999999996675,6213.6603384017944336,2885.6115570068359373,'dc9e1d6fe1b3b2a0',177,4.0820159912109375,5.0520639419555664062,0.013769088071770969883,0.029282693000000005467,209715200);
INSERT INTO rank_epoch VALUES(13,1,1,5650,'e20c4de1897e27b0','410ad6b2463b73ce',3800,'1b853d8c776f9228',2748,0.74160528999999997257,0.043371503999999998224,6198.5645103454589843,2735.3836975097656249,'dc9e1d6fe1b3b2a0',177,4.0720000267028808593,5.0511999130249023437,0.49259318478684899211,0.026479761999999996968,209715200);
INSERT INTO rank_epoch VALUES(13,2,0,5650,'51edeab2068050c4','1b9481dc67c4d42a',3800,'67c3930a085e860f',2985,0.72595591500000000717,0.011936900999999999761,3748.1532964706420897,2245.478271484375,'1a9c90f0926f26da',177,4.1700801849365234375,4.6651520729064941406,0.3258863042574376978,0.02710816000000000267,645922816);
INSERT INTO rank_epoch VALUES(13,2,1,5650,'19b9046479e183c6','2a966aa0ea23b790',3800,'1b853d8c776f9228',2986,0.72571466900000003441,0.012129539999999999419,3696.7814779281616211,2193.7694473266601562,'1a9c90f0926f26da',177,4.1613759994506835937,4.7343678474426269531,0.1877608318810807253,0.029290042999999980899,645922816);
INSERT INTO rank_epoch VALUES(13,3,0,5650,'0c3c4de13fd3b81c','9c93739d7a8daf6c',3800,'67c3930a085e860f',3014,0.71277302300000000556,0.011723759000000000263,2880.3631887435913086,2194.6155853271484374,'19ed00202b4c28e6',177,4.165599822998046875,4.4784641265869140625,0.0021734720040120780737,0.028035114999999978524,645922816);
INSERT INTO rank_epoch VALUES(13,3,1,5650,'5f6aa135408e1c6e','27ec56330c914d07',3800,'1b853d8c776f9228',3064,0.71265450799999996434,0.011895816999999999502,2783.6489157676696777,2038.5637359619140625,'19ed00202b4c28e6',177,4.1505918502807617187,4.5421757698059082031,0.51781855987012415099,0.0259583969999999907,645922816);
INSERT INTO rank_epoch VALUES(13,4,0,5650,'a58264d030c0c30e','9c03994c8e6ad9d7',3800,'67c3930a085e860f',3118,0.71124790000000004397,0.011747037000000000103,2439.4493155479431152,2038.7284774780273437,'b7983c200e9ab93c',177,3.8938241004943847656,4.6675200462341308593,0.0020824320062532986064,0.027757027999999996092,645922816);
INSERT INTO rank_epoch VALUES(13,4,1,5650,'c6248a464fa1117c','c836c634500b47d4',3800,'1b853d8c776f9228',3126,0.71053769099999997127,0.011875099999999999544,2203.8281884193420411,1945.2384490966796874,'b7983c200e9ab93c',177,3.8905599117279052734,4.6760640144348144531,0.52138854362815667542,0.022725163000000003082,645922816);
INSERT INTO rank_epoch VALUES(13,5,0,5650,'882bb465f0821cf7','9452d9287471d656',3800,'67c3930a085e860f',3137,0.66401068200000001873,0.01178030199999999944,1891.4177520275115966,2041.2767181396484375,'0e00bc2a07a28d60',177,3.6658239364624023437,4.7540478706359863281,0.030553696160670495984,0.030590674000000015603,645922816);
INSERT INTO rank_epoch VALUES(13,5,1,5650,'e37b3ab08fdfb793','effa1958d99ecfcc',3800,'1b853d8c776f9228',3117,0.66378820900000001792,0.011794782000000000182,1907.6971564292907714,1929.7995300292968749,'0e00bc2a07a28d60',177,3.6664960384368896484,4.741024017333984375,0.41039535836223617337,0.024192008000000004425,645922816);
INSERT INTO rank_epoch VALUES(14,1,0,11300,'6ba6ef168061d48a','06064cdbbff32b11',7600,'8348d0967fce1837',5397,1.4508916030000000851,0.05734510699999999933,11359.479316115379332,5754.7152709960937501,'2016aa959e3eb598',354,4.1058559417724609375,4.3735680580139160156,0.0,0.056725041000000003821,211812352);
INSERT INTO rank_epoch VALUES(14,2,0,11300,'6ba6ef168061d48a','3de58eb26dcd616f',7600,'8348d0967fce1837',5905,1.4329553290000001108,0.033566184999999998384,7062.3535569310188293,4499.543426513671875,'79397804d5ccbeff',354,4.0562877655029296875,4.2100481986999511718,0.0,0.05530950800000001416,547356672);
INSERT INTO rank_epoch VALUES(14,3,0,11300,'6ba6ef168061d48a','4cd4716b09660905',7600,'8348d0967fce1837',6107,1.3455727820000000782,0.03341457099999999708,5498.9935355186462403,4207.7510223388671873,'ee35208b0c0aaae7',354,3.7505600452423095703,4.5274882316589355468,0.0,0.057858688999999963176,547356672);
INSERT INTO rank_epoch VALUES(14,4,0,11300,'6ba6ef168061d48a','7778e61dcc2b03f4',7600,'8348d0967fce1837',6195,1.1132070800000000154,0.033367771999999996934,4542.6972320079803467,4179.917388916015625,'45a70a8d2dbba8a0',354,3.0794239044189453125,3.6090240478515625,0.0,0.055374070000000004398,547356672);
INSERT INTO rank_epoch VALUES(14,5,0,11300,'6ba6ef168061d48a','dec0cfd1b4fb7a26',7600,'8348d0967fce1837',6271,1.0803013400000001098,0.033369347000000000591,3800.601187527179718,3964.4133758544921875,'07906fefa4239c65',354,3.0378561019897460937,3.4466240406036376953,0.0,0.054850538000000004235,547356672);
INSERT INTO rank_epoch VALUES(15,1,0,5650,'899aa134f6e3acda','cd9a0f196ad134ae',3800,'67c3930a085e860f',2742,0.91617348899999995204,0.18254415199999998731,6240.279888153076172,2832.016998291015625,'9501b278664d0b31',177,4.2712321281433105468,5.0503358840942382812,0.44868860952602657166,0.028131391000000009056,192937984);
INSERT INTO rank_epoch VALUES(15,1,1,5650,'e20c4de1897e27b0','410ad6b2463b73ce',3800,'1b853d8c776f9228',2748,0.91580548100000003231,0.1812498760000000042,6254.1631259918212888,2672.827545166015625,'9501b278664d0b31',177,4.2682561874389648437,5.0699839591979980468,0.023907264025416319341,0.027457400999999999335,192937984);
INSERT INTO rank_epoch VALUES(15,2,0,5650,'51edeab2068050c4','1b9481dc67c4d42a',3800,'67c3930a085e860f',2909,0.74870342400000000626,0.0069630749999999999935,3776.3377132415771484,2350.4007949829101562,'1de38e4670385928',177,4.2188158035278320312,4.4976959228515625,0.0021280000004915700095,0.028364288999999997392,343932928);
INSERT INTO rank_epoch VALUES(15,2,1,5650,'19b9046479e183c6','2a966aa0ea23b790',3800,'1b853d8c776f9228',2960,0.74854885000000004335,0.0069186630000000002432,3755.4542946815490723,2221.3391723632812499,'1de38e4670385928',177,4.2087039947509765625,4.5077757835388183593,0.60049510356131874377,0.027332755000000003714,343932928);
INSERT INTO rank_epoch VALUES(15,3,0,5650,'0c3c4de13fd3b81c','9c93739d7a8daf6c',3800,'67c3930a085e860f',2997,0.78737809500000000006,0.0068112499999999995964,2859.181258201599121,2239.5379028320312499,'3880c2099636ef7a',177,4.410655975341796875,5.0148801803588867187,0.18716579206776734478,0.028088577000000003458,343932928);
INSERT INTO rank_epoch VALUES(15,3,1,5650,'5f6aa135408e1c6e','27ec56330c914d07',3800,'1b853d8c776f9228',3056,0.78714501999999997305,0.0065640780000000001001,2867.2971086502075195,2049.4638442993164061,'3880c2099636ef7a',177,4.4408960342407226562,5.0004482269287109375,0.25907171138818474442,0.026017564000000010376,343932928);
INSERT INTO rank_epoch VALUES(15,4,0,5650,'a58264d030c0c30e','9c03994c8e6ad9d7',3800,'67c3930a085e860f',3097,0.72482002199999995273,0.0063284150000000004288,2351.6870861053466796,2130.6216888427734375,'0f98532b604adf58',177,4.0260801315307617187,4.845600128173828125,0.20954505581781224243,0.02419700900000000196,343932928);
INSERT INTO rank_epoch VALUES(15,4,1,5650,'c6248a464fa1117c','c836c634500b47d4',3800,'1b853d8c776f9228',3124,0.72501116399999998574,0.0062065449999999999439,2261.9318175315856933,1915.6681823730468749,'0f98532b604adf58',177,4.0250878334045410156,4.83580780029296875,0.2790615042131404655,0.025068395999999992795,343932928);
INSERT INTO rank_epoch VALUES(15,5,0,5650,'882bb465f0821cf7','9452d9287471d656',3800,'67c3930a085e860f',3111,0.71543749899999997676,0.0063981760000000002103,1935.284761905670166,2100.4270095825195313,'0be5f3b2833f8e7a',177,4.0409598350524902343,4.4127359390258789062,0.41465065610874440871,0.023239966999999993324,343932928);
INSERT INTO rank_epoch VALUES(15,5,1,5650,'e37b3ab08fdfb793','effa1958d99ecfcc',3800,'1b853d8c776f9228',3175,0.71563449400000000988,0.0061921090000000003281,1877.3164167404174804,1841.6437225341796874,'0be5f3b2833f8e7a',177,4.052703857421875,4.4361281394958496093,0.023132895979096179672,0.023564579999999987758,343932928);
INSERT INTO rank_epoch VALUES(16,1,0,11300,'6ba6ef168061d48a','06064cdbbff32b11',7600,'8348d0967fce1837',5427,1.0659303620000000201,0.048258454999999998713,11337.499986171722411,5628.0176696777343748,'6be9a9b416754243',354,2.8979840278625488281,3.6886079311370849609,0.0,0.050419619999999984449,211812352);
INSERT INTO rank_epoch VALUES(16,2,0,11300,'6ba6ef168061d48a','3de58eb26dcd616f',7600,'8348d0967fce1837',5959,1.3204334600000000587,0.022846724999999998284,7072.9404238462448119,4402.7155761718749999,'72cdb42b9d8ad6ef',354,3.6492478847503662109,4.3528962135314941406,0.0,0.056793217000000020822,547356672);
INSERT INTO rank_epoch VALUES(16,3,0,11300,'6ba6ef168061d48a','4cd4716b09660905',7600,'8348d0967fce1837',6052,1.2023150709999999019,0.022874689000000000133,5543.7083475589752196,4394.0640869140624997,'1db445247e125520',354,3.4800961017608642578,4.0195841789245605468,0.0,0.051419839999999994439,547356672);
INSERT INTO rank_epoch VALUES(16,4,0,11300,'6ba6ef168061d48a','7778e61dcc2b03f4',7600,'8348d0967fce1837',6232,1.1972590100000000123,0.022744943999999999578,4565.915675640106201,4040.5190887451171875,'5e2709e41e186f41',354,3.3448960781097412109,3.8789439201354980468,0.0,0.053005381999999968967,547356672);
INSERT INTO rank_epoch VALUES(16,5,0,11300,'6ba6ef168061d48a','dec0cfd1b4fb7a26',7600,'8348d0967fce1837',6254,1.2737930840000000198,0.023052639999999999242,3851.5548242926597595,4020.6901702880859373,'f83859601593b5e4',354,3.601696014404296875,4.1317439079284667968,0.0,0.062605349000000004577,547356672);
INSERT INTO rank_epoch VALUES(17,1,0,11300,'6ba6ef168061d48a','06064cdbbff32b11',7600,'8348d0967fce1837',5255,1.3472843859999998894,0.125052646999999989,11334.560556173324584,6227.9585266113281251,'cece208ec3693559',354,3.2768959999084472656,4.0054402351379394531,0.0,0.057296750999999965237,192937984);
INSERT INTO rank_epoch VALUES(17,2,0,11300,'6ba6ef168061d48a','3de58eb26dcd616f',7600,'8348d0967fce1837',5938,1.3079681670000000703,0.012216473000000000262,7047.9104491472244261,4430.3242797851562499,'127ee42465620027',354,3.7360959053039550781,4.0885119438171386718,0.0,0.053793641999999995684,394264576);
INSERT INTO rank_epoch VALUES(17,3,0,11300,'6ba6ef168061d48a','4cd4716b09660905',7600,'8348d0967fce1837',6208,1.3217934659999999169,0.011931897999999999809,5515.0188696384429931,3936.246826171875,'578bbac900f0e7df',354,3.7584319114685058593,4.0753278732299804687,0.0,0.051300471000000021082,394264576);
INSERT INTO rank_epoch VALUES(17,4,0,11300,'6ba6ef168061d48a','7778e61dcc2b03f4',7600,'8348d0967fce1837',6273,1.3398087290000000315,0.011866674000000000666,4535.5875654220581053,4028.9093475341796876,'aa918484adb0cc5a',354,3.915103912353515625,4.341983795166015625,0.0,0.056097426000000012724,394264576);
INSERT INTO rank_epoch VALUES(17,5,0,11300,'6ba6ef168061d48a','dec0cfd1b4fb7a26',7600,'8348d0967fce1837',6260,0.96263321999999995615,0.011870607999999999507,3753.2814836502075195,3999.3804168701171873,'9a1c922b6f594b36',354,2.4996800422668457031,3.7328639030456542968,0.0,0.042823412000000012078,394264576);
INSERT INTO rank_epoch VALUES(18,1,0,5650,'899aa134f6e3acda','cd9a0f196ad134ae',3800,'67c3930a085e860f',2675,0.72578719000000002647,0.036821184999999999332,6214.5982618331909179,2886.1901245117187499,'314358d18937fc57',177,4.0823359489440917968,4.5256319046020507812,0.0018444480004254498739,0.023672825999999994039,209715200);
INSERT INTO rank_epoch VALUES(18,1,1,5650,'e20c4de1897e27b0','410ad6b2463b73ce',3800,'1b853d8c776f9228',2749,0.72560287099999998261,0.041050747999999998016,6200.5726909637451172,2738.9618072509765624,'314358d18937fc57',177,4.0902400016784667968,4.5498242378234863281,0.50846326276101105889,0.026619086999999985732,209715200);
INSERT INTO rank_epoch VALUES(18,2,0,5650,'51edeab2068050c4','1b9481dc67c4d42a',3800,'67c3930a085e860f',2981,0.75613735500000001099,0.017125740000000000406,3752.9136009216308594,2249.2041168212890624,'7deca77c70ecc054',177,4.2792000770568847656,4.8132481575012207031,0.0016968320016749090239,0.023749677000000014165,645922816);
INSERT INTO rank_epoch VALUES(18,2,1,5650,'19b9046479e183c6','2a966aa0ea23b790',3800,'1b853d8c776f9228',2990,0.75586287699999998856,0.017166015999999999219,3705.8801512718200683,2190.229156494140625,'7deca77c70ecc054',177,4.2629117965698242187,4.872447967529296875,0.54787027126550669198,0.024889145000000004875,645922816);
INSERT INTO rank_epoch VALUES(18,3,0,5650,'0c3c4de13fd3b81c','9c93739d7a8daf6c',3800,'67c3930a085e860f',3007,0.69455298300000001265,0.016953051000000000231,2873.8912830352783202,2199.6660156249999999,'1026670084dea195',177,4.0180802345275878906,4.4695038795471191406,0.0017623360019642618501,0.024694010000000005816,645922816);
INSERT INTO rank_epoch VALUES(18,3,1,5650,'5f6aa135408e1c6e','27ec56330c914d07',3800,'1b853d8c776f9228',3064,0.69441738799999996878,0.01716960600000000045,2784.7323827743530272,2036.659942626953125,'1026670084dea195',177,3.9931840896606445312,4.4729599952697753906,0.47830499181384444895,0.02310741100000000478,645922816);
INSERT INTO rank_epoch VALUES(18,4,0,5650,'a58264d030c0c30e','9c03994c8e6ad9d7',3800,'67c3930a085e860f',3092,0.69716501799999996968,0.016884636000000001476,2422.4122128486633301,2052.63470458984375,'4eac2f96bd0db539',177,3.9312639236450195312,4.3062081336975097656,0.0015870400033890751101,0.021187006999999997286,645922816);
INSERT INTO rank_epoch VALUES(18,4,1,5650,'c6248a464fa1117c','c836c634500b47d4',3800,'1b853d8c776f9228',3110,0.69705619600000001678,0.016949866000000000931,2216.3409228324890136,1971.780487060546875,'4eac2f96bd0db539',177,3.9403519630432128906,4.2715520858764648437,0.48539801676664606766,0.029551241999999998399,645922816);
INSERT INTO rank_epoch VALUES(18,5,0,5650,'882bb465f0821cf7','9452d9287471d656',3800,'67c3930a085e860f',3125,0.69482854599999999134,0.017062159000000000352,1890.7721576690673828,2015.2987365722656249,'716db0c6cb3e6007',177,4.0343680381774902343,4.5226879119873046875,0.41391363242850653936,0.020682992999999989802,645922816);
INSERT INTO rank_epoch VALUES(18,5,1,5650,'e37b3ab08fdfb793','effa1958d99ecfcc',3800,'1b853d8c776f9228',3115,0.69487761699999994746,0.017039770999999998696,1878.6902587413787841,1958.457244873046875,'716db0c6cb3e6007',177,4.034175872802734375,4.505184173583984375,0.0018940479948645894126,0.025442452999999989882,645922816);
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
INSERT INTO calibration VALUES(1,0,40,3.261823892593383789,3.261823892593383789,0.0,0,0);
INSERT INTO calibration VALUES(2,0,40,3.0124158859252929687,3.0124158859252929687,0.0,0,0);
INSERT INTO calibration VALUES(3,0,40,2.6077759265899658203,2.6077759265899658203,0.0,0,0);
INSERT INTO calibration VALUES(4,1,40,4.0632319450378417968,3.0740160942077636718,0.25609600543975830078,11302144,2);
INSERT INTO calibration VALUES(4,0,40,4.070079803466796875,3.299455881118774414,0.25081598758697509765,11302144,2);
INSERT INTO calibration VALUES(5,0,40,3.3307518959045410156,2.8557438850402832031,0.19254399836063385009,11302144,2);
INSERT INTO calibration VALUES(5,1,40,3.331072092056274414,2.8933439254760742187,0.19971199333667755126,11302144,2);
INSERT INTO calibration VALUES(6,1,40,3.625247955322265625,3.1410241127014160156,0.18534399569034576416,11302144,2);
INSERT INTO calibration VALUES(6,0,40,3.6023359298706054687,2.8749439716339111328,0.18512000143527984619,11302144,2);
INSERT INTO calibration VALUES(7,0,40,3.7108159065246582031,3.0899519920349121093,0.16719999909400939941,11302144,2);
INSERT INTO calibration VALUES(7,1,40,3.7170879840850830078,3.1819200515747070312,0.16796800494194030761,11302144,2);
INSERT INTO calibration VALUES(8,0,40,2.4973120689392089843,2.4973120689392089843,0.0,0,0);
INSERT INTO calibration VALUES(9,0,40,2.8523840904235839843,2.8523840904235839843,0.0,0,0);
INSERT INTO calibration VALUES(10,0,40,3.3093440532684326171,3.3093440532684326171,0.0,0,0);
INSERT INTO calibration VALUES(11,1,40,3.6606080532073974609,3.0432960987091064453,0.17699199914932250976,11302144,2);
INSERT INTO calibration VALUES(11,0,40,3.59996795654296875,3.1067519187927246093,0.18022400140762329101,11302144,2);
INSERT INTO calibration VALUES(12,0,40,4.0449919700622558593,3.5513279438018798828,0.20550400018692016601,11302144,2);
INSERT INTO calibration VALUES(12,1,40,4.0424962043762207031,3.2996799945831298828,0.2042559981346130371,11302144,2);
INSERT INTO calibration VALUES(13,1,40,4.0236477851867675781,3.0027840137481689453,0.22662399709224700927,11302144,2);
INSERT INTO calibration VALUES(13,0,40,4.0181760787963867187,3.5480959415435791015,0.21913599967956542968,11302144,2);
INSERT INTO calibration VALUES(14,0,40,3.758527994155883789,3.758527994155883789,0.0,0,0);
INSERT INTO calibration VALUES(15,1,40,4.4676480293273925781,3.5545918941497802734,0.18143999576568603515,11302144,2);
INSERT INTO calibration VALUES(15,0,40,4.4651517868041992187,3.6143679618835449218,0.17833599448204040527,11302144,2);
INSERT INTO calibration VALUES(16,0,40,2.6285760402679443359,2.6285760402679443359,0.0,0,0);
INSERT INTO calibration VALUES(17,0,40,3.0686719417572021484,3.0686719417572021484,0.0,0,0);
INSERT INTO calibration VALUES(18,0,40,4.3229761123657226562,3.6078400611877441406,0.17292800545692443847,11302144,2);
INSERT INTO calibration VALUES(18,1,40,4.3341760635375976562,3.0868799686431884765,0.17740799486637115478,11302144,2);
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
INSERT INTO device_use VALUES(1,0,7,1,1980.0,194.20449999999999591,43.0,1979580416,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,0,10,0,1980.0,142.88749999999998863,41.0,1843265536,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,0,6,0,1980.0,175.07050000000000978,42.0,1979580416,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,1,7,1,1980.0,195.74799999999999045,46.0,2963210240,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,0,7,0,1980.0,198.73099999999999454,45.0,2963144704,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,0,6,0,1980.0,188.86000000000001363,43.0,2963210240,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,1,6,0,1980.0,203.46949999999998225,46.0,2963210240,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,0,6,0,1980.0,171.50999999999999089,43.0,2680094720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,1,6,0,1980.0,185.37200000000001409,44.0,2680029184,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,1,6,0,1980.0,166.27850000000000818,45.0,2680094720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,0,6,0,1980.0,172.11050000000000181,43.0,2680029184,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,0,6,0,1980.0,205.05199999999999249,43.0,1979580416,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,0,7,0,1980.0,149.00100000000000477,41.0,1843265536,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,0,8,0,1980.0,168.24150000000000204,42.0,1979580416,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,0,5,0,1980.0,196.36299999999999954,43.0,2963210240,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,1,5,0,1980.0,202.44499999999999318,45.0,2963144704,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,1,7,0,1980.0,209.28700000000000614,46.0,2963144704,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,0,7,0,1980.0,212.74100000000001385,44.0,2963210240,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(13,1,6,0,1980.0,208.24399999999999976,45.0,2963144704,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(13,0,6,0,1980.0,191.5894999999999868,43.0,2963210240,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(14,0,8,0,1980.0,178.25,42.0,1979580416,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,1,7,1,1980.0,172.2605000000000075,44.0,2680094720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,0,7,0,1980.0,174.65899999999999181,42.0,2680029184,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(16,0,7,0,1980.0,165.84299999999998931,41.0,1979580416,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(17,0,8,0,1980.0,142.80000000000001136,40.0,1843265536,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,0,7,0,1980.0,194.1349999999999909,43.0,2963144704,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,1,7,1,1980.0,209.65500000000000114,45.0,2963210240,0,0,0,0,0,1,0);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'start',0,0.00036000900000000000174,0.000317513999999999969);
INSERT INTO phase VALUES(2,1,0,'load',0,0.00067752299999999997075,0.046070924999999998683);
INSERT INTO phase VALUES(3,1,0,'init',0,0.046748447999999998003,0.1669860529999999954);
INSERT INTO phase VALUES(4,1,0,'calibrate',0,0.2137345009999999934,0.4584312109999999496);
INSERT INTO phase VALUES(5,1,0,'train',1,0.67216571199999997077,1.070232518000000077);
INSERT INTO phase VALUES(6,1,0,'evaluate',1,1.7423982300000000478,0.051150460999999980415);
INSERT INTO phase VALUES(7,1,0,'train',2,1.7935486910000000282,1.115828847000000179);
INSERT INTO phase VALUES(8,1,0,'evaluate',2,2.9093775380000002073,0.033641413999999869588);
INSERT INTO phase VALUES(9,1,0,'train',3,2.9430189520000000769,1.05752533400000015);
INSERT INTO phase VALUES(10,1,0,'evaluate',3,4.0005442860000002269,0.033490119999999734545);
INSERT INTO phase VALUES(11,1,0,'train',4,4.0340344059999999615,1.0734048139999998738);
INSERT INTO phase VALUES(12,1,0,'evaluate',4,5.1074392199999998354,0.03350551100000043192);
INSERT INTO phase VALUES(13,1,0,'train',5,5.1409447310000002673,1.0882122599999997092);
INSERT INTO phase VALUES(14,1,0,'evaluate',5,6.2291569909999999765,0.033422555999999659093);
INSERT INTO phase VALUES(15,1,0,'finish',0,6.2625795469999996356,0.020168722999999999512);
INSERT INTO phase VALUES(16,2,0,'start',0,0.00042394399999999999185,0.00030221000000000002201);
INSERT INTO phase VALUES(17,2,0,'load',0,0.00072615400000000001386,0.03580069400000000096);
INSERT INTO phase VALUES(18,2,0,'init',0,0.036526848000000000649,0.19162334999999999785);
INSERT INTO phase VALUES(19,2,0,'calibrate',0,0.22815019799999999849,1.8451070090000001311);
INSERT INTO phase VALUES(20,2,0,'train',1,2.0732572070000001573,1.4100629989999999835);
INSERT INTO phase VALUES(21,2,0,'evaluate',1,3.4833202060000001409,0.41478829599999977872);
INSERT INTO phase VALUES(22,2,0,'train',2,3.8981085019999999197,1.337812037000000398);
INSERT INTO phase VALUES(23,2,0,'evaluate',2,5.2359205390000003177,0.012327024999999380838);
INSERT INTO phase VALUES(24,2,0,'train',3,5.2482475639999996985,1.3057365760000001486);
INSERT INTO phase VALUES(25,2,0,'evaluate',3,6.5539841399999998472,0.011942868000000217421);
INSERT INTO phase VALUES(26,2,0,'train',4,6.5659270080000000646,1.2174066620000001393);
INSERT INTO phase VALUES(27,2,0,'evaluate',4,7.7833336700000002039,0.012317476999999854569);
INSERT INTO phase VALUES(28,2,0,'train',5,7.7956511470000000585,1.3367825239999993058);
INSERT INTO phase VALUES(29,2,0,'evaluate',5,9.1324336709999993644,0.011965507000001096571);
INSERT INTO phase VALUES(30,2,0,'finish',0,9.1443991780000004609,0.020182599999999998457);
INSERT INTO phase VALUES(31,3,0,'start',0,0.00050620799999999996181,0.00035859800000000001136);
INSERT INTO phase VALUES(32,3,0,'load',0,0.00086480599999999997317,0.038579717999999998956);
INSERT INTO phase VALUES(33,3,0,'init',0,0.03944452400000000164,0.20705664699999998257);
INSERT INTO phase VALUES(34,3,0,'calibrate',0,0.24650117099999999115,0.4862397330000000073);
INSERT INTO phase VALUES(35,3,0,'train',1,0.7327409040000000262,1.0393470609999999609);
INSERT INTO phase VALUES(36,3,0,'evaluate',1,1.7720879650000000982,0.046837083999999862271);
INSERT INTO phase VALUES(37,3,0,'train',2,1.8189250489999999604,1.0952596559999998593);
INSERT INTO phase VALUES(38,3,0,'evaluate',2,2.9141847049999998198,0.023056857000000263724);
INSERT INTO phase VALUES(39,3,0,'train',3,2.9372415620000000835,1.071368777999999633);
INSERT INTO phase VALUES(40,3,0,'evaluate',3,4.0086103399999997165,0.022905485999999974922);
INSERT INTO phase VALUES(41,3,0,'train',4,4.0315158259999996914,1.0646346000000006526);
INSERT INTO phase VALUES(42,3,0,'evaluate',4,5.0961504260000003441,0.02288574099999962641);
INSERT INTO phase VALUES(43,3,0,'train',5,5.1190361669999999705,1.1017304440000001974);
INSERT INTO phase VALUES(44,3,0,'evaluate',5,6.220766611000000168,0.02299646799999965907);
INSERT INTO phase VALUES(45,3,0,'finish',0,6.243763078999999827,0.020171650999999998776);
INSERT INTO phase VALUES(46,4,1,'start',0,0.00044818899999999998757,0.00030247100000000001155);
INSERT INTO phase VALUES(47,4,1,'load',0,0.00075065999999999999912,0.038152061000000001);
INSERT INTO phase VALUES(48,4,0,'start',0,0.00044955299999999999687,0.00032991400000000005356);
INSERT INTO phase VALUES(49,4,0,'load',0,0.00077946700000000005044,0.038383801000000002112);
INSERT INTO phase VALUES(50,4,0,'rendezvous',0,0.039163268000000001078,0.82349397000000001956);
INSERT INTO phase VALUES(51,4,1,'rendezvous',0,0.038902721000000001216,0.86883378599999994129);
INSERT INTO phase VALUES(52,4,0,'init',0,0.86265723800000004839,0.080444302999999939274);
INSERT INTO phase VALUES(53,4,1,'init',0,0.90773650699999997026,0.083863773000000030322);
INSERT INTO phase VALUES(54,4,0,'calibrate',0,0.94310154099999998766,0.76534391499999998575);
INSERT INTO phase VALUES(55,4,1,'calibrate',0,0.99160028000000000059,0.76202391800000002231);
INSERT INTO phase VALUES(56,4,0,'train',1,1.7084454559999999734,0.75036704500000017681);
INSERT INTO phase VALUES(57,4,1,'train',1,1.7536241980000000229,0.75066697700000006854);
INSERT INTO phase VALUES(58,4,0,'evaluate',1,2.4588125010000001502,0.039881273999999855561);
INSERT INTO phase VALUES(59,4,1,'evaluate',1,2.5042911750000000914,0.039462985000000116997);
INSERT INTO phase VALUES(60,4,1,'train',2,2.5437541600000002084,0.79539275599999958998);
INSERT INTO phase VALUES(61,4,0,'train',2,2.4986937750000000058,0.79695063299999979733);
INSERT INTO phase VALUES(62,4,0,'evaluate',2,3.2956444079999998031,0.0175329330000000283);
INSERT INTO phase VALUES(63,4,1,'evaluate',2,3.3391469159999997984,0.019102290000000188285);
INSERT INTO phase VALUES(64,4,0,'train',3,3.3131773409999998314,0.79295151499999994015);
INSERT INTO phase VALUES(65,4,1,'train',3,3.3582492059999999867,0.79303416099999957111);
INSERT INTO phase VALUES(66,4,0,'evaluate',3,4.1061288559999997715,0.017744889000000263479);
INSERT INTO phase VALUES(67,4,1,'evaluate',3,4.1512833669999995578,0.017668047000000797197);
INSERT INTO phase VALUES(68,4,0,'train',4,4.123873745000000035,0.647679758999999855);
INSERT INTO phase VALUES(69,4,1,'train',4,4.168951414000000355,0.64795833899999966121);
INSERT INTO phase VALUES(70,4,0,'evaluate',4,4.77155350399999989,0.017876498999999768102);
INSERT INTO phase VALUES(71,4,1,'evaluate',4,4.8169097530000000162,0.01759074499999968566);
INSERT INTO phase VALUES(72,4,0,'train',5,4.7894300029999996581,0.65770429099999994093);
INSERT INTO phase VALUES(73,4,1,'train',5,4.8345004979999997019,0.65793274400000001378);
INSERT INTO phase VALUES(74,4,0,'evaluate',5,5.4471342939999995991,0.017256375000000545583);
INSERT INTO phase VALUES(75,4,1,'evaluate',5,5.4924332419999997156,0.017194026000000306453);
INSERT INTO phase VALUES(76,4,1,'finish',0,5.5096272680000000221,0.39561847100000002708);
INSERT INTO phase VALUES(77,4,0,'finish',0,5.4643906690000001447,0.45210867500000001539);
INSERT INTO phase VALUES(78,5,1,'start',0,0.00047704200000000000422,0.00033759000000000002547);
INSERT INTO phase VALUES(79,5,0,'start',0,0.00044241199999999999189,0.00021033900000000003375);
INSERT INTO phase VALUES(80,5,1,'load',0,0.0008146320000000000297,0.05319007899999999428);
INSERT INTO phase VALUES(81,5,0,'load',0,0.00065275100000000002564,0.055359253999999996631);
INSERT INTO phase VALUES(82,5,0,'rendezvous',0,0.056012004999999996657,0.80817344000000002068);
INSERT INTO phase VALUES(83,5,1,'rendezvous',0,0.054004710999999996912,0.81059588699999995942);
INSERT INTO phase VALUES(84,5,0,'init',0,0.86418544500000005204,0.057720028999999950514);
INSERT INTO phase VALUES(85,5,1,'init',0,0.86460059799999999796,0.057740301000000049391);
INSERT INTO phase VALUES(86,5,1,'calibrate',0,0.92234089900000004735,0.58531494200000000471);
INSERT INTO phase VALUES(87,5,0,'calibrate',0,0.92190547400000000255,0.58534609400000003898);
INSERT INTO phase VALUES(88,5,0,'train',1,1.5072515680000000415,0.70988391900000014089);
INSERT INTO phase VALUES(89,5,1,'train',1,1.507655841000000052,0.70999031800000000913);
INSERT INTO phase VALUES(90,5,0,'evaluate',1,2.2171354870000001824,0.039180721999999779114);
INSERT INTO phase VALUES(91,5,1,'evaluate',1,2.2176461590000000612,0.039124033999999863198);
INSERT INTO phase VALUES(92,5,1,'train',2,2.2567701929999999244,0.73521440400000015458);
INSERT INTO phase VALUES(93,5,0,'train',2,2.2563162089999999615,0.73537943799999982985);
INSERT INTO phase VALUES(94,5,0,'evaluate',2,2.9916956469999997914,0.012306145000000157097);
INSERT INTO phase VALUES(95,5,1,'evaluate',2,2.9919845970000000789,0.012453631000000076056);
INSERT INTO phase VALUES(96,5,1,'train',3,3.004438228000000155,0.75608262700000006262);
INSERT INTO phase VALUES(97,5,0,'train',3,3.0040017919999999485,0.75637011400000009331);
INSERT INTO phase VALUES(98,5,0,'evaluate',3,3.7603719060000000418,0.01217987099999984224);
INSERT INTO phase VALUES(99,5,1,'evaluate',3,3.7605208550000002176,0.012510326999999765718);
INSERT INTO phase VALUES(100,5,1,'train',4,3.7730311819999999833,0.74854558099999968234);
INSERT INTO phase VALUES(101,5,0,'train',4,3.772551776999999884,0.74875365899999968277);
INSERT INTO phase VALUES(102,5,0,'evaluate',4,4.5213054359999995668,0.012154190000000397731);
INSERT INTO phase VALUES(103,5,1,'evaluate',4,4.5215767629999996657,0.012313982000000223138);
INSERT INTO phase VALUES(104,5,1,'train',5,4.5338907449999998888,0.6908250350000004758);
INSERT INTO phase VALUES(105,5,0,'train',5,4.5334596259999999645,0.69095586500000027996);
INSERT INTO phase VALUES(106,5,0,'evaluate',5,5.2244154910000002445,0.011830391000000162193);
INSERT INTO phase VALUES(107,5,1,'evaluate',5,5.2247157800000003646,0.01193811899999985826);
INSERT INTO phase VALUES(108,5,0,'finish',0,5.2362458820000004067,0.12711570799999999392);
INSERT INTO phase VALUES(109,5,1,'finish',0,5.2366538990000002229,0.16471017099999998856);
INSERT INTO phase VALUES(110,6,0,'start',0,0.00035333499999999997721,0.00034512099999999999114);
INSERT INTO phase VALUES(111,6,0,'load',0,0.00069845599999999996836,0.026577362999999999682);
INSERT INTO phase VALUES(112,6,1,'start',0,0.0004485159999999999863,0.00032017499999999996266);
INSERT INTO phase VALUES(113,6,1,'load',0,0.00076869099999999994897,0.059264631999999997646);
INSERT INTO phase VALUES(114,6,0,'rendezvous',0,0.027275818999999999758,0.84578918199999997273);
INSERT INTO phase VALUES(115,6,1,'rendezvous',0,0.060033322999999999547,0.7365910020000000502);
INSERT INTO phase VALUES(116,6,1,'init',0,0.796624325000000022,0.089131851999999955893);
INSERT INTO phase VALUES(117,6,0,'init',0,0.87306500099999995168,0.092519450000000058587);
INSERT INTO phase VALUES(118,6,0,'calibrate',0,0.96558445100000001026,0.84939521199999989953);
INSERT INTO phase VALUES(119,6,1,'calibrate',0,0.88575617699999997789,0.8528012840000001038);
INSERT INTO phase VALUES(120,6,1,'train',1,1.7385574610000000816,0.77905489300000008157);
INSERT INTO phase VALUES(121,6,0,'train',1,1.8149796629999999098,0.78151234300000016474);
INSERT INTO phase VALUES(122,6,0,'evaluate',1,2.5964920060000000745,0.16900328299999989312);
INSERT INTO phase VALUES(123,6,1,'evaluate',1,2.5176123540000001632,0.17155120599999973407);
INSERT INTO phase VALUES(124,6,0,'train',2,2.7654952889999999676,0.74888555699999992398);
INSERT INTO phase VALUES(125,6,1,'train',2,2.6891635599999998973,0.74976170399999997329);
INSERT INTO phase VALUES(126,6,0,'evaluate',2,3.5143808459999998916,0.0094245060000002212063);
INSERT INTO phase VALUES(127,6,1,'evaluate',2,3.4389252639999998706,0.00843575500000026679);
INSERT INTO phase VALUES(128,6,1,'train',3,3.4473610190000001374,0.7244349539999999088);
INSERT INTO phase VALUES(129,6,0,'train',3,3.5238053520000001128,0.72529329099999984009);
INSERT INTO phase VALUES(130,6,0,'evaluate',3,4.2490986429999999529,0.0066594809999998005878);
INSERT INTO phase VALUES(131,6,1,'evaluate',3,4.1717959730000000462,0.0074907949999998280077);
INSERT INTO phase VALUES(132,6,0,'train',4,4.2557581239999997535,0.75437391400000031183);
INSERT INTO phase VALUES(133,6,1,'train',4,4.1792867679999998742,0.75466702699999999026);
INSERT INTO phase VALUES(134,6,0,'evaluate',4,5.0101320380000000653,0.0071415679999997649929);
INSERT INTO phase VALUES(135,6,1,'evaluate',4,4.9339537949999998645,0.0068774220000005215069);
INSERT INTO phase VALUES(136,6,1,'train',5,4.940831217000000386,0.75074115500000004885);
INSERT INTO phase VALUES(137,6,0,'train',5,5.0172736059999998303,0.75094711400000058176);
INSERT INTO phase VALUES(138,6,0,'evaluate',5,5.7682207200000004121,0.0063861809999998797593);
INSERT INTO phase VALUES(139,6,1,'evaluate',5,5.6915723720000004348,0.0065105749999991857634);
INSERT INTO phase VALUES(140,6,0,'finish',0,5.7746069010000002919,0.095779867000000004639);
INSERT INTO phase VALUES(141,6,1,'finish',0,5.6980829469999996206,0.13600653600000001119);
INSERT INTO phase VALUES(142,7,1,'start',0,0.00053405200000000002929,0.00030749199999999992163);
INSERT INTO phase VALUES(143,7,1,'load',0,0.00084154399999999995093,0.027408219000000001025);
INSERT INTO phase VALUES(144,7,0,'start',0,0.00047614599999999999112,0.00026939400000000005702);
INSERT INTO phase VALUES(145,7,0,'load',0,0.00074554000000000004814,0.027760757999999999962);
INSERT INTO phase VALUES(146,7,1,'rendezvous',0,0.028249763000000000651,0.87118383399999999028);
INSERT INTO phase VALUES(147,7,0,'rendezvous',0,0.028506297999999999359,0.8193126259999999883);
INSERT INTO phase VALUES(148,7,0,'init',0,0.84781892400000002929,0.068814657999999973014);
INSERT INTO phase VALUES(149,7,1,'init',0,0.89943359700000002909,0.071857529999999947278);
INSERT INTO phase VALUES(150,7,0,'calibrate',0,0.91663358200000000231,0.81317735500000010162);
INSERT INTO phase VALUES(151,7,1,'calibrate',0,0.97129112699999997637,0.81020442300000006241);
INSERT INTO phase VALUES(152,7,1,'train',1,1.7814955500000000387,0.84862548900000001061);
INSERT INTO phase VALUES(153,7,0,'train',1,1.7298109370000001039,0.84997224599999987582);
INSERT INTO phase VALUES(154,7,0,'evaluate',1,2.5797831829999999797,0.17014018400000008313);
INSERT INTO phase VALUES(155,7,1,'evaluate',1,2.6301210390000000494,0.17168353799999991338);
INSERT INTO phase VALUES(156,7,1,'train',2,2.8018045769999999627,0.74543982000000008625);
INSERT INTO phase VALUES(157,7,0,'train',2,2.7499233670000000628,0.74710541799999985457);
INSERT INTO phase VALUES(158,7,0,'evaluate',2,3.4970287849999999174,0.0077952820000000144773);
INSERT INTO phase VALUES(159,7,1,'evaluate',2,3.547244397000000049,0.0092280950000001027433);
INSERT INTO phase VALUES(160,7,0,'train',3,3.5048240669999999319,0.74869217299999979431);
INSERT INTO phase VALUES(161,7,1,'train',3,3.5564724920000001517,0.74901209699999959923);
INSERT INTO phase VALUES(162,7,0,'evaluate',3,4.2535162399999997262,0.0086108999999998658836);
INSERT INTO phase VALUES(163,7,1,'evaluate',3,4.305484588999999751,0.0083135820000004301277);
INSERT INTO phase VALUES(164,7,1,'train',4,4.3137981710000001811,0.78159102800000024302);
INSERT INTO phase VALUES(165,7,0,'train',4,4.2621271399999995921,0.78260155300000011635);
INSERT INTO phase VALUES(166,7,0,'evaluate',4,5.0447286929999997084,0.0072142080000006103546);
INSERT INTO phase VALUES(167,7,1,'evaluate',4,5.0953891990000004241,0.0082286309999997087061);
INSERT INTO phase VALUES(168,7,0,'train',5,5.0519429010000003188,0.76347677499999999639);
INSERT INTO phase VALUES(169,7,1,'train',5,5.1036178300000001328,0.76359181299999967507);
INSERT INTO phase VALUES(170,7,0,'evaluate',5,5.8154196760000003152,0.0061379659999998281705);
INSERT INTO phase VALUES(171,7,1,'evaluate',5,5.8672096429999998079,0.0062917640000001995304);
INSERT INTO phase VALUES(172,7,1,'finish',0,5.8735014070000000074,0.024530344999999998539);
INSERT INTO phase VALUES(173,7,0,'finish',0,5.8215576420000001434,0.076544392000000002762);
INSERT INTO phase VALUES(174,8,0,'start',0,0.00036333600000000001919,0.00028675599999999999006);
INSERT INTO phase VALUES(175,8,0,'load',0,0.00065009200000000000926,0.026490496999999998267);
INSERT INTO phase VALUES(176,8,0,'init',0,0.027140588999999999686,0.17686324600000000173);
INSERT INTO phase VALUES(177,8,0,'calibrate',0,0.20400383499999999448,0.40766586500000001613);
INSERT INTO phase VALUES(178,8,0,'train',1,0.61166969999999998286,0.93611896299999997062);
INSERT INTO phase VALUES(179,8,0,'evaluate',1,1.5477886629999999534,0.050216092000000100981);
INSERT INTO phase VALUES(180,8,0,'train',2,1.5980047550000000544,1.0587982369999997533);
INSERT INTO phase VALUES(181,8,0,'evaluate',2,2.6568029919999998078,0.03342045000000037902);
INSERT INTO phase VALUES(182,8,0,'train',3,2.6902234420000001868,0.95945030999999980636);
INSERT INTO phase VALUES(183,8,0,'evaluate',3,3.6496737519999999932,0.033300887000000223281);
INSERT INTO phase VALUES(184,8,0,'train',4,3.6829746390000002165,0.91971251000000009412);
INSERT INTO phase VALUES(185,8,0,'evaluate',4,4.6026871490000003106,0.033254057999999808714);
INSERT INTO phase VALUES(186,8,0,'train',5,4.6359412070000001193,0.98027508299999954743);
INSERT INTO phase VALUES(187,8,0,'evaluate',5,5.6162162899999996668,0.033275000000000609645);
INSERT INTO phase VALUES(188,8,0,'finish',0,5.6494912900000002764,0.020239806999999998549);
INSERT INTO phase VALUES(189,9,0,'start',0,0.00046757800000000001488,0.00024434300000000000159);
INSERT INTO phase VALUES(190,9,0,'load',0,0.00071192100000000001647,0.037066843000000002095);
INSERT INTO phase VALUES(191,9,0,'init',0,0.037778763999999999401,0.20196072200000000917);
INSERT INTO phase VALUES(192,9,0,'calibrate',0,0.23973948600000000164,0.62430768800000002727);
INSERT INTO phase VALUES(193,9,0,'train',1,0.8640471739999999734,1.3461661639999999984);
INSERT INTO phase VALUES(194,9,0,'evaluate',1,2.2102133379999999718,0.12291023100000009193);
INSERT INTO phase VALUES(195,9,0,'train',2,2.3331235690000000637,1.0253507040000000571);
INSERT INTO phase VALUES(196,9,0,'evaluate',2,3.3584742730000001209,0.012065112999999794141);
INSERT INTO phase VALUES(197,9,0,'train',3,3.3705393859999999151,1.026671872999999735);
INSERT INTO phase VALUES(198,9,0,'evaluate',3,4.3972112589999996501,0.011921882000000216805);
INSERT INTO phase VALUES(199,9,0,'train',4,4.4091331409999998669,1.0331674299999997757);
INSERT INTO phase VALUES(200,9,0,'evaluate',4,5.4423005709999996426,0.011850372000000497507);
INSERT INTO phase VALUES(201,9,0,'train',5,5.4541509430000001401,1.1946437169999999383);
INSERT INTO phase VALUES(202,9,0,'evaluate',5,6.6487946600000000785,0.011831700000000111572);
INSERT INTO phase VALUES(203,9,0,'finish',0,6.66062636000000019,0.020200183000000000027);
INSERT INTO phase VALUES(204,10,0,'start',0,0.00036522699999999997787,0.00049246200000000004293);
INSERT INTO phase VALUES(205,10,0,'load',0,0.00085768900000000002081,0.036726902999999998244);
INSERT INTO phase VALUES(206,10,0,'init',0,0.037584592,0.16714875400000001048);
INSERT INTO phase VALUES(207,10,0,'calibrate',0,0.20473334600000001048,0.47675162599999998391);
INSERT INTO phase VALUES(208,10,0,'train',1,0.68148497200000002216,1.2271015370000000199);
INSERT INTO phase VALUES(209,10,0,'evaluate',1,1.9085865090000000421,0.048140437000000035894);
INSERT INTO phase VALUES(210,10,0,'train',2,1.956726946000000078,1.3023814529999999667);
INSERT INTO phase VALUES(211,10,0,'evaluate',2,3.2591083990000000447,0.023065998999999948182);
INSERT INTO phase VALUES(212,10,0,'train',3,3.2821743979999999929,1.1917746370000004141);
INSERT INTO phase VALUES(213,10,0,'evaluate',3,4.473949035000000407,0.022701657999999902415);
INSERT INTO phase VALUES(214,10,0,'train',4,4.4966506930000003094,1.1603138450000001213);
INSERT INTO phase VALUES(215,10,0,'evaluate',4,5.6569645380000004308,0.022905733999999178251);
INSERT INTO phase VALUES(216,10,0,'train',5,5.6798702719999996091,1.154838066000000829);
INSERT INTO phase VALUES(217,10,0,'evaluate',5,6.8347083380000004382,0.022642290999999481471);
INSERT INTO phase VALUES(218,10,0,'finish',0,6.8573506289999999196,0.020225894000000001204);
INSERT INTO phase VALUES(219,11,0,'start',0,0.00038353500000000000655,0.00032194100000000001318);
INSERT INTO phase VALUES(220,11,0,'load',0,0.00070547600000000001974,0.036508481999999994882);
INSERT INTO phase VALUES(221,11,1,'start',0,0.00048304199999999998743,0.00029101200000000005231);
INSERT INTO phase VALUES(222,11,1,'load',0,0.00077405400000000003975,0.045226624999999999465);
INSERT INTO phase VALUES(223,11,0,'rendezvous',0,0.037213957999999998371,0.85475895499999998694);
INSERT INTO phase VALUES(224,11,1,'rendezvous',0,0.046000679000000002649,0.72425567699999993109);
INSERT INTO phase VALUES(225,11,0,'init',0,0.89197291300000003388,0.064320633999999987651);
INSERT INTO phase VALUES(226,11,1,'init',0,0.77025635599999997538,0.071483799000000014522);
INSERT INTO phase VALUES(227,11,0,'calibrate',0,0.95629354700000002154,0.66021743799999987878);
INSERT INTO phase VALUES(228,11,1,'calibrate',0,0.8417401549999999899,0.65303856800000004145);
INSERT INTO phase VALUES(229,11,1,'train',1,1.4947787230000000313,0.63456799300000010788);
INSERT INTO phase VALUES(230,11,0,'train',1,1.6165109849999999003,0.63473519499999997428);
INSERT INTO phase VALUES(231,11,0,'evaluate',1,2.2512461799999998746,0.037952225000000172627);
INSERT INTO phase VALUES(232,11,1,'evaluate',1,2.1293467160000001392,0.038125351999999779195);
INSERT INTO phase VALUES(233,11,0,'train',2,2.2891984050000000472,0.73156237099999987805);
INSERT INTO phase VALUES(234,11,1,'train',2,2.1674720679999999184,0.73183282299999996567);
INSERT INTO phase VALUES(235,11,0,'evaluate',2,3.0207607759999999252,0.012791865000000068874);
INSERT INTO phase VALUES(236,11,1,'evaluate',2,2.8993048909999998841,0.012494037000000179915);
INSERT INTO phase VALUES(237,11,0,'train',3,3.0335526409999999941,0.7149300969999998756);
INSERT INTO phase VALUES(238,11,1,'train',3,2.911798928000000064,0.7150011329999998999);
INSERT INTO phase VALUES(239,11,0,'evaluate',3,3.7484827379999998697,0.012465555000000350105);
INSERT INTO phase VALUES(240,11,1,'evaluate',3,3.6268000609999999639,0.012404769999999842866);
INSERT INTO phase VALUES(241,11,0,'train',4,3.7609482930000002198,0.73595825800000014282);
INSERT INTO phase VALUES(242,11,1,'train',4,3.6392048309999998068,0.7361952860000000598);
INSERT INTO phase VALUES(243,11,0,'evaluate',4,4.4969065510000003627,0.012506596999999786135);
INSERT INTO phase VALUES(244,11,1,'evaluate',4,4.3754001169999998666,0.012317775000000530383);
INSERT INTO phase VALUES(245,11,0,'train',5,4.5094131480000001488,0.70105446899999979137);
INSERT INTO phase VALUES(246,11,1,'train',5,4.3877178920000003969,0.70186502299999986576);
INSERT INTO phase VALUES(247,11,0,'evaluate',5,5.2104676169999999402,0.0118606989999996415);
INSERT INTO phase VALUES(248,11,1,'evaluate',5,5.0895829150000002627,0.011797599999999519582);
INSERT INTO phase VALUES(249,11,0,'finish',0,5.2223283159999995817,0.18560255300000000344);
INSERT INTO phase VALUES(250,11,1,'finish',0,5.1013805149999997823,0.20607961699999999272);
INSERT INTO phase VALUES(251,12,0,'start',0,0.00049071499999999996632,0.00028751800000000006171);
INSERT INTO phase VALUES(252,12,1,'start',0,0.00051835399999999995021,0.00024482800000000010283);
INSERT INTO phase VALUES(253,12,0,'load',0,0.00077823300000000002803,0.030168546000000000945);
INSERT INTO phase VALUES(254,12,1,'load',0,0.00076318200000000005304,0.06946249200000000068);
INSERT INTO phase VALUES(255,12,0,'rendezvous',0,0.030946779000000000647,0.78827755700000001759);
INSERT INTO phase VALUES(256,12,1,'rendezvous',0,0.070225674000000001817,0.72753404399999999085);
INSERT INTO phase VALUES(257,12,0,'init',0,0.81922433599999999742,0.080938029999999994146);
INSERT INTO phase VALUES(258,12,1,'init',0,0.79775971800000000655,0.089188492000000008097);
INSERT INTO phase VALUES(259,12,1,'calibrate',0,0.88694821000000001465,0.79260801600000008182);
INSERT INTO phase VALUES(260,12,0,'calibrate',0,0.90016236599999999157,0.80092324200000009071);
INSERT INTO phase VALUES(261,12,0,'train',1,1.7010856080000000822,0.72134158300000006391);
INSERT INTO phase VALUES(262,12,1,'train',1,1.6795562260000000964,0.72249670399999987857);
INSERT INTO phase VALUES(263,12,0,'evaluate',1,2.4224271910000001462,0.043046678000000060393);
INSERT INTO phase VALUES(264,12,1,'evaluate',1,2.402052929999999975,0.041900186999999977643);
INSERT INTO phase VALUES(265,12,0,'train',2,2.4654738690000002065,0.756018885999999668);
INSERT INTO phase VALUES(266,12,1,'train',2,2.4439531169999999526,0.75796916899999988714);
INSERT INTO phase VALUES(267,12,0,'evaluate',2,3.2214927549999998745,0.019508638000000022572);
INSERT INTO phase VALUES(268,12,1,'evaluate',2,3.2019222859999998398,0.017553227000000060087);
INSERT INTO phase VALUES(269,12,0,'train',3,3.2410013929999998971,0.70894215100000002038);
INSERT INTO phase VALUES(270,12,1,'train',3,3.2194755129999998999,0.70911387499999989358);
INSERT INTO phase VALUES(271,12,0,'evaluate',3,3.9499435439999999175,0.017483604000000152467);
INSERT INTO phase VALUES(272,12,1,'evaluate',3,3.9285893879999997935,0.017378099000000091223);
INSERT INTO phase VALUES(273,12,1,'train',4,3.9459674869999998847,0.74706275600000004999);
INSERT INTO phase VALUES(274,12,0,'train',4,3.96742714800000007,0.74729055799999999365);
INSERT INTO phase VALUES(275,12,0,'evaluate',4,4.7147177060000000636,0.017591150999999527471);
INSERT INTO phase VALUES(276,12,1,'evaluate',4,4.6930302429999999347,0.017809558999999808293);
INSERT INTO phase VALUES(277,12,0,'train',5,4.7323088569999995911,0.74410499200000046471);
INSERT INTO phase VALUES(278,12,1,'train',5,4.710839801999999743,0.74409487500000004445);
INSERT INTO phase VALUES(279,12,1,'evaluate',5,5.4549346769999997874,0.017149979000000037387);
INSERT INTO phase VALUES(280,12,0,'evaluate',5,5.4764138490000000558,0.017277037999999578232);
INSERT INTO phase VALUES(281,12,1,'finish',0,5.4720846559999998248,0.34664164800000002442);
INSERT INTO phase VALUES(282,12,0,'finish',0,5.493690886999999634,0.35935239499999999113);
INSERT INTO phase VALUES(283,13,0,'start',0,0.00038926999999999999145,0.00052551399999999992909);
INSERT INTO phase VALUES(284,13,0,'load',0,0.00091478399999999997476,0.027045164000000000009);
INSERT INTO phase VALUES(285,13,1,'start',0,0.0004651249999999999894,0.00062422299999999992202);
INSERT INTO phase VALUES(286,13,1,'load',0,0.0010893479999999999656,0.034644378000000003448);
INSERT INTO phase VALUES(287,13,0,'rendezvous',0,0.027959947999999998358,0.88936623900000000286);
INSERT INTO phase VALUES(288,13,1,'rendezvous',0,0.035733726000000000377,0.76087683799999994427);
INSERT INTO phase VALUES(289,13,1,'init',0,0.79661056399999996546,0.071721957000000058357);
INSERT INTO phase VALUES(290,13,0,'init',0,0.9173261870000000151,0.081765612999999959242);
INSERT INTO phase VALUES(291,13,0,'calibrate',0,0.99909179999999997434,0.73817834599999998523);
INSERT INTO phase VALUES(292,13,1,'calibrate',0,0.86833252100000002382,0.74822928199999994003);
INSERT INTO phase VALUES(293,13,0,'train',1,1.7372701459999999595,0.74862753000000004099);
INSERT INTO phase VALUES(294,13,1,'train',1,1.6165618029999999638,0.74982435000000013936);
INSERT INTO phase VALUES(295,13,0,'evaluate',1,2.4858976760000000005,0.045186106000000059168);
INSERT INTO phase VALUES(296,13,1,'evaluate',1,2.3663861530000001032,0.044038726999999777689);
INSERT INTO phase VALUES(297,13,0,'train',2,2.5310837820000000597,0.73807900399999981644);
INSERT INTO phase VALUES(298,13,1,'train',2,2.4104248799999998809,0.74027073799999998371);
INSERT INTO phase VALUES(299,13,0,'evaluate',2,3.2691627859999998761,0.014992261000000173254);
INSERT INTO phase VALUES(300,13,1,'evaluate',2,3.1506956179999998646,0.012824378999999996864);
INSERT INTO phase VALUES(301,13,1,'train',3,3.1635199969999998614,0.71927736100000005947);
INSERT INTO phase VALUES(302,13,0,'train',3,3.2841550470000000494,0.71980321199999997006);
INSERT INTO phase VALUES(303,13,0,'evaluate',3,4.0039582590000000195,0.012118442000000229086);
INSERT INTO phase VALUES(304,13,1,'evaluate',3,3.8827973579999999209,0.012589057000000014596);
INSERT INTO phase VALUES(305,13,1,'train',4,3.8953864149999999355,0.71640114900000018138);
INSERT INTO phase VALUES(306,13,0,'train',4,4.0160767010000002485,0.71740676499999977977);
INSERT INTO phase VALUES(307,13,0,'evaluate',4,4.7334834660000000283,0.01207209699999989283);
INSERT INTO phase VALUES(308,13,1,'evaluate',4,4.6117875640000001169,0.013078954000000031498);
INSERT INTO phase VALUES(309,13,1,'train',5,4.6248665180000001484,0.66906959199999960219);
INSERT INTO phase VALUES(310,13,0,'train',5,4.7455555629999999212,0.67033094000000037482);
INSERT INTO phase VALUES(311,13,1,'evaluate',5,5.2939361099999997506,0.011866653000000226825);
INSERT INTO phase VALUES(312,13,0,'evaluate',5,5.415886503000000296,0.011863233999999778234);
INSERT INTO phase VALUES(313,13,1,'finish',0,5.3058027629999999774,0.50733909099999996428);
INSERT INTO phase VALUES(314,13,0,'finish',0,5.4277497370000000742,0.52677873500000005346);
INSERT INTO phase VALUES(315,14,0,'start',0,0.00044909700000000002699,0.00035124399999999995946);
INSERT INTO phase VALUES(316,14,0,'load',0,0.00080034099999999998645,0.02738151999999999947);
INSERT INTO phase VALUES(317,14,0,'init',0,0.028181860999999999023,0.19190059800000000556);
INSERT INTO phase VALUES(318,14,0,'calibrate',0,0.22008245900000000805,0.54527755799999999553);
INSERT INTO phase VALUES(319,14,0,'train',1,0.76536001700000000358,1.4632884270000001691);
INSERT INTO phase VALUES(320,14,0,'evaluate',1,2.2286484440000000617,0.057441868999999812217);
INSERT INTO phase VALUES(321,14,0,'train',2,2.2860903129999998739,1.4453357310000001234);
INSERT INTO phase VALUES(322,14,0,'evaluate',2,3.7314260439999999974,0.033658792999999853634);
INSERT INTO phase VALUES(323,14,0,'train',3,3.765084836999999851,1.3502369669999998436);
INSERT INTO phase VALUES(324,14,0,'evaluate',3,5.1153218039999996946,0.03351764800000012201);
INSERT INTO phase VALUES(325,14,0,'train',4,5.1488394519999998166,1.1177783410000001751);
INSERT INTO phase VALUES(326,14,0,'evaluate',4,6.2666177929999999918,0.033458974000000196724);
INSERT INTO phase VALUES(327,14,0,'train',5,6.3000767670000001885,1.0848701099999997765);
INSERT INTO phase VALUES(328,14,0,'evaluate',5,7.3849468769999999651,0.033462326999999625343);
INSERT INTO phase VALUES(329,14,0,'finish',0,7.4184092039999995904,0.020203338000000001239);
INSERT INTO phase VALUES(330,15,1,'start',0,0.00046125700000000001898,0.0003050799999999999454);
INSERT INTO phase VALUES(331,15,0,'start',0,0.00043077700000000002621,0.00029899699999999995638);
INSERT INTO phase VALUES(332,15,1,'load',0,0.00076633699999999996439,0.047162677999999999545);
INSERT INTO phase VALUES(333,15,0,'load',0,0.00072977399999999998259,0.06164327599999999685);
INSERT INTO phase VALUES(334,15,0,'rendezvous',0,0.062373049999999999326,0.83337855299999996638);
INSERT INTO phase VALUES(335,15,1,'rendezvous',0,0.047929014999999998425,0.85905102899999996601);
INSERT INTO phase VALUES(336,15,0,'init',0,0.89575160300000000734,0.096010946000000041422);
INSERT INTO phase VALUES(337,15,1,'init',0,0.90698004399999998526,0.097200744000000005584);
INSERT INTO phase VALUES(338,15,0,'calibrate',0,0.99176254900000004877,0.92956544699999998915);
INSERT INTO phase VALUES(339,15,1,'calibrate',0,1.0041807879999999908,0.9284034050000000704);
INSERT INTO phase VALUES(340,15,0,'train',1,1.9213279960000000379,0.93024923900000011656);
INSERT INTO phase VALUES(341,15,1,'train',1,1.9325841930000000612,0.93047704400000008639);
INSERT INTO phase VALUES(342,15,0,'evaluate',1,2.8515772350000001544,0.18307794099999963322);
INSERT INTO phase VALUES(343,15,1,'evaluate',1,2.8630612370000001476,0.18296992499999964465);
INSERT INTO phase VALUES(344,15,0,'train',2,3.0346551759999997877,0.76134902900000023251);
INSERT INTO phase VALUES(345,15,1,'train',2,3.0460311619999997923,0.76267475900000025745);
INSERT INTO phase VALUES(346,15,0,'evaluate',2,3.7960042050000000202,0.0087774600000001257171);
INSERT INTO phase VALUES(347,15,1,'evaluate',2,3.8087059210000000497,0.0073472500000000273701);
INSERT INTO phase VALUES(348,15,1,'train',3,3.8160531710000000771,0.79273155699999975354);
INSERT INTO phase VALUES(349,15,0,'train',3,3.8047816650000001459,0.79285288699999956207);
INSERT INTO phase VALUES(350,15,0,'evaluate',3,4.597634551999999708,0.0072102240000004869102);
INSERT INTO phase VALUES(351,15,1,'evaluate',3,4.6087847279999998306,0.0073079630000005835199);
INSERT INTO phase VALUES(352,15,0,'train',4,4.6048447760000001949,0.72960574499999975017);
INSERT INTO phase VALUES(353,15,1,'train',4,4.6160926910000004141,0.73027310999999972551);
INSERT INTO phase VALUES(354,15,0,'evaluate',4,5.3344505209999999451,0.0072235489999998847565);
INSERT INTO phase VALUES(355,15,1,'evaluate',4,5.3463658010000001397,0.0065233999999998459884);
INSERT INTO phase VALUES(356,15,0,'train',5,5.3416740699999998298,0.72102965200000035395);
INSERT INTO phase VALUES(357,15,1,'train',5,5.3528892009999999856,0.7211785439999998104);
INSERT INTO phase VALUES(358,15,1,'evaluate',5,6.0740677449999997961,0.0062490170000000233585);
INSERT INTO phase VALUES(359,15,0,'evaluate',5,6.0627037220000001838,0.0064590429999995535581);
INSERT INTO phase VALUES(360,15,1,'finish',0,6.0803167619999998194,0.34574074599999998769);
INSERT INTO phase VALUES(361,15,0,'finish',0,6.0691627649999997373,0.36051611799999999652);
INSERT INTO phase VALUES(362,16,0,'start',0,0.00037989700000000002546,0.0002863289999999999889);
INSERT INTO phase VALUES(363,16,0,'load',0,0.00066622600000000001436,0.026618126000000002367);
INSERT INTO phase VALUES(364,16,0,'init',0,0.027284352000000001298,0.16651034299999997734);
INSERT INTO phase VALUES(365,16,0,'calibrate',0,0.19379469499999998904,0.42134455599999998121);
INSERT INTO phase VALUES(366,16,0,'train',1,0.61513925099999999801,1.0718623110000000675);
INSERT INTO phase VALUES(367,16,0,'evaluate',1,1.6870015620000000655,0.04834853699999985821);
INSERT INTO phase VALUES(368,16,0,'train',2,1.7353500989999999237,1.3306649289999998853);
INSERT INTO phase VALUES(369,16,0,'evaluate',2,3.066015027999999809,0.022942271000000236114);
INSERT INTO phase VALUES(370,16,0,'train',3,3.0889572990000000451,1.2078689160000002367);
INSERT INTO phase VALUES(371,16,0,'evaluate',3,4.2968262150000002819,0.022973154999999856329);
INSERT INTO phase VALUES(372,16,0,'train',4,4.3197993700000001382,1.2020554069999995761);
INSERT INTO phase VALUES(373,16,0,'evaluate',4,5.5218547769999997143,0.022843936000000120145);
INSERT INTO phase VALUES(374,16,0,'train',5,5.5446987129999998344,1.2796652299999999868);
INSERT INTO phase VALUES(375,16,0,'evaluate',5,6.8243639429999998213,0.023149511000000622118);
INSERT INTO phase VALUES(376,16,0,'finish',0,6.8475134540000004435,0.020175886000000000514);
INSERT INTO phase VALUES(377,17,0,'start',0,0.00059176699999999998746,0.00036663899999999998401);
INSERT INTO phase VALUES(378,17,0,'load',0,0.00095840599999999997148,0.041653857999999994998);
INSERT INTO phase VALUES(379,17,0,'init',0,0.042612263999999996921,0.25618600999999996403);
INSERT INTO phase VALUES(380,17,0,'calibrate',0,0.29879827399999997483,0.76418817500000013609);
INSERT INTO phase VALUES(381,17,0,'train',1,1.0629864490000000554,1.3575009559999997588);
INSERT INTO phase VALUES(382,17,0,'evaluate',1,2.4204874049999998142,0.12512325000000013019);
INSERT INTO phase VALUES(383,17,0,'train',2,2.5456106549999999444,1.3195024310000000866);
INSERT INTO phase VALUES(384,17,0,'evaluate',2,3.8651130860000000311,0.01229822099999999807);
INSERT INTO phase VALUES(385,17,0,'train',3,3.8774113070000000291,1.3257535830000000132);
INSERT INTO phase VALUES(386,17,0,'evaluate',3,5.2031648900000000423,0.012014806999999905201);
INSERT INTO phase VALUES(387,17,0,'train',4,5.2151796969999999475,1.3437352369999997492);
INSERT INTO phase VALUES(388,17,0,'evaluate',4,6.5589149339999996968,0.011953201000000746034);
INSERT INTO phase VALUES(389,17,0,'train',5,6.5708681350000004428,0.96683392099999920787);
INSERT INTO phase VALUES(390,17,0,'evaluate',5,7.5377020559999996507,0.011939257000000758068);
INSERT INTO phase VALUES(391,17,0,'finish',0,7.5496413130000004088,0.020197478000000001346);
INSERT INTO phase VALUES(392,18,1,'start',0,0.00040549899999999997448,0.00040813400000000004666);
INSERT INTO phase VALUES(393,18,0,'start',0,0.00041348099999999999394,0.00033546000000000004417);
INSERT INTO phase VALUES(394,18,1,'load',0,0.00081363300000000002114,0.045490238000000002283);
INSERT INTO phase VALUES(395,18,0,'load',0,0.00074894100000000003811,0.054423741999999997176);
INSERT INTO phase VALUES(396,18,0,'rendezvous',0,0.055172683000000000141,0.86769787399999998012);
INSERT INTO phase VALUES(397,18,1,'rendezvous',0,0.046303871000000003388,0.89409477100000001037);
INSERT INTO phase VALUES(398,18,0,'init',0,0.92287055699999998026,0.073006612000000026263);
INSERT INTO phase VALUES(399,18,1,'init',0,0.94039864200000000682,0.08268014499999998268);
INSERT INTO phase VALUES(400,18,0,'calibrate',0,0.99587716900000000652,0.76595991900000004459);
INSERT INTO phase VALUES(401,18,1,'calibrate',0,1.0230787869999999895,0.75619054499999993623);
INSERT INTO phase VALUES(402,18,0,'train',1,1.7618370880000000511,0.73229208699999981391);
INSERT INTO phase VALUES(403,18,1,'train',1,1.7792693319999999257,0.73265416300000008043);
INSERT INTO phase VALUES(404,18,0,'evaluate',1,2.494129174999999865,0.041820112000000353447);
INSERT INTO phase VALUES(405,18,1,'evaluate',1,2.5119234950000000061,0.04150995700000015276);
INSERT INTO phase VALUES(406,18,0,'train',2,2.5359492870000002184,0.76724314099999979532);
INSERT INTO phase VALUES(407,18,1,'train',2,2.5534334520000001589,0.76810902699999994425);
INSERT INTO phase VALUES(408,18,0,'evaluate',2,3.3031924280000000138,0.018428209000000084216);
INSERT INTO phase VALUES(409,18,1,'evaluate',2,3.3215424790000001031,0.017563489000000043205);
INSERT INTO phase VALUES(410,18,0,'train',3,3.321620637000000098,0.69960151800000014432);
INSERT INTO phase VALUES(411,18,1,'train',3,3.3391059680000001463,0.69959059700000025827);
INSERT INTO phase VALUES(412,18,0,'evaluate',3,4.0212221550000002423,0.017550581000000065046);
INSERT INTO phase VALUES(413,18,1,'evaluate',3,4.0386965650000004046,0.017550152999999291125);
INSERT INTO phase VALUES(414,18,1,'train',4,4.0562467179999996957,0.70172961799999988841);
INSERT INTO phase VALUES(415,18,0,'train',4,4.0387727360000003073,0.70194426299999967966);
INSERT INTO phase VALUES(416,18,0,'evaluate',4,4.740716998999999987,0.017298577000000037173);
INSERT INTO phase VALUES(417,18,1,'evaluate',4,4.7579763359999995842,0.0175071530000003861);
INSERT INTO phase VALUES(418,18,1,'train',5,4.7754834889999999703,0.70028772399999983377);
INSERT INTO phase VALUES(419,18,0,'train',5,4.7580155760000000242,0.70055991599999956065);
INSERT INTO phase VALUES(420,18,1,'evaluate',5,5.475771212999999804,0.017115433999999929426);
INSERT INTO phase VALUES(421,18,0,'evaluate',5,5.4585754919999995848,0.017135406000000408255);
INSERT INTO phase VALUES(422,18,0,'finish',0,5.4757108979999999931,0.45037832900000002167);
INSERT INTO phase VALUES(423,18,1,'finish',0,5.4928866469999997335,0.50314618300000002459);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',11573,'gpu_small/logs/small_gpus1_fp32_1_rank0.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',11583,'gpu_small/logs/small_gpus1_bf16_2_rank0.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',11593,'gpu_small/logs/small_gpus1_tf32_3_rank0.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',11603,'gpu_small/logs/small_gpus2_fp32_4_rank0.log');
INSERT INTO placement VALUES(4,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',11604,'gpu_small/logs/small_gpus2_fp32_4_rank1.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',15555,'gpu_small/logs/small_gpus2_tf32_5_rank0.log');
INSERT INTO placement VALUES(5,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',15556,'gpu_small/logs/small_gpus2_tf32_5_rank1.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',19512,'gpu_small/logs/small_gpus2_bf16_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',19513,'gpu_small/logs/small_gpus2_bf16_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',23467,'gpu_small/logs/small_gpus2_bf16_7_rank0.log');
INSERT INTO placement VALUES(7,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',23468,'gpu_small/logs/small_gpus2_bf16_7_rank1.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',27418,'gpu_small/logs/small_gpus1_fp32_8_rank0.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',27428,'gpu_small/logs/small_gpus1_bf16_9_rank0.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',27438,'gpu_small/logs/small_gpus1_tf32_10_rank0.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',27444,'gpu_small/logs/small_gpus2_tf32_11_rank0.log');
INSERT INTO placement VALUES(11,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',27445,'gpu_small/logs/small_gpus2_tf32_11_rank1.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',31399,'gpu_small/logs/small_gpus2_fp32_12_rank0.log');
INSERT INTO placement VALUES(12,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',31400,'gpu_small/logs/small_gpus2_fp32_12_rank1.log');
INSERT INTO placement VALUES(13,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',2948,'gpu_small/logs/small_gpus2_tf32_13_rank0.log');
INSERT INTO placement VALUES(13,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',2949,'gpu_small/logs/small_gpus2_tf32_13_rank1.log');
INSERT INTO placement VALUES(14,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',6900,'gpu_small/logs/small_gpus1_fp32_14_rank0.log');
INSERT INTO placement VALUES(15,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',6910,'gpu_small/logs/small_gpus2_bf16_15_rank0.log');
INSERT INTO placement VALUES(15,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',6911,'gpu_small/logs/small_gpus2_bf16_15_rank1.log');
INSERT INTO placement VALUES(16,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',10868,'gpu_small/logs/small_gpus1_tf32_16_rank0.log');
INSERT INTO placement VALUES(17,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',10874,'gpu_small/logs/small_gpus1_bf16_17_rank0.log');
INSERT INTO placement VALUES(18,0,'vm',0,'GPU-27063715-2260-4fc2-eb6f-5ed65ff2bf1a',10884,'gpu_small/logs/small_gpus2_fp32_18_rank0.log');
INSERT INTO placement VALUES(18,1,'vm',0,'GPU-7aba5ac9-2401-2b88-636d-b31b67fba35e',10885,'gpu_small/logs/small_gpus2_fp32_18_rank1.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T04:14:24.959Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 3dca631bfdfe98bd, 0.4 s');
CREATE UNIQUE INDEX one_cell_of_a_name ON cell (sweep_id, experiment) WHERE in_file = 1;
CREATE INDEX attempt_of_run ON attempt (run_id);
CREATE UNIQUE INDEX one_running_attempt_of_a_run ON attempt (run_id) WHERE state = 'running';
CREATE INDEX phase_of_attempt ON phase (attempt_id);
CREATE VIEW steady_epoch AS
SELECT sweep.name AS sweep, cell.experiment, run.repeat, attempt.attempt_id, attempt.verdict, epoch.epoch,
       epoch.epoch_seconds, epoch.samples, epoch.samples / epoch.epoch_seconds AS samples_per_second,
       epoch.train_loss, epoch.validation_loss, epoch.accuracy
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
       device.busy_samples, device.power_cap_samples, device.sm_clock_mhz
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
         AS targets_reached, summary.target_seconds, summary.power_cap_fraction, summary.sm_clock_mhz,
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
       CASE WHEN own.data_fingerprint IS NOT kin.data_fingerprint THEN ' data_fingerprint' ELSE '' END AS differs
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
       -- Each remark begins with '; ', and substr() takes the first two characters off again.
       substr(
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
           coalesce(', median clock ' || CAST(round(figure.sm_clock_mhz) AS INTEGER) || ' MHz', '')
         ELSE '' END ||
         CASE WHEN figure.differs <> '' THEN
           '; not comparable with ' || figure.newest_experiment || ', differs in:' || figure.differs
         ELSE '' END ||
         CASE WHEN figure.verdict = 'valid' THEN
           coalesce('; not known: ' || (SELECT group_concat(code, ', ') FROM finding
                                        WHERE attempt_id = figure.last_attempt_id AND unknown = 1), '')
         ELSE '' END,
         3) AS note,
       sweep.name AS sweep
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
FROM (SELECT * FROM speedup GROUP BY cell_id, provenance_key) AS figure
JOIN (SELECT cell_id, provenance_key, max(n) AS runs,
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
  ON measured.cell_id = figure.cell_id AND measured.provenance_key = figure.provenance_key
JOIN cell ON cell.cell_id = figure.cell_id
ORDER BY cell.sweep_id, cell.position, figure.provenance_key;
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
