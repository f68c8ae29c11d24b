#include <boost/program_options.hpp>
#include <iostream>
#include <optional>

#include "common/errors.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/report/text_report.hpp"
#include "orchestrator/store/snapshot.hpp"

namespace ddpsweep::cli {

namespace options = boost::program_options;

int report_verb(const std::vector<std::string>& args) {
  options::options_description description("Prints the speedup table.\n\nddpsweep report [options]");
  description.add_options()("store", options::value<std::string>()->default_value("results.db"), "the store to read")(
      "sweep", options::value<std::string>(), "only this sweep")("help,h", "this text");
  options::variables_map given;
  try {
    options::store(options::command_line_parser(args).options(description).positional({}).run(), given);
  } catch (const options::error& error) {
    throw ConfigError(std::string("ddpsweep report: ") + error.what() + "; see ddpsweep report --help");
  }
  if (given.count("help") > 0) {
    std::cout << description;
    return static_cast<int>(ExitCode::ok);
  }
  store::Snapshot store(given["store"].as<std::string>());
  const auto sweep = given.count("sweep") > 0 ? std::optional(given["sweep"].as<std::string>()) : std::nullopt;
  std::cout << report::text_report(store, sweep);
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
