// Cuts a byte stream into lines of bounded length.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ddpsweep::protocol {

/// Feed bytes, take lines. A line longer than the limit is dropped up to its newline and counted, so that a worker
/// which floods its pipe costs neither memory nor the lines after it.
class LineReader {
 public:
  explicit LineReader(std::size_t max_line_bytes) : max_(max_line_bytes) {}

  void feed(std::string_view bytes);
  /// The next whole line without its newline, or nothing.
  std::optional<std::string> next();
  std::size_t dropped_lines() const { return dropped_; }

 private:
  std::size_t max_;
  std::string buffer_;
  std::size_t begin_ = 0;    // first byte not yet handed out
  std::size_t scanned_ = 0;  // no newline in [begin_, scanned_)
  bool skipping_ = false;    // inside a line that was too long
  std::size_t dropped_ = 0;
};

}  // namespace ddpsweep::protocol
