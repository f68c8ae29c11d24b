// experiments.sql as people use it: with the sqlite3 program, on a store in use.
#include <gmock/gmock.h>
#include <stdlib.h>

#include <fstream>
#include <regex>

#include "orchestrator/store/schema.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

const std::string kFile = DDPSWEEP_SOURCE_DIR "/experiments.sql";

std::string text() {
  std::ifstream in(kFile);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(ExperimentsSql, IsWhatTheProgramCarries) { EXPECT_EQ(text(), kExperimentsSql); }

TEST(ExperimentsSql, OnlyCreatesWhatIsMissing) {
  std::string sql = std::regex_replace(text(), std::regex("--[^\n]*"), "");
  sql = std::regex_replace(sql, std::regex("'[^']*'"), "''");  // a text may hold a semicolon
  const std::regex allowed(R"(\s*(CREATE (TABLE|VIEW|INDEX|UNIQUE INDEX) IF NOT EXISTS[^;]*)?)");
  for (std::size_t begin = 0, end; begin < sql.size(); begin = end + 1) {
    end = std::min(sql.find(';', begin), sql.size());
    const std::string statement = sql.substr(begin, end - begin);
    EXPECT_TRUE(std::regex_match(statement, allowed)) << statement.substr(0, 80);
  }
}

TEST(ExperimentsSql, UsesNothingThatSqlite326DoesNotHave) {
  const std::string sql = std::regex_replace(text(), std::regex("--[^\n]*"), "");
  // FILTER on aggregates and NULLS FIRST came with 3.30, iif with 3.32, RETURNING with 3.35, STRICT with 3.37; JSON and
  // math functions were options of a build.
  const std::regex later(
      R"(\b(STRICT|RETURNING|FILTER|NULLS|MATERIALIZED|iif|json_\w+|sqrt|pow|ln|log|floor|ceil)\b|->)");
  std::smatch found;
  EXPECT_FALSE(std::regex_search(sql, found, later)) << found.str();
}

TEST(ExperimentsSql, ReadingItByHandIsHarmlessWhileAStoreIsInUse) {
  if (::system("sqlite3 --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "the sqlite3 program is not installed";
  TempFolder folder;
  const auto file = folder / "results.db";
  Store store(file);
  const auto runs = store.register_sweep(make_sweep({make_cell("a", 1, true)}));
  record_try(store, runs[0].run_id);
  const auto before = rows_of(file, "SELECT * FROM report_table");
  const std::string command = "sqlite3 '" + file.string() + "' '.read " + kFile + "'";
  ASSERT_EQ(::system(command.c_str()), 0);
  EXPECT_EQ(rows_of(file, "SELECT * FROM report_table"), before);
  store.heartbeat();  // and the writer is still the writer
}

}  // namespace
}  // namespace ddpsweep::store::testing
