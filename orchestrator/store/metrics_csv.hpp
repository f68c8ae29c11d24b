// The live curve of a run: run<N>/metrics.csv in its experiment's folder, one line an epoch.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "orchestrator/store/records.hpp"

namespace ddpsweep::store {

/// The experiment's name as a folder's name: what could leave the folder, hide it or trouble a shell becomes '_', and a
/// name that had to change gets a hash of the original, so that no two experiments share a folder.
std::string folder_name(std::string_view experiment);

/// experiments/<experiment>, where the file of a sweep names no other place. folder: where experiments/ is to be.
std::filesystem::path experiment_folder(const std::filesystem::path& folder, std::string_view experiment);
/// run<N>, where the files of a repeat lie in the folder of its experiment. repeat counts from 1.
std::filesystem::path run_folder(const std::filesystem::path& experiment, int repeat);

/// Columns epoch, train_loss, train_time (seconds of the epoch), val_loss, val_acc (a fraction).
inline constexpr std::string_view kMetricsHeading = "epoch,train_loss,train_time,val_loss,val_acc\n";
std::string metrics_line(const Epoch& epoch);

/// One for each attempt at a run: a new one begins the file anew.
class MetricsCsv {
 public:
  /// The file lies in run_folder(), which is made when it is not there. Throws EnvironmentError; TransientError when
  /// there is no room.
  MetricsCsv(const std::filesystem::path& experiment, int repeat);

  /// Writes one line and flushes it. Throws TransientError, and then no part of the line stays: it may be called again.
  void append(const Epoch& epoch);

  const std::filesystem::path& file() const { return file_; }

 private:
  void write(const std::string& line);

  std::filesystem::path file_;
  std::ofstream out_;
  std::uintmax_t size_ = 0;  // of what was written whole
};

}  // namespace ddpsweep::store
