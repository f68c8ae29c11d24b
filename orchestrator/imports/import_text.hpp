// Imported experiments in words, for a terminal. Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/imports/comparison.hpp"

namespace ddpsweep::imports {

/// One imported sweep: tables, what its files show, raw speedups with what they would mean, and what cannot be known.
std::string import_text(const std::string& sweep, const std::vector<Facts>& experiments);

}  // namespace ddpsweep::imports
