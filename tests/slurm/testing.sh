# Sourced by the tests beside it: puts them into an empty folder and gives them words for what they expect.
# CMakeLists.txt sets SLURM_CONF, DDPSWEEP_BIN and DDPSWEEP_SOURCE_DIR.
# shellcheck shell=bash
set -euo pipefail

: "${SLURM_CONF:?run this through ctest}" "${DDPSWEEP_BIN:?}" "${DDPSWEEP_SOURCE_DIR:?}"
scratch=$(mktemp -d /tmp/ddpsweep-test-XXXXXX)
cd "$scratch"
export DDPSWEEP_CACHE_DIR=$scratch/cache
current_phase=start

# Names what happens now, so that whoever reads the output of a test that hung knows where.
phase() {
  current_phase=$1
  echo "== $1 (after $SECONDS s)"
}

fail() {
  echo "FAILED in phase '$current_phase': $*" >&2
  exit 1
}

# expect_equal WHAT EXPECTED ACTUAL
expect_equal() {
  [[ $2 == "$3" ]] || fail "$1: expected '$2', got '$3'"
}

# expect_contains WHAT PART TEXT
expect_contains() {
  [[ $3 == *"$2"* ]] || fail "$1: expected to find '$2' in: $3"
}

# wait_until SECONDS WHAT COMMAND...: until the command succeeds.
wait_until() {
  local deadline=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    ((SECONDS < deadline)) || fail "$what did not happen in time"
    sleep 0.2
  done
}

sql() { sqlite3 -readonly results.db "$1"; }

# write_sweep CPUS REPEATS: sweep.yaml, 4 epochs of a tiny model on synthetic data for each value of CPUS ("1, 4").
write_sweep() {
  cat >sweep.yaml <<EOF
name: virtual
matrix: {model: [tiny], cpus: [$1]}
repeats: $2
dataset: {name: synthetic, train_rows: 512, val_rows: 130}
batch: {global: 32}
train: {epochs: 4, learning_rate: 3e-3}
models:
  tiny: {type: encoder, vocab_size: 500, d_model: 16, heads: 2, layers: 1, feed_forward: 32, max_seq_len: 16}
limits: {timeout: 2m}
EOF
}

# One agent on each node, each with two slots.
run_sweep() {
  timeout --kill-after=5 120 srun -K0 --mpi=pmix -N 2 -n 2 --ntasks-per-node=1 --cpus-per-task=2 \
    "$DDPSWEEP_BIN/ddpsweep" run sweep.yaml --slots-per-agent 2
}

use_fake_worker() {
  export DDPSWEEP_WORKER=$DDPSWEEP_BIN/ddpsweep-fake-worker DDPSWEEP_FAKE=$1
}

# epochs_recorded COUNT WORLD_SIZE: at least so many of groups of that size.
epochs_recorded() {
  (($(sql "SELECT count(*) FROM epoch JOIN attempt USING (attempt_id) WHERE world_size = $2" 2>/dev/null || echo 0) >= $1))
}

# Process ids of our agents and workers, all of which inherit this test's DDPSWEEP_CACHE_DIR. NAME: how the program's name
# begins; NODE: only where srun says that it is this one (workers are not told).
our_processes() {
  local name=$1 node=${2:-} pid
  for pid in $(pgrep "^$name"); do
    grep -qszx "DDPSWEEP_CACHE_DIR=$DDPSWEEP_CACHE_DIR" "/proc/$pid/environ" || continue
    [[ -z $node ]] || grep -qszx "SLURMD_NODENAME=$node" "/proc/$pid/environ" || continue
    echo "$pid"
  done
}

nothing_left() { [[ -z $(our_processes ddpsweep) ]]; }

clean_up() {
  local status=$?
  scancel --full --signal=KILL --user="$(id -un)" 2>/dev/null || true
  if ((status)); then
    tail -n 40 "$scratch"/*.out "$scratch"/logs/*.log 2>/dev/null || true
  fi
  cd /
  rm -rf "$scratch"
  exit "$status"
}
trap clean_up EXIT
