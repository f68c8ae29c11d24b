#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <thread>

#include "common/errors.hpp"
#include "orchestrator/cli/log_file.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cli/words.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/store/details.hpp"

namespace ddpsweep::cli {
namespace {

constexpr int kMostRanks = 65'536;
constexpr int kMostLines = 1'000'000'000;
constexpr std::chrono::seconds kPoll{1};

const command_line::Syntax& logs_syntax() {
  static const command_line::Syntax syntax{
      .verb = "logs",
      .uses = {"ddpsweep logs [SELECTOR] [options]"},
      .about =
          std::string("Prints what the workers of an attempt wrote to standard error; of a sweep, experiment or run,\n"
                      "its newest attempt. Without SELECTOR: the newest attempt of all.\n\n") +
          store::kSelectorHelp,
      .operand = "one selector",
      .options = {
          command_line::store_option(),
          {.name = "rank", .value = "NUMBER", .doc = "only this rank, from 0; default: all"},
          {.name = "lines", .value = "COUNT", .doc = "only the last so many lines of each log; default: all"},
          {.name = "follow", .doc = "go on with what is added, until the attempt has ended (looks once a second)"}}};
  return syntax;
}

/// Prints pieces of several logs, each after a heading when it is not from the same log as the last piece.
class LogPrinter {
 public:
  explicit LogPrinter(bool with_headings) : with_headings_(with_headings) {}

  void heading(const LogReader& log) {
    if (!with_headings_ || last_ == &log) return;
    fmt::print("{}==> {} <==\n", last_ == nullptr ? "" : "\n", log.file().string());
    last_ = &log;
  }

  void print(const LogReader& log, const std::string& text) {
    if (text.empty()) return;
    heading(log);
    std::fwrite(text.data(), 1, text.size(), stdout);
  }

 private:
  bool with_headings_;
  const LogReader* last_ = nullptr;
};

Json read_logs(const std::string& store, std::int64_t attempt) {
  store::Reader reader(store);
  return reader.at_once([&] { return store::attempt_logs(reader, attempt); });
}

/// A busy store is no reason to end: it is asked again soon.
Json poll_logs(const std::string& store, std::int64_t attempt, const Json& before) {
  try {
    return read_logs(store, attempt);
  } catch (const store::TransientError&) {
    return before;
  }
}

struct RankLog {
  LogReader file;
  std::string node;  // that the rank ran on
};

std::vector<RankLog> open_logs(const command_line::Arguments& arguments, const Json& logs) {
  const auto only = arguments.integer("rank", 0, kMostRanks);
  const auto lines = arguments.integer("lines", 0, kMostLines);
  std::vector<RankLog> found;
  for (const Json& rank : logs["ranks"]) {
    if (only && rank["rank"] != *only) continue;
    found.push_back(
        {LogReader(find_log(arguments.text("store"), text_at(rank, "log_path")), lines), text_at(rank, "node")});
  }
  if (found.empty()) {
    throw ConfigError(fmt::format("attempt {} has {}, from 0, and no rank {}", text_at(logs, "attempt_id"),
                                  counted(std::ssize(logs["ranks"]), "rank"), only.value_or(0)));
  }
  return found;
}

void print_new(std::vector<RankLog>& logs, LogPrinter& printer) {
  for (auto& [log, node] : logs) {
    for (std::string text = log.read(); !text.empty(); text = log.read()) printer.print(log, text);
  }
  std::fflush(stdout);
}

void print_rest(std::vector<RankLog>& logs, LogPrinter& printer, bool name_silent_ones) {
  std::size_t missing = 0;
  for (auto& [log, node] : logs) {
    if (log.exists()) {
      if (name_silent_ones) printer.heading(log);
      for (std::string text = log.read(); !text.empty(); text = log.read()) printer.print(log, text);
      printer.print(log, log.finish());
      continue;
    }
    ++missing;
    std::fflush(stdout);
    fmt::print(stderr, "ddpsweep: there is no log {} here: deleted, or left on {}; `ddpsweep show` may have its end\n",
               log.file().string(), node);
  }
  if (missing == logs.size()) throw EnvironmentError("no log of this attempt is here");
}

}  // namespace

int logs_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(logs_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(logs_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  const std::string& store = arguments.text("store");
  const std::int64_t attempt = [&] {
    store::Reader reader(store);
    return needed_attempt(reader.at_once([&] { return store::read_catalog(reader); }),
                          arguments.operand().value_or("last"));
  }();
  Json state = read_logs(store, attempt);
  std::vector<RankLog> logs = open_logs(arguments, state);
  LogPrinter printer(logs.size() > 1);
  if (arguments.has("follow")) {
    // The state is read before the logs: what was written before the attempt ended is printed in any case.
    for (; state["state"] == "running"; state = poll_logs(store, attempt, state)) {
      if (state["writer_is_gone"] == true) {
        fmt::print(stderr, "ddpsweep: the program that ran attempt {} has ended without recording its end\n", attempt);
        break;
      }
      print_new(logs, printer);
      std::this_thread::sleep_for(kPoll);
    }
  }
  print_rest(logs, printer, /*name_silent_ones=*/!arguments.has("follow"));
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
