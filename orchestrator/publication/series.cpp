#include "orchestrator/publication/series.hpp"

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

std::string shared_setup(const FigureData& data, const std::vector<std::size_t>& cells) {
  std::string shared;
  for (const auto& part : parts_of(data.cells[cells.front()].figure.setup)) {
    const bool in_all = std::ranges::all_of(cells, [&](std::size_t cell) {
      const auto parts = parts_of(data.cells[cell].figure.setup);
      return std::ranges::find(parts, part) != parts.end();
    });
    if (in_all && !says_world_size(part)) shared += (shared.empty() ? "" : ", ") + part;
  }
  return one_line(shared.empty() ? data.cells[cells.front()].figure.experiment : shared);
}

std::string batch_words(const std::string& batch_mode) {
  return batch_mode == "global" ? ", fixed global batch" : ", fixed batch each";
}

/// Adds to labels what their kinds differ in, from the most telling on.
void tell_apart(std::vector<Series>& series, const std::vector<Kind>& kinds) {
  std::set<std::string> modes;
  std::map<std::string, std::set<std::string>> provenances;  // by label
  for (const auto& kind : kinds) modes.insert(kind.batch_mode);
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (modes.size() > 1) series[i].label += batch_words(kinds[i].batch_mode);
    provenances[series[i].label].insert(kinds[i].provenance);
  }
  std::map<std::string, int> seen;
  for (std::size_t i = 0; i < series.size(); ++i) {
    auto& label = series[i].label;
    if (provenances[label].size() > 1 && !kinds[i].provenance.empty())
      label += ", provenance " + kinds[i].provenance.substr(0, 4);
    if (kinds[i].grade == 2) label += ", crowded cores";
    if (kinds[i].grade == 3) label += " †";
    if (const int before = seen[label]++; before > 0) label += " (" + std::to_string(before + 1) + ")";
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
    one.label = shared_setup(data, one.cells);
    std::ranges::stable_sort(one.cells, {}, [&](std::size_t cell) { return data.cells[cell].figure.world_size; });
  }
  tell_apart(series, kinds);
  return series;
}

bool is_unaudited(const report::ScaledCell& cell) { return cell.figure.grade == 3; }

std::string label_of(const report::ScaledCell& cell) {
  return one_line(cell.figure.experiment) + (is_unaudited(cell) ? " †" : "");
}

std::string device_word(const FigureData& data) {
  const auto& device = data.overview.device;
  return device == "gpu" ? "GPU" : device == "cpu" ? "CPU" : "rank";
}

}  // namespace ddpsweep::publication
