#include <fmt/format.h>

#include <charconv>
#include <iostream>
#include <optional>
#include <string_view>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "orchestrator/cli/comparison_side.hpp"
#include "orchestrator/cli/format_option.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/report/comparison.hpp"
#include "orchestrator/report/comparison_table.hpp"
#include "orchestrator/report/formats.hpp"

namespace ddpsweep::cli {
namespace {

const command_line::Syntax& compare_syntax() {
  static const command_line::Syntax syntax{
      .verb = "compare",
      .uses = {"ddpsweep compare A B [options]"},
      .about =
          "Tells which of two sets of runs is faster, cell by cell: B's epoch seconds over A's, and how far that may "
          "be\n"
          "chance. A side is a store, or conditions on the runs of one, or both, with commas between:\n"
          "  before.db after.db                          two stores\n"
          "  commit=3fa9 commit=81c2                     two commits of --store\n"
          "  sweep=agnews sweep=agnews_tuned             two sweeps of it\n"
          "  before.db,device=H100 after.db,device=H200  two machines; node=NAME: runs on that node alone\n"
          "Cells are the same when their training settings are. What no ratio may mix is refused, with the reason.\n",
      .operand = "A and B",
      .operand_required = true,
      .several_operands = true,
      .options = {
          command_line::store_option(),
          {.name = "fail-over",
           .value = "PERCENT",
           .doc = "exit code 1 when B is slower than A by more than this in a cell, e.g. 5%, or lacks one of A's "
                  "cells, or one cannot be compared"},
          format_option()}};
  return syntax;
}

/// 0.05 for "5%"; nothing when it was not given.
std::optional<double> limit_of(const command_line::Arguments& arguments) {
  if (!arguments.has("fail-over")) return std::nullopt;
  const auto& text = arguments.text("fail-over");
  double percent = -1;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), percent);
  const bool is_percent = problem == std::errc{} && std::string_view(end) == "%" && percent >= 0 && percent <= 1e6;
  if (!is_percent) {
    throw ConfigError(
        fmt::format("{} must be a percentage such as 5%, not \"{}\"", arguments.written("fail-over"), excerpt(text)));
  }
  return percent / 100;
}

}  // namespace

int compare_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(compare_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(compare_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  if (arguments.operands().size() != 2) throw ConfigError("compare takes two sides, A and B; see --help");
  const auto limit = limit_of(arguments);
  const auto format = format_of(arguments);
  const auto read = [&](std::size_t place) {
    const auto side = parse_side(arguments.operands()[place], arguments.text("store"));
    return report::ComparedSide{side.text, runs_of(side)};
  };
  const auto a = read(0), b = read(1);
  const auto comparison = report::compare(a, b);
  std::cout << report::render(report::comparison_report(a.name, b.name, comparison, limit), format);
  if (comparison.cells.empty()) return static_cast<int>(ExitCode::usage);
  return static_cast<int>(limit && report::fails(comparison, *limit) ? ExitCode::incomplete : ExitCode::ok);
}

}  // namespace ddpsweep::cli
