#!/usr/bin/env bash
# kill -9 of the agent on the other node while a group spans both: the attempt is agent_lost, runs that fit on the other node
# go on, and the sweep ends saying that it is not complete.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker "epoch_ms=6000@world=4"

phase "a group over both nodes"
write_sweep "2, 4" 2
run_sweep >srun.out 2>&1 &
srun_pid=$!
wait_until 60 "the second epoch" epochs_recorded 2 4
agent=$(our_processes ddpsweep-orches n2)
[[ $agent =~ ^[0-9]+$ ]] || fail "expected one agent on n2, found '$agent'"

phase "its agent on n2 is killed"
kill -KILL "$agent"
status=0
wait "$srun_pid" || status=$?
((status != 0)) || fail "srun says that all went well"

phase "what the store says"
expect_equal "first attempt of the group" "failed agent_lost" \
  "$(sql "SELECT state || ' ' || failure FROM attempt WHERE world_size = 4 ORDER BY attempt_id LIMIT 1")"
expect_equal "its epochs are kept" "1" "$(sql "SELECT count(*) >= 2 FROM epoch JOIN attempt USING (attempt_id)
                                               WHERE world_size = 4")"
expect_equal "runs of two ranks, one of them after the loss" "2" \
  "$(sql "SELECT count(*) FROM attempt WHERE world_size = 2 AND verdict = 'valid'")"
expect_equal "attempts left running" "0" "$(sql "SELECT count(*) FROM attempt WHERE state = 'running'")"
expect_equal "integrity" "ok" "$(sql "PRAGMA integrity_check")"
expect_equal "cells with a figure" "tiny_cpus2" \
  "$(sql "SELECT group_concat(experiment) FROM report_table WHERE epoch_seconds IS NOT NULL")"
sql "SELECT experiment, note FROM report_table"
wait_until 10 "the end of all our processes" nothing_left

phase "the same command on two agents finishes the sweep"
use_fake_worker ""
run_sweep
expect_equal "valid cells" "2" "$(sql "SELECT valid_cells FROM sweep_overview")"
