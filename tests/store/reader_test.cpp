#include "orchestrator/store/reader.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "common/errors.hpp"
#include "orchestrator/store/open_store.hpp"
#include "orchestrator/store/query.hpp"
#include "orchestrator/store/schema.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Mode = Reader::Mode;

class ReaderTest : public ::testing::TestWithParam<Mode> {
 protected:
  ReaderTest() { Store(file_).register_sweep(make_sweep({make_cell("a", 1)})); }

  void change(const std::string& sql) { SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec(sql); }
  std::string error() const {
    try {
      Reader reader(file_, GetParam());
    } catch (const EnvironmentError& error) {
      return error.what();
    }
    return "no error";
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

INSTANTIATE_TEST_SUITE_P(, ReaderTest, ::testing::Values(Mode::in_place, Mode::copy),
                         [](const auto& mode) { return mode.param == Mode::copy ? "Copy" : "InPlace"; });

TEST_P(ReaderTest, GivesRowsAsObjectsInTheOrderOfTheirColumns) {
  Reader reader(file_, GetParam());
  EXPECT_EQ(reader.row("SELECT experiment, world_size, 0.5 AS half, NULL AS none, x'00ff' AS bytes, settings FROM cell")
                .dump(),
            R"({"experiment":"a","world_size":1,"half":0.5,"none":null,"bytes":{"blob":"00ff"},)"
            R"("settings":{"batch":{"per_gpu":32},"train":{"epochs":3,"seed":42}}})");
  EXPECT_TRUE(reader.row("SELECT 1 FROM cell WHERE experiment = ?", std::string("b")).is_null());
}

TEST_P(ReaderTest, ReadsAStoreOfAnOlderProgramAndLeavesItAsItIs) {
  change("UPDATE meta SET value = '0' WHERE key = 'schema_version'; DROP VIEW report_table");
  Reader reader(file_, GetParam());
  EXPECT_EQ(reader.rows("SELECT experiment FROM report_table").size(), 1u);
  EXPECT_THAT(rows_of(file_, "SELECT value FROM meta WHERE key = 'schema_version'"), ElementsAre("0"));
}

TEST_P(ReaderTest, RefusesAStoreOfANewerProgramAndAForeignFileByName) {
  change("UPDATE meta SET value = '99' WHERE key = 'schema_version'");
  EXPECT_THAT(error(), AllOf(HasSubstr(file_.string()), HasSubstr("schema version 99")));
  change("DROP TABLE meta");
  EXPECT_THAT(error(), AllOf(HasSubstr(file_.string()), HasSubstr("another program")));
}

TEST_P(ReaderTest, RollsBackWhatAKilledWriterLeft) {
  leave_half_written(file_);
  ASSERT_TRUE(std::filesystem::exists(folder_ / "results.db-journal"));
  EXPECT_EQ(Reader(file_, GetParam()).row("SELECT name FROM sweep")["name"], "sweep");
}

TEST_P(ReaderTest, SeesOneStateOfTheStore) {
  Store writer(file_);
  Reader reader(file_, Mode::copy);  // a reader in place would make the writer wait
  writer.register_sweep(make_sweep({make_cell("b", 1)}, 1, "second"));
  EXPECT_EQ(reader.rows("SELECT name FROM sweep").size(), 1u);
  EXPECT_EQ(Reader(file_, GetParam()).rows("SELECT name FROM sweep").size(), 2u);
}

TEST_P(ReaderTest, RefusesAStoreWhoseVersionIsNoNumber) {
  for (const std::string version : {"", "two", "1x", "99999999999999999999"}) {
    change("UPDATE meta SET value = '" + version + "' WHERE key = 'schema_version'");
    EXPECT_EQ(error(),
              file_.string() + ": schema_version '" + version + "' is no number: the file is damaged or not a store");
  }
}

TEST_P(ReaderTest, AViewIsWorkedOutOnceUntilTheQuestionsEnd) {
  Store(file_).register_sweep(make_sweep({make_cell("a", 1), make_cell("b", 2)}));
  Reader reader(file_, GetParam());
  const auto before = reader.rows("SELECT * FROM report_table").dump();
  for (int i = 0; i < 2; ++i) {
    reader.at_once([&] {
      for (const auto* view : {"counted_attempt", "run_summary", "cell_state"}) reader.work_out_once(view);
      EXPECT_EQ(reader.rows("SELECT * FROM report_table").dump(), before);
      EXPECT_EQ(reader.rows("SELECT * FROM once_cell_state").size(), 2u);
    });
    EXPECT_EQ(reader.rows("SELECT * FROM report_table").dump(), before);
    EXPECT_TRUE(reader.rows("SELECT name FROM sqlite_temp_master WHERE type = 'table'").empty());
  }
  if (GetParam() == Mode::copy) return;
  Store(file_).register_sweep(make_sweep({make_cell("b", 2)}));  // not in a view's rows that were kept too long
  EXPECT_EQ(reader.rows("SELECT * FROM cell_state JOIN cell USING (cell_id) WHERE in_file").size(), 1u);
}

TEST(OpenCopy, TakesAStoreOfManyPagesAndGivesUpBeforeAWriterDoes) {
  TempFolder folder;
  const auto file = folder / "results.db";
  Store(file).register_sweep(make_sweep({make_cell("a", 1)}));
  SQLite::Database writer(file.string(), SQLite::OPEN_READWRITE);
  writer.exec("INSERT INTO event (at, kind, text) VALUES ('', '', zeroblob(40000000))");
  EXPECT_EQ(open_copy(file).execAndGet("SELECT max(length(text)) FROM event").getInt(), 40'000'000);
  try {
    open_copy(file, std::chrono::milliseconds(0));
    FAIL() << "it must not take any time";
  } catch (const EnvironmentError& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr(file.string()), HasSubstr("takes longer than 0 s")));
  }
  writer.exec("UPDATE sweep SET name = 'nobody reads any more'");
}

// ---- query ---------------------------------------------------------------------------------------------------------

class Query : public ::testing::Test {
 protected:
  Query() { Store(file_).register_sweep(make_sweep({make_cell("a", 1), make_cell("b", 2)})); }

  QueryResult run(const std::string& sql) {
    Reader copy(file_, Mode::copy);
    return run_query(copy, sql);
  }
  std::string error_of(const std::string& sql) {
    try {
      run(sql);
    } catch (const ConfigError& error) {
      return error.what();
    }
    return "no error";
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(Query, AnswersOneStatementWithTypedValues) {
  const QueryResult result =
      run("SELECT experiment, world_size AS n, 0.5, NULL, x'0a' FROM cell ORDER BY n DESC; -- ;");
  EXPECT_THAT(result.columns, ElementsAre("experiment", "n", "0.5", "NULL", "x'0a'"));
  ASSERT_EQ(result.rows.size(), 2u);
  EXPECT_THAT(result.rows[0], ElementsAre(Json("b"), Json(2), Json(0.5), Json(nullptr), Json("0a")));
}

TEST_F(Query, RefusesEverythingThatIsNotOneReadingStatement) {
  for (const std::string sql :
       {"DELETE FROM cell", "UPDATE cell SET experiment = 'x'", "DROP TABLE cell", "CREATE TABLE t (x)", "VACUUM",
        "PRAGMA user_version = 3", "WITH x AS (SELECT 1) INSERT INTO meta SELECT 'a', 'b'"}) {
    EXPECT_THAT(error_of(sql), HasSubstr("`query` only reads")) << sql;
  }
  for (const std::string sql : {"SELECT 1; SELECT 2", "SELECT 1; DROP TABLE cell", "SELECT 1; garbage"}) {
    EXPECT_EQ(error_of(sql), "`query` takes one statement, and got several") << sql;
  }
  for (const std::string sql : {"", "  ", "-- nothing", ";"}) EXPECT_THAT(error_of(sql), HasSubstr("empty")) << sql;
  EXPECT_THAT(error_of("BEGIN"), HasSubstr("returns no rows"));
  EXPECT_THAT(error_of("ATTACH '" + (folder_ / "new.db").string() + "' AS other"), HasSubstr("attaches no file"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "new.db"));
  EXPECT_EQ(number_of(file_, "SELECT count(*) FROM cell"), 2);
}

TEST_F(Query, ChangesNoFileByAnyMeans) {
  const auto bytes_of = [](const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
  };
  const auto files = [&] { return std::distance(std::filesystem::directory_iterator(folder_.path()), {}); };
  const auto files_before = files();
  const std::string before = bytes_of(file_), other = (folder_ / "other.db").string();
  const std::vector<std::string> statements{"VACUUM INTO '" + other + "'",
                                            "ATTACH '" + other + "' AS other",
                                            "SELECT load_extension('" + other + "')",
                                            "SELECT writefile('" + other + "', 'x')",
                                            ".read " + other,
                                            ".output " + other,
                                            "PRAGMA writable_schema = ON",
                                            "PRAGMA writable_schema(1)",
                                            "PRAGMA query_only = OFF",
                                            "PRAGMA journal_mode = WAL",
                                            "PRAGMA user_version(7)",
                                            "PRAGMA wal_checkpoint(TRUNCATE)",
                                            "PRAGMA temp_store_directory = '" + folder_.path().string() + "'",
                                            "PRAGMA incremental_vacuum",
                                            "UPDATE sqlite_master SET sql = ''",
                                            "INSERT INTO cell SELECT * FROM cell",
                                            "REINDEX",
                                            "ANALYZE",
                                            "CREATE VIRTUAL TABLE t USING fts5(x)",
                                            "CREATE TEMP TABLE t AS SELECT 1",
                                            "SAVEPOINT s",
                                            "DETACH main"};
  for (const auto& sql : statements) {
    try {
      run(sql);
    } catch (const ConfigError& error) {
      EXPECT_STRNE(error.what(), "") << sql;
    }
    EXPECT_EQ(bytes_of(file_), before) << sql;
    EXPECT_EQ(files(), files_before) << sql;
  }
}

TEST_F(Query, SaysWhatSqliteSays) {
  EXPECT_EQ(error_of("SELEC 1"), "SQLite does not understand the query: near \"SELEC\": syntax error");
  EXPECT_THAT(error_of("SELECT nope FROM cell"), HasSubstr("no such column: nope"));
  EXPECT_THAT(error_of("SELECT \"nope\" FROM cell"), HasSubstr("no such column: nope"));
  EXPECT_EQ(error_of("SELECT abs(-9223372036854775808)"), "the query failed: integer overflow");
}

}  // namespace
}  // namespace ddpsweep::store::testing
