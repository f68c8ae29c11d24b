// The files of AG News: train.csv and test.csv without a header, "class from 1","title","description".
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "orchestrator/doctor/csv_rows.hpp"

namespace ddpsweep::doctor {

/// What is there, in a sentence. dataset: of a cell's settings. Throws ConfigError that says what is missing or wrong.
std::string look_at_ag_news(const nlohmann::json& dataset);

/// What is wrong with rows of it; empty when nothing is.
std::string news_problem(const CsvRows& rows, int classes);

}  // namespace ddpsweep::doctor
