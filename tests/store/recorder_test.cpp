#include "orchestrator/store/recorder.hpp"

#include <gmock/gmock.h>

#include <future>

#include "common/errors.hpp"
#include "orchestrator/store/connection.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

class RecorderTest : public ::testing::Test {
 protected:
  std::unique_ptr<Store> make_store() { return std::make_unique<Store>(folder_ / "results.db"); }
  static void note(Store& store, const std::string& text) {
    store.record_event({.attempt_id = std::nullopt, .at = "2026-11-22T10:00:00.000Z", .kind = "note", .text = text});
  }
  std::vector<std::string> notes() {
    return rows_of(folder_ / "results.db", "SELECT text FROM event ORDER BY event_id");
  }

  TempFolder folder_;
};

TEST_F(RecorderTest, CommitsJobsInOrder) {
  Recorder recorder(make_store());
  for (const char* text : {"1", "2", "3"}) recorder.submit([text](Store& store) { note(store, text); });
  recorder.flush();
  EXPECT_THAT(notes(), ElementsAre("1", "2", "3"));
  EXPECT_FALSE(recorder.failed());
}

TEST_F(RecorderTest, DrainsItsQueueBeforeItEnds) {
  {
    Recorder recorder(make_store());
    for (int i = 0; i < 5; ++i) recorder.submit([](Store& store) { note(store, "x"); });
  }
  EXPECT_EQ(notes().size(), 5u);
}

TEST_F(RecorderTest, TriesAgainWhenTheTroubleMayPass) {
  Recorder recorder(make_store());
  int tries = 0;
  recorder.submit([&](Store& store) {
    if (++tries < 3) throw TransientError("disk full");
    note(store, "at last");
  });
  recorder.flush();
  EXPECT_EQ(tries, 3);
  EXPECT_FALSE(recorder.failed());
  EXPECT_THAT(notes(), ElementsAre("at last"));
}

TEST_F(RecorderTest, FailsForGoodWhenPatienceEndsAndKeepsWhatWasCommitted) {
  Recorder recorder(make_store(), {.patience = 150ms});
  recorder.submit([](Store& store) { note(store, "kept"); });
  recorder.submit([](Store&) { throw TransientError("disk full"); });
  recorder.submit([](Store& store) { note(store, "dropped"); });
  recorder.flush();
  EXPECT_TRUE(recorder.failed());
  EXPECT_EQ(recorder.failure(), "disk full");
  recorder.submit([](Store& store) { note(store, "dropped, too"); });
  recorder.flush();
  EXPECT_THAT(notes(), ElementsAre("kept"));
}

TEST_F(RecorderTest, DoesNotRepeatWhatCannotSucceed) {
  Recorder recorder(make_store());
  int tries = 0;
  recorder.submit([&](Store&) {
    ++tries;
    throw EnvironmentError("no such table");
  });
  recorder.flush();
  EXPECT_TRUE(recorder.failed());
  EXPECT_EQ(tries, 1);
}

TEST_F(RecorderTest, WaitsForAReaderThatHoldsATransaction) {
  Recorder recorder(make_store());
  SQLite::Database reader((folder_ / "results.db").string(), SQLite::OPEN_READONLY);
  reader.exec("BEGIN");
  reader.execAndGet("SELECT count(*) FROM event");
  recorder.submit([](Store& store) { note(store, "waited"); });
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(reader.execAndGet("SELECT count(*) FROM event").getInt(), 0);
  reader.exec("COMMIT");
  recorder.flush();
  EXPECT_FALSE(recorder.failed());
  EXPECT_THAT(notes(), ElementsAre("waited"));
}

TEST_F(RecorderTest, SubmitBlocksOnlyWhileTheQueueIsFull) {
  std::promise<void> gate;
  auto opened = gate.get_future().share();
  std::promise<void> entered;
  Recorder recorder(make_store(), {.capacity = 1});
  recorder.submit([&](Store&) {
    entered.set_value();
    opened.wait();
  });
  entered.get_future().wait();
  recorder.submit([](Store& store) { note(store, "queued"); });  // fills the queue, does not block
  auto third = std::async(std::launch::async, [&] { recorder.submit([](Store& store) { note(store, "third"); }); });
  EXPECT_EQ(third.wait_for(100ms), std::future_status::timeout);
  gate.set_value();
  third.wait();
  recorder.flush();
  EXPECT_THAT(notes(), ElementsAre("queued", "third"));
}

TEST_F(RecorderTest, LeavesAFileSystemThatHangsToItself) {
  std::promise<void> gate;
  auto opened = gate.get_future().share();
  {
    Recorder recorder(make_store(), {.patience = 50ms, .silence = 200ms});
    recorder.submit([](Store& store) { note(store, "kept"); });
    recorder.submit([opened](Store&) { opened.wait(); });
    recorder.flush();  // although it never ends
    EXPECT_TRUE(recorder.failed());
    EXPECT_EQ(recorder.failure(),
              "the store " + (folder_ / "results.db").string() + " has not answered for 0.2 s: its file system hangs");
  }
  EXPECT_THAT(notes(), ElementsAre("kept"));
  gate.set_value();
  while (std::filesystem::exists(folder_ / "results.db.lock")) std::this_thread::sleep_for(5ms);  // it closes the store
}

TEST_F(RecorderTest, TakesJobsAtOnceWhileAReaderHoldsUpACommitLongerThanOneTryLasts) {
  Recorder recorder(make_store());
  SQLite::Database reader((folder_ / "results.db").string(), SQLite::OPEN_READONLY);
  reader.exec("BEGIN");
  reader.execAndGet("SELECT count(*) FROM event");
  const auto held_until = std::chrono::steady_clock::now() + 7s;  // a try waits for 5 s
  auto slowest = std::chrono::steady_clock::duration::zero();
  int jobs = 0;
  for (auto now = std::chrono::steady_clock::now(); now < held_until; now = std::chrono::steady_clock::now()) {
    recorder.submit([](Store& store) { note(store, "x"); });
    EXPECT_FALSE(recorder.failed());
    slowest = std::max(slowest, std::chrono::steady_clock::now() - now);
    ++jobs;
    std::this_thread::sleep_for(50ms);
  }
  EXPECT_FALSE(recorder.idle());
  reader.exec("COMMIT");
  recorder.flush();
  EXPECT_FALSE(recorder.failed());
  EXPECT_EQ(notes().size(), static_cast<std::size_t>(jobs));
  EXPECT_LT(slowest, 1s);
}

TEST_F(RecorderTest, NamesItsFile) {
  Recorder recorder(make_store());
  EXPECT_EQ(recorder.file(), folder_ / "results.db");
}

}  // namespace
}  // namespace ddpsweep::store::testing
