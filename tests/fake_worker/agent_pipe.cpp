#include "tests/fake_worker/agent_pipe.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ddpsweep::fake {

using namespace std::chrono_literals;

void AgentPipe::write_line(const std::string& line) {
  const std::string bytes = line + "\n";
  for (std::size_t done = 0; done < bytes.size();) {
    const auto size = ::write(STDOUT_FILENO, bytes.data() + done, bytes.size() - done);
    if (size < 0 && errno != EINTR) std::_Exit(1);
    done += static_cast<std::size_t>(std::max<ssize_t>(size, 0));
  }
}

void AgentPipe::pass(std::chrono::duration<double> time) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::nanoseconds>(time);
  while (true) {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_beat_ >= 1s) {
      last_beat_ = now;
      send(progress);
    }
    if (now >= end) return;
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(end - now);
    wait_for_input(std::min<std::chrono::milliseconds>(rest, 1s));
  }
}

void AgentPipe::wait_for_input(std::chrono::milliseconds timeout) {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  if (::poll(&input, 1, static_cast<int>(timeout.count())) <= 0) return;
  std::array<char, 65536> bytes;
  const auto size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
  if (size <= 0) std::_Exit(1);  // the agent is gone
  reader_.feed({bytes.data(), static_cast<std::size_t>(size)});
  while (const auto line = reader_.next()) {
    auto message = protocol::decode_to_worker(*line);
    drained_ = drained_ || std::holds_alternative<protocol::Drain>(message);
    received_.push_back(std::move(message));
  }
}

}  // namespace ddpsweep::fake
