#include "orchestrator/cluster/stray_processes.hpp"

#include <fmt/format.h>
#include <sys/types.h>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace ddpsweep::cluster {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLooks = 5;  // while new ones are found: what is killed may just have started another

/// The worker that the process descends from; empty when it is none's, has ended or is not ours to look at.
std::string worker_id_of(const fs::path& process) {
  std::ifstream in(process / "environ", std::ios::binary);
  const std::string environment{std::istreambuf_iterator<char>(in), {}};
  const std::string name = fmt::format("{}=", kWorkerIdVariable);
  for (std::size_t begin = 0; begin < environment.size();) {
    const auto end = std::min(environment.find('\0', begin), environment.size());
    if (environment.compare(begin, name.size(), name) == 0)
      return environment.substr(begin + name.size(), end - begin - name.size());
    begin = end + 1;
  }
  return "";
}

bool is_process(const std::string& name) {
  return std::ranges::all_of(name, [](unsigned char c) { return std::isdigit(c); });
}

std::set<pid_t> processes_of(const std::set<std::string>& worker_ids) {
  std::set<pid_t> found;
  std::error_code error;
  for (fs::directory_iterator entry("/proc", error), end; !error && entry != end; entry.increment(error)) {
    const auto name = entry->path().filename().string();
    if (is_process(name) && worker_ids.contains(worker_id_of(entry->path()))) found.insert(std::stoi(name));
  }
  return found;
}

}  // namespace

std::string new_worker_id() {
  std::random_device random;
  return fmt::format("{:08x}{:08x}", random(), random());
}

void kill_strays(const std::set<std::string>& worker_ids) {
  std::set<pid_t> killed;
  for (int look = 0; look < kMostLooks; ++look) {
    const auto before = killed.size();
    for (const pid_t pid : processes_of(worker_ids)) {
      ::kill(pid, SIGKILL);
      killed.insert(pid);
    }
    if (killed.size() == before) return;
  }
}

}  // namespace ddpsweep::cluster
