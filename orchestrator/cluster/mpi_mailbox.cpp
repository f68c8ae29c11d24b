#include "orchestrator/cluster/mpi_mailbox.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <iterator>

#include "common/errors.hpp"
#include "orchestrator/cluster/mpi_session.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr int kTag = 1;

}  // namespace

MpiMailbox::MpiMailbox(std::chrono::milliseconds send_deadline) : send_deadline_(send_deadline) {
  DDPSWEEP_MPI(MPI_Comm_dup(MPI_COMM_WORLD, &comm_));
  DDPSWEEP_MPI(MPI_Comm_set_errhandler(comm_, MPI_ERRORS_RETURN));
  DDPSWEEP_MPI(MPI_Comm_rank(comm_, &rank_));
  DDPSWEEP_MPI(MPI_Comm_size(comm_, &size_));
}

void MpiMailbox::send(int to, const Message& message) {
  if (to == rank_) {
    to_self_.push_back(message);
    return;
  }
  if (abandoned_.contains(to)) return;
  auto& transfer = sends_.emplace_back(to, encode(message), MPI_REQUEST_NULL, Clock::now() + send_deadline_);
  require(transfer.bytes.size() <= kMaxMessageBytes, "a message between agents is too long");
  DDPSWEEP_MPI(MPI_Isend(transfer.bytes.data(), static_cast<int>(transfer.bytes.size()), MPI_BYTE, to, kTag, comm_,
                         &transfer.request));
}

std::optional<std::pair<int, Message>> MpiMailbox::receive() {
  progress_sends();
  if (!to_self_.empty()) {
    Message message = std::move(to_self_.front());
    to_self_.pop_front();
    return std::pair(rank_, std::move(message));
  }
  begin_receives();
  std::set<int> earlier;  // ranks of which an earlier message is still on its way
  for (auto it = receives_.begin(); it != receives_.end(); ++it) {
    if (earlier.contains(it->peer)) continue;
    if (done(*it)) {
      const int from = it->peer;
      const std::string bytes = std::move(it->bytes);
      receives_.erase(it);
      return std::pair(from, decode(bytes));
    }
    earlier.insert(it->peer);
  }
  return std::nullopt;
}

void MpiMailbox::begin_receives() {
  // Matching the message and receiving it are two steps that return at once; MPI_Recv would wait for the rest of a
  // long message whose sender may have died.
  int found = 0;
  MPI_Message message = MPI_MESSAGE_NULL;
  MPI_Status status;
  DDPSWEEP_MPI(MPI_Improbe(MPI_ANY_SOURCE, kTag, comm_, &found, &message, &status));
  if (!found) return;
  int size = 0;
  DDPSWEEP_MPI(MPI_Get_count(&status, MPI_BYTE, &size));
  if (size < 0 || size > kMaxMessageBytes) {
    throw EnvironmentError(fmt::format("rank {} sent a message of {} bytes; at most {} are expected", status.MPI_SOURCE,
                                       size, kMaxMessageBytes));
  }
  auto& into = abandoned_.contains(status.MPI_SOURCE) ? graveyard_ : receives_;
  auto& transfer = into.emplace_back(status.MPI_SOURCE, std::string(static_cast<std::size_t>(size), '\0'),
                                     MPI_REQUEST_NULL, Clock::time_point::max());
  DDPSWEEP_MPI(MPI_Imrecv(transfer.bytes.data(), size, MPI_BYTE, &message, &transfer.request));
}

void MpiMailbox::progress_sends() {
  const auto now = Clock::now();
  std::set<int> unreachable;
  for (auto it = sends_.begin(); it != sends_.end();) {
    if (done(*it)) {
      it = sends_.erase(it);
      continue;
    }
    if (now >= it->deadline) unreachable.insert(it->peer);
    ++it;
  }
  for (const int peer : unreachable) {
    spdlog::error("rank {} has taken no message for {} s: giving it up", peer, send_deadline_.count() / 1000);
    abandon(peer);
  }
}

bool MpiMailbox::done(Transfer& transfer) {
  int flag = 0;
  DDPSWEEP_MPI(MPI_Test(&transfer.request, &flag, MPI_STATUS_IGNORE));
  return flag != 0;
}

void MpiMailbox::abandon(int rank) {
  if (rank == rank_) return;
  abandoned_.insert(rank);
  for (auto* list : {&sends_, &receives_}) {
    for (auto it = list->begin(); it != list->end();) {
      const auto next = std::next(it);
      if (it->peer == rank) graveyard_.splice(graveyard_.end(), *list, it);
      it = next;
    }
  }
}

bool MpiMailbox::idle() {
  progress_sends();
  return sends_.empty();
}

}  // namespace ddpsweep::cluster
