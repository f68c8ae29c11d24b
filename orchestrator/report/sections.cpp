#include "orchestrator/report/sections.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::report {
namespace {

constexpr const char* kTarget = "target_seconds";
constexpr const char* kRemark = "remark";

std::string line_of(const store::Json& claim) {
  const auto text = claim.at("text").get<std::string>(), state = claim.at("state").get<std::string>();
  if (claim.at("evidence").is_null()) return fmt::format("{}: {}: no cell could refute it", text, state);
  return fmt::format("{}: {} by {}", text, state, one_line(claim.at("evidence").get<std::string>()));
}

/// The views that several questions of a section rest on.
void work_out_once(store::Reader& reader, Section section) {
  for (const auto* view : {"counted_attempt", "run_summary"}) reader.work_out_once(view);
  if (section == Section::hypothesis) reader.work_out_once("hypothesis");
}

std::vector<SweepTable> read_tables(store::Reader& reader, Section section, const store::SweepOverview& sweep) {
  if (section == Section::speedup) return {speedup_table(sweep, report_rows(reader, sweep.sweep))};
  if (section == Section::hypothesis)
    return {hypothesis_table(sweep, hypothesis_rows(reader, sweep.sweep), claim_rows(reader, sweep.sweep))};
  const auto table_of = section == Section::intervals    ? intervals_table
                        : section == Section::efficiency ? efficiency_table
                                                         : summary_table;
  std::vector<SweepTable> tables;
  for (const auto& part : parts_of(sweep, scaling(figure_rows(reader, sweep.sweep), run_rows(reader, sweep.sweep))))
    tables.push_back(table_of(part.overview, part.cells));
  return tables;
}

}  // namespace

std::optional<Section> section_of(std::string_view name) {
  if (name == "speedup") return Section::speedup;
  if (name == "hypothesis") return Section::hypothesis;
  if (name == "intervals") return Section::intervals;
  if (name == "efficiency") return Section::efficiency;
  if (name == "summary") return Section::summary;
  return std::nullopt;
}

std::vector<Column> columns_of(Section section) {
  if (section == Section::intervals) {
    return {{"experiment", Style::text},
            {"setup", Style::text},
            {"runs", Style::count},
            {"epoch_seconds", Style::seconds},
            {"epoch_seconds_low", Style::seconds},
            {"epoch_seconds_high", Style::seconds},
            {"epoch_seconds_spread", Style::text},
            {"coverage", Style::fraction},
            {"samples_per_second", Style::rate},
            {"speedup", Style::factor},
            {"speedup_low", Style::factor},
            {"speedup_high", Style::factor},
            {"speedup_spread", Style::text},
            {"difference", Style::text},
            {"efficiency", Style::fraction},
            {"serial_fraction", Style::fraction},
            {"accuracy", Style::fraction},
            {"accuracy_difference", Style::points},
            {"accuracy_is_worse", Style::count},
            {"R", Style::ratio},
            {"exposed_ms", Style::milliseconds},
            {"peak_memory_bytes", Style::count},
            {"base_experiment", Style::text},
            {"verdict", Style::text},
            {kRemark, Style::text},
            {"note", Style::note}};
  }
  if (section == Section::summary) {
    return {{"experiment", Style::text},
            {"setup", Style::text},
            {"world_size", Style::count, "ranks"},
            {"nodes", Style::count},
            {"runs", Style::count, "n"},
            {"epoch_seconds", Style::seconds, "epoch (s)"},
            {"epoch_seconds_spread", Style::text, "spread"},
            {"samples_per_second", Style::rate, "samples/s"},
            {"speedup", Style::factor},
            {"speedup_spread", Style::text, "spread"},
            {"ideal", Style::factor},
            {"efficiency", Style::fraction},
            {"accuracy", Style::fraction},
            {"accuracy_difference", Style::points, "difference"},
            {"R", Style::ratio},
            {"exposed_ms", Style::milliseconds, "exposed comm. (ms)"},
            {"peak_memory_bytes", Style::memory, "peak memory"},
            {"verdict", Style::text},
            {kRemark, Style::text},
            {"note", Style::note}};
  }
  if (section == Section::efficiency) {
    return {{"experiment", Style::text},
            {"setup", Style::text},
            {"runs", Style::count},
            {"ideal_seconds", Style::seconds},
            {"epoch_seconds", Style::seconds},
            {"efficiency", Style::fraction},
            {"lost", Style::fraction},
            {"exposed_communication", Style::fraction},
            {"rank_skew", Style::fraction},
            {"input_wait", Style::fraction},
            {"not_attributed", Style::fraction},
            {"serial_fraction", Style::fraction},
            {"dominant", Style::text},
            {"base_experiment", Style::text},
            {"advice", Style::note}};
  }
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

std::vector<SweepPart> parts_of(const store::SweepOverview& sweep, const std::vector<ScaledCell>& cells) {
  if (sweep.batch_mode != "mixed") return {{sweep, cells}};
  std::vector<SweepPart> parts;
  std::vector<std::pair<std::size_t, std::size_t>> places;  // of each cell: its part, and where in it
  for (const auto& cell : cells) {
    auto part = std::ranges::find(parts, cell.figure.batch_mode, [](const auto& p) { return p.overview.batch_mode; });
    if (part == parts.end()) {
      part = parts.insert(part, {sweep, {}});
      part->overview.batch_mode = cell.figure.batch_mode;
    }
    places.emplace_back(part - parts.begin(), part->cells.size());
    part->cells.push_back(cell);
  }
  for (std::size_t part = 0; part < parts.size(); ++part) {
    parts[part].overview.cells = static_cast<std::int64_t>(parts[part].cells.size());
    for (auto& cell : parts[part].cells) {
      if (!cell.base) continue;
      const auto [base_part, place] = places[*cell.base];
      cell.base = base_part == part ? std::optional(place) : std::nullopt;  // a base of the other kind says nothing
    }
  }
  return parts;
}

std::vector<store::SweepOverview> chosen_sweeps(store::Reader& reader, const std::optional<std::string>& sweep) {
  auto all = sweep_overviews(reader);
  if (!sweep) return all;
  for (const auto& overview : all) {
    if (overview.sweep == *sweep) return {overview};
  }
  std::vector<std::string> names;
  for (const auto& overview : all) names.push_back(overview.sweep);
  throw ConfigError(names.empty()
                        ? fmt::format("there is no sweep '{}': the store is empty", *sweep)
                        : fmt::format("there is no sweep '{}'; the store has: {}", *sweep, fmt::join(names, ", ")));
}

Report read_report(store::Reader& reader, Section section, const std::optional<std::string>& sweep) {
  return reader.at_once([&] {
    work_out_once(reader, section);
    Report report{columns_of(section), {}};
    for (const auto& overview : chosen_sweeps(reader, sweep))
      std::ranges::move(read_tables(reader, section, overview), std::back_inserter(report.sweeps));
    return report;
  });
}

}  // namespace ddpsweep::report
