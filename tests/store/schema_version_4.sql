-- The tables of a store of schema version 4 (ddpsweep 0.1.0, before there was a table node), with rows where the tests look
-- for them. Never edited: stores like it exist.
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE sweep (
  sweep_id      INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE,
  file          TEXT NOT NULL,
  text          TEXT NOT NULL,
  repeats       INTEGER NOT NULL CHECK (repeats >= 1),
  isolation     TEXT NOT NULL CHECK (isolation IN ('serial', 'node', 'gpu')),
  registered_at TEXT NOT NULL
);
CREATE TABLE cell (
  cell_id      INTEGER PRIMARY KEY,
  sweep_id     INTEGER NOT NULL REFERENCES sweep,
  cell_key     TEXT NOT NULL,
  family_key   TEXT NOT NULL,
  is_baseline  INTEGER NOT NULL CHECK (is_baseline IN (0, 1)),
  in_file      INTEGER NOT NULL CHECK (in_file IN (0, 1)),
  position     INTEGER NOT NULL,
  experiment   TEXT NOT NULL,
  setup        TEXT NOT NULL,
  axes         TEXT NOT NULL,
  device       TEXT NOT NULL CHECK (device IN ('cpu', 'gpu')),
  world_size   INTEGER NOT NULL CHECK (world_size >= 1),
  global_batch INTEGER NOT NULL,
  batch_mode   TEXT NOT NULL CHECK (batch_mode IN ('per_gpu', 'global')),
  epochs       INTEGER NOT NULL,
  settings     TEXT NOT NULL,
  min_accuracy    REAL,
  target_accuracy REAL,
  remark          TEXT NOT NULL DEFAULT '',
  UNIQUE (sweep_id, cell_key)
);
CREATE UNIQUE INDEX one_cell_of_a_name ON cell (sweep_id, experiment) WHERE in_file = 1;
CREATE TABLE run (
  run_id      INTEGER PRIMARY KEY,
  cell_id     INTEGER NOT NULL REFERENCES cell,
  repeat      INTEGER NOT NULL CHECK (repeat >= 1),
  seed        TEXT NOT NULL,
  start_order INTEGER NOT NULL,
  infeasible  TEXT,
  UNIQUE (cell_id, repeat)
);
CREATE TABLE attempt (
  attempt_id       INTEGER PRIMARY KEY,
  run_id           INTEGER NOT NULL REFERENCES run,
  state            TEXT NOT NULL CHECK (state IN ('running', 'succeeded', 'failed', 'timed_out', 'interrupted')),
  failure          TEXT CHECK (failure IN ('config', 'data', 'oom', 'nccl', 'peer_lost', 'crash', 'hang', 'agent_lost',
                                           'unknown')),
  error            TEXT,
  verdict          TEXT CHECK (verdict IN ('valid', 'unaudited', 'invalid')),
  world_size       INTEGER NOT NULL,
  oversubscribed   INTEGER NOT NULL CHECK (oversubscribed IN (0, 1)),
  started_at       TEXT NOT NULL,
  ended_at         TEXT,
  wall_seconds     REAL,
  spec             TEXT NOT NULL,
  environment      TEXT NOT NULL,
  parameters       INTEGER,
  transport        TEXT,
  program_version  TEXT,
  git_hash         TEXT,
  numerics_version INTEGER,
  libraries        TEXT,
  data_fingerprint TEXT,
  device_model     TEXT,
  isolation        TEXT,
  worker_program   TEXT,
  provenance_key   TEXT,
  weights_fingerprint TEXT,
  CHECK (verdict IS NULL OR state = 'succeeded')
);
CREATE INDEX attempt_of_run ON attempt (run_id);
CREATE UNIQUE INDEX one_running_attempt_of_a_run ON attempt (run_id) WHERE state = 'running';
CREATE TABLE finding (
  attempt_id INTEGER NOT NULL REFERENCES attempt,
  code       TEXT NOT NULL,
  number     INTEGER NOT NULL,
  unknown    INTEGER NOT NULL CHECK (unknown IN (0, 1)),
  sentence   TEXT NOT NULL,
  PRIMARY KEY (attempt_id, code)
);
CREATE TABLE epoch (
  attempt_id         INTEGER NOT NULL REFERENCES attempt,
  epoch              INTEGER NOT NULL CHECK (epoch >= 1),
  warmup             INTEGER NOT NULL CHECK (warmup IN (0, 1)),
  epoch_seconds      REAL NOT NULL,
  evaluation_seconds REAL NOT NULL,
  train_loss         REAL,
  validation_loss    REAL,
  accuracy           REAL NOT NULL,
  samples            INTEGER NOT NULL,
  steps              INTEGER NOT NULL,
  finished_at        TEXT NOT NULL,
  PRIMARY KEY (attempt_id, epoch)
);
CREATE TABLE rank_epoch (
  attempt_id                 INTEGER NOT NULL,
  epoch                      INTEGER NOT NULL,
  rank                       INTEGER NOT NULL CHECK (rank >= 0),
  train_rows                 INTEGER NOT NULL,
  train_marks                TEXT NOT NULL,
  train_placed               TEXT NOT NULL,
  evaluation_rows            INTEGER NOT NULL,
  evaluation_marks           TEXT NOT NULL,
  correct                    INTEGER NOT NULL,
  train_seconds              REAL NOT NULL,
  evaluation_seconds         REAL NOT NULL,
  loss_sum                   REAL,
  evaluation_loss_sum        REAL,
  parameter_checksum         TEXT NOT NULL,
  steps                      INTEGER NOT NULL,
  step_p50_ms                REAL NOT NULL,
  step_p95_ms                REAL NOT NULL,
  communication_wait_seconds REAL NOT NULL,
  input_seconds              REAL NOT NULL,
  peak_memory_bytes          INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, epoch, rank),
  FOREIGN KEY (attempt_id, epoch) REFERENCES epoch (attempt_id, epoch)
);
CREATE TABLE calibration (
  attempt_id       INTEGER NOT NULL REFERENCES attempt,
  rank             INTEGER NOT NULL,
  steps            INTEGER NOT NULL,
  step_ms          REAL NOT NULL,
  compute_ms       REAL NOT NULL,
  communication_ms REAL NOT NULL,
  reduced_bytes    INTEGER NOT NULL,
  buckets          INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, rank)
);
CREATE TABLE device_use (
  attempt_id          INTEGER NOT NULL REFERENCES attempt,
  rank                INTEGER NOT NULL,
  samples             INTEGER NOT NULL,
  idle_samples        INTEGER NOT NULL,
  sm_clock_mhz        REAL,
  power_watts         REAL,
  temperature_celsius REAL,
  memory_bytes        INTEGER,
  thermal_samples     INTEGER NOT NULL,
  hardware_samples    INTEGER NOT NULL,
  power_brake_samples INTEGER NOT NULL,
  power_cap_samples   INTEGER NOT NULL,
  processes_before    INTEGER,
  processes           INTEGER,
  memory_left_bytes   INTEGER,
  PRIMARY KEY (attempt_id, rank)
);
CREATE TABLE phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
CREATE INDEX phase_of_attempt ON phase (attempt_id, rank);
CREATE TABLE placement (
  attempt_id INTEGER NOT NULL REFERENCES attempt,
  rank       INTEGER NOT NULL,
  node       TEXT NOT NULL,
  agent      INTEGER NOT NULL,
  slot_id    TEXT NOT NULL,
  pid        INTEGER,
  log_path   TEXT NOT NULL,
  PRIMARY KEY (attempt_id, rank)
);
CREATE TABLE event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);
INSERT INTO meta VALUES ('schema_version', '4'), ('views', 'of version 4'), ('written_by', '0.1.0');
INSERT INTO sweep VALUES (1, 'old', 'old.yaml', 'name: old', 1, 'serial', '2026-11-01T10:00:00.000Z');
INSERT INTO cell VALUES (1, 1, 'key', 'family', 1, 1, 0, 'one', 'small, 1 GPU, fp32', '{}', 'gpu', 1, 32, 'per_gpu', 2, '{}',
                         0.7, 0.9, '');
INSERT INTO run VALUES (1, 1, 1, '000000000000002a', 0, NULL);
INSERT INTO attempt VALUES (1, 1, 'succeeded', NULL, NULL, 'valid', 1, 0, '2026-11-01T10:00:00.000Z',
                            '2026-11-01T10:02:00.000Z', 120, '{}', '{}', 1313732, NULL, '0.1.0', 'abc', 1,
                            '{"libtorch":"2.11.0"}', '0169e30ca0a4319a', 'H200', 'serial', 'ddpsweep-worker 0.1.0',
                            '0123456789abcdef', NULL);
INSERT INTO epoch VALUES (1, 1, 1, 99, 1, 0.6, 0.5, 0.8, 1000, 16, '2026-11-01T10:01:00.000Z'),
                         (1, 2, 0, 10, 1, 0.5, 0.4, 0.9, 1000, 16, '2026-11-01T10:02:00.000Z');
INSERT INTO calibration VALUES (1, 0, 20, 3.76, 3.41, 0, 0, 0);
