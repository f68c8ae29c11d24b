#include "orchestrator/cluster/run_options.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "common/errors.hpp"
#include "orchestrator/command_line/shared_options.hpp"
#include "orchestrator/command_line/shell_word.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr int kMostSlots = 65'536;

const char* environment_value(const char* name) {
  const char* value = std::getenv(name);
  return value && *value ? value : nullptr;
}

}  // namespace

command_line::Syntax run_syntax() {
  command_line::Syntax syntax{
      .verb = "run",
      .uses = {"ddpsweep run FILE [options]",
               "ddpsweep run FILE... --gpus N [options]    (files of the study's own form)",
               "srun --mpi=pmix --ntasks-per-node=1 --cpus-per-task=N ddpsweep run FILE [options]",
               "mpirun --bind-to none ddpsweep run FILE [options]"},
      .about =
          "Runs what is not valid yet of the sweep in FILE (YAML), as much as fits before the allocation ends.\n"
          "SIGUSR2 ends it after the runs in flight (exit 75); SIGTERM, SIGINT and a second SIGUSR2 end it now;\n"
          "the same command goes on where it stopped.\n",
      .operand = "one experiment file",
      .operand_required = true,
      .several_operands = true,
      .options = {command_line::store_option()}};
  for (auto& option : command_line::sweep_options()) syntax.options.push_back(std::move(option));
  syntax.options.push_back(command_line::worker_option());
  syntax.options.push_back(command_line::cache_option());
  syntax.options.push_back({.name = "rerun",
                            .value = "NAME",
                            .doc = "try the runs of this experiment, or of the cell whose key begins so, once more "
                                   "although they count; may be repeated",
                            .repeatable = true,
                            .from_environment = false});
  syntax.options.push_back({.name = "allow-mixed",
                            .doc = "go on although what counts in the store comes from another numerics version, other "
                                   "data or another GPU model; the report says so",
                            .from_environment = false});
  syntax.options.push_back({.name = "until",
                            .value = "TIME",
                            .doc = "when everything here ends: how long from now (2h30m) or a local time (15:20, "
                                   "2026-11-28T15:20); no run is begun that would not be over by then; default: as "
                                   "Slurm says"});
  syntax.options.push_back({.name = "slots-per-agent",
                            .value = "COUNT",
                            .doc = "offer so many CPU slots on each rank, also more than there are cores: for tests of "
                                   "results, never of speed (rows beyond the cores are marked and left out of the "
                                   "speedup view)",
                            .from_environment = false});
  return syntax;
}

RunOptions parse_run_options(const std::vector<std::string>& args) {
  return run_options(command_line::parse(run_syntax(), args));
}

RunOptions run_options(const command_line::Arguments& arguments) {
  RunOptions options;
  options.help = arguments.help();
  if (options.help) return options;
  options.sweep = command_line::sweep_request(arguments);
  options.sweep.rerun = arguments.list("rerun");
  options.allow_mixed = arguments.has("allow-mixed");
  options.store = arguments.text("store");
  options.worker_named = arguments.has("worker");
  options.worker_in_command = arguments.origin("worker") == command_line::Origin::command_line;
  options.worker =
      options.worker_named ? std::filesystem::absolute(arguments.text("worker")) : sibling_program("ddpsweep-worker");
  options.cache_root =
      arguments.has("cache-dir") ? std::filesystem::absolute(arguments.text("cache-dir")) : default_cache_root();
  options.until = arguments.text("until");
  options.slots_per_agent = arguments.integer("slots-per-agent", 1, kMostSlots);
  return options;
}

using command_line::kDefaultStore;
using command_line::shell_word;

std::string same_command(const RunOptions& options) {
  std::string command = whole_command(options);
  for (const auto& name : options.sweep.only) command += " --only " + shell_word(name);
  if (!options.sweep.where.empty()) command += " --where " + shell_word(options.sweep.where);
  return command;
}

std::string whole_command(const RunOptions& options) {
  std::string command = "ddpsweep run " + command_line::as_arguments(options.sweep.source);
  if (options.store != kDefaultStore) command += " --store " + shell_word(options.store.string());
  for (const auto& change : options.sweep.changes) command += " --set " + shell_word(change);
  if (options.allow_mixed) command += " --allow-mixed";
  if (options.worker_in_command) command += " --worker " + shell_word(options.worker.string());
  if (options.slots_per_agent) command += fmt::format(" --slots-per-agent {}", *options.slots_per_agent);
  return command;
}

std::filesystem::path output_name(const std::filesystem::path& store) {
  if (store.filename() == kDefaultStore) return {};
  return store.has_extension() ? store.stem() : std::filesystem::path(store.filename().string() + "_files");
}

std::filesystem::path sibling_program(const char* name) {
  std::error_code error;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) throw EnvironmentError("cannot read /proc/self/exe: " + error.message());
  return self.parent_path() / name;
}

std::filesystem::path default_cache_root() {
  if (const char* folder = environment_value("XDG_CACHE_HOME")) return std::filesystem::absolute(folder) / "ddpsweep";
  if (const char* home = environment_value("HOME")) return std::filesystem::absolute(home) / ".cache" / "ddpsweep";
  return {};
}

}  // namespace ddpsweep::cluster
