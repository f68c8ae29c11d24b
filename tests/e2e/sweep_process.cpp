#include "tests/e2e/sweep_process.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

#include "tests/slowness.hpp"

namespace ddpsweep::e2e {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

const fs::path kPrograms = fs::path(DDPSWEEP_BINARY_DIR) / "bin";

std::string read_all(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (auto& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

}  // namespace

std::string toy_file(const ToyFile& fields) {
  return fmt::format(R"(name: toy
matrix: {{model: [toy], cpus: {}}}
repeats: {}
dataset: {{name: synthetic, train_rows: 101, val_rows: 33}}
batch: {{global: 16}}
train: {{epochs: {}}}
models:
  toy: {{type: encoder, vocab_size: 50, d_model: 8, heads: 2, layers: 1, feed_forward: 8, max_seq_len: 6}}
{}
)",
                     fields.cpus, fields.repeats, fields.epochs, fields.more);
}

SweepProcess::SweepProcess(const std::string& experiment_file) {
  std::string pattern = (fs::temp_directory_path() / "ddpsweep_e2e_XXXXXX").string();
  folder_ = ::mkdtemp(pattern.data());
  std::ofstream(folder_ / "toy.yaml") << experiment_file;
}

SweepProcess::~SweepProcess() {
  kill_all();
  fs::remove_all(folder_);
}

std::vector<std::string> SweepProcess::command(const SweepOptions& options) const {
  if (!options.shell.empty()) return {"sh", "-c", options.shell};
  std::vector<std::string> words;
  if (options.mpi_ranks > 0) {
    words = {"mpirun", "--bind-to", "none", "--oversubscribe", "-n", std::to_string(options.mpi_ranks)};
  }
  words.push_back((kPrograms / "ddpsweep-orchestrator").string());
  words.insert(words.end(), options.call.begin(), options.call.end());
  words.push_back("toy.yaml");
  if (options.slots_per_agent > 0) {
    words.push_back("--slots-per-agent");
    words.push_back(std::to_string(options.slots_per_agent));
  }
  return words;
}

std::map<std::string, std::string> SweepProcess::environment(const SweepOptions& options) const {
  std::map<std::string, std::string> variables{{"OMPI_ALLOW_RUN_AS_ROOT", "1"},
                                               {"OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1"},
                                               {"DDPSWEEP_CACHE_DIR", (folder_ / "cache").string()},
                                               {"DDPSWEEP_FAKE", options.fake},
                                               {"DDPSWEEP_FAULT", options.fault}};
  if (!options.worker.empty()) variables["DDPSWEEP_WORKER"] = (kPrograms / options.worker).string();
  variables.insert(options.variables.begin(), options.variables.end());
  for (const char* name : {"PATH", "HOME", "TMPDIR"}) {
    if (const char* value = std::getenv(name)) variables.try_emplace(name, value);
  }
  variables["PATH"] = kPrograms.string() + ":" + variables["PATH"];
  return variables;
}

void SweepProcess::start(const SweepOptions& options) {
  auto words = command(options);
  std::vector<std::string> variables;
  for (const auto& [name, value] : environment(options)) variables.push_back(name + "=" + value);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addchdir_np(&files, folder_.c_str());
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "output.txt", O_WRONLY | O_CREAT | O_APPEND, 0644);
  posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  const int error =
      ::posix_spawnp(&pid_, words.front().c_str(), &files, nullptr, pointers(words).data(), pointers(variables).data());
  posix_spawn_file_actions_destroy(&files);
  ASSERT_EQ(error, 0) << "cannot start " << words.front();
}

int SweepProcess::wait(Seconds limit) {
  limit *= kSlowness;
  const auto deadline = Clock::now() + limit;
  while (Clock::now() < deadline) {
    int status = 0;
    if (::waitpid(pid_, &status, WNOHANG) == pid_) {
      pid_ = 0;
      return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    std::this_thread::sleep_for(10ms);
  }
  ADD_FAILURE() << "the sweep did not end within " << limit.count() << " s; it printed:\n" << output();
  kill_all();
  return -1;
}

void SweepProcess::wait_until(const std::function<bool()>& holds, const std::string& what, Seconds limit) {
  limit *= kSlowness;
  const auto deadline = Clock::now() + limit;
  while (!holds()) {
    if (Clock::now() > deadline) {
      FAIL() << "still waiting for: " << what << "; the sweep printed:\n" << output();
    }
    std::this_thread::sleep_for(20ms);
  }
}

void SweepProcess::signal(int number) { ::kill(pid_, number); }

// The folder's name is in the environment of all of them, through DDPSWEEP_CACHE_DIR.
std::vector<pid_t> SweepProcess::processes() const {
  std::vector<pid_t> found;
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const auto name = entry.path().filename().string();
    if (name.find_first_not_of("0123456789") != std::string::npos) continue;
    if (read_all(entry.path() / "environ").find(folder_.string()) == std::string::npos) continue;
    found.push_back(std::stoi(name));
  }
  return found;
}

pid_t SweepProcess::rank_zero() const {
  for (const auto pid : processes()) {
    const auto proc = fs::path("/proc") / std::to_string(pid);
    std::error_code gone;
    if (fs::read_symlink(proc / "exe", gone).filename() != "ddpsweep-orchestrator") continue;
    const auto environ = read_all(proc / "environ");
    const bool under_mpirun = environ.find("OMPI_COMM_WORLD_RANK=") != std::string::npos;
    if (!under_mpirun || environ.find(std::string("OMPI_COMM_WORLD_RANK=0\0", 23)) != std::string::npos) return pid;
  }
  return 0;
}

std::vector<std::string> SweepProcess::query(const std::string& sql) const {
  std::vector<std::string> rows;
  const auto file = folder_ / "results.db";
  if (!fs::exists(file)) return rows;
  try {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, 5000);
    SQLite::Statement statement(database, sql);
    while (statement.executeStep()) {
      std::string row;
      for (int i = 0; i < statement.getColumnCount(); ++i) {
        row += (i > 0 ? "|" : "") + statement.getColumn(i).getString();
      }
      rows.push_back(row);
    }
  } catch (const SQLite::Exception& e) {
    // The very first moments of a store: no tables yet.
    if (std::string(e.what()).find("no such table") == std::string::npos) ADD_FAILURE() << sql << ": " << e.what();
  }
  return rows;
}

std::string SweepProcess::output() const { return read_all(folder_ / "output.txt"); }

void SweepProcess::kill_all() {
  for (const auto pid : processes()) ::kill(pid, SIGKILL);
  if (pid_ != 0) ::waitpid(pid_, nullptr, 0);
  pid_ = 0;
}

}  // namespace ddpsweep::e2e
