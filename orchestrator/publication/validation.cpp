#include "orchestrator/publication/validation.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <span>

#include "common/excerpt.hpp"
#include "orchestrator/report/efficiency.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

using report::names_under;
using report::ScaledCell;
using report::SpreadKind;
using report::SweepPart;
using store::Json;

constexpr const char* kDistilBert = "distilbert";

bool is_distilbert(const Json& cell) {
  const Json& settings = cell.at("settings");  // of imported cells it has no model
  const Json::json_pointer type("/model/type");
  return settings.contains(type) && settings.at(type) == kDistilBert;
}

/// The experiments that the text is about.
std::set<std::string> subjects_of(const store::SweepSetup& setup, bool distilbert_alone) {
  std::set<std::string> names;
  for (const Json& cell : setup.cells) {
    if (!distilbert_alone || is_distilbert(cell)) names.insert(cell.at("experiment").get<std::string>());
  }
  return names;
}

/// More cells than a reader reads sentences on; the tables have them all.
constexpr std::size_t kMostCells = 24;

/// A part, and those of its cells that the text is about.
struct Subject {
  const SweepPart& part;
  std::vector<const ScaledCell*> cells;
  /// Those that have sentences of their own.
  std::span<const ScaledCell* const> told() const { return std::span(cells).first(std::min(cells.size(), kMostCells)); }
  const ScaledCell* base_of(const ScaledCell& cell) const { return cell.base ? &part.cells[*cell.base] : nullptr; }
};

std::string name_of(const ScaledCell& cell) { return one_line(cell.figure.experiment); }

std::string devices(const Subject& subject, int count) {
  return fmt::format("{} {}{}", count, report::device_word(subject.part.overview), count == 1 ? "" : "s");
}

/// " (95 % interval 3.65 to 3.66, n=6)", " (range ...)" or " (one run)".
/// runs: what n is, e.g. "6" or "1 and 6".
std::string spread_text(const report::Spread& spread, const std::string& runs) {
  if (spread.kind == SpreadKind::none) return runs == "1" ? " (one run, spread unknown)" : "";
  const bool interval = spread.kind == SpreadKind::interval;
  return fmt::format(" ({} {:.3f} to {:.3f}, n={})",
                     interval ? fmt::format("{:.0f} % interval", 100 * report::kConfidence) : "range", spread.low,
                     spread.high, runs);
}

std::string asked(const Subject& subject) {
  const auto& sweep = subject.part.overview;
  std::set<int> sizes;
  std::set<std::string> experiments;
  std::vector<std::string> models;
  for (const auto* cell : subject.cells) {
    sizes.insert(cell->figure.world_size);
    experiments.insert(cell->figure.experiment);
    auto model = one_line(cell->figure.setup.substr(0, cell->figure.setup.find(',')));
    if (std::ranges::find(models, model) == models.end()) models.push_back(std::move(model));
  }
  if (sweep.batch_mode == "not known")
    return fmt::format(
        "These runs of {} were imported: what was held fixed, and how often each was to be run, is not known.",
        report::first_few(models));
  return fmt::format(
      "How much faster is an epoch of {} on {}, with a {}, and does accuracy hold? Cells: {}; each was to be "
      "run {} {}.",
      report::first_few(models),
      sizes.size() == 1 ? devices(subject, *sizes.begin())
                        : fmt::format("{} or {}", fmt::join(sizes.begin(), std::prev(sizes.end()), ", "),
                                      devices(subject, *sizes.rbegin())),
      report::what_is_fixed(sweep), experiments.size(), sweep.repeats, sweep.repeats == 1 ? "time" : "times");
}

std::string accuracy_text(const ScaledCell& cell) {
  if (!cell.figure.accuracy) return "";
  auto text = fmt::format(" Accuracy {:.2f} %", 100 * *cell.figure.accuracy);
  if (cell.accuracy_difference) {
    const auto points = fmt::format("{:.2f}", 100 * std::abs(*cell.accuracy_difference));
    text += points == "0.00"
                ? std::string(", the same as the base's")
                : fmt::format(", {} points {} the base's", points, *cell.accuracy_difference < 0 ? "below" : "above");
    if (cell.accuracy_is_worse)
      text += fmt::format(": worse by more than {} points, of medians, whatever their spread",
                          100 * report::kWorseAccuracy);
  }
  return text + ".";
}

std::string verdict_on(const ScaledCell& cell) {
  switch (cell.difference) {
    case report::Difference::none:
      return ": no difference was shown, the interval holds 1";
    case report::Difference::slower:
      return ": slower than the base";
    case report::Difference::faster:
    case report::Difference::unknown:
      break;
  }
  return "";
}

/// What is said of it beside its time.
std::string compared(const Subject& subject, const ScaledCell& cell) {
  const auto& figure = cell.figure;
  if (figure.grade == 2) return ", with more ranks than cores: no speedup is said of it";
  if (figure.grade == 3) return ", unaudited: nobody counted its work, so no speedup is said of it";
  const auto rate = figure.samples_per_second ? fmt::format(", {:.0f} samples/s", *figure.samples_per_second) : "";
  const auto* base = subject.base_of(cell);
  if (!base) return rate + ", and there is nothing to compare it with";
  if (cell.is_base) return rate + ", and is the base";
  const auto runs = figure.runs == base->figure.runs ? std::to_string(figure.runs)
                                                     : fmt::format("{} and {}", figure.runs, base->figure.runs);
  return fmt::format("{}, {:.3f} times as fast as {}{}{}; the ideal is {:g}, so efficiency is {:.1f} %", rate,
                     *figure.speedup, name_of(*base), spread_text(cell.speedup, runs), verdict_on(cell),
                     static_cast<double>(figure.world_size) / base->figure.world_size,
                     100 * figure.efficiency.value_or(0));
}

std::string measured(const Subject& subject, const ScaledCell& cell) {
  const auto& figure = cell.figure;
  const auto who = fmt::format("{} ({})", name_of(cell), devices(subject, figure.world_size));
  if (!figure.epoch_seconds) return fmt::format("{} has no figure: {}.", who, one_line(figure.note));
  const bool several = std::ranges::count(subject.cells, figure.experiment,
                                          [](const auto* other) { return other->figure.experiment; }) > 1;
  return fmt::format("{}{}{} took {:.3f} s an epoch{}{}.{}", who, figure.grade == 3 ? " †" : "",
                     several ? ", provenance " + figure.key.provenance_key.substr(0, 8) + "," : "",
                     *figure.epoch_seconds, spread_text(cell.epoch_seconds, std::to_string(figure.runs)),
                     compared(subject, cell), accuracy_text(cell));
}

std::string percent(const Json& fraction) {
  return fraction.is_null() ? "not measured" : fmt::format("{:.2f} %", 100 * fraction.get<double>());
}

/// rows: of efficiency_table(), which say the same digits elsewhere.
std::vector<std::string> limits(const Subject& subject) {
  std::vector<std::string> sentences;
  report::NamesBy advised;                      // by advice
  std::map<std::string, std::string> dominant;  // by advice
  const auto is_subject = [&](const Json& row) {
    return std::ranges::any_of(subject.told(),
                               [&](const auto* cell) { return row.at("experiment") == cell->figure.experiment; });
  };
  for (const Json& row : report::efficiency_table(subject.part.overview, subject.part.cells).rows) {
    if (!is_subject(row)) continue;
    const auto name = one_line(row.at("experiment").get<std::string>());
    const bool gains = row.at("lost").get<double>() < 0;
    sentences.push_back(fmt::format(
        "{} {} of an epoch: exposed communication {}, rank skew {}, input wait {}, not attributed {}.", name,
        gains ? "beats the ideal by " + percent(-row.at("lost").get<double>()) : "loses " + percent(row.at("lost")),
        percent(row.at("exposed_communication")), percent(row.at("rank_skew")), percent(row.at("input_wait")),
        percent(row.at("not_attributed"))));
    const auto advice = row.at("advice").get<std::string>();
    names_under(advised, advice).push_back(name);
    dominant[advice] = row.at("dominant").get<std::string>();
  }
  for (const auto& [advice, names] : advised)
    sentences.push_back(
        dominant[advice] == name_of(report::Loss::nothing)
            ? fmt::format("{}: {}.", report::first_few(names), advice)
            : fmt::format("The largest part is {} ({}): {}.", dominant[advice], report::first_few(names), advice));
  if (sentences.empty())
    sentences.emplace_back("No cell has a valid figure beside a base, so nothing is said of limits.");
  return sentences;
}

/// What would be read into the figures otherwise.
std::vector<std::string> not_shown(const std::vector<Subject>& subjects) {
  std::vector<std::string> sentences;
  report::NamesBy noted, few;
  bool any = false, all_on_one_node = true;
  for (const auto& subject : subjects) {
    for (const auto* cell : subject.told()) {
      if (!cell->figure.epoch_seconds) continue;
      any = true;
      all_on_one_node = all_on_one_node && cell->nodes == 1;
      if (!cell->figure.note.empty()) names_under(noted, one_line(cell->figure.note)).push_back(name_of(*cell));
      if (cell->epoch_seconds.kind != SpreadKind::interval)
        names_under(few, std::to_string(cell->figure.runs)).push_back(name_of(*cell));
    }
  }
  // All names: a mark that is left out is one that nobody reads.
  for (const auto& [note, names] : noted) sentences.push_back(fmt::format("{}: {}.", fmt::join(names, ", "), note));
  for (const auto& [runs, names] : few)
    sentences.push_back(fmt::format("n={}, too few for an interval: {}.", runs, fmt::join(names, ", ")));
  if (any && all_on_one_node)
    sentences.emplace_back("Each run was on one node: nothing is said of links between nodes.");
  return sentences;
}

std::vector<Subject> subjects_in(const std::vector<SweepPart>& parts, const std::set<std::string>& names) {
  std::vector<Subject> subjects;
  for (const auto& part : parts) {
    Subject subject{part, {}};
    for (const auto& cell : part.cells) {
      if (names.contains(cell.figure.experiment)) subject.cells.push_back(&cell);
    }
    if (!subject.cells.empty()) subjects.push_back(std::move(subject));
  }
  return subjects;
}

}  // namespace

Validation validation_of(const std::vector<SweepPart>& parts, const report::SweepTable& hypothesis,
                         const store::SweepSetup& setup) {
  const bool distilbert = std::ranges::any_of(setup.cells, is_distilbert);
  const auto subjects = subjects_in(parts, subjects_of(setup, distilbert));
  Validation validation{distilbert ? "Validation with DistilBERT" : "Validation", {}};
  if (subjects.empty()) return validation;
  Paragraph question{"What was asked", {}}, figures{"What was measured", {}}, reasons{"What limits scaling", {}};
  for (const auto& subject : subjects) {
    question.sentences.push_back(asked(subject));
    for (const auto* cell : subject.told()) figures.sentences.push_back(measured(subject, *cell));
    if (subject.cells.size() > kMostCells)
      figures.sentences.push_back(
          fmt::format("{} more cells are in the tables alone.", subject.cells.size() - kMostCells));
    std::ranges::move(limits(subject), std::back_inserter(reasons.sentences));
  }
  Paragraph claims{"Which claims held, over the whole sweep", {}};
  for (const auto& line : hypothesis.lines) claims.sentences.push_back(line.ends_with('.') ? line : line + ".");
  validation.paragraphs = {question, figures, claims, reasons, {"What goes with these figures", not_shown(subjects)}};
  std::erase_if(validation.paragraphs, [](const Paragraph& paragraph) { return paragraph.sentences.empty(); });
  return validation;
}

}  // namespace ddpsweep::publication
