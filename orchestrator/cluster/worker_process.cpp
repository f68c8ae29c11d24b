#include "orchestrator/cluster/worker_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <system_error>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr int kStatusFile = 3;  // as in exec_main.cpp
constexpr std::chrono::seconds kLongestEnd{5};

void check(int error, const std::string& what) {
  if (error != 0) throw EnvironmentError(what + ": " + std::generic_category().message(error));
}

struct Pipe {
  FileDescriptor read, write;
};

Pipe make_pipe() {
  std::array<int, 2> ends;
  check(::pipe2(ends.data(), O_CLOEXEC) == 0 ? 0 : errno, "cannot make a pipe to a worker");
  return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

void make_non_blocking(const FileDescriptor& fd) {
  const int flags = ::fcntl(fd.get(), F_GETFL);
  check(::fcntl(fd.get(), F_SETFL, flags | O_NONBLOCK) == 0 ? 0 : errno, "cannot make a worker's pipe non-blocking");
}

FileDescriptor open_log(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  check(error.value(), "cannot make the folder of " + path.string());
  // Not blocking, as nobody may read what a worker of before has put there, for example a pipe.
  FileDescriptor log(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0644));
  check(log.is_open() ? 0 : errno, "cannot open " + path.string());
  return log;
}

/// RAII for the two option objects of posix_spawn.
struct SpawnOptions {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;

  SpawnOptions() {
    check(posix_spawn_file_actions_init(&files), "posix_spawn_file_actions_init");
    check(posix_spawnattr_init(&attributes), "posix_spawnattr_init");
  }
  ~SpawnOptions() {
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
  }
  SpawnOptions(const SpawnOptions&) = delete;
  SpawnOptions& operator=(const SpawnOptions&) = delete;

  // All signals stay blocked until ddpsweep-exec sets the worker's own mask: one that hits the whole step must not
  // take a worker that has not got there yet.
  void own_group_and_block_signals() {
    sigset_t all;
    sigfillset(&all);
    check(posix_spawnattr_setsigmask(&attributes, &all), "posix_spawnattr_setsigmask");
    check(posix_spawnattr_setpgroup(&attributes, 0), "posix_spawnattr_setpgroup");
    check(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK),
          "posix_spawnattr_setflags");
  }
  void give(const FileDescriptor& ours, int theirs) {
    check(posix_spawn_file_actions_adddup2(&files, ours.get(), theirs), "posix_spawn_file_actions_adddup2");
  }
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (auto& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

}  // namespace

WorkerProcess::WorkerProcess(const WorkerStart& start) {
  require(::gettid() == ::getpid(), "workers are spawned from the main thread: Note [Spawn from the main thread]");
  require(!start.command.empty(), "a worker needs a command");
  auto [their_input, our_input] = make_pipe();
  auto [our_output, their_output] = make_pipe();
  auto [our_status, their_status] = make_pipe();
  FileDescriptor log = open_log(start.log_path);
  for (const auto* fd : {&our_input, &our_output, &our_status}) make_non_blocking(*fd);

  SpawnOptions options;
  options.own_group_and_block_signals();
  options.give(their_input, STDIN_FILENO);
  options.give(their_output, STDOUT_FILENO);
  options.give(log, STDERR_FILENO);
  options.give(their_status, kStatusFile);

  std::vector<std::string> arguments = {start.exec_program.string(), std::to_string(::getpid()),
                                        std::to_string(start.core)};
  arguments.insert(arguments.end(), start.command.begin(), start.command.end());
  std::vector<std::string> environment;
  for (const auto& [name, value] : start.environment) environment.push_back(name + "=" + value);
  check(::posix_spawn(&pid_, start.exec_program.c_str(), &options.files, &options.attributes,
                      pointers(arguments).data(), pointers(environment).data()),
        "cannot start " + start.exec_program.string());
  input_ = std::move(our_input);
  output_ = std::move(our_output);
  status_ = std::move(our_status);
  log_ = std::move(log);
}

WorkerProcess::~WorkerProcess() {
  if (end_) return;
  kill_group();
  // SIGKILL ends it at once, unless the kernel waits for something on its behalf; then nothing does.
  const auto patience = std::chrono::steady_clock::now() + kLongestEnd;
  while (::waitpid(pid_, nullptr, WNOHANG) == 0 && std::chrono::steady_clock::now() < patience) ::usleep(1'000);
}

void WorkerProcess::bound_log(std::int64_t kept, std::int64_t most) {
  struct stat status {};
  if (::fstat(log_.get(), &status) != 0 || status.st_size <= most || ::ftruncate(log_.get(), kept) != 0) return;
  const auto note = fmt::format("\n(ddpsweep: the log had {} bytes; what stood here was cut out)\n", status.st_size);
  [[maybe_unused]] const auto ignored = ::write(log_.get(), note.data(), note.size());  // a full disk needs no note
}

void WorkerProcess::kill_group() {
  if (!end_) ::kill(-pid_, SIGKILL);
}

std::optional<WorkerEnd> WorkerProcess::try_reap() {
  if (end_) return end_;
  siginfo_t info = {};
  const int waited = ::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT);
  if (waited == 0 && info.si_pid == 0) return std::nullopt;
  // The group is killed before its leader is reaped: until then nobody else can have got its number.
  kill_group();
  int status = 0;
  require(::waitpid(pid_, &status, 0) == pid_, "a worker was reaped by somebody else");
  end_.emplace();
  if (WIFSIGNALED(status)) {
    end_->signal = WTERMSIG(status);
  } else {
    end_->exit_code = WEXITSTATUS(status);
  }
  end_->start_error = read_start_error();
  if (!end_->start_error.empty()) end_->exit_code = -1;
  return end_;
}

std::string WorkerProcess::read_start_error() const {
  std::array<char, 4096> text;
  const ssize_t size = ::read(status_.get(), text.data(), text.size());
  return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

}  // namespace ddpsweep::cluster
