-- The store of ddpsweep: what was measured (tables) and what it means (views). docs/sql.md is the tour.
--
-- The program carries this file inside and makes every store from it. By hand:
--     sqlite3 results.db 'SELECT * FROM report_table'
--     sqlite3 results.db '.read experiments.sql'       -- harmless on a store in use: it only creates what is missing
--
-- Conventions
--   * A unit is part of a column's name (_seconds, _ms, _bytes). A moment is UTC text such as 2026-11-22T19:04:05.123Z;
--     a duration comes from a monotonic clock.
--   * Epochs, repeats and rules count from 1; ranks from 0.
--   * Truth values are 0 or 1. Sums and hashes of 64 bits are 16 hexadecimal digits, because an SQLite integer is
--     signed and many languages read a large one as a double.
--   * NULL means "not known" or "does not apply", never zero. A loss that is not a number is NULL as well. Columns that
--     only an imported run cannot fill are NOT NULL and have 0 there (seed: ''), which the views show as NULL.
--   * Only what SQLite 3.26 (2018) has in its core: no math functions, no JSON functions, no STRICT, no RETURNING.

-- ====================================================================================================================
-- Tables
-- ====================================================================================================================

-- Facts about the store itself: 'schema_version', 'views' (fingerprint of this file), 'written_by' (program version)
-- and, while a program writes, 'writer' (who it is and its last heartbeat).
CREATE TABLE IF NOT EXISTS meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One experiment file, known by its name.
CREATE TABLE IF NOT EXISTS sweep (
  sweep_id      INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE,
  file          TEXT NOT NULL,              -- where it was read last
  text          TEXT NOT NULL,              -- as it was read last
  repeats       INTEGER NOT NULL CHECK (repeats >= 1),
  isolation     TEXT NOT NULL CHECK (isolation IN ('serial', 'node', 'gpu')),
  registered_at TEXT NOT NULL               -- when it was last started
);

-- One point of the sweep's matrix. cell_key is a hash of the training settings, so that a change of a setting makes
-- another cell; the old one stays with in_file = 0 and out of the views.
CREATE TABLE IF NOT EXISTS cell (
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
CREATE UNIQUE INDEX IF NOT EXISTS one_cell_of_a_name ON cell (sweep_id, experiment) WHERE in_file = 1;

-- One repeat of a cell.
CREATE TABLE IF NOT EXISTS run (
  run_id      INTEGER PRIMARY KEY,
  cell_id     INTEGER NOT NULL REFERENCES cell,
  repeat      INTEGER NOT NULL CHECK (repeat >= 1),
  seed        TEXT NOT NULL,                -- 16 hexadecimal digits: weights, order of rows, dropout
  start_order INTEGER NOT NULL,             -- its place in the shuffled order of the sweep, from 0
  infeasible  TEXT,                         -- why it cannot run here; NULL when it can
  UNIQUE (cell_id, repeat)
);

-- One try at a run, kept for ever (imported ones until they are imported again). The columns after `transport` are its
-- provenance: two attempts may stand in one row of a table only when their provenance_key (a hash of all but
-- program_version and git_hash) is the same.
-- weights_fingerprint: 16 hexadecimal digits of the model folder that training began with; NULL: it has none.
CREATE TABLE IF NOT EXISTS attempt (
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
  environment      TEXT NOT NULL,           -- JSON: the variables that its workers got; docs/deploy.md
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
CREATE INDEX IF NOT EXISTS attempt_of_run ON attempt (run_id);
CREATE UNIQUE INDEX IF NOT EXISTS one_running_attempt_of_a_run ON attempt (run_id) WHERE state = 'running';

-- What the verdict rests on: one row for each rule (docs/measurement.md) that failed or could not be judged.
CREATE TABLE IF NOT EXISTS finding (
  attempt_id INTEGER NOT NULL REFERENCES attempt,
  code       TEXT NOT NULL,                 -- e.g. work_audit
  number     INTEGER NOT NULL,              -- in the order of the rules, from 1
  unknown    INTEGER NOT NULL CHECK (unknown IN (0, 1)),  -- 1: could not be judged; 0: failed
  sentence   TEXT NOT NULL,                 -- with the numbers
  PRIMARY KEY (attempt_id, code)
);

-- One epoch of an attempt, over all its ranks.
CREATE TABLE IF NOT EXISTS epoch (
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

-- What one rank reported of one epoch; the work audit compares the sums with what the data and the seed demand.
CREATE TABLE IF NOT EXISTS rank_epoch (
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

-- Where a step's time goes, as each rank measured it before the first epoch (docs/measurement.md): medians over `steps`
-- steps that were undone afterwards. communication_ms is 0 for one rank, which has nobody to reduce with.
CREATE TABLE IF NOT EXISTS calibration (
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

-- What the driver said of each rank's GPU while the rank lived on it, from one sample a second. No row: nobody looked
-- (a CPU, or no driver library). NULL: the driver did not tell. The four counts by cause are of samples in which clocks
-- were held back: by heat, by the hardware (which it adds to its own kinds of the others), by a power brake, and at the
-- power limit, which is no fault.
CREATE TABLE IF NOT EXISTS device_use (
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

-- What each rank did with its time. epoch is 0 outside epochs; began_seconds counts from the worker's start. The first
-- phase, spawn, is what no worker can tell of itself: from the spawning of its process until it was heard. It begins
-- before 0.
CREATE TABLE IF NOT EXISTS phase (
  phase_id      INTEGER PRIMARY KEY,
  attempt_id    INTEGER NOT NULL REFERENCES attempt,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  epoch         INTEGER NOT NULL,
  began_seconds REAL NOT NULL,
  seconds       REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS phase_of_attempt ON phase (attempt_id, rank);

-- Where each rank ran.
CREATE TABLE IF NOT EXISTS placement (
  attempt_id INTEGER NOT NULL REFERENCES attempt,
  rank       INTEGER NOT NULL,
  node       TEXT NOT NULL,
  agent      INTEGER NOT NULL,              -- MPI rank of the agent that watched over it
  slot_id    TEXT NOT NULL,                 -- one GPU or one CPU core
  pid        INTEGER,                       -- NULL: never started
  log_path   TEXT NOT NULL,
  PRIMARY KEY (attempt_id, rank)
);

-- What a node was, as its agents saw it when a sweep began. A row holds from first_seen_at until the next row of the same
-- node begins; the view attempt_node says which one holds for an attempt. NULL: not told; of what is about GPUs also:
-- there are none (gpus = 0), or no two of them (gpu_link).
CREATE TABLE IF NOT EXISTS node (
  node_id             INTEGER PRIMARY KEY,
  node                TEXT NOT NULL,        -- as in placement
  cpu_model           TEXT,
  cores               INTEGER,              -- of the machine, whatever the agents may use of them
  memory_bytes        INTEGER,              -- of the machine
  kernel              TEXT,                 -- e.g. 6.1.0-13-amd64
  os                  TEXT,                 -- e.g. Debian GNU/Linux 12 (bookworm)
  gpus                INTEGER NOT NULL,     -- that the agents may use
  gpu_model           TEXT,                 -- of different ones all, joined by ' + '
  gpu_memory_bytes    INTEGER,              -- of one; of different ones the most
  gpu_link            TEXT CHECK (gpu_link IN ('nvlink', 'some', 'none')),  -- NVLink between every two, some, no two
  driver_version      TEXT,                 -- of the GPUs
  cuda_driver_version TEXT,                 -- the newest CUDA that this driver is good for; attempt.libraries has the one used
  first_seen_at       TEXT NOT NULL,
  last_seen_at        TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS node_by_name ON node (node, first_seen_at);

-- What is worth keeping and is no measurement: a malformed line, a lost agent, a worker's exit.
CREATE TABLE IF NOT EXISTS event (
  event_id   INTEGER PRIMARY KEY,
  attempt_id INTEGER REFERENCES attempt,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL
);

-- ====================================================================================================================
-- Views: from epochs to the table, one step each. `ddpsweep report` prints sweep_overview and report_table as they are; its
-- other sections add to cell_figure how far medians may be off, which SQL cannot say (docs/statistics.md).
-- ====================================================================================================================

-- Step 1. The epochs that may be timed: all but the warm-up ones, in which memory is allocated and caches are cold.
CREATE VIEW IF NOT EXISTS steady_epoch AS
SELECT sweep.name AS sweep, cell.experiment, run.repeat, attempt.attempt_id, attempt.verdict, epoch.epoch,
       epoch.epoch_seconds, nullif(epoch.samples, 0) AS samples,
       nullif(epoch.samples, 0) / epoch.epoch_seconds AS samples_per_second,
       epoch.train_loss, epoch.validation_loss, epoch.accuracy, cell.remark
FROM epoch
JOIN attempt ON attempt.attempt_id = epoch.attempt_id
JOIN run ON run.run_id = attempt.run_id
JOIN cell ON cell.cell_id = run.cell_id
JOIN sweep ON sweep.sweep_id = cell.sweep_id
WHERE epoch.warmup = 0;

-- Step 2. The attempt that speaks for a run: its latest valid one, else its latest unaudited one; never more than one,
-- or a run that was tried twice would count twice. Attempts of different provenance, or on crowded cores, speak apart.
CREATE VIEW IF NOT EXISTS counted_attempt AS
SELECT attempt_id, run_id, provenance_key, oversubscribed, verdict
FROM (SELECT attempt_id, run_id, provenance_key, oversubscribed, verdict,
             row_number() OVER (PARTITION BY run_id, provenance_key, oversubscribed
                                ORDER BY verdict = 'valid' DESC, attempt_id DESC) AS place
      FROM attempt
      WHERE verdict IN ('valid', 'unaudited'))
WHERE place = 1;

-- Beside step 2. Each counted attempt of a run that was tried more than once: which of the run's attempts it is
-- (number, from 1) and how the others ended: verdict, failure or state, in their order. `story` says that in words. is_told = 0:
-- the others were merely interrupted, which no reader of a figure has to know.
CREATE VIEW IF NOT EXISTS attempt_story AS
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

-- Step 3. One row for each counted attempt: the mean of its steady epochs, and the accuracy of its last epoch (never of
-- the best one, which would be chosen by looking at the test set). Where the cell has a target_accuracy, target_epoch is
-- the first epoch that reached it and target_seconds the seconds of training until then: its epoch_seconds and those of
-- all epochs before it, warm-up ones too, because the model learns in them as well; without evaluation. Both are NULL
-- when no epoch reached it. busy_samples counts the samples of all its GPUs that were not idle, power_cap_samples those at
-- the power limit; sm_clock_mhz is the median clock of the GPU where it was lowest, which is the one that the others wait
-- for. They are NULL on CPUs.
CREATE VIEW IF NOT EXISTS run_summary AS
SELECT run.cell_id, run.repeat, counted.attempt_id, counted.provenance_key, counted.oversubscribed, counted.verdict,
       timed.steady_epochs, timed.epoch_seconds, timed.samples_per_second, last.accuracy,
       nullif(last.steps, 0) AS steps_per_epoch,
       cell.target_accuracy, reached.epoch AS target_epoch,
       (SELECT sum(epoch_seconds) FROM epoch
        WHERE attempt_id = counted.attempt_id AND epoch <= reached.epoch) AS target_seconds,
       device.busy_samples, device.power_cap_samples, device.sm_clock_mhz, cell.remark
FROM counted_attempt AS counted
JOIN run ON run.run_id = counted.run_id
JOIN cell ON cell.cell_id = run.cell_id
JOIN (SELECT attempt_id, count(*) AS steady_epochs, avg(epoch_seconds) AS epoch_seconds,
             sum(nullif(samples, 0)) / sum(epoch_seconds) AS samples_per_second
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

-- Step 4. One row for each cell, provenance, verdict and crowding: medians over its runs, because one disturbed run
-- moves a mean. grade tells what the row is good for: 1 = valid, 2 = valid on crowded cores, 3 = unaudited. SQLite has
-- no median(): the runs are numbered by size, and the average of numbers (n+1)/2 and (n+2)/2, both rounded down, is the
-- middle one of an odd n and the mean of the middle two of an even n. A run that never reached its target took longer than
-- any that did, so target_seconds is NULL unless those in the middle reached it; targets_reached counts the runs.
-- power_cap_fraction is of the samples of all its runs, sm_clock_mhz that of the run where it was lowest.
CREATE VIEW IF NOT EXISTS cell_summary AS
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

-- Step 5. Each row of cell_summary beside the one that it is compared with.
--   speedup, efficiency  S = T(base) / T(p) and E = S * p_base / p, with T the epoch_seconds and p the world size. Only
--            valid runs on cores of their own (grade 1) have them. The base is the family's baseline under the same
--            provenance, else the smallest world size that was measured under it (base_is_baseline tells).
CREATE VIEW IF NOT EXISTS cell_with_base AS
SELECT based.*,
       CASE WHEN grade = 1 THEN nullif(base_epoch_seconds, 0) / epoch_seconds END AS speedup,
       CASE WHEN grade = 1 THEN nullif(base_epoch_seconds, 0) / epoch_seconds * base_world_size / world_size END
         AS efficiency
FROM (SELECT cell_summary.*,
             first_value(experiment) OVER base AS base_experiment,
             first_value(world_size) OVER base AS base_world_size,
             first_value(is_baseline) OVER base AS base_is_baseline,
             first_value(epoch_seconds) OVER base AS base_epoch_seconds
      FROM cell_summary
      WINDOW base AS (PARTITION BY sweep, family_key, provenance_key, grade
                      ORDER BY is_baseline DESC, world_size, cell_id)) AS based;

-- Beside step 5. The same beside the newest row of its sweep, too: both in one view, so that a report works out
-- cell_summary once.
--   differs  in what it comes from other circumstances than the newest row (for data and weights, of its family: models
--            may cut the same texts at different lengths, and begin with weights of their own).
CREATE VIEW IF NOT EXISTS cell_comparison AS
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

-- Step 6. The speedups: every row that has one.
CREATE VIEW IF NOT EXISTS speedup AS
SELECT sweep, experiment, setup, cell_id, world_size, provenance_key, runs, epoch_seconds, base_experiment,
       base_world_size, base_is_baseline, base_epoch_seconds, speedup, efficiency
FROM cell_with_base
WHERE grade = 1;

-- Beside step 6. What a row of cell_summary does not share with the newest one; empty when they agree.
CREATE VIEW IF NOT EXISTS provenance_difference AS
SELECT cell_id, provenance_key, verdict, oversubscribed, newest_experiment AS other_experiment, differs
FROM cell_comparison;

-- Beside step 6. Why a cell has no figure: its runs cannot run here, or how its newest attempt ended.
CREATE VIEW IF NOT EXISTS cell_state AS
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

-- Step 7. What a cell has to show, with all digits: at least one row for every cell of the file. A cell shows
-- its best grade of figure (valid; else valid on crowded cores; else unaudited, marked with a dagger), one row for each
-- provenance, and speedup only for the first grade; a cell without any figure says why. The note of a figure begins with
-- the cell's remark, which no reader of its accuracy may overlook. The GROUP BY leaves its rows as they are: SQLite makes
-- an index to join with groups, but none to join with what a view returns, and without one a report of 10,000 cells takes
-- six seconds.
CREATE VIEW IF NOT EXISTS cell_figure AS
SELECT sweep.name AS sweep, sweep.sweep_id, cell.position, cell.cell_id, cell.experiment, cell.setup, cell.family_key,
       cell.world_size, cell.batch_mode, figure.provenance_key, figure.verdict, figure.oversubscribed, figure.grade, figure.last_attempt_id,
       coalesce(figure.runs, 0) AS runs, figure.epoch_seconds, figure.samples_per_second, figure.speedup,
       figure.efficiency, figure.accuracy, figure.target_seconds, nullif(cell.global_batch, 0) AS global_batch, figure.steps_per_epoch,
       figure.base_experiment, figure.base_world_size, figure.base_is_baseline, cell.remark,
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
         3) AS note
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
WHERE cell.in_file = 1;

-- Step 8. The table that people read: the same in the file's order, rounded.
CREATE VIEW IF NOT EXISTS report_table AS
SELECT experiment, setup, round(epoch_seconds, 3) AS epoch_seconds, round(speedup, 3) AS speedup,
       round(efficiency, 4) AS efficiency, round(accuracy, 4) AS accuracy, round(target_seconds, 3) AS target_seconds,
       runs, global_batch, steps_per_epoch, note, remark, sweep
FROM cell_figure
ORDER BY sweep_id, position, last_attempt_id;

-- The heading of the table: what the sweep is, and what it holds fixed while the world size grows. Fixed per GPU, a
-- step does more work on more GPUs (weak scaling of the step); fixed globally, it is divided (strong scaling).
CREATE VIEW IF NOT EXISTS sweep_overview AS
SELECT sweep.name AS sweep, sweep.repeats, count(*) AS cells,
       CASE WHEN max(cell.global_batch) = 0 THEN 'not known'
            WHEN min(cell.batch_mode) = max(cell.batch_mode) THEN min(cell.batch_mode) ELSE 'mixed' END AS batch_mode,
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

-- ====================================================================================================================
-- Views: where a step's time goes. `ddpsweep report --section hypothesis` prints hypothesis and claim. What one rank
-- alone cannot have, because it talks with nobody, is NULL: communication_ms, exposed_ms, R and what comes of them.
-- ====================================================================================================================

-- One row for each counted attempt whose ranks have all calibrated. A step takes as long as its slowest rank, so these
-- are maxima over ranks. exposed_ms is what communication adds to a step; hidden_fraction is how much of
-- communication_ms runs beside computing, below 0 where it slows a step down by more than it takes alone.
-- R = T_compute / T_communication.
CREATE VIEW IF NOT EXISTS step_time AS
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

-- Each cell with a speedup whose steps were measured, under its newest provenance, beside what theory says of it. Times are medians over the `runs` that
-- were calibrated, made as in step 4; R is the ratio of these medians. A step on p devices that did nothing at the same
-- time would take T_compute + T_communication where one device takes T_compute, so its efficiency would be R / (1 + R):
-- efficiency_without_overlap. overlap_gain is what was measured beyond that, where the base is one rank, as the formula
-- has it. It is the formula of a fixed batch per device: a fixed global batch makes T_compute itself smaller.
CREATE VIEW IF NOT EXISTS hypothesis AS
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
-- CROSS has SQLite make an index to find these groups by, instead of walking through all of one for each of the other.
CROSS JOIN (SELECT cell_id, provenance_key, max(n) AS runs,
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
ORDER BY cell.sweep_id, cell.position, figure.provenance_key;

-- Two claims about R that are easily taken for one, each with what could refute it; one row for each sweep and claim.
-- "R must be at least 3" is an efficiency of 75 % without overlap, R / (1 + R) = 3 / 4, and no threshold for a gain: a
-- step without overlap gains, S > 1, as soon as R > 1 / (p - 1). Every cell of several ranks whose base is one rank
-- tests one of the two: with a smaller R the first, else the second. `tested` counts them. evidence names those that
-- refute the claim, else those that hold it: the first five in the file's order, and how many more there are.
CREATE VIEW IF NOT EXISTS claim AS
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

-- One row for each epoch of an attempt: what its ranks said of their steps, maxima over ranks. rank_skew_seconds is how
-- much longer the slowest rank worked than the fastest one: the others' wait for a reduction is not work.
CREATE VIEW IF NOT EXISTS epoch_timing AS
SELECT attempt_id, epoch, count(*) AS ranks, max(step_p50_ms) AS step_p50_ms, max(step_p95_ms) AS step_p95_ms,
       max(train_seconds - communication_wait_seconds) - min(train_seconds - communication_wait_seconds)
         AS rank_skew_seconds,
       max(communication_wait_seconds) AS communication_wait_seconds, max(input_seconds) AS input_seconds,
       max(peak_memory_bytes) AS peak_memory_bytes
FROM rank_epoch
GROUP BY attempt_id, epoch;

-- One row for each counted attempt: what its epochs lost to ranks that waited, means over its steady epochs, and the most
-- memory that one of its ranks ever used on its device. Not made from epoch_timing, of which SQLite would work out every
-- column: rank_epoch is the largest table.
CREATE VIEW IF NOT EXISTS run_timing AS
SELECT counted.attempt_id, timed.rank_skew_seconds, timed.input_seconds, timed.peak_memory_bytes
FROM counted_attempt AS counted
JOIN (SELECT attempt_id, avg(CASE WHEN warmup = 0 THEN skew END) AS rank_skew_seconds,
             avg(CASE WHEN warmup = 0 THEN input END) AS input_seconds, max(peak) AS peak_memory_bytes
      FROM (SELECT attempt_id, epoch, max(input_seconds) AS input, max(peak_memory_bytes) AS peak,
                   max(train_seconds - communication_wait_seconds) - min(train_seconds - communication_wait_seconds)
                     AS skew
            FROM rank_epoch GROUP BY attempt_id, epoch)
      JOIN epoch USING (attempt_id, epoch)
      GROUP BY attempt_id) AS timed ON timed.attempt_id = counted.attempt_id;

-- ====================================================================================================================
-- Views: what it ran on.
-- ====================================================================================================================

-- One row for each node that an attempt ran on: how many of its ranks did, and what the node was when it began. NULL:
-- not recorded, as in stores of before there was a table node.
CREATE VIEW IF NOT EXISTS attempt_node AS
SELECT ran.attempt_id, ran.node, ran.ranks, node.node_id, node.cpu_model, node.cores, node.memory_bytes, node.kernel,
       node.os, node.gpus, node.gpu_model, node.gpu_memory_bytes, node.gpu_link, node.driver_version,
       node.cuda_driver_version
FROM (SELECT attempt_id, node, count(*) AS ranks FROM placement GROUP BY attempt_id, node) AS ran
JOIN attempt ON attempt.attempt_id = ran.attempt_id
LEFT JOIN node ON node.node_id = (SELECT node_id FROM node AS seen
                                  WHERE seen.node = ran.node AND seen.first_seen_at <= attempt.started_at
                                  ORDER BY first_seen_at DESC, node_id DESC LIMIT 1);

-- ====================================================================================================================
-- Views: what a run's start costs.
-- ====================================================================================================================

-- One row for each rank of an attempt. spawn_to_first_step_seconds goes from the spawning of its process to the
-- beginning of its first epoch; calibration_seconds are part of it. busy_from and busy_until are moments in seconds:
-- the first step, of the calibration or of an epoch, and the end of the last training or evaluation. They rest on the
-- attempt's started_at, so the difference of two is good to some hundredths of a second. NULL: not told, as in stores
-- of before there was a phase spawn. The CROSS JOINs keep SQLite to this order, in which indexes find each row.
CREATE VIEW IF NOT EXISTS rank_time AS
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

-- One row for each rank of an attempt that began to train. idle_before_seconds is how long its slot (GPU or core) had
-- nothing to compute before that: from the end of the last training or evaluation of an earlier attempt of the sweep on
-- the same slot to the rank's own first step. A pause between two calls of `run` counts. NULL: no such attempt.
CREATE VIEW IF NOT EXISTS start_time AS
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
