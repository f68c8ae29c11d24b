#!/usr/bin/env bash
# Runs that do not fit before the end of an allocation of one minute: exit code 75 when a fresh one would have room for them, 1
# when none would; and a batch file does not queue itself again when nothing got done.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker ""
write_sweep "2" 2
run="$DDPSWEEP_BIN/ddpsweep run sweep.yaml --slots-per-agent 2 --set limits.expect"

phase "runs of five minutes"
status=0
timeout 60 srun --mpi=pmix -N 1 -n 1 --time=1 bash -c "exec $run=5m" >srun.out 2>&1 || status=$?
cat srun.out
expect_equal "exit code of srun" "1" "$status"
expect_contains "why" "(limits.expect): does not fit into a whole allocation of 60 s; ask for a longer one" "$(cat srun.out)"
expect_equal "attempts" "0" "$(sql "SELECT count(*) FROM attempt")"

phase "runs of 40 s, when less is left"
status=0
timeout 90 sbatch --wait --time=1 -N 1 --output=late.out --wrap "sleep 15; srun --mpi=pmix -n 1 $run=40s" || status=$?
cat late.out
expect_equal "exit code of the job" "75" "$status"
expect_contains "why" "tiny_cpus2: 2 runs of about 40 s (limits.expect): not over before the end" "$(cat late.out)"
expect_equal "attempts" "0" "$(sql "SELECT count(*) FROM attempt")"

phase "a batch file whose first epoch takes longer than its allocation"
use_fake_worker "epoch_ms=200000"
ln -s "$DDPSWEEP_SOURCE_DIR/configs" "$DDPSWEEP_SOURCE_DIR/data" .
status=0
timeout 120 sbatch --wait --time=1 --signal=USR2@10 --output=job.out "$DDPSWEEP_SOURCE_DIR/slurm/quickstart.sbatch" || status=$?
cat job.out
expect_equal "exit code of the job" "75" "$status"
expect_contains "why" "interrupted: the allocation ends in" "$(cat job.out)"
expect_equal "jobs left" "" "$(squeue --noheader)"
wait_until 10 "the end of all our processes" nothing_left
