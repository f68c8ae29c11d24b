#include "orchestrator/cluster/run_options.hpp"

#include <boost/program_options.hpp>
#include <cstdlib>
#include <sstream>

#include "common/errors.hpp"

namespace po = boost::program_options;

namespace ddpsweep::cluster {
namespace {

po::options_description described_options() {
  po::options_description options("Options");
  options.add_options()("help,h", "show this help");
  options.add_options()("store", po::value<std::string>()->default_value("results.db"),
                        "SQLite file for the results; made when it is not there");
  options.add_options()("slots-per-agent", po::value<int>(),
                        "offer so many CPU slots on each rank, also more than there are cores: for tests of results, "
                        "never of speed (rows beyond the cores are marked and left out of the speedup view)");
  return options;
}

const char* environment_value(const char* name) {
  const char* value = std::getenv(name);
  return value && *value ? value : nullptr;
}

}  // namespace

RunOptions parse_run_options(const std::vector<std::string>& args) {
  po::options_description all = described_options();
  all.add_options()("file", po::value<std::string>());
  po::positional_options_description positional;
  positional.add("file", 1);
  po::variables_map values;
  try {
    po::store(po::command_line_parser(args).options(all).positional(positional).run(), values);
  } catch (const po::too_many_positional_options_error&) {
    throw ConfigError("`run` takes one experiment file\n\n" + run_usage());
  } catch (const po::error& error) {
    throw ConfigError(std::string(error.what()) + "\n\n" + run_usage());
  }

  RunOptions options;
  options.help = values.contains("help");
  options.store = values["store"].as<std::string>();
  if (values.contains("slots-per-agent")) {
    options.slots_per_agent = values["slots-per-agent"].as<int>();
    if (*options.slots_per_agent < 1) throw ConfigError("--slots-per-agent must be at least 1");
  }
  if (values.contains("file")) {
    options.file = values["file"].as<std::string>();
  } else if (!options.help) {
    throw ConfigError("`run` needs an experiment file\n\n" + run_usage());
  }
  return options;
}

std::string run_usage() {
  std::ostringstream text;
  text
      << "Usage: ddpsweep run FILE [options]\n"
         "       srun --mpi=pmix --ntasks-per-node=1 --cpus-per-task=N ddpsweep run FILE [options]\n"
         "       mpirun --bind-to none ddpsweep run FILE [options]\n\n"
         "Runs what is not valid yet of the sweep in FILE (YAML). SIGUSR2 ends it after the runs in flight (exit 75);\n"
         "SIGTERM and SIGINT end it now; the same command goes on where it stopped.\n\n"
      << described_options();
  return text.str();
}

std::filesystem::path sibling_program(const char* name, const char* environment_name) {
  if (const char* named = environment_name ? environment_value(environment_name) : nullptr) {
    return std::filesystem::absolute(named);
  }
  std::error_code error;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) throw EnvironmentError("cannot read /proc/self/exe: " + error.message());
  return self.parent_path() / name;
}

std::filesystem::path default_cache_root() {
  if (const char* folder = environment_value("DDPSWEEP_CACHE_DIR")) return std::filesystem::absolute(folder);
  if (const char* folder = environment_value("XDG_CACHE_HOME")) return std::filesystem::absolute(folder) / "ddpsweep";
  if (const char* home = environment_value("HOME")) return std::filesystem::absolute(home) / ".cache" / "ddpsweep";
  throw EnvironmentError("no place for the token cache: set DDPSWEEP_CACHE_DIR or HOME");
}

}  // namespace ddpsweep::cluster
