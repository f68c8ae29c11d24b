#include "orchestrator/cluster/supervised_worker.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "orchestrator/cluster/log_tail.hpp"

namespace ddpsweep::cluster {
namespace {

bool is_hello(const std::string& line) {
  try {
    return std::holds_alternative<protocol::Hello>(protocol::decode_from_worker(line));
  } catch (const protocol::ProtocolError&) {
    return false;  // rank 0 reports it
  }
}

}  // namespace

SupervisedWorker::SupervisedWorker(std::int64_t attempt, const LaunchRank& launch, const WorkerStart& start)
    : attempt_(attempt),
      rank_(launch.spec.rank),
      log_path_(launch.log_path),
      process_(start),
      reader_(protocol::kMaxLineBytes) {
  deliver(protocol::encode(protocol::ToWorker(launch.spec)));
}

void SupervisedWorker::watch(std::vector<pollfd>& files, Clock::time_point now) {
  if (process_.output().is_open() && now >= paused_until_) files.push_back({process_.output().get(), POLLIN, 0});
  if (process_.input().is_open() && said_hello_ && !to_worker_.empty()) {
    files.push_back({process_.input().get(), POLLOUT, 0});
  }
}

std::vector<std::string> SupervisedWorker::exchange(Clock::time_point now) {
  if (now < paused_until_) return {};
  std::vector<std::string> lines = take_lines(kLinesPerTurn);
  const bool may_read = lines.size() < kLinesPerTurn;
  const bool read_all = may_read && !read_some();
  if (may_read) {
    for (auto& line : take_lines(kLinesPerTurn - lines.size())) lines.push_back(std::move(line));
  }
  if (lines.size() == kLinesPerTurn || !read_all) paused_until_ = now + kPause;
  write_some();
  if (!process_.output().is_open() && !closed_too_long_) look_at_closed(now);
  return lines;
}

void SupervisedWorker::look_at_closed(Clock::time_point now) {
  if (!closed_at_) closed_at_ = now;
  if (now - *closed_at_ < kLeaves) return;
  closed_too_long_ = !killed_;
  kill();
}

bool SupervisedWorker::read_some() {
  if (!process_.output().is_open()) return false;
  std::array<char, kBytesPerTurn> bytes;
  const ssize_t size = ::read(process_.output().get(), bytes.data(), bytes.size());
  if (size > 0) reader_.feed({bytes.data(), static_cast<std::size_t>(size)});
  // At its end a pipe is readable for ever: closed, it does not wake the loop.
  if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR)) process_.output().reset();
  return size == static_cast<ssize_t>(bytes.size());
}

void SupervisedWorker::write_some() {
  if (!said_hello_ || to_worker_.empty() || !process_.input().is_open()) return;
  const ssize_t size = ::write(process_.input().get(), to_worker_.data(), to_worker_.size());
  if (size > 0) to_worker_.erase(0, static_cast<std::size_t>(size));
  if (size < 0 && errno != EAGAIN && errno != EINTR) process_.input().reset();
}

std::vector<std::string> SupervisedWorker::take_lines(std::size_t limit) {
  std::vector<std::string> lines;
  while (lines.size() < limit) {
    auto line = reader_.next();
    if (!line) break;
    said_hello_ = said_hello_ || is_hello(*line);
    lines.push_back(*std::move(line));
  }
  if (reader_.dropped_lines() > reported_dropped_ && lines.size() < limit) {
    reported_dropped_ = reader_.dropped_lines();
    // No protocol message, so rank 0 reports it like any other line that is none.
    lines.push_back(
        fmt::format("({} lines of more than {} bytes dropped so far)", reported_dropped_, protocol::kMaxLineBytes));
  }
  return lines;
}

void SupervisedWorker::deliver(const std::string& line) { to_worker_ += line + '\n'; }

void SupervisedWorker::kill() {
  killed_ = true;
  process_.kill_group();
}

std::optional<WorkerExit> SupervisedWorker::try_end(std::vector<std::string>& last_lines) {
  const auto end = process_.try_reap();
  if (!end) return std::nullopt;
  // Everything in the pipe now was written before the end; a pipe holds 1 MiB at most, and a child of the worker that
  // left its group must not keep us here.
  constexpr int kMostReads = 16;
  for (int i = 0; i < kMostReads && process_.output().is_open(); ++i) read_some();
  last_lines = take_lines(std::string::npos);
  if (const std::size_t left = last_lines.size(); left > static_cast<std::size_t>(kMostLastLines)) {
    last_lines.erase(last_lines.begin(), last_lines.end() - kMostLastLines);
    last_lines.front() = fmt::format("(of {} lines at its end the last {} follow)", left, kMostLastLines - 1);
  }

  const bool killed_by_agent = killed_ && end->signal == SIGKILL;
  WorkerExit exit{.attempt = attempt_,
                  .rank = rank_,
                  .exit_code = end->exit_code,
                  .signal = end->signal,
                  .killed_by_agent = killed_by_agent,
                  .closed_output = killed_by_agent && closed_too_long_,
                  .start_error = end->start_error,
                  .log_tail = log_tail(log_path_)};
  return exit;
}

}  // namespace ddpsweep::cluster
