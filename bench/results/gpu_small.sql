PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','2');
INSERT INTO meta VALUES('views','9e1bfd1a15b6a0fa');
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
INSERT INTO sweep VALUES(1,'gpu_small','bench/gpu_small.yaml',replace('# The small model on one GPU and on two, in each precision: valid verdicts, accuracy, and what a second GPU gains.\n#   mpirun --bind-to none -n 1 ddpsweep run bench/gpu_small.yaml\nname: gpu_small\nmatrix: {model: [small], gpus: [1, 2], precision: [fp32, tf32, bf16]}\nrepeats: 3\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\ntrain: {epochs: 5, learning_rate: 1e-3}\nbatch: {per_gpu: 32}\nlimits: {timeout: 10m}\n','\n',char(10)),3,'serial','2026-11-22T23:49:31.693Z');
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
INSERT INTO cell VALUES(1,1,'525822d6c268d172','b7b8d1e91a7eb43a',1,1,0,'small_gpus1_fp32','small, 1 GPU, fp32','{"gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(2,1,'d1625946a19f1b88','0deda086b2d72954',1,1,1,'small_gpus1_tf32','small, 1 GPU, tf32','{"gpus":1,"model":"small","precision":"tf32"}','gpu',1,32,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(3,1,'cb5fd75e8428187f','2419cb628f89833f',1,1,2,'small_gpus1_bf16','small, 1 GPU, bf16','{"gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(4,1,'87b706fe5215ba87','b7b8d1e91a7eb43a',0,1,3,'small_gpus2_fp32','small, 2 GPUs, fp32','{"gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(5,1,'4fb6e618f6cadfe0','0deda086b2d72954',0,1,4,'small_gpus2_tf32','small, 2 GPUs, tf32','{"gpus":2,"model":"small","precision":"tf32"}','gpu',2,64,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
INSERT INTO cell VALUES(6,1,'8d3a69ebaafae62f','2419cb628f89833f',0,1,5,'small_gpus2_bf16','small, 2 GPUs, bf16','{"gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',5,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL);
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:49:32.662Z','2026-11-22T23:49:41.011Z',8.3522702160000008575,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:49:41.011Z','2026-11-22T23:49:51.442Z',10.431456189000000378,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:49:51.442Z','2026-11-22T23:49:58.316Z',6.8742756549999999293,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(4,4,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:49:58.316Z','2026-11-22T23:50:04.181Z',5.8645704930000004395,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(5,5,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:50:04.181Z','2026-11-22T23:50:09.976Z',5.7953649629999999248,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(6,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:50:09.976Z','2026-11-22T23:50:16.653Z',6.6763245009999998558,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(7,7,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:50:16.653Z','2026-11-22T23:50:22.907Z',6.2539104620000003365,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(8,8,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:50:22.907Z','2026-11-22T23:50:29.993Z',7.0863370249999997341,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(9,9,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:50:29.993Z','2026-11-22T23:50:38.863Z',8.8699280169999994427,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(10,10,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:50:38.863Z','2026-11-22T23:50:45.237Z',6.3742129670000000629,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(11,11,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:50:45.237Z','2026-11-22T23:50:51.009Z',5.7726523629999997311,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(12,12,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:50:51.010Z','2026-11-22T23:50:56.669Z',5.6590415439999999236,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(13,13,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:50:56.669Z','2026-11-22T23:51:01.826Z',5.1575022229999998302,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(14,14,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:51:01.826Z','2026-11-22T23:51:08.410Z',6.5840276830000004082,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(15,15,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:51:08.410Z','2026-11-22T23:51:15.217Z',6.8069983360000003713,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(16,16,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:51:15.217Z','2026-11-22T23:51:21.690Z',6.4733855690000003946,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"tf32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(17,17,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T23:51:21.690Z','2026-11-22T23:51:30.599Z',8.9079213639999998974,'{"command":["programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"bf16","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,NULL,'0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
INSERT INTO attempt VALUES(18,18,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T23:51:30.599Z','2026-11-22T23:51:36.448Z',5.8494873570000001095,'{"command":["programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":5,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','4b12e8005344-dirty',1,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','e582fe85f5edee51');
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
INSERT INTO epoch VALUES(1,1,1,1.9273881189999999552,0.058513731999999998856,0.99057456085112238763,0.73365028381347652253,0.71789473684210525217,11300,354,'2026-11-22T23:49:35.229Z');
INSERT INTO epoch VALUES(1,2,0,1.521239031999999991,0.036311010999999997206,0.61823248837901423335,0.60781279312936886682,0.78039473684210525217,11300,354,'2026-11-22T23:49:36.799Z');
INSERT INTO epoch VALUES(1,3,0,1.2577228739999999351,0.034087128000000001259,0.4774596285028795406,0.59588813380191196777,0.78684210526315789824,11300,354,'2026-11-22T23:49:38.095Z');
INSERT INTO epoch VALUES(1,4,0,1.3141973689999999486,0.034109801000000002091,0.40081627001804587262,0.52999524568256584089,0.81421052631578949565,11300,354,'2026-11-22T23:49:39.447Z');
INSERT INTO epoch VALUES(1,5,0,1.4391130999999999229,0.035853777000000003338,0.32643579307910614017,0.57837866130628079464,0.8136842105263157876,11300,354,'2026-11-22T23:49:40.907Z');
INSERT INTO epoch VALUES(2,1,1,3.429817288000000186,0.5516690690000000119,0.99214648491513413031,0.69139120403089016075,0.74223684210526319482,11300,354,'2026-11-22T23:49:45.493Z');
INSERT INTO epoch VALUES(2,2,0,1.4206397440000000376,0.017153101000000000458,0.61610927750579025374,0.58238762704949631476,0.78710526315789475226,11300,354,'2026-11-22T23:49:46.940Z');
INSERT INTO epoch VALUES(2,3,0,1.3865665620000000579,0.01788944599999999982,0.47081169398485034349,0.62533039695338199503,0.7763157894736841813,11300,354,'2026-11-22T23:49:48.349Z');
INSERT INTO epoch VALUES(2,4,0,1.5812502289999998961,0.017564104999999999995,0.39304535519760264161,0.55631014572946646534,0.80776315789473684958,11300,354,'2026-11-22T23:49:49.952Z');
INSERT INTO epoch VALUES(2,5,0,1.3611874239999999236,0.018895636000000000376,0.328355696011433551,0.56086188868472452995,0.8147368421052632037,11300,354,'2026-11-22T23:49:51.316Z');
INSERT INTO epoch VALUES(3,1,1,1.2933982090000000209,0.039863224000000002655,0.99119423096158865149,0.72325901633814759783,0.72355263157894733616,11300,354,'2026-11-22T23:49:53.292Z');
INSERT INTO epoch VALUES(3,2,0,1.1934517689999999401,0.024396269000000001675,0.61935744049274821243,0.58263604214316921936,0.78526315789473688511,11300,354,'2026-11-22T23:49:54.519Z');
INSERT INTO epoch VALUES(3,3,0,1.1371125479999999452,0.02474026600000000034,0.47457079616268121879,0.59235549926757813388,0.78526315789473688511,11300,354,'2026-11-22T23:49:55.685Z');
INSERT INTO epoch VALUES(3,4,0,1.325914502999999911,0.024783623000000001151,0.40604681991897850767,0.55829959869384770954,0.80447368421052634079,11300,354,'2026-11-22T23:49:57.039Z');
INSERT INTO epoch VALUES(3,5,0,1.1629497440000000629,0.024800147000000001551,0.3306451835674522055,0.5459691238403320268,0.81763157894736837594,11300,354,'2026-11-22T23:49:58.212Z');
INSERT INTO epoch VALUES(4,1,1,1.0057144979999999012,0.042881725000000002478,1.0600229576098181283,0.71041818518387644942,0.72697368421052632747,11300,177,'2026-11-22T23:50:00.634Z');
INSERT INTO epoch VALUES(4,2,0,0.79663090000000003065,0.017290811999999999154,0.64768182110997429834,0.6275164684496428169,0.76473684210526315929,11300,177,'2026-11-22T23:50:01.461Z');
INSERT INTO epoch VALUES(4,3,0,0.79439842999999998873,0.018565557999999999366,0.50476991359111478274,0.57968371943423624426,0.78749999999999997779,11300,177,'2026-11-22T23:50:02.280Z');
INSERT INTO epoch VALUES(4,4,0,0.81923623199999995314,0.018331033000000000049,0.41889852801255422765,0.55821720022904242064,0.8069736842105262875,11300,177,'2026-11-22T23:50:03.123Z');
INSERT INTO epoch VALUES(4,5,0,0.75697798599999999158,0.017606960000000001359,0.34332920056001275943,0.57087305169356494793,0.80907894736842100869,11300,177,'2026-11-22T23:50:03.924Z');
INSERT INTO epoch VALUES(5,1,1,1.07319229599999999,0.035173368000000003463,1.060015851185384994,0.71110066464072774206,0.72710526315789469897,11300,177,'2026-11-22T23:50:06.490Z');
INSERT INTO epoch VALUES(5,2,0,0.76544332000000003812,0.01265787699999999967,0.64761113007511716954,0.62662228534096164889,0.76342105263157900019,11300,177,'2026-11-22T23:50:07.282Z');
INSERT INTO epoch VALUES(5,3,0,0.73281865999999995509,0.012728720000000000658,0.50758743724991794987,0.57613258863750260729,0.79026315789473688955,11300,177,'2026-11-22T23:50:08.032Z');
INSERT INTO epoch VALUES(5,4,0,0.76557606300000002885,0.012620386000000000797,0.42002145329671625173,0.55082348974127515184,0.80644736842105257945,11300,177,'2026-11-22T23:50:08.816Z');
INSERT INTO epoch VALUES(5,5,0,0.75131253499999994804,0.012857472999999999471,0.34607648997707701754,0.57253782975046263459,0.81078947368421050434,11300,177,'2026-11-22T23:50:09.605Z');
INSERT INTO epoch VALUES(6,1,1,1.3606966700000000525,0.14070947899999999841,1.0604227981419689363,0.69460933082982112551,0.73815789473684212396,11300,177,'2026-11-22T23:50:12.543Z');
INSERT INTO epoch VALUES(6,2,0,0.83793100600000003375,0.010126647000000000772,0.64133007762706384369,0.64553347938939142913,0.75881578947368422127,11300,177,'2026-11-22T23:50:13.404Z');
INSERT INTO epoch VALUES(6,3,0,0.86991363399999999117,0.010134715000000000736,0.51225810567889595859,0.56137083455135949883,0.79526315789473689399,11300,177,'2026-11-22T23:50:14.290Z');
INSERT INTO epoch VALUES(6,4,0,0.85841831899999998523,0.0091391900000000001608,0.40581893860238843485,0.57058014016402391899,0.80249999999999999111,11300,177,'2026-11-22T23:50:15.162Z');
INSERT INTO epoch VALUES(6,5,0,0.90210810799999996412,0.0087744180000000008418,0.34311097742709439906,0.57958692651045951027,0.8149999999999999467,11300,177,'2026-11-22T23:50:16.097Z');
INSERT INTO epoch VALUES(7,1,1,1.199546232000000101,0.16008796200000000031,1.1153543604158722146,0.79409756309107726313,0.68434210526315786271,11300,177,'2026-11-22T23:50:19.161Z');
INSERT INTO epoch VALUES(7,2,0,0.78286500900000000058,0.010210553000000000684,0.67060325558734146245,0.5912966156005858842,0.78328947368421053543,11300,177,'2026-11-22T23:50:19.968Z');
INSERT INTO epoch VALUES(7,3,0,0.74986754600000005144,0.0099806099999999991351,0.50116449404079299601,0.59646587572599707449,0.78394736842105261498,11300,177,'2026-11-22T23:50:20.733Z');
INSERT INTO epoch VALUES(7,4,0,0.7688555379999999495,0.0098317300000000003301,0.41126967369982625477,0.53158994373522305831,0.81999999999999995115,11300,177,'2026-11-22T23:50:21.517Z');
INSERT INTO epoch VALUES(7,5,0,0.78057604999999996575,0.0098677950000000003855,0.33416633943277124219,0.57088090394672597049,0.80986842105263157076,11300,177,'2026-11-22T23:50:22.332Z');
INSERT INTO epoch VALUES(8,1,1,1.5021493900000000287,0.061651810000000001332,1.0161922966695464687,0.75985792862741574626,0.70736842105263153523,11300,354,'2026-11-22T23:50:25.024Z');
INSERT INTO epoch VALUES(8,2,0,1.3921144729999999078,0.034110872000000000414,0.62761939556197787748,0.55934158325195315608,0.79815789473684206623,11300,354,'2026-11-22T23:50:26.460Z');
INSERT INTO epoch VALUES(8,3,0,1.1242750839999999801,0.035759626000000002687,0.47993928397651269834,0.56570716054815994855,0.8000000000000000444,11300,354,'2026-11-22T23:50:27.624Z');
INSERT INTO epoch VALUES(8,4,0,1.157252291000000044,0.035402493999999999629,0.38883251529879275798,0.52920429028962789885,0.81868421052631579204,11300,354,'2026-11-22T23:50:28.821Z');
INSERT INTO epoch VALUES(8,5,0,1.0395294479999999115,0.034991806999999999772,0.32540535862466929417,0.59283347481175474591,0.80131578947368420351,11300,354,'2026-11-22T23:50:29.880Z');
INSERT INTO epoch VALUES(9,1,1,2.028275203000000193,0.14424438500000000273,1.0184185412921735736,0.71042389719109788615,0.73355263157894734504,11300,354,'2026-11-22T23:50:32.792Z');
INSERT INTO epoch VALUES(9,2,0,1.6207340599999999763,0.016922410999999998315,0.6237391905658012936,0.57785682477449118454,0.78960526315789469897,11300,354,'2026-11-22T23:50:34.439Z');
INSERT INTO epoch VALUES(9,3,0,1.5190700909999999002,0.018795962999999998865,0.48266036177103499582,0.59033425782856185914,0.79144736842105267715,11300,354,'2026-11-22T23:50:35.981Z');
INSERT INTO epoch VALUES(9,4,0,1.4084639459999999111,0.019114464000000001148,0.39297971809859821856,0.54126286356072672578,0.81750000000000000444,11300,354,'2026-11-22T23:50:37.413Z');
INSERT INTO epoch VALUES(9,5,0,1.3433146140000000734,0.016927287999999998668,0.32693144536651341791,0.62015877372340155737,0.79605263157894734504,11300,354,'2026-11-22T23:50:38.757Z');
INSERT INTO epoch VALUES(10,1,1,1.3439493160000000049,0.040352938999999997393,1.0172211836502615955,0.75312403628700652635,0.71039473684210530102,11300,354,'2026-11-22T23:50:40.727Z');
INSERT INTO epoch VALUES(10,2,0,1.0318639789999999312,0.024646787999999999335,0.62461891402976699172,0.57232898511384666662,0.79539473684210526549,11300,354,'2026-11-22T23:50:41.795Z');
INSERT INTO epoch VALUES(10,3,0,1.0219603100000000939,0.023536304000000000946,0.47917831487887729835,0.55198949713456002541,0.80513157894736842035,11300,354,'2026-11-22T23:50:42.844Z');
INSERT INTO epoch VALUES(10,4,0,1.0442957909999999177,0.023469172999999999423,0.38799050510457133711,0.53472010963841487551,0.81184210526315792044,11300,354,'2026-11-22T23:50:43.915Z');
INSERT INTO epoch VALUES(10,5,0,1.1892371799999998938,0.023396806999999998633,0.32678862339627423594,0.55821197710539161018,0.81513157894736842923,11300,354,'2026-11-22T23:50:45.112Z');
INSERT INTO epoch VALUES(11,1,1,0.94955940500000002302,0.028958845999999999892,1.1139852967198971001,0.77642266725238995306,0.69723684210526315485,11300,177,'2026-11-22T23:50:47.400Z');
INSERT INTO epoch VALUES(11,2,0,0.72092046499999995479,0.012204361000000000375,0.67440777030930054714,0.59857683784083315359,0.78131578947368418575,11300,177,'2026-11-22T23:50:48.145Z');
INSERT INTO epoch VALUES(11,3,0,0.75752132699999996656,0.012242410000000000444,0.50201856672236344625,0.62677893186870370367,0.78644736842105267271,11300,177,'2026-11-22T23:50:48.920Z');
INSERT INTO epoch VALUES(11,4,0,0.72892592400000000285,0.012489396999999999304,0.40964172467721249315,0.55042040373149669907,0.81000000000000005329,11300,177,'2026-11-22T23:50:49.667Z');
INSERT INTO epoch VALUES(11,5,0,0.74813825599999994597,0.012678886000000000322,0.33453760937647480933,0.57011986581902751591,0.8135526315789474161,11300,177,'2026-11-22T23:50:50.453Z');
INSERT INTO epoch VALUES(12,1,1,0.93582434699999994531,0.03877042499999999725,1.1138687630670260908,0.77637390337492295788,0.69815789473684208843,11300,177,'2026-11-22T23:50:53.079Z');
INSERT INTO epoch VALUES(12,2,0,0.78354813099999998105,0.01778754299999999941,0.67475178463269125384,0.59687272623965614837,0.78276315789473682738,11300,177,'2026-11-22T23:50:53.912Z');
INSERT INTO epoch VALUES(12,3,0,0.76916605699999995859,0.017241544000000001007,0.50213733668875903948,0.61959158746819742447,0.78736842105263160629,11300,177,'2026-11-22T23:50:54.683Z');
INSERT INTO epoch VALUES(12,4,0,0.77426443300000002967,0.017229271000000000862,0.40835018923852295369,0.5450689335873252217,0.81276315789473685402,11300,177,'2026-11-22T23:50:55.479Z');
INSERT INTO epoch VALUES(12,5,0,0.71991001300000001528,0.0179182839999999996,0.33255726155981552016,0.56389061174894639094,0.81539473684210528325,11300,177,'2026-11-22T23:50:56.243Z');
INSERT INTO epoch VALUES(13,1,1,0.92504866399999996495,0.028425999000000000405,1.0984269777335951001,0.73961021423339845526,0.71394736842105266383,11300,177,'2026-11-22T23:50:58.689Z');
INSERT INTO epoch VALUES(13,2,0,0.5991237139999999739,0.012858068999999999748,0.65870582705050439997,0.58426507347508482848,0.78526315789473688511,11300,177,'2026-11-22T23:50:59.312Z');
INSERT INTO epoch VALUES(13,3,0,0.61706673599999994905,0.012126648999999999761,0.50141126956559911587,0.55630838093004730815,0.8000000000000000444,11300,177,'2026-11-22T23:50:59.946Z');
INSERT INTO epoch VALUES(13,4,0,0.67678531600000002566,0.013128222000000000155,0.41010103955733034908,0.52229612952784487678,0.81960526315789472562,11300,177,'2026-11-22T23:51:00.642Z');
INSERT INTO epoch VALUES(13,5,0,0.63545225900000001928,0.012203009000000000772,0.33579380372193007309,0.52084498756810237996,0.82184210526315792932,11300,177,'2026-11-22T23:51:01.314Z');
INSERT INTO epoch VALUES(14,1,1,1.3409890659999998963,0.049274497000000000435,1.0052636562933963126,0.75719937776264389928,0.71013157894736844699,11300,354,'2026-11-22T23:51:03.694Z');
INSERT INTO epoch VALUES(14,2,0,1.0719928659999999887,0.035072481000000002571,0.62498704043637332006,0.59204518769916736342,0.77697368421052626086,11300,354,'2026-11-22T23:51:04.811Z');
INSERT INTO epoch VALUES(14,3,0,1.1184471369999999801,0.033983051999999999703,0.48663659606359699338,0.55365145030774565171,0.80355263157894740722,11300,354,'2026-11-22T23:51:05.967Z');
INSERT INTO epoch VALUES(14,4,0,1.1859696109999999791,0.035606521000000002086,0.40200860460247611616,0.54998913012052841331,0.81513157894736842923,11300,354,'2026-11-22T23:51:07.193Z');
INSERT INTO epoch VALUES(14,5,0,1.0907729200000000346,0.034301471000000000044,0.33633638827674156024,0.52163333892822261184,0.82513157894736843811,11300,354,'2026-11-22T23:51:08.302Z');
INSERT INTO epoch VALUES(15,1,1,1.3811338189999999848,0.14122426699999998667,1.1016395662527169729,0.75876344379625826341,0.70407894736842102645,11300,177,'2026-11-22T23:51:11.123Z');
INSERT INTO epoch VALUES(15,2,0,0.85693938300000005447,0.0094550239999999993734,0.67783523696713743333,0.60664745732357627794,0.77421052631578946012,11300,177,'2026-11-22T23:51:12.002Z');
INSERT INTO epoch VALUES(15,3,0,0.92701919899999996044,0.0093154810000000004555,0.50448770781533902596,0.57341155805085830543,0.79381578947368425236,11300,177,'2026-11-22T23:51:12.944Z');
INSERT INTO epoch VALUES(15,4,0,0.97492199800000001186,0.0091886469999999994401,0.41454492685014165953,0.5204953012968364101,0.81802631578947371249,11300,177,'2026-11-22T23:51:13.933Z');
INSERT INTO epoch VALUES(15,5,0,0.94098672299999996937,0.0090249660000000005849,0.33679024890460801389,0.51639899304038594518,0.8227631578947368629,11300,177,'2026-11-22T23:51:14.909Z');
INSERT INTO epoch VALUES(16,1,1,1.4394185809999999747,0.048373851000000002431,1.003318582847054996,0.74052864074707036579,0.71407894736842103533,11300,354,'2026-11-22T23:51:17.336Z');
INSERT INTO epoch VALUES(16,2,0,1.0721749289999999987,0.023160825999999998942,0.62592393131382695337,0.57930468107524668575,0.7840789473684210975,11300,354,'2026-11-22T23:51:18.441Z');
INSERT INTO epoch VALUES(16,3,0,0.98945413000000004277,0.023385321000000000579,0.49059365907601548695,0.57816632722553451539,0.79631578947368419907,11300,354,'2026-11-22T23:51:19.457Z');
INSERT INTO epoch VALUES(16,4,0,1.0360476599999999258,0.023278580999999999578,0.40406333412744305233,0.53164724851909439529,0.81999999999999995115,11300,354,'2026-11-22T23:51:20.520Z');
INSERT INTO epoch VALUES(16,5,0,1.0568781659999999522,0.023429889999999998356,0.34084555967191682013,0.52903818030106397607,0.8228947368421052344,11300,354,'2026-11-22T23:51:21.585Z');
INSERT INTO epoch VALUES(17,1,1,1.8381799070000000018,0.12747320700000000504,0.99975659395741145463,0.76018320585552012769,0.7056578947368421506,11300,354,'2026-11-22T23:51:24.112Z');
INSERT INTO epoch VALUES(17,2,0,1.4386094899999999352,0.018289349999999999357,0.62787730799312080343,0.58797065333316200774,0.77789473684210530546,11300,354,'2026-11-22T23:51:25.581Z');
INSERT INTO epoch VALUES(17,3,0,1.8370110760000000205,0.018790167999999999454,0.49280500158799434018,0.55802468550832651228,0.80407894736842100424,11300,354,'2026-11-22T23:51:27.440Z');
INSERT INTO epoch VALUES(17,4,0,1.4326678200000000362,0.019011391999999998486,0.4222171560641938548,0.53490065725226154658,0.81552631578947365476,11300,354,'2026-11-22T23:51:28.896Z');
INSERT INTO epoch VALUES(17,5,0,1.5930428969999999022,0.018919568000000001189,0.35612616108582084706,0.53957205521432971551,0.81697368421052629638,11300,354,'2026-11-22T23:51:30.493Z');
INSERT INTO epoch VALUES(18,1,1,0.90945396700000002976,0.033913904000000001659,1.0986876949377819556,0.74015157398424646917,0.7136842105263158098,11300,177,'2026-11-22T23:51:32.787Z');
INSERT INTO epoch VALUES(18,2,0,0.7323588770000000192,0.017218534000000000616,0.66006731321853873151,0.58406092995091485331,0.78552631578947373913,11300,177,'2026-11-22T23:51:33.547Z');
INSERT INTO epoch VALUES(18,3,0,0.73954420399999998281,0.019042869999999999935,0.50064885736566733243,0.55737792065269065044,0.79986842105263156188,11300,177,'2026-11-22T23:51:34.313Z');
INSERT INTO epoch VALUES(18,4,0,0.77187500700000000186,0.018085343999999999725,0.41163593583402380282,0.5273561086152729338,0.81907894736842101757,11300,177,'2026-11-22T23:51:35.109Z');
INSERT INTO epoch VALUES(18,5,0,0.73367047200000001794,0.017942210999999999576,0.33506180498979787341,0.51991923482794510924,0.82381578947368416798,11300,177,'2026-11-22T23:51:35.885Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5456,1.9273881189999999552,0.058513731999999998856,11193.49253761768341,5575.7421569824218749,'020e79586023761f',354,4.3318400382995605468,4.9513921737670898437,0.0,0.16513569199999994507,211812352);
INSERT INTO rank_epoch VALUES(1,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5931,1.521239031999999991,0.036311010999999997206,6986.0271186828613279,4619.377227783203125,'5a275af8fbe737b7',354,4.2940158843994140625,4.7702078819274902343,0.0,0.053625817000000020051,547356672);
INSERT INTO rank_epoch VALUES(1,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5980,1.2577228739999999351,0.034087128000000001259,5395.2938020825386045,4528.7498168945312499,'7cf2b86afc59c894',354,3.4908800125122070312,4.2063679695129394531,0.0,0.051476536000000024106,547356672);
INSERT INTO rank_epoch VALUES(1,4,0,11300,'6ba6ef168061d48a','c7547acf5dbed03d',7600,'8348d0967fce1837',6188,1.3141973689999999486,0.034109801000000002091,4529.2238512039184571,4027.9638671874999997,'2df6a67157973456',354,3.8003199100494384765,4.1992959976196289062,0.0,0.041911241000000001855,547356672);
INSERT INTO rank_epoch VALUES(1,5,0,11300,'6ba6ef168061d48a','8c8728894de9266d',7600,'8348d0967fce1837',6184,1.4391130999999999229,0.035853777000000003338,3688.7244617938995362,4395.6778259277343749,'a83f57c2aae82339',354,4.0535359382629394531,4.6785922050476074218,0.0,0.044904196000000014266,547356672);
INSERT INTO rank_epoch VALUES(2,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5641,3.429817288000000186,0.5516690690000000119,11211.255279541015624,5254.5731506347656248,'af9f0fbf7db51834',354,3.664608001708984375,4.6937279701232910156,0.0,0.16224943999999993926,197132288);
INSERT INTO rank_epoch VALUES(2,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5982,1.4206397440000000376,0.017153101000000000458,6962.0348358154296873,4426.1459655761718747,'015f785c84dfeab3',354,3.9388799667358398437,4.7534079551696777343,0.0,0.043189953000000010086,398458880);
INSERT INTO rank_epoch VALUES(2,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5900,1.3865665620000000579,0.01788944599999999982,5320.1721420288085938,4752.5110168457031251,'db5719007e01d1b3',354,3.8303680419921875,5.0061120986938476562,0.0,0.042603405000000017788,398458880);
INSERT INTO rank_epoch VALUES(2,4,0,11300,'6ba6ef168061d48a','c7547acf5dbed03d',7600,'8348d0967fce1837',6139,1.5812502289999998961,0.017564104999999999995,4441.4125137329101564,4227.9571075439453123,'25e690f1fb54f8c7',354,4.678112030029296875,5.1549119949340820312,0.0,0.040857286999999992138,398458880);
INSERT INTO rank_epoch VALUES(2,5,0,11300,'6ba6ef168061d48a','8c8728894de9266d',7600,'8348d0967fce1837',6192,1.3611874239999999236,0.018895636000000000376,3710.4193649291992186,4262.55035400390625,'9d4a2adb62b31161',354,3.7650239467620849609,4.7636480331420898437,0.0,0.040971761999999987968,398458880);
INSERT INTO rank_epoch VALUES(3,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5499,1.2933982090000000209,0.039863224000000002655,11200.494809865951538,5496.7685241699218751,'e024eaecfcad0440',354,2.8406078815460205078,3.5671679973602294921,0.0,0.12358312299999998917,211812352);
INSERT INTO rank_epoch VALUES(3,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5968,1.1934517689999999401,0.024396269000000001675,6998.7390775680541994,4428.0339202880859375,'0db6cb7dc7f043de',354,3.4495999813079833984,3.901727914810180664,0.0,0.043427437000000027045,547356672);
INSERT INTO rank_epoch VALUES(3,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5968,1.1371125479999999452,0.02474026600000000034,5362.6499966382980347,4501.9017944335937499,'e12aea05a9ca683a',354,3.1273920536041259765,3.9454081058502197265,0.0,0.042135002000000039423,547356672);
INSERT INTO rank_epoch VALUES(3,4,0,11300,'6ba6ef168061d48a','c7547acf5dbed03d',7600,'8348d0967fce1837',6114,1.325914502999999911,0.024783623000000001151,4588.3290650844573972,4243.0769500732421874,'ca785dadf6cb59c8',354,3.7742400169372558593,4.3216958045959472656,0.0,0.051084529999999933602,547356672);
INSERT INTO rank_epoch VALUES(3,5,0,11300,'6ba6ef168061d48a','8c8728894de9266d',7600,'8348d0967fce1837',6214,1.1629497440000000629,0.024800147000000001551,3736.290574312210083,4149.3653411865234373,'e6089cdc0fd4a81c',354,3.1944959163665771484,4.2435522079467773437,0.0,0.046157290999999989189,547356672);
INSERT INTO rank_epoch VALUES(4,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2738,1.0054512600000000688,0.036070670999999998596,6016.4138324260711667,2740.9962005615234376,'bb3f86579cadc793',177,4.2057600021362304687,5.1210560798645019531,0.52354480095696598329,0.064198130000000047656,209715200);
INSERT INTO rank_epoch VALUES(4,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2787,1.0057144979999999012,0.042881725000000002478,5961.8455885648727415,2658.1820068359374999,'bb3f86579cadc793',177,4.2482237815856933593,5.149951934814453125,0.0020621760031208410252,0.067105420000000068347,209715200);
INSERT INTO rank_epoch VALUES(4,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2894,0.79644838600000000816,0.01723871899999999957,3605.7248846292495726,2424.2989044189453124,'2971743873a0645a',177,4.4676160812377929687,5.2626881599426269531,0.57589020773768284655,0.01896821299999998725,645922816);
INSERT INTO rank_epoch VALUES(4,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2918,0.79663090000000003065,0.017290811999999999154,3713.0796939134597777,2344.8262557983398438,'2971743873a0645a',177,4.4698557853698730468,5.2231998443603515625,0.001630624005571004384,0.019307664999999994692,645922816);
INSERT INTO rank_epoch VALUES(4,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2964,0.7940970120000000465,0.017427457999999999838,2964.9784719944000242,2228.3358001708984375,'ca85035795c70183',177,4.4692797660827636718,5.0981121063232421875,0.38480332682886864148,0.018763066999999990919,645922816);
INSERT INTO rank_epoch VALUES(4,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3021,0.79439842999999998873,0.018565557999999999366,2738.9215515851974486,2177.2604675292968748,'ca85035795c70183',177,4.4603199958801269531,5.0727038383483886718,0.16398374424828210393,0.020341022999999996273,645922816);
INSERT INTO rank_epoch VALUES(4,4,0,5650,'0856f652ba19df14','584b1085f76059f4',3800,'67c3930a085e860f',3061,0.81903063399999997962,0.017671512999999999804,2345.2232462167739868,2137.6322326660156249,'b7eb9317839d8c2e',177,4.7337598800659179687,5.3555841445922851562,0.59759830327983798348,0.021899425999999999614,645922816);
INSERT INTO rank_epoch VALUES(4,4,1,5650,'634ff8c3c647f576','7f6c9062792ff9cc',3800,'1b853d8c776f9228',3072,0.81923623199999995314,0.018331033000000000049,2388.330120325088501,2104.8184890747070312,'b7eb9317839d8c2e',177,4.7584638595581054687,5.358943939208984375,0.0020653440013995716384,0.025449632000000010217,645922816);
INSERT INTO rank_epoch VALUES(4,5,0,5650,'8c3d7c898c119a50','d77a3c7b9d6d9733',3800,'67c3930a085e860f',3056,0.75697798599999999158,0.017606960000000001359,1965.3859556317329406,2214.346588134765625,'28a670c7ba45fcac',177,4.1960000991821289062,4.7510080337524414062,0.0020540480022299689721,0.022050129999999990709,645922816);
INSERT INTO rank_epoch VALUES(4,5,1,5650,'df69728cf4503a3a','076e506fe1a04bb6',3800,'1b853d8c776f9228',3093,0.7567302590000000162,0.017242633999999999738,1914.2340106964111328,2124.288604736328125,'28a670c7ba45fcac',177,4.2127680778503417968,4.7373762130737304687,0.52362262519169588959,0.020781546000000001434,645922816);
INSERT INTO rank_epoch VALUES(5,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2738,1.07319229599999999,0.035173368000000003463,6016.3963080644607545,2743.663116455078125,'18b7137fb312fc87',177,4.4693441390991210937,4.7822079658508300781,0.0023723200012464107713,0.078902065000000076722,209715200);
INSERT INTO rank_epoch VALUES(5,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2788,1.0726568100000000161,0.032620514000000003229,5961.78281033039093,2660.701934814453125,'18b7137fb312fc87',177,4.471263885498046875,4.7741441726684570312,0.53613817759486892544,0.063510022000000013187,209715200);
INSERT INTO rank_epoch VALUES(5,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2881,0.76544332000000003812,0.01265787699999999967,3607.0552592277526854,2423.3000488281249999,'5dc0fe4aee6b3a37',177,4.3054080009460449218,4.6320319175720214843,0.0020010559970978633245,0.021624707999999989022,645922816);
INSERT INTO rank_epoch VALUES(5,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2921,0.76512093400000003029,0.012033436999999999258,3710.9505106210708617,2339.0293197631835937,'5dc0fe4aee6b3a37',177,4.3029761314392089843,4.6109437942504882812,0.54052937630680342184,0.019098549000000009795,645922816);
INSERT INTO rank_epoch VALUES(5,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2977,0.73281865999999995509,0.012728720000000000658,2981.7879562377929687,2215.5703887939453124,'cc1b89243bf89a08',177,4.1272001266479492187,4.4773759841918945312,0.0018203519992530392546,0.019943893000000000731,645922816);
INSERT INTO rank_epoch VALUES(5,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3029,0.7323485020000000123,0.012062882999999999938,2753.9500846862792968,2163.0372848510742186,'cc1b89243bf89a08',177,4.1207041740417480468,4.4402561187744140625,0.51736217566835662751,0.017994331000000005765,645922816);
INSERT INTO rank_epoch VALUES(5,4,0,5650,'0856f652ba19df14','584b1085f76059f4',3800,'67c3930a085e860f',3052,0.76557606300000002885,0.012620386000000000797,2358.6875208914279938,2106.9504241943359374,'98059a416acf07b8',177,4.2953920364379882812,4.7774400711059570312,0.0017646080020349607167,0.020596564000000008171,645922816);
INSERT INTO rank_epoch VALUES(5,4,1,5650,'634ff8c3c647f576','7f6c9062792ff9cc',3800,'1b853d8c776f9228',3077,0.76531831100000002887,0.012134917000000000272,2387.5549013614654541,2079.3080978393554687,'98059a416acf07b8',177,4.2909440994262695312,4.797183990478515625,0.56525248026521790478,0.020656472000000002109,645922816);
INSERT INTO rank_epoch VALUES(5,5,0,5650,'8c3d7c898c119a50','d77a3c7b9d6d9733',3800,'67c3930a085e860f',3074,0.75131253499999994804,0.012857472999999999471,1984.0745992064476014,2206.7744903564453125,'f00c23a252b5213d',177,4.2290558815002441406,4.5426239967346191406,0.0019692159984260725752,0.021921057000000014614,645922816);
INSERT INTO rank_epoch VALUES(5,5,1,5650,'df69728cf4503a3a','076e506fe1a04bb6',3800,'1b853d8c776f9228',3088,0.75101448199999998323,0.012673029000000000585,1926.5897375345230102,2144.5130157470703126,'f00c23a252b5213d',177,4.2303361892700195312,4.5379519462585449218,0.52964636670402231999,0.020083257000000003661,645922816);
INSERT INTO rank_epoch VALUES(6,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2797,1.3602889789999998981,0.11491317199999999398,6015.6729128360748289,2670.6918029785156249,'ae2b87cbe729dbd9',177,4.6934399604797363281,5.7842240333557128906,0.29480272041843269548,0.071276565000000055571,197132288);
INSERT INTO rank_epoch VALUES(6,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2813,1.3606966700000000525,0.14070947899999999841,5967.1047061681747438,2608.3391113281249999,'ae2b87cbe729dbd9',177,4.7517118453979492187,5.7569599151611328125,0.27158563255704981642,0.068391928999999948568,197132288);
INSERT INTO rank_epoch VALUES(6,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2870,0.83741588099999997307,0.010126647000000000772,3575.211181640625,2475.51220703125,'c2917c26bb3f4a21',177,4.7169599533081054687,5.5784320831298828125,0.59370268801134151726,0.017804882999999986636,398458880);
INSERT INTO rank_epoch VALUES(6,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2897,0.83793100600000003375,0.00880960599999999934,3671.8186955451965331,2430.542236328125,'c2917c26bb3f4a21',177,4.6905279159545898437,5.5940160751342773437,0.020319488093722637422,0.018583676000000000361,398458880);
INSERT INTO rank_epoch VALUES(6,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',3009,0.86959833399999997283,0.0088155040000000000482,3011.6641545295715332,2157.1039505004882812,'a887e18c0982ccd8',177,4.974559783935546875,5.5805439949035644531,0.60505875210114778983,0.017047483000000009101,398458880);
INSERT INTO rank_epoch VALUES(6,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3035,0.86991363399999999117,0.010134715000000000736,2776.8524396419525146,2109.31439208984375,'a887e18c0982ccd8',177,4.9735999107360839843,5.5940480232238769531,0.052330847992794915501,0.019055106999999994743,398458880);
INSERT INTO rank_epoch VALUES(6,4,0,5650,'0856f652ba19df14','584b1085f76059f4',3800,'67c3930a085e860f',3049,0.85824265300000002198,0.0091391900000000001608,2251.0820768475532532,2173.3568267822265624,'c7be0bb8951f1628',177,4.9553599357604980468,5.6175999641418457031,0.53208809627964948063,0.016657672000000005307,398458880);
INSERT INTO rank_epoch VALUES(6,4,1,5650,'634ff8c3c647f576','7f6c9062792ff9cc',3800,'1b853d8c776f9228',3050,0.85841831899999998523,0.0088492880000000002926,2334.6719293594360351,2163.0522384643554687,'c7be0bb8951f1628',177,4.9136958122253417968,5.5975360870361328125,0.11355948829092032958,0.01981858899999998369,398458880);
INSERT INTO rank_epoch VALUES(6,5,0,5650,'8c3d7c898c119a50','d77a3c7b9d6d9733',3800,'67c3930a085e860f',3097,0.90183958900000005254,0.0087744180000000008418,1994.0223158001899719,2245.069915771484375,'066a556faddad310',177,5.115200042724609375,5.4544959068298339843,0.71815411134529760772,0.018047988999999996923,398458880);
INSERT INTO rank_epoch VALUES(6,5,1,5650,'df69728cf4503a3a','076e506fe1a04bb6',3800,'1b853d8c776f9228',3097,0.90210810799999996412,0.0087117210000000003949,1883.1317291259765624,2159.7907257080078125,'066a556faddad310',177,5.1104001998901367187,5.4704318046569824218,0.0017047680062240999632,0.019777078999999992553,398458880);
INSERT INTO rank_epoch VALUES(7,1,0,5650,'932a1d7b48affee1','ee580579d697104e',3800,'67c3930a085e860f',2581,1.199546232000000101,0.16008796200000000031,6322.7059330940246582,3050.1664428710937499,'e8f7fb0348acfd97',177,4.2577280998229980468,5.6334400177001953125,0.080314496362581908051,0.057423242999999984936,197132288);
INSERT INTO rank_epoch VALUES(7,1,1,5650,'d87cd19b37b1d5a9','3fdd008943977931',3800,'1b853d8c776f9228',2620,1.1992346380000000749,0.10954280299999999415,6280.7983396053314209,2984.97503662109375,'e8f7fb0348acfd97',177,4.2479357719421386718,5.5512638092041015625,0.42249347076797844069,0.057371390000000042908,197132288);
INSERT INTO rank_epoch VALUES(7,2,0,5650,'66ba500bf90266dd','13f8d91ddd2c30e5',3800,'67c3930a085e860f',2979,0.7825726509999999525,0.0088049809999999999188,3793.1170197129249572,2278.7277526855468749,'a81bb6a605108fa6',177,4.4064321517944335937,5.2056322097778320312,0.1894859846141190296,0.019175902000000008551,398458880);
INSERT INTO rank_epoch VALUES(7,2,1,5650,'04ec9f0a875f6dad','42c4422ba78a5dad',3800,'1b853d8c776f9228',2974,0.78286500900000000058,0.010210553000000000684,3784.6997684240341185,2215.1265258789062499,'a81bb6a605108fa6',177,4.4048638343811035156,5.2106242179870605468,0.38187763167917831985,0.019492939000000011201,398458880);
INSERT INTO rank_epoch VALUES(7,3,0,5650,'bc9f61125f528efe','f340441255685460',3800,'67c3930a085e860f',2979,0.74961484300000003067,0.008872388999999999623,2792.5940549969673156,2277.8371887207031249,'010c598fcc1c24be',177,4.2850561141967773437,4.7243838310241699218,0.30489539154781930552,0.019066012999999989302,398458880);
INSERT INTO rank_epoch VALUES(7,3,1,5650,'af078e04210f458c','e14f089eb68c326c',3800,'1b853d8c776f9228',2979,0.74986754600000005144,0.0099806099999999991351,2870.5647276639938354,2255.3034667968749999,'010c598fcc1c24be',177,4.2738881111145019531,4.6936640739440917968,0.1754853437049325171,0.017945319999999983368,398458880);
INSERT INTO rank_epoch VALUES(7,4,0,5650,'3497ed4352e98ef9','fe62b0f7cdbdf7ab',3800,'67c3930a085e860f',3113,0.7688555379999999495,0.0098317300000000003301,2285.208770990371704,2036.6040039062499999,'80ea14db156bd29f',177,4.2421441078186035156,5.1075201034545898437,0.41648867127299338264,0.019055025999999995744,398458880);
INSERT INTO rank_epoch VALUES(7,4,1,5650,'370f01d32d784591','fe16a8262de76db1',3800,'1b853d8c776f9228',3119,0.76864650199999995372,0.0087930509999999996451,2362.1385418176651001,2003.4795684814453125,'80ea14db156bd29f',177,4.2828478813171386718,5.1184320449829101562,0.14362451200024239916,0.017385790999999994194,398458880);
INSERT INTO rank_epoch VALUES(7,5,0,5650,'4174dfb8c5b0550b','ab936c8e0f0be81b',3800,'67c3930a085e860f',3080,0.78044376000000004189,0.0098677950000000003855,1879.0073089599609374,2172.8560562133789062,'5088536ee0eb1a24',177,4.35161590576171875,5.3309760093688964843,0.37991116862487872563,0.018328036999999988004,398458880);
INSERT INTO rank_epoch VALUES(7,5,1,5650,'2a320f5dbab17f7f','2f249608d8c4fb5d',3800,'1b853d8c776f9228',3075,0.78057604999999996575,0.0087190440000000004466,1897.0723266303539276,2165.8388137817382811,'5088536ee0eb1a24',177,4.3436479568481445312,5.3567042350769042968,0.19345292711700290411,0.01664111399999998811,398458880);
INSERT INTO rank_epoch VALUES(8,1,0,11300,'6ba6ef168061d48a','b8003e2e74810290',7600,'8348d0967fce1837',5376,1.5021493900000000287,0.061651810000000001332,11482.972952365875244,5774.9202575683593751,'daf7092fcd64e7f8',354,3.4391360282897949218,4.4513278007507324218,0.0,0.14719764200000001741,211812352);
INSERT INTO rank_epoch VALUES(8,2,0,11300,'6ba6ef168061d48a','5626cd3536b805c2',7600,'8348d0967fce1837',6066,1.3921144729999999078,0.034110872000000000414,7092.0991698503494261,4250.9960327148437501,'6041a574f42f4bcc',354,3.866400003433227539,4.5479998588562011718,0.0,0.046224181999999947034,547356672);
INSERT INTO rank_epoch VALUES(8,3,0,11300,'6ba6ef168061d48a','60bbfe86c56edbbc',7600,'8348d0967fce1837',6080,1.1242750839999999801,0.035759626000000002687,5423.3139089345932006,4299.3744201660156248,'061858bfbc58fee4',354,3.0657279491424560546,3.9045441150665283203,0.0,0.037364694999999989444,547356672);
INSERT INTO rank_epoch VALUES(8,4,0,11300,'6ba6ef168061d48a','4bc5cdd45dbc8390',7600,'8348d0967fce1837',6222,1.157252291000000044,0.035402493999999999629,4393.8074228763580324,4021.9526062011718751,'801f9b38cc2bfccd',354,3.2550079822540283203,3.9483840465545654296,0.0,0.043266212000000019155,547356672);
INSERT INTO rank_epoch VALUES(8,5,0,11300,'6ba6ef168061d48a','d028c60945e5f7e8',7600,'8348d0967fce1837',6090,1.0395294479999999115,0.034991806999999999772,3677.0805524587631225,4505.5344085693359375,'f14cb734684541e2',354,2.9430398941040039062,3.427583932876586914,0.0,0.039193735999999972097,547356672);
INSERT INTO rank_epoch VALUES(9,1,0,11300,'6ba6ef168061d48a','b8003e2e74810290',7600,'8348d0967fce1837',5575,2.028275203000000193,0.14424438500000000273,11508.129516601562499,5399.22161865234375,'6ef48e478eef74d2',354,4.0794558525085449218,4.5840959548950195312,0.0,0.13586110299999992756,197132288);
INSERT INTO rank_epoch VALUES(9,2,0,11300,'6ba6ef168061d48a','5626cd3536b805c2',7600,'8348d0967fce1837',6001,1.6207340599999999763,0.016922410999999998315,7048.2528533935546876,4391.7118682861328127,'fdc1f9d539dbc508',354,4.5806717872619628906,5.0690240859985351562,0.0,0.045293798999999995702,398458880);
INSERT INTO rank_epoch VALUES(9,3,0,11300,'6ba6ef168061d48a','60bbfe86c56edbbc',7600,'8348d0967fce1837',6015,1.5190700909999999002,0.018795962999999998865,5454.0620880126953126,4486.5403594970703123,'2c587c827f5e2b1b',354,4.221920013427734375,4.9311361312866210937,0.0,0.042964820000000042421,398458880);
INSERT INTO rank_epoch VALUES(9,4,0,11300,'6ba6ef168061d48a','4bc5cdd45dbc8390',7600,'8348d0967fce1837',6213,1.4084639459999999111,0.019114464000000001148,4440.6708145141601563,4113.5977630615234374,'59fc5989ad3e8921',354,3.9525439739227294921,4.4498238563537597656,0.0,0.047226893000000040589,398458880);
INSERT INTO rank_epoch VALUES(9,5,0,11300,'6ba6ef168061d48a','d028c60945e5f7e8',7600,'8348d0967fce1837',6050,1.3433146140000000734,0.016927287999999998668,3694.3253326416015626,4713.2066802978515624,'1e4792302afdbc2d',354,3.8054080009460449218,4.2527680397033691406,0.0,0.043548612000000007371,398458880);
INSERT INTO rank_epoch VALUES(10,1,0,11300,'6ba6ef168061d48a','b8003e2e74810290',7600,'8348d0967fce1837',5399,1.3439493160000000049,0.040352938999999997393,11494.599375247955321,5723.7426757812499998,'4d593e6a2ba7c8ec',354,3.006880044937133789,3.6514561176300048828,0.0,0.12538880900000010099,211812352);
INSERT INTO rank_epoch VALUES(10,2,0,11300,'6ba6ef168061d48a','5626cd3536b805c2',7600,'8348d0967fce1837',6045,1.0318639789999999312,0.024646787999999999335,7058.1937285363674163,4349.7002868652343749,'f65004d13372a5a4',354,2.8851840496063232421,3.4849600791931152343,0.0,0.041051652000000000974,547356672);
INSERT INTO rank_epoch VALUES(10,3,0,11300,'6ba6ef168061d48a','60bbfe86c56edbbc',7600,'8348d0967fce1837',6119,1.0219603100000000939,0.023536304000000000946,5414.7149581313133237,4195.1201782226562497,'380edad06f802489',354,2.8849918842315673828,3.282079935073852539,0.0,0.039537821999999993305,547356672);
INSERT INTO rank_epoch VALUES(10,4,0,11300,'6ba6ef168061d48a','4bc5cdd45dbc8390',7600,'8348d0967fce1837',6170,1.0442957909999999177,0.023469172999999999423,4384.2927076816558839,4063.8728332519531249,'23a3a5f52fd8e69b',354,2.9142079353332519531,3.4395840167999267578,0.0,0.039743103999999973563,547356672);
INSERT INTO rank_epoch VALUES(10,5,0,11300,'6ba6ef168061d48a','d028c60945e5f7e8',7600,'8348d0967fce1837',6195,1.1892371799999998938,0.023396806999999998633,3692.7114443778991698,4242.4110260009765625,'6c7a4d47d40a4613',354,3.4321279525756835937,3.9110400676727294921,0.0,0.040943172000000006838,547356672);
INSERT INTO rank_epoch VALUES(11,1,0,5650,'932a1d7b48affee1','ee580579d697104e',3800,'67c3930a085e860f',2665,0.94955940500000002302,0.028612661000000001038,6301.1286003589630127,2967.09442138671875,'675fca3b9dc6a5dc',177,4.0002241134643554687,4.4891839027404785156,0.0018609600150957732005,0.060405697000000008189,209715200);
INSERT INTO rank_epoch VALUES(11,1,1,5650,'d87cd19b37b1d5a9','3fdd008943977931',3800,'1b853d8c776f9228',2634,0.949104998000000033,0.028958845999999999892,6286.9052525758743286,2933.7178497314453123,'675fca3b9dc6a5dc',177,3.9975359439849853515,4.4419522285461425781,0.46023913707444491505,0.067509289000000041736,209715200);
INSERT INTO rank_epoch VALUES(11,2,0,5650,'66ba500bf90266dd','13f8d91ddd2c30e5',3800,'67c3930a085e860f',2973,0.72092046499999995479,0.012204361000000000375,3809.8885811865329741,2299.5918807983398437,'947e6dbc9fee2cbc',177,4.0475840568542480468,4.6044478416442871093,0.0015497920021880469756,0.018420753999999997518,645922816);
INSERT INTO rank_epoch VALUES(11,2,1,5650,'04ec9f0a875f6dad','42c4422ba78a5dad',3800,'1b853d8c776f9228',2965,0.72070491199999997533,0.011881361000000000005,3810.9192233085632324,2249.5920867919921874,'947e6dbc9fee2cbc',177,4.04726409912109375,4.5823678970336914062,0.52733606292819623639,0.017729971999999996623,645922816);
INSERT INTO rank_epoch VALUES(11,3,0,5650,'bc9f61125f528efe','f340441255685460',3800,'67c3930a085e860f',2999,0.75752132699999996656,0.011928852999999999678,2803.1852983832359314,2393.5820465087890625,'59195d933095f8a6',177,4.3209600448608398437,4.6604161262512207031,0.0015778880023863224232,0.018224976000000007309,645922816);
INSERT INTO rank_epoch VALUES(11,3,1,5650,'af078e04210f458c','e14f089eb68c326c',3800,'1b853d8c776f9228',2978,0.75724163300000002507,0.012242410000000000444,2869.6245055794715882,2369.9378356933593749,'59195d933095f8a6',177,4.3282561302185058593,4.6484479904174804687,0.56089900934905667639,0.020746667000000006825,645922816);
INSERT INTO rank_epoch VALUES(11,4,0,5650,'3497ed4352e98ef9','fe62b0f7cdbdf7ab',3800,'67c3930a085e860f',3065,0.72868064899999995809,0.011935473999999999736,2293.494076371192932,2156.5893707275390624,'1f177d8ea0890469',177,4.2014718055725097656,4.5238718986511230468,0.34586691279499787166,0.01756001399999999879,645922816);
INSERT INTO rank_epoch VALUES(11,4,1,5650,'370f01d32d784591','fe16a8262de76db1',3800,'1b853d8c776f9228',3091,0.72892592400000000285,0.012489396999999999304,2335.4574124813079834,2026.6056976318359375,'1f177d8ea0890469',177,4.1976962089538574218,4.5284161567687988281,0.16980518409865941187,0.021773518000000012528,645922816);
INSERT INTO rank_epoch VALUES(11,5,0,5650,'4174dfb8c5b0550b','ab936c8e0f0be81b',3800,'67c3930a085e860f',3094,0.74813825599999994597,0.01200682699999999943,1867.0839610248804092,2165.6208953857421875,'ad9f1c385288a949',177,4.3643841743469238281,4.7144961357116699218,0.0017394879984206079726,0.02062810299999998792,645922816);
INSERT INTO rank_epoch VALUES(11,5,1,5650,'2a320f5dbab17f7f','2f249608d8c4fb5d',3800,'1b853d8c776f9228',3089,0.74794158200000004921,0.012678886000000000322,1913.1910249292850494,2167.2900848388671874,'ad9f1c385288a949',177,4.3514561653137207031,4.7320637702941894531,0.5529354857006125723,0.021362216000000003313,645922816);
INSERT INTO rank_epoch VALUES(12,1,0,5650,'932a1d7b48affee1','ee580579d697104e',3800,'67c3930a085e860f',2667,0.93582434699999994531,0.03877042499999999725,6300.310450553894043,2966.3111114501953126,'1143fcaf26f667f9',177,3.7475841045379638671,4.799488067626953125,0.05234707218804396378,0.07423535700000002957,209715200);
INSERT INTO rank_epoch VALUES(12,1,1,5650,'d87cd19b37b1d5a9','3fdd008943977931',3800,'1b853d8c776f9228',2639,0.93553818799999999278,0.033186793999999998627,6286.4065721035003661,2934.1305541992187501,'1143fcaf26f667f9',177,3.7770240306854248046,4.80121612548828125,0.35912441598414457377,0.058021635000000008897,209715200);
INSERT INTO rank_epoch VALUES(12,2,0,5650,'66ba500bf90266dd','13f8d91ddd2c30e5',3800,'67c3930a085e860f',2974,0.78354813099999998105,0.017085790000000000005,3810.1573086977005004,2292.7112655639648437,'9b1cac936b5a10dc',177,4.4677758216857910156,4.8079681396484375,0.0016144960038364034038,0.019255065999999997766,645922816);
INSERT INTO rank_epoch VALUES(12,2,1,5650,'04ec9f0a875f6dad','42c4422ba78a5dad',3800,'1b853d8c776f9228',2975,0.78317537299999995248,0.01778754299999999941,3814.5378576517105103,2243.5214538574218749,'9b1cac936b5a10dc',177,4.4772157669067382812,4.8046398162841796875,0.56378003227710671296,0.017079134999999991822,645922816);
INSERT INTO rank_epoch VALUES(12,3,0,5650,'bc9f61125f528efe','f340441255685460',3800,'67c3930a085e860f',3003,0.76916605699999995859,0.017241544000000001007,2800.1979351043701171,2375.7922134399414061,'f2c071aaddb41de8',177,4.3041601181030273437,4.7312960624694824218,0.0014586240034552208633,0.017191588000000021518,645922816);
INSERT INTO rank_epoch VALUES(12,3,1,5650,'af078e04210f458c','e14f089eb68c326c',3800,'1b853d8c776f9228',2981,0.76882523300000005228,0.017223386000000000251,2873.9539694786071778,2333.1038513183593749,'f2c071aaddb41de8',177,4.3225278854370117187,4.6986880302429199218,0.546966814932412837,0.019034403999999994355,645922816);
INSERT INTO rank_epoch VALUES(12,4,0,5650,'3497ed4352e98ef9','fe62b0f7cdbdf7ab',3800,'67c3930a085e860f',3082,0.77426443300000002967,0.017229271000000000862,2286.3803908824920653,2132.17236328125,'3f55db74b424277b',177,4.3424959182739257812,4.774784088134765625,0.0014452480068431611259,0.016987279999999993496,645922816);
INSERT INTO rank_epoch VALUES(12,4,1,5650,'370f01d32d784591','fe16a8262de76db1',3800,'1b853d8c776f9228',3095,0.77405933699999995845,0.017210507999999999362,2327.9767475128173828,2010.3515319824218749,'3f55db74b424277b',177,4.3529920578002929687,4.7486081123352050781,0.55412863967334646808,0.016745915000000007044,645922816);
INSERT INTO rank_epoch VALUES(12,5,0,5650,'4174dfb8c5b0550b','ab936c8e0f0be81b',3800,'67c3930a085e860f',3106,0.71991001300000001528,0.0179182839999999996,1865.4254054427146912,2159.7345123291015625,'e31a0f1842575f56',177,4.162464141845703125,4.7505278587341308593,0.010479935958283038976,0.019837007999999999724,645922816);
INSERT INTO rank_epoch VALUES(12,5,1,5650,'2a320f5dbab17f7f','2f249608d8c4fb5d',3800,'1b853d8c776f9228',3091,0.71966971599999995934,0.017186694999999998362,1892.4716501832008361,2125.8341369628906249,'e31a0f1842575f56',177,4.1674242019653320312,4.7290558815002441406,0.37999369634198876255,0.016718207999999994822,645922816);
INSERT INTO rank_epoch VALUES(13,1,0,5650,'899aa134f6e3acda','cd9a0f196ad134ae',3800,'67c3930a085e860f',2678,0.92504866399999996495,0.028425999000000000405,6213.6603379249572753,2885.63348388671875,'994f5a937ac45fba',177,3.7874240875244140625,4.4820160865783691406,0.0021738560004159811038,0.07448866799999996624,209715200);
INSERT INTO rank_epoch VALUES(13,1,1,5650,'e20c4de1897e27b0','410ad6b2463b73ce',3800,'1b853d8c776f9228',2748,0.92478810799999999758,0.028284685000000000382,6198.5645104646682739,2735.4041442871093749,'994f5a937ac45fba',177,3.7916159629821777343,4.468128204345703125,0.44124745590146635665,0.073051806000000010787,209715200);
INSERT INTO rank_epoch VALUES(13,2,0,5650,'51edeab2068050c4','1b9481dc67c4d42a',3800,'67c3930a085e860f',2984,0.59831590000000001161,0.012858068999999999748,3747.6135090589523315,2246.0227737426757812,'63564cfbf5136eb2',177,3.3895680904388427734,3.7791039943695068359,0.35819449647795453817,0.017065260999999998237,645922816);
INSERT INTO rank_epoch VALUES(13,2,1,5650,'19b9046479e183c6','2a966aa0ea23b790',3800,'1b853d8c776f9228',2984,0.5991237139999999739,0.011865640000000000214,3695.7623366117477417,2194.3917846679687499,'63564cfbf5136eb2',177,3.3655040264129638671,3.8127040863037109375,0.0014525120039478034428,0.017016686000000010026,645922816);
INSERT INTO rank_epoch VALUES(13,3,0,5650,'0c3c4de13fd3b81c','9c93739d7a8daf6c',3800,'67c3930a085e860f',3009,0.61706673599999994905,0.011976057000000000021,2880.0618592500686645,2194.9013595581054686,'1326d37dc9074f45',177,3.4788479804992675781,4.1463041305541992187,0.0016083200026773547541,0.018892164999999995489,645922816);
INSERT INTO rank_epoch VALUES(13,3,1,5650,'5f6aa135408e1c6e','27ec56330c914d07',3800,'1b853d8c776f9228',3071,0.61690085299999997126,0.012126648999999999761,2785.8854868412017821,2033.0423355102539063,'1326d37dc9074f45',177,3.4746239185333251953,4.1718401908874511718,0.41893667165376230476,0.016933535000000003029,645922816);
INSERT INTO rank_epoch VALUES(13,4,0,5650,'a58264d030c0c30e','9c03994c8e6ad9d7',3800,'67c3930a085e860f',3120,0.67639347500000002177,0.013128222000000000155,2424.7905507087707519,2030.1512832641601562,'aec514968d858155',177,3.7132160663604736328,4.5867838859558105468,0.25832956768525744406,0.019649784999999992535,645922816);
INSERT INTO rank_epoch VALUES(13,4,1,5650,'c6248a464fa1117c','c836c634500b47d4',3800,'1b853d8c776f9228',3109,0.67678531600000002566,0.011906821999999999198,2209.3511962890625,1939.2993011474609374,'aec514968d858155',177,3.7340800762176513671,4.6240639686584472656,0.076941856335383418397,0.018260018000000006327,645922816);
INSERT INTO rank_epoch VALUES(13,5,0,5650,'882bb465f0821cf7','9452d9287471d656',3800,'67c3930a085e860f',3134,0.63515802600000004218,0.012203009000000000772,1892.6331611871719359,2026.09149169921875,'7116859c2e9b29fe',177,3.4912319183349609375,4.3462719917297363281,0.43501299157389416993,0.018111971000000001014,645922816);
INSERT INTO rank_epoch VALUES(13,5,1,5650,'e37b3ab08fdfb793','effa1958d99ecfcc',3800,'1b853d8c776f9228',3112,0.63545225900000001928,0.011868717000000000849,1901.8368208706378936,1932.330413818359375,'7116859c2e9b29fe',177,3.4720959663391113281,4.3766717910766601562,0.0015329280057931882197,0.017804644999999993948,645922816);
INSERT INTO rank_epoch VALUES(14,1,0,11300,'6ba6ef168061d48a','06064cdbbff32b11',7600,'8348d0967fce1837',5397,1.3409890659999998963,0.049274497000000000435,11359.479316115379332,5754.7152709960937501,'2016aa959e3eb598',354,2.9836800098419189453,3.7099840641021728515,0.0,0.12039815699999996401,211812352);
INSERT INTO rank_epoch VALUES(14,2,0,11300,'6ba6ef168061d48a','3de58eb26dcd616f',7600,'8348d0967fce1837',5905,1.0719928659999999887,0.035072481000000002571,7062.3535569310188293,4499.543426513671875,'79397804d5ccbeff',354,2.9488959312438964843,3.6779839992523193359,0.0,0.038799608999999991854,547356672);
INSERT INTO rank_epoch VALUES(14,3,0,11300,'6ba6ef168061d48a','4cd4716b09660905',7600,'8348d0967fce1837',6107,1.1184471369999999801,0.033983051999999999703,5498.9935355186462403,4207.7510223388671873,'ee35208b0c0aaae7',354,3.1243839263916015625,3.8898561000823974609,0.0,0.039090336000000010241,547356672);
INSERT INTO rank_epoch VALUES(14,4,0,11300,'6ba6ef168061d48a','7778e61dcc2b03f4',7600,'8348d0967fce1837',6195,1.1859696109999999791,0.035606521000000002086,4542.6972320079803467,4179.917388916015625,'45a70a8d2dbba8a0',354,3.3025600910186767578,4.1119999885559082031,0.0,0.037986283999999967408,547356672);
INSERT INTO rank_epoch VALUES(14,5,0,11300,'6ba6ef168061d48a','dec0cfd1b4fb7a26',7600,'8348d0967fce1837',6271,1.0907729200000000346,0.034301471000000000044,3800.601187527179718,3964.4133758544921875,'07906fefa4239c65',354,3.0444159507751464843,3.6424639225006103515,0.0,0.041957301999999987995,547356672);
INSERT INTO rank_epoch VALUES(15,1,0,5650,'899aa134f6e3acda','cd9a0f196ad134ae',3800,'67c3930a085e860f',2658,1.3811338189999999848,0.14122426699999998667,6240.147155284881592,2945.1663818359375001,'9e63a2a1ce6e4c44',177,4.8769598007202148437,5.5362238883972167968,0.4369282574362586824,0.061379360999999972581,197132288);
INSERT INTO rank_epoch VALUES(15,1,1,5650,'e20c4de1897e27b0','410ad6b2463b73ce',3800,'1b853d8c776f9228',2693,1.3807222079999998953,0.1108967780000000014,6208.3799433708190917,2821.4357910156249999,'9e63a2a1ce6e4c44',177,4.8963518142700195312,5.488224029541015625,0.12846511915931460579,0.061100587999999990407,197132288);
INSERT INTO rank_epoch VALUES(15,2,0,5650,'51edeab2068050c4','1b9481dc67c4d42a',3800,'67c3930a085e860f',2926,0.85693938300000005447,0.0094550239999999993734,3873.1605533361434935,2327.4475097656249999,'5fba743c17835aff',177,4.7777280807495117187,5.5140161514282226562,0.0015062400051409907675,0.017581970999999991384,398458880);
INSERT INTO rank_epoch VALUES(15,2,1,5650,'19b9046479e183c6','2a966aa0ea23b790',3800,'1b853d8c776f9228',2958,0.85660777399999998849,0.008814415000000000791,3786.3776243925094603,2283.0731658935546875,'5fba743c17835aff',177,4.7909760475158691406,5.5060801506042480468,0.66962358438828961659,0.016910433999999995025,398458880);
INSERT INTO rank_epoch VALUES(15,3,0,5650,'0c3c4de13fd3b81c','9c93739d7a8daf6c',3800,'67c3930a085e860f',3003,0.92680723099999995362,0.0089989839999999998026,2882.1558077335357665,2232.5774993896484374,'87201e766f7919ab',177,5.1579198837280273437,6.1186881065368652343,0.16567321736784657026,0.018644421999999997302,398458880);
INSERT INTO rank_epoch VALUES(15,3,1,5650,'5f6aa135408e1c6e','27ec56330c914d07',3800,'1b853d8c776f9228',3030,0.92701919899999996044,0.0093154810000000004555,2818.5552905797958375,2125.3503417968749999,'87201e766f7919ab',177,5.14937591552734375,6.1595520973205566406,0.56473231811542001779,0.018189262999999993714,398458880);
INSERT INTO rank_epoch VALUES(15,4,0,5650,'a58264d030c0c30e','9c03994c8e6ad9d7',3800,'67c3930a085e860f',3100,0.97476996800000004217,0.0089789009999999992023,2418.9441601037979126,2031.721771240234375,'96ea962b02f5d65c',177,5.5844159126281738281,6.2245759963989257812,0.79136044870316901711,0.020219971999999995782,398458880);
INSERT INTO rank_epoch VALUES(15,4,1,5650,'c6248a464fa1117c','c836c634500b47d4',3800,'1b853d8c776f9228',3117,0.97492199800000001186,0.0091886469999999994401,2265.4135133028030395,1924.0425186157226562,'96ea962b02f5d65c',177,5.5669760704040527343,6.2364802360534667968,0.0018119359968660209148,0.018843779999999987068,398458880);
INSERT INTO rank_epoch VALUES(15,5,0,5650,'882bb465f0821cf7','9452d9287471d656',3800,'67c3930a085e860f',3133,0.94059600099999995936,0.0090101160000000003053,1896.6413040161132812,2003.2415008544921875,'6e7be9f2136c74fd',177,5.32032012939453125,5.8507838249206542968,0.75153052708320178254,0.019594145000000000311,398458880);
INSERT INTO rank_epoch VALUES(15,5,1,5650,'e37b3ab08fdfb793','effa1958d99ecfcc',3800,'1b853d8c776f9228',3120,0.94098672299999996937,0.0090249660000000005849,1909.0885086059570312,1921.3908462524414062,'6e7be9f2136c74fd',177,5.3161921501159667968,5.9128317832946777343,0.0016852799989248712364,0.018703810999999997272,398458880);
INSERT INTO rank_epoch VALUES(16,1,0,11300,'6ba6ef168061d48a','06064cdbbff32b11',7600,'8348d0967fce1837',5427,1.4394185809999999747,0.048373851000000002431,11337.499986171722411,5628.0176696777343748,'6be9a9b416754243',354,3.1839680671691894531,3.5318400859832763671,0.0,0.15511775900000013272,211812352);
INSERT INTO rank_epoch VALUES(16,2,0,11300,'6ba6ef168061d48a','3de58eb26dcd616f',7600,'8348d0967fce1837',5959,1.0721749289999999987,0.023160825999999998942,7072.9404238462448119,4402.7155761718749999,'72cdb42b9d8ad6ef',354,2.9954240322113037109,3.6532800197601318359,0.0,0.04505818400000002194,547356672);
INSERT INTO rank_epoch VALUES(16,3,0,11300,'6ba6ef168061d48a','4cd4716b09660905',7600,'8348d0967fce1837',6052,0.98945413000000004277,0.023385321000000000579,5543.7083475589752196,4394.0640869140624997,'1db445247e125520',354,2.8020799160003662109,3.1672000885009765625,0.0,0.039069580000000006525,547356672);
INSERT INTO rank_epoch VALUES(16,4,0,11300,'6ba6ef168061d48a','7778e61dcc2b03f4',7600,'8348d0967fce1837',6232,1.0360476599999999258,0.023278580999999999578,4565.915675640106201,4040.5190887451171875,'5e2709e41e186f41',354,2.928735971450805664,3.5282878875732421875,0.0,0.037752172999999993041,547356672);
INSERT INTO rank_epoch VALUES(16,5,0,11300,'6ba6ef168061d48a','dec0cfd1b4fb7a26',7600,'8348d0967fce1837',6254,1.0568781659999999522,0.023429889999999998356,3851.5548242926597595,4020.6901702880859373,'f83859601593b5e4',354,2.9599680900573730468,3.546240091323852539,0.0,0.042826755999999993607,547356672);
INSERT INTO rank_epoch VALUES(17,1,0,11300,'6ba6ef168061d48a','06064cdbbff32b11',7600,'8348d0967fce1837',5363,1.8381799070000000018,0.12747320700000000504,11297.24951171875,5777.3923645019531251,'3e7dba23001dcb72',354,3.5975999832153320312,4.0727038383483886718,0.0,0.12062117399999994216,197132288);
INSERT INTO rank_epoch VALUES(17,2,0,11300,'6ba6ef168061d48a','3de58eb26dcd616f',7600,'8348d0967fce1837',5912,1.4386094899999999352,0.018289349999999999357,7095.013580322265625,4468.5769653320312499,'fe344a5aa16f2b54',354,3.9984960556030273437,4.8456320762634277343,0.0,0.043477737000000016287,398458880);
INSERT INTO rank_epoch VALUES(17,3,0,11300,'6ba6ef168061d48a','4cd4716b09660905',7600,'8348d0967fce1837',6111,1.8370110760000000205,0.018790167999999999454,5568.6965179443359374,4240.98760986328125,'8215d17eb48715c4',354,5.2838082313537597656,5.8033919334411621093,0.0,0.053976881000000018206,398458880);
INSERT INTO rank_epoch VALUES(17,4,0,11300,'6ba6ef168061d48a','7778e61dcc2b03f4',7600,'8348d0967fce1837',6198,1.4326678200000000362,0.019011391999999998486,4771.053863525390625,4065.2449951171874997,'6b5345b8f21d1621',354,4.0116801261901855468,4.3768639564514160156,0.0,0.050330041000000005912,398458880);
INSERT INTO rank_epoch VALUES(17,5,0,11300,'6ba6ef168061d48a','dec0cfd1b4fb7a26',7600,'8348d0967fce1837',6209,1.5930428969999999022,0.018919568000000001189,4024.2256202697753906,4100.74761962890625,'442797c0682dab79',354,4.3065280914306640625,5.5464639663696289062,0.0,0.048811131999999965436,398458880);
INSERT INTO rank_epoch VALUES(18,1,0,5650,'899aa134f6e3acda','cd9a0f196ad134ae',3800,'67c3930a085e860f',2675,0.90921202700000003371,0.033913904000000001659,6214.5982619524002075,2886.1901245117187499,'09fbf3bb1492e342',177,3.680416107177734375,4.8337597846984863281,0.46462079858104637919,0.060311499999999955423,209715200);
INSERT INTO rank_epoch VALUES(18,1,1,5650,'e20c4de1897e27b0','410ad6b2463b73ce',3800,'1b853d8c776f9228',2749,0.90945396700000002976,0.033479812999999997158,6200.5726908445358276,2738.9618377685546874,'09fbf3bb1492e342',177,3.6635520458221435546,4.8917441368103027343,0.0018567360027227544205,0.060175434000000027623,209715200);
INSERT INTO rank_epoch VALUES(18,2,0,5650,'51edeab2068050c4','1b9481dc67c4d42a',3800,'67c3930a085e860f',2981,0.73191453600000000445,0.017218534000000000616,3752.905524492263794,2249.1712951660156249,'9552a9c263919d83',177,4.1346240043640136718,4.6084799766540527343,0.49949446475366099384,0.017902652999999994071,645922816);
INSERT INTO rank_epoch VALUES(18,2,1,5650,'19b9046479e183c6','2a966aa0ea23b790',3800,'1b853d8c776f9228',2989,0.7323588770000000192,0.017195545999999999053,3705.8551148772239684,2189.6917724609375,'9552a9c263919d83',177,4.12928009033203125,4.6086721420288085937,0.001643296001246197192,0.019544770000000009912,645922816);
INSERT INTO rank_epoch VALUES(18,3,0,5650,'0c3c4de13fd3b81c','9c93739d7a8daf6c',3800,'67c3930a085e860f',3011,0.73921451900000001433,0.019042869999999999935,2874.4007861614227295,2199.8820495605468749,'671465bef21161a7',177,4.1581120491027832031,4.5313601493835449218,0.49992220991989777534,0.020972918000000000116,645922816);
INSERT INTO rank_epoch VALUES(18,3,1,5650,'5f6aa135408e1c6e','27ec56330c914d07',3800,'1b853d8c776f9228',3068,0.73954420399999998281,0.017279883999999998828,2782.9313020706176757,2036.1901473999023436,'671465bef21161a7',177,4.1534399986267089843,4.5509438514709472656,0.001591103999176992842,0.018275466000000004096,645922816);
INSERT INTO rank_epoch VALUES(18,4,0,5650,'a58264d030c0c30e','9c03994c8e6ad9d7',3800,'67c3930a085e860f',3115,0.77187500700000000186,0.018085343999999999725,2427.1400291919708251,2047.2281036376953125,'72dbb79f5c051814',177,4.0681920051574707031,5.9703359603881835937,0.0016915520026787866925,0.020287056999999990292,645922816);
INSERT INTO rank_epoch VALUES(18,4,1,5650,'c6248a464fa1117c','c836c634500b47d4',3800,'1b853d8c776f9228',3110,0.77174384799999995454,0.017224368000000000317,2224.3460457324981689,1960.6783218383789062,'72dbb79f5c051814',177,4.0733442306518554687,5.957920074462890625,0.54294118375331235082,0.017496758000000004612,645922816);
INSERT INTO rank_epoch VALUES(18,5,0,5650,'882bb465f0821cf7','9452d9287471d656',3800,'67c3930a085e860f',3144,0.73367047200000001794,0.017176197000000000686,1889.7531728744506835,2013.16290283203125,'2f717c7e95146dac',177,4.232128143310546875,4.751232147216796875,0.0015086720064250158657,0.017314602999999990917,645922816);
INSERT INTO rank_epoch VALUES(18,5,1,5650,'e37b3ab08fdfb793','effa1958d99ecfcc',3800,'1b853d8c776f9228',3117,0.73334694300000002886,0.017942210999999999576,1896.4452235102653503,1938.2232818603515625,'2f717c7e95146dac',177,4.2019519805908203125,4.8191680908203125,0.5094622395150357752,0.018506714000000010905,645922816);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'start',0,0.00050865399999999998548,0.0003082990000000000513);
INSERT INTO phase VALUES(2,1,0,'load',0,0.00081695300000000003678,0.046186569999999996238);
INSERT INTO phase VALUES(3,1,0,'init',0,0.047003522999999998444,0.15955507500000001841);
INSERT INTO phase VALUES(4,1,0,'train',1,0.20655859800000000991,1.9402033389999999712);
INSERT INTO phase VALUES(5,1,0,'evaluate',1,2.1467619369999999534,0.0585954300000000039);
INSERT INTO phase VALUES(6,1,0,'train',2,2.2053573669999999573,1.5335515000000001784);
INSERT INTO phase VALUES(7,1,0,'evaluate',2,3.7389088670000001357,0.03639299499999992804);
INSERT INTO phase VALUES(8,1,0,'train',3,3.7753018620000000638,1.2615239530000001977);
INSERT INTO phase VALUES(9,1,0,'evaluate',3,5.0368258150000002615,0.034143712999999742407);
INSERT INTO phase VALUES(10,1,0,'train',4,5.0709695280000000039,1.3178788680000002031);
INSERT INTO phase VALUES(11,1,0,'evaluate',4,6.388848396000000207,0.034175314999999706344);
INSERT INTO phase VALUES(12,1,0,'train',5,6.4230237109999999134,1.4433805859999999654);
INSERT INTO phase VALUES(13,1,0,'evaluate',5,7.8664042969999998788,0.035929853999999927793);
INSERT INTO phase VALUES(14,1,0,'finish',0,7.9023341509999998066,0.020212750000000001548);
INSERT INTO phase VALUES(15,2,0,'start',0,0.00037252800000000000843,0.00038918299999999997687);
INSERT INTO phase VALUES(16,2,0,'load',0,0.00076171099999999998531,0.035151371000000000699);
INSERT INTO phase VALUES(17,2,0,'init',0,0.03591308199999999895,0.15885340300000000413);
INSERT INTO phase VALUES(18,2,0,'train',1,0.1947664849999999892,3.4419419689999997125);
INSERT INTO phase VALUES(19,2,0,'evaluate',1,3.6367084539999998682,0.55175326400000024307);
INSERT INTO phase VALUES(20,2,0,'train',2,4.1884617180000001113,1.4299214039999998959);
INSERT INTO phase VALUES(21,2,0,'evaluate',2,5.6183831220000000072,0.017209719000000234245);
INSERT INTO phase VALUES(22,2,0,'train',3,5.6355928410000002415,1.3907468029999998648);
INSERT INTO phase VALUES(23,2,0,'evaluate',3,7.0263396440000001064,0.017956246999999869728);
INSERT INTO phase VALUES(24,2,0,'train',4,7.0442958909999999761,1.5853811779999995579);
INSERT INTO phase VALUES(25,2,0,'evaluate',4,8.629677068999999534,0.017630632000001256187);
INSERT INTO phase VALUES(26,2,0,'train',5,8.6473077010000007902,1.3655118749999992644);
INSERT INTO phase VALUES(27,2,0,'evaluate',5,10.012819576000000054,0.0189533799999992425);
INSERT INTO phase VALUES(28,2,0,'finish',0,10.031772955999999297,0.020188831000000000831);
INSERT INTO phase VALUES(29,3,0,'start',0,0.00040388400000000002467,0.0006471240000000000065);
INSERT INTO phase VALUES(30,3,0,'load',0,0.0010510079999999999769,0.035426143000000000216);
INSERT INTO phase VALUES(31,3,0,'init',0,0.036477150999999999325,0.171704153000000026);
INSERT INTO phase VALUES(32,3,0,'train',1,0.20818130400000001145,1.3038076670000000589);
INSERT INTO phase VALUES(33,3,0,'evaluate',1,1.5119889710000000704,0.039922553999999887963);
INSERT INTO phase VALUES(34,3,0,'train',2,1.5519115249999999583,1.2027902190000001603);
INSERT INTO phase VALUES(35,3,0,'evaluate',2,2.7547017440000001187,0.024462282000000001858);
INSERT INTO phase VALUES(36,3,0,'train',3,2.7791640260000001205,1.1410397629999997626);
INSERT INTO phase VALUES(37,3,0,'evaluate',3,3.9202037889999998832,0.024814099000000311434);
INSERT INTO phase VALUES(38,3,0,'train',4,3.9450178880000001946,1.3300382520000000319);
INSERT INTO phase VALUES(39,3,0,'evaluate',4,5.2750561400000002265,0.024852612000000107173);
INSERT INTO phase VALUES(40,3,0,'train',5,5.2999087520000003337,1.1672485399999992239);
INSERT INTO phase VALUES(41,3,0,'evaluate',5,6.4671572919999995576,0.024871122000000411844);
INSERT INTO phase VALUES(42,3,0,'finish',0,6.4920284139999999695,0.02022221600000000119);
INSERT INTO phase VALUES(43,4,0,'start',0,0.00051359099999999998243,0.00027573099999999997958);
INSERT INTO phase VALUES(44,4,1,'start',0,0.00037431500000000001012,0.00035968200000000000301);
INSERT INTO phase VALUES(45,4,0,'load',0,0.00078932199999999996201,0.037190192999999996392);
INSERT INTO phase VALUES(46,4,1,'load',0,0.00073399700000000001314,0.090246370000000006306);
INSERT INTO phase VALUES(47,4,0,'rendezvous',0,0.037979514999999998414,0.85971334600000004488);
INSERT INTO phase VALUES(48,4,1,'rendezvous',0,0.090980367000000006427,0.78017911399999995136);
INSERT INTO phase VALUES(49,4,0,'init',0,0.8976928610000000086,0.05410910700000004514);
INSERT INTO phase VALUES(50,4,1,'init',0,0.87115948099999995779,0.054088524000000082203);
INSERT INTO phase VALUES(51,4,0,'train',1,0.95180196800000005374,1.017371648999999989);
INSERT INTO phase VALUES(52,4,1,'train',1,0.92524800500000003999,1.0188138949999998583);
INSERT INTO phase VALUES(53,4,0,'evaluate',1,1.9691736170000000427,0.044799992000000177228);
INSERT INTO phase VALUES(54,4,1,'evaluate',1,1.9440618999999998983,0.043350810000000183919);
INSERT INTO phase VALUES(55,4,0,'train',2,2.0139736090000002199,0.80765912999999978083);
INSERT INTO phase VALUES(56,4,1,'train',2,1.9874127100000000822,0.80888871599999978556);
INSERT INTO phase VALUES(57,4,0,'evaluate',2,2.8216327390000000008,0.018804625000000019241);
INSERT INTO phase VALUES(58,4,1,'evaluate',2,2.7963014259999998678,0.017587074000000146867);
INSERT INTO phase VALUES(59,4,0,'train',3,2.84043736400000002,0.79873401799999976802);
INSERT INTO phase VALUES(60,4,1,'train',3,2.8138885000000000147,0.79974631900000003881);
INSERT INTO phase VALUES(61,4,0,'evaluate',3,3.639171381999999788,0.019943633000000016153);
INSERT INTO phase VALUES(62,4,1,'evaluate',3,3.6136348190000000535,0.018916807000000090965);
INSERT INTO phase VALUES(63,4,0,'train',4,3.6591150149999998042,0.82459976800000012175);
INSERT INTO phase VALUES(64,4,1,'train',4,3.6325516260000001445,0.82483645899999968875);
INSERT INTO phase VALUES(65,4,0,'evaluate',4,4.483714782999999926,0.018945957999999762932);
INSERT INTO phase VALUES(66,4,1,'evaluate',4,4.4573880849999998332,0.018728371999999993136);
INSERT INTO phase VALUES(67,4,1,'train',5,4.4761164569999998263,0.76127420300000014918);
INSERT INTO phase VALUES(68,4,0,'train',5,4.5026607409999996889,0.76217503600000036101);
INSERT INTO phase VALUES(69,4,1,'evaluate',5,5.2373906599999999755,0.017304660999999832426);
INSERT INTO phase VALUES(70,4,0,'evaluate',5,5.2648357770000000499,0.01767771799999984239);
INSERT INTO phase VALUES(71,4,0,'finish',0,5.2825134949999998923,0.10754112300000000235);
INSERT INTO phase VALUES(72,4,1,'finish',0,5.254695320999999808,0.16541954500000000116);
INSERT INTO phase VALUES(73,5,0,'start',0,0.00038772600000000002114,0.00030155299999999997731);
INSERT INTO phase VALUES(74,5,1,'start',0,0.00032905899999999998128,0.00040222500000000003259);
INSERT INTO phase VALUES(75,5,0,'load',0,0.00068927899999999999846,0.044043318999999997442);
INSERT INTO phase VALUES(76,5,1,'load',0,0.00073128400000000001388,0.055091800000000003267);
INSERT INTO phase VALUES(77,5,0,'rendezvous',0,0.044732597999999998417,0.75420129099999999588);
INSERT INTO phase VALUES(78,5,1,'rendezvous',0,0.05582308400000000198,0.73958449699999995186);
INSERT INTO phase VALUES(79,5,0,'init',0,0.79893388899999995267,0.072496671000000012519);
INSERT INTO phase VALUES(80,5,1,'init',0,0.79540758099999997465,0.072656742000000051895);
INSERT INTO phase VALUES(81,5,1,'train',1,0.86806432300000002655,1.0838932629999999956);
INSERT INTO phase VALUES(82,5,0,'train',1,0.87143055999999996519,1.087529919000000067);
INSERT INTO phase VALUES(83,5,0,'evaluate',1,1.9589604789999999212,0.035558399000000129319);
INSERT INTO phase VALUES(84,5,1,'evaluate',1,1.9519575860000000222,0.039190529000000084991);
INSERT INTO phase VALUES(85,5,1,'train',2,1.9911481150000001072,0.77571853199999996064);
INSERT INTO phase VALUES(86,5,0,'train',2,1.9945188780000000505,0.77820216900000005466);
INSERT INTO phase VALUES(87,5,0,'evaluate',2,2.7727210470000001052,0.013002763999999888966);
INSERT INTO phase VALUES(88,5,1,'evaluate',2,2.7668666470000000678,0.015402567999999838832);
INSERT INTO phase VALUES(89,5,1,'train',3,2.7822692149999999067,0.73691514300000005022);
INSERT INTO phase VALUES(90,5,0,'train',3,2.7857238109999999942,0.73723817999999985417);
INSERT INTO phase VALUES(91,5,0,'evaluate',3,3.5229619909999998483,0.013119051000000325757);
INSERT INTO phase VALUES(92,5,1,'evaluate',3,3.5191843579999999569,0.01344710500000001474);
INSERT INTO phase VALUES(93,5,1,'train',4,3.5326314629999999716,0.77057670899999974878);
INSERT INTO phase VALUES(94,5,0,'train',4,3.5360810420000001741,0.77059279099999944406);
INSERT INTO phase VALUES(95,5,0,'evaluate',4,4.3066738329999996182,0.012921607000000001619);
INSERT INTO phase VALUES(96,5,1,'evaluate',4,4.3032081719999997204,0.013037895000000077061);
INSERT INTO phase VALUES(97,5,1,'train',5,4.3162460669999997975,0.75629831000000002916);
INSERT INTO phase VALUES(98,5,0,'train',5,4.3195954399999996198,0.75651289900000051602);
INSERT INTO phase VALUES(99,5,1,'evaluate',5,5.0725443769999998266,0.012734651999999790916);
INSERT INTO phase VALUES(100,5,0,'evaluate',5,5.0761083390000001358,0.012916971000000110336);
INSERT INTO phase VALUES(101,5,1,'finish',0,5.0852790289999996176,0.23707640899999998795);
INSERT INTO phase VALUES(102,5,0,'finish',0,5.0890253100000002461,0.24509279000000000481);
INSERT INTO phase VALUES(103,6,1,'start',0,0.00036839099999999997672,0.00042747400000000000718);
INSERT INTO phase VALUES(104,6,0,'start',0,0.00033990799999999998532,0.00063097700000000001355);
INSERT INTO phase VALUES(105,6,1,'load',0,0.0007958649999999999839,0.033962951999999997643);
INSERT INTO phase VALUES(106,6,0,'load',0,0.00097088499999999999887,0.036644255000000000577);
INSERT INTO phase VALUES(107,6,0,'rendezvous',0,0.037615139999999998299,0.66496745999999995468);
INSERT INTO phase VALUES(108,6,1,'rendezvous',0,0.03475881699999999741,0.68032031900000000668);
INSERT INTO phase VALUES(109,6,0,'init',0,0.70258259999999994604,0.067070238000000004241);
INSERT INTO phase VALUES(110,6,1,'init',0,0.71507913599999994858,0.067010909000000062896);
INSERT INTO phase VALUES(111,6,0,'train',1,0.76965283799999995029,1.3716706840000001399);
INSERT INTO phase VALUES(112,6,1,'train',1,0.78209004500000001147,1.3746752749999999743);
INSERT INTO phase VALUES(113,6,1,'evaluate',1,2.1567653199999998747,0.14113283100000018066);
INSERT INTO phase VALUES(114,6,0,'evaluate',1,2.1413235219999999792,0.14419324099999997201);
INSERT INTO phase VALUES(115,6,1,'train',2,2.2978981510000000554,0.84862245400000002604);
INSERT INTO phase VALUES(116,6,0,'train',2,2.2855167629999999512,0.85083210300000011727);
INSERT INTO phase VALUES(117,6,0,'evaluate',2,3.1363488660000000685,0.010787114999999847242);
INSERT INTO phase VALUES(118,6,1,'evaluate',2,3.1465206050000000814,0.013087187000000000125);
INSERT INTO phase VALUES(119,6,0,'train',3,3.1471359809999999157,0.87409304200000015327);
INSERT INTO phase VALUES(120,6,1,'train',3,3.1596077920000000816,0.87508651100000012235);
INSERT INTO phase VALUES(121,6,0,'evaluate',3,4.021229023000000069,0.011452643000000151118);
INSERT INTO phase VALUES(122,6,1,'evaluate',3,4.0346943030000002039,0.010436227999999658777);
INSERT INTO phase VALUES(123,6,0,'train',4,4.0326816660000002201,0.86284212499999934919);
INSERT INTO phase VALUES(124,6,1,'train',4,4.0451305309999998627,0.86281843800000057598);
INSERT INTO phase VALUES(125,6,0,'evaluate',4,4.8955237909999995693,0.0094461910000003257437);
INSERT INTO phase VALUES(126,6,1,'evaluate',4,4.9079489690000004387,0.009485572999999192234);
INSERT INTO phase VALUES(127,6,0,'train',5,4.904969981999999895,0.90603834599999988341);
INSERT INTO phase VALUES(128,6,1,'train',5,4.9174345419999996309,0.90628898699999993482);
INSERT INTO phase VALUES(129,6,0,'evaluate',5,5.8110083279999997785,0.0088203409999998427792);
INSERT INTO phase VALUES(130,6,1,'evaluate',5,5.8237235289999995657,0.0087536110000003830577);
INSERT INTO phase VALUES(131,6,0,'finish',0,5.8198286689999996212,0.400320224999999974);
INSERT INTO phase VALUES(132,6,1,'finish',0,5.8324771399999999488,0.41856938199999998984);
INSERT INTO phase VALUES(133,7,0,'start',0,0.00035435000000000002086,0.00039290300000000000224);
INSERT INTO phase VALUES(134,7,1,'start',0,0.00035400200000000001674,0.00039873200000000000352);
INSERT INTO phase VALUES(135,7,0,'load',0,0.0007472530000000000231,0.0328949609999999934);
INSERT INTO phase VALUES(136,7,1,'load',0,0.00075273400000000002026,0.058325681000000004217);
INSERT INTO phase VALUES(137,7,0,'rendezvous',0,0.033642213999999996676,0.79370052199999996389);
INSERT INTO phase VALUES(138,7,1,'rendezvous',0,0.059078415000000002177,0.7506772240000000318);
INSERT INTO phase VALUES(139,7,1,'init',0,0.80975563900000002703,0.04762537899999996771);
INSERT INTO phase VALUES(140,7,0,'init',0,0.82734273599999996751,0.047658880000000070076);
INSERT INTO phase VALUES(141,7,1,'train',1,0.85738101799999999474,1.2094995390000002899);
INSERT INTO phase VALUES(142,7,0,'train',1,0.87500161600000003758,1.2116060129999999261);
INSERT INTO phase VALUES(143,7,0,'evaluate',1,2.0866076289999999637,0.16068391999999986907);
INSERT INTO phase VALUES(144,7,1,'evaluate',1,2.0668805570000001736,0.16291959599999961127);
INSERT INTO phase VALUES(145,7,0,'train',2,2.2472915489999998328,0.79291726200000001156);
INSERT INTO phase VALUES(146,7,1,'train',2,2.2298001529999997849,0.79580458800000020147);
INSERT INTO phase VALUES(147,7,0,'evaluate',2,3.0402088109999998444,0.013463300000000177902);
INSERT INTO phase VALUES(148,7,1,'evaluate',2,3.0256047409999999864,0.010520436999999827065);
INSERT INTO phase VALUES(149,7,0,'train',3,3.0536721110000000223,0.75398954799999984288);
INSERT INTO phase VALUES(150,7,1,'train',3,3.0361251779999998134,0.75477975400000030248);
INSERT INTO phase VALUES(151,7,0,'evaluate',3,3.8076616589999998652,0.011249720999999990311);
INSERT INTO phase VALUES(152,7,1,'evaluate',3,3.7909049320000001159,0.010511128999999730382);
INSERT INTO phase VALUES(153,7,1,'train',4,3.8014160609999998463,0.77295814900000037184);
INSERT INTO phase VALUES(154,7,0,'train',4,3.8189113799999998555,0.77383960699999976284);
INSERT INTO phase VALUES(155,7,0,'evaluate',4,4.5927509869999996183,0.010146150000000631052);
INSERT INTO phase VALUES(156,7,1,'evaluate',4,4.5743742100000002182,0.010936527000000140219);
INSERT INTO phase VALUES(157,7,1,'train',5,4.5853107370000003584,0.78481524599999996638);
INSERT INTO phase VALUES(158,7,0,'train',5,4.6028971370000002494,0.78539697899999971753);
INSERT INTO phase VALUES(159,7,1,'evaluate',5,5.3701259830000003248,0.0087658880000001104804);
INSERT INTO phase VALUES(160,7,0,'evaluate',5,5.3882941159999999669,0.0099155590000004067974);
INSERT INTO phase VALUES(161,7,1,'finish',0,5.3788918710000004352,0.44403535799999999111);
INSERT INTO phase VALUES(162,7,0,'finish',0,5.3982096750000003737,0.46216447900000001691);
INSERT INTO phase VALUES(163,8,0,'start',0,0.00037535200000000002069,0.0002980399999999999586);
INSERT INTO phase VALUES(164,8,0,'load',0,0.0006733919999999999793,0.025456336000000003016);
INSERT INTO phase VALUES(165,8,0,'init',0,0.026129728000000001369,0.14067128500000000701);
INSERT INTO phase VALUES(166,8,0,'train',1,0.16680101299999999797,1.5162560099999999874);
INSERT INTO phase VALUES(167,8,0,'evaluate',1,1.6830570229999999298,0.06174307700000003507);
INSERT INTO phase VALUES(168,8,0,'train',2,1.7448000999999999649,1.4013629180000002349);
INSERT INTO phase VALUES(169,8,0,'evaluate',2,3.1461630180000001999,0.0341645969999997412);
INSERT INTO phase VALUES(170,8,0,'train',3,3.1803276149999999411,1.1283312540000003387);
INSERT INTO phase VALUES(171,8,0,'evaluate',3,4.3086588690000002799,0.03583121999999949736);
INSERT INTO phase VALUES(172,8,0,'train',4,4.3444900889999997772,1.1613725769999998504);
INSERT INTO phase VALUES(173,8,0,'evaluate',4,5.5058626659999996277,0.03547524900000009751);
INSERT INTO phase VALUES(174,8,0,'train',5,5.5413379149999997252,1.043617644000000233);
INSERT INTO phase VALUES(175,8,0,'evaluate',5,6.5849555589999999583,0.035061029999999604456);
INSERT INTO phase VALUES(176,8,0,'finish',0,6.6200165889999995627,0.020172061000000001546);
INSERT INTO phase VALUES(177,9,0,'start',0,0.00049597200000000001441,0.00026195500000000002203);
INSERT INTO phase VALUES(178,9,0,'load',0,0.00075792700000000003644,0.036805105000000004622);
INSERT INTO phase VALUES(179,9,0,'init',0,0.037563032000000003141,0.18315435700000001761);
INSERT INTO phase VALUES(180,9,0,'train',1,0.22071738900000001382,2.0384157030000000787);
INSERT INTO phase VALUES(181,9,0,'evaluate',1,2.2591330919999998982,0.14430425199999996621);
INSERT INTO phase VALUES(182,9,0,'train',2,2.4034373439999998645,1.6298034090000004248);
INSERT INTO phase VALUES(183,9,0,'evaluate',2,4.0332407530000002893,0.016971732000000017137);
INSERT INTO phase VALUES(184,9,0,'train',3,4.0502124850000003064,1.5232037509999996061);
INSERT INTO phase VALUES(185,9,0,'evaluate',3,5.5734162359999999125,0.018867293000000451286);
INSERT INTO phase VALUES(186,9,0,'train',4,5.5922835290000003638,1.4125140049999993507);
INSERT INTO phase VALUES(187,9,0,'evaluate',4,7.0047975339999997146,0.019176097999999974774);
INSERT INTO phase VALUES(188,9,0,'train',5,7.0239736319999996894,1.3468534659999997771);
INSERT INTO phase VALUES(189,9,0,'evaluate',5,8.3708270979999994665,0.016981776999999809163);
INSERT INTO phase VALUES(190,9,0,'finish',0,8.3878088749999992757,0.020187335000000000695);
INSERT INTO phase VALUES(191,10,0,'start',0,0.0003605729999999999916,0.00041049300000000005575);
INSERT INTO phase VALUES(192,10,0,'load',0,0.00077106600000000004736,0.035387844000000001631);
INSERT INTO phase VALUES(193,10,0,'init',0,0.036158910000000002438,0.14441118699999999641);
INSERT INTO phase VALUES(194,10,0,'train',1,0.18057009700000001273,1.3545504690000000902);
INSERT INTO phase VALUES(195,10,0,'evaluate',1,1.5351205660000000197,0.040412203999999896097);
INSERT INTO phase VALUES(196,10,0,'train',2,1.5755327699999999158,1.0427166480000000792);
INSERT INTO phase VALUES(197,10,0,'evaluate',2,2.618249417999999995,0.024726589000000132045);
INSERT INTO phase VALUES(198,10,0,'train',3,2.642976007000000127,1.0255342800000000202);
INSERT INTO phase VALUES(199,10,0,'evaluate',3,3.6685102870000001473,0.023588863000000070968);
INSERT INTO phase VALUES(200,10,0,'train',4,3.6920991500000002183,1.0478826169999995165);
INSERT INTO phase VALUES(201,10,0,'evaluate',4,4.7399817669999997349,0.023524430000000151608);
INSERT INTO phase VALUES(202,10,0,'train',5,4.7635061969999998865,1.1928098709999996884);
INSERT INTO phase VALUES(203,10,0,'evaluate',5,5.956316067999999575,0.023451688000000636691);
INSERT INTO phase VALUES(204,10,0,'finish',0,5.9797677560000002117,0.020187487000000000486);
INSERT INTO phase VALUES(205,11,1,'start',0,0.00041164400000000001813,0.00028754799999999993776);
INSERT INTO phase VALUES(206,11,0,'start',0,0.00039831699999999997446,0.00023342799999999998836);
INSERT INTO phase VALUES(207,11,1,'load',0,0.0006991919999999999559,0.068915179999999992555);
INSERT INTO phase VALUES(208,11,0,'load',0,0.00063174499999999996283,0.073723948999999996956);
INSERT INTO phase VALUES(209,11,0,'rendezvous',0,0.074355693999999999954,0.75675904400000004734);
INSERT INTO phase VALUES(210,11,1,'rendezvous',0,0.069614371999999993811,0.76165785200000002408);
INSERT INTO phase VALUES(211,11,0,'init',0,0.83111473800000001954,0.06308561199999995761);
INSERT INTO phase VALUES(212,11,1,'init',0,0.83127222400000000401,0.063061483000000029264);
INSERT INTO phase VALUES(213,11,1,'train',1,0.89433370700000003328,0.9597896129999999859);
INSERT INTO phase VALUES(214,11,0,'train',1,0.89420034999999997715,0.96013223200000008539);
INSERT INTO phase VALUES(215,11,0,'evaluate',1,1.8543325820000000625,0.029054103999999858487);
INSERT INTO phase VALUES(216,11,1,'evaluate',1,1.8541233200000000191,0.02945865199999997408);
INSERT INTO phase VALUES(217,11,1,'train',2,1.8835819719999999932,0.73089456599999991226);
INSERT INTO phase VALUES(218,11,0,'train',2,1.883386685999999921,0.73257194800000013934);
INSERT INTO phase VALUES(219,11,0,'evaluate',2,2.6159586340000000603,0.012506459999999997023);
INSERT INTO phase VALUES(220,11,1,'evaluate',2,2.6144765379999999055,0.014108358000000098542);
INSERT INTO phase VALUES(221,11,0,'train',3,2.6284650940000000574,0.7617277140000000557);
INSERT INTO phase VALUES(222,11,1,'train',3,2.628584896000000004,0.7622889439999998018);
INSERT INTO phase VALUES(223,11,0,'evaluate',3,3.3901928080000001131,0.013279022999999945398);
INSERT INTO phase VALUES(224,11,1,'evaluate',3,3.3908738399999998058,0.012777245000000103658);
INSERT INTO phase VALUES(225,11,0,'train',4,3.4034718310000000585,0.73303264800000000889);
INSERT INTO phase VALUES(226,11,1,'train',4,3.4036510849999999095,0.73412826800000008375);
INSERT INTO phase VALUES(227,11,0,'evaluate',4,4.1365044790000000674,0.013915980000000160998);
INSERT INTO phase VALUES(228,11,1,'evaluate',4,4.1377793529999999933,0.012823163000000192823);
INSERT INTO phase VALUES(229,11,0,'train',5,4.1504204590000002284,0.75240853299999965742);
INSERT INTO phase VALUES(230,11,1,'train',5,4.1506025160000001861,0.75280273699999966652);
INSERT INTO phase VALUES(231,11,0,'evaluate',5,4.9028289919999998858,0.012054449999999938825);
INSERT INTO phase VALUES(232,11,1,'evaluate',5,4.9034052529999998526,0.012728771999999999309);
INSERT INTO phase VALUES(233,11,1,'finish',0,4.9161340249999998519,0.40991375800000001694);
INSERT INTO phase VALUES(234,11,0,'finish',0,4.9148834419999998246,0.46746485599999998417);
INSERT INTO phase VALUES(235,12,0,'start',0,0.0004046909999999999917,0.00042404800000000000305);
INSERT INTO phase VALUES(236,12,0,'load',0,0.00082873899999999999475,0.025461500000000001492);
INSERT INTO phase VALUES(237,12,1,'start',0,0.00046558299999999999078,0.00028512299999999997368);
INSERT INTO phase VALUES(238,12,1,'load',0,0.00075070599999999996446,0.042662570000000003822);
INSERT INTO phase VALUES(239,12,0,'rendezvous',0,0.026290238999999999969,0.71843537799999990234);
INSERT INTO phase VALUES(240,12,1,'rendezvous',0,0.043413276000000000642,0.61304804000000001629);
INSERT INTO phase VALUES(241,12,0,'init',0,0.74472561699999995088,0.06946632299999999649);
INSERT INTO phase VALUES(242,12,1,'init',0,0.65646131600000001693,0.069493094000000033005);
INSERT INTO phase VALUES(243,12,1,'train',1,0.72595441000000004994,0.94607532699999985492);
INSERT INTO phase VALUES(244,12,0,'train',1,0.81419193999999994737,0.94796590999999996718);
INSERT INTO phase VALUES(245,12,0,'evaluate',1,1.7621578499999999145,0.039191829000000177884);
INSERT INTO phase VALUES(246,12,1,'evaluate',1,1.6720297369999999048,0.041004234000000083781);
INSERT INTO phase VALUES(247,12,0,'train',2,1.8013496790000000924,0.79408380399999978216);
INSERT INTO phase VALUES(248,12,1,'train',2,1.7130339709999999886,0.79475944500000017534);
INSERT INTO phase VALUES(249,12,0,'evaluate',2,2.5954334829999998746,0.01872934500000011937);
INSERT INTO phase VALUES(250,12,1,'evaluate',2,2.5077934160000001639,0.018139655999999781954);
INSERT INTO phase VALUES(251,12,1,'train',3,2.5259330719999999459,0.7733448510000000553);
INSERT INTO phase VALUES(252,12,0,'train',3,2.6141628279999999939,0.77375828999999995971);
INSERT INTO phase VALUES(253,12,0,'evaluate',3,3.3879211179999999536,0.017506275000000126595);
INSERT INTO phase VALUES(254,12,1,'evaluate',3,3.2992779230000000012,0.017838291999999977832);
INSERT INTO phase VALUES(255,12,0,'train',4,3.4054273930000000802,0.77850761399999957035);
INSERT INTO phase VALUES(256,12,1,'train',4,3.317116214999999979,0.77849022700000025665);
INSERT INTO phase VALUES(257,12,0,'evaluate',4,4.1839350069999996506,0.017740419999999978983);
INSERT INTO phase VALUES(258,12,1,'evaluate',4,4.0956064420000002357,0.017788470999999361765);
INSERT INTO phase VALUES(259,12,1,'train',5,4.1133949129999995975,0.72430581000000060498);
INSERT INTO phase VALUES(260,12,0,'train',5,4.2016754269999996296,0.72583265700000065834);
INSERT INTO phase VALUES(261,12,1,'evaluate',5,4.8377007230000002024,0.017250452999999943415);
INSERT INTO phase VALUES(262,12,0,'evaluate',5,4.9275080840000002879,0.017983371999999775425);
INSERT INTO phase VALUES(263,12,1,'finish',0,4.8549511760000001459,0.30207583999999998436);
INSERT INTO phase VALUES(264,12,0,'finish',0,4.9454914560000000633,0.31386075200000002061);
INSERT INTO phase VALUES(265,13,0,'start',0,0.00036990400000000000103,0.00051951999999999998614);
INSERT INTO phase VALUES(266,13,1,'start',0,0.00033293400000000000771,0.00035290199999999999);
INSERT INTO phase VALUES(267,13,0,'load',0,0.00088942399999999998717,0.042232263999999998527);
INSERT INTO phase VALUES(268,13,1,'load',0,0.00068583599999999999771,0.046966575999999995993);
INSERT INTO phase VALUES(269,13,0,'rendezvous',0,0.043121687999999998297,0.6691647479999999204);
INSERT INTO phase VALUES(270,13,1,'rendezvous',0,0.04765241199999999816,0.65603542299999995091);
INSERT INTO phase VALUES(271,13,0,'init',0,0.71228643599999996727,0.069602080000000010606);
INSERT INTO phase VALUES(272,13,1,'init',0,0.70368783499999998376,0.069703140999999968485);
INSERT INTO phase VALUES(273,13,0,'train',1,0.78188851599999997787,0.93540083200000001539);
INSERT INTO phase VALUES(274,13,1,'train',1,0.77339097599999995225,0.93596607399999998122);
INSERT INTO phase VALUES(275,13,0,'evaluate',1,1.7172893479999999932,0.029127759000000086331);
INSERT INTO phase VALUES(276,13,1,'evaluate',1,1.7093570499999999334,0.028574753000000008285);
INSERT INTO phase VALUES(277,13,1,'train',2,1.7379318029999999417,0.60948285999999995965);
INSERT INTO phase VALUES(278,13,0,'train',2,1.7464171070000000796,0.61033951799999996978);
INSERT INTO phase VALUES(279,13,0,'evaluate',2,2.3567566250000000493,0.013180768999999870061);
INSERT INTO phase VALUES(280,13,1,'evaluate',2,2.3474146629999999014,0.014033624000000077813);
INSERT INTO phase VALUES(281,13,1,'train',3,2.3614482869999999792,0.62149548600000015241);
INSERT INTO phase VALUES(282,13,0,'train',3,2.3699373939999999194,0.62169526600000013516);
INSERT INTO phase VALUES(283,13,0,'evaluate',3,2.9916326600000000546,0.012458726999999836237);
INSERT INTO phase VALUES(284,13,1,'evaluate',3,2.9829437730000001316,0.012624913999999876068);
INSERT INTO phase VALUES(285,13,1,'train',4,2.9955686870000000077,0.68129315000000012503);
INSERT INTO phase VALUES(286,13,0,'train',4,3.0040913869999998908,0.68177540800000002718);
INSERT INTO phase VALUES(287,13,0,'evaluate',4,3.685866794999999918,0.013735925000000204221);
INSERT INTO phase VALUES(288,13,1,'evaluate',4,3.6768618370000001327,0.014198407999999940187);
INSERT INTO phase VALUES(289,13,1,'train',5,3.6910602450000000729,0.64009943499999977234);
INSERT INTO phase VALUES(290,13,0,'train',5,3.6996027200000001222,0.64011894399999968996);
INSERT INTO phase VALUES(291,13,1,'evaluate',5,4.3311596799999998452,0.011919172999999894102);
INSERT INTO phase VALUES(292,13,0,'evaluate',5,4.3397216639999998122,0.012255859000000590697);
INSERT INTO phase VALUES(293,13,1,'finish',0,4.3430788529999997393,0.37493967799999999845);
INSERT INTO phase VALUES(294,13,0,'finish',0,4.3519775230000004029,0.39280604099999999467);
INSERT INTO phase VALUES(295,14,0,'start',0,0.00038405600000000002409,0.00030591199999999998081);
INSERT INTO phase VALUES(296,14,0,'load',0,0.00068996800000000000491,0.025786841000000001317);
INSERT INTO phase VALUES(297,14,0,'init',0,0.026476809000000000454,0.14616677100000000089);
INSERT INTO phase VALUES(298,14,0,'train',1,0.17264357999999999093,1.3510765970000000457);
INSERT INTO phase VALUES(299,14,0,'evaluate',1,1.5237201769999999534,0.049329125999999945406);
INSERT INTO phase VALUES(300,14,0,'train',2,1.5730493029999998988,1.0824951970000000756);
INSERT INTO phase VALUES(301,14,0,'evaluate',2,2.6555444999999999744,0.035136563000000009537);
INSERT INTO phase VALUES(302,14,0,'train',3,2.6906810629999999839,1.1219760999999999206);
INSERT INTO phase VALUES(303,14,0,'evaluate',3,3.8126571629999999046,0.034035267000000146708);
INSERT INTO phase VALUES(304,14,0,'train',4,3.8466924300000000513,1.1900481970000003073);
INSERT INTO phase VALUES(305,14,0,'evaluate',4,5.0367406270000003587,0.035680776999999608278);
INSERT INTO phase VALUES(306,14,0,'train',5,5.072421403999999967,1.0944922679999997683);
INSERT INTO phase VALUES(307,14,0,'evaluate',5,6.1669136719999997353,0.034358146000000644448);
INSERT INTO phase VALUES(308,14,0,'finish',0,6.2012718180000003798,0.020207754000000001382);
INSERT INTO phase VALUES(309,15,0,'start',0,0.00036764000000000002406,0.00026873499999999998083);
INSERT INTO phase VALUES(310,15,1,'start',0,0.00032248699999999999067,0.00017950099999999998782);
INSERT INTO phase VALUES(311,15,0,'load',0,0.00063637500000000000489,0.045662799999999996447);
INSERT INTO phase VALUES(312,15,1,'load',0,0.00050198799999999997849,0.087282572000000002709);
INSERT INTO phase VALUES(313,15,0,'rendezvous',0,0.04629917499999999797,0.8073809279999999422);
INSERT INTO phase VALUES(314,15,1,'rendezvous',0,0.087784559999999997592,0.76329592899999998412);
INSERT INTO phase VALUES(315,15,0,'init',0,0.85368010299999996792,0.052524971000000086895);
INSERT INTO phase VALUES(316,15,1,'init',0,0.85108048899999999559,0.052453532000000024915);
INSERT INTO phase VALUES(317,15,1,'train',1,0.9035340210000000205,1.3910928870000001111);
INSERT INTO phase VALUES(318,15,0,'train',1,0.90620507400000005482,1.3935520169999999762);
INSERT INTO phase VALUES(319,15,0,'evaluate',1,2.299757091000000031,0.14164317000000004043);
INSERT INTO phase VALUES(320,15,1,'evaluate',1,2.2946269080000001316,0.14416793799999982894);
INSERT INTO phase VALUES(321,15,1,'train',2,2.4387948459999999606,0.86655594100000010726);
INSERT INTO phase VALUES(322,15,0,'train',2,2.4414002610000000714,0.8690714250000000085);
INSERT INTO phase VALUES(323,15,0,'evaluate',2,3.3104716860000000799,0.0097407320000000297);
INSERT INTO phase VALUES(324,15,1,'evaluate',2,3.3053507870000000679,0.012226870000000111815);
INSERT INTO phase VALUES(325,15,0,'train',3,3.3202124180000001096,0.93138333299999986891);
INSERT INTO phase VALUES(326,15,1,'train',3,3.3175776570000001797,0.93219576599999953714);
INSERT INTO phase VALUES(327,15,0,'evaluate',3,4.2515957509999999786,0.010642341999999693769);
INSERT INTO phase VALUES(328,15,1,'evaluate',3,4.2497734229999997168,0.0098391030000000156974);
INSERT INTO phase VALUES(329,15,0,'train',4,4.2622380929999996723,0.9792378130000001235);
INSERT INTO phase VALUES(330,15,1,'train',4,4.2596125259999997325,0.98017135899999985326);
INSERT INTO phase VALUES(331,15,0,'evaluate',4,5.2414759059999997958,0.010468421000000560638);
INSERT INTO phase VALUES(332,15,1,'evaluate',4,5.2397838849999995858,0.0095750270000003467885);
INSERT INTO phase VALUES(333,15,0,'train',5,5.2519443270000003565,0.94567124099999944064);
INSERT INTO phase VALUES(334,15,1,'train',5,5.2493589119999999326,0.94599737299999997475);
INSERT INTO phase VALUES(335,15,0,'evaluate',5,6.1976155679999997971,0.0090686839999998269945);
INSERT INTO phase VALUES(336,15,1,'evaluate',5,6.1953562849999999073,0.0090776880000005277793);
INSERT INTO phase VALUES(337,15,1,'finish',0,6.2044339730000004351,0.13339928300000000738);
INSERT INTO phase VALUES(338,15,0,'finish',0,6.2066842519999996241,0.18851171399999999689);
INSERT INTO phase VALUES(339,16,0,'start',0,0.00051271400000000005164,0.00029785999999999994338);
INSERT INTO phase VALUES(340,16,0,'load',0,0.00081057399999999999503,0.027923360999999997239);
INSERT INTO phase VALUES(341,16,0,'init',0,0.028733934999999998644,0.18904355700000000095);
INSERT INTO phase VALUES(342,16,0,'train',1,0.21777749199999998919,1.4525239640000000562);
INSERT INTO phase VALUES(343,16,0,'evaluate',1,1.6703014560000000177,0.048450239999999977769);
INSERT INTO phase VALUES(344,16,0,'train',2,1.7187516959999999954,1.0814604170000001737);
INSERT INTO phase VALUES(345,16,0,'evaluate',2,2.8002121130000001691,0.023210444000000052255);
INSERT INTO phase VALUES(346,16,0,'train',3,2.8234225570000002214,0.99292467999999978189);
INSERT INTO phase VALUES(347,16,0,'evaluate',3,3.8163472370000000033,0.023438351999999884611);
INSERT INTO phase VALUES(348,16,0,'train',4,3.8397855889999998879,1.0395722709999999366);
INSERT INTO phase VALUES(349,16,0,'evaluate',4,4.8793578599999998246,0.023333517000000192354);
INSERT INTO phase VALUES(350,16,0,'train',5,4.902691377000000017,1.0607915019999998307);
INSERT INTO phase VALUES(351,16,0,'evaluate',5,5.9634828789999998477,0.02348688400000042975);
INSERT INTO phase VALUES(352,16,0,'finish',0,5.9869697630000002774,0.020159552000000000721);
INSERT INTO phase VALUES(353,17,0,'start',0,0.00037417299999999999692,0.00029941400000000001693);
INSERT INTO phase VALUES(354,17,0,'load',0,0.00067358700000000001385,0.034278580999999995471);
INSERT INTO phase VALUES(355,17,0,'init',0,0.034952167999999998737,0.14391915099999999516);
INSERT INTO phase VALUES(356,17,0,'train',1,0.17887131900000000084,1.8475228479999998842);
INSERT INTO phase VALUES(357,17,0,'evaluate',1,2.0263941669999998573,0.12753018100000002021);
INSERT INTO phase VALUES(358,17,0,'train',2,2.1539243479999998776,1.4496427810000001024);
INSERT INTO phase VALUES(359,17,0,'evaluate',2,3.60356712899999998,0.018359234000000057562);
INSERT INTO phase VALUES(360,17,0,'train',3,3.6219263630000000375,1.8410541499999997228);
INSERT INTO phase VALUES(361,17,0,'evaluate',3,5.4629805129999997603,0.01887502000000029767);
INSERT INTO phase VALUES(362,17,0,'train',4,5.481855533000000058,1.4367116810000002402);
INSERT INTO phase VALUES(363,17,0,'evaluate',4,6.9185672140000002983,0.019083736999999878491);
INSERT INTO phase VALUES(364,17,0,'train',5,6.9376509510000001768,1.5970700020000005991);
INSERT INTO phase VALUES(365,17,0,'evaluate',5,8.534720953000000776,0.01899380899999947303);
INSERT INTO phase VALUES(366,17,0,'finish',0,8.553714762000000249,0.020168023000000000199);
INSERT INTO phase VALUES(367,18,1,'start',0,0.00052807999999999999905,0.0003463539999999999978);
INSERT INTO phase VALUES(368,18,1,'load',0,0.00087443399999999999686,0.037671370000000002631);
INSERT INTO phase VALUES(369,18,0,'start',0,0.00054983899999999999181,0.00037085999999999998306);
INSERT INTO phase VALUES(370,18,0,'load',0,0.00092069899999999997488,0.037377214000000005822);
INSERT INTO phase VALUES(371,18,0,'rendezvous',0,0.038297913000000002869,0.76827075799999999805);
INSERT INTO phase VALUES(372,18,1,'rendezvous',0,0.038545804000000002953,0.81909766800000005648);
INSERT INTO phase VALUES(373,18,0,'init',0,0.80656867099999995929,0.049330472000000069598);
INSERT INTO phase VALUES(374,18,1,'init',0,0.8576434720000000178,0.049334844999999960535);
INSERT INTO phase VALUES(375,18,0,'train',1,0.85589914300000002889,0.91985400499999991907);
INSERT INTO phase VALUES(376,18,1,'train',1,0.90697831699999997834,0.92004412099999999252);
INSERT INTO phase VALUES(377,18,0,'evaluate',1,1.7757531479999999479,0.034431866000000033167);
INSERT INTO phase VALUES(378,18,1,'evaluate',1,1.8270224379999999708,0.034209088999999970326);
INSERT INTO phase VALUES(379,18,0,'train',2,1.8101850139999999811,0.74179414899999995824);
INSERT INTO phase VALUES(380,18,1,'train',2,1.8612315269999999411,0.74240237600000003048);
INSERT INTO phase VALUES(381,18,0,'evaluate',2,2.5519791629999999393,0.018054140999999912509);
INSERT INTO phase VALUES(382,18,1,'evaluate',2,2.6036339029999999716,0.017463670000000153237);
INSERT INTO phase VALUES(383,18,1,'train',3,2.6210975730000001249,0.74410221800000009295);
INSERT INTO phase VALUES(384,18,0,'train',3,2.5700333039999998518,0.74678668100000011875);
INSERT INTO phase VALUES(385,18,0,'evaluate',3,3.3168199849999999706,0.019417199999999912307);
INSERT INTO phase VALUES(386,18,1,'evaluate',3,3.3651997910000002178,0.022069295999999738455);
INSERT INTO phase VALUES(387,18,1,'train',4,3.3872690869999999563,0.77624592000000003366);
INSERT INTO phase VALUES(388,18,0,'train',4,3.3362371849999998829,0.77696201000000009173);
INSERT INTO phase VALUES(389,18,0,'evaluate',4,4.1131991949999999746,0.018385207999999764183);
INSERT INTO phase VALUES(390,18,1,'evaluate',4,4.16351500699999999,0.019111405000000303289);
INSERT INTO phase VALUES(391,18,0,'train',5,4.1315844029999997388,0.73801535000000040298);
INSERT INTO phase VALUES(392,18,1,'train',5,4.1826264120000002932,0.73847818799999931371);
INSERT INTO phase VALUES(393,18,0,'evaluate',5,4.8695997530000001418,0.017222735999999905232);
INSERT INTO phase VALUES(394,18,1,'evaluate',5,4.921104599999999607,0.017993491000000361168);
INSERT INTO phase VALUES(395,18,1,'finish',0,4.9390980909999999681,0.42298643099999999606);
INSERT INTO phase VALUES(396,18,0,'finish',0,4.886822489000000047,0.47107758300000002193);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',2921,'logs/small_gpus1_fp32_1_rank0.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',2931,'logs/small_gpus1_bf16_2_rank0.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',2941,'logs/small_gpus1_tf32_3_rank0.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',2949,'logs/small_gpus2_fp32_4_rank0.log');
INSERT INTO placement VALUES(4,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',2950,'logs/small_gpus2_fp32_4_rank1.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',6544,'logs/small_gpus2_tf32_5_rank0.log');
INSERT INTO placement VALUES(5,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',6545,'logs/small_gpus2_tf32_5_rank1.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',10142,'logs/small_gpus2_bf16_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',10143,'logs/small_gpus2_bf16_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',13735,'logs/small_gpus2_bf16_7_rank0.log');
INSERT INTO placement VALUES(7,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',13736,'logs/small_gpus2_bf16_7_rank1.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',17333,'logs/small_gpus1_fp32_8_rank0.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',17343,'logs/small_gpus1_bf16_9_rank0.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',17354,'logs/small_gpus1_tf32_10_rank0.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',17360,'logs/small_gpus2_tf32_11_rank0.log');
INSERT INTO placement VALUES(11,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',17361,'logs/small_gpus2_tf32_11_rank1.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',20958,'logs/small_gpus2_fp32_12_rank0.log');
INSERT INTO placement VALUES(12,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',20959,'logs/small_gpus2_fp32_12_rank1.log');
INSERT INTO placement VALUES(13,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',24551,'logs/small_gpus2_tf32_13_rank0.log');
INSERT INTO placement VALUES(13,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',24552,'logs/small_gpus2_tf32_13_rank1.log');
INSERT INTO placement VALUES(14,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',28148,'logs/small_gpus1_fp32_14_rank0.log');
INSERT INTO placement VALUES(15,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',28158,'logs/small_gpus2_bf16_15_rank0.log');
INSERT INTO placement VALUES(15,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',28159,'logs/small_gpus2_bf16_15_rank1.log');
INSERT INTO placement VALUES(16,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',31752,'logs/small_gpus1_tf32_16_rank0.log');
INSERT INTO placement VALUES(17,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',31762,'logs/small_gpus1_bf16_17_rank0.log');
INSERT INTO placement VALUES(18,0,'vm',0,'GPU-83105c88-39c6-6897-6ad2-1659074bb012',31772,'logs/small_gpus2_fp32_18_rank0.log');
INSERT INTO placement VALUES(18,1,'vm',0,'GPU-2f8b5540-5bd3-4a9b-dae8-9ebde4e48005',31773,'logs/small_gpus2_fp32_18_rank1.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-22T23:49:32.661Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 3dca631bfdfe98bd, 0.4 s');
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
        WHERE attempt_id = counted.attempt_id AND epoch <= reached.epoch) AS target_seconds
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
                             WHERE attempt_id = counted.attempt_id AND accuracy >= cell.target_accuracy) END;
CREATE VIEW cell_summary AS
SELECT sweep.name AS sweep, cell.experiment, cell.setup, cell.cell_id, cell.family_key, cell.is_baseline,
       cell.world_size, cell.global_batch, summary.provenance_key, summary.verdict, summary.oversubscribed,
       summary.runs, summary.steady_epochs, summary.epoch_seconds, summary.epoch_seconds_min, summary.epoch_seconds_max,
       summary.samples_per_second, summary.accuracy, summary.steps_per_epoch, summary.last_attempt_id,
       cell.target_accuracy, CASE WHEN cell.target_accuracy IS NOT NULL THEN summary.targets_reached END
         AS targets_reached, summary.target_seconds,
       CASE WHEN summary.verdict = 'unaudited' THEN 3 WHEN summary.oversubscribed = 1 THEN 2 ELSE 1 END AS grade
FROM (SELECT cell_id, provenance_key, verdict, oversubscribed, max(n) AS runs, sum(steady_epochs) AS steady_epochs,
             avg(CASE WHEN by_seconds IN ((n + 1) / 2, (n + 2) / 2) THEN epoch_seconds END) AS epoch_seconds,
             min(epoch_seconds) AS epoch_seconds_min, max(epoch_seconds) AS epoch_seconds_max,
             avg(CASE WHEN by_rate IN ((n + 1) / 2, (n + 2) / 2) THEN samples_per_second END) AS samples_per_second,
             avg(CASE WHEN by_accuracy IN ((n + 1) / 2, (n + 2) / 2) THEN accuracy END) AS accuracy,
             max(steps_per_epoch) AS steps_per_epoch, max(attempt_id) AS last_attempt_id,
             count(target_seconds) AS targets_reached,
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
CREATE VIEW cell_comparison AS
SELECT compared.*, newest_cell.experiment AS newest_experiment,
       CASE WHEN grade = 1 THEN base_epoch_seconds / epoch_seconds END AS speedup,
       CASE WHEN grade = 1 THEN base_epoch_seconds / epoch_seconds * base_world_size / compared.world_size END
         AS efficiency,
       CASE WHEN own.numerics_version IS NOT newest.numerics_version THEN ' numerics_version' ELSE '' END ||
       CASE WHEN own.libraries IS NOT newest.libraries THEN ' libraries' ELSE '' END ||
       CASE WHEN own.device_model IS NOT newest.device_model THEN ' device_model' ELSE '' END ||
       CASE WHEN own.isolation IS NOT newest.isolation THEN ' isolation' ELSE '' END ||
       CASE WHEN own.worker_program IS NOT newest.worker_program THEN ' worker_program' ELSE '' END ||
       CASE WHEN own.data_fingerprint IS NOT kin.data_fingerprint THEN ' data_fingerprint' ELSE '' END AS differs
FROM (SELECT cell_summary.*,
             min(grade) OVER (PARTITION BY cell_id) AS best_grade,
             first_value(experiment) OVER base AS base_experiment,
             first_value(world_size) OVER base AS base_world_size,
             first_value(is_baseline) OVER base AS base_is_baseline,
             first_value(epoch_seconds) OVER base AS base_epoch_seconds,
             max(last_attempt_id) OVER (PARTITION BY sweep, family_key) AS kin_attempt_id,
             max(last_attempt_id) OVER (PARTITION BY sweep) AS newest_attempt_id
      FROM cell_summary
      WINDOW base AS (PARTITION BY sweep, family_key, provenance_key, grade
                      ORDER BY is_baseline DESC, world_size, cell_id)) AS compared
JOIN attempt AS own ON own.attempt_id = compared.last_attempt_id
JOIN attempt AS newest ON newest.attempt_id = compared.newest_attempt_id
JOIN run AS newest_run ON newest_run.run_id = newest.run_id
JOIN cell AS newest_cell ON newest_cell.cell_id = newest_run.cell_id
JOIN attempt AS kin ON kin.attempt_id = compared.kin_attempt_id;
CREATE VIEW speedup AS
SELECT sweep, experiment, setup, cell_id, world_size, provenance_key, runs, epoch_seconds, base_experiment,
       base_world_size, base_is_baseline, base_epoch_seconds, speedup, efficiency
FROM cell_comparison
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
COMMIT;
