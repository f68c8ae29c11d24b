// ddpsweep-orchestrator VERB ARGUMENTS: every rank of a sweep, or of a check (doctor --launch). Rank 0 decides and
// records, all ranks are agents, and one loop drives both: wait shortly for workers and signals, then take what has
// arrived, then let time pass. Nothing in it blocks, but for a driver that hangs (gpu_use.hpp).
#include <fcntl.h>
#include <fmt/format.h>
#include <mpi.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "common/logging.hpp"
#include "common/version.hpp"
#include "orchestrator/cluster/agent.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/launcher.hpp"
#include "orchestrator/cluster/mpi_mailbox.hpp"
#include "orchestrator/cluster/mpi_session.hpp"
#include "orchestrator/cluster/rank_zero.hpp"
#include "orchestrator/cluster/stop_signals.hpp"
#include "orchestrator/cluster/worker_environment.hpp"
#include "orchestrator/doctor/launch_check.hpp"

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

/// What `ddpsweep` was called with.
struct Call {
  std::string verb;
  std::vector<std::string> args;

  bool is_check() const { return verb == "doctor"; }
  std::optional<int> slots_per_agent() const {
    return is_check() ? doctor::parse_doctor_options(args).run.slots_per_agent
                      : parse_run_options(args).slots_per_agent;
  }
};

std::unique_ptr<Director> make_director(const Call& call, const Launcher& launcher, Mailbox& mailbox,
                                        Clock::time_point now) {
  if (call.is_check()) return std::make_unique<doctor::LaunchCheck>(call.args, launcher, mailbox, now);
  return std::make_unique<RankZero>(call.args, launcher.kind != Launcher::Kind::none, mailbox, now);
}

Inventory take_inventory(const MpiSession& session, const Launcher& launcher, const Call& call,
                         const std::filesystem::path& exec_program) {
  try {
    if (::access(exec_program.c_str(), X_OK) != 0) {
      throw EnvironmentError("cannot run " + exec_program.string());
    }
    Machine machine = look_at_machine(launcher.node);
    machine.gpus = probe_this_machine();
    return make_inventory(machine, session.rank(), session.local_rank(), call.slots_per_agent());
  } catch (const std::runtime_error& error) {
    Inventory inventory;
    inventory.node = launcher.node;
    inventory.problem = error.what();
    return inventory;
  }
}

Ending run_rank(const MpiSession& session, const Launcher& launcher, const Call& call, StopSignals& signals) {
  TurnClock clock;
  auto now = clock.next_turn();
  MpiMailbox mailbox;
  std::unique_ptr<Director> director;
  if (session.rank() == 0) director = make_director(call, launcher, mailbox, now);
  AgentOptions agent_options;
  agent_options.exec_program = sibling_program("ddpsweep-exec");
  agent_options.environment = worker_environment(environ);
  auto inventory = take_inventory(session, launcher, call, agent_options.exec_program);
  inventory.environment = agent_options.environment;
  // Here, because a driver may take seconds to wake its GPUs, and only where the probe has shown that it answers at
  // all.
  if (!inventory.gpus.empty()) agent_options.nvml = Nvml::load();
  Agent agent(mailbox, agent_options, now);
  mailbox.send(0, inventory);

  bool told_to_leave = false;
  while (!agent.finished()) {
    agent.wait(signals.file(), kTurn, now);
    now = clock.next_turn();
    for (int taken = 0; taken < kMostMessages; ++taken) {
      const auto received = mailbox.receive();
      if (!received) break;
      const auto& [from, message] = *received;
      if (is_for_agent(message)) agent.on_message(message, now);
      if (director && is_for_rank_zero(message)) director->on_message(from, message, now);
    }
    agent.tick(now);
    // Every rank gets the signals of a step; rank 0 speaks for all of them.
    const auto request = signals.take();
    if (!director) continue;
    if (request == StopRequest::gracefully) director->stop_gracefully();
    if (request == StopRequest::now) director->stop_now();
    director->tick(now);
    // When nothing was begun, the welcome has said so.
    const bool began = agent.welcome().value_or(false);
    if (director->finished() && began && !std::exchange(told_to_leave, true)) {
      for (int rank = 0; rank < mailbox.size(); ++rank) mailbox.send(rank, Shutdown{!mailbox.lost_anyone()});
    }
  }

  const auto patience = Clock::now() + kFarewell;
  while (!mailbox.idle() && Clock::now() < patience) ::usleep(5'000);
  if (agent.orphaned()) return {ExitCode::environment, false};
  return {director ? director->exit_code() : ExitCode::ok, agent.orderly() && mailbox.idle()};
}

void keep_standard_files_open() {
  int fd = 0;
  while ((fd = ::open("/dev/null", O_RDWR)) >= 0 && fd <= STDERR_FILENO) continue;
  if (fd >= 0) ::close(fd);
}

/// Which MPI the loader found; may be asked for before MPI_Init.
void print_version() {
  std::array<char, MPI_MAX_LIBRARY_VERSION_STRING> text = {};
  int length = 0;
  MPI_Get_library_version(text.data(), &length);
  fmt::print("ddpsweep-orchestrator {} ({})\n{}\n", kVersion, kGitHash, text.data());
}

Call read_call(int argc, char** argv) {
  Call call;
  if (argc > 1) call = {argv[1], {argv + 2, argv + argc}};
  if (call.verb == "--version") {
    print_version();
    std::exit(static_cast<int>(ExitCode::ok));
  }
  if (call.verb == "run" || call.verb == "doctor") return call;
  // By hand only, and then every rank ends here.
  fmt::print(stderr, "ddpsweep-orchestrator is started by `ddpsweep run` and `ddpsweep doctor`, not by hand\n");
  std::exit(static_cast<int>(ExitCode::usage));
}

/// What a program alone has no use for. Open MPI 4 would start a daemon for it, as if it were to spawn ranks, and make
/// a folder for its files, which is that of all such programs and which each removes when it ends, also while another
/// one begins: that one then fails (open-mpi/ompi issues 3818 and 8510).
void leave_out_of_mpi() {
  ::setenv("OMPI_MCA_ess_singleton_isolated", "1", /*overwrite=*/0);
  ::setenv("OMPI_MCA_orte_create_session_dirs", "0", /*overwrite=*/0);
}

int main(int argc, char** argv) {
  keep_standard_files_open();
  const Getenv get = [](const char* name) { return std::getenv(name); };
  const Launcher launcher = detect_launcher(get);
  const Call call = read_call(argc, argv);
  const auto refuse_start = [&](const std::string& problem) {
    if (launcher.rank == 0 && call.is_check()) {
      doctor::CheckPrinter printer(doctor::wants_json(call.args));
      printer.add(doctor::Check{"launcher", doctor::Status::fail, problem, ""});
      printer.finish();
    } else if (launcher.rank == 0) {
      fmt::print(stderr, "ddpsweep: error: {}\n", problem);
    }
    return static_cast<int>(ExitCode::environment);
  };
  if (const auto problem = pmi_problem(launcher, get); !problem.empty()) return refuse_start(problem);
  StopSignals signals;
  if (launcher.kind == Launcher::Kind::none) leave_out_of_mpi();
  MpiSession session(&argc, &argv);
  start_logging(fmt::format("rank {}", session.rank()));
  Ending ending;
  if (const auto problem = size_problem(launcher, session.size()); !problem.empty()) {
    session.leave(refuse_start(problem), true);
  }
  try {
    ending = run_rank(session, launcher, call, signals);
  } catch (const EnvironmentError& error) {
    fmt::print(stderr, "ddpsweep: error on rank {} ({}): {}\n", session.rank(), launcher.node, error.what());
    ending = {ExitCode::environment, false};
  }
  session.leave(static_cast<int>(ending.code), ending.orderly);
}

}  // namespace
}  // namespace ddpsweep::cluster

int main(int argc, char** argv) { return ddpsweep::cluster::main(argc, argv); }
