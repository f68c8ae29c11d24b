#!/usr/bin/env bash
# `srun ddpsweep doctor --launch`: both nodes by name, a worker group over both, no store; and the launcher's own sentence
# when srun was not asked for pmix.
# Argument: real or fake, the workers to use.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
[[ $1 == real ]] || use_fake_worker ""
write_sweep "1, 4" 1

# doctor MPI ARGUMENT...: prints to doctor.out, returns srun's exit code.
doctor() {
  timeout --kill-after=5 90 srun -K0 --mpi="$1" -N 2 -n 2 --ntasks-per-node=1 --cpus-per-task=2 \
    "$DDPSWEEP_BIN/ddpsweep" doctor --launch sweep.yaml --slots-per-agent 2 "${@:2}" >doctor.out 2>&1
}

phase "a healthy launch"
status=0
doctor pmix || status=$?
cat doctor.out
expect_equal "exit code of srun" "0" "$status"
expect_contains "the node of rank 0" "rank 0: offers 2 slots (n1 cpu" "$(cat doctor.out)"
expect_contains "the node of rank 1" "rank 1: offers 2 slots (n2 cpu" "$(cat doctor.out)"
expect_contains "the ring" "messages: one went round 2 ranks" "$(cat doctor.out)"
expect_contains "the group" "[  OK  ] model tiny: 2 workers on 2 nodes" "$(cat doctor.out)"
[[ ! -e results.db ]] || fail "a store was made"
wait_until 10 "the end of all our processes" nothing_left

phase "a worker that crashes on n2"
if [[ $1 == fake ]]; then
  use_fake_worker "crash=abort@rank=1"
  status=0
  doctor pmix || status=$?
  expect_equal "exit code of srun" "3" "$status"
  expect_contains "the rank and its node" "rank 1 was ended by SIGABRT" "$(cat doctor.out)"
  expect_contains "its node" "(on n2)" "$(cat doctor.out)"
  wait_until 10 "the end of all our processes" nothing_left
fi

phase "srun --mpi=none"
status=0
doctor none || status=$?
expect_equal "exit code of srun" "3" "$status"
expect_equal "one line" "1" "$(grep -c '^\[ FAIL \] launcher: srun started this rank' doctor.out)"
expect_contains "what to type" "srun --mpi=pmix" "$(cat doctor.out)"

phase "one node's own doctor inside an allocation"
timeout 30 srun -N 1 -n 1 --mpi=pmix "$DDPSWEEP_BIN/ddpsweep" doctor sweep.yaml >own.out 2>&1 || fail "$(cat own.out)"
expect_contains "the launcher" "launcher: srun started this as rank 0 of 1 on n1" "$(cat own.out)"
expect_contains "what srun offers" "[  OK  ] srun: offers pmix" "$(cat own.out)"
