// Options that several verbs take, so that each is called and explained the same everywhere.
#pragma once

#include "orchestrator/command_line/verb_line.hpp"

namespace ddpsweep::command_line {

inline constexpr const char* kDefaultStore = "results.db";

inline Option store_option() {
  return {.name = "store", .value = "FILE", .doc = "SQLite file of the results", .fallback = kDefaultStore};
}

inline Option json_option() { return {.name = "json", .doc = "print JSON instead of lines"}; }

inline Option sweep_option() { return {.name = "sweep", .value = "NAME", .doc = "only this sweep of the store"}; }

inline Option worker_option() {
  return {.name = "worker", .value = "PROGRAM", .doc = "worker program; default: ddpsweep-worker beside this program"};
}

inline Option cache_option() {
  return {.name = "cache-dir", .value = "FOLDER", .doc = "token caches; default: ~/.cache/ddpsweep"};
}

}  // namespace ddpsweep::command_line
