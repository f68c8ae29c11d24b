// Logs of workers: where they are, their ends, and what is added to them.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ddpsweep::cli {

/// The file that a store's log_path means: relative to the folder where the sweep ran, which is usually the store's,
/// else the current one. The first place that has it, else the store's folder. Throws ConfigError for a path that leads
/// out of it: a store may come from anywhere.
std::filesystem::path find_log(const std::filesystem::path& store, const std::string& log_path);

/// The last lines of a text, at most `most`.
std::vector<std::string> last_lines(const std::string& text, std::size_t most);

/// Reads a file that others write, from its beginning or its last lines on. The file may appear later, be cut, or be
/// replaced: then it is read from its beginning again.
class LogReader {
 public:
  /// last_lines: begin with so many of the lines that are there at first; nothing: with all.
  explicit LogReader(std::filesystem::path file, std::optional<int> last_lines = std::nullopt);

  /// Whole lines that were not read before, a MiB at a time: "" when there are none now. A line that is not ended yet
  /// waits until it is, or until finish().
  std::string read();
  /// What is left: an unfinished line, which gets its line break.
  std::string finish();

  const std::filesystem::path& file() const { return file_; }
  bool exists() const { return std::filesystem::is_regular_file(file_); }

 private:
  std::string read_chunk();

  std::filesystem::path file_;
  std::optional<int> last_lines_;
  std::int64_t offset_ = 0;
  ino_t inode_ = 0;  // 0: never seen
};

}  // namespace ddpsweep::cli
