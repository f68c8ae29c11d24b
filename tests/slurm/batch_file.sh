#!/usr/bin/env bash
# slurm/quickstart.sbatch as users submit it: one srun, and the results where it says. With fake workers, which are fast.
# shellcheck source=tests/slurm/testing.sh
source "$(dirname "${BASH_SOURCE[0]}")/testing.sh"
use_fake_worker ""

phase "sbatch"
ln -s "$DDPSWEEP_SOURCE_DIR/configs" "$DDPSWEEP_SOURCE_DIR/data" .
timeout 100 sbatch --wait --output=job.out "$DDPSWEEP_SOURCE_DIR/slurm/quickstart.sbatch"

phase "what the store says"
cd quickstart_results
expect_equal "valid cells" "2" "$(sql "SELECT valid_cells FROM sweep_overview")"
expect_equal "one srun" "1" "$(grep -c '^srun ' "$DDPSWEEP_SOURCE_DIR/slurm/quickstart.sbatch")"
