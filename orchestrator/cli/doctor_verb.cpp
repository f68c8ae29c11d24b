#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <optional>

#include "orchestrator/cli/orchestrator_program.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/doctor/data_checks.hpp"
#include "orchestrator/doctor/doctor_options.hpp"
#include "orchestrator/doctor/folder_checks.hpp"
#include "orchestrator/doctor/machine_checks.hpp"
#include "orchestrator/doctor/program_checks.hpp"
#include "orchestrator/doctor/store_checks.hpp"
#include "orchestrator/doctor/unchecked.hpp"
#include "orchestrator/store/schema.hpp"

namespace ddpsweep::cli {
namespace {

namespace fs = std::filesystem;
using namespace doctor;

/// Where the programs should be: a missing one must show as a failed check, not end the doctor.
fs::path orchestrator_file() {
  try {
    return find_orchestrator();
  } catch (const EnvironmentError&) {
    return cluster::sibling_program("ddpsweep-orchestrator");
  }
}

std::vector<std::string> worker_command(const cluster::RunOptions& options, const matrix::Sweep* sweep,
                                        const fs::path& programs) {
  if (options.worker_named) return {options.worker.string()};
  if (sweep && !sweep->worker_command.empty()) return sweep->worker_command;
  return {(programs / options.worker.filename()).string()};
}

void check_launchers(const matrix::Sweep* sweep, const fs::path& orchestrator, CheckPrinter& printer) {
  const cluster::Getenv get = [](const char* name) { return std::getenv(name); };
  LauncherFacts facts{.launcher = cluster::detect_launcher(get)};
  facts.pmi_problem = cluster::pmi_problem(facts.launcher, get);
  if (find_program("srun")) facts.srun_types = run_command({"srun", "--mpi=list"});
  if (find_program("mpirun")) facts.mpirun_version = run_command({"mpirun", "--version"});
  if (find_program(orchestrator.string())) facts.orchestrator = run_command({orchestrator.string(), "--version"});
  printer.add(affinity_check(cluster::look_at_machine(facts.launcher.node), facts.launcher, sweep));
  printer.add(launcher_checks(facts));
}

void check_programs(const std::vector<std::string>& worker, const fs::path& orchestrator, CheckPrinter& printer) {
  const fs::path exec = orchestrator.parent_path() / "ddpsweep-exec";
  const fs::path worker_file = find_program(worker.front()).value_or(worker.front());
  bool whole = true;
  const std::array<std::pair<const char*, fs::path>, 3> programs{
      {{"orchestrator", orchestrator}, {"exec", exec}, {"worker file", worker_file}}};
  for (const auto& [name, file] : programs) {
    const Check check = program_check(look_at_program(name, file));
    whole = whole && (file == orchestrator || check.status == Status::ok);
    printer.add(check);
  }
  if (whole) {
    printer.add(worker_check(ask_worker(worker, exec)));
  } else {
    printer.add(Check{"worker", Status::not_checked, "it cannot be started", ""});
  }
}

/// known: the sweep, or nullptr.
void check_folders(const cluster::RunOptions& options, const matrix::Sweep* known, CheckPrinter& printer) {
  const fs::path store_folder = fs::absolute(options.store).parent_path();
  std::error_code error;
  if (!fs::is_directory(store_folder, error)) {
    const bool missing = !error || error == std::errc::no_such_file_or_directory;
    // Unlike the others, `run` does not make this one: a misspelt --store shall not look like a new sweep.
    printer.add(Check{"store folder", Status::fail,
                      missing ? fmt::format("there is no folder {}", store_folder.string())
                              : fmt::format("no folder at {}: {}", store_folder.string(), error.message()),
                      fmt::format("mkdir -p {}, or choose another place with --store", store_folder.string())});
    printer.add(Check{"store locks", Status::not_checked, "no folder to try them in", ""});
  } else {
    printer.add(folder_check("store folder", look_at_folder(store_folder)));
    printer.add(lock_check(store_folder, store::probe_locks(store_folder)));
  }
  printer.add(store_check(options.store, store::glance_at(options.store), store::schema_version()));
  if (options.cache_root.empty()) {
    printer.add(Check{"token cache", Status::fail, "no place for it: neither XDG_CACHE_HOME nor HOME is set",
                      "name one with --cache-dir"});
  } else {
    printer.add(folder_check("token cache", look_at_folder(options.cache_root)));
  }
  for (const char* folder : {"logs", "experiments"}) {
    printer.add(folder_check(folder, look_at_folder(store_folder / cluster::output_name(options.store) / folder)));
  }
  if (!known) return;
  for (const auto& cell : known->cells) {
    if (cell.selected && !cell.output_dir.empty()) {
      printer.add(folder_check("output_dir " + cell.experiment, look_at_folder(cell.output_dir)));
    }
  }
}

}  // namespace

int doctor_verb(const std::vector<std::string>& args) {
  const auto given = [&](const char* option) { return std::find(args.begin(), args.end(), option) != args.end(); };
  // As with `run`: on every rank of a launch, other arguments are read by the orchestrator.
  if (given("--launch") && !given("--help") && !given("-h")) become_orchestrator("doctor", args);
  const DoctorOptions options = parse_doctor_options(args);
  if (options.help) {
    std::cout << command_line::help(doctor_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  std::optional<matrix::Sweep> sweep;
  if (!options.run.sweep.source.files.empty()) sweep = command_line::load_sweep(options.run.sweep);
  const matrix::Sweep* known = sweep ? &*sweep : nullptr;

  CheckPrinter printer(options.json);
  const fs::path orchestrator = orchestrator_file();
  check_launchers(known, orchestrator, printer);
  check_programs(worker_command(options.run, known, orchestrator.parent_path()), orchestrator, printer);
  check_folders(options.run, known, printer);
  if (known) {
    printer.add(data_checks(*known));
  } else {
    printer.add(Check{"data", Status::not_checked, "name an experiment file", ""});
  }
  printer.add(unchecked());
  return static_cast<int>(printer.finish());
}

}  // namespace ddpsweep::cli
