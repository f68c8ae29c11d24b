// What tests of whole worker processes share.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "common/scratch_folder.hpp"
#include "tests/worker/worker_group.hpp"

namespace ddpsweep::testing {

/// The built worker; DDPSWEEP_TEST_WORKER names another.
inline std::filesystem::path worker_program() {
  const char* named = std::getenv("DDPSWEEP_TEST_WORKER");
  return named != nullptr ? named : DDPSWEEP_BINARY_DIR "/bin/ddpsweep-worker";
}

/// Prepares data once for each test; runs groups on it.
class Worker : public ::testing::Test {
 protected:
  void prepare_data() { prepared_ = prepare(worker_program(), settings_, cache_root_); }

  std::vector<protocol::Spec> specs(int world_size, std::int64_t global_batch) {
    if (prepared_.is_null()) prepare_data();
    return training_specs(world_size, global_batch, settings_, prepared_);
  }

  std::vector<WorkerRecord> run(int world_size, std::int64_t global_batch, const std::string& faults = "",
                                const WorkerGroup::Observer& observer = {}) {
    WorkerGroup group(worker_program(), specs(world_size, global_batch), {{"DDPSWEEP_FAULT", faults}});
    return group.run(observer);
  }

  /// The loss of each epoch over all ranks, then the evaluation loss of each.
  static std::vector<double> losses(const std::vector<WorkerRecord>& records) {
    std::vector<double> losses;
    for (const auto member : {&protocol::RankEpoch::loss_sum, &protocol::RankEpoch::evaluation_loss_sum}) {
      for (std::size_t epoch = 0; epoch < records[0].epochs().size(); ++epoch) {
        double sum = 0;
        for (const WorkerRecord& record : records) sum += record.epochs().at(epoch).*member;
        losses.push_back(sum);
      }
    }
    return losses;
  }

  static std::vector<std::uint64_t> checksums(const std::vector<WorkerRecord>& records) {
    std::vector<std::uint64_t> checksums;
    for (const WorkerRecord& record : records) {
      for (const auto& epoch : record.epochs()) checksums.push_back(epoch.parameter_checksum);
    }
    return checksums;
  }

  /// What each rank's calibration said, if it had one.
  static std::vector<protocol::Calibration> calibrations(const std::vector<WorkerRecord>& records) {
    std::vector<protocol::Calibration> found;
    for (const WorkerRecord& record : records) {
      for (const auto& message : record.messages) {
        if (const auto* one = std::get_if<protocol::Calibration>(&message)) found.push_back(*one);
      }
    }
    return found;
  }

  nlohmann::json settings_ = small_settings();
  const ScratchFolder scratch_{"ddpsweep_worker_test"};
  const std::filesystem::path cache_root_ = scratch_.path();
  nlohmann::json prepared_;
};

}  // namespace ddpsweep::testing
