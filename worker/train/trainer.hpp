// One rank of a training run: model, reducer and optimizer, epoch by epoch.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
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
#include "worker/train/engine.hpp"
#include "worker/train/fault.hpp"
#include "worker/train/learning_rate.hpp"

namespace ddpsweep::worker {

/// Inside an epoch the host only tells the device what to do next, with train.cuda_graph by one call a step; it reads
/// nothing back. Every method is a collective: all ranks call the same ones in the same order. Throws CommunicatorError
/// when a peer is gone.
class Trainer {
 public:
  using StepObserver = std::function<void(std::int64_t step)>;

  /// group: nullptr for one rank. cache and device must outlive this. on_step is told every step begun.
  Trainer(const protocol::Spec& spec, const Settings& settings, const TokenCache& cache, Device& device,
          std::unique_ptr<Communicator> group, Faults faults, StepObserver on_step);

  /// See worker/ddp/reducer_check.hpp.
  std::vector<float> check_reducer();

  /// Takes and records what is replayed later; the model is afterwards what it was. To be called once, before the first
  /// epoch.
  void warm_up();

  /// Measures where a step's time goes, with an even number of up to `steps` steps of each kind, fewer when they take
  /// long. Before the first epoch: afterwards the model is what it was.
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
  /// What a step does depends on nothing else that the host knows.
  struct StepShape {
    std::int64_t rows = 0;        // of this rank
    std::int64_t batch_rows = 0;  // of the global batch
    bool communicates = true;
    auto operator<=>(const StepShape&) const = default;
  };
  struct Timing {
    double seconds = 0;           // of all steps
    std::vector<double> step_ms;  // of each
  };

  /// Every rank begins with the weights of rank 0, and with random numbers of its own.
  void share_weights();
  /// Runs body, of steps that are no part of the training, and puts back what they changed.
  void rehearse(const std::function<void()>& body);
  /// Makes ready for `steps` steps of epoch `epoch` (from 1), of which the first `cycle` come again and again.
  void feed_steps(int epoch, std::int64_t steps, std::int64_t cycle);
  /// The next step, replayed if such a one was recorded. step: of those that were fed.
  void train_step(std::int64_t step);
  /// Takes and records what there is no recording of among the steps that were fed. True: there was some, and the steps
  /// have to be fed again.
  bool record_steps();
  /// Gives a step to the device: gather, forward and backward pass, reduction, optimizer.
  void take_step(const StepShape& shape);
  /// Updates elements [range.begin, range.end) of the parameters.
  void optimize(Reducer::Range range, const at::Tensor& divisor, const at::Tensor& rate);
  /// The same for a batch of evaluation rows.
  void take_evaluation_step(std::int64_t rows);
  /// This rank's evaluation rows.
  std::vector<std::vector<std::int64_t>> evaluation_batches() const;
  /// Takes `steps` steps, which all ranks begin together, and waits for the device.
  Timing time_steps(std::int64_t steps, const std::function<void(std::int64_t step)>& take_step);
  /// How many steps of `step_ms` a calibration takes of each kind: the same number on all ranks.
  std::int64_t agree_on_steps(int most, double step_ms);

  Device& device_;
  bool records_;
  Faults faults_;
  StepObserver on_step_;
  int rank_, world_size_;
  std::uint64_t rank_seed_;
  bool communication_;
  double clip_norm_;
  Sampler sampler_;
  LearningRate learning_rate_;
  // On the device: how many steps there were of this epoch's, and of the run's; counted there, so that a step can be
  // replayed.
  at::Tensor steps_;                      // (2) int64
  at::Tensor rates_;                      // (steps) fp64: learning rates of the steps that were fed
  at::Tensor loss_sum_;                   // () fp64: of their rows
  at::Tensor evaluation_step_;            // () int64
  at::Tensor evaluation_loss_, correct_;  // () fp64 and () int64: of the evaluation's rows
  BatchFeed train_feed_, validation_feed_;
  std::vector<StepShape> shapes_;  // of the steps that were fed
  std::int64_t validation_rows_;
  double input_seconds_ = 0;  // of the host, in steps that were not replayed
  Encoder model_;
  Reducer reducer_;
  std::unique_ptr<Engine> engine_;
  Adam optimizer_;
  // From here on in this order: recordings hold on to the group's operations, and those to the buffers above.
  std::unique_ptr<Communicator> group_;
  std::map<StepShape, std::unique_ptr<Device::Recording>> recorded_steps_;
  std::map<std::int64_t, std::unique_ptr<Device::Recording>> recorded_evaluations_;  // by rows
};

}  // namespace ddpsweep::worker
