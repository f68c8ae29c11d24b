// What `ddpsweep plan` shows: the cells of a sweep on given slots. Pure.
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/matrix/sweep.hpp"
#include "orchestrator/schedule/slot.hpp"
#include "orchestrator/store/run_history.hpp"

namespace ddpsweep::cli {

struct Plan {
  const matrix::Sweep& sweep;
  std::size_t slot_count = 0;
  /// Index = cell. Where it would run were it alone there; empty when it cannot run, and then `problems` says why.
  std::vector<std::vector<schedule::Slot>> placements;
  std::vector<std::string> problems;
  std::vector<std::pair<std::size_t, int>> runs;  // what `run` would do: cell and repeat, in their order
  std::size_t done = 0;                           // runs of selected cells that are valid or unaudited already
  std::optional<double> seconds;                  // how long the runs will take, as far as earlier ones tell
};

/// By cell key: what the store knows of a cell's runs.
using History = std::map<std::string, store::CellHistory>;

/// The sweep must outlive the plan. where: those slots are, for messages: "here" or "on 2 nodes with 4 slots".
Plan make_plan(const matrix::Sweep& sweep, const std::vector<schedule::Slot>& slots, const std::string& where,
               const History& history = {});

/// Lines for people.
std::string plan_text(const Plan& plan);
/// {"sweep", "repeats", "runs", "done", "slots", "seconds", "warnings", "cells": [...], "order": [{"experiment",
/// "repeat"}, ...]}; cells and order hold the selected ones
nlohmann::json plan_json(const Plan& plan);

}  // namespace ddpsweep::cli
