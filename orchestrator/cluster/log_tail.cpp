#include "orchestrator/cluster/log_tail.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "common/file_descriptor.hpp"
#include "common/json_text.hpp"

namespace ddpsweep::cluster {
namespace {

/// The file's last bytes, and whether there were more before them.
std::pair<std::string, bool> last_bytes(const std::filesystem::path& file, std::size_t most) {
  // A worker may have put anything there, even a pipe, for which nobody must wait.
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  struct stat status {};
  if (!in.is_open() || ::fstat(in.get(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
  const auto size = static_cast<std::size_t>(status.st_size);
  const std::size_t begin = size > most ? size - most : 0;
  std::string bytes(size - begin, '\0');
  const ssize_t read = ::pread(in.get(), bytes.data(), bytes.size(), static_cast<off_t>(begin));
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(read, 0)));
  return {bytes, begin > 0};
}

std::string printable(const std::string& bytes) {
  auto text = nlohmann::json::parse(one_line_json(nlohmann::json(bytes))).get<std::string>();
  for (char& c : text) {
    if (c == '\r') c = '\n';
    if ((static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') || c == '\x7f') c = ' ';
  }
  text.resize(text.find_last_not_of(" \t\n") + 1);
  return text;
}

/// Without what is too much at its beginning; never begins within a character.
bool shorten(std::string& text, std::size_t most) {
  if (text.size() <= most) return false;
  std::size_t begin = text.size() - most;
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) ++begin;
  text.erase(0, begin);
  return true;
}

}  // namespace

std::string log_tail(const std::filesystem::path& file, std::size_t max_lines, std::size_t max_bytes) {
  const auto [bytes, cut_before] = last_bytes(file, max_bytes);
  std::string text = printable(bytes);
  const bool cut = shorten(text, max_bytes) || cut_before;
  // Half a line tells less than none, unless it is all that there is.
  if (const auto newline = text.find('\n'); cut && newline != std::string::npos) text.erase(0, newline + 1);

  std::size_t begin = text.size();
  for (std::size_t lines = 0; lines < max_lines && begin != std::string::npos; ++lines) {
    begin = begin == 0 ? std::string::npos : text.rfind('\n', begin - 1);
  }
  return begin == std::string::npos ? text : text.substr(begin + 1);
}

}  // namespace ddpsweep::cluster
