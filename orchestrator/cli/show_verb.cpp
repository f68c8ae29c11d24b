#include <fmt/format.h>

#include <iostream>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/json_text.hpp"
#include "orchestrator/cli/failure_text.hpp"
#include "orchestrator/cli/log_file.hpp"
#include "orchestrator/cli/show.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/command_line/shell_word.hpp"
#include "orchestrator/store/details.hpp"

namespace ddpsweep::cli {
namespace {

constexpr int kTailLines = 20;

const command_line::Syntax& show_syntax() {
  static const command_line::Syntax syntax{
      .verb = "show",
      .uses = {"ddpsweep show [SELECTOR] [options]"},
      .about = std::string(
                   "Shows a sweep, a cell, a run or an attempt: how it stands and why, where and when it ran, its\n"
                   "epochs and provenance; of one that failed where each rank stood, the end of the log, and how to\n"
                   "run it again.\n"
                   "Without SELECTOR: the newest attempt.\n\n") +
               store::kSelectorHelp,
      .operand = "one selector",
      .options = {command_line::store_option(), command_line::json_option()}};
  return syntax;
}

Json tail_of_log(const std::filesystem::path& store, const Json& attempt) {
  const int blamed = rank_to_blame(attempt);
  for (const Json& rank : attempt["ranks"]) {
    if (rank["rank"] != blamed) continue;
    LogReader log(find_log(store, text_at(rank, "log_path")), kTailLines);
    Json tail{{"rank", blamed}, {"path", log.file().string()}, {"lines", Json::array()}, {"problem", nullptr}};
    if (!log.exists()) {
      const auto stored = stored_tails(attempt, blamed);
      tail["problem"] = fmt::format("it is not here: deleted, or left on {}{}", text_at(rank, "node"),
                                    stored.empty() ? "" : "; as its agent read it there:");
      if (!stored.empty()) tail["lines"] = stored.front().lines;
      return tail;
    }
    const std::string begun = log.read();
    tail["lines"] = last_lines(begun + log.finish(), kTailLines);
    if (tail["lines"].empty()) tail["problem"] = "it is empty";
    return tail;
  }
  return nullptr;
}

std::string command_for_logs(const std::string& store, const Json& attempt) {
  const bool elsewhere = store != command_line::kDefaultStore;
  return fmt::format("ddpsweep logs {}{}", text_at(attempt, "attempt_id"),
                     elsewhere ? " --store " + command_line::shell_word(store) : "");
}

/// What helps after a failure and is not in the store.
void add_help(Json& attempt, const std::string& store) {
  const std::string state = text_at(attempt, "state");
  const bool runs = state == "running" && !attempt.value("writer_is_gone", false);
  if (state != "succeeded" && !runs) {
    if (Json tail = tail_of_log(store, attempt); !tail.is_null()) attempt["log_tail"] = std::move(tail);
    if (!attempt["ranks"].empty()) attempt["read_logs"] = command_for_logs(store, attempt);
  }
  const bool counts = is_set(attempt, "verdict") && text_at(attempt, "verdict") != "invalid";
  if (runs || counts) attempt["run_again"] = nullptr;
}

}  // namespace

int show_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(show_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(show_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  const std::string& store = arguments.text("store");
  Json details = [&] {
    store::Reader reader(store);
    return reader.at_once([&] {
      return store::details_of(reader, select(store::read_catalog(reader), arguments.operand().value_or("last")));
    });
  }();
  if (details["kind"] == "attempt") add_help(details, store);
  if (details["kind"] == "run" && is_set(details, "newest_attempt")) add_help(details["newest_attempt"], store);
  std::cout << (arguments.has("json") ? indented_json(details) + "\n" : printable(show_text(details)));
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
