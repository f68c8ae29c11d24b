#include "orchestrator/publication/series.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "common/excerpt.hpp"

namespace ddpsweep::publication {
namespace {

struct Kind {
  std::string family, batch_mode, provenance;
  int grade = 0;
  auto operator<=>(const Kind&) const = default;
};

Kind kind_of(const store::FigureRow& figure) {
  return {figure.family_key, figure.batch_mode, figure.key.provenance_key, figure.grade};
}

std::vector<std::string> parts_of(const std::string& setup) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= setup.size();) {
    const auto end = std::min(setup.find(", ", from), setup.size());
    parts.push_back(setup.substr(from, end - from));
    from = end + 2;
  }
  return parts;
}

/// "4 GPUs" and the like: what a line is drawn along.
bool says_world_size(const std::string& part) {
  const auto digits = part.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string::npos) return false;
  const auto word = part.substr(digits);
  return word == " GPU" || word == " GPUs" || word == " CPU" || word == " CPUs";
}

/// Parts of its first cell's setup that all have, but for its world size.
std::vector<std::string> shared_parts(const FigureData& data, const Cells& cells) {
  auto shared = parts_of(data.cells[cells.front()].figure.setup);
  std::erase_if(shared, says_world_size);
  for (const auto cell : cells) {
    const auto own = parts_of(data.cells[cell].figure.setup);
    std::erase_if(shared, [&](const auto& part) { return std::ranges::find(own, part) == own.end(); });
  }
  return shared;
}

std::string label_of(const std::vector<std::string>& parts) {
  return one_line(fmt::format("{}", fmt::join(parts, ", ")));
}

/// Of all cells that have a figure.
std::vector<std::string> parts_of_all(const FigureData& data) {
  Cells all;
  for (std::size_t i = 0; i < data.cells.size(); ++i) {
    if (data.cells[i].figure.grade != 0) all.push_back(i);
  }
  return all.empty() ? std::vector<std::string>{} : shared_parts(data, all);
}

/// label, and key without what all have.
void name(std::vector<Series>& series, const FigureData& data) {
  const auto common = parts_of_all(data);
  for (auto& one : series) {
    auto parts = shared_parts(data, one.cells);
    one.label = label_of(parts);
    std::erase_if(parts, [&](const auto& part) { return std::ranges::find(common, part) != common.end(); });
    one.key = parts.empty() ? one.label : label_of(parts);
  }
}

std::string batch_words(const std::string& batch_mode) {
  return batch_mode == "global" ? ", fixed global batch" : ", fixed batch each";
}

/// Adds to names what their kinds differ in, from the most telling on.
void tell_apart(std::vector<Series>& series, const std::vector<Kind>& kinds) {
  const auto add = [&](std::size_t i, const std::string& words) {
    series[i].label += words;
    series[i].key += words;
  };
  std::set<std::string> modes;
  std::map<std::string, std::set<std::string>> provenances;  // by label
  for (const auto& kind : kinds) modes.insert(kind.batch_mode);
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (modes.size() > 1) add(i, batch_words(kinds[i].batch_mode));
    provenances[series[i].label].insert(kinds[i].provenance);
  }
  constexpr std::size_t kDigits = 4;  // of a hash
  std::map<std::string, int> seen;
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (provenances[series[i].label].size() > 1 && !kinds[i].provenance.empty())
      add(i, ", provenance " + kinds[i].provenance.substr(0, kDigits));
    if (kinds[i].grade == 2) add(i, ", crowded cores");
    if (kinds[i].grade == 3) add(i, " †");
    if (const int before = seen[series[i].label]++; before > 0) add(i, fmt::format(" ({})", before + 1));
  }
}

}  // namespace

std::vector<Series> series_of(const FigureData& data) {
  std::vector<Kind> kinds;
  std::vector<Series> series;
  for (std::size_t i = 0; i < data.cells.size(); ++i) {
    const auto& figure = data.cells[i].figure;
    if (figure.grade == 0) continue;
    const auto place = std::ranges::find(kinds, kind_of(figure)) - kinds.begin();
    if (place == static_cast<std::ptrdiff_t>(kinds.size())) {
      kinds.push_back(kind_of(figure));
      series.emplace_back();
    }
    series[static_cast<std::size_t>(place)].cells.push_back(i);
  }
  for (auto& one : series) {
    std::ranges::stable_sort(one.cells, {}, [&](std::size_t cell) { return data.cells[cell].figure.world_size; });
  }
  name(series, data);
  tell_apart(series, kinds);
  return series;
}

std::string setup_of_all(const FigureData& data) { return label_of(parts_of_all(data)); }

bool is_unaudited(const report::ScaledCell& cell) { return cell.figure.grade == 3; }

std::string label_of(const report::ScaledCell& cell) {
  return one_line(cell.figure.experiment) + (is_unaudited(cell) ? " †" : "");
}

std::vector<std::string> labels_of(const FigureData& data, const Cells& cells) {
  std::vector<std::string> labels;
  for (const auto cell : cells) labels.push_back(label_of(data.cells[cell]));
  return labels;
}

Cells first_of(const Cells& cells, std::size_t count) {
  return {cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace ddpsweep::publication
