#include "orchestrator/doctor/ag_news_files.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "common/errors.hpp"

namespace ddpsweep::doctor {
namespace {

/// The label of a row, from 1; 0 when there is none.
int label_of(const std::vector<std::string>& row) {
  int label = 0;
  if (!row.empty()) std::from_chars(row[0].data(), row[0].data() + row[0].size(), label);
  return label;
}

}  // namespace

std::string look_at_ag_news(const nlohmann::json& dataset) {
  const std::filesystem::path folder = dataset.at("dir").get<std::string>();
  const int classes = dataset.value("classes", 4);
  std::set<int> labels;
  for (const char* name : {"train.csv", "test.csv"}) {
    const auto file = folder / name;
    const CsvRows rows = first_rows(file);
    const auto problem = news_problem(rows, classes);
    if (!problem.empty()) throw ConfigError(fmt::format("{}: {}", file.string(), problem));
    for (const auto& row : rows) labels.insert(label_of(row));
  }
  return fmt::format("{} has train.csv and test.csv, their first rows are right, with labels {} of 1-{}",
                     folder.string(), fmt::join(labels, " "), classes);
}

std::string news_problem(const CsvRows& rows, int classes) {
  if (rows.empty()) return "holds no rows";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].size() != 3) {
      return fmt::format("row {} has {} fields where 3 belong: class, title, description", i + 1, rows[i].size());
    }
    if (const int label = label_of(rows[i]); label < 1 || label > classes) {
      return fmt::format("row {}: class '{}' is not one of 1..{}", i + 1, rows[i][0], classes);
    }
  }
  return "";
}

}  // namespace ddpsweep::doctor
