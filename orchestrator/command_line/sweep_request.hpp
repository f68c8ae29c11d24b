// Which sweep a verb is about, and which of its cells: an experiment file, what --set changes in it, and what --only
// and
// --where choose of it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/command_line/verb_line.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::command_line {

struct SweepRequest {
  std::filesystem::path file;
  std::vector<std::string> changes;  // "train.epochs=3"
  std::vector<std::string> only;     // experiments by name, or the beginning of a cell key
  std::string where;                 // "model = 'small' AND gpus >= 2"; empty: all
};

/// --set, --only and --where.
std::vector<Option> sweep_options();

/// The verb's operand and sweep_options().
SweepRequest sweep_request(const Arguments& arguments);

/// Reads the file and marks what was chosen. Throws ConfigError, also when nothing was.
matrix::Sweep load_sweep(const SweepRequest& request);

}  // namespace ddpsweep::command_line
