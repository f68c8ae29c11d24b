#include "orchestrator/doctor/data_checks.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "common/ag_news.hpp"
#include "common/imdb.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;

// Enough to see whether files are what they should be. Reading all of them is the work of `prepare`.
constexpr std::int64_t kRowsToRead = 200;

/// How many rows of a split to read. option: how many a run takes, 0 = all.
std::int64_t limit_of(const nlohmann::json& dataset, const char* option) {
  const std::int64_t taken = dataset.value(option, std::int64_t{0});
  return taken == 0 ? kRowsToRead : std::min(taken, kRowsToRead);
}

/// Of the first rows of both splits, counted as their files count them.
std::set<int> labels_of(const LabelledTexts& train, const LabelledTexts& test, int first) {
  std::set<int> labels;
  for (const LabelledTexts* split : {&train, &test}) {
    for (const std::int32_t label : split->labels) labels.insert(first + label);
  }
  return labels;
}

std::string look_at_ag_news(const nlohmann::json& dataset) {
  const fs::path folder = dataset.at("dir").get<std::string>();
  const int classes = dataset.value("classes", 4);
  const LabelledTexts train = read_ag_news(folder / "train.csv", classes, limit_of(dataset, "train_limit"));
  const LabelledTexts test = read_ag_news(folder / "test.csv", classes, limit_of(dataset, "val_limit"));
  return fmt::format("{} has train.csv and test.csv, their first rows are right, with labels {} of 1-{}",
                     folder.string(), fmt::join(labels_of(train, test, 1), " "), classes);
}

std::string look_at_imdb(const nlohmann::json& dataset) {
  const fs::path folder = dataset.at("dir").get<std::string>();
  const LabelledTexts train = read_imdb(folder, "train", limit_of(dataset, "train_limit"));
  const LabelledTexts test = read_imdb(folder, "test", limit_of(dataset, "val_limit"));
  return fmt::format("{} has train and test, their first rows are right, with labels {} of 0-1", folder.string(),
                     fmt::join(labels_of(train, test, 0), " "));
}

/// What is there, in a sentence. Throws ConfigError that says what is missing or wrong, as a run would.
std::string look_at(const nlohmann::json& dataset) {
  if (!dataset.contains("dir")) {
    return fmt::format("made from nothing: {} training and {} validation rows", dataset.value("train_rows", 0),
                       dataset.value("val_rows", 0));
  }
  return dataset.value("name", "") == "imdb" ? look_at_imdb(dataset) : look_at_ag_news(dataset);
}

Check check_of(const nlohmann::json& dataset) {
  const std::string title = "data " + dataset.value("name", "data");
  try {
    return {title, Status::ok, look_at(dataset), ""};
  } catch (const ConfigError& error) {
    return {title, Status::fail, error.what(), "docs/data.md says how to bring the data, and how its files look"};
  }
}

}  // namespace

std::vector<Check> data_checks(const matrix::Sweep& sweep) {
  std::vector<Check> checks;
  std::set<std::string> seen;
  for (const auto& cell : sweep.cells) {
    const auto& dataset = cell.settings.at("dataset");
    if (cell.selected && seen.insert(dataset.dump()).second) checks.push_back(check_of(dataset));
  }
  return checks;
}

}  // namespace ddpsweep::doctor
