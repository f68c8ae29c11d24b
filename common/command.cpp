#include "common/command.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string_view>
#include <thread>

#include "common/errors.hpp"
#include "common/file_descriptor.hpp"

extern char** environ;  // NOLINT(readability-redundant-declaration): not every libc declares it

namespace ddpsweep {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<char*> environment_without_launcher() {
  constexpr std::array<std::string_view, 5> kLauncher{"PMIX_", "PMI_", "OMPI_", "SLURM_STEP", "SLURM_PROCID="};
  std::vector<char*> variables;
  for (char** entry = environ; *entry; ++entry) {
    const std::string_view variable = *entry;
    if (std::ranges::none_of(kLauncher, [&](auto prefix) { return variable.starts_with(prefix); }) ||
        variable.starts_with("OMPI_ALLOW_RUN_AS_ROOT")) {
      variables.push_back(*entry);
    }
  }
  variables.push_back(nullptr);
  return variables;
}

/// Until it closes its output or its time is over.
void read_all(int file, Clock::time_point deadline, std::string& output) {
  std::array<char, 4096> bytes;
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd waiting{file, POLLIN, 0};
    if (left <= 0) return;
    if (::poll(&waiting, 1, static_cast<int>(left)) <= 0) continue;  // 0: time is over; else a signal came
    const ssize_t size = ::read(file, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return;
    output.append(bytes.data(), static_cast<std::size_t>(size));
  }
}

/// The status of a child that ended in time.
std::optional<int> wait_for(pid_t child, Clock::time_point deadline) {
  constexpr auto kPause = std::chrono::milliseconds(2);
  int status = 0;
  while (::waitpid(child, &status, WNOHANG) != child) {
    if (Clock::now() >= deadline) return std::nullopt;
    std::this_thread::sleep_for(kPause);
  }
  return status;
}

}  // namespace

std::string CommandResult::first_line() const {
  const auto line = output.substr(0, output.find('\n'));
  return line.empty() ? fmt::format("it said nothing, exit code {}", exit_code) : line;
}

CommandResult run_command(std::vector<std::string> words, std::chrono::milliseconds patience) {
  std::array<int, 2> ends;
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw EnvironmentError(fmt::format("pipe: {}", std::strerror(errno)));
  FileDescriptor output(ends[0]), input(ends[1]);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, input.get(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, input.get(), STDERR_FILENO);
  std::vector<char*> argv;
  for (auto& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t pid = -1;
  const int error = ::posix_spawnp(&pid, argv[0], &files, nullptr, argv.data(), environment_without_launcher().data());
  posix_spawn_file_actions_destroy(&files);
  input.reset();
  if (error != 0) return {-1, fmt::format("cannot start {}: {}", words[0], std::strerror(error))};

  CommandResult result;
  const auto deadline = Clock::now() + patience;
  read_all(output.get(), deadline, result.output);
  auto status = wait_for(pid, deadline);  // closing its output is not yet its end
  if (!status) {
    constexpr auto kReaping = std::chrono::seconds(1);  // longer takes one that a file system holds
    ::kill(pid, SIGKILL);
    status = wait_for(pid, Clock::now() + kReaping);
    result.output = fmt::format("it did not end within {} s\n", patience.count() / 1000) + result.output;
  }
  if (status && WIFEXITED(*status)) result.exit_code = WEXITSTATUS(*status);
  return result;
}

std::optional<std::filesystem::path> find_program(const std::string& name) {
  const auto runs = [](const std::filesystem::path& file) {
    std::error_code error;  // of a folder that we may not look into
    return std::filesystem::is_regular_file(file, error) && ::access(file.c_str(), X_OK) == 0;
  };
  if (name.find('/') != std::string::npos)
    return runs(name) ? std::optional<std::filesystem::path>(name) : std::nullopt;
  const char* path = std::getenv("PATH");
  std::istringstream folders(path ? path : "/usr/bin:/bin");
  for (std::string folder; std::getline(folders, folder, ':');) {
    const auto file = std::filesystem::path(folder.empty() ? "." : folder) / name;
    if (runs(file)) return file;
  }
  return std::nullopt;
}

}  // namespace ddpsweep
