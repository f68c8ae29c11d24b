#include "orchestrator/report/text_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/errors.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::report {
namespace {

constexpr const char* kNoFigure = "-";

std::string with_decimals(const std::optional<double>& value, int decimals, const char* unit = "", double scale = 1) {
  return value ? fmt::format("{:.{}f}{}", *value * scale, decimals, unit) : kNoFigure;
}

std::string what_is_fixed(const store::SweepOverview& sweep) {
  if (sweep.batch_mode == "global") return "fixed global batch";
  if (sweep.batch_mode == "per_gpu") return sweep.device == "cpu" ? "fixed per-rank batch" : "fixed per-GPU batch";
  return "fixed global batch in some cells, fixed per-GPU batch in others";
}

std::string section(store::Snapshot& store, const store::SweepOverview& sweep) {
  TextTable table({{"experiment"},
                   {"setup"},
                   {"epoch_seconds", Align::right},
                   {"speedup", Align::right},
                   {"efficiency", Align::right},
                   {"accuracy", Align::right},
                   {"runs", Align::right},
                   {"global_batch", Align::right},
                   {"steps_per_epoch", Align::right},
                   {"note"}});
  for (const store::ReportRow& row : store.report(sweep.sweep)) table.add(report_cells(row));
  return report_title(sweep) + "\n\n" + table.str();
}

}  // namespace

std::string report_title(const store::SweepOverview& sweep) {
  return fmt::format("{}: {}, {} {}, {}", sweep.sweep, what_is_fixed(sweep), sweep.cells,
                     sweep.cells == 1 ? "cell" : "cells",
                     sweep.repeats == 1 ? "one repeat each (n=1: differences of a few percent may be chance)"
                                        : fmt::format("{} repeats each (medians)", sweep.repeats));
}

std::vector<std::string> report_cells(const store::ReportRow& row) {
  return {row.experiment,
          row.setup,
          with_decimals(row.epoch_seconds, 3),
          with_decimals(row.speedup, 3, "x"),
          with_decimals(row.efficiency, 2, " %", 100),
          with_decimals(row.accuracy, 2, " %", 100),
          std::to_string(row.runs),
          std::to_string(row.global_batch),
          row.steps_per_epoch ? std::to_string(*row.steps_per_epoch) : kNoFigure,
          row.note};
}

std::string text_report(store::Snapshot& store, const std::optional<std::string>& sweep) {
  const auto sweeps = store.sweeps();
  std::string text;
  std::vector<std::string> names;
  for (const auto& overview : sweeps) {
    names.push_back(overview.sweep);
    if (sweep && overview.sweep != *sweep) continue;
    if (!text.empty()) text += "\n";
    text += section(store, overview);
  }
  if (!text.empty()) return text;
  if (names.empty() && !sweep) return "The store has no sweep yet; ddpsweep run FILE adds one.\n";
  throw ConfigError(names.empty()
                        ? fmt::format("there is no sweep '{}': the store is empty", *sweep)
                        : fmt::format("there is no sweep '{}'; the store has: {}", *sweep, fmt::join(names, ", ")));
}

}  // namespace ddpsweep::report
