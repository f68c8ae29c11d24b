#include "orchestrator/cli/show.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::cli {
namespace {

using report::Align;
using report::TextTable;

/// "valid", "failed (crash)": the verdict where there is one, else the state.
std::string standing(const Json& attempt) {
  if (is_set(attempt, "verdict")) return text_at(attempt, "verdict");
  return text_at(attempt, "state") + (is_set(attempt, "failure") ? " (" + text_at(attempt, "failure") + ")" : "");
}

/// Why, where `state` alone does not say it.
std::string remark(const Json& cell) {
  const std::string reason = one_line(text_at(cell, "reason"));
  return reason == text_at(cell, "state") ? "" : reason;
}

std::string sweep_text(const Json& sweep) {
  std::vector<std::string> attempts;
  for (const auto& [standing, count] : sweep["attempts"].items()) {
    attempts.push_back(fmt::format("{} {}", count.get<std::int64_t>(), standing));
  }
  std::int64_t in_file = 0;
  for (const Json& cell : sweep["cells"]) in_file += count_at(cell, "in_file");
  std::string text =
      fmt::format("Sweep {}: {}, {} each, isolation {}\n\nRead from {}, registered {}.\n", text_at(sweep, "name"),
                  counted(in_file, "cell"), counted(count_at(sweep, "repeats"), "repeat"), text_at(sweep, "isolation"),
                  text_at(sweep, "file"), text_at(sweep, "registered_at"));
  text += attempts.empty()
              ? "Nothing has been tried yet.\n"
              : fmt::format("Attempts: {}; the last one started {}, on {}.\n", fmt::join(attempts, ", "),
                            text_at(sweep, "last_started_at"),
                            sweep["nodes"].empty()
                                ? "an unknown node"
                                : fmt::format("{}", fmt::join(sweep["nodes"].get<std::vector<std::string>>(), ", ")));
  TextTable table(
      {{"experiment"}, {"cell"}, {"setup"}, {"state"}, {"runs", Align::right}, {"attempts", Align::right}, {"note"}});
  for (const Json& cell : sweep["cells"]) {
    std::vector<std::string> notes;
    if (count_at(cell, "in_file") == 0) notes.emplace_back("no longer in the file");
    if (count_at(cell, "is_baseline") == 1) notes.emplace_back("baseline");
    if (const std::string mark = one_line(text_at(cell, "remark")); !mark.empty()) notes.push_back(mark);
    if (const std::string why = remark(cell); !why.empty()) notes.push_back(why);
    table.add({one_line(text_at(cell, "experiment")), short_key(cell), one_line(text_at(cell, "setup")),
               text_at(cell, "state"), text_at(cell, "runs"), text_at(cell, "attempts"),
               fmt::format("{}", fmt::join(notes, "; "))});
  }
  return text + "\n" + table.str();
}

void add_attempts(TextTable& table, const std::string& run, const Json& attempts) {
  for (const Json& attempt : attempts) {
    table.add({run, text_at(attempt, "attempt_id"), standing(attempt), text_at(attempt, "started_at"),
               number_at(attempt, "wall_seconds", 1), one_line(text_at(attempt, "error"))});
  }
}

TextTable attempts_table() {
  return TextTable({{"run", Align::right},
                    {"attempt", Align::right},
                    {"state"},
                    {"started"},
                    {"wall_seconds", Align::right},
                    {"error"}});
}

/// {"train": {"epochs": 3}} as lines "train.epochs  3".
void flatten(const Json& value, const std::string& name, TextTable& table) {
  if (!value.is_object()) return table.add({name, value.is_string() ? value.get<std::string>() : value.dump()});
  for (const auto& [key, inner] : value.items()) flatten(inner, name.empty() ? key : name + "." + key, table);
}

std::string cell_text(const Json& cell) {
  std::string text = fmt::format("Cell {} of sweep {} ({}), {}\n\n", text_at(cell, "experiment"),
                                 text_at(cell, "sweep"), short_key(cell), text_at(cell, "setup"));
  const std::string why = remark(cell);
  text += fmt::format("State: {}.\n", why.empty() ? text_at(cell, "state") : why);
  text += fmt::format("{} ({}), a global batch of {} rows, {}{}.\n", counted(count_at(cell, "world_size"), "rank"),
                      text_at(cell, "device"),
                      count_at(cell, "global_batch") == 0 ? "unknown" : text_at(cell, "global_batch"),
                      counted(count_at(cell, "epochs"), "epoch"),
                      count_at(cell, "is_baseline") == 1 ? "; the baseline of its family" : "");
  text += mark_line(cell);
  if (is_set(cell, "min_accuracy")) text += fmt::format("Accuracy must reach {}.\n", percent_at(cell, "min_accuracy"));
  if (is_set(cell, "target_accuracy")) {
    text += fmt::format("The time until an accuracy of {} is measured.\n", percent_at(cell, "target_accuracy"));
  }
  if (count_at(cell, "in_file") == 0) text += "Its experiment file no longer has it.\n";

  TextTable attempts = attempts_table();
  std::vector<std::string> untried;
  for (const Json& run : cell["runs"]) {
    add_attempts(attempts, text_at(run, "repeat"), run["attempts"]);
    if (run["attempts"].empty()) untried.push_back(text_at(run, "repeat"));
  }
  text += "\nattempts\n" + indented(attempts.str());
  if (!untried.empty()) text += fmt::format("  not tried yet: run {}\n", fmt::join(untried, ", "));

  TextTable settings({{"setting"}, {"value"}});
  flatten(cell["settings"], "", settings);
  return text + "\nsettings\n" + indented(settings.str());
}

/// Which attempt of several counts, and how the others ended: "Attempt 4 counts: valid. The others: 3 crash." As the
/// views have it: the latest valid one, else the latest unaudited one.
std::string story_of(const Json& attempts) {
  const Json* counts = nullptr;
  for (const std::string verdict : {"unaudited", "valid"}) {
    for (const Json& attempt : attempts) {
      if (text_at(attempt, "verdict") == verdict) counts = &attempt;
    }
  }
  std::vector<std::string> others;
  for (const Json& attempt : attempts) {
    if (&attempt != counts) others.push_back(text_at(attempt, "attempt_id") + " " + standing(attempt));
  }
  if (counts == nullptr) return "None of its attempts counts.\n";
  return fmt::format("Attempt {} counts: {}. The others: {}.\n", text_at(*counts, "attempt_id"), standing(*counts),
                     fmt::join(others, ", "));
}

std::string run_text(const Json& run) {
  std::string text =
      fmt::format("Run {} of {} of sweep {} ({}), {}, seed {}\n\n", text_at(run, "repeat"), text_at(run, "experiment"),
                  text_at(run, "sweep"), short_key(run), text_at(run, "setup"),
                  text_at(run, "seed").empty() ? "not known" : text_at(run, "seed"));
  if (is_set(run, "infeasible")) text += fmt::format("Infeasible: {}.\n", one_line(text_at(run, "infeasible")));
  if (run["attempts"].empty()) return text + "It has not been tried yet.\n";
  if (run["attempts"].size() > 1) {
    TextTable attempts = attempts_table();
    add_attempts(attempts, text_at(run, "repeat"), run["attempts"]);
    text += attempts.str() + "\n" + story_of(run["attempts"]) + "\nThe newest:\n\n";
  }
  return text + attempt_text(run["newest_attempt"]);
}

}  // namespace

std::string mark_line(const Json& marked) {
  const std::string remark = one_line(text_at(marked, "remark"));
  return remark.empty() ? "" : fmt::format("Its figures are marked: {}.\n", remark);
}

std::string show_text(const Json& details) {
  const std::string kind = text_at(details, "kind");
  if (kind == "sweep") return sweep_text(details);
  if (kind == "cell") return cell_text(details);
  if (kind == "run") return run_text(details);
  return attempt_text(details);
}

}  // namespace ddpsweep::cli
