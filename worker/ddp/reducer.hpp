// Turns each rank's gradients into the gradient of the global batch, while the backward pass still runs.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "worker/comm/communicator.hpp"
#include "worker/model/parameter_layout.hpp"
#include "worker/train/fault.hpp"

namespace torch::autograd {
struct Node;
}

namespace ddpsweep::worker {

struct ReducerOptions {
  bool overlap = true;  // start a bucket's reduction as soon as it is complete; else all of them in finish()
  std::int64_t first_bucket_bytes = 0, bucket_bytes = 0;
  at::Device device = at::kCPU;         // where the gradients are made; the group's
  at::ScalarType type = at::kFloat;     // of the gradients; bfloat16 on GPUs only
  std::optional<std::size_t> boundary;  // no bucket holds both this parameter and the one before it
};

/// Owns the flat gradient buffer, cut into buckets in reverse order of the layout, which is about the order in which a
/// backward pass makes gradients. Each rank's loss is the sum over its own rows; adding up its gradients over the ranks
/// here, and dividing by the rows of the global batch where the sum is used (divisor()), makes the mean over the global
/// batch, also when ranks have different numbers of rows or none. Dividing last makes averages of whole numbers exact:
/// with shares such as 1/3 taken before the sum they would not be.
class Reducer {
 public:
  /// Elements [begin, end) of the buffer.
  struct Range {
    std::int64_t begin = 0, end = 0;
  };

  /// group: nullptr for one rank; must outlive this.
  Reducer(const ParameterLayout& layout, Communicator* group, const ReducerOptions& options, Faults faults = {});
  Reducer(const Reducer&) = delete;
  Reducer& operator=(const Reducer&) = delete;

  /// From now on every backward pass hands the gradients of these leaves (one for each slot of the layout) to ready().
  void attach(const std::vector<at::Tensor>& leaves);

  /// Begins a step whose global batch has batch_rows.
  void begin(std::int64_t batch_rows);
  /// Where the gradient of a parameter lies in the buffer, in its shape: to write it there before ready(parameter).
  const at::Tensor& gradient_of(std::size_t parameter) const { return slices_[parameter]; }
  /// The gradient of one parameter is complete; at most once a step. When all of its bucket's are, the reduction
  /// starts.
  void ready(std::size_t parameter);
  /// The same for one that is not in the buffer yet; of any floating type.
  void ready(std::size_t parameter, at::Tensor gradient);
  /// Ends the step: parameters that were not ready count as zero, and reductions are waited for. on_reduced is told
  /// what is, the last bucket at last, so that work on the others goes on while that is still under way.
  void finish(const std::function<void(Range)>& on_reduced = {});

  /// The sum over all rows of the global batch, after finish(): (layout.buffer_size()).
  at::Tensor& gradient() { return gradient_; }
  /// What to divide it by, () fp32 on the device: by a number of the host CUDA would not divide but multiply by its
  /// reciprocal, which is not exact.
  const at::Tensor& divisor() const { return divisor_; }
  /// gradient() / divisor(), fp32.
  at::Tensor mean() const;
  std::size_t bucket_count() const { return buckets_.size(); }
  /// See Communicator::wait_seconds(); 0 for one rank.
  double wait_seconds() const { return group_ == nullptr ? 0 : group_->wait_seconds(); }

  // For measuring only.
  /// While it is off, ranks keep their own gradients and their replicas part.
  void communicate(bool on) { communicates_ = on; }
  bool communicates() const { return communicates_; }
  /// The reductions of one step and nothing else. What they reduce is of no use afterwards.
  void reduce_alone();

 private:
  struct Bucket {
    Range range;
    std::vector<std::size_t> parameters;  // that it holds
    std::size_t missing = 0;              // how many are not ready
    std::unique_ptr<Communicator::Pending> pending;
  };

  void cut_buckets(const ReducerOptions& options);
  void start_complete_buckets();
  void collect(const Bucket& bucket);
  void start(Bucket& bucket);
  /// For the reductions of buckets [first, last).
  void wait(std::size_t first, std::size_t last);

  const ParameterLayout& layout_;
  Communicator* group_;
  bool overlap_, communicates_ = true;
  Faults faults_;
  at::Tensor gradient_;             // (layout.buffer_size())
  std::vector<at::Tensor> slices_;  // of gradient_, one for each parameter
  std::vector<Bucket> buckets_;
  std::vector<std::size_t> bucket_of_;           // index = parameter
  std::vector<at::Tensor> arrived_;              // index = parameter: its gradient, until its bucket is complete
  std::vector<bool> ready_;                      // index = parameter
  std::size_t started_ = 0;                      // buckets [0, started_) are complete
  std::map<std::int64_t, at::Tensor> divisors_;  // by rows, so that a step that is replayed keeps its own
  at::Tensor divisor_;                           // of this step
  std::vector<std::shared_ptr<torch::autograd::Node>> accumulators_;  // autograd holds them weakly
};

}  // namespace ddpsweep::worker
