#!/usr/bin/env bash
# kill -9 of the agent on the other node while a group spans both: the attempt is agent_lost, the cell that still fits runs,
# and the sweep ends saying that it is not complete.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker "epoch_ms=6000@world=4"

phase "a group over both nodes"
write_sweep "4" 1
run_sweep >srun.out 2>&1 &
srun_pid=$!
wait_until 60 "the second epoch" epochs_recorded 2
agent=$(our_processes ddpsweep-orches n2)
[[ $agent =~ ^[0-9]+$ ]] || fail "expected one agent on n2, found '$agent'"

phase "its agent on n2 is killed"
kill -KILL "$agent"
status=0
wait "$srun_pid" || status=$?
((status != 0)) || fail "srun says that all went well"

phase "what the store says"
expect_equal "first attempt" "failed agent_lost" \
  "$(sql "SELECT state || ' ' || failure FROM attempt ORDER BY attempt_id LIMIT 1")"
expect_equal "epochs kept" "1" "$(sql "SELECT count(*) >= 2 FROM epoch")"
expect_equal "attempts left running" "0" "$(sql "SELECT count(*) FROM attempt WHERE state = 'running'")"
expect_equal "integrity" "ok" "$(sql "PRAGMA integrity_check")"
expect_equal "figures in the table" "0" "$(sql "SELECT count(*) FROM report_table WHERE epoch_seconds IS NOT NULL")"
wait_until 10 "the end of all our processes" nothing_left

phase "the same command on two agents finishes the sweep"
use_fake_worker ""
run_sweep
expect_equal "valid cells" "1" "$(sql "SELECT valid_cells FROM sweep_overview")"
