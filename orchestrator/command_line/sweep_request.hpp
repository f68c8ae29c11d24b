// Which sweep a verb is about, and which of its cells: an experiment file, or several of the study's own form, what
// --set changes in it, and what --only and --where choose of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/command_line/verb_line.hpp"
#include "orchestrator/matrix/load_sweep.hpp"

namespace ddpsweep::command_line {

struct SweepRequest {
  matrix::SweepFiles source;         // no file: none was named
  std::vector<std::string> changes;  // "train.epochs=3"
  std::vector<std::string> only;     // experiments by name, or the beginning of a cell key
  std::string where;                 // "model = 'small' AND gpus >= 2"; empty: all
  std::vector<std::string> rerun;    // as `only`: cells to be run again; only `run` has this option
};

/// --gpus, --cpus, --set, --repeats, --only and --where.
std::vector<Option> sweep_options();

/// The verb's operands and sweep_options(). Throws ConfigError.
SweepRequest sweep_request(const Arguments& arguments);

/// "exp043.yaml exp044.yaml --gpus 4": how a command line names them.
std::string as_arguments(const matrix::SweepFiles& source);

/// Reads the files and marks what was chosen and what is to be run again. Throws ConfigError, also when nothing was
/// chosen.
matrix::Sweep load_sweep(const SweepRequest& request);

}  // namespace ddpsweep::command_line
