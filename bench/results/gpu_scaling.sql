PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:45:10.492Z','2026-11-28T18:45:21.726Z',11.233618864000000314,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only f5d3394abe41","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:45:21.726Z','2026-11-28T18:45:28.565Z',6.838804806999999819,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 56905d8c88b5","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(3,3,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:45:28.565Z','2026-11-28T18:45:34.282Z',5.7173109369999997042,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only cc95f4493039","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(4,4,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:45:34.283Z','2026-11-28T18:46:01.562Z',27.279114380999999411,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 2af67a073c0f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(5,5,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:46:01.562Z','2026-11-28T18:46:42.043Z',40.481200110000003177,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only b525388de822","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(6,6,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:46:42.043Z','2026-11-28T18:46:49.911Z',7.8670914769999997773,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only a2446c47bb8a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(7,7,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:46:49.911Z','2026-11-28T18:46:56.465Z',6.5543188849999998168,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e905f6d1b0a0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(8,8,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:46:56.466Z','2026-11-28T18:47:01.541Z',5.0756587859999999778,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e61728984557","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(9,9,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:47:01.542Z','2026-11-28T18:47:18.542Z',16.999975506999998487,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 49a66d726eab","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":42,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(10,10,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:47:18.542Z','2026-11-28T18:47:58.406Z',39.863339256999999805,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only b525388de822","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(11,11,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:47:58.406Z','2026-11-28T18:48:04.324Z',5.9175872910000002491,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only cc95f4493039","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(12,12,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:48:04.324Z','2026-11-28T18:48:29.725Z',25.401369978000001737,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 2af67a073c0f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(13,13,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:48:29.725Z','2026-11-28T18:48:40.860Z',11.134307483000000615,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only f5d3394abe41","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(14,14,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:48:40.860Z','2026-11-28T18:48:47.640Z',6.779891731000000199,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 56905d8c88b5","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(15,15,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:48:47.640Z','2026-11-28T18:48:54.450Z',6.8090185969999996729,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e905f6d1b0a0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(16,16,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:48:54.450Z','2026-11-28T18:49:11.587Z',17.137370570000001635,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 49a66d726eab","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(17,17,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:49:11.587Z','2026-11-28T18:49:19.472Z',7.8845664160000001885,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only a2446c47bb8a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(18,18,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:49:19.472Z','2026-11-28T18:49:24.700Z',5.2269352350000000129,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e61728984557","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1044829846271893,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(19,19,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:49:24.700Z','2026-11-28T18:50:05.162Z',40.461566154999999865,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only b525388de822","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(20,20,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:50:05.162Z','2026-11-28T18:50:11.098Z',5.9365678300000004341,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only cc95f4493039","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(21,21,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:50:11.099Z','2026-11-28T18:50:36.634Z',25.534727225000001028,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 2af67a073c0f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(22,22,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:50:36.634Z','2026-11-28T18:50:53.878Z',17.243961663000000328,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 49a66d726eab","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(23,23,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:50:53.878Z','2026-11-28T18:51:00.460Z',6.5822096229999997873,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e905f6d1b0a0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(24,24,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:51:00.461Z','2026-11-28T18:51:11.549Z',11.08783824500000037,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only f5d3394abe41","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(25,25,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:51:11.549Z','2026-11-28T18:51:19.396Z',7.8473458689999997517,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only a2446c47bb8a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(26,26,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:51:19.396Z','2026-11-28T18:51:24.487Z',5.0902776550000004007,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e61728984557","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(27,27,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:51:24.487Z','2026-11-28T18:51:31.352Z',6.8645300880000004184,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 56905d8c88b5","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":2380789666132630,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(28,28,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:51:31.352Z','2026-11-28T18:51:48.735Z',17.382483083000000334,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 49a66d726eab","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(29,29,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:51:48.735Z','2026-11-28T18:51:56.636Z',7.9007312799999995789,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only a2446c47bb8a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(30,30,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:51:56.636Z','2026-11-28T18:52:07.797Z',11.160476617000000487,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only f5d3394abe41","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(31,31,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:52:07.797Z','2026-11-28T18:52:14.463Z',6.6663582210000003058,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 56905d8c88b5","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(32,32,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:52:14.464Z','2026-11-28T18:52:54.689Z',40.225489690000003407,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only b525388de822","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(33,33,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:52:54.690Z','2026-11-28T18:53:00.027Z',5.3371478100000002697,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e61728984557","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(34,34,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:53:00.027Z','2026-11-28T18:53:25.373Z',25.345498883000001199,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 2af67a073c0f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(35,35,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:53:25.373Z','2026-11-28T18:53:31.312Z',5.938442461000000172,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only cc95f4493039","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(36,36,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:53:31.312Z','2026-11-28T18:53:38.013Z',6.7005981979999997832,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e905f6d1b0a0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":5003418315976851,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(37,37,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:53:38.013Z','2026-11-28T18:53:55.132Z',17.11901254600000044,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 49a66d726eab","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(38,39,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:53:55.132Z','2026-11-28T18:54:01.731Z',6.5982855069999999386,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e905f6d1b0a0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(39,40,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:54:01.731Z','2026-11-28T18:54:08.582Z',6.8506855829999997453,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 56905d8c88b5","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(40,38,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:54:33.510Z','2026-11-28T18:55:13.886Z',40.376065748999998561,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only b525388de822","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(41,41,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:55:13.886Z','2026-11-28T18:55:19.675Z',5.7886803679999996319,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only cc95f4493039","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(42,42,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:55:19.675Z','2026-11-28T18:55:27.478Z',7.8026589959999999024,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only a2446c47bb8a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(43,43,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:55:27.478Z','2026-11-28T18:55:52.890Z',25.41125678499999907,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 2af67a073c0f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(44,44,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:55:52.890Z','2026-11-28T18:56:03.755Z',10.864939800000000147,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only f5d3394abe41","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(45,45,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:56:03.755Z','2026-11-28T18:56:08.865Z',5.1096264040000001216,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e61728984557","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":7071110345249228,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(46,46,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:56:08.865Z','2026-11-28T18:56:25.854Z',16.989024333999999782,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 49a66d726eab","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(47,47,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:56:25.854Z','2026-11-28T18:56:31.588Z',5.7333262219999996389,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only cc95f4493039","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(48,48,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:56:31.588Z','2026-11-28T18:56:39.382Z',7.7935377409999997411,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only a2446c47bb8a","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(49,49,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:56:39.382Z','2026-11-28T18:56:50.234Z',10.852403132999999257,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only f5d3394abe41","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(50,50,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:56:50.234Z','2026-11-28T18:57:30.037Z',39.802312653999997849,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only b525388de822","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(51,51,'succeeded',NULL,NULL,'valid',2,0,'2026-11-28T18:57:30.037Z','2026-11-28T18:57:55.610Z',25.572279521999998763,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 2af67a073c0f","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":64,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',66365956,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','1a12594efdee5f43','NVIDIA H200','serial','ddpsweep-worker 0.1.0','02d9f2938149f951','87f111c04bbe1382');
INSERT INTO attempt VALUES(52,52,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:57:55.610Z','2026-11-28T18:58:00.622Z',5.0125886980000000647,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e61728984557","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
INSERT INTO attempt VALUES(53,53,'succeeded',NULL,NULL,'valid',4,0,'2026-11-28T18:58:00.623Z','2026-11-28T18:58:07.028Z',6.4048068379999998356,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only e905f6d1b0a0","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":128,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',8280068,'nccl 2.28.9 P2P/CUMEM','0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','b399563ba13822b8','NVIDIA H200','serial','ddpsweep-worker 0.1.0','7c0b0786598a3f2f',NULL);
INSERT INTO attempt VALUES(54,54,'succeeded',NULL,NULL,'valid',1,0,'2026-11-28T18:58:07.028Z','2026-11-28T18:58:13.636Z',6.6079783949999999492,'{"again":"ddpsweep run ../../bench/study_scaling.yaml --only 56905d8c88b5","command":[".gpu/ddpsweep/programs/ddpsweep-worker"],"global_batch":32,"seed":1670012720147120,"settings":{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":300.0}','{}',2825476,NULL,'0.1.0','e3f88dacf144-dirty',3,'{"cuda":"13.0","libtorch":"2.11.0","nccl":"2.28.9"}','d88b15e252432dda','NVIDIA H200','serial','ddpsweep-worker 0.1.0','c8042d89cc598f02',NULL);
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
INSERT INTO calibration VALUES(1,0,20,1.3138560056686401367,1.3138560056686401367,0.0,0,0);
INSERT INTO calibration VALUES(2,0,20,0.33964800834655761718,0.33964800834655761718,0.0,0,0);
INSERT INTO calibration VALUES(3,0,20,0.38777598738670349121,0.33916801214218139648,0.053279999643564224243,5651072,2);
INSERT INTO calibration VALUES(3,1,20,0.38764798641204833984,0.33929601311683654785,0.053440000861883163452,5651072,2);
INSERT INTO calibration VALUES(4,1,20,6.3867521286010742187,6.0266880989074707031,0.56633597612380981445,132732032,5);
INSERT INTO calibration VALUES(4,0,20,6.3847360610961914062,6.0328001976013183593,0.56716799736022949218,132732032,5);
INSERT INTO calibration VALUES(5,0,20,6.0214400291442871093,6.0214400291442871093,0.0,0,0);
INSERT INTO calibration VALUES(6,1,20,1.3880319595336914062,1.3122559785842895507,0.11404799669981002807,16560256,3);
INSERT INTO calibration VALUES(6,0,20,1.3883520364761352539,1.3088959455490112304,0.11401599645614624023,16560256,3);
INSERT INTO calibration VALUES(7,2,20,1.4224640130996704101,1.3154239654541015625,0.1472319960594177246,16560256,3);
INSERT INTO calibration VALUES(7,0,20,1.4234240055084228515,1.3111679553985595703,0.14761599898338317871,16560256,3);
INSERT INTO calibration VALUES(7,1,20,1.4212479591369628906,1.3132799863815307617,0.14735999703407287597,16560256,3);
INSERT INTO calibration VALUES(7,3,20,1.4227199554443359375,1.3136960268020629882,0.1472319960594177246,16560256,3);
INSERT INTO calibration VALUES(8,2,20,0.39305600523948669433,0.34115201234817504882,0.063904002308845520019,5651072,2);
INSERT INTO calibration VALUES(8,0,20,0.39392000436782836914,0.33676800131797790527,0.063776001334190368652,5651072,2);
INSERT INTO calibration VALUES(8,1,20,0.39219200611114501953,0.32633599638938903808,0.064511999487876892089,5651072,2);
INSERT INTO calibration VALUES(8,3,20,0.39456000924110412597,0.32761600613594055175,0.064255997538566589355,5651072,2);
INSERT INTO calibration VALUES(9,1,20,6.5629758834838867187,6.0292482376098632812,0.71446400880813598632,132732032,5);
INSERT INTO calibration VALUES(9,2,20,6.5586562156677246093,6.0300478935241699218,0.7150719761848449707,132732032,5);
INSERT INTO calibration VALUES(9,0,20,6.5571842193603515625,6.0280961990356445312,0.71427202224731445312,132732032,5);
INSERT INTO calibration VALUES(9,3,20,6.5588479042053222656,6.0123200416564941406,0.71225601434707641601,132732032,5);
INSERT INTO calibration VALUES(10,0,20,6.0277438163757324218,6.0277438163757324218,0.0,0,0);
INSERT INTO calibration VALUES(11,0,20,0.37894400954246520996,0.32857599854469299316,0.053504001349210739135,5651072,2);
INSERT INTO calibration VALUES(11,1,20,0.37567999958992004394,0.33840000629425048828,0.053247999399900436401,5651072,2);
INSERT INTO calibration VALUES(12,0,20,6.3974719047546386718,6.0255999565124511718,0.56591999530792236328,132732032,5);
INSERT INTO calibration VALUES(12,1,20,6.3977599143981933593,6.0443201065063476562,0.56537598371505737304,132732032,5);
INSERT INTO calibration VALUES(13,0,20,1.3107520341873168945,1.3107520341873168945,0.0,0,0);
INSERT INTO calibration VALUES(14,0,20,0.32767999172210693359,0.32767999172210693359,0.0,0,0);
INSERT INTO calibration VALUES(15,0,20,1.4221760034561157226,1.3124159574508666992,0.14732800424098968505,16560256,3);
INSERT INTO calibration VALUES(15,1,20,1.4219520092010498046,1.3109760284423828125,0.14691199362277984619,16560256,3);
INSERT INTO calibration VALUES(15,2,20,1.4213440418243408203,1.3166719675064086914,0.14748799800872802734,16560256,3);
INSERT INTO calibration VALUES(15,3,20,1.421983957290649414,1.315039992332458496,0.14742399752140045166,16560256,3);
INSERT INTO calibration VALUES(16,2,20,6.5581760406494140625,6.0329599380493164062,0.71449601650238037109,132732032,5);
INSERT INTO calibration VALUES(16,1,20,6.5560321807861328125,6.0304322242736816406,0.71452802419662475585,132732032,5);
INSERT INTO calibration VALUES(16,0,20,6.5612158775329589843,6.0286722183227539062,0.71663999557495117187,132732032,5);
INSERT INTO calibration VALUES(16,3,20,6.55615997314453125,6.0217280387878417968,0.7154560089111328125,132732032,5);
INSERT INTO calibration VALUES(17,1,20,1.3934719562530517578,1.3140159845352172851,0.11433599889278411865,16560256,3);
INSERT INTO calibration VALUES(17,0,20,1.3938239812850952148,1.310464024543762207,0.11427199840545654296,16560256,3);
INSERT INTO calibration VALUES(18,0,20,0.3930880129337310791,0.33795198798179626464,0.064960002899169921875,5651072,2);
INSERT INTO calibration VALUES(18,1,20,0.3928000032901763916,0.32796800136566162109,0.064768001437187194824,5651072,2);
INSERT INTO calibration VALUES(18,2,20,0.3932799994945526123,0.33990401029586791992,0.064800001680850982666,5651072,2);
INSERT INTO calibration VALUES(18,3,20,0.39340800046920776367,0.33785599470138549804,0.06470400094985961914,5651072,2);
INSERT INTO calibration VALUES(19,0,20,6.0286722183227539062,6.0286722183227539062,0.0,0,0);
INSERT INTO calibration VALUES(20,0,20,0.3872959911823272705,0.33817601203918457031,0.054143998771905899047,5651072,2);
INSERT INTO calibration VALUES(20,1,20,0.38678398728370666503,0.33840000629425048828,0.053344000130891799926,5651072,2);
INSERT INTO calibration VALUES(21,1,20,6.3793921470642089843,6.0168957710266113281,0.56585597991943359375,132732032,5);
INSERT INTO calibration VALUES(21,0,20,6.3760638236999511718,6.0294079780578613281,0.56582397222518920898,132732032,5);
INSERT INTO calibration VALUES(22,0,20,6.5623998641967773437,6.025279998779296875,0.71590399742126464843,132732032,5);
INSERT INTO calibration VALUES(22,1,20,6.5620799064636230468,6.0305600166320800781,0.71638399362564086914,132732032,5);
INSERT INTO calibration VALUES(22,2,20,6.565792083740234375,6.0403199195861816406,0.71427202224731445312,132732032,5);
INSERT INTO calibration VALUES(22,3,20,6.5650238990783691406,6.0071358680725097656,0.71481597423553466796,132732032,5);
INSERT INTO calibration VALUES(23,0,20,1.4199039936065673828,1.3118079900741577148,0.14761599898338317871,16560256,3);
INSERT INTO calibration VALUES(23,2,20,1.4215359687805175781,1.3125120401382446289,0.14739200472831726074,16560256,3);
INSERT INTO calibration VALUES(23,3,20,1.4190080165863037109,1.3148159980773925781,0.14783999323844909667,16560256,3);
INSERT INTO calibration VALUES(23,1,20,1.4208639860153198242,1.3153920173645019531,0.14832000434398651123,16560256,3);
INSERT INTO calibration VALUES(24,0,20,1.3131840229034423828,1.3131840229034423828,0.0,0,0);
INSERT INTO calibration VALUES(25,1,20,1.3916480541229248046,1.3094719648361206054,0.11388800293207168579,16560256,3);
INSERT INTO calibration VALUES(25,0,20,1.3904000520706176757,1.3154560327529907226,0.1141439974308013916,16560256,3);
INSERT INTO calibration VALUES(26,0,20,0.39302399754524230957,0.33766400814056396484,0.064415998756885528564,5651072,2);
INSERT INTO calibration VALUES(26,1,20,0.3926079869270324707,0.32828798890113830566,0.06435199826955795288,5651072,2);
INSERT INTO calibration VALUES(26,2,20,0.39292800426483154296,0.34031999111175537109,0.064287997782230377197,5651072,2);
INSERT INTO calibration VALUES(26,3,20,0.39302399754524230957,0.32630398869514465332,0.064000003039836883544,5651072,2);
INSERT INTO calibration VALUES(27,0,20,0.32790398597717285156,0.32790398597717285156,0.0,0,0);
INSERT INTO calibration VALUES(28,2,20,6.5556478500366210937,6.0431041717529296875,0.71238398551940917968,132732032,5);
INSERT INTO calibration VALUES(28,1,20,6.5636801719665527343,6.0356478691101074218,0.71270400285720825195,132732032,5);
INSERT INTO calibration VALUES(28,3,20,6.5649600028991699218,6.0116162300109863281,0.71340799331665039062,132732032,5);
INSERT INTO calibration VALUES(28,0,20,6.5573439598083496093,6.03475189208984375,0.71257597208023071289,132732032,5);
INSERT INTO calibration VALUES(29,0,20,1.3905919790267944335,1.3132159709930419921,0.11363200098276138305,16560256,3);
INSERT INTO calibration VALUES(29,1,20,1.3921920061111450195,1.3076479434967041015,0.11340799927711486816,16560256,3);
INSERT INTO calibration VALUES(30,0,20,1.3103359937667846679,1.3103359937667846679,0.0,0,0);
INSERT INTO calibration VALUES(31,0,20,0.33833599090576171875,0.33833599090576171875,0.0,0,0);
INSERT INTO calibration VALUES(32,0,20,6.0334401130676269531,6.0334401130676269531,0.0,0,0);
INSERT INTO calibration VALUES(33,1,20,0.39235201478004455566,0.33919999003410339355,0.064992003142833709716,5651072,2);
INSERT INTO calibration VALUES(33,3,20,0.39254400134086608886,0.33804801106452941894,0.065183997154235839843,5651072,2);
INSERT INTO calibration VALUES(33,2,20,0.3930880129337310791,0.33897599577903747558,0.065215997397899627685,5651072,2);
INSERT INTO calibration VALUES(33,0,20,0.39254400134086608886,0.32694399356842041015,0.064543999731540679931,5651072,2);
INSERT INTO calibration VALUES(34,1,20,6.3955202102661132812,6.03705596923828125,0.5652160048484802246,132732032,5);
INSERT INTO calibration VALUES(34,0,20,6.3933439254760742187,6.0201601982116699218,0.5647360086441040039,132732032,5);
INSERT INTO calibration VALUES(35,1,20,0.3860479891300201416,0.32678401470184326171,0.05436800047755241394,5651072,2);
INSERT INTO calibration VALUES(35,0,20,0.38476800918579101562,0.32691198587417602539,0.053663998842239379882,5651072,2);
INSERT INTO calibration VALUES(36,0,20,1.4228160381317138671,1.3110719919204711914,0.14771200716495513916,16560256,3);
INSERT INTO calibration VALUES(36,2,20,1.4232319593429565429,1.3161280155181884765,0.14748799800872802734,16560256,3);
INSERT INTO calibration VALUES(36,3,20,1.423135995864868164,1.3165440559387207031,0.14812800288200378417,16560256,3);
INSERT INTO calibration VALUES(36,1,20,1.4226560592651367187,1.3140159845352172851,0.14742399752140045166,16560256,3);
INSERT INTO calibration VALUES(37,1,20,6.5519042015075683593,6.0267839431762695312,0.71737599372863769531,132732032,5);
INSERT INTO calibration VALUES(37,0,20,6.5537919998168945312,6.02585601806640625,0.71750402450561523437,132732032,5);
INSERT INTO calibration VALUES(37,3,20,6.5539841651916503906,6.0154881477355957031,0.71606397628784179687,132732032,5);
INSERT INTO calibration VALUES(37,2,20,6.5578560829162597656,6.0372161865234375,0.71648001670837402343,132732032,5);
INSERT INTO calibration VALUES(38,1,20,1.4177279472351074218,1.3095040321350097656,0.1468479931354522705,16560256,3);
INSERT INTO calibration VALUES(38,2,20,1.4176959991455078125,1.3077759742736816406,0.14716799557209014892,16560256,3);
INSERT INTO calibration VALUES(38,0,20,1.4171520471572875976,1.3089920282363891601,0.14720000326633453369,16560256,3);
INSERT INTO calibration VALUES(38,3,20,1.4161280393600463867,1.3128639459609985351,0.1467519998550415039,16560256,3);
INSERT INTO calibration VALUES(39,0,20,0.32796800136566162109,0.32796800136566162109,0.0,0,0);
INSERT INTO calibration VALUES(40,0,20,6.0291838645935058593,6.0291838645935058593,0.0,0,0);
INSERT INTO calibration VALUES(41,0,20,0.38896000385284423828,0.33910399675369262695,0.052896000444889068603,5651072,2);
INSERT INTO calibration VALUES(41,1,20,0.38886401057243347167,0.32739201188087463378,0.053279999643564224243,5651072,2);
INSERT INTO calibration VALUES(42,0,20,1.3896319866180419921,1.3092160224914550781,0.11392000317573547363,16560256,3);
INSERT INTO calibration VALUES(42,1,20,1.3900480270385742187,1.3114559650421142578,0.11401599645614624023,16560256,3);
INSERT INTO calibration VALUES(43,1,20,6.3794240951538085937,6.0361599922180175781,0.5642560124397277832,132732032,5);
INSERT INTO calibration VALUES(43,0,20,6.3742718696594238281,6.0264000892639160156,0.56390398740768432617,132732032,5);
INSERT INTO calibration VALUES(44,0,20,1.3121600151062011718,1.3121600151062011718,0.0,0,0);
INSERT INTO calibration VALUES(45,0,20,0.39184001088142395019,0.32815998792648315429,0.064064003527164459228,5651072,2);
INSERT INTO calibration VALUES(45,2,20,0.39215999841690063476,0.33916801214218139648,0.063808001577854156494,5651072,2);
INSERT INTO calibration VALUES(45,1,20,0.392704010009765625,0.32889598608016967773,0.064287997782230377197,5651072,2);
INSERT INTO calibration VALUES(45,3,20,0.39148798584938049316,0.3373120129108428955,0.064447999000549316406,5651072,2);
INSERT INTO calibration VALUES(46,3,20,6.5680317878723144531,6.0144000053405761718,0.71667200326919555664,132732032,5);
INSERT INTO calibration VALUES(46,2,20,6.5633921623229980468,6.0320000648498535156,0.71417599916458129882,132732032,5);
INSERT INTO calibration VALUES(46,0,20,6.5626239776611328125,6.0208001136779785156,0.71628797054290771484,132732032,5);
INSERT INTO calibration VALUES(46,1,20,6.5679998397827148437,6.0206398963928222656,0.71696001291275024414,132732032,5);
INSERT INTO calibration VALUES(47,0,20,0.37887999415397644042,0.33708798885345458984,0.053599998354911804199,5651072,2);
INSERT INTO calibration VALUES(47,1,20,0.37657600641250610351,0.33811199665069580078,0.053599998354911804199,5651072,2);
INSERT INTO calibration VALUES(48,0,20,1.3901760578155517578,1.3092479705810546875,0.11439999938011169433,16560256,3);
INSERT INTO calibration VALUES(48,1,20,1.3898880481719970703,1.3093440532684326171,0.1141439974308013916,16560256,3);
INSERT INTO calibration VALUES(49,0,20,1.3104319572448730468,1.3104319572448730468,0.0,0,0);
INSERT INTO calibration VALUES(50,0,20,6.03804779052734375,6.03804779052734375,0.0,0,0);
INSERT INTO calibration VALUES(51,0,20,6.3754558563232421875,6.03475189208984375,0.56742399930953979492,132732032,5);
INSERT INTO calibration VALUES(51,1,20,6.3698558807373046875,6.0277118682861328125,0.56633597612380981445,132732032,5);
INSERT INTO calibration VALUES(52,3,20,0.39273598790168762207,0.33699199557304382324,0.064736001193523406982,5651072,2);
INSERT INTO calibration VALUES(52,1,20,0.39203199744224548339,0.3295040130615234375,0.065568000078201293945,5651072,2);
INSERT INTO calibration VALUES(52,2,20,0.3938559889793395996,0.34038400650024414062,0.065215997397899627685,5651072,2);
INSERT INTO calibration VALUES(52,0,20,0.39232000708580017089,0.33881598711013793945,0.0650560036301612854,5651072,2);
INSERT INTO calibration VALUES(53,2,20,1.4183039665222167968,1.3110719919204711914,0.14735999703407287597,16560256,3);
INSERT INTO calibration VALUES(53,0,20,1.4179519414901733398,1.3103359937667846679,0.147136002779006958,16560256,3);
INSERT INTO calibration VALUES(53,3,20,1.4176959991455078125,1.3139200210571289062,0.14745600521564483642,16560256,3);
INSERT INTO calibration VALUES(53,1,20,1.418688058853149414,1.3107839822769165039,0.14815999567508697509,16560256,3);
INSERT INTO calibration VALUES(54,0,20,0.33151999115943908691,0.33151999115943908691,0.0,0,0);
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
INSERT INTO cell VALUES(1,1,'56905d8c88b5893f','6daf359d6e33d1e3',1,1,0,'exp041','small, 1 GPU, bf16','{"gpus":1,"model":"small"}','gpu',1,32,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(2,1,'cc95f4493039dab3','6daf359d6e33d1e3',0,1,1,'small_gpus2','small, 2 GPUs, bf16','{"gpus":2,"model":"small"}','gpu',2,64,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(3,1,'e617289845573ef2','6daf359d6e33d1e3',0,1,2,'exp042','small, 4 GPUs, bf16','{"gpus":4,"model":"small"}','gpu',4,128,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":11,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":128,"dropout":0.1,"feed_forward":256,"heads":4,"layers":2,"max_seq_len":128,"name":"small","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 11');
INSERT INTO cell VALUES(4,1,'f5d3394abe412c4c','d5e2d7edd048b198',1,1,3,'exp043','medium, 1 GPU, bf16','{"gpus":1,"model":"medium"}','gpu',1,32,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 5');
INSERT INTO cell VALUES(5,1,'a2446c47bb8a3a3a','d5e2d7edd048b198',0,1,4,'medium_gpus2','medium, 2 GPUs, bf16','{"gpus":2,"model":"medium"}','gpu',2,64,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 5');
INSERT INTO cell VALUES(6,1,'e905f6d1b0a0e129','d5e2d7edd048b198',0,1,5,'exp044','medium, 4 GPUs, bf16','{"gpus":4,"model":"medium"}','gpu',4,128,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":5,"train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":256,"dropout":0.1,"feed_forward":1024,"heads":8,"layers":4,"max_seq_len":256,"name":"medium","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.0003,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'rows x 5');
INSERT INTO cell VALUES(7,1,'b525388de822a2e8','28f665f170bbc2b5',1,1,6,'exp045','distilbert, 1 GPU, bf16','{"gpus":1,"model":"distilbert"}','gpu',1,32,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init; rows x 4');
INSERT INTO cell VALUES(8,1,'2af67a073c0fc7d7','28f665f170bbc2b5',0,1,7,'distilbert_gpus2','distilbert, 2 GPUs, bf16','{"gpus":2,"model":"distilbert"}','gpu',2,64,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init; rows x 4');
INSERT INTO cell VALUES(9,1,'49a66d726eab88e1','28f665f170bbc2b5',0,1,8,'exp046','distilbert, 4 GPUs, bf16','{"gpus":4,"model":"distilbert"}','gpu',4,128,'per_gpu',4,'{"batch":{"per_gpu":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","repeat_rows":4,"train_limit":0,"val_limit":0},"model":{"dropout":0.1,"max_seq_len":256,"name":"distilbert","pretrained":false,"type":"distilbert","weights":"models/distilbert-blank"},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"clip_norm":0.0,"communication":true,"cuda_graph":true,"engine":"fast","epochs":4,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":2e-05,"lr_schedule":"constant","lr_warmup":0.0,"optimizer":"adam","overlap":true,"precision":"bf16","save":false,"seed":42,"warmup_epochs":1,"weight_decay":0.0}}',NULL,NULL,'accuracy from random init; rows x 4');
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
INSERT INTO device_use VALUES(1,0,11,0,1980.0,463.18299999999999272,52.0,2747138048,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(2,0,7,0,1980.0,253.83899999999999864,43.0,1757282304,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,1,5,0,1980.0,227.87100000000000933,42.0,2570977280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(3,0,5,0,1980.0,238.25499999999999545,45.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,1,27,0,1980.0,654.58600000000001272,58.0,8076066816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(4,0,27,0,1980.0,657.98299999999994725,63.0,8076001280,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(5,0,41,0,1980.0,650.64900000000000092,60.0,7262306304,0,0,0,4,0,1,0);
INSERT INTO device_use VALUES(6,0,7,0,1980.0,495.22899999999998501,57.0,3560833024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(6,1,7,0,1980.0,486.0,51.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,1,7,0,1980.0,334.80399999999997362,50.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,2,7,1,1980.0,262.72699999999997544,50.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,0,7,0,1980.0,324.32299999999997907,55.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(7,3,7,1,1980.0,252.0129999999999768,54.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,2,5,0,1980.0,133.6980000000000075,43.0,2587820032,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,0,5,0,1980.0,132.49500000000000454,46.0,2587820032,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,1,5,0,1980.0,128.75100000000000477,43.0,2587820032,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(8,3,5,0,1980.0,129.52099999999998658,45.0,2587820032,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(9,2,16,0,1980.0,535.00950000000000272,57.0,8795389952,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(9,0,17,0,1980.0,526.54100000000005365,64.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(9,3,17,0,1980.0,507.58499999999997951,64.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(9,1,17,0,1980.0,504.69400000000001682,58.0,8795389952,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(10,0,39,0,1980.0,653.27099999999995814,61.0,7260209152,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(11,1,6,1,1980.0,270.05500000000000682,43.0,2573139968,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(11,0,6,0,1980.0,270.93650000000002364,48.0,2573139968,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(12,1,25,0,1980.0,655.94000000000005456,59.0,8076066816,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(12,0,25,0,1980.0,660.58699999999998908,66.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(13,0,11,0,1980.0,466.39699999999999135,55.0,2747138048,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(14,0,7,0,1980.0,256.5099999999999909,47.0,1757282304,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,2,7,1,1980.0,264.35649999999998273,51.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,0,7,0,1980.0,210.31200000000001182,56.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,1,7,1,1980.0,264.13100000000002865,51.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(15,3,7,1,1980.0,260.29149999999998499,55.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(16,2,17,0,1980.0,511.94900000000001225,58.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(16,3,17,0,1980.0,505.45499999999998408,65.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(16,0,17,0,1980.0,503.73399999999998043,64.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(16,1,17,0,1980.0,505.26400000000000999,58.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(17,1,8,0,1980.0,480.21100000000001271,53.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(17,0,8,0,1980.0,495.16800000000000636,58.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,0,5,0,1980.0,144.37000000000000454,48.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,2,5,1,1980.0,183.9054999999999893,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,1,5,0,1980.0,130.80600000000001159,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(18,3,5,1,1980.0,182.04050000000000864,47.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(19,0,40,0,1980.0,654.37699999999995271,62.0,7260209152,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(20,0,6,0,1980.0,276.06499999999999771,49.0,2573139968,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(20,1,6,1,1980.0,257.32699999999999818,44.0,2573074432,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(21,1,25,0,1980.0,657.72000000000002727,59.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(21,0,25,0,1980.0,661.61300000000005639,66.0,8076066816,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(22,3,16,1,1980.0,574.09500000000002729,65.0,10374479872,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(22,0,17,0,1980.0,518.21699999999998455,65.0,8795389952,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(22,2,17,0,1980.0,515.34299999999996087,58.0,10374545408,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(22,1,17,0,1980.0,510.12500000000000001,59.0,10374545408,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(23,1,6,0,1980.0,282.24599999999998091,52.0,3562995712,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(23,2,6,0,1980.0,281.91800000000000636,52.0,3562995712,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(23,0,6,0,1980.0,285.06299999999998818,57.0,3562995712,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(23,3,6,0,1980.0,284.00599999999997179,57.0,3562930176,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(24,0,11,0,1980.0,466.44499999999999317,55.0,2747138048,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(25,1,8,1,1980.0,488.51100000000002411,53.0,3560833024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(25,0,8,0,1980.0,490.62749999999999772,58.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(26,1,5,0,1980.0,128.60800000000000409,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(26,3,5,1,1980.0,177.00800000000000977,46.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(26,0,5,0,1980.0,136.65500000000000113,48.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(26,2,5,1,1980.0,176.72200000000000841,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(27,0,7,0,1980.0,256.26900000000000544,46.0,1757282304,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(28,3,17,1,1980.0,512.32749999999998634,65.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(28,1,17,1,1980.0,518.1630000000000109,59.0,8076066816,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(28,0,17,0,1980.0,520.93200000000001639,65.0,8076066816,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(28,2,17,1,1980.0,522.67550000000005637,58.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(29,0,8,0,1980.0,490.56299999999998817,58.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(29,1,8,0,1980.0,488.32000000000005002,53.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(30,0,11,0,1980.0,467.46800000000001771,55.0,2747138048,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(31,0,7,0,1980.0,260.09899999999998953,47.0,1757282304,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(32,0,39,0,1980.0,653.71900000000005091,62.0,7262306304,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(33,1,5,1,1980.0,129.31149999999999523,43.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(33,3,6,1,1980.0,141.03399999999999181,46.0,2570977280,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(33,0,6,0,1980.0,182.88999999999998635,48.0,2571042816,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(33,2,6,1,1980.0,130.82099999999999795,43.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(34,0,25,0,1980.0,660.33699999999998907,65.0,8076066816,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(34,1,25,0,1980.0,653.9759999999999991,59.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(35,1,6,0,1980.0,202.5584999999999809,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(35,0,6,0,1980.0,215.21750000000000114,49.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(36,1,6,0,1980.0,243.68349999999998089,52.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(36,3,6,1,1980.0,356.95199999999999817,55.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(36,0,6,0,1980.0,259.28250000000002727,57.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(36,2,6,1,1980.0,366.62499999999999999,51.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(37,3,17,0,1980.0,523.67799999999999726,64.0,8076001280,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(37,1,17,0,1980.0,538.14300000000002909,58.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(37,2,17,0,1980.0,551.58699999999998907,57.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(37,0,17,0,1980.0,507.24099999999998546,64.0,8076066816,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(38,0,7,0,1980.0,197.8230000000000075,57.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(38,2,7,0,1980.0,187.79300000000000636,51.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(38,3,7,0,1980.0,190.12100000000000932,56.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(38,1,7,0,1980.0,190.41700000000000158,52.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(39,0,7,0,1980.0,259.49599999999998091,46.0,1757282304,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(40,0,40,1,1980.0,651.17300000000000181,61.0,7260209152,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(41,1,6,1,1980.0,263.35000000000002274,43.0,2587820032,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(41,0,6,0,1980.0,272.3669999999999618,51.0,2570977280,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(42,0,8,0,1980.0,491.34800000000001317,57.0,3560833024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(42,1,8,0,1980.0,484.95999999999997954,52.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(43,0,25,0,1980.0,656.19000000000005457,65.0,8076066816,0,0,0,3,0,1,0);
INSERT INTO device_use VALUES(43,1,25,0,1980.0,656.00300000000004276,59.0,8076066816,0,0,0,1,0,1,0);
INSERT INTO device_use VALUES(44,0,11,0,1980.0,468.49799999999999044,57.0,2747138048,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(45,2,5,1,1980.0,178.07900000000000772,42.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(45,0,5,0,1980.0,213.39699999999999135,46.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(45,1,5,1,1980.0,166.40449999999998453,43.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(45,3,5,1,1980.0,173.40200000000001523,45.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(46,0,17,0,1980.0,506.07200000000000274,64.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(46,2,17,0,1980.0,504.01400000000001,57.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(46,1,17,0,1980.0,503.9959999999999809,58.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(46,3,17,0,1980.0,500.83699999999998909,64.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(47,1,5,0,1980.0,205.9970000000000141,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(47,0,5,0,1980.0,212.9019999999999868,48.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(48,1,7,0,1980.0,487.49099999999998544,52.0,3560833024,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(48,0,7,0,1980.0,490.0,57.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(49,0,11,0,1980.0,471.56700000000000725,55.0,2747138048,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(50,0,40,0,1980.0,653.31199999999989814,62.0,7262306304,0,0,0,4,0,1,0);
INSERT INTO device_use VALUES(51,1,25,0,1980.0,651.00499999999999543,59.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(51,0,25,0,1980.0,657.91300000000001091,66.0,8076066816,0,0,0,2,0,1,0);
INSERT INTO device_use VALUES(52,0,5,0,1980.0,134.74399999999999977,49.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(52,3,5,1,1980.0,181.49450000000001637,45.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(52,2,5,1,1980.0,179.67349999999998999,43.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(52,1,5,0,1980.0,128.54800000000000181,44.0,2571042816,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(53,3,6,0,1980.0,233.44349999999997179,56.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(53,1,6,0,1980.0,236.70050000000000523,52.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(53,0,6,0,1980.0,239.88949999999999817,57.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(53,2,6,0,1980.0,232.9275000000000091,51.0,3560898560,0,0,0,0,0,1,0);
INSERT INTO device_use VALUES(54,0,7,0,1980.0,259.88799999999997679,47.0,1774059520,0,0,0,0,0,1,0);
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
INSERT INTO epoch VALUES(1,1,1,2.3136214559999999096,0.047881861999999997259,0.56203942321992550468,0.57761138112921461829,0.81460526315789472118,56500,1766,'2026-11-28T18:45:14.450Z');
INSERT INTO epoch VALUES(1,2,0,2.3143728270000001323,0.047869655999999996542,0.1906279675148229713,0.67747153231972145892,0.8215789473684210753,56500,1766,'2026-11-28T18:45:16.827Z');
INSERT INTO epoch VALUES(1,3,0,2.3141337019999999036,0.048014609999999999234,0.10303169963423129684,0.79767051295230262386,0.8285526315789473184,56500,1766,'2026-11-28T18:45:19.206Z');
INSERT INTO epoch VALUES(1,4,0,2.3153557880000001922,0.0477087650000000002,0.07336062743811480602,0.8236935906661184692,0.83171052631578945568,56500,1766,'2026-11-28T18:45:21.565Z');
INSERT INTO epoch VALUES(2,1,1,1.2990642310000000136,0.0066363029999999996466,0.47942334245983286855,0.61022576984606291539,0.81776315789473685846,124300,3885,'2026-11-28T18:45:24.485Z');
INSERT INTO epoch VALUES(2,2,0,1.2985238249999999649,0.0066324649999999997149,0.13844254971749342386,0.76994586743806536777,0.82868421052631580092,124300,3885,'2026-11-28T18:45:25.811Z');
INSERT INTO epoch VALUES(2,3,0,1.3000590279999999498,0.0066112910000000000426,0.05952691678739994302,0.93899194416246911654,0.82184210526315792932,124300,3885,'2026-11-28T18:45:27.136Z');
INSERT INTO epoch VALUES(2,4,0,1.3006201900000000648,0.0066376469999999999915,0.037057066520950240895,0.94535598353335736909,0.829473684210526363,124300,3885,'2026-11-28T18:45:28.448Z');
INSERT INTO epoch VALUES(3,1,1,0.74323122699999999429,0.0036149139999999998877,0.54671906917783774648,0.62738343590184264542,0.80947368421052634523,124300,1943,'2026-11-28T18:45:31.470Z');
INSERT INTO epoch VALUES(3,2,0,0.7425502050000000187,0.0035176909999999998734,0.18367292609889951382,0.7635408281025133359,0.81921052631578950009,124300,1943,'2026-11-28T18:45:32.229Z');
INSERT INTO epoch VALUES(3,3,0,0.74224158200000001084,0.0035089829999999998071,0.08273637588332952153,0.92627386996620575398,0.82039473684210528769,124300,1943,'2026-11-28T18:45:32.986Z');
INSERT INTO epoch VALUES(3,4,0,0.74231839799999999041,0.0036480010000000001081,0.045987058668393622495,1.0278534678408974833,0.81763157894736837594,124300,1943,'2026-11-28T18:45:33.765Z');
INSERT INTO epoch VALUES(4,1,1,4.5001116620000001233,0.18977154700000001263,0.48434535582508658757,0.45028406444348789694,0.86868421052631583645,45200,707,'2026-11-28T18:45:46.151Z');
INSERT INTO epoch VALUES(4,2,0,4.5079465420000000008,0.18918712500000001153,0.078620551336655575269,0.69647070031417046553,0.84815789473684211063,45200,707,'2026-11-28T18:45:51.143Z');
INSERT INTO epoch VALUES(4,3,0,4.5054588500000001261,0.18934533800000000192,0.027206509089575402898,0.98274266895494966078,0.84157894736842109306,45200,707,'2026-11-28T18:45:56.114Z');
INSERT INTO epoch VALUES(4,4,0,4.5040768460000002448,0.1896998209999999907,0.019435644545386321357,0.86375712545294514033,0.86171052631578948233,45200,707,'2026-11-28T18:46:01.104Z');
INSERT INTO epoch VALUES(5,1,1,8.4844235149999995826,0.38311235900000001342,0.41363729856842385013,0.5103435195119757628,0.85868421052631582757,45200,1413,'2026-11-28T18:46:14.450Z');
INSERT INTO epoch VALUES(5,2,0,8.4876277640000008517,0.37967729599999999745,0.059041511179071609616,0.7626319282933284871,0.84355263157894733172,45200,1413,'2026-11-28T18:46:23.607Z');
INSERT INTO epoch VALUES(5,3,0,8.4905929570000004957,0.37987030199999999302,0.025853373017986264192,0.77562936080129518678,0.85881578947368419907,45200,1413,'2026-11-28T18:46:32.788Z');
INSERT INTO epoch VALUES(5,4,0,8.4858309710000003889,0.37929451899999999664,0.016169352352091697494,0.92145050048828125444,0.85118421052631576539,45200,1413,'2026-11-28T18:46:41.886Z');
INSERT INTO epoch VALUES(6,1,1,1.2280748340000000595,0.024310255999999998838,0.63748886378676494768,0.53453859630383948609,0.82447368421052635856,56500,883,'2026-11-28T18:46:45.738Z');
INSERT INTO epoch VALUES(6,2,0,1.2271742400000000827,0.024247296000000001514,0.19837258360765677722,0.63263369208887998418,0.82578947368421051766,56500,883,'2026-11-28T18:46:47.004Z');
INSERT INTO epoch VALUES(6,3,0,1.226420830999999989,0.024226224000000001063,0.095888417796751043709,0.75931324205900496693,0.829736842105263106,56500,883,'2026-11-28T18:46:48.268Z');
INSERT INTO epoch VALUES(6,4,0,1.2263872700000000293,0.024182889999999998553,0.060419282946966391956,0.85613354733115742956,0.83302631578947372581,56500,883,'2026-11-28T18:46:49.551Z');
INSERT INTO epoch VALUES(7,1,1,0.62784112000000003028,0.012468408000000000268,0.75116517906167867835,0.55017231991416526426,0.81894736842105264607,56500,442,'2026-11-28T18:46:53.683Z');
INSERT INTO epoch VALUES(7,2,0,0.62798378799999998722,0.012548290000000000138,0.22881937466680477011,0.64751885464316916163,0.8215789473684210753,56500,442,'2026-11-28T18:46:54.338Z');
INSERT INTO epoch VALUES(7,3,0,0.62794286099999996331,0.012483084000000000193,0.1143587819432790309,0.72209382508930408661,0.82618421052631574319,56500,442,'2026-11-28T18:46:54.993Z');
INSERT INTO epoch VALUES(7,4,0,0.62790135300000005091,0.012416958999999999982,0.065820430366338875116,0.825817080046001184,0.82684210526315793376,56500,442,'2026-11-28T18:46:55.668Z');
INSERT INTO epoch VALUES(8,1,1,0.37913508000000001318,0.0019891829999999998367,0.64797450468028061631,0.62166259564851455987,0.79434210526315784939,124300,972,'2026-11-28T18:46:59.725Z');
INSERT INTO epoch VALUES(8,2,0,0.37934362100000001971,0.0019635419999999999783,0.25059428305081177246,0.73487319544741980248,0.80921052631578949121,124300,972,'2026-11-28T18:47:00.116Z');
INSERT INTO epoch VALUES(8,3,0,0.37886469000000000395,0.0019391239999999999692,0.12386125480418999633,0.84480900814658721476,0.81394736842105264162,124300,972,'2026-11-28T18:47:00.507Z');
INSERT INTO epoch VALUES(8,4,0,0.37901832000000001965,0.0019565929999999999606,0.067740197972913765434,0.9816994034616570719,0.81815789473684208399,124300,972,'2026-11-28T18:47:00.902Z');
INSERT INTO epoch VALUES(9,1,1,2.3159779220000000776,0.09240475099999999331,0.62599855017345562568,0.45057551936099404787,0.84315789473684210619,45200,354,'2026-11-28T18:47:09.830Z');
INSERT INTO epoch VALUES(9,2,0,2.3234379449999997824,0.092661333999999997979,0.11812494689779999557,0.66766663199976872267,0.83999999999999996891,45200,354,'2026-11-28T18:47:12.543Z');
INSERT INTO epoch VALUES(9,3,0,2.3215155610000000052,0.092902414000000002602,0.036864063262411976562,0.73504748294228006155,0.85499999999999998223,45200,354,'2026-11-28T18:47:15.249Z');
INSERT INTO epoch VALUES(9,4,0,2.3209522040000001297,0.092701475000000005399,0.015617137880979386349,0.95002103303608143036,0.83855263157894732728,45200,354,'2026-11-28T18:47:17.977Z');
INSERT INTO epoch VALUES(10,1,1,8.4825777589999997729,0.38052972400000001362,0.40818586852830068822,0.46426862415514491555,0.86750000000000004884,45200,1413,'2026-11-28T18:47:30.868Z');
INSERT INTO epoch VALUES(10,2,0,8.4882776910000004022,0.38028162300000001305,0.057459615017987984708,0.68942803633840465948,0.8681578947368421284,45200,1413,'2026-11-28T18:47:40.001Z');
INSERT INTO epoch VALUES(10,3,0,8.4866060260000004689,0.37943605600000002153,0.023973821137858702945,0.84799940811960317077,0.85894736842105268159,45200,1413,'2026-11-28T18:47:49.128Z');
INSERT INTO epoch VALUES(10,4,0,8.4836146840000008495,0.38171096399999998594,0.01666491493978331656,0.99297448810778166095,0.84026315789473682293,45200,1413,'2026-11-28T18:47:58.245Z');
INSERT INTO epoch VALUES(11,1,1,0.74203460499999995825,0.0035981440000000001686,0.55426845559983706213,0.64877532858597608544,0.80710526315789477003,124300,1943,'2026-11-28T18:48:01.504Z');
INSERT INTO epoch VALUES(11,2,0,0.74216566799999994508,0.0036844980000000000265,0.17782285549519816214,0.74280470998663650217,0.82315789473684208843,124300,1943,'2026-11-28T18:48:02.264Z');
INSERT INTO epoch VALUES(11,3,0,0.74251404300000001246,0.0035253929999999999295,0.080364832587522166962,0.82138039839895149452,0.82868421052631580092,124300,1943,'2026-11-28T18:48:03.024Z');
INSERT INTO epoch VALUES(11,4,0,0.74241921600000004843,0.0035454950000000000701,0.045525771813438670188,1.0096882790013363973,0.82342105263157894246,124300,1943,'2026-11-28T18:48:03.804Z');
INSERT INTO epoch VALUES(12,1,1,4.5057271810000001366,0.18857787200000000749,0.48676457453486138282,0.43584532285991467448,0.86210526315789470785,45200,707,'2026-11-28T18:48:14.333Z');
INSERT INTO epoch VALUES(12,2,0,4.5125377840000000517,0.18896668099999999745,0.076696437825407595689,0.6336412490041631873,0.85894736842105268159,45200,707,'2026-11-28T18:48:19.277Z');
INSERT INTO epoch VALUES(12,3,0,4.5107672240000002972,0.18839031200000000421,0.029290750084725102747,0.93069776635420953248,0.84631578947368424348,45200,707,'2026-11-28T18:48:24.277Z');
INSERT INTO epoch VALUES(12,4,0,4.5113391270000002819,0.18773486400000000129,0.014357539217556471861,1.0111769686247173982,0.84868421052631581869,45200,707,'2026-11-28T18:48:29.273Z');
INSERT INTO epoch VALUES(13,1,1,2.3173477160000000019,0.048088996000000001906,0.60408061557005987562,0.59061757137900905423,0.81447368421052634968,56500,1766,'2026-11-28T18:48:33.567Z');
INSERT INTO epoch VALUES(13,2,0,2.3165947899999999037,0.048023559999999999858,0.20192115248304554064,0.63487420132285665719,0.82736842105263153079,56500,1766,'2026-11-28T18:48:35.950Z');
INSERT INTO epoch VALUES(13,3,0,2.3167449169999998481,0.04814433600000000285,0.10191159967827585763,0.97073072734631993263,0.78828947368421053987,56500,1766,'2026-11-28T18:48:38.332Z');
INSERT INTO epoch VALUES(13,4,0,2.3172042020000001016,0.047757800000000003026,0.072454392279143881028,0.77637446353310035629,0.82684210526315793376,56500,1766,'2026-11-28T18:48:40.697Z');
INSERT INTO epoch VALUES(14,1,1,1.3006042920000000506,0.0066945249999999997814,0.48818666509103120221,0.63643167997661387325,0.81460526315789472118,124300,3885,'2026-11-28T18:48:43.501Z');
INSERT INTO epoch VALUES(14,2,0,1.3011464159999999168,0.0067105070000000001037,0.13992387868805652995,0.80287165190044207374,0.81881578947368416354,124300,3885,'2026-11-28T18:48:44.831Z');
INSERT INTO epoch VALUES(14,3,0,1.3012184330000000631,0.0066412620000000002068,0.062598808247622997336,0.91168040626927426828,0.82618421052631574319,124300,3885,'2026-11-28T18:48:46.160Z');
INSERT INTO epoch VALUES(14,4,0,1.3005487849999999294,0.0066588120000000000642,0.037568676287573571359,0.94863410548159954327,0.83250000000000001776,124300,3885,'2026-11-28T18:48:47.472Z');
INSERT INTO epoch VALUES(15,1,1,0.62767933200000003424,0.012502845000000000277,0.75914041574866375494,0.54933647958855880144,0.81750000000000000444,56500,442,'2026-11-28T18:48:51.642Z');
INSERT INTO epoch VALUES(15,2,0,0.62765166400000005353,0.012460937999999999528,0.22371087349305110447,0.68518225619667449954,0.81802631578947371249,56500,442,'2026-11-28T18:48:52.296Z');
INSERT INTO epoch VALUES(15,3,0,0.62723736299999999221,0.012481146999999999727,0.10405940074730762878,0.79910525673314147798,0.81999999999999995115,56500,442,'2026-11-28T18:48:52.949Z');
INSERT INTO epoch VALUES(15,4,0,0.62726953200000001853,0.012479653000000000273,0.061254428710557716486,0.82778998726292662979,0.82671052631578945124,56500,442,'2026-11-28T18:48:53.621Z');
INSERT INTO epoch VALUES(16,1,1,2.3148686550000001638,0.092374740999999996327,0.61794811310823516414,0.4284025814658717346,0.8603947368421052122,45200,354,'2026-11-28T18:49:02.813Z');
INSERT INTO epoch VALUES(16,2,0,2.3203904820000000874,0.09206596599999999908,0.11173202642956665819,0.58994628103155843934,0.86368421052631583201,45200,354,'2026-11-28T18:49:05.526Z');
INSERT INTO epoch VALUES(16,3,0,2.3206574909999999611,0.092638086999999993964,0.037213763729133438051,0.74798542825799241295,0.85986842105263161517,45200,354,'2026-11-28T18:49:08.241Z');
INSERT INTO epoch VALUES(16,4,0,2.3205129300000000291,0.09339617100000000005,0.017305273279152086352,0.81342259457236842923,0.85815789473684211952,45200,354,'2026-11-28T18:49:10.984Z');
INSERT INTO epoch VALUES(17,1,1,1.2283757330000000251,0.024385067999999999327,0.61727850146683971299,0.54005816108302062694,0.82473684210526321258,56500,883,'2026-11-28T18:49:15.365Z');
INSERT INTO epoch VALUES(17,2,0,1.2260556830000000072,0.024298362000000000432,0.18117247300759881101,0.67175232435527598706,0.83263157894736838926,56500,883,'2026-11-28T18:49:16.630Z');
INSERT INTO epoch VALUES(17,3,0,1.2262969880000000877,0.024326529999999998987,0.090026800263244499689,0.71012475867020452557,0.83960526315789474338,56500,883,'2026-11-28T18:49:17.895Z');
INSERT INTO epoch VALUES(17,4,0,1.2264641570000001102,0.024311820000000001346,0.054646513470506245802,0.81779343052914266198,0.83171052631578945568,56500,883,'2026-11-28T18:49:19.180Z');
INSERT INTO epoch VALUES(18,1,1,0.3793399150000000275,0.0020198450000000001472,0.65130746753725998754,0.6199049799065841082,0.80105263157894734948,124300,972,'2026-11-28T18:49:22.931Z');
INSERT INTO epoch VALUES(18,2,0,0.37923412800000000366,0.00199651700000000017,0.24277919316474028121,0.66648082130833674607,0.81960526315789472562,124300,972,'2026-11-28T18:49:23.323Z');
INSERT INTO epoch VALUES(18,3,0,0.3794624509999999784,0.0019619450000000000951,0.11930090709118140734,0.78559348658511518603,0.82460526315789473006,124300,972,'2026-11-28T18:49:23.716Z');
INSERT INTO epoch VALUES(18,4,0,0.37948684199999999089,0.0019892080000000001219,0.067576696631511376511,0.93818690249794411961,0.82473684210526321258,124300,972,'2026-11-28T18:49:24.127Z');
INSERT INTO epoch VALUES(19,1,1,8.480934636000000637,0.38151467100000002741,0.40371896479245833466,0.50506198883056641069,0.852368421052631553,45200,1413,'2026-11-28T18:49:37.623Z');
INSERT INTO epoch VALUES(19,2,0,8.47762021900000029,0.38169240199999998619,0.059236518478235314355,0.81244131389417151289,0.84605263157894738945,45200,1413,'2026-11-28T18:49:46.756Z');
INSERT INTO epoch VALUES(19,3,0,8.4801775460000001771,0.38198997699999998056,0.028206547279800989885,0.97969373602616161011,0.83578947368421052654,45200,1413,'2026-11-28T18:49:55.873Z');
INSERT INTO epoch VALUES(19,4,0,8.4817004849999992899,0.38137017299999997899,0.015199260790791131389,0.9255931894402754656,0.84736842105263154856,45200,1413,'2026-11-28T18:50:05.002Z');
INSERT INTO epoch VALUES(20,1,1,0.74303117900000004159,0.0036167330000000000138,0.55082391128843100069,0.61114344847829715767,0.81289473684210522552,124300,1943,'2026-11-28T18:50:08.313Z');
INSERT INTO epoch VALUES(20,2,0,0.74259028900000001449,0.0036020679999999999365,0.18188174956667740866,0.72250877781918176889,0.82263157894736838038,124300,1943,'2026-11-28T18:50:09.073Z');
INSERT INTO epoch VALUES(20,3,0,0.74281331299999997508,0.0035980169999999997952,0.085213944576770575545,0.85955309215344877227,0.82460526315789473006,124300,1943,'2026-11-28T18:50:09.834Z');
INSERT INTO epoch VALUES(20,4,0,0.74233536899999996716,0.0035971209999999999989,0.047201202318539851876,0.9937898053620990435,0.83118421052631574763,124300,1943,'2026-11-28T18:50:10.604Z');
INSERT INTO epoch VALUES(21,1,1,4.5038839040000002711,0.18948455200000000053,0.48368070003865037964,0.46282320624903627859,0.85894736842105268159,45200,707,'2026-11-28T18:50:21.157Z');
INSERT INTO epoch VALUES(21,2,0,4.5086905369999996651,0.18832919200000000636,0.081152424291435598657,0.66540200384039627223,0.85618421052631576984,45200,707,'2026-11-28T18:50:26.145Z');
INSERT INTO epoch VALUES(21,3,0,4.5096128450000003695,0.18913145800000000229,0.029116006562140136354,0.796681616933722192,0.85328947368421048658,45200,707,'2026-11-28T18:50:31.130Z');
INSERT INTO epoch VALUES(21,4,0,4.5096322589999999763,0.18898073300000001184,0.016628281780048808496,0.88119835301449422892,0.85473684210526312821,45200,707,'2026-11-28T18:50:36.136Z');
INSERT INTO epoch VALUES(22,1,1,2.3159148780000000655,0.092912282999999998289,0.60995590406445276965,0.49734207354093851183,0.83578947368421052654,45200,354,'2026-11-28T18:50:45.155Z');
INSERT INTO epoch VALUES(22,2,0,2.3225830080000000599,0.09181475299999999895,0.11766498624487260749,0.70642087836014599844,0.82763157894736838482,45200,354,'2026-11-28T18:50:47.861Z');
INSERT INTO epoch VALUES(22,3,0,2.3228254700000001697,0.093430099000000002562,0.037400432371460227976,0.84238709299187908285,0.83486842105263159297,45200,354,'2026-11-28T18:50:50.560Z');
INSERT INTO epoch VALUES(22,4,0,2.3209319910000001385,0.092523575999999996266,0.020832617079789658709,0.85354935495476969009,0.85605263157894739833,45200,354,'2026-11-28T18:50:53.286Z');
INSERT INTO epoch VALUES(23,1,1,0.62768934300000001069,0.012471924000000000551,0.80507527725253480443,0.56745001341167244923,0.81315789473684207955,56500,442,'2026-11-28T18:50:57.625Z');
INSERT INTO epoch VALUES(23,2,0,0.62785675699999998755,0.012445730000000000334,0.23668866903064525453,0.62956124958239101374,0.81671052631578944236,56500,442,'2026-11-28T18:50:58.278Z');
INSERT INTO epoch VALUES(23,3,0,0.62731966699999996972,0.01246547200000000001,0.11131125655638432481,0.75836994572689653271,0.82868421052631580092,56500,442,'2026-11-28T18:50:58.953Z');
INSERT INTO epoch VALUES(23,4,0,0.62799854700000001805,0.012390968999999999941,0.065227035425405588409,0.84825532210500620422,0.8228947368421052344,56500,442,'2026-11-28T18:50:59.603Z');
INSERT INTO epoch VALUES(24,1,1,2.3165542600000001982,0.048123802000000000245,0.5808482737150867381,0.59919002131411902567,0.80526315789473679185,56500,1766,'2026-11-28T18:51:04.314Z');
INSERT INTO epoch VALUES(24,2,0,2.3154139300000000645,0.047723635000000000361,0.18436468745860379314,0.70025303087736434637,0.81973684210526320814,56500,1766,'2026-11-28T18:51:06.691Z');
INSERT INTO epoch VALUES(24,3,0,2.3167487320000001993,0.047912282999999999955,0.097524247109362513508,0.77966718573319282459,0.81921052631578950009,56500,1766,'2026-11-28T18:51:09.073Z');
INSERT INTO epoch VALUES(24,4,0,2.316075201999999944,0.047876872000000000872,0.073114348083470781514,0.81042849892064139361,0.82118421052631573875,56500,1766,'2026-11-28T18:51:11.437Z');
INSERT INTO epoch VALUES(25,1,1,1.2284383560000000645,0.024351507000000001401,0.65217127247299766512,0.54716449536775291218,0.82065789473684214172,56500,883,'2026-11-28T18:51:15.067Z');
INSERT INTO epoch VALUES(25,2,0,1.2278623479999999368,0.02430516699999999905,0.19913348551872556146,0.69355140284488070445,0.81828947368421056651,56500,883,'2026-11-28T18:51:16.333Z');
INSERT INTO epoch VALUES(25,3,0,1.2278847799999998979,0.024320733000000000628,0.094254066877660497292,0.78158167186536287029,0.82315789473684208843,56500,883,'2026-11-28T18:51:17.599Z');
INSERT INTO epoch VALUES(25,4,0,1.2277017059999999482,0.024259519000000000221,0.06045821869478816557,0.87217801144248563449,0.81289473684210522552,56500,883,'2026-11-28T18:51:18.886Z');
INSERT INTO epoch VALUES(26,1,1,0.37939318599999999337,0.0019616109999999998235,0.64064401620976496598,0.60539404417339126585,0.80092105263157897798,124300,972,'2026-11-28T18:51:22.720Z');
INSERT INTO epoch VALUES(26,2,0,0.37913850799999998519,0.0019868030000000000932,0.25076646626906728965,0.66798280615555616357,0.82486842105263158408,124300,972,'2026-11-28T18:51:23.112Z');
INSERT INTO epoch VALUES(26,3,0,0.37927024300000000689,0.0020958180000000001599,0.12195637253293660495,0.8324552556088096189,0.81881578947368416354,124300,972,'2026-11-28T18:51:23.503Z');
INSERT INTO epoch VALUES(26,4,0,0.37951394100000002129,0.0019887429999999998476,0.069830871321266918538,0.91228763379548727385,0.82552631578947366364,124300,972,'2026-11-28T18:51:23.915Z');
INSERT INTO epoch VALUES(27,1,1,1.2984536650000000346,0.0066284270000000001035,0.47917692616354146117,0.62228871395713403202,0.81671052631578944236,124300,3885,'2026-11-28T18:51:27.214Z');
INSERT INTO epoch VALUES(27,2,0,1.2996208639999999867,0.0066056339999999999848,0.14209869481725070916,0.7854596188193873063,0.8217105263157894468,124300,3885,'2026-11-28T18:51:28.541Z');
INSERT INTO epoch VALUES(27,3,0,1.3000665799999999716,0.0066263739999999999794,0.061759989516253638308,0.8724161168148643064,0.82302631578947371693,124300,3885,'2026-11-28T18:51:29.870Z');
INSERT INTO epoch VALUES(27,4,0,1.2996367019999999214,0.0066399010000000001363,0.037598915089548164136,0.94641325699655631797,0.82631578947368422571,124300,3885,'2026-11-28T18:51:31.182Z');
INSERT INTO epoch VALUES(28,1,1,2.3154691039999999446,0.091699826999999997645,0.61297644293018149763,0.55751110076904297763,0.82315789473684208843,45200,354,'2026-11-28T18:51:40.019Z');
INSERT INTO epoch VALUES(28,2,0,2.3223698439999997944,0.09277017499999999639,0.10666417441141289035,0.63504323055869649206,0.85013157894736846031,45200,354,'2026-11-28T18:51:42.710Z');
INSERT INTO epoch VALUES(28,3,0,2.3190035479999999701,0.093051357000000001207,0.037438763794118326555,0.83560507924933180579,0.84697368421052632303,45200,354,'2026-11-28T18:51:45.421Z');
INSERT INTO epoch VALUES(28,4,0,2.3197474790000001121,0.093372583999999994586,0.018212845045908362257,0.81593178397730781181,0.8603947368421052122,45200,354,'2026-11-28T18:51:48.153Z');
INSERT INTO epoch VALUES(29,1,1,1.2279010960000000807,0.024305514000000000285,0.62449651448072585058,0.56236062601992953258,0.81986842105263157964,56500,883,'2026-11-28T18:51:52.468Z');
INSERT INTO epoch VALUES(29,2,0,1.2285722340000000407,0.024364753999999998884,0.18705042377720892954,0.69654702437551396787,0.81776315789473685846,56500,883,'2026-11-28T18:51:53.735Z');
INSERT INTO epoch VALUES(29,3,0,1.2284118470000000566,0.024438264000000001208,0.091864200397930320662,0.77926416095934414318,0.8307894736842105221,56500,883,'2026-11-28T18:51:55.001Z');
INSERT INTO epoch VALUES(29,4,0,1.2286504890000000678,0.024353654999999998359,0.058711305768088958845,0.86035780655710325515,0.8217105263157894468,56500,883,'2026-11-28T18:51:56.289Z');
INSERT INTO epoch VALUES(30,1,1,2.3153399220000001612,0.04785683899999999824,0.56690908832993125443,0.58692511508339328951,0.8227631578947368629,56500,1766,'2026-11-28T18:52:00.520Z');
INSERT INTO epoch VALUES(30,2,0,2.3157992159999998271,0.048036589999999997069,0.18610269256081202193,0.71397545663934003368,0.81644736842105258833,56500,1766,'2026-11-28T18:52:02.900Z');
INSERT INTO epoch VALUES(30,3,0,2.3167006240000000971,0.047903286000000003252,0.10015284862876992766,0.81929981432462994916,0.82565789473684214616,56500,1766,'2026-11-28T18:52:05.282Z');
INSERT INTO epoch VALUES(30,4,0,2.3161284979999998689,0.047862632000000002174,0.069752957299747300745,0.8498070726896587157,0.83578947368421052654,56500,1766,'2026-11-28T18:52:07.644Z');
INSERT INTO epoch VALUES(31,1,1,1.2982518800000000247,0.0066986449999999995996,0.46876814724789062083,0.63668954548082856703,0.81526315789473680073,124300,3885,'2026-11-28T18:52:10.349Z');
INSERT INTO epoch VALUES(31,2,0,1.2978009559999998945,0.0065202799999999998259,0.13893908576963415191,0.77838738290887132809,0.82697368421052630527,124300,3885,'2026-11-28T18:52:11.670Z');
INSERT INTO epoch VALUES(31,3,0,1.2980108630000000147,0.006622343000000000153,0.061918003615696201591,0.96052405507940996631,0.81973684210526320814,124300,3885,'2026-11-28T18:52:12.995Z');
INSERT INTO epoch VALUES(31,4,0,1.2981304030000000437,0.0065057730000000002848,0.038728627461823164623,0.95445210908588606901,0.82736842105263153079,124300,3885,'2026-11-28T18:52:14.304Z');
INSERT INTO epoch VALUES(32,1,1,8.4775490310000005678,0.3816345030000000138,0.41815551740405831893,0.51022167607357626906,0.85592105263157891581,45200,1413,'2026-11-28T18:52:27.139Z');
INSERT INTO epoch VALUES(32,2,0,8.4861056070000007167,0.38057794999999999818,0.059100822023058358078,0.79356276662726155102,0.84118421052631575651,45200,1413,'2026-11-28T18:52:36.279Z');
INSERT INTO epoch VALUES(32,3,0,8.4873207070000002971,0.3817012149999999826,0.023925188415873367003,0.87716948659796467602,0.85671052631578947789,45200,1413,'2026-11-28T18:52:45.416Z');
INSERT INTO epoch VALUES(32,4,0,8.4861320469999999005,0.38006035900000001426,0.016410306903113305865,0.86132519370631166477,0.86065789473684206623,45200,1413,'2026-11-28T18:52:54.533Z');
INSERT INTO epoch VALUES(33,1,1,0.37872407299999999441,0.0019458940000000000958,0.63092046743041552137,0.61899500395122331042,0.80276315789473684514,124300,972,'2026-11-28T18:52:58.173Z');
INSERT INTO epoch VALUES(33,2,0,0.37902920299999998121,0.0019840999999999999262,0.2399246865961691677,0.68132003382632611021,0.8217105263157894468,124300,972,'2026-11-28T18:52:58.564Z');
INSERT INTO epoch VALUES(33,3,0,0.37905275900000001687,0.0020197269999999998071,0.12066026739506402476,0.86432788246556335742,0.81407894736842101313,124300,972,'2026-11-28T18:52:58.955Z');
INSERT INTO epoch VALUES(33,4,0,0.37917275000000000284,0.0020147120000000000999,0.070034348675539107031,0.97070758217259456301,0.82197368421052630083,124300,972,'2026-11-28T18:52:59.366Z');
INSERT INTO epoch VALUES(34,1,1,4.5069045729999999139,0.1879328759999999987,0.49715216608437817757,0.49946656779239051449,0.84499999999999997335,45200,707,'2026-11-28T18:53:10.028Z');
INSERT INTO epoch VALUES(34,2,0,4.5118354649999998784,0.18894125999999999976,0.077785731472272787168,0.67806559311716174676,0.85197368421052632747,45200,707,'2026-11-28T18:53:15.026Z');
INSERT INTO epoch VALUES(34,3,0,4.5116191109999999042,0.19059302399999999977,0.027890334443180963414,0.87926262303402547004,0.84947368421052626974,45200,707,'2026-11-28T18:53:20.015Z');
INSERT INTO epoch VALUES(34,4,0,4.5092719319999998717,0.1892754929999999891,0.01389725493118826316,0.96980976907830485078,0.84960526315789475226,45200,707,'2026-11-28T18:53:25.022Z');
INSERT INTO epoch VALUES(35,1,1,0.74272563999999996475,0.0036628490000000001394,0.54470112065729936468,0.62219082179822415845,0.81447368421052634968,124300,1943,'2026-11-28T18:53:28.476Z');
INSERT INTO epoch VALUES(35,2,0,0.74267583699999994983,0.0036337370000000001647,0.17871338657141691563,0.76654832739579048528,0.82381578947368416798,124300,1943,'2026-11-28T18:53:29.237Z');
INSERT INTO epoch VALUES(35,3,0,0.74263524700000005385,0.0036123810000000000121,0.084879186042162643732,0.88447841845060648502,0.82210526315789478335,124300,1943,'2026-11-28T18:53:29.997Z');
INSERT INTO epoch VALUES(35,4,0,0.74330722000000004623,0.003676514000000000084,0.048187452855842881349,0.97255481920744246693,0.82986842105263158853,124300,1943,'2026-11-28T18:53:30.778Z');
INSERT INTO epoch VALUES(36,1,1,0.62804631200000005097,0.012415545000000000053,0.71860169465562939716,0.54607967979029603533,0.81315789473684207955,56500,442,'2026-11-28T18:53:35.205Z');
INSERT INTO epoch VALUES(36,2,0,0.62820110699999998082,0.012468078999999999967,0.20027834717889803073,0.72702366477564761559,0.8217105263157894468,56500,442,'2026-11-28T18:53:35.858Z');
INSERT INTO epoch VALUES(36,3,0,0.62770512000000000529,0.012445426000000000751,0.093500519220807917775,0.78176961798416944038,0.82802631578947372137,56500,442,'2026-11-28T18:53:36.512Z');
INSERT INTO epoch VALUES(36,4,0,0.62768688500000002772,0.012483922999999999201,0.055123348883822954891,0.85571532400030836384,0.82868421052631580092,56500,442,'2026-11-28T18:53:37.187Z');
INSERT INTO epoch VALUES(37,1,1,2.3126825919999998149,0.092230899000000005072,0.61036400904038312642,0.4773820073981034362,0.85052631578947368584,45200,354,'2026-11-28T18:53:46.391Z');
INSERT INTO epoch VALUES(37,2,0,2.3166263670000000196,0.093382923000000006563,0.10783536412678988714,0.65175370868883630848,0.84394736842105266827,45200,354,'2026-11-28T18:53:49.100Z');
INSERT INTO epoch VALUES(37,3,0,2.314821244,0.092470378000000005846,0.035559393956070453612,0.76851292459588305128,0.84210526315789469009,45200,354,'2026-11-28T18:53:51.803Z');
INSERT INTO epoch VALUES(37,4,0,2.3181115370000000552,0.092873759999999999648,0.017638620289817320135,0.97852126673648232024,0.84118421052631575651,45200,354,'2026-11-28T18:53:54.531Z');
INSERT INTO epoch VALUES(38,1,1,0.62723678500000001889,0.012500627999999999739,0.75258272700710637792,0.58949984500282692767,0.80039473684210526993,56500,442,'2026-11-28T18:53:58.967Z');
INSERT INTO epoch VALUES(38,2,0,0.62753095000000003178,0.0124539560000000004,0.19560415090818319971,0.67283456300434307806,0.8215789473684210753,56500,442,'2026-11-28T18:53:59.625Z');
INSERT INTO epoch VALUES(38,3,0,0.62737961499999994607,0.012521397999999999556,0.089174149747443406943,0.80397357739900288109,0.83368421052631580536,56500,442,'2026-11-28T18:54:00.279Z');
INSERT INTO epoch VALUES(38,4,0,0.62748102400000005385,0.012490944999999999825,0.055946664067496237882,0.83846502002916833973,0.83473684210526311044,56500,442,'2026-11-28T18:54:00.952Z');
INSERT INTO epoch VALUES(39,1,1,1.29716335100000002,0.006680384999999999622,0.48259818226266848473,0.63152212444104649513,0.80671052631578943348,124300,3885,'2026-11-28T18:54:04.459Z');
INSERT INTO epoch VALUES(39,2,0,1.2978625079999999147,0.0066880610000000003528,0.1357304150657316355,0.83248950355931328193,0.81394736842105264162,124300,3885,'2026-11-28T18:54:05.785Z');
INSERT INTO epoch VALUES(39,3,0,1.2977756140000000772,0.0066348509999999997696,0.061096024050984951148,0.89776743838661599017,0.82723684210526315929,124300,3885,'2026-11-28T18:54:07.110Z');
INSERT INTO epoch VALUES(39,4,0,1.2989175600000000265,0.0065951710000000003664,0.036601344193073405419,0.936663854498612225,0.83105263157894737613,124300,3885,'2026-11-28T18:54:08.416Z');
INSERT INTO epoch VALUES(40,1,1,8.4812423680000001979,0.38101572700000002624,0.4063678188635184707,0.51111380125346939085,0.84934210526315789824,45200,1413,'2026-11-28T18:54:46.366Z');
INSERT INTO epoch VALUES(40,2,0,8.4842525440000002845,0.38052089399999999841,0.059472428932126647493,0.75528806586014596291,0.84276315789473688067,45200,1413,'2026-11-28T18:54:55.531Z');
INSERT INTO epoch VALUES(40,3,0,8.4841100709999999196,0.38138598299999998397,0.024543764216709982456,0.80632804469058383389,0.85565789473684206178,45200,1413,'2026-11-28T18:55:04.660Z');
INSERT INTO epoch VALUES(40,4,0,8.4751935120000005952,0.38014797700000002578,0.018545146365608788235,0.84920115420692843244,0.84894736842105267271,45200,1413,'2026-11-28T18:55:13.729Z');
INSERT INTO epoch VALUES(41,1,1,0.74224444099999997703,0.0035864080000000001305,0.5549249436916695588,0.61182579040527340641,0.81105263157894735837,124300,1943,'2026-11-28T18:55:16.869Z');
INSERT INTO epoch VALUES(41,2,0,0.74189833999999998948,0.0035206650000000000791,0.17556796951056102829,0.77060467970998658415,0.81973684210526320814,124300,1943,'2026-11-28T18:55:17.629Z');
INSERT INTO epoch VALUES(41,3,0,0.74252545599999997261,0.003496742000000000166,0.07965895386156494895,0.93346843117161804048,0.81039473684210527881,124300,1943,'2026-11-28T18:55:18.389Z');
INSERT INTO epoch VALUES(41,4,0,0.7425143650000000095,0.0035127299999999999323,0.045350477803357644446,0.95997390345523236909,0.8228947368421052344,124300,1943,'2026-11-28T18:55:19.169Z');
INSERT INTO epoch VALUES(42,1,1,1.226974677000000069,0.024241559999999998803,0.59941486417825240451,0.55758054030568970915,0.82092105263157899575,56500,883,'2026-11-28T18:55:23.307Z');
INSERT INTO epoch VALUES(42,2,0,1.2254452750000000005,0.024135714999999998559,0.16211806165539058288,0.71640116440622425564,0.82328947368421057095,56500,883,'2026-11-28T18:55:24.570Z');
INSERT INTO epoch VALUES(42,3,0,1.2253866120000000972,0.024203240000000000864,0.082368935000579970862,0.82209606170654292434,0.82552631578947366364,56500,883,'2026-11-28T18:55:25.832Z');
INSERT INTO epoch VALUES(42,4,0,1.2249756510000000542,0.024191257000000000731,0.050023265194048927018,0.80016330116673517469,0.83776315789473687623,56500,883,'2026-11-28T18:55:27.115Z');
INSERT INTO epoch VALUES(43,1,1,4.5036356099999999003,0.18875276099999999113,0.47703868869790988505,0.52051727395308644563,0.84986842105263160629,45200,707,'2026-11-28T18:55:37.275Z');
INSERT INTO epoch VALUES(43,2,0,4.5054938089999998496,0.18831154499999999685,0.073632968709004667506,0.69807645697342723956,0.85184210526315784495,45200,707,'2026-11-28T18:55:42.240Z');
INSERT INTO epoch VALUES(43,3,0,4.5064664199999997507,0.1895125400000000071,0.028368392468026252389,0.85021003120823912535,0.85526315789473683626,45200,707,'2026-11-28T18:55:47.220Z');
INSERT INTO epoch VALUES(43,4,0,4.5050677160000001109,0.18947960999999999276,0.014410721258779542533,0.92163173073216486663,0.85026315789473683182,45200,707,'2026-11-28T18:55:52.203Z');
INSERT INTO epoch VALUES(44,1,1,2.315954757000000086,0.047904132000000002045,0.57935832727166403088,0.62383529462312392599,0.81184210526315792044,56500,1766,'2026-11-28T18:55:56.480Z');
INSERT INTO epoch VALUES(44,2,0,2.3157264739999998681,0.047954434999999996647,0.18100005542388003521,0.74436237937525695507,0.82026315789473680517,56500,1766,'2026-11-28T18:55:58.860Z');
INSERT INTO epoch VALUES(44,3,0,2.315778518000000119,0.047814571999999999629,0.10024895890835111567,0.73793387162057977324,0.82684210526315793376,56500,1766,'2026-11-28T18:56:01.237Z');
INSERT INTO epoch VALUES(44,4,0,2.316191494999999989,0.047833475000000000298,0.070082891071792191572,0.80429444564016239205,0.82250000000000000888,56500,1766,'2026-11-28T18:56:03.600Z');
INSERT INTO epoch VALUES(45,1,1,0.37936711600000000421,0.0020001020000000001297,0.63901005358055340543,0.64667211432206006538,0.79500000000000003996,124300,972,'2026-11-28T18:56:07.100Z');
INSERT INTO epoch VALUES(45,2,0,0.37917214599999998769,0.001977625000000000216,0.23891916517950503862,0.7104699646799187418,0.81144736842105258389,124300,972,'2026-11-28T18:56:07.491Z');
INSERT INTO epoch VALUES(45,3,0,0.37911201599999999611,0.0020487180000000001535,0.1176694068315042585,0.87959663391113285246,0.80921052631578949121,124300,972,'2026-11-28T18:56:07.881Z');
INSERT INTO epoch VALUES(45,4,0,0.37914532200000000683,0.0019476339999999999538,0.065932691191725456558,0.92423300893683180134,0.81973684210526320814,124300,972,'2026-11-28T18:56:08.293Z');
INSERT INTO epoch VALUES(46,1,1,2.3166843969999999508,0.092625862000000003249,0.60974322461185204158,0.48418923227410565202,0.84460526315789474782,45200,354,'2026-11-28T18:56:17.169Z');
INSERT INTO epoch VALUES(46,2,0,2.3190886279999998187,0.093458060999999995055,0.11275967740907077985,0.62573160472669098197,0.85578947368421054431,45200,354,'2026-11-28T18:56:19.880Z');
INSERT INTO epoch VALUES(46,3,0,2.3187691070000000514,0.093036312999999995487,0.036209102676505539042,0.74399514449270143234,0.85644736842105262386,45200,354,'2026-11-28T18:56:22.593Z');
INSERT INTO epoch VALUES(46,4,0,2.318502056999999894,0.092205163000000006645,0.016703801395091335407,1.0123358555843955386,0.83947368421052626086,45200,354,'2026-11-28T18:56:25.292Z');
INSERT INTO epoch VALUES(47,1,1,0.74257663200000001424,0.0035924350000000001593,0.54514543711899365874,0.64773510581568671806,0.80710526315789477003,124300,1943,'2026-11-28T18:56:28.716Z');
INSERT INTO epoch VALUES(47,2,0,0.74241880800000004114,0.0035170980000000001859,0.17823441650104063227,0.77387338537918892722,0.8205263157894736592,124300,1943,'2026-11-28T18:56:29.475Z');
INSERT INTO epoch VALUES(47,3,0,0.74286263100000005099,0.0035672360000000001047,0.078126064808447318044,0.91870843586168793315,0.82355263157894731396,124300,1943,'2026-11-28T18:56:30.234Z');
INSERT INTO epoch VALUES(47,4,0,0.74269247900000001649,0.0034682659999999997969,0.044112850750825716161,1.0041532857794510658,0.81815789473684208399,124300,1943,'2026-11-28T18:56:31.014Z');
INSERT INTO epoch VALUES(48,1,1,1.2292299600000000658,0.024359942999999998486,0.61748703826634232516,0.58172386169433598634,0.81302631578947370805,56500,883,'2026-11-28T18:56:35.276Z');
INSERT INTO epoch VALUES(48,2,0,1.22954613299999993,0.02436754199999999898,0.17328840658306021715,0.67316670467979033976,0.82828947368421057539,56500,883,'2026-11-28T18:56:36.544Z');
INSERT INTO epoch VALUES(48,3,0,1.229785748999999928,0.024323726000000000374,0.080152850090929886328,0.80050938254908510227,0.83184210526315793821,56500,883,'2026-11-28T18:56:37.812Z');
INSERT INTO epoch VALUES(48,4,0,1.2271110110000000847,0.024141869999999999302,0.058597239715863121134,0.88865248027600740599,0.8149999999999999467,56500,883,'2026-11-28T18:56:39.096Z');
INSERT INTO epoch VALUES(49,1,1,2.316019516999999972,0.047895920000000001548,0.56883443384254928076,0.65221309862638776611,0.7988157894736842568,56500,1766,'2026-11-28T18:56:42.970Z');
INSERT INTO epoch VALUES(49,2,0,2.3104189090000000206,0.047716776000000002411,0.18062403354602576954,0.68334044205515009906,0.81657894736842107086,56500,1766,'2026-11-28T18:56:45.346Z');
INSERT INTO epoch VALUES(49,3,0,2.3112280499999999783,0.047825550000000001393,0.095903776377703239819,0.76974427875719575453,0.82789473684210523884,56500,1766,'2026-11-28T18:56:47.722Z');
INSERT INTO epoch VALUES(49,4,0,2.311411070000000123,0.047762537000000000741,0.073599999901467719198,0.8851152118883635067,0.81815789473684208399,56500,1766,'2026-11-28T18:56:50.079Z');
INSERT INTO epoch VALUES(50,1,1,8.472370998000000597,0.38038868399999997693,0.40762849935124406686,0.47957084254214638052,0.85973684210526313265,45200,1413,'2026-11-28T18:57:02.491Z');
INSERT INTO epoch VALUES(50,2,0,8.4821159099999992037,0.38245643899999998138,0.061523262470696879478,0.74968660455001023823,0.84921052631578952674,45200,1413,'2026-11-28T18:57:11.603Z');
INSERT INTO epoch VALUES(50,3,0,8.4810935119999992792,0.38096072699999999899,0.024456051780586747501,0.97879249974300985837,0.83421052631578951341,45200,1413,'2026-11-28T18:57:20.741Z');
INSERT INTO epoch VALUES(50,4,0,8.4810925390000004853,0.38060202599999998218,0.017259789481099727104,0.98638180782920437117,0.84763157894736840258,45200,1413,'2026-11-28T18:57:29.874Z');
INSERT INTO epoch VALUES(51,1,1,4.5018534360000002081,0.1898069880000000098,0.48304166433821738024,0.46913867548892373982,0.8613157894736842568,45200,707,'2026-11-28T18:57:40.103Z');
INSERT INTO epoch VALUES(51,2,0,4.5060180340000002274,0.1908786919999999887,0.078112981870638587,0.67211130644145766765,0.85513157894736846476,45200,707,'2026-11-28T18:57:45.069Z');
INSERT INTO epoch VALUES(51,3,0,4.5058340640000000831,0.18874475499999998628,0.028281637978764762042,0.80478819596140005465,0.85644736842105262386,45200,707,'2026-11-28T18:57:50.041Z');
INSERT INTO epoch VALUES(51,4,0,4.5048813509999998672,0.18879195400000001181,0.015318527519702911099,0.88825550882439863187,0.85960526315789476115,45200,707,'2026-11-28T18:57:55.027Z');
INSERT INTO epoch VALUES(52,1,1,0.3793875070000000127,0.0019640299999999998557,0.63800149760463020776,0.60221269707930713543,0.80960526315789471674,124300,972,'2026-11-28T18:57:58.797Z');
INSERT INTO epoch VALUES(52,2,0,0.37901431000000002091,0.0019456239999999999645,0.23816159804502226582,0.72081159491288038232,0.81157894736842106642,124300,972,'2026-11-28T18:57:59.187Z');
INSERT INTO epoch VALUES(52,3,0,0.37910117199999998627,0.0019539789999999997854,0.11677145820179968271,0.92824452450400907199,0.80473684210526319482,124300,972,'2026-11-28T18:57:59.577Z');
INSERT INTO epoch VALUES(52,4,0,0.37925082999999998323,0.001951720000000000104,0.064743650431414334622,0.93413148578844573677,0.82473684210526321258,124300,972,'2026-11-28T18:57:59.989Z');
INSERT INTO epoch VALUES(53,1,1,0.62704431299999996429,0.012485611000000000625,0.72423328366005312872,0.63346058895713408531,0.79223684210526312821,56500,442,'2026-11-28T18:58:04.203Z');
INSERT INTO epoch VALUES(53,2,0,0.62688232899999996039,0.012464500999999999358,0.20270556829249963826,0.72730890374434620238,0.8217105263157894468,56500,442,'2026-11-28T18:58:04.856Z');
INSERT INTO epoch VALUES(53,3,0,0.62696858099999996927,0.012456346999999999558,0.097495390619851851621,0.81829203957005547387,0.82250000000000000888,56500,442,'2026-11-28T18:58:05.508Z');
INSERT INTO epoch VALUES(53,4,0,0.62639666699999996257,0.0123914139999999999,0.056518009536034238826,0.86986407229774875826,0.82302631578947371693,56500,442,'2026-11-28T18:58:06.180Z');
INSERT INTO epoch VALUES(54,1,1,1.3000201149999999206,0.0066921350000000000973,0.47717881057690153534,0.62847640589663855692,0.81539473684210528325,124300,3885,'2026-11-28T18:58:09.516Z');
INSERT INTO epoch VALUES(54,2,0,1.2996919920000000736,0.0065821940000000004125,0.1363023836355677365,0.75884381344443874173,0.82802631578947372137,124300,3885,'2026-11-28T18:58:10.843Z');
INSERT INTO epoch VALUES(54,3,0,1.2997649250000000709,0.0066804689999999996435,0.059340901240550601725,0.89156525059750202366,0.82263157894736838038,124300,3885,'2026-11-28T18:58:12.170Z');
INSERT INTO epoch VALUES(54,4,0,1.2994612119999999766,0.0066520149999999998377,0.036341473686052540303,1.0031587741249485823,0.82644736842105259722,124300,3885,'2026-11-28T18:58:13.480Z');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-28T18:45:08.895Z','prepare','ag_news: 56,500 training and 7,600 validation rows, fingerprint b399563ba13822b8, 0.7 s');
INSERT INTO event VALUES(2,NULL,'2026-11-28T18:45:09.657Z','prepare','ag_news: 124,300 training and 7,600 validation rows, fingerprint d88b15e252432dda, 0.8 s');
INSERT INTO event VALUES(3,NULL,'2026-11-28T18:45:10.492Z','prepare','ag_news: 45,200 training and 7,600 validation rows, fingerprint 1a12594efdee5f43, weights 87f111c04bbe1382, 0.8 s');
INSERT INTO event VALUES(4,NULL,'2026-11-28T18:54:32.269Z','prepare','ag_news: 45,200 training and 7,600 validation rows, fingerprint 1a12594efdee5f43, weights 87f111c04bbe1382, 0.6 s');
INSERT INTO event VALUES(5,NULL,'2026-11-28T18:54:32.901Z','prepare','ag_news: 124,300 training and 7,600 validation rows, fingerprint d88b15e252432dda, 0.6 s');
INSERT INTO event VALUES(6,NULL,'2026-11-28T18:54:33.509Z','prepare','ag_news: 56,500 training and 7,600 validation rows, fingerprint b399563ba13822b8, 0.6 s');
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
INSERT INTO finding VALUES(19,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(20,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(21,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(22,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(23,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(24,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(25,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(26,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(27,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(28,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(29,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(30,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(31,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(32,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(33,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(34,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(35,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(36,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(37,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(38,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(39,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(40,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(41,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(42,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(43,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(44,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(45,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(46,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(47,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(48,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(49,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(50,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(51,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(52,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(53,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
INSERT INTO finding VALUES(54,'exclusive_devices',1,1,'whether others used the same devices meanwhile is not known');
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','4');
INSERT INTO meta VALUES('views','54601bd2210d1058');
INSERT INTO meta VALUES('written_by','0.1.0');
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'spawn',0,-0.44652692999999810119,0.44707220899999811081);
INSERT INTO phase VALUES(2,1,0,'start',0,0.00054527899999999996771,0.00036317800000000002511);
INSERT INTO phase VALUES(3,1,0,'load',0,0.00090845699999999999282,0.27888975000000004733);
INSERT INTO phase VALUES(4,1,0,'init',0,0.27979820700000002098,0.73876023999999995695);
INSERT INTO phase VALUES(5,1,0,'calibrate',0,1.0185584469999999779,0.065710743999999987607);
INSERT INTO phase VALUES(6,1,0,'train',1,1.0842691909999999655,2.3318432830000004329);
INSERT INTO phase VALUES(7,1,0,'evaluate',1,3.4161124740000001764,0.04797828699999984181);
INSERT INTO phase VALUES(8,1,0,'train',2,3.4640907610000000182,2.3282034860000000442);
INSERT INTO phase VALUES(9,1,0,'evaluate',2,5.7922942470000000625,0.047960382000000301161);
INSERT INTO phase VALUES(10,1,0,'train',3,5.8402546290000003637,2.3311055080000002703);
INSERT INTO phase VALUES(11,1,0,'evaluate',3,8.171360137000000634,0.048113257999998992886);
INSERT INTO phase VALUES(12,1,0,'train',4,8.2194733949999996269,2.3294401170000007539);
INSERT INTO phase VALUES(13,1,0,'evaluate',4,10.548913512000000381,0.047808619999999635297);
INSERT INTO phase VALUES(14,1,0,'finish',0,10.596722132000000015,0.020281365999999998589);
INSERT INTO phase VALUES(15,2,0,'spawn',0,-0.45337342700002497553,0.45405620000002500091);
INSERT INTO phase VALUES(16,2,0,'start',0,0.00068277300000000001704,0.00038538700000000005591);
INSERT INTO phase VALUES(17,2,0,'load',0,0.0010681600000000000729,0.28513258400000002223);
INSERT INTO phase VALUES(18,2,0,'init',0,0.28620074400000000691,0.63321149700000001203);
INSERT INTO phase VALUES(19,2,0,'calibrate',0,0.91941224099999996344,0.022576735999999986148);
INSERT INTO phase VALUES(20,2,0,'train',1,0.94198897699999994959,1.3167732720000002721);
INSERT INTO phase VALUES(21,2,0,'evaluate',1,2.2587622490000001107,0.0067199429999997839502);
INSERT INTO phase VALUES(22,2,0,'train',2,2.2654821919999998947,1.3185885669999999336);
INSERT INTO phase VALUES(23,2,0,'evaluate',2,3.5840707589999998283,0.0067310520000001261564);
INSERT INTO phase VALUES(24,2,0,'train',3,3.5908018109999999545,1.3191619830000003155);
INSERT INTO phase VALUES(25,2,0,'evaluate',3,4.90996379400000027,0.0067082679999996841502);
INSERT INTO phase VALUES(26,2,0,'train',4,4.9166720619999999541,1.32213998499999974);
INSERT INTO phase VALUES(27,2,0,'evaluate',4,6.2388120469999996942,0.0067270019999998709181);
INSERT INTO phase VALUES(28,2,0,'finish',0,6.2455390489999995651,0.02023571500000000134);
INSERT INTO phase VALUES(29,3,0,'spawn',0,-0.33329121999998140291,0.33377293799998142276);
INSERT INTO phase VALUES(30,3,0,'start',0,0.00048171800000000001163,0.0005637810000000000694);
INSERT INTO phase VALUES(31,3,1,'spawn',0,-0.40948145199998176035,0.41002523999998174986);
INSERT INTO phase VALUES(32,3,1,'start',0,0.00054378800000000001874,0.00033455900000000000655);
INSERT INTO phase VALUES(33,3,0,'load',0,0.001045499000000000081,0.40700023699999998694);
INSERT INTO phase VALUES(34,3,1,'load',0,0.0008783470000000000253,0.33898289300000000734);
INSERT INTO phase VALUES(35,3,0,'rendezvous',0,0.40804573599999999222,0.72990005799999990721);
INSERT INTO phase VALUES(36,3,1,'rendezvous',0,0.33986124000000000888,0.71389737699999988862);
INSERT INTO phase VALUES(37,3,1,'init',0,1.053758616999999953,0.5922786330000000543);
INSERT INTO phase VALUES(38,3,0,'init',0,1.1379457939999999549,0.6013095600000000207);
INSERT INTO phase VALUES(39,3,0,'calibrate',0,1.7392553539999999756,0.05177595299999993017);
INSERT INTO phase VALUES(40,3,1,'calibrate',0,1.6460372500000000073,0.060791422999999955578);
INSERT INTO phase VALUES(41,3,1,'train',1,1.7068286729999999629,0.75475151699999987187);
INSERT INTO phase VALUES(42,3,0,'train',1,1.7910313069999999058,0.75614136800000020244);
INSERT INTO phase VALUES(43,3,0,'evaluate',1,2.5471726750000001082,0.0041938359999997842919);
INSERT INTO phase VALUES(44,3,1,'evaluate',1,2.4615801899999998347,0.0055426560000002567107);
INSERT INTO phase VALUES(45,3,1,'train',2,2.4671228460000000914,0.75449207200000012463);
INSERT INTO phase VALUES(46,3,0,'train',2,2.5513665109999998925,0.75563934200000026919);
INSERT INTO phase VALUES(47,3,0,'evaluate',2,3.3070058530000001617,0.0038401659999998116745);
INSERT INTO phase VALUES(48,3,1,'evaluate',2,3.2216149180000002161,0.0050360819999997197271);
INSERT INTO phase VALUES(49,3,0,'train',3,3.3108460189999999734,0.75310108300000022651);
INSERT INTO phase VALUES(50,3,1,'train',3,3.2266509999999999358,0.75322709699999990107);
INSERT INTO phase VALUES(51,3,0,'evaluate',3,4.0639471020000001999,0.0039703700000002228875);
INSERT INTO phase VALUES(52,3,1,'evaluate',3,3.9798780969999998369,0.0038654220000000627521);
INSERT INTO phase VALUES(53,3,1,'train',4,3.9837435189999998996,0.75254397299999986614);
INSERT INTO phase VALUES(54,3,0,'train',4,4.0679174720000004228,0.75499328299999923785);
INSERT INTO phase VALUES(55,3,1,'evaluate',4,4.7362874919999997658,0.0035308860000000663603);
INSERT INTO phase VALUES(56,3,0,'evaluate',4,4.8229107549999996606,0.0037402570000004686789);
INSERT INTO phase VALUES(57,3,1,'finish',0,4.7398183779999998321,0.32956643299999999197);
INSERT INTO phase VALUES(58,3,0,'finish',0,4.8266510120000001293,0.34920800899999998589);
INSERT INTO phase VALUES(59,4,1,'spawn',0,-0.33559406100002814321,0.33605166900002814145);
INSERT INTO phase VALUES(60,4,1,'start',0,0.00045760799999999997311,0.00044540200000000001578);
INSERT INTO phase VALUES(61,4,0,'spawn',0,-0.44453213599997476457,0.44510076799997477792);
INSERT INTO phase VALUES(62,4,0,'start',0,0.0005686320000000000133,0.00029663599999999997001);
INSERT INTO phase VALUES(63,4,1,'load',0,0.00090300999999999998889,0.34535313900000003117);
INSERT INTO phase VALUES(64,4,0,'load',0,0.00086526799999999998332,0.30703042400000002398);
INSERT INTO phase VALUES(65,4,0,'rendezvous',0,0.3078956919999999986,0.74447942900000008137);
INSERT INTO phase VALUES(66,4,1,'rendezvous',0,0.34625614900000001306,0.8144104599999999472);
INSERT INTO phase VALUES(67,4,0,'init',0,1.0523751210000000799,4.6562170490000003297);
INSERT INTO phase VALUES(68,4,1,'init',0,1.1606666089999999602,4.783635849000000384);
INSERT INTO phase VALUES(69,4,0,'calibrate',0,5.7085921700000001877,0.71455984600000022055);
INSERT INTO phase VALUES(70,4,1,'calibrate',0,5.9443024580000001222,0.58716904100000011368);
INSERT INTO phase VALUES(71,4,1,'train',1,6.5314714990000002359,4.7832958219999994753);
INSERT INTO phase VALUES(72,4,0,'train',1,6.4231520160000004082,4.7894473999999993552);
INSERT INTO phase VALUES(73,4,0,'evaluate',1,11.212599415999999763,0.19055330800000014335);
INSERT INTO phase VALUES(74,4,1,'evaluate',1,11.314767320999999711,0.19672359800000016605);
INSERT INTO phase VALUES(75,4,0,'train',2,11.403152723999999907,4.7839249759999997735);
INSERT INTO phase VALUES(76,4,1,'train',2,11.511490918999999876,4.8027039699999996003);
INSERT INTO phase VALUES(77,4,1,'evaluate',2,16.314194888999999477,0.18997414100000042935);
INSERT INTO phase VALUES(78,4,0,'evaluate',2,16.18707769999999968,0.20898256199999920568);
INSERT INTO phase VALUES(79,4,1,'train',3,16.504169029999999906,4.7420078459999999154);
INSERT INTO phase VALUES(80,4,0,'train',3,16.396060261999998886,4.7806335630000020842);
INSERT INTO phase VALUES(81,4,0,'evaluate',3,21.176693825000000969,0.19007625100000069551);
INSERT INTO phase VALUES(82,4,1,'evaluate',3,21.246176875999999821,0.22905065300000160277);
INSERT INTO phase VALUES(83,4,1,'train',4,21.475227529000001426,4.7408804329999973958);
INSERT INTO phase VALUES(84,4,0,'train',4,21.366770076000001666,4.7792626319999982342);
INSERT INTO phase VALUES(85,4,1,'evaluate',4,26.21610796199999882,0.18849497800000136749);
INSERT INTO phase VALUES(86,4,0,'evaluate',4,26.1460327079999999,0.18980755100000124002);
INSERT INTO phase VALUES(87,4,1,'finish',0,26.404602940000000189,0.26777398200000002148);
INSERT INTO phase VALUES(88,4,0,'finish',0,26.33584025900000114,0.2698975800000000258);
INSERT INTO phase VALUES(89,5,0,'spawn',0,-0.43427397799999806204,0.43483167499999808569);
INSERT INTO phase VALUES(90,5,0,'start',0,0.00055769700000000001043,0.00035822100000000003851);
INSERT INTO phase VALUES(91,5,0,'load',0,0.00091591800000000004895,0.29186188699999998652);
INSERT INTO phase VALUES(92,5,0,'init',0,0.29277780500000000207,2.5710844459999999678);
INSERT INTO phase VALUES(93,5,0,'calibrate',0,2.8638622510000000254,0.40859920699999996429);
INSERT INTO phase VALUES(94,5,0,'train',1,3.2724614579999999897,8.7578111169999992569);
INSERT INTO phase VALUES(95,5,0,'evaluate',1,12.03027257499999969,0.3832138179999997618);
INSERT INTO phase VALUES(96,5,0,'train',2,12.413486392999999452,8.777354364000000686);
INSERT INTO phase VALUES(97,5,0,'evaluate',2,21.190840757000000138,0.37977482299999820725);
INSERT INTO phase VALUES(98,5,0,'train',3,21.570615579999998345,8.8007727960000003974);
INSERT INTO phase VALUES(99,5,0,'evaluate',3,30.371388375999998742,0.37997174200000216615);
INSERT INTO phase VALUES(100,5,0,'train',4,30.751360118000000908,8.7357621020000024714);
INSERT INTO phase VALUES(101,5,0,'evaluate',4,39.48712222000000338,0.37939685099999564954);
INSERT INTO phase VALUES(102,5,0,'finish',0,39.86651907099999903,0.020319408000000000608);
INSERT INTO phase VALUES(103,6,1,'spawn',0,-0.33620083500001879395,0.33662808600001881131);
INSERT INTO phase VALUES(104,6,1,'start',0,0.00042725100000000001965,0.00034413900000000003341);
INSERT INTO phase VALUES(105,6,0,'spawn',0,-0.43189754799996693535,0.43255025499996690996);
INSERT INTO phase VALUES(106,6,0,'start',0,0.00065270699999999998337,0.00039384100000000002612);
INSERT INTO phase VALUES(107,6,1,'load',0,0.00077139000000000005306,0.3987829039999999936);
INSERT INTO phase VALUES(108,6,0,'load',0,0.0010465480000000000095,0.34240951099999999973);
INSERT INTO phase VALUES(109,6,0,'rendezvous',0,0.34345605899999998023,0.79748470500000001592);
INSERT INTO phase VALUES(110,6,1,'rendezvous',0,0.39955429399999997652,0.83617344100000001727);
INSERT INTO phase VALUES(111,6,1,'init',0,1.2357277349999999938,0.70432881399999991423);
INSERT INTO phase VALUES(112,6,0,'init',0,1.1409407639999999961,0.70981793399999992821);
INSERT INTO phase VALUES(113,6,0,'calibrate',0,1.8507586979999999243,0.12451271699999999498);
INSERT INTO phase VALUES(114,6,1,'calibrate',0,1.940056548999999908,0.12998774600000029266);
INSERT INTO phase VALUES(115,6,0,'train',1,1.9752714149999999193,1.2418081930000002266);
INSERT INTO phase VALUES(116,6,1,'train',1,2.0700442950000002007,1.2419322929999996318);
INSERT INTO phase VALUES(117,6,0,'evaluate',1,3.217079608000000146,0.025074453999999857245);
INSERT INTO phase VALUES(118,6,1,'evaluate',1,3.3119765879999998325,0.02503986400000002277);
INSERT INTO phase VALUES(119,6,0,'train',2,3.2421540620000000032,1.2403735510000002406);
INSERT INTO phase VALUES(120,6,1,'train',2,3.3370164519999998553,1.2415015320000004628);
INSERT INTO phase VALUES(121,6,0,'evaluate',2,4.4825276130000002439,0.025927006999999946401);
INSERT INTO phase VALUES(122,6,1,'evaluate',2,4.5785179840000003181,0.024704798999999333375);
INSERT INTO phase VALUES(123,6,1,'train',3,4.6032227829999996515,1.2383736820000006417);
INSERT INTO phase VALUES(124,6,0,'train',3,4.5084546200000001903,1.2384858239999996243);
INSERT INTO phase VALUES(125,6,0,'evaluate',3,5.7469404439999998146,0.024624017999999914252);
INSERT INTO phase VALUES(126,6,1,'evaluate',3,5.8415964650000002933,0.024767939999999377675);
INSERT INTO phase VALUES(127,6,0,'train',4,5.7715644619999997289,1.2382262630000004932);
INSERT INTO phase VALUES(128,6,1,'train',4,5.866364404999999671,1.2385873390000003979);
INSERT INTO phase VALUES(129,6,0,'evaluate',4,7.0097907250000002221,0.024224690999999687335);
INSERT INTO phase VALUES(130,6,1,'evaluate',4,7.1049517440000000689,0.024242945000000126754);
INSERT INTO phase VALUES(131,6,0,'finish',0,7.0340154159999999095,0.1208992230000000001);
INSERT INTO phase VALUES(132,6,1,'finish',0,7.1291946890000001957,0.12085560400000000536);
INSERT INTO phase VALUES(133,7,2,'spawn',0,-0.36340065400000842732,0.36396213500000840213);
INSERT INTO phase VALUES(134,7,2,'start',0,0.00056148099999999995929,0.00054522000000000012294);
INSERT INTO phase VALUES(135,7,3,'spawn',0,-0.41516704299999923621,0.41568722499999921637);
INSERT INTO phase VALUES(136,7,3,'start',0,0.00052018200000000000115,0.0003884249999999999682);
INSERT INTO phase VALUES(137,7,1,'spawn',0,-0.432793776000002961,0.43327467000000297048);
INSERT INTO phase VALUES(138,7,1,'start',0,0.00048089399999999999377,0.00033785500000000002378);
INSERT INTO phase VALUES(139,7,0,'spawn',0,-0.44467728399998784905,0.44521071899998787557);
INSERT INTO phase VALUES(140,7,0,'start',0,0.00053343499999999996388,0.00041667899999999998602);
INSERT INTO phase VALUES(141,7,2,'load',0,0.0011067010000000000822,0.70353698300000000465);
INSERT INTO phase VALUES(142,7,3,'load',0,0.00090860699999999996936,0.69572144600000007663);
INSERT INTO phase VALUES(143,7,0,'load',0,0.0009501139999999999499,0.68595957699999998702);
INSERT INTO phase VALUES(144,7,1,'load',0,0.00081874900000000001756,0.70133137000000000949);
INSERT INTO phase VALUES(145,7,0,'rendezvous',0,0.68690969099999998892,1.0156878640000002178);
INSERT INTO phase VALUES(146,7,1,'rendezvous',0,0.70215011900000001698,1.011473529999999954);
INSERT INTO phase VALUES(147,7,2,'rendezvous',0,0.70464368399999999237,1.0705581259999998877);
INSERT INTO phase VALUES(148,7,3,'rendezvous',0,0.69663005300000002684,1.0189281980000000071);
INSERT INTO phase VALUES(149,7,1,'init',0,1.713623649000000082,0.78118254299999989598);
INSERT INTO phase VALUES(150,7,2,'init',0,1.7752018099999999911,0.80632140400000018587);
INSERT INTO phase VALUES(151,7,0,'init',0,1.7025975550000000957,0.81054705300000007284);
INSERT INTO phase VALUES(152,7,3,'init',0,1.715558251000000034,0.81386551900000014825);
INSERT INTO phase VALUES(153,7,0,'calibrate',0,2.5131446080000001686,0.13933538399999978452);
INSERT INTO phase VALUES(154,7,1,'calibrate',0,2.494806191999999978,0.16871982699999987787);
INSERT INTO phase VALUES(155,7,2,'calibrate',0,2.581523214000000177,0.1436011689999996399);
INSERT INTO phase VALUES(156,7,3,'calibrate',0,2.5294237700000001822,0.13612623700000003879);
INSERT INTO phase VALUES(157,7,1,'train',1,2.6635260189999998559,0.63879358000000019401);
INSERT INTO phase VALUES(158,7,2,'train',1,2.7251243829999998169,0.63974074500000011056);
INSERT INTO phase VALUES(159,7,3,'train',1,2.665550007000000221,0.63998944199999963089);
INSERT INTO phase VALUES(160,7,0,'train',1,2.6524799919999999531,0.64166617900000000318);
INSERT INTO phase VALUES(161,7,0,'evaluate',1,3.2941461709999999563,0.0127091500000000579);
INSERT INTO phase VALUES(162,7,2,'evaluate',1,3.3648651279999999275,0.014581830000000017832);
INSERT INTO phase VALUES(163,7,3,'evaluate',1,3.3055394489999998519,0.014336775999999940012);
INSERT INTO phase VALUES(164,7,1,'evaluate',1,3.3023195990000000499,0.0156780869999999517);
INSERT INTO phase VALUES(165,7,0,'train',2,3.3068553210000000142,0.64033362099999990846);
INSERT INTO phase VALUES(166,7,1,'train',2,3.3179976860000000016,0.6422750839999999961);
INSERT INTO phase VALUES(167,7,2,'train',2,3.3794469579999999453,0.64255744500000044894);
INSERT INTO phase VALUES(168,7,3,'train',2,3.3198762249999997919,0.64261982900000003127);
INSERT INTO phase VALUES(169,7,0,'evaluate',2,3.9471889419999999226,0.015133828000000182356);
INSERT INTO phase VALUES(170,7,1,'evaluate',2,3.9602727699999999977,0.013005598999999978815);
INSERT INTO phase VALUES(171,7,2,'evaluate',2,4.0220044030000003942,0.012816979999999311701);
INSERT INTO phase VALUES(172,7,3,'evaluate',2,3.9624960539999998232,0.0127098840000003932);
INSERT INTO phase VALUES(173,7,0,'train',3,3.962322770000000105,0.63990677700000020422);
INSERT INTO phase VALUES(174,7,1,'train',3,3.9732783689999999765,0.64012160399999995519);
INSERT INTO phase VALUES(175,7,2,'train',3,4.0348213829999997059,0.64246176900000051546);
INSERT INTO phase VALUES(176,7,3,'train',3,3.9752059380000002164,0.64244051399999957396);
INSERT INTO phase VALUES(177,7,2,'evaluate',3,4.6772831520000002214,0.01272902299999945086);
INSERT INTO phase VALUES(178,7,3,'evaluate',3,4.6176464519999997904,0.012723677000000321868);
INSERT INTO phase VALUES(179,7,1,'evaluate',3,4.6133999729999999317,0.015102669000000012999);
INSERT INTO phase VALUES(180,7,0,'evaluate',3,4.6022295470000003092,0.015244427999999921041);
INSERT INTO phase VALUES(181,7,2,'train',4,4.6900121749999996723,0.63987620199999994952);
INSERT INTO phase VALUES(182,7,3,'train',4,4.6303701290000001122,0.63986149499999989131);
INSERT INTO phase VALUES(183,7,0,'train',4,4.6174739750000002302,0.64011145000000002625);
INSERT INTO phase VALUES(184,7,1,'train',4,4.6285026419999999447,0.64230290999999972711);
INSERT INTO phase VALUES(185,7,2,'evaluate',4,5.3298883769999996218,0.012430687000000162356);
INSERT INTO phase VALUES(186,7,3,'evaluate',4,5.2702316240000000036,0.012494091999999845654);
INSERT INTO phase VALUES(187,7,0,'evaluate',4,5.2575854250000002565,0.012401918000000122788);
INSERT INTO phase VALUES(188,7,1,'evaluate',4,5.2708055519999996718,0.012435830000000258621);
INSERT INTO phase VALUES(189,7,1,'finish',0,5.2832413819999999304,0.45145379600000001829);
INSERT INTO phase VALUES(190,7,3,'finish',0,5.2827257159999998492,0.48868562700000001131);
INSERT INTO phase VALUES(191,7,2,'finish',0,5.3423190639999997841,0.50749788299999998297);
INSERT INTO phase VALUES(192,7,0,'finish',0,5.2699873430000003793,0.52551403500000004598);
INSERT INTO phase VALUES(193,8,0,'spawn',0,-0.4146062499999706441,0.41517007699997066083);
INSERT INTO phase VALUES(194,8,0,'start',0,0.00056382700000000003474,0.00046388099999999997218);
INSERT INTO phase VALUES(195,8,2,'spawn',0,-0.44439738900002295762,0.44489503300002297692);
INSERT INTO phase VALUES(196,8,2,'start',0,0.00049764399999999999434,0.00083865999999999996973);
INSERT INTO phase VALUES(197,8,3,'spawn',0,-0.44713980599997049658,0.44786120599997047975);
INSERT INTO phase VALUES(198,8,3,'start',0,0.00072139999999999997095,0.00046322400000000003589);
INSERT INTO phase VALUES(199,8,1,'spawn',0,-0.45458177300000757181,0.45539686000000756394);
INSERT INTO phase VALUES(200,8,1,'start',0,0.00081508700000000003805,0.00039308699999999997202);
INSERT INTO phase VALUES(201,8,0,'load',0,0.0010277080000000000069,0.66113175700000004209);
INSERT INTO phase VALUES(202,8,2,'load',0,0.001336303999999999964,0.66804870500000002042);
INSERT INTO phase VALUES(203,8,3,'load',0,0.0011846240000000000068,0.67053674600000001682);
INSERT INTO phase VALUES(204,8,1,'load',0,0.00120817400000000001,0.66853253700000003778);
INSERT INTO phase VALUES(205,8,0,'rendezvous',0,0.66215946500000000263,1.091347730999999932);
INSERT INTO phase VALUES(206,8,1,'rendezvous',0,0.66974071099999998857,1.0429877160000000646);
INSERT INTO phase VALUES(207,8,2,'rendezvous',0,0.66938500899999997528,1.0534431589999999623);
INSERT INTO phase VALUES(208,8,3,'rendezvous',0,0.6717213699999999843,1.0476486970000000731);
INSERT INTO phase VALUES(209,8,2,'init',0,1.7228281679999999376,0.59170393499999995867);
INSERT INTO phase VALUES(210,8,0,'init',0,1.7535071959999999346,0.61840206800000019349);
INSERT INTO phase VALUES(211,8,1,'init',0,1.7127284270000000532,0.62170893600000010081);
INSERT INTO phase VALUES(212,8,3,'init',0,1.7193700670000000574,0.62191923599999987537);
INSERT INTO phase VALUES(213,8,0,'calibrate',0,2.3719092640000001281,0.062117119999999914625);
INSERT INTO phase VALUES(214,8,1,'calibrate',0,2.334437363000000154,0.058848752999999920376);
INSERT INTO phase VALUES(215,8,3,'calibrate',0,2.3412893029999999328,0.058638108999999882797);
INSERT INTO phase VALUES(216,8,2,'calibrate',0,2.3145321029999998962,0.088918978000000148398);
INSERT INTO phase VALUES(217,8,2,'train',1,2.4034510810000000446,0.38728204199999982648);
INSERT INTO phase VALUES(218,8,0,'train',1,2.4340263840000000428,0.38748637499999993849);
INSERT INTO phase VALUES(219,8,1,'train',1,2.3932861160000000744,0.38769710699999970771);
INSERT INTO phase VALUES(220,8,3,'train',1,2.3999274119999998156,0.38819069400000039138);
INSERT INTO phase VALUES(221,8,0,'evaluate',1,2.8215127589999999813,0.0030404989999999187944);
INSERT INTO phase VALUES(222,8,1,'evaluate',1,2.7809832229999997821,0.002824659000000284692);
INSERT INTO phase VALUES(223,8,2,'evaluate',1,2.7907331229999998711,0.0032178869999999193396);
INSERT INTO phase VALUES(224,8,3,'evaluate',1,2.7881181060000002069,0.002322566999999775561);
INSERT INTO phase VALUES(225,8,0,'train',2,2.8245532579999999001,0.38764203400000019072);
INSERT INTO phase VALUES(226,8,1,'train',2,2.7838078820000000668,0.38832379499999980509);
INSERT INTO phase VALUES(227,8,2,'train',2,2.7939510099999997905,0.38879747100000017212);
INSERT INTO phase VALUES(228,8,3,'train',2,2.7904406729999999825,0.38880136999999992397);
INSERT INTO phase VALUES(229,8,0,'evaluate',2,3.2121952920000000908,0.0035619300000000464478);
INSERT INTO phase VALUES(230,8,1,'evaluate',2,3.1721316769999998719,0.002924484000000227013);
INSERT INTO phase VALUES(231,8,2,'evaluate',2,3.1827484809999999626,0.0024283629999999334359);
INSERT INTO phase VALUES(232,8,3,'evaluate',2,3.1792420429999999065,0.0024814719999999290678);
INSERT INTO phase VALUES(233,8,2,'train',3,3.185176843999999896,0.38766750200000021919);
INSERT INTO phase VALUES(234,8,1,'train',3,3.1750561610000000989,0.38787660399999968063);
INSERT INTO phase VALUES(235,8,3,'train',3,3.1817235149999998355,0.38791882700000002159);
INSERT INTO phase VALUES(236,8,0,'train',3,3.2157572220000001372,0.38831486700000006351);
INSERT INTO phase VALUES(237,8,0,'evaluate',3,3.6040720890000002007,0.0023041189999997158111);
INSERT INTO phase VALUES(238,8,1,'evaluate',3,3.5629327649999997795,0.0027194510000003724314);
INSERT INTO phase VALUES(239,8,2,'evaluate',3,3.5728443460000001152,0.0029534069999996859223);
INSERT INTO phase VALUES(240,8,3,'evaluate',3,3.5696423419999998571,0.0026268000000002622584);
INSERT INTO phase VALUES(241,8,2,'train',4,3.5757977529999998012,0.38702301800000027398);
INSERT INTO phase VALUES(242,8,1,'train',4,3.565652216000000152,0.38739431899999976494);
INSERT INTO phase VALUES(243,8,3,'train',4,3.5722691420000001194,0.38810856299999985097);
INSERT INTO phase VALUES(244,8,0,'train',4,3.6063762079999999166,0.38841327000000003266);
INSERT INTO phase VALUES(245,8,2,'evaluate',4,3.9628207710000000751,0.0019119679999999306119);
INSERT INTO phase VALUES(246,8,1,'evaluate',4,3.9530465349999999169,0.0020421420000000800598);
INSERT INTO phase VALUES(247,8,3,'evaluate',4,3.9603777049999999704,0.0019576890000001512248);
INSERT INTO phase VALUES(248,8,0,'evaluate',4,3.9947894779999999492,0.0019785940000001112082);
INSERT INTO phase VALUES(249,8,2,'finish',0,3.9647327390000000058,0.29097894200000001818);
INSERT INTO phase VALUES(250,8,0,'finish',0,3.9967680720000000604,0.3070304289999999936);
INSERT INTO phase VALUES(251,8,1,'finish',0,3.955088676999999997,0.31234435999999998756);
INSERT INTO phase VALUES(252,8,3,'finish',0,3.9623353940000001216,0.33218940899999999105);
INSERT INTO phase VALUES(253,9,0,'spawn',0,-0.31891930699995779674,0.31931445199995778239);
INSERT INTO phase VALUES(254,9,0,'start',0,0.00039514500000000001228,0.00057070800000000006593);
INSERT INTO phase VALUES(255,9,2,'spawn',0,-0.32333536399997936383,0.32373488899997937551);
INSERT INTO phase VALUES(256,9,2,'start',0,0.00039952500000000002117,0.00037778899999999995687);
INSERT INTO phase VALUES(257,9,3,'spawn',0,-0.43805929200001758605,0.43860196100001758168);
INSERT INTO phase VALUES(258,9,3,'start',0,0.0005426689999999999639,0.00051403199999999998719);
INSERT INTO phase VALUES(259,9,1,'spawn',0,-0.45829822499996369922,0.45890170999996371392);
INSERT INTO phase VALUES(260,9,1,'start',0,0.00060348499999999995896,0.00043369299999999996915);
INSERT INTO phase VALUES(261,9,0,'load',0,0.00096585300000000002401,0.64946040300000007494);
INSERT INTO phase VALUES(262,9,2,'load',0,0.00077731399999999997805,0.66757889299999995103);
INSERT INTO phase VALUES(263,9,3,'load',0,0.001056700999999999951,0.63090381200000000827);
INSERT INTO phase VALUES(264,9,1,'load',0,0.0010371779999999999281,0.61524696299999992454);
INSERT INTO phase VALUES(265,9,0,'rendezvous',0,0.65042625600000003593,1.108984151000000029);
INSERT INTO phase VALUES(266,9,1,'rendezvous',0,0.61628414099999995201,1.002964748000000128);
INSERT INTO phase VALUES(267,9,2,'rendezvous',0,0.66835620699999997995,1.0853019580000000665);
INSERT INTO phase VALUES(268,9,3,'rendezvous',0,0.6319605130000000015,1.0064887950000001026);
INSERT INTO phase VALUES(269,9,1,'init',0,1.61924888900000008,2.694356019000000213);
INSERT INTO phase VALUES(270,9,3,'init',0,1.6384493079999999931,2.7618341079999995102);
INSERT INTO phase VALUES(271,9,2,'init',0,1.7536581650000000465,2.776778932000000033);
INSERT INTO phase VALUES(272,9,0,'init',0,1.759410407000000065,2.7959874070000001466);
INSERT INTO phase VALUES(273,9,0,'calibrate',0,4.5553978139999999896,0.67723012799999970923);
INSERT INTO phase VALUES(274,9,1,'calibrate',0,4.3136049080000002931,0.77884034700000004391);
INSERT INTO phase VALUES(275,9,2,'calibrate',0,4.5304370970000000795,0.69638227499999949543);
INSERT INTO phase VALUES(276,9,3,'calibrate',0,4.4002834159999997254,0.71133221600000062778);
INSERT INTO phase VALUES(277,9,3,'train',1,5.1116156320000003532,2.608384114999999781);
INSERT INTO phase VALUES(278,9,2,'train',1,5.2268193719999995749,2.6101353580000008491);
INSERT INTO phase VALUES(279,9,0,'train',1,5.2326279419999996989,2.6110828440000002359);
INSERT INTO phase VALUES(280,9,1,'train',1,5.092445255000000337,2.62412641099999977);
INSERT INTO phase VALUES(281,9,1,'evaluate',1,7.716571666000000107,0.092205215999999978748);
INSERT INTO phase VALUES(282,9,0,'evaluate',1,7.8437107859999999348,0.10537103800000036102);
INSERT INTO phase VALUES(283,9,2,'evaluate',1,7.8369547300000004241,0.10640642799999966428);
INSERT INTO phase VALUES(284,9,3,'evaluate',1,7.7199997470000001342,0.10817751899999983322);
INSERT INTO phase VALUES(285,9,2,'train',2,7.9433611580000000884,2.6013899820000006002);
INSERT INTO phase VALUES(286,9,0,'train',2,7.9490818240000002958,2.6056199259999992534);
INSERT INTO phase VALUES(287,9,3,'train',2,7.8281772659999999675,2.6144147799999997161);
INSERT INTO phase VALUES(288,9,1,'train',2,7.8087768820000000857,2.6201649420000006074);
INSERT INTO phase VALUES(289,9,1,'evaluate',2,10.428941824000000693,0.092732441999999082327);
INSERT INTO phase VALUES(290,9,0,'evaluate',2,10.554701749999999549,0.10737254300000032003);
INSERT INTO phase VALUES(291,9,2,'evaluate',2,10.544751140000000688,0.11155493399999905079);
INSERT INTO phase VALUES(292,9,3,'evaluate',2,10.442592045999999683,0.09851741800000013427);
INSERT INTO phase VALUES(293,9,3,'train',3,10.541109463999999817,2.5951995760000006185);
INSERT INTO phase VALUES(294,9,1,'train',3,10.521674265999999775,2.6086789659999993773);
INSERT INTO phase VALUES(295,9,0,'train',3,10.662074292999999869,2.6093468239999992874);
INSERT INTO phase VALUES(296,9,2,'train',3,10.656306073999999739,2.6125127920000004166);
INSERT INTO phase VALUES(297,9,2,'evaluate',3,13.268818866000000155,0.09347619299999898601);
INSERT INTO phase VALUES(298,9,3,'evaluate',3,13.136309040000000436,0.11094063999999903558);
INSERT INTO phase VALUES(299,9,1,'evaluate',3,13.130353231999999152,0.097822128000000674319);
INSERT INTO phase VALUES(300,9,0,'evaluate',3,13.271421116999999156,0.096973821000000626213);
INSERT INTO phase VALUES(301,9,1,'train',4,13.228175359999999827,2.5688141120000000938);
INSERT INTO phase VALUES(302,9,2,'train',4,13.362295058999999142,2.5786733580000014143);
INSERT INTO phase VALUES(303,9,0,'train',4,13.368394937999999782,2.6142627530000002167);
INSERT INTO phase VALUES(304,9,3,'train',4,13.247249679999999472,2.615322647000001055);
INSERT INTO phase VALUES(305,9,1,'evaluate',4,15.79698947199999992,0.090294958999999508364);
INSERT INTO phase VALUES(306,9,2,'evaluate',4,15.940968417000000556,0.092192480999997883372);
INSERT INTO phase VALUES(307,9,0,'evaluate',4,15.982657691,0.092806598999999323496);
INSERT INTO phase VALUES(308,9,3,'evaluate',4,15.862572327000000527,0.092529373999999720012);
INSERT INTO phase VALUES(309,9,2,'finish',0,16.033160897999998439,0.22884329300000000317);
INSERT INTO phase VALUES(310,9,0,'finish',0,16.075464289999999323,0.25643615300000000001);
INSERT INTO phase VALUES(311,9,3,'finish',0,15.955101701000000246,0.2532370090000000129);
INSERT INTO phase VALUES(312,9,1,'finish',0,15.887284430999999429,0.33074814499999999339);
INSERT INTO phase VALUES(313,10,0,'spawn',0,-0.37630860800004445332,0.37673807000004444489);
INSERT INTO phase VALUES(314,10,0,'start',0,0.00042946199999999997527,0.00042472300000000006011);
INSERT INTO phase VALUES(315,10,0,'load',0,0.00085418500000000003539,0.21173116799999999737);
INSERT INTO phase VALUES(316,10,0,'init',0,0.21258535300000000467,2.2009541669999999058);
INSERT INTO phase VALUES(317,10,0,'calibrate',0,2.4135395200000000492,0.38980792200000013991);
INSERT INTO phase VALUES(318,10,0,'train',1,2.8033474420000001892,8.7252112759999995716);
INSERT INTO phase VALUES(319,10,0,'evaluate',1,11.528558717999999316,0.38061192300000001864);
INSERT INTO phase VALUES(320,10,0,'train',2,11.909170640999999335,8.7526063359999994872);
INSERT INTO phase VALUES(321,10,0,'evaluate',2,20.661776976999998822,0.38036526700000194978);
INSERT INTO phase VALUES(322,10,0,'train',3,21.042142244000000771,8.7475329950000002554);
INSERT INTO phase VALUES(323,10,0,'evaluate',3,29.789675239000001027,0.37951834399999739844);
INSERT INTO phase VALUES(324,10,0,'train',4,30.169193582999998426,8.7535373209999995935);
INSERT INTO phase VALUES(325,10,0,'evaluate',4,38.92273090399999802,0.38180333100000041213);
INSERT INTO phase VALUES(326,10,0,'finish',0,39.304534234999998431,0.0202452649999999984);
INSERT INTO phase VALUES(327,11,0,'spawn',0,-0.42380818499994371562,0.42433235399994373437);
INSERT INTO phase VALUES(328,11,0,'start',0,0.00052416900000000000211,0.00037013699999999998338);
INSERT INTO phase VALUES(329,11,1,'spawn',0,-0.43289616499997413123,0.43357651999997415259);
INSERT INTO phase VALUES(330,11,1,'start',0,0.00068035500000000000055,0.00045364700000000005627);
INSERT INTO phase VALUES(331,11,0,'load',0,0.00089430599999999998549,0.44828268900000001195);
INSERT INTO phase VALUES(332,11,1,'load',0,0.0011340020000000000568,0.44287552699999999106);
INSERT INTO phase VALUES(333,11,0,'rendezvous',0,0.44917699500000002332,0.76021987699999993282);
INSERT INTO phase VALUES(334,11,1,'rendezvous',0,0.44400952900000001388,0.75536181999999996161);
INSERT INTO phase VALUES(335,11,0,'init',0,1.2093968719999999006,0.63285774900000002496);
INSERT INTO phase VALUES(336,11,1,'init',0,1.1993713489999999755,0.63296937699999999971);
INSERT INTO phase VALUES(337,11,0,'calibrate',0,1.8422546209999999256,0.051843159999999999243);
INSERT INTO phase VALUES(338,11,1,'calibrate',0,1.8323407259999999752,0.051736782000000092196);
INSERT INTO phase VALUES(339,11,1,'train',1,1.8840775080000000674,0.75572454499999985877);
INSERT INTO phase VALUES(340,11,0,'train',1,1.8940977809999999248,0.75607408399999997961);
INSERT INTO phase VALUES(341,11,0,'evaluate',1,2.6501718649999999044,0.0040572400000002950548);
INSERT INTO phase VALUES(342,11,1,'evaluate',1,2.6398020529999999261,0.0043427970000000648553);
INSERT INTO phase VALUES(343,11,0,'train',2,2.6542291050000001995,0.75494720099999979012);
INSERT INTO phase VALUES(344,11,1,'train',2,2.644144849999999991,0.75552765900000018461);
INSERT INTO phase VALUES(345,11,0,'evaluate',2,3.4091763059999999896,0.0045902230000001154053);
INSERT INTO phase VALUES(346,11,1,'evaluate',2,3.3996725090000001756,0.0040262719999999418973);
INSERT INTO phase VALUES(347,11,0,'train',3,3.413766529000000105,0.75574511599999993904);
INSERT INTO phase VALUES(348,11,1,'train',3,3.4036987810000001175,0.75592787699999952621);
INSERT INTO phase VALUES(349,11,0,'evaluate',3,4.169511645000000044,0.0042110229999998693983);
INSERT INTO phase VALUES(350,11,1,'evaluate',3,4.1596266579999996437,0.0040837350000000327554);
INSERT INTO phase VALUES(351,11,0,'train',4,4.1737226679999999134,0.75573378799999968435);
INSERT INTO phase VALUES(352,11,1,'train',4,4.1637103929999996765,0.75644545200000035123);
INSERT INTO phase VALUES(353,11,0,'evaluate',4,4.9294564559999995978,0.0035721000000004110574);
INSERT INTO phase VALUES(354,11,1,'evaluate',4,4.9201558450000000277,0.0036310989999996934329);
INSERT INTO phase VALUES(355,11,1,'finish',0,4.9237869439999997211,0.27914304000000000893);
INSERT INTO phase VALUES(356,11,0,'finish',0,4.9330285560000000089,0.32129630399999997703);
INSERT INTO phase VALUES(357,12,0,'spawn',0,-0.41927852300004120333,0.41991245400004117982);
INSERT INTO phase VALUES(358,12,0,'start',0,0.00063393100000000001271,0.00044398299999999989943);
INSERT INTO phase VALUES(359,12,1,'spawn',0,-0.42476745799993331775,0.42517694899993330182);
INSERT INTO phase VALUES(360,12,1,'start',0,0.00040949099999999999995,0.00054748500000000000723);
INSERT INTO phase VALUES(361,12,0,'load',0,0.0010779139999999999121,0.4107152929999999813);
INSERT INTO phase VALUES(362,12,1,'load',0,0.00095697600000000000719,0.40949632800000002053);
INSERT INTO phase VALUES(363,12,0,'rendezvous',0,0.41179320699999999444,0.81810733199999996489);
INSERT INTO phase VALUES(364,12,1,'rendezvous',0,0.4104533040000000188,0.81314897800000007777);
INSERT INTO phase VALUES(365,12,1,'init',0,1.2236022820000000965,2.7154040589999999255);
INSERT INTO phase VALUES(366,12,0,'init',0,1.2299005389999999593,2.738880667000000102);
INSERT INTO phase VALUES(367,12,0,'calibrate',0,3.9687812060000000613,0.63255901900000033322);
INSERT INTO phase VALUES(368,12,1,'calibrate',0,3.9390063409999998,0.65603775499999983367);
INSERT INTO phase VALUES(369,12,0,'train',1,4.6013402250000003945,4.739755615999999172);
INSERT INTO phase VALUES(370,12,1,'train',1,4.5950440959999996337,4.7795833090000003906);
INSERT INTO phase VALUES(371,12,0,'evaluate',1,9.3410958409999995666,0.2289281230000010936);
INSERT INTO phase VALUES(372,12,1,'evaluate',1,9.3746274050000000244,0.18905007500000081677);
INSERT INTO phase VALUES(373,12,1,'train',2,9.5636774800000008411,4.7508170839999994683);
INSERT INTO phase VALUES(374,12,0,'train',2,9.5700239640000006602,4.7556347250000001736);
INSERT INTO phase VALUES(375,12,0,'evaluate',2,14.325658689000000834,0.18804415399999996338);
INSERT INTO phase VALUES(376,12,1,'evaluate',2,14.314494564000000309,0.19293034499999883735);
INSERT INTO phase VALUES(377,12,1,'train',3,14.507424908999999146,4.799032359999999997);
INSERT INTO phase VALUES(378,12,0,'train',3,14.513702843000000797,4.8107147369999978536);
INSERT INTO phase VALUES(379,12,0,'evaluate',3,19.32441757999999865,0.18916728199999965909);
INSERT INTO phase VALUES(380,12,1,'evaluate',3,19.306457268999999143,0.20096690800000160948);
INSERT INTO phase VALUES(381,12,0,'train',4,19.51358486199999831,4.7475594720000025006);
INSERT INTO phase VALUES(382,12,1,'train',4,19.507424177000000753,4.7886377819999985661);
INSERT INTO phase VALUES(383,12,0,'evaluate',4,24.261144334000000811,0.18781556699999768511);
INSERT INTO phase VALUES(384,12,1,'evaluate',4,24.296061958999999319,0.1872470690000014315);
INSERT INTO phase VALUES(385,12,1,'finish',0,24.483309028000000751,0.26641153600000000434);
INSERT INTO phase VALUES(386,12,0,'finish',0,24.448959900999998496,0.34101697100000000206);
INSERT INTO phase VALUES(387,13,0,'spawn',0,-0.41594865400006281186,0.4164985360000628134);
INSERT INTO phase VALUES(388,13,0,'start',0,0.00054988200000000001833,0.00040053599999999994762);
INSERT INTO phase VALUES(389,13,0,'load',0,0.00095041799999999996596,0.24893563799999998686);
INSERT INTO phase VALUES(390,13,0,'init',0,0.24988605599999999529,0.68540477599999993785);
INSERT INTO phase VALUES(391,13,0,'calibrate',0,0.93529083199999996089,0.065376529999999988262);
INSERT INTO phase VALUES(392,13,0,'train',1,1.0006673619999999491,2.3363218909999998729);
INSERT INTO phase VALUES(393,13,0,'evaluate',1,3.3369892530000000441,0.048255440000000149325);
INSERT INTO phase VALUES(394,13,0,'train',2,3.3852446930000001934,2.3341060819999994713);
INSERT INTO phase VALUES(395,13,0,'evaluate',2,5.7193507749999996647,0.048132349000000296257);
INSERT INTO phase VALUES(396,13,0,'train',3,5.767483123999999961,2.3339205100000004478);
INSERT INTO phase VALUES(397,13,0,'evaluate',3,8.1014036340000004088,0.04825384799999987706);
INSERT INTO phase VALUES(398,13,0,'train',4,8.1496574820000002858,2.3350230859999996368);
INSERT INTO phase VALUES(399,13,0,'evaluate',4,10.484680567999999922,0.047854982000000489961);
INSERT INTO phase VALUES(400,13,0,'finish',0,10.532535550000000412,0.020262095000000000799);
INSERT INTO phase VALUES(401,14,0,'spawn',0,-0.40641084499998042511,0.4069290869999804272);
INSERT INTO phase VALUES(402,14,0,'start',0,0.00051824200000000002989,0.00040975499999999992831);
INSERT INTO phase VALUES(403,14,0,'load',0,0.0009279969999999999582,0.2514902009999999688);
INSERT INTO phase VALUES(404,14,0,'init',0,0.25241819799999998252,0.59064954899999999593);
INSERT INTO phase VALUES(405,14,0,'calibrate',0,0.84306774699999997846,0.021843761000000072591);
INSERT INTO phase VALUES(406,14,0,'train',1,0.86491150800000005105,1.322162606000000018);
INSERT INTO phase VALUES(407,14,0,'evaluate',1,2.187074114000000069,0.0067825290000000926227);
INSERT INTO phase VALUES(408,14,0,'train',2,2.1938566430000001616,1.3230867489999997843);
INSERT INTO phase VALUES(409,14,0,'evaluate',2,3.516943391999999946,0.0068351620000002277777);
INSERT INTO phase VALUES(410,14,0,'train',3,3.5237785540000001738,1.3223218800000000605);
INSERT INTO phase VALUES(411,14,0,'evaluate',3,4.8461004340000002343,0.0067394929999995412117);
INSERT INTO phase VALUES(412,14,0,'train',4,4.8528399269999997756,1.3219305420000004858);
INSERT INTO phase VALUES(413,14,0,'evaluate',4,6.1747704690000002614,0.0067650959999996373994);
INSERT INTO phase VALUES(414,14,0,'finish',0,6.1815355649999998988,0.020242749000000000852);
INSERT INTO phase VALUES(415,15,0,'spawn',0,-0.40352081000001283062,0.40416027200001281016);
INSERT INTO phase VALUES(416,15,0,'start',0,0.00063946200000000003819,0.00038503599999999995034);
INSERT INTO phase VALUES(417,15,3,'spawn',0,-0.41507949799995536022,0.41555221299995537265);
INSERT INTO phase VALUES(418,15,3,'start',0,0.00047271500000000001668,0.00088139299999999984672);
INSERT INTO phase VALUES(419,15,2,'spawn',0,-0.44861689700000806357,0.44915328100000806443);
INSERT INTO phase VALUES(420,15,2,'start',0,0.00053638399999999999273,0.00040700499999999999699);
INSERT INTO phase VALUES(421,15,1,'spawn',0,-0.46211213100007608733,0.46266375800007608631);
INSERT INTO phase VALUES(422,15,1,'start',0,0.00055162699999999995504,0.00044035900000000008456);
INSERT INTO phase VALUES(423,15,0,'load',0,0.0010244979999999999885,0.81888912399999991276);
INSERT INTO phase VALUES(424,15,3,'load',0,0.0013541079999999999176,0.81953156299999996292);
INSERT INTO phase VALUES(425,15,2,'load',0,0.00094338899999999998972,0.81678275000000000183);
INSERT INTO phase VALUES(426,15,1,'load',0,0.0009919860000000000396,0.80896657100000002316);
INSERT INTO phase VALUES(427,15,0,'rendezvous',0,0.81991362199999995308,1.1548350809999998745);
INSERT INTO phase VALUES(428,15,1,'rendezvous',0,0.8099585569999999679,1.1054066530000001833);
INSERT INTO phase VALUES(429,15,2,'rendezvous',0,0.81772613900000001851,1.1106087699999998008);
INSERT INTO phase VALUES(430,15,3,'rendezvous',0,0.82088567099999998344,1.1399204319999998169);
INSERT INTO phase VALUES(431,15,0,'init',0,1.9747487029999999386,0.80705704600000016668);
INSERT INTO phase VALUES(432,15,1,'init',0,1.9153652100000000402,0.81046934299999984219);
INSERT INTO phase VALUES(433,15,3,'init',0,1.9608061029999999114,0.81469902999999987969);
INSERT INTO phase VALUES(434,15,2,'init',0,1.9283349089999999304,0.8151170690000000274);
INSERT INTO phase VALUES(435,15,0,'calibrate',0,2.7818057490000001052,0.14231075000000004138);
INSERT INTO phase VALUES(436,15,1,'calibrate',0,2.7258345529999998824,0.1389121339999999094);
INSERT INTO phase VALUES(437,15,2,'calibrate',0,2.7434519779999999578,0.13432565600000012651);
INSERT INTO phase VALUES(438,15,3,'calibrate',0,2.7755051329999997911,0.13473677900000025076);
INSERT INTO phase VALUES(439,15,0,'train',1,2.9241164990000001466,0.6400397309999998896);
INSERT INTO phase VALUES(440,15,2,'train',1,2.8777776340000000843,0.63988910100000007119);
INSERT INTO phase VALUES(441,15,3,'train',1,2.9102419120000000418,0.64022448100000017845);
INSERT INTO phase VALUES(442,15,1,'train',1,2.8647466869999997918,0.64073989600000036404);
INSERT INTO phase VALUES(443,15,0,'evaluate',1,3.5641562300000000362,0.013700994000000132899);
INSERT INTO phase VALUES(444,15,1,'evaluate',1,3.5054865830000001558,0.012941355999999792913);
INSERT INTO phase VALUES(445,15,2,'evaluate',1,3.5176667350000001555,0.013769657999999740383);
INSERT INTO phase VALUES(446,15,3,'evaluate',1,3.5504663930000002203,0.013487948999999943566);
INSERT INTO phase VALUES(447,15,1,'train',2,3.5184279389999999487,0.64017353899999962507);
INSERT INTO phase VALUES(448,15,2,'train',2,3.5314363929999998958,0.64013132400000039012);
INSERT INTO phase VALUES(449,15,0,'train',2,3.5778572240000001691,0.64030795899999981557);
INSERT INTO phase VALUES(450,15,3,'train',2,3.5639543420000001638,0.64026234399999948365);
INSERT INTO phase VALUES(451,15,0,'evaluate',2,4.2181651829999999847,0.013298814999999741814);
INSERT INTO phase VALUES(452,15,1,'evaluate',2,4.1586014779999995738,0.013505100000000602733);
INSERT INTO phase VALUES(453,15,2,'evaluate',2,4.171567717000000286,0.013486664999999398162);
INSERT INTO phase VALUES(454,15,3,'evaluate',2,4.2042166859999996475,0.013400357000000084894);
INSERT INTO phase VALUES(455,15,2,'train',3,4.1850543819999996841,0.63991050600000054515);
INSERT INTO phase VALUES(456,15,3,'train',3,4.2176170429999997324,0.63975751900000066285);
INSERT INTO phase VALUES(457,15,0,'train',3,4.2314639979999997265,0.64001628799999998875);
INSERT INTO phase VALUES(458,15,1,'train',3,4.1721065780000001765,0.64003832099999957705);
INSERT INTO phase VALUES(459,15,0,'evaluate',3,4.8714802859999997153,0.012903544000000266578);
INSERT INTO phase VALUES(460,15,1,'evaluate',3,4.8121448989999997536,0.012879586000000387002);
INSERT INTO phase VALUES(461,15,2,'evaluate',3,4.8249648880000002293,0.013044519999999337755);
INSERT INTO phase VALUES(462,15,3,'evaluate',3,4.8573745620000003953,0.013060561999999720228);
INSERT INTO phase VALUES(463,15,2,'train',4,4.838009407999999567,0.63894545900000032645);
INSERT INTO phase VALUES(464,15,1,'train',4,4.8250244850000001406,0.63936626399999951786);
INSERT INTO phase VALUES(465,15,3,'train',4,4.8704351240000001155,0.63943558899999963784);
INSERT INTO phase VALUES(466,15,0,'train',4,4.8843838299999999819,0.63989185500000012041);
INSERT INTO phase VALUES(467,15,2,'evaluate',4,5.4769548669999998935,0.012572861999999851434);
INSERT INTO phase VALUES(468,15,1,'evaluate',4,5.4643907489999996585,0.012539303000000501242);
INSERT INTO phase VALUES(469,15,3,'evaluate',4,5.5098707129999997533,0.012520802000000053055);
INSERT INTO phase VALUES(470,15,0,'evaluate',4,5.5242756850000001023,0.012527162999999674752);
INSERT INTO phase VALUES(471,15,2,'finish',0,5.4895277289999997449,0.46528458499999997277);
INSERT INTO phase VALUES(472,15,0,'finish',0,5.536802847999999777,0.49477381100000000779);
INSERT INTO phase VALUES(473,15,1,'finish',0,5.4769300520000001597,0.53092353800000002816);
INSERT INTO phase VALUES(474,15,3,'finish',0,5.5223915149999998064,0.55112236999999997255);
INSERT INTO phase VALUES(475,16,0,'spawn',0,-0.4275805480000337555,0.42810671300003377837);
INSERT INTO phase VALUES(476,16,0,'start',0,0.00052616499999999998774,0.00054271899999999999222);
INSERT INTO phase VALUES(477,16,3,'spawn',0,-0.43828315700008974031,0.4388306200000897661);
INSERT INTO phase VALUES(478,16,3,'start',0,0.0005474629999999999861,0.00042644800000000006139);
INSERT INTO phase VALUES(479,16,1,'spawn',0,-0.45191535400005788947,0.45250116500005788111);
INSERT INTO phase VALUES(480,16,2,'spawn',0,-0.45117317200005668809,0.45175883700005670107);
INSERT INTO phase VALUES(481,16,1,'start',0,0.00058581099999999999231,0.00041524999999999992906);
INSERT INTO phase VALUES(482,16,2,'start',0,0.00058566499999999997033,0.00041532999999999999606);
INSERT INTO phase VALUES(483,16,0,'load',0,0.0010688839999999999799,0.65091228199999995318);
INSERT INTO phase VALUES(484,16,3,'load',0,0.00097391100000000004749,0.66876597800000003868);
INSERT INTO phase VALUES(485,16,2,'load',0,0.0010009949999999999663,0.68386379699999999548);
INSERT INTO phase VALUES(486,16,1,'load',0,0.0010010609999999999213,0.68844888300000006697);
INSERT INTO phase VALUES(487,16,0,'rendezvous',0,0.65198116600000000087,1.0893391960000000651);
INSERT INTO phase VALUES(488,16,1,'rendezvous',0,0.68944994400000003675,1.0267602959999999612);
INSERT INTO phase VALUES(489,16,2,'rendezvous',0,0.68486479199999994449,1.0313558810000000853);
INSERT INTO phase VALUES(490,16,3,'rendezvous',0,0.66973988900000003265,1.0588393909999997966);
INSERT INTO phase VALUES(491,16,2,'init',0,1.7162206730000000298,2.7159164490000002878);
INSERT INTO phase VALUES(492,16,3,'init',0,1.7285792799999999402,2.7851902400000003723);
INSERT INTO phase VALUES(493,16,0,'init',0,1.7413203619999999549,2.7877492450000005419);
INSERT INTO phase VALUES(494,16,1,'init',0,1.716210240000000109,2.788195089999999876);
INSERT INTO phase VALUES(495,16,1,'calibrate',0,4.504405329999999985,0.67743599799999998367);
INSERT INTO phase VALUES(496,16,2,'calibrate',0,4.4321371220000003177,0.74967668499999984277);
INSERT INTO phase VALUES(497,16,3,'calibrate',0,4.5137695200000003126,0.68046221899999981275);
INSERT INTO phase VALUES(498,16,0,'calibrate',0,4.5290696070000002748,0.67790059199999941341);
INSERT INTO phase VALUES(499,16,2,'train',1,5.1818138070000001604,2.5914244679999995923);
INSERT INTO phase VALUES(500,16,0,'train',1,5.2069701989999996882,2.6134221380000006718);
INSERT INTO phase VALUES(501,16,1,'train',1,5.1818413279999999687,2.6134516029999996789);
INSERT INTO phase VALUES(502,16,3,'train',1,5.1942317390000001253,2.6150870780000001758);
INSERT INTO phase VALUES(503,16,3,'evaluate',1,7.8093188170000003012,0.093267337999999533337);
INSERT INTO phase VALUES(504,16,0,'evaluate',1,7.82039233700000036,0.095090949999999452302);
INSERT INTO phase VALUES(505,16,1,'evaluate',1,7.7952929309999996476,0.095225021000000076298);
INSERT INTO phase VALUES(506,16,2,'evaluate',1,7.7732382749999997528,0.11727863599999999166);
INSERT INTO phase VALUES(507,16,1,'train',2,7.8905179519999997239,2.6052458210000004612);
INSERT INTO phase VALUES(508,16,0,'train',2,7.9154832869999998123,2.6136266969999999432);
INSERT INTO phase VALUES(509,16,3,'train',2,7.9025861549999998345,2.616460313999999343);
INSERT INTO phase VALUES(510,16,2,'train',2,7.8905169109999997445,2.6191546729999997111);
INSERT INTO phase VALUES(511,16,0,'evaluate',2,10.529109983999999755,0.098019324000000906949);
INSERT INTO phase VALUES(512,16,1,'evaluate',2,10.495763773000000185,0.10628451100000013695);
INSERT INTO phase VALUES(513,16,2,'evaluate',2,10.509671583999999455,0.092211991000000992357);
INSERT INTO phase VALUES(514,16,3,'evaluate',2,10.519046468999999177,0.095396528000000202496);
INSERT INTO phase VALUES(515,16,0,'train',3,10.627129308000000662,2.6143848159999993896);
INSERT INTO phase VALUES(516,16,1,'train',3,10.602048284000000321,2.6194364569999990521);
INSERT INTO phase VALUES(517,16,2,'train',3,10.601883575000000447,2.6233514309999996783);
INSERT INTO phase VALUES(518,16,3,'train',3,10.614442996999999379,2.6232666480000013109);
INSERT INTO phase VALUES(519,16,2,'evaluate',3,13.225235006000000126,0.092410730999999302071);
INSERT INTO phase VALUES(520,16,3,'evaluate',3,13.23770964500000069,0.092473924000000096157);
INSERT INTO phase VALUES(521,16,1,'evaluate',3,13.221484740999999374,0.096437281000000041331);
INSERT INTO phase VALUES(522,16,0,'evaluate',3,13.241514124000000052,0.10157410699999935843);
INSERT INTO phase VALUES(523,16,0,'train',4,13.34308823099999941,2.6109917830000011207);
INSERT INTO phase VALUES(524,16,1,'train',4,13.317922021999999415,2.6224495189999998956);
INSERT INTO phase VALUES(525,16,3,'train',4,13.330183569000000787,2.6233892279999988517);
INSERT INTO phase VALUES(526,16,2,'train',4,13.317645736999999428,2.6302674480000014511);
INSERT INTO phase VALUES(527,16,0,'evaluate',4,15.954080014000000531,0.093500414999999392762);
INSERT INTO phase VALUES(528,16,1,'evaluate',4,15.940371540999999311,0.091662949000001603394);
INSERT INTO phase VALUES(529,16,3,'evaluate',4,15.953572796999999638,0.092170093000000008487);
INSERT INTO phase VALUES(530,16,2,'evaluate',4,15.947913185000000879,0.092499077999999457233);
INSERT INTO phase VALUES(531,16,0,'finish',0,16.047580428999999924,0.25016581399999998636);
INSERT INTO phase VALUES(532,16,2,'finish',0,16.040412263000000336,0.22135477200000000519);
INSERT INTO phase VALUES(533,16,3,'finish',0,16.045742889999999647,0.27940938799999998076);
INSERT INTO phase VALUES(534,16,1,'finish',0,16.032034490000000914,0.32292211999999997917);
INSERT INTO phase VALUES(535,17,0,'spawn',0,-0.42306762900005767669,0.42362405000005765032);
INSERT INTO phase VALUES(536,17,0,'start',0,0.00055642099999999997724,0.00041819500000000000335);
INSERT INTO phase VALUES(537,17,1,'spawn',0,-0.4349758640000385701,0.43549358300003859767);
INSERT INTO phase VALUES(538,17,1,'start',0,0.00051771900000000003506,0.0004538419999999999824);
INSERT INTO phase VALUES(539,17,0,'load',0,0.0009746159999999999806,0.42920697400000001886);
INSERT INTO phase VALUES(540,17,1,'load',0,0.00097156100000000001747,0.4192896489999999865);
INSERT INTO phase VALUES(541,17,1,'rendezvous',0,0.42026120999999999616,0.76435871099999985744);
INSERT INTO phase VALUES(542,17,0,'rendezvous',0,0.43018159000000000258,0.76733538899999997884);
INSERT INTO phase VALUES(543,17,1,'init',0,1.1846199209999999091,0.73362871100000015545);
INSERT INTO phase VALUES(544,17,0,'init',0,1.1975169789999999814,0.74372209800000010915);
INSERT INTO phase VALUES(545,17,0,'calibrate',0,1.9412390770000000905,0.12493245699999988573);
INSERT INTO phase VALUES(546,17,1,'calibrate',0,1.9182486320000000645,0.13512091899999978394);
INSERT INTO phase VALUES(547,17,1,'train',1,2.0533695509999998485,1.2424395029999999451);
INSERT INTO phase VALUES(548,17,0,'train',1,2.0661715339999999763,1.2427970749999999178);
INSERT INTO phase VALUES(549,17,0,'evaluate',1,3.3089686089999998941,0.024796089000000076651);
INSERT INTO phase VALUES(550,17,1,'evaluate',1,3.2958090539999997936,0.02515124800000023697);
INSERT INTO phase VALUES(551,17,1,'train',2,3.3209603020000000306,1.2395544229999999608);
INSERT INTO phase VALUES(552,17,0,'train',2,3.3337646979999999707,1.2400063329999997385);
INSERT INTO phase VALUES(553,17,0,'evaluate',2,4.5737710309999997093,0.024775975000000727277);
INSERT INTO phase VALUES(554,17,1,'evaluate',2,4.5605147249999999914,0.025260107000000253663);
INSERT INTO phase VALUES(555,17,1,'train',3,4.5857748320000002451,1.2400486209999996844);
INSERT INTO phase VALUES(556,17,0,'train',3,4.5985470060000004366,1.2402817419999996317);
INSERT INTO phase VALUES(557,17,0,'evaluate',3,5.8388287480000000684,0.025163330999999899972);
INSERT INTO phase VALUES(558,17,1,'evaluate',3,5.8258234529999999296,0.025327337000000227362);
INSERT INTO phase VALUES(559,17,1,'train',4,5.8511507900000001569,1.2400800329999999149);
INSERT INTO phase VALUES(560,17,0,'train',4,5.8639920789999999684,1.2403269349999996862);
INSERT INTO phase VALUES(561,17,1,'evaluate',4,7.0912308230000000719,0.024411692000000151381);
INSERT INTO phase VALUES(562,17,0,'evaluate',4,7.1043190139999996546,0.024201148000000394233);
INSERT INTO phase VALUES(563,17,1,'finish',0,7.1156425150000002233,0.077375264999999998627);
INSERT INTO phase VALUES(564,17,0,'finish',0,7.1285201620000000488,0.10125934999999999797);
INSERT INTO phase VALUES(565,18,0,'spawn',0,-0.41494682799993776178,0.41544899199993778893);
INSERT INTO phase VALUES(566,18,0,'start',0,0.00050216400000000003915,0.00043103899999999992307);
INSERT INTO phase VALUES(567,18,1,'spawn',0,-0.44194102500000398414,0.44243844400000398309);
INSERT INTO phase VALUES(568,18,2,'spawn',0,-0.44185657899997615727,0.44238241699997615796);
INSERT INTO phase VALUES(569,18,1,'start',0,0.00049741900000000002952,0.00067600600000000004609);
INSERT INTO phase VALUES(570,18,3,'spawn',0,-0.44150935200007906944,0.44202542800007904588);
INSERT INTO phase VALUES(571,18,2,'start',0,0.00052583800000000004322,0.00038985099999999997793);
INSERT INTO phase VALUES(572,18,3,'start',0,0.00051607599999999996965,0.00032348000000000001318);
INSERT INTO phase VALUES(573,18,0,'load',0,0.00093320299999999996223,0.81626328599999997681);
INSERT INTO phase VALUES(574,18,2,'load',0,0.00091568900000000002115,0.8087350019999999251);
INSERT INTO phase VALUES(575,18,3,'load',0,0.00083955599999999998284,0.83064504100000002839);
INSERT INTO phase VALUES(576,18,1,'load',0,0.0011734250000000000756,0.83109540300000006585);
INSERT INTO phase VALUES(577,18,0,'rendezvous',0,0.81719648899999997038,1.0941088410000001651);
INSERT INTO phase VALUES(578,18,1,'rendezvous',0,0.83226882800000001605,1.0511649319999998297);
INSERT INTO phase VALUES(579,18,2,'rendezvous',0,0.80965069099999997792,1.0733229739999998741);
INSERT INTO phase VALUES(580,18,3,'rendezvous',0,0.83148459699999999195,1.0513325069999999161);
INSERT INTO phase VALUES(581,18,1,'init',0,1.8834337599999999568,0.62402051699999994127);
INSERT INTO phase VALUES(582,18,0,'init',0,1.9113053300000000245,0.65591694900000008239);
INSERT INTO phase VALUES(583,18,2,'init',0,1.8829736649999999631,0.65911224000000001588);
INSERT INTO phase VALUES(584,18,3,'init',0,1.8828171039999999081,0.66434444900000011458);
INSERT INTO phase VALUES(585,18,0,'calibrate',0,2.5672222790000001069,0.064599944999999880934);
INSERT INTO phase VALUES(586,18,1,'calibrate',0,2.5074542769999998981,0.096542515999999967135);
INSERT INTO phase VALUES(587,18,2,'calibrate',0,2.542085904999999979,0.061492724999999914814);
INSERT INTO phase VALUES(588,18,3,'calibrate',0,2.5471615530000000227,0.056214595999999783515);
INSERT INTO phase VALUES(589,18,3,'train',1,2.6033761489999998062,0.38821263300000019569);
INSERT INTO phase VALUES(590,18,1,'train',1,2.6039967929999998652,0.38872245500000035534);
INSERT INTO phase VALUES(591,18,0,'train',1,2.6318222239999999878,0.38938528300000019299);
INSERT INTO phase VALUES(592,18,2,'train',1,2.6035786299999998938,0.38928289200000021352);
INSERT INTO phase VALUES(593,18,0,'evaluate',1,3.0212075070000001808,0.0023542129999998273603);
INSERT INTO phase VALUES(594,18,1,'evaluate',1,2.9927192480000002205,0.0030215909999999901458);
INSERT INTO phase VALUES(595,18,2,'evaluate',1,2.9928615220000001073,0.0023587410000001085563);
INSERT INTO phase VALUES(596,18,3,'evaluate',1,2.9915887820000000019,0.0035381459999999087528);
INSERT INTO phase VALUES(597,18,1,'train',2,2.9957408390000002107,0.38826030399999966746);
INSERT INTO phase VALUES(598,18,2,'train',2,2.9952202630000002159,0.38886633899999978325);
INSERT INTO phase VALUES(599,18,0,'train',2,3.0235617200000000082,0.38895284600000001873);
INSERT INTO phase VALUES(600,18,3,'train',2,2.9951269279999999106,0.3893147900000002437);
INSERT INTO phase VALUES(601,18,0,'evaluate',2,3.4125145660000000269,0.002828726999999808811);
INSERT INTO phase VALUES(602,18,1,'evaluate',2,3.3840011429999998782,0.0034799930000000145469);
INSERT INTO phase VALUES(603,18,2,'evaluate',2,3.3840866019999999991,0.0029256740000001002499);
INSERT INTO phase VALUES(604,18,3,'evaluate',2,3.3844417180000001543,0.0023733249999997596546);
INSERT INTO phase VALUES(605,18,1,'train',3,3.3874811359999998927,0.38882471700000031944);
INSERT INTO phase VALUES(606,18,2,'train',3,3.3870122760000000994,0.38898941499999972748);
INSERT INTO phase VALUES(607,18,0,'train',3,3.4153432929999998357,0.38951723600000009994);
INSERT INTO phase VALUES(608,18,3,'train',3,3.386815042999999914,0.39022659600000020319);
INSERT INTO phase VALUES(609,18,1,'evaluate',3,3.7763058530000002122,0.0036898559999998248315);
INSERT INTO phase VALUES(610,18,3,'evaluate',3,3.7770416390000001172,0.0023250649999999595252);
INSERT INTO phase VALUES(611,18,0,'evaluate',3,3.8048605289999999357,0.0029946110000000913942);
INSERT INTO phase VALUES(612,18,2,'evaluate',3,3.7760016909999998269,0.003559544000000247621);
INSERT INTO phase VALUES(613,18,1,'train',4,3.779995709000000037,0.38922495499999998358);
INSERT INTO phase VALUES(614,18,3,'train',4,3.7793667040000000767,0.38918421199999997384);
INSERT INTO phase VALUES(615,18,0,'train',4,3.8078551400000000271,0.38930950800000019285);
INSERT INTO phase VALUES(616,18,2,'train',4,3.7795612350000000745,0.38944085400000005847);
INSERT INTO phase VALUES(617,18,0,'evaluate',4,4.1971646480000002199,0.0019387549999994035943);
INSERT INTO phase VALUES(618,18,1,'evaluate',4,4.1692206640000000206,0.0020457589999995917651);
INSERT INTO phase VALUES(619,18,3,'evaluate',4,4.1685509160000000505,0.0020699329999995796924);
INSERT INTO phase VALUES(620,18,2,'evaluate',4,4.169002089000000133,0.0019714969999995446414);
INSERT INTO phase VALUES(621,18,0,'finish',0,4.1991034029999996235,0.25795067900000001603);
INSERT INTO phase VALUES(622,18,1,'finish',0,4.1712664229999996123,0.26916536400000001805);
INSERT INTO phase VALUES(623,18,2,'finish',0,4.1709735859999996776,0.24912196600000000024);
INSERT INTO phase VALUES(624,18,3,'finish',0,4.1706208489999996302,0.28944100999999999856);
INSERT INTO phase VALUES(625,19,0,'spawn',0,-0.4481276729999455477,0.44873924599994552409);
INSERT INTO phase VALUES(626,19,0,'start',0,0.00061157300000000002111,0.00039539900000000005424);
INSERT INTO phase VALUES(627,19,0,'load',0,0.0010069720000000000753,0.22148882599999999976);
INSERT INTO phase VALUES(628,19,0,'init',0,0.22249579799999999463,2.6333255519999996252);
INSERT INTO phase VALUES(629,19,0,'calibrate',0,2.8558213499999998141,0.429715902000000316);
INSERT INTO phase VALUES(630,19,0,'train',1,3.2855372520000001301,8.7673541409999984352);
INSERT INTO phase VALUES(631,19,0,'evaluate',1,12.052891392999999453,0.38161231399999984148);
INSERT INTO phase VALUES(632,19,0,'train',2,12.434503706999999294,8.7506186209999992087);
INSERT INTO phase VALUES(633,19,0,'evaluate',2,21.185122327999998503,0.38180989700000012021);
INSERT INTO phase VALUES(634,19,0,'train',3,21.566932224999998623,8.7347813219999999034);
INSERT INTO phase VALUES(635,19,0,'evaluate',3,30.301713546999998528,0.38208910700000231486);
INSERT INTO phase VALUES(636,19,0,'train',4,30.683802654000000842,8.7657722709999994492);
INSERT INTO phase VALUES(637,19,0,'evaluate',4,39.449574925000000292,0.38147195399999844767);
INSERT INTO phase VALUES(638,19,0,'finish',0,39.831046878999998739,0.020248708000000000678);
INSERT INTO phase VALUES(639,20,0,'spawn',0,-0.42053241300003957325,0.42109735400003955874);
INSERT INTO phase VALUES(640,20,0,'start',0,0.00056494100000000001086,0.00045125099999999995249);
INSERT INTO phase VALUES(641,20,1,'spawn',0,-0.44288828000000185491,0.44337507000000186963);
INSERT INTO phase VALUES(642,20,1,'start',0,0.00048679000000000001999,0.0018378150000000000215);
INSERT INTO phase VALUES(643,20,0,'load',0,0.0010161919999999999633,0.46210216999999997877);
INSERT INTO phase VALUES(644,20,1,'load',0,0.0023246049999999999872,0.44699433700000001934);
INSERT INTO phase VALUES(645,20,1,'rendezvous',0,0.44931894199999999894,0.77419515600000010646);
INSERT INTO phase VALUES(646,20,0,'rendezvous',0,0.46311836200000000562,0.7837569930000000129);
INSERT INTO phase VALUES(647,20,0,'init',0,1.2468753550000000185,0.64503424499999995056);
INSERT INTO phase VALUES(648,20,1,'init',0,1.2235140980000001054,0.64849159699999980865);
INSERT INTO phase VALUES(649,20,0,'calibrate',0,1.891909599999999969,0.056840116000000051599);
INSERT INTO phase VALUES(650,20,1,'calibrate',0,1.872005694999999914,0.053634670000000106426);
INSERT INTO phase VALUES(651,20,0,'train',1,1.9487497160000000206,0.75647152300000009006);
INSERT INTO phase VALUES(652,20,1,'train',1,1.9256403650000000205,0.75683536199999990046);
INSERT INTO phase VALUES(653,20,0,'evaluate',1,2.7052212390000001107,0.0045614989999998023506);
INSERT INTO phase VALUES(654,20,1,'evaluate',1,2.6824757269999999209,0.0041677120000001011135);
INSERT INTO phase VALUES(655,20,0,'train',2,2.7097827379999999131,0.75622303299999993342);
INSERT INTO phase VALUES(656,20,1,'train',2,2.686643439000000022,0.75654349700000000922);
INSERT INTO phase VALUES(657,20,0,'evaluate',2,3.4660057709999998465,0.0044732880000002417375);
INSERT INTO phase VALUES(658,20,1,'evaluate',2,3.4431869360000000312,0.004048620999999918979);
INSERT INTO phase VALUES(659,20,0,'train',3,3.4704790590000000882,0.75605447699999972499);
INSERT INTO phase VALUES(660,20,1,'train',3,3.4472355569999999502,0.7570304490000001607);
INSERT INTO phase VALUES(661,20,0,'evaluate',3,4.2265335359999998132,0.0048758989999999613473);
INSERT INTO phase VALUES(662,20,1,'evaluate',3,4.2042660060000001109,0.003992411999999667671);
INSERT INTO phase VALUES(663,20,0,'train',4,4.2314094349999997746,0.75712182899999991292);
INSERT INTO phase VALUES(664,20,1,'train',4,4.2082584179999997786,0.75745398699999988423);
INSERT INTO phase VALUES(665,20,0,'evaluate',4,4.9885312639999996875,0.0036404490000006006766);
INSERT INTO phase VALUES(666,20,1,'evaluate',4,4.9657124049999996628,0.0036816430000001787448);
INSERT INTO phase VALUES(667,20,0,'finish',0,4.9921717130000002882,0.26654596099999999792);
INSERT INTO phase VALUES(668,20,1,'finish',0,4.9693940479999998416,0.30351575400000002646);
INSERT INTO phase VALUES(669,21,1,'spawn',0,-0.44185548699996296528,0.44242704199996296665);
INSERT INTO phase VALUES(670,21,1,'start',0,0.00057155499999999995804,0.00042736499999999997146);
INSERT INTO phase VALUES(671,21,0,'spawn',0,-0.44749221700001018398,0.44797233700001015677);
INSERT INTO phase VALUES(672,21,0,'start',0,0.00048012000000000000423,0.00037317100000000004954);
INSERT INTO phase VALUES(673,21,0,'load',0,0.00085329100000000005377,0.42741487200000000123);
INSERT INTO phase VALUES(674,21,1,'load',0,0.00099891999999999992951,0.44706863999999996162);
INSERT INTO phase VALUES(675,21,0,'rendezvous',0,0.4282681629999999795,0.85590691699999998931);
INSERT INTO phase VALUES(676,21,1,'rendezvous',0,0.44806755999999997586,0.84079377300000013306);
INSERT INTO phase VALUES(677,21,0,'init',0,1.2841750800000000243,2.6836291789999995316);
INSERT INTO phase VALUES(678,21,1,'init',0,1.2888613330000000534,2.6993234279999995806);
INSERT INTO phase VALUES(679,21,0,'calibrate',0,3.967804258999999778,0.64614100199999979778);
INSERT INTO phase VALUES(680,21,1,'calibrate',0,3.988184760999999856,0.63042125700000051224);
INSERT INTO phase VALUES(681,21,0,'train',1,4.6139452609999995758,4.7847714999999997331);
INSERT INTO phase VALUES(682,21,1,'train',1,4.6186060180000003683,4.7852344639999992992);
INSERT INTO phase VALUES(683,21,0,'evaluate',1,9.3987167609999993089,0.19118669200000049102);
INSERT INTO phase VALUES(684,21,1,'evaluate',1,9.4038404819999996675,0.19079512500000106456);
INSERT INTO phase VALUES(685,21,0,'train',2,9.5899034529999997999,4.7987536839999993532);
INSERT INTO phase VALUES(686,21,1,'train',2,9.5946356070000007321,4.7993474999999996555);
INSERT INTO phase VALUES(687,21,0,'evaluate',2,14.388657136999999153,0.18968447100000140892);
INSERT INTO phase VALUES(688,21,1,'evaluate',2,14.393983107000000387,0.18891799599999892222);
INSERT INTO phase VALUES(689,21,0,'train',3,14.578341608000000562,4.7794969809999994225);
INSERT INTO phase VALUES(690,21,1,'train',3,14.58290110299999931,4.7967746319999999826);
INSERT INTO phase VALUES(691,21,0,'evaluate',3,19.357838588999999984,0.20581416899999993574);
INSERT INTO phase VALUES(692,21,1,'evaluate',3,19.379675734999999292,0.18854235100000238389);
INSERT INTO phase VALUES(693,21,0,'train',4,19.56365275799999992,4.7754523410000011551);
INSERT INTO phase VALUES(694,21,1,'train',4,19.568218086000001676,4.796606559999997188);
INSERT INTO phase VALUES(695,21,0,'evaluate',4,24.339105099000001076,0.18845257599999953868);
INSERT INTO phase VALUES(696,21,1,'evaluate',4,24.364824645999998864,0.18907551800000277353);
INSERT INTO phase VALUES(697,21,1,'finish',0,24.553900164000001637,0.26145907499999998524);
INSERT INTO phase VALUES(698,21,0,'finish',0,24.527557675000000614,0.32106969800000001447);
INSERT INTO phase VALUES(699,22,0,'spawn',0,-0.4046894900000639339,0.40514417200006391794);
INSERT INTO phase VALUES(700,22,0,'start',0,0.00045468199999999998114,0.00040288599999999997764);
INSERT INTO phase VALUES(701,22,1,'spawn',0,-0.41196110600003393864,0.41243864800003393611);
INSERT INTO phase VALUES(702,22,1,'start',0,0.00047754200000000001638,0.0018144030000000000227);
INSERT INTO phase VALUES(703,22,2,'spawn',0,-0.42957008799997292713,0.42999302099997294135);
INSERT INTO phase VALUES(704,22,2,'start',0,0.00042293300000000001118,0.00037218599999999993615);
INSERT INTO phase VALUES(705,22,3,'spawn',0,-0.51106475300000531181,0.51163036200000533426);
INSERT INTO phase VALUES(706,22,3,'start',0,0.00056560900000000001192,0.00033338599999999996882);
INSERT INTO phase VALUES(707,22,0,'load',0,0.00085756799999999995878,0.79308294099999998572);
INSERT INTO phase VALUES(708,22,1,'load',0,0.0022919450000000000933,0.80061733000000001592);
INSERT INTO phase VALUES(709,22,2,'load',0,0.00079511899999999994734,0.79595235699999999923);
INSERT INTO phase VALUES(710,22,3,'load',0,0.00089899499999999998075,0.74027905199999999297);
INSERT INTO phase VALUES(711,22,0,'rendezvous',0,0.79394050900000001647,1.1016011370000000635);
INSERT INTO phase VALUES(712,22,1,'rendezvous',0,0.80290927499999997785,1.0860638049999999932);
INSERT INTO phase VALUES(713,22,2,'rendezvous',0,0.79674747599999995451,1.0728052820000000266);
INSERT INTO phase VALUES(714,22,3,'rendezvous',0,0.7411780470000000065,1.0464028750000000655);
INSERT INTO phase VALUES(715,22,2,'init',0,1.8695527579999999812,2.8037988349999993786);
INSERT INTO phase VALUES(716,22,1,'init',0,1.888973079999999971,2.8093082299999996287);
INSERT INTO phase VALUES(717,22,3,'init',0,1.7875809220000000721,2.8114192249999998551);
INSERT INTO phase VALUES(718,22,0,'init',0,1.89554164600000008,2.8133219499999997381);
INSERT INTO phase VALUES(719,22,0,'calibrate',0,4.7088635959999995961,0.68556112000000002382);
INSERT INTO phase VALUES(720,22,1,'calibrate',0,4.6982813099999995998,0.68961024700000006504);
INSERT INTO phase VALUES(721,22,2,'calibrate',0,4.6733515929999995819,0.69507498500000064467);
INSERT INTO phase VALUES(722,22,3,'calibrate',0,4.5990001469999999272,0.6874516059999997708);
INSERT INTO phase VALUES(723,22,1,'train',1,5.3878915569999996648,2.5781809670000006562);
INSERT INTO phase VALUES(724,22,0,'train',1,5.3944247159999996199,2.5900463220000000674);
INSERT INTO phase VALUES(725,22,3,'train',1,5.286451752999999698,2.6043263059999999242);
INSERT INTO phase VALUES(726,22,2,'train',1,5.3684265780000002266,2.6076811819999994312);
INSERT INTO phase VALUES(727,22,2,'evaluate',1,7.9761077599999996579,0.093495443000000122424);
INSERT INTO phase VALUES(728,22,3,'evaluate',1,7.8907780589999996223,0.097091482000000617347);
INSERT INTO phase VALUES(729,22,0,'evaluate',1,7.9844710379999996874,0.11147604700000091071);
INSERT INTO phase VALUES(730,22,1,'evaluate',1,7.9660725240000003211,0.12329143399999953345);
INSERT INTO phase VALUES(731,22,1,'train',2,8.0893639579999998545,2.5783995080000003952);
INSERT INTO phase VALUES(732,22,2,'train',2,8.0696032029999997803,2.6080314740000005713);
INSERT INTO phase VALUES(733,22,3,'train',2,7.9878695410000002397,2.6123058579999991479);
INSERT INTO phase VALUES(734,22,0,'train',2,8.0959470850000005981,2.6140750669999999189);
INSERT INTO phase VALUES(735,22,0,'evaluate',2,10.710022152000000517,0.092056600999999460555);
INSERT INTO phase VALUES(736,22,1,'evaluate',2,10.66776346600000025,0.12791003199999906314);
INSERT INTO phase VALUES(737,22,2,'evaluate',2,10.677634677000000351,0.098664408999999508864);
INSERT INTO phase VALUES(738,22,3,'evaluate',2,10.600175398999999387,0.094127822000000804791);
INSERT INTO phase VALUES(739,22,1,'train',3,10.795673497999999313,2.5689360180000004874);
INSERT INTO phase VALUES(740,22,0,'train',3,10.802078752999999978,2.5760542960000005763);
INSERT INTO phase VALUES(741,22,3,'train',3,10.694303221000000192,2.5966800029999994592);
INSERT INTO phase VALUES(742,22,2,'train',3,10.77629908599999986,2.6053057170000002429);
INSERT INTO phase VALUES(743,22,2,'evaluate',3,13.381604803000000103,0.09379563699999948767);
INSERT INTO phase VALUES(744,22,3,'evaluate',3,13.290983223999999652,0.10254684500000088576);
INSERT INTO phase VALUES(745,22,1,'evaluate',3,13.3646095159999998,0.13038457899999933431);
INSERT INTO phase VALUES(746,22,0,'evaluate',3,13.378133049000000553,0.12359470300000019449);
INSERT INTO phase VALUES(747,22,1,'train',4,13.494994094999999134,2.5685551930000016795);
INSERT INTO phase VALUES(748,22,0,'train',4,13.501727752000000748,2.5749890449999988106);
INSERT INTO phase VALUES(749,22,2,'train',4,13.475400439999999591,2.6088705359999995181);
INSERT INTO phase VALUES(750,22,3,'train',4,13.393530069000000537,2.6124041509999997856);
INSERT INTO phase VALUES(751,22,1,'evaluate',4,16.063549288000000814,0.09122581299999765747);
INSERT INTO phase VALUES(752,22,0,'evaluate',4,16.076716796999999559,0.092597471000001263519);
INSERT INTO phase VALUES(753,22,2,'evaluate',4,16.084270975999999109,0.091812833000002314065);
INSERT INTO phase VALUES(754,22,3,'evaluate',4,16.005934220000000323,0.092514834999999351339);
INSERT INTO phase VALUES(755,22,3,'finish',0,16.098449054999999674,0.22052224900000000351);
INSERT INTO phase VALUES(756,22,0,'finish',0,16.169314268000000822,0.27509241600000000627);
INSERT INTO phase VALUES(757,22,2,'finish',0,16.176083809000001423,0.27846106399999998037);
INSERT INTO phase VALUES(758,22,1,'finish',0,16.154775100999998471,0.37274196500000000842);
INSERT INTO phase VALUES(759,23,1,'spawn',0,-0.42275154900000405655,0.42332962000000406987);
INSERT INTO phase VALUES(760,23,1,'start',0,0.00057807099999999998849,0.00048249600000000011836);
INSERT INTO phase VALUES(761,23,2,'spawn',0,-0.43294923600000040364,0.43348606600000039179);
INSERT INTO phase VALUES(762,23,2,'start',0,0.00053682999999999996779,0.00046525099999999996753);
INSERT INTO phase VALUES(763,23,0,'spawn',0,-0.43676474599995102066,0.43724401199995099887);
INSERT INTO phase VALUES(764,23,0,'start',0,0.0004792660000000000019,0.00036728699999999999542);
INSERT INTO phase VALUES(765,23,3,'spawn',0,-0.4423697180000086826,0.44287732800000867428);
INSERT INTO phase VALUES(766,23,3,'start',0,0.00050761000000000002733,0.00039598299999999992532);
INSERT INTO phase VALUES(767,23,1,'load',0,0.0010605670000000001068,0.68027226500000004261);
INSERT INTO phase VALUES(768,23,2,'load',0,0.0010020809999999999353,0.6738187860000000029);
INSERT INTO phase VALUES(769,23,0,'load',0,0.00084655299999999999733,0.67195211799999998714);
INSERT INTO phase VALUES(770,23,3,'load',0,0.00090359299999999995265,0.67971771700000005456);
INSERT INTO phase VALUES(771,23,0,'rendezvous',0,0.67279867100000001478,1.0707937249999999185);
INSERT INTO phase VALUES(772,23,1,'rendezvous',0,0.68133283200000005486,1.0754865369999999646);
INSERT INTO phase VALUES(773,23,2,'rendezvous',0,0.6748208669999999909,1.0713707539999999251);
INSERT INTO phase VALUES(774,23,3,'rendezvous',0,0.68062131000000003488,1.0556857570000000023);
INSERT INTO phase VALUES(775,23,0,'init',0,1.7435923959999999333,0.75489147899999986535);
INSERT INTO phase VALUES(776,23,1,'init',0,1.7568193690000000195,0.76032504299999992269);
INSERT INTO phase VALUES(777,23,3,'init',0,1.7363070670000000372,0.76124472999999981404);
INSERT INTO phase VALUES(778,23,2,'init',0,1.7461916209999999161,0.76199722999999996986);
INSERT INTO phase VALUES(779,23,0,'calibrate',0,2.4984838749999997986,0.1386323390000003819);
INSERT INTO phase VALUES(780,23,1,'calibrate',0,2.5171444119999999422,0.13326294500000024356);
INSERT INTO phase VALUES(781,23,2,'calibrate',0,2.5081888509999998859,0.13160943299999994238);
INSERT INTO phase VALUES(782,23,3,'calibrate',0,2.4975517969999998513,0.13237367199999994227);
INSERT INTO phase VALUES(783,23,1,'train',1,2.6504073570000001858,0.63863763999999978437);
INSERT INTO phase VALUES(784,23,0,'train',1,2.6371162140000001805,0.63955790099999987319);
INSERT INTO phase VALUES(785,23,3,'train',1,2.6299254689999997935,0.63949443800000027593);
INSERT INTO phase VALUES(786,23,2,'train',1,2.6397982839999998283,0.63985120100000036913);
INSERT INTO phase VALUES(787,23,0,'evaluate',1,3.2766741150000000537,0.013271919000000131916);
INSERT INTO phase VALUES(788,23,1,'evaluate',1,3.2890449969999999701,0.014146258999999883343);
INSERT INTO phase VALUES(789,23,2,'evaluate',1,3.2796494850000001974,0.012939062999999695335);
INSERT INTO phase VALUES(790,23,3,'evaluate',1,3.2694199070000000695,0.013239978999999735265);
INSERT INTO phase VALUES(791,23,1,'train',2,3.3031912559999998535,0.63847820900000007426);
INSERT INTO phase VALUES(792,23,0,'train',2,3.2899460340000001856,0.63947212599999980753);
INSERT INTO phase VALUES(793,23,2,'train',2,3.2925885479999998928,0.63939064300000003626);
INSERT INTO phase VALUES(794,23,3,'train',2,3.2826598859999998047,0.63968340900000031368);
INSERT INTO phase VALUES(795,23,0,'evaluate',2,3.9294181599999999932,0.012999687000000204051);
INSERT INTO phase VALUES(796,23,1,'evaluate',2,3.9416694649999999278,0.014086655999999919686);
INSERT INTO phase VALUES(797,23,2,'evaluate',2,3.931979190999999929,0.013134600999999967996);
INSERT INTO phase VALUES(798,23,3,'evaluate',2,3.9223432950000001184,0.012837676999999825255);
INSERT INTO phase VALUES(799,23,1,'train',3,3.9557561209999998474,0.63850730400000044184);
INSERT INTO phase VALUES(800,23,0,'train',3,3.9424178470000001972,0.63920634599999948122);
INSERT INTO phase VALUES(801,23,2,'train',3,3.945113791999999897,0.63950966800000053069);
INSERT INTO phase VALUES(802,23,3,'train',3,3.9351809719999999437,0.63928512500000023166);
INSERT INTO phase VALUES(803,23,0,'evaluate',3,4.5816241929999996784,0.013262468000000637857);
INSERT INTO phase VALUES(804,23,1,'evaluate',3,4.5942634250000002893,0.013869500999999395673);
INSERT INTO phase VALUES(805,23,2,'evaluate',3,4.5846234600000004277,0.012890702999999170685);
INSERT INTO phase VALUES(806,23,3,'evaluate',3,4.5744660970000001753,0.013176710999999841078);
INSERT INTO phase VALUES(807,23,1,'train',4,4.608132925999999685,0.63867408700000005694);
INSERT INTO phase VALUES(808,23,3,'train',4,4.5876428080000000164,0.63927123699999999217);
INSERT INTO phase VALUES(809,23,0,'train',4,4.5948866610000003163,0.64018568099999928477);
INSERT INTO phase VALUES(810,23,2,'train',4,4.5975141629999995984,0.64040017000000037938);
INSERT INTO phase VALUES(811,23,1,'evaluate',4,5.2468070129999997419,0.012459842000000165285);
INSERT INTO phase VALUES(812,23,3,'evaluate',4,5.2269140450000000086,0.01245654999999956658);
INSERT INTO phase VALUES(813,23,0,'evaluate',4,5.2350723419999996011,0.01241427200000000397);
INSERT INTO phase VALUES(814,23,2,'evaluate',4,5.2379143329999999778,0.012460660000000345348);
INSERT INTO phase VALUES(815,23,1,'finish',0,5.2592668549999999072,0.53894779400000003555);
INSERT INTO phase VALUES(816,23,3,'finish',0,5.2393705949999995752,0.55438354400000000588);
INSERT INTO phase VALUES(817,23,0,'finish',0,5.247486613999999605,0.55547810799999997044);
INSERT INTO phase VALUES(818,23,2,'finish',0,5.2503749930000003232,0.55544408999999994591);
INSERT INTO phase VALUES(819,24,0,'spawn',0,-0.42507866400004429285,0.42564275200004431098);
INSERT INTO phase VALUES(820,24,0,'start',0,0.00056408800000000002428,0.00038056699999999994959);
INSERT INTO phase VALUES(821,24,0,'load',0,0.00094465499999999997388,0.21652493400000000223);
INSERT INTO phase VALUES(822,24,0,'init',0,0.21746958899999999093,0.71920748400000000799);
INSERT INTO phase VALUES(823,24,0,'calibrate',0,0.93667707300000002668,0.067398175999999976326);
INSERT INTO phase VALUES(824,24,0,'train',1,1.004075249000000003,2.3350916999999999923);
INSERT INTO phase VALUES(825,24,0,'evaluate',1,3.3391669489999999953,0.048232999000000109646);
INSERT INTO phase VALUES(826,24,0,'train',2,3.3873999480000001049,2.3295666029999995139);
INSERT INTO phase VALUES(827,24,0,'evaluate',2,5.7169665509999996189,0.047804394999999999527);
INSERT INTO phase VALUES(828,24,0,'train',3,5.7647709459999996184,2.333923977000000427);
INSERT INTO phase VALUES(829,24,0,'evaluate',3,8.0986949230000000454,0.048008799999999851593);
INSERT INTO phase VALUES(830,24,0,'train',4,8.146703722999999897,2.3340024699999997181);
INSERT INTO phase VALUES(831,24,0,'evaluate',4,10.480706192999999614,0.047978083000000282254);
INSERT INTO phase VALUES(832,24,0,'finish',0,10.528684275999999897,0.020303622999999999809);
INSERT INTO phase VALUES(833,25,0,'spawn',0,-0.33800677199998191424,0.33844911699998192489);
INSERT INTO phase VALUES(834,25,0,'start',0,0.00044234500000000002116,0.00032510799999999995084);
INSERT INTO phase VALUES(835,25,1,'spawn',0,-0.42743340500003645932,0.42795173900003646849);
INSERT INTO phase VALUES(836,25,1,'start',0,0.00051833399999999996057,0.00038895500000000007324);
INSERT INTO phase VALUES(837,25,0,'load',0,0.000767452999999999972,0.43121674200000004173);
INSERT INTO phase VALUES(838,25,1,'load',0,0.00090728900000000003382,0.40776279500000001121);
INSERT INTO phase VALUES(839,25,0,'rendezvous',0,0.43198419500000001525,0.80669510499999996788);
INSERT INTO phase VALUES(840,25,1,'rendezvous',0,0.40867008399999998902,0.73973209299999997945);
INSERT INTO phase VALUES(841,25,0,'init',0,1.2386793000000000386,0.53770185999999986492);
INSERT INTO phase VALUES(842,25,1,'init',0,1.1484021769999999129,0.5381754180000000165);
INSERT INTO phase VALUES(843,25,0,'calibrate',0,1.7763811599999999035,0.1166571610000000092);
INSERT INTO phase VALUES(844,25,1,'calibrate',0,1.6865775949999999294,0.11617900300000005842);
INSERT INTO phase VALUES(845,25,1,'train',1,1.8027565979999999878,1.2398998160000000989);
INSERT INTO phase VALUES(846,25,0,'train',1,1.8930383209999999127,1.2415935929999999398);
INSERT INTO phase VALUES(847,25,0,'evaluate',1,3.1346319139999998526,0.024792609000000354058);
INSERT INTO phase VALUES(848,25,1,'evaluate',1,3.0426564140000000868,0.026502218000000077324);
INSERT INTO phase VALUES(849,25,1,'train',2,3.0691586320000001641,1.2398946360000002719);
INSERT INTO phase VALUES(850,25,0,'train',2,3.1594245230000002067,1.2413938699999995662);
INSERT INTO phase VALUES(851,25,0,'evaluate',2,4.4008183929999997729,0.024813341000000654901);
INSERT INTO phase VALUES(852,25,1,'evaluate',2,4.3090532680000004361,0.026292256999999708);
INSERT INTO phase VALUES(853,25,1,'train',3,4.3353455250000001441,1.2395222289999994202);
INSERT INTO phase VALUES(854,25,0,'train',3,4.4256317340000004278,1.241729070999999962);
INSERT INTO phase VALUES(855,25,0,'evaluate',3,5.6673608050000003899,0.024950207999999918229);
INSERT INTO phase VALUES(856,25,1,'evaluate',3,5.5748677539999995644,0.027120924000000101727);
INSERT INTO phase VALUES(857,25,1,'train',4,5.6019886779999996662,1.2402648320000002613);
INSERT INTO phase VALUES(858,25,0,'train',4,5.6923110130000003081,1.2417239459999995787);
INSERT INTO phase VALUES(859,25,1,'evaluate',4,6.8422535099999999275,0.024318833999999789341);
INSERT INTO phase VALUES(860,25,0,'evaluate',4,6.9340349589999998869,0.024334033999999782338);
INSERT INTO phase VALUES(861,25,1,'finish',0,6.8665723439999997168,0.29847646599999999583);
INSERT INTO phase VALUES(862,25,0,'finish',0,6.9583689929999996692,0.32329162399999999966);
INSERT INTO phase VALUES(863,26,0,'spawn',0,-0.42359793599994843837,0.42415000999994845187);
INSERT INTO phase VALUES(864,26,3,'spawn',0,-0.42211265299998407263,0.42262914399998408043);
INSERT INTO phase VALUES(865,26,0,'start',0,0.00055207399999999994585,0.00038254200000000003825);
INSERT INTO phase VALUES(866,26,3,'start',0,0.00051649099999999999871,0.00031786900000000002913);
INSERT INTO phase VALUES(867,26,2,'spawn',0,-0.42387088299996911189,0.42427885899996908847);
INSERT INTO phase VALUES(868,26,2,'start',0,0.00040797599999999999836,0.0002348470000000000505);
INSERT INTO phase VALUES(869,26,1,'spawn',0,-0.45824714400001292924,0.45878225000001293665);
INSERT INTO phase VALUES(870,26,1,'start',0,0.00053510600000000003648,0.00040401099999999991012);
INSERT INTO phase VALUES(871,26,3,'load',0,0.00083436000000000002784,0.735220081999999997);
INSERT INTO phase VALUES(872,26,0,'load',0,0.0009346159999999999841,0.75148259900000002886);
INSERT INTO phase VALUES(873,26,2,'load',0,0.00064282300000000004887,0.75020956199999999647);
INSERT INTO phase VALUES(874,26,1,'load',0,0.0009391169999999999466,0.74107516799999995082);
INSERT INTO phase VALUES(875,26,0,'rendezvous',0,0.75241721500000002809,1.0389665689999998399);
INSERT INTO phase VALUES(876,26,1,'rendezvous',0,0.74201428499999999566,1.0139125900000001134);
INSERT INTO phase VALUES(877,26,2,'rendezvous',0,0.75085238499999995553,1.0388763030000001119);
INSERT INTO phase VALUES(878,26,3,'rendezvous',0,0.73605444200000003096,1.0550781389999999149);
INSERT INTO phase VALUES(879,26,3,'init',0,1.7911325810000000569,0.63703054300000006016);
INSERT INTO phase VALUES(880,26,1,'init',0,1.7559268750000001091,0.63897480499999970149);
INSERT INTO phase VALUES(881,26,0,'init',0,1.791383783999999979,0.6406687869999998508);
INSERT INTO phase VALUES(882,26,2,'init',0,1.7897286880000000675,0.64094939299999986737);
INSERT INTO phase VALUES(883,26,0,'calibrate',0,2.4320525709999998298,0.056652130000000244791);
INSERT INTO phase VALUES(884,26,1,'calibrate',0,2.3949016799999998106,0.058300092000000081071);
INSERT INTO phase VALUES(885,26,2,'calibrate',0,2.4306780809999999348,0.056330008999999847674);
INSERT INTO phase VALUES(886,26,3,'calibrate',0,2.428163124000000117,0.060242088999999943155);
INSERT INTO phase VALUES(887,26,2,'train',1,2.4870080899999997825,0.38836030100000007436);
INSERT INTO phase VALUES(888,26,0,'train',1,2.4887047010000000746,0.38845020999999979594);
INSERT INTO phase VALUES(889,26,3,'train',1,2.4884052130000000602,0.38861538699999975676);
INSERT INTO phase VALUES(890,26,1,'train',1,2.4532017719999998917,0.38877005799999997393);
INSERT INTO phase VALUES(891,26,0,'evaluate',1,2.8771549109999998705,0.0026609830000001721828);
INSERT INTO phase VALUES(892,26,1,'evaluate',1,2.8419718299999998656,0.0023888400000000586942);
INSERT INTO phase VALUES(893,26,2,'evaluate',1,2.8753683909999998569,0.0028586710000002568676);
INSERT INTO phase VALUES(894,26,3,'evaluate',1,2.8770205999999998169,0.0025763380000003444081);
INSERT INTO phase VALUES(895,26,0,'train',2,2.8798158940000000427,0.38802135300000006878);
INSERT INTO phase VALUES(896,26,3,'train',2,2.8795969380000001613,0.38840372599999994918);
INSERT INTO phase VALUES(897,26,2,'train',2,2.8782270620000001137,0.38860239199999968562);
INSERT INTO phase VALUES(898,26,1,'train',2,2.8443606699999999243,0.38928465600000006219);
INSERT INTO phase VALUES(899,26,0,'evaluate',2,3.2678372470000001115,0.0036305660000000017362);
INSERT INTO phase VALUES(900,26,1,'evaluate',2,3.2336453259999999865,0.0023290099999999647195);
INSERT INTO phase VALUES(901,26,2,'evaluate',2,3.2668294539999997994,0.0029782900000001610862);
INSERT INTO phase VALUES(902,26,3,'evaluate',2,3.2680006640000001105,0.003231304999999906613);
INSERT INTO phase VALUES(903,26,3,'train',3,3.2712319690000000171,0.3882295770000001589);
INSERT INTO phase VALUES(904,26,0,'train',3,3.2714678130000001132,0.38839477699999980231);
INSERT INTO phase VALUES(905,26,2,'train',3,3.2698077439999999604,0.3886308430000000591);
INSERT INTO phase VALUES(906,26,1,'train',3,3.2359743359999999512,0.3890249620000001407);
INSERT INTO phase VALUES(907,26,0,'evaluate',3,3.6598625899999999155,0.0029069370000001093501);
INSERT INTO phase VALUES(908,26,1,'evaluate',3,3.6249992980000000919,0.0023494230000000726477);
INSERT INTO phase VALUES(909,26,2,'evaluate',3,3.6584385870000000196,0.0027312959999998831506);
INSERT INTO phase VALUES(910,26,3,'evaluate',3,3.659461546000000176,0.0030825749999996432393);
INSERT INTO phase VALUES(911,26,0,'train',4,3.6627695270000000249,0.38870039099999953435);
INSERT INTO phase VALUES(912,26,2,'train',4,3.6611698829999999027,0.3886004970000001002);
INSERT INTO phase VALUES(913,26,3,'train',4,3.6625441209999998193,0.38882394300000022724);
INSERT INTO phase VALUES(914,26,1,'train',4,3.6273487210000001645,0.38952543399999983719);
INSERT INTO phase VALUES(915,26,0,'evaluate',4,4.0514699179999995592,0.0019689180000002082238);
INSERT INTO phase VALUES(916,26,2,'evaluate',4,4.0497703800000000029,0.0020670469999997109766);
INSERT INTO phase VALUES(917,26,3,'evaluate',4,4.0513680640000000465,0.0020235189999997515997);
INSERT INTO phase VALUES(918,26,1,'evaluate',4,4.0168741550000000017,0.0019291729999997286881);
INSERT INTO phase VALUES(919,26,1,'finish',0,4.0188033279999997304,0.21733749399999999218);
INSERT INTO phase VALUES(920,26,3,'finish',0,4.0533915829999997981,0.26918153599999999903);
INSERT INTO phase VALUES(921,26,2,'finish',0,4.0518374269999997139,0.29727233100000000076);
INSERT INTO phase VALUES(922,26,0,'finish',0,4.0534388359999997675,0.31234070499999999626);
INSERT INTO phase VALUES(923,27,0,'spawn',0,-0.44848763700001786913,0.44910251800001788069);
INSERT INTO phase VALUES(924,27,0,'start',0,0.00061488099999999995624,0.00036364299999999997407);
INSERT INTO phase VALUES(925,27,0,'load',0,0.00097852399999999993031,0.23035280799999999223);
INSERT INTO phase VALUES(926,27,0,'init',0,0.23133133200000000062,0.65654513100000000402);
INSERT INTO phase VALUES(927,27,0,'calibrate',0,0.88787646300000000465,0.022027978000000003611);
INSERT INTO phase VALUES(928,27,0,'train',1,0.90990444100000000826,1.3207466619999999046);
INSERT INTO phase VALUES(929,27,0,'evaluate',1,2.2306511030000000239,0.0067179120000000480672);
INSERT INTO phase VALUES(930,27,0,'train',2,2.237369015000000072,1.3203702569999999916);
INSERT INTO phase VALUES(931,27,0,'evaluate',2,3.5577392720000000636,0.0066990969999998206674);
INSERT INTO phase VALUES(932,27,0,'train',3,3.5644383689999998843,1.3226380729999998031);
INSERT INTO phase VALUES(933,27,0,'evaluate',3,4.8870764419999996874,0.0067322990000002747024);
INSERT INTO phase VALUES(934,27,0,'train',4,4.8938087409999999621,1.3217491949999997657);
INSERT INTO phase VALUES(935,27,0,'evaluate',4,6.2155579359999997279,0.0067448660000000160152);
INSERT INTO phase VALUES(936,27,0,'finish',0,6.2223028019999997439,0.020208770000000000899);
INSERT INTO phase VALUES(937,28,2,'spawn',0,-0.42984001400001492498,0.43041217500001494045);
INSERT INTO phase VALUES(938,28,2,'start',0,0.00057216099999999995868,0.00039418600000000003722);
INSERT INTO phase VALUES(939,28,3,'spawn',0,-0.44168925999998098763,0.44222317499998098355);
INSERT INTO phase VALUES(940,28,1,'spawn',0,-0.44279509800007454956,0.44336353900007452466);
INSERT INTO phase VALUES(941,28,3,'start',0,0.0005339150000000000406,0.00037052499999999991258);
INSERT INTO phase VALUES(942,28,1,'start',0,0.00056844100000000004173,0.00069838199999999999584);
INSERT INTO phase VALUES(943,28,0,'spawn',0,-0.47572382099997267967,0.47642184799997266964);
INSERT INTO phase VALUES(944,28,0,'start',0,0.00069802700000000004413,0.00039799300000000002296);
INSERT INTO phase VALUES(945,28,2,'load',0,0.0009663469999999999959,0.88282392200000003867);
INSERT INTO phase VALUES(946,28,1,'load',0,0.0012668230000000000375,0.88758849399999995011);
INSERT INTO phase VALUES(947,28,0,'load',0,0.0010960200000000000671,0.88255463200000006107);
INSERT INTO phase VALUES(948,28,3,'load',0,0.00090443999999999995318,0.92149022099999999824);
INSERT INTO phase VALUES(949,28,0,'rendezvous',0,0.88365065200000003642,1.085416308999999968);
INSERT INTO phase VALUES(950,28,2,'rendezvous',0,0.8837902690000000172,1.1298644270000002265);
INSERT INTO phase VALUES(951,28,3,'rendezvous',0,0.92239466100000000459,1.0788802229999998605);
INSERT INTO phase VALUES(952,28,1,'rendezvous',0,0.88885531699999997812,1.1130426030000002413);
INSERT INTO phase VALUES(953,28,2,'init',0,2.0136546960000001327,2.7720390350000001511);
INSERT INTO phase VALUES(954,28,0,'init',0,1.9690669610000000044,2.7839772279999994708);
INSERT INTO phase VALUES(955,28,1,'init',0,2.0018979200000002194,2.7887541420000001579);
INSERT INTO phase VALUES(956,28,3,'init',0,2.0012748839999998651,2.796124329000000408);
INSERT INTO phase VALUES(957,28,0,'calibrate',0,4.7530441889999996973,0.71004182500000023736);
INSERT INTO phase VALUES(958,28,1,'calibrate',0,4.7906520620000003773,0.7045649489999998849);
INSERT INTO phase VALUES(959,28,2,'calibrate',0,4.7856937310000002838,0.72196675999999992967);
INSERT INTO phase VALUES(960,28,3,'calibrate',0,4.7973992130000002731,0.69787154999999945204);
INSERT INTO phase VALUES(961,28,1,'train',1,5.4952170110000002622,2.6095836490000001717);
INSERT INTO phase VALUES(962,28,2,'train',1,5.5076604910000002135,2.6120419890000006191);
INSERT INTO phase VALUES(963,28,0,'train',1,5.4630860139999999347,2.6137267620000006473);
INSERT INTO phase VALUES(964,28,3,'train',1,5.4952707629999997251,2.6155710100000009177);
INSERT INTO phase VALUES(965,28,0,'evaluate',1,8.0768127760000005821,0.093567014999999642554);
INSERT INTO phase VALUES(966,28,3,'evaluate',1,8.1108417730000006429,0.091618705000000133509);
INSERT INTO phase VALUES(967,28,2,'evaluate',1,8.1197024800000008326,0.09532843199999874173);
INSERT INTO phase VALUES(968,28,1,'evaluate',1,8.104800660000000434,0.097859376999998914925);
INSERT INTO phase VALUES(969,28,1,'train',2,8.2026600369999993489,2.5606857680000008059);
INSERT INTO phase VALUES(970,28,2,'train',2,8.2150309119999995743,2.5662360619999997624);
INSERT INTO phase VALUES(971,28,0,'train',2,8.1703797910000002246,2.5673655090000000456);
INSERT INTO phase VALUES(972,28,3,'train',2,8.2024604780000007764,2.6002059849999987761);
INSERT INTO phase VALUES(973,28,3,'evaluate',2,10.802666462999999553,0.090996597000000178923);
INSERT INTO phase VALUES(974,28,0,'evaluate',2,10.73774530000000027,0.12399534100000053626);
INSERT INTO phase VALUES(975,28,1,'evaluate',2,10.763345805000000155,0.13049964100000011058);
INSERT INTO phase VALUES(976,28,2,'evaluate',2,10.781266973999999337,0.12512120100000068134);
INSERT INTO phase VALUES(977,28,1,'train',3,10.893845446000000265,2.5808710139999995192);
INSERT INTO phase VALUES(978,28,0,'train',3,10.861740641000000806,2.5839038199999997402);
INSERT INTO phase VALUES(979,28,3,'train',3,10.893663059999999731,2.6031848310000000878);
INSERT INTO phase VALUES(980,28,2,'train',3,10.906388175000000017,2.6171317530000006712);
INSERT INTO phase VALUES(981,28,2,'evaluate',3,13.523519928000000689,0.093827636999998631495);
INSERT INTO phase VALUES(982,28,3,'evaluate',3,13.496847890999999819,0.10828212000000014825);
INSERT INTO phase VALUES(983,28,0,'evaluate',3,13.445644461000000547,0.12738272300000019754);
INSERT INTO phase VALUES(984,28,1,'evaluate',3,13.474716459999999784,0.13037006200000078592);
INSERT INTO phase VALUES(985,28,0,'train',4,13.573027184000000744,2.6011777370000004339);
INSERT INTO phase VALUES(986,28,2,'train',4,13.61734756499999932,2.6080067070000012563);
INSERT INTO phase VALUES(987,28,3,'train',4,13.605130010999999968,2.6133953430000005369);
INSERT INTO phase VALUES(988,28,1,'train',4,13.60508652200000057,2.618041090999998488);
INSERT INTO phase VALUES(989,28,0,'evaluate',4,16.174204921000001177,0.093479228999999719462);
INSERT INTO phase VALUES(990,28,2,'evaluate',4,16.225354272000000576,0.09260080900000033921);
INSERT INTO phase VALUES(991,28,3,'evaluate',4,16.218525354000000504,0.090363517000000115331);
INSERT INTO phase VALUES(992,28,1,'evaluate',4,16.223127612999999058,0.093250455999999815048);
INSERT INTO phase VALUES(993,28,3,'finish',0,16.30888887100000062,0.23561742399999999197);
INSERT INTO phase VALUES(994,28,1,'finish',0,16.316378068999998873,0.25597930600000001755);
INSERT INTO phase VALUES(995,28,2,'finish',0,16.317955081000000916,0.30443917700000000525);
INSERT INTO phase VALUES(996,28,0,'finish',0,16.267684150000000897,0.31676598400000000044);
INSERT INTO phase VALUES(997,29,1,'spawn',0,-0.44902837899997172232,0.44955847799997172842);
INSERT INTO phase VALUES(998,29,0,'spawn',0,-0.4501127590000014722,0.45060738600000149745);
INSERT INTO phase VALUES(999,29,1,'start',0,0.00053009900000000002157,0.00041637200000000003114);
INSERT INTO phase VALUES(1000,29,0,'start',0,0.00049462699999999997901,0.00036669499999999999838);
INSERT INTO phase VALUES(1001,29,1,'load',0,0.00094647100000000005271,0.40408003999999997368);
INSERT INTO phase VALUES(1002,29,0,'load',0,0.00086132199999999997739,0.40550186300000001793);
INSERT INTO phase VALUES(1003,29,0,'rendezvous',0,0.40636318500000001563,0.76880217800000005823);
INSERT INTO phase VALUES(1004,29,1,'rendezvous',0,0.40502651099999997796,0.77047939199999992965);
INSERT INTO phase VALUES(1005,29,0,'init',0,1.1751653630000000738,0.69296983899999986533);
INSERT INTO phase VALUES(1006,29,1,'init',0,1.1755059029999999076,0.69329282500000011246);
INSERT INTO phase VALUES(1007,29,0,'calibrate',0,1.8681352019999999392,0.12777020400000016486);
INSERT INTO phase VALUES(1008,29,1,'calibrate',0,1.86879872800000002,0.12738604100000006091);
INSERT INTO phase VALUES(1009,29,0,'train',1,1.995905406000000104,1.2411102119999999349);
INSERT INTO phase VALUES(1010,29,1,'train',1,1.996184769000000081,1.2413868880000000771);
INSERT INTO phase VALUES(1011,29,0,'evaluate',1,3.2370156180000000389,0.025099586000000062568);
INSERT INTO phase VALUES(1012,29,1,'evaluate',1,3.2375716570000001581,0.024798813999999946844);
INSERT INTO phase VALUES(1013,29,0,'train',2,3.2621152040000001015,1.2421012570000002916);
INSERT INTO phase VALUES(1014,29,1,'train',2,3.262370471000000105,1.2422704860000002291);
INSERT INTO phase VALUES(1015,29,0,'evaluate',2,4.5042164610000003932,0.025094751999999331815);
INSERT INTO phase VALUES(1016,29,1,'evaluate',2,4.5046409570000003341,0.024922462999999339672);
INSERT INTO phase VALUES(1017,29,0,'train',3,4.529311212999999725,1.2416301020000002353);
INSERT INTO phase VALUES(1018,29,1,'train',3,4.5295634199999996738,1.2418935480000001803);
INSERT INTO phase VALUES(1019,29,0,'evaluate',3,5.7709413149999999603,0.025162736000000407443);
INSERT INTO phase VALUES(1020,29,1,'evaluate',3,5.7714569679999998541,0.024913401000000057194);
INSERT INTO phase VALUES(1021,29,0,'train',4,5.7961040510000003678,1.2417411019999997634);
INSERT INTO phase VALUES(1022,29,1,'train',4,5.7963703689999999113,1.2428713959999999616);
INSERT INTO phase VALUES(1023,29,0,'evaluate',4,7.0378451530000001312,0.024454786999999811314);
INSERT INTO phase VALUES(1024,29,1,'evaluate',4,7.0392417649999998729,0.024267052999999982887);
INSERT INTO phase VALUES(1025,29,0,'finish',0,7.0622999399999999425,0.14332663000000001041);
INSERT INTO phase VALUES(1026,29,1,'finish',0,7.0635088179999998558,0.15476815699999998954);
INSERT INTO phase VALUES(1027,30,0,'spawn',0,-0.43823276399993871255,0.43880552199993871909);
INSERT INTO phase VALUES(1028,30,0,'start',0,0.00057275800000000003445,0.00041650900000000001983);
INSERT INTO phase VALUES(1029,30,0,'load',0,0.00098926700000000005429,0.25066620699999997423);
INSERT INTO phase VALUES(1030,30,0,'init',0,0.25165547399999999012,0.70688571300000002661);
INSERT INTO phase VALUES(1031,30,0,'calibrate',0,0.95854118700000001673,0.067401362000000020202);
INSERT INTO phase VALUES(1032,30,0,'train',1,1.0259425490000000369,2.3311868640000001917);
INSERT INTO phase VALUES(1033,30,0,'evaluate',1,3.3571294130000000066,0.047946035999999914167);
INSERT INTO phase VALUES(1034,30,0,'train',2,3.4050754489999999208,2.3322116030000001885);
INSERT INTO phase VALUES(1035,30,0,'evaluate',2,5.7372870520000001093,0.048141442999999561891);
INSERT INTO phase VALUES(1036,30,0,'train',3,5.7854284949999996712,2.3330627020000012095);
INSERT INTO phase VALUES(1037,30,0,'evaluate',3,8.1184911970000008807,0.048003592999998900836);
INSERT INTO phase VALUES(1038,30,0,'train',4,8.1664947899999997815,2.332242590999999976);
INSERT INTO phase VALUES(1039,30,0,'evaluate',4,10.498737380999999757,0.047962509999999625165);
INSERT INTO phase VALUES(1040,30,0,'finish',0,10.546699890999999382,0.020294414999999999676);
INSERT INTO phase VALUES(1041,31,0,'spawn',0,-0.45173712700006302123,0.45243329900006301613);
INSERT INTO phase VALUES(1042,31,0,'start',0,0.00069617200000000000175,0.00046196399999999992937);
INSERT INTO phase VALUES(1043,31,0,'load',0,0.0011581359999999999311,0.25577483300000003474);
INSERT INTO phase VALUES(1044,31,0,'init',0,0.25693296900000001103,0.45618143900000002188);
INSERT INTO phase VALUES(1045,31,0,'calibrate',0,0.71311440800000003292,0.018983780999999977368);
INSERT INTO phase VALUES(1046,31,0,'train',1,0.73209818900000001029,1.320386567000000122);
INSERT INTO phase VALUES(1047,31,0,'evaluate',1,2.0524847560000001323,0.0068011169999997456159);
INSERT INTO phase VALUES(1048,31,0,'train',2,2.0592858729999998779,1.314954124000000224);
INSERT INTO phase VALUES(1049,31,0,'evaluate',2,3.3742399970000001019,0.006593964999999979426);
INSERT INTO phase VALUES(1050,31,0,'train',3,3.3808339620000000813,1.3179914949999997908);
INSERT INTO phase VALUES(1051,31,0,'evaluate',3,4.6988254569999998722,0.0067156060000002071319);
INSERT INTO phase VALUES(1052,31,0,'train',4,4.7055410630000000793,1.3169203950000003544);
INSERT INTO phase VALUES(1053,31,0,'evaluate',4,6.0224614580000004337,0.0065793399999991564186);
INSERT INTO phase VALUES(1054,31,0,'finish',0,6.0290407979999995902,0.020289042000000000187);
INSERT INTO phase VALUES(1055,32,0,'spawn',0,-0.34312362800001250384,0.34358857500001249718);
INSERT INTO phase VALUES(1056,32,0,'start',0,0.00046494700000000000568,0.0004390319999999999531);
INSERT INTO phase VALUES(1057,32,0,'load',0,0.00090397899999999995878,0.26400749699999997988);
INSERT INTO phase VALUES(1058,32,0,'init',0,0.26491147599999997908,2.4551955080000000819);
INSERT INTO phase VALUES(1059,32,0,'calibrate',0,2.720106984000000061,0.42625343000000004423);
INSERT INTO phase VALUES(1060,32,0,'train',1,3.1463604140000001052,8.7629700509999999269);
INSERT INTO phase VALUES(1061,32,0,'evaluate',1,11.909330465000000032,0.38173403699999930438);
INSERT INTO phase VALUES(1062,32,0,'train',2,12.291064501999999336,8.7599161389999995463);
INSERT INTO phase VALUES(1063,32,0,'evaluate',2,21.050980640999998882,0.38067847900000018057);
INSERT INTO phase VALUES(1064,32,0,'train',3,21.431659119999999063,8.7553365989999996088);
INSERT INTO phase VALUES(1065,32,0,'evaluate',3,30.186995718999998672,0.38178532100000239779);
INSERT INTO phase VALUES(1066,32,0,'train',4,30.568781040000001069,8.7556517959999986544);
INSERT INTO phase VALUES(1067,32,0,'evaluate',4,39.324432835999999723,0.38014252100000334166);
INSERT INTO phase VALUES(1068,32,0,'finish',0,39.704575357000003066,0.020287580999999998976);
INSERT INTO phase VALUES(1069,33,2,'spawn',0,-0.39790842000003784351,0.39842211300003782525);
INSERT INTO phase VALUES(1070,33,2,'start',0,0.00051369299999999996214,0.00040901800000000003345);
INSERT INTO phase VALUES(1071,33,0,'spawn',0,-0.40733965600003868567,0.40783977800003867741);
INSERT INTO phase VALUES(1072,33,0,'start',0,0.00050012199999999997976,0.00037861700000000003771);
INSERT INTO phase VALUES(1073,33,1,'spawn',0,-0.42697012500011011226,0.42746004300011009036);
INSERT INTO phase VALUES(1074,33,1,'start',0,0.00048991799999999999411,0.00038475200000000003234);
INSERT INTO phase VALUES(1075,33,3,'spawn',0,-0.43275988899999129344,0.43325430499999129096);
INSERT INTO phase VALUES(1076,33,3,'start',0,0.00049441600000000001779,0.00047670899999999996523);
INSERT INTO phase VALUES(1077,33,2,'load',0,0.0009227109999999999956,0.82296756400000004028);
INSERT INTO phase VALUES(1078,33,0,'load',0,0.00087873900000000001748,0.84080535300000003307);
INSERT INTO phase VALUES(1079,33,1,'load',0,0.00087467000000000002645,0.82581778100000002851);
INSERT INTO phase VALUES(1080,33,3,'load',0,0.00097112499999999998302,0.83548362000000009341);
INSERT INTO phase VALUES(1081,33,0,'rendezvous',0,0.84168409200000005032,1.1241538819999998821);
INSERT INTO phase VALUES(1082,33,1,'rendezvous',0,0.82669245099999999482,1.1185365549999999323);
INSERT INTO phase VALUES(1083,33,2,'rendezvous',0,0.82389027500000000525,1.1500018949999999406);
INSERT INTO phase VALUES(1084,33,3,'rendezvous',0,0.83645474500000005502,1.102142315000000039);
INSERT INTO phase VALUES(1085,33,3,'init',0,1.938597059999999983,0.62378206600000019044);
INSERT INTO phase VALUES(1086,33,1,'init',0,1.9452290059999999272,0.6352211720000000561);
INSERT INTO phase VALUES(1087,33,2,'init',0,1.9738921700000000569,0.63655266499999996199);
INSERT INTO phase VALUES(1088,33,0,'init',0,1.9658379740000000435,0.63874015500000003164);
INSERT INTO phase VALUES(1089,33,1,'calibrate',0,2.5804501779999999833,0.062049500000000090693);
INSERT INTO phase VALUES(1090,33,0,'calibrate',0,2.6045781290000000751,0.058573228999999837895);
INSERT INTO phase VALUES(1091,33,2,'calibrate',0,2.6104448350000000189,0.060770285999999895665);
INSERT INTO phase VALUES(1092,33,3,'calibrate',0,2.5623791260000001734,0.073554147999999930362);
INSERT INTO phase VALUES(1093,33,0,'train',1,2.663151357999999913,0.38677978599999995878);
INSERT INTO phase VALUES(1094,33,3,'train',1,2.6359332740000001038,0.3883049519999999255);
INSERT INTO phase VALUES(1095,33,1,'train',1,2.642499678000000074,0.38853710599999979891);
INSERT INTO phase VALUES(1096,33,2,'train',1,2.6712151209999999146,0.39034416299999996624);
INSERT INTO phase VALUES(1097,33,0,'evaluate',1,3.0499311439999998718,0.0059412890000003493184);
INSERT INTO phase VALUES(1098,33,1,'evaluate',1,3.0310367839999998729,0.0042434610000001704577);
INSERT INTO phase VALUES(1099,33,2,'evaluate',1,3.0615592839999998808,0.0023471750000001456726);
INSERT INTO phase VALUES(1100,33,3,'evaluate',1,3.0242382260000000293,0.0044416479999997982019);
INSERT INTO phase VALUES(1101,33,0,'train',2,3.0558724330000002211,0.3872572649999996841);
INSERT INTO phase VALUES(1102,33,2,'train',2,3.0639064590000000265,0.3882678649999999898);
INSERT INTO phase VALUES(1103,33,3,'train',2,3.0286798739999998275,0.38822801299999998292);
INSERT INTO phase VALUES(1104,33,1,'train',2,3.0352802450000000433,0.38838474800000000186);
INSERT INTO phase VALUES(1105,33,0,'evaluate',2,3.4431296979999999052,0.0036667089999999902261);
INSERT INTO phase VALUES(1106,33,1,'evaluate',2,3.4236649930000000452,0.0025254100000000612169);
INSERT INTO phase VALUES(1107,33,2,'evaluate',2,3.4521743240000000163,0.0026445939999999446001);
INSERT INTO phase VALUES(1108,33,3,'evaluate',2,3.4169078869999998104,0.0026665630000000106747);
INSERT INTO phase VALUES(1109,33,0,'train',3,3.4467964069999998955,0.38792740299999994846);
INSERT INTO phase VALUES(1110,33,3,'train',3,3.4195744499999998211,0.3882349310000003939);
INSERT INTO phase VALUES(1111,33,1,'train',3,3.4261904030000001064,0.38840539199999968289);
INSERT INTO phase VALUES(1112,33,2,'train',3,3.4548189179999999609,0.38861657800000015683);
INSERT INTO phase VALUES(1113,33,0,'evaluate',3,3.8347238099999998439,0.0031542470000003319796);
INSERT INTO phase VALUES(1114,33,1,'evaluate',3,3.8145957949999997893,0.0026954000000003475179);
INSERT INTO phase VALUES(1115,33,2,'evaluate',3,3.8434354960000001177,0.0024820640000000615543);
INSERT INTO phase VALUES(1116,33,3,'evaluate',3,3.807809381000000215,0.0027805149999999834165);
INSERT INTO phase VALUES(1117,33,0,'train',4,3.8378780570000001759,0.38852907799999947258);
INSERT INTO phase VALUES(1118,33,3,'train',4,3.8105898960000001984,0.38857641399999964804);
INSERT INTO phase VALUES(1119,33,1,'train',4,3.8172911950000001368,0.38878841699999977521);
INSERT INTO phase VALUES(1120,33,2,'train',4,3.8459175600000001793,0.3888902139999999008);
INSERT INTO phase VALUES(1121,33,0,'evaluate',4,4.2264071349999996485,0.0020822830000000180916);
INSERT INTO phase VALUES(1122,33,3,'evaluate',4,4.1991663099999998465,0.0020356299999999549754);
INSERT INTO phase VALUES(1123,33,1,'evaluate',4,4.206079611999999912,0.0019903719999998514822);
INSERT INTO phase VALUES(1124,33,2,'evaluate',4,4.2348077740000000801,0.0021056550000002616229);
INSERT INTO phase VALUES(1125,33,1,'finish',0,4.2080699839999997635,0.25874063299999999765);
INSERT INTO phase VALUES(1126,33,3,'finish',0,4.2012019399999998015,0.30617171900000000883);
INSERT INTO phase VALUES(1127,33,0,'finish',0,4.2284894179999996666,0.3368769910000000145);
INSERT INTO phase VALUES(1128,33,2,'finish',0,4.2369134290000003417,0.40894138299999999164);
INSERT INTO phase VALUES(1129,34,1,'spawn',0,-0.39628803099993231695,0.39684822999993230041);
INSERT INTO phase VALUES(1130,34,1,'start',0,0.00056019900000000004847,0.00040051499999999994224);
INSERT INTO phase VALUES(1131,34,0,'spawn',0,-0.41844792699991945061,0.41886835999991944845);
INSERT INTO phase VALUES(1132,34,0,'start',0,0.00042043300000000000463,0.0002701690000000000081);
INSERT INTO phase VALUES(1133,34,0,'load',0,0.00069060200000000001273,0.39356684100000000059);
INSERT INTO phase VALUES(1134,34,1,'load',0,0.00096071399999999999071,0.41463393900000000691);
INSERT INTO phase VALUES(1135,34,0,'rendezvous',0,0.39425744299999998521,0.78540578299999996847);
INSERT INTO phase VALUES(1136,34,1,'rendezvous',0,0.41559465299999998055,0.78542175100000000131);
INSERT INTO phase VALUES(1137,34,1,'init',0,1.2010164039999999818,2.7440271699999998489);
INSERT INTO phase VALUES(1138,34,0,'init',0,1.1796632259999999536,2.7552122729999997119);
INSERT INTO phase VALUES(1139,34,0,'calibrate',0,3.9348754989999998876,0.64330881100000025796);
INSERT INTO phase VALUES(1140,34,1,'calibrate',0,3.9450435740000000528,0.65454342899999984339);
INSERT INTO phase VALUES(1141,34,0,'train',1,4.5781843100000001456,4.768668733999999354);
INSERT INTO phase VALUES(1142,34,1,'train',1,4.5995870029999998962,4.7943478470000009394);
INSERT INTO phase VALUES(1143,34,1,'evaluate',1,9.3939348500000008357,0.18868193099999963635);
INSERT INTO phase VALUES(1144,34,0,'evaluate',1,9.3468530439999994996,0.21456610799999964456);
INSERT INTO phase VALUES(1145,34,1,'train',2,9.582616781000000472,4.7983190859999993449);
INSERT INTO phase VALUES(1146,34,0,'train',2,9.5614191519999991442,4.8081239520000007559);
INSERT INTO phase VALUES(1147,34,0,'evaluate',2,14.3695431039999999,0.1897301720000008629);
INSERT INTO phase VALUES(1148,34,1,'evaluate',2,14.380935866999999817,0.19968449899999995977);
INSERT INTO phase VALUES(1149,34,1,'train',3,14.580620365999999776,4.7788092170000009417);
INSERT INTO phase VALUES(1150,34,0,'train',3,14.559273276000000763,4.8017735229999995993);
INSERT INTO phase VALUES(1151,34,0,'evaluate',3,19.361046799000000362,0.18727583000000080915);
INSERT INTO phase VALUES(1152,34,1,'evaluate',3,19.359429583000000718,0.2104486409999992702);
INSERT INTO phase VALUES(1153,34,1,'train',4,19.569878223999999988,4.7929786219999996887);
INSERT INTO phase VALUES(1154,34,0,'train',4,19.548322629000001171,4.7972701489999991508);
INSERT INTO phase VALUES(1155,34,1,'evaluate',4,24.362856845999999676,0.18638958200000033116);
INSERT INTO phase VALUES(1156,34,0,'evaluate',4,24.345592778000000322,0.18937027899999847591);
INSERT INTO phase VALUES(1157,34,0,'finish',0,24.534963056999998798,0.15745795800000000896);
INSERT INTO phase VALUES(1158,34,1,'finish',0,24.549246428000000008,0.22546936800000000333);
INSERT INTO phase VALUES(1159,35,0,'spawn',0,-0.44492419499997531984,0.44546042399997531902);
INSERT INTO phase VALUES(1160,35,1,'spawn',0,-0.44409803500003286469,0.44463408900003287271);
INSERT INTO phase VALUES(1161,35,0,'start',0,0.00053622900000000004588,0.00037355999999999999448);
INSERT INTO phase VALUES(1162,35,1,'start',0,0.00053605400000000000097,0.00036997500000000003474);
INSERT INTO phase VALUES(1163,35,0,'load',0,0.00090978900000000004037,0.42242459999999998343);
INSERT INTO phase VALUES(1164,35,1,'load',0,0.00090602900000000003571,0.42749124700000001864);
INSERT INTO phase VALUES(1165,35,0,'rendezvous',0,0.42333438899999997762,0.79103591099999992497);
INSERT INTO phase VALUES(1166,35,1,'rendezvous',0,0.42839727599999999352,0.78600284300000000659);
INSERT INTO phase VALUES(1167,35,0,'init',0,1.2143702999999999025,0.60972784300000015811);
INSERT INTO phase VALUES(1168,35,1,'init',0,1.2144001190000000001,0.61471770499999989212);
INSERT INTO phase VALUES(1169,35,0,'calibrate',0,1.8240981430000000607,0.053723540999999874756);
INSERT INTO phase VALUES(1170,35,1,'calibrate',0,1.8291178239999998922,0.048720761000000001317);
INSERT INTO phase VALUES(1171,35,0,'train',1,1.8778216839999999354,0.75425356799999998536);
INSERT INTO phase VALUES(1172,35,1,'train',1,1.8778385849999998935,0.75604904200000011549);
INSERT INTO phase VALUES(1173,35,0,'evaluate',1,2.6320752519999999208,0.0061002420000000334709);
INSERT INTO phase VALUES(1174,35,1,'evaluate',1,2.633887627000000009,0.0041855079999999489359);
INSERT INTO phase VALUES(1175,35,0,'train',2,2.6381754939999999542,0.75590823199999990222);
INSERT INTO phase VALUES(1176,35,1,'train',2,2.6380731349999999579,0.75614241599999987286);
INSERT INTO phase VALUES(1177,35,0,'evaluate',2,3.3940837259999998565,0.0044114120000000589527);
INSERT INTO phase VALUES(1178,35,1,'evaluate',2,3.3942155509999998308,0.0042274130000001797213);
INSERT INTO phase VALUES(1179,35,0,'train',3,3.3984951379999999154,0.75560163600000018746);
INSERT INTO phase VALUES(1180,35,1,'train',3,3.3984429640000000105,0.75616458599999969436);
INSERT INTO phase VALUES(1181,35,0,'evaluate',3,4.1540967740000001029,0.0045861469999994852742);
INSERT INTO phase VALUES(1182,35,1,'evaluate',3,4.1546075499999997049,0.0040213040000001143425);
INSERT INTO phase VALUES(1183,35,1,'train',4,4.1586288539999998192,0.75681542900000042806);
INSERT INTO phase VALUES(1184,35,0,'train',4,4.1586829209999995882,0.75732240700000019728);
INSERT INTO phase VALUES(1185,35,1,'evaluate',4,4.9154442830000002473,0.00377082400000006146);
INSERT INTO phase VALUES(1186,35,0,'evaluate',4,4.9160053279999997855,0.0036820990000006048603);
INSERT INTO phase VALUES(1187,35,1,'finish',0,4.9192151070000003088,0.32009750300000000544);
INSERT INTO phase VALUES(1188,35,0,'finish',0,4.9196874270000003903,0.33459968099999998214);
INSERT INTO phase VALUES(1189,36,0,'spawn',0,-0.40351449400001865308,0.40392066200001863762);
INSERT INTO phase VALUES(1190,36,0,'start',0,0.00040616799999999999128,0.00047633000000000001511);
INSERT INTO phase VALUES(1191,36,3,'spawn',0,-0.40343244799999117278,0.40386777399999118642);
INSERT INTO phase VALUES(1192,36,3,'start',0,0.00043532599999999998553,0.0026093169999999998864);
INSERT INTO phase VALUES(1193,36,2,'spawn',0,-0.42063922799996900092,0.42130389199996898241);
INSERT INTO phase VALUES(1194,36,2,'start',0,0.00066466400000000003169,0.00048074799999999991758);
INSERT INTO phase VALUES(1195,36,1,'spawn',0,-0.44069443700001764696,0.44126571200001762917);
INSERT INTO phase VALUES(1196,36,1,'start',0,0.0005712749999999999946,0.00048434400000000005052);
INSERT INTO phase VALUES(1197,36,0,'load',0,0.00088249800000000000639,0.82093317800000009665);
INSERT INTO phase VALUES(1198,36,2,'load',0,0.0011454119999999999492,0.83742862900000003545);
INSERT INTO phase VALUES(1199,36,3,'load',0,0.0030446430000000000888,0.85250407999999999741);
INSERT INTO phase VALUES(1200,36,1,'load',0,0.0010556190000000000451,0.84411464899999999467);
INSERT INTO phase VALUES(1201,36,1,'rendezvous',0,0.84517026799999994679,1.0218018049999999519);
INSERT INTO phase VALUES(1202,36,2,'rendezvous',0,0.83857404099999999225,1.0477607970000000214);
INSERT INTO phase VALUES(1203,36,3,'rendezvous',0,0.85554872299999995544,1.0474955769999998445);
INSERT INTO phase VALUES(1204,36,0,'rendezvous',0,0.82181567600000005047,1.0831776589999999593);
INSERT INTO phase VALUES(1205,36,3,'init',0,1.9030442999999999109,0.75785621300000016731);
INSERT INTO phase VALUES(1206,36,0,'init',0,1.9049933349999998988,0.76603503200000000461);
INSERT INTO phase VALUES(1207,36,2,'init',0,1.8863348380000000137,0.77352120600000007222);
INSERT INTO phase VALUES(1208,36,1,'init',0,1.8669720729999998987,0.77594652299999999911);
INSERT INTO phase VALUES(1209,36,0,'calibrate',0,2.6710283669999999034,0.14477580600000017341);
INSERT INTO phase VALUES(1210,36,1,'calibrate',0,2.6429185959999998978,0.13493791399999999214);
INSERT INTO phase VALUES(1211,36,2,'calibrate',0,2.6598560440000000859,0.13738809999999990196);
INSERT INTO phase VALUES(1212,36,3,'calibrate',0,2.6609005130000000782,0.15306569299999983613);
INSERT INTO phase VALUES(1213,36,2,'train',1,2.7972441439999999879,0.63855946400000007656);
INSERT INTO phase VALUES(1214,36,0,'train',1,2.8158041730000000768,0.63991938300000006378);
INSERT INTO phase VALUES(1215,36,3,'train',1,2.8139662059999999144,0.63995321800000004586);
INSERT INTO phase VALUES(1216,36,1,'train',1,2.7778565099999998899,0.640012146000000115);
INSERT INTO phase VALUES(1217,36,0,'evaluate',1,3.4557235560000001406,0.012987278999999851691);
INSERT INTO phase VALUES(1218,36,1,'evaluate',1,3.4178686560000000049,0.012898435999999957601);
INSERT INTO phase VALUES(1219,36,2,'evaluate',1,3.4358036080000000644,0.014289082999999980216);
INSERT INTO phase VALUES(1220,36,3,'evaluate',1,3.4539194239999999602,0.012875444000000069166);
INSERT INTO phase VALUES(1221,36,0,'train',2,3.4687108349999999923,0.64026757599999983838);
INSERT INTO phase VALUES(1222,36,2,'train',2,3.4500926910000000447,0.64028115799999962831);
INSERT INTO phase VALUES(1223,36,3,'train',2,3.4667948680000000294,0.64040454900000032267);
INSERT INTO phase VALUES(1224,36,1,'train',2,3.4307670919999999625,0.64034170000000045774);
INSERT INTO phase VALUES(1225,36,0,'evaluate',2,4.1089784109999998307,0.013354589000000416376);
INSERT INTO phase VALUES(1226,36,1,'evaluate',2,4.0711087920000004203,0.013284318999999378263);
INSERT INTO phase VALUES(1227,36,2,'evaluate',2,4.090373848999999673,0.013459034000000258401);
INSERT INTO phase VALUES(1228,36,3,'evaluate',2,4.1071994170000003521,0.013391664999999441931);
INSERT INTO phase VALUES(1229,36,0,'train',3,4.122333000000000247,0.64023663999999946838);
INSERT INTO phase VALUES(1230,36,2,'train',3,4.1038328829999999314,0.64022634200000005932);
INSERT INTO phase VALUES(1231,36,3,'train',3,4.120591081999999794,0.64034390600000001825);
INSERT INTO phase VALUES(1232,36,1,'train',3,4.0843931109999997985,0.64078053099999987551);
INSERT INTO phase VALUES(1233,36,0,'evaluate',3,4.7625696399999997154,0.013440627000000482382);
INSERT INTO phase VALUES(1234,36,1,'evaluate',3,4.7251736419999996741,0.012903866000000263625);
INSERT INTO phase VALUES(1235,36,2,'evaluate',3,4.7440592249999999907,0.01339176100000027958);
INSERT INTO phase VALUES(1236,36,3,'evaluate',3,4.7609349879999998123,0.013282726999999994177);
INSERT INTO phase VALUES(1237,36,0,'train',4,4.7760102670000001978,0.63981515999999949428);
INSERT INTO phase VALUES(1238,36,1,'train',4,4.7380775079999999377,0.63982981200000033084);
INSERT INTO phase VALUES(1239,36,3,'train',4,4.7742177149999998064,0.63969213400000057845);
INSERT INTO phase VALUES(1240,36,2,'train',4,4.7574509860000002703,0.64155334699999944092);
INSERT INTO phase VALUES(1241,36,0,'evaluate',4,5.4158254269999996921,0.012413182000000411164);
INSERT INTO phase VALUES(1242,36,3,'evaluate',4,5.4139098490000003849,0.01247482600000004993);
INSERT INTO phase VALUES(1243,36,1,'evaluate',4,5.3779073200000002685,0.012494954999999308142);
INSERT INTO phase VALUES(1244,36,2,'evaluate',4,5.3990043329999997112,0.01257223900000070671);
INSERT INTO phase VALUES(1245,36,1,'finish',0,5.3904022749999995767,0.49122045899999999818);
INSERT INTO phase VALUES(1246,36,3,'finish',0,5.4263846750000004348,0.54131494700000004627);
INSERT INTO phase VALUES(1247,36,0,'finish',0,5.4282386090000001033,0.55883234100000001021);
INSERT INTO phase VALUES(1248,36,2,'finish',0,5.4115765720000004179,0.55675591499999999012);
INSERT INTO phase VALUES(1249,37,1,'spawn',0,-0.3629923080000480029,0.36346238500004801608);
INSERT INTO phase VALUES(1250,37,1,'start',0,0.00047007700000000000569,0.00038569499999999997232);
INSERT INTO phase VALUES(1251,37,0,'spawn',0,-0.38057943099997443292,0.38113279599997440527);
INSERT INTO phase VALUES(1252,37,0,'start',0,0.00055336499999999999837,0.0015962019999999996905);
INSERT INTO phase VALUES(1253,37,2,'spawn',0,-0.45366810000005897141,0.45437456700005895982);
INSERT INTO phase VALUES(1254,37,2,'start',0,0.00070646700000000001076,0.00044939800000000005002);
INSERT INTO phase VALUES(1255,37,3,'spawn',0,-0.45791228699997538198,0.45844490399997539498);
INSERT INTO phase VALUES(1256,37,3,'start',0,0.00053261699999999998628,0.00037100000000000001899);
INSERT INTO phase VALUES(1257,37,1,'load',0,0.00085577199999999997801,0.61746109599999998707);
INSERT INTO phase VALUES(1258,37,0,'load',0,0.0021495669999999997973,0.66462388900000002323);
INSERT INTO phase VALUES(1259,37,2,'load',0,0.0011558650000000000607,0.62993507999999998059);
INSERT INTO phase VALUES(1260,37,3,'load',0,0.00090361700000000000528,0.63042966400000000071);
INSERT INTO phase VALUES(1261,37,0,'rendezvous',0,0.6667734560000000421,1.1212700620000000117);
INSERT INTO phase VALUES(1262,37,1,'rendezvous',0,0.61831686799999996395,1.1864375240000000211);
INSERT INTO phase VALUES(1263,37,2,'rendezvous',0,0.63109094499999995875,1.082512216000000027);
INSERT INTO phase VALUES(1264,37,3,'rendezvous',0,0.6313332809999999684,1.0775962140000001632);
INSERT INTO phase VALUES(1265,37,3,'init',0,1.7089294950000000206,2.8008912550000002461);
INSERT INTO phase VALUES(1266,37,0,'init',0,1.7880435180000000539,2.8308711219999995734);
INSERT INTO phase VALUES(1267,37,1,'init',0,1.804754391999999985,2.8325041189999997648);
INSERT INTO phase VALUES(1268,37,2,'init',0,1.7136031609999999858,2.8374089790000001087);
INSERT INTO phase VALUES(1269,37,0,'calibrate',0,4.6189146399999998493,0.68358379500000054918);
INSERT INTO phase VALUES(1270,37,1,'calibrate',0,4.6372585109999997499,0.68193065700000055073);
INSERT INTO phase VALUES(1271,37,2,'calibrate',0,4.5510121400000000946,0.6769568279999997884);
INSERT INTO phase VALUES(1272,37,3,'calibrate',0,4.5098207500000002667,0.71349923799999981355);
INSERT INTO phase VALUES(1273,37,2,'train',1,5.227968967999999883,2.5430651160000001809);
INSERT INTO phase VALUES(1274,37,0,'train',1,5.3024984350000003985,2.5546268509999991991);
INSERT INTO phase VALUES(1275,37,3,'train',1,5.2233199880000000803,2.5559472479999998384);
INSERT INTO phase VALUES(1276,37,1,'train',1,5.3191891680000003006,2.5818459819999999282);
INSERT INTO phase VALUES(1277,37,0,'evaluate',1,7.8571252859999995976,0.12023040000000051463);
INSERT INTO phase VALUES(1278,37,1,'evaluate',1,7.9010351500000002289,0.092909017999999399251);
INSERT INTO phase VALUES(1279,37,2,'evaluate',1,7.7710340840000000639,0.13187077200000008048);
INSERT INTO phase VALUES(1280,37,3,'evaluate',1,7.7792672359999999187,0.11899162300000032388);
INSERT INTO phase VALUES(1281,37,3,'train',2,7.8982588590000002426,2.5700077480000000917);
INSERT INTO phase VALUES(1282,37,0,'train',2,7.9773556860000001123,2.5941219230000003292);
INSERT INTO phase VALUES(1283,37,2,'train',2,7.9029048560000001444,2.6042713500000003179);
INSERT INTO phase VALUES(1284,37,1,'train',2,7.9939441679999996281,2.6159708809999999701);
INSERT INTO phase VALUES(1285,37,1,'evaluate',2,10.609915048999999598,0.092454893000001092673);
INSERT INTO phase VALUES(1286,37,2,'evaluate',2,10.507176206000000462,0.1042150409999997862);
INSERT INTO phase VALUES(1287,37,0,'evaluate',2,10.571477609000000441,0.11443166299999951718);
INSERT INTO phase VALUES(1288,37,3,'evaluate',2,10.468266607000000334,0.13854515399999911551);
INSERT INTO phase VALUES(1289,37,1,'train',3,10.70236994200000069,2.6026418889999991534);
INSERT INTO phase VALUES(1290,37,0,'train',3,10.685909271999999958,2.6079569829999993402);
INSERT INTO phase VALUES(1291,37,3,'train',3,10.60681176099999945,2.6097769110000008652);
INSERT INTO phase VALUES(1292,37,2,'train',3,10.611391247000000248,2.610888596000000561);
INSERT INTO phase VALUES(1293,37,2,'evaluate',3,13.222279843000000809,0.092536886999999623526);
INSERT INTO phase VALUES(1294,37,3,'evaluate',3,13.216588672000000315,0.093684239999999974202);
INSERT INTO phase VALUES(1295,37,0,'evaluate',3,13.293866254999999298,0.095644808000001191317);
INSERT INTO phase VALUES(1296,37,1,'evaluate',3,13.305011830999999844,0.10126025699999985363);
INSERT INTO phase VALUES(1297,37,1,'train',4,13.406272087999999698,2.6119439129999992843);
INSERT INTO phase VALUES(1298,37,2,'train',4,13.314816730000000432,2.6146661560000001855);
INSERT INTO phase VALUES(1299,37,3,'train',4,13.310272912000000288,2.6146349729999993627);
INSERT INTO phase VALUES(1300,37,0,'train',4,13.38951106300000049,2.615042783999999898);
INSERT INTO phase VALUES(1301,37,1,'evaluate',4,16.018216000999998982,0.091300845999999324931);
INSERT INTO phase VALUES(1302,37,0,'evaluate',4,16.004553847000000388,0.090138171999999627814);
INSERT INTO phase VALUES(1303,37,3,'evaluate',4,15.924907884999999652,0.092265460000000132367);
INSERT INTO phase VALUES(1304,37,2,'evaluate',4,15.929482886000000618,0.092949088999999318616);
INSERT INTO phase VALUES(1305,37,3,'finish',0,16.017173344999999784,0.24548606300000000435);
INSERT INTO phase VALUES(1306,37,1,'finish',0,16.109516846999998307,0.26632904899999998438);
INSERT INTO phase VALUES(1307,37,0,'finish',0,16.094692019000000016,0.28494952600000000852);
INSERT INTO phase VALUES(1308,37,2,'finish',0,16.022431974999999937,0.30018939799999999618);
INSERT INTO phase VALUES(1309,38,1,'spawn',0,-0.35127781300000610054,0.35170233700000608223);
INSERT INTO phase VALUES(1310,38,1,'start',0,0.00042452400000000001679,0.0058394919999999999465);
INSERT INTO phase VALUES(1311,38,2,'spawn',0,-0.43137079999998634294,0.43188086999998631654);
INSERT INTO phase VALUES(1312,38,2,'start',0,0.00051006999999999994618,0.00042967200000000008337);
INSERT INTO phase VALUES(1313,38,0,'spawn',0,-0.49451404600000831157,0.49505401900000833848);
INSERT INTO phase VALUES(1314,38,0,'start',0,0.00053997300000000001546,0.00032991100000000000633);
INSERT INTO phase VALUES(1315,38,3,'spawn',0,-0.49783076899994288533,0.49836628799994286964);
INSERT INTO phase VALUES(1316,38,3,'start',0,0.00053551900000000003405,0.00090743099999999988439);
INSERT INTO phase VALUES(1317,38,1,'load',0,0.0062640159999999998549,0.57848046499999994374);
INSERT INTO phase VALUES(1318,38,2,'load',0,0.00093974200000000002955,0.63279937699999999622);
INSERT INTO phase VALUES(1319,38,0,'load',0,0.00086988400000000002179,0.6160884210000000527);
INSERT INTO phase VALUES(1320,38,3,'load',0,0.0014429499999999999184,0.61093834399999991102);
INSERT INTO phase VALUES(1321,38,0,'rendezvous',0,0.61695830500000004015,1.0904469109999999076);
INSERT INTO phase VALUES(1322,38,1,'rendezvous',0,0.58474448099999998262,1.2664700300000000243);
INSERT INTO phase VALUES(1323,38,2,'rendezvous',0,0.6337391190000000174,1.1353573759999999737);
INSERT INTO phase VALUES(1324,38,3,'rendezvous',0,0.61238129399999996493,1.0903090660000001044);
INSERT INTO phase VALUES(1325,38,2,'init',0,1.7690964950000001021,0.79434223399999992487);
INSERT INTO phase VALUES(1326,38,1,'init',0,1.851214511000000007,0.81030740900000020054);
INSERT INTO phase VALUES(1327,38,0,'init',0,1.7074052159999999478,0.82047141200000006655);
INSERT INTO phase VALUES(1328,38,3,'init',0,1.7026903600000000693,0.81866328999999993243);
INSERT INTO phase VALUES(1329,38,0,'calibrate',0,2.5278766280000000143,0.13759447099999988495);
INSERT INTO phase VALUES(1330,38,1,'calibrate',0,2.6615219200000002075,0.1477766669999995841);
INSERT INTO phase VALUES(1331,38,2,'calibrate',0,2.563438729000000027,0.16369066999999981604);
INSERT INTO phase VALUES(1332,38,3,'calibrate',0,2.5213536500000000017,0.13939361100000002835);
INSERT INTO phase VALUES(1333,38,1,'train',1,2.8092985869999997916,0.63959008600000011313);
INSERT INTO phase VALUES(1334,38,2,'train',1,2.727129398999999843,0.6398516390000001941);
INSERT INTO phase VALUES(1335,38,3,'train',1,2.6607472610000000301,0.63989967799999991626);
INSERT INTO phase VALUES(1336,38,0,'train',1,2.6654710989999998993,0.64028873800000019045);
INSERT INTO phase VALUES(1337,38,0,'evaluate',1,3.3057598370000000898,0.013460323999999967981);
INSERT INTO phase VALUES(1338,38,1,'evaluate',1,3.4488886729999999047,0.014176626000000247529);
INSERT INTO phase VALUES(1339,38,2,'evaluate',1,3.3669810380000000371,0.013850880000000120872);
INSERT INTO phase VALUES(1340,38,3,'evaluate',1,3.3006469389999999464,0.014444608999999886123);
INSERT INTO phase VALUES(1341,38,3,'train',2,3.3150915479999998325,0.63835323000000032678);
INSERT INTO phase VALUES(1342,38,2,'train',2,3.380831918000000158,0.64013873399999976498);
INSERT INTO phase VALUES(1343,38,1,'train',2,3.4630652990000001523,0.64115977699999948669);
INSERT INTO phase VALUES(1344,38,0,'train',2,3.3192201610000000577,0.6453818010000000882);
INSERT INTO phase VALUES(1345,38,0,'evaluate',2,3.9646019620000001459,0.012938287999999964483);
INSERT INTO phase VALUES(1346,38,1,'evaluate',2,4.104225075999999639,0.017213766000000241263);
INSERT INTO phase VALUES(1347,38,2,'evaluate',2,4.020970651999999923,0.018315442000000459188);
INSERT INTO phase VALUES(1348,38,3,'evaluate',2,3.9534447780000001593,0.019409265999999814056);
INSERT INTO phase VALUES(1349,38,3,'train',3,3.9728540439999999733,0.63919512000000011653);
INSERT INTO phase VALUES(1350,38,2,'train',3,4.0392860940000003822,0.63934707399999979315);
INSERT INTO phase VALUES(1351,38,0,'train',3,3.9775402500000001104,0.63954097000000009742);
INSERT INTO phase VALUES(1352,38,1,'train',3,4.1214388419999998802,0.64070881800000023531);
INSERT INTO phase VALUES(1353,38,0,'evaluate',3,4.6170812200000002079,0.0142014989999994512);
INSERT INTO phase VALUES(1354,38,1,'evaluate',3,4.7621476600000001155,0.012921717000000221275);
INSERT INTO phase VALUES(1355,38,2,'evaluate',3,4.6786331680000001753,0.014353833999999565662);
INSERT INTO phase VALUES(1356,38,3,'evaluate',3,4.6120491640000000899,0.014542395999999513378);
INSERT INTO phase VALUES(1357,38,0,'train',4,4.6312827189999996591,0.63969791000000064684);
INSERT INTO phase VALUES(1358,38,2,'train',4,4.692987001999999741,0.64019470200000050397);
INSERT INTO phase VALUES(1359,38,3,'train',4,4.6265915599999996032,0.64010915300000004179);
INSERT INTO phase VALUES(1360,38,1,'train',4,4.7750693770000003368,0.64083199599999929318);
INSERT INTO phase VALUES(1361,38,0,'evaluate',4,5.2709806290000003059,0.012581939999999569579);
INSERT INTO phase VALUES(1362,38,3,'evaluate',4,5.266700712999999645,0.012549751000000775036);
INSERT INTO phase VALUES(1363,38,2,'evaluate',4,5.333181704000000245,0.012534963999999426675);
INSERT INTO phase VALUES(1364,38,1,'evaluate',4,5.41590137299999963,0.01242322600000012045);
INSERT INTO phase VALUES(1365,38,0,'finish',0,5.2835625689999998755,0.46244213000000000679);
INSERT INTO phase VALUES(1366,38,2,'finish',0,5.3457166679999996716,0.49074922700000001007);
INSERT INTO phase VALUES(1367,38,3,'finish',0,5.2792504640000004201,0.50604053999999998314);
INSERT INTO phase VALUES(1368,38,1,'finish',0,5.4283245989999997505,0.50555648399999997266);
INSERT INTO phase VALUES(1369,39,0,'spawn',0,-0.45811568700000998566,0.45875765400001000671);
INSERT INTO phase VALUES(1370,39,0,'start',0,0.00064196700000000001505,0.00038757900000000009184);
INSERT INTO phase VALUES(1371,39,0,'load',0,0.0010295460000000001068,0.23030098200000001518);
INSERT INTO phase VALUES(1372,39,0,'init',0,0.23133052800000000748,0.64704546699999998526);
INSERT INTO phase VALUES(1373,39,0,'calibrate',0,0.87837599499999996499,0.023564251000000036029);
INSERT INTO phase VALUES(1374,39,0,'train',1,0.90194024600000000102,1.3208151509999996875);
INSERT INTO phase VALUES(1375,39,0,'evaluate',1,2.2227553969999997995,0.0067998190000002622923);
INSERT INTO phase VALUES(1376,39,0,'train',2,2.2295552160000000618,1.3189770030000000922);
INSERT INTO phase VALUES(1377,39,0,'evaluate',2,3.548532219000000154,0.0067823240000000062366);
INSERT INTO phase VALUES(1378,39,0,'train',3,3.5553145430000001603,1.3187053939999997531);
INSERT INTO phase VALUES(1379,39,0,'evaluate',3,4.8740199369999999134,0.0067193589999998692974);
INSERT INTO phase VALUES(1380,39,0,'train',4,4.8807392959999997827,1.3170219950000001674);
INSERT INTO phase VALUES(1381,39,0,'evaluate',4,6.1977612909999999502,0.0066748820000004371877);
INSERT INTO phase VALUES(1382,39,0,'finish',0,6.2044361730000003873,0.020232289000000000522);
INSERT INTO phase VALUES(1383,40,0,'spawn',0,-0.45064107499993116823,0.45119332799993117077);
INSERT INTO phase VALUES(1384,40,0,'start',0,0.00055225300000000005374,0.00037814799999999991735);
INSERT INTO phase VALUES(1385,40,0,'load',0,0.0009304009999999999711,0.267287268999999994);
INSERT INTO phase VALUES(1386,40,0,'init',0,0.26821767000000001912,2.5670411510000001875);
INSERT INTO phase VALUES(1387,40,0,'calibrate',0,2.8352588210000000401,0.42355566499999985907);
INSERT INTO phase VALUES(1388,40,0,'train',1,3.2588144859999998992,8.7178609349999991451);
INSERT INTO phase VALUES(1389,40,0,'evaluate',1,11.976675420999999488,0.38108863800000136734);
INSERT INTO phase VALUES(1390,40,0,'train',2,12.357764059000000856,8.7846165409999983353);
INSERT INTO phase VALUES(1391,40,0,'evaluate',2,21.142380599999999191,0.38061564400000236219);
INSERT INTO phase VALUES(1392,40,0,'train',3,21.522996244000001553,8.7470693569999973249);
INSERT INTO phase VALUES(1393,40,0,'evaluate',3,30.270065600999998879,0.38148213500000238695);
INSERT INTO phase VALUES(1394,40,0,'train',4,30.651547736000001264,8.7079339039999972271);
INSERT INTO phase VALUES(1395,40,0,'evaluate',4,39.359481639999998492,0.38022648599999797625);
INSERT INTO phase VALUES(1396,40,0,'finish',0,39.739708125999996467,0.020275958999999999649);
INSERT INTO phase VALUES(1397,41,1,'spawn',0,-0.31281113599995263863,0.31323418399995262006);
INSERT INTO phase VALUES(1398,41,1,'start',0,0.00042304799999999997874,0.00040847300000000001749);
INSERT INTO phase VALUES(1399,41,0,'spawn',0,-0.36855820300003871992,0.36908815000003869499);
INSERT INTO phase VALUES(1400,41,0,'start',0,0.00052994700000000001353,0.00037773099999999996522);
INSERT INTO phase VALUES(1401,41,1,'load',0,0.00083152099999999999624,0.39818048299999997396);
INSERT INTO phase VALUES(1402,41,0,'load',0,0.00090767799999999997876,0.35535376799999995878);
INSERT INTO phase VALUES(1403,41,0,'rendezvous',0,0.35626144599999998163,0.79259510499999996646);
INSERT INTO phase VALUES(1404,41,1,'rendezvous',0,0.3990120039999999757,0.79780414100000007771);
INSERT INTO phase VALUES(1405,41,0,'init',0,1.1488565509999999481,0.6255022540000001463);
INSERT INTO phase VALUES(1406,41,1,'init',0,1.1968161450000001089,0.63338412299999991006);
INSERT INTO phase VALUES(1407,41,0,'calibrate',0,1.7743588050000000944,0.059422729999999868155);
INSERT INTO phase VALUES(1408,41,1,'calibrate',0,1.8302002680000000189,0.051467635999999927776);
INSERT INTO phase VALUES(1409,41,0,'train',1,1.8337815349999999625,0.75547583899999981582);
INSERT INTO phase VALUES(1410,41,1,'train',1,1.8816679039999999467,0.75611671799999990994);
INSERT INTO phase VALUES(1411,41,0,'evaluate',1,2.5892573739999997783,0.0047055130000002165502);
INSERT INTO phase VALUES(1412,41,1,'evaluate',1,2.6377846219999998567,0.0041320920000003091843);
INSERT INTO phase VALUES(1413,41,0,'train',2,2.5939628869999999949,0.7554481659999998655);
INSERT INTO phase VALUES(1414,41,1,'train',2,2.6419167140000001658,0.75580684600000003214);
INSERT INTO phase VALUES(1415,41,0,'evaluate',2,3.3494110529999998604,0.0044808270000000760546);
INSERT INTO phase VALUES(1416,41,1,'evaluate',2,3.397723560000000198,0.004072007999999627259);
INSERT INTO phase VALUES(1417,41,0,'train',3,3.3538918799999999365,0.75551534700000022581);
INSERT INTO phase VALUES(1418,41,1,'train',3,3.4017955679999998253,0.75599332300000021689);
INSERT INTO phase VALUES(1419,41,0,'evaluate',3,4.1094072270000001623,0.0044914039999994770369);
INSERT INTO phase VALUES(1420,41,1,'evaluate',3,4.1577888910000000421,0.0040264419999997969057);
INSERT INTO phase VALUES(1421,41,0,'train',4,4.1138986309999996393,0.75585886999999996049);
INSERT INTO phase VALUES(1422,41,1,'train',4,4.1618153329999998391,0.75633066800000037233);
INSERT INTO phase VALUES(1423,41,0,'evaluate',4,4.8697575009999995998,0.003544434000000151741);
INSERT INTO phase VALUES(1424,41,1,'evaluate',4,4.9181460010000002114,0.0035972769999998988055);
INSERT INTO phase VALUES(1425,41,1,'finish',0,4.9217432780000001102,0.28367532200000000752);
INSERT INTO phase VALUES(1426,41,0,'finish',0,4.8733019349999997515,0.33154554800000002323);
INSERT INTO phase VALUES(1427,42,1,'spawn',0,-0.34430888400004855398,0.34486779300004855031);
INSERT INTO phase VALUES(1428,42,1,'start',0,0.0005589090000000000117,0.00037671600000000003);
INSERT INTO phase VALUES(1429,42,0,'spawn',0,-0.44031742200005441478,0.44086434200005442107);
INSERT INTO phase VALUES(1430,42,0,'start',0,0.00054692000000000000163,0.00039845600000000004885);
INSERT INTO phase VALUES(1431,42,1,'load',0,0.0009356250000000000417,0.37925373099999998283);
INSERT INTO phase VALUES(1432,42,0,'load',0,0.00094537600000000005049,0.31644645599999998708);
INSERT INTO phase VALUES(1433,42,0,'rendezvous',0,0.31739183199999998485,0.78619446299999995453);
INSERT INTO phase VALUES(1434,42,1,'rendezvous',0,0.38018935599999997831,0.81856884900000004279);
INSERT INTO phase VALUES(1435,42,0,'init',0,1.1035862949999999393,0.65623967700000007674);
INSERT INTO phase VALUES(1436,42,1,'init',0,1.1987582050000000766,0.68403766899999984829);
INSERT INTO phase VALUES(1437,42,0,'calibrate',0,1.7598259720000000161,0.14610513899999988396);
INSERT INTO phase VALUES(1438,42,1,'calibrate',0,1.8827958739999999249,0.11828431799999994389);
INSERT INTO phase VALUES(1439,42,0,'train',1,1.9059311109999999001,1.2387853289999999351);
INSERT INTO phase VALUES(1440,42,1,'train',1,2.0010801919999998688,1.2407454680000000735);
INSERT INTO phase VALUES(1441,42,0,'evaluate',1,3.1447164399999998352,0.026593440000000079237);
INSERT INTO phase VALUES(1442,42,1,'evaluate',1,3.2418256599999999423,0.024644869999999929888);
INSERT INTO phase VALUES(1443,42,0,'train',2,3.1713098799999999144,1.2369093360000000814);
INSERT INTO phase VALUES(1444,42,1,'train',2,3.2664705299999998722,1.2387029720000000132);
INSERT INTO phase VALUES(1445,42,0,'evaluate',2,4.4082192159999999958,0.026413532000000294885);
INSERT INTO phase VALUES(1446,42,1,'evaluate',2,4.5051735019999998854,0.024620000999999724911);
INSERT INTO phase VALUES(1447,42,1,'train',3,4.5297935029999996103,1.2366981690000002913);
INSERT INTO phase VALUES(1448,42,0,'train',3,4.4346327480000002907,1.2371073729999997325);
INSERT INTO phase VALUES(1449,42,0,'evaluate',3,5.6717401210000000233,0.024687237000000195052);
INSERT INTO phase VALUES(1450,42,1,'evaluate',3,5.7664916719999999017,0.025086170999999879427);
INSERT INTO phase VALUES(1451,42,0,'train',4,5.6964273580000002183,1.2370796569999997771);
INSERT INTO phase VALUES(1452,42,1,'train',4,5.7915778429999997811,1.238265782000000037);
INSERT INTO phase VALUES(1453,42,0,'evaluate',4,6.9335070149999999955,0.024238475999999842258);
INSERT INTO phase VALUES(1454,42,1,'evaluate',4,7.0298436249999998182,0.024265672000000293451);
INSERT INTO phase VALUES(1455,42,0,'finish',0,6.9577454909999998378,0.16882645399999998692);
INSERT INTO phase VALUES(1456,42,1,'finish',0,7.0541092970000001116,0.1831780070000000038);
INSERT INTO phase VALUES(1457,43,1,'spawn',0,-0.43229514900000237664,0.43294803300000239687);
INSERT INTO phase VALUES(1458,43,1,'start',0,0.00065288399999999995135,0.00040817700000000012739);
INSERT INTO phase VALUES(1459,43,0,'spawn',0,-0.44154847600000951546,0.44210775900000953697);
INSERT INTO phase VALUES(1460,43,0,'start',0,0.00055928300000000004572,0.00039701199999999997256);
INSERT INTO phase VALUES(1461,43,1,'load',0,0.0010610610000000000787,0.41324984200000003387);
INSERT INTO phase VALUES(1462,43,0,'load',0,0.00095629500000000001828,0.40636818200000002221);
INSERT INTO phase VALUES(1463,43,0,'rendezvous',0,0.40732447700000001811,0.78514999300000010151);
INSERT INTO phase VALUES(1464,43,1,'rendezvous',0,0.41431090300000000814,0.78667498400000002156);
INSERT INTO phase VALUES(1465,43,1,'init',0,1.2009858870000000852,2.5481871219999998601);
INSERT INTO phase VALUES(1466,43,0,'init',0,1.1924744700000000641,2.5541157029999999039);
INSERT INTO phase VALUES(1467,43,0,'calibrate',0,3.746590172999999968,0.62043919000000036234);
INSERT INTO phase VALUES(1468,43,1,'calibrate',0,3.7491730090000001673,0.62638607799999990177);
INSERT INTO phase VALUES(1469,43,0,'train',1,4.3670293630000003304,4.7785162159999998721);
INSERT INTO phase VALUES(1470,43,1,'train',1,4.3755590870000000691,4.7785649640000000815);
INSERT INTO phase VALUES(1471,43,0,'evaluate',1,9.1455455790000002025,0.18945600600000034319);
INSERT INTO phase VALUES(1472,43,1,'evaluate',1,9.1541240510000001506,0.18939595800000041947);
INSERT INTO phase VALUES(1473,43,0,'train',2,9.3350015850000005457,4.7344724329999987588);
INSERT INTO phase VALUES(1474,43,1,'train',2,9.3435200090000005701,4.7761522599999999272);
INSERT INTO phase VALUES(1475,43,1,'evaluate',2,14.119672269000000496,0.18894263399999999819);
INSERT INTO phase VALUES(1476,43,0,'evaluate',2,14.069474017999999305,0.23096078600000069513);
INSERT INTO phase VALUES(1477,43,0,'train',3,14.300434804,4.7776896609999983667);
INSERT INTO phase VALUES(1478,43,1,'train',3,14.308614903000000495,4.7908355240000002339);
INSERT INTO phase VALUES(1479,43,0,'evaluate',3,19.078124464999998366,0.20210273200000017368);
INSERT INTO phase VALUES(1480,43,1,'evaluate',3,19.099450427000000729,0.18918219000000036089);
INSERT INTO phase VALUES(1481,43,1,'train',4,19.28863261700000109,4.7733119239999979299);
INSERT INTO phase VALUES(1482,43,0,'train',4,19.28022719699999854,4.7736618760000020245);
INSERT INTO phase VALUES(1483,43,0,'evaluate',4,24.053889073000000564,0.18791647000000111233);
INSERT INTO phase VALUES(1484,43,1,'evaluate',4,24.061944540999999019,0.18956081199999985642);
INSERT INTO phase VALUES(1485,43,0,'finish',0,24.241805543000001677,0.48630177099999999379);
INSERT INTO phase VALUES(1486,43,1,'finish',0,24.251505352999998877,0.50975210400000003918);
INSERT INTO phase VALUES(1487,44,0,'spawn',0,-0.35141943199997294211,0.35195703199997296906);
INSERT INTO phase VALUES(1488,44,0,'start',0,0.00053759999999999994856,0.00040406000000000003111);
INSERT INTO phase VALUES(1489,44,0,'load',0,0.00094165999999999997968,0.22844921799999998168);
INSERT INTO phase VALUES(1490,44,0,'init',0,0.2293908779999999925,0.52828500000000000458);
INSERT INTO phase VALUES(1491,44,0,'calibrate',0,0.75767587800000002484,0.061130646999999926904);
INSERT INTO phase VALUES(1492,44,0,'train',1,0.81880652499999995175,2.3309095470000000815);
INSERT INTO phase VALUES(1493,44,0,'evaluate',1,3.1497160719999999223,0.047997194000000131808);
INSERT INTO phase VALUES(1494,44,0,'train',2,3.1977132660000000541,2.3321008949999999515);
INSERT INTO phase VALUES(1495,44,0,'evaluate',2,5.5298141610000000056,0.048059733999999743048);
INSERT INTO phase VALUES(1496,44,0,'train',3,5.5778738949999997487,2.3297890250000001799);
INSERT INTO phase VALUES(1497,44,0,'evaluate',3,7.9076629199999999286,0.047889894999999960134);
INSERT INTO phase VALUES(1498,44,0,'train',4,7.9555528149999998888,2.3325218360000006256);
INSERT INTO phase VALUES(1499,44,0,'evaluate',4,10.288074651000000514,0.047943096999999212926);
INSERT INTO phase VALUES(1500,44,0,'finish',0,10.336017747999999727,0.020218694999999998335);
INSERT INTO phase VALUES(1501,45,1,'spawn',0,-0.35064030899999687473,0.35118125799999688751);
INSERT INTO phase VALUES(1502,45,1,'start',0,0.00054094899999999998714,0.00036629200000000004984);
INSERT INTO phase VALUES(1503,45,0,'spawn',0,-0.41844114800014026167,0.41896867000014026416);
INSERT INTO phase VALUES(1504,45,0,'start',0,0.00052752199999999999525,0.00039432699999999998047);
INSERT INTO phase VALUES(1505,45,2,'spawn',0,-0.41627451199993559249,0.41676239899993561266);
INSERT INTO phase VALUES(1506,45,2,'start',0,0.00048788699999999999949,0.00042024599999999998761);
INSERT INTO phase VALUES(1507,45,3,'spawn',0,-0.42270855499986426107,0.42326562699986425286);
INSERT INTO phase VALUES(1508,45,3,'start',0,0.00055707200000000003589,0.00044618200000000004558);
INSERT INTO phase VALUES(1509,45,1,'load',0,0.00090724100000000003699,0.78606356000000010553);
INSERT INTO phase VALUES(1510,45,3,'load',0,0.0010032540000000000814,0.74578507999999998911);
INSERT INTO phase VALUES(1511,45,0,'load',0,0.00092184899999999997573,0.7670569520000000141);
INSERT INTO phase VALUES(1512,45,2,'load',0,0.00090813299999999998711,0.76237269399999996188);
INSERT INTO phase VALUES(1513,45,0,'rendezvous',0,0.76797880100000004421,1.0645224970000000119);
INSERT INTO phase VALUES(1514,45,1,'rendezvous',0,0.78697080100000005309,1.1127090879999999017);
INSERT INTO phase VALUES(1515,45,2,'rendezvous',0,0.76328082699999999505,1.0630229380000000283);
INSERT INTO phase VALUES(1516,45,3,'rendezvous',0,0.74678833399999999809,1.0650504289999997986);
INSERT INTO phase VALUES(1517,45,2,'init',0,1.8263037650000000233,0.59624605399999985877);
INSERT INTO phase VALUES(1518,45,0,'init',0,1.8325012979999999451,0.62351435000000021702);
INSERT INTO phase VALUES(1519,45,1,'init',0,1.8996798889999999548,0.62488148799999998495);
INSERT INTO phase VALUES(1520,45,3,'init',0,1.8118387629999999077,0.62504698000000002977);
INSERT INTO phase VALUES(1521,45,0,'calibrate',0,2.4560156480000001621,0.059209261999999984737);
INSERT INTO phase VALUES(1522,45,1,'calibrate',0,2.5245613769999999398,0.057802407000000055603);
INSERT INTO phase VALUES(1523,45,2,'calibrate',0,2.4225498189999998821,0.086473998000000218411);
INSERT INTO phase VALUES(1524,45,3,'calibrate',0,2.4368857429999999375,0.057640258000000166305);
INSERT INTO phase VALUES(1525,45,3,'train',1,2.4945260010000001038,0.38752871499999974602);
INSERT INTO phase VALUES(1526,45,2,'train',1,2.5090238170000001005,0.38765578900000008388);
INSERT INTO phase VALUES(1527,45,0,'train',1,2.5152249100000001469,0.38849447100000000787);
INSERT INTO phase VALUES(1528,45,1,'train',1,2.5823637839999999954,0.38844987799999985966);
INSERT INTO phase VALUES(1529,45,0,'evaluate',1,2.9037193810000001548,0.0023596539999997112602);
INSERT INTO phase VALUES(1530,45,1,'evaluate',1,2.9708136619999998551,0.0024140430000003654242);
INSERT INTO phase VALUES(1531,45,2,'evaluate',1,2.8966796060000001844,0.0032053209999998166779);
INSERT INTO phase VALUES(1532,45,3,'evaluate',1,2.8820547159999998498,0.0033429710000003609593);
INSERT INTO phase VALUES(1533,45,2,'train',2,2.8998849270000000011,0.38713291000000005226);
INSERT INTO phase VALUES(1534,45,0,'train',2,2.906079034999999866,0.38829558599999991486);
INSERT INTO phase VALUES(1535,45,1,'train',2,2.9732277050000002205,0.38832919899999973623);
INSERT INTO phase VALUES(1536,45,3,'train',2,2.8853976870000002108,0.38849956399999996392);
INSERT INTO phase VALUES(1537,45,0,'evaluate',2,3.2943746209999997809,0.0026074080000002552992);
INSERT INTO phase VALUES(1538,45,1,'evaluate',2,3.3615569039999999567,0.0025382739999999515134);
INSERT INTO phase VALUES(1539,45,2,'evaluate',2,3.2870178370000000533,0.0037154459999997335728);
INSERT INTO phase VALUES(1540,45,3,'evaluate',2,3.2738972510000001747,0.0023571159999997703948);
INSERT INTO phase VALUES(1541,45,1,'train',3,3.3640951779999999082,0.38712559000000013043);
INSERT INTO phase VALUES(1542,45,2,'train',3,3.2907332829999997869,0.38763068400000033619);
INSERT INTO phase VALUES(1543,45,0,'train',3,3.2969820290000000362,0.38789698300000008401);
INSERT INTO phase VALUES(1544,45,3,'train',3,3.2762543669999999451,0.38809813200000009558);
INSERT INTO phase VALUES(1545,45,0,'evaluate',3,3.6848790120000001202,0.0027662070000000760217);
INSERT INTO phase VALUES(1546,45,1,'evaluate',3,3.7512207680000000387,0.0035767540000000153099);
INSERT INTO phase VALUES(1547,45,2,'evaluate',3,3.6783639670000001231,0.0030806889999999143014);
INSERT INTO phase VALUES(1548,45,3,'evaluate',3,3.6643524990000000407,0.0026378529999999678068);
INSERT INTO phase VALUES(1549,45,0,'train',4,3.6876452190000001962,0.38723602399999990097);
INSERT INTO phase VALUES(1550,45,1,'train',4,3.754797522000000054,0.38857203100000026196);
INSERT INTO phase VALUES(1551,45,2,'train',4,3.6814446560000000374,0.38872516200000006847);
INSERT INTO phase VALUES(1552,45,3,'train',4,3.6669903520000000085,0.38898735700000042214);
INSERT INTO phase VALUES(1553,45,0,'evaluate',4,4.0748812430000000972,0.0019333430000001428084);
INSERT INTO phase VALUES(1554,45,1,'evaluate',4,4.1433695530000003159,0.0020302589999996456526);
INSERT INTO phase VALUES(1555,45,2,'evaluate',4,4.0701698180000001059,0.0019932669999995766829);
INSERT INTO phase VALUES(1556,45,3,'evaluate',4,4.0559777090000004307,0.0019406689999996729056);
INSERT INTO phase VALUES(1557,45,2,'finish',0,4.0721630849999996826,0.23928886499999998949);
INSERT INTO phase VALUES(1558,45,0,'finish',0,4.07681458600000024,0.29709791200000001953);
INSERT INTO phase VALUES(1559,45,1,'finish',0,4.1453998119999999616,0.3097108630000000029);
INSERT INTO phase VALUES(1560,45,3,'finish',0,4.0579183780000001036,0.29419004300000001217);
INSERT INTO phase VALUES(1561,46,1,'spawn',0,-0.33302842199980536852,0.33346032499980537977);
INSERT INTO phase VALUES(1562,46,1,'start',0,0.00043190299999999997443,0.00042782799999999999735);
INSERT INTO phase VALUES(1563,46,2,'spawn',0,-0.40109506299988706423,0.40166220299988708575);
INSERT INTO phase VALUES(1564,46,2,'start',0,0.00056714000000000004859,0.00040844399999999999456);
INSERT INTO phase VALUES(1565,46,3,'spawn',0,-0.43648794699999043933,0.43702009399999042216);
INSERT INTO phase VALUES(1566,46,3,'start',0,0.00053214699999999995859,0.00064989499999999994321);
INSERT INTO phase VALUES(1567,46,0,'spawn',0,-0.43998155100002378503,0.44045168000002377084);
INSERT INTO phase VALUES(1568,46,0,'start',0,0.00047012900000000001129,0.00033583099999999997675);
INSERT INTO phase VALUES(1569,46,1,'load',0,0.00085973099999999997179,0.57409099299999999388);
INSERT INTO phase VALUES(1570,46,0,'load',0,0.00080595999999999998805,0.60241261899999998252);
INSERT INTO phase VALUES(1571,46,2,'load',0,0.00097558400000000004316,0.64284680199999999494);
INSERT INTO phase VALUES(1572,46,3,'load',0,0.0011820419999999999018,0.61030665399999994846);
INSERT INTO phase VALUES(1573,46,0,'rendezvous',0,0.60321857899999997698,1.0597955510000001133);
INSERT INTO phase VALUES(1574,46,1,'rendezvous',0,0.5749507240000000241,1.1941863449999998714);
INSERT INTO phase VALUES(1575,46,2,'rendezvous',0,0.64382238599999996875,1.0568314289999998223);
INSERT INTO phase VALUES(1576,46,3,'rendezvous',0,0.61148869599999999824,1.0537057170000001526);
INSERT INTO phase VALUES(1577,46,2,'init',0,1.7006538149999999021,2.7691349719999998058);
INSERT INTO phase VALUES(1578,46,3,'init',0,1.6651944130000000399,2.7767345429999998884);
INSERT INTO phase VALUES(1579,46,1,'init',0,1.7691370689999998955,2.7772246809999998617);
INSERT INTO phase VALUES(1580,46,0,'init',0,1.6630141300000000903,2.7781950029999999962);
INSERT INTO phase VALUES(1581,46,0,'calibrate',0,4.4412091330000000866,0.68603797499999963349);
INSERT INTO phase VALUES(1582,46,1,'calibrate',0,4.5463617499999999793,0.68703426999999983593);
INSERT INTO phase VALUES(1583,46,2,'calibrate',0,4.4697887869999997079,0.69511337399999995056);
INSERT INTO phase VALUES(1584,46,3,'calibrate',0,4.4419289559999999283,0.68750589400000006179);
INSERT INTO phase VALUES(1585,46,0,'train',1,5.1272471079999997201,2.5892210840000000615);
INSERT INTO phase VALUES(1586,46,1,'train',1,5.2333960199999998152,2.6042623670000004665);
INSERT INTO phase VALUES(1587,46,2,'train',1,5.1649021609999996584,2.6227854550000007094);
INSERT INTO phase VALUES(1588,46,3,'train',1,5.1294348499999999901,2.6236657110000001225);
INSERT INTO phase VALUES(1589,46,3,'evaluate',1,7.7531005610000001126,0.092890409999999867807);
INSERT INTO phase VALUES(1590,46,0,'evaluate',1,7.7164681919999997816,0.12760836999999991547);
INSERT INTO phase VALUES(1591,46,1,'evaluate',1,7.8376583870000002818,0.11264517399999984803);
INSERT INTO phase VALUES(1592,46,2,'evaluate',1,7.7876876160000003679,0.09413511099999993803);
INSERT INTO phase VALUES(1593,46,1,'train',2,7.9503035610000001298,2.6107316120000003678);
INSERT INTO phase VALUES(1594,46,2,'train',2,7.8818227270000003059,2.6137941309999996875);
INSERT INTO phase VALUES(1595,46,0,'train',2,7.8440765619999996971,2.6139919050000006706);
INSERT INTO phase VALUES(1596,46,3,'train',2,7.8459909709999999805,2.6182109690000006096);
INSERT INTO phase VALUES(1597,46,0,'evaluate',2,10.458068467000000367,0.096672904000000059454);
INSERT INTO phase VALUES(1598,46,3,'evaluate',2,10.464201940000000589,0.092642406999999593608);
INSERT INTO phase VALUES(1599,46,1,'evaluate',2,10.561035173000000497,0.099963311999999859835);
INSERT INTO phase VALUES(1600,46,2,'evaluate',2,10.495616857999999993,0.096954987000000159014);
INSERT INTO phase VALUES(1601,46,3,'train',3,10.556844347000000183,2.6029407439999996398);
INSERT INTO phase VALUES(1602,46,2,'train',3,10.592571845000000152,2.6098171590000003305);
INSERT INTO phase VALUES(1603,46,0,'train',3,10.554741371000000427,2.6108717569999999597);
INSERT INTO phase VALUES(1604,46,1,'train',3,10.660998485000000357,2.6196646989999994303);
INSERT INTO phase VALUES(1605,46,1,'evaluate',3,13.280663183999999787,0.09306852599999970721);
INSERT INTO phase VALUES(1606,46,0,'evaluate',3,13.165613128000000387,0.10211143299999925204);
INSERT INTO phase VALUES(1607,46,3,'evaluate',3,13.159785090999999823,0.11016703599999999596);
INSERT INTO phase VALUES(1608,46,2,'evaluate',3,13.202389004000000483,0.10306394999999923811);
INSERT INTO phase VALUES(1609,46,3,'train',4,13.269952126999999819,2.5620611429999993191);
INSERT INTO phase VALUES(1610,46,2,'train',4,13.30545295399999972,2.5817518360000004662);
INSERT INTO phase VALUES(1611,46,0,'train',4,13.267724560999999639,2.5998341870000007958);
INSERT INTO phase VALUES(1612,46,1,'train',4,13.373731709999999494,2.6032314900000006474);
INSERT INTO phase VALUES(1613,46,3,'evaluate',4,15.832013269999999138,0.09228744400000010728);
INSERT INTO phase VALUES(1614,46,2,'evaluate',4,15.887204790000000187,0.091572875000000664158);
INSERT INTO phase VALUES(1615,46,0,'evaluate',4,15.867558748000000434,0.090831742999998965615);
INSERT INTO phase VALUES(1616,46,1,'evaluate',4,15.976963200000000142,0.091458885000001544085);
INSERT INTO phase VALUES(1617,46,0,'finish',0,15.9583904909999994,0.24973366199999999515);
INSERT INTO phase VALUES(1618,46,2,'finish',0,15.978777665000000851,0.27695477299999998743);
INSERT INTO phase VALUES(1619,46,3,'finish',0,15.924300713999999246,0.30798155500000001794);
INSERT INTO phase VALUES(1620,46,1,'finish',0,16.068422085000001686,0.30288882599999999989);
INSERT INTO phase VALUES(1621,47,1,'spawn',0,-0.4073557310000578413,0.40775666700005785969);
INSERT INTO phase VALUES(1622,47,1,'start',0,0.00040093600000000001156,0.00037956699999999997949);
INSERT INTO phase VALUES(1623,47,0,'spawn',0,-0.42551356599979844874,0.42604228199979843338);
INSERT INTO phase VALUES(1624,47,0,'start',0,0.00052871600000000003836,0.00040652199999999998145);
INSERT INTO phase VALUES(1625,47,1,'load',0,0.00078050299999999999105,0.36050929300000000843);
INSERT INTO phase VALUES(1626,47,0,'load',0,0.00093523800000000001982,0.37446359499999998243);
INSERT INTO phase VALUES(1627,47,0,'rendezvous',0,0.37539883299999998733,0.72615076299999992137);
INSERT INTO phase VALUES(1628,47,1,'rendezvous',0,0.36128979599999999638,0.75757782700000009246);
INSERT INTO phase VALUES(1629,47,0,'init',0,1.1015495959999999087,0.50401482200000002897);
INSERT INTO phase VALUES(1630,47,1,'init',0,1.1188676230000000888,0.50876337699999996111);
INSERT INTO phase VALUES(1631,47,0,'calibrate',0,1.6055644179999999376,0.050399604999999958465);
INSERT INTO phase VALUES(1632,47,1,'calibrate',0,1.6276310000000000499,0.045664017000000001189);
INSERT INTO phase VALUES(1633,47,0,'train',1,1.6559640229999998961,0.75531302799999999741);
INSERT INTO phase VALUES(1634,47,1,'train',1,1.6732950170000000511,0.75525975899999986395);
INSERT INTO phase VALUES(1635,47,0,'evaluate',1,2.4112770509999998935,0.0041302149999999926421);
INSERT INTO phase VALUES(1636,47,1,'evaluate',1,2.4285547759999999151,0.0041444130000001244695);
INSERT INTO phase VALUES(1637,47,0,'train',2,2.4154072659999998862,0.75322584199999997878);
INSERT INTO phase VALUES(1638,47,1,'train',2,2.4326991890000000395,0.75519204400000017329);
INSERT INTO phase VALUES(1639,47,0,'evaluate',2,3.168633107999999865,0.0059467550000000812815);
INSERT INTO phase VALUES(1640,47,1,'evaluate',2,3.1878912330000002128,0.0040372519999998246476);
INSERT INTO phase VALUES(1641,47,1,'train',3,3.1919284850000000375,0.75400829999999974262);
INSERT INTO phase VALUES(1642,47,0,'train',3,3.1745798629999999462,0.75542398500000018657);
INSERT INTO phase VALUES(1643,47,0,'evaluate',3,3.9300038480000001328,0.004020627999999693003);
INSERT INTO phase VALUES(1644,47,1,'evaluate',3,3.9459367849999997801,0.0054134280000002199528);
INSERT INTO phase VALUES(1645,47,1,'train',4,3.9513502130000000001,0.75326252900000012502);
INSERT INTO phase VALUES(1646,47,0,'train',4,3.9340244759999998258,0.75529819300000022863);
INSERT INTO phase VALUES(1647,47,1,'evaluate',4,4.7046127420000001251,0.0035012009999997317777);
INSERT INTO phase VALUES(1648,47,0,'evaluate',4,4.6893226690000000544,0.0035380199999996975179);
INSERT INTO phase VALUES(1649,47,1,'finish',0,4.7081139429999998569,0.41957534400000001673);
INSERT INTO phase VALUES(1650,47,0,'finish',0,4.692860688999999752,0.43726748300000001234);
INSERT INTO phase VALUES(1651,48,0,'spawn',0,-0.37004222099993872019,0.37057955599993874784);
INSERT INTO phase VALUES(1652,48,0,'start',0,0.00053733500000000000446,0.00035926000000000002636);
INSERT INTO phase VALUES(1653,48,1,'spawn',0,-0.4339967550001442853,0.43453875800014429842);
INSERT INTO phase VALUES(1654,48,1,'start',0,0.00054200299999999999433,0.00043839800000000010791);
INSERT INTO phase VALUES(1655,48,0,'load',0,0.00089659500000000003083,0.4427906650000000277);
INSERT INTO phase VALUES(1656,48,1,'load',0,0.00098040100000000010224,0.41766098999999995422);
INSERT INTO phase VALUES(1657,48,0,'rendezvous',0,0.44368726000000002773,0.73885716299999992795);
INSERT INTO phase VALUES(1658,48,1,'rendezvous',0,0.41864139099999997384,0.69931986000000012637);
INSERT INTO phase VALUES(1659,48,0,'init',0,1.1825444229999999556,0.70255695400000006678);
INSERT INTO phase VALUES(1660,48,1,'init',0,1.1179612510000001002,0.72260089199999999465);
INSERT INTO phase VALUES(1661,48,0,'calibrate',0,1.8851013770000000224,0.1437039889999998099);
INSERT INTO phase VALUES(1662,48,1,'calibrate',0,1.8405621430000000948,0.123610262999999998);
INSERT INTO phase VALUES(1663,48,0,'train',1,2.0288053659999998323,1.2422784920000000674);
INSERT INTO phase VALUES(1664,48,1,'train',1,1.9641724060000000928,1.243656368000000123);
INSERT INTO phase VALUES(1665,48,0,'evaluate',1,3.2710838579999998998,0.026293391999999915498);
INSERT INTO phase VALUES(1666,48,1,'evaluate',1,3.2078287740000002159,0.024886806999999677714);
INSERT INTO phase VALUES(1667,48,1,'train',2,3.2327155809999998936,1.2425221730000002295);
INSERT INTO phase VALUES(1668,48,0,'train',2,3.2973772499999998153,1.2432534729999997757);
INSERT INTO phase VALUES(1669,48,0,'evaluate',2,4.5406307229999995911,0.024910122000000534114);
INSERT INTO phase VALUES(1670,48,1,'evaluate',2,4.4752377540000001232,0.02564071299999959308);
INSERT INTO phase VALUES(1671,48,1,'train',3,4.5008784669999997163,1.2414542680000000274);
INSERT INTO phase VALUES(1672,48,0,'train',3,4.5655408450000001252,1.2428621799999994834);
INSERT INTO phase VALUES(1673,48,0,'evaluate',3,5.8084030249999996087,0.024849179000000276573);
INSERT INTO phase VALUES(1674,48,1,'evaluate',3,5.7423327349999997437,0.026288564000000569365);
INSERT INTO phase VALUES(1675,48,1,'train',4,5.7686212990000003131,1.2395393999999999579);
INSERT INTO phase VALUES(1676,48,0,'train',4,5.8332522039999998852,1.2402721290000000564);
INSERT INTO phase VALUES(1677,48,1,'evaluate',4,7.008160699000000271,0.024217847000000070067);
INSERT INTO phase VALUES(1678,48,0,'evaluate',4,7.0735243329999999417,0.02421567200000040998);
INSERT INTO phase VALUES(1679,48,1,'finish',0,7.0323785460000003411,0.088424309000000006486);
INSERT INTO phase VALUES(1680,48,0,'finish',0,7.0977400050000003517,0.10790223899999999701);
INSERT INTO phase VALUES(1681,49,0,'spawn',0,-0.32560525600001222201,0.32609713900001224828);
INSERT INTO phase VALUES(1682,49,0,'start',0,0.00049188300000000003374,0.00039228899999999998406);
INSERT INTO phase VALUES(1683,49,0,'load',0,0.00088417200000000001781,0.22802866400000001978);
INSERT INTO phase VALUES(1684,49,0,'init',0,0.22891283600000000841,0.54688835699999993611);
INSERT INTO phase VALUES(1685,49,0,'calibrate',0,0.77580119299999994453,0.062203650000000054731);
INSERT INTO phase VALUES(1686,49,0,'train',1,0.83800484299999999926,2.3364319509999997848);
INSERT INTO phase VALUES(1687,49,0,'evaluate',1,3.1744367940000000061,0.047993645000000029199);
INSERT INTO phase VALUES(1688,49,0,'train',2,3.2224304390000000353,2.3279923260000003892);
INSERT INTO phase VALUES(1689,49,0,'evaluate',2,5.5504227650000004246,0.047809795999999238347);
INSERT INTO phase VALUES(1690,49,0,'train',3,5.5982325609999996629,2.3273969600000006252);
INSERT INTO phase VALUES(1691,49,0,'evaluate',3,7.9256295210000002882,0.047907432999999777223);
INSERT INTO phase VALUES(1692,49,0,'train',4,7.9735369540000000654,2.3275985939999994656);
INSERT INTO phase VALUES(1693,49,0,'evaluate',4,10.30113554799999953,0.047857881000000546123);
INSERT INTO phase VALUES(1694,49,0,'finish',0,10.348993429000000077,0.020277123000000001062);
INSERT INTO phase VALUES(1695,50,0,'spawn',0,-0.3442794490000321006,0.34468510700003207603);
INSERT INTO phase VALUES(1696,50,0,'start',0,0.0004056579999999999843,0.00032709599999999997314);
INSERT INTO phase VALUES(1697,50,0,'load',0,0.00073275399999999995745,0.2218695980000000012);
INSERT INTO phase VALUES(1698,50,0,'init',0,0.22260235200000000332,2.0799350720000000514);
INSERT INTO phase VALUES(1699,50,0,'calibrate',0,2.3025374240000000547,0.43520702899999985646);
INSERT INTO phase VALUES(1700,50,0,'train',1,2.7377444529999999112,8.7536040950000000293);
INSERT INTO phase VALUES(1701,50,0,'evaluate',1,11.491348547999999496,0.38048860900000036622);
INSERT INTO phase VALUES(1702,50,0,'train',2,11.871837156999999862,8.7329385089999984614);
INSERT INTO phase VALUES(1703,50,0,'evaluate',2,20.604775665999998323,0.38253918000000197707);
INSERT INTO phase VALUES(1704,50,0,'train',3,20.987314846000000301,8.7527589490000003991);
INSERT INTO phase VALUES(1705,50,0,'evaluate',3,29.740073795000000699,0.38109443000000098322);
INSERT INTO phase VALUES(1706,50,0,'train',4,30.121168225000001684,8.7710314079999953662);
INSERT INTO phase VALUES(1707,50,0,'evaluate',4,38.892199632999997049,0.38074815600000277981);
INSERT INTO phase VALUES(1708,50,0,'finish',0,39.27294778899999983,0.020269632999999998707);
INSERT INTO phase VALUES(1709,51,1,'spawn',0,-0.46010450000002695025,0.46080879700002697063);
INSERT INTO phase VALUES(1710,51,1,'start',0,0.00070429699999999999596,0.0003945470000000000834);
INSERT INTO phase VALUES(1711,51,0,'spawn',0,-0.46221121300004985865,0.4626875290000498353);
INSERT INTO phase VALUES(1712,51,0,'start',0,0.00047631600000000001151,0.00029725399999999999696);
INSERT INTO phase VALUES(1713,51,0,'load',0,0.00077357000000000000847,0.45259369599999998978);
INSERT INTO phase VALUES(1714,51,1,'load',0,0.0010988440000000000793,0.45384295000000002273);
INSERT INTO phase VALUES(1715,51,0,'rendezvous',0,0.45336726599999999098,0.86350165000000000947);
INSERT INTO phase VALUES(1716,51,1,'rendezvous',0,0.45494179400000001045,0.86313943200000009525);
INSERT INTO phase VALUES(1717,51,0,'init',0,1.3168689160000000004,2.660561045999999763);
INSERT INTO phase VALUES(1718,51,1,'init',0,1.3180812260000001057,2.6738958840000002226);
INSERT INTO phase VALUES(1719,51,0,'calibrate',0,3.9774299619999999855,0.63753328300000022821);
INSERT INTO phase VALUES(1720,51,1,'calibrate',0,3.9919771100000001062,0.62422454400000004781);
INSERT INTO phase VALUES(1721,51,1,'train',1,4.616201654000000154,4.7420944729999989775);
INSERT INTO phase VALUES(1722,51,0,'train',1,4.6149632450000002137,4.7772658049999989771);
INSERT INTO phase VALUES(1723,51,0,'evaluate',1,9.3922290499999991908,0.19054086900000122284);
INSERT INTO phase VALUES(1724,51,1,'evaluate',1,9.3582961269999991316,0.2259114620000008955);
INSERT INTO phase VALUES(1725,51,1,'train',2,9.5842075890000000271,4.7435593879999995436);
INSERT INTO phase VALUES(1726,51,0,'train',2,9.5827699190000004136,4.775327034000000026);
INSERT INTO phase VALUES(1727,51,0,'evaluate',2,14.358096953000000439,0.19155801700000019138);
INSERT INTO phase VALUES(1728,51,1,'evaluate',2,14.32776697699999957,0.22326154200000125626);
INSERT INTO phase VALUES(1729,51,1,'train',3,14.551028519000000827,4.7701502989999990944);
INSERT INTO phase VALUES(1730,51,0,'train',3,14.54965497000000063,4.7825213159999986345);
INSERT INTO phase VALUES(1731,51,0,'evaluate',3,19.332176285999999265,0.18948240399999960459);
INSERT INTO phase VALUES(1732,51,1,'evaluate',3,19.321178817999999921,0.20192009000000155083);
INSERT INTO phase VALUES(1733,51,0,'train',4,19.52165868999999887,4.7729176670000015292);
INSERT INTO phase VALUES(1734,51,1,'train',4,19.523098908000001472,4.778141814999997905);
INSERT INTO phase VALUES(1735,51,0,'evaluate',4,24.2945763570000004,0.18888068200000063256);
INSERT INTO phase VALUES(1736,51,1,'evaluate',4,24.301240722999999377,0.18682269399999995584);
INSERT INTO phase VALUES(1737,51,1,'finish',0,24.488063416999999333,0.35229256100000000406);
INSERT INTO phase VALUES(1738,51,0,'finish',0,24.483457039000001032,0.40893543799999998444);
INSERT INTO phase VALUES(1739,52,0,'spawn',0,-0.38527887999989141043,0.38571839699989141081);
INSERT INTO phase VALUES(1740,52,0,'start',0,0.00043951700000000000012,0.00029475999999999997645);
INSERT INTO phase VALUES(1741,52,2,'spawn',0,-0.42485316299989284161,0.42537002499989284842);
INSERT INTO phase VALUES(1742,52,3,'spawn',0,-0.42454008000011489443,0.42501460500011489784);
INSERT INTO phase VALUES(1743,52,2,'start',0,0.0005168619999999999855,0.00035267399999999997795);
INSERT INTO phase VALUES(1744,52,3,'start',0,0.00047452500000000000105,0.00031102100000000002964);
INSERT INTO phase VALUES(1745,52,1,'spawn',0,-0.43767414899998274835,0.43819847999998273735);
INSERT INTO phase VALUES(1746,52,1,'start',0,0.00052433099999999995075,0.00042144300000000007797);
INSERT INTO phase VALUES(1747,52,0,'load',0,0.00073427699999999997658,0.73831187900000005974);
INSERT INTO phase VALUES(1748,52,1,'load',0,0.00094577400000000002872,0.72585132299999999272);
INSERT INTO phase VALUES(1749,52,3,'load',0,0.00078554600000000003069,0.738607504999999942);
INSERT INTO phase VALUES(1750,52,2,'load',0,0.00086953599999999996346,0.73878807000000001892);
INSERT INTO phase VALUES(1751,52,0,'rendezvous',0,0.73904615600000000963,0.98388110199999989635);
INSERT INTO phase VALUES(1752,52,2,'rendezvous',0,0.73965760599999996749,0.94239305499999992399);
INSERT INTO phase VALUES(1753,52,3,'rendezvous',0,0.73939305099999996784,0.94257322200000004386);
INSERT INTO phase VALUES(1754,52,1,'rendezvous',0,0.72679709699999994754,0.94310008000000000727);
INSERT INTO phase VALUES(1755,52,2,'init',0,1.6820506609999998914,0.58289290800000026493);
INSERT INTO phase VALUES(1756,52,3,'init',0,1.6819662730000000117,0.58416534199999992083);
INSERT INTO phase VALUES(1757,52,1,'init',0,1.6698971769999999548,0.61191307900000002639);
INSERT INTO phase VALUES(1758,52,0,'init',0,1.7229272579999999059,0.61342890299999996983);
INSERT INTO phase VALUES(1759,52,0,'calibrate',0,2.3363561609999998758,0.052941904000000317154);
INSERT INTO phase VALUES(1760,52,1,'calibrate',0,2.2818102559999999812,0.054425940999999866676);
INSERT INTO phase VALUES(1761,52,2,'calibrate',0,2.2649435690000001564,0.083497598999999755875);
INSERT INTO phase VALUES(1762,52,3,'calibrate',0,2.2661316149999999325,0.082259802000000270538);
INSERT INTO phase VALUES(1763,52,2,'train',1,2.3484411679999999122,0.38724382700000026247);
INSERT INTO phase VALUES(1764,52,3,'train',1,2.348391417000000203,0.38722765099999989502);
INSERT INTO phase VALUES(1765,52,1,'train',1,2.3362361969999998478,0.3884940210000000782);
INSERT INTO phase VALUES(1766,52,0,'train',1,2.3892980650000001929,0.38936199699999995971);
INSERT INTO phase VALUES(1767,52,0,'evaluate',1,2.7786600620000001526,0.0024286639999999692918);
INSERT INTO phase VALUES(1768,52,1,'evaluate',1,2.724730217999999926,0.0032416969999999878382);
INSERT INTO phase VALUES(1769,52,2,'evaluate',1,2.7356849950000001747,0.0044985949999998275927);
INSERT INTO phase VALUES(1770,52,3,'evaluate',1,2.735619068000000098,0.0045099490000000130862);
INSERT INTO phase VALUES(1771,52,2,'train',2,2.7401835900000000023,0.38677719000000010396);
INSERT INTO phase VALUES(1772,52,3,'train',2,2.7401290170000001111,0.38683048199999969796);
INSERT INTO phase VALUES(1773,52,0,'train',2,2.7810887260000001219,0.38779839100000002005);
INSERT INTO phase VALUES(1774,52,1,'train',2,2.7279719149999999139,0.38797941699999993758);
INSERT INTO phase VALUES(1775,52,0,'evaluate',2,3.168887117000000142,0.0024830510000000138859);
INSERT INTO phase VALUES(1776,52,1,'evaluate',2,3.1159513319999998515,0.0023281310000000665638);
INSERT INTO phase VALUES(1777,52,2,'evaluate',2,3.1269607800000001063,0.0034990169999997711158);
INSERT INTO phase VALUES(1778,52,3,'evaluate',2,3.1269594989999998091,0.0034773190000003673105);
INSERT INTO phase VALUES(1779,52,2,'train',3,3.1304597969999998774,0.38738954100000011493);
INSERT INTO phase VALUES(1780,52,0,'train',3,3.1713701680000001559,0.38811734799999975109);
INSERT INTO phase VALUES(1781,52,3,'train',3,3.1304368180000001764,0.38817764299999968358);
INSERT INTO phase VALUES(1782,52,1,'train',3,3.118279462999999918,0.38830319300000004645);
INSERT INTO phase VALUES(1783,52,1,'evaluate',3,3.5065826559999999645,0.0022753460000002334595);
INSERT INTO phase VALUES(1784,52,2,'evaluate',3,3.5178493379999999923,0.0031897660000002048263);
INSERT INTO phase VALUES(1785,52,3,'evaluate',3,3.51861446099999986,0.0023795440000000667168);
INSERT INTO phase VALUES(1786,52,0,'evaluate',3,3.559487515999999907,0.0025298799999999843635);
INSERT INTO phase VALUES(1787,52,1,'train',4,3.5088580020000001979,0.38730628999999971995);
INSERT INTO phase VALUES(1788,52,2,'train',4,3.5210391040000001972,0.38846276299999971115);
INSERT INTO phase VALUES(1789,52,0,'train',4,3.5620173959999998913,0.38859054899999989629);
INSERT INTO phase VALUES(1790,52,1,'evaluate',4,3.8961642919999999179,0.0019428020000002987899);
INSERT INTO phase VALUES(1791,52,3,'train',4,3.5209940049999999267,0.38931192800000014031);
INSERT INTO phase VALUES(1792,52,2,'evaluate',4,3.9095018669999999083,0.0020057010000003039351);
INSERT INTO phase VALUES(1793,52,0,'evaluate',4,3.9506079449999997876,0.0019680940000004198964);
INSERT INTO phase VALUES(1794,52,3,'evaluate',4,3.910305933000000067,0.0020184030000001129678);
INSERT INTO phase VALUES(1795,52,0,'finish',0,3.9525760390000002075,0.31565419399999999905);
INSERT INTO phase VALUES(1796,52,3,'finish',0,3.91232433600000018,0.30721913600000000377);
INSERT INTO phase VALUES(1797,52,2,'finish',0,3.9115075680000002122,0.34825585500000000305);
INSERT INTO phase VALUES(1798,52,1,'finish',0,3.8981070940000002167,0.38482978499999997978);
INSERT INTO phase VALUES(1799,53,1,'spawn',0,-0.31207987599994946315,0.31251978499994947924);
INSERT INTO phase VALUES(1800,53,1,'start',0,0.00043990899999999999231,0.00053667799999999985134);
INSERT INTO phase VALUES(1801,53,2,'spawn',0,-0.41817795000002883076,0.41869913200002883968);
INSERT INTO phase VALUES(1802,53,2,'start',0,0.00052118200000000002546,0.00034362499999999996345);
INSERT INTO phase VALUES(1803,53,3,'spawn',0,-0.41906624600013014925,0.4195495430001301429);
INSERT INTO phase VALUES(1804,53,3,'start',0,0.00048329699999999999092,0.00037311499999999998096);
INSERT INTO phase VALUES(1805,53,0,'spawn',0,-0.42177294899997319621,0.42222706899997319851);
INSERT INTO phase VALUES(1806,53,0,'start',0,0.00045412000000000002277,0.00039263799999999994972);
INSERT INTO phase VALUES(1807,53,1,'load',0,0.00097658699999999989786,0.4671465270000000336);
INSERT INTO phase VALUES(1808,53,3,'load',0,0.00085641199999999997188,0.59191237800000007229);
INSERT INTO phase VALUES(1809,53,2,'load',0,0.00086480699999999998892,0.5936181939999999324);
INSERT INTO phase VALUES(1810,53,0,'load',0,0.0008467579999999999725,0.59179937599999998809);
INSERT INTO phase VALUES(1811,53,0,'rendezvous',0,0.5926461339999999911,1.0048312329999999903);
INSERT INTO phase VALUES(1812,53,1,'rendezvous',0,0.46812311400000000682,1.2381171140000000185);
INSERT INTO phase VALUES(1813,53,2,'rendezvous',0,0.59448300099999995538,1.0051676149999999587);
INSERT INTO phase VALUES(1814,53,3,'rendezvous',0,0.59276879000000004538,1.0055672380000000298);
INSERT INTO phase VALUES(1815,53,2,'init',0,1.5996506159999999141,0.72702505200000011598);
INSERT INTO phase VALUES(1816,53,0,'init',0,1.5974773669999999814,0.75255296199999999195);
INSERT INTO phase VALUES(1817,53,1,'init',0,1.7062402279999999699,0.75419665099999999569);
INSERT INTO phase VALUES(1818,53,3,'init',0,1.5983360280000000752,0.7566212109999999047);
INSERT INTO phase VALUES(1819,53,1,'calibrate',0,2.4604368789999999656,0.13356999599999985761);
INSERT INTO phase VALUES(1820,53,2,'calibrate',0,2.3266756680000000301,0.16071206699999995848);
INSERT INTO phase VALUES(1821,53,0,'calibrate',0,2.3500303289999999734,0.13518111800000021105);
INSERT INTO phase VALUES(1822,53,3,'calibrate',0,2.3549572389999999799,0.13116753100000000387);
INSERT INTO phase VALUES(1823,53,2,'train',1,2.4873877349999999886,0.63715351199999981091);
INSERT INTO phase VALUES(1824,53,0,'train',1,2.4852114470000001844,0.63871996299999977964);
INSERT INTO phase VALUES(1825,53,1,'train',1,2.5940068749999998232,0.63898618200000001365);
INSERT INTO phase VALUES(1826,53,3,'train',1,2.4861247699999999838,0.63991731100000004417);
INSERT INTO phase VALUES(1827,53,0,'evaluate',1,3.123931409999999964,0.014016494999999906667);
INSERT INTO phase VALUES(1828,53,2,'evaluate',1,3.1245412469999997995,0.015571093000000146844);
INSERT INTO phase VALUES(1829,53,3,'evaluate',1,3.126042081000000028,0.012834896999999845235);
INSERT INTO phase VALUES(1830,53,1,'evaluate',1,3.2329930569999998368,0.013829632000000202651);
INSERT INTO phase VALUES(1831,53,1,'train',2,3.2468226890000000395,0.63785454400000007879);
INSERT INTO phase VALUES(1832,53,0,'train',2,3.1379479049999998707,0.6386796500000002652);
INSERT INTO phase VALUES(1833,53,2,'train',2,3.1401123399999999463,0.63909341700000021901);
INSERT INTO phase VALUES(1834,53,3,'train',2,3.1388769779999998732,0.63985943800000022463);
INSERT INTO phase VALUES(1835,53,1,'evaluate',2,3.8846772330000001183,0.014777488000000005285);
INSERT INTO phase VALUES(1836,53,2,'evaluate',2,3.7792057570000001653,0.013702029999999698617);
INSERT INTO phase VALUES(1837,53,3,'evaluate',2,3.7787364160000000978,0.012837725999999882731);
INSERT INTO phase VALUES(1838,53,0,'evaluate',2,3.7766275550000001359,0.01409804999999986208);
INSERT INTO phase VALUES(1839,53,1,'train',3,3.8994547210000001236,0.63783114999999979133);
INSERT INTO phase VALUES(1840,53,0,'train',3,3.790725604999999998,0.63916815699999984801);
INSERT INTO phase VALUES(1841,53,3,'train',3,3.7915741419999999806,0.63952642799999992462);
INSERT INTO phase VALUES(1842,53,2,'train',3,3.792907786999999864,0.63979023999999995453);
INSERT INTO phase VALUES(1843,53,0,'evaluate',3,4.429893761999999846,0.013457563000000227759);
INSERT INTO phase VALUES(1844,53,1,'evaluate',3,4.5372858709999999149,0.014931200000000366401);
INSERT INTO phase VALUES(1845,53,2,'evaluate',3,4.4326980269999998185,0.012877330000000242193);
INSERT INTO phase VALUES(1846,53,3,'evaluate',3,4.4311005699999999052,0.013165461999999905629);
INSERT INTO phase VALUES(1847,53,1,'train',4,4.5522170710000002813,0.63693976799999951765);
INSERT INTO phase VALUES(1848,53,0,'train',4,4.4433513250000000738,0.63754800400000011251);
INSERT INTO phase VALUES(1849,53,3,'train',4,4.4442660319999998108,0.63813388999999975936);
INSERT INTO phase VALUES(1850,53,2,'train',4,4.4455753570000000607,0.63932984599999986841);
INSERT INTO phase VALUES(1851,53,1,'evaluate',4,5.189156838999999799,0.012383904000000001133);
INSERT INTO phase VALUES(1852,53,0,'evaluate',4,5.0808993290000001863,0.012384873999999435056);
INSERT INTO phase VALUES(1853,53,3,'evaluate',4,5.0823999219999995702,0.012452800000000152635);
INSERT INTO phase VALUES(1854,53,2,'evaluate',4,5.0849052029999999291,0.012454184000000090293);
INSERT INTO phase VALUES(1855,53,3,'finish',0,5.0948527219999997228,0.52433974699999996715);
INSERT INTO phase VALUES(1856,53,1,'finish',0,5.2015407429999998001,0.54642939999999995404);
INSERT INTO phase VALUES(1857,53,0,'finish',0,5.0932842029999996213,0.58416480299999995473);
INSERT INTO phase VALUES(1858,53,2,'finish',0,5.0973593870000000194,0.58296467299999998878);
INSERT INTO phase VALUES(1859,54,0,'spawn',0,-0.41840257099995292744,0.41908289699995293631);
INSERT INTO phase VALUES(1860,54,0,'start',0,0.00068032599999999997762,0.00036740199999999996298);
INSERT INTO phase VALUES(1861,54,0,'load',0,0.0010477279999999999406,0.20786654700000001261);
INSERT INTO phase VALUES(1862,54,0,'init',0,0.20891427500000001038,0.47088462300000000215);
INSERT INTO phase VALUES(1863,54,0,'calibrate',0,0.67979889800000004029,0.019955111999999997074);
INSERT INTO phase VALUES(1864,54,0,'train',1,0.69975401000000003737,1.3223837839999998955);
INSERT INTO phase VALUES(1865,54,0,'evaluate',1,2.0221377939999998218,0.0067919940000003009572);
INSERT INTO phase VALUES(1866,54,0,'train',2,2.0289297880000001228,1.3203123359999997532);
INSERT INTO phase VALUES(1867,54,0,'evaluate',2,3.3492421239999998761,0.0066672800000002752085);
INSERT INTO phase VALUES(1868,54,0,'train',3,3.3559094040000001513,1.3199693439999995447);
INSERT INTO phase VALUES(1869,54,0,'evaluate',3,4.6758787479999996961,0.0067693810000006848781);
INSERT INTO phase VALUES(1870,54,0,'train',4,4.6826481290000003809,1.3207926219999999162);
INSERT INTO phase VALUES(1871,54,0,'evaluate',4,6.0034407510000002972,0.0067314279999992621128);
INSERT INTO phase VALUES(1872,54,0,'finish',0,6.0101721789999995593,0.020253601999999999022);
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
INSERT INTO placement VALUES(1,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8302,'logs/exp043_1_rank0.log');
INSERT INTO placement VALUES(2,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8311,'logs/exp041_2_rank0.log');
INSERT INTO placement VALUES(3,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8320,'logs/small_gpus2_3_rank0.log');
INSERT INTO placement VALUES(3,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',8321,'logs/small_gpus2_3_rank1.log');
INSERT INTO placement VALUES(4,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8433,'logs/distilbert_gpus2_4_rank0.log');
INSERT INTO placement VALUES(4,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',8434,'logs/distilbert_gpus2_4_rank1.log');
INSERT INTO placement VALUES(5,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8616,'logs/exp045_5_rank0.log');
INSERT INTO placement VALUES(6,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8637,'logs/medium_gpus2_6_rank0.log');
INSERT INTO placement VALUES(6,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',8638,'logs/medium_gpus2_6_rank1.log');
INSERT INTO placement VALUES(7,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',8772,'logs/exp044_7_rank0.log');
INSERT INTO placement VALUES(7,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',8773,'logs/exp044_7_rank1.log');
INSERT INTO placement VALUES(7,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',8774,'logs/exp044_7_rank2.log');
INSERT INTO placement VALUES(7,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',8775,'logs/exp044_7_rank3.log');
INSERT INTO placement VALUES(8,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9037,'logs/exp042_8_rank0.log');
INSERT INTO placement VALUES(8,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',9038,'logs/exp042_8_rank1.log');
INSERT INTO placement VALUES(8,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',9039,'logs/exp042_8_rank2.log');
INSERT INTO placement VALUES(8,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',9040,'logs/exp042_8_rank3.log');
INSERT INTO placement VALUES(9,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9254,'logs/exp046_9_rank0.log');
INSERT INTO placement VALUES(9,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',9255,'logs/exp046_9_rank1.log');
INSERT INTO placement VALUES(9,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',9256,'logs/exp046_9_rank2.log');
INSERT INTO placement VALUES(9,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',9257,'logs/exp046_9_rank3.log');
INSERT INTO placement VALUES(10,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9611,'logs/exp045_10_rank0.log');
INSERT INTO placement VALUES(11,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9632,'logs/small_gpus2_11_rank0.log');
INSERT INTO placement VALUES(11,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',9633,'logs/small_gpus2_11_rank1.log');
INSERT INTO placement VALUES(12,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9745,'logs/distilbert_gpus2_12_rank0.log');
INSERT INTO placement VALUES(12,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',9746,'logs/distilbert_gpus2_12_rank1.log');
INSERT INTO placement VALUES(13,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9928,'logs/exp043_13_rank0.log');
INSERT INTO placement VALUES(14,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9937,'logs/exp041_14_rank0.log');
INSERT INTO placement VALUES(15,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',9946,'logs/exp044_15_rank0.log');
INSERT INTO placement VALUES(15,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',9947,'logs/exp044_15_rank1.log');
INSERT INTO placement VALUES(15,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',9948,'logs/exp044_15_rank2.log');
INSERT INTO placement VALUES(15,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',9949,'logs/exp044_15_rank3.log');
INSERT INTO placement VALUES(16,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',10211,'logs/exp046_16_rank0.log');
INSERT INTO placement VALUES(16,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',10212,'logs/exp046_16_rank1.log');
INSERT INTO placement VALUES(16,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',10213,'logs/exp046_16_rank2.log');
INSERT INTO placement VALUES(16,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',10214,'logs/exp046_16_rank3.log');
INSERT INTO placement VALUES(17,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',10564,'logs/medium_gpus2_17_rank0.log');
INSERT INTO placement VALUES(17,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',10565,'logs/medium_gpus2_17_rank1.log');
INSERT INTO placement VALUES(18,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',10699,'logs/exp042_18_rank0.log');
INSERT INTO placement VALUES(18,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',10700,'logs/exp042_18_rank1.log');
INSERT INTO placement VALUES(18,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',10701,'logs/exp042_18_rank2.log');
INSERT INTO placement VALUES(18,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',10702,'logs/exp042_18_rank3.log');
INSERT INTO placement VALUES(19,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',10920,'logs/exp045_19_rank0.log');
INSERT INTO placement VALUES(20,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',10941,'logs/small_gpus2_20_rank0.log');
INSERT INTO placement VALUES(20,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',10942,'logs/small_gpus2_20_rank1.log');
INSERT INTO placement VALUES(21,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',11050,'logs/distilbert_gpus2_21_rank0.log');
INSERT INTO placement VALUES(21,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',11051,'logs/distilbert_gpus2_21_rank1.log');
INSERT INTO placement VALUES(22,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',11237,'logs/exp046_22_rank0.log');
INSERT INTO placement VALUES(22,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',11238,'logs/exp046_22_rank1.log');
INSERT INTO placement VALUES(22,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',11239,'logs/exp046_22_rank2.log');
INSERT INTO placement VALUES(22,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',11240,'logs/exp046_22_rank3.log');
INSERT INTO placement VALUES(23,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',11594,'logs/exp044_23_rank0.log');
INSERT INTO placement VALUES(23,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',11595,'logs/exp044_23_rank1.log');
INSERT INTO placement VALUES(23,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',11596,'logs/exp044_23_rank2.log');
INSERT INTO placement VALUES(23,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',11597,'logs/exp044_23_rank3.log');
INSERT INTO placement VALUES(24,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',11855,'logs/exp043_24_rank0.log');
INSERT INTO placement VALUES(25,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',11864,'logs/medium_gpus2_25_rank0.log');
INSERT INTO placement VALUES(25,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',11865,'logs/medium_gpus2_25_rank1.log');
INSERT INTO placement VALUES(26,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',11999,'logs/exp042_26_rank0.log');
INSERT INTO placement VALUES(26,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',12000,'logs/exp042_26_rank1.log');
INSERT INTO placement VALUES(26,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',12001,'logs/exp042_26_rank2.log');
INSERT INTO placement VALUES(26,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',12002,'logs/exp042_26_rank3.log');
INSERT INTO placement VALUES(27,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12220,'logs/exp041_27_rank0.log');
INSERT INTO placement VALUES(28,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12225,'logs/exp046_28_rank0.log');
INSERT INTO placement VALUES(28,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',12226,'logs/exp046_28_rank1.log');
INSERT INTO placement VALUES(28,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',12227,'logs/exp046_28_rank2.log');
INSERT INTO placement VALUES(28,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',12228,'logs/exp046_28_rank3.log');
INSERT INTO placement VALUES(29,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12582,'logs/medium_gpus2_29_rank0.log');
INSERT INTO placement VALUES(29,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',12583,'logs/medium_gpus2_29_rank1.log');
INSERT INTO placement VALUES(30,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12717,'logs/exp043_30_rank0.log');
INSERT INTO placement VALUES(31,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12726,'logs/exp041_31_rank0.log');
INSERT INTO placement VALUES(32,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12735,'logs/exp045_32_rank0.log');
INSERT INTO placement VALUES(33,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12756,'logs/exp042_33_rank0.log');
INSERT INTO placement VALUES(33,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',12757,'logs/exp042_33_rank1.log');
INSERT INTO placement VALUES(33,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',12758,'logs/exp042_33_rank2.log');
INSERT INTO placement VALUES(33,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',12759,'logs/exp042_33_rank3.log');
INSERT INTO placement VALUES(34,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',12973,'logs/distilbert_gpus2_34_rank0.log');
INSERT INTO placement VALUES(34,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',12974,'logs/distilbert_gpus2_34_rank1.log');
INSERT INTO placement VALUES(35,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',13160,'logs/small_gpus2_35_rank0.log');
INSERT INTO placement VALUES(35,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',13161,'logs/small_gpus2_35_rank1.log');
INSERT INTO placement VALUES(36,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',13269,'logs/exp044_36_rank0.log');
INSERT INTO placement VALUES(36,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',13270,'logs/exp044_36_rank1.log');
INSERT INTO placement VALUES(36,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',13271,'logs/exp044_36_rank2.log');
INSERT INTO placement VALUES(36,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',13272,'logs/exp044_36_rank3.log');
INSERT INTO placement VALUES(37,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',13534,'logs/exp046_37_rank0.log');
INSERT INTO placement VALUES(37,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',13535,'logs/exp046_37_rank1.log');
INSERT INTO placement VALUES(37,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',13536,'logs/exp046_37_rank2.log');
INSERT INTO placement VALUES(37,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',13537,'logs/exp046_37_rank3.log');
INSERT INTO placement VALUES(38,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',13891,'logs/exp044_38_rank0.log');
INSERT INTO placement VALUES(38,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',13892,'logs/exp044_38_rank1.log');
INSERT INTO placement VALUES(38,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',13893,'logs/exp044_38_rank2.log');
INSERT INTO placement VALUES(38,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',13894,'logs/exp044_38_rank3.log');
INSERT INTO placement VALUES(39,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14152,'logs/exp041_39_rank0.log');
INSERT INTO placement VALUES(40,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14327,'logs/exp045_40_rank0.log');
INSERT INTO placement VALUES(41,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14348,'logs/small_gpus2_41_rank0.log');
INSERT INTO placement VALUES(41,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',14349,'logs/small_gpus2_41_rank1.log');
INSERT INTO placement VALUES(42,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14457,'logs/medium_gpus2_42_rank0.log');
INSERT INTO placement VALUES(42,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',14458,'logs/medium_gpus2_42_rank1.log');
INSERT INTO placement VALUES(43,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14592,'logs/distilbert_gpus2_43_rank0.log');
INSERT INTO placement VALUES(43,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',14593,'logs/distilbert_gpus2_43_rank1.log');
INSERT INTO placement VALUES(44,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14779,'logs/exp043_44_rank0.log');
INSERT INTO placement VALUES(45,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',14788,'logs/exp042_45_rank0.log');
INSERT INTO placement VALUES(45,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',14789,'logs/exp042_45_rank1.log');
INSERT INTO placement VALUES(45,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',14790,'logs/exp042_45_rank2.log');
INSERT INTO placement VALUES(45,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',14791,'logs/exp042_45_rank3.log');
INSERT INTO placement VALUES(46,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15005,'logs/exp046_46_rank0.log');
INSERT INTO placement VALUES(46,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',15006,'logs/exp046_46_rank1.log');
INSERT INTO placement VALUES(46,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',15007,'logs/exp046_46_rank2.log');
INSERT INTO placement VALUES(46,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',15008,'logs/exp046_46_rank3.log');
INSERT INTO placement VALUES(47,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15362,'logs/small_gpus2_47_rank0.log');
INSERT INTO placement VALUES(47,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',15363,'logs/small_gpus2_47_rank1.log');
INSERT INTO placement VALUES(48,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15471,'logs/medium_gpus2_48_rank0.log');
INSERT INTO placement VALUES(48,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',15472,'logs/medium_gpus2_48_rank1.log');
INSERT INTO placement VALUES(49,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15606,'logs/exp043_49_rank0.log');
INSERT INTO placement VALUES(50,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15615,'logs/exp045_50_rank0.log');
INSERT INTO placement VALUES(51,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15636,'logs/distilbert_gpus2_51_rank0.log');
INSERT INTO placement VALUES(51,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',15637,'logs/distilbert_gpus2_51_rank1.log');
INSERT INTO placement VALUES(52,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',15823,'logs/exp042_52_rank0.log');
INSERT INTO placement VALUES(52,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',15824,'logs/exp042_52_rank1.log');
INSERT INTO placement VALUES(52,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',15825,'logs/exp042_52_rank2.log');
INSERT INTO placement VALUES(52,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',15826,'logs/exp042_52_rank3.log');
INSERT INTO placement VALUES(53,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',16040,'logs/exp044_53_rank0.log');
INSERT INTO placement VALUES(53,1,'vm',0,'GPU-90305ac4-75b0-d8f7-b2af-aefd37dbf358',16041,'logs/exp044_53_rank1.log');
INSERT INTO placement VALUES(53,2,'vm',0,'GPU-7eb4981d-e845-957f-4215-dc3a86cea850',16042,'logs/exp044_53_rank2.log');
INSERT INTO placement VALUES(53,3,'vm',0,'GPU-a60a2ef3-ccef-5bab-547c-ae84a139160e',16043,'logs/exp044_53_rank3.log');
INSERT INTO placement VALUES(54,0,'vm',0,'GPU-8e7c6a7a-b369-507c-d18c-6f863b333027',16305,'logs/exp041_54_rank0.log');
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
INSERT INTO rank_epoch VALUES(1,1,0,56500,'998cd87261eb6674','6243adf5638a0a5f',7600,'76eab75192d2b34d',6191,2.3136214559999999096,0.047881861999999997259,31755.227411925792695,4389.8464965820312498,'a078b8455e7f8668',1766,1.3100800514221191406,1.3153280019760131835,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(1,2,0,56500,'998cd87261eb6674','9086910fdc3d940d',7600,'76eab75192d2b34d',6244,2.3143728270000001323,0.047869655999999996542,10770.480164587497711,5148.7836456298828125,'32d4884b35fed3ef',1766,1.3105280399322509765,1.3154239654541015625,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(1,3,0,56500,'998cd87261eb6674','9f7d14def770758a',7600,'76eab75192d2b34d',6297,2.3141337019999999036,0.048014609999999999234,5821.2910293340682983,6062.2958984374999999,'a3554093638b8f6a',1766,1.3103679418563842773,1.3156800270080566406,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(1,4,0,56500,'998cd87261eb6674','a8303f40c6cf6784',7600,'76eab75192d2b34d',6321,2.3153557880000001922,0.0477087650000000002,4144.8754502534866333,6260.0712890625000001,'e187265d0981892e',1766,1.3111360073089599609,1.3162560462951660156,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(2,1,0,124300,'8ef2dcf0c3cbc7c0','032e26f2ad7da6a7',7600,'8348d0967fce1837',6215,1.2990642310000000136,0.0066363029999999996466,59592.321467757225035,4637.715850830078125,'b7a342537e6303be',3885,0.33881598711013793945,0.34176000952720642089,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(2,2,0,124300,'8ef2dcf0c3cbc7c0','2001b905a782d892',7600,'8348d0967fce1837',6298,1.2985238249999999649,0.0066324649999999997149,17208.408929884433746,5851.5885925292968751,'f76141fc79117f3c',3885,0.33875200152397155761,0.3418560028076171875,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(2,3,0,124300,'8ef2dcf0c3cbc7c0','ce0254619cb6efb3',7600,'8348d0967fce1837',6246,1.3000590279999999498,0.0066112910000000000426,7399.1957566738128663,7136.3387756347656252,'9769e9e5d03325a1',3885,0.33897599577903747558,0.34191998839378356933,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(2,4,0,124300,'8ef2dcf0c3cbc7c0','412706b19612971c',7600,'8348d0967fce1837',6304,1.3006201900000000648,0.0066376469999999999915,4606.1933685541152955,7184.705474853515625,'109cd055a4e39710',3885,0.33910399675369262695,0.34198400378227233886,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(3,1,0,62150,'33d501e1a14a136d','316cfab37db51c38',3800,'67c3930a085e860f',3079,0.74319847699999996848,0.0036149139999999998877,34064.329691171646118,2351.9227981567382812,'c8671b6dd265f8de',1943,0.38502401113510131835,0.39065599441528320312,0.067204384000000005894,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,1,1,62150,'5b1ddb0f2281b453','bc2756723dc0d23e',3800,'1b853d8c776f9228',3073,0.74323122699999999429,0.0034786980000000001199,33892.850607633590697,2416.1913146972656249,'c8671b6dd265f8de',1943,0.38518399000167846679,0.39052799344062805175,0.066095200000000006723,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,2,0,62150,'76e69809814f7753','d2b6276fd921747c',3800,'67c3930a085e860f',3108,0.74253409900000000298,0.0034286960000000001741,11366.308177292346954,2878.4145050048828124,'c240374f78944fc5',1943,0.38483199477195739746,0.39068800210952758789,0.066579519999999989265,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,2,1,62150,'180c44e7427c506d','a0274913fbe85d61',3800,'1b853d8c776f9228',3118,0.7425502050000000187,0.0035176909999999998734,11464.236536800861358,2924.49578857421875,'c240374f78944fc5',1943,0.38486400246620178222,0.39030399918556213378,0.066113727999999996609,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,3,0,62150,'b7d3878b982f2795','c8e1cbdb2d7b1e8d',3800,'67c3930a085e860f',3121,0.74219853800000001875,0.0035089829999999998071,5168.1008836030960084,3479.0594635009765625,'c52a12710e4ad282',1943,0.38431999087333679199,0.39075198769569396972,0.066462047999999995795,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,3,1,62150,'d71f55652b9ca02b','bed40591964a02b4',3800,'1b853d8c776f9228',3114,0.74224158200000001084,0.003446784999999999953,5116.0306386947631837,3560.6219482421875,'c52a12710e4ad282',1943,0.38441601395606994628,0.39043200016021728515,0.065722655999999990417,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,4,0,62150,'78fdf056a672cbf4','8d3a1747cccd48c5',3800,'67c3930a085e860f',3113,0.74231657299999997956,0.0036480010000000001081,2895.9732798933982849,3863.4178466796874999,'abeae9b26bce88a6',1943,0.38479998707771301269,0.39062398672103881835,0.066882335999999986686,0.0,404750336);
INSERT INTO rank_epoch VALUES(3,4,1,62150,'15f4ec9a1d58fbcc','56496ec499172211',3800,'1b853d8c776f9228',3101,0.74231839799999999041,0.0034699520000000001057,2820.2181125879287718,3948.2685089111328124,'abeae9b26bce88a6',1943,0.38476800918579101562,0.39017599821090698242,0.065518816000000035248,0.0,404750336);
INSERT INTO rank_epoch VALUES(4,1,0,22600,'5385f5cf21f99907','a80afcb570b26da2',3800,'8eb17f6f2a153435',3276,4.5001116620000001233,0.18977154700000001263,10944.959455907344817,1776.6815643310546875,'2592ffd9722d880c',707,6.3694400787353515625,6.3952641487121582031,0.029430752000000000995,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,1,1,22600,'77bd5e82098b4486','997534dfa35b81d1',3800,'5f7fe6ea3c244cf9',3326,4.5000282809999996302,0.1870952509999999902,10947.450627386569976,1645.477325439453125,'2592ffd9722d880c',707,6.3691840171813964843,6.3936638832092285156,0.025321888000000000729,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,2,0,22600,'f7f874749cfc7e57','ba10ab5c63356b05',3800,'8eb17f6f2a153435',3207,4.5079465420000000008,0.18864140099999998634,1784.8956108093261719,2716.9987945556640625,'73e282f191dbc8ae',707,6.3747200965881347656,6.4061760902404785156,0.029925376000000003529,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,2,1,22600,'d34adfdc8e885f36','c9a45bcc20f00a2d',3800,'5f7fe6ea3c244cf9',3239,4.5079302889999999237,0.18918712500000001153,1768.7533096075057983,2576.1785278320312501,'73e282f191dbc8ae',707,6.3747839927673339843,6.4064960479736328125,0.02569900799999999541,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,3,0,22600,'872b58ed44dd21d7','3369c2b94a82d79c',3800,'8eb17f6f2a153435',3174,4.5054588500000001261,0.18934533800000000192,614.85626888275146484,3763.7739105224609374,'a388033ce40d1cf0',707,6.3713598251342773437,6.4001278877258300781,0.028689151999999995545,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,3,1,22600,'4417fb63e6a7bbb6','3b82f034be62d10e',3800,'5f7fe6ea3c244cf9',3222,4.5054425440000001046,0.1874386650000000043,614.87794196605682372,3705.07037353515625,'a388033ce40d1cf0',707,6.3714241981506347656,6.3997440338134765625,0.026222975999999995067,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,4,0,22600,'0e2851288f3de291','6c530620e8860ad6',3800,'8eb17f6f2a153435',3264,4.5040768460000002448,0.1896998209999999907,370.11298179626464844,3342.9696655273437499,'2b8f385515bd2a38',707,6.3701758384704589843,6.3973441123962402343,0.027127520000000002187,0.0,7178551296);
INSERT INTO rank_epoch VALUES(4,4,1,22600,'bd1b03289c46fafc','7ebda7b0b296f813',3800,'5f7fe6ea3c244cf9',3285,4.5040762309999999857,0.18839436900000000596,508.37815165519714354,3221.5844879150390624,'2b8f385515bd2a38',707,6.3700160980224609375,6.4001598358154296875,0.028001280000000003389,0.0,7178551296);
INSERT INTO rank_epoch VALUES(5,1,0,45200,'cb4354512b84dd8d','0c379b8582a2731e',7600,'ee3166596639812e',6526,8.4844235149999995826,0.38311235900000001342,18696.405895292758941,3878.610748291015625,'a1ea75e01fbeda96',1413,6.0057277679443359375,6.0219521522521972656,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(5,2,0,45200,'cb4354512b84dd8d','4a621ac87047e5e8',7600,'ee3166596639812e',6411,8.4876277640000008517,0.37967729599999999745,2668.6763052940368652,5796.0026550292968751,'ebc8dbfa9feedd46',1413,6.0047998428344726562,6.0264959335327148437,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(5,3,0,45200,'cb4354512b84dd8d','959c15cbe5553f8e',7600,'ee3166596639812e',6527,8.4905929570000004957,0.37987030199999999302,1168.5724604129791259,5894.7831420898437501,'195f2f643a9ee781',1413,6.0065598487854003906,6.0299201011657714843,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(5,4,0,45200,'cb4354512b84dd8d','b5b8766066e3ec63',7600,'ee3166596639812e',6469,8.4858309710000003889,0.37929451899999999664,730.85472631454467774,7003.0238037109375,'73e646147c79dce2',1413,6.0029759407043457031,6.0266880989074707031,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(6,1,0,28250,'215f069d06609c60','703dd6a44d934479',3800,'f532ac875228ef7b',3136,1.2280387370000001023,0.024310255999999998838,17988.71222448348999,2045.0051651000976562,'50b405d155e98b7a',883,1.3902720212936401367,1.3993279933929443359,0.052466560000000002361,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,1,1,28250,'782dd1d55b8aca14','b035a76a40dacea3',3800,'81b80aca40a9c3d2',3130,1.2280748340000000595,0.0242725849999999993,18029.408579468727112,2017.4881668090820312,'50b405d155e98b7a',883,1.3902080059051513671,1.3999359607696533203,0.052598848000000003599,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,2,0,28250,'4bcce846ea3c49ff','31db63059923bd18',3800,'f532ac875228ef7b',3122,1.2271424740000000941,0.024247296000000001514,5554.7798901200294494,2469.2864990234374999,'daf6a9d963ea05e8',883,1.3893760442733764648,1.398303985595703125,0.05282534400000001018,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,2,1,28250,'4dbff02b77af1c75','0d27de96fbcc86bb',3800,'81b80aca40a9c3d2',3154,1.2271742400000000827,0.024124025000000000329,5653.2710837125778199,2338.7295608520507813,'daf6a9d963ea05e8',883,1.3894720077514648437,1.398208022117614746,0.052528383999999990472,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,3,0,28250,'74836715707404c5','b5a9a2ed1cb5983a',3800,'f532ac875228ef7b',3136,1.226420830999999989,0.024129766000000000408,2732.265878438949585,2960.4056854248046875,'d4c9a4a256d84782',883,1.3885120153427124023,1.397632002830505371,0.052749664000000001662,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,3,1,28250,'2509715cf17761af','641436f7a3910e0e',3800,'81b80aca40a9c3d2',3170,1.2264006279999999371,0.024226224000000001063,2685.4297270774841307,2810.3749542236328125,'d4c9a4a256d84782',883,1.3887039422988891601,1.396703958511352539,0.051999935999999996605,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,4,0,28250,'4117d678a20a4730','e0b02931b5e13fad',3800,'f532ac875228ef7b',3161,1.2263872700000000293,0.024148757999999999335,1668.8512490391731262,3323.05731201171875,'58694a4fe72ab51e',883,1.3885120153427124023,1.3981120586395263671,0.052725567999999972679,0.0,1654652928);
INSERT INTO rank_epoch VALUES(6,4,1,28250,'587501f9bfe11f44','bae247ef0b588e45',3800,'81b80aca40a9c3d2',3170,1.2263547029999999349,0.024182889999999998553,1744.838237464427948,3183.557647705078125,'58694a4fe72ab51e',883,1.3886079788208007812,1.397503972053527832,0.052007008000000021219,0.0,1654652928);
INSERT INTO rank_epoch VALUES(7,1,0,14125,'7601fc8d022181ea','d83b718a720f39b5',1900,'6b78983b834fe2eb',1546,0.62781252399999998292,0.012322239999999999929,10476.585601985454558,1067.2624816894531249,'0f2b278f8c44aa42',442,1.4213440418243408203,1.428511977195739746,0.038828703999999998608,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,1,1,14125,'ad8e396f164788a1','fbfa470f6e005778',1900,'92f4169ce4a60c27',1571,0.62782986399999995974,0.012468408000000000268,10569.908671736717223,999.10864257812499996,'0f2b278f8c44aa42',442,1.4209920167922973632,1.4285440444946289062,0.03818668800000001029,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,1,2,14125,'ab5d0a10043f1a76','fddaca66cf317325',1900,'89ba144bced90c90',1544,0.62781101399999994505,0.0124356929999999994,10667.641606867313384,1063.6791687011718749,'0f2b278f8c44aa42',442,1.4212160110473632812,1.4283200502395629882,0.038601856000000003832,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,1,3,14125,'ca9f986645434173','18d121021a279dbf',1900,'eec3f42d5c03b7ab',1563,0.62784112000000003028,0.012386414999999999578,10726.696736395359038,1051.25933837890625,'0f2b278f8c44aa42',442,1.421183943748474121,1.4288640022277832031,0.039288287999999997601,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,2,0,14125,'7f113e3b653d8d83','8b557d151b94231f',1900,'6b78983b834fe2eb',1570,0.62798378799999998722,0.012492612999999999634,3225.8810729980468749,1233.3857879638671874,'7fe8609ec878fbb6',442,1.4211519956588745117,1.4287680387496948242,0.038817952000000002787,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,2,1,14125,'6dc784fed4aa847c','fde01cdcec9eb911',1900,'92f4169ce4a60c27',1572,0.62794768899999997557,0.012548290000000000138,3236.1010460257530212,1170.7697753906249999,'7fe8609ec878fbb6',442,1.4212160110473632812,1.4284160137176513671,0.038263680000000008241,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,2,2,14125,'ccbbaa0b84febc7c','2a60ce3d0368681a',1900,'89ba144bced90c90',1563,0.62793945900000003312,0.012349083999999999755,3267.4485359191894531,1244.128387451171875,'7fe8609ec878fbb6',442,1.4214080572128295898,1.4284479618072509765,0.03860166399999999387,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,2,3,14125,'dff86b2ca30497f9','29974d11a20a6a74',1900,'eec3f42d5c03b7ab',1539,0.6278930369999999872,0.012299363000000000656,3198.8640137314796447,1272.8593444824218749,'7fe8609ec878fbb6',442,1.4214400053024291992,1.428511977195739746,0.039288896000000003705,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,3,0,14125,'fdad8f45422bfef1','5e0f4632768be48d',1900,'6b78983b834fe2eb',1564,0.62794286099999996331,0.012483084000000000193,1632.8083618879318237,1440.3372039794921874,'d2aa17fa31472991',442,1.4211519956588745117,1.429087996482849121,0.038717375999999997793,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,3,1,14125,'d8e2bc9e36d2011a','70785f9b9d812fca',1900,'92f4169ce4a60c27',1593,0.62792651799999998907,0.01239838799999999977,1622.858082354068756,1258.3981628417968749,'d2aa17fa31472991',442,1.4214400053024291992,1.4279040098190307617,0.038319583999999989876,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,3,2,14125,'76d5d7d02e4805d4','2b37a658c3a91fa7',1900,'89ba144bced90c90',1562,0.6279205150000000124,0.012350639000000000061,1614.7850887179374695,1430.030670166015625,'d2aa17fa31472991',442,1.4212160110473632812,1.4294719696044921875,0.038572064000000003125,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,3,3,14125,'4c26b4bebaa56095','75745a84f4e74d14',1900,'eec3f42d5c03b7ab',1560,0.62792043099999994559,0.012296460000000000375,1590.8196468353271484,1359.14703369140625,'d2aa17fa31472991',442,1.4215040206909179687,1.4287680387496948242,0.039310304000000004243,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,4,0,14125,'d5ba9714f2c4bf3b','9560080c374dcd36',1900,'6b78983b834fe2eb',1577,0.62781525000000004688,0.012335621999999999212,874.91975486278533939,1577.3448028564453124,'e4e98ee9551660f2',442,1.4213119745254516601,1.4284479618072509765,0.038973216000000004965,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,4,1,14125,'a2534c021a41e1d3','1ebd11034065b0eb',1900,'92f4169ce4a60c27',1593,0.62781104399999998477,0.012373247999999999885,993.58936321735382077,1460.2491302490234375,'e4e98ee9551660f2',442,1.4210239648818969726,1.4291520118713378906,0.038300352000000009722,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,4,2,14125,'6b5d3f63af4587f5','72ec602b9abbad6a',1900,'89ba144bced90c90',1563,0.62790135300000005091,0.012364171999999999662,882.52283239364624021,1613.8116455078124999,'e4e98ee9551660f2',442,1.4212479591369628906,1.4290560483932495117,0.03858963200000001259,0.0,1885339648);
INSERT INTO rank_epoch VALUES(7,4,3,14125,'b621b5f7a59f3d71','23c97c8da9dbfc0f',1900,'eec3f42d5c03b7ab',1551,0.62788316099999996744,0.012416958999999999982,967.82236522436141971,1624.804229736328125,'e4e98ee9551660f2',442,1.4210239648818969726,1.4289920330047607421,0.039421439999999988157,0.0,1885339648);
INSERT INTO rank_epoch VALUES(8,1,0,31075,'3abe9f956f05811b','7b589d5b1754d00b',1900,'6b78983b834fe2eb',1512,0.37912075800000000214,0.001915115000000000003,20187.345743656158448,1147.7503051757812499,'99a960a4d3755e7a',972,0.39103999733924865722,0.39625599980354309082,0.041122783999999995563,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,1,1,31075,'5eb03a473c410e44','f471e68f5cb640c0',1900,'2cc1495f1b6bda7d',1524,0.37913508000000001318,0.0018930670000000000136,20053.772890090942383,1150.3286743164062499,'99a960a4d3755e7a',972,0.39097601175308227539,0.39571198821067810058,0.039798368000000000632,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,1,2,31075,'f916624c32449252','a1a2d04e7004ad12',1900,'fc4aface850ea324',1506,0.37902685800000002203,0.0019891829999999998367,20266.490800678730011,1222.285430908203125,'99a960a4d3755e7a',972,0.39151999354362487792,0.39548799395561218261,0.037031423999999993346,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,1,3,31075,'fc6da0c7e640a60f','01425e3a4497452a',1900,'eec3f42d5c03b7ab',1495,0.37906612699999997495,0.0019209959999999999015,20035.621497333049774,1204.2713165283203125,'99a960a4d3755e7a',972,0.39148798584938049316,0.39625599980354309082,0.040298847999999998226,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,2,0,31075,'ce43db5e2ac03d76','807db7b81c0300e0',1900,'6b78983b834fe2eb',1544,0.37934362100000001971,0.0018764549999999999632,7627.6628921627998352,1368.0336303710937499,'c412f357d2cc45eb',972,0.39113599061965942382,0.39711999893188476562,0.040881344000000000016,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,2,1,31075,'4b82daa44c4794ac','650a9bbe9570aae8',1900,'2cc1495f1b6bda7d',1540,0.37932556800000000185,0.0018850620000000000656,7689.3173709511756898,1367.18280029296875,'c412f357d2cc45eb',972,0.39126399159431457519,0.39619201421737670898,0.039901279999999997305,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,2,2,31075,'a8a2bcab568f39dd','d95ae9f6696123ba',1900,'fc4aface850ea324',1530,0.37930943400000000087,0.0019635419999999999783,7845.8711766600608824,1438.2215881347656249,'c412f357d2cc45eb',972,0.39155200123786926269,0.39638400077819824218,0.037229823999999994699,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,2,3,31075,'cc896a42f634bbc1','3ef8e54246d100ba',1900,'eec3f42d5c03b7ab',1536,0.37932479499999999239,0.0018496229999999998921,7986.0179434418678283,1411.5982666015624999,'c412f357d2cc45eb',972,0.39151999354362487792,0.39686399698257446289,0.04027916799999999714,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,3,0,31075,'0a6e68e9aa90e409','625f763881acde52',1900,'6b78983b834fe2eb',1573,0.37882666500000000686,0.0018973259999999999604,3803.0317643880844117,1594.898406982421875,'7b92738adaf9d47e',972,0.39072000980377197265,0.39619201421737670898,0.040608448000000005317,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,3,1,31075,'d301396c54f57354','f2727204a34e580d',1900,'2cc1495f1b6bda7d',1545,0.37886469000000000395,0.0019391239999999999692,3936.2434243559837341,1534.92596435546875,'7b92738adaf9d47e',972,0.39100798964500427246,0.39555200934410095214,0.039443359999999996756,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,3,2,31075,'ad651ea1ed9e438c','e4fbb75be7a7c040',1900,'fc4aface850ea324',1540,0.37884103000000002303,0.0018701290000000001054,3837.0753169655799866,1643.0678405761718749,'7b92738adaf9d47e',972,0.39100798964500427246,0.39571198821067810058,0.037327712000000012881,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,3,3,31075,'041e1bf8d6a72cd7','9c18717da7054a55',1900,'eec3f42d5c03b7ab',1528,0.37882330899999999695,0.0018872640000000000422,3819.6034664511680603,1647.6562499999999999,'7b92738adaf9d47e',972,0.39107200503349304199,0.39606401324272155761,0.039880736000000013841,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,4,0,31075,'abdccee9edffe64a','a2eb4ed0917d1068',1900,'6b78983b834fe2eb',1562,0.37897445400000001614,0.0019108490000000000544,2017.1504716277122498,1821.565216064453125,'648d1af1059658fa',972,0.39094400405883789062,0.39631998538970947265,0.040572608000000009997,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,4,1,31075,'2a26289747b01914','69fd2459e351d205',1900,'2cc1495f1b6bda7d',1560,0.3789994170000000051,0.0019565929999999999606,2202.5493990182876586,1796.6802978515625,'648d1af1059658fa',972,0.39116799831390380859,0.39587199687957763671,0.039210144000000002328,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,4,2,31075,'cd21216cb872e5aa','95b023c2f8d268c1',1900,'fc4aface850ea324',1555,0.37901832000000001965,0.0018491899999999999049,2026.7451263070106505,1882.9429016113281249,'648d1af1059658fa',972,0.39129599928855895996,0.39603200554847717285,0.037348415999999995396,0.0,419430400);
INSERT INTO rank_epoch VALUES(8,4,3,31075,'ebcec402d5a8e2b8','c721b753e2708ba1',1900,'eec3f42d5c03b7ab',1541,0.37900841400000001568,0.0018906330000000000704,2173.6616110801696777,1959.7270507812499999,'648d1af1059658fa',972,0.39116799831390380859,0.39622399210929870605,0.039954591999999983231,0.0,419430400);
INSERT INTO rank_epoch VALUES(9,1,0,11300,'9a82fa62ccbe8cf8','05cc136d6a168882',1900,'46684ebc7e8d4545',1599,2.3158878060000001042,0.09240475099999999331,6998.0950351953506468,916.48937988281250002,'df77f026f8fe6749',354,6.5536961555480957031,6.5790719985961914062,0.053097695999999999783,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,1,1,11300,'3c4d60eb8108a5cd','0285e6dc7a3d922c',1900,'cd552a9bd74c72f9',1611,2.3159228129999998024,0.091508069999999996912,7084.9936708807945253,845.17355346679687499,'df77f026f8fe6749',354,6.5539197921752929687,6.5797119140625,0.052390111999999995628,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,1,2,11300,'b902fb6c553b0c0f','0280e83d212ecfd9',1900,'484930b2ab87eef0',1572,2.3159779220000000776,0.091123122000000000841,7083.2837083935737609,867.37960815429687496,'df77f026f8fe6749',354,6.5531840324401855468,6.5767679214477539062,0.050312896000000002783,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,1,3,11300,'3b6ffd9688829eb9','2758d71dd66d0056',1900,'922abc4e64d7da00',1626,2.3159281379999998584,0.090842634000000005434,7128.7620533704757689,795.33140563964843747,'df77f026f8fe6749',354,6.5544638633728027343,6.5793600082397460937,0.051565663999999997169,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,2,0,11300,'ab3cd732f91a2c78','5090ba523a427115',1900,'46684ebc7e8d4545',1582,2.3234109630000001622,0.092661333999999997979,1352.8327663540840148,1402.3270263671875,'716c0b8f1252b886',354,6.5641918182373046875,6.600128173828125,0.055980863999999991298,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,2,1,11300,'90d2863c0e11d865','ab0a321afb60ae4a',1900,'cd552a9bd74c72f9',1605,2.3234095180000000624,0.09216785800000000528,1379.6828601956367492,1211.4099731445312499,'716c0b8f1252b886',354,6.5651521682739257812,6.6008639335632324218,0.052598560000000002534,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,2,2,11300,'4cbb9d41a3e251df','7c8588e73de2044b',1900,'484930b2ab87eef0',1590,2.3234379449999997824,0.092530176000000005642,1305.4753993153572082,1237.0096130371093749,'716c0b8f1252b886',354,6.564640045166015625,6.5974721908569335937,0.050484095999999992199,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,2,3,11300,'427859a0807686d1','433bccd893268d97',1900,'922abc4e64d7da00',1607,2.3233383640000000447,0.091077742000000003197,1301.2565739154815673,1223.5197906494140625,'716c0b8f1252b886',354,6.5643200874328613281,6.5974721908569335937,0.054173407999999992346,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,3,0,11300,'a0dc0d7e1daf1dc4','b0e71e94f8ff195b',1900,'46684ebc7e8d4545',1613,2.3214754289999999237,0.092500483999999993933,423.76445215940475464,1579.0822753906249999,'b53499d9a9b64350',354,6.5515837669372558593,6.6264958381652832031,0.054957279999999997244,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,3,1,11300,'5dbc2e791d6fcd55','233b8d77cab49786',1900,'cd552a9bd74c72f9',1640,2.3214339650000002102,0.091228846000000002325,403.66627418994903563,1373.234893798828125,'b53499d9a9b64350',354,6.5516481399536132812,6.6231999397277832031,0.052809120000000014938,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,3,2,11300,'e64f4b6f272e0413','ebfe7b2a464a1bf0',1900,'484930b2ab87eef0',1616,2.3215155610000000052,0.092902414000000002602,423.48477113246917723,1321.52001953125,'b53499d9a9b64350',354,6.5526080131530761718,6.619808197021484375,0.050082783999999991308,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,3,3,11300,'e65bcceac937ee61','3cd6c067c2963139',1900,'922abc4e64d7da00',1629,2.3213600570000001432,0.091837722999999996109,415.34016197919845581,1312.5236816406249999,'b53499d9a9b64350',354,6.5520000457763671875,6.6272320747375488281,0.052211712000000021216,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,4,0,11300,'32d36125e3d774c6','daf6722d56cc8e35',1900,'46684ebc7e8d4545',1574,2.3209522040000001297,0.092701475000000005399,187.83437061309814453,1996.2800292968749999,'a1037df92172b802',354,6.5516481399536132812,6.6087360382080078125,0.053685536000000005918,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,4,1,11300,'3504c9a3885cad95','d61a931ce425ac2e',1900,'cd552a9bd74c72f9',1605,2.3208061010000000656,0.090200005999999999239,180.04136896133422851,1743.6544494628906249,'a1037df92172b802',354,6.5520000457763671875,6.6107201576232910156,0.052986495999999994044,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,4,2,11300,'db54f002ab666dcb','4dd872b789e3f021',1900,'484930b2ab87eef0',1584,2.3209406810000001719,0.09209991600000000389,177.98511350154876709,1746.306854248046875,'a1037df92172b802',354,6.5518717765808105468,6.6071038246154785156,0.050725056000000018352,0.0,8111783936);
INSERT INTO rank_epoch VALUES(9,4,3,11300,'8816398513ea4d67','632de86e4e91271e',1900,'922abc4e64d7da00',1610,2.3209417139999999335,0.09245139099999999388,160.03377914428710937,1733.91851806640625,'a1037df92172b802',354,6.5524802207946777343,6.6152639389038085937,0.053836031999999978125,0.0,8111783936);
INSERT INTO rank_epoch VALUES(10,1,0,45200,'cb4354512b84dd8d','a2095ae18bd3d813',7600,'ee3166596639812e',6593,8.4825777589999997729,0.38052972400000001362,18450.001257479190825,3528.4415435791015623,'d4cdade1c11f9a9c',1413,6.0043840408325195312,6.0184640884399414062,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(10,2,0,45200,'cb4354512b84dd8d','14a2bac9aaa77fcf',7600,'ee3166596639812e',6598,8.4882776910000004022,0.38028162300000001305,2597.1745988130569458,5239.6530761718749999,'7f1ec7f723eec0a0',1413,6.0056958198547363281,6.0240640640258789062,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(10,3,0,45200,'cb4354512b84dd8d','d18fb34966384f78',7600,'ee3166596639812e',6528,8.4866060260000004689,0.37943605600000002153,1083.6167154312133789,6444.7955017089843749,'d9841a5117af9592',1413,6.0046401023864746093,6.0228161811828613281,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(10,4,0,45200,'cb4354512b84dd8d','57c44fb8a9c7ab17',7600,'ee3166596639812e',6386,8.4836146840000008495,0.38171096399999998594,753.2541552782058716,7546.6061096191406247,'51a6dcf1e7f988fe',1413,6.0013117790222167968,6.0226879119873046875,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(11,1,0,62150,'633fa22666416936','e3befa2f14fb4c9b',3800,'67c3930a085e860f',3055,0.74202591900000003377,0.0035237979999999998609,34362.787211120128631,2496.3544540405273436,'51c8ea9e4afed995',1943,0.38361600041389465332,0.39072000980377197265,0.065351456000000002211,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,1,1,62150,'2bb33aca5d8a5e8a','fc5bedc4b2f16a0c',3800,'1b853d8c776f9228',3079,0.74203460499999995825,0.0035981440000000001686,34532.781819939613343,2434.338043212890625,'51c8ea9e4afed995',1943,0.38441601395606994628,0.39094400405883789062,0.067054336000000006046,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,2,0,62150,'c8d9a069ac8d756e','cde204e403e48964',3800,'67c3930a085e860f',3121,0.74216566799999994508,0.0036844980000000000265,11244.413574635982513,2817.9219055175781249,'f395424a3b0e959c',1943,0.38425600528717041015,0.39030399918556213378,0.065739200000000011514,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,2,1,62150,'c6193c87173e5252','b9093ac87b47744d',3800,'1b853d8c776f9228',3135,0.74215164199999994476,0.0035405760000000001397,10858.96736341714859,2827.393890380859375,'f395424a3b0e959c',1943,0.38460800051689147949,0.39033600687980651855,0.066767168000000001737,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,3,0,62150,'da625f8166af014e','aaa2023cb367dc83',3800,'67c3930a085e860f',3154,0.74250845700000001059,0.0034475640000000001839,4890.621217131614685,3108.643218994140625,'0f28ed1c5391746e',1943,0.38425600528717041015,0.39056000113487243652,0.065579327999999992293,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,3,1,62150,'b4907d6f5d1cc672','e304a32c105bf7a2',3800,'1b853d8c776f9228',3144,0.74251404300000001246,0.0035253929999999999295,5098.7274734973907471,3133.8478088378906249,'0f28ed1c5391746e',1943,0.38454398512840270996,0.39097601175308227539,0.067133728000000003621,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,4,0,62150,'b70e6c96375f12a5','9c797f7b46c64010',3800,'67c3930a085e860f',3122,0.74240431600000000855,0.0034962850000000000177,2738.387343168258667,3845.5265960693359374,'3d8fa27b23a68074',1943,0.38454398512840270996,0.39017599821090698242,0.06618137600000001397,0.0,404750336);
INSERT INTO rank_epoch VALUES(11,4,1,62150,'d7e4705a8c6cb51b','df8ed3df874ce12a',3800,'1b853d8c776f9228',3136,0.74241921600000004843,0.0035454950000000000701,2920.4660932421684265,3828.1043243408203123,'3d8fa27b23a68074',1943,0.38476800918579101562,0.39033600687980651855,0.066476607999999964837,0.0,404750336);
INSERT INTO rank_epoch VALUES(12,1,0,22600,'28c87710a3e6dc94','00e988530ce0017c',3800,'8eb17f6f2a153435',3258,4.5057271810000001366,0.18857787200000000749,10828.195164263248443,1715.9068450927734374,'d5b35522bd59795f',707,6.3781762123107910156,6.4003520011901855468,0.030433663999999999161,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,1,1,22600,'a27add40879e00f9','37ac01df4c405db2',3800,'5f7fe6ea3c244cf9',3294,4.5056942659999998923,0.18843161899999999464,11173.563604712486266,1596.517608642578125,'d5b35522bd59795f',707,6.3774399757385253906,6.3994240760803222656,0.025618432000000000009,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,2,0,22600,'806366599d6a5f7e','75d371d455f6c2fb',3800,'8eb17f6f2a153435',3232,4.5125377840000000517,0.1874011220000000033,1708.5880597233772278,2562.5324859619140625,'a3cb08ae7aa2dd74',707,6.3799681663513183593,6.4123201370239257812,0.029521088000000007822,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,2,1,22600,'4adfedf78e1a7e0f','783144cb328fe182',3800,'5f7fe6ea3c244cf9',3296,4.5125155440000002116,0.18896668099999999745,1758.0909299850463867,2253.1410064697265625,'a3cb08ae7aa2dd74',707,6.3811202049255371093,6.4115519523620605468,0.025790560000000004037,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,3,0,22600,'c48cb2fa97ba1cc1','7d01bc6835938d1c',3800,'8eb17f6f2a153435',3189,4.5107511789999996665,0.18839031200000000421,651.13615489006042482,3634.0563812255859375,'0cbc60ec59d3ac91',707,6.3786559104919433593,6.4078078269958496093,0.028851967999999991731,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,3,1,22600,'06b6a15693cac0cc','0b9b2bda79e537ab',3800,'5f7fe6ea3c244cf9',3243,4.5107672240000002972,0.18781561299999999237,672.80574893951416016,3439.24664306640625,'0cbc60ec59d3ac91',707,6.3786878585815429687,6.4101758003234863281,0.025424383999999994321,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,4,0,22600,'6547a996d1cd4d3b','fa988c0d6264cdb7',3800,'8eb17f6f2a153435',3219,4.5113146039999998393,0.18773486400000000129,300.12961435317993164,3938.9544525146484375,'b03f21b239cf7f8c',707,6.3796482086181640625,6.4102721214294433593,0.028102432000000010514,0.0,7178551296);
INSERT INTO rank_epoch VALUES(12,4,1,22600,'65fbaaba59b79052','70de81c698c61e0f',3800,'5f7fe6ea3c244cf9',3231,4.5113391270000002819,0.18715227500000000682,348.83115828037261963,3745.9905090332031249,'b03f21b239cf7f8c',707,6.37961578369140625,6.4128961563110351562,0.027274080000000006096,0.0,7178551296);
INSERT INTO rank_epoch VALUES(13,1,0,56500,'998cd87261eb6674','0ba7a01e7ed8c782',7600,'76eab75192d2b34d',6190,2.3173477160000000019,0.048088996000000001906,34130.554779708385468,4488.6935424804687501,'73748491bab47188',1766,1.3120959997177124023,1.317792057991027832,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(13,2,0,56500,'998cd87261eb6674','593ad70dcf37db2e',7600,'76eab75192d2b34d',6288,2.3165947899999999037,0.048023559999999999858,11408.545115292072296,4825.0439300537109376,'0a70f4ed3b88d8f4',1766,1.3117120265960693359,1.3173439502716064453,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(13,3,0,56500,'998cd87261eb6674','8f790f175935d3a3',7600,'76eab75192d2b34d',5991,2.3167449169999998481,0.04814433600000000285,5758.0053818225860593,7377.5535278320312502,'d6814fd541ac62f6',1766,1.3119039535522460937,1.3172479867935180664,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(13,4,0,56500,'998cd87261eb6674','0e627f089ac6bf98',7600,'76eab75192d2b34d',6284,2.3172042020000001016,0.047757800000000003026,4093.6731637716293336,5900.4459228515624999,'73093f4fb7107b90',1766,1.3120319843292236328,1.3174719810485839843,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(14,1,0,124300,'8ef2dcf0c3cbc7c0','3cd8f7f7f90cea64',7600,'8348d0967fce1837',6191,1.3006042920000000506,0.0066945249999999997814,60681.60247081518173,4836.8807678222656251,'159c87188fcb6538',3885,0.33916801214218139648,0.34207999706268310546,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(14,2,0,124300,'8ef2dcf0c3cbc7c0','0af52f5ea8cc56fa',7600,'8348d0967fce1837',6223,1.3011464159999999168,0.0067105070000000001037,17392.538120925426482,6101.8245544433593751,'d3fa117bb0cdbfef',3885,0.33926400542259216308,0.34211200475692749023,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(14,3,0,124300,'8ef2dcf0c3cbc7c0','bdf2089796e10e55',7600,'8348d0967fce1837',6279,1.3012184330000000631,0.0066412620000000002068,7781.0318651795387268,6928.7710876464843751,'d92e0c125ede8cc5',3885,0.33935999870300292968,0.34236800670623779296,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(14,4,0,124300,'8ef2dcf0c3cbc7c0','0adea9bc8e3d971f',7600,'8348d0967fce1837',6327,1.3005487849999999294,0.0066588120000000000642,4669.7864625453948976,7209.6192016601562502,'508e0b5d43e3199e',3885,0.33910399675369262695,0.34182399511337280273,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(15,1,0,14125,'d0de47f0a62b1269','46ff1ad3ac8cb7f3',1900,'6b78983b834fe2eb',1549,0.6275200370000000305,0.012502845000000000277,10657.452936112880707,1010.3518371582031249,'328659e9a5d7d3c7',442,1.4201920032501220703,1.4284800291061401367,0.038578911999999992987,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,1,1,14125,'c7e8ec01e1a4e82e','95dd90df0111dab3',1900,'92f4169ce4a60c27',1558,0.62767933200000003424,0.012468246000000000536,10812.006260752677917,1047.159423828125,'328659e9a5d7d3c7',442,1.4204479455947875976,1.4283200502395629882,0.037820127999999994528,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,1,2,14125,'4fe2ae1b296b464d','af7f180686faeab4',1900,'89ba144bced90c90',1563,0.62757113600000002939,0.012425498000000000098,10659.777611672878264,1065.4749145507812499,'328659e9a5d7d3c7',442,1.4202879667282104492,1.4284479618072509765,0.038867519999999995683,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,1,3,14125,'b0e2f664b0b02590','9384f339aa3cbce9',1900,'eec3f42d5c03b7ab',1543,0.6275495660000000031,0.012492417000000000451,10762.196681261062622,1051.9710693359374999,'328659e9a5d7d3c7',442,1.4203519821166992187,1.428511977195739746,0.038369632000000000737,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,2,0,14125,'95337a83b2265832','1b5f4f03d58ba60a',1900,'6b78983b834fe2eb',1563,0.62765166400000005353,0.012460683000000000175,3171.2241638302803038,1254.3661956787109375,'e4af2dc55e33c7f6',442,1.4205759763717651367,1.427935957908630371,0.038642528000000009313,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,2,1,14125,'d87ad4dd771d4d4e','311de565184557af',1900,'92f4169ce4a60c27',1543,0.62764099500000003484,0.012446255999999999292,3159.6022557020187377,1305.0470275878906249,'e4af2dc55e33c7f6',442,1.4204479455947875976,1.4283200502395629882,0.038726655999999998192,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,2,2,14125,'002889eac7f89449','be8d0563964d3045',1900,'89ba144bced90c90',1561,0.62764065199999996558,0.01244744100000000006,3091.898433268070221,1322.6659851074218749,'e4af2dc55e33c7f6',442,1.4205440282821655273,1.4284160137176513671,0.038961599999999999011,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,2,3,14125,'2bb5ff2670af2cab','b605f152f3e555bb',1900,'eec3f42d5c03b7ab',1550,0.62763604399999994853,0.012460937999999999528,3216.93949955701828,1325.305938720703125,'e4af2dc55e33c7f6',442,1.4207999706268310546,1.4284800291061401367,0.039019840000000000079,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,3,0,14125,'4b3d91e77be434ce','e156304a55132dca',1900,'6b78983b834fe2eb',1547,0.6271444739999999518,0.012427399999999999904,1524.8379141092300414,1475.2030029296875,'da128bd8051aa587',442,1.4193600416183471679,1.4262399673461914062,0.038615295999999993403,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,3,1,14125,'fcc54ff1e38f19ce','a6f44febe3c41abf',1900,'92f4169ce4a60c27',1575,0.62720430000000004788,0.012339465000000000849,1394.3493980765342712,1546.1815185546874999,'da128bd8051aa587',442,1.4193279743194580078,1.4267519712448120117,0.038427520000000006672,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,3,2,14125,'8a0b79325b0bcafe','5fe0524ddb83d03e',1900,'89ba144bced90c90',1565,0.62723736299999999221,0.012420420999999999198,1395.036303162574768,1484.97802734375,'da128bd8051aa587',442,1.4194879531860351562,1.4267200231552124023,0.038566752000000009692,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,3,3,14125,'c77e7d66a76c4cda','cea140e55d5c24f5',1900,'eec3f42d5c03b7ab',1545,0.62709107799999996846,0.012481146999999999727,1565.1325268745422363,1566.83740234375,'da128bd8051aa587',442,1.4193919897079467773,1.4273920059204101562,0.038619007999999996338,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,4,0,14125,'1a59389295125706','c356df22528f8bea',1900,'6b78983b834fe2eb',1578,0.62725923400000005436,0.012454197999999999657,863.81897956132888795,1551.9562530517578125,'ea0460481262288e',442,1.4198080301284790039,1.4270720481872558593,0.038358111999999999763,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,4,1,14125,'7b0cc76184471be9','f33b0664db56dbf8',1900,'92f4169ce4a60c27',1566,0.62726953200000001853,0.012462120000000000141,895.10902935266494747,1581.316253662109375,'ea0460481262288e',442,1.4196159839630126953,1.4272960424423217773,0.038574367999999997769,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,4,2,14125,'ee30202bb17da5e4','21e7389771b078ac',1900,'89ba144bced90c90',1580,0.62719979100000000649,0.012479653000000000273,855.98369991779327389,1538.9291381835937499,'ea0460481262288e',442,1.4195519685745239257,1.4272639751434326171,0.03864819199999999788,0.0,1885339648);
INSERT INTO rank_epoch VALUES(15,4,3,14125,'15f6b85297144da1','871b5b9ef884b49c',1900,'eec3f42d5c03b7ab',1559,0.62721775999999995754,0.012446752999999999636,845.96351331472396852,1619.00225830078125,'ea0460481262288e',442,1.4194879531860351562,1.4265919923782348632,0.038816800000000012405,0.0,1885339648);
INSERT INTO rank_epoch VALUES(16,1,0,11300,'0551f30c582a7726','fea32616647feeb8',1900,'46684ebc7e8d4545',1621,2.3148686550000001638,0.09157064400000000659,7004.7872506976127625,854.60308837890625001,'22271c5ee4fb268f',354,6.5500159263610839843,6.5743360519409179687,0.052323519999999998364,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,1,1,11300,'6d3e5502e8f9917f','185622d2ae2f0adf',1900,'cd552a9bd74c72f9',1636,2.314826924000000119,0.091072848999999997388,7103.2749592661857604,834.85255432128906254,'22271c5ee4fb268f',354,6.5505280494689941406,6.5727357864379882812,0.050590687999999994772,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,1,2,11300,'237684044bbc656e','3bc9027189a6625e',1900,'484930b2ab87eef0',1639,2.3148614460000001002,0.091602398000000001543,6767.4696168899536132,795.974578857421875,'22271c5ee4fb268f',354,6.5512318611145019531,6.5721597671508789062,0.050554208000000003253,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,1,3,11300,'353c883d9ea46f7a','2e34d8a2017149c3',1900,'922abc4e64d7da00',1643,2.3148452759999997851,0.092374740999999996327,7055.7228856384754181,770.42939758300781252,'22271c5ee4fb268f',354,6.5499200820922851562,6.5736641883850097656,0.05227183999999999997,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,2,0,11300,'e2fd72c2a7749795','4a8a42d07b48f650',1900,'46684ebc7e8d4545',1625,2.3203225490000001229,0.09206596599999999908,1250.8343924283981322,1236.1473388671875,'df6e5e65209852cb',354,6.5520958900451660156,6.6064319610595703125,0.052430688000000003068,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,2,1,11300,'8a9c273b243d0942','eac8b9c7dc679f76',1900,'cd552a9bd74c72f9',1639,2.3203051530000000646,0.092053521999999998737,1315.2177762389183043,1124.5305175781249999,'df6e5e65209852cb',354,6.5523519515991210937,6.6012158393859863281,0.050972576000000005547,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,2,2,11300,'9d65f396f5f5c7e9','687b2a1a9f3bec3e',1900,'484930b2ab87eef0',1645,2.3203904820000000874,0.091607218000000004143,1253.1436956524848937,1092.0659179687499999,'df6e5e65209852cb',354,6.5517120361328125,6.598239898681640625,0.050961375999999988795,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,2,3,11300,'c043c6bc69dd74cd','af7e963631441b2e',1900,'922abc4e64d7da00',1655,2.3203491000000000532,0.091104296000000001276,1231.0917302966117858,1030.84796142578125,'df6e5e65209852cb',354,6.5522241592407226562,6.5986242294311523437,0.053120991999999991883,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,3,0,11300,'e2bc94e42411c399','76e3b61504abe2b0',1900,'46684ebc7e8d4545',1605,2.3205417530000000958,0.092638086999999993964,419.98586905002593993,1606.17291259765625,'dca4fceaa34f56a5',354,6.5520000457763671875,6.6012158393859863281,0.052506271999999992727,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,3,1,11300,'787b07491ef040a3','633d61f1fbfb42b5',1900,'cd552a9bd74c72f9',1647,2.3205896649999999681,0.092544743999999998229,443.72174954414367676,1398.411865234375,'dca4fceaa34f56a5',354,6.5530881881713867187,6.6003518104553222656,0.051297727999999986892,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,3,2,11300,'e1d01e1673a85928','7b82fcf65857b291',1900,'484930b2ab87eef0',1632,2.3206574909999999611,0.091846551999999997972,411.26833248138427736,1399.6759948730468749,'dca4fceaa34f56a5',354,6.5526719093322753906,6.6043200492858886718,0.050942912000000006855,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,3,3,11300,'8e3b9a0d74da8029','bfa8a05b8c0862f6',1900,'922abc4e64d7da00',1651,2.3205089949999999632,0.090974024000000000556,407.08616948127746581,1280.4284820556640625,'dca4fceaa34f56a5',354,6.5532159805297851562,6.6027197837829589843,0.052257120000000018,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,4,0,11300,'81a01ea17060c545','e5307dc9b9cbfec9',1900,'46684ebc7e8d4545',1599,2.3205129300000000291,0.09339617100000000005,186.64864909648895264,1776.7176513671875,'25d7c2b11453c123',354,6.5525760650634765625,6.6017279624938964843,0.053277440000000009234,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,4,1,11300,'420c263c5109f2b8','5605b91c4b9da697',1900,'cd552a9bd74c72f9',1640,2.3204786799999999047,0.091561585000000000889,205.64245700836181641,1504.1296081542968749,'25d7c2b11453c123',354,6.5517120361328125,6.5967359542846679687,0.050691296000000024557,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,4,2,11300,'e3a78af5616c87f6','8d3d74f00c3ecde8',1900,'484930b2ab87eef0',1630,2.320419221999999948,0.09241341899999999665,202.20325589179992675,1482.2651977539062499,'25d7c2b11453c123',354,6.5513920783996582031,6.600543975830078125,0.051752127999999980589,0.0,8111783936);
INSERT INTO rank_epoch VALUES(16,4,3,11300,'23ef847e08ad9d9a','fca07926eeaa3900',1900,'922abc4e64d7da00',1653,2.3204707689999999331,0.092092175999999997815,187.70399022102355956,1418.8992614746093749,'25d7c2b11453c123',354,6.5528321266174316406,6.6042561531066894531,0.053000128000000007455,0.0,8111783936);
INSERT INTO rank_epoch VALUES(17,1,0,28250,'20c0f60bcf9658b6','cd18df5d7ac38f68',3800,'f532ac875228ef7b',3151,1.2283507350000000268,0.024254596999999999268,17396.284364849328995,2089.1118621826171874,'54840cc112d4e1bf',883,1.3906879425048828125,1.3992960453033447265,0.051628768000000005433,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,1,1,28250,'78cbe26692550dbe','d0af7833d7814753',3800,'81b80aca40a9c3d2',3117,1.2283757330000000251,0.024385067999999999327,17479.950968027114868,2015.3301620483398436,'54840cc112d4e1bf',883,1.3907200098037719726,1.3997759819030761718,0.053596448000000004863,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,2,0,28250,'955c046e7a1eec7b','d128fdbb4691f4c5',3800,'f532ac875228ef7b',3166,1.2260529220000000449,0.024230306000000000066,5159.4820744991302489,2606.7053756713867186,'86ba12924fbd1d0a',883,1.3879679441452026367,1.3968000411987304687,0.052010943999999996456,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,2,1,28250,'0430d403e7cc79f9','41ce9db7922eafad',3800,'81b80aca40a9c3d2',3162,1.2260556830000000072,0.024298362000000000432,5076.7626504302024842,2498.6122894287109376,'86ba12924fbd1d0a',883,1.3878719806671142578,1.3979840278625488281,0.052431072000000009114,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,3,0,28250,'d5490b19d6efffcc','c34a935e05dddcb9',3800,'f532ac875228ef7b',3176,1.2262969880000000877,0.024196894000000000041,2559.5117837190628051,2839.1206665039062499,'97ce54a52c2ac31a',883,1.3886079788208007812,1.3972159624099731445,0.052744223999999992336,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,3,1,28250,'c443cd588afb66a8','8730fcd5eb0afc5f',3800,'81b80aca40a9c3d2',3205,1.2262872479999999963,0.024326529999999998987,2527.0024311542510985,2557.8274993896484375,'97ce54a52c2ac31a',883,1.3881599903106689453,1.397055983543395996,0.051964479999999979575,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,4,0,28250,'088958be468ffcea','6c0aac4931296c2c',3800,'f532ac875228ef7b',3151,1.2264641570000001102,0.024121414000000000743,1564.9785963296890258,3280.386474609375,'2c2aa648b99c0ce4',883,1.3887360095977783203,1.397151947021484375,0.053210624000000011912,0.0,1654652928);
INSERT INTO rank_epoch VALUES(17,4,1,28250,'91037fb41b5b698a','b03a5f85369246a2',3800,'81b80aca40a9c3d2',3170,1.2264076280000000274,0.024311820000000001346,1522.5494147539138794,2934.8435974121093749,'2c2aa648b99c0ce4',883,1.3885760307312011718,1.3976639509201049804,0.052225952000000019914,0.0,1654652928);
INSERT INTO rank_epoch VALUES(18,1,0,31075,'fe7a0930e7ed7562','0acffc3c7fd8e947',1900,'6b78983b834fe2eb',1517,0.37931365299999997287,0.0018999509999999999836,20161.694676578044891,1187.8852386474609374,'5242e6ed37982ca9',972,0.39123201370239257812,0.39631998538970947265,0.040252064000000004062,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,1,1,31075,'db8f16f667cba716','37bdcd12a3d93e3b',1900,'2cc1495f1b6bda7d',1530,0.37933222599999999458,0.002009265000000000096,20331.868455111980437,1151.566925048828125,'5242e6ed37982ca9',972,0.39142400026321411132,0.39631998538970947265,0.039562176000000004449,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,1,2,31075,'64c598f57e53f3d4','3589bb6f0ffabdd8',1900,'fc4aface850ea324',1522,0.3793399150000000275,0.0019471079999999999117,20174.12494945526123,1173.8699188232421874,'5242e6ed37982ca9',972,0.39174398779869079589,0.39631998538970947265,0.037589599999999993851,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,1,3,31075,'502423d3f5beb774','b51c1bf2d61ad86b',1900,'eec3f42d5c03b7ab',1519,0.37933896200000000176,0.0020198450000000001472,20289.830133736133574,1197.9557647705078124,'5242e6ed37982ca9',972,0.39129599928855895996,0.39689600467681884765,0.041191039999999998211,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,2,0,31075,'ba8895b87c3f3004','f906259ddeaa3ab3',1900,'6b78983b834fe2eb',1555,0.37923412800000000366,0.00199651700000000017,7696.5400288701057433,1296.4654846191406249,'af5c22a8632446f1',972,0.39126399159431457519,0.39631998538970947265,0.040258847999999999855,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,2,1,31075,'e98f63d07b35136e','69fd198f2a3dc45d',1900,'2cc1495f1b6bda7d',1575,0.3791841630000000185,0.001959048000000000126,7437.6967198252677917,1207.3661193847656249,'af5c22a8632446f1',972,0.39129599928855895996,0.39616000652313232421,0.039323135999999980771,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,2,2,31075,'0e510ab1304e456a','a95a229c70bb600e',1900,'fc4aface850ea324',1545,0.37912235900000001986,0.0018986070000000000723,7679.4440261721611021,1266.1363067626953125,'af5c22a8632446f1',972,0.39148798584938049316,0.39664000272750854492,0.037398368000000001276,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,2,3,31075,'dc89d8b69c093ee4','e76057083603a680',1900,'eec3f42d5c03b7ab',1554,0.3791872539999999736,0.0019592369999999999577,7363.7729355096817017,1295.2863311767578124,'af5c22a8632446f1',972,0.39113599061965942382,0.39667201042175292968,0.041073343999999997744,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,3,0,31075,'bd442c833e03d816','1da3d7379e53797c',1900,'6b78983b834fe2eb',1558,0.3794624509999999784,0.0019619450000000000951,3760.7403957843780516,1531.650909423828125,'04e5ad80c5bfb40b',972,0.39136001467704772949,0.39638400077819824218,0.03997145599999998855,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,3,1,31075,'6fe2becbb37c5a50','874b6e179ffbd0ae',1900,'2cc1495f1b6bda7d',1572,0.37937817699999998311,0.0019366830000000000242,3725.8033033609390259,1412.270416259765625,'04e5ad80c5bfb40b',972,0.39155200123786926269,0.39619201421737670898,0.039749920000000021902,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,3,2,31075,'1d1e32fe28ab2938','49730305cf0033b3',1900,'fc4aface850ea324',1566,0.37936435299999998749,0.0019232170000000000688,3575.1390372514724731,1515.888580322265625,'04e5ad80c5bfb40b',972,0.39164799451828002929,0.39622399210929870605,0.037320256000000009977,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,3,3,31075,'44adbea3a9a06c22','be38b7d1765b7086',1900,'eec3f42d5c03b7ab',1571,0.37944945499999999105,0.0018819380000000001003,3767.4200150370597839,1510.700592041015625,'04e5ad80c5bfb40b',972,0.39142400026321411132,0.39673599600791931152,0.040690496000000006548,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,4,0,31075,'020e86aadab08c46','aafc2cd736b123e7',1900,'6b78983b834fe2eb',1545,0.37943346300000002635,0.0018721239999999999669,2137.0006650686264038,1840.1904907226562499,'047ec8ddf242930d',972,0.39161598682403564453,0.39651200175285339355,0.040304416000000009567,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,4,1,31075,'7eb1871b1ef1c9cb','26b6daa3323135a6',1900,'2cc1495f1b6bda7d',1591,0.37948684199999999089,0.001974329999999999835,2082.5242291092872619,1698.1484985351562499,'047ec8ddf242930d',972,0.39171200990676879882,0.39625599980354309082,0.039463103999999998849,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,4,2,31075,'b4ffe5eb5cae865f','3e9ba05e87676182',1900,'fc4aface850ea324',1555,0.37942259400000000191,0.001900088999999999988,2093.8863930702209471,1796.93048095703125,'047ec8ddf242930d',972,0.39168000221252441406,0.39635199308395385742,0.037380928000000007704,0.0,419430400);
INSERT INTO rank_epoch VALUES(18,4,3,31075,'5932e93f6d7aeb50','c9fc643a75a06323',1900,'eec3f42d5c03b7ab',1577,0.37947249599999999247,0.0019892080000000001219,2086.3721040487289428,1794.95098876953125,'047ec8ddf242930d',972,0.39161598682403564453,0.39686399698257446289,0.040740927999999981823,0.0,419430400);
INSERT INTO rank_epoch VALUES(19,1,0,45200,'cb4354512b84dd8d','e4fbeadb0b52c831',7600,'ee3166596639812e',6478,8.480934636000000637,0.38151467100000002741,18248.097208619117735,3838.4711151123046875,'7db7095276dbc29f',1413,6.0033922195434570312,6.0196161270141601562,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(19,2,0,45200,'cb4354512b84dd8d','6cb815d1368980a6',7600,'ee3166596639812e',6430,8.47762021900000029,0.38169240199999998619,2677.4906352162361144,6174.5539855957031248,'9dfb843ecbe9a876',1413,5.9973120689392089843,6.0170879364013671875,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(19,3,0,45200,'cb4354512b84dd8d','625d9d8e81fe7177',7600,'ee3166596639812e',6352,8.4801775460000001771,0.38198997699999998056,1274.9359370470046997,7445.6723937988281251,'8074da1b57327ded',1413,5.999584197998046875,6.0186557769775390625,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(19,4,0,45200,'cb4354512b84dd8d','4c0a6fa0140ef7e4',7600,'ee3166596639812e',6440,8.4817004849999992899,0.38137017299999997899,687.00658774375915529,7034.5082397460937501,'f6031406a481c53c',1413,6.0010237693786621093,6.0167999267578125,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(20,1,0,62150,'dacb4721ff52d7c4','1e46ed049a9b94c3',3800,'67c3930a085e860f',3079,0.74298506699999999902,0.0035243140000000001792,34195.985417544841765,2391.7614822387695313,'3b63b6a63274b040',1943,0.38521599769592285156,0.39056000113487243652,0.066889919999999991606,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,1,1,62150,'b42795cec478effc','53f8e12df8b427b2',3800,'1b853d8c776f9228',3099,0.74303117900000004159,0.0036167330000000000138,34271.426755607128143,2252.9287261962890624,'3b63b6a63274b040',1943,0.38486400246620178222,0.39056000113487243652,0.06615292799999999973,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,2,0,62150,'28458fab476acaf8','428f089143ac337e',3800,'67c3930a085e860f',3117,0.74254401899999999958,0.0036020679999999999365,11342.257350802421569,2820.7737426757812499,'2f91a3233b9135fe',1943,0.38502401113510131835,0.39036801457405090332,0.067453184000000013242,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,2,1,62150,'66ad4d457c60fcc8','484a005f39709cfb',3800,'1b853d8c776f9228',3135,0.74259028900000001449,0.003527699999999999933,11265.644120335578918,2670.2929687499999998,'2f91a3233b9135fe',1943,0.38464000821113586425,0.39059200882911682128,0.065956543999999991956,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,3,0,62150,'093cf5ec6330d81c','63bae659fc664609',3800,'67c3930a085e860f',3108,0.74280847100000002569,0.0035980169999999997952,5259.5054513216018677,3398.0520324707031249,'dcc3fd0cc8643096',1943,0.38499200344085693359,0.39068800210952758789,0.06718566399999997829,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,3,1,62150,'85b5e704609aefa4','36c2bac161dd98b1',3800,'1b853d8c776f9228',3159,0.74281331299999997508,0.0034933009999999998715,5332.5878595709800718,3134.5514678955078125,'dcc3fd0cc8643096',1943,0.38476800918579101562,0.39062398672103881835,0.065748736000000002066,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,4,0,62150,'572469ae42ba9262','617a0a8e95af8dfa',3800,'67c3930a085e860f',3145,0.74233536899999996716,0.0035557269999999998461,2870.5406447649002075,3891.8024291992187499,'16fc8d396d2b76d2',1943,0.38464000821113586425,0.39030399918556213378,0.06741478400000000537,0.0,404750336);
INSERT INTO rank_epoch VALUES(20,4,1,62150,'37ce73428111355e','58d426b374a7c76e',3800,'1b853d8c776f9228',3172,0.74231196499999996252,0.0035971209999999999989,2996.5688034296035766,3661.0000915527343751,'16fc8d396d2b76d2',1943,0.38438400626182556152,0.39059200882911682128,0.06556345600000001994,0.0,404750336);
INSERT INTO rank_epoch VALUES(21,1,0,22600,'ba631d491c283f23','b92ac1fbb91bb60a',3800,'8eb17f6f2a153435',3251,4.5038839040000002711,0.18948455200000000053,10831.229848146438598,1806.2972946166992187,'2c113ded762ab52f',707,6.3751358985900878906,6.3971199989318847656,0.02797008000000000133,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,1,1,22600,'10e037080f5c9e6a','b2eb3bb00ef2ce9f',3800,'5f7fe6ea3c244cf9',3277,4.5038427020000000311,0.18905057999999999585,11031.137793600559234,1711.1590728759765625,'2c113ded762ab52f',707,6.375743865966796875,6.3966078758239746093,0.026501695999999998198,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,2,0,22600,'fcfc1172e185d5e5','5bbfe646d16210e5',3800,'8eb17f6f2a153435',3254,4.5086084709999996178,0.18795818799999999826,1822.1465032696723937,2587.4156112670898437,'f224df3fe83a9c55',707,6.3752641677856445312,6.4078397750854492187,0.028852799999999997893,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,2,1,22600,'ce4742de49ff07a8','9f0d69fbbe17be65',3800,'5f7fe6ea3c244cf9',3253,4.5086905369999996651,0.18832919200000000636,1845.9430747032165527,2469.6396179199218751,'f224df3fe83a9c55',707,6.3752322196960449218,6.4089598655700683593,0.025475456000000000489,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,3,0,22600,'c0e0c7a0da7efe9e','bd0be85caede46d3',3800,'8eb17f6f2a153435',3222,4.5095632099999996,0.18913145800000000229,679.18401777744293211,3196.3971710205078124,'de7a89bb3ef5f5da',707,6.3767042160034179687,6.41024017333984375,0.027141631999999998869,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,3,1,22600,'0a628cb05105deef','7ed9bb8682fdcf4b',3800,'5f7fe6ea3c244cf9',3263,4.5096128450000003695,0.18783006899999998839,636.85947883129119871,2858.3831176757812498,'de7a89bb3ef5f5da',707,6.3771839141845703125,6.4103360176086425781,0.026883840000000006065,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,4,0,22600,'7ca51907bb1bf029','e83ef7a92aa2d218',3800,'8eb17f6f2a153435',3228,4.5096322589999999763,0.18835877600000000553,368.87571954727172852,3482.7056884765624999,'68b2de137abc79f8',707,6.3771839141845703125,6.40563201904296875,0.028297407999999996119,0.0,7178551296);
INSERT INTO rank_epoch VALUES(21,4,1,22600,'4e9e3b497068ed64','73d9706af20fca79',3800,'5f7fe6ea3c244cf9',3268,4.5095890519999999312,0.18898073300000001184,382.72261691093444823,3214.40179443359375,'68b2de137abc79f8',707,6.37763214111328125,6.4062719345092773437,0.02653900799999998894,0.0,7178551296);
INSERT INTO rank_epoch VALUES(22,1,0,11300,'b2783ada471f9908','e7bfa960cae5bedc',1900,'46684ebc7e8d4545',1570,2.3159148780000000655,0.091777175000000002502,6832.4351445436477662,1020.4096679687499999,'77c6b5215996a6fb',354,6.5541758537292480468,6.5771198272705078125,0.053875999999999993339,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,1,1,11300,'412b44807b86b69e','08eec78dd78bae13',1900,'cd552a9bd74c72f9',1594,2.3159104340000000732,0.092373292999999995211,6936.2543014287948608,905.75050354003906246,'77c6b5215996a6fb',354,6.554431915283203125,6.5740480422973632812,0.05268959999999999616,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,1,2,11300,'07eae26ed508a61b','ef0703540f869b5d',1900,'484930b2ab87eef0',1582,2.3159095409999999048,0.092912282999999998289,6898.0471237897872925,983.91397094726562502,'77c6b5215996a6fb',354,6.55401611328125,6.5736317634582519531,0.049665984000000003295,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,1,3,11300,'cfb4f28793d5e7cc','c12673ceacf9ff22',1900,'922abc4e64d7da00',1606,2.315889975000000156,0.092459154000000001727,6903.2702939510345459,869.72561645507812499,'77c6b5215996a6fb',354,6.5537919998168945312,6.5783038139343261718,0.051760447999999993629,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,2,0,11300,'15e65585df0a7cda','0c42af41136dc4d4',1900,'46684ebc7e8d4545',1551,2.3225830080000000599,0.091440146999999999399,1272.5182031393051147,1520.3057403564453124,'c7ea78fe6c27e23f',354,6.5591359138488769531,6.6053118705749511718,0.054548383999999991433,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,2,1,11300,'d83041af2d4bfcba','ce747152245b463e',1900,'cd552a9bd74c72f9',1585,2.3225028750000000776,0.091022294000000003588,1321.5207424759864806,1238.2831726074218749,'c7ea78fe6c27e23f',354,6.5583038330078125,6.602848052978515625,0.054427359999999994077,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,2,2,11300,'e715bbed027b590b','a30b0ae005414fd7',1900,'484930b2ab87eef0',1562,2.3225513819999998865,0.09181475299999999895,1439.5062751173973083,1356.836456298828125,'c7ea78fe6c27e23f',354,6.5582079887390136718,6.5996799468994140625,0.049694400000000013561,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,2,3,11300,'f617012f1cb30aee','0b9dc05174a775cf',1900,'922abc4e64d7da00',1592,2.3225695540000002026,0.09147650699999999857,1284.9121575355529785,1253.3733062744140625,'c7ea78fe6c27e23f',354,6.5597119331359863281,6.6052160263061523437,0.05240153599999999856,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,3,0,11300,'e04136bc05a26fcc','360f475c72ac4103',1900,'46684ebc7e8d4545',1560,2.3226891560000000325,0.091247308999999998668,441.00872826576232909,1810.18084716796875,'2cc405ad4f01fdc6',354,6.5563840866088867187,6.6029119491577148437,0.055038144000000011057,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,3,1,11300,'fd737b3f821d0503','4b207f2dfb4bd416',1900,'cd552a9bd74c72f9',1606,2.3226658470000001166,0.092566360000000000307,386.0385596752166748,1482.4485931396484374,'2cc405ad4f01fdc6',354,6.5552959442138671875,6.6054081916809082031,0.055038848000000001325,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,3,2,11300,'e09f90e4d4dc8ed2','c9f54a88a294c2b6',1900,'484930b2ab87eef0',1578,2.3228254700000001697,0.093096198000000005001,429.08730244636535643,1597.324554443359375,'2cc405ad4f01fdc6',354,6.5545601844787597656,6.6039037704467773437,0.050777311999999991121,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,3,3,11300,'0cef1170cee8d9ec','6ad15bf254f561e0',1900,'922abc4e64d7da00',1601,2.3226977350000002076,0.093430099000000002562,434.36495280265808105,1512.1879119873046874,'2cc405ad4f01fdc6',354,6.5555520057678222656,6.6050238609313964843,0.05207046400000001074,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,4,0,11300,'dbc2ca2647cfc6f5','17d7b7210b54e61d',1900,'46684ebc7e8d4545',1613,2.3208691699999999258,0.092523575999999996266,256.33203327655792237,1796.371856689453125,'eaebb5e33d0fe819',354,6.5565438270568847656,6.6033601760864257812,0.054887872000000004213,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,4,1,11300,'ea82ad1a1c654f8e','2f47a3d41f19302c',1900,'cd552a9bd74c72f9',1627,2.3209319910000001385,0.091150136000000006597,213.39871847629547118,1570.31475830078125,'eaebb5e33d0fe819',354,6.556896209716796875,6.6099519729614257812,0.054508351999999982151,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,4,2,11300,'a0e24ee1734c2934','9934de2c884d5993',1900,'484930b2ab87eef0',1619,2.3208072820000000824,0.091713052000000003238,239.66046762466430663,1590.28466796875,'eaebb5e33d0fe819',354,6.5567040443420410156,6.6011519432067871093,0.049451712000000008773,0.0,8111783936);
INSERT INTO rank_epoch VALUES(22,4,3,11300,'641b8e2f54039dd6','697bbef3c050a721',1900,'922abc4e64d7da00',1647,2.3208825609999998995,0.092432961999999993518,232.24307262897491454,1530.0038146972656249,'eaebb5e33d0fe819',354,6.556735992431640625,6.6079678535461425781,0.05250182400000000249,0.0,8111783936);
INSERT INTO rank_epoch VALUES(23,1,0,14125,'55ce799ebec105f0','792773a9fe2a4b8b',1900,'6b78983b834fe2eb',1537,0.6276688129999999921,0.012368426000000000072,11360.073426723480224,1086.388824462890625,'4dca96dd6e637236',442,1.4203519821166992187,1.4282879829406738281,0.038689599999999990664,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,1,1,14125,'7c77d326fe68210e','1dfa801080976a6b',1900,'92f4169ce4a60c27',1543,0.62768789700000005016,0.012375875999999999196,11402.660104930400848,1078.3202209472656249,'4dca96dd6e637236',442,1.4207040071487426757,1.4282239675521850585,0.038349919999999995678,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,1,2,14125,'2330db7c2589fcdd','0869ad3d12e8f4f5',1900,'89ba144bced90c90',1560,0.62768934300000001069,0.012471924000000000551,11391.905072629451751,1062.5814971923828125,'4dca96dd6e637236',442,1.4207999706268310546,1.4285759925842285156,0.038466720000000002854,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,1,3,14125,'a415b0307f384299','ad3f37896c340250',1900,'eec3f42d5c03b7ab',1540,0.62768635999999999874,0.012427086999999999855,11332.114560484886169,1085.329559326171875,'4dca96dd6e637236',442,1.4208960533142089843,1.4285440444946289062,0.038645407999999999149,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,2,0,14125,'daff67c6ea757b32','d2ee25538213119f',1900,'6b78983b834fe2eb',1559,0.62779909300000003025,0.01230494799999999958,3395.9441716074943542,1179.550445556640625,'b150ac0c376dc714',442,1.4210560321807861328,1.428607940673828125,0.038552736000000004112,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,2,1,14125,'d2386d1fce345a67','86bbe2d4467845a2',1900,'92f4169ce4a60c27',1565,0.62782477500000000159,0.012362836999999999784,3267.2454053163528442,1163.81402587890625,'b150ac0c376dc714',442,1.421183943748474121,1.4289920330047607421,0.038921056000000002483,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,2,2,14125,'065c2b3e44f0372c','4841c9e0f99f9d45',1900,'89ba144bced90c90',1562,0.62784041199999995885,0.012362074000000000673,3398.3110927939414978,1166.4159851074218749,'b150ac0c376dc714',442,1.4210879802703857421,1.4284800291061401367,0.038650495999999999463,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,2,3,14125,'e5f8d84d645159af','c18773d7ae65ffbd',1900,'eec3f42d5c03b7ab',1521,0.62785675699999998755,0.012445730000000000334,3311.4091305136680602,1274.8850402832031249,'b150ac0c376dc714',442,1.4215040206909179687,1.4280320405960083007,0.038931423999999999197,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,3,0,14125,'fa091ebe6b5044a8','c82001f028f5e026',1900,'6b78983b834fe2eb',1576,0.62729805800000004722,0.012339210999999999235,1623.5815727114677429,1439.8505401611328125,'e94a17a624d435e2',442,1.4200639724731445312,1.4269119501113891601,0.038368736000000014385,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,3,1,14125,'0f8994a997fdc876','2bb10c2cf2f93d7b',1900,'92f4169ce4a60c27',1571,0.62731966699999996972,0.012435187000000000323,1532.5563669800758361,1438.951812744140625,'e94a17a624d435e2',442,1.4199359416961669921,1.4275200366973876953,0.038988480000000005909,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,3,2,14125,'4fd2dfe1886683eb','21ab63a4d146b749',1900,'89ba144bced90c90',1582,0.62727986199999996586,0.012455765000000000586,1543.556605577468872,1398.016326904296875,'e94a17a624d435e2',442,1.4199359416961669921,1.4279999732971191406,0.038590784000000002973,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,3,3,14125,'40274528d636d56b','7b717d3c030ea253',1900,'eec3f42d5c03b7ab',1569,0.62730816599999994487,0.01246547200000000001,1589.3914501667022704,1486.79290771484375,'e94a17a624d435e2',442,1.4201920032501220703,1.4273600578308105468,0.03870057600000000042,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,4,0,14125,'314706ff444a2867','0a51c79bf6107ba6',1900,'6b78983b834fe2eb',1558,0.62789192999999998701,0.012347336999999999895,913.48041176795959474,1620.9035034179687499,'3cdfc1d0616115bf',442,1.4213440418243408203,1.4297280311584472656,0.038650719999999999521,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,4,1,14125,'bf1a1175c51ceee0','5b32096937b05773',1900,'92f4169ce4a60c27',1568,0.62797343400000005253,0.012384364999999999609,927.96223962306976316,1613.8008117675781249,'3cdfc1d0616115bf',442,1.4216320514678955078,1.4291199445724487304,0.039456223999999984197,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,4,2,14125,'2f347be1108f811f','f33cf109ff40aa5f',1900,'89ba144bced90c90',1581,0.62799854700000001805,0.0123791830000000002,933.46217006444931032,1520.3043518066406249,'3cdfc1d0616115bf',442,1.4216320514678955078,1.4290560483932495117,0.038766015999999986485,0.0,1885339648);
INSERT INTO rank_epoch VALUES(23,4,3,14125,'79f7441c47f4ce0e','6349b11ae8174a83',1900,'eec3f42d5c03b7ab',1547,0.62794090400000002194,0.012390968999999999941,910.42268007993698121,1691.731781005859375,'3cdfc1d0616115bf',442,1.4212479591369628906,1.4294719696044921875,0.038720480000000001563,0.0,1885339648);
INSERT INTO rank_epoch VALUES(24,1,0,56500,'998cd87261eb6674','a1837fe0d13ad7a6',7600,'76eab75192d2b34d',6120,2.3165542600000001982,0.048123802000000000245,32817.927464902400969,4553.8441619873046874,'df230888c32b4df3',1766,1.3116480112075805664,1.316864013671875,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(24,2,0,56500,'998cd87261eb6674','c1f9f23c345e59d1',7600,'76eab75192d2b34d',6230,2.3154139300000000645,0.047723635000000000361,10416.604841411113739,5321.92303466796875,'1317d7dd3989bf7a',1766,1.3111360073089599609,1.316192030906677246,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(24,3,0,56500,'998cd87261eb6674','e9f3938a566b38a4',7600,'76eab75192d2b34d',6226,2.3167487320000001993,0.047912282999999999955,5510.1199616789817811,5925.4706115722656249,'fea80965b09f04d5',1766,1.3118720054626464843,1.3166079521179199218,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(24,4,0,56500,'998cd87261eb6674','eb3a5b0fba150619',7600,'76eab75192d2b34d',6241,2.316075201999999944,0.047876872000000000872,4130.9606667160987851,6159.2565917968749998,'b681e76183739a30',1766,1.3115839958190917968,1.3166719675064086914,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(25,1,0,28250,'78ff551ae44b02cd','fcd7ec3474d7601e',3800,'f532ac875228ef7b',3103,1.2284383560000000645,0.02427301200000000006,18536.807822048664093,2128.3701782226562499,'77e445eca901a80e',883,1.390879988670349121,1.3999359607696533203,0.052450464000000002195,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,1,1,28250,'208d83577da063a7','f38cac2514da061a',3800,'81b80aca40a9c3d2',3134,1.2284071450000000336,0.024351507000000001401,18310.869072675704957,2030.079986572265625,'77e445eca901a80e',883,1.3909759521484375,1.3993279933929443359,0.051355360000000002673,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,2,0,28250,'e15b93052f65b25e','c0fb52cc8cca43dc',3800,'f532ac875228ef7b',3111,1.2278190760000000647,0.02430436100000000002,5700.9684262275695802,2646.9166870117187499,'ee6c17263409c74c',883,1.3898559808731079101,1.3991039991378784179,0.052261920000000003372,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,2,1,28250,'b831456d3285b416','f01637d9ea7f81f6',3800,'81b80aca40a9c3d2',3108,1.2278623479999999368,0.02430516699999999905,5550.0735055804252624,2624.0739746093749999,'ee6c17263409c74c',883,1.3901760578155517578,1.3990720510482788085,0.051114304000000006233,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,3,0,28250,'49dbfe9ff3b6c893','11c9e61b8c4f5c8a',3800,'f532ac875228ef7b',3117,1.2278847799999998979,0.024320733000000000628,2659.8690419197082519,3060.2138824462890626,'91cc6b78fbeee38e',883,1.3901120424270629882,1.3991039991378784179,0.051428063999999981681,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,3,1,28250,'4fb0d9d26e349de1','244cda09bb1e86c7',3800,'81b80aca40a9c3d2',3139,1.2278507659999999823,0.024228611000000000591,2665.4857366681098938,2879.8068237304687498,'91cc6b78fbeee38e',883,1.3903679847717285156,1.399232029914855957,0.052615967999999999071,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,4,0,28250,'607b82e054d9a986','43fd42dbe826db13',3800,'f532ac875228ef7b',3084,1.2277015479999999758,0.024259519000000000221,1738.5046988129615784,3327.9190368652343749,'33d10ec60bbcb6b5',883,1.3897919654846191406,1.3990399837493896484,0.051423648000000016233,0.0,1654652928);
INSERT INTO rank_epoch VALUES(25,4,1,28250,'391155920d11bcee','156d9284304f5f25',3800,'81b80aca40a9c3d2',3094,1.2277017059999999482,0.024239837999999999662,1677.3846574425697326,3300.63385009765625,'33d10ec60bbcb6b5',883,1.389951944351196289,1.399008035659790039,0.052231583999999997569,0.0,1654652928);
INSERT INTO rank_epoch VALUES(26,1,0,31075,'2701ff5266bd8288','b6da13496ada867e',1900,'6b78983b834fe2eb',1515,0.37937323000000000572,0.001924731999999999962,19790.320239663124084,1162.059967041015625,'70ca87c3f05dc856',972,0.39155200123786926269,0.39631998538970947265,0.040246464000000002625,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,1,1,31075,'ed86fbb2c2ee26e7','e17632d67d166aa3',1900,'2cc1495f1b6bda7d',1522,0.37938333600000001544,0.0019408570000000000422,19898.049132585525513,1130.0956115722656249,'70ca87c3f05dc856',972,0.39155200123786926269,0.39590400457382202148,0.039966848000000006202,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,1,2,31075,'b3c947cf9895553c','8893f2934f98e68f',1900,'fc4aface850ea324',1528,0.37934845299999997436,0.0019171940000000001029,19950.7793390750885,1190.2582550048828125,'70ca87c3f05dc856',972,0.39193600416183471679,0.39631998538970947265,0.037172959999999997948,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,1,3,31075,'c6a09a1c018ac915','0ae5b7719320c8f0',1900,'eec3f42d5c03b7ab',1522,0.37939318599999999337,0.0019616109999999998235,19992.902503550052642,1118.5809020996093749,'70ca87c3f05dc856',972,0.39142400026321411132,0.39695999026298522949,0.041237568000000002221,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,2,0,31075,'57eb29560f3b7f53','9969671519151293',1900,'6b78983b834fe2eb',1555,0.37913850799999998519,0.001882056999999999914,7861.9294170141220093,1305.96881103515625,'ca34163c1b4ce007',972,0.39139199256896972656,0.39603200554847717285,0.040024896000000004248,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,2,1,31075,'7829ee63b9524338','1c5ecb8cf7526c3b',1900,'2cc1495f1b6bda7d',1567,0.37908262700000000533,0.0019164279999999999683,7851.9758947491645811,1267.4680938720703125,'ca34163c1b4ce007',972,0.39132800698280334472,0.39616000652313232421,0.039764991999999999006,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,2,2,31075,'d05a6655382f4ba5','a3abda3c34c7aff4',1900,'fc4aface850ea324',1583,0.37910009399999999857,0.0019868030000000000932,7805.547125697135925,1270.816650390625,'ca34163c1b4ce007',972,0.39136001467704772949,0.39599999785423278808,0.037590815999999999119,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,2,3,31075,'ee835ee1c30eb990','e8f73e915bccfce0',1900,'eec3f42d5c03b7ab',1564,0.37913033800000001116,0.0019066219999999999609,7650.8193197846412658,1232.415771484375,'ca34163c1b4ce007',972,0.39113599061965942382,0.39641600847244262695,0.040304383999999998655,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,3,0,31075,'e04e5c4cc4f9d01c','98e369df2912335b',1900,'6b78983b834fe2eb',1537,0.37921956299999998174,0.001984877999999999816,3738.3725548982620239,1699.2699279785156249,'c4dd84e48702a92a',972,0.39126399159431457519,0.39625599980354309082,0.040322207999999998273,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,3,1,31075,'a8145c4428e9b966','d3da6d843f205d2d',1900,'2cc1495f1b6bda7d',1563,0.37920057699999998312,0.0019102599999999999962,3830.732616126537323,1564.554290771484375,'c4dd84e48702a92a',972,0.39113599061965942382,0.39603200554847717285,0.039406687999999995275,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,3,2,31075,'28ee999f9e370800','c09a30306c56d4be',1900,'fc4aface850ea324',1557,0.37925542099999998146,0.0020958180000000001599,3843.4541490674018859,1567.5014038085937499,'c4dd84e48702a92a',972,0.39151999354362487792,0.39628800749778747558,0.037167904000000001607,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,3,3,31075,'dda18ac037b1363e','434dac879ff58e8f',1900,'eec3f42d5c03b7ab',1566,0.37927024300000000689,0.0018928840000000000595,3746.6177857518196106,1495.3343200683593749,'c4dd84e48702a92a',972,0.39132800698280334472,0.39638400077819824218,0.040712127999999986327,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,4,0,31075,'33b8e65c16410b91','d24286869ea62416',1900,'6b78983b834fe2eb',1573,0.37949628299999998981,0.0018988029999999999058,2220.7129948139190673,1715.7131042480468749,'b2141b503c07166f',972,0.39158400893211364746,0.39651200175285339355,0.039986495999999982497,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,4,1,31075,'ede4673f6eaf79ca','b279a8239ba135a5',1900,'2cc1495f1b6bda7d',1558,0.37950697100000002626,0.001865073000000000078,2293.6169103980064392,1745.31451416015625,'b2141b503c07166f',972,0.39164799451828002929,0.39654400944709777832,0.039605343999999986781,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,4,2,31075,'236b83522c7986d1','52209b441cd4940c',1900,'fc4aface850ea324',1572,0.37951394100000002129,0.0019887429999999998476,2002.4530928134918212,1762.2030334472656249,'b2141b503c07166f',972,0.39168000221252441406,0.39628800749778747558,0.037529599999999996295,0.0,419430400);
INSERT INTO rank_epoch VALUES(26,4,3,31075,'49ea0c031261bb94','9d4e3a4920f14707',1900,'eec3f42d5c03b7ab',1571,0.37946880799999999078,0.0019393310000000000842,2163.1943072080612182,1710.1553649902343749,'b2141b503c07166f',972,0.39139199256896972656,0.39689600467681884765,0.040752863999999999755,0.0,419430400);
INSERT INTO rank_epoch VALUES(27,1,0,124300,'8ef2dcf0c3cbc7c0','9f9acd3796a5de0a',7600,'8348d0967fce1837',6207,1.2984536650000000346,0.0066284270000000001035,59561.69192212820053,4729.3942260742187501,'5d03cc0a8e7b2825',3885,0.33871999382972717285,0.34179198741912841796,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(27,2,0,124300,'8ef2dcf0c3cbc7c0','8a7523d9421e009d',7600,'8348d0967fce1837',6245,1.2996208639999999867,0.0066056339999999999848,17662.86776578426361,5969.4931030273437498,'d11546fed12d8a20',3885,0.33897599577903747558,0.34198400378227233886,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(27,3,0,124300,'8ef2dcf0c3cbc7c0','e7d2cb0bc01f6bca',7600,'8348d0967fce1837',6255,1.3000665799999999716,0.0066263739999999999794,7676.7666968703269958,6630.3624877929687501,'f3f8b0c63c0efa8c',3885,0.33904001116752624511,0.34191998839378356933,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(27,4,0,124300,'8ef2dcf0c3cbc7c0','4edf6f7e59056b53',7600,'8348d0967fce1837',6280,1.2996367019999999214,0.0066399010000000001363,4673.5451456308364868,7192.7407531738281249,'d94fea43115f41fe',3885,0.33891201019287109375,0.3418560028076171875,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(28,1,0,11300,'95c338df43f83b3f','d99c7b6e0df5a2ba',1900,'46684ebc7e8d4545',1537,2.3153812980000001431,0.090210783000000002718,6917.6417741179466245,1132.9438934326171874,'0263c1ccc8550738',354,6.5516481399536132812,6.5799040794372558593,0.053286943999999995813,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,1,1,11300,'49dc8851698a8f92','7f022d0d3605c406',1900,'cd552a9bd74c72f9',1563,2.3154465929999998863,0.091699826999999997645,6946.0753521919250488,1066.3997955322265624,'0263c1ccc8550738',354,6.5519361495971679687,6.5789117813110351562,0.052393823999999998564,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,1,2,11300,'8cc7ad67e14fd9f1','c92e751a3c0403d9',1900,'484930b2ab87eef0',1564,2.3154691039999999446,0.090917016000000003272,6939.0071868896484375,1079.03558349609375,'0263c1ccc8550738',354,6.5510401725769042968,6.5784640312194824218,0.049606591999999997966,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,1,3,11300,'5edbe5b89cb238cb','2368a92a6eab8f7a',1900,'922abc4e64d7da00',1592,2.3154389110000002105,0.090913796000000005048,6903.8109072446823119,958.70509338378906254,'0263c1ccc8550738',354,6.5519680976867675781,6.5801601409912109375,0.051849248000000000557,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,2,0,11300,'fd19a4e89a6c4cd2','bd10899c4a6cfebf',1900,'46684ebc7e8d4545',1604,2.3223698439999997944,0.092295644999999995605,1157.1669152975082397,1298.6447601318359374,'a0ba6f59fd6c649a',354,6.5619840621948242187,6.6053438186645507812,0.055720959999999999934,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,2,1,11300,'db514ba16a8e5728','21dfb6aefe14b710',1900,'cd552a9bd74c72f9',1619,2.3222858280000000519,0.09277017499999999639,1247.9064676761627197,1218.140045166015625,'a0ba6f59fd6c649a',354,6.56175994873046875,6.6064000129699707031,0.05319705599999999257,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,2,2,11300,'12cc196f1313169c','4b4b358024ba4153',1900,'484930b2ab87eef0',1605,2.3223055709999997908,0.090712947000000002106,1174.2992646694183349,1222.4108581542968749,'a0ba6f59fd6c649a',354,6.5613121986389160156,6.6058239936828613281,0.050027520000000005873,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,2,3,11300,'e00c4a58137722f7','6d9a0af2d0acf95b',1900,'922abc4e64d7da00',1633,2.3223277549999998825,0.090346384000000001801,1241.8480357527732849,1087.1328887939453125,'a0ba6f59fd6c649a',354,6.5621762275695800781,6.6070718765258789062,0.052432512000000000562,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,3,0,11300,'2cb20b417b46a04c','839329209e5dcfb6',1900,'46684ebc7e8d4545',1580,2.3188881800000000765,0.092404940000000004851,441.96115624904632568,1728.2959289550781249,'c6218fb5c6a9da9f',354,6.551136016845703125,6.5991997718811035156,0.05348432000000000186,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,3,1,11300,'92b0948e3d03d63f','0383c4dad6787a79',1900,'cd552a9bd74c72f9',1619,2.318870798999999927,0.091332237999999996147,418.69785261154174806,1618.78631591796875,'c6218fb5c6a9da9f',354,6.5521922111511230468,6.5965762138366699218,0.053585056000000019782,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,3,2,11300,'708150cec73a193b','a63bd228ce3d8eae',1900,'484930b2ab87eef0',1615,2.3190035479999999701,0.093051357000000001207,397.68593859672546385,1546.8659973144531249,'c6218fb5c6a9da9f',354,6.5511999130249023437,6.5975680351257324218,0.050792287999999990999,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,3,3,11300,'9b5f63b2ac004dc7','daf199eff207b328',1900,'922abc4e64d7da00',1623,2.3188424900000002004,0.09041125799999999435,433.8871760368347168,1456.6503601074218749,'c6218fb5c6a9da9f',354,6.5513601303100585937,6.6022081375122070312,0.051801024000000001068,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,4,0,11300,'a8624edd46bdce1a','986d93930cd9aded',1900,'46684ebc7e8d4545',1620,2.3197006020000001669,0.093372583999999994586,201.44375741481781005,1712.2134399414062499,'c28a602bd8898c0a',354,6.5502080917358398437,6.609600067138671875,0.054396351999999981163,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,4,1,11300,'0c7c5d2a0481a02d','15caaf4d6cc2387d',1900,'cd552a9bd74c72f9',1638,2.3197252069999998447,0.093170424000000001685,222.02464783191680909,1502.7902374267578124,'c28a602bd8898c0a',354,6.5508799552917480468,6.6097922325134277343,0.053715807999999976019,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,4,2,11300,'1e9410a21f5d52ad','29e4faef3f9ce64c',1900,'484930b2ab87eef0',1628,2.3197384709999999685,0.092498574000000000072,207.76830816268920898,1522.7224426269531249,'c28a602bd8898c0a',354,6.5505280494689941406,6.6054401397705078125,0.049862400000000028921,0.0,8111783936);
INSERT INTO rank_epoch VALUES(28,4,3,11300,'f7d097a7c0e81c99','62c047dc66f6a007',1900,'922abc4e64d7da00',1653,2.3197474790000001121,0.090286169999999998925,191.98388266563415527,1463.355438232421875,'c28a602bd8898c0a',354,6.5503997802734375,6.6080322265625,0.052841951999999997591,0.0,8111783936);
INSERT INTO rank_epoch VALUES(29,1,0,28250,'e10ae9c385de6b8a','bde5993b1431a07d',3800,'f532ac875228ef7b',3107,1.2279002290000000652,0.024305514000000000285,17639.337322413921356,2179.6905212402343748,'d14048202959ae1f',883,1.3899199962615966796,1.3991680145263671875,0.051803104000000002593,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,1,1,28250,'b881eeaedc0cfaea','0661e3673c2cabac',3800,'81b80aca40a9c3d2',3124,1.2279010960000000807,0.024258807000000000286,17644.715745747089385,2094.2502365112304688,'d14048202959ae1f',883,1.3902080059051513671,1.3996479511260986328,0.052727647999999995021,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,2,0,28250,'df5d71ef3ffab882','904e18275347bf7f',3800,'f532ac875228ef7b',3085,1.2285722340000000407,0.024364753999999998884,5268.0926539897918702,2724.19940185546875,'9bb92e278279f2e5',883,1.3910399675369262695,1.3999999761581420898,0.052081344000000001637,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,2,1,28250,'ba2f668321f0adf2','129b063b9ad6d278',3800,'81b80aca40a9c3d2',3130,1.2284924310000000513,0.024344748999999998861,5300.2562894225120544,2569.5579833984375001,'9bb92e278279f2e5',883,1.3909120559692382812,1.4003520011901855468,0.053284768000000010124,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,3,0,28250,'ed28d7e0a7f443e6','136e26636a0de593',3800,'f532ac875228ef7b',3153,1.2283574079999999284,0.024438264000000001208,2456.6815338730812073,2998.8648071289062499,'1ff0b77100c4a3c7',883,1.3906879425048828125,1.3994239568710327148,0.0515566400000000008,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,3,1,28250,'ac640091b9f7228e','7f8020969bf207af',3800,'81b80aca40a9c3d2',3161,1.2284118470000000566,0.024267368000000000965,2733.6457886099815369,2923.5428161621093751,'1ff0b77100c4a3c7',883,1.3906240463256835937,1.4002879858016967773,0.053520544000000003226,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,4,0,28250,'82dc111dc90715ca','eb6250ac478a851c',3800,'f532ac875228ef7b',3116,1.2286246590000000633,0.024353654999999998359,1694.3156498670578002,3234.8267517089843749,'f1dd6b59a24097c9',883,1.3910399675369262695,1.4001599550247192382,0.051944608000000003222,0.0,1654652928);
INSERT INTO rank_epoch VALUES(29,4,1,28250,'16b0c75498e450aa','9368dfd6a06c466b',3800,'81b80aca40a9c3d2',3129,1.2286504890000000678,0.024195680000000000658,1622.8731260299682617,3303.8925781249999999,'f1dd6b59a24097c9',883,1.3910720348358154296,1.4006079435348510742,0.053698431999999990393,0.0,1654652928);
INSERT INTO rank_epoch VALUES(30,1,0,56500,'998cd87261eb6674','0687f2d6c6f37654',7600,'76eab75192d2b34d',6253,2.3153399220000001612,0.04785683899999999824,32030.363490641117095,4460.6308746337890625,'9fc7bf609b061910',1766,1.3111040592193603515,1.3158719539642333984,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(30,2,0,56500,'998cd87261eb6674','a58f4d52566deb22',7600,'76eab75192d2b34d',6205,2.3157992159999998271,0.048036589999999997069,10514.802129685878753,5426.2134704589843748,'46c5ba347800f342',1766,1.3113280534744262695,1.3161280155181884765,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(30,3,0,56500,'998cd87261eb6674','bc3c3b2a0c1a7004',7600,'76eab75192d2b34d',6275,2.3167006240000000971,0.047903286000000003252,5658.6359475255012512,6226.6785888671875,'79b6ea7013faf7d0',1766,1.3118079900741577148,1.3165119886398315429,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(30,4,0,56500,'998cd87261eb6674','5a5346b8b589593a',7600,'76eab75192d2b34d',6352,2.3161284979999998689,0.047862632000000002174,3941.0420874357223511,6458.5337524414062498,'0e59d89ad755628f',1766,1.3115199804306030273,1.3163199424743652343,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(31,1,0,124300,'8ef2dcf0c3cbc7c0','ba11ae2579995d0d',7600,'8348d0967fce1837',6196,1.2982518800000000247,0.0066986449999999995996,58267.880702912807464,4838.8405456542968748,'8b9f6044cfac1ee0',3885,0.33846399188041687011,0.34137600660324096679,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(31,2,0,124300,'8ef2dcf0c3cbc7c0','6d91e7e73cb56529',7600,'8348d0967fce1837',6285,1.2978009559999998945,0.0065202799999999998259,17270.128361165523528,5915.7441101074218748,'50c151547401a3d8',3885,0.33843201398849487304,0.34134399890899658203,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(31,3,0,124300,'8ef2dcf0c3cbc7c0','73aca769f9cbcddd',7600,'8348d0967fce1837',6230,1.2980108630000000147,0.006622343000000000153,7696.4078494310379026,7299.9828186035156251,'801a6d2309651357',3885,0.33849599957466125488,0.34134399890899658203,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(31,4,0,124300,'8ef2dcf0c3cbc7c0','02795d05574e903d',7600,'8348d0967fce1837',6288,1.2981304030000000437,0.0065057730000000002848,4813.9683935046195984,7253.8360290527343749,'84838695dfd102e1',3885,0.33849599957466125488,0.34147199988365173339,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(32,1,0,45200,'cb4354512b84dd8d','c8e3f23f790580e6',7600,'ee3166596639812e',6505,8.4775490310000005678,0.3816345030000000138,18900.62938666343689,3877.6847381591796875,'fd42468722dcde14',1413,6.0008320808410644531,6.0149760246276855468,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(32,2,0,45200,'cb4354512b84dd8d','1291326e814e3c7e',7600,'ee3166596639812e',6393,8.4861056070000007167,0.38057794999999999818,2671.3571554422378539,6031.0770263671874998,'d67609a4fd2fe540',1413,6.0040960311889648437,6.0223360061645507812,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(32,3,0,45200,'cb4354512b84dd8d','704b65b7187d9628',7600,'ee3166596639812e',6511,8.4873207070000002971,0.3817012149999999826,1081.4185163974761962,6666.4880981445312499,'857e50726d11213f',1413,6.0052161216735839843,6.0225281715393066406,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(32,4,0,45200,'cb4354512b84dd8d','b8a27ebe75a76c55',7600,'ee3166596639812e',6541,8.4861320469999999005,0.38006035900000001426,741.74587202072143556,6546.07147216796875,'1d3cbec8be1b4413',1413,6.0046401023864746093,6.0227198600769042968,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(33,1,0,31075,'04dff85f82c897a9','7c5bd95d4c98b98b',1900,'6b78983b834fe2eb',1521,0.37868004900000001855,0.0019005090000000000958,19524.503128468990325,1222.645538330078125,'c645afeff4fa60cd',972,0.39094400405883789062,0.39577600359916687011,0.039790624000000003601,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,1,1,31075,'1096dd174b70b510','2836373a543ceef7',1900,'2cc1495f1b6bda7d',1535,0.37870266200000002321,0.0019059009999999999927,19508.578731477260589,1134.9064788818359375,'c645afeff4fa60cd',972,0.39110401272773742675,0.39555200934410095214,0.039647039999999994508,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,1,2,31075,'605452675ba21895','b6f0b42fec9a6734',1900,'fc4aface850ea324',1524,0.37872407299999999441,0.0019458940000000000958,19753.113294243812561,1174.8636627197265625,'c645afeff4fa60cd',972,0.39107200503349304199,0.39539200067520141601,0.037286303999999999281,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,1,3,31075,'1927b51299f06272','c889e0f36b9dcd99',1900,'eec3f42d5c03b7ab',1521,0.37872186099999999298,0.0019241580000000000315,19637.218947410583495,1171.94635009765625,'c645afeff4fa60cd',972,0.39116799831390380859,0.39552000164985656738,0.039560095999999989047,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,2,0,31075,'ba8deb19b2857b2b','ff13f91e7a491e20',1900,'6b78983b834fe2eb',1567,0.37894767800000001001,0.0019840999999999999262,7478.6548427939414976,1355.7337951660156249,'e9705dae9d91cbd7',972,0.39103999733924865722,0.39609599113464355468,0.039703583999999993159,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,2,1,31075,'3e782dd9c2ac193b','a5f4299f2ba460f5',1900,'2cc1495f1b6bda7d',1557,0.37900140999999998303,0.0018808049999999999334,7430.7338882684707643,1266.9110870361328124,'e9705dae9d91cbd7',972,0.39116799831390380859,0.39612799882888793945,0.040022272000000004565,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,2,2,31075,'420bcc109de4eeb5','82b3cc0752579416',1900,'fc4aface850ea324',1559,0.37902920299999998121,0.0019721240000000000124,7349.6733067035675047,1267.2515106201171874,'e9705dae9d91cbd7',972,0.39116799831390380859,0.39580801129341125488,0.037424992000000004144,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,2,3,31075,'53e0f7ecb0b544a5','63a8d4d268586f7a',1900,'eec3f42d5c03b7ab',1562,0.37898258699999998189,0.0019149029999999999177,7563.5765061378479002,1288.1358642578124999,'e9705dae9d91cbd7',972,0.39129599928855895996,0.39564800262451171875,0.04019299200000001071,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,3,0,31075,'a0550447616f9e95','3e882f56b738e463',1900,'6b78983b834fe2eb',1540,0.37905275900000001687,0.0018784819999999998949,3940.2533557415008545,1714.3948364257812499,'727bbf6beb316880',972,0.39097601175308227539,0.39587199687957763671,0.04000243200000000443,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,3,1,31075,'e6859b6830dd91be','0bfc0558cdffe621',1900,'2cc1495f1b6bda7d',1552,0.37903438900000002709,0.0018800819999999999337,3782.6837840080261229,1626.509490966796875,'727bbf6beb316880',972,0.39097601175308227539,0.39555200934410095214,0.039936480000000010304,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,3,2,31075,'1ba2c05d13dec339','d18f687631f51b09',1900,'fc4aface850ea324',1545,0.3790413879999999791,0.0020197269999999998071,3632.3789255023002625,1626.440460205078125,'727bbf6beb316880',972,0.39084801077842712402,0.39555200934410095214,0.037683135999999992082,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,3,3,31075,'ec757ce41d9fd434','4315af2e59b6540b',1900,'eec3f42d5c03b7ab',1550,0.37894455300000001729,0.001933793000000000057,3642.7551719546318053,1601.5471191406249999,'727bbf6beb316880',972,0.39116799831390380859,0.39558398723602294921,0.03952060799999998486,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,4,0,31075,'976e93105ac5e701','13d78614325fc1d6',1900,'6b78983b834fe2eb',1541,0.37917097799999999185,0.0019960929999999999992,2276.0311461687088012,1982.0379638671875,'89b5171c584791d9',972,0.39139199256896972656,0.39564800262451171875,0.039782655999999999574,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,4,1,31075,'3e302c651e1da568','dbfeb6bb6450051a',1900,'2cc1495f1b6bda7d',1573,0.37913589800000002671,0.0019278710000000000551,2203.7706695795059204,1767.8687438964843749,'89b5171c584791d9',972,0.39110401272773742675,0.39599999785423278808,0.039921695999999978754,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,4,2,31075,'2f153f4b4ffbfc92','ffd8b71705261db3',1900,'fc4aface850ea324',1577,0.37917275000000000284,0.0020147120000000000999,2064.4801748991012573,1829.533721923828125,'89b5171c584791d9',972,0.39126399159431457519,0.39561599493026733398,0.037524863999999991115,0.0,419430400);
INSERT INTO rank_epoch VALUES(33,4,3,31075,'8a3ede2ffaec3ec5','882f15cd1051e6c5',1900,'eec3f42d5c03b7ab',1556,0.37915569199999998861,0.0019551859999999998164,2160.9875497221946716,1797.93719482421875,'89b5171c584791d9',972,0.39113599061965942382,0.39574399590492248535,0.040028320000000006118,0.0,419430400);
INSERT INTO rank_epoch VALUES(34,1,0,22600,'228ae64725481530','19f628e0052c946b',3800,'8eb17f6f2a153435',3203,4.5068372879999998303,0.18731996700000000388,11241.436722218990326,1962.8387451171875,'9aaeee40faf3f6e6',707,6.3792958259582519531,6.403903961181640625,0.030440543999999999935,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,1,1,22600,'a8b86e0a063cc85d','febc36e9060d9588',3800,'5f7fe6ea3c244cf9',3219,4.5069045729999999139,0.1879328759999999987,11229.841184794902801,1833.1071701049804687,'9aaeee40faf3f6e6',707,6.3790721893310546875,6.4044160842895507812,0.025007391999999996345,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,2,0,22600,'0fe5be57ad7f636e','ee9edba823cb8a9c',3800,'8eb17f6f2a153435',3221,4.5118354649999998784,0.18890181400000000122,1727.5994348526000975,2675.07086181640625,'e9cba39832036f22',707,6.380352020263671875,6.4097599983215332031,0.029313792000000005177,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,2,1,22600,'bb5d95f97e057a1f','78f6b0fae84cddcf',3800,'5f7fe6ea3c244cf9',3254,4.5116099160000002754,0.18894125999999999976,1788.3156276941299438,2478.2276458740234374,'e9cba39832036f22',707,6.3802561759948730468,6.4096322059631347656,0.025876575999999998356,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,3,0,22600,'9d335c104280b987','9be8c3cfd265fd61',3800,'8eb17f6f2a153435',3213,4.5116191109999999042,0.18655138499999998624,653.6102168560028076,3433.55029296875,'215314c692a15a88',707,6.3800001144409179687,6.4117121696472167968,0.028778783999999987819,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,3,1,22600,'2e0ff840e9042406','99992181102f3e09',3800,'5f7fe6ea3c244cf9',3243,4.5115603760000002608,0.19059302399999999977,607.03289997577667236,3248.8456420898437499,'215314c692a15a88',707,6.3802881240844726562,6.4112958908081054687,0.02688176000000000454,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,4,0,22600,'c6f65f7f661b20c7','2282a401bea17cac',3800,'8eb17f6f2a153435',3216,4.5092719319999998717,0.1892754929999999891,300.03681111335754395,3819.7746582031249999,'f05ded9385471e00',707,6.3767361640930175781,6.4040961265563964843,0.02793328000000001865,0.0,7178551296);
INSERT INTO rank_epoch VALUES(34,4,1,22600,'044cf4d1c569bcc6','740d9649a2f9b14f',3800,'5f7fe6ea3c244cf9',3241,4.509252391000000415,0.18628414300000001313,328.1191117763519287,3550.7795867919921875,'f05ded9385471e00',707,6.3771839141845703125,6.4063038825988769531,0.02746857600000000843,0.0,7178551296);
INSERT INTO rank_epoch VALUES(35,1,0,62150,'65344ac6de6ab03e','925307b30142a7cb',3800,'67c3930a085e860f',3095,0.74272563999999996475,0.0036431350000000000365,34018.379215955734252,2401.8861007690429686,'d63513511737b822',1943,0.38479998707771301269,0.39062398672103881835,0.067533728000000001201,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,1,1,62150,'29be9229e5611782','f3dca908ba6589f7',3800,'1b853d8c776f9228',3095,0.74271606300000003741,0.0036628490000000001394,33687.970081746578215,2326.7641448974609374,'d63513511737b822',1943,0.38479998707771301269,0.39039999246597290039,0.066303264000000000644,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,2,0,62150,'fc99b72a506a69e0','cccf30319db99472',3800,'67c3930a085e860f',3131,0.74267583699999994983,0.0036337370000000001647,11050.821395576000213,2930.0661773681640624,'4afce64d03135faa',1943,0.38495999574661254882,0.39068800210952758789,0.067724671999999999649,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,2,1,62150,'925925c673615de0','341c57f269716c24',3800,'1b853d8c776f9228',3130,0.74264086799999995402,0.0036128520000000001639,11163.252555251121521,2895.70111083984375,'4afce64d03135faa',1943,0.38492798805236816406,0.39046400785446166992,0.065804768000000013472,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,3,0,62150,'bbf7c4a4754e61ce','4107f5da627445c8',3800,'67c3930a085e860f',3115,0.74263524700000005385,0.0036123810000000000121,5142.6271317005157472,3408.9264678955078125,'b51b78c6d1771f12',1943,0.38489601016044616699,0.39046400785446166992,0.067708671999999997526,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,3,1,62150,'d2fb184c4e7d65f2','845262602c7cb5a3',3800,'1b853d8c776f9228',3133,0.74262247699999994754,0.0035919720000000001335,5407.8556933403015135,3313.1095123291015623,'b51b78c6d1771f12',1943,0.38492798805236816406,0.39043200016021728515,0.065532863999999996229,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,4,0,62150,'c683d25baac1e393','9b8c413dc46b8dd3',3800,'67c3930a085e860f',3145,0.74329902000000003248,0.0036168519999999998275,2996.1347559690475464,3786.4802551269531249,'f683e9113b5bacd9',1943,0.38505598902702331542,0.39084801077842712402,0.067575520000000000031,0.0,404750336);
INSERT INTO rank_epoch VALUES(35,4,1,62150,'c86f0a951909e42d','b84289ffe4cfa039',3800,'1b853d8c776f9228',3162,0.74330722000000004623,0.003676514000000000084,2993.56563401222229,3604.9363708496093749,'f683e9113b5bacd9',1943,0.38534399867057800292,0.39059200882911682128,0.065777600000000019386,0.0,404750336);
INSERT INTO rank_epoch VALUES(36,1,0,14125,'b4aed8dc8ac3e68f','74efee45d76e8681',1900,'6b78983b834fe2eb',1545,0.6280084350000000315,0.012342066999999999968,10089.718501865863799,1031.4644165039062499,'3e135754ad165461',442,1.4208320379257202148,1.4286400079727172851,0.039101343999999996214,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,1,1,14125,'2791088a0faac749','0ef9d3e8414259ea',1900,'92f4169ce4a60c27',1551,0.62780937999999997245,0.01239723799999999966,10111.375922083854674,1070.75439453125,'3e135754ad165461',442,1.4210239648818969726,1.427935957908630371,0.038615136000000001292,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,1,2,14125,'2c5c10e6fb1a84fb','5520a4249ebf0995',1900,'89ba144bced90c90',1539,0.62801056300000002163,0.012415545000000000053,10276.220081627368927,1068.053436279296875,'3e135754ad165461',442,1.4210879802703857421,1.4287040233612060546,0.038321727999999999347,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,1,3,14125,'90f0e624cc6233a1','f923ab40be100e98',1900,'eec3f42d5c03b7ab',1545,0.62804631200000005097,0.012324338000000000653,10123.681242465972899,979.93331909179687503,'3e135754ad165461',442,1.4208960533142089843,1.4287680387496948242,0.039058207999999997039,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,2,0,14125,'9a7c7283885362f8','ec1b47f83bff3f0c',1900,'6b78983b834fe2eb',1554,0.62820110699999998082,0.012410861999999999935,2768.9455409049987793,1412.3580322265624999,'4d5f57e0b50ba61c',442,1.4219520092010498046,1.428735971450805664,0.038935999999999998388,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,2,1,14125,'90b127f3c14e9d14','8910cfcfd88f6cfd',1900,'92f4169ce4a60c27',1559,0.62813143500000001573,0.012384453000000000127,2843.4057108163833618,1389.18060302734375,'4d5f57e0b50ba61c',442,1.421759963035583496,1.4291199445724487304,0.039150911999999996049,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,2,2,14125,'44e0ff6bb7a7558a','587e84575309c933',1900,'89ba144bced90c90',1566,0.62818519299999997507,0.012468078999999999967,2804.2189534902572631,1371.72027587890625,'4d5f57e0b50ba61c',442,1.4219520092010498046,1.43033599853515625,0.038613536000000003856,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,2,3,14125,'297e3e8f60a210de','b283828f72d93aa6',1900,'eec3f42d5c03b7ab',1566,0.62818906200000002026,0.012391732000000000787,2899.1564103960990905,1352.1209411621093749,'4d5f57e0b50ba61c',442,1.4219199419021606445,1.4292800426483154296,0.039332383999999998014,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,3,0,14125,'f65e907b09fa91ae','24b268e5c00bd3ae',1900,'6b78983b834fe2eb',1574,0.62765902200000001087,0.012355286000000000046,1245.4283863306045531,1486.2493286132812499,'5f943143a16c9967',442,1.4209599494934082031,1.4279040098190307617,0.039495488000000009143,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,3,1,14125,'8a5dfb0fb6841380','7b9524fc6e2c9a5a',1900,'92f4169ce4a60c27',1569,0.62770512000000000529,0.012408323000000000616,1300.7851181030273437,1479.06414794921875,'5f943143a16c9967',442,1.4207680225372314453,1.4277440309524536132,0.038911359999999992065,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,3,2,14125,'f6ca47659df9b238','52728e2a458ba373',1900,'89ba144bced90c90',1571,0.62763935500000000988,0.012445426000000000751,1424.011143147945404,1569.6070556640625,'5f943143a16c9967',442,1.4204800128936767578,1.4278719425201416015,0.038463967999999987279,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,3,3,14125,'2206058203730f0e','a0ac962bd3e2cdbe',1900,'eec3f42d5c03b7ab',1579,0.62769825899999998064,0.012429387999999999547,1312.5546883940696716,1406.528564453125,'5f943143a16c9967',442,1.4207040071487426757,1.4277119636535644531,0.03893904000000000809,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,4,0,14125,'6bba397440dc8c80','a40f2e197ee15a8e',1900,'6b78983b834fe2eb',1565,0.62767594699999995633,0.012342367999999999395,789.36609673500061036,1640.4245605468749999,'21816a8ccca5863d',442,1.4204800128936767578,1.4287999868392944335,0.039570591999999987775,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,4,1,14125,'023e785de77a5355','64e464ba1a705db5',1900,'92f4169ce4a60c27',1579,0.62767442600000000751,0.012430616000000000234,776.96297669410705564,1594.2781677246093749,'21816a8ccca5863d',442,1.4206399917602539062,1.4282560348510742187,0.03875932800000000955,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,4,2,14125,'1721d7a9882a894a','c4247f7174a2c294',1900,'89ba144bced90c90',1573,0.62767368199999995503,0.012483922999999999201,773.73672914505004882,1691.15655517578125,'21816a8ccca5863d',442,1.4208320379257202148,1.4276800155639648437,0.038128000000000022984,0.0,1885339648);
INSERT INTO rank_epoch VALUES(36,4,3,14125,'14724ef6b169fd55','2e4753e2c7362f2d',1900,'eec3f42d5c03b7ab',1581,0.62768688500000002772,0.012394564000000000275,774.40340936183929441,1577.5771789550781249,'21816a8ccca5863d',442,1.4209599494934082031,1.4274560213088989257,0.038643583999999980838,0.0,1885339648);
INSERT INTO rank_epoch VALUES(37,1,0,11300,'d889b83f3031cf8d','531eb15fe0b077be',1900,'46684ebc7e8d4545',1598,2.3126619599999997944,0.091827672999999998548,6875.8744208812713621,975.51950073242187496,'e44f5b36c39e5f83',354,6.5438718795776367187,6.5685758590698242187,0.053468128000000003652,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,1,1,11300,'2f9d4b5178d88bc0','6c3ff9c11a5b0be8',1900,'cd552a9bd74c72f9',1621,2.3126780529999999558,0.092230899000000005072,6952.8534501194953917,873.33489990234374998,'e44f5b36c39e5f83',354,6.5450558662414550781,6.568096160888671875,0.052113376000000002918,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,1,2,11300,'6ef79032d50d2602','6c58811f1f057e4a',1900,'484930b2ab87eef0',1599,2.3126825919999998149,0.091380059999999999065,6917.8129813075065614,967.5366363525390625,'e44f5b36c39e5f83',354,6.5437121391296386718,6.5659837722778320312,0.050400639999999996554,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,1,3,11300,'5424c08dad6d5c3e','d841f5787a2a1cde',1900,'922abc4e64d7da00',1646,2.3126822289999999782,0.091131045999999993334,6841.9123563170433045,811.71221923828125004,'e44f5b36c39e5f83',354,6.5443520545959472656,6.5671038627624511718,0.052308672000000000501,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,2,0,11300,'ef550867176dd4c5','c65444ffed009a29',1900,'46684ebc7e8d4545',1584,2.316589159999999925,0.093382923000000006563,1263.1453378796577454,1397.5848846435546874,'523f518c3601059a',354,6.5463681221008300781,6.5886721611022949218,0.055148768000000014666,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,2,1,11300,'117e2022e7c6689b','3e9c7bf150cf5036',1900,'cd552a9bd74c72f9',1622,2.3165784590000000342,0.091766704000000004493,1242.2317545413970947,1188.3746032714843749,'523f518c3601059a',354,6.5465598106384277343,6.5850877761840820312,0.052195839999999993352,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,2,2,11300,'ed3583153e2540aa','19333861e2cf7036',1900,'484930b2ab87eef0',1571,2.3166263670000000196,0.092161043999999997522,1164.9770957231521606,1345.2438354492187499,'523f518c3601059a',354,6.5467519760131835937,6.5855040550231933593,0.050820831999999996342,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,2,3,11300,'dd3aa8b1ee2b5f83','5c11d90d9c3079c2',1900,'922abc4e64d7da00',1637,2.3166153669999998143,0.092378507999999998068,1203.8042703866958617,1022.1248626708984375,'523f518c3601059a',354,6.5464320182800292968,6.5882239341735839843,0.052902784000000008246,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,3,0,11300,'7417b57f1f38bba5','2f562067a9f5dd32',1900,'46684ebc7e8d4545',1586,2.3147559910000001792,0.092470378000000005846,437.00975835323333739,1641.7283325195312499,'667133cfa7f70afb',354,6.5395841598510742187,6.5828800201416015625,0.053287711999999987089,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,3,1,11300,'9613231e8313c97c','b85129597981f5e9',1900,'cd552a9bd74c72f9',1615,2.3147539890000001783,0.089910793000000002739,399.07044661045074462,1356.3628540039062499,'667133cfa7f70afb',354,6.5388479232788085937,6.5817918777465820312,0.052441024000000002747,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,3,2,11300,'04a55284eea0be28','f01d07748d0af0d4',1900,'484930b2ab87eef0',1584,2.3147429009999997973,0.091935921000000003777,360.99763274192810057,1521.5845031738281249,'667133cfa7f70afb',354,6.5388798713684082031,6.5839681625366210937,0.051806335999999994501,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,3,3,11300,'bc73292e9a979a44','698ee77e7ff779b9',1900,'922abc4e64d7da00',1615,2.314821244,0.091863415000000003818,410.20676910877227781,1321.0225372314453125,'667133cfa7f70afb',354,6.5397439002990722656,6.5853438377380371093,0.05409743999999999664,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,4,0,11300,'7d2c1521078446da','99b9ec951b0e9cf9',1900,'46684ebc7e8d4545',1574,2.3181115370000000552,0.090064375000000002069,198.28953862190246582,2078.56719970703125,'1a6dc1ef0f514f41',354,6.5460801124572753906,6.5946559906005859375,0.053453375999999996892,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,4,1,11300,'1d5307c53b7f4f80','90ca9dd4aad91d0d',1900,'cd552a9bd74c72f9',1605,2.3179975750000001433,0.091200676999999993888,201.49906736612319946,1793.4511413574218749,'1a6dc1ef0f514f41',354,6.5467200279235839843,6.5911359786987304687,0.052245920000000001248,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,4,2,11300,'fe8d900bb4fec025','02441d87e24c09e2',1900,'484930b2ab87eef0',1584,2.3180482969999998132,0.092873759999999999648,215.65208327770233154,1929.575347900390625,'1a6dc1ef0f514f41',354,6.5468478202819824218,6.5868158340454101562,0.050560864000000010909,0.0,8111783936);
INSERT INTO rank_epoch VALUES(37,4,3,11300,'3236a75f3382870e','4898b07f45707034',1900,'922abc4e64d7da00',1630,2.3180694160000001602,0.092194337000000001203,181.82494783401489257,1635.1679382324218749,'1a6dc1ef0f514f41',354,6.5477437973022460937,6.5880961418151855468,0.052556544000000010585,0.0,8111783936);
INSERT INTO rank_epoch VALUES(38,1,0,14125,'b2a4524dc0bb3889','4e4e15f9198378a4',1900,'6b78983b834fe2eb',1534,0.62719258799999999531,0.012383503000000000565,10682.704566299915313,1086.82794189453125,'47403b747f44564d',442,1.4197759628295898437,1.4263999462127685546,0.03847222399999999931,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,1,1,14125,'072993af20709da9','5342942c3404fcf1',1900,'92f4169ce4a60c27',1515,0.62713317700000004162,0.012500627999999999739,10589.168882131576537,1138.4279327392578124,'47403b747f44564d',442,1.4193919897079467773,1.4263039827346801757,0.038206528000000003486,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,1,2,14125,'f70b171de5628817','14aaf308d7dfeee8',1900,'89ba144bced90c90',1515,0.62717920500000001737,0.01238709099999999938,10641.956519961357116,1133.3729705810546875,'47403b747f44564d',442,1.4195519685745239257,1.4266879558563232421,0.03828150400000000092,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,1,3,14125,'e8b3db579b5d082b','507044b05910f4f6',1900,'eec3f42d5c03b7ab',1519,0.62723678500000001889,0.012385372999999999868,10607.094107508659362,1121.569976806640625,'47403b747f44564d',442,1.4197440147399902343,1.4269119501113891601,0.038662592000000002567,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,2,0,14125,'dee41220b0509fb0','a421385ec3b0b7f8',1900,'6b78983b834fe2eb',1551,0.62750291099999999655,0.012380158999999999955,2857.6753916144371032,1309.5272216796875,'7d460e7f10bf1afe',442,1.4206080436706542968,1.4275200366973876953,0.038321535999999996324,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,2,1,14125,'c25667983ae4d716','406fb139f397d6be',1900,'92f4169ce4a60c27',1581,0.6274877250000000517,0.0124539560000000004,2701.73519629240036,1221.6651611328125,'7d460e7f10bf1afe',442,1.4202560186386108398,1.4277119636535644531,0.038776160000000003957,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,2,2,14125,'3641191e823c88e7','459d98d730592625',1900,'89ba144bced90c90',1560,0.62748859300000003891,0.012433216000000000406,2775.2890653610229492,1264.16339111328125,'7d460e7f10bf1afe',442,1.4202560186386108398,1.4275519847869873046,0.038439455999999996849,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,2,3,14125,'c211459af47966c7','609ae6f73af1c64e',1900,'eec3f42d5c03b7ab',1552,0.62753095000000003178,0.012358452000000000672,2716.9348730444908143,1318.1869049072265625,'7d460e7f10bf1afe',442,1.4201600551605224609,1.4280320405960083007,0.038935999999999998388,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,3,0,14125,'f7fffea3d6061ac5','5334fc73490563d4',1900,'6b78983b834fe2eb',1579,0.62737059200000000469,0.012375495999999999718,1323.9929741024971008,1563.700592041015625,'699923eefece4705',442,1.4200320243835449218,1.4271999597549438476,0.038376352000000002462,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,3,1,14125,'f9e1eddca758d509','22064bceb4e14d84',1900,'92f4169ce4a60c27',1586,0.62735436300000002596,0.012414980000000000806,1303.5789735913276672,1544.644775390625,'699923eefece4705',442,1.4199999570846557617,1.4277119636535644531,0.038860287999999992836,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,3,2,14125,'c01fe2c2af0e6d6e','d8edc287acab3f9d',1900,'89ba144bced90c90',1594,0.62736974899999997656,0.012509153000000000285,1203.5344282984733581,1462.5453186035156249,'699923eefece4705',442,1.4199680089950561523,1.4275200366973876953,0.038188384000000005769,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,3,3,14125,'e78b092f357e0938','e65c3648256e7ab5',1900,'eec3f42d5c03b7ab',1577,0.62737961499999994607,0.012521397999999999556,1207.2330847382545471,1539.3085021972656249,'699923eefece4705',442,1.4198399782180786132,1.4272639751434326171,0.03869372799999999668,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,4,0,14125,'8bb53e5c06c49027','56d46583c94282ac',1900,'6b78983b834fe2eb',1590,0.62747750400000001924,0.012490944999999999825,783.03860819339752199,1628.64312744140625,'45f96659e7e8f4d2',442,1.4202879667282104492,1.4270080327987670898,0.038643520000000014524,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,4,1,14125,'6c365bd2e538712b','f1b2a4cf6951e01b',1900,'92f4169ce4a60c27',1579,0.62748102400000005385,0.012350197999999999731,787.64354920387268065,1623.1385803222656249,'45f96659e7e8f4d2',442,1.4203200340270996093,1.4274879693984985351,0.038815199999999994151,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,4,2,14125,'f8c5ec6410db659c','1a51b8a12a091b86',1900,'89ba144bced90c90',1602,0.62744943699999999875,0.012465555999999999164,809.4382124543190002,1519.773651123046875,'45f96659e7e8f4d2',442,1.4203840494155883789,1.4273920059204101562,0.038464319999999996291,0.0,1885339648);
INSERT INTO rank_epoch VALUES(38,4,3,14125,'a8db51df6512ff86','847462ab0de81b57',1900,'eec3f42d5c03b7ab',1573,0.62744604800000003397,0.012462934999999999638,780.86614996194839478,1600.7787933349609375,'45f96659e7e8f4d2',442,1.4202560186386108398,1.4283200502395629882,0.038757920000000001259,0.0,1885339648);
INSERT INTO rank_epoch VALUES(39,1,0,124300,'8ef2dcf0c3cbc7c0','6a39342e89393dc8',7600,'8348d0967fce1837',6131,1.29716335100000002,0.006680384999999999622,59986.954055249691007,4799.5681457519531248,'cb954781c4a02910',3885,0.33840000629425048828,0.34140801429748535156,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(39,2,0,124300,'8ef2dcf0c3cbc7c0','c5f01e85e44437e5',7600,'8348d0967fce1837',6186,1.2978625079999999147,0.0066880610000000003528,16871.290592670440673,6326.9202270507812501,'128f93d0a7752df8',3885,0.33846399188041687011,0.34137600660324096679,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(39,3,0,124300,'8ef2dcf0c3cbc7c0','cdb01a34c6883a96',7600,'8348d0967fce1837',6287,1.2977756140000000772,0.0066348509999999997696,7594.2357895374298097,6823.0325317382812498,'3908719f4105e4db',3885,0.33840000629425048828,0.34131199121475219726,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(39,4,0,124300,'8ef2dcf0c3cbc7c0','414b6c72ae72424f',7600,'8348d0967fce1837',6316,1.2989175600000000265,0.0065951710000000003664,4549.5470831990242003,7118.6452941894531251,'5e1216aaa5785e71',3885,0.33865600824356079101,0.34153598546981811523,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(40,1,0,45200,'cb4354512b84dd8d','7cd7ed1fb8900485',7600,'ee3166596639812e',6455,8.4812423680000001979,0.38101572700000002624,18367.825412631034851,3884.4648895263671874,'bee85cd5b8ae3e4a',1413,6.0036802291870117187,6.0179200172424316406,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(40,2,0,45200,'cb4354512b84dd8d','1d6fefc49359b454',7600,'ee3166596639812e',6405,8.4842525440000002845,0.38052089399999999841,2688.1537877321243286,5740.1893005371093748,'65b908efb26ffb96',1413,6.0023679733276367187,6.0229120254516601562,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(40,3,0,45200,'cb4354512b84dd8d','90efe15f073a41c4',7600,'ee3166596639812e',6503,8.4841100709999999196,0.38138598299999998397,1109.3781425952911377,6128.0931396484374998,'ed68754e3838b673',1413,6.0014400482177734375,6.0208001136779785156,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(40,4,0,45200,'cb4354512b84dd8d','8da85af55a0a6a40',7600,'ee3166596639812e',6452,8.4751935120000005952,0.38014797700000002578,838.24061572551727293,6453.9287719726562498,'9649210933be8e18',1413,5.9958400726318359375,6.0161600112915039062,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(41,1,0,62150,'747744363897badf','7153d02faaecb722',3800,'67c3930a085e860f',3078,0.74220183100000003406,0.0035562919999999999601,34674.491372168064118,2432.0345153808593748,'1c3e022db347d477',1943,0.38460800051689147949,0.39049598574638366699,0.068096768000000001963,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,1,1,62150,'1a7b98ba8b340ce1','9009f114d74a3a3b',3800,'1b853d8c776f9228',3086,0.74224444099999997703,0.0035864080000000001305,34302.679128706455231,2217.8414916992187499,'1c3e022db347d477',1943,0.38425600528717041015,0.39027199149131774902,0.065126976000000003086,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,2,0,62150,'b061855d7b68e983','e490016b0b0b09e9',3800,'67c3930a085e860f',3112,0.74189349800000004009,0.0034962909999999998954,10807.540717899799347,3037.1831054687499999,'57c91fc93e7719cd',1943,0.38447999954223632812,0.39056000113487243652,0.067938720000000007992,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,2,1,62150,'de9157934862de3d','8254d3c4aa3a5100',3800,'1b853d8c776f9228',3118,0.74189833999999998948,0.0035206650000000000791,11015.557892262935637,2819.4124603271484374,'57c91fc93e7719cd',1943,0.38444799184799194335,0.39030399918556213378,0.064822943999999993458,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,3,0,62150,'495b2172f4018b6a','15bd68c6eeb1fd1d',3800,'67c3930a085e860f',3065,0.74252545599999997261,0.0034833279999999999451,4864.6748208999633787,3662.82781982421875,'f4793e94a546fe6c',1943,0.38470399379730224609,0.39072000980377197265,0.067567199999999993931,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,3,1,62150,'4597bb7dcfca3c56','622211c000bd33bf',3800,'1b853d8c776f9228',3094,0.74250572599999997702,0.003496742000000000166,5036.9331440925598146,3431.5322570800781249,'f4793e94a546fe6c',1943,0.38467198610305786132,0.39052799344062805175,0.065436032000000005082,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,4,0,62150,'a6f8aa85275435fc','513b6c1313d41e4a',3800,'67c3930a085e860f',3124,0.74249390999999997919,0.0034729539999999998849,2797.6887795925140379,3795.8455810546875,'9e6d5577d0ba6904',1943,0.38476800918579101562,0.39043200016021728515,0.067742624000000001283,0.0,404750336);
INSERT INTO rank_epoch VALUES(41,4,1,62150,'e7fa326b9c7791c4','a2ec334032916a3f',3800,'1b853d8c776f9228',3130,0.7425143650000000095,0.0035127299999999999323,2839.3756113648414613,3499.9560852050781249,'9e6d5577d0ba6904',1943,0.38489601016044616699,0.38998401165008544921,0.065195552000000017711,0.0,404750336);
INSERT INTO rank_epoch VALUES(42,1,0,28250,'a9af696ba61dc0a0','ca83c66da0642136',3800,'f532ac875228ef7b',3144,1.226974677000000069,0.024241559999999998803,16974.758221328258514,2090.7778244018554688,'21282561329f9efa',883,1.3889600038528442382,1.3980480432510375976,0.052595103999999996691,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,1,1,28250,'efdd6f06bbcda5d4','600e68681480eb6e',3800,'81b80aca40a9c3d2',3095,1.2269724879999999167,0.024181580000000001129,16892.181604743003844,2146.8342819213867187,'21282561329f9efa',883,1.3891199827194213867,1.3982720375061035156,0.050983712000000000474,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,2,0,28250,'15252b3f328d2897','f7705e78d289e8c6',3800,'f532ac875228ef7b',3143,1.2253752780000000122,0.024107696000000001373,4762.4175348281860349,2704.1541290283203123,'bac57a928785da04',883,1.3872959613800048828,1.3955839872360229492,0.052517663999999991686,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,2,1,28250,'8467ad332f5e3ddd','6f4e22031c35459e',3800,'81b80aca40a9c3d2',3114,1.2254452750000000005,0.024135714999999998559,4397.2529487013816834,2740.4947204589843749,'bac57a928785da04',883,1.3875199556350708007,1.3952319622039794921,0.050940255999999996261,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,3,0,28250,'b81fe16685148833','5448486048a7db05',3800,'f532ac875228ef7b',3144,1.2253866120000000972,0.024090013000000000398,2321.2237744331359863,3109.7276611328124999,'29b2c98082f3ab13',883,1.3870079517364501953,1.3965439796447753906,0.053451744000000023238,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,3,1,28250,'e16cf70bdcd6de41','0580f7f844265513',3800,'81b80aca40a9c3d2',3130,1.2253435960000000903,0.024203240000000000864,2332.6210530996322632,3138.2024078369140625,'29b2c98082f3ab13',883,1.3872319459915161132,1.3958079814910888671,0.050748191999999997525,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,4,0,28250,'847b2ac0179ff5c3','c2d4f7ea86419b28',3800,'f532ac875228ef7b',3194,1.2249756510000000542,0.024160547000000000966,1462.0315113067626953,3122.8664245605468751,'a3902665c15f3d9c',883,1.3867839574813842773,1.3962559700012207031,0.053443488000000011206,0.0,1654652928);
INSERT INTO rank_epoch VALUES(42,4,1,28250,'1511adb24a4b70b1','34f9a3e6ac4e1fc1',3800,'81b80aca40a9c3d2',3173,1.2249325250000000497,0.024191257000000000731,1364.2829721570014953,2958.374664306640625,'a3902665c15f3d9c',883,1.3867520093917846679,1.3950079679489135742,0.050349568000000011203,0.0,1654652928);
INSERT INTO rank_epoch VALUES(43,1,0,22600,'47814872053ef58f','17c4d392d1f1368c',3800,'8eb17f6f2a153435',3185,4.503617876999999936,0.18842556999999998668,10781.400235891342163,2154.6341018676757811,'bf9fa0d09f1f8477',707,6.3743681907653808593,6.39673614501953125,0.026261599999999999527,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,1,1,22600,'83c20bdf2645e7fe','3e4a818094cb7587',3800,'5f7fe6ea3c244cf9',3274,4.5036356099999999003,0.18875276099999999113,10780.748493254184723,1801.29718017578125,'bf9fa0d09f1f8477',707,6.3749442100524902343,6.4006400108337402343,0.027101408000000000442,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,2,0,22600,'dc8a8b7c5593156f','ee26110b09bd3501',3800,'8eb17f6f2a153435',3200,4.5054914220000004121,0.18785017700000000706,1704.0694066286087035,2864.3165130615234373,'98a7d6ed733fc9bd',707,6.3708481788635253906,6.401760101318359375,0.030003807999999999867,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,2,1,22600,'eeb8c8d4d5f1c81e','bc385d4d6dac17ba',3800,'5f7fe6ea3c244cf9',3274,4.5054938089999998496,0.18831154499999999685,1624.1407790184020996,2441.0645599365234374,'98a7d6ed733fc9bd',707,6.3705282211303710937,6.4040961265563964843,0.025377407999999997134,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,3,0,22600,'78bd08040dd979cd','32b24a52570b6af8',3800,'8eb17f6f2a153435',3206,4.5064331659999998791,0.1895125400000000071,620.71099829673767088,3443.7516937255859374,'41338820c3bb46b3',707,6.373760223388671875,6.39904022216796875,0.027740416000000003848,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,3,1,22600,'52864c4d1dab63c0','21e635e9a510acd1',3800,'5f7fe6ea3c244cf9',3294,4.5064664199999997507,0.1884917710000000024,661.54034125804901124,3017.8445434570312499,'41338820c3bb46b3',707,6.3736639022827148437,6.4046077728271484375,0.027537696000000000395,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,4,0,22600,'7bb9a52cbc8306ff','2fc9e3f077dd4a20',3800,'8eb17f6f2a153435',3182,4.5050577040000003847,0.18783549999999998858,324.06162905693054198,3819.015838623046875,'766b3b66278ee4e2',707,6.371295928955078125,6.4005441665649414062,0.026525536000000002334,0.0,7178551296);
INSERT INTO rank_epoch VALUES(43,4,1,22600,'4f89af246f01d68e','704b13c57c814f7c',3800,'5f7fe6ea3c244cf9',3280,4.5050677160000001109,0.18947960999999999276,327.30297183990478516,3185.38531494140625,'766b3b66278ee4e2',707,6.3709440231323242187,6.4030718803405761718,0.027883487999999997941,0.0,7178551296);
INSERT INTO rank_epoch VALUES(44,1,0,56500,'998cd87261eb6674','26d104bee84e0dce',7600,'76eab75192d2b34d',6170,2.315954757000000086,0.047904132000000002045,32733.745490849018096,4741.1482391357421873,'7efd4faf878274de',1766,1.3114880323410034179,1.3164800405502319335,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(44,2,0,56500,'998cd87261eb6674','0ac5841cf3c5a5eb',7600,'76eab75192d2b34d',6234,2.3157264739999998681,0.047954434999999996647,10226.503131449222564,5657.154083251953125,'22ca645cc6ee800d',1766,1.3111040592193603515,1.3164800405502319335,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(44,3,0,56500,'998cd87261eb6674','85e6814a6b594dad',7600,'76eab75192d2b34d',6284,2.315778518000000119,0.047814571999999999629,5664.0661783218383788,5608.2974243164062499,'e7d7c5a3cc5d09df',1766,1.3111679553985595703,1.3170239925384521484,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(44,4,0,56500,'998cd87261eb6674','22e790103f28b9d6',7600,'76eab75192d2b34d',6251,2.316191494999999989,0.047833475000000000298,3959.6833455562591552,6112.6377868652343751,'47da0dd5a106137b',1766,1.3116159439086914062,1.3165760040283203125,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(45,1,0,31075,'b361adff36021327','682b83d534aff7bc',1900,'6b78983b834fe2eb',1510,0.37936261300000001517,0.0019338730000000000155,19832.0808767080307,1235.804901123046875,'dc1b319a84a0dd15',972,0.39161598682403564453,0.39619201421737670898,0.040064511999999996572,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,1,1,31075,'3172d4af26a98701','50baa478fb01fcd2',1900,'2cc1495f1b6bda7d',1525,0.37936711600000000421,0.001945120000000000052,19963.660445392131805,1166.49090576171875,'dc1b319a84a0dd15',972,0.39126399159431457519,0.39628800749778747558,0.040586719999999999741,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,1,2,31075,'c11596370295a7b8','c5d7d6837eca92ed',1900,'fc4aface850ea324',1506,0.37931310400000001203,0.0020001020000000001297,19980.588157296180725,1279.4363861083984375,'dc1b319a84a0dd15',972,0.39184001088142395019,0.39558398723602294921,0.036947103999999994505,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,1,3,31075,'e908c40b648a85e0','0170f795519d98ce',1900,'eec3f42d5c03b7ab',1501,0.37936062999999997646,0.0019940719999999999452,19652.620180666446685,1232.9758758544921875,'dc1b319a84a0dd15',972,0.39148798584938049316,0.39593601226806640625,0.040558303999999996414,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,2,0,31075,'883ceb44e2715054','f9c466069c8c9ffd',1900,'6b78983b834fe2eb',1554,0.37917214599999998769,0.001977625000000000216,7398.0363121032714844,1357.4446868896484374,'30213187aa61de04',972,0.39126399159431457519,0.39683198928833007812,0.039908319999999997129,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,2,1,31075,'1cc8d13036da563f','8f05ae4c4eea33b5',1900,'2cc1495f1b6bda7d',1547,0.37913796100000002331,0.0019433580000000000645,7595.2762418985366819,1290.2779541015624999,'30213187aa61de04',972,0.39107200503349304199,0.39708799123764038085,0.040555743999999997739,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,2,2,31075,'28249a1898f7992f','b3ff75947c455239',1900,'fc4aface850ea324',1539,0.37914618999999999404,0.0018746909999999999442,7328.5419244170188902,1388.6355895996093749,'30213187aa61de04',972,0.39148798584938049316,0.39587199687957763671,0.037093120000000007197,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,2,3,31075,'c1c88663118887fe','eccb137e7ed75188',1900,'eec3f42d5c03b7ab',1527,0.37910859099999999477,0.0019045909999999999662,7375.7977533936500548,1363.2135009765625,'30213187aa61de04',972,0.39087998867034912109,0.39686399698257446289,0.040452703999999999051,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,3,0,31075,'20e5f76f462b1d80','6449cd42475736d2',1900,'6b78983b834fe2eb',1528,0.37904246099999999719,0.0019140850000000000485,3743.080923855304718,1684.426361083984375,'e6928f2d50e138b7',972,0.39126399159431457519,0.39625599980354309082,0.039879903999999993802,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,3,1,31075,'c9b557ca8de1608a','5e4fb5ecff98412a',1900,'2cc1495f1b6bda7d',1564,0.37911201599999999611,0.0019050309999999999552,3573.236661911010742,1575.2432861328124999,'e6928f2d50e138b7',972,0.39100798964500427246,0.39631998538970947265,0.040321663999999993177,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,3,2,31075,'28752a03add66dea','2ec78ac7bfd78678',1900,'fc4aface850ea324',1528,0.37909979100000001928,0.001988732999999999907,3704.5637270808219909,1743.8076171875,'e6928f2d50e138b7',972,0.39139199256896972656,0.39583998918533325195,0.037016768000000005445,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,3,3,31075,'7be263b341e8dbcc','af7bb0e8b60bb438',1900,'eec3f42d5c03b7ab',1530,0.37908343199999999795,0.0020487180000000001535,3605.4259563088417053,1681.4571533203124999,'e6928f2d50e138b7',972,0.39097601175308227539,0.39631998538970947265,0.040609151999999995585,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,4,0,31075,'b5aece02320647d6','f4c906148e69dc13',1900,'6b78983b834fe2eb',1566,0.37911505499999997859,0.0018693509999999999987,2050.5812057256698607,1734.6340332031249999,'d22d651afbbab9d0',972,0.39126399159431457519,0.39628800749778747558,0.039680991999999998265,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,4,1,31075,'2a8b62010dfaa4dc','2b2cea65732fbb17',1900,'2cc1495f1b6bda7d',1558,0.37914532200000000683,0.0019476339999999999538,2069.7794336080551148,1704.1365051269531249,'d22d651afbbab9d0',972,0.39116799831390380859,0.39654400944709777832,0.040163167999999999091,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,4,2,31075,'f149dc82f54dee26','38747e3403277dab',1900,'fc4aface850ea324',1555,0.3791274130000000242,0.0019333169999999999348,1994.243777573108673,1807.1821899414062499,'d22d651afbbab9d0',972,0.39139199256896972656,0.39603200554847717285,0.037074080000000009249,0.0,419430400);
INSERT INTO rank_epoch VALUES(45,4,3,31075,'bd6ed06a8e7cece8','009715b0d2b6878a',1900,'eec3f42d5c03b7ab',1551,0.37914265400000002337,0.0018770749999999999674,2080.8290982246398926,1778.2181396484375,'d22d651afbbab9d0',972,0.39110401272773742675,0.39647999405860900878,0.040363456000000019763,0.0,419430400);
INSERT INTO rank_epoch VALUES(46,1,0,11300,'f8f21f9e72e1491d','5cf5e23642dd3dab',1900,'46684ebc7e8d4545',1598,2.3166348029999999091,0.092460234000000002252,6888.2233511209487912,938.58648681640625003,'530330a21ae32749',354,6.5558080673217773437,6.5796480178833007812,0.053718720000000004521,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,1,1,11300,'e485b6f4c34be343','d02e895cca4dd46d',1900,'cd552a9bd74c72f9',1610,2.3166249119999999805,0.091600586999999997206,6809.1793592572212217,910.92565917968750001,'530330a21ae32749',354,6.5562238693237304687,6.5797438621520996093,0.052534688000000009933,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,1,2,11300,'d4f5e028194bd2a1','0207faac9be02e8a',1900,'484930b2ab87eef0',1593,2.3166843969999999508,0.092625862000000003249,6913.1338582634925841,942.23764038085937502,'530330a21ae32749',354,6.5553917884826660156,6.5807361602783203125,0.049902207999999996512,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,1,3,11300,'18d59d95dc0bde8c','1f7a9838e5c0f483',1900,'922abc4e64d7da00',1618,2.3166741950000000471,0.092386414999999999508,6949.857183814048767,888.08837890625000003,'530330a21ae32749',354,6.5553917884826660156,6.5780801773071289062,0.052975488000000001131,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,2,0,11300,'e61e7d1cc7e42bfe','c4e6e0907dca7901',1900,'46684ebc7e8d4545',1620,2.3190132920000001703,0.093458060999999995055,1240.9708409309387207,1277.7262420654296875,'34e6b310300d2591',354,6.5517759323120117187,6.5987520217895507812,0.051873311999999990873,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,2,1,11300,'051c44040980961e','de7b6a9f41f218ed',1900,'cd552a9bd74c72f9',1634,2.3190483620000001963,0.092701225999999997684,1316.0080386400222777,1142.1513061523437499,'34e6b310300d2591',354,6.5526719093322753906,6.5974397659301757812,0.052828927999999983344,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,2,2,11300,'6ff1c4e4299cf9b9','f55bf9221d356729',1900,'484930b2ab87eef0',1618,2.3190886279999998187,0.090579323000000003252,1236.4437066316604614,1194.10797119140625,'34e6b310300d2591',354,6.5517759323120117187,6.5977277755737304687,0.051754975999999994207,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,2,3,11300,'7016ce4c308321b8','e4318925c2865249',1900,'922abc4e64d7da00',1632,2.3190460270000001763,0.09199296799999999441,1303.3148326873779296,1141.5746765136718749,'34e6b310300d2591',354,6.5519042015075683593,6.5997757911682128906,0.050994335999999987341,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,3,0,11300,'666b351688ddd0d6','fbe8b06294a4d5c8',1900,'46684ebc7e8d4545',1628,2.3187112459999998925,0.093036312999999995487,434.52036142349243163,1541.1608428955078125,'f43189dc4edb42c3',354,6.5491518974304199218,6.5979199409484863281,0.052430368000000004968,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,3,1,11300,'88b5ac9162411915','debb906996375c92',1900,'cd552a9bd74c72f9',1640,2.3186818659999999248,0.092416134999999996479,368.81858003139495849,1359.5863189697265624,'f43189dc4edb42c3',354,6.5491199493408203125,6.5981121063232421875,0.051792096000000009681,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,3,2,11300,'9aac87a1d83951bb','741eeca0ffb2b62f',1900,'484930b2ab87eef0',1614,2.3187691070000000514,0.091590542999999996487,406.99548172950744629,1367.1653747558593749,'f43189dc4edb42c3',354,6.5491518974304199218,6.6004481315612792968,0.051177536000000023452,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,3,3,11300,'4175eb07682ca1e7','ffd3977f26eee3fd',1900,'922abc4e64d7da00',1627,2.3186893720000001373,0.090939740000000005015,426.31701779365539549,1386.4505615234374999,'f43189dc4edb42c3',354,6.549983978271484375,6.6001601219177246093,0.052167552000000005918,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,4,0,11300,'2b424b3dad14991e','8bf371f34a59d7c5',1900,'46684ebc7e8d4545',1587,2.3184909230000001478,0.090740256000000005243,178.63261234760284423,2081.31097412109375,'ced4fc83f3e2cce2',354,6.5504641532897949218,6.5937600135803222656,0.051863392000000008152,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,4,1,11300,'29bcb3ae008dd3c5','efa4f51c64f635de',1900,'cd552a9bd74c72f9',1599,2.3184673070000001438,0.091385236999999994167,198.44086289405822753,1892.5520935058593749,'ced4fc83f3e2cce2',354,6.5503678321838378906,6.5902080535888671875,0.05158131199999999028,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,4,2,11300,'6de4193038b6b281','d92ccd589edf0fda',1900,'484930b2ab87eef0',1602,2.3184944960000000158,0.091476521000000005079,187.97959375381469725,1821.3468017578124999,'ced4fc83f3e2cce2',354,6.5491518974304199218,6.5883197784423828125,0.05173705599999997573,0.0,8111783936);
INSERT INTO rank_epoch VALUES(46,4,3,11300,'08603c35452bbe29','e6e55249e13f1079',1900,'922abc4e64d7da00',1592,2.318502056999999894,0.092205163000000006645,189.95875406265258788,1898.5426330566406249,'ced4fc83f3e2cce2',354,6.5493121147155761718,6.5900797843933105468,0.053109632000000017715,0.0,8111783936);
INSERT INTO rank_epoch VALUES(47,1,0,62150,'4a9d66b8ed11e975','44aa9560cecb991d',3800,'67c3930a085e860f',3044,0.74250225800000002607,0.0035427110000000000371,34071.374452233314513,2534.8574218749999999,'43b3eff2cc149013',1943,0.38483199477195739746,0.39039999246597290039,0.067496832000000006601,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,1,1,62150,'44557637d6b9de4b','3a7e0bad960aa92d',3800,'1b853d8c776f9228',3090,0.74257663200000001424,0.0035924350000000001593,33690.203381657600402,2387.92938232421875,'43b3eff2cc149013',1943,0.38486400246620178222,0.39072000980377197265,0.065682176000000008775,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,2,0,62150,'81432e315b4d4ef5','2fc93dab65946262',3800,'67c3930a085e860f',3126,0.74241656700000002722,0.003473561999999999917,10957.837348163127898,3027.9173736572265625,'c38ab8e9a41b54af',1943,0.38483199477195739746,0.39049598574638366699,0.066824511999999988698,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,2,1,62150,'0dafaebf687e78cb','f0e2630470846684',3800,'1b853d8c776f9228',3110,0.74241880800000004114,0.0035170980000000001859,11196.700622916221618,2853.520355224609375,'c38ab8e9a41b54af',1943,0.38460800051689147949,0.39081600308418273925,0.066140223999999997461,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,3,0,62150,'f00a3f7b9e6da0b4','8c83a815a3572197',3800,'67c3930a085e860f',3122,0.74286263100000005099,0.0035672360000000001047,4811.9683322906494139,3614.6973724365234375,'e061b878a86009d5',1943,0.38518399000167846679,0.39043200016021728515,0.06687961600000000284,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,3,1,62150,'9ee89d75255e270c','16c41e90c25e933e',3800,'1b853d8c776f9228',3137,0.74284179800000005311,0.0033981079999999999445,4899.1015233993530273,3367.4867401123046875,'e061b878a86009d5',1943,0.38489601016044616699,0.39068800210952758789,0.066306431999999998483,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,4,0,62150,'58c84fa12f0f2e9e','88f1e9999558bf3d',3800,'67c3930a085e860f',3105,0.74263848300000001589,0.0034682659999999997969,2789.4949523210525513,3906.4622497558593749,'856958e5628f4203',1943,0.38486400246620178222,0.39072000980377197265,0.067075455999999977763,0.0,404750336);
INSERT INTO rank_epoch VALUES(47,4,1,62150,'362a8d4f94bc9922','ab2c90a4005a240f',3800,'1b853d8c776f9228',3113,0.74269247900000001649,0.0034420240000000001251,2693.7323960065841675,3725.1027221679687499,'856958e5628f4203',1943,0.38479998707771301269,0.39056000113487243652,0.066001632000000004518,0.0,404750336);
INSERT INTO rank_epoch VALUES(48,1,0,28250,'b7fec3026ca69214','2c08ee52b75b8f53',3800,'f532ac875228ef7b',3098,1.2292299600000000658,0.024359942999999998486,17483.77466332912445,2184.66900634765625,'5a8c8a20003fb632',883,1.3916480541229248046,1.4003200531005859375,0.052907072000000013312,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,1,1,28250,'e18e156ff544d460','67acc9be96c977ec',3800,'81b80aca40a9c3d2',3081,1.229185753000000103,0.024334180000000000393,17404.242998719215392,2236.4323425292968749,'5a8c8a20003fb632',883,1.3914239406585693359,1.4006719589233398437,0.051965759999999999729,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,2,0,28250,'3bda6f9ce90bb4b3','db520bad18086cad',3800,'f532ac875228ef7b',3152,1.22954613299999993,0.024341710999999998515,4898.2063337564468383,2542.6696472167968749,'27c3922b8983fd1c',883,1.3921920061111450195,1.4010879993438720703,0.05290963199999998423,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,2,1,28250,'5db268d578dfb1c1','2393a109863ed037',3800,'81b80aca40a9c3d2',3143,1.2295331640000000117,0.02436754199999999898,4892.5886381864547728,2573.3973083496093749,'27c3922b8983fd1c',883,1.391903996467590332,1.4018559455871582031,0.053545280000000007591,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,3,0,28250,'044f979d1cd4ccd5','ac385398e8e95342',3800,'f532ac875228ef7b',3157,1.229785748999999928,0.024323726000000000374,2293.2600080966949462,3070.2159729003906251,'8d9dd0ce65c266a4',883,1.3924479484558105468,1.4014719724655151367,0.052359167999999983722,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,3,1,28250,'953d40d54516999f','bd0060897cbef7ec',3800,'81b80aca40a9c3d2',3165,1.2297820319999999139,0.024280854000000001019,2235.3760220408439636,3013.6553344726562499,'8d9dd0ce65c266a4',883,1.3927999734878540039,1.4020160436630249023,0.054327360000000005091,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,4,0,28250,'e5671b2c0f57e757','0e9f1ba376c788af',3800,'f532ac875228ef7b',3110,1.227068363999999967,0.024141869999999999302,1593.4853471517562865,3319.7559967041015624,'4d49f8590807cd22',883,1.3891199827194213867,1.3986879587173461914,0.053629408000000045042,0.0,1654652928);
INSERT INTO rank_epoch VALUES(48,4,1,28250,'b425bd4652937f1d','8914f3d369b1aaa6',3800,'81b80aca40a9c3d2',3084,1.2271110110000000847,0.024139489999999999558,1717.2586967945098877,3434.0028533935546876,'4d49f8590807cd22',883,1.3891199827194213867,1.3978879451751708984,0.051810975999999980823,0.0,1654652928);
INSERT INTO rank_epoch VALUES(49,1,0,56500,'998cd87261eb6674','483752110b2eda10',7600,'76eab75192d2b34d',6071,2.316019516999999972,0.047895920000000001548,32139.145512104034423,4956.819549560546875,'124696100a5c753f',1766,1.3114559650421142578,1.3169280290603637695,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(49,2,0,56500,'998cd87261eb6674','47a33291bceb74df',7600,'76eab75192d2b34d',6206,2.3104189090000000206,0.047716776000000002411,10205.257895350456238,5193.387359619140625,'25c13c18c1241c61',1766,1.3081279993057250976,1.3138240575790405273,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(49,3,0,56500,'998cd87261eb6674','464c2437ce739147',7600,'76eab75192d2b34d',6292,2.3112280499999999783,0.047825550000000001393,5418.5633653402328489,5850.0565185546875,'71198c51002121c1',1766,1.3087680339813232421,1.314111948013305664,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(49,4,0,56500,'998cd87261eb6674','8ee3f6989dfe7052',7600,'76eab75192d2b34d',6218,2.311411070000000123,0.047762537000000000741,4158.3999944329261781,6726.8756103515625001,'d5e91c742092c949',1766,1.3087999820709228515,1.3141759634017944335,0.0,0.0,1990197248);
INSERT INTO rank_epoch VALUES(50,1,0,45200,'cb4354512b84dd8d','12f514f455778d46',7600,'ee3166596639812e',6534,8.472370998000000597,0.38038868399999997693,18424.808170676231383,3644.7384033203124998,'d814e317d0b9dd1f',1413,5.9965119361877441406,6.0118398666381835937,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(50,2,0,45200,'cb4354512b84dd8d','cf00b3010fc3caf3',7600,'ee3166596639812e',6454,8.4821159099999992037,0.38245643899999998138,2780.8514636754989622,5697.6181945800781249,'7ea9dc608335a997',1413,6.0006079673767089843,6.0177278518676757812,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(50,3,0,45200,'cb4354512b84dd8d','5d9e47edac4ff5d3',7600,'ee3166596639812e',6340,8.4810935119999992792,0.38096072699999999899,1105.413540482521057,7438.8229980468750001,'f0dde192939aa6cb',1413,5.9994559288024902343,6.0164799690246582031,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(50,4,0,45200,'cb4354512b84dd8d','16097f6990c96a16',7600,'ee3166596639812e',6442,8.4810925390000004853,0.38060202599999998218,780.14248454570770262,7496.5017395019531249,'ae178650d8511508',1413,6.0002880096435546875,6.0215358734130859375,0.0,0.0,8531214336);
INSERT INTO rank_epoch VALUES(51,1,0,22600,'cde7ffc68c2d1bbe','26d831449f33912b',3800,'8eb17f6f2a153435',3259,4.5018232160000000163,0.1898069880000000098,10934.990236282348632,1820.56756591796875,'cbe1e6c04b3a5080',707,6.3723521232604980468,6.3943362236022949218,0.02664940799999999943,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,1,1,22600,'fd5b548a9f57c1cf','203e39a0a809ac22',3800,'5f7fe6ea3c244cf9',3287,4.5018534360000002081,0.18782457999999999098,10898.492991805076599,1744.8863677978515624,'cbe1e6c04b3a5080',707,6.3716158866882324218,6.3958082199096679687,0.028437887999999997973,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,2,0,22600,'56104200f18125b7','84d4a9b37e72fe0a',3800,'8eb17f6f2a153435',3238,4.5060180340000002274,0.1908786919999999887,1730.6680656671524047,2608.6879272460937499,'698400b1068aea13',707,6.3736319541931152343,6.4013757705688476562,0.026010880000000000111,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,2,1,22600,'753312503a03b7d6','dde76185406e458b',3800,'5f7fe6ea3c244cf9',3261,4.5060094599999995779,0.18810057899999998998,1800.0387148857116699,2499.358001708984375,'698400b1068aea13',707,6.3738880157470703125,6.4033598899841308593,0.029132671999999998346,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,3,0,22600,'0117bcb861172291','43b0d9bbcb65b1b5',3800,'8eb17f6f2a153435',3253,4.505788671000000356,0.18874475499999998628,671.76696062088012695,3083.8468170166015624,'cd502ab571543542',707,6.37203216552734375,6.3975358009338378906,0.026831391999999995578,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,3,1,22600,'ca2b9798ca6dbafc','9598c93268a42da0',3800,'5f7fe6ea3c244cf9',3256,4.5058340640000000831,0.18720670000000000365,606.56307601928710938,3032.5434722900390625,'cd502ab571543542',707,6.3725762367248535156,6.3993601799011230468,0.028954080000000007033,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,4,0,22600,'9926646de5cb4b9f','9bda06d872539716',3800,'8eb17f6f2a153435',3243,4.5048813509999998672,0.18879195400000001181,353.98170280456542969,3447.5034332275390624,'a1822f16ca548475',707,6.3704957962036132812,6.3975038528442382812,0.026959775999999990858,0.0,7178551296);
INSERT INTO rank_epoch VALUES(51,4,1,22600,'321cefe345b991ee','53e27e0148adda8a',3800,'5f7fe6ea3c244cf9',3290,4.5048569919999996713,0.18673249399999999886,338.41574108600616455,3303.238433837890625,'a1822f16ca548475',707,6.3719038963317871093,6.3994240760803222656,0.028334111999999994635,0.0,7178551296);
INSERT INTO rank_epoch VALUES(52,1,0,31075,'3d4c56ed6bd82244','7a72a7ab4d29cb92',1900,'6b78983b834fe2eb',1538,0.37932320400000002491,0.0019640299999999998557,19908.268511593341827,1150.37841796875,'3e4adc04ef8ca60b',972,0.39123201370239257812,0.39612799882888793945,0.041065568000000003678,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,1,1,31075,'122b9e0f76360329','471419201aca925f',1900,'2cc1495f1b6bda7d',1539,0.37932115999999999056,0.0019217039999999999903,19867.384091317653655,1089.6549377441406249,'3e4adc04ef8ca60b',972,0.39139199256896972656,0.39606401324272155761,0.03991843199999999675,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,1,2,31075,'0d510fcb8139c731','f5f99905179c58ba',1900,'fc4aface850ea324',1533,0.37931060500000002289,0.0019363749999999999452,19772.833355605602264,1180.8565673828124999,'3e4adc04ef8ca60b',972,0.39180800318717956542,0.39568001031875610351,0.037293408000000000113,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,1,3,31075,'3229d8286083db22','8283d86a366581a5',1900,'eec3f42d5c03b7ab',1543,0.3793875070000000127,0.0018556810000000000838,19755.100193738937378,1155.92657470703125,'3e4adc04ef8ca60b',972,0.39168000221252441406,0.39590400457382202148,0.040075711999999999446,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,2,0,31075,'81818e0c0fec577c','238844819fbc0a81',1900,'6b78983b834fe2eb',1535,0.37901431000000002091,0.0019456239999999999645,7388.9799283146858216,1346.9900817871093749,'b94f5a4f9b721786',972,0.39107200503349304199,0.39638400077819824218,0.040118143999999994475,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,2,1,31075,'299e5e3cf1e0a5f8','084429a8ce6891fb',1900,'2cc1495f1b6bda7d',1545,0.37898778900000001934,0.0018707529999999999558,7501.6378635764122007,1318.256591796875,'b94f5a4f9b721786',972,0.39110401272773742675,0.39599999785423278808,0.039399872000000002447,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,2,2,31075,'ffc1a0254b60f779','5ff058822175ea12',1900,'fc4aface850ea324',1557,0.37894451699999998073,0.0018744020000000000559,7200.2000791430473326,1403.484466552734375,'b94f5a4f9b721786',972,0.39116799831390380859,0.39532798528671264648,0.037786527999999985905,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,2,3,31075,'e4115082769dd2d3','1a695090c058170b',1900,'eec3f42d5c03b7ab',1531,0.37897058599999999817,0.0018300510000000000734,7512.6687659621238708,1409.436981201171875,'b94f5a4f9b721786',972,0.39116799831390380859,0.39571198821067810058,0.039983935999999997701,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,3,0,31075,'1fe4ca0173dcc3b4','027f6cb21ddbcadc',1900,'6b78983b834fe2eb',1534,0.379079535000000023,0.0019165610000000000024,3650.9995725750923156,1742.0892944335937499,'2457807379468bae',972,0.39097601175308227539,0.39596799015998840332,0.039947136000000008082,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,3,1,31075,'64bc14a6549ecdb2','06c36feb14fd1879',1900,'2cc1495f1b6bda7d',1543,0.37905723899999999026,0.0018683899999999999379,3515.4643985033035278,1671.5972290039062499,'2457807379468bae',972,0.39123201370239257812,0.39580801129341125488,0.039707712000000006113,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,3,2,31075,'d025757a2a90dd00','d356e2c75916a0fb',1900,'fc4aface850ea324',1527,0.37910117199999998627,0.0018539439999999999478,3603.7497206330299378,1799.5230712890624999,'2457807379468bae',972,0.39126399159431457519,0.39552000164985656738,0.037351648000000015059,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,3,3,31075,'3a2c88ced0bf595a','060816bd0c61a2af',1900,'eec3f42d5c03b7ab',1512,0.37909206000000000846,0.0019539789999999997854,3744.4785627722740172,1841.4487915039062499,'2457807379468bae',972,0.39139199256896972656,0.39587199687957763671,0.040126720000000004606,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,4,0,31075,'1dba7d8706551f8b','910ab134181879ec',1900,'6b78983b834fe2eb',1573,0.37925082999999998323,0.0019020800000000000033,1977.4832466244697571,1763.5140380859375,'fa156a26848bf02a',972,0.39103999733924865722,0.39664000272750854492,0.040540000000000006585,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,4,1,31075,'983dd16de38af898','c8d2d50dda65601d',1900,'2cc1495f1b6bda7d',1580,0.37924208799999997721,0.0018820799999999999509,1971.5816307663917541,1727.5057983398437499,'fa156a26848bf02a',972,0.39123201370239257812,0.39622399210929870605,0.039021503999999984646,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,4,2,31075,'3b0dd21a28ba0f13','b7f5e2e771cad3b3',1900,'fc4aface850ea324',1567,0.37921178700000002237,0.0019452359999999999269,2029.2214528918266296,1840.93487548828125,'fa156a26848bf02a',972,0.39151999354362487792,0.39603200554847717285,0.037900288000000004196,0.0,419430400);
INSERT INTO rank_epoch VALUES(52,4,3,31075,'9decbbe1b131a08a','d185199dc36f7228',1900,'eec3f42d5c03b7ab',1548,0.37922142500000000087,0.001951720000000000104,2069.3494183421134947,1767.4445800781249999,'fa156a26848bf02a',972,0.39148798584938049316,0.39590400457382202148,0.039835136000000020972,0.0,419430400);
INSERT INTO rank_epoch VALUES(53,1,0,14125,'75ea5c299dea0dc7','4c9ab00457f388aa',1900,'6b78983b834fe2eb',1516,0.62702480199999999221,0.012485611000000000625,10296.532223403453826,1152.05120849609375,'a72a75c6000ece09',442,1.4190720319747924804,1.4267840385437011718,0.038485471999999999737,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,1,1,14125,'8f53d53e45c875e4','2c0cb457682466ce',1900,'92f4169ce4a60c27',1509,0.6269902370000000058,0.012417562999999999517,10219.813307046890258,1162.098052978515625,'a72a75c6000ece09',442,1.4191039800643920898,1.4264639616012573242,0.038387679999999993474,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,1,2,14125,'421466d8cebc844d','30c7b9b2bc749315',1900,'89ba144bced90c90',1516,0.62698836400000002022,0.012379743999999999817,10331.311880528926849,1228.0365447998046875,'a72a75c6000ece09',442,1.4192639589309692382,1.4256960153579711914,0.038031904000000005261,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,1,3,14125,'523a4031af7c5e7c','7352b40ea817bb51',1900,'eec3f42d5c03b7ab',1480,0.62704431299999996429,0.012340057999999999235,10071.523115813732147,1272.1146697998046875,'a72a75c6000ece09',442,1.4192960262298583984,1.4260799884796142578,0.037915744000000001223,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,2,0,14125,'26c4f5cd8d6eaa7f','6d61d5b314a06356',1900,'6b78983b834fe2eb',1545,0.62673918900000002984,0.012464500999999999358,2900.8848757147789002,1477.55133056640625,'84d4016f3b4778b4',442,1.4189759492874145507,1.4256319999694824218,0.038098368000000007449,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,2,1,14125,'163de8ce4d3d4244','5b632b975cf895b4',1900,'92f4169ce4a60c27',1573,0.62683014699999994867,0.012440872999999999862,2843.3613083958625793,1295.390045166015625,'84d4016f3b4778b4',442,1.4185919761657714843,1.4261120557785034179,0.038650784000000000528,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,2,2,14125,'151579cf5b9d0a34','afc705abea74c885',1900,'89ba144bced90c90',1571,0.62688232899999996039,0.012376402999999999363,2854.2308368086814879,1418.539459228515625,'84d4016f3b4778b4',442,1.4187840223312377929,1.4257600307464599609,0.037802816000000002971,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,2,3,14125,'477480072ba26f7d','97db6ba7d1ba45ff',1900,'eec3f42d5c03b7ab',1556,0.62685540200000000599,0.012395779000000000866,2854.3875876069068907,1336.0668334960937499,'84d4016f3b4778b4',442,1.4186240434646606445,1.4260480403900146484,0.038393055999999994853,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,3,0,14125,'eafc104cc0a12521','32a3ef21b8a7fe58',1900,'6b78983b834fe2eb',1547,0.62696858099999996927,0.012372746999999999911,1384.1795120239257813,1626.6750030517578125,'f1799e3b27ae8d4e',442,1.4183679819107055664,1.424864053726196289,0.038543231999999996717,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,3,1,14125,'d5b8e116887305ea','0aaa4977aa6e335f',1900,'92f4169ce4a60c27',1578,0.62695455600000005169,0.01240558699999999917,1327.4110877513885498,1437.3279571533203125,'f1799e3b27ae8d4e',442,1.4181439876556396484,1.4257919788360595703,0.038799008000000009821,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,3,2,14125,'195387505c33a7b4','2689654637fa8984',1900,'89ba144bced90c90',1576,0.62686239300000001772,0.012425373999999999446,1405.8073766231536865,1580.347503662109375,'f1799e3b27ae8d4e',442,1.418336033821105957,1.4257600307464599609,0.038162336000000005031,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,3,3,14125,'bf845fbebca393b5','5847bf61086c18bf',1900,'eec3f42d5c03b7ab',1550,0.62695843799999995127,0.012456346999999999558,1391.0915936231613159,1574.6690368652343749,'f1799e3b27ae8d4e',442,1.4183039665222167968,1.4252799749374389648,0.038408351999999992831,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,4,0,14125,'239b7342bfa489a3','c413ddd9ed98f0a9',1900,'6b78983b834fe2eb',1568,0.62639666699999996257,0.01232566300000000059,815.62736904621124271,1673.2776184082031249,'10a807d74bc0ff21',442,1.4174400568008422851,1.424864053726196289,0.038880767999999996109,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,4,1,14125,'c571e1eecdcbb7d0','7c7e516e4134811a',1900,'92f4169ce4a60c27',1582,0.62637589999999998546,0.012319536000000000722,809.94385325908660891,1546.99945068359375,'10a807d74bc0ff21',442,1.417888045310974121,1.4244799613952636718,0.038305567999999984296,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,4,2,14125,'c1cba7e94fb35db4','35acb4b4c1593a6d',1900,'89ba144bced90c90',1559,0.62636231499999994731,0.0123914139999999999,827.07210206985473628,1649.587799072265625,'10a807d74bc0ff21',442,1.418112039566040039,1.4243199825286865234,0.037736671999999998883,0.0,1885339648);
INSERT INTO rank_epoch VALUES(53,4,3,14125,'eeb3db5784c7c74d','b45491578105f33a',1900,'eec3f42d5c03b7ab',1546,0.62634781799999994511,0.012380521999999999707,740.62421441078186033,1741.1020812988281249,'10a807d74bc0ff21',442,1.4179519414901733398,1.4240000247955322265,0.03778563200000001343,0.0,1885339648);
INSERT INTO rank_epoch VALUES(54,1,0,124300,'8ef2dcf0c3cbc7c0','31b78e5c0a2421d6',7600,'8348d0967fce1837',6197,1.3000201149999999206,0.0066921350000000000973,59313.326154708862305,4776.420684814453125,'1c1dbaf172ca4a9a',3885,0.33878400921821594238,0.3415679931640625,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(54,2,0,124300,'8ef2dcf0c3cbc7c0','b3c1f9f979aace65',7600,'8348d0967fce1837',6293,1.2996919920000000736,0.0065821940000000004125,16942.386285901069641,5767.2129821777343748,'4b651066b5b83cb2',3885,0.33875200152397155761,0.34147199988365173339,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(54,3,0,124300,'8ef2dcf0c3cbc7c0','978515ac69734d30',7600,'8348d0967fce1837',6252,1.2997649250000000709,0.0066804689999999996435,7376.074024200439453,6775.895904541015625,'729036389cc2b227',3885,0.33881598711013793945,0.34153598546981811523,0.0,0.0,436207616);
INSERT INTO rank_epoch VALUES(54,4,0,124300,'8ef2dcf0c3cbc7c0','11fffb8b9b49c271',7600,'8348d0967fce1837',6281,1.2994612119999999766,0.0066520149999999998377,4517.2451791763305662,7624.0066833496093747,'55bd0f85be7813b2',3885,0.33868798613548278808,0.34140801429748535156,0.0,0.0,436207616);
CREATE TABLE run (
  run_id      INTEGER PRIMARY KEY,
  cell_id     INTEGER NOT NULL REFERENCES cell,
  repeat      INTEGER NOT NULL CHECK (repeat >= 1),
  seed        TEXT NOT NULL,                -- 16 hexadecimal digits: weights, order of rows, dropout
  start_order INTEGER NOT NULL,             -- its place in the shuffled order of the sweep, from 0
  infeasible  TEXT,                         -- why it cannot run here; NULL when it can
  UNIQUE (cell_id, repeat)
);
INSERT INTO run VALUES(1,4,1,'000000000000002a',0,NULL);
INSERT INTO run VALUES(2,1,1,'000000000000002a',1,NULL);
INSERT INTO run VALUES(3,2,1,'000000000000002a',2,NULL);
INSERT INTO run VALUES(4,8,1,'000000000000002a',3,NULL);
INSERT INTO run VALUES(5,7,1,'000000000000002a',4,NULL);
INSERT INTO run VALUES(6,5,1,'000000000000002a',5,NULL);
INSERT INTO run VALUES(7,6,1,'000000000000002a',6,NULL);
INSERT INTO run VALUES(8,3,1,'000000000000002a',7,NULL);
INSERT INTO run VALUES(9,9,1,'000000000000002a',8,NULL);
INSERT INTO run VALUES(10,7,2,'0003b64467d67795',9,NULL);
INSERT INTO run VALUES(11,2,2,'0003b64467d67795',10,NULL);
INSERT INTO run VALUES(12,8,2,'0003b64467d67795',11,NULL);
INSERT INTO run VALUES(13,4,2,'0003b64467d67795',12,NULL);
INSERT INTO run VALUES(14,1,2,'0003b64467d67795',13,NULL);
INSERT INTO run VALUES(15,6,2,'0003b64467d67795',14,NULL);
INSERT INTO run VALUES(16,9,2,'0003b64467d67795',15,NULL);
INSERT INTO run VALUES(17,5,2,'0003b64467d67795',16,NULL);
INSERT INTO run VALUES(18,3,2,'0003b64467d67795',17,NULL);
INSERT INTO run VALUES(19,7,3,'00087550ca55b296',18,NULL);
INSERT INTO run VALUES(20,2,3,'00087550ca55b296',19,NULL);
INSERT INTO run VALUES(21,8,3,'00087550ca55b296',20,NULL);
INSERT INTO run VALUES(22,9,3,'00087550ca55b296',21,NULL);
INSERT INTO run VALUES(23,6,3,'00087550ca55b296',22,NULL);
INSERT INTO run VALUES(24,4,3,'00087550ca55b296',23,NULL);
INSERT INTO run VALUES(25,5,3,'00087550ca55b296',24,NULL);
INSERT INTO run VALUES(26,3,3,'00087550ca55b296',25,NULL);
INSERT INTO run VALUES(27,1,3,'00087550ca55b296',26,NULL);
INSERT INTO run VALUES(28,9,4,'0011c6951b62f093',27,NULL);
INSERT INTO run VALUES(29,5,4,'0011c6951b62f093',28,NULL);
INSERT INTO run VALUES(30,4,4,'0011c6951b62f093',29,NULL);
INSERT INTO run VALUES(31,1,4,'0011c6951b62f093',30,NULL);
INSERT INTO run VALUES(32,7,4,'0011c6951b62f093',31,NULL);
INSERT INTO run VALUES(33,3,4,'0011c6951b62f093',32,NULL);
INSERT INTO run VALUES(34,8,4,'0011c6951b62f093',33,NULL);
INSERT INTO run VALUES(35,2,4,'0011c6951b62f093',34,NULL);
INSERT INTO run VALUES(36,6,4,'0011c6951b62f093',35,NULL);
INSERT INTO run VALUES(37,9,5,'00191f232c4bd1cc',36,NULL);
INSERT INTO run VALUES(38,7,5,'00191f232c4bd1cc',37,NULL);
INSERT INTO run VALUES(39,6,5,'00191f232c4bd1cc',38,NULL);
INSERT INTO run VALUES(40,1,5,'00191f232c4bd1cc',39,NULL);
INSERT INTO run VALUES(41,2,5,'00191f232c4bd1cc',40,NULL);
INSERT INTO run VALUES(42,5,5,'00191f232c4bd1cc',41,NULL);
INSERT INTO run VALUES(43,8,5,'00191f232c4bd1cc',42,NULL);
INSERT INTO run VALUES(44,4,5,'00191f232c4bd1cc',43,NULL);
INSERT INTO run VALUES(45,3,5,'00191f232c4bd1cc',44,NULL);
INSERT INTO run VALUES(46,9,6,'0005eede22f46ab0',45,NULL);
INSERT INTO run VALUES(47,2,6,'0005eede22f46ab0',46,NULL);
INSERT INTO run VALUES(48,5,6,'0005eede22f46ab0',47,NULL);
INSERT INTO run VALUES(49,4,6,'0005eede22f46ab0',48,NULL);
INSERT INTO run VALUES(50,7,6,'0005eede22f46ab0',49,NULL);
INSERT INTO run VALUES(51,8,6,'0005eede22f46ab0',50,NULL);
INSERT INTO run VALUES(52,3,6,'0005eede22f46ab0',51,NULL);
INSERT INTO run VALUES(53,6,6,'0005eede22f46ab0',52,NULL);
INSERT INTO run VALUES(54,1,6,'0005eede22f46ab0',53,NULL);
CREATE TABLE sweep (
  sweep_id      INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE,
  file          TEXT NOT NULL,              -- where it was read last
  text          TEXT NOT NULL,              -- as it was read last
  repeats       INTEGER NOT NULL CHECK (repeats >= 1),
  isolation     TEXT NOT NULL CHECK (isolation IN ('serial', 'node', 'gpu')),
  registered_at TEXT NOT NULL               -- when it was last started
);
INSERT INTO sweep VALUES(1,'exp041_046','../../bench/study_scaling.yaml',replace('# The study''s six experiments and the same on 2 GPUs, each six times, so that every figure has an interval. Rows are the\n# sample''s, taken as often as makes an epoch some seconds long, and DistilBERT begins with random weights: speeds are those\n# of the study''s models, accuracies are marked. DistilBERT''s folder is made by\n#   bench/blank_model.py models/distilbert-blank\n#   mpirun --bind-to none -n 1 ddpsweep run bench/study_scaling.yaml\nname: exp041_046\nmatrix: {model: [small, medium, distilbert], gpus: [1, 2, 4]}\nnames:\n  exp041: {model: small, gpus: 1}\n  exp042: {model: small, gpus: 4}\n  exp043: {model: medium, gpus: 1}\n  exp044: {model: medium, gpus: 4}\n  exp045: {model: distilbert, gpus: 1}\n  exp046: {model: distilbert, gpus: 4}\nbaseline: {gpus: 1}\nrepeats: 6\ndataset: {name: ag_news, dir: ../data/ag_news_sample}\nbatch: {per_gpu: 32}\ntrain: {precision: bf16, epochs: 4}\nmodels:\n  small: {d_model: 128, heads: 4, layers: 2, feed_forward: 256, max_seq_len: 128,\n          dataset: {repeat_rows: 11}, train: {learning_rate: 3e-4}}\n  medium: {d_model: 256, heads: 8, layers: 4, feed_forward: 1024, max_seq_len: 256,\n           dataset: {repeat_rows: 5}, train: {learning_rate: 3e-4}}\n  distilbert: {type: distilbert, pretrained: false, weights: ../models/distilbert-blank, max_seq_len: 256,\n               dataset: {repeat_rows: 4}, train: {learning_rate: 2e-5}}\nlimits: {timeout: 5m, retries: 1}\n','\n',char(10)),6,'serial','2026-11-28T18:54:30.758Z');
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
CREATE VIEW attempt_story AS
SELECT attempt_id, run_id, provenance_key, oversubscribed, verdict, number, earlier, later, is_told,
       verdict || ' at the ' || number ||
       CASE WHEN number % 100 BETWEEN 11 AND 13 THEN 'th' WHEN number % 10 = 1 THEN 'st' WHEN number % 10 = 2 THEN 'nd'
            WHEN number % 10 = 3 THEN 'rd' ELSE 'th' END ||
       ' attempt (' || coalesce('before it: ' || earlier, '') ||
       CASE WHEN earlier IS NOT NULL AND later IS NOT NULL THEN '; ' ELSE '' END ||
       coalesce('after it: ' || later, '') || ')' AS story
FROM (SELECT counted.*,
             (SELECT count(*) FROM attempt WHERE run_id = counted.run_id AND attempt_id <= counted.attempt_id)
               AS number,
             (SELECT group_concat(ending, ', ')
              FROM (SELECT coalesce(verdict, failure, state) AS ending FROM attempt
                    WHERE run_id = counted.run_id AND attempt_id < counted.attempt_id ORDER BY attempt_id)) AS earlier,
             (SELECT group_concat(ending, ', ')
              FROM (SELECT coalesce(verdict, failure, state) AS ending FROM attempt
                    WHERE run_id = counted.run_id AND attempt_id > counted.attempt_id AND state <> 'running'
                    ORDER BY attempt_id)) AS later,
             EXISTS (SELECT 1 FROM attempt WHERE run_id = counted.run_id AND attempt_id <> counted.attempt_id
                     AND state NOT IN ('running', 'interrupted')) AS is_told
      FROM counted_attempt AS counted
      WHERE run_id IN (SELECT run_id FROM attempt WHERE state <> 'running' GROUP BY run_id HAVING count(*) > 1));
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
         coalesce('; ' || retold.stories, '') ||
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
-- The first three of its runs that were tried more than once.
LEFT JOIN (SELECT cell_id, provenance_key, verdict, oversubscribed,
                  group_concat(CASE WHEN place <= 3 THEN story END, '; ') ||
                  CASE WHEN count(*) > 3 THEN '; and ' || (count(*) - 3) || ' more such runs' ELSE '' END AS stories
           FROM (SELECT run.cell_id, told.provenance_key, told.verdict, told.oversubscribed,
                        CASE WHEN tried.repeats > 1 THEN 'run ' || run.repeat || ' ' ELSE '' END || told.story AS story,
                        row_number() OVER (PARTITION BY run.cell_id, told.provenance_key, told.verdict,
                                                        told.oversubscribed ORDER BY run.repeat) AS place
                 FROM attempt_story AS told
                 JOIN run ON run.run_id = told.run_id
                 JOIN cell AS tried_cell ON tried_cell.cell_id = run.cell_id
                 JOIN sweep AS tried ON tried.sweep_id = tried_cell.sweep_id
                 WHERE told.is_told = 1)
           GROUP BY cell_id, provenance_key, verdict, oversubscribed) AS retold
       ON retold.cell_id = figure.cell_id AND retold.provenance_key IS figure.provenance_key
      AND retold.verdict = figure.verdict AND retold.oversubscribed = figure.oversubscribed
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
