// When which slot worked on what, and how that ended.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "common/excerpt.hpp"
#include "orchestrator/publication/captions.hpp"
#include "orchestrator/publication/csv_table.hpp"
#include "orchestrator/publication/figures.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/series.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

using store::TimelineRow;
/// In the order of their numbers: core 2 of a node before its core 10.
struct Slot {
  std::string node;
  std::size_t length = 0;
  std::string name;
  auto operator<=>(const Slot&) const = default;
};
Slot slot_of(const TimelineRow& row) { return {row.node, row.slot.size(), row.slot}; }

struct Outcome {
  std::string name, key, fill;
};
std::string fill(const std::string& colour, const std::string& style) {
  return fmt::format("linetype 1 linewidth 0.4 linecolor rgb '{}' fillstyle {} border rgb '#202020'", colour, style);
}
const std::vector<Outcome>& outcomes() {
  static const std::vector<Outcome> all{{"valid", "valid", fill("#7fa8d9", "solid 1")},
                                        {"unaudited", "unaudited", fill("#f3e3b3", "solid 1")},
                                        {"invalid", "invalid", fill("#b03020", "pattern 2")},
                                        {"failed", "failed or timed out", fill("#202020", "solid 1")},
                                        {"other", "interrupted, running", fill("#707070", "pattern 4")}};
  return all;
}

std::string outcome_of(const TimelineRow& row) {
  if (!row.verdict.empty()) return row.verdict;
  return row.state == "failed" || row.state == "timed_out" ? "failed" : "other";
}

bool may_be_drawn(const TimelineRow& row) { return row.rank && row.end_seconds; }

/// Slots in their order, each with the number of its row.
std::map<Slot, std::size_t> slots_of(const std::vector<TimelineRow>& rows) {
  std::map<Slot, std::size_t> slots;
  for (const auto& row : rows) {
    if (row.rank) slots[slot_of(row)] = 0;
  }
  std::size_t number = 0;
  for (auto& [slot, place] : slots) place = number++;
  return slots;
}

/// What tells the slots of a node apart: "GPU-8e7c6a7a" of a UUID, "3" of NODE/BOOT/3.
std::string short_name(const std::string& slot) {
  constexpr std::size_t kOfUuid = 12;
  const auto slash = slot.rfind('/');
  if (slash != std::string::npos) return "core " + slot.substr(slash + 1);
  return slot.starts_with("GPU-") ? slot.substr(0, kOfUuid) : slot;
}

std::vector<std::string> labels_of(const std::map<Slot, std::size_t>& slots, bool is_one_node) {
  std::vector<std::string> labels;
  for (const auto& [slot, place] : slots) {
    if (labels.size() == kMostSlots) break;
    labels.push_back(one_line((is_one_node ? "" : slot.node + " ") + short_name(slot.name)));
  }
  return labels;
}

struct Unit {
  std::string name;
  int seconds;
};
Unit unit_of(double seconds) {
  constexpr double kManyMinutes = 300, kManyHours = 4 * 3600;
  return seconds > kManyHours ? Unit{"h", 3600} : seconds > kManyMinutes ? Unit{"min", 60} : Unit{"s", 1};
}

struct Chart {
  CsvTable table{{"attempt_id", "rank", "row", "begin_seconds", "end_seconds", "outcome", "state", "verdict", "repeat",
                  "node", "slot", "experiment"}};
  std::set<std::int64_t> attempts, drawn, without_slot, without_end;
  std::set<std::string> seen;  // outcomes that are drawn
  std::size_t drawn_rows = 0;  // the first of the table
  double end_seconds = 0;
};

Chart chart_of(const FigureData& data, const std::map<Slot, std::size_t>& slots) {
  Chart chart;
  for (const auto& row : data.timeline) {
    const auto place = slots.find(slot_of(row));
    const bool has_row = row.rank && place != slots.end();
    chart.table.add({field(row.attempt_id), row.rank ? field(std::int64_t{*row.rank}) : std::nullopt,
                     has_row ? field(static_cast<std::int64_t>(place->second)) : std::nullopt, field(row.begin_seconds),
                     field(row.end_seconds), field(outcome_of(row)), field(row.state), field(row.verdict),
                     field(std::int64_t{row.repeat}), field(row.node), field(row.slot), field(row.experiment)});
    chart.attempts.insert(row.attempt_id);
    if (!row.rank) chart.without_slot.insert(row.attempt_id);
    if (row.rank && !row.end_seconds) chart.without_end.insert(row.attempt_id);
    if (!may_be_drawn(row)) continue;
    if (!chart.drawn.contains(row.attempt_id) && chart.drawn.size() == kMostAttempts) continue;
    chart.drawn.insert(row.attempt_id);
    chart.drawn_rows = chart.table.rows();
    if (place->second >= kMostSlots) continue;
    chart.seen.insert(outcome_of(row));
    chart.end_seconds = std::max(chart.end_seconds, *row.end_seconds);
  }
  return chart;
}

std::string caption_of(const FigureData& data, const Chart& chart, std::size_t slots) {
  Caption caption(
      fmt::format("The sweep, attempt by attempt: when each {} worked, from the beginning of the first attempt on, "
                  "starts and evaluations among it, and how the attempts ended.",
                  report::device_word(data.overview)));
  const auto say = [&](std::size_t count, const std::string& what) {
    if (count > 0) caption.say(fmt::format("{} of {} attempts {}.", count, chart.attempts.size(), what));
  };
  caption.say(fmt::format("{} attempt{}.", chart.attempts.size(), chart.attempts.size() == 1 ? "" : "s"));
  say(chart.without_slot.size(), "ran on no known slot and are not drawn");
  say(chart.without_end.size(), "have no known end and are not drawn");
  const auto drawable = chart.attempts.size() - chart.without_slot.size() - chart.without_end.size();
  caption.say(sentence_of_omitted(chart.drawn.size(), drawable, "attempts", "timeline"))
      .say(sentence_of_omitted(std::min(slots, kMostSlots), slots, "slots", "timeline"));
  return caption.text();
}

}  // namespace

std::optional<Figure> timeline_figure(const FigureData& data) {
  const auto slots = slots_of(data.timeline);
  const auto chart = chart_of(data, slots);
  if (chart.seen.empty()) return std::nullopt;
  std::set<std::string> nodes;
  for (const auto& [slot, place] : slots) nodes.insert(slot.node);
  const auto labels = labels_of(slots, nodes.size() == 1);
  const auto unit = unit_of(chart.end_seconds);
  std::vector<std::string> keys, parts;
  for (const auto& outcome : outcomes()) {
    if (!chart.seen.contains(outcome.name)) continue;
    keys.push_back(outcome.key);
    parts.push_back(
        fmt::format("'timeline.csv' every ::0::{} using (is('{}')):(-column(\"row\")):(t(\"begin_seconds\")):"
                    "(t(\"end_seconds\")):(-column(\"row\")-0.4):(-column(\"row\")+0.4) with boxxyerror {} "
                    "title {}",
                    chart.drawn_rows - 1, outcome.name, outcome.fill, quoted(outcome.key)));
  }
  constexpr double kAroundInches = 0.6, kRowInches = 0.15, kRoom = 1.01;
  const double height =
      kAroundInches + std::max(0.4, kRowInches * static_cast<double>(labels.size())) + key_height(keys);
  const auto x_label = "time since the first attempt began (" + unit.name + ")";
  return Figure{"timeline", "The sweep, slot by slot", caption_of(data, chart, slots.size()), chart.table.text(),
                script_head("timeline", height) + key_above(keys) + row_axis(labels) +
                    linear_axis("x", 0, kRoom * chart.end_seconds / unit.seconds) +
                    fmt::format("set border 1\nset xlabel {}\n", quoted(x_label)) +
                    fmt::format("t(name) = column(name)/{}.0\n"
                                "# Undefined, so not drawn, for attempts that ended otherwise.\n"
                                "is(outcome) = stringcolumn(\"outcome\") eq outcome ? t(\"begin_seconds\") : 1/0\n",
                                unit.seconds) +
                    plot_command(parts)};
}

}  // namespace ddpsweep::publication
