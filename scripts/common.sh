# Sourced by the scripts beside it: where the project is, and how it speaks and builds.
# shellcheck shell=bash

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

say() { echo "${0##*/}: $*"; }

fail() {
  echo "${0##*/}: $*" >&2
  exit 1
}

# The comment at the top of the calling script is its help.
show_help() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
  exit 0
}

# quietly LOG COMMAND...: on a terminal as it is; elsewhere into LOG, of which the end is shown when the command fails.
quietly() {
  local log=$1
  shift
  if [[ -t 1 ]]; then
    "$@"
  elif ! "$@" >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    fail "'$*' failed; all of its output is in $log"
  fi
}

# build PRESET TESTS TARGET...: configures build/PRESET with DDPSWEEP_TESTS=TESTS and builds the targets.
build() {
  local preset=$1 tests=$2 folder=$repo/build/$1
  shift 2
  mkdir -p "$folder"
  say "building $* ($preset, $CMAKE_BUILD_PARALLEL_LEVEL jobs) in build/$preset"
  (
    cd "$repo" || exit
    quietly "$folder/configure.log" cmake --preset "$preset" -DDDPSWEEP_TESTS="$tests"
    quietly "$folder/build.log" cmake --build "$folder" --target "$@"
  )
}
