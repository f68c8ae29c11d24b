#include "orchestrator/matrix/sweep.hpp"

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "common/permutation.hpp"

namespace ddpsweep::matrix {

std::string_view to_string(DeviceKind device) {
  switch (device) {
    case DeviceKind::cpu:
      return "cpu";
    case DeviceKind::gpu:
      return "gpu";
  }
  bug("a device of no kind");
}

std::string_view to_string(Isolation isolation) {
  switch (isolation) {
    case Isolation::serial:
      return "serial";
    case Isolation::node:
      return "node";
    case Isolation::gpu:
      return "gpu";
  }
  bug("an isolation of no kind");
}

std::uint64_t run_seed(const Cell& cell, int repeat) {
  const auto seed = cell.settings.at("train").at("seed").get<std::uint64_t>();
  if (repeat == 1) return seed;
  // 53 bits, like train.seed itself: exact in every JSON reader.
  return splitmix64(seed ^ splitmix64(static_cast<std::uint64_t>(repeat))) >> 11;
}

std::vector<std::pair<std::size_t, int>> run_order(const Sweep& sweep) {
  std::vector<std::pair<std::size_t, int>> order;
  const std::uint64_t seed = hash64(sweep.name);
  for (int repeat = 1; repeat <= sweep.repeats; ++repeat) {
    for (const std::int32_t cell : epoch_permutation(static_cast<std::int64_t>(sweep.cells.size()), seed, repeat)) {
      order.emplace_back(static_cast<std::size_t>(cell), repeat);
    }
  }
  return order;
}

}  // namespace ddpsweep::matrix
