#include <iostream>
#include <optional>

#include "common/errors.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/report/text_report.hpp"
#include "orchestrator/store/snapshot.hpp"

namespace ddpsweep::cli {
namespace {

const command_line::Syntax kSyntax{.verb = "report",
                                   .uses = {"ddpsweep report [options]"},
                                   .about = "Prints the speedup table of each sweep in the store.\n",
                                   .options = {command_line::store_option(), command_line::sweep_option()}};

}  // namespace

int report_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(kSyntax, args);
  if (arguments.help()) {
    std::cout << command_line::help(kSyntax);
    return static_cast<int>(ExitCode::ok);
  }
  store::Snapshot store(arguments.text("store"));
  std::cout << report::text_report(store,
                                   arguments.has("sweep") ? std::optional(arguments.text("sweep")) : std::nullopt);
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
