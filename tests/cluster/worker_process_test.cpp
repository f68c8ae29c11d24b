#include "orchestrator/cluster/worker_process.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <sstream>

#include "common/errors.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "tests/cluster/watchdog.hpp"

namespace ddpsweep::cluster {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const fs::path kExec = DDPSWEEP_BINARY_DIR "/bin/ddpsweep-exec";

std::string read_file(const fs::path& path) {
  std::ifstream in(path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// True when the process is gone; a zombie that nobody reaps is gone too.
bool is_gone(pid_t pid) {
  const auto stat = read_file("/proc/" + std::to_string(pid) + "/stat");
  return stat.empty() || stat.substr(stat.rfind(')') + 2, 1) == "Z";
}

void wait_until_gone(pid_t pid) {
  while (!is_gone(pid)) ::usleep(5'000);
}

std::string read_until(WorkerProcess& worker, char last) {
  std::string text;
  while (last == '\0' || !text.ends_with(last)) {
    pollfd file = {worker.output().get(), POLLIN, 0};
    ::poll(&file, 1, -1);
    std::array<char, 4096> bytes;
    const auto size = ::read(worker.output().get(), bytes.data(), bytes.size());
    if (size == 0) break;
    if (size > 0) text.append(bytes.data(), static_cast<std::size_t>(size));
  }
  return text;
}

WorkerEnd wait_for_end(WorkerProcess& worker) {
  while (true) {
    if (const auto end = worker.try_reap()) return *end;
    ::usleep(5'000);
  }
}

class WorkerProcessTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = "/tmp/ddpsweep_worker_process_XXXXXX";
    ASSERT_TRUE(::mkdtemp(name.data()));
    folder_ = name;
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path log() const { return folder_ / "logs" / "worker.log"; }
  WorkerStart start(std::vector<std::string> command) const {
    return {.exec_program = kExec,
            .command = std::move(command),
            .environment = {{"PATH", "/usr/bin:/bin"}},
            .log_path = log()};
  }
  /// Everything that the command writes to its standard output.
  std::string output_of(WorkerStart worker_start) {
    WorkerProcess worker(worker_start);
    auto text = read_until(worker, '\0');
    end_ = wait_for_end(worker);
    return text;
  }

  fs::path folder_;
  WorkerEnd end_;
  Watchdog watchdog_{"a worker process to end"};
};

TEST_F(WorkerProcessTest, IsSpokenToThroughPipes) {
  WorkerProcess worker(start({"cat"}));
  ASSERT_EQ(::write(worker.input().get(), "hello\n", 6), 6);
  EXPECT_EQ(read_until(worker, '\n'), "hello\n");
  EXPECT_FALSE(worker.try_reap());
  worker.input().reset();
  const auto end = wait_for_end(worker);
  EXPECT_EQ(end.exit_code, 0);
  EXPECT_EQ(end.signal, 0);
  EXPECT_EQ(end.start_error, "");
}

TEST_F(WorkerProcessTest, KeepsTheBeginningAndTheEndOfALogThatGrowsTooLong) {
  WorkerProcess worker(
      start({"sh", "-c", "echo begin >&2; head -c 100000 /dev/zero >&2; echo; read go; echo end >&2"}));
  read_until(worker, '\n');
  worker.bound_log(50, 200'000);
  EXPECT_EQ(fs::file_size(log()), 100'006U) << "it may be so long";
  worker.bound_log(50, 100'000);
  ASSERT_EQ(::write(worker.input().get(), "go\n", 3), 3);
  wait_for_end(worker);
  const std::string text = read_file(log());
  EXPECT_LT(text.size(), 200U);
  EXPECT_THAT(text, testing::StartsWith("begin\n"));
  EXPECT_THAT(text, HasSubstr("the log had 100006 bytes; what stood here was cut out)\nend\n"));
}

TEST_F(WorkerProcessTest, ReportsItsExitCodeAndSignal) {
  output_of(start({"sh", "-c", "exit 5"}));
  EXPECT_EQ(end_.exit_code, 5);
  output_of(start({"sh", "-c", "kill -SEGV $$"}));
  EXPECT_EQ(end_.exit_code, -1);
  EXPECT_EQ(end_.signal, SIGSEGV);
}

TEST_F(WorkerProcessTest, AppendsStandardErrorToItsLogInAFolderThatItMakes) {
  output_of(start({"sh", "-c", "echo one >&2"}));
  output_of(start({"sh", "-c", "echo two >&2"}));
  EXPECT_EQ(read_file(log()), "one\ntwo\n");
}

TEST_F(WorkerProcessTest, GetsOnlyTheEnvironmentItIsGiven) {
  ::setenv("PMIX_RANK", "0", 1);
  auto worker = start({"env"});
  worker.environment = {{"PATH", "/usr/bin"}, {"NCCL_DEBUG", "INFO"}};
  EXPECT_EQ(output_of(worker), "NCCL_DEBUG=INFO\nPATH=/usr/bin\n");
}

TEST_F(WorkerProcessTest, IsPinnedToItsCore) {
  auto worker = start({"grep", "Cpus_allowed_list", "/proc/self/status"});
  worker.core = look_at_machine("").cores.back();
  EXPECT_EQ(output_of(worker), "Cpus_allowed_list:\t" + std::to_string(worker.core) + "\n");
}

TEST_F(WorkerProcessTest, SaysWhenItsCoreIsNotThere) {
  auto worker = start({"true"});
  worker.core = 8000;
  output_of(worker);
  EXPECT_THAT(end_.start_error, HasSubstr("cannot pin the worker to core 8000"));
}

TEST_F(WorkerProcessTest, BlocksTheSignalsOfAJobStepAndTakesOtherOnesAsUsual) {
  const auto pipe_before = std::signal(SIGPIPE, SIG_IGN);
  const auto size_before = std::signal(SIGXFSZ, SIG_IGN);
  const auto text = output_of(start({"grep", "-E", "Sig(Blk|Ign)", "/proc/self/status"}));
  std::signal(SIGPIPE, pipe_before);
  std::signal(SIGXFSZ, size_before);
  EXPECT_THAT(text, HasSubstr("SigBlk:\t0000000000004a03"));  // HUP INT USR1 USR2 TERM
  const auto ignored = std::stoull(text.substr(text.find("SigIgn:") + 8), nullptr, 16);
  EXPECT_EQ(ignored & (1ull << (SIGPIPE - 1)), 0u);
  EXPECT_EQ(ignored & (1ull << (SIGXFSZ - 1)), 0u);
}

TEST_F(WorkerProcessTest, InheritsNoOtherFile) {
  const FileDescriptor leak(::fcntl(STDERR_FILENO, F_DUPFD, 20));
  EXPECT_EQ(output_of(start({"ls", "/proc/self/fd"})), "0\n1\n2\n3\n");  // 3 is the folder that ls reads
}

TEST_F(WorkerProcessTest, IsTheFirstToGoWhenTheHostRunsOutOfMemory) {
  EXPECT_EQ(output_of(start({"cat", "/proc/self/oom_score_adj"})), "500\n");
}

TEST_F(WorkerProcessTest, IsKilledWithItsWholeGroup) {
  WorkerProcess worker(start({"sh", "-c", "sleep 1000 & echo $!; wait"}));
  const pid_t child = std::stoi(read_until(worker, '\n'));
  worker.kill_group();
  EXPECT_EQ(wait_for_end(worker).signal, SIGKILL);
  wait_until_gone(child);
}

TEST_F(WorkerProcessTest, LeavesNobodyBehindWhenItEnds) {
  WorkerProcess worker(start({"sh", "-c", "sleep 1000 & echo $!"}));
  const pid_t child = std::stoi(read_until(worker, '\n'));
  EXPECT_EQ(wait_for_end(worker).exit_code, 0);
  wait_until_gone(child);
}

TEST_F(WorkerProcessTest, IsKilledByTheDestructor) {
  pid_t pid = 0;
  {
    WorkerProcess worker(start({"sleep", "1000"}));
    pid = worker.pid();
  }
  EXPECT_TRUE(is_gone(pid));
}

TEST_F(WorkerProcessTest, DiesWithItsAgent) {
  std::array<int, 2> pipe;
  ASSERT_EQ(::pipe(pipe.data()), 0);
  const pid_t agent = ::fork();
  if (agent == 0) {
    WorkerProcess worker(start({"sh", "-c", "echo ready; exec sleep 1000"}));
    read_until(worker, '\n');
    const pid_t pid = worker.pid();
    if (::write(pipe[1], &pid, sizeof pid) != sizeof pid) ::_exit(1);
    while (true) ::pause();
  }
  pid_t worker = 0;
  ASSERT_EQ(::read(pipe[0], &worker, sizeof worker), static_cast<ssize_t>(sizeof worker));
  EXPECT_FALSE(is_gone(worker));
  ::kill(agent, SIGKILL);
  ::waitpid(agent, nullptr, 0);
  wait_until_gone(worker);
  ::close(pipe[0]);
  ::close(pipe[1]);
}

TEST_F(WorkerProcessTest, DoesNotStartWhenItsAgentIsGoneAlready) {
  // Process 1 is not the parent of what this shell starts.
  const auto text =
      output_of(start({"sh", "-c", "exec 3>/dev/null; " + kExec.string() + " 1 -1 echo started; echo $?"}));
  EXPECT_EQ(text, "127\n");
}

TEST_F(WorkerProcessTest, SaysWhyAProgramCannotStart) {
  output_of(start({"/no/such/program", "x"}));
  EXPECT_EQ(end_.start_error,
            "cannot start /no/such/program: No such file or directory; name a program that is there and may be "
            "executed (--worker, or worker.command)");
  EXPECT_EQ(end_.exit_code, -1);
}

TEST_F(WorkerProcessTest, ThrowsWhenNoProcessCanBeMade) {
  auto worker = start({"true"});
  worker.exec_program = "/no/such/ddpsweep-exec";
  EXPECT_THROW(WorkerProcess{worker}, EnvironmentError);
  worker = start({"true"});
  std::ofstream(folder_ / "file") << "";
  worker.log_path = folder_ / "file" / "worker.log";
  EXPECT_THROW(WorkerProcess{worker}, EnvironmentError);
}

}  // namespace
}  // namespace ddpsweep::cluster
