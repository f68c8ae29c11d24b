// Readers and the writer of one store: who sees what, and who waits.
#include "orchestrator/store/snapshot.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "orchestrator/store/schema.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

class SnapshotTest : public ::testing::Test {
 protected:
  /// A write that does not wait for readers; false when one is in the way.
  bool can_write() {
    SQLite::Database writer(file_.string(), SQLite::OPEN_READWRITE, 0);
    return writer.tryExec("UPDATE sweep SET name = name || '+'") == SQLite::OK;
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(SnapshotTest, AReaderHoldsNobodyUpOnceItHasItsAnswer) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  Snapshot reader(file_);
  EXPECT_TRUE(can_write());
  EXPECT_EQ(reader.sweeps().at(0).sweep, "sweep+");
  reader.report("sweep+");
  EXPECT_TRUE(can_write());
  EXPECT_EQ(reader.sweeps().at(0).sweep, "sweep++");
}

TEST_F(SnapshotTest, QuestionsAtOnceSeeOneState) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  Snapshot reader(file_);
  reader.at_once([&] {
    const auto name = reader.sweeps().at(0).sweep;
    EXPECT_FALSE(can_write());
    EXPECT_EQ(reader.report(name).size(), 1u);
  });
  EXPECT_TRUE(can_write());
}

TEST_F(SnapshotTest, AnErrorBetweenQuestionsHoldsNobodyUp) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  Snapshot reader(file_);
  const auto fail = [&] {
    reader.sweeps();
    throw std::runtime_error("as it happens");
  };
  EXPECT_THROW(reader.at_once(fail), std::runtime_error);
  EXPECT_TRUE(can_write());
}

TEST_F(SnapshotTest, AnOlderStoreIsReadAndLeftAsItIs) {
  {
    SQLite::Database old(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::ifstream in(DDPSWEEP_SOURCE_DIR "/tests/store/schema_version_1.sql");
    old.exec(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  EXPECT_EQ(Snapshot(file_).report("old").at(0).epoch_seconds, 10);
  EXPECT_EQ(rows_of(file_, "SELECT value FROM meta WHERE key = 'schema_version'").at(0), "1");
  EXPECT_EQ(rows_of(file_, "SELECT experiment FROM report_table").at(0), "a view of version 1");
}

}  // namespace
}  // namespace ddpsweep::store::testing
