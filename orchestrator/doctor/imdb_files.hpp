// The files of the IMDB reviews, in one of two forms: a text file for each review, as the authors' archive aclImdb has
// them (train/pos, train/neg, test/pos and test/neg), or train.csv and test.csv with a header.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "orchestrator/doctor/csv_rows.hpp"

namespace ddpsweep::doctor {

/// What is there, in a sentence. dataset: of a cell's settings. Throws ConfigError that says what is missing or wrong.
std::string look_at_imdb(const nlohmann::json& dataset);

/// What is wrong with a header and rows of reviews; empty when nothing is. The header names a column text (or review)
/// and one label (or sentiment), whose values are neg and pos, negative and positive, or 0 and 1; others may stand
/// beside.
std::string review_problem(const CsvRows& rows);

}  // namespace ddpsweep::doctor
