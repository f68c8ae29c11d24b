#include "orchestrator/matrix/deadline_keys.hpp"

#include <fmt/format.h>

#include <array>

#include "common/units.hpp"

namespace ddpsweep::matrix {
namespace {

struct DeadlineKey {
  std::string_view path;
  std::chrono::milliseconds Deadlines::*field;
};

constexpr std::array kKeys{
    DeadlineKey{"limits.start", &Deadlines::start},           DeadlineKey{"limits.load", &Deadlines::load},
    DeadlineKey{"limits.rendezvous", &Deadlines::rendezvous}, DeadlineKey{"limits.step", &Deadlines::step},
    DeadlineKey{"limits.evaluation", &Deadlines::evaluation}, DeadlineKey{"limits.silence", &Deadlines::silence}};

std::string words(std::chrono::milliseconds time) {
  return format_duration(std::chrono::duration<double>(time).count());
}

}  // namespace

Deadlines read_deadlines(const Layer& sweep_values) {
  Deadlines deadlines;
  for (const auto& [path, field] : kKeys) {
    const auto given = sweep_values.find(path);
    if (given == sweep_values.end()) continue;
    deadlines.*field = std::chrono::milliseconds(given->second.value.get<std::int64_t>());
  }
  return deadlines;
}

std::vector<std::string> useless_deadlines(const Layer& sweep_values, const Limits& limits) {
  std::vector<std::string> sentences;
  for (const auto& [path, field] : kKeys) {
    const auto deadline = limits.deadlines.*field;
    const auto given = sweep_values.find(path);
    if (given == sweep_values.end() || deadline <= limits.timeout) continue;
    sentences.push_back(fmt::format("{}: {} ({}) is longer than limits.timeout ({}), which ends the attempt first",
                                    given->second.node->place(), path, words(deadline), words(limits.timeout)));
  }
  return sentences;
}

}  // namespace ddpsweep::matrix
