#include "orchestrator/cluster/child_program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

extern char** environ;  // NOLINT(readability-redundant-declaration): not every libc declares it

namespace ddpsweep::cluster {
namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> made;
  for (auto& word : words) made.push_back(word.data());
  return made;
}

}  // namespace

ChildProgram::ChildProgram(std::vector<std::string> words, std::vector<std::string> variables) {
  std::array<int, 2> ends;
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return;
  FileDescriptor output(ends[0]), input(ends[1]);
  ::fcntl(output.get(), F_SETFL, O_NONBLOCK);
  auto argv = pointers(words);
  argv.push_back(nullptr);
  // The first of two variables of one name counts.
  auto environment = pointers(variables);
  for (char** entry = environ; *entry; ++entry) environment.push_back(*entry);
  environment.push_back(nullptr);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, input.get(), STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  if (::posix_spawnp(&pid_, argv[0], &files, nullptr, argv.data(), environment.data()) == 0) {
    output_ = std::move(output);
  } else {
    pid_ = -1;
  }
  posix_spawn_file_actions_destroy(&files);
}

ChildProgram::~ChildProgram() {
  if (pid_ < 0) return;
  ::kill(pid_, SIGKILL);
  // One that a file system holds is not waited for either: it is nobody's when this process has ended.
  ::waitpid(pid_, nullptr, WNOHANG);
}

bool ChildProgram::ended() {
  std::array<char, 4096> bytes;
  while (output_.is_open()) {
    const ssize_t size = ::read(output_.get(), bytes.data(), bytes.size());
    if (size > 0) {
      text_.append(bytes.data(), static_cast<std::size_t>(size));
    } else if (size == 0 || (errno != EINTR && errno != EAGAIN)) {
      output_.reset();
    } else if (errno == EAGAIN) {
      return false;
    }
  }
  if (pid_ >= 0 && ::waitpid(pid_, nullptr, WNOHANG) == 0) return false;
  pid_ = -1;
  return true;
}

}  // namespace ddpsweep::cluster
