#include "orchestrator/store/schema.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <array>
#include <fstream>

#include "common/errors.hpp"
#include "common/version.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::HasSubstr;

class Schema : public ::testing::Test {
 protected:
  std::string meta(const std::string& key) {
    return database_.execAndGet("SELECT value FROM meta WHERE key = '" + key + "'").getString();
  }
  SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE};
};

TEST_F(Schema, ANewStoreGetsTheNewestVersion) {
  prepare_schema(database_);
  EXPECT_EQ(meta("schema_version"), std::to_string(schema_version()));
  EXPECT_EQ(meta("written_by"), kVersion);
  EXPECT_TRUE(database_.tableExists("rank_epoch"));
}

TEST_F(Schema, AnOlderStoreIsMigratedStepByStepAndKeepsItsRows) {
  prepare_schema(database_, {});
  database_.exec("INSERT INTO event (at, kind, text) VALUES ('2026', 'note', 'kept')");
  const std::array<std::string_view, 2> steps{"ALTER TABLE event ADD COLUMN first INTEGER",
                                              "UPDATE event SET first = 7"};
  prepare_schema(database_, steps);
  EXPECT_EQ(meta("schema_version"), "3");
  EXPECT_EQ(database_.execAndGet("SELECT first FROM event WHERE text = 'kept'").getInt(), 7);
  EXPECT_EQ(database_.execAndGet("SELECT count(*) FROM report_table").getInt(), 0);  // the views are back
  prepare_schema(database_, steps);                                                  // nothing left to do
  EXPECT_EQ(meta("schema_version"), "3");
}

/// Name, type, NOT NULL, default and place in the primary key of every column of every table.
std::vector<std::string> columns_of(SQLite::Database& database) {
  std::vector<std::string> columns;
  SQLite::Statement query(database,
                          "SELECT tables.name || ' ' || columns.cid || ' ' || columns.name || ' ' || type || ' ' || "
                          "\"notnull\" || ' ' || coalesce(dflt_value, '') || ' ' || pk "
                          "FROM (SELECT name FROM sqlite_master WHERE type = 'table') AS tables "
                          "JOIN pragma_table_info(tables.name) AS columns ORDER BY tables.name, columns.cid");
  while (query.executeStep()) columns.push_back(query.getColumn(0).getString());
  return columns;
}

/// The version of a store that is older than this program.
class OlderSchema : public Schema, public ::testing::WithParamInterface<int> {};
INSTANTIATE_TEST_SUITE_P(, OlderSchema, ::testing::Values(1, 3, 4));

TEST_P(OlderSchema, BecomesWhatANewOneIsAndKeepsItsFigures) {
  std::ifstream in(fmt::format("{}/tests/store/schema_version_{}.sql", DDPSWEEP_SOURCE_DIR, GetParam()));
  database_.exec(std::string(std::istreambuf_iterator<char>(in), {}));
  ASSERT_EQ(meta("schema_version"), std::to_string(GetParam()));
  prepare_schema(database_);
  EXPECT_EQ(meta("schema_version"), std::to_string(schema_version()));
  SQLite::Database made_today(":memory:", SQLite::OPEN_READWRITE);
  prepare_schema(made_today);
  EXPECT_EQ(columns_of(database_), columns_of(made_today));
  EXPECT_GT(columns_of(database_).size(), 100u);
  SQLite::Statement report(database_, "SELECT experiment, epoch_seconds, speedup, remark, note FROM report_table");
  ASSERT_TRUE(report.executeStep());
  EXPECT_EQ(report.getColumn(0).getString(), "one");
  EXPECT_EQ(report.getColumn(1).getDouble(), 10);
  EXPECT_EQ(report.getColumn(2).getDouble(), 1);
  EXPECT_EQ(report.getColumn(3).getString(), "");
  EXPECT_EQ(report.getColumn(4).getString(), "n=1");
  EXPECT_FALSE(report.executeStep());
  EXPECT_TRUE(database_.execAndGet("SELECT weights_fingerprint FROM attempt").isNull());
  const auto target = database_.execAndGet("SELECT target_seconds FROM report_table");
  EXPECT_EQ(target.isNull(), GetParam() == 1);  // which knew no targets
}

TEST_F(Schema, ANewerStoreIsRefusedAndTheMessageNamesTheProgramThatReadsIt) {
  prepare_schema(database_);
  database_.exec("UPDATE meta SET value = '99' WHERE key = 'schema_version'");
  database_.exec("UPDATE meta SET value = '7.1.0' WHERE key = 'written_by'");
  try {
    prepare_schema(database_);
    FAIL();
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(), HasSubstr("schema version 99"));
    EXPECT_THAT(error.what(), HasSubstr("use ddpsweep 7.1.0 or a newer one"));
  }
}

TEST_F(Schema, TheDatabaseOfAnotherProgramIsLeftAlone) {
  database_.exec("CREATE TABLE bookmarks (url TEXT)");
  EXPECT_THROW(prepare_schema(database_), EnvironmentError);
  EXPECT_FALSE(database_.tableExists("sweep"));
}

TEST_F(Schema, ViewsOfAnotherBuildAreReplaced) {
  prepare_schema(database_);
  database_.exec("DROP VIEW report_table");
  database_.exec("CREATE VIEW report_table AS SELECT 'old' AS experiment");
  database_.exec("UPDATE meta SET value = 'of another build' WHERE key = 'views'");
  prepare_schema(database_);
  EXPECT_EQ(database_.execAndGet("SELECT count(*) FROM report_table").getInt(), 0);
}

TEST_F(Schema, AStoreMadeByHandFromTheFileIsTakenOver) {
  database_.exec(std::string(kExperimentsSql));
  prepare_schema(database_);
  EXPECT_EQ(meta("schema_version"), std::to_string(schema_version()));
}

}  // namespace
}  // namespace ddpsweep::store::testing
