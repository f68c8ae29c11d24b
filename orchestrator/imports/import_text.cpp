#include "orchestrator/imports/import_text.hpp"

#include <fmt/format.h>

#include "common/excerpt.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::imports {
namespace {

using report::Align;

std::string number(const std::optional<double>& value, double factor, const char* unit) {
  return value ? fmt::format("{:.2f}{}", factor * *value, unit) : "-";
}

std::string table_of(const Family& family) {
  report::TextTable table({{"experiment"},
                           {"GPUs", Align::right},
                           {"rows", Align::right},
                           {"runs", Align::right},
                           {"last_epoch", Align::right},
                           {"epoch_seconds", Align::right},
                           {"accuracy", Align::right}});
  for (const Facts& one : family.experiments) {
    table.add({one.experiment + " †", fmt::format("{}", one.gpus), fmt::format("{}", one.rows),
               fmt::format("{}", one.runs), fmt::format("{}", one.last_epoch), number(one.epoch_seconds, 1, ""),
               number(one.accuracy, 100, " %")});
  }
  return table.str();
}

/// "each of the 4 ranks of exp042"
std::string ranks_of(const Facts& one) {
  return one.gpus == 1 ? fmt::format("the one rank of {}", one.experiment)
                       : fmt::format("each of the {} ranks of {}", one.gpus, one.experiment);
}

std::string meaning_of(const Pair& pair) {
  if (pair.claimed_throughput) {
    return fmt::format(
        "if {} trained on {} rows an epoch and {} on {}, as samples_per_rank_epoch says and the files do not, "
        "throughput scales {:.2f}x",
        ranks_of(pair.other), *pair.other.samples_per_rank_epoch, ranks_of(pair.base),
        *pair.base.samples_per_rank_epoch, *pair.claimed_throughput);
  }
  return fmt::format(
      "not in the files: how many rows each rank trained on. If as many on each rank as on the baseline's, "
      "throughput scales {:.2f}x; say it with --samples-per-rank-epoch N, of both",
      pair.throughput_of_equal_ranks);
}

std::string caution(const Facts& one) {
  std::string codes;
  for (const Note& note : one.notes) {
    if (codes.find(note.code) == std::string::npos) codes += (codes.empty() ? "" : ", ") + note.code;
  }
  return codes.empty() ? "" : fmt::format("    with caution: the files of {} show {}\n", one.experiment, codes);
}

std::string text_of(const Pair& pair) {
  return fmt::format(
      "  {} against {}: {:.2f}x raw ({:.2f} s an epoch on {} GPU{}, {:.2f} s on {}; epoch 1 left out)\n"
      "    {}\n{}{}",
      pair.other.experiment, pair.base.experiment, pair.raw_speedup, *pair.base.epoch_seconds, pair.base.gpus,
      pair.base.gpus == 1 ? "" : "s", *pair.other.epoch_seconds, pair.other.gpus, meaning_of(pair), caution(pair.base),
      caution(pair.other));
}

std::string findings_of(const Family& family) {
  std::string text;
  for (const Facts& one : family.experiments) {
    for (const Note& note : one.notes) {
      text +=
          fmt::format("  {}: {}: {}: {}\n", one.experiment, note.code, one_line(note.file), one_line(note.sentence));
    }
  }
  for (const FamilyNote& note : family.notes) {
    text += fmt::format("  {}: {}: {}\n", note.experiment, note.code, note.sentence);
  }
  return text;
}

std::string text_of(const Family& family) {
  std::string text = family.name.empty() ? "\n" : fmt::format("\nfamily {}\n", family.name);
  text += table_of(family);
  if (const auto findings = findings_of(family); !findings.empty()) text += "\nfindings\n" + findings;
  if (family.pairs.empty()) return text + "\nno raw speedup: no two experiments of it can be compared\n";
  text += "\nraw speedups\n";
  for (const Pair& pair : family.pairs) text += text_of(pair);
  return text;
}

}  // namespace

std::string import_text(const std::string& sweep, const std::vector<Facts>& experiments) {
  std::string text =
      fmt::format("{}: {} imported experiment{}\n", sweep, experiments.size(), experiments.size() == 1 ? "" : "s");
  for (const Family& family : compare(experiments)) text += text_of(family);
  return text +
         "\n† unaudited: nobody counted which rows these ranks trained on, in which order, nor whether their replicas\n"
         "agreed or their GPUs were theirs alone. No file can show it, so none of these runs enters a speedup.\n";
}

}  // namespace ddpsweep::imports
