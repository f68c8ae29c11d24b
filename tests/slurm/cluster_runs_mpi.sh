#!/usr/bin/env bash
# The virtual cluster itself: two nodes by name, and one MPI world over both.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"

phase "a task on each node"
nodes=$(timeout 30 srun -N 2 -n 2 --ntasks-per-node=1 printenv SLURMD_NODENAME | sort | xargs)
expect_equal "nodes of the two tasks" "n1 n2" "$nodes"

phase "one MPI world over both nodes"
ranks=$(timeout 30 srun --mpi=pmix -N 2 -n 2 --ntasks-per-node=1 "$DDPSWEEP_BIN/mpi_size" | sort | xargs)
expect_equal "ranks of the MPI program" "0 of 2 1 of 2" "$ranks"
