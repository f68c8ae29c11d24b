// What a later version will look at, named so that nobody takes silence for health.
#pragma once

#include <vector>

#include "orchestrator/doctor/check.hpp"

namespace ddpsweep::doctor {

std::vector<Check> unchecked();

}  // namespace ddpsweep::doctor
