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

# configure PRESET TESTS: build/PRESET, with DDPSWEEP_TESTS=TESTS.
configure() {
  mkdir -p "$repo/build/$1"
  (
    cd "$repo" || exit
    quietly "build/$1/configure.log" cmake --preset "$1" -DDDPSWEEP_TESTS="$2"
  )
}

# compile PRESET TARGET...: in build/PRESET, which is configured.
compile() {
  local folder=$repo/build/$1
  say "building ${*:2} ($1, $CMAKE_BUILD_PARALLEL_LEVEL jobs) in build/$1"
  quietly "$folder/build.log" cmake --build "$folder" --target "${@:2}"
}

# build PRESET TESTS TARGET...: configures and compiles.
build() {
  configure "$1" "$2"
  compile "$1" "${@:3}"
}

# has_cuda FOLDER: whether the build in it compiles the GPU workers.
has_cuda() { grep -qF worker/device/cuda_device.cpp "$1/compile_commands.json"; }
