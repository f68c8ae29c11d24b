#!/usr/bin/env bash
# One srun, one agent on each node, and a group of four workers over both of them.
# Argument: real or fake, the workers to use.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
[[ $1 == real ]] || use_fake_worker ""

phase "the sweep"
write_sweep "1, 4" 1
run_sweep

phase "what the store says"
expect_equal "attempts" "1 succeeded valid,4 succeeded valid" \
  "$(sql "SELECT group_concat(text) FROM (SELECT world_size || ' ' || state || ' ' || verdict AS text
          FROM attempt ORDER BY world_size)")"
expect_equal "ranks of the group on each node" "n1 2,n2 2" \
  "$(sql "SELECT group_concat(text) FROM (SELECT node || ' ' || count(*) AS text
          FROM placement JOIN attempt USING (attempt_id) WHERE world_size = 4 GROUP BY node)")"
expect_equal "epochs and rows of the group" "4 2048 520" \
  "$(sql "SELECT count(DISTINCT epoch) || ' ' || sum(train_rows) || ' ' || sum(evaluation_rows)
          FROM rank_epoch JOIN attempt USING (attempt_id) WHERE world_size = 4")"
expect_equal "cells in the table" "2" "$(sql "SELECT count(*) FROM report_table WHERE runs = 1 AND accuracy IS NOT NULL")"
# The two nodes are one machine, so their cores are not four: no timing of this may pass for a speedup.
expect_equal "rows of the speedup view" "0" "$(sql "SELECT count(*) FROM speedup WHERE world_size = 4")"
"$DDPSWEEP_BIN/ddpsweep" report

phase "the same command again"
run_sweep
expect_equal "attempts after a second run" "2" "$(sql "SELECT count(*) FROM attempt")"
wait_until 10 "the end of all our processes" nothing_left
