#!/usr/bin/env bash
# Four faults of a group whose two ranks are on two nodes: each attempt ends as it should, the next one on the same slots is
# valid, nothing is left. By hand: e2e/fault_matrix.py --layouts 2x2 4x2, all faults.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"

phase "four faults over two nodes"
timeout --kill-after=5 150 python3 "$DDPSWEEP_SOURCE_DIR/tests/e2e/fault_matrix.py" --layouts 2x2 \
  --faults "kill -9" "hang in a step" "SIGSTOP" "garbage and no result"
