// The fake worker's end of the protocol: one thread, a poll on standard input wherever it waits.
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>

#include "common/protocol/line_reader.hpp"
#include "common/protocol/messages.hpp"

namespace ddpsweep::fake {

class AgentPipe {
 public:
  void send(const protocol::FromWorker& message) { write_line(protocol::encode(message)); }
  /// Any bytes, followed by a newline.
  void write_line(const std::string& line);

  /// Waits for a message of this type; others are dropped, but for a Drain, which is remembered.
  template <class T>
  T receive() {
    while (true) {
      while (!received_.empty()) {
        const auto message = std::move(received_.front());
        received_.pop_front();
        if (const auto* wanted = std::get_if<T>(&message)) return *wanted;
      }
      wait_for_input(std::chrono::seconds(1));
    }
  }
  /// Lets time pass: takes what arrives and sends a heartbeat every second. Leaves the program when the agent is gone.
  void pass(std::chrono::duration<double> time);
  bool drained() const { return drained_; }

  protocol::Heartbeat progress{"start", 0, 0};  // what heartbeats say

 private:
  void wait_for_input(std::chrono::milliseconds timeout);

  protocol::LineReader reader_{protocol::kMaxLineBytes};
  std::deque<protocol::ToWorker> received_;
  bool drained_ = false;
  std::chrono::steady_clock::time_point last_beat_ = std::chrono::steady_clock::now();
};

}  // namespace ddpsweep::fake
