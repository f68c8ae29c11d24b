#include "orchestrator/cluster/admission.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/units.hpp"
#include "orchestrator/cluster/sweep_status.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr double kLastSeconds = 10;  // to kill, to record and to leave; a run that was admitted has more than that left
constexpr std::size_t kMostLines = 20;

std::optional<double> in_seconds(const std::optional<std::chrono::milliseconds>& duration) {
  if (!duration) return std::nullopt;
  return seconds(*duration);
}

}  // namespace

Admission::Admission(const RunTable& runs, const matrix::Limits& limits, AskTimeLeft ask)
    : runs_(runs), limits_(limits), ask_(std::move(ask)) {
  look();
  learn();
}

void Admission::look() {
  if (ask_) time_ = ask_();
}

void Admission::learn() {
  if (!ask_) return;
  std::map<std::size_t, schedule::CellTime> known;
  for (const auto run : runs_.order()) {
    const auto& [cell, settings] = std::tie(runs_.at(run).cell, runs_.cell(run));
    const auto pace = paced_.find(cell);
    known[cell] = {settings.family_key, settings.world_size, runs_.at(run).expected_seconds,
                   pace == paced_.end() ? std::nullopt : std::optional(pace->second)};
  }
  std::vector<schedule::CellTime> times;
  for (const auto& [cell, time] : known) times.push_back(time);
  const auto made = schedule::forecast(times, in_seconds(limits_.expect), seconds(limits_.timeout));
  auto one = made.begin();
  for (const auto& [cell, time] : known) forecasts_[cell] = *one++;
}

const std::optional<schedule::Forecast>& Admission::forecast_of(std::int64_t run) const {
  return forecasts_.at(runs_.at(run).cell);
}

bool Admission::admits(std::int64_t run) const {
  return !time_ || schedule::fits(forecast_of(run), time_->left, time_->whole);
}

bool Admission::nothing_fits() const {
  if (!time_ || runs_.count(Fate::waiting) == 0) return false;
  return std::ranges::none_of(runs_.order(),
                              [&](auto run) { return runs_.at(run).fate == Fate::waiting && admits(run); });
}

bool Admission::time_is_up() const { return time_ && time_->left <= kLastSeconds; }

std::string Admission::too_long(const ActiveAttempt& one, Clock::time_point now) const {
  if (!time_) return {};
  auto whole = expected_seconds(one.attempt, runs_.at(one.run));
  if (!whole && forecast_of(one.run)) whole = forecast_of(one.run)->seconds;
  if (!whole) return {};
  const double to_go = std::max(*whole - seconds(now - one.attempt.started()), 0.0);
  if (to_go + kLastSeconds <= time_->left) return {};
  return fmt::format("about {} to go, {}", format_duration(to_go), until_the_end());
}

void Admission::note_pace(const ActiveAttempt& one) {
  if (!ask_) return;
  const auto whole = expected_seconds(one.attempt, runs_.at(one.run));
  if (whole) paced_[runs_.at(one.run).cell] = *whole;
  learn();
}

bool Admission::is_left(std::int64_t run) const {
  const auto fate = runs_.at(run).fate;
  return fate == Fate::waiting || fate == Fate::interrupted;
}

bool Admission::is_hopeless(std::int64_t run) const {
  return time_ && schedule::never_fits(forecast_of(run), time_->whole);
}

bool Admission::hopeless() const {
  const auto& order = runs_.order();
  return time_ && std::ranges::any_of(order, [&](auto run) { return is_left(run); }) &&
         std::ranges::all_of(order, [&](auto run) { return !is_left(run) || is_hopeless(run); });
}

std::string Admission::until_the_end() const {
  return time_ ? fmt::format("the allocation ends in {}", format_duration(std::max(time_->left, 0.0))) : "";
}

std::string Admission::why_nothing_fits() const {
  return "no run that is left would be over in time: " + until_the_end();
}

std::string Admission::stop_line() const {
  return "[ STOP ] nothing more is started; what runs may finish" + (time_ ? " in time: " + until_the_end() : "");
}

std::vector<std::string> Admission::left_out() const {
  struct Left {
    std::int64_t run = 0;
    int count = 0;
  };
  std::vector<std::string> lines;
  if (!time_) return lines;
  if (nothing_fits()) lines.push_back("[ STOP ] " + why_nothing_fits());
  std::map<std::size_t, Left> cells;
  for (const auto run : runs_.order()) {
    if (!is_left(run) || (admits(run) && !is_hopeless(run)) || !forecast_of(run)) continue;
    auto& [first, count] = cells[runs_.at(run).cell];
    if (count++ == 0) first = run;
  }
  std::size_t shown = 0;
  for (const auto& [cell, left] : cells) {
    if (shown++ == kMostLines) {
      lines.push_back(fmt::format("[ STOP ] and {} more experiments", cells.size() - kMostLines));
      break;
    }
    const auto& forecast = *forecast_of(left.run);
    const auto text = fmt::format("{}: {} about {} ({})", runs_.cell(left.run).experiment,
                                  left.count == 1 ? "1 run of" : fmt::format("{} runs of", left.count),
                                  format_duration(forecast.seconds), schedule::to_string(forecast));
    lines.push_back(is_hopeless(left.run)
                        ? fmt::format("[ FAIL ] {}: does not fit into a whole allocation of {}; ask for a longer one",
                                      text, format_duration(time_->whole))
                        : fmt::format("[ STOP ] {}: not over before the end", text));
  }
  return lines;
}

}  // namespace ddpsweep::cluster
