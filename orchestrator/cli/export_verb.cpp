#include <fmt/format.h>

#include <iostream>

#include "common/errors.hpp"
#include "orchestrator/cli/staged_folder.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cli/words.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/store/export.hpp"
#include "orchestrator/store/selection.hpp"

namespace ddpsweep::cli {
namespace {

const command_line::Syntax& export_syntax() {
  static const command_line::Syntax syntax{
      .verb = "export",
      .uses = {"ddpsweep export [SELECTOR] --to FOLDER [options]"},
      .about =
          std::string(
              "Writes FOLDER/<experiment>/run<N>/metrics.csv (epoch,train_loss,train_time,val_loss,val_acc;\n"
              "train_time in seconds, val_acc a fraction) of each run, from the attempt that counts, else the\n"
              "newest; and FOLDER/export.json with sweeps, cells, runs, attempts, epochs, calibrations, device uses\n"
              "and findings.\n"
              "Without SELECTOR: all.\n\n") +
          store::kSelectorHelp,
      .operand = "one selector",
      .options = {command_line::store_option(),
                  {.name = "to", .value = "FOLDER", .doc = "where to; made when it is not there"},
                  {.name = "force", .doc = "write into a folder that is not empty; replaces files of the same names"}}};
  return syntax;
}

store::ExportChoice choose(const store::Catalog& catalog, const std::optional<std::string>& selector) {
  if (!selector) {
    store::ExportChoice all;
    for (const auto& run : catalog.runs) all.runs.push_back(run.run_id);
    return all;
  }
  const store::Selection selection = select(catalog, *selector);
  const bool one = selection.kind == store::Selection::Kind::attempt;
  return {runs_of(catalog, selection), one ? std::optional(selection.id) : std::nullopt};
}

}  // namespace

int export_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(export_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(export_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  if (!arguments.has("to")) throw ConfigError("`export` needs --to FOLDER; see ddpsweep export --help");
  store::Reader copy(arguments.text("store"), store::Reader::Mode::copy);
  const auto choice = choose(store::read_catalog(copy), arguments.operand());
  StagedFolder folder(arguments.text("to"), arguments.has("force"), arguments.written("to"));
  const std::size_t curves = write_export(copy, choice, folder.path());
  folder.publish("export.json");
  std::cout << fmt::format("Wrote export.json ({}) and {} to {}\n",
                           counted(static_cast<std::int64_t>(choice.runs.size()), "run"),
                           counted(static_cast<std::int64_t>(curves), "metrics.csv file"), arguments.text("to"));
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
