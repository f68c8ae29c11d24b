#include "orchestrator/cluster/agent.hpp"

#include <poll.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <set>
#include <utility>

#include "common/errors.hpp"
#include "common/random_token.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr int kRankZero = 0;
constexpr std::chrono::seconds kSampleEach{1};  // of all GPUs in use
constexpr std::chrono::seconds kLogLookEach{1};

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};

/// By this agent's monotonic clock.
double own_seconds() { return std::chrono::duration<double>(Clock::now().time_since_epoch()).count(); }

}  // namespace

Agent::Agent(Mailbox& mailbox, AgentOptions options, Clock::time_point now)
    : mailbox_(mailbox),
      options_(std::move(options)),
      last_word_(now),
      last_beat_(now),
      last_sample_(now),
      last_log_look_(now) {}

void Agent::on_message(const Message& message, Clock::time_point now) {
  last_word_ = now;
  const auto each_of = [this](std::int64_t attempt, auto&& action) {
    for (auto& place : places_) {
      if (place.worker->attempt() == attempt) action(*place.worker);
    }
  };
  std::visit(Overloaded{
                 [&](const Launch& launch) { start(launch); },
                 [&](const Deliver& deliver) {
                   each_of(deliver.attempt, [&](SupervisedWorker& worker) {
                     if (deliver.rank < 0 || worker.rank() == deliver.rank) worker.deliver(deliver.line);
                   });
                 },
                 [&](const Kill& kill) { each_of(kill.attempt, [](SupervisedWorker& worker) { worker.kill(); }); },
                 [&](const Ring& ring) {
                   mailbox_.send(kRankZero, RingPassed{});
                   if (mailbox_.rank() + 1 < mailbox_.size()) mailbox_.send(mailbox_.rank() + 1, ring);
                 },
                 [&](const Welcome& welcome) {
                   welcome_ = welcome.proceed;
                   if (!welcome.proceed) leave(now);
                 },
                 [&](const Shutdown& shutdown) {
                   orderly_ = shutdown.orderly;
                   leave(now);
                 },
                 [](const Beat&) {},
                 [](const auto&) { bug("an agent got a message that is for rank 0"); },
             },
             message);
}

Environment Agent::environment_for(const schedule::Slot& slot, const std::string& worker_id) const {
  auto environment = options_.environment;
  environment[kWorkerIdVariable] = worker_id;
  // By UUID, because ordinals depend on what the agent itself may see. A worker on a core sees no GPU.
  environment["CUDA_VISIBLE_DEVICES"] = slot.device == matrix::DeviceKind::gpu ? slot.id : "";
  return environment;
}

void Agent::start(const Launch& launch) {
  for (const auto& rank : launch.ranks) {
    try {
      const bool on_gpu = rank.slot.device == matrix::DeviceKind::gpu;
      auto gpu = on_gpu ? GpuUse::before_start(options_.nvml, rank.slot.id) : std::nullopt;
      auto worker_id = random_token();
      const double spawned = own_seconds();
      auto worker = std::make_unique<SupervisedWorker>(launch.attempt, rank,
                                                       WorkerStart{.exec_program = options_.exec_program,
                                                                   .command = launch.command,
                                                                   .environment = environment_for(rank.slot, worker_id),
                                                                   .log_path = rank.log_path,
                                                                   .core = on_gpu ? -1 : rank.slot.index});
      mailbox_.send(kRankZero, WorkerStarted{launch.attempt, rank.spec.rank, worker->pid(), spawned});
      places_.push_back({std::move(worker), std::move(worker_id), std::move(gpu)});
    } catch (const EnvironmentError& error) {
      WorkerExit exit;
      exit.attempt = launch.attempt;
      exit.rank = rank.spec.rank;
      exit.start_error = error.what();
      mailbox_.send(kRankZero, exit);
    }
  }
}

void Agent::wait(int wake_file, std::chrono::milliseconds timeout, Clock::time_point now) {
  std::vector<pollfd> files = {{wake_file, POLLIN, 0}};
  for (auto& place : places_) place.worker->watch(files, now);
  ::poll(files.data(), files.size(), static_cast<int>(timeout.count()));
}

void Agent::tick(Clock::time_point now) {
  last_look_ = now;
  look_at_workers(now);
  look_at_gpus(now);
  if (now - last_log_look_ >= kLogLookEach) {
    last_log_look_ = now;
    for (auto& place : places_) place.worker->bound_log();
  }

  if (now - last_beat_ >= options_.beat_interval) {
    last_beat_ = now;
    mailbox_.send(kRankZero, Beat{});
  }
  // Rank 0's own agent lives and dies with it.
  if (mailbox_.rank() != kRankZero && !leaving_ && now - last_word_ >= options_.silence) {
    spdlog::error("no word from rank 0 for {} s: ending {} workers and leaving", options_.silence.count() / 1000,
                  places_.size());
    orphaned_ = true;
    mailbox_.abandon(kRankZero);
    leave(now);
  }
}

void Agent::look_at_workers(Clock::time_point now) {
  std::set<std::string> ended;
  std::erase_if(places_, [&](Place& place) {
    const bool has_ended = look_at(place, now);
    if (has_ended) ended.insert(place.worker_id);
    return has_ended;
  });
  if (!ended.empty()) stray_killer_.kill(ended);
}

/// Forwards what the worker wrote; true when it has ended.
bool Agent::look_at(Place& place, Clock::time_point now) {
  auto& worker = *place.worker;
  const double heard = own_seconds();
  const auto forward = [&](const std::vector<std::string>& lines) {
    for (const auto& line : lines) mailbox_.send(kRankZero, WorkerLine{worker.attempt(), worker.rank(), line, heard});
  };
  forward(worker.exchange(now));
  std::vector<std::string> last_lines;
  auto exit = worker.try_end(last_lines);
  forward(last_lines);
  if (!exit) return false;
  exit->device_follows = place.gpu.has_value();
  mailbox_.send(kRankZero, *exit);
  if (place.gpu) releases_.push_back({worker.attempt(), worker.rank(), *std::move(place.gpu)});
  return true;
}

void Agent::look_at_gpus(Clock::time_point now) {
  if (now - last_sample_ >= kSampleEach) {
    last_sample_ = now;
    for (auto& place : places_) {
      if (place.gpu) place.gpu->sample();
    }
  }
  std::erase_if(releases_, [&](Release& release) {
    const bool workers_left =
        std::ranges::any_of(places_, [&](const Place& place) { return place.worker->attempt() == release.attempt; });
    if (!release.gpu.settled(workers_left, now)) return false;
    mailbox_.send(kRankZero, DeviceReleased{release.gpu.summary(release.attempt, release.rank)});
    return true;
  });
}

void Agent::leave(Clock::time_point now) {
  if (!std::exchange(leaving_, true)) left_at_ = now;
  for (auto& place : places_) place.worker->kill();
}

}  // namespace ddpsweep::cluster
