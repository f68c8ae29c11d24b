#include "worker/comm/nccl_log.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

namespace ddpsweep::worker {

std::string transports_in(std::string_view log) {
  constexpr std::string_view kVia = " via ";
  std::set<std::string> found;
  while (!log.empty()) {
    const std::string_view line = log.substr(0, log.find('\n'));
    log.remove_prefix(std::min(log.size(), line.size() + 1));
    const auto via = line.find(kVia);
    if (line.find(" Channel ") == std::string_view::npos || via == std::string_view::npos) continue;
    const std::string_view rest = line.substr(via + kVia.size());
    found.emplace(rest.substr(0, rest.find_first_of(" \r")));
  }
  return fmt::format("{}", fmt::join(found, " + "));
}

NcclLog::NcclLog() {
  if (std::getenv("NCCL_DEBUG") != nullptr || std::getenv("NCCL_DEBUG_FILE") != nullptr) return;
  std::error_code no_folder;
  std::string name = (std::filesystem::temp_directory_path(no_folder) / "ddpsweep_nccl_XXXXXX").string();
  const int file = no_folder ? -1 : ::mkstemp(name.data());
  if (file < 0) return;
  ::close(file);
  file_ = name;
  ::setenv("NCCL_DEBUG", "INFO", 1);
  ::setenv("NCCL_DEBUG_SUBSYS", "INIT", 1);
  ::setenv("NCCL_DEBUG_FILE", file_.c_str(), 1);
}

NcclLog::~NcclLog() {
  // NCCL keeps it open; it is gone when the process is.
  std::error_code ignored;
  if (!file_.empty()) std::filesystem::remove(file_, ignored);
}

std::string NcclLog::transports() const {
  std::ifstream in(file_);
  return transports_in(std::string(std::istreambuf_iterator<char>(in), {}));
}

}  // namespace ddpsweep::worker
