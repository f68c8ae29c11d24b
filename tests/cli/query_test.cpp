#include "orchestrator/cli/query.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::cli {
namespace {

using store::Json;
using store::QueryResult;

const QueryResult kResult{
    .columns = {"name", "n", "seconds", "n"},
    .rows = {{"a,\"b\"", 1, 12.5, nullptr}, {"two\nlines", 100, 7.0, nullptr}, {"", 3, nullptr, 2}}};

TEST(QueryText, LinesUpNumbersToTheRight) {
  EXPECT_EQ(query_table(kResult),
            "name         n  seconds  n\n"
            "----         -  -------  -\n"
            "a,\"b\"        1     12.5\n"
            "two lines  100      7.0\n"
            "             3           2\n");
}

TEST(QueryText, JsonIsAnArrayOfObjectsAndLosesNoColumn) {
  EXPECT_EQ(query_json(kResult),
            "[\n"
            "  {\"name\":\"a,\\\"b\\\"\",\"n\":1,\"seconds\":12.5,\"n_2\":null},\n"
            "  {\"name\":\"two\\nlines\",\"n\":100,\"seconds\":7.0,\"n_2\":null},\n"
            "  {\"name\":\"\",\"n\":3,\"seconds\":null,\"n_2\":2}\n"
            "]\n");
  EXPECT_EQ(Json::parse(query_json(kResult)).size(), 3u);
  EXPECT_EQ(query_json({.columns = {"x"}, .rows = {}}), "[]\n");
  EXPECT_EQ(query_json({.columns = {"x", "x", "x_2"}, .rows = {{1, 2, 3}}}),
            "[\n  {\"x\":1,\"x_2\":2,\"x_2_2\":3}\n]\n");
}

TEST(QueryText, CsvQuotesAsRfc4180AndTellsNullFromAnEmptyText) {
  EXPECT_EQ(query_csv(kResult),
            "name,n,seconds,n\r\n"
            "\"a,\"\"b\"\"\",1,12.5,\r\n"
            "\"two\nlines\",100,7.0,\r\n"
            "\"\",3,,2\r\n");
  EXPECT_EQ(query_csv({.columns = {"a,b"}, .rows = {}}), "\"a,b\"\r\n");
}

TEST(QueryText, AnAnswerWithoutRowsStillHasItsHeading) {
  EXPECT_EQ(query_table({.columns = {"x"}, .rows = {}}), "x\n-\n");
}

}  // namespace
}  // namespace ddpsweep::cli
