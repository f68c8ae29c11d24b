#include <iostream>
#include <optional>

#include "common/errors.hpp"
#include "orchestrator/cli/format_option.hpp"
#include "orchestrator/cli/report_folder.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/report/formats.hpp"
#include "orchestrator/report/sections.hpp"

namespace ddpsweep::cli {
namespace {

command_line::Syntax report_syntax() {
  command_line::Syntax syntax{
      .verb = "report",
      .uses = {"ddpsweep report [options]"},
      .about =
          "Prints a table of each sweep in the store: its speedups, how far they may be off, or where time goes.\n"
          "Or writes all of it as a web page, or as the parts of a paper, with figures drawn by gnuplot.\n",
      .options = {command_line::store_option(),
                  command_line::sweep_option(),
                  {.name = "section",
                   .value = "SECTION",
                   .doc = "speedup; intervals: how far medians and speedups may be off; efficiency: what an epoch "
                          "took beyond the ideal, and why; summary: all of it in one row a cell; or hypothesis: "
                          "computing against communication in a "
                          "step, R, and two claims on R",
                   .fallback = "speedup"},
                  format_option(),
                  {.name = "json", .doc = "the same as --format json"}}};
  for (auto& option : report_folder_options()) syntax.options.push_back(std::move(option));
  return syntax;
}

report::Section section_of(const command_line::Arguments& arguments) {
  const auto section = report::section_of(arguments.text("section"));
  if (section) return *section;
  throw ConfigError(arguments.written("section") +
                    " must be speedup, intervals, efficiency, summary or hypothesis, not \"" +
                    arguments.text("section") + "\"");
}

}  // namespace

int report_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(report_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(report_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  const auto sweep = arguments.has("sweep") ? std::optional(arguments.text("sweep")) : std::nullopt;
  if (asks_for_folders(arguments)) {
    write_report_folders(arguments, sweep);
    return static_cast<int>(ExitCode::ok);
  }
  const auto format = arguments.has("json") ? report::Format::json : format_of(arguments);
  const auto section = section_of(arguments);
  store::Reader store(arguments.text("store"));
  std::cout << render(report::read_report(store, section, sweep), format);
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
