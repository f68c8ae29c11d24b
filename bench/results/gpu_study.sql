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
INSERT INTO sweep VALUES(1,'study_encoders','bench/study_encoders.yaml',replace('# The study''s small and medium encoders on GPUs: 120,000 rows, made by taking the sample''s 11,300 eleven times, so that an\n# epoch is as long as with all of AG News; what accuracy says of such rows is marked in every table.\n#   mpirun --bind-to none -n 1 ddpsweep run bench/study_encoders.yaml\nname: study_encoders\nmatrix: {model: [small, medium], gpus: [1, 2], precision: [fp32, bf16]}\nrepeats: 3\ndataset: {name: ag_news, dir: ../data/ag_news_sample, repeat_rows: 11, train_limit: 120000}\ntrain: {epochs: 3}\nmodels:\n  small: {d_model: 128, heads: 4, layers: 2, feed_forward: 256, max_seq_len: 128,\n          batch: {per_gpu: 32}, train: {learning_rate: 3e-4}}\n  medium: {d_model: 256, heads: 8, layers: 4, feed_forward: 1024, max_seq_len: 256,\n           batch: {per_gpu: 128}, train: {learning_rate: 1e-3}}\nschedule: {isolation: gpu}\nlimits: {timeout: 5m}\n','\n',char(10)),3,'gpu','2026-11-28T11:40:49.766Z');
INSERT INTO sweep VALUES(2,'study_distilbert','bench/study_distilbert.yaml',replace('# The study''s DistilBERT on GPUs, from random weights: its speed is DistilBERT''s, its accuracy is not. The folder is made by\n#   bench/blank_model.py models/distilbert-blank\n#   mpirun --bind-to none -n 1 ddpsweep run bench/study_distilbert.yaml\nname: study_distilbert\nmatrix: {model: [distilbert], gpus: [1, 2], precision: [fp32, bf16]}\nrepeats: 3\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\ntrain: {epochs: 3, learning_rate: 2e-5}\nmodels:\n  distilbert: {type: distilbert, pretrained: false, weights: ../models/distilbert-blank, max_seq_len: 256}\nbatch: {per_gpu: 32}\nschedule: {isolation: gpu}\nlimits: {timeout: 5m}\n','\n',char(10)),3,'gpu','2026-11-28T11:39:34.732Z');
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
INSERT INTO cell VALUES(1,1,'61cc2e88eae3f065','746b0bf5631d7f9e',1,1,0,'small_gpus1_fp32','small, 1 GPU, fp32','{"gpus":1,"model":"small","precision":"fp32"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(2,1,'1d1de342ec249e7f','d798d0d323270449',1,1,1,'small_gpus1_bf16','small, 1 GPU, bf16','{"gpus":1,"model":"small","precision":"bf16"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(3,1,'0e6184b3782f7f5d','746b0bf5631d7f9e',0,1,2,'small_gpus2_fp32','small, 2 GPUs, fp32','{"gpus":2,"model":"small","precision":"fp32"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(4,1,'e7bd40bb206a1444','d798d0d323270449',0,1,3,'small_gpus2_bf16','small, 2 GPUs, bf16','{"gpus":2,"model":"small","precision":"bf16"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(5,1,'6ff889e43370d505','60c232a231c803f4',1,1,4,'medium_gpus1_fp32','medium, 1 GPU, fp32','{"gpus":1,"model":"medium","precision":"fp32"}','gpu',1,128,'per_gpu',3,'{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(6,1,'deff57c0fd7979c4','02957f42d23d8650',1,1,5,'medium_gpus1_bf16','medium, 1 GPU, bf16','{"gpus":1,"model":"medium","precision":"bf16"}','gpu',1,128,'per_gpu',3,'{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(7,1,'516eba81625ca0f1','60c232a231c803f4',0,1,6,'medium_gpus2_fp32','medium, 2 GPUs, fp32','{"gpus":2,"model":"medium","precision":"fp32"}','gpu',2,256,'per_gpu',3,'{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(8,1,'b8afcffce8bcf617','02957f42d23d8650',0,1,7,'medium_gpus2_bf16','medium, 2 GPUs, bf16','{"gpus":2,"model":"medium","precision":"bf16"}','gpu',2,256,'per_gpu',3,'{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(9,2,'6ed001f46046ed6e','d9809027a35f0c89',1,1,0,'distilbert_gpus1_fp32','distilbert, 1 GPU, fp32','{"gpus":1,"model":"distilbert","precision":"fp32"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(10,2,'622211bb115a3421','f548fd018a98db08',1,1,1,'distilbert_gpus1_bf16','distilbert, 1 GPU, bf16','{"gpus":1,"model":"distilbert","precision":"bf16"}','gpu',1,32,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(11,2,'e788cf95f465b1b6','d9809027a35f0c89',0,1,2,'distilbert_gpus2_fp32','distilbert, 2 GPUs, fp32','{"gpus":2,"model":"distilbert","precision":"fp32"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(12,2,'dc444ab9baf618c7','f548fd018a98db08',0,1,3,'distilbert_gpus2_bf16','distilbert, 2 GPUs, bf16','{"gpus":2,"model":"distilbert","precision":"bf16"}','gpu',2,64,'per_gpu',3,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
CREATE TABLE run (
  run_id      INTEGER PRIMARY KEY,
  cell_id     INTEGER NOT NULL REFERENCES cell,
  repeat      INTEGER NOT NULL CHECK (repeat >= 1),
  seed        TEXT NOT NULL,                -- 16 hexadecimal digits: weights, order of rows, dropout
  start_order INTEGER NOT NULL,             -- its place in the shuffled order of the sweep, from 0
  infeasible  TEXT,                         -- why it cannot run here; NULL when it can
  UNIQUE (cell_id, repeat)
);
INSERT INTO run VALUES(1,8,1,'000000000000002a',0,NULL);
INSERT INTO run VALUES(2,7,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(3,4,1,'000000000000002a',2,NULL);
INSERT INTO run VALUES(4,5,1,'000000000000002a',3,NULL);
INSERT INTO run VALUES(5,2,1,'000000000000002a',4,NULL);
INSERT INTO run VALUES(6,6,1,'000000000000002a',5,NULL);
INSERT INTO run VALUES(7,1,1,'000000000000002a',6,NULL);
INSERT INTO run VALUES(8,3,1,'000000000000002a',7,NULL);
INSERT INTO run VALUES(9,3,2,'0003b64467d67795',8,NULL);
INSERT INTO run VALUES(10,8,2,'0003b64467d67795',9,NULL);
INSERT INTO run VALUES(11,7,2,'0003b64467d67795',10,NULL);
INSERT INTO run VALUES(12,6,2,'0003b64467d67795',11,NULL);
INSERT INTO run VALUES(13,5,2,'0003b64467d67795',12,NULL);
INSERT INTO run VALUES(14,1,2,'0003b64467d67795',13,NULL);
INSERT INTO run VALUES(15,2,2,'0003b64467d67795',14,NULL);
INSERT INTO run VALUES(16,4,2,'0003b64467d67795',15,NULL);
INSERT INTO run VALUES(17,1,3,'00087550ca55b296',16,NULL);
INSERT INTO run VALUES(18,5,3,'00087550ca55b296',17,NULL);
INSERT INTO run VALUES(19,4,3,'00087550ca55b296',18,NULL);
INSERT INTO run VALUES(20,7,3,'00087550ca55b296',19,NULL);
INSERT INTO run VALUES(21,3,3,'00087550ca55b296',20,NULL);
INSERT INTO run VALUES(22,6,3,'00087550ca55b296',21,NULL);
INSERT INTO run VALUES(23,8,3,'00087550ca55b296',22,NULL);
INSERT INTO run VALUES(24,2,3,'00087550ca55b296',23,NULL);
INSERT INTO run VALUES(25,9,1,'000000000000002a',0,NULL);
INSERT INTO run VALUES(26,11,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(27,12,1,'000000000000002a',2,NULL);
INSERT INTO run VALUES(28,10,1,'000000000000002a',3,NULL);
INSERT INTO run VALUES(29,11,2,'0003b64467d67795',4,NULL);
INSERT INTO run VALUES(30,10,2,'0003b64467d67795',5,NULL);
INSERT INTO run VALUES(31,9,2,'0003b64467d67795',6,NULL);
INSERT INTO run VALUES(32,12,2,'0003b64467d67795',7,NULL);
INSERT INTO run VALUES(33,11,3,'00087550ca55b296',8,NULL);
INSERT INTO run VALUES(34,10,3,'00087550ca55b296',9,NULL);
INSERT INTO run VALUES(35,12,3,'00087550ca55b296',10,NULL);
INSERT INTO run VALUES(36,9,3,'00087550ca55b296',11,NULL);
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:29:22.475Z','2026-11-28T11:29:30.489Z',8.0133930269999993356,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only b8afcffce8bc","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":256,"seed":42,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:29:30.489Z','2026-11-28T11:30:07.000Z',36.510827953999999806,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 516eba81625c","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":256,"seed":42,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:30:07.000Z','2026-11-28T11:30:11.376Z',4.3756887979999996574,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only e7bd40bb206a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(4,8,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:30:11.376Z','2026-11-28T11:30:17.742Z',6.3661891549999998218,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 0e6184b3782f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(5,9,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:30:17.742Z','2026-11-28T11:30:24.193Z',6.4505283919999998332,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 0e6184b3782f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(6,10,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:30:24.193Z','2026-11-28T11:30:32.142Z',7.9486284530000004266,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only b8afcffce8bc","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":256,"seed":1044829846271893,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(7,11,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:30:32.142Z','2026-11-28T11:31:08.615Z',36.47313583100000045,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 516eba81625c","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":256,"seed":1044829846271893,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(8,16,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:31:08.615Z','2026-11-28T11:31:13.034Z',4.4181667620000002472,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only e7bd40bb206a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(9,19,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:31:13.034Z','2026-11-28T11:31:17.390Z',4.3560136990000000167,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only e7bd40bb206a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(10,20,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:31:17.390Z','2026-11-28T11:31:53.742Z',36.351528555999998103,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 516eba81625c","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":256,"seed":2380789666132630,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(11,21,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:31:53.742Z','2026-11-28T11:32:00.110Z',6.3682971439999995766,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 0e6184b3782f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(12,23,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:32:00.110Z','2026-11-28T11:32:08.033Z',7.9223940680000000114,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only b8afcffce8bc","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":256,"seed":2380789666132630,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(13,4,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:32:08.033Z','2026-11-28T11:33:15.457Z',67.423950485000005983,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 6ff889e43370","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":42,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(14,5,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:32:08.033Z','2026-11-28T11:32:13.042Z',5.0094588419999999118,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 1d1de342ec24","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(15,6,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:32:13.042Z','2026-11-28T11:32:25.362Z',12.319326177000000654,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only deff57c0fd79","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":42,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(16,7,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:32:25.362Z','2026-11-28T11:32:34.148Z',8.7854649350000002527,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 61cc2e88eae3","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(17,12,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:32:34.148Z','2026-11-28T11:32:46.511Z',12.363404737999999838,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only deff57c0fd79","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1044829846271893,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(18,13,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:32:46.511Z','2026-11-28T11:33:53.827Z',67.315560751000006688,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 6ff889e43370","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1044829846271893,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(19,14,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:33:15.457Z','2026-11-28T11:33:24.077Z',8.6197331070000000607,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 61cc2e88eae3","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(20,15,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:33:24.077Z','2026-11-28T11:33:28.889Z',4.8124722029999995598,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 1d1de342ec24","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(21,17,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:33:28.889Z','2026-11-28T11:33:37.701Z',8.8115790809999996469,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 61cc2e88eae3","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(22,18,'interrupted',NULL,'the sweep was told to stop',NULL,1,0,'2026-11-28T11:33:37.701Z','2026-11-28T11:34:20.741Z',43.039628522000000997,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 6ff889e43370","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":2380789666132630,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',NULL,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(23,22,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:33:53.827Z','2026-11-28T11:34:06.032Z',12.205151583999999332,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only deff57c0fd79","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":2380789666132630,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
INSERT INTO attempt VALUES(24,24,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:34:06.032Z','2026-11-28T11:34:10.830Z',4.7977716880000000898,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 1d1de342ec24","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d42e45500eb25f3d','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','fcec7316d7342d95',NULL);
INSERT INTO attempt VALUES(25,26,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:34:23.638Z','2026-11-28T11:35:04.614Z',40.975887055000001168,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only e788cf95f465","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(26,27,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:35:04.615Z','2026-11-28T11:35:14.105Z',9.4905775469999991145,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only dc444ab9baf6","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(27,29,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:35:14.105Z','2026-11-28T11:35:55.712Z',41.606972253999998656,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only e788cf95f465","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(28,32,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:35:55.712Z','2026-11-28T11:36:04.690Z',8.9777476430000007212,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only dc444ab9baf6","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(29,33,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:36:04.690Z','2026-11-28T11:36:46.036Z',41.345013825000002326,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only e788cf95f465","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(30,35,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T11:36:46.036Z','2026-11-28T11:36:54.404Z',8.3683903330000006803,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only dc444ab9baf6","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(31,25,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:36:54.404Z','2026-11-28T11:38:06.751Z',72.346443544999999631,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 6ed001f46046","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(32,28,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:36:54.404Z','2026-11-28T11:37:05.796Z',11.391529048000000656,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 622211bb115a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(33,30,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:37:05.796Z','2026-11-28T11:37:16.599Z',10.802431519000000647,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 622211bb115a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(34,31,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:37:16.599Z','2026-11-28T11:38:28.653Z',72.053943892000006598,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 6ed001f46046","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(35,34,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:38:06.751Z','2026-11-28T11:38:17.921Z',11.169791031999999119,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 622211bb115a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(36,36,'interrupted',NULL,'the sweep was told to stop',NULL,1,0,'2026-11-28T11:38:17.921Z','2026-11-28T11:39:07.855Z',49.934251297000002978,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 6ed001f46046","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',NULL,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(37,36,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:39:35.952Z','2026-11-28T11:40:48.805Z',72.853113293999996356,'{"again":"ddpsweep run bench/study_distilbert.yaml --store /tmp/study/study.db --only 6ed001f46046","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','0e42345037b36fe4','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','64cc21d7a4b949b8','87f111c04bbe1382');
INSERT INTO attempt VALUES(38,18,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T11:40:50.889Z','2026-11-28T11:41:58.533Z',67.644310657000005448,'{"again":"ddpsweep run bench/study_encoders.yaml --store /tmp/study/study.db --only 6ff889e43370","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":2380789666132630,"settings":{"batch":{"per_gpu":128},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":120000,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.001,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','c8649eaa6491',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','a6fc5174630ab1b0','NVIDIA H200','gpu','ddpsweep-worker 0.1.0','596deab0c3982607',NULL);
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
INSERT INTO finding VALUES(14,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(15,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(16,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(17,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(13,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(19,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(20,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(21,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(18,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(23,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(24,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(25,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(26,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(27,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(28,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(29,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(30,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(32,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(33,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(31,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(35,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(34,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(37,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(38,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
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
INSERT INTO epoch VALUES(1,1,1,1.8444451360000000406,0.024086638999999999966,1.4127453446949522763,1.3877772562127363986,0.25,120000,469,'2026-11-28T11:29:26.372Z');
INSERT INTO epoch VALUES(1,2,0,1.8438457370000000956,0.024277267000000001678,1.3904720265289147729,1.392029687981856556,0.25,120000,469,'2026-11-28T11:29:28.252Z');
INSERT INTO epoch VALUES(1,3,0,1.8449549030000000904,0.024065232999999998375,1.3909842969715595639,1.3877400689376027109,0.25,120000,469,'2026-11-28T11:29:30.152Z');
INSERT INTO epoch VALUES(2,1,1,10.795768312999999948,0.19543933499999999181,1.41266920394897455,1.3877593351665296061,0.25,120000,469,'2026-11-28T11:29:44.510Z');
INSERT INTO epoch VALUES(2,2,0,10.795801587999999781,0.19535770999999998998,1.3904627714892228151,1.3919813055741159235,0.25,120000,469,'2026-11-28T11:29:55.514Z');
INSERT INTO epoch VALUES(2,3,0,10.796238162999999942,0.19528630599999999284,1.3886783656592169844,1.3878997280723170959,0.25,120000,469,'2026-11-28T11:30:06.541Z');
INSERT INTO epoch VALUES(3,1,1,0.71629616600000001191,0.0034408910000000001751,0.55815213340173164269,0.61301337894640473002,0.80368421052631577872,120000,1875,'2026-11-28T11:30:09.403Z');
INSERT INTO epoch VALUES(3,2,0,0.71667213900000004134,0.003455681999999999851,0.1904919232924779382,0.73511103379098996501,0.82263157894736838038,120000,1875,'2026-11-28T11:30:10.138Z');
INSERT INTO epoch VALUES(3,3,0,0.71712929700000005439,0.0035594720000000001566,0.085791940230131147337,0.91048436215049344255,0.81407894736842101313,120000,1875,'2026-11-28T11:30:10.893Z');
INSERT INTO epoch VALUES(4,1,1,1.3637697769999999053,0.013114901999999999462,0.55807864210357271961,0.60863245713083369281,0.8069736842105262875,120000,1875,'2026-11-28T11:30:14.348Z');
INSERT INTO epoch VALUES(4,2,0,1.364017655000000051,0.012982451000000000754,0.19063890393575033677,0.70583345312821232919,0.82381578947368416798,120000,1875,'2026-11-28T11:30:15.738Z');
INSERT INTO epoch VALUES(4,3,0,1.3642681519999999562,0.013064134999999999289,0.086104366388420269795,0.89279738978335732024,0.82144736842105259277,120000,1875,'2026-11-28T11:30:17.149Z');
INSERT INTO epoch VALUES(5,1,1,1.3644517199999999235,0.013103452999999999281,0.56301083311041200119,0.60686548132645456998,0.81184210526315792044,120000,1875,'2026-11-28T11:30:20.846Z');
INSERT INTO epoch VALUES(5,2,0,1.3650476570000000808,0.013051105999999999818,0.18378740774840116034,0.78433837087530833276,0.80842105263157892913,120000,1875,'2026-11-28T11:30:22.237Z');
INSERT INTO epoch VALUES(5,3,0,1.3647490229999998945,0.013076858000000000231,0.085705613710482908551,0.8576801761827971271,0.82131578947368422127,120000,1875,'2026-11-28T11:30:23.649Z');
INSERT INTO epoch VALUES(6,1,1,1.8429886470000000908,0.024123162000000000076,1.4070786971122026809,1.3945848003186678276,0.25,120000,469,'2026-11-28T11:30:28.030Z');
INSERT INTO epoch VALUES(6,2,0,1.8439247670000000756,0.024136837000000001263,1.3778589714944362576,1.3939303307784232099,0.25039473684210528103,120000,469,'2026-11-28T11:30:29.910Z');
INSERT INTO epoch VALUES(6,3,0,1.8432449589999999606,0.024135679999999999634,1.3884685084447263569,1.3870410959344161572,0.25,120000,469,'2026-11-28T11:30:31.809Z');
INSERT INTO epoch VALUES(7,1,1,10.792631898999999861,0.19544787299999999419,1.4070223261401058056,1.3945704972116570452,0.25,120000,469,'2026-11-28T11:30:46.138Z');
INSERT INTO epoch VALUES(7,2,0,10.791895436000000785,0.19526615999999999417,1.3845701243499914934,1.3874930692973890256,0.25,120000,469,'2026-11-28T11:30:57.137Z');
INSERT INTO epoch VALUES(7,3,0,10.791232882999999276,0.19544780700000000117,1.3877899318168560593,1.3866916335256476155,0.25,120000,469,'2026-11-28T11:31:08.156Z');
INSERT INTO epoch VALUES(8,1,1,0.71628519800000001183,0.003388789000000000124,0.56281508776595190468,0.59923512609381424098,0.81276315789473685402,120000,1875,'2026-11-28T11:31:11.076Z');
INSERT INTO epoch VALUES(8,2,0,0.71668659099999998396,0.0034092969999999999351,0.18319304016331830475,0.81772264781751136109,0.80881578947368426568,120000,1875,'2026-11-28T11:31:11.808Z');
INSERT INTO epoch VALUES(8,3,0,0.71688777999999997447,0.0035149080000000001815,0.085560230327149225382,0.87306361951326072468,0.81907894736842101757,120000,1875,'2026-11-28T11:31:12.563Z');
INSERT INTO epoch VALUES(9,1,1,0.71688104600000002175,0.0034796490000000000232,0.55947827357451118679,0.61179629677220392913,0.81736842105263163293,120000,1875,'2026-11-28T11:31:15.502Z');
INSERT INTO epoch VALUES(9,2,0,0.71574174700000003923,0.0034927149999999999689,0.18970101114511489504,0.77075810081080387003,0.8135526315789474161,120000,1875,'2026-11-28T11:31:16.236Z');
INSERT INTO epoch VALUES(9,3,0,0.71616349400000001157,0.0033676479999999999956,0.088670070651173590881,0.84878863083688838031,0.82999999999999996003,120000,1875,'2026-11-28T11:31:16.988Z');
INSERT INTO epoch VALUES(10,1,1,10.793723250999999408,0.19548338700000000844,1.4149725548967719834,1.3959078015779193826,0.25,120000,469,'2026-11-28T11:31:31.295Z');
INSERT INTO epoch VALUES(10,2,0,10.794906045999999478,0.19535961900000001212,1.3901011627942323478,1.3592690196790193635,0.33407894736842103089,120000,469,'2026-11-28T11:31:42.298Z');
INSERT INTO epoch VALUES(10,3,0,10.793367785999999242,0.19540039500000000449,1.3884146811172366486,1.3863654166773746734,0.25,120000,469,'2026-11-28T11:31:53.318Z');
INSERT INTO epoch VALUES(11,1,1,1.3633457620000000165,0.01299736599999999978,0.55834058498144145676,0.61953058543958161585,0.8138157894736841591,120000,1875,'2026-11-28T11:31:56.767Z');
INSERT INTO epoch VALUES(11,2,0,1.3626676300000000185,0.013025662000000000351,0.18839295463562011345,0.80554472873085425366,0.81236842105263162849,120000,1875,'2026-11-28T11:31:58.156Z');
INSERT INTO epoch VALUES(11,3,0,1.3638349499999999903,0.013005977000000000162,0.087851913223663966046,0.84289794921875005329,0.83013157894736844255,120000,1875,'2026-11-28T11:31:59.565Z');
INSERT INTO epoch VALUES(12,1,1,1.8417985230000000207,0.024124823999999999574,1.4150800172413389166,1.3959372149015727426,0.25,120000,469,'2026-11-28T11:32:03.911Z');
INSERT INTO epoch VALUES(12,2,0,1.8427361239999999753,0.024120969999999998523,1.3901995537951588044,1.3986026201750103581,0.25,120000,469,'2026-11-28T11:32:05.790Z');
INSERT INTO epoch VALUES(12,3,0,1.844367689999999893,0.024143531999999998799,1.3882604763309160933,1.3863534224660774007,0.25,120000,469,'2026-11-28T11:32:07.691Z');
INSERT INTO epoch VALUES(14,1,1,1.2430159080000000582,0.0065552140000000001796,0.48752548439701398619,0.62537602073267883895,0.80749999999999999555,120000,3750,'2026-11-28T11:32:10.406Z');
INSERT INTO epoch VALUES(14,2,0,1.2434135969999999815,0.0064816320000000001919,0.14468760377417008711,0.80358171161852387509,0.82539473684210529214,120000,3750,'2026-11-28T11:32:11.675Z');
INSERT INTO epoch VALUES(14,3,0,1.2437353900000001072,0.0064077109999999999623,0.066120833609998222457,0.90438810649671053099,0.82802631578947372137,120000,3750,'2026-11-28T11:32:12.926Z');
INSERT INTO epoch VALUES(15,1,1,3.5895642620000001166,0.047750763000000001623,1.4022843259220321154,1.3882812981856496037,0.25,120000,938,'2026-11-28T11:32:17.974Z');
INSERT INTO epoch VALUES(15,2,0,3.593715285000000037,0.047591884000000000964,1.3872860313986739022,1.3888735560366982646,0.25,120000,938,'2026-11-28T11:32:21.628Z');
INSERT INTO epoch VALUES(15,3,0,3.5940419339999998271,0.047636987999999998166,1.3874152415086826728,1.3865802644428453227,0.25,120000,938,'2026-11-28T11:32:25.262Z');
INSERT INTO epoch VALUES(16,1,1,2.4875082430000001743,0.025620642999999998501,0.48811068263749279871,0.60490713822214225992,0.81236842105263162849,120000,3750,'2026-11-28T11:32:28.944Z');
INSERT INTO epoch VALUES(16,2,0,2.4891400780000001446,0.025528482000000001644,0.14612117041150729512,0.78221301028602996385,0.82657894736842107974,120000,3750,'2026-11-28T11:32:31.479Z');
INSERT INTO epoch VALUES(13,1,1,21.430517158000000677,0.3885051500000000213,1.4018327034066120351,1.3893238910875822522,0.25,120000,938,'2026-11-28T11:32:31.667Z');
INSERT INTO epoch VALUES(16,3,0,2.4893359649999999838,0.025571784999999999654,0.06561782298187414375,0.86255416468570111909,0.83381578947368417686,120000,3750,'2026-11-28T11:32:33.997Z');
INSERT INTO epoch VALUES(17,1,1,3.5927287410000001699,0.047640360999999999125,1.402931026717523677,1.3914847283614308892,0.25,120000,938,'2026-11-28T11:32:39.113Z');
INSERT INTO epoch VALUES(17,2,0,3.5934820740000001926,0.047739861000000001489,1.3889553920080264237,1.3873544150904604244,0.25,120000,938,'2026-11-28T11:32:42.767Z');
INSERT INTO epoch VALUES(17,3,0,3.5933111740000001077,0.047377044999999999574,1.3882343919272224219,1.3868227185701069714,0.25,120000,938,'2026-11-28T11:32:46.402Z');
INSERT INTO epoch VALUES(13,2,0,21.434848394999999499,0.38841593899999998784,1.3888466953247784463,1.3890082188656456274,0.25,120000,938,'2026-11-28T11:32:53.504Z');
INSERT INTO epoch VALUES(18,1,1,21.443907658000000537,0.38872452200000001676,1.4029815934717655423,1.3915000674599096175,0.25,120000,938,'2026-11-28T11:33:10.018Z');
INSERT INTO epoch VALUES(13,3,0,21.434980273000000749,0.38836750599999997346,1.3874758502443631513,1.3865872112073396316,0.25,120000,938,'2026-11-28T11:33:15.323Z');
INSERT INTO epoch VALUES(19,1,1,2.4908626370000002125,0.025632238000000001632,0.49038164428273839368,0.57204688423558280874,0.82539473684210529214,120000,3750,'2026-11-28T11:33:18.904Z');
INSERT INTO epoch VALUES(19,2,0,2.4913232230000001976,0.02568291099999999924,0.13525464293907085711,0.74916650872481493905,0.83302631578947372581,120000,3750,'2026-11-28T11:33:21.442Z');
INSERT INTO epoch VALUES(19,3,0,2.4943715250000000338,0.02552828399999999831,0.060236263472835220589,0.86513587951660153585,0.83250000000000001776,120000,3750,'2026-11-28T11:33:23.963Z');
INSERT INTO epoch VALUES(20,1,1,1.247424293999999989,0.0065599129999999996817,0.49039704778691134423,0.58855576163844058878,0.82250000000000000888,120000,3750,'2026-11-28T11:33:26.244Z');
INSERT INTO epoch VALUES(20,2,0,1.2483512789999999803,0.0064813379999999996827,0.13623603833317757261,0.78610271654630958781,0.82250000000000000888,120000,3750,'2026-11-28T11:33:27.517Z');
INSERT INTO epoch VALUES(20,3,0,1.2481949720000000692,0.0066112870000000004133,0.060876501776278020561,0.93668385555869659864,0.8159210526315789913,120000,3750,'2026-11-28T11:33:28.775Z');
INSERT INTO epoch VALUES(18,2,0,21.447967566999999178,0.38895030200000002551,1.3889687007725239897,1.3873689430638362907,0.25,120000,938,'2026-11-28T11:33:31.869Z');
INSERT INTO epoch VALUES(21,1,1,2.4923615930000000417,0.025758135000000001446,0.49147645497818787108,0.63593858618485299416,0.81289473684210522552,120000,3750,'2026-11-28T11:33:32.481Z');
INSERT INTO epoch VALUES(21,2,0,2.4925315999999999583,0.025694750999999998314,0.14418776502907276748,0.7748482433118317747,0.82078947368421051322,120000,3750,'2026-11-28T11:33:35.024Z');
INSERT INTO epoch VALUES(21,3,0,2.4947112300000000573,0.025674132999999998289,0.063514359339574971707,0.8928327620656866248,0.82671052631578945124,120000,3750,'2026-11-28T11:33:37.549Z');
INSERT INTO epoch VALUES(18,3,0,21.446967600000000687,0.38845147499999999052,1.3874915240074197075,1.3864471033999794524,0.25,120000,938,'2026-11-28T11:33:53.698Z');
INSERT INTO epoch VALUES(23,1,1,3.5904098140000000327,0.047600832000000002641,1.4006724006935953319,1.3933770992881373551,0.25,120000,938,'2026-11-28T11:33:58.640Z');
INSERT INTO epoch VALUES(22,1,1,21.444283360000000015,0.38871330399999998173,1.4006649310270944397,1.3932676455849095642,0.25,120000,938,'2026-11-28T11:34:01.285Z');
INSERT INTO epoch VALUES(23,2,0,3.5917173739999999071,0.047558854999999997104,1.3883283390325804607,1.3881514298288446518,0.25,120000,938,'2026-11-28T11:34:02.292Z');
INSERT INTO epoch VALUES(23,3,0,3.5920042990000000671,0.047654360999999999248,1.3869631156792243675,1.3864218862433181911,0.25,120000,938,'2026-11-28T11:34:05.925Z');
INSERT INTO epoch VALUES(24,1,1,1.2448260449999999366,0.0065145660000000002801,0.4917060780788461427,0.64636695460269322222,0.81078947368421050434,120000,3750,'2026-11-28T11:34:08.166Z');
INSERT INTO epoch VALUES(24,2,0,1.2453198270000001013,0.0065103840000000001361,0.14401716690063476322,0.7932821615118729186,0.81855263157894742054,120000,3750,'2026-11-28T11:34:09.435Z');
INSERT INTO epoch VALUES(24,3,0,1.2445135240000000376,0.0064355350000000000401,0.062635033989946048427,0.89557569403397407903,0.82250000000000000888,120000,3750,'2026-11-28T11:34:10.685Z');
INSERT INTO epoch VALUES(25,1,1,9.3675308400000005804,1.9297990780000000565,1.0665534222178754131,0.5786983580338327382,0.79289473684210520776,11300,177,'2026-11-28T11:34:41.002Z');
INSERT INTO epoch VALUES(25,2,0,9.3783019379999998932,1.9190853340000000315,0.45092014602855245986,0.50889184449848379188,0.81986842105263157964,11300,177,'2026-11-28T11:34:52.556Z');
INSERT INTO epoch VALUES(25,3,0,9.3783985689999997958,1.9262177080000000284,0.26264267133927976516,0.46702274222122996949,0.84460526315789474782,11300,177,'2026-11-28T11:35:04.091Z');
INSERT INTO epoch VALUES(26,1,1,1.1298829239999998996,0.19243512600000001189,1.0660526669130916399,0.58150922373721469771,0.79000000000000003552,11300,177,'2026-11-28T11:35:10.427Z');
INSERT INTO epoch VALUES(26,2,0,1.1360142989999999496,0.1939700599999999997,0.4509863108185540037,0.50912318079095142397,0.81973684210526320814,11300,177,'2026-11-28T11:35:12.004Z');
INSERT INTO epoch VALUES(26,3,0,1.1371065419999999424,0.19348226600000001385,0.26297295196393949412,0.46768833361173928198,0.84381578947368418575,11300,177,'2026-11-28T11:35:13.615Z');
INSERT INTO epoch VALUES(27,1,1,9.3642230810000004481,1.9209333740000000823,1.0578049702348961691,0.55848676079197934196,0.79118421052631582313,11300,177,'2026-11-28T11:35:32.105Z');
INSERT INTO epoch VALUES(27,2,0,9.381632801000000299,1.9309681569999999073,0.45066195025380734184,0.43871730001349196204,0.84802631578947373913,11300,177,'2026-11-28T11:35:43.614Z');
INSERT INTO epoch VALUES(27,3,0,9.375475870000000711,1.9145115950000000104,0.26208863877089677574,0.55487090261358962273,0.82460526315789473006,11300,177,'2026-11-28T11:35:55.138Z');
INSERT INTO epoch VALUES(28,1,1,1.129832214999999973,0.19298938700000001222,1.0590450826946613549,0.56033242476613898119,0.7909210526315789691,11300,177,'2026-11-28T11:36:00.866Z');
INSERT INTO epoch VALUES(28,2,0,1.1361194949999999792,0.19475447200000001179,0.4521438503687360555,0.43700314371209397767,0.84999999999999997779,11300,177,'2026-11-28T11:36:02.424Z');
INSERT INTO epoch VALUES(28,3,0,1.1343736760000000529,0.19291483600000000619,0.26311070395254454457,0.54002200277228107339,0.829473684210526363,11300,177,'2026-11-28T11:36:03.989Z');
INSERT INTO epoch VALUES(29,1,1,9.3623494429999993826,1.9252340390000000081,1.1182227350125271136,0.66586454291092722623,0.7296052631578947567,11300,177,'2026-11-28T11:36:22.417Z');
INSERT INTO epoch VALUES(29,2,0,9.3821238380000000489,1.9330139349999999609,0.46589897749698266915,0.45272303932591489994,0.8443421052631578938,11300,177,'2026-11-28T11:36:33.954Z');
INSERT INTO epoch VALUES(29,3,0,9.3707049510000004488,1.9232784279999999288,0.27702970598651244227,0.45350861800344366425,0.85013157894736846031,11300,177,'2026-11-28T11:36:45.480Z');
INSERT INTO epoch VALUES(30,1,1,1.1296859800000000895,0.19466329900000001185,1.1180026391966153553,0.66129896063553661456,0.72934210526315790268,11300,177,'2026-11-28T11:36:50.840Z');
INSERT INTO epoch VALUES(30,2,0,1.1361127470000000894,0.19601323500000000787,0.46607525611873223958,0.45075815100418892278,0.84592105263157890693,11300,177,'2026-11-28T11:36:52.417Z');
INSERT INTO epoch VALUES(30,3,0,1.136391871999999914,0.19179908900000000593,0.27724461266952277194,0.45333019959299186707,0.84986842105263160629,11300,177,'2026-11-28T11:36:54.043Z');
INSERT INTO epoch VALUES(32,1,1,2.1182263500000000355,0.3860203890000000193,0.92593174544055900643,0.52448703364322057929,0.80368421052631577872,11300,354,'2026-11-28T11:37:00.256Z');
INSERT INTO epoch VALUES(32,2,0,2.1220745050000000553,0.38766214599999998524,0.37195828046946399769,0.42510363127055922349,0.84631578947368424348,11300,354,'2026-11-28T11:37:02.973Z');
INSERT INTO epoch VALUES(32,3,0,2.119281613000000064,0.38647322600000000303,0.21843796469996459852,0.45101248690956519116,0.85144736842105261942,11300,354,'2026-11-28T11:37:05.669Z');
INSERT INTO epoch VALUES(33,1,1,2.1189105970000001732,0.38828858599999999112,0.91828043033063944111,0.51247821807861326792,0.80921052631578949121,11300,354,'2026-11-28T11:37:11.052Z');
INSERT INTO epoch VALUES(33,2,0,2.1173337740000000017,0.38752830599999998906,0.37983852364320669359,0.40331551802785775562,0.86328947368421049546,11300,354,'2026-11-28T11:37:13.764Z');
INSERT INTO epoch VALUES(33,3,0,2.1150737809999999861,0.38469167799999998136,0.21062831141779908561,0.46474914952328333361,0.85526315789473683626,11300,354,'2026-11-28T11:37:16.449Z');
INSERT INTO epoch VALUES(31,1,1,18.566049750000001239,3.850078276000000077,0.92485204989403746456,0.51654742993806535,0.80631578947368420795,11300,354,'2026-11-28T11:37:21.303Z');
INSERT INTO epoch VALUES(34,1,1,18.58177344099999928,3.817869155999999986,0.91803592774192843695,0.51128945200066822085,0.81039473684210527881,11300,354,'2026-11-28T11:37:43.325Z');
INSERT INTO epoch VALUES(31,2,0,18.605103455999998374,3.8481822710000002096,0.37184014234395151854,0.43043471486944900883,0.84513157894736845587,11300,354,'2026-11-28T11:37:43.959Z');
INSERT INTO epoch VALUES(34,2,0,18.595094568000000379,3.8111226359999998969,0.37873945926670476991,0.4002325218602230672,0.86328947368421049546,11300,354,'2026-11-28T11:38:05.940Z');
INSERT INTO epoch VALUES(31,3,0,18.601279476999998507,3.8739909770000000577,0.21851917145526514318,0.4445806523373252439,0.85421052631578942015,11300,354,'2026-11-28T11:38:06.622Z');
INSERT INTO epoch VALUES(35,1,1,2.1240027389999998064,0.3900868459999999871,0.94765278008131859088,0.73441186603746910765,0.71710526315789469009,11300,354,'2026-11-28T11:38:12.294Z');
INSERT INTO epoch VALUES(35,2,0,2.13561834500000014,0.39261958499999999316,0.37543826453453671421,0.47890682019685443249,0.83105263157894737613,11300,354,'2026-11-28T11:38:15.052Z');
INSERT INTO epoch VALUES(35,3,0,2.1350520249999997979,0.39673085000000002375,0.22850809111531855677,0.46518183055676909365,0.84592105263157890693,11300,354,'2026-11-28T11:38:17.778Z');
INSERT INTO epoch VALUES(34,3,0,18.586624617999998321,3.8091639910000001378,0.21076279740945427776,0.47476394050999692897,0.85421052631578942015,11300,354,'2026-11-28T11:38:28.527Z');
INSERT INTO epoch VALUES(36,1,1,18.564386968000000877,3.8791908550000000488,0.94773826497845947702,0.72672696163779815226,0.71868421052631581424,11300,354,'2026-11-28T11:38:44.977Z');
INSERT INTO epoch VALUES(36,2,0,18.570773323000000942,3.8737074329999998667,0.37608729139365981719,0.47104772467362254761,0.83407894736842103089,11300,354,'2026-11-28T11:39:07.653Z');
INSERT INTO epoch VALUES(37,1,1,18.562647750000000002,3.853446282000000167,0.94773826497845947702,0.72672696163779815226,0.71868421052631581424,11300,354,'2026-11-28T11:40:03.319Z');
INSERT INTO epoch VALUES(37,2,0,18.599081804000000772,3.8493883769999999167,0.37608729139365981719,0.47104772467362254761,0.83407894736842103089,11300,354,'2026-11-28T11:40:25.987Z');
INSERT INTO epoch VALUES(37,3,0,18.594887124999999628,3.8651956749999998308,0.22879913505199736545,0.4676892150075812049,0.84723684210526317706,11300,354,'2026-11-28T11:40:48.654Z');
INSERT INTO epoch VALUES(38,1,1,21.437099844999998766,0.38869218399999999613,1.4006648924460014526,1.3932677981728001093,0.25,120000,938,'2026-11-28T11:41:14.716Z');
INSERT INTO epoch VALUES(38,2,0,21.443849432000000377,0.38857389799999997315,1.3882517206470170734,1.3882083451120477146,0.25,120000,938,'2026-11-28T11:41:36.565Z');
INSERT INTO epoch VALUES(38,3,0,21.44373656400000172,0.3887042920000000068,1.386976791292428901,1.3864059930098684425,0.25,120000,938,'2026-11-28T11:41:58.394Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,60000,'1b0061abb28f1de7','72a29f8d95e22686',3800,'f532ac875228ef7b',949,1.8444451360000000406,0.024086638999999999966,84653.021907508373264,5273.8150329589843748,'b668e923cf2233b6',469,3.9320960044860839843,3.9572479724884033203,0.019397599999999994013,0.0,5486149632);
INSERT INTO rank_epoch VALUES(1,1,1,60000,'3d85f9918b6ab823','865347141248a4fe',3800,'81b80aca40a9c3d2',951,1.8444095300000000747,0.024047397000000001604,84876.419455885887144,5273.2921142578125001,'b668e923cf2233b6',469,3.9321279525756835937,3.95734405517578125,0.021970495999999999081,0.0,5486149632);
INSERT INTO rank_epoch VALUES(1,2,0,60000,'84734a387f9bb7c8','00fdc42ccec24ed6',3800,'f532ac875228ef7b',947,1.8438457370000000956,0.024277267000000001678,83412.210937261581419,5289.5984497070312499,'a2dd2c95b0d39375',469,3.932768106460571289,3.9463360309600830078,0.016974976000000002729,0.0,5486149632);
INSERT INTO rank_epoch VALUES(1,2,1,60000,'d4131104be5e1e42','b5541b2415e83501',3800,'81b80aca40a9c3d2',953,1.8438014000000000347,0.024092144999999998838,83444.432246208190915,5289.827178955078125,'a2dd2c95b0d39375',469,3.9323201179504394531,3.9469439983367919921,0.019785632000000004382,0.0,5486149632);
INSERT INTO rank_epoch VALUES(1,3,0,60000,'5b2703b6e594fa6f','4f5864247707c863',3800,'f532ac875228ef7b',947,1.8449100540000000769,0.024065232999999998375,83468.445142805576322,5273.4433593749999997,'b0db3daa5ea4191f',469,3.9348800182342529296,3.9513599872589111328,0.017693791999999999853,0.0,5486149632);
INSERT INTO rank_epoch VALUES(1,3,1,60000,'fd5f57865864db9b','6d64c070ef2cf0ec',3800,'81b80aca40a9c3d2',953,1.8449549030000000904,0.023991513999999998507,83449.670493781566617,5273.3811645507812498,'b0db3daa5ea4191f',469,3.9348800182342529296,3.9517760276794433593,0.020974048000000002078,0.0,5486149632);
INSERT INTO rank_epoch VALUES(2,1,0,60000,'1b0061abb28f1de7','72a29f8d95e22686',3800,'f532ac875228ef7b',949,10.795728747000000069,0.19543933499999999181,84648.484669923782352,5273.7689819335937498,'5e36715a3e73b6db',469,23.029600143432617186,23.059711456298828125,0.036604320000000002688,0.0,10760486912);
INSERT INTO rank_epoch VALUES(2,1,1,60000,'3d85f9918b6ab823','865347141248a4fe',3800,'81b80aca40a9c3d2',951,10.795768312999999948,0.19532285999999998704,84871.819803953170774,5273.2019653320312498,'5e36715a3e73b6db',469,23.030015945434570312,23.059295654296875,0.036423679999999999945,0.0,10760486912);
INSERT INTO rank_epoch VALUES(2,2,0,60000,'84734a387f9bb7c8','00fdc42ccec24ed6',3800,'f532ac875228ef7b',947,10.795801587999999781,0.19534542699999998816,83411.517413258552547,5289.4160461425781248,'e6c6e9934c9b679f',469,23.0312957763671875,23.060991287231445312,0.034349887999999995091,0.0,10760486912);
INSERT INTO rank_epoch VALUES(2,2,1,60000,'d4131104be5e1e42','b5541b2415e83501',3800,'81b80aca40a9c3d2',953,10.795710110999999997,0.19535770999999998998,83444.015165448188779,5289.6418762207031249,'e6c6e9934c9b679f',469,23.03081512451171875,23.060575485229492186,0.03426345600000000463,0.0,10760486912);
INSERT INTO rank_epoch VALUES(2,3,0,60000,'5b2703b6e594fa6f','4f5864247707c863',3800,'f532ac875228ef7b',947,10.796238162999999942,0.19528630599999999284,83310.853241205215452,5274.124420166015625,'9e5b0ff62cf3bb6f',469,23.032384872436523436,23.059776306152343749,0.03523219200000000939,0.0,10760486912);
INSERT INTO rank_epoch VALUES(2,3,1,60000,'fd5f57865864db9b','6d64c070ef2cf0ec',3800,'81b80aca40a9c3d2',953,10.796237746999999274,0.19520427000000001305,83330.550637900829315,5273.9135131835937499,'9e5b0ff62cf3bb6f',469,23.032543182373046875,23.061151504516601562,0.03507647999999999322,0.0,10760486912);
INSERT INTO rank_epoch VALUES(3,1,0,60000,'f7b8d1aa4e3d27ee','f6db8d2b5d73fa6a',3800,'67c3930a085e860f',3054,0.71629616600000001191,0.0034408910000000001751,33551.320678889751433,2340.1592178344726561,'90a5a33ae0be283d',1875,0.38377600908279418945,0.38771200180053710937,0.062420320000000008298,0.0,721420288);
INSERT INTO rank_epoch VALUES(3,1,1,60000,'c6d7779a6d50f5ef','7a7fd4ab890a856c',3800,'1b853d8c776f9228',3054,0.71628591600000002248,0.0034236520000000001187,33426.93532931804657,2318.7424621582031249,'90a5a33ae0be283d',1875,0.38361600041389465332,0.38790398836135864257,0.064481248000000004894,0.0,721420288);
INSERT INTO rank_epoch VALUES(3,2,0,60000,'8315990351cb324c','9ab31b5438c86da2',3800,'67c3930a085e860f',3140,0.71667213900000004134,0.0033925520000000000675,11340.111733794212341,2792.5864868164062498,'3e7d1b24028f1300',1875,0.38377600908279418945,0.3874880075454711914,0.062524287999999983433,0.0,721420288);
INSERT INTO rank_epoch VALUES(3,2,1,60000,'3b7ab04169c2eb91','3939b685ee175178',3800,'1b853d8c776f9228',3112,0.71666198699999994481,0.003455681999999999851,11518.919061303138733,2794.2573699951171873,'3e7d1b24028f1300',1875,0.38377600908279418945,0.38764798641204833984,0.064991679999999982242,0.0,721420288);
INSERT INTO rank_epoch VALUES(3,3,0,60000,'237c9495647ccabb','989b2a5de0ae48e9',3800,'67c3930a085e860f',3087,0.71712929700000005439,0.0035594720000000001566,5142.6592528223991395,3504.072418212890625,'454bc2728928947d',1875,0.38416001200675964355,0.38790398836135864257,0.061848448000000000313,0.0,721420288);
INSERT INTO rank_epoch VALUES(3,3,1,60000,'9b13b4af57115322','d272f4de2547b15e',3800,'1b853d8c776f9228',3100,0.71712579600000003754,0.0034815940000000001816,5152.3735747933387756,3415.608734130859375,'454bc2728928947d',1875,0.38396799564361572265,0.38822400569915771484,0.065568160000000014209,0.0,721420288);
INSERT INTO rank_epoch VALUES(4,1,0,60000,'f7b8d1aa4e3d27ee','f6db8d2b5d73fa6a',3800,'67c3930a085e860f',3062,1.3637599090000001034,0.013051950999999999136,33529.876352190971374,2330.4013519287109376,'4c79ee9cda9ebd13',1875,0.72719997167587280273,0.73129600286483764648,0.090006015999999994248,0.0,1304428544);
INSERT INTO rank_epoch VALUES(4,1,1,60000,'c6d7779a6d50f5ef','7a7fd4ab890a856c',3800,'1b853d8c776f9228',3071,1.3637697769999999053,0.013114901999999999462,33439.560700237751006,2295.2053222656249998,'4c79ee9cda9ebd13',1875,0.72726398706436157226,0.73155200481414794921,0.089592991999999996299,0.0,1304428544);
INSERT INTO rank_epoch VALUES(4,2,0,60000,'8315990351cb324c','9ab31b5438c86da2',3800,'67c3930a085e860f',3131,1.364017655000000051,0.012982451000000000754,11357.76415079832077,2704.87908935546875,'d2de9fcbbf494fd4',1875,0.72739201784133911132,0.73129600286483764648,0.089110335999999998324,0.0,1304428544);
INSERT INTO rank_epoch VALUES(4,2,1,60000,'3b7ab04169c2eb91','3939b685ee175178',3800,'1b853d8c776f9228',3130,1.3640170590000000316,0.012919877999999999224,11518.904321491718292,2659.4551544189453124,'d2de9fcbbf494fd4',1875,0.72732800245285034179,0.73136001825332641601,0.089844352000000002322,0.0,1304428544);
INSERT INTO rank_epoch VALUES(4,3,0,60000,'237c9495647ccabb','989b2a5de0ae48e9',3800,'67c3930a085e860f',3108,1.3642681519999999562,0.013064134999999999289,5214.8887819051742554,3484.2057800292968749,'fea890ee75e49b58',1875,0.72742402553558349609,0.73161602020263671875,0.089196160000000024314,0.0,1304428544);
INSERT INTO rank_epoch VALUES(4,3,1,60000,'9b13b4af57115322','d272f4de2547b15e',3800,'1b853d8c776f9228',3135,1.3642643679999999495,0.012969721000000000027,5117.6351847052574156,3301.05438232421875,'fea890ee75e49b58',1875,0.72755199670791625976,0.73167997598648071289,0.089948512000000008237,0.0,1304428544);
INSERT INTO rank_epoch VALUES(5,1,0,60000,'46d3e99d81d8598b','362e0851ec0b83fd',3800,'67c3930a085e860f',3078,1.3644517199999999235,0.013103452999999999281,33673.274305224418639,2296.4836883544921875,'711a0fcdd6ac3ac2',1875,0.72755199670791625976,0.73155200481414794921,0.089838239999999985885,0.0,1304428544);
INSERT INTO rank_epoch VALUES(5,1,1,60000,'77bc5fa739b5c452','92a4827dbbe0b7fd',3800,'1b853d8c776f9228',3092,1.3644360230000001088,0.013050100000000000241,33888.025668025016784,2315.6939697265624998,'711a0fcdd6ac3ac2',1875,0.72761601209640502929,0.73164802789688110351,0.089702143999999997547,0.0,1304428544);
INSERT INTO rank_epoch VALUES(5,2,0,60000,'17a53e3896a056b0','cdbd6278b96abe4f',3800,'67c3930a085e860f',3082,1.3650476570000000808,0.012938351000000000712,11215.432554841041565,2939.5274658203125,'0a5083cd315432dd',1875,0.72793602943420410156,0.73184001445770263671,0.08951635200000000736,0.0,1304428544);
INSERT INTO rank_epoch VALUES(5,2,1,60000,'a6eb0b0c24edc72d','ae04716f37de07dc',3800,'1b853d8c776f9228',3062,1.3650262969999999995,0.013051105999999999818,10839.056374967098235,3021.44415283203125,'0a5083cd315432dd',1875,0.7278079986572265625,0.73209601640701293945,0.089940192000000016014,0.0,1304428544);
INSERT INTO rank_epoch VALUES(5,3,0,60000,'60aacd50ecf434c7','dafd319cc86d575a',3800,'67c3930a085e860f',3131,1.3647219209999998934,0.013010081999999999202,5203.2110577821731565,3261.7270660400390625,'3756d2bedefde82d',1875,0.7277119755744934082,0.73206400871276855468,0.089775328000000015338,0.0,1304428544);
INSERT INTO rank_epoch VALUES(5,3,1,60000,'5de57bf3ce99e916','62b92712cc4302be',3800,'1b853d8c776f9228',3111,1.3647490229999998945,0.013076858000000000231,5081.4625874757766723,3256.6422729492187501,'3756d2bedefde82d',1875,0.72774398326873779296,0.73171198368072509765,0.089454783999999981647,0.0,1304428544);
INSERT INTO rank_epoch VALUES(6,1,0,60000,'262d64098429773a','82e05fdae05441dc',3800,'f532ac875228ef7b',947,1.8429886470000000908,0.024123162000000000076,84402.947920680046079,5300.7263793945312499,'6012698f853c9f4c',469,3.9289600849151611328,3.9563519954681396484,0.019121600000000002483,0.0,5486149632);
INSERT INTO rank_epoch VALUES(6,1,1,60000,'3258f733b9d05ed0','af2e4902eb0a75d6',3800,'81b80aca40a9c3d2',953,1.8429842139999998984,0.024031582999999998723,84446.495732784271244,5298.1181030273437498,'6012698f853c9f4c',469,3.9288640022277832031,3.9575040340423583984,0.021953471999999998182,0.0,5486149632);
INSERT INTO rank_epoch VALUES(6,2,0,60000,'0a65523a563e8e67','70b3a04fb644e1b5',3800,'f532ac875228ef7b',951,1.8438671470000000951,0.024136837000000001263,82702.881034791469573,5297.7732543945312499,'d43602e945fa42ee',469,3.930912017822265625,3.956768035888671875,0.017698399999999996079,0.0,5486149632);
INSERT INTO rank_epoch VALUES(6,2,1,60000,'4e210902e7bb47a3','f5b4083db31df73c',3800,'81b80aca40a9c3d2',952,1.8439247670000000756,0.024049984999999999418,82640.195544540882106,5296.097259521484375,'d43602e945fa42ee',469,3.9306559562683105468,3.9575359821319580078,0.021567328000000003662,0.0,5486149632);
INSERT INTO rank_epoch VALUES(6,3,0,60000,'e814b05c6ce0fc93','dbf852583da904a1',3800,'f532ac875228ef7b',949,1.8432449589999999606,0.024135679999999999634,83337.23638546466827,5270.9877929687499998,'eb3e33e71980a22e',469,3.9314560890197753906,3.9497280120849609375,0.018790048000000003636,0.0,5486149632);
INSERT INTO rank_epoch VALUES(6,3,1,60000,'7071aae0d118d977','57e7112e5568234a',3800,'81b80aca40a9c3d2',951,1.8432213969999999836,0.024075923999999998548,83278.984627902507779,5270.5245361328125,'eb3e33e71980a22e',469,3.930912017822265625,3.9498879909515380859,0.023219263999999996406,0.0,5486149632);
INSERT INTO rank_epoch VALUES(7,1,0,60000,'262d64098429773a','82e05fdae05441dc',3800,'f532ac875228ef7b',947,10.792621039000000138,0.19544787299999999419,84399.878229141235353,5300.6795654296875001,'fad0d9e7c9c7380d',469,23.023103713989257813,23.059711456298828125,0.036471232000000006201,0.0,10760486912);
INSERT INTO rank_epoch VALUES(7,1,1,60000,'3258f733b9d05ed0','af2e4902eb0a75d6',3800,'81b80aca40a9c3d2',953,10.792631898999999861,0.19532592300000001239,84442.800907671451571,5298.05621337890625,'fad0d9e7c9c7380d',469,23.022848129272460936,23.061279296875,0.036533792000000002431,0.0,10760486912);
INSERT INTO rank_epoch VALUES(7,2,0,60000,'0a65523a563e8e67','70b3a04fb644e1b5',3800,'f532ac875228ef7b',949,10.791883384000000134,0.19517408299999999821,83061.875108778476716,5272.7953186035156248,'751052f03568dbb2',469,23.022399902343749999,23.060255050659179687,0.035327391999999999128,0.0,10760486912);
INSERT INTO rank_epoch VALUES(7,2,1,60000,'4e210902e7bb47a3','f5b4083db31df73c',3800,'81b80aca40a9c3d2',951,10.791895436000000785,0.19526615999999999417,83086.539813220500949,5272.1520080566406248,'751052f03568dbb2',469,23.022272109985351562,23.058752059936523438,0.035337919999999994891,0.0,10760486912);
INSERT INTO rank_epoch VALUES(7,3,0,60000,'e814b05c6ce0fc93','dbf852583da904a1',3800,'f532ac875228ef7b',947,10.791156307999999697,0.19536014199999998663,83276.920107722282411,5269.7518920898437501,'3f06b26593276325',469,23.020511627197265624,23.055904388427734374,0.035829824000000010109,0.0,10760486912);
INSERT INTO rank_epoch VALUES(7,3,1,60000,'7071aae0d118d977','57e7112e5568234a',3800,'81b80aca40a9c3d2',953,10.791232882999999276,0.19544780700000000117,83257.871710300445557,5269.1045227050781248,'3f06b26593276325',469,23.020448684692382812,23.057664871215820313,0.035886464000000006802,0.0,10760486912);
INSERT INTO rank_epoch VALUES(8,1,0,60000,'46d3e99d81d8598b','362e0851ec0b83fd',3800,'67c3930a085e860f',3087,0.71623844000000003173,0.0033784810000000000188,33628.718956887722014,2278.0285491943359375,'c914a4937cce2e17',1875,0.38348799943923950195,0.38764798641204833984,0.063110144000000006903,0.0,721420288);
INSERT INTO rank_epoch VALUES(8,1,1,60000,'77bc5fa739b5c452','92a4827dbbe0b7fd',3800,'1b853d8c776f9228',3090,0.71628519800000001183,0.003388789000000000124,33909.091575026512146,2276.1584091186523436,'c914a4937cce2e17',1875,0.38364800810813903808,0.38755199313163757324,0.064976320000000004073,0.0,721420288);
INSERT INTO rank_epoch VALUES(8,2,0,60000,'17a53e3896a056b0','cdbd6278b96abe4f',3800,'67c3930a085e860f',3063,0.71668659099999998396,0.0034092969999999999351,11198.482238352298736,3128.5922851562500001,'08e17810a957393c',1875,0.38374400138854980468,0.3879680037498474121,0.062912415999999984905,0.0,721420288);
INSERT INTO rank_epoch VALUES(8,2,1,60000,'a6eb0b0c24edc72d','ae04716f37de07dc',3800,'1b853d8c776f9228',3084,0.71668322399999995209,0.0033708290000000000995,10784.6825812458992,3086.0998382568359374,'08e17810a957393c',1875,0.38380798697471618652,0.38790398836135864257,0.064714527999999979512,0.0,721420288);
INSERT INTO rank_epoch VALUES(8,3,0,60000,'60aacd50ecf434c7','dafd319cc86d575a',3800,'67c3930a085e860f',3110,0.7168808880000000494,0.0035149080000000001815,5101.3747565746307374,3348.183380126953125,'a451e19f8e9f4f24',1875,0.38393598794937133789,0.38812801241874694824,0.062700256000000009759,0.0,721420288);
INSERT INTO rank_epoch VALUES(8,3,1,60000,'5de57bf3ce99e916','62b92712cc4302be',3800,'1b853d8c776f9228',3115,0.71688777999999997447,0.0034310320000000000921,5165.8528826832771302,3287.100128173828125,'a451e19f8e9f4f24',1875,0.38390401005744934082,0.38848000764846801757,0.065322560000000001734,0.0,721420288);
INSERT INTO rank_epoch VALUES(9,1,0,60000,'f034fd1d57cdeed5','7e5469fef50d3876',3800,'67c3930a085e860f',3120,0.71686284899999996866,0.0034796490000000000232,33587.095120787620545,2345.944732666015625,'5a6423464b93564f',1875,0.38374400138854980468,0.38819199800491333007,0.062040096000000002907,0.0,721420288);
INSERT INTO rank_epoch VALUES(9,1,1,60000,'ce5b4c2763c02f08','44dfde0baf8fe842',3800,'1b853d8c776f9228',3092,0.71688104600000002175,0.0034134069999999998128,33550.297708153724669,2303.707122802734375,'5a6423464b93564f',1875,0.38371199369430541992,0.38841599225997924804,0.065939903999999993633,0.0,721420288);
INSERT INTO rank_epoch VALUES(9,2,0,60000,'7b1eec084890400f','ba0491388cf234d3',3800,'67c3930a085e860f',3082,0.71566252699999999276,0.0034927149999999999689,11427.779279947280884,3010.7819213867187499,'aaa9963be9538fa6',1875,0.38332799077033996582,0.38745599985122680664,0.061840287999999993262,0.0,721420288);
INSERT INTO rank_epoch VALUES(9,2,1,60000,'43715d3c72fdddce','023428a6f6dad242',3800,'1b853d8c776f9228',3101,0.71574174700000003923,0.0034631129999999998685,11336.342057466506958,2846.979644775390625,'aaa9963be9538fa6',1875,0.38310399651527404785,0.38790398836135864257,0.065206975999999999826,0.0,721420288);
INSERT INTO rank_epoch VALUES(9,3,0,60000,'11b6ba0c0eaf743a','abd2a34a1fe17319',3800,'67c3930a085e860f',3151,0.71613990800000004721,0.0033676479999999999956,5492.6608973145484922,3350.698486328125,'f2c0c69c1541ade1',1875,0.38371199369430541992,0.38774400949478149414,0.06194764799999999405,0.0,721420288);
INSERT INTO rank_epoch VALUES(9,3,1,60000,'acd98f38acdea9a3','c0d3fca14f8c1992',3800,'1b853d8c776f9228',3157,0.71616349400000001157,0.0033671849999999999697,5147.747580826282501,3100.0951080322265624,'f2c0c69c1541ade1',1875,0.38358399271965026855,0.38815999031066894531,0.065155808000000009494,0.0,721420288);
INSERT INTO rank_epoch VALUES(10,1,0,60000,'bc633c1d1e5f93ad','6d3d6190d525f3ef',3800,'f532ac875228ef7b',949,10.793723250999999408,0.19527883500000001171,84978.493944346904752,5304.7158203124999999,'6d28ca5ef74afb14',469,23.028543472290039062,23.060800552368164062,0.03647945600000000732,0.0,10760486912);
INSERT INTO rank_epoch VALUES(10,1,1,60000,'9c231f201f9a425d','a4c123412994648a',3800,'81b80aca40a9c3d2',951,10.793706974999999204,0.19548338700000000844,84818.212643265724183,5304.1834716796874998,'6d28ca5ef74afb14',469,23.028543472290039062,23.060512542724609375,0.036577823999999994897,0.0,10760486912);
INSERT INTO rank_epoch VALUES(10,2,0,60000,'749626b6ce6fef01','5ef2f707519840d0',3800,'f532ac875228ef7b',1267,10.794906045999999478,0.19535961900000001212,83401.794271945953367,5169.4035034179687498,'d088e3953735ddff',469,23.031007766723632812,23.060575485229492186,0.034150111999999996359,0.0,10760486912);
INSERT INTO rank_epoch VALUES(10,2,1,60000,'e3f034866f89e709','31841dd1947edd02',3800,'81b80aca40a9c3d2',1272,10.794868129999999339,0.19528734400000000159,83410.345263361930848,5161.0410461425781248,'d088e3953735ddff',469,23.032255172729492187,23.062688827514648437,0.034212480000000003443,0.0,10760486912);
INSERT INTO rank_epoch VALUES(10,3,0,60000,'beabf4463cc985cd','f375d33434ae1608',3800,'f532ac875228ef7b',949,10.793367785999999242,0.19524011899999998975,83313.946261227130891,5268.1369628906249999,'3b4f946936a6d917',469,23.027967453002929688,23.058368682861328125,0.036255615999999990517,0.0,10760486912);
INSERT INTO rank_epoch VALUES(10,3,1,60000,'99da66f70130503d','9f4576d17d01b2ea',3800,'81b80aca40a9c3d2',951,10.793329890000000759,0.19540039500000000449,83295.815472841262814,5268.2402038574218747,'3b4f946936a6d917',469,23.028160095214843749,23.058111190795898437,0.036310112000000005494,0.0,10760486912);
INSERT INTO rank_epoch VALUES(11,1,0,60000,'f034fd1d57cdeed5','7e5469fef50d3876',3800,'67c3930a085e860f',3103,1.3633457620000000165,0.01299736599999999978,33507.255076467990875,2381.7687530517578124,'c52259d7f7d6db3e',1875,0.72694402933120727539,0.73091202974319458007,0.089503935999999992279,0.0,1304428544);
INSERT INTO rank_epoch VALUES(11,1,1,60000,'ce5b4c2763c02f08','44dfde0baf8fe842',3800,'1b853d8c776f9228',3082,1.3633189370000000639,0.012991558000000000272,33493.615121304988861,2326.6636962890624999,'c52259d7f7d6db3e',1875,0.72700798511505126953,0.73091202974319458007,0.088897664000000001238,0.0,1304428544);
INSERT INTO rank_epoch VALUES(11,2,0,60000,'7b1eec084890400f','ba0491388cf234d3',3800,'67c3930a085e860f',3087,1.3626632499999999925,0.013025662000000000351,11345.800890624523162,3111.6661376953125,'9ca06d6b471988a9',1875,0.72668802738189697265,0.73017597198486328125,0.088808512000000006114,0.0,1304428544);
INSERT INTO rank_epoch VALUES(11,2,1,60000,'43715d3c72fdddce','023428a6f6dad242',3800,'1b853d8c776f9228',3087,1.3626676300000000185,0.012998004000000000501,11261.353665649890899,3010.4738006591796875,'9ca06d6b471988a9',1875,0.72671997547149658203,0.73043197393417358398,0.089376768000000009206,0.0,1304428544);
INSERT INTO rank_epoch VALUES(11,3,0,60000,'11b6ba0c0eaf743a','abd2a34a1fe17319',3800,'67c3930a085e860f',3149,1.3638181229999999377,0.013005977000000000162,5409.3591191768646241,3317.637054443359375,'7d64d5cacb0af2b7',1875,0.7272319793701171875,0.73126399517059326171,0.08833916800000002345,0.0,1304428544);
INSERT INTO rank_epoch VALUES(11,3,1,60000,'acd98f38acdea9a3','c0d3fca14f8c1992',3800,'1b853d8c776f9228',3160,1.3638349499999999903,0.012939066000000000802,5132.8704676628112793,3088.387359619140625,'7d64d5cacb0af2b7',1875,0.72716802358627319335,0.73136001825332641601,0.090104831999999968061,0.0,1304428544);
INSERT INTO rank_epoch VALUES(12,1,0,60000,'bc633c1d1e5f93ad','6d3d6190d525f3ef',3800,'f532ac875228ef7b',949,1.8417653810000000902,0.024114344999999998836,84985.051819443702698,5304.8388977050781249,'704fa93e680b8d2b',469,3.9271359443664550781,3.9500479698181152343,0.018824479999999997603,0.0,5486149632);
INSERT INTO rank_epoch VALUES(12,1,1,60000,'9c231f201f9a425d','a4c123412994648a',3800,'81b80aca40a9c3d2',951,1.8417985230000000207,0.024124823999999999574,84824.550249516963958,5304.2839355468749998,'704fa93e680b8d2b',469,3.9266560077667236328,3.9486720561981201171,0.021792895999999999101,0.0,5486149632);
INSERT INTO rank_epoch VALUES(12,2,0,60000,'749626b6ce6fef01','5ef2f707519840d0',3800,'f532ac875228ef7b',947,1.8427120189999999233,0.024098870000000001401,83404.167980253696443,5315.2936706542968751,'5e958f6afde53685',469,3.92803192138671875,3.9542720317840576171,0.016755808000000003976,0.0,5486149632);
INSERT INTO rank_epoch VALUES(12,2,1,60000,'e3f034866f89e709','31841dd1947edd02',3800,'81b80aca40a9c3d2',953,1.8427361239999999753,0.024120969999999998523,83419.778475165367124,5314.0862426757812498,'5e958f6afde53685',469,3.9277760982513427734,3.9526081085205078125,0.020373984000000001232,0.0,5486149632);
INSERT INTO rank_epoch VALUES(12,3,0,60000,'beabf4463cc985cd','f375d33434ae1608',3800,'f532ac875228ef7b',949,1.8443308590000000446,0.024143531999999998799,83291.47161018848419,5268.1116943359374998,'da456764605d8e2b',469,3.930912017822265625,3.9593598842620849609,0.018604511999999996663,0.0,5486149632);
INSERT INTO rank_epoch VALUES(12,3,1,60000,'99da66f70130503d','9f4576d17d01b2ea',3800,'81b80aca40a9c3d2',951,1.844367689999999893,0.023939865000000001143,83299.78554952144623,5268.17431640625,'da456764605d8e2b',469,3.9311680793762207031,3.9577600955963134765,0.024561984000000001981,0.0,5486149632);
INSERT INTO rank_epoch VALUES(14,1,0,120000,'be904944bb8e1ddd','60e54bca89812a11',7600,'8348d0967fce1837',6137,1.2430159080000000582,0.0065552140000000001796,58503.058127641677857,4752.857757568359375,'ca2343b60e362210',3750,0.33459201455116271972,0.33708798885345458984,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(14,2,0,120000,'be904944bb8e1ddd','4d1aa7b72b950fea',7600,'8348d0967fce1837',6273,1.2434135969999999815,0.0064816320000000001919,17362.512452900409698,6107.2210083007812501,'0c269096a5d4091c',3750,0.33459201455116271972,0.33715200424194335937,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(14,3,0,120000,'be904944bb8e1ddd','249e35beaf9b9f13',7600,'8348d0967fce1837',6293,1.2437353900000001072,0.0064077109999999999623,7934.5000331997871398,6873.349609375,'805fd5a80d5938f9',3750,0.33468800783157348632,0.33721598982810974121,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(15,1,0,120000,'58865b3d3df9d60a','b6d4da3538938850',7600,'76eab75192d2b34d',1900,3.5895642620000001166,0.047750763000000001623,168274.11911064386367,10550.937866210937499,'cb2bf6c835aaad3f',938,3.827039957046508789,3.8497600555419921875,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(15,2,0,120000,'58865b3d3df9d60a','c4d1f638fabf98d7',7600,'76eab75192d2b34d',1900,3.593715285000000037,0.047591884000000000964,166474.32376784086227,10555.439025878906249,'c962b062045b4300',938,3.8312959671020507812,3.854048013687133789,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(15,3,0,120000,'58865b3d3df9d60a','8b307fefdf5aeb64',7600,'76eab75192d2b34d',1900,3.5940419339999998271,0.047636987999999998166,166489.82898104190825,10538.010009765625,'7e655ad0904a2ce8',938,3.8313920497894287109,3.855200052261352539,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(16,1,0,120000,'be904944bb8e1ddd','60e54bca89812a11',7600,'8348d0967fce1837',6174,2.4875082430000001743,0.025620642999999998501,58573.28191649913788,4597.2942504882812501,'48da5a2848e91808',3750,0.66326397657394409179,0.6660479903221130371,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(16,2,0,120000,'be904944bb8e1ddd','4d1aa7b72b950fea',7600,'8348d0967fce1837',6282,2.4891400780000001446,0.025528482000000001644,17534.540449380874633,5944.818878173828125,'e8453e2c6a0d0d9b',3750,0.66371202468872070312,0.66630399227142333984,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(13,1,0,120000,'58865b3d3df9d60a','b6d4da3538938850',7600,'76eab75192d2b34d',1900,21.430517158000000677,0.3885051500000000213,168219.9244087934494,10558.861572265624999,'793d516c42e56020',938,22.858175277709960938,22.890783309936523436,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(16,3,0,120000,'be904944bb8e1ddd','249e35beaf9b9f13',7600,'8348d0967fce1837',6337,2.4893359649999999838,0.025571784999999999654,7874.1387578248977661,6555.4116516113281249,'fce99f8dcedda7db',3750,0.66377598047256469726,0.6663359999656677246,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(17,1,0,120000,'58865b3d3df9d60a','83588325cb890763',7600,'76eab75192d2b34d',1900,3.5927287410000001699,0.047640360999999999125,168351.72320610284805,10575.283935546874999,'7cf569a0e148ce9d',938,3.8299520015716552734,3.8539841175079345703,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(17,2,0,120000,'58865b3d3df9d60a','a13055bb06cc3af9',7600,'76eab75192d2b34d',1900,3.5934820740000001926,0.047739861000000001489,166674.6470409631729,10543.893554687499999,'ebe49016959a4ed7',938,3.8309760093688964843,3.8564159870147705078,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(17,3,0,120000,'58865b3d3df9d60a','78405fef9efddd38',7600,'76eab75192d2b34d',1900,3.5933111740000001077,0.047377044999999999574,166588.12703126668929,10539.8526611328125,'3c207e3fea890100',938,3.8309760093688964843,3.8557438850402832031,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(13,2,0,120000,'58865b3d3df9d60a','c4d1f638fabf98d7',7600,'76eab75192d2b34d',1900,21.434848394999999499,0.38841593899999998784,166661.60343897342681,10556.462463378906249,'db3865af000d10f2',938,22.863775253295898436,22.898015975952148437,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(18,1,0,120000,'58865b3d3df9d60a','83588325cb890763',7600,'76eab75192d2b34d',1900,21.443907658000000537,0.38872452200000001676,168357.79121661186217,10575.4005126953125,'56ff4d8ab63590b8',938,22.873664855957031249,22.914176940917968749,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(13,3,0,120000,'58865b3d3df9d60a','8b307fefdf5aeb64',7600,'76eab75192d2b34d',1900,21.434980273000000749,0.38836750599999997346,166497.10202932357787,10538.062805175781249,'e616745d5c6ecb8e',938,22.862623214721679687,22.897920608520507812,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(19,1,0,120000,'be904944bb8e1ddd','4afefa69ae602e9f',7600,'8348d0967fce1837',6273,2.4908626370000002125,0.025632238000000001632,58845.797313928604127,4347.5563201904296873,'a7ae5a918ce6ed5f',3750,0.66419202089309692382,0.66665601730346679687,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(19,2,0,120000,'be904944bb8e1ddd','0db8f674b8d56f2a',7600,'8348d0967fce1837',6331,2.4913232230000001976,0.02568291099999999924,16230.557152688503265,5693.66546630859375,'29216088aca09352',3750,0.66425597667694091796,0.66688001155853271484,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(19,3,0,120000,'be904944bb8e1ddd','7771096818e881cb',7600,'8348d0967fce1837',6327,2.4943715250000000338,0.02552828399999999831,7228.3516167402267456,6575.0326843261718751,'9cfe77b2e5d6d06b',3750,0.66512000560760498046,0.66764801740646362304,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(20,1,0,120000,'be904944bb8e1ddd','4afefa69ae602e9f',7600,'8348d0967fce1837',6251,1.247424293999999989,0.0065599129999999996817,58847.645734429359434,4473.0237884521484373,'94079ca624f10b8e',3750,0.33580800890922546386,0.33840000629425048828,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(20,2,0,120000,'be904944bb8e1ddd','0db8f674b8d56f2a',7600,'8348d0967fce1837',6251,1.2483512789999999803,0.0064813379999999996827,16348.324599981307984,5974.3806457519531248,'f72a1d0dc5b6722f',3750,0.3359679877758026123,0.33836799860000610351,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(20,3,0,120000,'be904944bb8e1ddd','7771096818e881cb',7600,'8348d0967fce1837',6201,1.2481949720000000692,0.0066112870000000004133,7305.1802131533622743,7118.79730224609375,'c4cfdbf01a0f3883',3750,0.3359679877758026123,0.33830401301383972167,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(18,2,0,120000,'58865b3d3df9d60a','a13055bb06cc3af9',7600,'76eab75192d2b34d',1900,21.447967566999999178,0.38895030200000002551,166676.2440927028656,10544.003967285156249,'b727df5ec0965134',938,22.877504348754882812,22.920671463012695311,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(21,1,0,120000,'be904944bb8e1ddd','28ed9c917d3a4557',7600,'8348d0967fce1837',6178,2.4923615930000000417,0.025758135000000001446,58977.17459738254547,4833.1332550048828125,'6e93590479948b16',3750,0.66457599401473999023,0.66703999042510986328,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(21,2,0,120000,'be904944bb8e1ddd','4e2fcae1ba749fa4',7600,'8348d0967fce1837',6238,2.4925315999999999583,0.025694750999999998314,17302.531803488731383,5888.8466491699218751,'2174f123e307b0db',3750,0.664608001708984375,0.66700798273086547851,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(21,3,0,120000,'be904944bb8e1ddd','6092b4323e7e0edc',7600,'8348d0967fce1837',6283,2.4947112300000000573,0.025674132999999998289,7621.7231207489967346,6785.5289916992187499,'c4699ab434155bac',3750,0.66521602869033813476,0.66771197319030761718,0.0,0.0,1304428544);
INSERT INTO rank_epoch VALUES(18,3,0,120000,'58865b3d3df9d60a','78405fef9efddd38',7600,'76eab75192d2b34d',1900,21.446967600000000687,0.38845147499999999052,166498.98288089036942,10536.99798583984375,'79632ccd613aee68',938,22.873792648315429687,22.922367095947265625,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(23,1,0,120000,'58865b3d3df9d60a','c00a4b346a5f6a3d',7600,'76eab75192d2b34d',1900,3.5904098140000000327,0.047600832000000002641,168080.68808323144913,10589.66595458984375,'992a660daad567df',938,3.8279678821563720703,3.8512959480285644531,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(22,1,0,120000,'58865b3d3df9d60a','c00a4b346a5f6a3d',7600,'76eab75192d2b34d',1900,21.444283360000000015,0.38871330399999998173,168079.79172325134276,10588.834106445312499,'7fccee81d1517b74',938,22.870016098022460937,22.915584564208984375,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(23,2,0,120000,'58865b3d3df9d60a','30c5d199dc40efe8',7600,'76eab75192d2b34d',1900,3.5917173739999999071,0.047558854999999997104,166599.40068390965461,10549.95086669921875,'c2083c2ffa421fd2',938,3.8279359340667724609,3.8540799617767333984,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(23,3,0,120000,'58865b3d3df9d60a','d296a30eb531a48f',7600,'76eab75192d2b34d',1900,3.5920042990000000671,0.047654360999999999248,166435.57388150691985,10536.80633544921875,'19ab7032c15e15c6',938,3.828639984130859375,3.8543360233306884765,0.0,0.0,5125439488);
INSERT INTO rank_epoch VALUES(24,1,0,120000,'be904944bb8e1ddd','28ed9c917d3a4557',7600,'8348d0967fce1837',6162,1.2448260449999999366,0.0065145660000000002801,59004.729369461536409,4912.38885498046875,'a32904271d7b6e0d',3750,0.33520001173019409179,0.33766400814056396484,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(24,2,0,120000,'be904944bb8e1ddd','4e2fcae1ba749fa4',7600,'8348d0967fce1837',6221,1.2453198270000001013,0.0065103840000000001361,17282.060028076171874,6028.9444274902343747,'7791d098641fe79a',3750,0.33520001173019409179,0.33769598603248596191,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(24,3,0,120000,'be904944bb8e1ddd','6092b4323e7e0edc',7600,'8348d0967fce1837',6251,1.2445135240000000376,0.0064355350000000000401,7516.2040787935256959,6806.3752746582031252,'41b8d1ddc3609f7a',3750,0.33513599634170532226,0.33766400814056396484,0.0,0.0,721420288);
INSERT INTO rank_epoch VALUES(25,1,0,5650,'99e54580d051358c','fd8e9e507cf0c697',3800,'8eb17f6f2a153435',3008,9.3674473509999991449,1.9297990780000000565,6046.5528939366340638,2209.5952606201171874,'98b87aa7c411cebe',177,53.032638549804687498,53.179199218749999998,0.028025184000000001593,0.0,37637586944);
INSERT INTO rank_epoch VALUES(25,1,1,5650,'b294441b84f899f3','a64d3d9ca9aab081',3800,'5f7fe6ea3c244cf9',3018,9.3675308400000005804,1.8967258510000000182,6005.5007771253585816,2188.5122604370117187,'98b87aa7c411cebe',177,53.038944244384765625,53.179710388183593751,0.028446528000000002173,0.0,37637586944);
INSERT INTO rank_epoch VALUES(25,2,0,5650,'efdf1353c7f20921','191faa1caea213e3',3800,'8eb17f6f2a153435',3121,9.3781939510000000836,1.9190853340000000315,2543.4994810819625853,1941.80914306640625,'fe47cf083dd552c7',177,53.056800842285156251,53.264480590820312499,0.027389855999999997149,0.0,37637586944);
INSERT INTO rank_epoch VALUES(25,2,1,5650,'5c9a76488d57c65e','d96730aa241e0f9a',3800,'5f7fe6ea3c244cf9',3110,9.3783019379999998932,1.9040635779999999233,2551.8981690406799317,1925.7688751220703124,'fe47cf083dd552c7',177,53.057888031005859376,53.243808746337890625,0.029389663999999995902,0.0,37637586944);
INSERT INTO rank_epoch VALUES(25,3,0,5650,'b91c8415c4233fa2','6ee584df10636e70',3800,'8eb17f6f2a153435',3191,9.3783185620000004689,1.9262177080000000284,1535.9498788118362426,1805.8209762573242187,'5dece0ed1a77eaf0',177,53.075710296630859374,53.275806427001953123,0.026882688000000001804,0.0,37637586944);
INSERT INTO rank_epoch VALUES(25,3,1,5650,'935d058691268fdd','15db5ce65fe3f5b5',3800,'5f7fe6ea3c244cf9',3228,9.3783985689999997958,1.9010890730000000736,1431.912307322025299,1743.5518646240234374,'5dece0ed1a77eaf0',177,53.079071044921875,53.259456634521484376,0.029260287999999995411,0.0,37637586944);
INSERT INTO rank_epoch VALUES(26,1,0,5650,'99e54580d051358c','fd8e9e507cf0c697',3800,'8eb17f6f2a153435',2999,1.1298303919999999056,0.19243512600000001189,6044.2386653423309326,2222.7036285400390625,'48e4850b867547fe',177,6.3766717910766601562,6.505023956298828125,0.0063279999999999985565,0.0,18800967680);
INSERT INTO rank_epoch VALUES(26,1,1,5650,'b294441b84f899f3','a64d3d9ca9aab081',3800,'5f7fe6ea3c244cf9',3005,1.1298829239999998996,0.19020421000000001243,6002.1564707756042481,2196.7664718627929686,'48e4850b867547fe',177,6.3765759468078613281,6.5053439140319824218,0.0092063039999999984885,0.0,18800967680);
INSERT INTO rank_epoch VALUES(26,2,0,5650,'efdf1353c7f20921','191faa1caea213e3',3800,'8eb17f6f2a153435',3119,1.136008740999999933,0.1939700599999999997,2541.348365068435669,1944.1182022094726562,'21e44999e8444ee4',177,6.3921599388122558593,6.7104320526123046875,0.0058268480000000025254,0.0,18800967680);
INSERT INTO rank_epoch VALUES(26,2,1,5650,'5c9a76488d57c65e','d96730aa241e0f9a',3800,'5f7fe6ea3c244cf9',3111,1.1360142989999999496,0.19065248600000000989,2554.796947181224823,1925.2179718017578125,'21e44999e8444ee4',177,6.3916797637939453125,6.7165441513061523437,0.011356192000000001063,0.0,18800967680);
INSERT INTO rank_epoch VALUES(26,3,0,5650,'b91c8415c4233fa2','6ee584df10636e70',3800,'8eb17f6f2a153435',3185,1.1370941610000000476,0.19348226600000001385,1537.0268030762672424,1809.4468536376953124,'be5886684f26bfaa',177,6.3910717964172363281,6.6795840263366699218,0.0061521279999999997634,0.0,18800967680);
INSERT INTO rank_epoch VALUES(26,3,1,5650,'935d058691268fdd','15db5ce65fe3f5b5',3800,'5f7fe6ea3c244cf9',3228,1.1371065419999999424,0.18991178999999999699,1434.5675541162490844,1744.9844818115234374,'be5886684f26bfaa',177,6.3910079002380371093,6.6816000938415527343,0.012443455999999998573,0.0,18800967680);
INSERT INTO rank_epoch VALUES(27,1,0,5650,'5e9eeeb29ec2d9bd','a3739ed7b0334a13',3800,'8eb17f6f2a153435',3010,9.3642230810000004481,1.9209333740000000823,5971.4430642127990724,2120.5632247924804687,'9a3fe54c9c81f8a6',177,53.019489288330078125,53.157150268554687498,0.02833676799999999829,0.0,37637586944);
INSERT INTO rank_epoch VALUES(27,1,1,5650,'edda9ae9b686f5c2','74ed1f1479ee6f1c',3800,'5f7fe6ea3c244cf9',3003,9.3641549669999992744,1.8997631159999999184,5981.7530994415283201,2123.9361572265625,'9a3fe54c9c81f8a6',177,53.023841857910156251,53.163967132568359375,0.027662527999999998729,0.0,37637586944);
INSERT INTO rank_epoch VALUES(27,2,0,5650,'49cceb9afe4c3659','6ac6ca4852dd8a08',3800,'8eb17f6f2a153435',3223,9.3815626840000003738,1.9309681569999999073,2537.4732395410537718,1665.78497314453125,'58720702587d90a7',177,53.091102600097656249,53.2908477783203125,0.027527711999999995851,0.0,37637586944);
INSERT INTO rank_epoch VALUES(27,2,1,5650,'02ac9e0156fd9926','2a46db7d7eb1b733',3800,'5f7fe6ea3c244cf9',3222,9.381632801000000299,1.8988768990000000069,2555.0067983269691468,1668.4665069580078125,'58720702587d90a7',177,53.084159851074218749,53.292446136474609375,0.030542047999999995255,0.0,37637586944);
INSERT INTO rank_epoch VALUES(27,3,0,5650,'9f402ff0a15e458a','19a18ef5f0c8c211',3800,'8eb17f6f2a153435',3123,9.3754127440000001314,1.9145115950000000104,1438.7048023343086242,2133.56768798828125,'3d9ef53d9c95f801',177,53.043582916259765626,53.188320159912109374,0.027431904000000006949,0.0,37637586944);
INSERT INTO rank_epoch VALUES(27,3,1,5650,'ad3959abb3eb89f5','de00475597587106',3800,'5f7fe6ea3c244cf9',3144,9.375475870000000711,1.8978815860000000093,1522.8968157768249512,2083.4511718749999999,'3d9ef53d9c95f801',177,53.044353485107421874,53.208286285400390623,0.0290671360000000073,0.0,37637586944);
INSERT INTO rank_epoch VALUES(28,1,0,5650,'5e9eeeb29ec2d9bd','a3739ed7b0334a13',3800,'8eb17f6f2a153435',3010,1.129832214999999973,0.19298938700000001222,5981.1335343122482301,2127.2895812988281249,'e6afa4a4c4265a09',177,6.3735041618347167968,6.5445117950439453125,0.0062373440000000005684,0.0,18800967680);
INSERT INTO rank_epoch VALUES(28,1,1,5650,'edda9ae9b686f5c2','74ed1f1479ee6f1c',3800,'5f7fe6ea3c244cf9',3001,1.1298171280000000038,0.19032856900000000299,5986.0759001374244689,2131.2368469238281249,'e6afa4a4c4265a09',177,6.3745279312133789062,6.5630078315734863281,0.0099457919999999984395,0.0,18800967680);
INSERT INTO rank_epoch VALUES(28,2,0,5650,'49cceb9afe4c3659','6ac6ca4852dd8a08',3800,'8eb17f6f2a153435',3232,1.1361194949999999792,0.19475447200000001179,2546.756211757659912,1659.1477966308593749,'126f6dab63a081f7',177,6.3887681961059570312,6.6774401664733886718,0.005731263999999999803,0.0,18800967680);
INSERT INTO rank_epoch VALUES(28,2,1,5650,'02ac9e0156fd9926','2a46db7d7eb1b733',3800,'5f7fe6ea3c244cf9',3228,1.1360870350000000783,0.19000250699999998715,2562.4692974090576172,1662.0760955810546875,'126f6dab63a081f7',177,6.3907837867736816406,6.6813440322875976562,0.011413184000000003298,0.0,18800967680);
INSERT INTO rank_epoch VALUES(28,3,0,5650,'9f402ff0a15e458a','19a18ef5f0c8c211',3800,'8eb17f6f2a153435',3139,1.1343736760000000529,0.19291483600000000619,1441.9487916827201843,2075.3812103271484376,'ea39e409ea3a11a1',177,6.3865599632263183593,6.5563840866088867187,0.006602560000000000373,0.0,18800967680);
INSERT INTO rank_epoch VALUES(28,3,1,5650,'ad3959abb3eb89f5','de00475597587106',3800,'5f7fe6ea3c244cf9',3165,1.1343052280000001097,0.19222230600000000944,1531.2021629810333251,2028.7860107421874999,'ea39e409ea3a11a1',177,6.3851838111877441406,6.5542402267456054687,0.0096514559999999957606,0.0,18800967680);
INSERT INTO rank_epoch VALUES(29,1,0,5650,'a62f5509610768cf','2198b264ebdc23b3',3800,'8eb17f6f2a153435',2747,9.3623494429999993826,1.9252340390000000081,6306.6726575493812561,2582.92730712890625,'38bfabdc49819876',177,53.0108489990234375,53.153728485107421875,0.026955072000000000059,0.0,37637586944);
INSERT INTO rank_epoch VALUES(29,1,1,5650,'a64a3492f44266b0','882b972f6f9ae3b6',3800,'5f7fe6ea3c244cf9',2798,9.3623422559999998071,1.9009665650000000525,6329.2442480921745299,2477.6432189941406248,'38bfabdc49819876',177,53.016033172607421875,53.1396484375,0.02657494399999999618,0.0,37637586944);
INSERT INTO rank_epoch VALUES(29,2,0,5650,'2ac27ac793dce881','59f3cebf4569a6c5',3800,'8eb17f6f2a153435',3193,9.3821079659999995215,1.9330139349999999609,2679.8969391584396362,1749.55059814453125,'f2310b713964c7fd',177,53.104160308837890626,53.286945343017578123,0.027041983999999998078,0.0,37637586944);
INSERT INTO rank_epoch VALUES(29,2,1,5650,'21b70ed4c16ce6fe','f949b04f95f8cac2',3800,'5f7fe6ea3c244cf9',3224,9.3821238380000000489,1.8976392559999999409,2584.7615065574645995,1691.1445007324218749,'f2310b713964c7fd',177,53.092510223388671873,53.274398803710937499,0.030019264000000003833,0.0,37637586944);
INSERT INTO rank_epoch VALUES(29,3,0,5650,'c798c3d750dc8407','1747ef9ee0730aa0',3800,'8eb17f6f2a153435',3218,9.3707049510000004488,1.9232784279999999288,1533.707798421382904,1786.9890365600585937,'46fc6414cbaf70d7',177,53.016704559326171875,53.166271209716796874,0.026695744000000007356,0.0,37637586944);
INSERT INTO rank_epoch VALUES(29,3,1,5650,'84e0c5c5046d4b78','7c998cfd167806cd',3800,'5f7fe6ea3c244cf9',3243,9.3706632479999996121,1.9015301399999999798,1596.7278792262077331,1659.6764602661132812,'46fc6414cbaf70d7',177,53.024929046630859376,53.181278228759765623,0.028026559999999992034,0.0,37637586944);
INSERT INTO rank_epoch VALUES(30,1,0,5650,'a62f5509610768cf','2198b264ebdc23b3',3800,'8eb17f6f2a153435',2746,1.1296859800000000895,0.19466329900000001185,6306.4372570514678957,2564.5272216796874999,'9b56150f9af1f01f',177,6.3733439445495605468,6.4994878768920898437,0.0063153919999999995338,0.0,18800967680);
INSERT INTO rank_epoch VALUES(30,1,1,5650,'a64a3492f44266b0','882b972f6f9ae3b6',3800,'5f7fe6ea3c244cf9',2797,1.1296488140000000566,0.19124118600000000744,6326.9925658702850343,2461.3448791503906248,'9b56150f9af1f01f',177,6.3719677925109863281,6.4987201690673828125,0.0096701440000000003088,0.0,18800967680);
INSERT INTO rank_epoch VALUES(30,2,0,5650,'2ac27ac793dce881','59f3cebf4569a6c5',3800,'8eb17f6f2a153435',3201,1.1361127470000000894,0.19601323500000000787,2679.247646987438202,1741.8970184326171874,'9f187b969fbadd37',177,6.3823041915893554687,6.7544641494750976562,0.0061195840000000008285,0.0,18800967680);
INSERT INTO rank_epoch VALUES(30,2,1,5650,'21b70ed4c16ce6fe','f949b04f95f8cac2',3800,'5f7fe6ea3c244cf9',3228,1.1360633049999999677,0.19484582599999999974,2587.4027471542358398,1683.8649291992187499,'9f187b969fbadd37',177,6.3811841011047363281,6.74390411376953125,0.012100223999999999702,0.0,18800967680);
INSERT INTO rank_epoch VALUES(30,3,0,5650,'c798c3d750dc8407','1747ef9ee0730aa0',3800,'8eb17f6f2a153435',3215,1.136391871999999914,0.19179908900000000593,1534.1021637320518493,1783.5890655517578125,'0119843369fa88b5',177,6.3818879127502441406,6.5887360572814941406,0.0064402879999999954052,0.0,18800967680);
INSERT INTO rank_epoch VALUES(30,3,1,5650,'84e0c5c5046d4b78','7c998cfd167806cd',3800,'5f7fe6ea3c244cf9',3244,1.1363464729999999125,0.19068433600000000982,1598.761959433555603,1661.7204513549804687,'0119843369fa88b5',177,6.3834562301635742187,6.5865597724914550781,0.011168768000000002527,0.0,18800967680);
INSERT INTO rank_epoch VALUES(32,1,0,11300,'4c79899c5549cf7f','7e3eb73282214e2a',7600,'ee3166596639812e',6108,2.1182263500000000355,0.3860203890000000193,10463.028723478317261,3986.1014556884765623,'d40142eee9adb62c',354,5.9961600303649902343,6.0112318992614746093,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(32,2,0,11300,'4c79899c5549cf7f','dc6ba6b61c7a58b6',7600,'ee3166596639812e',6432,2.1220745050000000553,0.38766214599999998524,4203.1285693049430848,3230.78759765625,'3376eed7ac5a7e33',354,5.9912638664245605468,6.0441598892211914062,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(32,3,0,11300,'4c79899c5549cf7f','e3d1a0118444838f',7600,'ee3166596639812e',6471,2.119281613000000064,0.38647322600000000303,2468.3490011096000671,3427.6949005126953124,'e91472120ab851a5',354,5.9775362014770507812,6.0429759025573730468,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(33,1,0,11300,'4c79899c5549cf7f','e7c6e14fdcae7798',7600,'ee3166596639812e',6150,2.1189105970000001732,0.38828858599999999112,10376.568862736225128,3894.8344573974609373,'235eb52a7237b8c6',354,5.997280120849609375,6.014080047607421875,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(33,2,0,11300,'4c79899c5549cf7f','99eeb55a8c25e8ae',7600,'ee3166596639812e',6561,2.1173337740000000017,0.38752830599999998906,4292.1753171682357789,3065.1979370117187499,'360fb957a938796f',354,5.9739837646484375,6.0345277786254882812,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(33,3,0,11300,'4c79899c5549cf7f','130c2ad9bf66f337',7600,'ee3166596639812e',6500,2.1150737809999999861,0.38469167799999998136,2380.0999190211296081,3532.0935363769531249,'567ce66ca46a0a0c',354,5.9672641754150390625,6.0273919105529785156,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(31,1,0,11300,'4c79899c5549cf7f','7e3eb73282214e2a',7600,'ee3166596639812e',6128,18.566049750000001239,3.850078276000000077,10450.828163802623749,3925.760467529296875,'4ad4e5517196796a',354,52.567905426025390625,52.616897583007812499,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(34,1,0,11300,'4c79899c5549cf7f','e7c6e14fdcae7798',7600,'ee3166596639812e',6159,18.58177344099999928,3.817869155999999986,10373.805983483791351,3885.7998352050781251,'42925bc69465aa0c',354,52.60883331298828125,52.6808013916015625,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(31,2,0,11300,'4c79899c5549cf7f','dc6ba6b61c7a58b6',7600,'ee3166596639812e',6423,18.605103455999998374,3.8481822710000002096,4201.7936084866523743,3271.3038330078125,'edab02b845ed2952',354,52.664096832275390626,52.765056610107421873,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(34,2,0,11300,'4c79899c5549cf7f','99eeb55a8c25e8ae',7600,'ee3166596639812e',6561,18.595094568000000379,3.8111226359999998969,4279.7558897137641907,3041.7671661376953125,'312bb415b17be7cd',354,52.637088775634765626,52.732608795166015626,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(31,3,0,11300,'4c79899c5549cf7f','e3d1a0118444838f',7600,'ee3166596639812e',6492,18.601279476999998507,3.8739909770000000577,2469.2666374444961548,3378.8129577636718749,'431991d0de67c3ca',354,52.65411376953125,52.755489349365234375,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(35,1,0,11300,'4c79899c5549cf7f','72a52dbe7c38186f',7600,'ee3166596639812e',5450,2.1240027389999998064,0.3900868459999999871,10708.476414918899536,5581.530181884765625,'7d2b9cd9ca1f6849',354,6.0087680816650390625,6.0337281227111816406,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(35,2,0,11300,'4c79899c5549cf7f','cf10271407f4c94b',7600,'ee3166596639812e',6316,2.13561834500000014,0.39261958499999999316,4242.4523892402648925,3639.6918334960937499,'524de623a2191006',354,6.0188798904418945312,6.2529277801513671875,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(35,3,0,11300,'4c79899c5549cf7f','8cefe38fc4f9670d',7600,'ee3166596639812e',6429,2.1350520249999997979,0.39673085000000002375,2582.141429603099823,3535.3819122314453125,'a6a2d17e7849bd0b',354,6.0198397636413574218,6.1687040328979492187,0.0,0.0,18389925888);
INSERT INTO rank_epoch VALUES(34,3,0,11300,'4c79899c5549cf7f','130c2ad9bf66f337',7600,'ee3166596639812e',6492,18.586624617999998321,3.8091639910000001378,2381.6196107268333434,3608.2059478759765625,'fb1b92f66600b0ed',354,52.618305206298828123,52.688415527343750001,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(36,1,0,11300,'4c79899c5549cf7f','72a52dbe7c38186f',7600,'ee3166596639812e',5462,18.564386968000000877,3.8791908550000000488,10709.442394256591796,5523.1249084472656251,'a3ae1efc469b483f',354,52.562080383300781249,52.61328125,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(36,2,0,11300,'4c79899c5549cf7f','cf10271407f4c94b',7600,'ee3166596639812e',6339,18.570773323000000942,3.8737074329999998667,4249.7863927483558654,3579.9627075195312501,'5d535d18d628fc2c',354,52.570720672607421874,52.623809814453125,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(37,1,0,11300,'4c79899c5549cf7f','72a52dbe7c38186f',7600,'ee3166596639812e',5462,18.562647750000000002,3.853446282000000167,10709.442394256591796,5523.1249084472656251,'a3ae1efc469b483f',354,52.558208465576171874,52.605888366699218748,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(37,2,0,11300,'4c79899c5549cf7f','cf10271407f4c94b',7600,'ee3166596639812e',6339,18.599081804000000772,3.8493883769999999167,4249.7863927483558654,3579.9627075195312501,'5d535d18d628fc2c',354,52.634750366210937499,52.7631988525390625,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(37,3,0,11300,'4c79899c5549cf7f','8cefe38fc4f9670d',7600,'ee3166596639812e',6439,18.594887124999999628,3.8651956749999998308,2585.4302260875701904,3554.4380340576171874,'ccee0d267da7de3a',354,52.600448608398437501,52.766910552978515624,0.0,0.0,36639342592);
INSERT INTO rank_epoch VALUES(38,1,0,120000,'58865b3d3df9d60a','c00a4b346a5f6a3d',7600,'76eab75192d2b34d',1900,21.437099844999998766,0.38869218399999999613,168079.78709352016449,10588.83526611328125,'69ac00a73c64d2b5',938,22.8652801513671875,22.899200439453125,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(38,2,0,120000,'58865b3d3df9d60a','30c5d199dc40efe8',7600,'76eab75192d2b34d',1900,21.443849432000000377,0.38857389799999997315,166590.20647764205933,10550.3834228515625,'a7526533b46e2904',938,22.870815277099609374,22.911296844482421874,0.0,0.0,10416553984);
INSERT INTO rank_epoch VALUES(38,3,0,120000,'58865b3d3df9d60a','d296a30eb531a48f',7600,'76eab75192d2b34d',1900,21.44373656400000172,0.3887042920000000068,166437.21495509147643,10536.685546875,'6ad8997a984389e2',938,22.871072769165039062,22.909471511840820312,0.0,0.0,10416553984);
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
INSERT INTO calibration VALUES(1,1,20,3.9196801185607910156,3.8313601016998291015,0.11171200126409530639,16560256,3);
INSERT INTO calibration VALUES(1,0,20,3.9266240596771240234,3.8348801136016845703,0.11193600296974182128,16560256,3);
INSERT INTO calibration VALUES(2,0,20,23.033056259155273437,22.846368789672851563,0.174687996506690979,33120512,3);
INSERT INTO calibration VALUES(2,1,20,23.028383255004882812,22.85491180419921875,0.17478400468826293945,33120512,3);
INSERT INTO calibration VALUES(3,1,20,0.38406398892402648925,0.33657601475715637207,0.053695999085903167724,5651072,2);
INSERT INTO calibration VALUES(3,0,20,0.38521599769592285156,0.33734399080276489257,0.053599998354911804199,5651072,2);
INSERT INTO calibration VALUES(4,0,20,0.72947198152542114257,0.66342401504516601562,0.073664002120494842529,11302144,2);
INSERT INTO calibration VALUES(4,1,20,0.72940802574157714843,0.66339200735092163085,0.074143998324871063232,11302144,2);
INSERT INTO calibration VALUES(5,0,20,0.72835201025009155273,0.66380798816680908203,0.073408000171184539794,11302144,2);
INSERT INTO calibration VALUES(5,1,20,0.72755199670791625976,0.66268801689147949218,0.073023997247219085693,11302144,2);
INSERT INTO calibration VALUES(6,1,20,3.9168961048126220703,3.8371520042419433593,0.11212799698114395141,16560256,3);
INSERT INTO calibration VALUES(6,0,20,3.9166400432586669921,3.8320319652557373046,0.11174400150775909423,16560256,3);
INSERT INTO calibration VALUES(7,1,20,23.042144775390625,22.865535736083984375,0.17542399466037750244,33120512,3);
INSERT INTO calibration VALUES(7,0,20,23.047519683837890624,22.863199234008789062,0.1750719994306564331,33120512,3);
INSERT INTO calibration VALUES(8,0,20,0.38524800539016723632,0.33632001280784606933,0.05340800061821937561,5651072,2);
INSERT INTO calibration VALUES(8,1,20,0.38345599174499511718,0.33676800131797790527,0.053440000861883163452,5651072,2);
INSERT INTO calibration VALUES(9,0,20,0.38367998600006103515,0.3369280099868774414,0.052384000271558761596,5651072,2);
INSERT INTO calibration VALUES(9,1,20,0.38483199477195739746,0.33680000901222229003,0.052960000932216644287,5651072,2);
INSERT INTO calibration VALUES(10,0,20,23.024768829345703125,22.860416412353515625,0.17433600127696990966,33120512,3);
INSERT INTO calibration VALUES(10,1,20,23.027040481567382812,22.87599945068359375,0.17500799894332885742,33120512,3);
INSERT INTO calibration VALUES(11,0,20,0.72854399681091308593,0.66464000940322875976,0.072927996516227722167,11302144,2);
INSERT INTO calibration VALUES(11,1,20,0.72899198532104492187,0.66268801689147949218,0.072448000311851501464,11302144,2);
INSERT INTO calibration VALUES(12,0,20,3.9225280284881591796,3.8328959941864013671,0.1114879995584487915,16560256,3);
INSERT INTO calibration VALUES(12,1,20,3.9206080436706542968,3.8307518959045410156,0.11203200370073318481,16560256,3);
INSERT INTO calibration VALUES(14,0,20,0.33449599146842956542,0.33449599146842956542,0.0,0,0);
INSERT INTO calibration VALUES(13,0,20,22.878751754760742187,22.878751754760742187,0.0,0,0);
INSERT INTO calibration VALUES(15,0,20,3.8231360912322998046,3.8231360912322998046,0.0,0,0);
INSERT INTO calibration VALUES(16,0,20,0.66406399011611938476,0.66406399011611938476,0.0,0,0);
INSERT INTO calibration VALUES(17,0,20,3.8431680202484130859,3.8431680202484130859,0.0,0,0);
INSERT INTO calibration VALUES(18,0,20,22.86956787109375,22.86956787109375,0.0,0,0);
INSERT INTO calibration VALUES(19,0,20,0.66348797082901000976,0.66348797082901000976,0.0,0,0);
INSERT INTO calibration VALUES(20,0,20,0.33100798726081848144,0.33100798726081848144,0.0,0,0);
INSERT INTO calibration VALUES(21,0,20,0.66438400745391845703,0.66438400745391845703,0.0,0,0);
INSERT INTO calibration VALUES(22,0,20,22.865919113159179688,22.865919113159179688,0.0,0,0);
INSERT INTO calibration VALUES(23,0,20,3.8260800838470458984,3.8260800838470458984,0.0,0,0);
INSERT INTO calibration VALUES(24,0,20,0.33542400598526000976,0.33542400598526000976,0.0,0,0);
INSERT INTO calibration VALUES(25,0,20,53.037216186523437498,52.56633758544921875,1.0831040143966674804,265464064,8);
INSERT INTO calibration VALUES(25,1,20,53.076126098632812498,52.627521514892578124,1.0806080102920532226,265464064,8);
INSERT INTO calibration VALUES(26,1,20,6.3638081550598144531,6.0047039985656738281,0.56272000074386596679,132732032,5);
INSERT INTO calibration VALUES(26,0,20,6.3615679740905761718,6.0151357650756835937,0.5631039738655090332,132732032,5);
INSERT INTO calibration VALUES(27,1,20,53.096607208251953126,52.673278808593749999,1.0845119953155517578,265464064,8);
INSERT INTO calibration VALUES(27,0,20,53.107265472412109375,52.576671600341796874,1.0814080238342285156,265464064,8);
INSERT INTO calibration VALUES(28,1,20,6.3675198554992675781,5.9940800666809082031,0.56438398361206054687,132732032,5);
INSERT INTO calibration VALUES(28,0,20,6.3672962188720703125,6.0151038169860839843,0.56304001808166503906,132732032,5);
INSERT INTO calibration VALUES(29,1,20,53.0161285400390625,52.63126373291015625,1.0833920240402221679,265464064,8);
INSERT INTO calibration VALUES(29,0,20,53.011615753173828126,52.56899261474609375,1.0825599431991577148,265464064,8);
INSERT INTO calibration VALUES(30,0,20,6.3695998191833496093,6.0181441307067871093,0.56246399879455566406,132732032,5);
INSERT INTO calibration VALUES(30,1,20,6.3652157783508300781,6.001567840576171875,0.56316798925399780273,132732032,5);
INSERT INTO calibration VALUES(32,0,20,6.0171518325805664062,6.0171518325805664062,0.0,0,0);
INSERT INTO calibration VALUES(31,0,20,52.58249664306640625,52.58249664306640625,0.0,0,0);
INSERT INTO calibration VALUES(33,0,20,6.006175994873046875,6.006175994873046875,0.0,0,0);
INSERT INTO calibration VALUES(34,0,20,52.616672515869140625,52.616672515869140625,0.0,0,0);
INSERT INTO calibration VALUES(35,0,20,6.0099840164184570312,6.0099840164184570312,0.0,0,0);
INSERT INTO calibration VALUES(36,0,20,52.568862915039062501,52.568862915039062501,0.0,0,0);
INSERT INTO calibration VALUES(37,0,20,52.559230804443359376,52.559230804443359376,0.0,0,0);
INSERT INTO calibration VALUES(38,0,20,22.876512527465820312,22.876512527465820312,0.0,0,0);
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
INSERT INTO device_use VALUES(1,0,8,1,1980.0,675.94100000000003091,56.0,7738425344,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(1,1,8,1,1980.0,653.77400000000000092,59.0,7738359808,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,0,37,0,1980.0,638.17399999999997817,58.0,13012762624,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,1,37,0,1980.0,624.24500000000000456,62.0,13012762624,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,0,4,0,1980.0,219.79899999999997816,46.0,2973630464,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,1,4,0,1980.0,213.93950000000000954,48.0,2973696000,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,0,6,0,1980.0,394.58050000000002911,50.0,3556704256,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,1,6,0,1980.0,382.57100000000002638,52.0,3556638720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,0,7,0,1980.0,323.93700000000001182,50.0,3556638720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,1,7,0,1980.0,336.44400000000001683,52.0,3556704256,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,1,8,0,1980.0,648.81349999999997635,61.0,7738425344,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,0,8,0,1980.0,663.43450000000007095,57.0,7738359808,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(7,0,36,0,1980.0,642.83349999999995815,59.0,13012697088,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,1,36,0,1980.0,624.01850000000001726,63.0,13012762624,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,0,4,0,1980.0,212.71999999999999886,46.0,2973696000,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,1,4,0,1980.0,199.88100000000000023,49.0,2973630464,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,1,4,0,1980.0,191.91449999999997544,48.0,2973630464,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,0,4,0,1980.0,199.79099999999999681,46.0,2973696000,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,1,36,0,1980.0,620.15550000000007457,64.0,13012697088,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(10,0,36,0,1980.0,645.73900000000003275,60.0,13012762624,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,0,6,0,1980.0,381.23550000000000182,51.0,3556704256,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,1,6,0,1980.0,381.26749999999998409,54.0,3556638720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(12,0,8,0,1980.0,660.34249999999997272,59.0,7738359808,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(12,1,8,0,1980.0,639.72399999999993271,63.0,7738425344,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(14,0,5,0,1980.0,264.5240000000000009,51.0,2159935488,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,0,12,0,1980.0,643.92200000000002547,62.0,6563954688,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(16,0,9,0,1980.0,387.3480000000000132,56.0,2742943744,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(17,0,12,0,1980.0,639.71550000000002001,62.0,6563954688,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(13,0,67,0,1980.0,614.3429999999999609,60.0,11855134720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(19,0,8,0,1980.0,395.23599999999999,51.0,2742943744,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(20,0,5,0,1980.0,269.72000000000002728,46.0,2159935488,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(21,0,9,0,1980.0,394.67099999999999226,51.0,2742943744,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,0,67,0,1980.0,597.93200000000001638,65.0,11855134720,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(23,0,12,0,1980.0,644.09600000000000363,63.0,6563954688,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(24,0,4,0,1980.0,258.73149999999998272,53.0,2159935488,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(25,1,40,0,1980.0,595.08550000000002455,68.0,39891959808,0,0,0,7,0,1,0);
INSERT INTO device_use VALUES(25,0,40,0,1980.0,614.30549999999993814,63.0,39891894272,0,0,0,7,0,1,0);
INSERT INTO device_use VALUES(26,0,9,0,1980.0,379.007000000000005,60.0,21063729152,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(26,1,10,0,1980.0,371.17050000000000409,64.0,21063663616,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(27,0,41,0,1980.0,622.08799999999996543,63.0,39891894272,0,0,0,7,0,1,0);
INSERT INTO device_use VALUES(27,1,41,0,1980.0,597.55799999999999272,68.0,39891959808,0,0,0,6,0,1,0);
INSERT INTO device_use VALUES(28,0,9,0,1980.0,403.05000000000001138,60.0,21063729152,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(28,1,9,0,1980.0,404.29199999999997318,64.0,21063663616,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(29,0,41,0,1980.0,622.40399999999999635,64.0,39891894272,0,0,0,6,0,1,0);
INSERT INTO device_use VALUES(29,1,41,0,1980.0,597.99000000000000908,69.0,39891959808,0,0,0,7,0,1,0);
INSERT INTO device_use VALUES(30,1,8,0,1980.0,541.75049999999998818,64.0,21063663616,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(30,0,8,0,1980.0,574.80750000000000454,60.0,21063729152,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(32,0,11,0,1980.0,586.64400000000000547,65.0,19836895232,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(33,0,11,0,1980.0,584.82399999999995542,65.0,19836829696,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(31,0,72,0,1980.0,582.26049999999997907,64.0,38077923328,0,0,0,14,0,1,0);
INSERT INTO device_use VALUES(35,0,11,0,1980.0,659.60099999999999907,61.0,19836829696,0,0,0,4,0,1,0);
INSERT INTO device_use VALUES(34,0,71,0,1980.0,569.66700000000003003,69.0,38077923328,0,0,0,12,0,1,0);
INSERT INTO device_use VALUES(37,0,72,0,1980.0,581.88999999999998636,62.0,38077857792,0,0,0,12,0,1,0);
INSERT INTO device_use VALUES(38,0,67,0,1980.0,613.73800000000005637,61.0,11855069184,0,0,0,0,0,1,0);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'spawn',0,-0.28202349599997755813,0.28239316999997754464);
INSERT INTO phase VALUES(2,1,0,'start',0,0.0003696740000000000117,0.00028796199999999995107);
INSERT INTO phase VALUES(3,1,1,'spawn',0,-0.38982059499998256146,0.39034539099998255551);
INSERT INTO phase VALUES(4,1,1,'start',0,0.00052479600000000000813,0.00030978299999999999846);
INSERT INTO phase VALUES(5,1,0,'load',0,0.00065763599999999996278,0.298241145999999957);
INSERT INTO phase VALUES(6,1,1,'load',0,0.0008345790000000000066,0.25141272799999997422);
INSERT INTO phase VALUES(7,1,0,'rendezvous',0,0.29889878199999997399,0.67847674300000004876);
INSERT INTO phase VALUES(8,1,1,'rendezvous',0,0.25224730699999997618,0.60978046200000002308);
INSERT INTO phase VALUES(9,1,0,'init',0,0.97737552500000002275,0.50537677099999989138);
INSERT INTO phase VALUES(10,1,1,'init',0,0.86202776899999999926,0.50519787900000001634);
INSERT INTO phase VALUES(11,1,0,'calibrate',0,1.4827522959999999141,0.22456030700000018107);
INSERT INTO phase VALUES(12,1,1,'calibrate',0,1.3672256480000000156,0.22462900100000005032);
INSERT INTO phase VALUES(13,1,0,'train',1,1.7073126030000000952,1.8547894189999998282);
INSERT INTO phase VALUES(14,1,1,'train',1,1.5918546490000000659,1.8551617679999998777);
INSERT INTO phase VALUES(15,1,0,'evaluate',1,3.5621020219999999234,0.024800520999999964288);
INSERT INTO phase VALUES(16,1,1,'evaluate',1,3.4470164169999999437,0.024490319999999954347);
INSERT INTO phase VALUES(17,1,0,'train',2,3.5869025429999998877,1.855683023000000098);
INSERT INTO phase VALUES(18,1,1,'train',2,3.471506736999999898,1.855856267999999698);
INSERT INTO phase VALUES(19,1,0,'evaluate',2,5.4425855659999999858,0.024783131000000402366);
INSERT INTO phase VALUES(20,1,1,'evaluate',2,5.3273630049999995961,0.024554656000000285587);
INSERT INTO phase VALUES(21,1,0,'train',3,5.4673686970000003881,1.855470006000000005);
INSERT INTO phase VALUES(22,1,1,'train',3,5.3519176609999998817,1.855512721000000198);
INSERT INTO phase VALUES(23,1,0,'evaluate',3,7.3228387030000003932,0.024122352999999208122);
INSERT INTO phase VALUES(24,1,1,'evaluate',3,7.2074303820000000797,0.024046871999999552826);
INSERT INTO phase VALUES(25,1,1,'finish',0,7.2314772539999996325,0.13894394900000001102);
INSERT INTO phase VALUES(26,1,0,'finish',0,7.3469610559999996013,0.1699980040000000081);
INSERT INTO phase VALUES(27,2,1,'spawn',0,-0.27340688899997722671,0.27384539399997720465);
INSERT INTO phase VALUES(28,2,1,'start',0,0.00043850500000000000372,0.00075454299999999988046);
INSERT INTO phase VALUES(29,2,0,'spawn',0,-0.27684841499992535185,0.27716100499992535333);
INSERT INTO phase VALUES(30,2,0,'start',0,0.00031259000000000001411,0.00024000999999999997379);
INSERT INTO phase VALUES(31,2,0,'load',0,0.00055259999999999998791,0.31241886899999998794);
INSERT INTO phase VALUES(32,2,1,'load',0,0.0011930479999999999383,0.31472274800000005212);
INSERT INTO phase VALUES(33,2,0,'rendezvous',0,0.31297146900000000213,0.63212951400000005897);
INSERT INTO phase VALUES(34,2,1,'rendezvous',0,0.31591579600000002647,0.63213524799999998293);
INSERT INTO phase VALUES(35,2,0,'init',0,0.94510098300000000559,0.62869126199999991744);
INSERT INTO phase VALUES(36,2,1,'init',0,0.9480510439999999539,0.63253610900000001304);
INSERT INTO phase VALUES(37,2,0,'calibrate',0,1.573792244999999923,1.1479791070000002761);
INSERT INTO phase VALUES(38,2,1,'calibrate',0,1.5805871529999999669,1.1441284320000002505);
INSERT INTO phase VALUES(39,2,0,'train',1,2.7217713520000001992,10.806338792999998332);
INSERT INTO phase VALUES(40,2,1,'train',1,2.7247155850000002175,10.806590732000000088);
INSERT INTO phase VALUES(41,2,0,'evaluate',1,13.528110144999999419,0.19615604700000055515);
INSERT INTO phase VALUES(42,2,1,'evaluate',1,13.531306317000000305,0.19591944399999938752);
INSERT INTO phase VALUES(43,2,1,'train',2,13.727225760999999693,10.807040787000001813);
INSERT INTO phase VALUES(44,2,0,'train',2,13.724266191999999975,10.808241099000001738);
INSERT INTO phase VALUES(45,2,0,'evaluate',2,24.532507291000001715,0.19586611299999745483);
INSERT INTO phase VALUES(46,2,1,'evaluate',2,24.534266548000001507,0.19704224399999858974);
INSERT INTO phase VALUES(47,2,0,'train',3,24.728373403999999169,10.810928317999998427);
INSERT INTO phase VALUES(48,2,1,'train',3,24.731308792000000096,10.810961325000000953);
INSERT INTO phase VALUES(49,2,0,'evaluate',3,35.539301721999997595,0.19535372700000408485);
INSERT INTO phase VALUES(50,2,1,'evaluate',3,35.54227011700000105,0.19527283699999742339);
INSERT INTO phase VALUES(51,2,0,'finish',0,35.734655449000001681,0.23902950000000000585);
INSERT INTO phase VALUES(52,2,1,'finish',0,35.737542953999998473,0.25922070800000002188);
INSERT INTO phase VALUES(53,3,1,'spawn',0,-0.2934538249999623094,0.29387325799996233399);
INSERT INTO phase VALUES(54,3,1,'start',0,0.00041943299999999998032,0.00055736700000000012709);
INSERT INTO phase VALUES(55,3,0,'spawn',0,-0.40883127200000185519,0.40937286700000186101);
INSERT INTO phase VALUES(56,3,0,'start',0,0.00054159499999999996706,0.00034071000000000003626);
INSERT INTO phase VALUES(57,3,1,'load',0,0.00097680000000000010741,0.21799824400000000768);
INSERT INTO phase VALUES(58,3,0,'load',0,0.00088230500000000000333,0.20018990999999999869);
INSERT INTO phase VALUES(59,3,1,'rendezvous',0,0.21897504400000000757,0.66739301500000003386);
INSERT INTO phase VALUES(60,3,0,'rendezvous',0,0.20107221499999999858,0.57063347600000002834);
INSERT INTO phase VALUES(61,3,1,'init',0,0.88636805900000004143,0.41883298299999993652);
INSERT INTO phase VALUES(62,3,0,'init',0,0.77170569099999997142,0.42697601100000004414);
INSERT INTO phase VALUES(63,3,0,'calibrate',0,1.1986817020000000155,0.04211872799999993866);
INSERT INTO phase VALUES(64,3,1,'calibrate',0,1.3052010419999999779,0.05032571699999999204);
INSERT INTO phase VALUES(65,3,1,'train',1,1.35552675899999997,0.72724532299999999906);
INSERT INTO phase VALUES(66,3,0,'train',1,1.2408004299999999542,0.72888217399999999379);
INSERT INTO phase VALUES(67,3,0,'evaluate',1,1.969682603999999948,0.003875661000000141243);
INSERT INTO phase VALUES(68,3,1,'evaluate',1,2.082772081999999969,0.005525486000000245923);
INSERT INTO phase VALUES(69,3,0,'train',2,1.9735582650000000892,0.72925588499999993707);
INSERT INTO phase VALUES(70,3,1,'train',2,2.0882975680000002149,0.7311193189999998232);
INSERT INTO phase VALUES(71,3,0,'evaluate',2,2.7028141500000000263,0.0057445430000000463621);
INSERT INTO phase VALUES(72,3,1,'evaluate',2,2.8194168870000000381,0.0038821329999998432924);
INSERT INTO phase VALUES(73,3,0,'train',3,2.7085586930000000727,0.73149919699999976785);
INSERT INTO phase VALUES(74,3,1,'train',3,2.8232990199999998814,0.73178296300000011953);
INSERT INTO phase VALUES(75,3,0,'evaluate',3,3.4400578899999998405,0.0036399070000001643165);
INSERT INTO phase VALUES(76,3,1,'evaluate',3,3.555081983000000001,0.0035681869999999449305);
INSERT INTO phase VALUES(77,3,0,'finish',0,3.4436977970000000048,0.33303927900000002138);
INSERT INTO phase VALUES(78,3,1,'finish',0,3.5586501699999999459,0.34850838699999997505);
INSERT INTO phase VALUES(79,4,0,'spawn',0,-0.29465241399992830872,0.29503028599992831004);
INSERT INTO phase VALUES(80,4,0,'start',0,0.0003778720000000000169,0.00063588699999999991063);
INSERT INTO phase VALUES(81,4,1,'spawn',0,-0.31338089500003779575,0.31374922500003776804);
INSERT INTO phase VALUES(82,4,1,'start',0,0.00036832999999999999204,0.00044626999999999996749);
INSERT INTO phase VALUES(83,4,0,'load',0,0.0010137589999999999275,0.27701466600000002049);
INSERT INTO phase VALUES(84,4,1,'load',0,0.00081459999999999995953,0.28069421199999999849);
INSERT INTO phase VALUES(85,4,0,'rendezvous',0,0.27802842500000002345,0.55347098399999994366);
INSERT INTO phase VALUES(86,4,1,'rendezvous',0,0.28150881199999999715,0.53041378400000005477);
INSERT INTO phase VALUES(87,4,1,'init',0,0.81192259600000005193,0.37457688399999988781);
INSERT INTO phase VALUES(88,4,0,'init',0,0.83149940899999996712,0.37520141499999992706);
INSERT INTO phase VALUES(89,4,0,'calibrate',0,1.2067008239999998941,0.060241609000000195806);
INSERT INTO phase VALUES(90,4,1,'calibrate',0,1.1864994799999999397,0.060842783000000011384);
INSERT INTO phase VALUES(91,4,0,'train',1,1.26694243300000009,1.3754013889999998632);
INSERT INTO phase VALUES(92,4,1,'train',1,1.2473422629999999511,1.3769238159999999115);
INSERT INTO phase VALUES(93,4,0,'evaluate',1,2.6423438219999999532,0.015067235000000067657);
INSERT INTO phase VALUES(94,4,1,'evaluate',1,2.6242660789999998627,0.01355156000000024008);
INSERT INTO phase VALUES(95,4,0,'train',2,2.6574110570000000208,1.3767271929999997936);
INSERT INTO phase VALUES(96,4,1,'train',2,2.6378176390000001028,1.3766379770000001236);
INSERT INTO phase VALUES(97,4,0,'evaluate',2,4.0341382499999998145,0.013400923999999925229);
INSERT INTO phase VALUES(98,4,1,'evaluate',2,4.0144556160000002265,0.013509915999999400071);
INSERT INTO phase VALUES(99,4,1,'train',3,4.0279655319999996265,1.3758263030000001947);
INSERT INTO phase VALUES(100,4,0,'train',3,4.0475391739999997398,1.3772604120000000449);
INSERT INTO phase VALUES(101,4,1,'evaluate',3,5.4037918349999998213,0.013041607999999982325);
INSERT INTO phase VALUES(102,4,0,'evaluate',3,5.4247995859999997847,0.013141957000000203947);
INSERT INTO phase VALUES(103,4,0,'finish',0,5.4379415429999999886,0.37866275799999998818);
INSERT INTO phase VALUES(104,4,1,'finish',0,5.4168334429999998036,0.43369991000000002179);
INSERT INTO phase VALUES(105,5,1,'spawn',0,-0.2856297649999690047,0.28600600699996903131);
INSERT INTO phase VALUES(106,5,1,'start',0,0.00037624199999999999354,0.00035335899999999997563);
INSERT INTO phase VALUES(107,5,0,'spawn',0,-0.3668107409999601387,0.36729693999996015918);
INSERT INTO phase VALUES(108,5,0,'start',0,0.00048619899999999998448,0.00037291099999999996732);
INSERT INTO phase VALUES(109,5,1,'load',0,0.00072960099999999996917,0.25722604199999998808);
INSERT INTO phase VALUES(110,5,0,'load',0,0.00085910999999999995181,0.21956331200000001047);
INSERT INTO phase VALUES(111,5,0,'rendezvous',0,0.22042242200000000673,0.63634243900000009297);
INSERT INTO phase VALUES(112,5,1,'rendezvous',0,0.25795564300000001223,0.67937405899999991909);
INSERT INTO phase VALUES(113,5,0,'init',0,0.85676486100000004419,0.40826772199999994406);
INSERT INTO phase VALUES(114,5,1,'init',0,0.93732970199999998683,0.40902007200000012332);
INSERT INTO phase VALUES(115,5,0,'calibrate',0,1.2650325829999999882,0.059436451999999917461);
INSERT INTO phase VALUES(116,5,1,'calibrate',0,1.3463497740000001101,0.058705399999999796634);
INSERT INTO phase VALUES(117,5,1,'train',1,1.4050551739999999067,1.376342175000000223);
INSERT INTO phase VALUES(118,5,0,'train',1,1.3244690349999999057,1.3783910420000000662);
INSERT INTO phase VALUES(119,5,0,'evaluate',1,2.702860076999999972,0.013531846000000236074);
INSERT INTO phase VALUES(120,5,1,'evaluate',1,2.7813973490000001298,0.015564381999999987726);
INSERT INTO phase VALUES(121,5,0,'train',2,2.716391923000000208,1.3778319460000001406);
INSERT INTO phase VALUES(122,5,1,'train',2,2.7969617310000001175,1.3779125610000000357);
INSERT INTO phase VALUES(123,5,0,'evaluate',2,4.0942238690000003487,0.01355300499999945174);
INSERT INTO phase VALUES(124,5,1,'evaluate',2,4.1748742920000001532,0.013437676999999759175);
INSERT INTO phase VALUES(125,5,0,'train',3,4.1077768739999998004,1.3764051379999999724);
INSERT INTO phase VALUES(126,5,1,'train',3,4.1883119689999999124,1.3782075630000001353);
INSERT INTO phase VALUES(127,5,0,'evaluate',3,5.4841820119999997729,0.013086422999999847149);
INSERT INTO phase VALUES(128,5,1,'evaluate',3,5.5665195320000000478,0.013144974000000253511);
INSERT INTO phase VALUES(129,5,0,'finish',0,5.49726843499999962,0.37273347899999997867);
INSERT INTO phase VALUES(130,5,1,'finish',0,5.5796645060000003013,0.39026917399999999647);
INSERT INTO phase VALUES(131,6,1,'spawn',0,-0.30290547699990594265,0.30340955599990593327);
INSERT INTO phase VALUES(132,6,1,'start',0,0.00050407900000000005046,0.00027569399999999993911);
INSERT INTO phase VALUES(133,6,0,'spawn',0,-0.40825132600005953342,0.40872519900005954696);
INSERT INTO phase VALUES(134,6,0,'start',0,0.00047387299999999998086,0.00033895500000000005052);
INSERT INTO phase VALUES(135,6,1,'load',0,0.00077977299999999998957,0.21492496699999999454);
INSERT INTO phase VALUES(136,6,0,'load',0,0.00081282800000000003139,0.2152459500000000192);
INSERT INTO phase VALUES(137,6,0,'rendezvous',0,0.21605877800000000688,0.5841069619999998963);
INSERT INTO phase VALUES(138,6,1,'rendezvous',0,0.21570474000000000591,0.68898060300000008027);
INSERT INTO phase VALUES(139,6,1,'init',0,0.90468534300000003067,0.50278765300000005655);
INSERT INTO phase VALUES(140,6,0,'init',0,0.80016573999999995869,0.50296906099999993955);
INSERT INTO phase VALUES(141,6,0,'calibrate',0,1.3031348009999998982,0.2257579650000001159);
INSERT INTO phase VALUES(142,6,1,'calibrate',0,1.4074729960000000872,0.2259381359999999006);
INSERT INTO phase VALUES(143,6,0,'train',1,1.5288927660000000141,1.8537986190000002029);
INSERT INTO phase VALUES(144,6,1,'train',1,1.6334111319999999878,1.8544029430000001923);
INSERT INTO phase VALUES(145,6,0,'evaluate',1,3.382691385000000217,0.025189617999999747155);
INSERT INTO phase VALUES(146,6,1,'evaluate',1,3.4878140750000001801,0.024585947999999913093);
INSERT INTO phase VALUES(147,6,1,'train',2,3.5124000230000000932,1.8549378579999999949);
INSERT INTO phase VALUES(148,6,0,'train',2,3.4078810029999999642,1.8556919839999999055);
INSERT INTO phase VALUES(149,6,0,'evaluate',2,5.2635729869999998697,0.02460604799999988046);
INSERT INTO phase VALUES(150,6,1,'evaluate',2,5.3673378810000000882,0.025360860000000151615);
INSERT INTO phase VALUES(151,6,0,'train',3,5.2881790349999997502,1.8549120029999999204);
INSERT INTO phase VALUES(152,6,1,'train',3,5.3926987410000002398,1.8549469819999995223);
INSERT INTO phase VALUES(153,6,0,'evaluate',3,7.1430910379999996706,0.024213319000000232961);
INSERT INTO phase VALUES(154,6,1,'evaluate',3,7.2476457229999997622,0.0241402220000006551);
INSERT INTO phase VALUES(155,6,1,'finish',0,7.2717859450000004173,0.12512471499999999746);
INSERT INTO phase VALUES(156,6,0,'finish',0,7.1673043569999999036,0.15960921699999999767);
INSERT INTO phase VALUES(157,7,1,'spawn',0,-0.28722890499994740975,0.28773344599994743475);
INSERT INTO phase VALUES(158,7,1,'start',0,0.00050454099999999995219,0.00036516000000000000715);
INSERT INTO phase VALUES(159,7,0,'spawn',0,-0.30797347000001079608,0.30837365100001079554);
INSERT INTO phase VALUES(160,7,0,'start',0,0.00040018099999999999592,0.00035287700000000003005);
INSERT INTO phase VALUES(161,7,1,'load',0,0.00086970099999999995934,0.29751878599999997954);
INSERT INTO phase VALUES(162,7,0,'load',0,0.00075305800000000002597,0.28572149300000004856);
INSERT INTO phase VALUES(163,7,0,'rendezvous',0,0.2864745510000000217,0.5629798299999999589);
INSERT INTO phase VALUES(164,7,1,'rendezvous',0,0.29838848699999998004,0.57106809599999996951);
INSERT INTO phase VALUES(165,7,0,'init',0,0.84945438100000003611,0.65380244500000006535);
INSERT INTO phase VALUES(166,7,1,'init',0,0.86945658299999994955,0.66610096600000001654);
INSERT INTO phase VALUES(167,7,0,'calibrate',0,1.5032568260000001014,1.1629824980000000866);
INSERT INTO phase VALUES(168,7,1,'calibrate',0,1.535557548999999966,1.1505765500000002532);
INSERT INTO phase VALUES(169,7,1,'train',1,2.6861340990000002193,10.803626329000000083);
INSERT INTO phase VALUES(170,7,0,'train',1,2.6662393240000001881,10.805221988999999637);
INSERT INTO phase VALUES(171,7,0,'evaluate',1,13.471461313000000714,0.19606258399999987318);
INSERT INTO phase VALUES(172,7,1,'evaluate',1,13.489760428000000302,0.1977256759999992397);
INSERT INTO phase VALUES(173,7,1,'train',2,13.687486103999999542,10.802465560999999994);
INSERT INTO phase VALUES(174,7,0,'train',2,13.667523897000000588,10.803610913999998288);
INSERT INTO phase VALUES(175,7,0,'evaluate',2,24.471134810999998876,0.19574995700000030751);
INSERT INTO phase VALUES(176,7,1,'evaluate',2,24.489951664999999535,0.19683538099999964288);
INSERT INTO phase VALUES(177,7,1,'train',3,24.68678704599999918,10.802850397000000271);
INSERT INTO phase VALUES(178,7,0,'train',3,24.666884767999999183,10.802998752000004146);
INSERT INTO phase VALUES(179,7,0,'evaluate',3,35.46988352000000333,0.19545326499999760017);
INSERT INTO phase VALUES(180,7,1,'evaluate',3,35.48963744299999945,0.19552999999999798319);
INSERT INTO phase VALUES(181,7,0,'finish',0,35.665336785000000929,0.21024609099999999606);
INSERT INTO phase VALUES(182,7,1,'finish',0,35.685167442999997434,0.23044730299999999223);
INSERT INTO phase VALUES(183,8,0,'spawn',0,-0.28896956199998846681,0.28936520299998846894);
INSERT INTO phase VALUES(184,8,0,'start',0,0.00039564100000000001567,0.00031538299999999997195);
INSERT INTO phase VALUES(185,8,1,'spawn',0,-0.3010421389999065056,0.30141693499990651616);
INSERT INTO phase VALUES(186,8,1,'start',0,0.00037479599999999999417,0.00037271300000000004816);
INSERT INTO phase VALUES(187,8,0,'load',0,0.00071102399999999998762,0.25266190799999999061);
INSERT INTO phase VALUES(188,8,1,'load',0,0.00074750900000000004234,0.25650053000000000436);
INSERT INTO phase VALUES(189,8,0,'rendezvous',0,0.25337293199999999515,0.67037693399999997989);
INSERT INTO phase VALUES(190,8,1,'rendezvous',0,0.25724803899999998391,0.65386581899999995926);
INSERT INTO phase VALUES(191,8,0,'init',0,0.92374986599999997505,0.45300748999999995714);
INSERT INTO phase VALUES(192,8,1,'init',0,0.91111385799999999868,0.45501052300000011108);
INSERT INTO phase VALUES(193,8,0,'calibrate',0,1.3767573559999999321,0.043935123000000020354);
INSERT INTO phase VALUES(194,8,1,'calibrate',0,1.3661243810000001097,0.041918095999999849254);
INSERT INTO phase VALUES(195,8,0,'train',1,1.4206924789999999525,0.72712800200000016204);
INSERT INTO phase VALUES(196,8,1,'train',1,1.408042476999999959,0.72734286300000006164);
INSERT INTO phase VALUES(197,8,0,'evaluate',1,2.1478204810000001145,0.0040093649999999314559);
INSERT INTO phase VALUES(198,8,1,'evaluate',1,2.1353853400000000206,0.0037685189999998591758);
INSERT INTO phase VALUES(199,8,0,'train',2,2.151829846000000046,0.72766139199999990694);
INSERT INTO phase VALUES(200,8,1,'train',2,2.1391538589999998798,0.72827893800000031987);
INSERT INTO phase VALUES(201,8,0,'evaluate',2,2.8794912379999999529,0.004305125000000131763);
INSERT INTO phase VALUES(202,8,1,'evaluate',2,2.8674327970000001997,0.0037319289999997451445);
INSERT INTO phase VALUES(203,8,1,'train',3,2.8711647259999999448,0.72970625100000008345);
INSERT INTO phase VALUES(204,8,0,'train',3,2.8837963630000000847,0.73042644100000009288);
INSERT INTO phase VALUES(205,8,1,'evaluate',3,3.6008709770000000283,0.0034981030000000856716);
INSERT INTO phase VALUES(206,8,0,'evaluate',3,3.6142228040000001776,0.0035812639999996953577);
INSERT INTO phase VALUES(207,8,0,'finish',0,3.6178040679999998729,0.28977044600000001484);
INSERT INTO phase VALUES(208,8,1,'finish',0,3.6043690800000001139,0.34259016899999999994);
INSERT INTO phase VALUES(209,9,0,'spawn',0,-0.27556548899999089297,0.27595759799999086681);
INSERT INTO phase VALUES(210,9,0,'start',0,0.00039210900000000002306,0.00026215100000000001812);
INSERT INTO phase VALUES(211,9,1,'spawn',0,-0.34977243399993085404,0.35016089499993086064);
INSERT INTO phase VALUES(212,9,1,'start',0,0.00038846099999999999293,0.00028954299999999996186);
INSERT INTO phase VALUES(213,9,0,'load',0,0.00065426000000000004118,0.26983650399999997704);
INSERT INTO phase VALUES(214,9,1,'load',0,0.00067800399999999995479,0.22605551099999998676);
INSERT INTO phase VALUES(215,9,0,'rendezvous',0,0.27049076399999999464,0.64884620200000009404);
INSERT INTO phase VALUES(216,9,1,'rendezvous',0,0.22673351499999999658,0.61780172299999991381);
INSERT INTO phase VALUES(217,9,0,'init',0,0.91933696600000003318,0.44664919599999997057);
INSERT INTO phase VALUES(218,9,1,'init',0,0.8445352379999999659,0.47127983399999995306);
INSERT INTO phase VALUES(219,9,0,'calibrate',0,1.3659861620000000037,0.07185105999999996662);
INSERT INTO phase VALUES(220,9,1,'calibrate',0,1.3158150719999999189,0.047226132000000031752);
INSERT INTO phase VALUES(221,9,0,'train',1,1.4378372219999999703,0.7300798470000000595);
INSERT INTO phase VALUES(222,9,1,'train',1,1.3630412039999999507,0.7310170569999998591);
INSERT INTO phase VALUES(223,9,0,'evaluate',1,2.1679170690000000298,0.0047794500000000184058);
INSERT INTO phase VALUES(224,9,1,'evaluate',1,2.0940582609999998098,0.0038614820000000271704);
INSERT INTO phase VALUES(225,9,0,'train',2,2.1726965190000000482,0.72940140999999991677);
INSERT INTO phase VALUES(226,9,1,'train',2,2.0979197429999998369,0.72983748999999997764);
INSERT INTO phase VALUES(227,9,0,'evaluate',2,2.902097928999999965,0.0043603899999999917724);
INSERT INTO phase VALUES(228,9,1,'evaluate',2,2.8277572329999998146,0.0038888900000002557533);
INSERT INTO phase VALUES(229,9,0,'train',3,2.9064583189999999568,0.72789910699999982313);
INSERT INTO phase VALUES(230,9,1,'train',3,2.8316461230000000703,0.72800207699999974764);
INSERT INTO phase VALUES(231,9,0,'evaluate',3,3.6343574259999997799,0.0034215550000000760633);
INSERT INTO phase VALUES(232,9,1,'evaluate',3,3.559648199999999818,0.003414058000000164128);
INSERT INTO phase VALUES(233,9,1,'finish',0,3.5630622579999999821,0.25125279099999997534);
INSERT INTO phase VALUES(234,9,0,'finish',0,3.637778980999999856,0.28240256099999999639);
INSERT INTO phase VALUES(235,10,0,'spawn',0,-0.26279451899996791874,0.26315820499996789294);
INSERT INTO phase VALUES(236,10,0,'start',0,0.00036368600000000000059,0.00057926600000000004735);
INSERT INTO phase VALUES(237,10,1,'spawn',0,-0.26239026199991394294,0.26279425399991396261);
INSERT INTO phase VALUES(238,10,1,'start',0,0.00040399199999999999043,0.00018474100000000003929);
INSERT INTO phase VALUES(239,10,0,'load',0,0.00094295200000000004795,0.27321690500000000989);
INSERT INTO phase VALUES(240,10,1,'load',0,0.00058873300000000002973,0.29389039999999999608);
INSERT INTO phase VALUES(241,10,0,'rendezvous',0,0.27415985700000000679,0.58344056799999999274);
INSERT INTO phase VALUES(242,10,1,'rendezvous',0,0.29447913300000000402,0.56233843300000008191);
INSERT INTO phase VALUES(243,10,0,'init',0,0.85760042499999999954,0.61975479400000010876);
INSERT INTO phase VALUES(244,10,1,'init',0,0.85681756600000003043,0.61990945599999991433);
INSERT INTO phase VALUES(245,10,0,'calibrate',0,1.4773552190000001083,1.1443488839999997885);
INSERT INTO phase VALUES(246,10,1,'calibrate',0,1.4767270219999999447,1.1441629110000000046);
INSERT INTO phase VALUES(247,10,1,'train',1,2.6208899329999999494,10.804311540000000491);
INSERT INTO phase VALUES(248,10,0,'train',1,2.6217041029999998968,10.804558097000001026);
INSERT INTO phase VALUES(249,10,0,'evaluate',1,13.426262200000000035,0.19584861000000053365);
INSERT INTO phase VALUES(250,10,1,'evaluate',1,13.425201472999999552,0.19618334200000120404);
INSERT INTO phase VALUES(251,10,1,'train',2,13.621384815000000756,10.804775011999998568);
INSERT INTO phase VALUES(252,10,0,'train',2,13.622110810000000568,10.806884050999999047);
INSERT INTO phase VALUES(253,10,0,'evaluate',2,24.428994860999999616,0.1958916960000003371);
INSERT INTO phase VALUES(254,10,1,'evaluate',2,24.426159826999999324,0.19794188899999909381);
INSERT INTO phase VALUES(255,10,1,'train',3,24.624101715999998419,10.803817500000000961);
INSERT INTO phase VALUES(256,10,0,'train',3,24.624886556999999952,10.80464469400000027);
INSERT INTO phase VALUES(257,10,1,'evaluate',3,35.42791921599999938,0.195482537000003731);
INSERT INTO phase VALUES(258,10,0,'evaluate',3,35.429531251000000225,0.19530554299999636214);
INSERT INTO phase VALUES(259,10,1,'finish',0,35.623401753000003111,0.27229493399999998848);
INSERT INTO phase VALUES(260,10,0,'finish',0,35.624836793999996586,0.28375409299999998502);
INSERT INTO phase VALUES(261,11,0,'spawn',0,-0.27530380800000858743,0.27568464000000858504);
INSERT INTO phase VALUES(262,11,0,'start',0,0.00038083200000000000211,0.00052136499999999997949);
INSERT INTO phase VALUES(263,11,1,'spawn',0,-0.2819333390000984818,0.28229857900009847071);
INSERT INTO phase VALUES(264,11,1,'start',0,0.00036524000000000001993,0.00043130499999999993713);
INSERT INTO phase VALUES(265,11,0,'load',0,0.0009021969999999999816,0.26533781700000003134);
INSERT INTO phase VALUES(266,11,1,'load',0,0.00079654499999999995706,0.26133483200000001689);
INSERT INTO phase VALUES(267,11,0,'rendezvous',0,0.26624001400000002481,0.6057125660000000078);
INSERT INTO phase VALUES(268,11,1,'rendezvous',0,0.26213137699999999874,0.60255039200000004573);
INSERT INTO phase VALUES(269,11,1,'init',0,0.86468176900000004447,0.40315585199999992571);
INSERT INTO phase VALUES(270,11,0,'init',0,0.87195257999999997711,0.41200359100000005785);
INSERT INTO phase VALUES(271,11,0,'calibrate',0,1.2839561710000000349,0.056863627000000027678);
INSERT INTO phase VALUES(272,11,1,'calibrate',0,1.2678376209999999701,0.065718771000000009152);
INSERT INTO phase VALUES(273,11,1,'train',1,1.3335563919999999793,1.3742868710000000209);
INSERT INTO phase VALUES(274,11,0,'train',1,1.3408197980000000626,1.3757936159999997194);
INSERT INTO phase VALUES(275,11,0,'evaluate',1,2.716613413999999782,0.013385960000000363123);
INSERT INTO phase VALUES(276,11,1,'evaluate',1,2.7078432630000000003,0.014886800999999838523);
INSERT INTO phase VALUES(277,11,0,'train',2,2.7299993740000001452,1.3751507599999994724);
INSERT INTO phase VALUES(278,11,1,'train',2,2.7227300639999998388,1.3752057399999997322);
INSERT INTO phase VALUES(279,11,0,'evaluate',2,4.1051501339999996176,0.013469431000000753329);
INSERT INTO phase VALUES(280,11,1,'evaluate',2,4.097935803999999571,0.013416809000000640139);
INSERT INTO phase VALUES(281,11,0,'train',3,4.1186195650000003709,1.3757497709999997326);
INSERT INTO phase VALUES(282,11,1,'train',3,4.1113526130000002112,1.3764493919999996052);
INSERT INTO phase VALUES(283,11,0,'evaluate',3,5.4943693360000001035,0.013070465000000197619);
INSERT INTO phase VALUES(284,11,1,'evaluate',3,5.4878020049999998164,0.012995139000000044404);
INSERT INTO phase VALUES(285,11,1,'finish',0,5.5007971439999998608,0.36182478299999998316);
INSERT INTO phase VALUES(286,11,0,'finish',0,5.5074398010000003012,0.41982401499999999483);
INSERT INTO phase VALUES(287,12,1,'spawn',0,-0.26627946700001015045,0.26664232600001014361);
INSERT INTO phase VALUES(288,12,1,'start',0,0.0003628589999999999897,0.00034546700000000001799);
INSERT INTO phase VALUES(289,12,0,'spawn',0,-0.36338641399997018144,0.36376334199997018004);
INSERT INTO phase VALUES(290,12,0,'start',0,0.00037692800000000000696,0.00071483699999999995942);
INSERT INTO phase VALUES(291,12,1,'load',0,0.0007083260000000000077,0.25249708500000000999);
INSERT INTO phase VALUES(292,12,0,'load',0,0.0010917649999999999663,0.19905991500000000393);
INSERT INTO phase VALUES(293,12,0,'rendezvous',0,0.20015167999999999848,0.60585024800000009115);
INSERT INTO phase VALUES(294,12,1,'rendezvous',0,0.25320541099999999135,0.64912926800000003701);
INSERT INTO phase VALUES(295,12,0,'init',0,0.80600192800000003412,0.50909719900000005576);
INSERT INTO phase VALUES(296,12,1,'init',0,0.90233467899999997285,0.50902753699999991887);
INSERT INTO phase VALUES(297,12,1,'calibrate',0,1.4113622159999998917,0.22491074200000005234);
INSERT INTO phase VALUES(298,12,0,'calibrate',0,1.3150991270000000898,0.22492524599999996759);
INSERT INTO phase VALUES(299,12,0,'train',1,1.5400243730000000574,1.8516214149999998817);
INSERT INTO phase VALUES(300,12,1,'train',1,1.636272957999999944,1.8527999989999999197);
INSERT INTO phase VALUES(301,12,0,'evaluate',1,3.3916457879999999391,0.026043354000000018544);
INSERT INTO phase VALUES(302,12,1,'evaluate',1,3.4890729569999998638,0.024938670000000051629);
INSERT INTO phase VALUES(303,12,0,'train',2,3.4176891419999999577,1.8533195289999997434);
INSERT INTO phase VALUES(304,12,1,'train',2,3.5140116269999999154,1.8542600650000005124);
INSERT INTO phase VALUES(305,12,0,'evaluate',2,5.2710086709999997012,0.025486523000000538274);
INSERT INTO phase VALUES(306,12,1,'evaluate',2,5.3682716920000004279,0.024540143999999486368);
INSERT INTO phase VALUES(307,12,0,'train',3,5.2964951940000002394,1.8549597799999997249);
INSERT INTO phase VALUES(308,12,1,'train',3,5.3928118359999999142,1.8565390500000003015);
INSERT INTO phase VALUES(309,12,0,'evaluate',3,7.1514549739999999644,0.024204639999999777444);
INSERT INTO phase VALUES(310,12,1,'evaluate',3,7.2493508860000002158,0.023991103999999374707);
INSERT INTO phase VALUES(311,12,0,'finish',0,7.1756596139999997419,0.1492129480000000119);
INSERT INTO phase VALUES(312,12,1,'finish',0,7.2733419899999995905,0.16807203600000000798);
INSERT INTO phase VALUES(313,13,0,'spawn',0,-0.3017894610000109723,0.30216064000001097156);
INSERT INTO phase VALUES(314,13,0,'start',0,0.00037117900000000001847,0.00034030799999999999504);
INSERT INTO phase VALUES(315,14,0,'spawn',0,-0.32152016200006217072,0.32194395400006214913);
INSERT INTO phase VALUES(316,14,0,'start',0,0.00042379199999999998382,0.00038172900000000003096);
INSERT INTO phase VALUES(317,13,0,'load',0,0.00071148700000000001351,0.29172744499999997414);
INSERT INTO phase VALUES(318,14,0,'load',0,0.00080552100000000001478,0.27392719600000003943);
INSERT INTO phase VALUES(319,14,0,'init',0,0.27473271700000001516,0.44510454300000001914);
INSERT INTO phase VALUES(320,14,0,'calibrate',0,0.71983726000000003431,0.021044488999999999556);
INSERT INTO phase VALUES(321,13,0,'init',0,0.29243893199999998477,0.56556532200000009247);
INSERT INTO phase VALUES(322,13,0,'calibrate',0,0.85800425400000002174,0.59896669899999988029);
INSERT INTO phase VALUES(323,14,0,'train',1,0.74088174900000003386,1.262100819999999679);
INSERT INTO phase VALUES(324,14,0,'evaluate',1,2.0029825689999998239,0.006609876000000181051);
INSERT INTO phase VALUES(325,14,0,'train',2,2.0095924450000000049,1.2621729969999999632);
INSERT INTO phase VALUES(326,14,0,'evaluate',2,3.2717654419999999682,0.0065530919999998715752);
INSERT INTO phase VALUES(327,14,0,'train',3,3.2783185339999998397,1.2631136729999998813);
INSERT INTO phase VALUES(328,14,0,'evaluate',3,4.5414322069999997211,0.0064648380000003058398);
INSERT INTO phase VALUES(329,14,0,'finish',0,4.5478970450000000269,0.020228756000000000514);
INSERT INTO phase VALUES(330,15,0,'spawn',0,-0.3067557130000317378,0.30712887100003172236);
INSERT INTO phase VALUES(331,15,0,'start',0,0.00037315800000000000748,0.00028705999999999995192);
INSERT INTO phase VALUES(332,15,0,'load',0,0.0006602179999999999594,0.20353029000000000259);
INSERT INTO phase VALUES(333,15,0,'init',0,0.20419050799999999279,0.60120797200000009041);
INSERT INTO phase VALUES(334,15,0,'calibrate',0,0.8053984800000000277,0.12847808500000001963);
INSERT INTO phase VALUES(335,15,0,'train',1,0.93387656500000004733,3.6028901819999994415);
INSERT INTO phase VALUES(336,15,0,'evaluate',1,4.5367667469999997109,0.047835798000000373519);
INSERT INTO phase VALUES(337,15,0,'train',2,4.5846025450000000844,3.6056663399999999697);
INSERT INTO phase VALUES(338,15,0,'evaluate',2,8.1902688850000000542,0.047659681000000730932);
INSERT INTO phase VALUES(339,15,0,'train',3,8.2379285660000007851,3.6057089859999997827);
INSERT INTO phase VALUES(340,15,0,'evaluate',3,11.843637552000000568,0.047717324999998922407);
INSERT INTO phase VALUES(341,15,0,'finish',0,11.891354876999999489,0.02016484899999999858);
INSERT INTO phase VALUES(342,16,0,'spawn',0,-0.39642847200000663754,0.39691722800000661663);
INSERT INTO phase VALUES(343,16,0,'start',0,0.00048875600000000002116,0.00028501399999999999217);
INSERT INTO phase VALUES(344,16,0,'load',0,0.00077377000000000001334,0.18055508200000000562);
INSERT INTO phase VALUES(345,16,0,'init',0,0.18132885200000001257,0.40353623799999993604);
INSERT INTO phase VALUES(346,16,0,'calibrate',0,0.58486508999999997637,0.027824756999999977757);
INSERT INTO phase VALUES(347,16,0,'train',1,0.61268984699999995413,2.5062591850000002224);
INSERT INTO phase VALUES(348,16,0,'evaluate',1,3.1189490320000001766,0.025690397999999614597);
INSERT INTO phase VALUES(349,13,0,'train',1,1.456970952999999902,21.44545923700000145);
INSERT INTO phase VALUES(350,16,0,'train',2,3.1446394299999997912,2.5098678250000006073);
INSERT INTO phase VALUES(351,16,0,'evaluate',2,5.6545072550000003985,0.025597883999999737625);
INSERT INTO phase VALUES(352,13,0,'evaluate',1,22.902430190000000465,0.38860171099999973876);
INSERT INTO phase VALUES(353,16,0,'train',3,5.6801051390000001362,2.5101481769999995918);
INSERT INTO phase VALUES(354,16,0,'evaluate',3,8.190253315999999728,0.025661209000000795299);
INSERT INTO phase VALUES(355,16,0,'finish',0,8.2159145250000005233,0.020249868000000000728);
INSERT INTO phase VALUES(356,17,0,'spawn',0,-0.33990972000001773434,0.34037008500001775246);
INSERT INTO phase VALUES(357,17,0,'start',0,0.00046036500000000001465,0.00057204100000000002081);
INSERT INTO phase VALUES(358,17,0,'load',0,0.0010324060000000000354,0.19841286399999999434);
INSERT INTO phase VALUES(359,17,0,'init',0,0.19944527000000000782,0.59726886599999995386);
INSERT INTO phase VALUES(360,17,0,'calibrate',0,0.79671413599999996169,0.13080932500000008733);
INSERT INTO phase VALUES(361,17,0,'train',1,0.92752346100000004902,3.6091912600000002342);
INSERT INTO phase VALUES(362,17,0,'evaluate',1,4.5367147210000000612,0.047733644000000019502);
INSERT INTO phase VALUES(363,17,0,'train',2,4.5844483650000000807,3.6067573319999990388);
INSERT INTO phase VALUES(364,17,0,'evaluate',2,8.1912056969999991196,0.04781320300000047041);
INSERT INTO phase VALUES(365,17,0,'train',3,8.23901889999999959,3.6058481100000001617);
INSERT INTO phase VALUES(366,17,0,'evaluate',3,11.844867009999999751,0.047445299999999690498);
INSERT INTO phase VALUES(367,17,0,'finish',0,11.892312309999999442,0.020172123000000000136);
INSERT INTO phase VALUES(368,18,0,'spawn',0,-0.28451469299998971562,0.28489214199998968979);
INSERT INTO phase VALUES(369,18,0,'start',0,0.0003774490000000000245,0.00026274300000000001516);
INSERT INTO phase VALUES(370,18,0,'load',0,0.00064019200000000003967,0.16724848999999999965);
INSERT INTO phase VALUES(371,18,0,'init',0,0.16788868200000001129,0.56290545100000000111);
INSERT INTO phase VALUES(372,18,0,'calibrate',0,0.7307941329999999569,0.60361327900000005808);
INSERT INTO phase VALUES(373,13,0,'train',2,23.291031901000000202,21.447972742999997564);
INSERT INTO phase VALUES(374,13,0,'evaluate',2,44.739004643999997767,0.38849744000000185906);
INSERT INTO phase VALUES(375,18,0,'train',1,1.3344074120000000149,21.458279762000000089);
INSERT INTO phase VALUES(376,18,0,'evaluate',1,22.792687174000000993,0.38880198799999732273);
INSERT INTO phase VALUES(377,13,0,'train',3,45.127502083999999626,21.44970769500000074);
INSERT INTO phase VALUES(378,13,0,'evaluate',3,66.577209779000000367,0.38844611400000417233);
INSERT INTO phase VALUES(379,13,0,'finish',0,66.965655893000004539,0.020239525000000001264);
INSERT INTO phase VALUES(380,19,0,'spawn',0,-0.27707860499994324543,0.27751112399994326551);
INSERT INTO phase VALUES(381,19,0,'start',0,0.0004325190000000000241,0.00060243399999999989059);
INSERT INTO phase VALUES(382,19,0,'load',0,0.0010349529999999999146,0.15941210699999999733);
INSERT INTO phase VALUES(383,19,0,'init',0,0.16044706000000000245,0.39772715499999999888);
INSERT INTO phase VALUES(384,19,0,'calibrate',0,0.55817421499999997358,0.032382149999999998435);
INSERT INTO phase VALUES(385,19,0,'train',1,0.59055636499999997202,2.5134413440000002992);
INSERT INTO phase VALUES(386,19,0,'evaluate',1,3.1039977090000001602,0.025704484999999888117);
INSERT INTO phase VALUES(387,19,0,'train',2,3.1297021940000000483,2.5117586559999995898);
INSERT INTO phase VALUES(388,19,0,'evaluate',2,5.6414608499999996382,0.0257723590000003);
INSERT INTO phase VALUES(389,19,0,'train',3,5.6672332089999999382,2.5146658870000004881);
INSERT INTO phase VALUES(390,19,0,'evaluate',3,8.1818990960000004264,0.02559399399999939817);
INSERT INTO phase VALUES(391,19,0,'finish',0,8.2074930899999998246,0.020282912000000000163);
INSERT INTO phase VALUES(392,20,0,'spawn',0,-0.28123280900001695892,0.28163630400001693487);
INSERT INTO phase VALUES(393,20,0,'start',0,0.00040349500000000002551,0.00038326099999999997496);
INSERT INTO phase VALUES(394,20,0,'load',0,0.00078675600000000000047,0.16221490099999999467);
INSERT INTO phase VALUES(395,20,0,'init',0,0.16300165699999999424,0.39017591799999995494);
INSERT INTO phase VALUES(396,20,0,'calibrate',0,0.55317757499999997694,0.019285191000000034833);
INSERT INTO phase VALUES(397,20,0,'train',1,0.57246276600000001177,1.2663489210000000717);
INSERT INTO phase VALUES(398,20,0,'evaluate',1,1.8388116869999999725,0.0066278920000000240975);
INSERT INTO phase VALUES(399,20,0,'train',2,1.8454395789999999966,1.2662893769999998827);
INSERT INTO phase VALUES(400,20,0,'evaluate',2,3.1117289559999998793,0.0065385799999999605347);
INSERT INTO phase VALUES(401,20,0,'train',3,3.1182675359999998399,1.2689906610000005748);
INSERT INTO phase VALUES(402,20,0,'evaluate',3,4.3872581970000004147,0.0066980789999995238304);
INSERT INTO phase VALUES(403,20,0,'finish',0,4.3939562759999999386,0.020177534999999999915);
INSERT INTO phase VALUES(404,21,0,'spawn',0,-0.37481152800000161473,0.37532415900000160036);
INSERT INTO phase VALUES(405,21,0,'start',0,0.00051263100000000004583,0.00042383599999999991767);
INSERT INTO phase VALUES(406,21,0,'load',0,0.0009364669999999999635,0.17009880299999999286);
INSERT INTO phase VALUES(407,21,0,'init',0,0.17103526999999998925,0.43540718400000000265);
INSERT INTO phase VALUES(408,21,0,'calibrate',0,0.60644245399999996415,0.029119938999999983586);
INSERT INTO phase VALUES(409,18,0,'train',2,23.181489161999998317,21.461810998000004247);
INSERT INTO phase VALUES(410,18,0,'evaluate',2,44.643300160000002562,0.38903622999999498688);
INSERT INTO phase VALUES(411,21,0,'train',1,0.63556239299999994774,2.5149903490000000694);
INSERT INTO phase VALUES(412,21,0,'evaluate',1,3.1505527419999999061,0.025849519999999959196);
INSERT INTO phase VALUES(413,21,0,'train',2,3.1764022619999998653,2.5166318040000001943);
INSERT INTO phase VALUES(414,21,0,'evaluate',2,5.6930340660000000596,0.025797729999999852168);
INSERT INTO phase VALUES(415,21,0,'train',3,5.7188317959999999118,2.5174732520000002722);
INSERT INTO phase VALUES(416,21,0,'evaluate',3,8.236305048000000184,0.025755540000000465283);
INSERT INTO phase VALUES(417,21,0,'finish',0,8.2620605880000006493,0.020248637999999999359);
INSERT INTO phase VALUES(418,22,0,'spawn',0,-0.30053923800005349908,0.30094184100005350046);
INSERT INTO phase VALUES(419,22,0,'start',0,0.00040260300000000002118,0.00054938300000000007614);
INSERT INTO phase VALUES(420,22,0,'load',0,0.00095198600000000004311,0.18088071700000002417);
INSERT INTO phase VALUES(421,22,0,'init',0,0.18183270300000001218,0.61172156499999996714);
INSERT INTO phase VALUES(422,22,0,'calibrate',0,0.79355426799999995157,0.60225773900000001415);
INSERT INTO phase VALUES(423,18,0,'train',3,45.032336389999997549,21.459551589000000148);
INSERT INTO phase VALUES(424,18,0,'evaluate',3,66.491887978999997697,0.38852527999999608709);
INSERT INTO phase VALUES(425,18,0,'finish',0,66.880413258999993784,0.020187427000000000842);
INSERT INTO phase VALUES(426,23,0,'spawn',0,-0.31038311599995638268,0.31077997399995638261);
INSERT INTO phase VALUES(427,23,0,'start',0,0.00039685799999999998724,0.0006329379999999999902);
INSERT INTO phase VALUES(428,23,0,'load',0,0.0010297959999999999232,0.18061020099999999799);
INSERT INTO phase VALUES(429,23,0,'init',0,0.18163999699999999748,0.50235924700000000875);
INSERT INTO phase VALUES(430,23,0,'calibrate',0,0.68399924400000000623,0.12719009999999997262);
INSERT INTO phase VALUES(431,23,0,'train',1,0.81118934399999997886,3.6035954760000006302);
INSERT INTO phase VALUES(432,23,0,'evaluate',1,4.414784820000000387,0.047672097999999607509);
INSERT INTO phase VALUES(433,22,0,'train',1,1.3958120069999999657,21.458037202999999948);
INSERT INTO phase VALUES(434,22,0,'evaluate',1,22.853849209999999914,0.38878818099999890023);
INSERT INTO phase VALUES(435,23,0,'train',2,4.4624569179999999946,3.6035895200000007676);
INSERT INTO phase VALUES(436,23,0,'evaluate',2,8.0660464380000007622,0.047627011999999524505);
INSERT INTO phase VALUES(437,23,0,'train',3,8.1136734500000002867,3.6047179790000001275);
INSERT INTO phase VALUES(438,23,0,'evaluate',3,11.718391429000000414,0.04772623000000031368);
INSERT INTO phase VALUES(439,23,0,'finish',0,11.766117659000000728,0.020183238999999998652);
INSERT INTO phase VALUES(440,24,0,'spawn',0,-0.26073163200006305162,0.26109377500006303307);
INSERT INTO phase VALUES(441,24,0,'start',0,0.00036214299999999999182,0.00031564799999999997026);
INSERT INTO phase VALUES(442,24,0,'load',0,0.00067779099999999996208,0.15048464699999999916);
INSERT INTO phase VALUES(443,24,0,'init',0,0.15116243800000001007,0.39018976300000002277);
INSERT INTO phase VALUES(444,24,0,'calibrate',0,0.54135220100000003284,0.020469057000000012713);
INSERT INTO phase VALUES(445,24,0,'train',1,0.56182125800000004556,1.2635300130000000073);
INSERT INTO phase VALUES(446,24,0,'evaluate',1,1.8253512709999999419,0.0065810690000001059729);
INSERT INTO phase VALUES(447,24,0,'train',2,1.8319323400000000479,1.2627414220000001687);
INSERT INTO phase VALUES(448,24,0,'evaluate',2,3.0946737620000002166,0.0065780249999995987764);
INSERT INTO phase VALUES(449,24,0,'train',3,3.1012517869999998154,1.2619039490000005798);
INSERT INTO phase VALUES(450,24,0,'evaluate',3,4.3631557360000003953,0.0065041299999997193026);
INSERT INTO phase VALUES(451,24,0,'finish',0,4.3696598660000001146,0.020232759999999998939);
INSERT INTO phase VALUES(452,25,1,'spawn',0,-0.29422913099998310171,0.29460246899998310254);
INSERT INTO phase VALUES(453,25,1,'start',0,0.0003733380000000000227,0.00035282999999999999475);
INSERT INTO phase VALUES(454,25,0,'spawn',0,-0.31730108600000050955,0.31774223200000051292);
INSERT INTO phase VALUES(455,25,0,'start',0,0.00044114600000000000774,0.00033049399999999997008);
INSERT INTO phase VALUES(456,25,1,'load',0,0.00072616800000000001746,0.28222122399999999275);
INSERT INTO phase VALUES(457,25,0,'load',0,0.00077163999999999997782,0.29048374699999995884);
INSERT INTO phase VALUES(458,25,0,'rendezvous',0,0.29125538699999997671,0.52206915100000006457);
INSERT INTO phase VALUES(459,25,1,'rendezvous',0,0.28294739200000001977,0.54526999300000000836);
INSERT INTO phase VALUES(460,25,1,'init',0,0.82821738499999997262,1.8865888889999999911);
INSERT INTO phase VALUES(461,25,0,'init',0,0.81332453800000004129,1.8989237130000000686);
INSERT INTO phase VALUES(462,25,0,'calibrate',0,2.7122482510000001099,2.7959663919999995229);
INSERT INTO phase VALUES(463,25,1,'calibrate',0,2.7148062739999998527,2.8083059160000001241);
INSERT INTO phase VALUES(464,25,0,'train',1,5.5082146429999996328,9.5799043489999995415);
INSERT INTO phase VALUES(465,25,1,'train',1,5.5231121899999999769,9.5854475269999994679);
INSERT INTO phase VALUES(466,25,0,'evaluate',1,15.088118992000000062,1.9303528859999996569);
INSERT INTO phase VALUES(467,25,1,'evaluate',1,15.108559717000000332,1.9249628159999989662);
INSERT INTO phase VALUES(468,25,1,'train',2,17.033522532999999299,9.6090321110000012083);
INSERT INTO phase VALUES(469,25,0,'train',2,17.018471877999999719,9.6341071030000016151);
INSERT INTO phase VALUES(470,25,0,'evaluate',2,26.652578981000001334,1.9197844249999995724);
INSERT INTO phase VALUES(471,25,1,'evaluate',2,26.642554644000000507,1.9448158040000009805);
INSERT INTO phase VALUES(472,25,0,'train',3,28.572363406000000907,9.5893038170000011177);
INSERT INTO phase VALUES(473,25,1,'train',3,28.587370448000001487,9.5921940630000008809);
INSERT INTO phase VALUES(474,25,1,'evaluate',3,38.17956451100000237,1.9011706799999998906);
INSERT INTO phase VALUES(475,25,0,'evaluate',3,38.161667223000002024,1.9262886149999971507);
INSERT INTO phase VALUES(476,25,1,'finish',0,40.080735191000002259,0.28716857400000000977);
INSERT INTO phase VALUES(477,25,0,'finish',0,40.087955837999999174,0.29868946499999998733);
INSERT INTO phase VALUES(478,26,0,'spawn',0,-0.30077325799995247024,0.30118133099995247903);
INSERT INTO phase VALUES(479,26,0,'start',0,0.00040807300000000000777,0.00042166600000000001129);
INSERT INTO phase VALUES(480,26,1,'spawn',0,-0.39000009800003493376,0.39045199500003491266);
INSERT INTO phase VALUES(481,26,1,'start',0,0.00045189699999999998663,0.00034881600000000000235);
INSERT INTO phase VALUES(482,26,0,'load',0,0.00082973900000000001906,0.25631952200000002184);
INSERT INTO phase VALUES(483,26,1,'load',0,0.00080071299999999998898,0.20216719399999999451);
INSERT INTO phase VALUES(484,26,0,'rendezvous',0,0.25714926100000001785,0.69727704299999992976);
INSERT INTO phase VALUES(485,26,1,'rendezvous',0,0.20296790700000000295,0.66147358400000000333);
INSERT INTO phase VALUES(486,26,1,'init',0,0.86444149100000000629,2.315862781999999953);
INSERT INTO phase VALUES(487,26,0,'init',0,0.95442630399999994761,2.3919163289999998411);
INSERT INTO phase VALUES(488,26,0,'calibrate',0,3.3463426329999998998,0.57890542500000030656);
INSERT INTO phase VALUES(489,26,1,'calibrate',0,3.1803042729999999593,0.65495197599999999127);
INSERT INTO phase VALUES(490,26,1,'train',1,3.8352562489999999506,1.3678806619999996918);
INSERT INTO phase VALUES(491,26,0,'train',1,3.9252480580000002063,1.3731717200000002065);
INSERT INTO phase VALUES(492,26,0,'evaluate',1,5.2984197780000004129,0.19298433099999989792);
INSERT INTO phase VALUES(493,26,1,'evaluate',1,5.2031369109999996425,0.19840342200000016248);
INSERT INTO phase VALUES(494,26,1,'train',2,5.4015403329999998049,1.3516701030000000116);
INSERT INTO phase VALUES(495,26,0,'train',2,5.4914041090000003109,1.3820396299999995193);
INSERT INTO phase VALUES(496,26,0,'evaluate',2,6.8734437389999998302,0.19459799300000035771);
INSERT INTO phase VALUES(497,26,1,'evaluate',2,6.7532104359999998166,0.22494692300000007634);
INSERT INTO phase VALUES(498,26,1,'train',3,6.978157358999999893,1.3913492490000001211);
INSERT INTO phase VALUES(499,26,0,'train',3,7.0680417320000001879,1.3973060399999992498);
INSERT INTO phase VALUES(500,26,1,'evaluate',3,8.3695066080000000141,0.19000754300000011198);
INSERT INTO phase VALUES(501,26,0,'evaluate',3,8.4653477719999994377,0.19357763000000005604);
INSERT INTO phase VALUES(502,26,0,'finish',0,8.6589254019999994937,0.28754968400000002759);
INSERT INTO phase VALUES(503,26,1,'finish',0,8.5595141510000001261,0.34345593499999998998);
INSERT INTO phase VALUES(504,27,1,'spawn',0,-0.35319068899996941546,0.35363621199996941868);
INSERT INTO phase VALUES(505,27,1,'start',0,0.0004455230000000000236,0.00034952600000000001419);
INSERT INTO phase VALUES(506,27,0,'spawn',0,-0.37083653899995078218,0.37119101099995077674);
INSERT INTO phase VALUES(507,27,0,'start',0,0.00035447199999999999021,0.00042433300000000004521);
INSERT INTO phase VALUES(508,27,1,'load',0,0.00079504900000000003779,0.25103196399999999632);
INSERT INTO phase VALUES(509,27,0,'load',0,0.00077880500000000003543,0.26200062699999998594);
INSERT INTO phase VALUES(510,27,0,'rendezvous',0,0.26277943199999997947,0.64245234900000003364);
INSERT INTO phase VALUES(511,27,1,'rendezvous',0,0.25182701299999998845,0.67020786099999996032);
INSERT INTO phase VALUES(512,27,1,'init',0,0.92203487399999994877,2.3645269990000001847);
INSERT INTO phase VALUES(513,27,0,'init',0,0.90523178100000001311,2.3688796679999999383);
INSERT INTO phase VALUES(514,27,0,'calibrate',0,3.2741114489999998404,2.831240662000000352);
INSERT INTO phase VALUES(515,27,1,'calibrate',0,3.2865618730000001335,2.8356850959999997385);
INSERT INTO phase VALUES(516,27,1,'train',1,6.122246968999999872,9.5568645419999995738);
INSERT INTO phase VALUES(517,27,0,'train',1,6.1053521110000001925,9.5819778400000004126);
INSERT INTO phase VALUES(518,27,0,'evaluate',1,15.687329951000000605,1.9215893399999988133);
INSERT INTO phase VALUES(519,27,1,'evaluate',1,15.679111511000000334,1.94685475699999877);
INSERT INTO phase VALUES(520,27,0,'train',2,17.608919290999999418,9.577322235000000461);
INSERT INTO phase VALUES(521,27,1,'train',2,17.625966267999999103,9.5773262189999996962);
INSERT INTO phase VALUES(522,27,0,'evaluate',2,27.18624152599999988,1.9314802339999985747);
INSERT INTO phase VALUES(523,27,1,'evaluate',2,27.2032924869999988,1.9314266189999997891);
INSERT INTO phase VALUES(524,27,0,'train',3,29.117721759999998453,9.5892733529999993891);
INSERT INTO phase VALUES(525,27,1,'train',3,29.13471910599999859,9.6002133759999992435);
INSERT INTO phase VALUES(526,27,1,'evaluate',3,38.734932481999997833,1.8979497219999998947);
INSERT INTO phase VALUES(527,27,0,'evaluate',3,38.706995112999997843,1.9145811720000054378);
INSERT INTO phase VALUES(528,27,0,'finish',0,40.621576285000003279,0.32186393400000001818);
INSERT INTO phase VALUES(529,27,1,'finish',0,40.632882203999997729,0.38194444300000002234);
INSERT INTO phase VALUES(530,28,0,'spawn',0,-0.27670223499998158889,0.27707808399998157256);
INSERT INTO phase VALUES(531,28,0,'start',0,0.00037584899999999998561,0.00036750700000000004414);
INSERT INTO phase VALUES(532,28,1,'spawn',0,-0.35375357699989534721,0.35425714599989532871);
INSERT INTO phase VALUES(533,28,1,'start',0,0.00050356900000000004349,0.00031975599999999992483);
INSERT INTO phase VALUES(534,28,0,'load',0,0.00074335600000000002975,0.26132593000000003957);
INSERT INTO phase VALUES(535,28,1,'load',0,0.00082332499999999996832,0.21225881099999999168);
INSERT INTO phase VALUES(536,28,0,'rendezvous',0,0.26206928600000001239,0.63876547399999994425);
INSERT INTO phase VALUES(537,28,1,'rendezvous',0,0.21308213600000000531,0.61018207299999993598);
INSERT INTO phase VALUES(538,28,1,'init',0,0.82326420899999996905,1.8188867200000000678);
INSERT INTO phase VALUES(539,28,0,'init',0,0.90083475999999995664,1.8547040180000000653);
INSERT INTO phase VALUES(540,28,0,'calibrate',0,2.7555387780000000219,0.55549363700000009558);
INSERT INTO phase VALUES(541,28,1,'calibrate',0,2.6421509290000000369,0.59135101599999995158);
INSERT INTO phase VALUES(542,28,1,'train',1,3.2335019449999999885,1.3446596600000000343);
INSERT INTO phase VALUES(543,28,0,'train',1,3.3110324150000001175,1.3517327539999999252);
INSERT INTO phase VALUES(544,28,0,'evaluate',1,4.6627651690000000428,0.19361362500000023345);
INSERT INTO phase VALUES(545,28,1,'evaluate',1,4.5781616050000000228,0.2009416630000000481);
INSERT INTO phase VALUES(546,28,0,'train',2,4.8563787940000002762,1.3556001549999994182);
INSERT INTO phase VALUES(547,28,1,'train',2,4.7791032680000000709,1.3676593500000002734);
INSERT INTO phase VALUES(548,28,1,'evaluate',2,6.1467626180000003444,0.19050641999999928799);
INSERT INTO phase VALUES(549,28,0,'evaluate',2,6.2119789489999996945,0.20295173399999999475);
INSERT INTO phase VALUES(550,28,0,'train',3,6.4149306829999996892,1.351457943000000661);
INSERT INTO phase VALUES(551,28,1,'train',3,6.3372690379999996324,1.3515864400000001666);
INSERT INTO phase VALUES(552,28,1,'evaluate',3,7.688855477999999799,0.19229735000000047762);
INSERT INTO phase VALUES(553,28,0,'evaluate',3,7.7663886260000003503,0.19297624499999965763);
INSERT INTO phase VALUES(554,28,0,'finish',0,7.9593648710000000079,0.43651714400000002358);
INSERT INTO phase VALUES(555,28,1,'finish',0,7.8811528280000002766,0.47685280099999999281);
INSERT INTO phase VALUES(556,29,1,'spawn',0,-0.27736250299998360668,0.27789397499998358398);
INSERT INTO phase VALUES(557,29,1,'start',0,0.00053147199999999995573,0.00036479200000000006759);
INSERT INTO phase VALUES(558,29,0,'spawn',0,-0.28585858600008406948,0.28630590300008407211);
INSERT INTO phase VALUES(559,29,0,'start',0,0.00044731700000000002709,0.00029677199999999994296);
INSERT INTO phase VALUES(560,29,0,'load',0,0.00074408899999999997005,0.25228823200000000115);
INSERT INTO phase VALUES(561,29,1,'load',0,0.00089626400000000002333,0.26042854700000001022);
INSERT INTO phase VALUES(562,29,0,'rendezvous',0,0.25303232100000000448,0.54526257600000005432);
INSERT INTO phase VALUES(563,29,1,'rendezvous',0,0.26132481099999999019,0.5449645780000000883);
INSERT INTO phase VALUES(564,29,1,'init',0,0.80628938900000002298,2.2779645479999999224);
INSERT INTO phase VALUES(565,29,0,'init',0,0.79829489700000000329,2.2929103070000000919);
INSERT INTO phase VALUES(566,29,0,'calibrate',0,3.0912052039999999841,2.8017801720000004017);
INSERT INTO phase VALUES(567,29,1,'calibrate',0,3.0842539370000001675,2.8165969059999995671);
INSERT INTO phase VALUES(568,29,1,'train',1,5.9008508429999997346,9.5735918799999986106);
INSERT INTO phase VALUES(569,29,0,'train',1,5.8929853760000003859,9.6015144780000003521);
INSERT INTO phase VALUES(570,29,0,'evaluate',1,15.494499854000000737,1.9257619320000003426);
INSERT INTO phase VALUES(571,29,1,'evaluate',1,15.474442722999999233,1.9538181849999993744);
INSERT INTO phase VALUES(572,29,1,'train',2,17.428260907999998607,9.5924672400000012828);
INSERT INTO phase VALUES(573,29,0,'train',2,17.42026178600000108,9.6032638929999976085);
INSERT INTO phase VALUES(574,29,0,'evaluate',2,27.02352567899999869,1.933583890000001304);
INSERT INTO phase VALUES(575,29,1,'evaluate',2,27.020728147999999891,1.9442332530000001611);
INSERT INTO phase VALUES(576,29,0,'train',3,28.957109568999999994,9.5822615680000033933);
INSERT INTO phase VALUES(577,29,1,'train',3,28.964961401000000051,9.5866549970000001223);
INSERT INTO phase VALUES(578,29,1,'evaluate',3,38.551616398000000175,1.9016091740000007348);
INSERT INTO phase VALUES(579,29,0,'evaluate',3,38.539371137000003387,1.9233429989999990539);
INSERT INTO phase VALUES(580,29,0,'finish',0,40.462714136000002438,0.37372326200000000051);
INSERT INTO phase VALUES(581,29,1,'finish',0,40.45322557200000091,0.42841652800000001866);
INSERT INTO phase VALUES(582,30,0,'spawn',0,-0.30326529299978943754,0.30367440699978942575);
INSERT INTO phase VALUES(583,30,0,'start',0,0.0004091139999999999729,0.00026469599999999997427);
INSERT INTO phase VALUES(584,30,1,'spawn',0,-0.31890977400001557784,0.3192448180000155844);
INSERT INTO phase VALUES(585,30,1,'start',0,0.00033504399999999999936,0.0004947829999999999416);
INSERT INTO phase VALUES(586,30,0,'load',0,0.00067380999999999994717,0.25039200000000000345);
INSERT INTO phase VALUES(587,30,1,'load',0,0.00082982699999999999518,0.25068282399999997078);
INSERT INTO phase VALUES(588,30,0,'rendezvous',0,0.25106581000000000036,0.59874768399999989121);
INSERT INTO phase VALUES(589,30,1,'rendezvous',0,0.25151265099999997598,0.58202366700000007782);
INSERT INTO phase VALUES(590,30,0,'init',0,0.84981349399999994709,1.573432979999999981);
INSERT INTO phase VALUES(591,30,1,'init',0,0.8335363180000000538,1.5778816319999999784);
INSERT INTO phase VALUES(592,30,0,'calibrate',0,2.4232464739999999281,0.52110472099999993744);
INSERT INTO phase VALUES(593,30,1,'calibrate',0,2.4114179500000001432,0.51666577999999985237);
INSERT INTO phase VALUES(594,30,0,'train',1,2.9443511949999998655,1.3393958420000005027);
INSERT INTO phase VALUES(595,30,1,'train',1,2.9280837299999999956,1.3444733680000000575);
INSERT INTO phase VALUES(596,30,0,'evaluate',1,4.2837470370000003683,0.19688215799999930766);
INSERT INTO phase VALUES(597,30,1,'evaluate',1,4.2725570980000000531,0.19178138599999972058);
INSERT INTO phase VALUES(598,30,0,'train',2,4.4806291949999996759,1.3519077900000002756);
INSERT INTO phase VALUES(599,30,1,'train',2,4.4643384839999997737,1.3812519810000001285);
INSERT INTO phase VALUES(600,30,1,'evaluate',2,5.8455904649999999023,0.19548326500000001715);
INSERT INTO phase VALUES(601,30,0,'evaluate',2,5.8325369849999999516,0.22496919800000014788);
INSERT INTO phase VALUES(602,30,0,'train',3,6.0575061830000000995,1.3698106100000000395);
INSERT INTO phase VALUES(603,30,1,'train',3,6.0410737299999999194,1.4150229689999997972);
INSERT INTO phase VALUES(604,30,0,'evaluate',3,7.4273167930000001391,0.19188597099999959993);
INSERT INTO phase VALUES(605,30,1,'evaluate',3,7.4560966989999997167,0.19077329100000017803);
INSERT INTO phase VALUES(606,30,1,'finish',0,7.6468699899999998947,0.18444792199999998638);
INSERT INTO phase VALUES(607,30,0,'finish',0,7.619202763999999739,0.2666356619999999955);
INSERT INTO phase VALUES(608,32,0,'spawn',0,-0.37629158400007634011,0.37679496200007633888);
INSERT INTO phase VALUES(609,32,0,'start',0,0.00050337799999999996349,0.00030191000000000006893);
INSERT INTO phase VALUES(610,31,0,'spawn',0,-0.38826030500014635515,0.38870198300014635606);
INSERT INTO phase VALUES(611,31,0,'start',0,0.00044167799999999998164,0.00023778500000000006879);
INSERT INTO phase VALUES(612,32,0,'load',0,0.00080528800000000003243,0.28053198099999998582);
INSERT INTO phase VALUES(613,31,0,'load',0,0.00067946300000000005043,0.27332584100000001381);
INSERT INTO phase VALUES(614,31,0,'init',0,0.27400530400000000508,2.0346949599999999414);
INSERT INTO phase VALUES(615,32,0,'init',0,0.28133726900000000092,2.0745405950000002093);
INSERT INTO phase VALUES(616,32,0,'calibrate',0,2.3558778639999999882,0.36605937200000004949);
INSERT INTO phase VALUES(617,31,0,'calibrate',0,2.3087002640000000575,1.5210360819999997339);
INSERT INTO phase VALUES(618,32,0,'train',1,2.7219372360000000377,2.3258568509999997253);
INSERT INTO phase VALUES(619,32,0,'evaluate',1,5.047794086999999763,0.38609502100000003821);
INSERT INTO phase VALUES(620,32,0,'train',2,5.4338891079999998012,2.3291988149999998114);
INSERT INTO phase VALUES(621,32,0,'evaluate',2,7.7630879229999996127,0.38773711500000107577);
INSERT INTO phase VALUES(622,32,0,'train',3,8.1508250380000006884,2.328451022999999509);
INSERT INTO phase VALUES(623,32,0,'evaluate',3,10.479276061000000197,0.38654735199999912254);
INSERT INTO phase VALUES(624,32,0,'finish',0,10.865823412999999319,0.020170284999999999603);
INSERT INTO phase VALUES(625,33,0,'spawn',0,-0.28194840000020843229,0.28246685100020840764);
INSERT INTO phase VALUES(626,33,0,'start',0,0.00051845099999999995962,0.00030332000000000004357);
INSERT INTO phase VALUES(627,33,0,'load',0,0.00082177100000000000319,0.14644320999999999033);
INSERT INTO phase VALUES(628,33,0,'init',0,0.14726498099999998925,1.7159642569999999928);
INSERT INTO phase VALUES(629,33,0,'calibrate',0,1.8632292379999999543,0.35032305300000010639);
INSERT INTO phase VALUES(630,33,0,'train',1,2.2135522910000000607,2.3324664329999995615);
INSERT INTO phase VALUES(631,33,0,'evaluate',1,4.5460187239999996222,0.38835826200000056473);
INSERT INTO phase VALUES(632,33,0,'train',2,4.934376986000000187,2.3245191079999996119);
INSERT INTO phase VALUES(633,33,0,'evaluate',2,7.2588960939999997989,0.3876038419999998652);
INSERT INTO phase VALUES(634,33,0,'train',3,7.6464999359999996642,2.3197389380000004166);
INSERT INTO phase VALUES(635,33,0,'evaluate',3,9.9662388740000000808,0.38476325899999963553);
INSERT INTO phase VALUES(636,33,0,'finish',0,10.351002132999999715,0.020213220999999999966);
INSERT INTO phase VALUES(637,34,0,'spawn',0,-0.29274676699990703765,0.29312074399990706297);
INSERT INTO phase VALUES(638,34,0,'start',0,0.00037397700000000000082,0.00049375799999999995734);
INSERT INTO phase VALUES(639,34,0,'load',0,0.00086773500000000001238,0.16136505099999998158);
INSERT INTO phase VALUES(640,31,0,'train',1,3.8297363459999997914,18.790056765999999299);
INSERT INTO phase VALUES(641,34,0,'init',0,0.16223278599999998994,2.0384855859999997385);
INSERT INTO phase VALUES(642,34,0,'calibrate',0,2.2007183719999998672,1.5402309419999999917);
INSERT INTO phase VALUES(643,31,0,'evaluate',1,22.619793111999999979,3.8501477649999991115);
INSERT INTO phase VALUES(644,34,0,'train',1,3.7409493139999998589,18.834512918000001491);
INSERT INTO phase VALUES(645,31,0,'train',2,26.46994087699999909,18.807711148999999295);
INSERT INTO phase VALUES(646,34,0,'evaluate',1,22.575462231999999574,3.8179576540000006446);
INSERT INTO phase VALUES(647,31,0,'evaluate',2,45.277652025999998385,3.8482549120000015818);
INSERT INTO phase VALUES(648,34,0,'train',2,26.393419886000000218,18.803908955999997232);
INSERT INTO phase VALUES(649,31,0,'train',3,49.125906937999999969,18.807519474000002901);
INSERT INTO phase VALUES(650,34,0,'evaluate',2,45.19732884199999745,3.8112047490000051652);
INSERT INTO phase VALUES(651,31,0,'evaluate',3,67.93342641200000287,3.8740726839999979347);
INSERT INTO phase VALUES(652,31,0,'finish',0,71.807499096000000802,0.020248999000000000164);
INSERT INTO phase VALUES(653,35,0,'spawn',0,-0.2897793459999501997,0.29015377099995021126);
INSERT INTO phase VALUES(654,35,0,'start',0,0.00037442500000000000738,0.00034753299999999996737);
INSERT INTO phase VALUES(655,35,0,'load',0,0.00072195799999999997476,0.1534948210000000035);
INSERT INTO phase VALUES(656,35,0,'init',0,0.15421677899999999827,1.9871189349999998086);
INSERT INTO phase VALUES(657,35,0,'calibrate',0,2.1413357139999997791,0.35126172800000032836);
INSERT INTO phase VALUES(658,35,0,'train',1,2.4925974420000001074,2.3298573339999997244);
INSERT INTO phase VALUES(659,35,0,'evaluate',1,4.8224547759999998319,0.39016164099999972592);
INSERT INTO phase VALUES(660,35,0,'train',2,5.2126164169999995579,2.3649802310000005434);
INSERT INTO phase VALUES(661,35,0,'evaluate',2,7.5775966480000001013,0.39270256799999980756);
INSERT INTO phase VALUES(662,35,0,'train',3,7.9702992159999999088,2.3477640289999994749);
INSERT INTO phase VALUES(663,35,0,'evaluate',3,10.318063244999999383,0.39682263400000117314);
INSERT INTO phase VALUES(664,35,0,'finish',0,10.714885879000000557,0.020277395999999999615);
INSERT INTO phase VALUES(665,36,0,'spawn',0,-0.2794059370000492315,0.27984342800004924356);
INSERT INTO phase VALUES(666,36,0,'start',0,0.00043749099999999997582,0.00033061400000000007058);
INSERT INTO phase VALUES(667,36,0,'load',0,0.0007681050000000000464,0.16676868100000000194);
INSERT INTO phase VALUES(668,36,0,'init',0,0.1675367859999999931,2.3458362880000001027);
INSERT INTO phase VALUES(669,36,0,'calibrate',0,2.5133730739999999848,1.5469789989999997992);
INSERT INTO phase VALUES(670,34,0,'train',3,49.008533591000002617,18.796218452999994497);
INSERT INTO phase VALUES(671,34,0,'evaluate',3,67.804752043999997114,3.8092336370000055012);
INSERT INTO phase VALUES(672,34,0,'finish',0,71.613985681000002616,0.020219415000000000998);
INSERT INTO phase VALUES(673,36,0,'train',1,4.060352072999999784,18.796228013000000345);
INSERT INTO phase VALUES(674,36,0,'evaluate',1,22.856580086000001018,3.8792770459999985632);
INSERT INTO phase VALUES(675,36,0,'train',2,26.735857131999999579,18.802103791999996929);
INSERT INTO phase VALUES(676,36,0,'evaluate',2,45.537960923999996508,3.87378669500000683);
INSERT INTO phase VALUES(677,37,0,'spawn',0,-0.43296756900007188351,0.43348710200007189996);
INSERT INTO phase VALUES(678,37,0,'start',0,0.00051953299999999997399,0.00056028200000000005429);
INSERT INTO phase VALUES(679,37,0,'load',0,0.0010798150000000000282,0.19582940199999998576);
INSERT INTO phase VALUES(680,37,0,'init',0,0.19690921699999999749,2.4875116030000001821);
INSERT INTO phase VALUES(681,37,0,'calibrate',0,2.6844208200000001518,1.5712754619999995675);
INSERT INTO phase VALUES(682,37,0,'train',1,4.2556962819999997194,18.776913884000002497);
INSERT INTO phase VALUES(683,37,0,'evaluate',1,23.032610166000001329,3.8535211230000001592);
INSERT INTO phase VALUES(684,37,0,'train',2,26.886131289000001487,18.818645217000000258);
INSERT INTO phase VALUES(685,37,0,'evaluate',2,45.704776506000001747,3.8494581259999947064);
INSERT INTO phase VALUES(686,37,0,'train',3,49.55423463199999645,18.820050486000006628);
INSERT INTO phase VALUES(687,37,0,'evaluate',3,68.374285118000003081,3.8652809740000009242);
INSERT INTO phase VALUES(688,37,0,'finish',0,72.239566092000004004,0.020194158000000000247);
INSERT INTO phase VALUES(689,38,0,'spawn',0,-0.40108039800007516673,0.40155425400007516145);
INSERT INTO phase VALUES(690,38,0,'start',0,0.00047385599999999998424,0.00041136499999999996202);
INSERT INTO phase VALUES(691,38,0,'load',0,0.00088522099999999994627,0.22181208700000001887);
INSERT INTO phase VALUES(692,38,0,'init',0,0.22269730800000001047,0.70712834199999996531);
INSERT INTO phase VALUES(693,38,0,'calibrate',0,0.92982564999999994803,0.60675218600000002666);
INSERT INTO phase VALUES(694,38,0,'train',1,1.5365778359999999747,21.452965838000000787);
INSERT INTO phase VALUES(695,38,0,'evaluate',1,22.989543674000000096,0.38883868099999929768);
INSERT INTO phase VALUES(696,38,0,'train',2,23.378382354999999392,21.460153492000003439);
INSERT INTO phase VALUES(697,38,0,'evaluate',2,44.838535847000002831,0.38868722699999835867);
INSERT INTO phase VALUES(698,38,0,'train',3,45.227223074000001191,21.458861380999998402);
INSERT INTO phase VALUES(699,38,0,'evaluate',3,66.686084454999999594,0.38881686000000570402);
INSERT INTO phase VALUES(700,38,0,'finish',0,67.074901315000005296,0.020211010000000001474);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',4855,'study/logs/medium_gpus2_bf16_1_rank0.log');
INSERT INTO placement VALUES(1,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',4856,'study/logs/medium_gpus2_bf16_1_rank1.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',4986,'study/logs/medium_gpus2_fp32_2_rank0.log');
INSERT INTO placement VALUES(2,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',4987,'study/logs/medium_gpus2_fp32_2_rank1.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5129,'study/logs/small_gpus2_bf16_3_rank0.log');
INSERT INTO placement VALUES(3,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5130,'study/logs/small_gpus2_bf16_3_rank1.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5218,'study/logs/small_gpus2_fp32_4_rank0.log');
INSERT INTO placement VALUES(4,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5219,'study/logs/small_gpus2_fp32_4_rank1.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5311,'study/logs/small_gpus2_fp32_5_rank0.log');
INSERT INTO placement VALUES(5,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5312,'study/logs/small_gpus2_fp32_5_rank1.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5404,'study/logs/medium_gpus2_bf16_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5405,'study/logs/medium_gpus2_bf16_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5531,'study/logs/medium_gpus2_fp32_7_rank0.log');
INSERT INTO placement VALUES(7,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5532,'study/logs/medium_gpus2_fp32_7_rank1.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5674,'study/logs/small_gpus2_bf16_8_rank0.log');
INSERT INTO placement VALUES(8,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5675,'study/logs/small_gpus2_bf16_8_rank1.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5763,'study/logs/small_gpus2_bf16_9_rank0.log');
INSERT INTO placement VALUES(9,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5764,'study/logs/small_gpus2_bf16_9_rank1.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5856,'study/logs/medium_gpus2_fp32_10_rank0.log');
INSERT INTO placement VALUES(10,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',5857,'study/logs/medium_gpus2_fp32_10_rank1.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',5999,'study/logs/small_gpus2_fp32_11_rank0.log');
INSERT INTO placement VALUES(11,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6000,'study/logs/small_gpus2_fp32_11_rank1.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6088,'study/logs/medium_gpus2_bf16_12_rank0.log');
INSERT INTO placement VALUES(12,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6089,'study/logs/medium_gpus2_bf16_12_rank1.log');
INSERT INTO placement VALUES(13,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6219,'study/logs/medium_gpus1_fp32_13_rank0.log');
INSERT INTO placement VALUES(14,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6220,'study/logs/small_gpus1_bf16_14_rank0.log');
INSERT INTO placement VALUES(15,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6229,'study/logs/medium_gpus1_bf16_15_rank0.log');
INSERT INTO placement VALUES(16,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6242,'study/logs/small_gpus1_fp32_16_rank0.log');
INSERT INTO placement VALUES(17,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6251,'study/logs/medium_gpus1_bf16_17_rank0.log');
INSERT INTO placement VALUES(18,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6260,'study/logs/medium_gpus1_fp32_18_rank0.log');
INSERT INTO placement VALUES(19,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6277,'study/logs/small_gpus1_fp32_19_rank0.log');
INSERT INTO placement VALUES(20,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6286,'study/logs/small_gpus1_bf16_20_rank0.log');
INSERT INTO placement VALUES(21,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6291,'study/logs/small_gpus1_fp32_21_rank0.log');
INSERT INTO placement VALUES(22,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6300,'study/logs/medium_gpus1_fp32_22_rank0.log');
INSERT INTO placement VALUES(23,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6313,'study/logs/medium_gpus1_bf16_23_rank0.log');
INSERT INTO placement VALUES(24,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6322,'study/logs/small_gpus1_bf16_24_rank0.log');
INSERT INTO placement VALUES(25,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6393,'study/logs/distilbert_gpus2_fp32_25_rank0.log');
INSERT INTO placement VALUES(25,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6394,'study/logs/distilbert_gpus2_fp32_25_rank1.log');
INSERT INTO placement VALUES(26,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6646,'study/logs/distilbert_gpus2_bf16_26_rank0.log');
INSERT INTO placement VALUES(26,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6647,'study/logs/distilbert_gpus2_bf16_26_rank1.log');
INSERT INTO placement VALUES(27,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',6821,'study/logs/distilbert_gpus2_fp32_27_rank0.log');
INSERT INTO placement VALUES(27,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',6822,'study/logs/distilbert_gpus2_fp32_27_rank1.log');
INSERT INTO placement VALUES(28,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7075,'study/logs/distilbert_gpus2_bf16_28_rank0.log');
INSERT INTO placement VALUES(28,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',7076,'study/logs/distilbert_gpus2_bf16_28_rank1.log');
INSERT INTO placement VALUES(29,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7250,'study/logs/distilbert_gpus2_fp32_29_rank0.log');
INSERT INTO placement VALUES(29,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',7251,'study/logs/distilbert_gpus2_fp32_29_rank1.log');
INSERT INTO placement VALUES(30,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7503,'study/logs/distilbert_gpus2_bf16_30_rank0.log');
INSERT INTO placement VALUES(30,1,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',7504,'study/logs/distilbert_gpus2_bf16_30_rank1.log');
INSERT INTO placement VALUES(31,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7678,'study/logs/distilbert_gpus1_fp32_31_rank0.log');
INSERT INTO placement VALUES(32,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',7679,'study/logs/distilbert_gpus1_bf16_32_rank0.log');
INSERT INTO placement VALUES(33,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',7692,'study/logs/distilbert_gpus1_bf16_33_rank0.log');
INSERT INTO placement VALUES(34,0,'vm',0,'GPU-409fb25d-4d01-d262-0b6c-acfa54f0031c',7701,'study/logs/distilbert_gpus1_fp32_34_rank0.log');
INSERT INTO placement VALUES(35,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7726,'study/logs/distilbert_gpus1_bf16_35_rank0.log');
INSERT INTO placement VALUES(36,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7735,'study/logs/distilbert_gpus1_fp32_36_rank0.log');
INSERT INTO placement VALUES(37,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7864,'study/logs/distilbert_gpus1_fp32_37_rank0.log');
INSERT INTO placement VALUES(38,0,'vm',0,'GPU-afc51c9f-30ad-12b6-c1c3-b5d17830ad8f',7955,'study/logs/medium_gpus1_fp32_38_rank0.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T11:29:21.942Z','prepare','ag_news: 120,000 training and 7,600 validation rows, fingerprint a6fc5174630ab1b0, 0.7 s');
INSERT INTO event VALUES(2,NULL,'2026-11-28T11:29:22.475Z','prepare','ag_news: 120,000 training and 7,600 validation rows, fingerprint d42e45500eb25f3d, 0.6 s');
INSERT INTO event VALUES(3,NULL,'2026-11-28T11:34:23.638Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 0e42345037b36fe4, weights 87f111c04bbe1382, 0.5 s');
INSERT INTO event VALUES(4,NULL,'2026-11-28T11:39:35.952Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 0e42345037b36fe4, weights 87f111c04bbe1382, 0.6 s');
INSERT INTO event VALUES(5,NULL,'2026-11-28T11:40:50.889Z','prepare','ag_news: 120,000 training and 7,600 validation rows, fingerprint a6fc5174630ab1b0, 0.5 s');
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
