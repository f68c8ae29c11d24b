#include "tests/store/small_disk.hpp"

#include <fmt/format.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>

namespace ddpsweep::store::testing {
namespace {

constexpr int kFailed = 1, kNotPossible = 77;
constexpr uid_t kNobody = 65534;

/// prepare: whether the surroundings are there.
InChild in_child(const std::function<bool()>& prepare, const std::function<void()>& body) {
  std::fflush(nullptr);
  const pid_t child = ::fork();
  if (child == 0) {
    if (!prepare()) ::_exit(kNotPossible);
    try {
      body();
    } catch (const std::exception& error) {
      ADD_FAILURE() << error.what();
    }
    std::fflush(nullptr);
    ::_exit(::testing::Test::HasFailure() ? kFailed : 0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) == kNotPossible) return InChild::not_possible;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? InChild::passed : InChild::failed;
}

bool write_map(const char* file, const std::string& text) {
  return static_cast<bool>(std::ofstream(file) << text << std::flush);
}

}  // namespace

InChild on_small_disk(const std::filesystem::path& folder, int kib, const std::function<void()>& body) {
  const auto mount_it = [&] {
    const auto user = ::getuid();
    const auto group = ::getgid();
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write_map("/proc/self/setgroups", "deny") &&
           write_map("/proc/self/uid_map", fmt::format("0 {} 1", user)) &&
           write_map("/proc/self/gid_map", fmt::format("0 {} 1", group)) &&
           ::mount("small", folder.c_str(), "tmpfs", 0, fmt::format("size={}k", kib).c_str()) == 0;
  };
  return in_child(mount_it, body);
}

InChild as_nobody(const std::function<void()>& body) {
  return in_child(
      [] {
        if (::getuid() != 0) return true;
        return ::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
      },
      body);
}

}  // namespace ddpsweep::store::testing
