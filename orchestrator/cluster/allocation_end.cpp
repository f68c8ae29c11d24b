#include "orchestrator/cluster/allocation_end.hpp"

#include <fmt/format.h>

#include <charconv>
#include <ctime>
#include <thread>

#include "common/errors.hpp"
#include "common/units.hpp"

namespace ddpsweep::cluster {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause{5};

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<WallClock::time_point> unix_time(const char* text) {
  const auto seconds = text ? whole_number(text) : std::nullopt;
  if (!seconds || *seconds <= 0) return std::nullopt;
  return WallClock::from_time_t(*seconds);
}

/// Local time as one of these formats has it; what the format leaves out is as in `now`.
std::optional<WallClock::time_point> local_time(const std::string& text, const char* format, WallClock::time_point now,
                                                int days_later) {
  const std::time_t today = WallClock::to_time_t(now);
  std::tm parts = {};
  ::localtime_r(&today, &parts);
  parts.tm_sec = 0;
  const char* end = ::strptime(text.c_str(), format, &parts);
  if (!end || *end) return std::nullopt;
  parts.tm_mday += days_later;
  parts.tm_isdst = -1;
  return WallClock::from_time_t(std::mktime(&parts));
}

}  // namespace

WallClock::time_point parse_until(const std::string& text, WallClock::time_point now) {
  for (const char* format : {"%H:%M:%S", "%H:%M"}) {
    for (const int days_later : {0, 1}) {
      const auto moment = local_time(text, format, now, days_later);
      if (moment && *moment > now) return *moment;
    }
  }
  for (const char* format : {"%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"}) {
    const auto moment = local_time(text, format, now, 0);
    if (moment && *moment <= now) throw ConfigError(fmt::format("--until {}: that is over", text));
    if (moment) return *moment;
  }
  try {
    return now + parse_duration(text);
  } catch (const ConfigError&) {
    throw ConfigError(fmt::format("--until {}: write how long from now (2h30m) or a local time (15:20, {})", text,
                                  "2026-11-28T15:20"));
  }
}

std::optional<AllocationSpan> span_of_environment(const Getenv& get, WallClock::time_point now) {
  const auto end = unix_time(get("SLURM_JOB_END_TIME"));
  if (!end) return std::nullopt;
  return AllocationSpan{unix_time(get("SLURM_JOB_START_TIME")).value_or(now), *end};
}

std::optional<AllocationSpan> read_squeue(std::string_view printed) {
  const auto space = printed.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto begin = whole_number(printed.substr(0, space));
  const auto end = whole_number(printed.substr(space + 1, printed.find('\n') - space - 1));
  if (!begin || !end) return std::nullopt;
  return AllocationSpan{WallClock::from_time_t(*begin), WallClock::from_time_t(*end)};
}

AllocationEnd::AllocationEnd(const std::string& until, const Getenv& get) : AllocationEnd(until, get, Patience{}) {}

AllocationEnd::AllocationEnd(const std::string& until, const Getenv& get, Patience patience)
    : patience_(patience), asked_(Steady::now()) {
  const auto now = WallClock::now();
  if (!until.empty()) {
    span_ = {now, parse_until(until, now)};
    return;
  }
  if (const char* job = get("SLURM_JOB_ID")) job_ = job;
  // The first task of an array has the array's own number, by which squeue would list all tasks.
  const char *array = get("SLURM_ARRAY_JOB_ID"), *task = get("SLURM_ARRAY_TASK_ID");
  if (array && task) job_ = fmt::format("{}_{}", array, task);
  span_ = span_of_environment(get, now);
  if (job_.empty() || span_) return;
  ask();
  while (!take_answer() && Steady::now() < asked_ + patience_.first) std::this_thread::sleep_for(kPause);
}

void AllocationEnd::ask() {
  asked_ = Steady::now();
  squeue_ = std::make_unique<ChildProgram>(std::vector<std::string>{"squeue", "-h", "-j", job_, "-o", "%S %e"},
                                           std::vector<std::string>{"SLURM_TIME_FORMAT=%s"});
  problem_ = fmt::format("squeue did not say when job {} ends; where that matters, --until can", job_);
}

bool AllocationEnd::take_answer() {
  if (!squeue_->ended()) return false;
  const auto answer = squeue_->output();
  squeue_.reset();
  if (!answer.empty()) {
    span_ = read_squeue(answer);
    problem_.clear();
  }
  return true;
}

std::optional<TimeLeft> AllocationEnd::time_left() {
  if (squeue_) take_answer();
  if (!squeue_ && !job_.empty() && Steady::now() - asked_ >= patience_.again) ask();
  if (!span_) return std::nullopt;
  const auto seconds = [](WallClock::duration duration) { return std::chrono::duration<double>(duration).count(); };
  return TimeLeft{seconds(span_->end - WallClock::now()), seconds(span_->end - span_->begin)};
}

}  // namespace ddpsweep::cluster
