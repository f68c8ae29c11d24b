#include "orchestrator/report/section_parts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "common/excerpt.hpp"

namespace ddpsweep::report {

std::string what_is_fixed(const store::SweepOverview& sweep) {
  if (sweep.batch_mode == "global") return "fixed global batch";
  if (sweep.batch_mode == "per_gpu") return sweep.device == "gpu" ? "fixed per-GPU batch" : "fixed per-rank batch";
  if (sweep.batch_mode == "not known") return "imported, what is held fixed is not known";
  return "fixed global batch in some cells, fixed per-GPU batch in others";
}

std::string device_word(const store::SweepOverview& sweep) {
  return sweep.device == "gpu" ? "GPU" : sweep.device == "cpu" ? "CPU" : "rank";
}

store::Json facts_of(const store::SweepOverview& sweep) {
  return {{"repeats", sweep.repeats}, {"batch_mode", sweep.batch_mode}, {"device", sweep.device}};
}

std::string first_few(const std::vector<std::string>& names) {
  constexpr std::size_t kNamesInALine = 5;
  const auto shown = std::min(names.size(), kNamesInALine);
  return fmt::format("{}{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "),
                     shown < names.size() ? fmt::format(" and {} more", names.size() - shown) : "");
}

std::vector<std::string>& names_under(NamesBy& grouped, const std::string& key) {
  auto known = std::ranges::find(grouped, key, &NamesBy::value_type::first);
  if (known == grouped.end()) known = grouped.insert(known, {key, {}});
  return known->second;
}

void mark(NamesBy& marked, const std::string& remark, const std::string& experiment) {
  if (remark.empty()) return;
  auto& names = names_under(marked, remark);
  const auto name = one_line(experiment);
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

std::vector<std::string> lines_of_marks(const NamesBy& marked) {
  std::vector<std::string> lines;
  for (const auto& [remark, names] : marked) {
    lines.push_back(fmt::format("Marked: {}: {}", one_line(remark), first_few(names)));
  }
  return lines;
}

std::vector<std::string> lines_of_remarks(const store::Json& rows) {
  NamesBy marked;
  for (const store::Json& row : rows) {
    if (!row.at("accuracy").is_null())
      mark(marked, row.at("remark").get<std::string>(), row.at("experiment").get<std::string>());
  }
  return lines_of_marks(marked);
}

}  // namespace ddpsweep::report
