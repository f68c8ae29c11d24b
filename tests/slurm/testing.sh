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
