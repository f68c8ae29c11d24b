// The lines that a person watches while a sweep runs, in the manner of GoogleTest. Pure: values in, one line out.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/errors.hpp"
#include "orchestrator/cluster/data_audit.hpp"
#include "orchestrator/schedule/scheduler.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::cluster::console {

/// Which of the sweep's runs a line is about: "(2/6) exp046/run2".
struct RunLabel {
  int number = 0, total = 0;
  std::string name;  // of the experiment and, when there are several, of the repeat
};

struct PlanFigures {
  std::size_t cells = 0, all_cells = 0;  // chosen by this call; in the file
  int repeats = 1;
  std::size_t done = 0;   // runs that have a valid or unaudited attempt
  std::size_t again = 0;  // of the others, those that have one, too: --rerun
  std::size_t slots = 0;
  std::optional<double> seconds;  // estimate for the runs that are left
};

/// "[ PLAN ] 6 runs = 2 cells x 3 repeats (1 already valid), 4 slots, about 1 h 30 min"
std::string plan(const PlanFigures& figures);
/// "ag_news: 11,300 training and 7,600 validation rows, fingerprint 3fa91c0b5d2e7a64, 2.1 s"; data is auditable.
/// The fingerprint of a model folder stands before the time: "weights 0f1e2d3c4b5a6978".
std::string data(const std::string& name, const PreparedData& data, double seconds);
/// "[ RUN  ] (2/6) exp046 #3fa91c  4 GPUs  node01 gpu 0-3"
std::string run(const RunLabel& label, const std::string& cell_key, const std::vector<schedule::Slot>& slots);
/// "[ EPOCH] exp046 3/10  60.3 s  acc 0.912  (accuracy from random init)"; remark: of the cell, may be empty.
std::string epoch(const std::string& name, const store::Epoch& epoch, int epochs, const std::string& remark);
/// "[  OK  ] (2/6) exp046  604 s  1,987 samples/s"; an unaudited verdict says why on the same line.
std::string ok(const RunLabel& label, double wall_seconds, double samples_per_second, const store::Verdict& verdict);
/// "[ FAIL ] (3/6) exp045  oom: rank 0: ...  log: logs/exp045_7_rank0.log  again: ddpsweep run ..."; log may be empty.
std::string fail(const RunLabel& label, const std::string& what, const std::string& sentence, const std::string& log,
                 const std::string& again);
/// "[ RETRY] (3/6) exp045  crash: rank 1: ...  log: logs/exp045_7_rank1.log  it is tried again (1 of 2) after those
/// that wait"
std::string retry(const RunLabel& label, const std::string& what, const std::string& sentence, const std::string& log,
                  int number, int most);
/// One "[ FAIL ]" line for an attempt that ran but may not count, with every rule it broke.
std::string invalid(const RunLabel& label, const store::Verdict& verdict, const std::string& again);
/// "[ STOP ] (3/6) exp045  interrupted: the sweep was told to stop"
std::string interrupted(const RunLabel& label, const std::string& sentence);
/// "[ SKIP ] exp046  infeasible: needs 4 CPU cores, 2 here"
std::string skip(const std::string& experiment, const std::string& reason);

/// "[ STOP ] 3 of 10 runs have failed, more than ...: no further run starts ..."
std::string gave_up(const std::string& why);
/// The last line of a sweep that is over: how many of its runs count, and where the table is.
std::string done(ExitCode code, std::size_t counting, std::size_t runs, const std::filesystem::path& store);
/// The last line of one that is not: how to go on. reruns: experiments that were to be run again and are not all.
std::string go_on(std::size_t counting, std::size_t runs, const std::string& command,
                  const std::vector<std::string>& reruns);

/// 11300 -> "11,300"
std::string grouped(std::int64_t value);

}  // namespace ddpsweep::cluster::console
