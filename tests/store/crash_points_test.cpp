// Ends a writer at every single call that changes a file, one after the other, by kill -9 and by a power cut: the store
// is sound again for whoever comes next, reader or writer, and has every epoch that was said to be committed, once.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>

#include "orchestrator/store/reader.hpp"
#include "tests/store/store_testing.hpp"
#include "tests/store/stormy_vfs.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Kind = Storm::Kind;

struct Death {
  bool at_the_end = false;  // the work was done before the call of that number
  int committed = 0;        // times that the work said so
};

/// Does the work in another process, which is ended at a call, or when the work is done. `work` gets a function with
/// which to say that something is committed.
Death die_at(const Storm& storm, const std::function<void(StormyVfs&, const std::function<void()>&)>& work) {
  int pipe[2];
  if (::pipe(pipe) != 0) throw std::runtime_error("no pipe");
  const pid_t writer = ::fork();
  if (writer == 0) {
    StormyVfs vfs;
    vfs.set(storm);
    work(vfs, [&] { (void)!::write(pipe[1], "c", 1); });
    (void)!::write(pipe[1], "e", 1);
    vfs.strike();
  }
  ::close(pipe[1]);
  Death death;
  for (char byte = 0; ::read(pipe[0], &byte, 1) == 1;) byte == 'e' ? death.at_the_end = true : ++death.committed;
  ::close(pipe[0]);
  int status = 0;
  ::waitpid(writer, &status, 0);
  if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
    throw std::runtime_error(fmt::format("the writer failed: {}", status));
  }
  return death;
}

class CrashPoints : public ::testing::TestWithParam<Kind> {
 protected:
  void check_sound() {
    EXPECT_THAT(rows_of(file_, "PRAGMA integrity_check"), ElementsAre("ok"));
    EXPECT_THAT(rows_of(file_, "PRAGMA foreign_key_check"), IsEmpty());
    EXPECT_THAT(rows_of(file_, "SELECT * FROM epoch GROUP BY attempt_id, epoch HAVING count(*) > 1"), IsEmpty());
    EXPECT_EQ(number_of(file_, "SELECT count(*) FROM rank_epoch"), 4 * number_of(file_, "SELECT count(*) FROM epoch"));
  }
  /// A journal that has to be rolled back; its first bytes are written last.
  bool has_hot_journal() const { return std::ifstream(folder_ / "results.db-journal", std::ios::binary).get() > 0; }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

std::string name_of(const ::testing::TestParamInfo<Kind>& tested) {
  switch (tested.param) {
    case Kind::killed_before:
      return "KilledBefore";
    case Kind::killed_between:
      return "KilledBetween";
    case Kind::killed_after:
      return "KilledAfter";
    default:
      return "PowerCut";
  }
}
INSTANTIATE_TEST_SUITE_P(, CrashPoints,
                         ::testing::Values(Kind::killed_before, Kind::killed_between, Kind::killed_after,
                                           Kind::power_cut),
                         name_of);

TEST_P(CrashPoints, OfAnEpochsTransactionLoseNoCommittedEpochAndDoubleNone) {
  std::int64_t attempt = 0;
  {
    Store store(file_);
    const auto runs = store.register_sweep(make_sweep({make_cell("a", 4)}));
    attempt = store.next_attempt_id();
    store.start_attempt(start_of(attempt, runs[0].run_id, 4), {});
  }
  int points = 0, left_journals = 0, epochs = 0;
  bool died = true;
  for (int at = 1; died; ++at) {
    const Storm storm{.kind = GetParam(), .at = at, .seed = static_cast<unsigned>(at)};
    const Death death = die_at(storm, [&](StormyVfs& vfs, const auto& committed) {
      vfs.calm();
      auto* store = new Store(file_);  // which leaves its claim, as a killed writer does
      vfs.set(storm);
      store->record_epoch(make_epoch(attempt, epochs + 1, 10, 4));
      committed();
    });
    died = !death.at_the_end;
    points += died ? 1 : 0;
    left_journals += has_hot_journal() ? 1 : 0;
    // Readers and writers must both be able to be the first.
    if (at % 2 == 0) {
      Reader reader(file_);
      EXPECT_FALSE(has_hot_journal());
    } else {
      const Store store(file_);
      EXPECT_FALSE(has_hot_journal());
    }
    check_sound();
    const int now = static_cast<int>(number_of(file_, "SELECT count(*) FROM epoch"));
    EXPECT_GE(now, epochs + death.committed) << "lost at call " << at;
    EXPECT_LE(now, epochs + 1) << "at call " << at;
    epochs = now;
  }
  EXPECT_GT(points, 5);
  EXPECT_GT(left_journals, 2) << "nothing had to be rolled back: not what is tested here";
}

/// A sweep from nothing to its end: the claim, the schema, all kinds of rows, the claim's withdrawal.
void whole_life(const std::filesystem::path& file, const std::function<void()>& committed) {
  Store store(file);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 4)}));
  const auto attempt = store.next_attempt_id();
  store.start_attempt(start_of(attempt, runs[0].run_id, 4), {{.rank = 0, .node = "n", .slot_id = "s"}});
  store.record_pid(attempt, 0, 4711);
  store.record_phase({.attempt_id = attempt, .rank = 0, .name = "hello"});
  for (int epoch = 1; epoch <= 2; ++epoch) {
    store.record_epoch(make_epoch(attempt, epoch, 10, 4));
    committed();
    store.heartbeat();
  }
  store.record_event({.attempt_id = attempt, .at = "", .kind = "note", .text = "text"});
  AttemptEnd end;
  end.id = attempt;
  end.state = State::succeeded;
  end.verdict = Verdict{VerdictKind::valid, {}};
  store.end_attempt(end);
}

TEST_P(CrashPoints, OfAWholeSweepLeaveAStoreInWhichTheSameSweepGoesOn) {
  int points = 0;
  bool died = true;
  for (int at = 1; died; at += 7) {  // each seventh: many transactions have the same calls
    const Death death = die_at({.kind = GetParam(), .at = at, .seed = static_cast<unsigned>(at)},
                               [&](StormyVfs&, const auto& committed) { whole_life(file_, committed); });
    died = !death.at_the_end;
    points += died ? 1 : 0;
    {
      Store store(file_);
      const auto runs = store.register_sweep(make_sweep({make_cell("a", 4)}));
      EXPECT_EQ(runs.size(), 1u);
      EXPECT_TRUE(died || runs.at(0).done);
    }
    check_sound();
    EXPECT_GE(number_of(file_, "SELECT count(*) FROM epoch"), death.committed) << "lost at call " << at;
    EXPECT_THAT(rows_of(file_, "SELECT 1 FROM attempt WHERE state = 'running'"), IsEmpty());
    std::filesystem::remove_all(folder_.path());
    std::filesystem::create_directory(folder_.path());
  }
  EXPECT_GT(points, 20);
}

}  // namespace
}  // namespace ddpsweep::store::testing
