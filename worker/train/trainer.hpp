// One rank of a training run: model, reducer and optimizer, epoch by epoch.
#pragma once

#include <cstdint>
#include <filesystem>
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
#include "worker/train/learning_rate.hpp"
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

  /// Measures where a step's time goes, with an even number of up to `steps` steps of each kind, fewer when they take
  /// long. Before the first epoch: afterwards the model, its optimizer and the random numbers begin anew.
  protocol::Calibration calibrate(int steps);

  /// Trains epoch `epoch` (from 1). The report has everything but the evaluation.
  protocol::RankEpoch train_epoch(int epoch);
  /// Evaluates this rank's share of the evaluation rows and adds it to the report.
  void evaluate(protocol::RankEpoch& report);

  /// Keeps the model as a Hugging Face folder (worker/model/weights.hpp); no collective.
  void save(const std::filesystem::path& folder) const;

  /// True on all ranks when `wish` is true on one.
  bool agree_on_any(bool wish);

  std::int64_t parameter_count() const { return model_.layout().parameter_count(); }

 private:
  /// What the steps of an epoch add up to.
  struct Sums {
    at::Tensor loss;  // () fp64 on the device, over rows
    double input_seconds = 0;
  };

  /// Every rank begins with the weights of rank 0, and with random numbers of its own.
  void share_weights();
  /// Makes ready for `steps` steps of the sampler's epoch, of which the first `cycle` come again and again.
  void feed_steps(std::int64_t steps, std::int64_t cycle);
  /// step: of the epoch, from 0; epoch: from 1.
  void train_step(int epoch, std::int64_t step, std::int64_t batch_rows, Sums& sums);
  Sums no_sums() const;
  /// This rank's evaluation rows.
  std::vector<std::vector<std::int64_t>> evaluation_batches() const;
  struct Timing {
    double seconds = 0;           // of all steps
    std::vector<double> step_ms;  // of each
  };
  /// Takes `steps` steps, which all ranks begin together, and waits for the device.
  Timing time_steps(std::int64_t steps, const std::function<void(std::int64_t step)>& take_step);
  /// How many steps of `step_ms` a calibration takes of each kind: the same number on all ranks.
  std::int64_t agree_on_steps(int most, double step_ms);

  Device& device_;
  BatchFeed train_feed_, validation_feed_;
  std::int64_t validation_rows_;
  Faults faults_;
  StepObserver on_step_;
  int rank_, world_size_;
  std::uint64_t seed_;
  bool communication_;
  double clip_norm_;
  Sampler sampler_;
  LearningRate learning_rate_;
  Encoder model_;
  Reducer reducer_;
  Adam optimizer_;
  WorkTape tape_;
  // Last, so that it is destroyed first: reductions that are under way own the reducer's buffer until then.
  std::unique_ptr<Communicator> group_;
};

}  // namespace ddpsweep::worker
