// What `ddpsweep plan` shows: the cells of a sweep on given slots. Pure.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/schedule/slot.hpp"

namespace ddpsweep::cli {

struct Plan {
  const matrix::Sweep& sweep;
  std::size_t slot_count = 0;
  /// Index = cell. Where it would run were it alone there; empty when it cannot run, and then `problems` says why.
  std::vector<std::vector<schedule::Slot>> placements;
  std::vector<std::string> problems;
};

/// The sweep must outlive the plan. here: for messages, "this machine" or "2 nodes of 4 slots".
Plan make_plan(const matrix::Sweep& sweep, const std::vector<schedule::Slot>& slots, const std::string& here);

/// Lines for people.
std::string plan_text(const Plan& plan);
/// {"sweep", "repeats", "runs", "slots", "warnings", "cells": [...], "order": [{"experiment", "repeat"}, ...]}
nlohmann::json plan_json(const Plan& plan);

}  // namespace ddpsweep::cli
