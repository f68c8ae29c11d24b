#include "orchestrator/doctor/store_checks.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::doctor {
namespace {

using ::testing::HasSubstr;

store::Writer some_writer() {
  store::Writer writer;
  writer.host = "n7";
  writer.pid = 4711;
  writer.heartbeat = "2026-01-01T00:00:00Z";
  return writer;
}

TEST(StoreLocks, MustKeepASecondProcessOutAndLetItInAfterwards) {
  EXPECT_EQ(lock_check("/f", {.excluded = true, .available = true}).status, Status::ok);
  EXPECT_THAT(lock_check("/f", {.excluded = false, .available = true}).sentence, HasSubstr("got the same lock"));
  EXPECT_THAT(lock_check("/f", {.excluded = true, .available = false}).sentence, HasSubstr("outlived"));
  const auto broken = lock_check("/f", {.problem = "disk I/O error"});
  EXPECT_EQ(broken.status, Status::fail);
  EXPECT_THAT(broken.sentence, HasSubstr("disk I/O error"));
  EXPECT_THAT(broken.mend, HasSubstr("--store"));
}

TEST(StoreFile, IsFineWhenNewOrOursAndFree) {
  EXPECT_EQ(line(store_check("r.db", {.there = false}, 1)), "[  OK  ] store: r.db is new");
  EXPECT_EQ(store_check("r.db", {.there = true, .schema_version = 1}, 1).status, Status::ok);
  EXPECT_THAT(store_check("r.db", {.there = true, .schema_version = 1}, 2).sentence, HasSubstr("up to date"));
}

TEST(StoreFile, FailsWhenItBelongsToOthers) {
  EXPECT_EQ(store_check("r.db", {.there = true, .ours = false}, 1).status, Status::fail);
  EXPECT_EQ(store_check("r.db", {.there = true, .schema_version = 3}, 2).status, Status::fail);
  EXPECT_EQ(store_check("r.db", {.there = true, .problem = "no database"}, 2).status, Status::fail);
  const auto taken = store_check("r.db", {.there = true, .schema_version = 1, .writer = some_writer()}, 1);
  EXPECT_EQ(taken.status, Status::fail);
  EXPECT_THAT(taken.sentence, HasSubstr("process 4711 on n7"));
}

TEST(StoreFile, ThatIsLockedNamesTheSweepElseWarns) {
  EXPECT_THAT(store_check("r.db", {.there = true, .busy = true, .writer = some_writer()}, 1).sentence,
              HasSubstr("is being written by process 4711"));
  EXPECT_THAT(line(store_check("r.db", {.there = true, .busy = true}, 1)), HasSubstr("[ WARN ] store: r.db is locked"));
}

TEST(StoreFile, WarnsOfWhatAKilledWriterLeft) {
  const auto stale =
      store_check("r.db", {.there = true, .schema_version = 1, .writer = some_writer(), .writer_gone = true}, 1);
  EXPECT_EQ(stale.status, Status::warn);
  EXPECT_THAT(stale.sentence, HasSubstr("stale lock of process 4711"));
  EXPECT_EQ(store_check("r.db", {.there = true, .needs_recovery = true}, 1).status, Status::warn);
  EXPECT_THAT(store_check("r.db", {.there = true, .lock_file_unreadable = true}, 1).mend, HasSubstr("rm r.db.lock"));
}

}  // namespace
}  // namespace ddpsweep::doctor
