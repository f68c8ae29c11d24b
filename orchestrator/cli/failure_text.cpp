#include "orchestrator/cli/failure_text.hpp"

#include <fmt/format.h>

#include <limits>
#include <regex>

#include "orchestrator/cli/log_file.hpp"

namespace ddpsweep::cli {
namespace {

constexpr const char* kLastSeen = "last_seen";
constexpr const char* kLogTail = "log_tail";

std::vector<std::string> lines_of(const std::string& text) {
  return last_lines(text, std::numeric_limits<std::size_t>::max());
}

/// The first "rank N" of a text.
std::optional<int> first_rank(const std::string& text) {
  static const std::regex rank(R"(\brank (\d{1,6})\b)");
  std::smatch found;
  return std::regex_search(text, found, rank) ? std::optional(std::stoi(found[1])) : std::nullopt;
}

std::string node_of(const Json& attempt, int number) {
  for (const Json& rank : attempt["ranks"]) {
    if (rank["rank"] == number) return one_line(text_at(rank, "node"));
  }
  return "an unknown node";
}

std::string quoted(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += "  | " + one_line(line) + "\n";
  return text;
}

}  // namespace

int rank_to_blame(const Json& attempt) { return first_rank(text_at(attempt, "error")).value_or(0); }

std::vector<StoredTail> stored_tails(const Json& attempt, std::optional<int> only) {
  std::vector<StoredTail> tails;
  for (const Json& event : attempt["events"]) {
    if (event["kind"] != kLogTail) continue;
    auto lines = lines_of(text_at(event, "text"));
    if (lines.empty()) continue;
    const auto rank = first_rank(lines.front());
    if (!rank || (only && *only != *rank)) continue;
    lines.erase(lines.begin());
    tails.push_back({*rank, std::move(lines)});
  }
  return tails;
}

std::string last_seen_text(const Json& attempt) {
  std::string text;
  for (const Json& event : attempt["events"]) {
    if (event["kind"] != kLastSeen) continue;
    text += fmt::format("\nwhere its ranks stood at {}, when it failed\n", text_at(event, "at"));
    for (const auto& line : lines_of(text_at(event, "text"))) text += "  " + one_line(line) + "\n";
  }
  return text;
}

std::string events_text(const Json& attempt) {
  std::string text;
  for (const Json& event : attempt["events"]) {
    if (event["kind"] == kLastSeen || event["kind"] == kLogTail) continue;
    text +=
        fmt::format("  {}  {}: {}\n", text_at(event, "at"), text_at(event, "kind"), one_line(text_at(event, "text")));
  }
  return text.empty() ? "" : "\nevents\n" + text;
}

std::string logs_text(const Json& attempt) {
  std::string text;
  int shown = -1;
  if (attempt.contains("log_tail")) {
    const Json& tail = attempt["log_tail"];
    shown = tail["rank"];
    text = fmt::format("\nend of the log of rank {}, {}\n", shown, text_at(tail, "path"));
    if (is_set(tail, "problem")) text += "  (" + text_at(tail, "problem") + ")\n";
    text += quoted(tail["lines"]);
  }
  for (const auto& tail : stored_tails(attempt)) {
    if (tail.rank == shown) continue;
    text += fmt::format("\nend of the log of rank {}, as its agent on {} read it\n{}", tail.rank,
                        node_of(attempt, tail.rank), quoted(tail.lines));
  }
  return text;
}

}  // namespace ddpsweep::cli
