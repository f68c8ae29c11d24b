#include <iostream>
#include <iterator>

#include "common/errors.hpp"
#include "orchestrator/cli/query.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/command_line/shared_options.hpp"

namespace ddpsweep::cli {
namespace {

const command_line::Syntax& query_syntax() {
  static const command_line::Syntax syntax{
      .verb = "query",
      .uses = {"ddpsweep query SQL [options]", "ddpsweep query - [options] < FILE"},
      .about =
          "Answers one SQL statement that only reads, e.g. \"SELECT * FROM report_table\"; - reads it from standard\n"
          "input. It is asked of a copy in memory, so that a long query holds up no sweep that writes meanwhile; when\n"
          "copying takes longer than 20 s, query gives up for the sweep's sake.\n"
          "docs/sql.md is the tour of tables and views; experiments.sql explains each.\n",
      .operand = "one SQL statement",
      .operand_required = true,
      .options = {command_line::store_option(),
                  {.name = "json", .doc = "print an array of objects instead of a table"},
                  {.name = "csv", .doc = "print CSV (quoted as in RFC 4180) instead of a table"}}};
  return syntax;
}

}  // namespace

int query_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(query_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(query_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  if (arguments.has("json") && arguments.has("csv")) throw ConfigError("--json and --csv: choose one");
  std::string sql = *arguments.operand();
  if (sql == "-") sql.assign(std::istreambuf_iterator<char>(std::cin), {});
  const store::QueryResult result = [&] {
    store::Reader copy(arguments.text("store"), store::Reader::Mode::copy);
    return store::run_query(copy, sql);
  }();
  std::cout << (arguments.has("json")  ? query_json(result)
                : arguments.has("csv") ? query_csv(result)
                                       : query_table(result));
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
