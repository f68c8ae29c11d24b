#!/usr/bin/env bash
# scancel of a batch job: what runs is recorded as interrupted, the job does not come back, and the same command goes on.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker "epoch_ms=2000"

phase "sbatch"
ln -s "$DDPSWEEP_SOURCE_DIR/configs" "$DDPSWEEP_SOURCE_DIR/data" .
job=$(sbatch --parsable --output=job.out "$DDPSWEEP_SOURCE_DIR/slurm/quickstart.sbatch")
mkdir -p quickstart_results
cd quickstart_results
wait_until 60 "the first epoch" epochs_recorded 1 1

phase "scancel"
scancel "$job"
wait_until 30 "the end of all our processes" nothing_left
wait_until 30 "the end of the job" bash -c "[[ -z \$(squeue --noheader) ]]"
tail -n 5 ../job.out
expect_equal "state of the job" "JobState=CANCELLED" "$(scontrol show job "$job" | grep -o 'JobState=[A-Z]*')"
expect_equal "attempts" "interrupted" "$(sql "SELECT group_concat(state) FROM attempt")"
expect_equal "its epochs are kept" "1" "$(sql "SELECT count(*) > 0 FROM epoch")"
expect_equal "integrity" "ok" "$(sql "PRAGMA integrity_check")"

phase "the same job again"
use_fake_worker ""
cd ..
timeout 100 sbatch --wait --output=again.out "$DDPSWEEP_SOURCE_DIR/slurm/quickstart.sbatch"
cd quickstart_results
expect_equal "valid cells" "2" "$(sql "SELECT valid_cells FROM sweep_overview")"
