#include "orchestrator/publication/captions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/excerpt.hpp"
#include "orchestrator/report/section_parts.hpp"

namespace ddpsweep::publication {
namespace {

template <class Wanted>
std::vector<std::string> names_of(const FigureData& data, const Cells& cells, Wanted&& wanted) {
  std::vector<std::string> names;
  for (const auto cell : cells) {
    if (wanted(data.cells[cell].figure)) names.push_back(one_line(data.cells[cell].figure.experiment));
  }
  return names;
}

}  // namespace

Caption& Caption::say(const std::string& sentence) {
  if (!sentence.empty()) text_ += (text_.empty() ? "" : " ") + sentence;
  return *this;
}

std::string sentence_of_runs(const FigureData& data, const Cells& cells) {
  report::NamesBy by_runs;
  for (const auto cell : cells) {
    const auto& figure = data.cells[cell].figure;
    report::names_under(by_runs, fmt::format("n = {} run{}", figure.runs, figure.runs == 1 ? "" : "s"))
        .push_back(one_line(figure.experiment));
  }
  if (by_runs.size() == 1) return by_runs.front().first + (cells.size() == 1 ? "." : " of each cell.");
  std::string text;
  for (const auto& [runs, names] : by_runs)
    text += fmt::format("{}{} of {}", text.empty() ? "" : "; ", runs, report::first_few(names));
  return text.empty() ? text : text + ".";
}

std::string sentence_of_bars(const std::vector<report::SpreadKind>& kinds) {
  const auto has = [&](report::SpreadKind kind) { return std::ranges::find(kinds, kind) != kinds.end(); };
  const bool interval = has(report::SpreadKind::interval), range = has(report::SpreadKind::range);
  const auto none = has(report::SpreadKind::none) ? " A point without a bar has no known spread." : "";
  constexpr auto kInterval = "intervals of at least 95 % confidence";
  constexpr auto kRange = "the range that was seen, from the smallest to the largest, which promises nothing";
  if (interval && range)
    return fmt::format("Bars: {}, from {} runs on; below that {}.{}", kInterval, report::kRunsForAnInterval, kRange,
                       none);
  if (interval || range) return fmt::format("Bars: {}.{}", interval ? kInterval : kRange, none);
  return "No bars: nothing is known of the spread.";
}

std::string sentence_of_batch(const FigureData& data) {
  auto text = report::what_is_fixed(data.overview);
  text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  const auto setup = setup_of_all(data);
  return text + (setup.empty() ? "." : "; all: " + setup + ".");
}

std::string sentences_of_marks(const FigureData& data, const Cells& cells) {
  Caption marks("");
  const auto unaudited = names_of(data, cells, [](const auto& figure) { return figure.grade == 3; });
  const auto crowded = names_of(data, cells, [](const auto& figure) { return figure.grade == 2; });
  if (!unaudited.empty())
    marks.say(fmt::format("†: unaudited, nobody counted the work: {}.", report::first_few(unaudited)));
  if (!crowded.empty()) marks.say(fmt::format("More ranks than cores: {}.", report::first_few(crowded)));
  report::NamesBy marked;
  for (const auto cell : cells) {
    const auto& figure = data.cells[cell].figure;
    report::mark(marked, figure.remark, figure.experiment);
  }
  for (const auto& line : report::lines_of_marks(marked)) marks.say(line + ".");
  return marks.text();
}

std::string sentence_of_omitted(std::size_t drawn, std::size_t all, const std::string& things,
                                const std::string& name) {
  if (drawn >= all) return "";
  return fmt::format("{} of {} {} are not drawn; {}.csv has them.", all - drawn, all, things, name);
}

}  // namespace ddpsweep::publication
