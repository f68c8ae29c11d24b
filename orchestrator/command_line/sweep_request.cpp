#include "orchestrator/command_line/sweep_request.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/errors.hpp"
#include "common/nearest.hpp"
#include "orchestrator/command_line/shell_word.hpp"
#include "orchestrator/matrix/axes.hpp"
#include "orchestrator/store/cell_filter.hpp"

namespace ddpsweep::command_line {
namespace {

constexpr int kMostRepeats = 1000;       // as the key `repeats` has it
constexpr std::size_t kShortestKey = 4;  // digits that name a cell by its key

/// Index: cell. Whether one of the names is its experiment or the beginning of its key. option: for messages, "--only".
std::vector<bool> cells_named(std::string_view option, const std::vector<std::string>& names,
                              const matrix::Sweep& sweep) {
  std::vector<bool> chosen(sweep.cells.size());
  for (const std::string& written : names) {
    const std::string name = written.substr(written.starts_with('#') ? 1 : 0);  // as lines about cells show keys
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
      const matrix::Cell& cell = sweep.cells[i];
      if (cell.experiment == name) {
        found = {i};
        break;
      }
      if (name.size() >= kShortestKey && cell.key.starts_with(name)) found.push_back(i);
    }
    if (found.size() > 1) {
      throw ConfigError(fmt::format("{} {}: {} cells have a key that begins so; write more digits of it", option,
                                    written, found.size()));
    }
    for (const std::size_t i : found) chosen[i] = true;
    if (!found.empty()) continue;
    std::vector<std::string> experiments;
    for (const matrix::Cell& cell : sweep.cells) experiments.push_back(cell.experiment);
    throw ConfigError(
        fmt::format("{} {}: {} has no such experiment, nor a cell whose key begins so; the nearest experiment is {}",
                    option, written, sweep.file.string(), nearest(name, experiments)));
  }
  return chosen;
}

void select_only(const std::vector<std::string>& names, matrix::Sweep& sweep) {
  const std::vector<bool> chosen = cells_named("--only", names, sweep);
  for (std::size_t i = 0; i < sweep.cells.size(); ++i) sweep.cells[i].selected &= chosen[i];
}

void mark_reruns(const std::vector<std::string>& names, matrix::Sweep& sweep) {
  const std::vector<bool> named = cells_named("--rerun", names, sweep);
  for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
    matrix::Cell& cell = sweep.cells[i];
    cell.rerun = named[i];
    if (cell.rerun && !cell.selected) {
      throw ConfigError(fmt::format("--rerun {}: --only or --where leaves it out", cell.experiment));
    }
  }
}

void select_where(const std::string& condition, matrix::Sweep& sweep) {
  const std::vector<bool> matching = store::matching_cells(sweep, condition);
  for (std::size_t i = 0; i < sweep.cells.size(); ++i) sweep.cells[i].selected &= matching[i];
}

}  // namespace

std::vector<Option> sweep_options() {
  // Not from the environment: files of our own form refuse them.
  return {{.name = "gpus",
           .value = "COUNT",
           .doc = "for the study's own files: GPUs of those with use_ddp: true; the others have 1",
           .from_environment = false},
          {.name = "cpus",
           .value = "COUNT",
           .doc = "the same with CPU cores, in place of --gpus",
           .from_environment = false},
          {.name = "set",
           .value = "KEY=VALUE",
           .doc = "change a value of the file, e.g. train.epochs=3 or matrix.cpus=[1,2]; may be repeated",
           .repeatable = true},
          {.name = "repeats", .value = "COUNT", .doc = "short for --set repeats=COUNT"},
          {.name = "only",
           .value = "NAME",
           .doc = "only this experiment, or the cell whose key begins so (4 digits or more); may be repeated",
           .repeatable = true},
          {.name = "where",
           .value = "CONDITION",
           .doc = "only the cells for which this SQL condition on axes and settings holds, e.g. \"model = 'small' and "
                  "gpus >= 2\""}};
}

SweepRequest sweep_request(const Arguments& arguments) {
  const auto gpus = arguments.integer("gpus", 1, matrix::kLargestWorld);
  const auto cpus = arguments.integer("cpus", 1, matrix::kLargestWorld);
  if (gpus && cpus) throw ConfigError("both --gpus and --cpus are given; give exactly one");
  SweepRequest request{
      .changes = arguments.list("set"), .only = arguments.list("only"), .where = arguments.text("where")};
  if (const auto repeats = arguments.integer("repeats", 1, kMostRepeats)) {
    request.changes.push_back(fmt::format("repeats={}", *repeats));
  }
  for (const std::string& file : arguments.operands()) request.source.files.emplace_back(file);
  if (gpus) request.source.processes = {matrix::DeviceKind::gpu, *gpus};
  if (cpus) request.source.processes = {matrix::DeviceKind::cpu, *cpus};
  return request;
}

std::string as_arguments(const matrix::SweepFiles& source) {
  std::string words;
  for (const auto& file : source.files) words += (words.empty() ? "" : " ") + shell_word(file.string());
  if (const auto& processes = source.processes) {
    words += fmt::format(" --{}s {}", to_string(processes->device), processes->count);
  }
  return words;
}

matrix::Sweep load_sweep(const SweepRequest& request) {
  matrix::Sweep sweep = matrix::load_sweep(request.source, request.changes);
  if (!request.only.empty()) select_only(request.only, sweep);
  if (!request.where.empty()) select_where(request.where, sweep);
  if (std::ranges::none_of(sweep.cells, &matrix::Cell::selected)) {
    throw ConfigError(
        fmt::format("no cell of {} was chosen: {}; ddpsweep plan shows them all", sweep.file.string(),
                    request.only.empty() ? "--where holds for none" : "--only and --where have none in common"));
  }
  mark_reruns(request.rerun, sweep);
  return sweep;
}

}  // namespace ddpsweep::command_line
