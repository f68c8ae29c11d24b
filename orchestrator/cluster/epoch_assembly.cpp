#include "orchestrator/cluster/epoch_assembly.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ddpsweep::cluster {
namespace {

constexpr std::size_t kMaxFaults = 50;

using protocol::RankEpoch;
constexpr std::array kTimes{&RankEpoch::train_seconds, &RankEpoch::evaluation_seconds,
                            &RankEpoch::step_p50_ms,   &RankEpoch::step_p95_ms,
                            &RankEpoch::input_seconds, &RankEpoch::communication_wait_seconds};

/// No honest count is larger, and sums over all ranks stay numbers.
constexpr std::int64_t kMostCounted = std::int64_t{1} << 48;

using Count = std::pair<const char*, std::int64_t*>;

std::array<Count, 5> counts_of(RankEpoch& report) {
  return {Count{"training rows", &report.work.rows},
          {"evaluation rows", &report.evaluation.rows},
          {"right answers", &report.correct},
          {"steps", &report.steps},
          {"bytes of memory", &report.peak_memory_bytes}};
}

}  // namespace

EpochAssembly::EpochAssembly(std::int64_t attempt_id, int world_size, int epochs, int warmup_epochs)
    : attempt_id_(attempt_id),
      world_size_(world_size),
      epochs_(epochs),
      warmup_epochs_(warmup_epochs),
      last_(static_cast<std::size_t>(world_size), 0) {}

std::optional<store::Epoch> EpochAssembly::add(int rank, const protocol::RankEpoch& report) {
  const int epoch = report.epoch;
  if (epoch < 1 || epoch > epochs_) {
    fault(fmt::format("rank {} reported epoch {}, but the epochs are 1 to {}", rank, epoch, epochs_));
    return std::nullopt;
  }
  auto& reports = reports_[epoch];
  reports.resize(static_cast<std::size_t>(world_size_));
  auto& mine = reports[static_cast<std::size_t>(rank)];
  if (mine) {
    fault(fmt::format("rank {} reported epoch {} twice", rank, epoch));
    return std::nullopt;
  }
  mine = report;
  // Losses may be what they are; a time or a count that is none would spoil the whole epoch.
  for (const auto time : kTimes) {
    double& value = (*mine).*time;
    if (std::isfinite(value) && value >= 0) continue;
    fault(fmt::format("rank {} reported epoch {} with a time of {}", rank, epoch, value));
    value = 0;
  }
  for (const auto& [what, value] : counts_of(*mine)) {
    if (*value >= 0 && *value <= kMostCounted) continue;
    fault(fmt::format("rank {} reported epoch {} with {} {}", rank, epoch, *value, what));
    *value = 0;
  }
  int& last = last_[static_cast<std::size_t>(rank)];
  if (epoch != last + 1) fault(fmt::format("rank {} reported epoch {} after epoch {}", rank, epoch, last));
  last = std::max(last, epoch);
  std::vector<RankEpoch> ranks;
  for (const auto& one : reports) {
    if (!one) return std::nullopt;
    ranks.push_back(*one);
  }
  complete_.push_back(assemble(epoch, std::move(ranks)));
  return complete_.back();
}

void EpochAssembly::close() {
  for (int epoch = 1; epoch <= epochs_; ++epoch) {
    const auto& reports = reports_[epoch];
    for (int rank = 0; rank < world_size_; ++rank) {
      const auto index = static_cast<std::size_t>(rank);
      if (index >= reports.size() || !reports[index]) {
        fault(fmt::format("rank {} never reported epoch {}", rank, epoch));
      }
    }
  }
}

store::Epoch EpochAssembly::assemble(int number, std::vector<RankEpoch> ranks) const {
  store::Epoch epoch;
  epoch.attempt_id = attempt_id_;
  epoch.epoch = number;
  epoch.warmup = number <= warmup_epochs_;
  double loss_sum = 0, evaluation_loss_sum = 0;
  std::int64_t correct = 0, evaluation_rows = 0;
  for (const auto& report : ranks) {
    epoch.epoch_seconds = std::max(epoch.epoch_seconds, report.train_seconds);
    epoch.evaluation_seconds = std::max(epoch.evaluation_seconds, report.evaluation_seconds);
    epoch.samples += report.work.rows;
    loss_sum += report.loss_sum;
    evaluation_loss_sum += report.evaluation_loss_sum;
    correct += report.correct;
    evaluation_rows += report.evaluation.rows;
  }
  epoch.ranks = std::move(ranks);
  // Without rows the audit speaks; a mean over nothing is left 0.
  if (epoch.samples > 0) epoch.train_loss = loss_sum / static_cast<double>(epoch.samples);
  if (evaluation_rows > 0) {
    epoch.validation_loss = evaluation_loss_sum / static_cast<double>(evaluation_rows);
    epoch.accuracy = static_cast<double>(correct) / static_cast<double>(evaluation_rows);
  }
  return epoch;
}

void EpochAssembly::fault(std::string sentence) {
  if (faults_.size() < kMaxFaults) {
    faults_.push_back(std::move(sentence));
  } else if (faults_.size() == kMaxFaults) {
    faults_.push_back("more faults of this kind were left out");
  }
}

}  // namespace ddpsweep::cluster
