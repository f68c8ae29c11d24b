// The data sets of an experiment file: files there, and the first rows as they should be.
#pragma once

#include <vector>

#include "orchestrator/doctor/check.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::doctor {

/// One check for each distinct data set of the cells.
std::vector<Check> data_checks(const matrix::Sweep& sweep);

}  // namespace ddpsweep::doctor
