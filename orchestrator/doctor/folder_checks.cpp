#include "orchestrator/doctor/folder_checks.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLittleSpace = std::uintmax_t{1} << 30;

/// Really makes a file: access() says nothing about quotas, read-only mounts or what root may do on NFS.
std::string try_to_write(const fs::path& folder) {
  const auto file = folder / fmt::format(".ddpsweep_doctor_{}", ::getpid());
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  std::string problem;
  if (fd < 0 || ::write(fd, "x", 1) != 1 || ::fsync(fd) != 0) problem = std::strerror(errno);
  if (fd >= 0) ::close(fd);
  ::unlink(file.c_str());
  return problem;
}

}  // namespace

FolderFacts look_at_folder(const fs::path& folder) {
  FolderFacts facts{.folder = folder, .looked_at = folder.lexically_normal()};
  std::error_code error;
  while (!fs::exists(facts.looked_at, error) && facts.looked_at.has_relative_path()) {
    facts.looked_at = facts.looked_at.parent_path();
  }
  facts.problem = fs::is_directory(facts.looked_at, error) ? try_to_write(facts.looked_at) : "it is no folder";
  const auto space = fs::space(facts.looked_at, error);
  if (!error) facts.free_bytes = space.available;
  return facts;
}

Check folder_check(const std::string& name, const FolderFacts& facts) {
  const std::string folder = facts.folder.string();
  if (!facts.problem.empty()) {
    return {name, Status::fail,
            fmt::format("{} cannot be written: {}: {}", folder, facts.looked_at.string(), facts.problem),
            "choose another place (--store, --cache-dir, or the current folder), or change its owner or mode"};
  }
  const double gib = static_cast<double>(facts.free_bytes) / static_cast<double>(kLittleSpace);
  const std::string sentence =
      fmt::format("{} is writable{}, {:.1f} GiB free", folder,
                  facts.looked_at == facts.folder.lexically_normal() ? "" : " (made when needed)", gib);
  if (facts.free_bytes < kLittleSpace) {
    return {name, Status::warn, sentence, "make room: a full disk stops the sweep, though it loses nothing"};
  }
  return {name, Status::ok, sentence, ""};
}

}  // namespace ddpsweep::doctor
