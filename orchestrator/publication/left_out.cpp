#include "orchestrator/publication/left_out.hpp"

#include <fmt/format.h>

#include "common/excerpt.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

using report::names_under;
using report::Style;
using store::Json;

Json row_of(const Json& attempt) {
  const auto& verdict = attempt.at("verdict");
  const bool counted_apart = verdict == "valid" || verdict == "unaudited";
  std::string outcome = verdict.is_null() ? attempt.at("state").get<std::string>() : verdict.get<std::string>();
  if (!attempt.at("failure").is_null()) outcome += ", " + attempt.at("failure").get<std::string>();
  Json row{{"experiment", attempt.at("experiment")},
           {"repeat", attempt.at("repeat")},
           {"attempt", attempt.at("attempt_id")},
           {"outcome", outcome}};
  row["reason"] = counted_apart                    ? Json("another attempt of the run speaks for it")
                  : attempt.at("reason").is_null() ? Json("")
                                                   : attempt.at("reason");
  return row;
}

}  // namespace

report::SweepTable left_out_table(const Story& story) {
  report::SweepTable table{.sweep = story.overview.sweep,
                           .title = "Attempts that do not count",
                           .facts = Json::object(),
                           .columns = {{"experiment", Style::text},
                                       {"repeat", Style::count},
                                       {"attempt", Style::count},
                                       {"outcome", Style::text},
                                       {"reason", Style::note}},
                           .rows = Json::array(),
                           .lines = {}};
  const auto& attempts = story.setup.left_out;
  for (const Json& attempt : attempts) {
    if (table.rows.size() == kMostLeftOut) break;
    table.rows.push_back(row_of(attempt));
  }
  const auto all = story.setup.totals.at("attempts").get<std::int64_t>();
  if (attempts.empty()) table.lines.emplace_back(all == 0 ? "There was no attempt." : "Every attempt counts.");
  if (attempts.size() > table.rows.size())
    table.lines.push_back(fmt::format("{} more attempts do not count; ddpsweep show SWEEP leads to them.",
                                      attempts.size() - table.rows.size()));
  table.lines.emplace_back(
      "Warm-up epochs are in no epoch time, throughput or speedup; accuracies are those of last epochs.");
  report::NamesBy without;  // by why
  for (const auto& part : story.parts) {
    for (const auto& cell : part.cells) {
      const auto name = one_line(cell.figure.experiment);
      if (cell.figure.grade == 0) names_under(without, "no figure").push_back(name);
      if (cell.figure.grade == 2) names_under(without, "more ranks than cores, so in no speedup").push_back(name);
      if (cell.figure.grade == 3) names_under(without, "unaudited (†), so in no speedup").push_back(name);
      if (cell.figure.grade == 1 && !cell.base) names_under(without, "nothing to compare with").push_back(name);
    }
  }
  for (const auto& [why, names] : without) table.lines.push_back(fmt::format("{}: {}", why, report::first_few(names)));
  return table;
}

}  // namespace ddpsweep::publication
