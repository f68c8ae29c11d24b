#include "worker/model/parameter_layout.hpp"

#include <functional>
#include <numeric>
#include <utility>

namespace ddpsweep::worker {

std::size_t ParameterLayout::add(std::string name, std::vector<std::int64_t> shape) {
  const std::int64_t size = std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
  slots_.push_back({std::move(name), std::move(shape), buffer_size_, size});
  buffer_size_ += (size + kAlignment - 1) / kAlignment * kAlignment;
  parameter_count_ += size;
  return slots_.size() - 1;
}

}  // namespace ddpsweep::worker
