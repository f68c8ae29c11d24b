#include "worker/agent_link.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstring>
#include <thread>

#include "common/protocol/line_reader.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

constexpr std::chrono::seconds kBeatInterval{1};

}  // namespace

AgentLink::AgentLink() {
  output_ = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (output_ < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
    throw EnvironmentError(fmt::format("cannot set standard output aside: {}", std::strerror(errno)));
  }
  // Detached: one of them sits in read() until the process ends, see leave().
  std::thread([this] { read_input(); }).detach();
  std::thread([this] { beat(); }).detach();
}

void AgentLink::send(const protocol::FromWorker& message) {
  const std::lock_guard lock(write_mutex_);
  write_line(protocol::encode(message));
  if (std::holds_alternative<protocol::Result>(message)) exit_code_ = 0;
}

void AgentLink::write_line(std::string line) {
  line += '\n';
  for (std::size_t written = 0; written < line.size();) {
    const ssize_t n = ::write(output_, line.data() + written, line.size() - written);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) leave(exit_code_);  // nobody is there to be told
    written += static_cast<std::size_t>(n);
  }
}

protocol::Spec AgentLink::wait_for_spec() {
  std::unique_lock lock(mutex_);
  arrived_.wait(lock, [&] { return spec_.has_value(); });
  return *spec_;
}

protocol::Rendezvous AgentLink::wait_for_rendezvous(std::chrono::milliseconds timeout) {
  std::unique_lock lock(mutex_);
  if (!arrived_.wait_for(lock, timeout, [&] { return rendezvous_.has_value(); })) {
    throw CommunicatorError(fmt::format("no rendezvous came from worker 0 within {} s", timeout.count() / 1000));
  }
  return *rendezvous_;
}

void AgentLink::enter_phase(const std::string& name, int epoch) {
  const std::chrono::duration<double> began = std::chrono::steady_clock::now() - start_;
  {
    const std::lock_guard lock(mutex_);
    phase_ = name;
    epoch_ = epoch;
    step_ = 0;
  }
  send(protocol::Phase{.name = name, .epoch = epoch, .began_seconds = began.count()});
}

void AgentLink::leave(int exit_code) { ::_exit(exit_code); }

void AgentLink::read_input() {
  protocol::LineReader lines(protocol::kMaxLineBytes);
  char bytes[4096];
  while (true) {
    const ssize_t n = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) leave(exit_code_);
    lines.feed({bytes, static_cast<std::size_t>(n)});
    while (const auto line = lines.next()) {
      try {
        const auto message = protocol::decode_to_worker(*line);
        const std::lock_guard lock(mutex_);
        if (const auto* spec = std::get_if<protocol::Spec>(&message)) spec_ = *spec;
        if (const auto* rendezvous = std::get_if<protocol::Rendezvous>(&message)) rendezvous_ = *rendezvous;
        if (std::holds_alternative<protocol::Drain>(message)) drain_ = true;
        arrived_.notify_all();
      } catch (const protocol::ProtocolError& e) {
        spdlog::warn("ignored a line from the agent: {}", e.what());
      }
    }
  }
}

void AgentLink::beat() {
  while (true) {
    std::this_thread::sleep_for(kBeatInterval);
    protocol::Heartbeat heartbeat;
    {
      const std::lock_guard lock(mutex_);
      heartbeat = {.phase = phase_, .epoch = epoch_, .step = step_};
    }
    const std::string line = protocol::encode(heartbeat);
    // A pipe that poll calls writable has room for PIPE_BUF bytes, so this write cannot block.
    const std::unique_lock lock(write_mutex_, std::try_to_lock);
    pollfd pipe{.fd = output_, .events = POLLOUT, .revents = 0};
    if (lock && line.size() < PIPE_BUF && ::poll(&pipe, 1, 0) == 1) write_line(line);
  }
}

}  // namespace ddpsweep::worker
