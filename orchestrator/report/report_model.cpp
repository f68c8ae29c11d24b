#include "orchestrator/report/report_model.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "common/errors.hpp"

namespace ddpsweep::report {
namespace {

using store::ReportRow;

template <auto Member>
nlohmann::json value(const ReportRow& row) {
  return row.*Member;
}

/// NULL of the view.
template <auto Member>
nlohmann::json optional(const ReportRow& row) {
  return row.*Member ? nlohmann::json(*(row.*Member)) : nlohmann::json();
}

std::string in_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

constexpr const char* kTarget = "target_seconds";

std::string what_is_fixed(const store::SweepOverview& sweep) {
  if (sweep.batch_mode == "global") return "fixed global batch";
  if (sweep.batch_mode == "per_gpu") return sweep.device == "cpu" ? "fixed per-rank batch" : "fixed per-GPU batch";
  return "fixed global batch in some cells, fixed per-GPU batch in others";
}

}  // namespace

std::vector<Column> all_columns() {
  return {{"experiment", Style::text, value<&ReportRow::experiment>},
          {"setup", Style::text, value<&ReportRow::setup>},
          {"epoch_seconds", Style::seconds, optional<&ReportRow::epoch_seconds>},
          {"speedup", Style::factor, optional<&ReportRow::speedup>},
          {"efficiency", Style::fraction, optional<&ReportRow::efficiency>},
          {"accuracy", Style::fraction, optional<&ReportRow::accuracy>},
          {kTarget, Style::seconds, optional<&ReportRow::target_seconds>},
          {"runs", Style::count, value<&ReportRow::runs>},
          {"global_batch", Style::count, value<&ReportRow::global_batch>},
          {"steps_per_epoch", Style::count, optional<&ReportRow::steps_per_epoch>},
          {"note", Style::text, value<&ReportRow::note>}};
}

std::vector<Column> columns_of(const store::SweepOverview& sweep) {
  auto columns = all_columns();
  if (sweep.target_cells == 0) std::erase_if(columns, [](const Column& column) { return column.name == kTarget; });
  return columns;
}

std::string shown(const Column& column, const ReportRow& row) {
  const nlohmann::json value = column.value(row);
  if (value.is_null()) return "-";
  switch (column.style) {
    case Style::text:
      return in_one_line(value.get<std::string>());
    case Style::count:
      return value.dump();
    case Style::seconds:
      return fmt::format("{:.3f}", value.get<double>());
    case Style::factor:
      return fmt::format("{:.3f}x", value.get<double>());
    case Style::fraction:
      return fmt::format("{:.2f} %", 100 * value.get<double>());
  }
  bug("a Style without a way to show it");
}

std::string report_title(const store::SweepOverview& sweep) {
  return fmt::format("{}: {}, {} {}, {}", in_one_line(sweep.sweep), what_is_fixed(sweep), sweep.cells,
                     sweep.cells == 1 ? "cell" : "cells",
                     sweep.repeats == 1 ? "one repeat each (n=1: differences of a few percent may be chance)"
                                        : fmt::format("{} repeats each (medians)", sweep.repeats));
}

std::vector<SweepReport> read_reports(store::Reader& reader, const std::optional<std::string>& sweep) {
  std::vector<SweepReport> reports;
  std::vector<std::string> names;
  reader.at_once([&] {
    for (const auto& overview : sweep_overviews(reader)) {
      names.push_back(overview.sweep);
      if (!sweep || overview.sweep == *sweep) reports.push_back({overview, report_rows(reader, overview.sweep)});
    }
  });
  if (!reports.empty() || !sweep) return reports;
  throw ConfigError(names.empty()
                        ? fmt::format("there is no sweep '{}': the store is empty", *sweep)
                        : fmt::format("there is no sweep '{}'; the store has: {}", *sweep, fmt::join(names, ", ")));
}

}  // namespace ddpsweep::report
