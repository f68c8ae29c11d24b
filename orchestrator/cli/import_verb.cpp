#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>
#include <map>
#include <utility>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cli/words.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/imports/import_text.hpp"
#include "orchestrator/store/store.hpp"

namespace ddpsweep::cli {
namespace {

using command_line::Arguments;
using imports::Facts;

/// What one experiment has and a YAML file says of each.
constexpr std::array kOfOneExperiment{"experiment", "gpus", "family", "samples-per-rank-epoch"};

const command_line::Syntax& import_syntax() {
  static const command_line::Syntax syntax{
      .verb = "import",
      .uses = {"ddpsweep import CSV... --experiment NAME --gpus N [options]", "ddpsweep import runs.yaml [options]",
               "ddpsweep import --list [options]"},
      .about =
          "Takes metrics.csv files of other programs (epoch,train_loss,train_time,val_loss,val_acc; train_time\n"
          "in seconds, val_acc a fraction) into the store, and says what they show and what they cannot show.\n"
          "Imported runs are unaudited: they have a dagger in the report and never enter speedup. Several CSVs\n"
          "are repeats of the one experiment. An experiment that was imported before is replaced. runs.yaml:\n"
          "  runs: [{experiment: exp042, file: exp042/metrics.csv, gpus: 4, family: small}]\n",
      .operand = "metrics.csv files of one experiment, or one YAML file that names many",
      .several_operands = true,
      .options = {command_line::store_option(),
                  {.name = "experiment", .value = "NAME", .doc = "what the runs are called", .from_environment = false},
                  {.name = "gpus", .value = "N", .doc = "on how many GPUs they ran", .from_environment = false},
                  {.name = "family",
                   .value = "NAME",
                   .doc = "raw speedups are between experiments of one family; default: the experiment's own name",
                   .from_environment = false},
                  {.name = "samples-per-rank-epoch",
                   .value = "N",
                   .doc = "rows that each rank is said to have trained on in an epoch: adds the ratio of throughputs",
                   .from_environment = false},
                  {.name = "name",
                   .value = "SWEEP",
                   .doc = "sweep of the store that they go into; default: imported",
                   .from_environment = false},
                  {.name = "list",
                   .doc = "import nothing: print again what was imported, of all sweeps or of --name",
                   .from_environment = false}}};
  return syntax;
}

std::optional<std::int64_t> samples_of(const Arguments& arguments) {
  if (!arguments.has("samples-per-rank-epoch")) return std::nullopt;
  const std::string& text = arguments.text("samples-per-rank-epoch");
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value >= 1 && value <= imports::kMostRows)
    return value;
  throw ConfigError(fmt::format("--samples-per-rank-epoch must be a whole number from 1 to {}, not \"{}\"",
                                imports::kMostRows, one_line(excerpt(text))));
}

bool is_yaml(const std::filesystem::path& file) { return file.extension() == ".yaml" || file.extension() == ".yml"; }

imports::ImportItem item_of(const Arguments& arguments) {
  if (!arguments.has("experiment") || !arguments.has("gpus")) {
    throw ConfigError(fmt::format("{} does not say what its run was: add --experiment NAME and --gpus N",
                                  one_line(*arguments.operand())));
  }
  imports::ImportItem item{.experiment = arguments.text("experiment"),
                           .family = arguments.has("family") ? arguments.text("family") : arguments.text("experiment"),
                           .gpus = *arguments.integer("gpus", 1, imports::kMostGpus),
                           .samples_per_rank_epoch = samples_of(arguments),
                           .files = {}};
  imports::check_name(item.experiment, "--experiment");
  imports::check_name(item.family, "--family");
  for (const auto& file : arguments.operands()) item.files.emplace_back(file);
  return item;
}

imports::ImportList list_of(const Arguments& arguments) {
  const auto& files = arguments.operands();
  if (files.empty()) throw ConfigError("`import` needs " + import_syntax().operand + "; see ddpsweep import --help");
  const auto yaml = std::ranges::find_if(files, [](const std::string& file) { return is_yaml(file); });
  if (yaml == files.end()) return imports::import_list_of(item_of(arguments));
  if (files.size() > 1) throw ConfigError(one_line(*yaml) + " names runs of its own: import it alone");
  for (const char* option : kOfOneExperiment) {
    if (!arguments.has(option)) continue;
    throw ConfigError(
        fmt::format("--{} is for CSV files; write it into {}, for each of its runs", option, one_line(*yaml)));
  }
  return imports::read_import_list(*yaml);
}

/// A file that is named twice would count twice.
void check_files_differ(const imports::ImportList& list) {
  std::map<std::filesystem::path, std::string> owners;
  for (const auto& item : list.items) {
    for (const auto& file : item.files) {
      const auto [known, is_new] = owners.try_emplace(std::filesystem::weakly_canonical(file), item.experiment);
      if (is_new) continue;
      throw ConfigError(fmt::format("{} is named twice, for {} and for {}: each run has a file of its own",
                                    one_line(file.string()), known->second, item.experiment));
    }
  }
}

store::ImportedSweep read_all(const imports::ImportList& list, const std::string& name) {
  store::ImportedSweep sweep{.name = name, .file = list.file, .text = list.text, .experiments = {}};
  for (const auto& item : list.items) {
    std::vector<imports::MetricsFile> files;
    for (const auto& file : item.files) files.push_back(imports::read_metrics(file));
    sweep.experiments.push_back(imports::make_experiment(item, files).stored);
  }
  return sweep;
}

void print_imported(store::Reader& reader, const std::optional<std::string>& name) {
  const char* separator = "";
  for (const Json& sweep : imported_sweeps(reader, name)) {
    std::vector<Facts> experiments;
    for (const Json& facts : sweep["experiments"]) experiments.push_back(imports::facts_from(facts));
    std::cout << std::exchange(separator, "\n")
              << imports::import_text(one_line(sweep["name"].get<std::string>()), experiments);
  }
}

int list(const Arguments& arguments, const std::optional<std::string>& name) {
  if (arguments.operand())
    throw ConfigError("`import --list` reads no file, and got " + one_line(*arguments.operand()));
  store::Reader reader(arguments.text("store"));
  print_imported(reader, name);
  return static_cast<int>(ExitCode::ok);
}

}  // namespace

int import_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(import_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(import_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  const auto given = arguments.has("name") ? std::optional(arguments.text("name")) : std::nullopt;
  if (given) imports::check_name(*given, "--name");
  if (arguments.has("list")) return list(arguments, given);

  // All files are read before the store is opened: a bad one leaves it as it was.
  const std::string name = given.value_or("imported");
  const auto files = list_of(arguments);
  check_files_differ(files);
  const auto sweep = read_all(files, name);
  const auto replaced = store::Store(arguments.text("store")).import(sweep);
  std::cout << fmt::format("Imported {} into {}", counted(std::ssize(sweep.experiments), "experiment"),
                           one_line(arguments.text("store")));
  if (!replaced.empty()) std::cout << fmt::format(", in place of what was there of {}", fmt::join(replaced, ", "));
  std::cout << ".\n\n";
  store::Reader reader(arguments.text("store"));
  print_imported(reader, name);
  return static_cast<int>(ExitCode::ok);
}

}  // namespace ddpsweep::cli
