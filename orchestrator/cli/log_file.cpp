#include "orchestrator/cli/log_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/file_descriptor.hpp"

namespace ddpsweep::cli {
namespace {

constexpr std::size_t kChunkBytes = 1 << 20;

std::string read_at(int file, std::int64_t offset, std::size_t bytes) {
  std::string text(bytes, '\0');
  const ssize_t count = ::pread(file, text.data(), bytes, offset);
  text.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
  return text;
}

/// Where the last `lines` lines of the file begin; an unfinished line at its end counts.
std::int64_t begin_of_last_lines(int file, std::int64_t size, int lines) {
  std::int64_t end = size;
  bool at_end = true;
  while (end > 0) {
    const std::int64_t begin = std::max<std::int64_t>(0, end - static_cast<std::int64_t>(kChunkBytes));
    const std::string chunk = read_at(file, begin, static_cast<std::size_t>(end - begin));
    for (std::size_t i = chunk.size(); i-- > 0;) {
      const bool ends_the_file = std::exchange(at_end, false);
      if (chunk[i] != '\n' || ends_the_file) continue;
      if (--lines == 0) return begin + static_cast<std::int64_t>(i) + 1;
    }
    end = begin;
  }
  return 0;
}

}  // namespace

std::filesystem::path find_log(const std::filesystem::path& store, const std::string& log_path) {
  const auto plain = std::filesystem::path(log_path).lexically_normal();
  if (plain.empty() || plain.is_absolute() || *plain.begin() == ".." || log_path.find('\0') != std::string::npos) {
    throw ConfigError(
        fmt::format("{}: the log of an attempt is '{}', which no sweep writes: it would lie outside the "
                    "store's folder",
                    store.string(), excerpt(log_path)));
  }
  const std::filesystem::path beside_store = std::filesystem::absolute(store).lexically_normal().parent_path() / plain;
  const std::filesystem::path here = std::filesystem::absolute(log_path);
  return !std::filesystem::exists(beside_store) && std::filesystem::exists(here) ? here : beside_store;
}

std::vector<std::string> last_lines(const std::string& text, std::size_t most) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  if (lines.size() > most) lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(most));
  return lines;
}

LogReader::LogReader(std::filesystem::path file, std::optional<int> last_lines)
    : file_(std::move(file)), last_lines_(last_lines) {}

std::string LogReader::read_chunk() {
  const FileDescriptor file(::open(file_.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file.is_open()) {
    if (errno == ENOENT) return "";
    throw EnvironmentError(fmt::format("cannot read the log {}: {}", file_.string(), std::strerror(errno)));
  }
  struct stat status {};
  if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return "";
  if (inode_ == 0 && last_lines_) {
    offset_ = *last_lines_ == 0 ? status.st_size : begin_of_last_lines(file.get(), status.st_size, *last_lines_);
  } else if (status.st_ino != inode_ || status.st_size < offset_) {
    offset_ = 0;
  }
  inode_ = status.st_ino;
  return read_at(file.get(), offset_, kChunkBytes);
}

std::string LogReader::read() {
  std::string chunk = read_chunk();
  // A line as long as the chunk is handed over in pieces.
  if (chunk.size() < kChunkBytes || chunk.find('\n') != std::string::npos) chunk.resize(chunk.rfind('\n') + 1);
  offset_ += static_cast<std::int64_t>(chunk.size());
  return chunk;
}

std::string LogReader::finish() {
  std::string chunk = read_chunk();
  offset_ += static_cast<std::int64_t>(chunk.size());
  if (!chunk.empty() && !chunk.ends_with('\n')) chunk += '\n';
  return chunk;
}

}  // namespace ddpsweep::cli
