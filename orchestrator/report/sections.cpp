#include "orchestrator/report/sections.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "common/errors.hpp"
#include "common/excerpt.hpp"

namespace ddpsweep::report {
namespace {

constexpr const char* kTarget = "target_seconds";
constexpr const char* kRemark = "remark";
constexpr std::size_t kNamesInALine = 5;

std::string what_is_fixed(const store::SweepOverview& sweep) {
  if (sweep.batch_mode == "global") return "fixed global batch";
  if (sweep.batch_mode == "per_gpu") return sweep.device == "cpu" ? "fixed per-rank batch" : "fixed per-GPU batch";
  if (sweep.batch_mode == "not known") return "imported, what is held fixed is not known";
  return "fixed global batch in some cells, fixed per-GPU batch in others";
}

store::Json facts_of(const store::SweepOverview& sweep) {
  return {{"repeats", sweep.repeats}, {"batch_mode", sweep.batch_mode}, {"device", sweep.device}};
}

std::string line_of(const store::Json& claim) {
  const auto text = claim.at("text").get<std::string>(), state = claim.at("state").get<std::string>();
  if (claim.at("evidence").is_null()) return fmt::format("{}: {}: no cell could refute it", text, state);
  return fmt::format("{}: {} by {}", text, state, one_line(claim.at("evidence").get<std::string>()));
}

/// Which figures are marked with what, in one sentence for each mark: a note at the end of a wide row is overlooked.
std::vector<std::string> lines_of_remarks(const store::Json& rows) {
  std::vector<std::pair<std::string, std::vector<std::string>>> marked;  // remark, experiments; in the table's order
  for (const store::Json& row : rows) {
    const auto remark = row.at(kRemark).get<std::string>();
    if (remark.empty() || row.at("accuracy").is_null()) continue;
    auto known = std::ranges::find(marked, remark, &decltype(marked)::value_type::first);
    if (known == marked.end()) known = marked.insert(known, {remark, {}});
    auto& names = known->second;
    const auto name = one_line(row.at("experiment").get<std::string>());
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  std::vector<std::string> lines;
  for (const auto& [remark, names] : marked) {
    const auto shown = std::min(names.size(), kNamesInALine);
    lines.push_back(fmt::format("Marked: {}: {}{}", one_line(remark),
                                fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "),
                                shown < names.size() ? fmt::format(" and {} more", names.size() - shown) : ""));
  }
  return lines;
}

SweepTable read_table(store::Reader& reader, Section section, const store::SweepOverview& sweep) {
  switch (section) {
    case Section::speedup:
      return speedup_table(sweep, report_rows(reader, sweep.sweep));
    case Section::hypothesis:
      return hypothesis_table(sweep, hypothesis_rows(reader, sweep.sweep), claim_rows(reader, sweep.sweep));
  }
  bug("a Section without a table");
}

}  // namespace

std::optional<Section> section_of(std::string_view name) {
  if (name == "speedup") return Section::speedup;
  if (name == "hypothesis") return Section::hypothesis;
  return std::nullopt;
}

std::vector<Column> columns_of(Section section) {
  if (section == Section::hypothesis) {
    return {{"experiment", Style::text},
            {"setup", Style::text},
            {"compute_ms", Style::milliseconds},
            {"communication_ms", Style::milliseconds},
            {"exposed_ms", Style::milliseconds},
            {"R", Style::ratio},
            {"efficiency_without_overlap", Style::fraction},
            {"efficiency", Style::fraction},
            {"overlap_gain", Style::difference},
            {"speedup", Style::factor},
            {"runs", Style::count}};
  }
  return {{"experiment", Style::text},       {"setup", Style::text},          {"epoch_seconds", Style::seconds},
          {"speedup", Style::factor},        {"efficiency", Style::fraction}, {"accuracy", Style::fraction},
          {kTarget, Style::seconds},         {"runs", Style::count},          {"global_batch", Style::count},
          {"steps_per_epoch", Style::count}, {kRemark, Style::text},          {"note", Style::note}};
}

SweepTable speedup_table(const store::SweepOverview& sweep, store::Json rows) {
  SweepTable table{
      .sweep = sweep.sweep,
      .title = fmt::format("{}: {}, {} {}, {}", one_line(sweep.sweep), what_is_fixed(sweep), sweep.cells,
                           sweep.cells == 1 ? "cell" : "cells",
                           sweep.repeats == 1 ? "one repeat each (n=1: differences of a few percent may be chance)"
                                              : fmt::format("{} repeats each (medians)", sweep.repeats)),
      .facts = facts_of(sweep),
      .columns = columns_of(Section::speedup),
      .rows = std::move(rows),
      .lines = {}};
  std::erase_if(table.columns, [&](const Column& column) {
    return column.name == std::string_view(kRemark) ||  // which the note begins with
           (sweep.target_cells == 0 && column.name == std::string_view(kTarget));
  });
  table.lines = lines_of_remarks(table.rows);
  return table;
}

SweepTable hypothesis_table(const store::SweepOverview& sweep, store::Json rows, const store::Json& claims) {
  SweepTable table{.sweep = sweep.sweep,
                   .title = fmt::format("{}: where a step's time goes, {} (medians over runs)", one_line(sweep.sweep),
                                        what_is_fixed(sweep)),
                   .facts = facts_of(sweep),
                   .columns = columns_of(Section::hypothesis),
                   .rows = std::move(rows),
                   .lines = {}};
  table.facts["claims"] = claims;
  if (table.rows.empty()) {
    table.lines = {
        "No valid attempt has measured its steps: it was not asked to (measure.calibration_steps is 0), its worker "
        "cannot, or none has ended yet."};
    return table;
  }
  for (const store::Json& claim : claims) table.lines.push_back(line_of(claim));
  return table;
}

Report read_report(store::Reader& reader, Section section, const std::optional<std::string>& sweep) {
  Report report{columns_of(section), {}};
  std::vector<std::string> names;
  reader.at_once([&] {
    for (const auto& overview : sweep_overviews(reader)) {
      names.push_back(overview.sweep);
      if (!sweep || overview.sweep == *sweep) report.sweeps.push_back(read_table(reader, section, overview));
    }
  });
  if (!report.sweeps.empty() || !sweep) return report;
  throw ConfigError(names.empty()
                        ? fmt::format("there is no sweep '{}': the store is empty", *sweep)
                        : fmt::format("there is no sweep '{}'; the store has: {}", *sweep, fmt::join(names, ", ")));
}

}  // namespace ddpsweep::report
