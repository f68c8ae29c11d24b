#!/usr/bin/env bash
# SIGUSR2 to the step, as Slurm sends it before the time limit: the run in flight ends valid, srun returns 75, and the same
# command does the rest.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker "epoch_ms=4000@world=4"

phase "a sweep of three runs"
write_sweep "4" 3
run_sweep >srun.out 2>&1 &
srun_pid=$!
wait_until 60 "the first epoch" epochs_recorded 1 4

phase "SIGUSR2 to the step"
step=$(squeue --noheader --steps --format=%i | grep '\.0$')
scancel --signal=USR2 "$step"
status=0
wait "$srun_pid" || status=$?
expect_equal "exit code of srun" "75" "$status"
expect_equal "attempts and their verdicts" "1 valid" \
  "$(sql "SELECT count(*) || ' ' || group_concat(verdict) FROM attempt")"
expect_equal "epochs of the run in flight" "4" "$(sql "SELECT count(*) FROM epoch")"
wait_until 10 "the end of all our processes" nothing_left

phase "the same command again"
use_fake_worker ""
run_sweep
expect_equal "valid attempts" "3" "$(sql "SELECT count(*) FROM attempt WHERE verdict = 'valid'")"
