#include "worker/ddp/reducer_check.hpp"

#include <ATen/ATen.h>

#include <cmath>
#include <span>

#include "common/protocol/messages.hpp"

namespace ddpsweep::worker {
namespace {

std::size_t element(std::int64_t i) { return static_cast<std::size_t>(i % protocol::kReducerCheckSize); }

std::span<float> values_of(const at::Tensor& flat) {
  return {flat.mutable_data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

}  // namespace

std::vector<float> check_reducer(Reducer& reducer, const ParameterLayout& layout, int rank, int world_size) {
  const auto input = protocol::reducer_check_input(rank);
  const auto expected = protocol::reducer_check_expected(world_size);

  const auto& slots = layout.slots();
  reducer.begin(world_size);
  for (std::size_t p = slots.size(); p-- > 0;) {
    const at::Tensor gradient = at::empty(slots[p].shape, at::kFloat);  // on the CPU
    const auto values = values_of(gradient);
    for (std::int64_t i = 0; i < slots[p].size; ++i) values[i] = input[element(i)];
    reducer.ready(p, gradient.to(reducer.gradient().device()));
  }
  reducer.finish();

  std::vector<float> worst = expected;
  const at::Tensor gradient = reducer.mean().cpu();
  const auto reduced = values_of(gradient);
  for (const ParameterSlot& slot : slots) {
    for (std::int64_t i = 0; i < slot.size; ++i) {
      const std::size_t e = element(i);
      const float value = reduced[slot.offset + i];
      // Written so that NaN, which compares false, counts as furthest.
      if (!(std::abs(value - expected[e]) <= std::abs(worst[e] - expected[e]))) worst[e] = value;
    }
  }
  return worst;
}

}  // namespace ddpsweep::worker
