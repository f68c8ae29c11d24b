#include "orchestrator/report/verdict.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "orchestrator/report/audit_rule.hpp"
#include "orchestrator/report/device_rules.hpp"
#include "orchestrator/report/rule.hpp"

namespace ddpsweep::report {
namespace {

std::optional<Objection> epoch_sequence(const Evidence& evidence) {
  if (!evidence.protocol_faults.empty()) return Objection{fmt::format("{}", fmt::join(evidence.protocol_faults, "; "))};
  std::vector<int> epochs;
  for (const auto& epoch : evidence.reported) epochs.push_back(epoch.epoch);
  for (int i = 0; i < evidence.epochs; ++i) {
    if (static_cast<std::size_t>(i) == epochs.size()) {
      return Objection{fmt::format("{} of {} epochs were completed", epochs.size(), evidence.epochs)};
    }
    if (epochs[i] != i + 1) {
      return Objection{
          fmt::format("epochs came in the order {}, expected 1 to {}", fmt::join(epochs, ", "), evidence.epochs)};
    }
  }
  if (epochs.size() > static_cast<std::size_t>(evidence.epochs)) {
    return Objection{fmt::format("{} epochs were reported, {} were asked for", epochs.size(), evidence.epochs)};
  }
  return std::nullopt;
}

std::optional<Objection> rank_reports(const Evidence& evidence) {
  for (const auto& epoch : evidence.reported) {
    if (epoch.ranks.size() != static_cast<std::size_t>(evidence.world_size)) {
      return Objection{
          fmt::format("{} of {} ranks reported epoch {}", epoch.ranks.size(), evidence.world_size, epoch.epoch)};
    }
    for (std::size_t rank = 0; rank < epoch.ranks.size(); ++rank) {
      if (epoch.ranks[rank].epoch == epoch.epoch) continue;
      return Objection{fmt::format("rank {} reported epoch {} where the others reported {}", rank,
                                   epoch.ranks[rank].epoch, epoch.epoch)};
    }
  }
  return std::nullopt;
}

std::optional<Objection> reducer_check(const Evidence& evidence) {
  if (evidence.world_size == 1) return std::nullopt;  // nothing is reduced
  if (evidence.reducer_check.empty())
    return not_known("what the group's reduction makes of a known vector was not reported");
  const auto expected = protocol::reducer_check_expected(evidence.world_size);
  if (evidence.reducer_check.size() != expected.size()) {
    return Objection{fmt::format("the reduction of a known vector has {} values, expected {}",
                                 evidence.reducer_check.size(), expected.size())};
  }
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const float got = evidence.reducer_check[i];
    if (got == expected[i]) continue;
    const bool summed = got == expected[i] * static_cast<float>(evidence.world_size);
    return Objection{fmt::format("the reduction made {} of a value whose average is {}{}", got, expected[i],
                                 summed ? ": a sum, not an average" : "")};
  }
  return std::nullopt;
}

std::optional<Objection> loss_finite(const Evidence& evidence) {
  for (const auto& epoch : evidence.reported) {
    if (!std::isfinite(epoch.train_loss)) {
      return Objection{fmt::format("the training loss of epoch {} is {}", epoch.epoch, epoch.train_loss)};
    }
    if (!std::isfinite(epoch.validation_loss)) {
      return Objection{fmt::format("the validation loss of epoch {} is {}", epoch.epoch, epoch.validation_loss)};
    }
  }
  return std::nullopt;
}

std::optional<Objection> replicas_agree(const Evidence& evidence) {
  if (evidence.world_size == 1) return std::nullopt;  // nobody to agree with
  for (const auto& epoch : evidence.reported) {
    for (std::size_t rank = 1; rank < epoch.ranks.size(); ++rank) {
      if (epoch.ranks[rank].parameter_checksum == epoch.ranks[0].parameter_checksum) continue;
      return Objection{
          fmt::format("after epoch {} the parameters of rank {} ({:016x}) are not those of rank 0 ({:016x})",
                      epoch.epoch, rank, epoch.ranks[rank].parameter_checksum, epoch.ranks[0].parameter_checksum)};
    }
    // A worker that leaves the field out sends 0 from every rank, which would agree.
    if (!epoch.ranks.empty() && epoch.ranks[0].parameter_checksum == 0) {
      return not_known(fmt::format("no rank reported a checksum of its parameters in epoch {}", epoch.epoch));
    }
  }
  return std::nullopt;
}

std::optional<Objection> placement(const Evidence& evidence) {
  const std::set<std::string> distinct(evidence.slot_ids.begin(), evidence.slot_ids.end());
  if (evidence.slot_ids.size() != static_cast<std::size_t>(evidence.world_size)) {
    return Objection{fmt::format("{} ranks were placed, world size {} was asked for", evidence.slot_ids.size(),
                                 evidence.world_size)};
  }
  if (distinct.size() != evidence.slot_ids.size()) {
    return Objection{
        fmt::format("{} ranks ran on {} devices: {}", evidence.world_size, distinct.size(), fmt::join(distinct, ", "))};
  }
  return std::nullopt;
}

std::optional<Objection> measured_time(const Evidence& evidence) {
  for (const auto& epoch : evidence.reported) {
    if (std::isfinite(epoch.epoch_seconds) && epoch.epoch_seconds > 0) continue;
    return Objection{fmt::format("epoch {} is said to have taken {} s", epoch.epoch, epoch.epoch_seconds)};
  }
  return std::nullopt;
}

/// Messages travel in milliseconds, but on a busy node rank 0 may read them late; a lie that pays is larger.
constexpr double kClockSlackSeconds = 2, kClockSlackFraction = 0.1;

std::optional<Objection> clocks_agree(const Evidence& evidence) {
  if (measured_time(evidence)) return std::nullopt;  // which says enough
  if (evidence.seen_training.empty()) return not_known("the ranks did not tell when their epochs began and ended");
  double claimed = 0, shortest = 0, longest = 0;
  for (const auto& epoch : evidence.reported) {
    const auto seen = evidence.seen_training.find(epoch.epoch);
    if (seen == evidence.seen_training.end()) continue;
    claimed += epoch.epoch_seconds;
    shortest += seen->second.shortest;
    longest += seen->second.longest;
  }
  const double slack = kClockSlackSeconds + kClockSlackFraction * longest;
  if (claimed >= shortest - slack && claimed <= longest + slack) return std::nullopt;
  return Objection{fmt::format("the ranks claim {:.3g} s of training, but {:.3g} s passed between their messages",
                               claimed, claimed < shortest ? shortest : longest)};
}

std::optional<Objection> no_steady_epoch(const Evidence& evidence) {
  const bool steady = std::any_of(evidence.reported.begin(), evidence.reported.end(),
                                  [](const store::Epoch& epoch) { return !epoch.warmup; });
  if (steady) return std::nullopt;
  return Objection{fmt::format("all {} epochs are warm-up (warmup_epochs is {}): nothing is left to time",
                               evidence.reported.size(), evidence.warmup_epochs)};
}

std::optional<Objection> below_min_accuracy(const Evidence& evidence) {
  if (!evidence.min_accuracy || evidence.reported.empty()) return std::nullopt;
  const store::Epoch& last = evidence.reported.back();
  if (last.accuracy >= *evidence.min_accuracy) return std::nullopt;
  return Objection{fmt::format("the accuracy of epoch {}, the last one, is {:.6g} %, below the floor of {:.6g} %",
                               last.epoch, 100 * last.accuracy, 100 * *evidence.min_accuracy)};
}

struct NamedRule {
  const char* code;
  Rule rule;
  bool counts_work;  // while it is unknown, the attempt is unaudited
};

// docs/measurement.md explains each; the order is that of the findings.
constexpr std::array kRules{
    NamedRule{"epoch_sequence", epoch_sequence, true},
    NamedRule{"rank_reports", rank_reports, true},
    NamedRule{"work_audit", work_audit, true},
    NamedRule{"reducer_check", reducer_check, true},
    NamedRule{"loss_finite", loss_finite, true},
    NamedRule{"replicas_agree", replicas_agree, true},
    NamedRule{"evaluation_count", evaluation_count, true},
    NamedRule{"placement", placement, false},
    NamedRule{"exclusive_devices", exclusive_devices, false},
    NamedRule{"measured_time", measured_time, false},
    NamedRule{"no_steady_epoch", no_steady_epoch, false},
    NamedRule{"below_min_accuracy", below_min_accuracy, false},
    NamedRule{"clocks_agree", clocks_agree, false},
    NamedRule{"device_clocks", device_clocks, false},
};

}  // namespace

store::Verdict judge(const Evidence& evidence) {
  store::Verdict verdict{store::VerdictKind::valid, {}};
  bool failed = false, uncounted = false;
  for (const NamedRule& named : kRules) {
    const auto objection = named.rule(evidence);
    if (!objection) continue;
    failed = failed || !objection->unknown;
    uncounted = uncounted || (objection->unknown && named.counts_work);
    verdict.findings.push_back({named.code, objection->sentence, objection->unknown});
  }
  if (uncounted) verdict.kind = store::VerdictKind::unaudited;
  if (failed) verdict.kind = store::VerdictKind::invalid;
  return verdict;
}

}  // namespace ddpsweep::report
