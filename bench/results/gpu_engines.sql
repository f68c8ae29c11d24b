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
INSERT INTO sweep VALUES(1,'try2','.gpu/try2.yaml',replace('name: try2\nmatrix: {model: [small], gpus: [1, 2], precision: [fp32, bf16], engine: [fast, reference], cuda_graph: [true, false]}\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\ntrain: {epochs: 3, learning_rate: 1e-3}\nbatch: {per_gpu: 32}\nlimits: {timeout: 3m}\n','\n',char(10)),1,'serial','2026-11-28T11:09:34.796Z');
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
INSERT INTO cell VALUES(1,1,'f0c0e1b4e4e9fcdd','cdf802268a918254',1,1,0,'small_gpus1_fp32_fast_cuda_graphtrue','small, 1 GPU, fp32, engine fast, cuda_graph true','{"cuda_graph":true,"engine":"fast","gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(2,1,'76d52c78fbfa9c8c','3e1ff9da17f4e01e',1,1,1,'small_gpus1_fp32_fast_cuda_graphfalse','small, 1 GPU, fp32, engine fast, cuda_graph false','{"cuda_graph":false,"engine":"fast","gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(3,1,'a62ff0795b0e7ce9','e03378eec5dae296',1,1,2,'small_gpus1_fp32_reference_cuda_graphtrue','small, 1 GPU, fp32, engine reference, cuda_graph true','{"cuda_graph":true,"engine":"reference","gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(4,1,'33fba83a3f09726b','01736a73f769b39f',1,1,3,'small_gpus1_fp32_reference_cuda_graphfalse','small, 1 GPU, fp32, engine reference, cuda_graph false','{"cuda_graph":false,"engine":"reference","gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(5,1,'91fcd8df0bb35842','ad693dbfff707259',1,1,4,'small_gpus1_bf16_fast_cuda_graphtrue','small, 1 GPU, bf16, engine fast, cuda_graph true','{"cuda_graph":true,"engine":"fast","gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(6,1,'a6ead3d0414b9795','c4d4b82edebe8772',1,1,5,'small_gpus1_bf16_fast_cuda_graphfalse','small, 1 GPU, bf16, engine fast, cuda_graph false','{"cuda_graph":false,"engine":"fast","gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(7,1,'fcdd0b992bd008df','6460eeb960b91489',1,1,6,'small_gpus1_bf16_reference_cuda_graphtrue','small, 1 GPU, bf16, engine reference, cuda_graph true','{"cuda_graph":true,"engine":"reference","gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(8,1,'9e46e6b2dfcf7fb7','feb78da2c7cefa43',1,1,7,'small_gpus1_bf16_reference_cuda_graphfalse','small, 1 GPU, bf16, engine reference, cuda_graph false','{"cuda_graph":false,"engine":"reference","gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(9,1,'e64a87f6dd5997d6','cdf802268a918254',0,1,8,'small_gpus2_fp32_fast_cuda_graphtrue','small, 2 GPUs, fp32, engine fast, cuda_graph true','{"cuda_graph":true,"engine":"fast","gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(10,1,'0b7c321471975933','3e1ff9da17f4e01e',0,1,9,'small_gpus2_fp32_fast_cuda_graphfalse','small, 2 GPUs, fp32, engine fast, cuda_graph false','{"cuda_graph":false,"engine":"fast","gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(11,1,'ea2deddd1b521983','e03378eec5dae296',0,1,10,'small_gpus2_fp32_reference_cuda_graphtrue','small, 2 GPUs, fp32, engine reference, cuda_graph true','{"cuda_graph":true,"engine":"reference","gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(12,1,'90488e0a8f27ed24','01736a73f769b39f',0,1,11,'small_gpus2_fp32_reference_cuda_graphfalse','small, 2 GPUs, fp32, engine reference, cuda_graph false','{"cuda_graph":false,"engine":"reference","gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(13,1,'327b933abd39230e','ad693dbfff707259',0,1,12,'small_gpus2_bf16_fast_cuda_graphtrue','small, 2 GPUs, bf16, engine fast, cuda_graph true','{"cuda_graph":true,"engine":"fast","gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(14,1,'df986c59f9b8cf89','c4d4b82edebe8772',0,1,13,'small_gpus2_bf16_fast_cuda_graphfalse','small, 2 GPUs, bf16, engine fast, cuda_graph false','{"cuda_graph":false,"engine":"fast","gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(15,1,'688a02ec0374c21c','6460eeb960b91489',0,1,14,'small_gpus2_bf16_reference_cuda_graphtrue','small, 2 GPUs, bf16, engine reference, cuda_graph true','{"cuda_graph":true,"engine":"reference","gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
INSERT INTO cell VALUES(16,1,'9668305b3ac9e6a4','feb78da2c7cefa43',0,1,15,'small_gpus2_bf16_reference_cuda_graphfalse','small, 2 GPUs, bf16, engine reference, cuda_graph false','{"cuda_graph":false,"engine":"reference","gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'');
CREATE TABLE run (
  run_id      INTEGER PRIMARY KEY,
  cell_id     INTEGER NOT NULL REFERENCES cell,
  repeat      INTEGER NOT NULL CHECK (repeat >= 1),
  seed        TEXT NOT NULL,                -- 16 hexadecimal digits: weights, order of rows, dropout
  start_order INTEGER NOT NULL,             -- its place in the shuffled order of the sweep, from 0
  infeasible  TEXT,                         -- why it cannot run here; NULL when it can
  UNIQUE (cell_id, repeat)
);
INSERT INTO run VALUES(1,14,1,'000000000000002a',0,NULL);
INSERT INTO run VALUES(2,8,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(3,9,1,'000000000000002a',2,NULL);
INSERT INTO run VALUES(4,12,1,'000000000000002a',3,NULL);
INSERT INTO run VALUES(5,3,1,'000000000000002a',4,NULL);
INSERT INTO run VALUES(6,10,1,'000000000000002a',5,NULL);
INSERT INTO run VALUES(7,13,1,'000000000000002a',6,NULL);
INSERT INTO run VALUES(8,2,1,'000000000000002a',7,NULL);
INSERT INTO run VALUES(9,4,1,'000000000000002a',8,NULL);
INSERT INTO run VALUES(10,7,1,'000000000000002a',9,NULL);
INSERT INTO run VALUES(11,1,1,'000000000000002a',10,NULL);
INSERT INTO run VALUES(12,16,1,'000000000000002a',11,NULL);
INSERT INTO run VALUES(13,6,1,'000000000000002a',12,NULL);
INSERT INTO run VALUES(14,5,1,'000000000000002a',13,NULL);
INSERT INTO run VALUES(15,11,1,'000000000000002a',14,NULL);
INSERT INTO run VALUES(16,15,1,'000000000000002a',15,NULL);
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:09:35.871Z','2026-11-28T11:09:39.351Z',3.4797376139999998123,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only df986c59f9b8","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:09:39.351Z','2026-11-28T11:09:45.850Z',6.4987387469999999822,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 9e46e6b2dfcf","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:09:45.850Z','2026-11-28T11:09:48.786Z',2.9359402769999998206,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only e64a87f6dd59","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(4,4,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:09:48.786Z','2026-11-28T11:09:53.191Z',4.4050589770000003753,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 90488e0a8f27","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(5,5,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:09:53.191Z','2026-11-28T11:09:55.246Z',2.0541365040000001407,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only a62ff0795b0e","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(6,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:09:55.246Z','2026-11-28T11:09:58.221Z',2.9752880949999997994,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 0b7c32147197","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(7,7,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:09:58.221Z','2026-11-28T11:10:00.634Z',2.4123722370000000303,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 327b933abd39","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(8,8,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:10:00.634Z','2026-11-28T11:10:02.580Z',1.9465331359999999971,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 76d52c78fbfa","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(9,9,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:10:02.580Z','2026-11-28T11:10:07.531Z',4.9508330740000001668,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 33fba83a3f09","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(10,10,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:10:07.531Z','2026-11-28T11:10:09.914Z',2.382936040000000144,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only fcdd0b992bd0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(11,11,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:10:09.915Z','2026-11-28T11:10:11.942Z',2.0275717449999999253,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only f0c0e1b4e4e9","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(12,12,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:10:11.942Z','2026-11-28T11:10:17.401Z',5.4587098960000002279,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 9668305b3ac9","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(13,13,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:10:17.401Z','2026-11-28T11:10:19.404Z',2.0024719549999998591,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only a6ead3d0414b","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":false,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(14,14,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:10:19.404Z','2026-11-28T11:10:20.914Z',1.510032288999999972,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 91fcd8df0bb3","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,NULL,'0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(15,15,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:10:20.914Z','2026-11-28T11:10:23.916Z',3.0014826760000001826,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only ea2deddd1b52","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
INSERT INTO attempt VALUES(16,16,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:10:23.916Z','2026-11-28T11:10:26.802Z',2.8855677110000002016,'{"again":"ddpsweep run .gpu/try2.yaml --store try2.db --only 688a02ec0374","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":180.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c291ae8c1a0b',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','3dca631bfdfe98bd','NVIDIA H200','serial','ddpsweep-worker 0.1.0','92fa9120b77a914a',NULL);
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
INSERT INTO epoch VALUES(1,1,1,0.3352414040000000206,0.11228489699999999462,1.0595583212270145434,0.69418144025300676513,0.73789473684210526993,11300,177,'2026-11-28T11:09:38.113Z');
INSERT INTO epoch VALUES(1,2,0,0.31915864700000001752,0.0053269830000000004122,0.64526563314209994803,0.65256531564812914059,0.75710526315789472562,11300,177,'2026-11-28T11:09:38.449Z');
INSERT INTO epoch VALUES(1,3,0,0.31273658199999998519,0.0041781810000000004293,0.49939281934130508311,0.61713931435032898242,0.7738157894736842346,11300,177,'2026-11-28T11:09:38.791Z');
INSERT INTO epoch VALUES(2,1,1,1.3203889069999998895,0.53688427400000005018,0.99110637301892301476,0.69760684766267477829,0.73499999999999998667,11300,354,'2026-11-28T11:09:43.422Z');
INSERT INTO epoch VALUES(2,2,0,1.108972856999999923,0.011913675000000000306,0.61812550614365435741,0.57675666206761411203,0.79342105263157891581,11300,354,'2026-11-28T11:09:44.555Z');
INSERT INTO epoch VALUES(2,3,0,1.1483934860000000188,0.011596132999999999788,0.47292711847651319745,0.59570994728489923275,0.78263157894736845587,11300,354,'2026-11-28T11:09:45.700Z');
INSERT INTO epoch VALUES(3,1,1,0.13036670200000000097,0.013077833000000000512,1.0606215963690681647,0.70402299981368210435,0.73092105263157891581,11300,177,'2026-11-28T11:09:47.873Z');
INSERT INTO epoch VALUES(3,2,0,0.13044497499999999079,0.013136722999999999456,0.64644019028254318115,0.62330182627627728209,0.76842105263157889361,11300,177,'2026-11-28T11:09:48.021Z');
INSERT INTO epoch VALUES(3,3,0,0.13029259000000001367,0.013129520000000000426,0.50539212004800815325,0.59247926912809678601,0.78434210526315784051,11300,177,'2026-11-28T11:09:48.189Z');
INSERT INTO epoch VALUES(4,1,1,0.66773233099999995676,0.036980699999999998295,1.0599513897009655849,0.71037605084870991678,0.72776315789473688955,11300,177,'2026-11-28T11:09:51.319Z');
INSERT INTO epoch VALUES(4,2,0,0.76974486900000005373,0.017043598999999999554,0.64799338627705527215,0.62754569405003601811,0.76578947368421057539,11300,177,'2026-11-28T11:09:52.119Z');
INSERT INTO epoch VALUES(4,3,0,0.76723528200000001842,0.016948318999999999884,0.50586028301610352908,0.57116605557893451727,0.78907894736842110194,11300,177,'2026-11-28T11:09:52.928Z');
INSERT INTO epoch VALUES(5,1,1,0.33220086399999998461,0.032392724999999997215,0.99142493445261392626,0.72567188865260079388,0.72355263157894733616,11300,354,'2026-11-28T11:09:54.421Z');
INSERT INTO epoch VALUES(5,2,0,0.33245827199999999912,0.032234612000000002762,0.62122061539540252006,0.60503833168431331301,0.77947368421052631859,11300,354,'2026-11-28T11:09:54.790Z');
INSERT INTO epoch VALUES(5,3,0,0.33241339699999999934,0.032197740000000002469,0.47472176322894815703,0.59159374036287004638,0.78605263157894733616,11300,354,'2026-11-28T11:09:55.139Z');
INSERT INTO epoch VALUES(6,1,1,0.29519100399999997907,0.066082137999999998601,1.0606215963690681647,0.70402299981368210435,0.73092105263157891581,11300,177,'2026-11-28T11:09:57.269Z');
INSERT INTO epoch VALUES(6,2,0,0.22862819800000000469,0.013383812999999999612,0.64644019028254318115,0.62330182627627728209,0.76842105263157889361,11300,177,'2026-11-28T11:09:57.522Z');
INSERT INTO epoch VALUES(6,3,0,0.23552191000000000098,0.013372946999999999612,0.50539212004800815325,0.59247926912809678601,0.78434210526315784051,11300,177,'2026-11-28T11:09:57.795Z');
INSERT INTO epoch VALUES(7,1,1,0.068060362999999998723,0.0034906970000000000706,1.0595583212270145434,0.69418144025300676513,0.73789473684210526993,11300,177,'2026-11-28T11:10:00.085Z');
INSERT INTO epoch VALUES(7,2,0,0.06811654100000000267,0.0035274699999999999978,0.64526563314209994803,0.65256531564812914059,0.75710526315789472562,11300,177,'2026-11-28T11:10:00.162Z');
INSERT INTO epoch VALUES(7,3,0,0.067941046000000004934,0.0035158369999999999552,0.49939281934130508311,0.61713931435032898242,0.7738157894736842346,11300,177,'2026-11-28T11:10:00.258Z');
INSERT INTO epoch VALUES(8,1,1,0.29453541999999999223,0.069705070999999993452,0.99217848723968571356,0.67530525609066616166,0.74092105263157892469,11300,354,'2026-11-28T11:10:01.788Z');
INSERT INTO epoch VALUES(8,2,0,0.30586239599999998084,0.026238764000000001225,0.62674618240478818798,0.59937805778101871378,0.78065789473684210619,11300,354,'2026-11-28T11:10:02.130Z');
INSERT INTO epoch VALUES(8,3,0,0.29671046600000000603,0.026167427999999999521,0.48920622701138521959,0.58722718489797487428,0.78763157894736846031,11300,354,'2026-11-28T11:10:02.437Z');
INSERT INTO epoch VALUES(9,1,1,1.4409819020000000922,0.050279529000000003358,0.99142493445261392626,0.72567188865260079388,0.72355263157894733616,11300,354,'2026-11-28T11:10:05.034Z');
INSERT INTO epoch VALUES(9,2,0,1.2437868100000000204,0.033404545000000000765,0.62122061539540252006,0.60503833168431331301,0.77947368421052631859,11300,354,'2026-11-28T11:10:06.325Z');
INSERT INTO epoch VALUES(9,3,0,1.0778425400000000156,0.033323427000000002684,0.47472176322894815703,0.59159374036287004638,0.78605263157894733616,11300,354,'2026-11-28T11:10:07.422Z');
INSERT INTO epoch VALUES(10,1,1,0.20800524700000000422,0.011117020000000000026,0.99110637301892301476,0.69760684766267477829,0.73499999999999998667,11300,354,'2026-11-28T11:10:09.360Z');
INSERT INTO epoch VALUES(10,2,0,0.20770595999999999503,0.011016438999999999398,0.61812550614365435741,0.57675666206761411203,0.79342105263157891581,11300,354,'2026-11-28T11:10:09.584Z');
INSERT INTO epoch VALUES(10,3,0,0.20771628799999999892,0.010996993999999999519,0.47292711847651319745,0.59570994728489923275,0.78263157894736845587,11300,354,'2026-11-28T11:10:09.789Z');
INSERT INTO epoch VALUES(11,1,1,0.23852746599999999355,0.025854636000000000284,0.99217848723968571356,0.67530525609066616166,0.74092105263157892469,11300,354,'2026-11-28T11:10:11.303Z');
INSERT INTO epoch VALUES(11,2,0,0.23886511299999999002,0.025757192000000001669,0.62674618240478818798,0.59937805778101871378,0.78065789473684210619,11300,354,'2026-11-28T11:10:11.572Z');
INSERT INTO epoch VALUES(11,3,0,0.23854123199999999194,0.025603016999999998748,0.48920622701138521959,0.58722718489797487428,0.78763157894736846031,11300,354,'2026-11-28T11:10:11.821Z');
INSERT INTO epoch VALUES(12,1,1,0.9563434069999999787,0.21270742900000000341,1.0611353636209943651,0.70165009147242496378,0.72776315789473688955,11300,177,'2026-11-28T11:10:15.189Z');
INSERT INTO epoch VALUES(12,2,0,0.86542798600000003794,0.0091662170000000008085,0.65541158102254948314,0.61606205388119350541,0.77644736842105266383,11300,177,'2026-11-28T11:10:16.081Z');
INSERT INTO epoch VALUES(12,3,0,0.84258497300000001484,0.0064273480000000002623,0.51201946946371967861,0.57961128335250056142,0.78907894736842110194,11300,177,'2026-11-28T11:10:16.955Z');
INSERT INTO epoch VALUES(13,1,1,0.41190410500000002036,0.073471341999999995042,0.98788272515862385336,0.66503563730340253812,0.74342105263157898242,11300,354,'2026-11-28T11:10:18.717Z');
INSERT INTO epoch VALUES(13,2,0,0.28273772600000002253,0.0072192910000000000761,0.61859050513368796231,0.58864346554404811673,0.78684210526315789824,11300,354,'2026-11-28T11:10:19.023Z');
INSERT INTO epoch VALUES(13,3,0,0.28373590900000000836,0.0071669489999999997156,0.48185370191536119888,0.60165712456954156817,0.78118421052631581424,11300,354,'2026-11-28T11:10:19.299Z');
INSERT INTO epoch VALUES(14,1,1,0.11771917499999999534,0.0066553569999999997661,0.98788272515862385336,0.66503563730340253812,0.74342105263157898242,11300,354,'2026-11-28T11:10:20.530Z');
INSERT INTO epoch VALUES(14,2,0,0.11786948199999999764,0.0065350850000000003728,0.61859050513368796231,0.58864346554404811673,0.78684210526315789824,11300,354,'2026-11-28T11:10:20.659Z');
INSERT INTO epoch VALUES(14,3,0,0.11797507200000000027,0.0066232620000000004198,0.48185370191536119888,0.60165712456954156817,0.78118421052631581424,11300,354,'2026-11-28T11:10:20.769Z');
INSERT INTO epoch VALUES(15,1,1,0.18712878499999999193,0.016600977999999998874,1.0599513897009655849,0.71037605084870991678,0.72776315789473688955,11300,177,'2026-11-28T11:10:23.013Z');
INSERT INTO epoch VALUES(15,2,0,0.18714069799999999421,0.016597099000000000573,0.64799338627705527215,0.62754569405003601811,0.76578947368421057539,11300,177,'2026-11-28T11:10:23.222Z');
INSERT INTO epoch VALUES(15,3,0,0.18689474500000000101,0.01661240900000000159,0.50586028301610352908,0.57116605557893451727,0.78907894736842110194,11300,177,'2026-11-28T11:10:23.450Z');
INSERT INTO epoch VALUES(16,1,1,0.12453785500000000285,0.0057484190000000002715,1.0611353636209943651,0.70165009147242496378,0.72776315789473688955,11300,177,'2026-11-28T11:10:26.178Z');
INSERT INTO epoch VALUES(16,2,0,0.12459933800000000392,0.0057713620000000003668,0.65541158102254948314,0.61606205388119350541,0.77644736842105266383,11300,177,'2026-11-28T11:10:26.313Z');
INSERT INTO epoch VALUES(16,3,0,0.12445175799999999566,0.0057358799999999996246,0.51201946946371967861,0.57961128335250056142,0.78907894736842110194,11300,177,'2026-11-28T11:10:26.468Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2817,0.33512838700000002756,0.10681061299999999869,6030.0627617835998533,2646.6804046630859374,'1c1b28b9f9ffe48a',177,1.7554880380630493164,1.9555519819259643554,0.11153408000000000765,0.0022016119999999999266,157286400);
INSERT INTO rank_epoch VALUES(1,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2791,0.3352414040000000206,0.11228489699999999462,5942.946268081665039,2629.098541259765625,'1c1b28b9f9ffe48a',177,1.75839996337890625,1.9521280527114868164,0.089783551999999988701,0.0023144789999999999287,157286400);
INSERT INTO rank_epoch VALUES(1,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2880,0.3190882039999999864,0.0053269830000000004122,3631.833012282848358,2465.8545532226562499,'4739b4385c79d2e1',177,1.7961920499801635742,1.9857599735260009765,0.22532188799999999795,0.0023204449999999999729,444596224);
INSERT INTO rank_epoch VALUES(1,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2874,0.31915864700000001752,0.0051318609999999997145,3659.668642222881317,2493.6418457031249999,'4739b4385c79d2e1',177,1.7982720136642456054,1.9975680112838745117,0.0020328640000000092191,0.0023518210000000009003,444596224);
INSERT INTO rank_epoch VALUES(1,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2936,0.31269964700000002499,0.0040509730000000002472,2843.8593775629997253,2348.8095245361328125,'7a9e67f36b671f64',177,1.7780159711837768554,1.9140479564666748046,0.19580342400000000369,0.00220128499999999944,444596224);
INSERT INTO rank_epoch VALUES(1,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2945,0.31273658199999998519,0.0041781810000000004293,2799.2794809937477111,2341.4492645263671874,'7a9e67f36b671f64',177,1.7827199697494506835,1.9198720455169677734,0.0032447679999999951006,0.0023372580000000000438,444596224);
INSERT INTO rank_epoch VALUES(2,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5586,1.3203889069999998895,0.53688427400000005018,11199.502015113830566,5301.812042236328125,'81ab7b08549a73aa',354,3.3061120510101318359,3.597248077392578125,0.0,0.0041247620000000023016,192937984);
INSERT INTO rank_epoch VALUES(2,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',6030,1.108972856999999923,0.011913675000000000306,6984.8182194232940672,4383.3506317138671874,'fa549ad713a84b2e',354,3.1258881092071533203,3.4653120040893554687,0.0,0.0041398760000000006664,394264576);
INSERT INTO rank_epoch VALUES(2,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5948,1.1483934860000000188,0.011596132999999999788,5344.076438784599304,4527.3955993652343749,'3ee3b6777417b0db',354,3.2483839988708496093,3.5176000595092773437,0.0,0.0044149150000000036281,394264576);
INSERT INTO rank_epoch VALUES(3,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2799,0.13036670200000000097,0.01303495200000000069,6029.8009261488914488,2680.6256408691406249,'aa939ee022468c67',177,0.73641598224639892578,0.74000000953674316406,0.0085054720000000069712,0.0,1243611136);
INSERT INTO rank_epoch VALUES(3,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2756,0.13034319399999999555,0.013077833000000000512,5955.2231128215789793,2669.9491577148437499,'aa939ee022468c67',177,0.73651200532913208007,0.73993599414825439453,0.0085510719999999998397,0.0,1243611136);
INSERT INTO rank_epoch VALUES(3,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2923,0.13044497499999999079,0.013025168999999999636,3653.6506804823875426,2350.2791595458984374,'5dd00011dbb4491d',177,0.73667198419570922851,0.74086397886276245117,0.0085156479999999867835,0.0,1243611136);
INSERT INTO rank_epoch VALUES(3,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2917,0.13041536100000000741,0.013136722999999999456,3651.1234697103500366,2386.8147201538085938,'5dd00011dbb4491d',177,0.73676800727844238281,0.74182397127151489257,0.0086669759999999998467,0.0,1243611136);
INSERT INTO rank_epoch VALUES(3,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2971,0.13025260099999999563,0.013060880999999999879,2890.5104760527610779,2249.5262451171874999,'bfd5af78001b6177',177,0.73619198799133300781,0.73980802297592163085,0.0085716800000000120673,0.0,1243611136);
INSERT INTO rank_epoch VALUES(3,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2990,0.13029259000000001367,0.013129520000000000426,2820.420480489730835,2253.3162002563476562,'bfd5af78001b6177',177,0.73584002256393432617,0.73983997106552124023,0.0084977600000000000357,0.0,1243611136);
INSERT INTO rank_epoch VALUES(4,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2739,0.66773233099999995676,0.036980699999999998295,6016.13588809967041,2741.060638427734375,'3b4f0cc6aff61eff',177,3.7853438854217529296,4.2312002182006835937,0.0021081599999999978134,0.0022267110000000001415,201326592);
INSERT INTO rank_epoch VALUES(4,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2792,0.66747259899999999976,0.03649283400000000177,5961.3148155212402341,2657.7973480224609374,'3b4f0cc6aff61eff',177,3.7957439422607421875,4.2366399765014648437,0.43582441599999999226,0.002032067999999999288,201326592);
INSERT INTO rank_epoch VALUES(4,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2892,0.76974486900000005373,0.016967908999999999769,3609.6766605377197266,2428.8056488037109374,'aaa9a2cd1139244d',177,4.3367037773132324218,4.98748779296875,0.073919263999999998415,0.0022128040000000005066,637534208);
INSERT INTO rank_epoch VALUES(4,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2928,0.76945111200000004814,0.017043598999999999554,3712.648604393005371,2340.5416259765625,'aaa9a2cd1139244d',177,4.339839935302734375,4.9621119499206542968,0.40771046399999999465,0.0022893150000000005335,637534208);
INSERT INTO rank_epoch VALUES(4,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2981,0.76723528200000001842,0.016948318999999999884,2974.8785300254821776,2192.5371627807617187,'2f980579cb5f988e',177,4.3308482170104980468,4.6345601081848144531,0.0020341759999999986519,0.0022662760000000006614,637534208);
INSERT INTO rank_epoch VALUES(4,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3016,0.7670172429999999597,0.016911130999999999385,2741.3426680564880371,2148.3248596191406249,'2f980579cb5f988e',177,4.3368959426879882812,4.6285758018493652343,0.52917884799999992395,0.0021866710000000007078,637534208);
INSERT INTO rank_epoch VALUES(5,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5499,0.33220086399999998461,0.032392724999999997215,11203.101759314537048,5515.1063537597656248,'60c55f6de95059cb',354,0.93936002254486083984,0.94265598058700561523,0.0,0.0,945815552);
INSERT INTO rank_epoch VALUES(5,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5924,0.33245827199999999912,0.032234612000000002762,7019.7929539680480955,4598.29132080078125,'a04b02f4d0fb488d',354,0.93993598222732543945,0.94323199987411499023,0.0,0.0,945815552);
INSERT INTO rank_epoch VALUES(5,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5974,0.33241339699999999934,0.032197740000000002469,5364.3559244871139527,4496.1124267578124998,'4db60583911fff25',354,0.93987202644348144531,0.9431679844856262207,0.0,0.0,945815552);
INSERT INTO rank_epoch VALUES(6,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2799,0.29519100399999997907,0.066082137999999998601,6029.8009261488914488,2680.6256408691406249,'aa939ee022468c67',177,1.7884479761123657226,2.179840087890625,0.1426445760000000229,0.001768015000000000168,165675008);
INSERT INTO rank_epoch VALUES(6,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2756,0.29515404200000000534,0.062261993000000001585,5955.2231128215789793,2669.9491577148437499,'aa939ee022468c67',177,1.7896000146865844726,2.1735680103302001953,0.0015442240000000002908,0.0019993689999999995389,165675008);
INSERT INTO rank_epoch VALUES(6,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2923,0.22860568000000000554,0.013346376999999999546,3653.6506804823875426,2350.2791595458984374,'5dd00011dbb4491d',177,1.225343942642211914,1.8600319623947143554,0.0093752319999999833566,0.001645599999999999884,771751936);
INSERT INTO rank_epoch VALUES(6,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2917,0.22862819800000000469,0.013383812999999999612,3651.1234697103500366,2386.8147201538085938,'5dd00011dbb4491d',177,1.225119948387145996,1.8501440286636352539,0.064269919999999994275,0.0015808489999999998393,771751936);
INSERT INTO rank_epoch VALUES(6,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2971,0.23550924800000000436,0.013372946999999999612,2890.5104760527610779,2249.5262451171874999,'bfd5af78001b6177',177,1.3074239492416381835,1.5739519596099853515,0.0017802560000000078321,0.0016160840000000002703,771751936);
INSERT INTO rank_epoch VALUES(6,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2990,0.23552191000000000098,0.013369446000000000107,2820.420480489730835,2253.3162002563476562,'bfd5af78001b6177',177,1.3045439720153808593,1.5508160591125488281,0.082104767999999994643,0.0015681770000000004594,771751936);
INSERT INTO rank_epoch VALUES(7,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2817,0.068060362999999998723,0.0034053059999999998712,6030.0627617835998533,2646.6804046630859374,'1c1b28b9f9ffe48a',177,0.38640001416206359863,0.39062398672103881835,0.0061140479999999969296,0.0,668991488);
INSERT INTO rank_epoch VALUES(7,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2791,0.067959276999999998492,0.0034906970000000000706,5942.946268081665039,2629.098541259765625,'1c1b28b9f9ffe48a',177,0.38611200451850891113,0.39097601175308227539,0.0062444800000000001694,0.0,668991488);
INSERT INTO rank_epoch VALUES(7,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2880,0.06811654100000000267,0.0034400989999999998479,3631.833012282848358,2465.8545532226562499,'4739b4385c79d2e1',177,0.38726401329040527343,0.39139199256896972656,0.0059483840000000010039,0.0,668991488);
INSERT INTO rank_epoch VALUES(7,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2874,0.068024402999999997176,0.0035274699999999999978,3659.668642222881317,2493.6418457031249999,'4739b4385c79d2e1',177,0.3868159949779510498,0.39072000980377197265,0.0063250559999999990401,0.0,668991488);
INSERT INTO rank_epoch VALUES(7,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2936,0.067941046000000004934,0.0034422720000000001268,2843.8593775629997253,2348.8095245361328125,'7a9e67f36b671f64',177,0.38607999682426452636,0.39039999246597290039,0.0059512320000000007436,0.0,668991488);
INSERT INTO rank_epoch VALUES(7,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2945,0.067923241999999994789,0.0035158369999999999552,2799.2794809937477111,2341.4492645263671874,'7a9e67f36b671f64',177,0.38611200451850891113,0.39075198769569396972,0.0063462079999999990165,0.0,668991488);
INSERT INTO rank_epoch VALUES(8,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5631,0.29453541999999999223,0.069705070999999993452,11211.616905808448791,5132.3199462890624999,'c3af7bc18015abfe',354,0.80927997827529907226,1.0042560100555419921,0.0,0.0026145570000000025942,171966464);
INSERT INTO rank_epoch VALUES(8,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5933,0.30586239599999998084,0.026238764000000001225,7082.2318611741065979,4555.2732391357421875,'de607fa5d6e4d869',354,0.81177598237991333007,1.1342719793319702148,0.0,0.0027411799999999993115,775946240);
INSERT INTO rank_epoch VALUES(8,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5986,0.29671046600000000603,0.026167427999999999521,5528.030365228652954,4462.926605224609375,'47a16b9d10197ba2',354,0.82223999500274658203,0.94063997268676757812,0.0,0.0027078259999999999829,775946240);
INSERT INTO rank_epoch VALUES(9,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5499,1.4409819020000000922,0.050279529000000003358,11203.101759314537048,5515.1063537597656248,'60c55f6de95059cb',354,4.2035841941833496093,4.6076798439025878906,0.0,0.0040559549999999973748,203423744);
INSERT INTO rank_epoch VALUES(9,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5924,1.2437868100000000204,0.033404545000000000765,7019.7929539680480955,4598.29132080078125,'a04b02f4d0fb488d',354,3.5701119899749755859,4.1234560012817382812,0.0,0.0051220930000000046422,538968064);
INSERT INTO rank_epoch VALUES(9,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5974,1.0778425400000000156,0.033323427000000002684,5364.3559244871139527,4496.1124267578124998,'4db60583911fff25',354,2.9733440876007080078,3.9616959095001220703,0.0,0.0045979019999999974632,538968064);
INSERT INTO rank_epoch VALUES(10,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5586,0.20800524700000000422,0.011117020000000000026,11199.502015113830566,5301.812042236328125,'81ab7b08549a73aa',354,0.58787202835083007812,0.59014397859573364257,0.0,0.0,549453824);
INSERT INTO rank_epoch VALUES(10,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',6030,0.20770595999999999503,0.011016438999999999398,6984.8182194232940672,4383.3506317138671874,'fa549ad713a84b2e',354,0.58700799942016601562,0.5895360112190246582,0.0,0.0,549453824);
INSERT INTO rank_epoch VALUES(10,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5948,0.20771628799999999892,0.010996993999999999519,5344.076438784599304,4527.3955993652343749,'3ee3b6777417b0db',354,0.58710402250289916992,0.58947199583053588867,0.0,0.0,549453824);
INSERT INTO rank_epoch VALUES(11,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5631,0.23852746599999999355,0.025854636000000000284,11211.616905808448791,5132.3199462890624999,'c3af7bc18015abfe',354,0.67430400848388671875,0.67718398571014404296,0.0,0.0,1251999744);
INSERT INTO rank_epoch VALUES(11,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5933,0.23886511299999999002,0.025757192000000001669,7082.2318611741065979,4555.2732391357421875,'de607fa5d6e4d869',354,0.67516797780990600585,0.6776319742202758789,0.0,0.0,1251999744);
INSERT INTO rank_epoch VALUES(11,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5986,0.23854123199999999194,0.025603016999999998748,5528.030365228652954,4462.926605224609375,'47a16b9d10197ba2',354,0.67427200078964233398,0.6771519780158996582,0.0,0.0,1251999744);
INSERT INTO rank_epoch VALUES(12,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2782,0.9563434069999999787,0.21270742900000000341,6003.8772106170654298,2662.5148620605468749,'408a0e254e410265',177,4.4198718070983886718,5.2505922317504882812,0.047977792000000005212,0.0027234650000000013014,192937984);
INSERT INTO rank_epoch VALUES(12,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2749,0.95577537099999998471,0.17631426899999999569,5986.9523983001708983,2670.0258331298828125,'408a0e254e410265',177,4.4254398345947265625,5.2704958915710449218,0.53656537599999998278,0.0025461750000000020824,192937984);
INSERT INTO rank_epoch VALUES(12,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2960,0.86542798600000003794,0.0091662170000000008085,3710.064706802368164,2328.0829315185546874,'af6ef7836108ee25',177,4.7369599342346191406,5.72348785400390625,0.0027837120000000006858,0.0034188510000000022631,343932928);
INSERT INTO rank_epoch VALUES(12,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2941,0.86507746600000001713,0.0067526569999999995833,3696.0861587524414062,2353.9886779785156249,'af6ef7836108ee25',177,4.7418560981750488281,5.7361922264099121093,0.68859520000000007389,0.0025117419999999999677,343932928);
INSERT INTO rank_epoch VALUES(12,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',3015,0.84258497300000001484,0.0062528339999999996492,2983.8881673812866211,2185.9355010986328124,'47f5019492b0da24',177,4.73369598388671875,5.34371185302734375,0.0029513279999999961211,0.0033960879999999997978,343932928);
INSERT INTO rank_epoch VALUES(12,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2982,0.84222565500000001748,0.0064273480000000002623,2801.9318375587463378,2219.1102523803710937,'47f5019492b0da24',177,4.7498240470886230468,5.3088641166687011718,0.6688551679999998889,0.0025611510000000010933,343932928);
INSERT INTO rank_epoch VALUES(13,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5650,0.41190410500000002036,0.073471341999999995042,11163.07479429244995,5054.2708435058593748,'b35a43adacf9a4f4',354,1.1795519590377807617,1.3916480541229248046,0.0,0.0038697480000000014123,157286400);
INSERT INTO rank_epoch VALUES(13,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5980,0.28273772600000002253,0.0072192910000000000761,6990.0727080106735229,4473.6903381347656251,'de1ee0568d093126',354,0.77625602483749389648,0.88998401165008544921,0.0,0.0028308150000000012816,444596224);
INSERT INTO rank_epoch VALUES(13,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5937,0.28373590900000000836,0.0071669489999999997156,5444.9468316435813905,4572.594146728515625,'ffd3326d686cdf46',354,0.79593598842620849609,0.87110400199890136718,0.0,0.0028114329999999999008,444596224);
INSERT INTO rank_epoch VALUES(14,1,0,11300,'6ba6ef168061d48a','33c51ce4467c689f',7600,'8348d0967fce1837',5650,0.11771917499999999534,0.0066553569999999997661,11163.07479429244995,5054.2708435058593748,'b35a43adacf9a4f4',354,0.33718401193618774414,0.34028801321983337402,0.0,0.0,668991488);
INSERT INTO rank_epoch VALUES(14,2,0,11300,'6ba6ef168061d48a','5a84e056e868279b',7600,'8348d0967fce1837',5980,0.11786948199999999764,0.0065350850000000003728,6990.0727080106735229,4473.6903381347656251,'de1ee0568d093126',354,0.33718401193618774414,0.34070399403572082519,0.0,0.0,668991488);
INSERT INTO rank_epoch VALUES(14,3,0,11300,'6ba6ef168061d48a','b263ca284b11de7d',7600,'8348d0967fce1837',5937,0.11797507200000000027,0.0066232620000000004198,5444.9468316435813905,4572.594146728515625,'ffd3326d686cdf46',354,0.33759999275207519531,0.34044799208641052246,0.0,0.0,668991488);
INSERT INTO rank_epoch VALUES(15,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2739,0.18712878499999999193,0.016600977999999998874,6016.13588809967041,2741.060638427734375,'3b4f0cc6aff61eff',177,1.0561280250549316406,1.0699199438095092773,0.0083440000000000007218,0.0,941621248);
INSERT INTO rank_epoch VALUES(15,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2792,0.18711252400000000228,0.016533855000000000079,5961.3148155212402341,2657.7973480224609374,'3b4f0cc6aff61eff',177,1.0560959577560424804,1.0707199573516845703,0.0080378559999999994734,0.0,941621248);
INSERT INTO rank_epoch VALUES(15,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2892,0.1871229690000000001,0.01643204499999999929,3609.6766605377197266,2428.8056488037109374,'aaa9a2cd1139244d',177,1.0559040307998657226,1.0700479745864868164,0.0086792319999999985313,0.0,941621248);
INSERT INTO rank_epoch VALUES(15,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2928,0.18714069799999999421,0.016597099000000000573,3712.648604393005371,2340.5416259765625,'aaa9a2cd1139244d',177,1.056288003921508789,1.0693440437316894531,0.0078884479999999992938,0.0,941621248);
INSERT INTO rank_epoch VALUES(15,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',2981,0.18689474500000000101,0.016453945000000001069,2974.8785300254821776,2192.5371627807617187,'2f980579cb5f988e',177,1.0542080402374267578,1.067839980125427246,0.0083503359999999998697,0.0,941621248);
INSERT INTO rank_epoch VALUES(15,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',3016,0.18683887599999998707,0.01661240900000000159,2741.3426680564880371,2148.3248596191406249,'2f980579cb5f988e',177,1.0544960498809814453,1.0676159858703613281,0.0080033920000000015326,0.0,941621248);
INSERT INTO rank_epoch VALUES(16,1,0,5650,'1f93425e1ad7994e','681c2f9bcebb5375',3800,'67c3930a085e860f',2782,0.12453785500000000285,0.0057413430000000003142,6003.8772106170654298,2662.5148620605468749,'408a0e254e410265',177,0.701663970947265625,0.71446400880813598632,0.0080906240000000011203,0.0,549453824);
INSERT INTO rank_epoch VALUES(16,1,1,5650,'4c13acb8658a3b3c','cc3739c4f87c34ef',3800,'1b853d8c776f9228',2749,0.12449501500000000053,0.0057484190000000002715,5986.9523983001708983,2670.0258331298828125,'408a0e254e410265',177,0.70169597864151000976,0.71865600347518920898,0.0080142399999999988646,0.0,549453824);
INSERT INTO rank_epoch VALUES(16,2,0,5650,'b8a267957d2f73a4','90df59c1dcb33625',3800,'67c3930a085e860f',2960,0.12459933800000000392,0.0056845070000000001014,3710.064706802368164,2328.0829315185546874,'af6ef7836108ee25',177,0.70191997289657592773,0.71968001127243041992,0.0081452480000000007653,0.0,549453824);
INSERT INTO rank_epoch VALUES(16,2,1,5650,'b3048781033260e6','af64bddb8b84b102',3800,'1b853d8c776f9228',2941,0.1245402210000000065,0.0057713620000000003668,3696.0861587524414062,2353.9886779785156249,'af6ef7836108ee25',177,0.70217597484588623046,0.71606397628784179687,0.0078957439999999996793,0.0,549453824);
INSERT INTO rank_epoch VALUES(16,3,0,5650,'cb4b58438350de0d','c2d8b0e1bd160d44',3800,'67c3930a085e860f',3015,0.12445175799999999566,0.0057141900000000000678,2983.8881673812866211,2185.9355010986328124,'47f5019492b0da24',177,0.70127999782562255859,0.71900802850723266601,0.0080828480000000001159,0.0,549453824);
INSERT INTO rank_epoch VALUES(16,3,1,5650,'a05b96d2fd10f67d','87dd27fde3d79da8',3800,'1b853d8c776f9228',2982,0.12442529200000000677,0.0057358799999999996246,2801.9318375587463378,2219.1102523803710937,'47f5019492b0da24',177,0.70121598243713378906,0.71615999937057495117,0.0079265919999999996659,0.0,549453824);
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
INSERT INTO calibration VALUES(1,1,20,1.5969920158386230468,1.2498240470886230468,0.15660800039768218994,5651072,2);
INSERT INTO calibration VALUES(1,0,20,1.5853120088577270507,1.1356480121612548828,0.15737600624561309814,5651072,2);
INSERT INTO calibration VALUES(2,0,20,2.5761280059814453125,2.5761280059814453125,0.0,0,0);
INSERT INTO calibration VALUES(3,0,20,0.73737597465515136718,0.67350399494171142578,0.073055997490882873535,11302144,2);
INSERT INTO calibration VALUES(3,1,20,0.73743999004364013671,0.67247998714447021484,0.073311999440193176269,11302144,2);
INSERT INTO calibration VALUES(4,0,20,3.8603839874267578125,3.1743359565734863281,0.2545279860496520996,11302144,2);
INSERT INTO calibration VALUES(4,1,20,3.9319040775299072265,2.5837759971618652343,0.25328001379966735839,11302144,2);
INSERT INTO calibration VALUES(5,0,20,0.94025599956512451171,0.94025599956512451171,0.0,0,0);
INSERT INTO calibration VALUES(6,1,20,1.2748160362243652343,0.8121280074119567871,0.13267199695110321044,11302144,2);
INSERT INTO calibration VALUES(6,0,20,1.2598719596862792968,0.8438720107078552246,0.13273599743843078613,11302144,2);
INSERT INTO calibration VALUES(7,0,20,0.38601601123809814453,0.33961600065231323242,0.053856000304222106933,5651072,2);
INSERT INTO calibration VALUES(7,1,20,0.38703998923301696777,0.32723200321197509765,0.053311999887228012084,5651072,2);
INSERT INTO calibration VALUES(8,0,20,0.80067199468612670898,0.80067199468612670898,0.0,0,0);
INSERT INTO calibration VALUES(9,0,20,4.3191361427307128906,4.3191361427307128906,0.0,0,0);
INSERT INTO calibration VALUES(10,0,20,0.58748799562454223632,0.58748799562454223632,0.0,0,0);
INSERT INTO calibration VALUES(11,0,20,0.67574399709701538085,0.67574399709701538085,0.0,0,0);
INSERT INTO calibration VALUES(12,0,20,4.1423358917236328125,3.5801920890808105468,0.31750398874282836914,11302144,2);
INSERT INTO calibration VALUES(12,1,20,4.0194878578186035156,3.4080319404602050781,0.31654399633407592773,11302144,2);
INSERT INTO calibration VALUES(13,0,20,0.84627199172973632812,0.84627199172973632812,0.0,0,0);
INSERT INTO calibration VALUES(14,0,20,0.3365440070629119873,0.3365440070629119873,0.0,0,0);
INSERT INTO calibration VALUES(15,0,20,1.0564160346984863281,0.98128002882003784179,0.072832003235816955566,11302144,2);
INSERT INTO calibration VALUES(15,1,20,1.055935978889465332,0.98236799240112304687,0.072768002748489379882,11302144,2);
INSERT INTO calibration VALUES(16,0,20,0.7024319767951965332,0.62800002098083496093,0.072768002748489379882,11302144,2);
INSERT INTO calibration VALUES(16,1,20,0.70204800367355346679,0.62879997491836547851,0.072127997875213623046,11302144,2);
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
INSERT INTO device_use VALUES(1,0,3,0,1980.0,135.55799999999999272,39.0,2694774784,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(1,1,3,0,1980.0,131.73099999999999453,38.0,2694709248,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,0,6,0,1980.0,129.78399999999999181,37.0,1916665856,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,0,3,0,1980.0,141.35599999999999454,43.0,3495821312,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,1,3,1,1980.0,144.46449999999998681,41.0,3495886848,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,1,5,0,1980.0,198.18700000000001181,39.0,2954756096,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,0,5,0,1980.0,195.9439999999999884,40.0,2954821632,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,0,2,0,1980.0,220.84800000000001317,43.0,2451439616,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,1,3,0,1980.0,136.96299999999999386,38.0,2816344064,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,0,3,0,1980.0,175.77099999999998658,40.0,2719940608,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,0,2,0,1980.0,134.23849999999998772,38.0,2921267200,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,1,2,0,1980.0,129.08600000000001273,38.0,2921267200,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,0,2,0,1980.0,198.26300000000000523,42.0,2214461440,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,0,5,0,1980.0,176.32200000000000273,39.0,2044592128,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,0,2,0,1980.0,142.09100000000000818,37.0,2073952256,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,0,2,0,1980.0,176.92799999999999727,41.0,2690514944,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,1,6,1,1980.0,173.84800000000001318,38.0,2680029184,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,0,6,0,1980.0,157.04449999999999932,39.0,2680094720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(13,0,2,0,1980.0,143.94900000000001227,38.0,1883111424,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(14,0,1,0,1980.0,128.46100000000001273,37.0,1599995904,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,0,3,0,1980.0,175.93899999999999295,43.0,3261005824,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,1,3,1,1980.0,173.99649999999999749,42.0,3260940288,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(16,1,3,0,1980.0,155.51599999999999113,39.0,2889744384,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(16,0,3,0,1980.0,157.2050000000000125,40.0,2889809920,0,0,0,0,0,1,0);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'spawn',0,-0.32220542699999216162,0.32275729999999214214);
INSERT INTO phase VALUES(2,1,0,'start',0,0.00055187300000000003366,0.00029580500000000000456);
INSERT INTO phase VALUES(3,1,1,'spawn',0,-0.36334024800000058741,0.36379960600000060821);
INSERT INTO phase VALUES(4,1,1,'start',0,0.00045935799999999998854,0.00037770800000000003676);
INSERT INTO phase VALUES(5,1,0,'load',0,0.00084767800000000003823,0.27285706900000000763);
INSERT INTO phase VALUES(6,1,1,'load',0,0.00083706600000000002531,0.24889452100000000744);
INSERT INTO phase VALUES(7,1,0,'rendezvous',0,0.27370474700000002599,0.66202980999999994082);
INSERT INTO phase VALUES(8,1,1,'rendezvous',0,0.24973158700000000487,0.637090663000000057);
INSERT INTO phase VALUES(9,1,0,'init',0,0.93573455699999996681,0.10156833700000000852);
INSERT INTO phase VALUES(10,1,1,'init',0,0.88682225000000003412,0.10631855499999998126);
INSERT INTO phase VALUES(11,1,0,'calibrate',0,1.0373028939999999753,0.39329658899999997423);
INSERT INTO phase VALUES(12,1,1,'calibrate',0,0.99314080500000001539,0.38853212299999995149);
INSERT INTO phase VALUES(13,1,0,'train',1,1.4305994829999999495,0.34778931499999998777);
INSERT INTO phase VALUES(14,1,1,'train',1,1.3816729279999999668,0.34823720499999999411);
INSERT INTO phase VALUES(15,1,0,'evaluate',1,1.7783887979999999373,0.11331371400000000981);
INSERT INTO phase VALUES(16,1,1,'evaluate',1,1.729910132999999961,0.11280538500000014678);
INSERT INTO phase VALUES(17,1,0,'train',2,1.8917025119999999471,0.33121223399999988323);
INSERT INTO phase VALUES(18,1,1,'train',2,1.8427155180000001077,0.3313267009999998347);
INSERT INTO phase VALUES(19,1,0,'evaluate',2,2.2229147459999998304,0.005688821000000121586);
INSERT INTO phase VALUES(20,1,1,'evaluate',2,2.1740422189999999424,0.0056232130000002378267);
INSERT INTO phase VALUES(21,1,0,'train',3,2.228603566999999952,0.31686519199999985119);
INSERT INTO phase VALUES(22,1,1,'train',3,2.1796654320000001803,0.31742102999999977086);
INSERT INTO phase VALUES(23,1,0,'evaluate',3,2.5454687589999998031,0.0041323890000000140787);
INSERT INTO phase VALUES(24,1,1,'evaluate',3,2.4970864619999999511,0.0042399030000002113638);
INSERT INTO phase VALUES(25,1,0,'finish',0,2.5496011479999998172,0.39626822099999997606);
INSERT INTO phase VALUES(26,1,1,'finish',0,2.5013263650000001625,0.40941495999999999444);
INSERT INTO phase VALUES(27,2,0,'spawn',0,-0.34039140000000001062,0.34082613100000003214);
INSERT INTO phase VALUES(28,2,0,'start',0,0.00043473099999999999546,0.00035562200000000004527);
INSERT INTO phase VALUES(29,2,0,'load',0,0.00079035300000000004074,0.16367349200000000375);
INSERT INTO phase VALUES(30,2,0,'init',0,0.16446384499999999739,0.089737614000000021086);
INSERT INTO phase VALUES(31,2,0,'calibrate',0,0.25420145900000001848,1.5662923169999998229);
INSERT INTO phase VALUES(32,2,0,'train',1,1.8204937759999999524,1.3326967290000000243);
INSERT INTO phase VALUES(33,2,0,'evaluate',1,3.1531905049999999768,0.53696704800000016888);
INSERT INTO phase VALUES(34,2,0,'train',2,3.6901575530000001457,1.1211845049999999979);
INSERT INTO phase VALUES(35,2,0,'evaluate',2,4.8113420580000001436,0.011992487999999745795);
INSERT INTO phase VALUES(36,2,0,'train',3,4.8233345459999998894,1.1528439040000000304);
INSERT INTO phase VALUES(37,2,0,'evaluate',3,5.9761784499999999198,0.011661914000000273006);
INSERT INTO phase VALUES(38,2,0,'finish',0,5.9878403640000001928,0.020172959000000000723);
INSERT INTO phase VALUES(39,3,1,'spawn',0,-0.36984554599999436286,0.37023917099999437141);
INSERT INTO phase VALUES(40,3,1,'start',0,0.00039362499999999998618,0.00038061300000000002335);
INSERT INTO phase VALUES(41,3,0,'spawn',0,-0.40500002099999704574,0.40551761199999702967);
INSERT INTO phase VALUES(42,3,0,'start',0,0.00051759099999999997124,0.00036468500000000000915);
INSERT INTO phase VALUES(43,3,1,'load',0,0.00077423800000000000953,0.26459423600000003817);
INSERT INTO phase VALUES(44,3,0,'load',0,0.00088227599999999998039,0.25350769899999997525);
INSERT INTO phase VALUES(45,3,0,'rendezvous',0,0.25438997499999999041,0.65462024099999993609);
INSERT INTO phase VALUES(46,3,1,'rendezvous',0,0.26536847400000002084,0.67827988699999997024);
INSERT INTO phase VALUES(47,3,0,'init',0,0.90901021599999998201,0.4794954520000000997);
INSERT INTO phase VALUES(48,3,1,'init',0,0.94364836100000004659,0.48168838899999999458);
INSERT INTO phase VALUES(49,3,0,'calibrate',0,1.3885056680000000817,0.060760853999999975272);
INSERT INTO phase VALUES(50,3,1,'calibrate',0,1.4253367500000000411,0.058536047999999896163);
INSERT INTO phase VALUES(51,3,0,'train',1,1.4492665220000000569,0.13430124499999984699);
INSERT INTO phase VALUES(52,3,1,'train',1,1.4838727979999999373,0.13447844500000005751);
INSERT INTO phase VALUES(53,3,0,'evaluate',1,1.5835677669999999039,0.013678299000000171403);
INSERT INTO phase VALUES(54,3,1,'evaluate',1,1.6183512429999999948,0.013518343000000099252);
INSERT INTO phase VALUES(55,3,0,'train',2,1.5972460660000000753,0.13436411900000000407);
INSERT INTO phase VALUES(56,3,1,'train',2,1.6318695860000000941,0.13486491799999988927);
INSERT INTO phase VALUES(57,3,0,'evaluate',2,1.7316101850000000794,0.014053144000000017399);
INSERT INTO phase VALUES(58,3,1,'evaluate',2,1.7667345039999999833,0.013576221999999971146);
INSERT INTO phase VALUES(59,3,0,'train',3,1.7456633290000000968,0.13488896799999983144);
INSERT INTO phase VALUES(60,3,1,'train',3,1.7803107259999999545,0.13485191699999998782);
INSERT INTO phase VALUES(61,3,0,'evaluate',3,1.8805522969999999283,0.013148268000000129518);
INSERT INTO phase VALUES(62,3,1,'evaluate',3,1.9151626429999999423,0.013200086000000110786);
INSERT INTO phase VALUES(63,3,0,'finish',0,1.8937005650000000578,0.020251633000000001522);
INSERT INTO phase VALUES(64,3,1,'finish',0,1.9283627290000000531,0.50173751600000005002);
INSERT INTO phase VALUES(65,4,0,'spawn',0,-0.32515725800000305767,0.32552887100000305053);
INSERT INTO phase VALUES(66,4,0,'start',0,0.00037161300000000002143,0.00053475099999999997635);
INSERT INTO phase VALUES(67,4,1,'spawn',0,-0.37523975000000409085,0.375708571000004099);
INSERT INTO phase VALUES(68,4,1,'start',0,0.00046882100000000001636,0.0003017890000000000069);
INSERT INTO phase VALUES(69,4,0,'load',0,0.00090636399999999999778,0.23918068100000000608);
INSERT INTO phase VALUES(70,4,1,'load',0,0.00077061000000000002326,0.2154710940000000019);
INSERT INTO phase VALUES(71,4,0,'rendezvous',0,0.24008704499999999892,0.61863161799999999423);
INSERT INTO phase VALUES(72,4,1,'rendezvous',0,0.2162417040000000068,0.59167322499999996932);
INSERT INTO phase VALUES(73,4,0,'init',0,0.85871866299999999316,0.073294961999999963531);
INSERT INTO phase VALUES(74,4,1,'init',0,0.80791492899999994836,0.085030878000000087446);
INSERT INTO phase VALUES(75,4,0,'calibrate',0,0.93201362499999995669,0.53661207099999996827);
INSERT INTO phase VALUES(76,4,1,'calibrate',0,0.89294580700000003581,0.52481843099999991864);
INSERT INTO phase VALUES(77,4,1,'train',1,1.4177642379999999544,0.67981695200000014089);
INSERT INTO phase VALUES(78,4,0,'train',1,1.4686256959999999249,0.68015018699999996165);
INSERT INTO phase VALUES(79,4,0,'evaluate',1,2.1487758829999998866,0.03734240800000021565);
INSERT INTO phase VALUES(80,4,1,'evaluate',1,2.0975811900000000953,0.037698754000000000985);
INSERT INTO phase VALUES(81,4,0,'train',2,2.1861182910000001022,0.78175403199999982106);
INSERT INTO phase VALUES(82,4,1,'train',2,2.1352799440000000963,0.78195406899999975181);
INSERT INTO phase VALUES(83,4,0,'evaluate',2,2.9678723229999999233,0.017660887999999985709);
INSERT INTO phase VALUES(84,4,1,'evaluate',2,2.9172340129999998481,0.017469630999999985476);
INSERT INTO phase VALUES(85,4,1,'train',3,2.9347036439999998336,0.77108843100000035164);
INSERT INTO phase VALUES(86,4,0,'train',3,2.985533210999999909,0.77180564799999995528);
INSERT INTO phase VALUES(87,4,1,'evaluate',3,3.7057920750000001852,0.016968576999999651633);
INSERT INTO phase VALUES(88,4,0,'evaluate',3,3.7573388589999998643,0.017005010000000098102);
INSERT INTO phase VALUES(89,4,1,'finish',0,3.7227606519999998369,0.1033517760000000063);
INSERT INTO phase VALUES(90,4,0,'finish',0,3.7743438689999999624,0.11755294600000000537);
INSERT INTO phase VALUES(91,5,0,'spawn',0,-0.2548417390000027316,0.25526076500000272062);
INSERT INTO phase VALUES(92,5,0,'start',0,0.00041902600000000002301,0.00030905000000000000396);
INSERT INTO phase VALUES(93,5,0,'load',0,0.00072807600000000002697,0.13425137700000000506);
INSERT INTO phase VALUES(94,5,0,'init',0,0.13497945299999999924,0.39549871399999991794);
INSERT INTO phase VALUES(95,5,0,'calibrate',0,0.53047816699999994494,0.033799361000000027743);
INSERT INTO phase VALUES(96,5,0,'train',1,0.56427752799999997268,0.33729322900000002771);
INSERT INTO phase VALUES(97,5,0,'evaluate',1,0.9015707570000000004,0.032459292999999944662);
INSERT INTO phase VALUES(98,5,0,'train',2,0.93403004999999994506,0.33651144600000015838);
INSERT INTO phase VALUES(99,5,0,'evaluate',2,1.2705414960000001034,0.032300084999999922885);
INSERT INTO phase VALUES(100,5,0,'train',3,1.3028415810000000263,0.33638529400000005686);
INSERT INTO phase VALUES(101,5,0,'evaluate',3,1.6392268750000000832,0.032258420000000009864);
INSERT INTO phase VALUES(102,5,0,'finish',0,1.671485295000000093,0.020175853000000000536);
INSERT INTO phase VALUES(103,6,0,'spawn',0,-0.37780393199998918429,0.37826904699998920023);
INSERT INTO phase VALUES(104,6,0,'start',0,0.00046511499999999999458,0.00049578700000000002889);
INSERT INTO phase VALUES(105,6,1,'spawn',0,-0.40338413499999481448,0.40387623399999483808);
INSERT INTO phase VALUES(106,6,1,'start',0,0.00049209899999999996526,0.00046865100000000005017);
INSERT INTO phase VALUES(107,6,0,'load',0,0.00096090200000000002347,0.28386230800000000762);
INSERT INTO phase VALUES(108,6,1,'load',0,0.00096075000000000001544,0.26012899000000000437);
INSERT INTO phase VALUES(109,6,1,'rendezvous',0,0.26108974000000001458,0.60967783700000000024);
INSERT INTO phase VALUES(110,6,0,'rendezvous',0,0.28482320999999999333,0.61212830299999998473);
INSERT INTO phase VALUES(111,6,0,'init',0,0.89695151299999997807,0.062272561999999975768);
INSERT INTO phase VALUES(112,6,1,'init',0,0.87076757699999995931,0.062401366999999985374);
INSERT INTO phase VALUES(113,6,0,'calibrate',0,0.95922407499999995383,0.29417997700000009242);
INSERT INTO phase VALUES(114,6,1,'calibrate',0,0.93316894399999994469,0.29417800900000012909);
INSERT INTO phase VALUES(115,6,0,'train',1,1.2534040520000000462,0.30566143699999992477);
INSERT INTO phase VALUES(116,6,1,'train',1,1.2273469530000000737,0.30591963899999985443);
INSERT INTO phase VALUES(117,6,0,'evaluate',1,1.559065488999999971,0.066560233999999995901);
INSERT INTO phase VALUES(118,6,1,'evaluate',1,1.5332665919999999282,0.066427436000000117388);
INSERT INTO phase VALUES(119,6,1,'train',2,1.5996940280000000456,0.23840827799999986247);
INSERT INTO phase VALUES(120,6,0,'train',2,1.6256257229999999669,0.23871832000000003937);
INSERT INTO phase VALUES(121,6,0,'evaluate',2,1.8643440430000000063,0.013751376999999953554);
INSERT INTO phase VALUES(122,6,1,'evaluate',2,1.838102305999999908,0.013941326000000087148);
INSERT INTO phase VALUES(123,6,0,'train',3,1.8780954199999999598,0.2392526430000001536);
INSERT INTO phase VALUES(124,6,1,'train',3,1.8520436319999999952,0.23942013299999986841);
INSERT INTO phase VALUES(125,6,0,'evaluate',3,2.1173480630000001134,0.013432236999999958015);
INSERT INTO phase VALUES(126,6,1,'evaluate',3,2.0914637649999998636,0.01341897100000011278);
INSERT INTO phase VALUES(127,6,1,'finish',0,2.1048827359999999764,0.24730564099999999272);
INSERT INTO phase VALUES(128,6,0,'finish',0,2.1307803000000000714,0.30010157300000001034);
INSERT INTO phase VALUES(129,7,1,'spawn',0,-0.37542560400000563047,0.37589876200000560402);
INSERT INTO phase VALUES(130,7,1,'start',0,0.00047315799999999999872,0.00042274300000000005535);
INSERT INTO phase VALUES(131,7,0,'spawn',0,-0.38301356599999664132,0.38347795699999664975);
INSERT INTO phase VALUES(132,7,0,'start',0,0.00046439099999999997915,0.000593781999999999947);
INSERT INTO phase VALUES(133,7,1,'load',0,0.00089590100000000005408,0.26746186700000001978);
INSERT INTO phase VALUES(134,7,0,'load',0,0.0010581729999999999261,0.2622858390000000206);
INSERT INTO phase VALUES(135,7,0,'rendezvous',0,0.26334401200000001619,0.54981588800000003036);
INSERT INTO phase VALUES(136,7,1,'rendezvous',0,0.26835776799999999653,0.55181139499999998232);
INSERT INTO phase VALUES(137,7,0,'init',0,0.81315990000000004656,0.50346529599999989557);
INSERT INTO phase VALUES(138,7,1,'init',0,0.82016916299999997885,0.53128616499999992139);
INSERT INTO phase VALUES(139,7,0,'calibrate',0,1.3166251959999999421,0.067593645000000091016);
INSERT INTO phase VALUES(140,7,1,'calibrate',0,1.3514553279999999002,0.039739524000000026049);
INSERT INTO phase VALUES(141,7,0,'train',1,1.3842188410000000331,0.071958893999999995472);
INSERT INTO phase VALUES(142,7,1,'train',1,1.3911948519999999263,0.072513151999999969632);
INSERT INTO phase VALUES(143,7,0,'evaluate',1,1.4561777350000000286,0.0044371199999999610952);
INSERT INTO phase VALUES(144,7,1,'evaluate',1,1.4637080039999998959,0.0039104600000001710213);
INSERT INTO phase VALUES(145,7,0,'train',2,1.4606148549999999897,0.072042917999999955824);
INSERT INTO phase VALUES(146,7,1,'train',2,1.4676184640000000669,0.072647675999999883345);
INSERT INTO phase VALUES(147,7,0,'evaluate',2,1.5326577729999999455,0.0045815580000001521199);
INSERT INTO phase VALUES(148,7,1,'evaluate',2,1.5402661399999999503,0.0039062279999999560686);
INSERT INTO phase VALUES(149,7,0,'train',3,1.5372393310000000976,0.071924286999999864633);
INSERT INTO phase VALUES(150,7,1,'train',3,1.5441723679999999063,0.07242840600000000073);
INSERT INTO phase VALUES(151,7,0,'evaluate',3,1.6091636179999999622,0.0035018120000001040637);
INSERT INTO phase VALUES(152,7,1,'evaluate',3,1.6166007739999999071,0.0035851430000000128472);
INSERT INTO phase VALUES(153,7,0,'finish',0,1.6126654300000000663,0.20630783799999999339);
INSERT INTO phase VALUES(154,7,1,'finish',0,1.6201859169999999199,0.22187262799999998841);
INSERT INTO phase VALUES(155,8,0,'spawn',0,-0.27430664800000492675,0.27467752600000494567);
INSERT INTO phase VALUES(156,8,0,'start',0,0.00037087799999999999543,0.00037282900000000003147);
INSERT INTO phase VALUES(157,8,0,'load',0,0.0007437070000000000269,0.13903842499999999327);
INSERT INTO phase VALUES(158,8,0,'init',0,0.13978213200000000338,0.067371716999999997632);
INSERT INTO phase VALUES(159,8,0,'calibrate',0,0.20715384900000000101,0.25709150899999999584);
INSERT INTO phase VALUES(160,8,0,'train',1,0.46424535799999999685,0.30505790099999996467);
INSERT INTO phase VALUES(161,8,0,'evaluate',1,0.76930325899999996153,0.06977187100000004083);
INSERT INTO phase VALUES(162,8,0,'train',2,0.83907513000000000236,0.31622169499999996933);
INSERT INTO phase VALUES(163,8,0,'evaluate',2,1.1552968249999999716,0.026301874000000058373);
INSERT INTO phase VALUES(164,8,0,'train',3,1.18159869900000003,0.30080380100000003729);
INSERT INTO phase VALUES(165,8,0,'evaluate',3,1.4824025000000000673,0.026232963999999858728);
INSERT INTO phase VALUES(166,8,0,'finish',0,1.508635463999999926,0.020230847999999999192);
INSERT INTO phase VALUES(167,9,0,'spawn',0,-0.26642326100000340849,0.26686045600000340982);
INSERT INTO phase VALUES(168,9,0,'start',0,0.00043719499999999997729,0.00027666200000000005588);
INSERT INTO phase VALUES(169,9,0,'load',0,0.00071385700000000003317,0.14837976499999999679);
INSERT INTO phase VALUES(170,9,0,'init',0,0.14909362200000000897,0.060655992999999991388);
INSERT INTO phase VALUES(171,9,0,'calibrate',0,0.20974961500000000036,0.4342778969999999683);
INSERT INTO phase VALUES(172,9,0,'train',1,0.64402751199999996867,1.4523435669999997799);
INSERT INTO phase VALUES(173,9,0,'evaluate',1,2.0963710789999998596,0.050348716000000237613);
INSERT INTO phase VALUES(174,9,0,'train',2,2.1467197950000000972,1.2571672999999998765);
INSERT INTO phase VALUES(175,9,0,'evaluate',2,3.4038870949999999737,0.033495266000000079031);
INSERT INTO phase VALUES(176,9,0,'train',3,3.4373823610000000527,1.0836502450000002895);
INSERT INTO phase VALUES(177,9,0,'evaluate',3,4.5210326060000003423,0.0334058199999995864);
INSERT INTO phase VALUES(178,9,0,'finish',0,4.5544384259999999287,0.020247411999999999354);
INSERT INTO phase VALUES(179,10,0,'spawn',0,-0.36606208800000350489,0.36650405400000352074);
INSERT INTO phase VALUES(180,10,0,'start',0,0.00044196600000000001683,0.00035435199999999994393);
INSERT INTO phase VALUES(181,10,0,'load',0,0.00079631799999999996076,0.16390050999999999925);
INSERT INTO phase VALUES(182,10,0,'init',0,0.16469682799999998956,1.0071183049999998804);
INSERT INTO phase VALUES(183,10,0,'calibrate',0,1.1718151329999999532,0.026191580999999963808);
INSERT INTO phase VALUES(184,10,0,'train',1,1.198006713999999917,0.21307027100000008879);
INSERT INTO phase VALUES(185,10,0,'evaluate',1,1.4110769850000000058,0.011209848000000022238);
INSERT INTO phase VALUES(186,10,0,'train',2,1.422286833000000028,0.21260178900000004098);
INSERT INTO phase VALUES(187,10,0,'evaluate',2,1.634888622000000069,0.011101915000000017741);
INSERT INTO phase VALUES(188,10,0,'train',3,1.6459905370000000868,0.21270077299999989861);
INSERT INTO phase VALUES(189,10,0,'evaluate',3,1.8586913099999999854,0.011082647999999917232);
INSERT INTO phase VALUES(190,10,0,'finish',0,1.8697739579999999026,0.020151348999999998956);
INSERT INTO phase VALUES(191,11,0,'spawn',0,-0.38842736399998917251,0.38899708599998916724);
INSERT INTO phase VALUES(192,11,0,'start',0,0.00056972200000000004522,0.00032703799999999998149);
INSERT INTO phase VALUES(193,11,0,'load',0,0.00089676000000000002671,0.17052659300000000408);
INSERT INTO phase VALUES(194,11,0,'init',0,0.17142335300000000053,0.48734946300000003827);
INSERT INTO phase VALUES(195,11,0,'calibrate',0,0.6587728160000000388,0.029203131999999909496);
INSERT INTO phase VALUES(196,11,0,'train',1,0.6879759479999999483,0.2450796270000000776);
INSERT INTO phase VALUES(197,11,0,'evaluate',1,0.9330555750000000259,0.025947116999999964015);
INSERT INTO phase VALUES(198,11,0,'train',2,0.95900269199999998992,0.2436182569999999492);
INSERT INTO phase VALUES(199,11,0,'evaluate',2,1.2026209489999999391,0.025824690000000094514);
INSERT INTO phase VALUES(200,11,0,'train',3,1.2284456390000000336,0.24292441399999997742);
INSERT INTO phase VALUES(201,11,0,'evaluate',3,1.471370053000000011,0.025664933000000056395);
INSERT INTO phase VALUES(202,11,0,'finish',0,1.4970349860000000674,0.020172705999999998582);
INSERT INTO phase VALUES(203,12,0,'spawn',0,-0.28743446199999561629,0.28783261399999560126);
INSERT INTO phase VALUES(204,12,0,'start',0,0.00039815199999999997858,0.00032479400000000004837);
INSERT INTO phase VALUES(205,12,1,'spawn',0,-0.32259815599999425161,0.32315222699999424094);
INSERT INTO phase VALUES(206,12,1,'start',0,0.00055407099999999994723,0.00037894900000000006096);
INSERT INTO phase VALUES(207,12,0,'load',0,0.00072294600000000002696,0.25822122399999997144);
INSERT INTO phase VALUES(208,12,1,'load',0,0.00093302000000000000819,0.24919790599999996905);
INSERT INTO phase VALUES(209,12,0,'rendezvous',0,0.25894416999999997353,0.64502058700000008961);
INSERT INTO phase VALUES(210,12,1,'rendezvous',0,0.25013092599999997567,0.61822499200000002872);
INSERT INTO phase VALUES(211,12,0,'init',0,0.90396475700000000763,0.091896493999999995239);
INSERT INTO phase VALUES(212,12,1,'init',0,0.86835591800000000439,0.096209004999999958585);
INSERT INTO phase VALUES(213,12,1,'calibrate',0,0.96456492299999996298,0.75379405199999993669);
INSERT INTO phase VALUES(214,12,0,'calibrate',0,0.99586125100000000287,0.75814136199999992982);
INSERT INTO phase VALUES(215,12,1,'train',1,1.7183589749999998996,0.96946325100000030339);
INSERT INTO phase VALUES(216,12,0,'train',1,1.7540026129999999326,0.97126466200000027839);
INSERT INTO phase VALUES(217,12,0,'evaluate',1,2.725267275000000211,0.21343018499999999448);
INSERT INTO phase VALUES(218,12,1,'evaluate',1,2.687822226000000203,0.21536425100000000654);
INSERT INTO phase VALUES(219,12,1,'train',2,2.9031864770000002096,0.87904032399999998403);
INSERT INTO phase VALUES(220,12,0,'train',2,2.9386974600000002055,0.88233643199999978179);
INSERT INTO phase VALUES(221,12,0,'evaluate',2,3.8210338919999999873,0.0095834830000001147709);
INSERT INTO phase VALUES(222,12,1,'evaluate',2,3.7822268010000001936,0.012786397999999810082);
INSERT INTO phase VALUES(223,12,1,'train',3,3.7950131990000000037,0.84708915999999989665);
INSERT INTO phase VALUES(224,12,0,'train',3,3.8306173750000001021,0.8472839729999996905);
INSERT INTO phase VALUES(225,12,0,'evaluate',3,4.6779013479999997926,0.0063209940000001907378);
INSERT INTO phase VALUES(226,12,1,'evaluate',3,4.6421023589999999003,0.0064989730000002410292);
INSERT INTO phase VALUES(227,12,0,'finish',0,4.6842223419999999833,0.209156392999999996);
INSERT INTO phase VALUES(228,12,1,'finish',0,4.6486013320000001414,0.22933444899999999577);
INSERT INTO phase VALUES(229,13,0,'spawn',0,-0.29426293899999822478,0.29471824099999821555);
INSERT INTO phase VALUES(230,13,0,'start',0,0.00045530199999999998537,0.00034967700000000006069);
INSERT INTO phase VALUES(231,13,0,'load',0,0.00080497900000000004606,0.16157434499999998034);
INSERT INTO phase VALUES(232,13,0,'init',0,0.16237932399999999155,0.080442928999999996353);
INSERT INTO phase VALUES(233,13,0,'calibrate',0,0.24282225299999998791,0.24694100000000002159);
INSERT INTO phase VALUES(234,13,0,'train',1,0.4897632530000000095,0.4232601099999999672);
INSERT INTO phase VALUES(235,13,0,'evaluate',1,0.9130233629999999767,0.073540372000000076013);
INSERT INTO phase VALUES(236,13,0,'train',2,0.98656373500000005272,0.29299408100000001731);
INSERT INTO phase VALUES(237,13,0,'evaluate',2,1.27955781600000007,0.0072839309999999102274);
INSERT INTO phase VALUES(238,13,0,'train',3,1.2868417469999999802,0.28807359700000012558);
INSERT INTO phase VALUES(239,13,0,'evaluate',3,1.5749153440000001058,0.0072336729999999960227);
INSERT INTO phase VALUES(240,13,0,'finish',0,1.5821490170000001018,0.020205311000000000104);
INSERT INTO phase VALUES(241,14,0,'spawn',0,-0.28437566799998709177,0.28476471299998706854);
INSERT INTO phase VALUES(242,14,0,'start',0,0.00038904500000000002664,0.00065455099999999996097);
INSERT INTO phase VALUES(243,14,0,'load',0,0.0010435959999999999334,0.1681589829999999841);
INSERT INTO phase VALUES(244,14,0,'init',0,0.16920257899999999184,0.48179689900000000069);
INSERT INTO phase VALUES(245,14,0,'calibrate',0,0.65099947800000002029,0.018854020000000026868);
INSERT INTO phase VALUES(246,14,0,'train',1,0.66985349800000004716,0.12392294699999995);
INSERT INTO phase VALUES(247,14,0,'evaluate',1,0.79377644499999999716,0.0067356360000000448096);
INSERT INTO phase VALUES(248,14,0,'train',2,0.80051208100000004197,0.12265115299999995723);
INSERT INTO phase VALUES(249,14,0,'evaluate',2,0.92316323399999999921,0.0066204880000000354556);
INSERT INTO phase VALUES(250,14,0,'train',3,0.92978372200000003466,0.12263537999999996053);
INSERT INTO phase VALUES(251,14,0,'evaluate',3,1.0524191019999999952,0.0067160859999999544811);
INSERT INTO phase VALUES(252,14,0,'finish',0,1.0591351879999999496,0.020193602000000001467);
INSERT INTO phase VALUES(253,15,0,'spawn',0,-0.35277228100000035393,0.35321605000000033669);
INSERT INTO phase VALUES(254,15,0,'start',0,0.00044376899999999999939,0.00039564000000000005413);
INSERT INTO phase VALUES(255,15,1,'spawn',0,-0.37135335899999871722,0.37181556699999873671);
INSERT INTO phase VALUES(256,15,1,'start',0,0.0004622079999999999765,0.00034454700000000006068);
INSERT INTO phase VALUES(257,15,0,'load',0,0.00083940900000000005353,0.2856031579999999681);
INSERT INTO phase VALUES(258,15,1,'load',0,0.00080675500000000003718,0.27962018300000002213);
INSERT INTO phase VALUES(259,15,0,'rendezvous',0,0.28644256699999998128,0.63100040499999998644);
INSERT INTO phase VALUES(260,15,1,'rendezvous',0,0.28042693800000001447,0.61793079499999992165);
INSERT INTO phase VALUES(261,15,0,'init',0,0.91744297200000002323,0.51423323699999989866);
INSERT INTO phase VALUES(262,15,1,'init',0,0.89835773299999999164,0.52051797399999999438);
INSERT INTO phase VALUES(263,15,0,'calibrate',0,1.4316762089999999219,0.085475080000000147606);
INSERT INTO phase VALUES(264,15,1,'calibrate',0,1.418875706999999986,0.079154200999999924093);
INSERT INTO phase VALUES(265,15,0,'train',1,1.5171512890000000695,0.19107884899999993955);
INSERT INTO phase VALUES(266,15,1,'train',1,1.4980299079999999101,0.19145037900000017039);
INSERT INTO phase VALUES(267,15,0,'evaluate',1,1.708230138000000009,0.017278442000000060474);
INSERT INTO phase VALUES(268,15,1,'evaluate',1,1.6894802870000000805,0.016960784999999978239);
INSERT INTO phase VALUES(269,15,0,'train',2,1.7255085800000000695,0.19153705600000003883);
INSERT INTO phase VALUES(270,15,1,'train',2,1.7064410720000000587,0.19157223699999992305);
INSERT INTO phase VALUES(271,15,0,'evaluate',2,1.9170456360000001083,0.017116932999999834308);
INSERT INTO phase VALUES(272,15,1,'evaluate',2,1.8980133089999999818,0.017092867999999983297);
INSERT INTO phase VALUES(273,15,1,'train',3,1.9151061769999999651,0.19115521299999982396);
INSERT INTO phase VALUES(274,15,0,'train',3,1.9341625689999999426,0.19136940099999999453);
INSERT INTO phase VALUES(275,15,0,'evaluate',3,2.1255319699999999372,0.01653413900000000325);
INSERT INTO phase VALUES(276,15,1,'evaluate',3,2.106261389999999789,0.016692291000000025746);
INSERT INTO phase VALUES(277,15,0,'finish',0,2.1420661089999999404,0.27275836799999997328);
INSERT INTO phase VALUES(278,15,1,'finish',0,2.1229536809999998148,0.30757611400000001156);
INSERT INTO phase VALUES(279,16,0,'spawn',0,-0.27705967999999653317,0.27743679799999654278);
INSERT INTO phase VALUES(280,16,0,'start',0,0.000377118000000000017,0.00043664600000000000678);
INSERT INTO phase VALUES(281,16,1,'spawn',0,-0.33995223800002072334,0.34038965800002074502);
INSERT INTO phase VALUES(282,16,1,'start',0,0.00043741999999999999632,0.00032807699999999996934);
INSERT INTO phase VALUES(283,16,0,'load',0,0.00081376400000000002378,0.24969615000000000559);
INSERT INTO phase VALUES(284,16,1,'load',0,0.00076549699999999996566,0.21205622999999998445);
INSERT INTO phase VALUES(285,16,0,'rendezvous',0,0.2505099140000000002,0.62182614700000005125);
INSERT INTO phase VALUES(286,16,1,'rendezvous',0,0.21282172699999998832,0.59580435099999995429);
INSERT INTO phase VALUES(287,16,0,'init',0,0.87233606100000005145,0.84716833499999999457);
INSERT INTO phase VALUES(288,16,1,'init',0,0.80862607799999997038,0.88799032199999994308);
INSERT INTO phase VALUES(289,16,0,'calibrate',0,1.719504396000000046,0.10997168599999995741);
INSERT INTO phase VALUES(290,16,1,'calibrate',0,1.6966163999999999134,0.069177369000000155097);
INSERT INTO phase VALUES(291,16,0,'train',1,1.8294760820000000034,0.1285294699999999235);
INSERT INTO phase VALUES(292,16,1,'train',1,1.7657937690000000685,0.12903317499999999995);
INSERT INTO phase VALUES(293,16,0,'evaluate',1,1.9580055519999999269,0.0067079780000001143491);
INSERT INTO phase VALUES(294,16,1,'evaluate',1,1.8948269440000000685,0.0061651519999998960486);
INSERT INTO phase VALUES(295,16,0,'train',2,1.9647135300000000412,0.12843929099999984444);
INSERT INTO phase VALUES(296,16,1,'train',2,1.9009920959999999645,0.12904386800000011703);
INSERT INTO phase VALUES(297,16,0,'evaluate',2,2.0931528209999998857,0.0067202980000002909832);
INSERT INTO phase VALUES(298,16,1,'evaluate',2,2.0300359640000000815,0.0061616920000000519053);
INSERT INTO phase VALUES(299,16,0,'train',3,2.0998731190000001767,0.12826686599999970184);
INSERT INTO phase VALUES(300,16,1,'train',3,2.0361976560000001335,0.12885868000000000321);
INSERT INTO phase VALUES(301,16,0,'evaluate',3,2.2281399849999998785,0.0057725490000000156953);
INSERT INTO phase VALUES(302,16,1,'evaluate',3,2.1650563360000001367,0.0057981879999999819119);
INSERT INTO phase VALUES(303,16,1,'finish',0,2.1708545240000001186,0.12449794100000000085);
INSERT INTO phase VALUES(304,16,0,'finish',0,2.2339125339999998942,0.17999194299999998758);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',987,'try2/logs/small_gpus2_bf16_fast_cuda_graphfalse_1_rank0.log');
INSERT INTO placement VALUES(1,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',988,'try2/logs/small_gpus2_bf16_fast_cuda_graphfalse_1_rank1.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',3358,'try2/logs/small_gpus1_bf16_reference_cuda_graphfalse_2_rank0.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',3365,'try2/logs/small_gpus2_fp32_fast_cuda_graphtrue_3_rank0.log');
INSERT INTO placement VALUES(3,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',3366,'try2/logs/small_gpus2_fp32_fast_cuda_graphtrue_3_rank1.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',3474,'try2/logs/small_gpus2_fp32_reference_cuda_graphfalse_4_rank0.log');
INSERT INTO placement VALUES(4,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',3475,'try2/logs/small_gpus2_fp32_reference_cuda_graphfalse_4_rank1.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',5846,'try2/logs/small_gpus1_fp32_reference_cuda_graphtrue_5_rank0.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',5852,'try2/logs/small_gpus2_fp32_fast_cuda_graphfalse_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',5853,'try2/logs/small_gpus2_fp32_fast_cuda_graphfalse_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',8224,'try2/logs/small_gpus2_bf16_fast_cuda_graphtrue_7_rank0.log');
INSERT INTO placement VALUES(7,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',8225,'try2/logs/small_gpus2_bf16_fast_cuda_graphtrue_7_rank1.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',8329,'try2/logs/small_gpus1_fp32_fast_cuda_graphfalse_8_rank0.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',8334,'try2/logs/small_gpus1_fp32_reference_cuda_graphfalse_9_rank0.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',8340,'try2/logs/small_gpus1_bf16_reference_cuda_graphtrue_10_rank0.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',8350,'try2/logs/small_gpus1_fp32_fast_cuda_graphtrue_11_rank0.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',8355,'try2/logs/small_gpus2_bf16_reference_cuda_graphfalse_12_rank0.log');
INSERT INTO placement VALUES(12,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',8356,'try2/logs/small_gpus2_bf16_reference_cuda_graphfalse_12_rank1.log');
INSERT INTO placement VALUES(13,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',10724,'try2/logs/small_gpus1_bf16_fast_cuda_graphfalse_13_rank0.log');
INSERT INTO placement VALUES(14,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',10733,'try2/logs/small_gpus1_bf16_fast_cuda_graphtrue_14_rank0.log');
INSERT INTO placement VALUES(15,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',10738,'try2/logs/small_gpus2_fp32_reference_cuda_graphtrue_15_rank0.log');
INSERT INTO placement VALUES(15,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',10739,'try2/logs/small_gpus2_fp32_reference_cuda_graphtrue_15_rank1.log');
INSERT INTO placement VALUES(16,0,'vm',0,'GPU-aebdc77f-1394-be74-374f-46357c29bf0d',10846,'try2/logs/small_gpus2_bf16_reference_cuda_graphtrue_16_rank0.log');
INSERT INTO placement VALUES(16,1,'vm',0,'GPU-f3885155-9194-1df0-66e3-fea3ecbc30cc',10847,'try2/logs/small_gpus2_bf16_reference_cuda_graphtrue_16_rank1.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T11:09:35.871Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 3dca631bfdfe98bd, 0.5 s');
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
