#include "orchestrator/cli/status_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "common/units.hpp"

namespace ddpsweep::cli {
namespace {

constexpr int kBarWidth = 30;

std::string bar(std::size_t over, std::size_t total) {
  const int filled = total == 0 ? 0 : static_cast<int>(kBarWidth * over / total);
  return "[" + std::string(filled, '=') + std::string(kBarWidth - filled, ' ') + "]";
}

/// Interrupted runs are not over: the same command goes on with them.
std::size_t runs_over(const nlohmann::json& runs) {
  return runs.at("counted").get<std::size_t>() + runs.at("failed").get<std::size_t>() +
         runs.at("infeasible").get<std::size_t>();
}

/// A line for each node: "slots    n01 gpu: 1 free, 2 exp046/run2".
std::string slots_text(const nlohmann::json& slots) {
  std::map<std::string, std::string> by_place;
  for (const auto& entry : slots) {
    std::string& line =
        by_place[fmt::format("{} {}", entry.at("node").get<std::string>(), entry.at("device").get<std::string>())];
    const auto& use = entry.at("use");
    line += fmt::format("{}{} {}", line.empty() ? "" : ", ", entry.at("count").get<int>(),
                        use.is_null() ? "free" : use.get<std::string>());
  }
  std::string text;
  for (const auto& [place, uses] : by_place) text += fmt::format("slots    {}: {}\n", place, uses);
  return text;
}

}  // namespace

bool is_over(const nlohmann::json& status) { return status.at("state") == "over"; }

std::string status_summary(const nlohmann::json& status) {
  const auto& runs = status.at("runs");
  auto line = fmt::format("{} of {} runs over", runs_over(runs), runs.at("total").get<int>());
  for (const char* fate : {"failed", "infeasible", "interrupted"}) {
    if (const int count = runs.at(fate); count > 0) line += fmt::format(", {} {}", count, fate);
  }
  if (is_over(status)) return fmt::format("{}; exit code {}", line, status.at("exit_code").get<int>());
  if (const auto& left = status.at("remaining_seconds"); left.is_number()) {
    line += fmt::format(", about {} left", format_duration(left.get<double>()));
  }
  return line;
}

std::string status_text(const nlohmann::json& status, double age_seconds) {
  auto text =
      fmt::format("sweep    {} ({}) on {}, process {}: {}, updated {} ago\n", status.at("sweep").get<std::string>(),
                  status.at("file").get<std::string>(), status.at("host").get<std::string>(),
                  status.at("pid").get<int>(), status.at("state").get<std::string>(), format_duration(age_seconds));
  if (!is_over(status) && age_seconds > kStaleSeconds) {
    text += "         no news for so long: it was killed, or its host stands still; `ddpsweep run` goes on with it\n";
  }
  text += fmt::format("runs     {} {}\n", bar(runs_over(status.at("runs")), status.at("runs").at("total")),
                      status_summary(status));
  for (const auto& one : status.at("running")) {
    text += fmt::format("running  {} (attempt {})  epoch {}/{} {} step {}  {}  {}\n", one.at("name").get<std::string>(),
                        one.at("attempt").get<int>(), one.at("epoch").get<int>(), one.at("epochs").get<int>(),
                        one.at("phase").get<std::string>(), one.at("step").get<std::int64_t>(),
                        format_duration(one.at("seconds").get<double>()), one.at("where").get<std::string>());
  }
  const auto& waiting = status.at("waiting");
  if (const int count = status.at("runs").at("waiting"); count > 0) {
    std::string next;
    const std::size_t shown = std::min<std::size_t>(waiting.at("next").size(), 3);
    for (std::size_t i = 0; i < shown; ++i) {
      next += (i > 0 ? ", " : "") + waiting.at("next").at(i).get<std::string>();
    }
    text += fmt::format("waiting  {}: {}{}: {}\n", count, next, count > static_cast<int>(shown) ? ", ..." : "",
                        waiting.at("why").get<std::string>());
  }
  return text + slots_text(status.at("slots"));
}

}  // namespace ddpsweep::cli
