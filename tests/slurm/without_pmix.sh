#!/usr/bin/env bash
# srun without --mpi=pmix gives ranks that do not know of each other: nothing may run, and the message says what to type.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker ""

phase "srun --mpi=none"
write_sweep "1" 1
status=0
timeout --kill-after=5 60 srun -K0 --mpi=none -N 2 -n 2 --ntasks-per-node=1 \
  "$DDPSWEEP_BIN/ddpsweep" run sweep.yaml >srun.out 2>&1 || status=$?
expect_equal "exit code of srun" "3" "$status"
expect_contains "the message" "srun --mpi=pmix" "$(cat srun.out)"
expect_equal "lines of ddpsweep" "1" "$(grep -c '^ddpsweep: error:' srun.out)"
[[ ! -e results.db ]] || fail "a store was made"
