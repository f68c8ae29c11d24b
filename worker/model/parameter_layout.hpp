// Where each parameter of a model lies in one flat buffer. Pure arithmetic, so that gradients, optimizer state and
// other engines can share it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ddpsweep::worker {

struct ParameterSlot {
  std::string name;  // as torch.nn would call it, e.g. "layers.0.linear1.weight"
  std::vector<std::int64_t> shape;
  std::int64_t offset = 0;  // elements from the buffer's start
  std::int64_t size = 0;    // elements
};

/// Slots in the order in which the forward pass uses them. Every slot begins at a multiple of
/// 64 elements, which are 256 bytes of fp32, and the gaps between slots hold zeros that nobody reads.
class ParameterLayout {
 public:
  static constexpr std::int64_t kAlignment = 256 / 4;  // elements

  /// Appends a parameter; returns its index.
  std::size_t add(std::string name, std::vector<std::int64_t> shape);

  const std::vector<ParameterSlot>& slots() const { return slots_; }
  /// Elements of the flat buffer, gaps included.
  std::int64_t buffer_size() const { return buffer_size_; }
  /// What a paper would call the model's number of parameters: without gaps.
  std::int64_t parameter_count() const { return parameter_count_; }

 private:
  std::vector<ParameterSlot> slots_;
  std::int64_t buffer_size_ = 0, parameter_count_ = 0;
};

}  // namespace ddpsweep::worker
