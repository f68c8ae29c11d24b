#include "orchestrator/cluster/agent.hpp"

#include <poll.h>
#include <spdlog/spdlog.h>

#include <algorithm>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr int kRankZero = 0;

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};

}  // namespace

Agent::Agent(Mailbox& mailbox, AgentOptions options, Clock::time_point now)
    : mailbox_(mailbox), options_(std::move(options)), last_word_(now), last_beat_(now) {}

void Agent::on_message(const Message& message, Clock::time_point now) {
  last_word_ = now;
  const auto each_of = [this](std::int64_t attempt, auto&& action) {
    for (auto& worker : workers_) {
      if (worker->attempt() == attempt) action(*worker);
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
                   if (!welcome.proceed) leave();
                 },
                 [&](const Shutdown& shutdown) {
                   orderly_ = shutdown.orderly;
                   leave();
                 },
                 [](const Beat&) {},
                 [](const auto&) { bug("an agent got a message that is for rank 0"); },
             },
             message);
}

std::map<std::string, std::string> Agent::environment_for(const schedule::Slot& slot) const {
  auto environment = options_.environment;
  // By UUID, because ordinals depend on what the agent itself may see. A worker on a core sees no GPU.
  environment["CUDA_VISIBLE_DEVICES"] = slot.device == matrix::DeviceKind::gpu ? slot.id : "";
  return environment;
}

void Agent::start(const Launch& launch) {
  for (const auto& rank : launch.ranks) {
    try {
      workers_.push_back(std::make_unique<SupervisedWorker>(
          launch.attempt, rank,
          WorkerStart{.exec_program = options_.exec_program,
                      .command = launch.command,
                      .environment = environment_for(rank.slot),
                      .log_path = rank.log_path,
                      .core = rank.slot.device == matrix::DeviceKind::cpu ? rank.slot.index : -1}));
      mailbox_.send(kRankZero, WorkerStarted{launch.attempt, rank.spec.rank, workers_.back()->pid()});
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
  for (auto& worker : workers_) worker->watch(files, now);
  ::poll(files.data(), files.size(), static_cast<int>(timeout.count()));
}

void Agent::tick(Clock::time_point now) {
  std::erase_if(workers_, [&](auto& worker) {
    const double heard = std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
    const auto forward = [&](const std::vector<std::string>& lines) {
      for (const auto& line : lines)
        mailbox_.send(kRankZero, WorkerLine{worker->attempt(), worker->rank(), line, heard});
    };
    forward(worker->exchange(now));
    std::vector<std::string> last_lines;
    const auto exit = worker->try_end(last_lines);
    forward(last_lines);
    if (exit) mailbox_.send(kRankZero, *exit);
    return exit.has_value();
  });

  if (now - last_beat_ >= options_.beat_interval) {
    last_beat_ = now;
    mailbox_.send(kRankZero, Beat{});
  }
  // Rank 0's own agent lives and dies with it.
  if (mailbox_.rank() != kRankZero && !leaving_ && now - last_word_ >= options_.silence) {
    spdlog::error("no word from rank 0 for {} s: ending {} workers and leaving", options_.silence.count() / 1000,
                  workers_.size());
    orphaned_ = true;
    mailbox_.abandon(kRankZero);
    leave();
  }
}

void Agent::leave() {
  leaving_ = true;
  for (auto& worker : workers_) worker->kill();
}

}  // namespace ddpsweep::cluster
