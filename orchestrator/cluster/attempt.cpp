#include "orchestrator/cluster/attempt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/units.hpp"

namespace ddpsweep::cluster {
namespace {

using protocol::FailureClass;

constexpr int kMaxOddities = 20;          // events of one attempt about lines that make no sense
constexpr std::size_t kMaxReason = 4096;  // bytes of what a worker says of its failure
constexpr std::size_t kMaxTails = 4;      // logs whose ends are kept of one attempt

bool says_drained(const nlohmann::json& result) {
  const auto it = result.find("drained");
  return it != result.end() && it->is_boolean() && it->get<bool>();
}

}  // namespace

Attempt::Attempt(AttemptSetup setup, Clock::time_point now)
    : setup_(std::move(setup)),
      started_(now),
      ranks_(setup_.agents.size()),
      group_(static_cast<int>(setup_.agents.size()), setup_.nodes, now),
      epochs_(setup_.id, static_cast<int>(setup_.agents.size()), setup_.epochs, setup_.warmup_epochs) {}

void Attempt::on_started(int rank, double spawned_seconds) {
  if (rank >= 0 && rank < world_size()) ranks_[rank].spawned_seconds = spawned_seconds;
}

void Attempt::on_line(int rank, const std::string& line, double heard_seconds, Clock::time_point now) {
  if (rank < 0 || rank >= world_size() || ranks_[rank].ended) return;
  group_.heard(rank, now);
  ranks_[rank].heard_seconds = heard_seconds;
  try {
    const auto message = protocol::decode_from_worker(line);
    if (!ranks_[rank].hello && !std::holds_alternative<protocol::Hello>(message)) {
      oddity(fmt::format("rank {} spoke before its hello: {}", rank, excerpt(line)));
    }
    std::visit([&](const auto& m) { on(rank, m, now); }, message);
  } catch (const protocol::ProtocolError& e) {
    oddity(fmt::format("rank {} wrote a line that is no message: {}", rank, e.what()));
  }
}

void Attempt::on(int rank, const protocol::Hello& hello, Clock::time_point now) {
  if (ranks_[rank].hello) return oddity(fmt::format("rank {} said hello twice", rank));
  ranks_[rank].hello = hello;
  group_.hello(rank, now);
  if (hello.version != protocol::kVersion) {
    fail(
        FailureClass::config, {rank},
        fmt::format("worker '{} {}' speaks protocol version {}, this ddpsweep speaks version {}: install matching ones",
                    excerpt(hello.program), excerpt(hello.program_version), hello.version, protocol::kVersion),
        now);
    return kill(now);
  }
  relay_when_all_are_here();
}

void Attempt::on(int rank, const protocol::Rendezvous& rendezvous, Clock::time_point) {
  if (rank != 0 || rendezvous_) return oddity(fmt::format("rank {} sent a rendezvous out of turn", rank));
  rendezvous_ = rendezvous;
  group_.key_is_known();
  relay_when_all_are_here();
}

// A worker gets its Spec in answer to its Hello; the key must not overtake that.
void Attempt::relay_when_all_are_here() {
  const bool all = std::all_of(ranks_.begin(), ranks_.end(), [](const Rank& r) { return r.hello.has_value(); });
  if (!rendezvous_ || !all || relayed_) return;
  relayed_ = true;
  effects_.relay.push_back(protocol::encode(protocol::ToWorker(*rendezvous_)));
}

void Attempt::on(int rank, const protocol::Phase& phase, Clock::time_point now) {
  Rank& r = ranks_[rank];
  if (++r.phases > 20 + 4 * setup_.epochs) return oddity(fmt::format("rank {} began too many phases", rank));
  if (r.phase) {
    close_phase(rank, *r.phase, phase.began_seconds - r.phase->began_seconds);
    if (r.phase->name == "train") saw_training(r.phase->epoch, r.heard_seconds - r.phase_heard);
  } else if (r.spawned_seconds) {
    // What no worker can tell: how long its process took to begin. It lies before the worker's own zero.
    const double took = r.heard_seconds - *r.spawned_seconds;
    close_phase(rank, {"spawn", 0, phase.began_seconds - took}, took);
    r.spawned_seconds.reset();
  }
  r.phase = phase;
  r.phase_began = now;
  r.phase_heard = r.heard_seconds;
  group_.began(rank, phase, now);
}

void Attempt::on(int rank, const protocol::Calibration& measured, Clock::time_point) {
  if (std::exchange(ranks_[rank].calibrated, true)) return oddity(fmt::format("rank {} calibrated twice", rank));
  for (const double time : {measured.step_ms, measured.compute_ms, measured.communication_ms}) {
    if (!std::isfinite(time) || time < 0) return oddity(fmt::format("rank {} calibrated a time of {}", rank, time));
  }
  if (measured.steps < 0 || measured.reduced_bytes < 0 || measured.buckets < 0) {
    return oddity(fmt::format("rank {} calibrated less than nothing", rank));
  }
  effects_.calibrations.push_back({setup_.id, rank, measured});
}

void Attempt::on(int rank, const protocol::RankEpoch& report, Clock::time_point) {
  if (auto epoch = epochs_.add(rank, report)) effects_.epochs.push_back(std::move(*epoch));
}

void Attempt::on(int rank, const protocol::Heartbeat& heartbeat, Clock::time_point now) {
  group_.beat(rank, heartbeat, now);
}

void Attempt::on(int rank, const protocol::Result& result, Clock::time_point now) {
  Rank& r = ranks_[rank];
  if (!r.result.is_null()) return oddity(fmt::format("rank {} reported two results", rank));
  if (!result.data.is_object()) return oddity(fmt::format("rank {} reported a result without data", rank));
  r.result = result.data;
  if (r.phase) close_phase(rank, *r.phase, seconds(now - r.phase_began));
  r.phase.reset();
}

void Attempt::on(int rank, const protocol::Error& error, Clock::time_point now) {
  if (std::exchange(ranks_[rank].reported_error, true)) return oddity(fmt::format("rank {} reported two errors", rank));
  // What only others can see of a worker is not for it to say.
  const auto failure = protocol::is_seen_from_outside(error.failure) ? FailureClass::unknown : error.failure;
  fail(failure, {rank}, fmt::format("rank {}: {}", rank, excerpt(error.message, kMaxReason)), now);
}

void Attempt::on_exit(const WorkerExit& exit, Clock::time_point now) {
  const int rank = exit.rank;
  if (rank < 0 || rank >= world_size() || ranks_[rank].ended) return;
  Rank& r = ranks_[rank];
  const KnownOfWorker known{
      .told_to_die = killed_at_.has_value(), .gave_result = !r.result.is_null(), .gave_reason = r.reported_error};
  if (const auto end = bad_end(exit, known)) {
    const auto where = exit.start_error.empty() ? " " + group_.where(rank) : "";
    fail(end->failure, {rank}, fmt::format("rank {} {}{}", rank, end->how, where), now);
    effects_.events.push_back({setup_.id, "", "worker_exit", fmt::format("{} {}", group_.name(rank), end->how)});
  }
  if (r.phase) close_phase(rank, *r.phase, seconds(now - r.phase_began));
  r.phase.reset();
  r.device_follows = exit.device_follows;
  r.log_tail = exit.log_tail;
  end(rank, now);
}

void Attempt::end(int rank, Clock::time_point now) {
  ranks_[rank].ended = true;
  group_.ended(rank, now);
  if (!all_ended()) return;
  epochs_.close();
  keep_log_tails();
}

bool Attempt::on_released(const store::DeviceUse& use) {
  if (use.rank < 0 || use.rank >= world_size() || !ranks_[use.rank].device_follows) return false;
  ranks_[use.rank].device_follows = false;
  ranks_[use.rank].device_use = use;
  return true;
}

void Attempt::lose_agent(int agent, const std::string& sentence, Clock::time_point now) {
  for (int rank = 0; rank < world_size(); ++rank) {
    if (setup_.agents[rank] != agent) continue;
    ranks_[rank].device_follows = false;
    if (ranks_[rank].ended) continue;
    fail(FailureClass::agent_lost, {rank}, sentence, now);
    end(rank, now);
  }
}

void Attempt::tick(Clock::time_point now) {
  if (all_ended()) return;
  if (killed_at_) {
    if (now - *killed_at_ >= kUnkillable) give_up_on_the_living(now);
    return;
  }
  if (kill_at_) {
    if (now >= *kill_at_) kill(now);
    return;
  }
  if (now - started_ >= setup_.timeout) {
    timed_out_ = group_.standing();
    suspects_ = group_.behind();
    keep_last_seen(now);
    return kill(now);
  }
  if (auto missed = group_.missed(setup_.deadlines, now)) {
    fail(FailureClass::hang, std::move(missed->ranks), std::move(missed->sentence), now);
    kill(now);
  }
}

void Attempt::give_up_on_the_living(Clock::time_point now) {
  for (int rank = 0; rank < world_size(); ++rank) {
    if (ranks_[rank].ended) continue;
    unkillable_.push_back(rank);
    effects_.events.push_back({setup_.id, "", "worker_exit",
                               fmt::format("{} did not end within {} of SIGKILL", group_.name(rank),
                                           format_duration(seconds(now - *killed_at_)))});
    end(rank, now);
  }
}

AttemptEffects Attempt::take_effects() { return std::exchange(effects_, {}); }

bool Attempt::all_ended() const {
  return std::all_of(ranks_.begin(), ranks_.end(), [](const Rank& r) { return r.ended; });
}

bool Attempt::over() const {
  return all_ended() && std::none_of(ranks_.begin(), ranks_.end(), [](const Rank& r) { return r.device_follows; });
}

Outcome Attempt::outcome() const {
  require(over(), "an attempt has an outcome once every rank has ended");
  if (!timed_out_.empty()) {
    return {store::State::timed_out, std::nullopt,
            fmt::format("not done within {} (limits.timeout); last seen: {}", format_duration(seconds(setup_.timeout)),
                        timed_out_),
            suspects_.front()};
  }
  if (causes_.empty()) {
    const auto drained =
        std::any_of(ranks_.begin(), ranks_.end(), [](const Rank& r) { return says_drained(r.result); });
    if (drained) return {store::State::interrupted, std::nullopt, "drained before its last epoch", -1};
    return {store::State::succeeded, std::nullopt, "", -1};
  }
  const auto* cause = best_cause(causes_);
  return {store::State::failed, cause->failure, cause->sentence, cause->rank};
}

void Attempt::fail(FailureClass failure, std::vector<int> ranks, std::string sentence, Clock::time_point now) {
  if (causes_.empty() && timed_out_.empty()) keep_last_seen(now);
  causes_.push_back({failure, std::move(sentence), ranks.front()});
  suspects_.insert(suspects_.end(), ranks.begin(), ranks.end());
  if (!kill_at_) kill_at_ = now + setup_.failure_grace;
}

void Attempt::keep_last_seen(Clock::time_point now) {
  effects_.events.push_back({setup_.id, "", "last_seen", group_.last_seen(now)});
}

/// Of the ranks that the attempt's error is about, and of others that failed while there is room.
void Attempt::keep_log_tails() {
  if (suspects_.empty()) return;
  std::vector<int> ranks;
  const auto add = [&](int rank) {
    if (ranks.size() < kMaxTails && std::ranges::find(ranks, rank) == ranks.end()) ranks.push_back(rank);
  };
  if (const auto* cause = best_cause(causes_)) add(cause->rank);
  for (const int rank : suspects_) add(rank);
  for (const int rank : ranks) {
    if (ranks_[rank].log_tail.empty()) continue;
    effects_.events.push_back(
        {setup_.id, "", "log_tail", fmt::format("the log of {} ends:\n{}", group_.name(rank), ranks_[rank].log_tail)});
  }
}

void Attempt::kill(Clock::time_point now) {
  killed_at_ = now;
  effects_.kill = true;
}

void Attempt::close_phase(int rank, const protocol::Phase& phase, double span_seconds) {
  effects_.phases.push_back(
      {setup_.id, rank, phase.name, phase.epoch, phase.began_seconds, std::max(span_seconds, 0.0)});
}

void Attempt::saw_training(int epoch, double seconds) {
  const auto [seen, is_first] = seen_training_.try_emplace(epoch, report::SeenSeconds{seconds, seconds});
  if (is_first) return;
  seen->second.shortest = std::min(seen->second.shortest, seconds);
  seen->second.longest = std::max(seen->second.longest, seconds);
}

void Attempt::oddity(std::string text) {
  if (++oddities_ > kMaxOddities) return;
  effects_.events.push_back({setup_.id, "", "protocol", std::move(text)});
  if (oddities_ == kMaxOddities) {
    effects_.events.push_back({setup_.id, "", "protocol", "further lines of this kind are not recorded"});
  }
}

}  // namespace ddpsweep::cluster
