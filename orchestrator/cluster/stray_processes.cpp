#include "orchestrator/cluster/stray_processes.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <utility>

#include "common/excerpt.hpp"

namespace ddpsweep::cluster {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLooks = 10;
constexpr std::chrono::seconds kFarewell{2};

/// The worker that the process descends from; empty when it is none's, has ended or is not ours to look at.
std::string worker_id_of(const fs::path& process) {
  std::ifstream in(process / "environ", std::ios::binary);
  const auto name = fmt::format("{}=", kWorkerIdVariable);
  for (std::string entry; std::getline(in, entry, '\0');)
    if (entry.starts_with(name)) return entry.substr(name.size());
  return "";
}

bool is_process(const std::string& name) {
  return std::ranges::all_of(name, [](unsigned char c) { return std::isdigit(c); });
}

// Between the look and the kill the process may have ended and its number be another's; only for that moment.
void kill_process(pid_t pid, const fs::path& process) {
  std::string name;
  std::getline(std::ifstream(process / "comm"), name);
  const bool left_session = ::getsid(pid) != ::getsid(0);  // else its group is being killed already
  if (::kill(pid, SIGKILL) == 0 && left_session)
    spdlog::warn("killed {} (process {}), which a worker had left behind", one_line(name), pid);
}

}  // namespace

void kill_strays(const std::set<std::string>& worker_ids) {
  std::set<pid_t> killed;
  int quiet_looks = 0;
  for (int look = 0; look < kMostLooks && quiet_looks < 2; ++look) {
    const auto before = killed.size();
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end; entry.increment(error)) {
      const auto name = entry->path().filename().string();
      if (!is_process(name) || !worker_ids.contains(worker_id_of(entry->path()))) continue;
      if (killed.insert(std::stoi(name)).second) kill_process(std::stoi(name), entry->path());
    }
    quiet_looks = killed.size() == before ? quiet_looks + 1 : 0;
  }
}

struct StrayKiller::Work {
  std::mutex mutex;
  std::condition_variable changed;
  std::set<std::string> asked;
  bool busy = false, leaving = false;

  void run() {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [this] { return !asked.empty() || leaving; });
      if (asked.empty()) return;
      const auto worker_ids = std::exchange(asked, {});
      busy = true;
      lock.unlock();
      kill_strays(worker_ids);
      lock.lock();
      busy = false;
      changed.notify_all();
    }
  }
};

StrayKiller::StrayKiller() : work_(std::make_shared<Work>()), thread_([work = work_] { work->run(); }) {}

StrayKiller::~StrayKiller() {
  std::unique_lock lock(work_->mutex);
  work_->leaving = true;
  work_->changed.notify_all();
  const bool done = work_->changed.wait_for(lock, kFarewell, [this] { return work_->asked.empty() && !work_->busy; });
  lock.unlock();
  if (done) {
    thread_.join();
  } else {
    thread_.detach();
  }
}

void StrayKiller::kill(const std::set<std::string>& worker_ids) {
  const std::scoped_lock lock(work_->mutex);
  work_->asked.insert(worker_ids.begin(), worker_ids.end());
  work_->changed.notify_all();
}

}  // namespace ddpsweep::cluster
