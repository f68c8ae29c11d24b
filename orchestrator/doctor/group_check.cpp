#include "orchestrator/doctor/group_check.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "orchestrator/cluster/attempt_launch.hpp"

namespace ddpsweep::doctor {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t kSeed = 42;
constexpr const char* kSentence = "The quick brown fox jumps over the lazy dog";

cluster::AttemptSetup attempt_setup(const GroupSetup& setup) {
  cluster::AttemptSetup attempt;
  attempt.id = setup.id;
  for (const auto& slot : setup.slots) attempt.agents.push_back(slot.agent);
  attempt.timeout = setup.timeout;
  attempt.failure_grace = 2s;
  return attempt;
}

protocol::Spec spec_of(const GroupSetup& setup, std::size_t rank) {
  protocol::Spec spec = cluster::placed_spec(setup.slots, rank);
  spec.task = "check";
  spec.attempt = setup.id;
  spec.device = setup.slots[rank].device == matrix::DeviceKind::gpu ? "cuda" : "cpu";
  spec.seed = kSeed;
  spec.settings = setup.settings;
  spec.text = kSentence;
  spec.timeout_seconds = cluster::seconds(setup.timeout);
  return spec;
}

}  // namespace

GroupCheck::GroupCheck(GroupSetup setup, cluster::Mailbox& mailbox, Clock::time_point now)
    : setup_(std::move(setup)), mailbox_(mailbox), attempt_(attempt_setup(setup_), now), now_(now) {
  std::map<int, cluster::Launch> launches;
  for (std::size_t rank = 0; rank < setup_.slots.size(); ++rank) {
    const auto& slot = setup_.slots[rank];
    auto& launch = launches.try_emplace(slot.agent, cluster::Launch{setup_.id, setup_.command, {}}).first->second;
    launch.ranks.push_back(
        {spec_of(setup_, rank), slot,
         (setup_.log_folder / log_name(setup_.model, slot.device, static_cast<int>(rank))).string()});
  }
  for (const auto& [agent, launch] : launches) mailbox_.send(agent, launch);
}

void GroupCheck::on_line(const cluster::WorkerLine& line, Clock::time_point now) {
  if (line.attempt == setup_.id) attempt_.on_line(line.rank, line.line, line.heard_seconds, now);
  apply();
}

void GroupCheck::on_exit(const cluster::WorkerExit& exit, Clock::time_point now) {
  if (exit.attempt == setup_.id) {
    attempt_.on_exit(exit, now);
    ended_.insert(exit.rank);
  }
  apply();
}

void GroupCheck::on_released(const cluster::DeviceReleased& released) {
  if (released.use.attempt_id == setup_.id) attempt_.on_released(released.use);
}

void GroupCheck::lose_agent(int agent, const std::string& sentence, Clock::time_point now) {
  attempt_.lose_agent(agent, sentence, now);
  for (std::size_t rank = 0; rank < setup_.slots.size(); ++rank) {
    if (setup_.slots[rank].agent == agent) ended_.insert(static_cast<int>(rank));
  }
  apply();
}

void GroupCheck::tick(Clock::time_point now) {
  now_ = now;
  attempt_.tick(now);
  apply();
}

void GroupCheck::kill() { send_to_agents(cluster::Kill{setup_.id}); }

bool GroupCheck::kept_memory(const std::string& slot_id) const {
  for (int rank = 0; rank < attempt_.world_size(); ++rank) {
    const auto& use = attempt_.device_use(rank);
    if (setup_.slots[static_cast<std::size_t>(rank)].id == slot_id && use && use->memory_left_bytes.value_or(0) > 0) {
      return true;
    }
  }
  return false;
}

std::string GroupCheck::still_running() const {
  std::vector<std::string> ranks;
  for (int rank = 0; rank < attempt_.world_size(); ++rank) {
    if (ended_.contains(rank)) continue;
    ranks.push_back(fmt::format("rank {} on {}", rank, setup_.slots[static_cast<std::size_t>(rank)].node));
  }
  return fmt::format("{}", fmt::join(ranks, ", "));
}

void GroupCheck::apply() {
  const auto effects = attempt_.take_effects();
  for (const auto& span : effects.phases) phases_.insert(span.name);
  for (const auto& line : effects.relay) send_to_agents(cluster::Deliver{setup_.id, -1, line});
  if (effects.kill) kill();
}

void GroupCheck::send_to_agents(const cluster::Message& message) {
  std::set<int> agents;
  for (const auto& slot : setup_.slots) {
    if (agents.insert(slot.agent).second) mailbox_.send(slot.agent, message);
  }
}

// docs/protocol.md: an error of class config before any phase but "start". A worker that did not start, or speaks
// another version, has failed in other ways.
bool GroupCheck::refused_task(const cluster::Outcome& outcome) const {
  if (outcome.failure != protocol::FailureClass::config || outcome.rank < 0) return false;
  const auto& hello = attempt_.hello(outcome.rank);
  return hello && hello->version == protocol::kVersion &&
         std::ranges::all_of(phases_, [](const std::string& phase) { return phase == "start"; });
}

Check GroupCheck::check() const {
  GroupReport report;
  report.model = setup_.model;
  report.slots = setup_.slots;
  report.outcome = attempt_.outcome();
  for (int rank = 0; rank < attempt_.world_size(); ++rank) {
    report.results.push_back(attempt_.result(rank));
    report.device_use.push_back(attempt_.device_use(rank));
  }
  report.refused_task = refused_task(report.outcome);
  report.log_folder = setup_.log_folder.string();
  report.seconds = std::chrono::duration<double>(now_ - attempt_.started()).count();
  return judge(report);
}

}  // namespace ddpsweep::doctor
