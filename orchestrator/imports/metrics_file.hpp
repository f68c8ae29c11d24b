// A metrics.csv that another program wrote, row by row as it stands there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ddpsweep::imports {

/// One epoch as the file tells of it.
struct MetricsRow {
  std::int64_t line = 0;  // of the file, from 1; the heading is on line 1
  int epoch = 0;          // from 1
  double train_loss = 0;  // as the file has it: may be infinite or no number
  double seconds = 0;     // train_time: finite and above 0
  double validation_loss = 0;
  double accuracy = 0;  // a fraction
};

struct MetricsFile {
  std::filesystem::path path;
  std::vector<MetricsRow> rows;  // in the file's order, at least one
};

/// More than any file with a row for each epoch has.
inline constexpr std::uintmax_t kLargestMetricsFile = 16 << 20;  // bytes
inline constexpr int kHighestEpoch = 1'000'000;

/// Reads a file whose heading has the columns epoch, train_loss, train_time, val_loss and val_acc, in any order; others
/// are passed over. Throws ConfigError with file, line and what to do.
MetricsFile read_metrics(const std::filesystem::path& path);

}  // namespace ddpsweep::imports
