// A whole sweep as a person starts it: real orchestrator, real processes, in a folder of its own. Most tests of this
// folder use the fake worker, so that they test everything but training.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ddpsweep::e2e {

using Seconds = std::chrono::seconds;

struct SweepOptions {
  int mpi_ranks = 0;                            // started by mpirun with so many ranks; 0: no launcher
  int slots_per_agent = 0;                      // 0: the cores
  std::string fake;                             // DDPSWEEP_FAKE, see tests/fake_worker/fault_script.hpp
  std::string worker = "ddpsweep-fake-worker";  // DDPSWEEP_WORKER; empty: not set
  std::string fault;                            // DDPSWEEP_FAULT of the real worker, see worker/train/fault.hpp
  std::vector<std::string> call = {"run"};      // verb, and options of it
  std::string shell;  // this command instead of all that: same folder and environment, our programs in PATH
  std::map<std::string, std::string> variables = {};  // more of the environment
};

/// Fields of toy_file().
struct ToyFile {
  std::string cpus = "[1, 2]";
  int repeats = 1;
  int epochs = 3;
  std::string more;  // further lines
};
/// An experiment file of synthetic data: 101 training and 33 evaluation rows, global batch 16.
std::string toy_file(const ToyFile& fields = {});

class SweepProcess {
 public:
  explicit SweepProcess(const std::string& experiment_file);
  /// Kills what is left.
  ~SweepProcess();
  SweepProcess(const SweepProcess&) = delete;
  SweepProcess& operator=(const SweepProcess&) = delete;

  void start(const SweepOptions& options = {});
  /// Waits for the end; returns the exit code, or 128 + signal. The watchdog: after `limit` (times kSlowness)
  /// everything is killed, the test fails and says what was printed last.
  int wait(Seconds limit = Seconds(60));
  int run(const SweepOptions& options = {}, Seconds limit = Seconds(60)) {
    start(options);
    return wait(limit);
  }
  /// Looks every 20 ms until it holds; the same watchdog.
  void wait_until(const std::function<bool()>& holds, const std::string& what, Seconds limit = Seconds(30));
  void signal(int number);

  /// Every process of this sweep that runs now, on any level.
  std::vector<pid_t> processes() const;
  /// Rank 0's orchestrator, or 0.
  pid_t rank_zero() const;

  /// All rows, cells joined by '|', NULL as nothing; no rows when there is no store yet.
  std::vector<std::string> query(const std::string& sql) const;
  /// What was printed so far, standard output and error together.
  std::string output() const;
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::vector<std::string> command(const SweepOptions& options) const;
  std::map<std::string, std::string> environment(const SweepOptions& options) const;
  void kill_all();

  std::filesystem::path folder_;
  pid_t pid_ = 0;
};

}  // namespace ddpsweep::e2e
