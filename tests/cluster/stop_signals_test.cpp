#include "orchestrator/cluster/stop_signals.hpp"

#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

#include "tests/cluster/watchdog.hpp"

namespace ddpsweep::cluster {
namespace {

/// Runs `action` in a process of its own, because signal handlers are the whole process's; returns its wait status.
int status_of(const std::function<bool()>& action) {
  const Watchdog watchdog("a process that signals itself");
  const pid_t child = ::fork();
  if (child == 0) ::_exit(action() ? 0 : 1);
  int status = -1;
  ::waitpid(child, &status, 0);
  return status;
}

bool readable(int file) {
  pollfd poll_file = {file, POLLIN, 0};
  return ::poll(&poll_file, 1, 0) == 1;
}

TEST(StopSignals, AskOncePerRequest) {
  EXPECT_EQ(status_of([] {
              StopSignals signals;
              if (readable(signals.file()) || signals.take() != StopRequest::none) return false;
              std::raise(SIGUSR2);
              if (!readable(signals.file()) || signals.take() != StopRequest::gracefully) return false;
              std::raise(SIGTERM);
              if (!readable(signals.file()) || signals.take() != StopRequest::now) return false;
              return !readable(signals.file()) && signals.take() == StopRequest::none;
            }),
            0);
}

TEST(StopSignals, NowIsStrongerThanGracefully) {
  EXPECT_EQ(status_of([] {
              StopSignals signals;
              std::raise(SIGINT);
              std::raise(SIGUSR2);
              return signals.take() == StopRequest::now && signals.take() == StopRequest::none;
            }),
            0);
}

TEST(StopSignals, SeveralSignalsOfOneRequestAreOne) {
  EXPECT_EQ(status_of([] {
              StopSignals signals;
              std::raise(SIGINT);
              std::raise(SIGTERM);
              return signals.take() == StopRequest::now;
            }),
            0);
}

TEST(StopSignals, ASecondRequestEndsTheProcess) {
  const int status = status_of([] {
    StopSignals signals;
    std::raise(SIGINT);
    ::usleep(1'100'000);
    std::raise(SIGTERM);
    return true;
  });
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 128 + SIGTERM);
}

TEST(StopSignals, ASecondGracefulRequestIsForNow) {
  EXPECT_EQ(status_of([] {
              StopSignals signals;
              std::raise(SIGUSR2);
              std::raise(SIGUSR2);
              if (signals.take() != StopRequest::gracefully) return false;
              ::usleep(1'100'000);
              std::raise(SIGUSR2);
              return signals.take() == StopRequest::now;
            }),
            0);
}

TEST(StopSignals, WorkEvenWhenTheLauncherBlockedThem) {
  EXPECT_EQ(status_of([] {
              sigset_t all;
              sigfillset(&all);
              ::sigprocmask(SIG_BLOCK, &all, nullptr);
              StopSignals signals;
              std::raise(SIGUSR2);
              return signals.take() == StopRequest::gracefully;
            }),
            0);
}

TEST(StopSignals, WritingToSomethingThatIsGoneIsAnError) {
  EXPECT_EQ(status_of([] {
              StopSignals signals;
              int ends[2];
              if (::pipe(ends) != 0) return false;
              ::close(ends[0]);
              return ::write(ends[1], "x", 1) == -1;
            }),
            0);
}

}  // namespace
}  // namespace ddpsweep::cluster
