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
INSERT INTO sweep VALUES(1,'distilbert_blank','distilbert.yaml',replace('name: distilbert_blank\nmatrix: {model: [distilbert], gpus: [1, 2], precision: [fp32, tf32, bf16]}\nbaseline: {gpus: 1}\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\nbatch: {per_gpu: 32}\ntrain: {epochs: 2, optimizer: adamw, learning_rate: 5e-5, lr_schedule: linear, lr_warmup: 0.1}\nmodels:\n  distilbert: {type: distilbert, pretrained: false, weights: models/distilbert-base-uncased, max_seq_len: 256}\nlimits: {timeout: 10m}\n','\n',char(10)),1,'serial','2026-11-28T08:22:01.623Z');
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
INSERT INTO cell VALUES(1,1,'504beeed4e441f53','f25dbfb1f1ac18db',1,1,0,'distilbert_gpus1_fp32','distilbert, 1 GPU, fp32','{"gpus":1,"model":"distilbert","precision":"fp32"}','gpu',1,32,'per_gpu',2,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(2,1,'728bc8ea70a4f474','692edfe26d9854a5',1,1,1,'distilbert_gpus1_tf32','distilbert, 1 GPU, tf32','{"gpus":1,"model":"distilbert","precision":"tf32"}','gpu',1,32,'per_gpu',2,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"tf32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(3,1,'1f0db3775d1c454a','49f5353c55e8ea1c',1,1,2,'distilbert_gpus1_bf16','distilbert, 1 GPU, bf16','{"gpus":1,"model":"distilbert","precision":"bf16"}','gpu',1,32,'per_gpu',2,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(4,1,'b5d5aaa8eb556805','f25dbfb1f1ac18db',0,1,3,'distilbert_gpus2_fp32','distilbert, 2 GPUs, fp32','{"gpus":2,"model":"distilbert","precision":"fp32"}','gpu',2,64,'per_gpu',2,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(5,1,'3164f4f6bfac6125','692edfe26d9854a5',0,1,4,'distilbert_gpus2_tf32','distilbert, 2 GPUs, tf32','{"gpus":2,"model":"distilbert","precision":"tf32"}','gpu',2,64,'per_gpu',2,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"tf32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
INSERT INTO cell VALUES(6,1,'0e2366304e84699e','49f5353c55e8ea1c',0,1,5,'distilbert_gpus2_bf16','distilbert, 2 GPUs, bf16','{"gpus":2,"model":"distilbert","precision":"bf16"}','gpu',2,64,'per_gpu',2,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init');
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
INSERT INTO run VALUES(2,6,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(3,5,1,'000000000000002a',2,NULL);
INSERT INTO run VALUES(4,3,1,'000000000000002a',3,NULL);
INSERT INTO run VALUES(5,2,1,'000000000000002a',4,NULL);
INSERT INTO run VALUES(6,4,1,'000000000000002a',5,NULL);
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T08:22:02.784Z','2026-11-28T08:22:54.318Z',51.533565883000001404,'{"again":"ddpsweep run distilbert.yaml --store d.db --only 504beeed4e44","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',66365956,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','52ea32d22f097022','NVIDIA H200','serial','ddpsweep-worker 0.1.0','2ff158fdd6afdf74',NULL);
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T08:22:54.318Z','2026-11-28T08:23:06.800Z',12.481545905000000828,'{"again":"ddpsweep run distilbert.yaml --store d.db --only 0e2366304e84","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','52ea32d22f097022','NVIDIA H200','serial','ddpsweep-worker 0.1.0','2ff158fdd6afdf74',NULL);
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T08:23:06.800Z','2026-11-28T08:23:19.787Z',12.986884110000000092,'{"again":"ddpsweep run distilbert.yaml --store d.db --only 3164f4f6bfac","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"tf32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','52ea32d22f097022','NVIDIA H200','serial','ddpsweep-worker 0.1.0','2ff158fdd6afdf74',NULL);
INSERT INTO attempt VALUES(4,4,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T08:23:19.787Z','2026-11-28T08:23:30.701Z',10.914397476999999625,'{"again":"ddpsweep run distilbert.yaml --store d.db --only 1f0db3775d1c","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',66365956,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','52ea32d22f097022','NVIDIA H200','serial','ddpsweep-worker 0.1.0','2ff158fdd6afdf74',NULL);
INSERT INTO attempt VALUES(5,5,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T08:23:30.701Z','2026-11-28T08:23:49.777Z',19.076000947000000707,'{"again":"ddpsweep run distilbert.yaml --store d.db --only 728bc8ea70a4","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"tf32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',66365956,NULL,'0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','52ea32d22f097022','NVIDIA H200','serial','ddpsweep-worker 0.1.0','2ff158fdd6afdf74',NULL);
INSERT INTO attempt VALUES(6,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T08:23:49.777Z','2026-11-28T08:24:20.303Z',30.525189544999999924,'{"again":"ddpsweep run distilbert.yaml --store d.db --only b5d5aaa8eb55","command":["ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":1,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-base-uncased"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"engine":"reference","epochs":2,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":5e-05,"lr_schedule":"linear","lr_warmup":0.1,"optimizer":"adamw","overlap":true,"precision":"fp32","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','a4f676c89418',2,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','52ea32d22f097022','NVIDIA H200','serial','ddpsweep-worker 0.1.0','2ff158fdd6afdf74',NULL);
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
INSERT INTO epoch VALUES(1,1,1,19.675023604999999804,3.8824508739999998851,0.82727099015649441238,0.39355368965550474591,0.85960526315789476115,11300,354,'2026-11-28T08:22:30.437Z');
INSERT INTO epoch VALUES(1,2,0,19.677269653999999832,3.8703808940000001825,0.263156263153109915,0.36371926960192230149,0.87381578947368421239,11300,354,'2026-11-28T08:22:54.213Z');
INSERT INTO epoch VALUES(2,1,1,1.8880031170000000084,0.99547091899999995412,0.95983554228217204951,0.51298266762181332634,0.80973684210526319926,11300,177,'2026-11-28T08:23:03.852Z');
INSERT INTO epoch VALUES(2,2,0,1.8038633420000000917,0.21321575900000000469,0.33122662215106257743,0.38393069618626646244,0.86894736842105257945,11300,177,'2026-11-28T08:23:06.151Z');
INSERT INTO epoch VALUES(3,1,1,3.5649692200000000497,0.49891313599999997929,0.940962219428172153,0.47593188336021019502,0.82539473684210529214,11300,177,'2026-11-28T08:23:15.029Z');
INSERT INTO epoch VALUES(3,2,0,3.5699037040000001219,0.49721845900000000151,0.33159859404099728541,0.38628560819123919367,0.86592105263157892469,11300,177,'2026-11-28T08:23:19.383Z');
INSERT INTO epoch VALUES(4,1,1,3.2662297690000001715,0.54208037399999997596,0.82508365044551612577,0.40200927734375002664,0.85868421052631582757,11300,354,'2026-11-28T08:23:26.662Z');
INSERT INTO epoch VALUES(4,2,0,3.2508949710000001331,0.42805645399999997513,0.26184681840702495048,0.36512331510844980853,0.87473684210526314597,11300,354,'2026-11-28T08:23:30.557Z');
INSERT INTO epoch VALUES(5,1,1,6.8455580339999997363,1.0145491890000000179,0.82726220276503437123,0.39356853284333881415,0.85960526315789476115,11300,354,'2026-11-28T08:23:41.620Z');
INSERT INTO epoch VALUES(5,2,0,6.8466498119999998905,1.015532112999999903,0.26315524433566406248,0.36371948442961038461,0.87381578947368421239,11300,354,'2026-11-28T08:23:49.673Z');
INSERT INTO epoch VALUES(6,1,1,9.9433192009999995519,1.9422150840000000915,0.94097764622848645288,0.47582862352070054434,0.82526315789473680961,11300,177,'2026-11-28T08:24:07.848Z');
INSERT INTO epoch VALUES(6,2,0,9.945020055000000525,1.935469579000000051,0.33160142343656151542,0.38630080875597500034,0.86592105263157892469,11300,177,'2026-11-28T08:24:20.046Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,11300,'c9d077eec3e6cb24','89c918822ccf7cb0',7600,'292f8c9d09f3217e',6533,19.675023604999999804,3.8824508739999998851,9348.1621887683868411,2991.0080413818359375,'35d5007e96bf856d',354,55.68630218505859375,55.742656707763671873,0.0,0.6043669769999999719,4162846720);
INSERT INTO rank_epoch VALUES(1,2,0,11300,'c9d077eec3e6cb24','efa84e174baeb71d',7600,'292f8c9d09f3217e',6641,19.677269653999999832,3.8703808940000001825,2973.6657736301422118,2764.2664489746093749,'8ab27730b0755eaf',354,55.70041656494140625,55.759296417236328125,0.0,0.61577070400000000205,9799991296);
INSERT INTO rank_epoch VALUES(2,1,0,5650,'2039d42defa5afe5','76c800068382daca',3800,'d7cd69ed7628252a',3083,1.8879040760000000975,0.99547091899999995412,5458.2522487640380858,1966.832733154296875,'09d049d50e04e72a',177,9.5372476577758789062,11.203455924987792968,0.075771391756366684999,0.030518871999999998972,2992635904);
INSERT INTO rank_epoch VALUES(2,1,1,5650,'a996a3c0d4411b3f','c1e31215fe5d4aa5',3800,'516222af93cafc54',3071,1.8880031170000000084,0.90694034000000001149,5387.8893790245056152,1931.835540771484375,'09d049d50e04e72a',177,9.5390081405639648437,11.193280220031738281,0.072053664115955387559,0.030524007000000002304,2992635904);
INSERT INTO rank_epoch VALUES(2,2,0,5650,'b2eeca4473e2d561','684fd2815a15e34c',3800,'d7cd69ed7628252a',3286,1.8038633420000000917,0.21321575900000000469,1874.4705181121826171,1490.2359390258789062,'030cfb2894b33b0c',177,9.5502719879150390625,12.538623809814453125,0.10634467203728735495,0.028968031000000015601,5811208192);
INSERT INTO rank_epoch VALUES(2,2,1,5650,'16e1adaa5003f5c3','8f123a26fc9f1be1',3800,'516222af93cafc54',3318,1.8037809449999999689,0.21236003000000000517,1868.3903121948242187,1427.6373519897460937,'030cfb2894b33b0c',177,9.5482244491577148437,12.529855728149414062,0.080886943880701278608,0.031161475000000000978,5811208192);
INSERT INTO rank_epoch VALUES(3,1,0,5650,'2039d42defa5afe5','76c800068382daca',3800,'d7cd69ed7628252a',3131,3.5649555479999999185,0.49891313599999997929,5347.8556056022644041,1826.3520889282226561,'e7dedc87528e5ff7',177,20.161567687988281249,20.280607223510742187,0.067624095969600242495,0.037491929000000014104,4158652416);
INSERT INTO rank_epoch VALUES(3,1,1,5650,'a996a3c0d4411b3f','c1e31215fe5d4aa5',3800,'516222af93cafc54',3142,3.5649692200000000497,0.49257832499999998354,5285.0174739360809327,1790.7302246093749999,'e7dedc87528e5ff7',177,20.162271499633789063,20.278656005859375,0.069781439932762145961,0.037536417999999981132,4158652416);
INSERT INTO rank_epoch VALUES(3,2,0,5650,'b2eeca4473e2d561','684fd2815a15e34c',3800,'d7cd69ed7628252a',3268,3.5699037040000001219,0.49721845900000000151,1849.8840503692626953,1497.1788864135742187,'18f85acb10738c8c',177,20.172063827514648437,20.293535232543945313,0.0740910718771626009,0.034400000000000013899,9795796992);
INSERT INTO rank_epoch VALUES(3,2,1,5650,'16e1adaa5003f5c3','8f123a26fc9f1be1',3800,'516222af93cafc54',3313,3.5698303110000000337,0.49030515200000002185,1897.1800622940063476,1438.59173583984375,'18f85acb10738c8c',177,20.172927856445312499,20.296224594116210938,0.075530272068921183725,0.036599699999999978083,9795796992);
INSERT INTO rank_epoch VALUES(4,1,0,11300,'c9d077eec3e6cb24','89c918822ccf7cb0',7600,'292f8c9d09f3217e',6526,3.2662297690000001715,0.54208037399999997596,9323.4452500343322749,3055.2705078124999999,'7df6d2d9ea45e6f2',354,8.7011203765869140625,8.7324476242065429687,0.0,0.061906093000000037007,2996830208);
INSERT INTO rank_epoch VALUES(4,2,0,11300,'c9d077eec3e6cb24','efa84e174baeb71d',7600,'292f8c9d09f3217e',6648,3.2508949710000001331,0.42805645399999997513,2958.8690479993820189,2774.93719482421875,'3da7bb5a9ba463b6',354,8.7198400497436523437,10.424256324768066406,0.0,0.066586621000000012493,5815402496);
INSERT INTO rank_epoch VALUES(5,1,0,11300,'c9d077eec3e6cb24','89c918822ccf7cb0',7600,'292f8c9d09f3217e',6533,6.8455580339999997363,1.0145491890000000179,9348.0628912448883059,2991.120849609375,'539c582560b2da2e',354,19.364896774291992187,19.43529510498046875,0.0,0.075612151000000030198,4162846720);
INSERT INTO rank_epoch VALUES(5,2,0,11300,'c9d077eec3e6cb24','efa84e174baeb71d',7600,'292f8c9d09f3217e',6641,6.8466498119999998905,1.015532112999999903,2973.6542609930038453,2764.2680816650390623,'e664b295983a9ba0',354,19.35359954833984375,19.482944488525390625,0.0,0.076341026999999977986,9799991296);
INSERT INTO rank_epoch VALUES(6,1,0,5650,'2039d42defa5afe5','76c800068382daca',3800,'d7cd69ed7628252a',3130,9.9433192009999995519,1.9422150840000000915,5347.9598107337951661,1825.96466064453125,'286baa0a460c6714',177,56.27849578857421875,56.371742248535156249,0.073655104038538449229,0.22124734799999992707,4158652416);
INSERT INTO rank_epoch VALUES(6,1,1,5650,'a996a3c0d4411b3f','c1e31215fe5d4aa5',3800,'516222af93cafc54',3142,9.9433120160000001419,1.9267122439999999627,5285.0875916481018066,1790.3328781127929687,'286baa0a460c6714',177,56.283103942871093748,56.36873626708984375,0.083912511920090498973,0.22150351399999987367,4158652416);
INSERT INTO rank_epoch VALUES(6,2,0,5650,'b2eeca4473e2d561','684fd2815a15e34c',3800,'d7cd69ed7628252a',3268,9.945005060999999813,1.935469579000000051,1849.8798048496246337,1497.2429733276367187,'490dc6771d80550f',177,56.271297454833984373,56.374782562255859375,0.073310111895201229836,0.22350625199999990533,9795796992);
INSERT INTO rank_epoch VALUES(6,2,1,5650,'16e1adaa5003f5c3','8f123a26fc9f1be1',3800,'516222af93cafc54',3313,9.945020055000000525,1.9274434300000000686,1897.2162799835205078,1438.6431732177734374,'490dc6771d80550f',177,56.268894195556640623,56.376544952392578123,0.083446208236972213567,0.22361648300000000477,9795796992);
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
INSERT INTO calibration VALUES(1,0,20,55.72723388671875,55.72723388671875,0.0,0,0);
INSERT INTO calibration VALUES(2,0,20,9.539104461669921875,8.7949762344360351562,1.0534080266952514648,265464064,7);
INSERT INTO calibration VALUES(2,1,20,9.5546884536743164062,8.7858877182006835937,1.0536960363388061523,265464064,7);
INSERT INTO calibration VALUES(3,0,20,20.217184066772460938,19.486944198608398437,1.0535680055618286132,265464064,7);
INSERT INTO calibration VALUES(3,1,20,20.209695816040039062,19.394624710083007812,1.0527039766311645507,265464064,7);
INSERT INTO calibration VALUES(4,0,20,8.7188482284545898437,8.7188482284545898437,0.0,0,0);
INSERT INTO calibration VALUES(5,0,20,19.446016311645507812,19.446016311645507812,0.0,0,0);
INSERT INTO calibration VALUES(6,0,20,56.279552459716796876,55.785022735595703124,1.055711984634399414,265464064,7);
INSERT INTO calibration VALUES(6,1,20,56.283233642578125001,55.745471954345703125,1.0568319559097290039,265464064,7);
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
INSERT INTO device_use VALUES(1,0,51,0,1980.0,565.42799999999999727,61.0,11232215040,0,0,0,9,0,1,0);
INSERT INTO device_use VALUES(2,1,12,0,1980.0,284.48349999999999226,52.0,8147304448,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(2,0,12,0,1980.0,284.98900000000003274,55.0,8147369984,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(3,1,13,0,1980.0,536.23500000000001363,54.0,12113084416,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(3,0,13,0,1980.0,539.26400000000001,58.0,12113018880,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(4,0,11,0,1980.0,457.40499999999997271,54.0,7264403456,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(5,0,19,0,1980.0,590.50000000000000001,57.0,11232215040,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(6,0,30,0,1980.0,597.06449999999995272,64.0,12113084416,0,0,0,4,0,1,0);
INSERT INTO device_use VALUES(6,1,30,0,1980.0,586.4490000000000691,58.0,12113018880,0,0,0,4,0,1,0);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'start',0,0.00038868799999999998923,0.00026323500000000000977);
INSERT INTO phase VALUES(2,1,0,'load',0,0.00065192299999999999901,0.052944640000000001145);
INSERT INTO phase VALUES(3,1,0,'init',0,0.053596562999999999843,0.9816921209999999176);
INSERT INTO phase VALUES(4,1,0,'calibrate',0,1.035288683999999959,2.4636176370000004709);
INSERT INTO phase VALUES(5,1,0,'train',1,3.4989063210000002079,19.941133641000000409);
INSERT INTO phase VALUES(6,1,0,'evaluate',1,23.440039962000000172,3.8825671220000010919);
INSERT INTO phase VALUES(7,1,0,'train',2,27.322607084000001265,19.925520631999997789);
INSERT INTO phase VALUES(8,1,0,'evaluate',2,47.248127715999999054,3.8704710430000019982);
INSERT INTO phase VALUES(9,1,0,'finish',0,51.118598759000001053,0.020185141999999999667);
INSERT INTO phase VALUES(10,2,0,'start',0,0.00049199699999999998555,0.00038430099999999997855);
INSERT INTO phase VALUES(11,2,0,'load',0,0.00087629799999999996411,0.045294059000000004566);
INSERT INTO phase VALUES(12,2,1,'start',0,0.00048315499999999997771,0.0003355530000000000448);
INSERT INTO phase VALUES(13,2,1,'load',0,0.00081870800000000002252,0.068844434999999995494);
INSERT INTO phase VALUES(14,2,0,'rendezvous',0,0.046170357000000002145,0.92160922599999994808);
INSERT INTO phase VALUES(15,2,1,'rendezvous',0,0.069663142999999996818,0.79899172100000004359);
INSERT INTO phase VALUES(16,2,1,'init',0,0.86865486400000002653,1.0732052080000000771);
INSERT INTO phase VALUES(17,2,0,'init',0,0.9677795829999999988,1.116094179000000075);
INSERT INTO phase VALUES(18,2,0,'calibrate',0,2.0838737620000000738,3.9425844439999999657);
INSERT INTO phase VALUES(19,2,1,'calibrate',0,1.9418600720000001036,3.9854660989999999287);
INSERT INTO phase VALUES(20,2,1,'train',1,5.9273261709999998103,2.1431107599999998924);
INSERT INTO phase VALUES(21,2,0,'train',1,6.0264582060000000396,2.1769357999999998654);
INSERT INTO phase VALUES(22,2,0,'evaluate',1,8.203394005999999905,0.99611215000000008501);
INSERT INTO phase VALUES(23,2,1,'evaluate',1,8.0704369309999997028,1.0301438110000002978);
INSERT INTO phase VALUES(24,2,1,'train',2,9.1005807420000000007,2.0316419329999995113);
INSERT INTO phase VALUES(25,2,0,'train',2,9.19950615599999999,2.070719132000000684);
INSERT INTO phase VALUES(26,2,1,'evaluate',2,11.132222674999999511,0.21245906300000072519);
INSERT INTO phase VALUES(27,2,0,'evaluate',2,11.270225288000000673,0.21332233399999900314);
INSERT INTO phase VALUES(28,2,1,'finish',0,11.344681738000000237,0.055048065999999999664);
INSERT INTO phase VALUES(29,2,0,'finish',0,11.483547621999999676,0.50548028799999999982);
INSERT INTO phase VALUES(30,3,1,'start',0,0.00046435699999999998591,0.00035050700000000001039);
INSERT INTO phase VALUES(31,3,1,'load',0,0.00081486399999999999631,0.030322224000000001786);
INSERT INTO phase VALUES(32,3,0,'start',0,0.00046612800000000000674,0.00030157800000000004568);
INSERT INTO phase VALUES(33,3,0,'load',0,0.00076770600000000005242,0.033955059000000002711);
INSERT INTO phase VALUES(34,3,0,'rendezvous',0,0.034722765000000002655,0.80871862799999993942);
INSERT INTO phase VALUES(35,3,1,'rendezvous',0,0.031137088000000000265,0.86107742799999997806);
INSERT INTO phase VALUES(36,3,1,'init',0,0.89221451600000001302,0.77731965600000008098);
INSERT INTO phase VALUES(37,3,0,'init',0,0.84344139299999998371,0.78041197399999995276);
INSERT INTO phase VALUES(38,3,1,'calibrate',0,1.669534172000000094,1.8615318869999999407);
INSERT INTO phase VALUES(39,3,0,'calibrate',0,1.6238533669999999364,1.8584990379999999365);
INSERT INTO phase VALUES(40,3,0,'train',1,3.482352404999999873,3.8185321829999998577);
INSERT INTO phase VALUES(41,3,1,'train',1,3.5310660590000000347,3.8365612890000000412);
INSERT INTO phase VALUES(42,3,1,'evaluate',1,7.3676273480000000759,0.49330193399999977543);
INSERT INTO phase VALUES(43,3,0,'evaluate',1,7.3008845879999997308,0.51138127699999991193);
INSERT INTO phase VALUES(44,3,1,'train',2,7.8609292819999998513,3.8157703899999999563);
INSERT INTO phase VALUES(45,3,0,'train',2,7.8122658649999996427,3.836774832000000579);
INSERT INTO phase VALUES(46,3,1,'evaluate',2,11.676699671999999808,0.49039354299999970976);
INSERT INTO phase VALUES(47,3,0,'evaluate',2,11.649040697000000221,0.49730895199999913813);
INSERT INTO phase VALUES(48,3,1,'finish',0,12.167093214999999517,0.23029278899999999774);
INSERT INTO phase VALUES(49,3,0,'finish',0,12.14634964899999936,0.24087587299999999035);
INSERT INTO phase VALUES(50,4,0,'start',0,0.00051923699999999997547,0.00032946299999999999977);
INSERT INTO phase VALUES(51,4,0,'load',0,0.00084869999999999997525,0.034932720999999999911);
INSERT INTO phase VALUES(52,4,0,'init',0,0.035781421000000000753,1.1541399370000000601);
INSERT INTO phase VALUES(53,4,0,'calibrate',0,1.1899213580000000956,1.2121086529999998138);
INSERT INTO phase VALUES(54,4,0,'train',1,2.4020300109999999094,3.4940113960000003245);
INSERT INTO phase VALUES(55,4,0,'evaluate',1,5.896041407000000234,0.54217421099999985045);
INSERT INTO phase VALUES(56,4,0,'train',2,6.4382156180000000844,3.4866810359999993451);
INSERT INTO phase VALUES(57,4,0,'evaluate',2,9.9248966539999994296,0.42813963300000068556);
INSERT INTO phase VALUES(58,4,0,'finish',0,10.353036287000000114,0.020217986999999999764);
INSERT INTO phase VALUES(59,5,0,'start',0,0.00043015899999999999926,0.00051957999999999995507);
INSERT INTO phase VALUES(60,5,0,'load',0,0.00094973900000000000855,0.040652560000000004247);
INSERT INTO phase VALUES(61,5,0,'init',0,0.041602299000000002304,0.98699371799999990884);
INSERT INTO phase VALUES(62,5,0,'calibrate',0,1.028596016999999918,1.4783684009999999986);
INSERT INTO phase VALUES(63,5,0,'train',1,2.5069644179999999167,7.0587896439999999742);
INSERT INTO phase VALUES(64,5,0,'evaluate',1,9.5657540619999998909,1.0146325560000004628);
INSERT INTO phase VALUES(65,5,0,'train',2,10.580386618000000353,7.057534595999998217);
INSERT INTO phase VALUES(66,5,0,'evaluate',2,17.63792121399999857,1.0156286440000030779);
INSERT INTO phase VALUES(67,5,0,'finish',0,18.653549858000001648,0.020167825999999999808);
INSERT INTO phase VALUES(68,6,0,'start',0,0.00047365699999999999513,0.00029601999999999997455);
INSERT INTO phase VALUES(69,6,1,'start',0,0.00046950099999999998952,0.00032530000000000004658);
INSERT INTO phase VALUES(70,6,0,'load',0,0.00076967699999999996968,0.044310371999999993708);
INSERT INTO phase VALUES(71,6,1,'load',0,0.0007948010000000000361,0.089620263000000005559);
INSERT INTO phase VALUES(72,6,0,'rendezvous',0,0.045080048999999997039,0.85235493800000006192);
INSERT INTO phase VALUES(73,6,1,'rendezvous',0,0.090415064000000003319,0.77554608099999999826);
INSERT INTO phase VALUES(74,6,0,'init',0,0.89743498700000001733,1.0931570420000000787);
INSERT INTO phase VALUES(75,6,1,'init',0,0.8659611449999999877,1.1139242209999999921);
INSERT INTO phase VALUES(76,6,0,'calibrate',0,1.990592029000000096,3.5361204129999999068);
INSERT INTO phase VALUES(77,6,1,'calibrate',0,1.9798853659999999798,3.5152609230000000373);
INSERT INTO phase VALUES(78,6,0,'train',1,5.5267124420000000029,10.177347965999999246);
INSERT INTO phase VALUES(79,6,1,'train',1,5.4951462890000000172,10.20842256599999942);
INSERT INTO phase VALUES(80,6,1,'evaluate',1,15.703568855000000325,1.9273225620000005164);
INSERT INTO phase VALUES(81,6,0,'evaluate',1,15.704060408000000137,1.9585557999999991807);
INSERT INTO phase VALUES(82,6,0,'train',2,17.662616207999999318,10.189370875000001604);
INSERT INTO phase VALUES(83,6,1,'train',2,17.630891417000000842,10.250075797999997461);
INSERT INTO phase VALUES(84,6,0,'evaluate',2,27.851987083000000922,1.9355716209999975774);
INSERT INTO phase VALUES(85,6,1,'evaluate',2,27.880967214999998304,1.9275500510000007636);
INSERT INTO phase VALUES(86,6,0,'finish',0,29.787558703999998499,0.14427695900000001016);
INSERT INTO phase VALUES(87,6,1,'finish',0,29.808517265999999068,0.11218512099999999875);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-f90cab72-e220-b240-9b98-7e1a72eba5ca',686,'d/logs/distilbert_gpus1_fp32_1_rank0.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-f90cab72-e220-b240-9b98-7e1a72eba5ca',712,'d/logs/distilbert_gpus2_bf16_2_rank0.log');
INSERT INTO placement VALUES(2,1,'vm',0,'GPU-ddc9d1a0-fa8a-d64d-be07-4a7424887d9c',713,'d/logs/distilbert_gpus2_bf16_2_rank1.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-f90cab72-e220-b240-9b98-7e1a72eba5ca',6371,'d/logs/distilbert_gpus2_tf32_3_rank0.log');
INSERT INTO placement VALUES(3,1,'vm',0,'GPU-ddc9d1a0-fa8a-d64d-be07-4a7424887d9c',6372,'d/logs/distilbert_gpus2_tf32_3_rank1.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-f90cab72-e220-b240-9b98-7e1a72eba5ca',12031,'d/logs/distilbert_gpus1_bf16_4_rank0.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-f90cab72-e220-b240-9b98-7e1a72eba5ca',12041,'d/logs/distilbert_gpus1_tf32_5_rank0.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-f90cab72-e220-b240-9b98-7e1a72eba5ca',12055,'d/logs/distilbert_gpus2_fp32_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-ddc9d1a0-fa8a-d64d-be07-4a7424887d9c',12056,'d/logs/distilbert_gpus2_fp32_6_rank1.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T08:22:02.784Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 52ea32d22f097022, 0.5 s');
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
