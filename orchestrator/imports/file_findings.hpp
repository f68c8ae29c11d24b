// What one metrics.csv shows of itself, and the runs that are in it. Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/imports/dealing.hpp"
#include "orchestrator/store/records.hpp"

namespace ddpsweep::imports {

/// Codes of what is looked for; docs/import.md explains each.
///   several_runs    an epoch has several rows
///   gap             an epoch is missing between the first and the last one
///   order           a later epoch stands before an earlier one, of a single run
///   partial         the first epoch is not 1 (or, of a comparison, the last one is earlier than others')
///   constant_times  three or more epochs after the first took exactly as long
///   loss_finite     a loss is infinite or no number
///   no_timed_epoch  nothing is left to time when epoch 1 is left out
struct FoundRun {
  Rows rows;                             // ascending epochs, each once
  std::vector<store::Finding> findings;  // of the file, and of this run; codes are unique
};

struct FileFindings {
  std::vector<FoundRun> runs;            // empty: it cannot be told which rows belong together
  std::vector<store::Finding> findings;  // all of them, codes may repeat
};

FileFindings examine(const MetricsFile& file);

/// Seconds of the epochs after the first, in which memory is allocated and caches are cold.
std::vector<double> timed_seconds(const Rows& rows);

}  // namespace ddpsweep::imports
