// Experiment files as test strings.
#pragma once

#include <string>

#include "common/errors.hpp"
#include "orchestrator/matrix/load_sweep.hpp"
#include "orchestrator/matrix/sweep_file.hpp"

namespace ddpsweep::matrix {

inline Sweep sweep_of(const std::string& text) { return parse_sweep(text, "/configs/x.yaml"); }

/// The message of the ConfigError that the text raises; empty when it raises none.
inline std::string error_of(const std::string& text) {
  try {
    parse_sweep(text, "x.yaml");
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "";
}

/// What most tests need beside what they are about.
inline const std::string kData = "dataset: {name: synthetic}\nbatch: {global: 32}\n";
inline const std::string kMatrix = "matrix: {model: [tiny], cpus: [1, 2]}\n";

}  // namespace ddpsweep::matrix
