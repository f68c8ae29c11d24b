#include "orchestrator/imports/comparison.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ddpsweep::imports {
namespace {

std::string gpus(int count) { return fmt::format("{} GPU{}", count, count == 1 ? "" : "s"); }

Pair make_pair(const Facts& base, const Facts& other) {
  Pair pair{.base = base, .other = other, .raw_speedup = *base.epoch_seconds / *other.epoch_seconds};
  pair.throughput_of_equal_ranks = pair.raw_speedup * other.gpus / base.gpus;
  if (base.samples_per_rank_epoch && other.samples_per_rank_epoch) {
    pair.claimed_throughput = pair.throughput_of_equal_ranks * static_cast<double>(*other.samples_per_rank_epoch) /
                              static_cast<double>(*base.samples_per_rank_epoch);
  }
  return pair;
}

void note_early_ends(Family& family) {
  const auto& longest = *std::ranges::max_element(family.experiments, {}, &Facts::last_epoch);
  for (const Facts& one : family.experiments) {
    if (one.last_epoch == longest.last_epoch) continue;
    family.notes.push_back({"partial", one.experiment,
                            fmt::format("ends at epoch {}, where {} goes on to {}", one.last_epoch, longest.experiment,
                                        longest.last_epoch)});
  }
}

void note_slower(Family& family, const Pair& pair) {
  if (pair.raw_speedup >= 1) return;
  family.notes.push_back(
      {"slower", pair.other.experiment,
       fmt::format("an epoch takes longer on {} than on {} ({}): bad scaling looks like this, and so does a sampler "
                   "that was never switched on, with which every rank trains on all rows",
                   gpus(pair.other.gpus), pair.base.gpus, pair.base.experiment)});
}

void make_pairs(Family& family) {
  const Facts& base = family.experiments.front();
  const auto first_larger = std::ranges::upper_bound(family.experiments, base.gpus, {}, &Facts::gpus);
  if (first_larger - family.experiments.begin() > 1) {
    if (first_larger == family.experiments.end()) return;  // nothing larger to compare either with
    family.notes.push_back(
        {"several_baselines", base.experiment,
         fmt::format("{} experiments of this family have {}, the fewest: which of them the others are to be compared "
                     "with is not known; give those that belong together a family",
                     first_larger - family.experiments.begin(), gpus(base.gpus))});
    return;
  }
  if (base.gpus > 1) {
    family.notes.push_back({"missing_baseline", base.experiment,
                            fmt::format("has the fewest GPUs of its family, {}, and no run of one GPU is there: import "
                                        "one under the same family",
                                        base.gpus)});
  }
  for (auto other = first_larger; other != family.experiments.end(); ++other) {
    if (!base.epoch_seconds || !other->epoch_seconds) continue;
    family.pairs.push_back(make_pair(base, *other));
    note_slower(family, family.pairs.back());
  }
}

}  // namespace

std::vector<Family> compare(const std::vector<Facts>& experiments) {
  std::vector<Family> families;
  for (const Facts& one : experiments) {
    auto known = std::ranges::find(families, one.family, &Family::name);
    if (known == families.end()) known = families.insert(known, Family{.name = one.family});
    known->experiments.push_back(one);
  }
  for (Family& family : families) {
    std::ranges::stable_sort(family.experiments, {}, &Facts::gpus);
    note_early_ends(family);
    make_pairs(family);
  }
  return families;
}

}  // namespace ddpsweep::imports
