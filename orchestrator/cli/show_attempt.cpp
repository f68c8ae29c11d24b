#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "common/units.hpp"
#include "orchestrator/cli/failure_text.hpp"
#include "orchestrator/cli/show.hpp"
#include "orchestrator/report/text_table.hpp"
#include "orchestrator/store/imported.hpp"

namespace ddpsweep::cli {
namespace {

using report::Align;
using report::TextTable;

std::string because(const Json& attempt) {
  return is_set(attempt, "error") ? ": " + one_line(text_at(attempt, "error")) : ".";
}

bool is_imported(const Json& attempt) { return text_at(attempt, "provenance_key") == store::kImportedProvenance; }

/// What another program wrote of it is all there is: no ranks, phases or logs.
std::string import_outcome(const Json& attempt) {
  const auto source = attempt["spec"].value("imported", Json::object());
  return fmt::format(
      "It was imported from {} on {}: it is {}, because nobody counted its work, and left out of speedup.",
      one_line(source.value("file", "?")), text_at(attempt, "started_at"), text_at(attempt, "verdict"));
}

/// How it stands, in one sentence.
std::string outcome(const Json& attempt) {
  if (is_imported(attempt)) return import_outcome(attempt);
  const std::string state = text_at(attempt, "state");
  const std::string verdict = text_at(attempt, "verdict");
  if (state == "running") {
    const auto epochs = attempt["epochs"].size();
    if (attempt.value("writer_is_gone", false)) {
      return "It was running when the program that recorded it ended; the next `ddpsweep run` will call it "
             "interrupted.";
    }
    return epochs == 0
               ? "It is running, in its first epoch."
               : fmt::format("It is running: {} recorded.", counted(static_cast<std::int64_t>(epochs), "epoch"));
  }
  if (state == "failed") return fmt::format("It failed ({}){}", text_at(attempt, "failure"), because(attempt));
  if (state == "timed_out") return "It ran out of time" + because(attempt);
  if (state == "interrupted") return "It was interrupted" + because(attempt);
  if (verdict == "valid") return "It succeeded, and its verdict is valid.";
  if (verdict == "invalid") return "It ran to its end, but its verdict is invalid: it enters no table.";
  if (verdict == "unaudited") {
    return "It ran to its end, but its verdict is unaudited: its work could not be checked, so it is left out of "
           "speedup.";
  }
  return "It succeeded, and has no verdict.";
}

std::string duration(const Json& attempt) {
  std::string text = "Started " + text_at(attempt, "started_at");
  if (is_set(attempt, "ended_at")) text += ", ended " + text_at(attempt, "ended_at");
  if (is_set(attempt, "wall_seconds")) text += ", took " + format_duration(attempt["wall_seconds"].get<double>());
  return text + ".\n";
}

std::string group_line(const Json& attempt) {
  std::vector<std::string> parts{counted(count_at(attempt, "world_size"), "rank")};
  if (is_set(attempt, "transport")) parts.push_back("talking through " + one_line(text_at(attempt, "transport")));
  if (is_set(attempt, "parameters")) {
    parts.push_back(fmt::format("a model of {} parameters", text_at(attempt, "parameters")));
  }
  return fmt::format(
      "{}.\n{}", fmt::join(parts, ", "),
      count_at(attempt, "oversubscribed") == 1 ? "It had more ranks than cores, so it is left out of speedup.\n" : "");
}

std::string findings_text(const Json& attempt) {
  std::string text;
  for (const Json& finding : attempt["findings"]) {
    text += fmt::format("  {}: {}: {}\n", count_at(finding, "unknown") == 1 ? "not known" : "failed",
                        text_at(finding, "code"), one_line(text_at(finding, "sentence")));
  }
  return text;
}

std::string ranks_text(const Json& attempt) {
  TextTable table({{"rank", Align::right}, {"node"}, {"slot"}, {"pid", Align::right}, {"log"}});
  for (const Json& rank : attempt["ranks"]) {
    table.add({text_at(rank, "rank"), one_line(text_at(rank, "node")), one_line(text_at(rank, "slot_id")),
               is_set(rank, "pid") ? text_at(rank, "pid") : "-", one_line(text_at(rank, "log_path"))});
  }
  return table.str();
}

/// Seconds of each rank in each phase and until it began to train, or "" when none was recorded.
std::string phases_text(const Json& attempt) {
  std::vector<std::string> names;
  for (const Json& rank : attempt["ranks"]) {
    for (const auto& [name, seconds] : rank["phases"].items()) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  if (names.empty()) return "";
  std::vector<TextTable::Column> columns{{"rank", Align::right}};
  for (const std::string& name : names) columns.push_back({one_line(name), Align::right});
  TextTable table(columns);
  for (const Json& rank : attempt["ranks"]) {
    std::vector<std::string> row{text_at(rank, "rank")};
    for (const std::string& name : names) row.push_back(number_at(rank["phases"], name.c_str(), 3));
    table.add(row);
  }
  std::string starts;
  for (const Json& rank : attempt["ranks"]) {
    const Json& start = rank["start"];
    if (start.is_null()) continue;
    starts += fmt::format("rank {}: {} s from spawn to the first step", text_at(rank, "rank"),
                          number_at(start, "spawn_to_first_step_seconds", 3));
    if (is_set(start, "idle_before_seconds")) {
      starts += fmt::format("; its slot was idle for {} s before it", number_at(start, "idle_before_seconds", 2));
    }
    starts += "\n";
  }
  return "\nseconds in each phase\n" + indented(table.str() + starts);
}

std::string epochs_text(const Json& attempt) {
  if (attempt["epochs"].empty()) return "";
  TextTable table({{"epoch", Align::right},
                   {"seconds", Align::right},
                   {"evaluation", Align::right},
                   {"train_loss", Align::right},
                   {"val_loss", Align::right},
                   {"accuracy", Align::right},
                   {"rows", Align::right},
                   {"steps", Align::right},
                   {"note"}});
  const bool counted_here = !is_imported(attempt);
  for (const Json& epoch : attempt["epochs"]) {
    table.add({text_at(epoch, "epoch"), number_at(epoch, "epoch_seconds", 3),
               counted_here ? number_at(epoch, "evaluation_seconds", 3) : "-", number_at(epoch, "train_loss", 4),
               number_at(epoch, "validation_loss", 4), percent_at(epoch, "accuracy"),
               counted_here ? text_at(epoch, "samples") : "-", counted_here ? text_at(epoch, "steps") : "-",
               count_at(epoch, "warmup") == 1 ? "warm-up: not timed" : ""});
  }
  return "\nepochs\n" + indented(table.str() + mark_line(attempt));
}

std::string provenance_text(const Json& attempt) {
  if (!is_set(attempt, "program_version")) return "";
  std::vector<std::string> libraries;
  if (attempt["libraries"].is_object()) {
    for (const auto& [name, version] : attempt["libraries"].items()) {
      libraries.push_back(name + " " + text_at(attempt["libraries"], name.c_str()));
    }
  }
  std::string text = "\nprovenance\n";
  const auto add = [&](std::string_view what, const std::string& value) {
    text += fmt::format("  {:<10} {}\n", what, value.empty() ? "not known" : one_line(value));
  };
  add("program", fmt::format("ddpsweep {} ({}), numerics {}", text_at(attempt, "program_version"),
                             text_at(attempt, "git_hash"), text_at(attempt, "numerics_version")));
  add("worker", text_at(attempt, "worker_program"));
  add("libraries", fmt::format("{}", fmt::join(libraries, ", ")));
  add("data", text_at(attempt, "data_fingerprint"));
  if (is_set(attempt, "weights_fingerprint")) add("weights", text_at(attempt, "weights_fingerprint"));
  add("device", text_at(attempt, "device_model"));
  add("isolation", text_at(attempt, "isolation"));
  return text;
}

}  // namespace

std::string attempt_text(const Json& attempt) {
  std::string text =
      fmt::format("Attempt {}: {} run {} of sweep {} ({}), {}\n\n{}\n{}", text_at(attempt, "attempt_id"),
                  text_at(attempt, "experiment"), text_at(attempt, "repeat"), text_at(attempt, "sweep"),
                  short_key(attempt), text_at(attempt, "setup"), outcome(attempt), findings_text(attempt));
  if (is_imported(attempt)) return text + group_line(attempt) + epochs_text(attempt);
  text += duration(attempt) + group_line(attempt) + last_seen_text(attempt);
  text += "\nranks\n" + indented(ranks_text(attempt));
  text += phases_text(attempt) + measurements_text(attempt) + epochs_text(attempt) + provenance_text(attempt) +
          events_text(attempt) + logs_text(attempt);
  if (is_set(attempt, "read_logs")) {
    text += fmt::format("\nTo read all of its logs:\n  {}\n", text_at(attempt, "read_logs"));
  }
  if (is_set(attempt, "run_again")) {
    text += fmt::format("\nTo run just this cell again:\n  {}\n", text_at(attempt, "run_again"));
  }
  return text;
}

}  // namespace ddpsweep::cli
