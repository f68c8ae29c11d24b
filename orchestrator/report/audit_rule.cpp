#include "orchestrator/report/audit_rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace ddpsweep::report {
namespace {

using Sums = std::vector<AuditSum>;  // index = rank

Sums work_of(const store::Epoch& epoch) {
  Sums sums;
  for (const auto& rank : epoch.ranks) sums.push_back(rank.work);
  return sums;
}

AuditSum total(const Sums& sums) {
  AuditSum all;
  for (const AuditSum& sum : sums) {
    all.rows += sum.rows;
    all.marks += sum.marks;
  }
  return all;
}

bool same_rows(const AuditSum& a, const AuditSum& b) { return a.rows == b.rows && a.marks == b.marks; }

/// What the group as a whole did wrong, when that is plain to see.
std::optional<std::string> diagnose_group(int epoch, const Sums& got, const Sums& want) {
  if (got.size() < 2 || got.size() != want.size()) return std::nullopt;
  const AuditSum all = total(want);
  if (std::all_of(got.begin(), got.end(), [&](const AuditSum& rank) { return same_rows(rank, all); })) {
    return fmt::format(
        "rank 1 trained on {} rows in epoch {}, expected {}: every rank ran over all rows, as with a "
        "sampler that is off",
        got[1].rows, epoch, want[1].rows);
  }
  const auto busy = std::count_if(got.begin(), got.end(), [](const AuditSum& rank) { return rank.rows > 0; });
  if (busy == 1) {
    const auto worker = std::find_if(got.begin(), got.end(), [](const AuditSum& rank) { return rank.rows > 0; });
    return fmt::format("rank {} did all the work of epoch {}: {} rows, expected {}; the others did none",
                       worker - got.begin(), epoch, worker->rows, want[worker - got.begin()].rows);
  }
  return std::nullopt;
}

/// What one rank did wrong in this epoch.
std::string diagnose_rank(const Evidence& evidence, const store::Epoch& epoch, std::size_t rank) {
  const Sums& want = evidence.expected_work[epoch.epoch - 1];
  const AuditSum& got = epoch.ranks[rank].work;
  const AuditSum& share = want[rank];
  const std::string start = fmt::format("rank {} trained on {} rows in epoch {}", rank, got.rows, epoch.epoch);
  const std::string expected = fmt::format("{}, expected {}: ", start, share.rows);
  if (got.rows == 0) return expected + "it did no work";
  if (got.rows != share.rows) {
    if (same_rows(got, total(want))) return expected + "it ran over all rows, as with a sampler that is off";
    const std::int64_t times = got.rows / std::max<std::int64_t>(share.rows, 1);
    if (times > 1 && got.rows == times * share.rows && got.marks == share.marks * static_cast<std::uint64_t>(times)) {
      return fmt::format("{}each of its rows {} times", expected, times);
    }
    const std::int64_t difference = std::abs(got.rows - share.rows);
    return fmt::format("{}{} rows {}", expected, difference, got.rows < share.rows ? "were skipped" : "too many");
  }
  const std::string as_many = start + ", as many as expected, ";
  for (std::size_t other = 0; other < evidence.expected_work.size(); ++other) {
    if (other + 1 != static_cast<std::size_t>(epoch.epoch) && rank < evidence.expected_work[other].size() &&
        evidence.expected_work[other][rank] == got) {
      return fmt::format("{}but in the order of epoch {}: its order is not made anew each epoch", as_many, other + 1);
    }
  }
  if (got.marks == share.marks) return as_many + "the right ones, but in another order, as without the shuffle";
  for (std::size_t other = 0; other < want.size(); ++other) {
    if (other != rank && same_rows(want[other], got)) return fmt::format("{}but those of rank {}", as_many, other);
  }
  if (same_rows(total(work_of(epoch)), total(want))) {
    return as_many + "but others; together the ranks saw each row once, dealt in another order, as without the shuffle";
  }
  return as_many +
         "but not the expected ones: a batch was replayed, rows were taken twice and others left out, or what was read "
         "does not match its row numbers";
}

/// Whether this rank did the same work in every reported epoch, although the order should differ.
bool repeats_itself(const Evidence& evidence, std::size_t rank) {
  const auto& epochs = evidence.reported;
  return epochs.size() > 1 && std::all_of(epochs.begin(), epochs.end(), [&](const store::Epoch& epoch) {
           return rank < epoch.ranks.size() && epoch.ranks[rank].work.rows > 0 &&
                  epoch.ranks[rank].work == epochs[0].ranks[rank].work;
         });
}

}  // namespace

std::optional<Objection> work_audit(const Evidence& evidence) {
  if (evidence.expected_work.empty()) {
    return not_known(fmt::format("the work was not audited: {}", evidence.audit_unknown.empty()
                                                                     ? "what it should be is not known"
                                                                     : evidence.audit_unknown));
  }
  int wrong = 0, seen = 0;
  std::optional<std::string> first;
  for (const store::Epoch& epoch : evidence.reported) {
    // Epochs and ranks beyond those asked for are the business of epoch_sequence and rank_reports.
    if (epoch.epoch < 1 || static_cast<std::size_t>(epoch.epoch) > evidence.expected_work.size()) continue;
    const Sums& want = evidence.expected_work[epoch.epoch - 1];
    for (std::size_t rank = 0; rank < std::min(epoch.ranks.size(), want.size()); ++rank) {
      ++seen;
      if (epoch.ranks[rank].work == want[rank]) continue;
      ++wrong;
      if (first) continue;
      first = diagnose_group(epoch.epoch, work_of(epoch), want).value_or(diagnose_rank(evidence, epoch, rank));
      if (repeats_itself(evidence, rank)) *first += "; all its epochs had one order";
    }
  }
  if (!first) return std::nullopt;
  return Objection{fmt::format("{} ({} of {} reports of ranks are wrong)", *first, wrong, seen)};
}

std::optional<Objection> evaluation_count(const Evidence& evidence) {
  for (const store::Epoch& epoch : evidence.reported) {
    if (epoch.ranks.size() != static_cast<std::size_t>(evidence.world_size)) continue;  // rank_reports says so
    std::int64_t rows = 0;
    for (std::size_t rank = 0; rank < epoch.ranks.size(); ++rank) {
      const auto& seen = epoch.ranks[rank];
      rows += seen.evaluation.rows;
      if (seen.correct < 0 || seen.correct > seen.evaluation.rows) {
        return Objection{fmt::format("rank {} classified {} of {} evaluation rows right in epoch {}", rank,
                                     seen.correct, seen.evaluation.rows, epoch.epoch)};
      }
    }
    if (evidence.validation_rows > 0 && rows != evidence.validation_rows) {
      return Objection{
          fmt::format("epoch {} evaluated {} rows, the data have {}: {}", epoch.epoch, rows, evidence.validation_rows,
                      rows > evidence.validation_rows ? "padding or rows counted twice" : "rows left out")};
    }
    const Sums& want = evidence.expected_evaluation;
    for (std::size_t rank = 0; rank < std::min(epoch.ranks.size(), want.size()); ++rank) {
      const AuditSum& got = epoch.ranks[rank].evaluation;
      if (same_rows(got, want[rank])) continue;
      return Objection{fmt::format("rank {} evaluated {} rows in epoch {}, expected {}{}", rank, got.rows, epoch.epoch,
                                   want[rank].rows, got.rows == want[rank].rows ? " others" : "")};
    }
  }
  if (evidence.expected_evaluation.empty() || evidence.validation_rows <= 0) {
    return not_known(fmt::format("the evaluation was not audited: {}", evidence.audit_unknown.empty()
                                                                           ? "what it should be is not known"
                                                                           : evidence.audit_unknown));
  }
  return std::nullopt;
}

}  // namespace ddpsweep::report
