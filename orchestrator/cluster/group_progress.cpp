#include "orchestrator/cluster/group_progress.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "common/units.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr std::size_t kMostNames = 4;  // of ranks in one sentence

/// The deadline of a phase, and what the experiment file calls it.
std::pair<const char*, std::chrono::milliseconds> deadline_of(const std::string& phase, const Deadlines& deadlines) {
  if (phase == "rendezvous") return {"limits.rendezvous", deadlines.rendezvous};
  if (phase == "train") return {"limits.step", deadlines.step};
  if (phase == "evaluate") return {"limits.evaluation", deadlines.evaluation};
  return {"limits.load", deadlines.load};
}

std::string for_time(Clock::duration time) { return "for " + format_duration(seconds(time)); }

}  // namespace

GroupProgress::GroupProgress(int world_size, std::vector<std::string> nodes, Clock::time_point now)
    : nodes_(std::move(nodes)), ranks_(static_cast<std::size_t>(world_size)), last_move_(now) {
  for (auto& rank : ranks_) rank.last_line = rank.last_move = now;
  look_at_group(now);
}

void GroupProgress::hello(int rank, Clock::time_point now) {
  ranks_.at(rank).said_hello = true;
  ranks_.at(rank).last_move = now;
  look_at_group(now);
}

void GroupProgress::began(int rank, const protocol::Phase& phase, Clock::time_point now) {
  Rank& r = ranks_.at(rank);
  ++r.phases;
  r.at = {phase.name, phase.epoch, 0};
  r.last_move = now;
  look_at_group(now);
}

void GroupProgress::beat(int rank, const protocol::Heartbeat& heartbeat, Clock::time_point now) {
  Rank& r = ranks_.at(rank);
  if (heartbeat.phase == r.at.phase && heartbeat.epoch == r.at.epoch && heartbeat.step == r.at.step) return;
  r.at = heartbeat;
  r.last_move = now;
  look_at_group(now);
}

void GroupProgress::ended(int rank, Clock::time_point now) {
  ranks_.at(rank).has_ended = true;
  look_at_group(now);
}

/// Starts the group's clock anew when those behind have moved.
void GroupProgress::look_at_group(Clock::time_point now) {
  const auto last = behind();
  const auto position_now = last.empty() ? std::nullopt : std::optional(position(last.front()));
  if (position_now == last_position_) return;
  last_position_ = position_now;
  last_move_ = now;
}

GroupProgress::Position GroupProgress::position(int rank) const {
  const Rank& r = ranks_.at(rank);
  return {r.said_hello, r.phases, r.at.epoch, r.at.step};
}

std::vector<int> GroupProgress::living() const {
  std::vector<int> ranks;
  for (int rank = 0; rank < std::ssize(ranks_); ++rank) {
    if (!ranks_[rank].has_ended) ranks.push_back(rank);
  }
  return ranks;
}

std::vector<int> GroupProgress::behind() const {
  auto ranks = living();
  if (ranks.empty()) return ranks;
  const auto last = position(std::ranges::min(ranks, {}, [this](int rank) { return position(rank); }));
  std::erase_if(ranks, [&](int rank) { return position(rank) != last; });
  return ranks;
}

std::vector<int> GroupProgress::silent_for(Clock::duration time, Clock::time_point now) const {
  auto ranks = living();
  std::erase_if(ranks, [&](int rank) { return !ranks_[rank].said_hello || now - ranks_[rank].last_line < time; });
  return ranks;
}

std::optional<GroupProgress::Missed> GroupProgress::missed(const Deadlines& deadlines, Clock::time_point now) const {
  if (const auto silent = silent_for(deadlines.silence, now); !silent.empty()) {
    const auto since = std::ranges::max(silent, {}, [this](int rank) { return ranks_[rank].last_line; });
    return Missed{silent, fmt::format("{} sent nothing {} (limits.silence), last seen {}{}", names(silent),
                                      for_time(now - ranks_[since].last_line), where(since), what_others_did(silent))};
  }
  const auto last = behind();
  if (last.empty()) return std::nullopt;
  const auto stood = now - last_move_;
  if (!ranks_[last.front()].said_hello) {
    if (stood < deadlines.start) return std::nullopt;
    return Missed{last, fmt::format("{} said no hello within {} of the launch (limits.start){}", names(last),
                                    format_duration(seconds(stood)), what_others_did(last))};
  }
  const auto [limit, allowed] = deadline_of(ranks_[last.front()].at.phase, deadlines);
  return stood < allowed ? std::nullopt : std::optional(missed_phase(limit, stood));
}

GroupProgress::Missed GroupProgress::missed_phase(const char* limit, Clock::duration stood) const {
  auto last = behind();
  const bool waits_for_key = ranks_[last.front()].at.phase == "rendezvous" && !key_is_known_ && last.front() == 0;
  if (waits_for_key) last = {0};
  return {last, fmt::format("{} stood {} {} ({}){}{}", names(last), where(last.front()), for_time(stood), limit,
                            waits_for_key ? " and did not say how the group meets" : "", what_others_did(last))};
}

std::string GroupProgress::standing() const {
  const auto last = behind();
  if (last.empty()) return "";
  return fmt::format("{} {}{}", names(last), where(last.front()), what_others_did(last));
}

std::string GroupProgress::last_seen(Clock::time_point now) const {
  std::vector<std::string> lines;
  for (int rank = 0; rank < std::ssize(ranks_); ++rank) {
    const Rank& r = ranks_[rank];
    lines.push_back(r.has_ended
                        ? fmt::format("{}: ended {}", name(rank), where(rank))
                        : fmt::format("{}: {} {}, last heard {} before", name(rank), where(rank),
                                      for_time(now - r.last_move), format_duration(seconds(now - r.last_line))));
  }
  return fmt::format("{}", fmt::join(lines, "\n"));
}

std::string GroupProgress::name(int rank) const {
  const bool known = rank < std::ssize(nodes_) && !nodes_[rank].empty();
  return known ? fmt::format("rank {} on {}", rank, nodes_[rank]) : fmt::format("rank {}", rank);
}

std::string GroupProgress::names(const std::vector<int>& ranks) const {
  if (ranks.size() > 1 && ranks.size() == ranks_.size()) return fmt::format("all {} ranks", ranks.size());
  std::vector<std::string> words;
  for (const int rank : ranks) {
    if (words.size() < kMostNames) words.push_back(name(rank));
  }
  const std::size_t more = ranks.size() - words.size();
  return fmt::format("{}{}", fmt::join(words, ", "), more > 0 ? fmt::format(" and {} more", more) : "");
}

std::string GroupProgress::where(int rank) const {
  const Rank& r = ranks_.at(rank);
  if (!r.said_hello) return "before its hello";
  if (r.at.phase == "train") return fmt::format("at step {} of epoch {}", r.at.step, r.at.epoch);
  const auto epoch = r.at.epoch > 0 ? fmt::format(" of epoch {}", r.at.epoch) : "";
  const auto step = r.at.step > 0 ? fmt::format(", at step {}", r.at.step) : "";
  return fmt::format("in phase {}{}{}", r.at.phase, epoch, step);
}

/// ", while the others waited at step 118"; empty where there are no others.
std::string GroupProgress::what_others_did(const std::vector<int>& ranks) const {
  auto others = living();
  std::erase_if(others, [&](int rank) { return std::ranges::find(ranks, rank) != ranks.end(); });
  if (others.empty()) return ranks.size() < ranks_.size() ? ", while the others had ended" : "";
  const auto who = others.size() == 1 ? name(others.front()) : "the others";
  const int furthest = std::ranges::max(others, {}, [this](int rank) { return position(rank); });
  const bool together = std::ranges::all_of(others, [&](int rank) { return position(rank) == position(furthest); });
  if (together) return fmt::format(", while {} waited {}", who, where(furthest));
  return fmt::format(", while {} were elsewhere, the furthest, {}, {}", who, name(furthest), where(furthest));
}

}  // namespace ddpsweep::cluster
