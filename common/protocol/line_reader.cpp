#include "common/protocol/line_reader.hpp"

namespace ddpsweep::protocol {

void LineReader::feed(std::string_view bytes) {
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    scanned_ -= begin_;
    begin_ = 0;
  }
  buffer_.append(bytes);
}

std::optional<std::string> LineReader::next() {
  while (true) {
    const std::size_t newline = buffer_.find('\n', scanned_);
    const bool found = newline != std::string::npos;
    const std::size_t end = found ? newline : buffer_.size();
    if (!skipping_ && end - begin_ > max_) {
      skipping_ = true;
      ++dropped_;
    }
    if (!found) {
      if (skipping_) begin_ = end;
      scanned_ = end;
      return std::nullopt;
    }
    const std::size_t start = begin_;
    begin_ = scanned_ = newline + 1;
    if (!skipping_) return buffer_.substr(start, newline - start);
    skipping_ = false;
  }
}

}  // namespace ddpsweep::protocol
