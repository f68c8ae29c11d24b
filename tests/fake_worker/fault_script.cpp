#include "tests/fake_worker/fault_script.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "common/errors.hpp"

namespace ddpsweep::fake {
namespace {

const std::set<std::string> kWithValue{"clock",   "crash", "epoch_ms", "slow",          "hang_in",
                                       "hang_at", "error", "flood",    "prepare_error", "weights"};
const std::set<std::string> kPlain{
    "sampler_off",       "skip_rows",      "double_rows", "same_order",    "no_shuffle",    "one_rank_all",
    "replay_batch",      "wrong_rows",     "diverge",     "epoch_twice",   "missing_epoch", "sum_not_average",
    "padding_counted",   "epochs_swapped", "nan_loss",    "nan_time",      "leave",         "freeze",
    "no_reducer_check",  "hang",           "hang_silent", "garbage",       "tamper",        "wrong_version",
    "other_fingerprint", "no_cache",       "no_check",    "other_weights", "close_output"};
const std::set<std::string> kFilters{"rank", "world", "epoch", "seed", "attempt"};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

template <class Number>
Number to_number(const std::string& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw ConfigError(fmt::format("DDPSWEEP_FAKE: '{}' is no number", text));
  }
  return number;
}

}  // namespace

FaultScript::FaultScript(const std::string& text) {
  for (const auto& part : split(text, ';')) {
    if (part.empty()) continue;
    auto pieces = split(part, '@');
    const auto head = split(pieces.front(), '=');
    Clause clause{head[0], head.size() > 1 ? head[1] : "", {}};
    if (!kWithValue.contains(clause.name) && !kPlain.contains(clause.name)) {
      throw ConfigError(fmt::format("DDPSWEEP_FAKE: unknown clause '{}'", clause.name));
    }
    if (kWithValue.contains(clause.name) == clause.value.empty()) {
      throw ConfigError(
          fmt::format("DDPSWEEP_FAKE: '{}' {} a value", clause.name, clause.value.empty() ? "needs" : "takes not"));
    }
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      const auto filter = split(pieces[i], '=');
      if (filter.size() != 2 || !kFilters.contains(filter[0])) {
        throw ConfigError(fmt::format("DDPSWEEP_FAKE: unknown filter '@{}'", pieces[i]));
      }
      clause.filters[filter[0]] = to_number<std::uint64_t>(filter[1]);
    }
    clauses_.push_back(std::move(clause));
  }
}

const FaultScript::Clause* FaultScript::find(const std::string& name, const Place& place) const {
  const std::map<std::string, std::uint64_t> here{{"rank", place.rank},
                                                  {"world", place.world_size},
                                                  {"epoch", place.epoch},
                                                  {"seed", place.seed},
                                                  {"attempt", place.attempt}};
  for (const auto& clause : clauses_) {
    const auto holds = [&](const auto& filter) { return here.at(filter.first) == filter.second; };
    if (clause.name == name && std::all_of(clause.filters.begin(), clause.filters.end(), holds)) return &clause;
  }
  return nullptr;
}

std::optional<std::string> FaultScript::value(const std::string& name, const Place& place) const {
  const auto* clause = find(name, place);
  return clause == nullptr ? std::nullopt : std::optional(clause->value);
}

double FaultScript::number(const std::string& name, const Place& place, double otherwise) const {
  const auto text = value(name, place);
  return text ? to_number<double>(*text) : otherwise;
}

}  // namespace ddpsweep::fake
