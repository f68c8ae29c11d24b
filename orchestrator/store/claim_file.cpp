#include "orchestrator/store/claim_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>

#include "orchestrator/store/connection.hpp"

namespace ddpsweep::store {
namespace {

/// Throws TransientError, which says what errno does, after removing what was begun.
[[noreturn]] void give_up(const char* what, const std::filesystem::path& file, const std::filesystem::path& begun) {
  const int why = errno;
  ::unlink(begun.c_str());
  throw TransientError(fmt::format("cannot {} {}: {}", what, file.string(), std::strerror(why)));
}

/// Writes the file, with O_EXCL among more_flags only if it is not there, which the result says. Throws TransientError.
bool write_file(const std::filesystem::path& file, const std::string& text, int more_flags) {
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | more_flags, 0644);
  if (fd < 0 && errno == EEXIST) return false;
  if (fd < 0) throw TransientError(fmt::format("cannot create {}: {}", file.string(), std::strerror(errno)));
  const bool whole = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
  const int why = errno;
  ::close(fd);
  errno = why;
  if (!whole) give_up("write", file, file);
  return true;
}

}  // namespace

std::optional<std::string> read_file(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

bool create_whole(const std::filesystem::path& file, const std::string& text, const std::filesystem::path& fresh) {
  write_file(fresh, text, O_TRUNC);
  if (::link(fresh.c_str(), file.c_str()) == 0) {
    ::unlink(fresh.c_str());
    return true;
  }
  const int why = errno;
  ::unlink(fresh.c_str());
  if (why == EEXIST) return false;
  return write_file(file, text, O_EXCL);  // a file system without hard links
}

void replace_whole(const std::filesystem::path& file, const std::string& text, const std::filesystem::path& fresh) {
  write_file(fresh, text, O_TRUNC);
  if (::rename(fresh.c_str(), file.c_str()) != 0) give_up("replace", file, fresh);
}

bool is_younger(const std::filesystem::path& file, std::chrono::seconds age, const std::filesystem::path& fresh) {
  write_file(fresh, "", O_TRUNC);
  std::error_code error;
  const auto now = std::filesystem::last_write_time(fresh, error);
  ::unlink(fresh.c_str());
  const auto written = std::filesystem::last_write_time(file, error);
  return !error && std::chrono::abs(now - written) <= age;
}

void remove_leftovers(const std::filesystem::path& folder, std::string_view prefix, std::filesystem::file_time_type now,
                      std::filesystem::file_time_type::duration age) {
  std::error_code error, gone;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (!at->path().filename().string().starts_with(prefix)) continue;
    const auto written = at->last_write_time(gone);
    if (!gone && now - written > age) std::filesystem::remove(at->path(), gone);
  }
}

}  // namespace ddpsweep::store
