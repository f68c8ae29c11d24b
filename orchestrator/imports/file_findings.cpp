#include "orchestrator/imports/file_findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

#include "orchestrator/imports/number_ranges.hpp"

namespace ddpsweep::imports {
namespace {

using Numbers = std::set<std::int64_t>;
using Sentence = std::optional<std::string>;

Numbers epochs_of(const Rows& rows) {
  Numbers epochs;
  for (const MetricsRow& row : rows) epochs.insert(row.epoch);
  return epochs;
}

Numbers lines_of(const Rows& rows) {
  Numbers lines;
  for (const MetricsRow& row : rows) lines.insert(row.line);
  return lines;
}

std::string noun(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

/// "epochs 6 to 20 (lines 2, 4 and 28 more)"
std::string described(const Rows& run) {
  return fmt::format("epochs {} (lines {})", ranges(epochs_of(run)), ranges(lines_of(run), 3));
}

/// Whether rows of one run stand between those of another.
bool alternate(const std::vector<Rows>& runs) {
  for (const Rows& one : runs) {
    for (const Rows& other : runs) {
      if (&one != &other && other.front().line > one.front().line && other.front().line < one.back().line) return true;
    }
  }
  return false;
}

std::string dealt_text(const std::vector<Rows>& runs) {
  std::string text = fmt::format("; if each run wrote its epochs one after another, only one dealing is possible: ");
  for (const Rows& run : runs) text += fmt::format("{}{}", &run == &runs.front() ? "" : "; ", described(run));
  return text + (alternate(runs) ? ". Their lines alternate, as of runs at the same time; the file does not say "
                                   "whether on the same GPUs"
                                 : ". One was written behind the other");
}

std::string several_runs(const Rows& rows, int most, const std::optional<std::vector<Rows>>& dealt) {
  std::map<int, int> counts;
  for (const MetricsRow& row : rows) ++counts[row.epoch];
  Numbers doubled;
  for (const auto& [epoch, count] : counts) {
    if (count > 1) doubled.insert(epoch);
  }
  const auto text =
      fmt::format("{} for {}: {} {} {} more than once, so at least {} runs wrote into this file",
                  noun(rows.size(), "row"), noun(counts.size(), "epoch"), doubled.size() == 1 ? "epoch" : "epochs",
                  ranges(doubled), doubled.size() == 1 ? "stands" : "stand", most);
  return text + (dealt ? dealt_text(*dealt)
                       : "; which rows belong together cannot be told, so no curve of it was stored. If you know it, "
                         "give each run a file of its own");
}

Sentence gap(const Numbers& epochs) {
  Numbers missing;
  for (auto at = epochs.begin(); std::next(at) != epochs.end(); ++at) {
    for (auto epoch = *at + 1; epoch < *std::next(at); ++epoch) missing.insert(epoch);
  }
  if (missing.empty()) return std::nullopt;
  return fmt::format("{} of {} to {} {} missing: {}", noun(missing.size(), "epoch"), *epochs.begin(), *epochs.rbegin(),
                     missing.size() == 1 ? "is" : "are", ranges(missing));
}

Sentence order(const Rows& rows) {
  const auto down =
      std::ranges::adjacent_find(rows, [](const auto& one, const auto& next) { return next.epoch < one.epoch; });
  if (down == rows.end()) return std::nullopt;
  return fmt::format(
      "epoch {} (line {}) stands before epoch {} (line {}): the rows were sorted or joined by hand, or "
      "several programs wrote them",
      down->epoch, down->line, std::next(down)->epoch, std::next(down)->line);
}

Sentence late_start(const Numbers& epochs) {
  const auto first = *epochs.begin();
  if (first == 1) return std::nullopt;
  return fmt::format("begins at epoch {}: what came before is not in this file", first);
}

Sentence constant_times(const Rows& rows) {
  constexpr std::size_t kFewest = 3;
  const auto seconds = timed_seconds(rows);
  if (seconds.size() < kFewest) return std::nullopt;
  if (std::ranges::any_of(seconds, [&](double one) { return one != seconds[0]; })) return std::nullopt;
  return fmt::format("all {} epochs after the first have a train_time of exactly {} s: rounded, filled in or copied",
                     seconds.size(), seconds[0]);
}

Sentence loss_finite(const Rows& rows) {
  for (const MetricsRow& row : rows) {
    if (!std::isfinite(row.train_loss)) {
      return fmt::format("the training loss of epoch {} (line {}) is {}", row.epoch, row.line, row.train_loss);
    }
    if (!std::isfinite(row.validation_loss)) {
      return fmt::format("the validation loss of epoch {} (line {}) is {}", row.epoch, row.line, row.validation_loss);
    }
  }
  return std::nullopt;
}

Sentence no_timed_epoch(const Rows& rows) {
  if (!timed_seconds(rows).empty()) return std::nullopt;
  return "only epoch 1 is there, which is never timed: no speedup can be worked out";
}

/// What every run is asked, and a file whose runs nobody can tell apart as a whole.
std::vector<store::Finding> findings_of(const Rows& rows) {
  const Numbers epochs = epochs_of(rows);
  const std::array<std::pair<const char*, Sentence>, 5> asked{{{"gap", gap(epochs)},
                                                               {"partial", late_start(epochs)},
                                                               {"constant_times", constant_times(rows)},
                                                               {"loss_finite", loss_finite(rows)},
                                                               {"no_timed_epoch", no_timed_epoch(rows)}}};
  std::vector<store::Finding> findings;
  for (const auto& [code, sentence] : asked) {
    if (sentence) findings.push_back({code, *sentence});
  }
  return findings;
}

}  // namespace

std::vector<double> timed_seconds(const Rows& rows) {
  std::vector<double> seconds;
  for (const MetricsRow& row : rows) {
    if (row.epoch > 1) seconds.push_back(row.seconds);
  }
  return seconds;
}

FileFindings examine(const MetricsFile& file) {
  FileFindings found;
  const int most = most_rows_of_an_epoch(file.rows);
  std::vector<Rows> runs{file.rows};
  if (most > 1) {
    const auto dealt = deal(file.rows);
    found.findings.push_back({"several_runs", several_runs(file.rows, most, dealt)});
    if (dealt) runs = *dealt;
    if (!dealt) {
      for (auto& finding : findings_of(file.rows)) found.findings.push_back(std::move(finding));
      return found;
    }
  } else if (const auto disorder = order(file.rows)) {
    found.findings.push_back({"order", *disorder});
  }
  const auto of_the_file = found.findings;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    FoundRun run{std::move(runs[i]), of_the_file};
    std::ranges::sort(run.rows, {}, &MetricsRow::epoch);
    for (auto& finding : findings_of(run.rows)) {
      if (most > 1) finding.sentence = fmt::format("run {} of it: {}", i + 1, finding.sentence);
      run.findings.push_back(finding);
      found.findings.push_back(std::move(finding));
    }
    found.runs.push_back(std::move(run));
  }
  return found;
}

}  // namespace ddpsweep::imports
