// ddpsweep-orchestrator: every rank of a sweep. Rank 0 decides and records, all ranks are agents, and one loop drives
// both: wait shortly for workers and signals, then take what has arrived, then let time pass. Nothing in it blocks.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "common/logging.hpp"
#include "orchestrator/cluster/agent.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/launcher.hpp"
#include "orchestrator/cluster/mpi_mailbox.hpp"
#include "orchestrator/cluster/mpi_session.hpp"
#include "orchestrator/cluster/rank_zero.hpp"
#include "orchestrator/cluster/stop_signals.hpp"
#include "orchestrator/cluster/worker_environment.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;

constexpr auto kTurn = 20ms;         // the longest that a message from another rank lies unread
constexpr int kMostMessages = 1000;  // taken in one turn, so that a flood does not stop time
constexpr auto kFarewell = 5s;       // for the last messages to be taken

/// Monotonic time of which a turn takes 1 s at most: when the whole job was suspended, as Slurm does, nobody shall be
/// called silent for it.
class TurnClock {
 public:
  Clock::time_point next_turn() {
    const auto real = Clock::now();
    now_ += std::min<Clock::duration>(real - last_real_, 1s);
    last_real_ = real;
    return now_;
  }

 private:
  Clock::time_point last_real_ = Clock::now();
  Clock::time_point now_ = last_real_;
};

struct Ending {
  ExitCode code = ExitCode::ok;
  bool orderly = true;
};

Inventory take_inventory(const MpiSession& session, const Launcher& launcher, const std::vector<std::string>& args,
                         const AgentOptions& options) {
  try {
    if (::access(options.exec_program.c_str(), X_OK) != 0) {
      throw EnvironmentError("cannot run " + options.exec_program.string());
    }
    return make_inventory(look_at_machine(launcher.node), session.rank(), session.local_rank(),
                          parse_run_options(args).slots_per_agent);
  } catch (const std::runtime_error& error) {
    Inventory inventory;
    inventory.node = launcher.node;
    inventory.problem = error.what();
    return inventory;
  }
}

Ending run_rank(const MpiSession& session, const Launcher& launcher, const std::vector<std::string>& args,
                StopSignals& signals) {
  TurnClock clock;
  auto now = clock.next_turn();
  MpiMailbox mailbox;
  AgentOptions agent_options;
  agent_options.exec_program = sibling_program("ddpsweep-exec");
  agent_options.environment = worker_environment(environ);
  Agent agent(mailbox, agent_options, now);
  std::optional<RankZero> rank_zero;
  if (session.rank() == 0) rank_zero.emplace(args, launcher.kind != Launcher::Kind::none, mailbox, now);
  mailbox.send(0, take_inventory(session, launcher, args, agent_options));

  bool told_to_leave = false;
  while (!agent.finished()) {
    agent.wait(signals.file(), kTurn, now);
    now = clock.next_turn();
    for (int taken = 0; taken < kMostMessages; ++taken) {
      const auto received = mailbox.receive();
      if (!received) break;
      const auto& [from, message] = *received;
      if (is_for_agent(message)) agent.on_message(message, now);
      if (rank_zero && is_for_rank_zero(message)) rank_zero->on_message(from, message, now);
    }
    agent.tick(now);
    // Every rank gets the signals of a step; rank 0 speaks for all of them.
    const auto request = signals.take();
    if (!rank_zero) continue;
    if (request == StopRequest::gracefully) rank_zero->stop_gracefully();
    if (request == StopRequest::now) rank_zero->stop_now();
    rank_zero->tick(now);
    // When the sweep did not begin, the welcome has said so.
    const bool began = agent.welcome().value_or(false);
    if (rank_zero->finished() && began && !std::exchange(told_to_leave, true)) {
      for (int rank = 0; rank < mailbox.size(); ++rank) mailbox.send(rank, Shutdown{!mailbox.lost_anyone()});
    }
  }

  const auto patience = Clock::now() + kFarewell;
  while (!mailbox.idle() && Clock::now() < patience) ::usleep(5'000);
  if (agent.orphaned()) return {ExitCode::environment, false};
  return {rank_zero ? rank_zero->exit_code() : ExitCode::ok, agent.orderly() && mailbox.idle()};
}

void keep_standard_files_open() {
  int fd = 0;
  while ((fd = ::open("/dev/null", O_RDWR)) >= 0 && fd <= STDERR_FILENO) continue;
  if (fd >= 0) ::close(fd);
}

int main(int argc, char** argv) {
  keep_standard_files_open();
  const Getenv get = [](const char* name) { return std::getenv(name); };
  const Launcher launcher = detect_launcher(get);
  const auto refuse_start = [&](const std::string& problem) {
    if (launcher.rank == 0) fmt::print(stderr, "ddpsweep: error: {}\n", problem);
    return static_cast<int>(ExitCode::environment);
  };
  if (const auto problem = pmi_problem(launcher, get); !problem.empty()) return refuse_start(problem);
  StopSignals signals;
  // Without a launcher Open MPI would start a daemon of its own, of use only to programs that spawn ranks.
  ::setenv("OMPI_MCA_ess_singleton_isolated", "1", /*overwrite=*/0);
  MpiSession session(&argc, &argv);
  start_logging(fmt::format("rank {}", session.rank()));
  Ending ending;
  if (const auto problem = size_problem(launcher, session.size()); !problem.empty()) {
    session.leave(refuse_start(problem), true);
  }
  try {
    ending = run_rank(session, launcher, std::vector<std::string>(argv + 1, argv + argc), signals);
  } catch (const EnvironmentError& error) {
    fmt::print(stderr, "ddpsweep: error on rank {} ({}): {}\n", session.rank(), launcher.node, error.what());
    ending = {ExitCode::environment, false};
  }
  session.leave(static_cast<int>(ending.code), ending.orderly);
}

}  // namespace
}  // namespace ddpsweep::cluster

int main(int argc, char** argv) { return ddpsweep::cluster::main(argc, argv); }
