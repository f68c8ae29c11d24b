#include "orchestrator/publication/validation.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
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

std::string device_of(const Subject& subject) { return subject.part.overview.device == "cpu" ? "CPU core" : "GPU"; }

std::string devices(const Subject& subject, int count) {
  return fmt::format("{} {}{}", count, device_of(subject), count == 1 ? "" : "s");
}

/// " (95 % interval 3.65 to 3.66, n=6)", " (range ...)" or " (one run)".
std::string spread_text(const report::Spread& spread, std::int64_t runs, int digits) {
  if (spread.kind == SpreadKind::none) return runs == 1 ? " (one run, spread unknown)" : "";
  const bool interval = spread.kind == SpreadKind::interval;
  return fmt::format(" ({} {:.{}f} to {:.{}f}, n={})",
                     interval ? fmt::format("{:.0f} % interval", 100 * report::kConfidence) : "range", spread.low,
                     digits, spread.high, digits, runs);
}

std::string asked(const Subject& subject) {
  std::set<int> sizes;
  for (const auto* cell : subject.cells) sizes.insert(cell->figure.world_size);
  std::vector<std::string> models;
  for (const auto* cell : subject.cells) {
    auto model = one_line(cell->figure.setup.substr(0, cell->figure.setup.find(',')));
    if (std::ranges::find(models, model) == models.end()) models.push_back(std::move(model));
  }
  return fmt::format(
      "How much faster is an epoch of {} on {} {}s, with a {}, and does accuracy hold? Each of {} cells was "
      "to be run {} {}.",
      report::first_few(models), fmt::join(sizes, ", "), device_of(subject),
      report::what_is_fixed(subject.part.overview), subject.cells.size(), subject.part.overview.repeats,
      subject.part.overview.repeats == 1 ? "time" : "times");
}

std::string accuracy_text(const ScaledCell& cell) {
  if (!cell.figure.accuracy) return "";
  auto text = fmt::format(" Accuracy {:.2f} %", 100 * *cell.figure.accuracy);
  if (cell.accuracy_difference) {
    const double points = 100 * *cell.accuracy_difference;
    text += fmt::format(
        ", {:.2f} points {} the base's{}", std::abs(points), points < 0 ? "below" : "above",
        cell.accuracy_is_worse ? fmt::format(": worse by more than {} points", 100 * report::kWorseAccuracy) : "");
  }
  return text + ".";
}

std::string verdict_on(const ScaledCell& cell) {
  switch (cell.difference) {
    case report::Difference::none:
      return ": no difference, the interval holds 1";
    case report::Difference::slower:
      return ": slower than the base";
    case report::Difference::faster:
    case report::Difference::unknown:
      break;
  }
  return "";
}

std::string measured(const Subject& subject, const ScaledCell& cell) {
  const auto& figure = cell.figure;
  if (!figure.epoch_seconds)
    return fmt::format("{} ({}) has no figure: {}.", name_of(cell), devices(subject, figure.world_size),
                       one_line(figure.note));
  auto text = fmt::format("{} ({}){} took {:.3f} s an epoch{}", name_of(cell), devices(subject, figure.world_size),
                          figure.grade == 3 ? " †" : "", *figure.epoch_seconds,
                          spread_text(cell.epoch_seconds, figure.runs, 3));
  const auto* base = subject.base_of(cell);
  if (base && !cell.is_base) {
    text += fmt::format(
        ", {:.2f} times as fast as {}{}{}; the ideal is {:g}, so efficiency is {:.1f} %", *figure.speedup,
        name_of(*base), spread_text(cell.speedup, std::min(figure.runs, base->figure.runs), 3), verdict_on(cell),
        static_cast<double>(figure.world_size) / base->figure.world_size, 100 * figure.efficiency.value_or(0));
  } else if (figure.grade == 2) {
    text += ", with more ranks than cores: no speedup is said of it";
  } else if (figure.grade == 3) {
    text += ", unaudited: nobody counted its work, so no speedup is said of it";
  } else if (!base) {
    text += ", and there is nothing to compare it with";
  } else if (figure.samples_per_second) {
    text += fmt::format(", {:.0f} samples/s, and is the base", *figure.samples_per_second);
  }
  return text + "." + accuracy_text(cell);
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
    sentences.push_back(fmt::format(
        "{} loses {} of an epoch: exposed communication {}, rank skew {}, input wait {}, not attributed {}.", name,
        percent(row.at("lost")), percent(row.at("exposed_communication")), percent(row.at("rank_skew")),
        percent(row.at("input_wait")), percent(row.at("not_attributed"))));
    const auto advice = row.at("advice").get<std::string>();
    names_under(advised, advice).push_back(name);
    dominant[advice] = row.at("dominant").get<std::string>();
  }
  for (const auto& [advice, names] : advised)
    sentences.push_back(
        dominant[advice] == name_of(report::Loss::nothing)
            ? fmt::format("{}: {}.", report::first_few(names), advice)
            : fmt::format("Most of it is {} ({}): {}.", dominant[advice], report::first_few(names), advice));
  if (sentences.empty())
    sentences.emplace_back("No cell has a valid figure beside a base, so nothing is said of limits.");
  return sentences;
}

/// What would be read into the figures otherwise.
std::vector<std::string> not_shown(const std::vector<Subject>& subjects) {
  std::vector<std::string> sentences;
  report::NamesBy marked, few;
  int nodes = 0;
  for (const auto& subject : subjects) {
    for (const auto* cell : subject.cells) {
      nodes = std::max(nodes, cell->nodes);
      if (!cell->figure.epoch_seconds) continue;
      if (!cell->figure.remark.empty()) names_under(marked, one_line(cell->figure.remark)).push_back(name_of(*cell));
      if (cell->epoch_seconds.kind != SpreadKind::interval)
        names_under(few, fmt::format("{}", cell->figure.runs)).push_back(name_of(*cell));
    }
  }
  for (const auto& [remark, names] : marked)
    sentences.push_back(fmt::format("Marked: {} ({}).", remark, report::first_few(names)));
  for (const auto& [runs, names] : few)
    sentences.push_back(fmt::format("n={}, too few for an interval: {}.", runs, report::first_few(names)));
  if (nodes == 1) sentences.emplace_back("Each run was on one node: nothing is said of links between nodes.");
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
  validation.paragraphs = {question, figures, claims, reasons, {"What it does not show", not_shown(subjects)}};
  std::erase_if(validation.paragraphs, [](const Paragraph& paragraph) { return paragraph.sentences.empty(); });
  return validation;
}

}  // namespace ddpsweep::publication
