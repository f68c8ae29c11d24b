// Two ranks exchange messages through MpiMailbox; run by mpirun (CMakeLists.txt). Says what is wrong and returns 1.
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <utility>

#include "common/logging.hpp"
#include "orchestrator/cluster/mpi_mailbox.hpp"
#include "orchestrator/cluster/mpi_session.hpp"
#include "tests/cluster/watchdog.hpp"

namespace ddpsweep::cluster {
namespace {

int failures = 0;

void expect(bool holds, const std::string& what) {
  if (holds) return;
  ++failures;
  fmt::print(stderr, "FAILED: {}\n", what);
}

WorkerLine line(std::string text) { return {1, 0, std::move(text)}; }

std::pair<int, std::string> next_line(MpiMailbox& mailbox) {
  while (true) {
    if (const auto received = mailbox.receive()) {
      return {received->first, std::get<WorkerLine>(received->second).line};
    }
    ::usleep(1'000);
  }
}

/// Every tenth is so long that MPI sends it in another way than short ones; order must hold all the same.
std::string numbered(int i) { return std::to_string(i) + std::string(i % 10 ? 10 : 100'000, 'x'); }

void test_messages(MpiMailbox& mailbox, Watchdog& watchdog) {
  const int me = mailbox.rank(), other = 1 - me;
  watchdog.phase("a message to oneself");
  mailbox.send(me, line("self"));
  expect(next_line(mailbox) == std::pair(me, std::string("self")), "a message to oneself arrives like any other");

  watchdog.phase("messages in order");
  constexpr int kMessages = 1000;
  for (int i = 0; i < kMessages; ++i) mailbox.send(other, line(numbered(i)));
  bool in_order = true;
  for (int i = 0; i < kMessages; ++i) in_order = in_order && next_line(mailbox) == std::pair(other, numbered(i));
  expect(in_order, "messages arrive in the order in which they were sent");

  watchdog.phase("a long message");
  const std::string megabytes(5 << 20, 'y');
  mailbox.send(other, line(megabytes));
  expect(next_line(mailbox).second == megabytes, "a long message arrives whole");
  while (!mailbox.idle()) mailbox.receive();
  expect(!mailbox.lost_anyone(), "nobody is lost while everybody listens");
}

// Rank 1 does not look into its hasty mailbox until rank 0 has given it up there.
void test_deadline(MpiMailbox& patient, MpiMailbox& hasty, Watchdog& watchdog) {
  const std::string megabytes(5 << 20, 'z');
  if (patient.rank() == 0) {
    watchdog.phase("a send whose deadline passes");
    hasty.send(1, line(megabytes));
    expect(!hasty.idle(), "a long message is under way until it is taken");
    while (!hasty.lost_anyone()) hasty.receive();
    expect(hasty.idle(), "sends to a lost rank are forgotten");
    hasty.send(1, line("dropped"));
    expect(hasty.idle(), "a message to a lost rank is dropped");
    patient.send(1, line("look now"));
    watchdog.phase("the answer of rank 1");
    next_line(patient);
    bool silent = true;
    for (int i = 0; i < 50; ++i) {
      silent = silent && !hasty.receive();
      ::usleep(1'000);
    }
    expect(silent, "what a lost rank says is not handed out");
  } else {
    watchdog.phase("word from rank 0");
    next_line(patient);
    watchdog.phase("the message that came too late");
    expect(next_line(hasty).second == megabytes, "MPI still completes it, from memory that is still there");
    hasty.send(0, line("I am back"));
    patient.send(0, line("done"));
    while (!patient.idle() || !hasty.idle()) ::usleep(1'000);
  }
}

}  // namespace

int main(int argc, char** argv) {
  Watchdog watchdog("MPI_Init", 50);
  MpiSession session(&argc, &argv);
  start_logging("mailbox_mpi");
  expect(session.size() == 2, "two ranks");
  expect(session.local_rank() == session.rank(), "both on one node, in order");
  MpiMailbox patient(kSlowness * std::chrono::seconds(40)), hasty(kSlowness * std::chrono::milliseconds(300));
  test_messages(patient, watchdog);
  test_deadline(patient, hasty, watchdog);
  session.leave(failures == 0 ? 0 : 1, true);
}

}  // namespace ddpsweep::cluster

int main(int argc, char** argv) { return ddpsweep::cluster::main(argc, argv); }
