PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','1');
INSERT INTO meta VALUES('views','59912aaf3bc3ce1a');
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
INSERT INTO sweep VALUES(1,'quickstart','configs/quickstart.yaml',replace('# The smallest real sweep: the tiny encoder learns AG News from a sample of 11,300 articles, on one CPU core and on two.\n# Takes two minutes on two cores. One repeat, for speed: a result to publish wants three or more.\nname: quickstart\nmatrix: {model: [tiny], cpus: [1, 2]}\nrepeats: 1\ndataset: {name: ag_news, dir: ../data/ag_news_sample}  # relative to this file\nbatch: {global: 32}  # the same steps on one core and on two\ntrain: {epochs: 3, learning_rate: 3e-3}\nlimits: {timeout: 10m}\n','\n',char(10)),1,'serial','2026-11-22T21:42:03.519Z');
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
  UNIQUE (sweep_id, cell_key)
);
INSERT INTO cell VALUES(1,1,'953ce509d1294261','0a08d6afdc8980fa',1,1,0,'tiny_cpus1','tiny, 1 CPU, fp32','{"cpus":1,"model":"tiny"}','cpu',1,32,'global',3,'{"batch":{"global":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":64,"dropout":0.1,"feed_forward":128,"heads":4,"layers":1,"max_seq_len":64,"name":"tiny","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.003,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}');
INSERT INTO cell VALUES(2,1,'eeac645926d5ca22','0a08d6afdc8980fa',0,1,1,'tiny_cpus2','tiny, 2 CPUs, fp32','{"cpus":2,"model":"tiny"}','cpu',2,32,'global',3,'{"batch":{"global":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":64,"dropout":0.1,"feed_forward":128,"heads":4,"layers":1,"max_seq_len":64,"name":"tiny","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.003,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}}');
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
INSERT INTO attempt VALUES(1,1,'succeeded',NULL,NULL,'valid',1,0,'2026-11-22T21:40:15.969Z','2026-11-22T21:40:41.700Z',25.732903120999999658,'{"command":["build/release/bin/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"global":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":64,"dropout":0.1,"feed_forward":128,"heads":4,"layers":1,"max_seq_len":64,"name":"tiny","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.003,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',1313732,NULL,'0.1.0','51007a5be1e5-dirty',1,'{"libtorch":"2.11.0"}','0169e30ca0a4319a','AMD EPYC','serial','ddpsweep-worker 0.1.0','92d833c72baa2ca1');
INSERT INTO attempt VALUES(2,2,'succeeded',NULL,NULL,'valid',2,0,'2026-11-22T21:40:41.700Z','2026-11-22T21:41:05.272Z',23.572381013000001104,'{"command":["build/release/bin/ddpsweep-worker"],"global_batch":32,"seed":42,"settings":{"batch":{"global":32},"dataset":{"classes":4,"dir":"data/ag_news_sample","name":"ag_news","train_limit":0,"val_limit":0},"model":{"activation":"relu","d_model":64,"dropout":0.1,"feed_forward":128,"heads":4,"layers":1,"max_seq_len":64,"name":"tiny","pooling":"mean","positions":"sinusoidal","type":"encoder","vocab_size":20000},"train":{"betas":[0.9,0.999],"bucket_bytes":26214400,"engine":"reference","epochs":3,"eps":1e-08,"first_bucket_bytes":1048576,"learning_rate":0.003,"optimizer":"adam","overlap":true,"precision":"fp32","seed":42,"warmup_epochs":1,"weight_decay":0.0}},"timeout_seconds":600.0}','{}',1313732,'gloo tcp 127.0.0.1','0.1.0','51007a5be1e5-dirty',1,'{"libtorch":"2.11.0"}','0169e30ca0a4319a','AMD EPYC','serial','ddpsweep-worker 0.1.0','92d833c72baa2ca1');
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
INSERT INTO epoch VALUES(1,1,1,9.0866787759999994023,0.81150424899999995531,0.9914890024092345433,0.66837222927495054669,0.73763157894736841591,11300,354,'2026-11-22T21:40:26.159Z');
INSERT INTO epoch VALUES(1,2,0,7.5674854260000001815,0.64960249400000003028,0.55857923638504158869,0.5609830053229081237,0.7976315789473684692,11300,354,'2026-11-22T21:40:34.376Z');
INSERT INTO epoch VALUES(1,3,0,6.6426575870000004186,0.64499412199999994754,0.37239153563152110892,0.53210296793987876817,0.82092105263157899575,11300,354,'2026-11-22T21:40:41.646Z');
INSERT INTO epoch VALUES(2,1,1,8.0798815539999999657,0.49242691900000001847,0.99364076072135854023,0.64288493821495462654,0.75894736842105259277,11300,354,'2026-11-22T21:40:50.550Z');
INSERT INTO epoch VALUES(2,2,0,7.3664430100000002354,0.41232255400000000777,0.55953535342902205318,0.56647405480083667939,0.79407894736842110638,11300,354,'2026-11-22T21:40:58.330Z');
INSERT INTO epoch VALUES(2,3,0,6.5296857709999995833,0.35008110199999997735,0.38097288684837060657,0.52494184221092021758,0.81802631578947371249,11300,354,'2026-11-22T21:41:05.216Z');
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
INSERT INTO rank_epoch VALUES(1,1,0,11300,'1ef3536c8c5961a8','eebef60e954d7679',7600,'bad6d45d3093404e',5606,9.0866787759999994023,0.81150424899999995531,11203.825727224349975,5079.6289424896240234,'123237abee63c64c',354,25.430019000000001483,30.897043000000000035,0.0,0.017385943000000007863,197890048);
INSERT INTO rank_epoch VALUES(1,2,0,11300,'1ef3536c8c5961a8','44c947c58210290c',7600,'bad6d45d3093404e',6062,7.5674854260000001815,0.64960249400000003028,6311.9453711509704591,4263.4708404541015623,'a9596fa4992def30',354,20.07070500000000024,27.008983999999998104,0.0,0.014138197000000005121,200634368);
INSERT INTO rank_epoch VALUES(1,3,0,11300,'1ef3536c8c5961a8','dd9d83c897b1c87d',7600,'bad6d45d3093404e',6239,6.6426575870000004186,0.64499412199999994754,4208.0243526361882687,4043.9825563430786131,'81ce333926e20aa0',354,18.419212000000001694,21.758652999999998911,0.0,0.011192820999999995162,200634368);
INSERT INTO rank_epoch VALUES(2,1,0,5650,'2f0b069fe0b141ba','7c1d8e399a434adf',3800,'dbd733a206d05937',2846,8.0798627009999997028,0.48162317500000001446,5625.3227867484092714,2504.3127641677856445,'02817a3cdbdb9e52',354,22.984880999999997897,27.958539999999999282,1.9145299949999994293,0.021834410000000022827,198828032);
INSERT INTO rank_epoch VALUES(2,1,1,5650,'efe84cccaba81fee','99a15f9b4ab7c232',3800,'deffa0bb29c2e717',2922,8.0798815539999999657,0.49242691900000001847,5602.8178094029426575,2381.6127662658691406,'02817a3cdbdb9e52',354,22.915708999999999662,28.231887000000000398,1.7435625290000005271,0.021950830000000001035,203784192);
INSERT INTO rank_epoch VALUES(2,2,0,5650,'23c0c7053bee82d6','6df50f84e77dde62',3800,'dbd733a206d05937',2997,7.3658672750000002693,0.41232255400000000777,3133.8068375885486601,2206.4047846794128417,'7bf94675f540e3de',354,20.668136000000000506,26.161048999999998443,1.3434315939999976752,0.023125380999999979592,203104256);
INSERT INTO rank_epoch VALUES(2,2,1,5650,'fb328c67506aded2','f7decc2da53c870e',3800,'deffa0bb29c2e717',3038,7.3664430100000002354,0.32925449899999997827,3188.9426561594009399,2098.7980318069458006,'7bf94675f540e3de',354,20.507977000000000345,26.384602999999998474,2.8461057820000013052,0.021327544000000003832,203784192);
INSERT INTO rank_epoch VALUES(2,3,0,5650,'02cce6c8b2d04d92','bd03eb6bd4536906',3800,'dbd733a206d05937',3097,6.5296857709999995833,0.33495996900000002405,2159.6355550512671471,2019.9031994342803956,'0b4965fe90706988',354,17.439741000000001491,24.204710999999999644,1.6108289619999953679,0.022800486999999994286,203890688);
INSERT INTO rank_epoch VALUES(2,3,1,5650,'1c266ca3d9891416','568a8f072443fae0',3800,'deffa0bb29c2e717',3120,6.529448256000000228,0.35008110199999997735,2145.3580663353204727,1969.6548013687133789,'0b4965fe90706988',354,17.421143999999998186,24.337528999999999967,2.0528193250000104086,0.022946886999999992207,203784192);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
INSERT INTO phase VALUES(1,1,0,'start',0,0.00033634099999999998373,0.0035234649999999999303);
INSERT INTO phase VALUES(2,1,0,'load',0,0.003859805999999999914,0.00028609700000000034755);
INSERT INTO phase VALUES(3,1,0,'init',0,0.0041459030000000002616,0.049659165999999997642);
INSERT INTO phase VALUES(4,1,0,'train',1,0.053805068999999997036,9.0870118630000007442);
INSERT INTO phase VALUES(5,1,0,'evaluate',1,9.1408169319999998947,0.8116827349999997665);
INSERT INTO phase VALUES(6,1,0,'train',2,9.9524996669999996612,7.5677302420000014393);
INSERT INTO phase VALUES(7,1,0,'evaluate',2,17.5202299090000011,0.64972637900000052013);
INSERT INTO phase VALUES(8,1,0,'train',3,18.16995628800000162,6.6428918659999993678);
INSERT INTO phase VALUES(9,1,0,'evaluate',3,24.812848154000000989,0.64512039999999970518);
INSERT INTO phase VALUES(10,1,0,'finish',0,25.457968554000000693,0.013088482000000000241);
INSERT INTO phase VALUES(11,2,0,'start',0,0.00051623000000000000917,5.2077999999999998424e-05);
INSERT INTO phase VALUES(12,2,0,'load',0,0.0005683080000000000076,0.00024556600000000001343);
INSERT INTO phase VALUES(13,2,1,'start',0,0.0004074780000000000177,0.00031389800000000000904);
INSERT INTO phase VALUES(14,2,1,'load',0,0.00072137600000000002675,0.00033917599999999995235);
INSERT INTO phase VALUES(15,2,0,'rendezvous',0,0.00081387400000000002103,0.063741419999999993084);
INSERT INTO phase VALUES(16,2,1,'rendezvous',0,0.0010605519999999999791,0.0032005940000000001818);
INSERT INTO phase VALUES(17,2,0,'init',0,0.064555293999999999177,0.03101500799999999669);
INSERT INTO phase VALUES(18,2,1,'init',0,0.0042611460000000003778,0.031020997000000001542);
INSERT INTO phase VALUES(19,2,0,'train',1,0.095570301999999995867,8.0804748849999992188);
INSERT INTO phase VALUES(20,2,1,'train',1,0.03528214300000000192,8.0804721150000009544);
INSERT INTO phase VALUES(21,2,0,'evaluate',1,8.1760451869999997143,0.49296185700000094698);
INSERT INTO phase VALUES(22,2,1,'evaluate',1,8.1157542580000008314,0.49296017399999847441);
INSERT INTO phase VALUES(23,2,1,'train',2,8.6087144319999993058,7.3668668920000008881);
INSERT INTO phase VALUES(24,2,0,'train',2,8.6690070440000006612,7.36701754099999917);
INSERT INTO phase VALUES(25,2,0,'evaluate',2,16.036024584999999831,0.41291506800000021826);
INSERT INTO phase VALUES(26,2,1,'evaluate',2,15.975581324000000194,0.41306841699999807815);
INSERT INTO phase VALUES(27,2,0,'train',3,16.448939653000000049,6.5302489500000007183);
INSERT INTO phase VALUES(28,2,1,'train',3,16.388649740999998271,6.5303838210000009212);
INSERT INTO phase VALUES(29,2,0,'evaluate',3,22.979188603000000768,0.33515166499999793359);
INSERT INTO phase VALUES(30,2,1,'evaluate',3,22.919033561999999192,0.35076254900000236602);
INSERT INTO phase VALUES(31,2,0,'finish',0,23.314340267999998702,0.017903803999999998858);
INSERT INTO phase VALUES(32,2,1,'finish',0,23.26979611100000156,0.012548515999999999143);
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
INSERT INTO placement VALUES(1,0,'vm',0,'vm/d1971ac4-33cc-4b14-a7f6-8fccc962a0dd/0',9059,'logs/tiny_cpus1_1_rank0.log');
INSERT INTO placement VALUES(2,0,'vm',0,'vm/d1971ac4-33cc-4b14-a7f6-8fccc962a0dd/0',9126,'logs/tiny_cpus2_2_rank0.log');
INSERT INTO placement VALUES(2,1,'vm',0,'vm/d1971ac4-33cc-4b14-a7f6-8fccc962a0dd/1',9127,'logs/tiny_cpus2_2_rank1.log');
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO event VALUES(1,NULL,'2026-11-22T21:40:15.969Z','prepare','ag_news: 11,300 training and 7,600 validation rows, fingerprint 0169e30ca0a4319a, 0.2 s');
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
FROM (SELECT attempt.*,
             row_number() OVER (PARTITION BY run_id, provenance_key, oversubscribed
                                ORDER BY verdict = 'valid' DESC, attempt_id DESC) AS place
      FROM attempt
      WHERE verdict IN ('valid', 'unaudited'))
WHERE place = 1;
CREATE VIEW run_summary AS
SELECT run.cell_id, run.repeat, counted.attempt_id, counted.provenance_key, counted.oversubscribed, counted.verdict,
       timed.steady_epochs, timed.epoch_seconds, timed.samples_per_second, last.accuracy, last.steps AS steps_per_epoch
FROM counted_attempt AS counted
JOIN run ON run.run_id = counted.run_id
JOIN (SELECT attempt_id, count(*) AS steady_epochs, avg(epoch_seconds) AS epoch_seconds,
             sum(samples) / sum(epoch_seconds) AS samples_per_second
      FROM epoch WHERE warmup = 0 GROUP BY attempt_id) AS timed ON timed.attempt_id = counted.attempt_id
JOIN epoch AS last ON last.attempt_id = counted.attempt_id
                  AND last.epoch = (SELECT max(epoch) FROM epoch WHERE attempt_id = counted.attempt_id);
CREATE VIEW cell_summary AS
SELECT sweep.name AS sweep, cell.experiment, cell.setup, cell.cell_id, cell.family_key, cell.is_baseline,
       cell.world_size, cell.global_batch, summary.provenance_key, summary.verdict, summary.oversubscribed,
       summary.runs, summary.steady_epochs, summary.epoch_seconds, summary.epoch_seconds_min, summary.epoch_seconds_max,
       summary.samples_per_second, summary.accuracy, summary.steps_per_epoch, summary.last_attempt_id,
       CASE WHEN summary.verdict = 'unaudited' THEN 3 WHEN summary.oversubscribed = 1 THEN 2 ELSE 1 END AS grade
FROM (SELECT cell_id, provenance_key, verdict, oversubscribed, max(n) AS runs, sum(steady_epochs) AS steady_epochs,
             avg(CASE WHEN by_seconds IN ((n + 1) / 2, (n + 2) / 2) THEN epoch_seconds END) AS epoch_seconds,
             min(epoch_seconds) AS epoch_seconds_min, max(epoch_seconds) AS epoch_seconds_max,
             avg(CASE WHEN by_rate IN ((n + 1) / 2, (n + 2) / 2) THEN samples_per_second END) AS samples_per_second,
             avg(CASE WHEN by_accuracy IN ((n + 1) / 2, (n + 2) / 2) THEN accuracy END) AS accuracy,
             max(steps_per_epoch) AS steps_per_epoch, max(attempt_id) AS last_attempt_id
      FROM (SELECT run_summary.*,
                   count(*) OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed) AS n,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY epoch_seconds) AS by_seconds,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY samples_per_second) AS by_rate,
                   row_number() OVER (PARTITION BY cell_id, provenance_key, verdict, oversubscribed
                                      ORDER BY accuracy) AS by_accuracy
            FROM run_summary)
      GROUP BY cell_id, provenance_key, verdict, oversubscribed) AS summary
JOIN cell ON cell.cell_id = summary.cell_id
JOIN sweep ON sweep.sweep_id = cell.sweep_id
WHERE cell.in_file = 1;
CREATE VIEW speedup AS
SELECT sweep, experiment, setup, cell_id, world_size, provenance_key, runs, epoch_seconds, base_experiment,
       base_world_size, base_is_baseline, base_epoch_seconds,
       base_epoch_seconds / epoch_seconds AS speedup,
       base_epoch_seconds / epoch_seconds * base_world_size / world_size AS efficiency
FROM (SELECT cell_summary.*,
             first_value(experiment) OVER base AS base_experiment,
             first_value(world_size) OVER base AS base_world_size,
             first_value(is_baseline) OVER base AS base_is_baseline,
             first_value(epoch_seconds) OVER base AS base_epoch_seconds
      FROM cell_summary
      WHERE grade = 1
      WINDOW base AS (PARTITION BY sweep, family_key, provenance_key
                      ORDER BY is_baseline DESC, world_size, cell_id));
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
CREATE VIEW provenance_difference AS
SELECT cell_id, provenance_key, verdict, oversubscribed, other_experiment,
       CASE WHEN own.numerics_version IS NOT other.numerics_version THEN ' numerics_version' ELSE '' END ||
       CASE WHEN own.libraries IS NOT other.libraries THEN ' libraries' ELSE '' END ||
       CASE WHEN own.device_model IS NOT other.device_model THEN ' device_model' ELSE '' END ||
       CASE WHEN own.isolation IS NOT other.isolation THEN ' isolation' ELSE '' END ||
       CASE WHEN own.worker_program IS NOT other.worker_program THEN ' worker_program' ELSE '' END ||
       CASE WHEN own.data_fingerprint IS NOT kin.data_fingerprint THEN ' data_fingerprint' ELSE '' END AS differs
FROM (SELECT cell_summary.cell_id, cell_summary.provenance_key, cell_summary.verdict, cell_summary.oversubscribed,
             last_attempt_id AS own_id,
             max(last_attempt_id) OVER (PARTITION BY sweep, family_key) AS kin_id,
             first_value(last_attempt_id) OVER newest_first AS other_id,
             first_value(experiment) OVER newest_first AS other_experiment
      FROM cell_summary
      WINDOW newest_first AS (PARTITION BY sweep ORDER BY last_attempt_id DESC)) AS pair
JOIN (SELECT attempt_id, numerics_version, libraries, device_model, isolation, worker_program, data_fingerprint
      FROM attempt) AS own ON own.attempt_id = own_id
JOIN (SELECT attempt_id, numerics_version, libraries, device_model, isolation, worker_program FROM attempt) AS other
     ON other.attempt_id = other_id
JOIN (SELECT attempt_id, data_fingerprint FROM attempt) AS kin ON kin.attempt_id = kin_id;
CREATE VIEW report_table AS
SELECT cell.experiment, cell.setup, round(figure.epoch_seconds, 3) AS epoch_seconds,
       round(speedup.speedup, 3) AS speedup, round(speedup.efficiency, 4) AS efficiency,
       round(figure.accuracy, 4) AS accuracy, coalesce(figure.runs, 0) AS runs, cell.global_batch,
       figure.steps_per_epoch,
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
         CASE WHEN speedup.base_is_baseline = 0 THEN
           '; base is ' || speedup.base_experiment || ' (world size ' || speedup.base_world_size ||
           '), the smallest measured: the baseline has no valid run'
         ELSE '' END ||
         CASE WHEN figure.runs < sweep.repeats THEN '; ' || figure.runs || ' of ' || sweep.repeats || ' repeats'
              WHEN figure.runs = 1 THEN '; n=1'
              ELSE '' END ||
         CASE WHEN difference.differs <> '' THEN
           '; not comparable with ' || difference.other_experiment || ', differs in:' || difference.differs
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
LEFT JOIN (SELECT cell_id, min(grade) AS grade FROM cell_summary GROUP BY cell_id) AS best
       ON best.cell_id = cell.cell_id
LEFT JOIN (SELECT * FROM cell_summary GROUP BY cell_id, provenance_key, verdict, oversubscribed) AS figure
       ON figure.cell_id = best.cell_id AND figure.grade = best.grade
LEFT JOIN (SELECT cell_id, provenance_key, max(speedup) AS speedup, max(efficiency) AS efficiency,
                  max(base_is_baseline) AS base_is_baseline, max(base_experiment) AS base_experiment,
                  max(base_world_size) AS base_world_size
           FROM speedup GROUP BY cell_id, provenance_key) AS speedup
       ON speedup.cell_id = figure.cell_id AND speedup.provenance_key IS figure.provenance_key AND figure.grade = 1
LEFT JOIN (SELECT cell_id, provenance_key, verdict, oversubscribed, max(differs) AS differs,
                  max(other_experiment) AS other_experiment
           FROM provenance_difference GROUP BY cell_id, provenance_key, verdict, oversubscribed) AS difference
       ON difference.cell_id = figure.cell_id AND difference.provenance_key IS figure.provenance_key
      AND difference.verdict = figure.verdict AND difference.oversubscribed = figure.oversubscribed
WHERE cell.in_file = 1
ORDER BY sweep.sweep_id, cell.position, figure.last_attempt_id
;
CREATE VIEW sweep_overview AS
SELECT sweep.name AS sweep, sweep.repeats, count(*) AS cells,
       CASE WHEN min(cell.batch_mode) = max(cell.batch_mode) THEN min(cell.batch_mode) ELSE 'mixed' END AS batch_mode,
       CASE WHEN min(cell.device) = max(cell.device) THEN min(cell.device) ELSE 'mixed' END AS device,
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
