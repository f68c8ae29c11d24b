// Readers and the writer of one store: who sees what, and who waits.
#include <gmock/gmock.h>

#include <fstream>

#include "orchestrator/store/report_rows.hpp"
#include "orchestrator/store/schema.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

class ReadersAndWriter : public ::testing::Test {
 protected:
  /// A write that does not wait for readers; false when one is in the way.
  bool can_write() {
    SQLite::Database writer(file_.string(), SQLite::OPEN_READWRITE, 0);
    return writer.tryExec("UPDATE sweep SET name = name || '+'") == SQLite::OK;
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(ReadersAndWriter, AReaderHoldsNobodyUpOnceItHasItsAnswer) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  Reader reader(file_);
  EXPECT_TRUE(can_write());
  EXPECT_EQ(sweep_overviews(reader).at(0).sweep, "sweep+");
  report_rows(reader, "sweep+");
  EXPECT_TRUE(can_write());
  EXPECT_EQ(sweep_overviews(reader).at(0).sweep, "sweep++");
}

TEST_F(ReadersAndWriter, QuestionsAtOnceSeeOneState) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  Reader reader(file_);
  reader.at_once([&] {
    const auto name = sweep_overviews(reader).at(0).sweep;
    EXPECT_FALSE(can_write());
    EXPECT_EQ(report_rows(reader, name).size(), 1u);
  });
  EXPECT_TRUE(can_write());
}

TEST_F(ReadersAndWriter, AnErrorBetweenQuestionsHoldsNobodyUp) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  Reader reader(file_);
  const auto fail = [&] {
    sweep_overviews(reader);
    throw std::runtime_error("as it happens");
  };
  EXPECT_THROW(reader.at_once(fail), std::runtime_error);
  EXPECT_TRUE(can_write());
}

TEST_F(ReadersAndWriter, ViewsOfAnotherBuildAreNotAskedAndLeftAsTheyAre) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1)}));
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec(
          "DROP VIEW report_table; CREATE VIEW report_table AS SELECT 'other' AS experiment;"
          "UPDATE meta SET value = 'of another build' WHERE key = 'views'");
  Reader reader(file_);
  EXPECT_EQ(report_rows(reader, "sweep").at(0)["experiment"], "a");
  EXPECT_EQ(sweep_overviews(reader).size(), 1u);
  EXPECT_EQ(rows_of(file_, "SELECT experiment FROM report_table").at(0), "other");
}

TEST_F(ReadersAndWriter, AnOlderStoreIsReadAndLeftAsItIs) {
  {
    SQLite::Database old(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::ifstream in(DDPSWEEP_SOURCE_DIR "/tests/store/schema_version_1.sql");
    old.exec(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  Reader reader(file_);
  EXPECT_EQ(report_rows(reader, "old").at(0)["epoch_seconds"], 10);
  EXPECT_EQ(rows_of(file_, "SELECT value FROM meta WHERE key = 'schema_version'").at(0), "1");
  EXPECT_EQ(rows_of(file_, "SELECT experiment FROM report_table").at(0), "a view of version 1");
}

}  // namespace
}  // namespace ddpsweep::store::testing
