#include "orchestrator/doctor/imdb_files.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "common/errors.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using Row = std::vector<std::string>;

constexpr std::array<std::string_view, 6> kLabels{"neg", "pos", "negative", "positive", "0", "1"};

/// Where the header has one of these names.
std::optional<std::size_t> column_of(const Row& header, std::initializer_list<std::string_view> names) {
  const auto found = std::ranges::find_first_of(header, names);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

std::optional<std::size_t> label_column(const Row& header) { return column_of(header, {"label", "sentiment"}); }

std::size_t count_texts(const fs::path& folder) {
  std::size_t count = 0;
  std::error_code error;
  for (fs::directory_iterator file(folder, error); !error && file != fs::directory_iterator(); file.increment(error)) {
    if (file->path().extension() == ".txt") ++count;
  }
  if (error) throw ConfigError(fmt::format("cannot read the folder {}: {}", folder.string(), error.message()));
  if (count == 0) throw ConfigError(fmt::format("{} holds no .txt file", folder.string()));
  return count;
}

std::string look_at_texts(const fs::path& folder) {
  std::vector<std::string> counts;
  for (const char* name : {"train/pos", "train/neg", "test/pos", "test/neg"}) {
    counts.push_back(fmt::format("{} in {}", count_texts(folder / name), name));
  }
  return fmt::format("{} has texts: {}", folder.string(), fmt::join(counts, ", "));
}

std::string look_at_tables(const fs::path& folder) {
  std::set<std::string> labels;
  for (const char* name : {"train.csv", "test.csv"}) {
    const auto file = folder / name;
    const CsvRows rows = first_rows(file);
    const auto problem = review_problem(rows);
    if (!problem.empty()) throw ConfigError(fmt::format("{}: {}", file.string(), problem));
    for (std::size_t i = 1; i < rows.size(); ++i) labels.insert(rows[i][*label_column(rows[0])]);
  }
  return fmt::format("{} has train.csv and test.csv, their first rows are right, with labels {}", folder.string(),
                     fmt::join(labels, " "));
}

}  // namespace

std::string look_at_imdb(const nlohmann::json& dataset) {
  const fs::path folder = dataset.at("dir").get<std::string>();
  std::error_code ignored;  // what cannot be read is not there
  if (fs::is_directory(folder / "train", ignored)) return look_at_texts(folder);
  if (fs::exists(folder / "train.csv", ignored)) return look_at_tables(folder);
  throw ConfigError(
      fmt::format("{} has neither the folders train and test nor train.csv and test.csv", folder.string()));
}

std::string review_problem(const CsvRows& rows) {
  if (rows.size() < 2) return "holds no rows below its header";
  const Row& header = rows[0];
  if (!column_of(header, {"text", "review"}) || !label_column(header)) {
    return fmt::format("its header names {} where text (or review) and label (or sentiment) belong",
                       fmt::join(header, ", "));
  }
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].size() != header.size()) {
      return fmt::format("row {} has {} fields, its header {}", i, rows[i].size(), header.size());
    }
    const std::string& label = rows[i][*label_column(header)];
    if (std::ranges::find(kLabels, label) == kLabels.end()) {
      return fmt::format("row {}: label '{}' is not one of {}", i, label, fmt::join(kLabels, ", "));
    }
  }
  return "";
}

}  // namespace ddpsweep::doctor
