#include "worker/train/fault.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "common/errors.hpp"

namespace ddpsweep::worker {
namespace {

// In the order of enum Fault.
constexpr std::array<std::string_view, 13> kNames{
    "sampler_off", "skip_rows",       "double_rows", "same_order",   "no_shuffle",  "one_rank_all", "replay_batch",
    "wrong_rows",  "sum_not_average", "diverge",     "eval_padding", "epoch_twice", "never_joins"};

}  // namespace

Faults::Faults(std::string_view names) {
  while (!names.empty()) {
    const std::string_view name = names.substr(0, names.find(','));
    names.remove_prefix(std::min(names.size(), name.size() + 1));
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) {
      throw ConfigError(fmt::format("DDPSWEEP_FAULT: unknown fault '{}'; worker/train/fault.hpp lists them", name));
    }
    bits_ |= 1U << static_cast<unsigned>(found - kNames.begin());
  }
}

Faults Faults::from_environment() {
  const char* names = std::getenv("DDPSWEEP_FAULT");
  return names == nullptr ? Faults() : Faults(names);
}

}  // namespace ddpsweep::worker
