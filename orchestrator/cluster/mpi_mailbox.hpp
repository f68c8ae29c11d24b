// The Mailbox between real ranks: MPI point-to-point messages that are started and tested, never waited for, because a
// waiting MPI call burns the core that a trainer is being measured on, and one to a dead rank never ends.
#pragma once

#include <mpi.h>

#include <chrono>
#include <deque>
#include <list>
#include <set>
#include <string>

#include "orchestrator/cluster/mailbox.hpp"

namespace ddpsweep::cluster {

class MpiMailbox : public Mailbox {
 public:
  using Clock = std::chrono::steady_clock;

  /// Collective. A message that a rank has not taken after `send_deadline` abandons that rank.
  explicit MpiMailbox(std::chrono::milliseconds send_deadline = std::chrono::seconds(30));

  int rank() const override { return rank_; }
  int size() const override { return size_; }
  void send(int to, const Message& message) override;
  /// Throws EnvironmentError when a message is unreadable or longer than kMaxMessageBytes. Messages of an abandoned
  /// rank are not handed out.
  std::optional<std::pair<int, Message>> receive() override;
  void abandon(int rank) override;

  /// Nothing is under way to a rank that is still there.
  bool idle();
  /// Some rank was given up.
  bool lost_anyone() const { return !abandoned_.empty(); }

  /// A worker's line of 1 MiB in JSON, where a control character takes six bytes, and a Launch of thousands of ranks.
  static constexpr int kMaxMessageBytes = 16 << 20;

 private:
  struct Transfer {
    int peer;
    std::string bytes;
    MPI_Request request;
    Clock::time_point deadline;
  };

  void progress_sends();
  void begin_receives();
  static bool done(Transfer& transfer);

  MPI_Comm comm_ = MPI_COMM_NULL;  // freed by MPI_Finalize: MPI_Comm_free would wait for every rank
  int rank_ = 0, size_ = 1;
  const std::chrono::milliseconds send_deadline_;
  std::deque<Message> to_self_;
  std::list<Transfer> sends_, receives_;  // lists: MPI keeps pointers into an entry until it is done
  std::list<Transfer> graveyard_;         // to and from abandoned ranks: MPI may still hold their memory
  std::set<int> abandoned_;
};

}  // namespace ddpsweep::cluster
