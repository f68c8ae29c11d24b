// One rank of a training run: model, reducer and optimizer, epoch by epoch.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "common/protocol/messages.hpp"
#include "common/token_cache.hpp"
#include "worker/comm/communicator.hpp"
#include "worker/ddp/reducer.hpp"
#include "worker/ddp/sampler.hpp"
#include "worker/device/device.hpp"
#include "worker/model/encoder.hpp"
#include "worker/settings.hpp"
#include "worker/train/adam.hpp"
#include "worker/train/batch.hpp"
#include "worker/train/fault.hpp"
#include "worker/train/work_tape.hpp"

namespace ddpsweep::worker {

/// The reference engine: ATen operations and autograd, on any device. Inside an epoch the host only tells the device
/// what to do next; it reads nothing back. Every method is a collective: all ranks call the same ones in the same
/// order. Throws CommunicatorError when a peer is gone.
class Trainer {
 public:
  using StepObserver = std::function<void(std::int64_t step)>;

  /// group: nullptr for one rank. cache and device must outlive this. on_step is told every step begun.
  Trainer(const protocol::Spec& spec, const Settings& settings, const TokenCache& cache, Device& device,
          std::unique_ptr<Communicator> group, Faults faults, StepObserver on_step);

  /// See worker/ddp/reducer_check.hpp.
  std::vector<float> check_reducer();

  /// Trains epoch `epoch` (from 1). The report has everything but the evaluation.
  protocol::RankEpoch train_epoch(int epoch);
  /// Evaluates this rank's share of the evaluation rows and adds it to the report.
  void evaluate(protocol::RankEpoch& report);

  /// True on all ranks when `wish` is true on one.
  bool agree_on_any(bool wish);

  std::int64_t parameter_count() const { return model_.layout().parameter_count(); }

 private:
  /// This rank's rows of an epoch, where the device can read them.
  struct EpochRows {
    at::Tensor ids;                     // (rows) int64, step by step
    std::vector<std::int64_t> step_at;  // where each step begins in ids, and the end
  };
  EpochRows rows_of_epoch(int epoch);
  /// Adds the sum of its rows' losses to loss_sum: () fp64 on the device.
  void train_step(std::int64_t step, const EpochRows& rows, at::Tensor& loss_sum, double& input_seconds);

  Device& device_;
  DeviceRows train_rows_, validation_rows_;
  Precision precision_;
  Faults faults_;
  StepObserver on_step_;
  int rank_, world_size_;
  Sampler sampler_;
  Encoder model_;
  Reducer reducer_;
  Adam optimizer_;
  WorkTape tape_;
  // Last, so that it is destroyed first: reductions that are under way own the reducer's buffer until then.
  std::unique_ptr<Communicator> group_;
};

}  // namespace ddpsweep::worker
