#!/usr/bin/env bash
# slurm/quickstart.sbatch in allocations of one minute, too short for both runs: the first one's second run is interrupted when
# Slurm says that the end is near, the job queues itself again, and the second allocation does the rest.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
# Three epochs each: 13.5 s on one core, then 36 s on two. Slurm's USR2 comes 10 to 40 s before the end, for it looks each 30 s.
use_fake_worker "epoch_ms=4500@world=1;epoch_ms=24000@world=2"

phase "sbatch"
ln -s "$DDPSWEEP_SOURCE_DIR/configs" "$DDPSWEEP_SOURCE_DIR/data" .
job=$(sbatch --parsable --time=1 --signal=USR2@10 --output=job.out "$DDPSWEEP_SOURCE_DIR/slurm/quickstart.sbatch")
job_says() { [[ $(scontrol show job "$job") == *"$1"* ]]; }

phase "the first allocation ends"
wait_until 70 "the requeue" job_says "Restarts=1"
cat job.out
expect_contains "its end is known" "[ PLAN ] the allocation ends in" "$(cat job.out)"
expect_contains "the second run" "tiny_cpus2  interrupted: " "$(cat job.out)"
expect_equal "runs that count" "2" "$(grep -c '^\[  OK  \]\|^\[ STOP \] 1 of 2 runs count' job.out)"
cd quickstart_results
expect_equal "attempts" "1 succeeded,2 interrupted" \
  "$(sql "SELECT group_concat(text) FROM (SELECT world_size || ' ' || state AS text FROM attempt ORDER BY attempt_id)")"
expect_equal "epochs of the interrupted run are kept" "1" \
  "$(sql "SELECT count(*) > 0 FROM epoch JOIN attempt USING (attempt_id) WHERE state = 'interrupted'")"

phase "the second allocation"
wait_until 90 "the end of the job" job_says "JobState=COMPLETED"
tail -n 6 ../job.out
expect_equal "valid cells" "2" "$(sql "SELECT valid_cells FROM sweep_overview")"
expect_equal "attempts" "3" "$(sql "SELECT count(*) FROM attempt")"
job_says "Restarts=1" || fail "it went on once too often: $(scontrol show job "$job")"
wait_until 10 "the end of all our processes" nothing_left
