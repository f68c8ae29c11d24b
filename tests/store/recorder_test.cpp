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
  Recorder recorder(make_store(), 4096, 150ms);
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
  Recorder recorder(make_store(), 1);
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

TEST_F(RecorderTest, NamesItsFile) {
  Recorder recorder(make_store());
  EXPECT_EQ(recorder.file(), folder_ / "results.db");
}

}  // namespace
}  // namespace ddpsweep::store::testing
