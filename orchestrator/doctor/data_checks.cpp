#include "orchestrator/doctor/data_checks.hpp"

#include <fmt/format.h>

#include <set>

#include "orchestrator/doctor/ag_news_files.hpp"
#include "orchestrator/doctor/imdb_files.hpp"

namespace ddpsweep::doctor {
namespace {

/// What is there, in a sentence. Throws ConfigError that says what is missing or wrong.
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
