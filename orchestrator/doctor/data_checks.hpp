// The data sets of an experiment file: files there, and the first rows as they should be. Reading all of it is the work
// of `prepare`, which a sweep begins with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/doctor/check.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::doctor {

inline constexpr std::size_t kRowsToRead = 200;

/// One check for each distinct data set of the cells.
std::vector<Check> data_checks(const matrix::Sweep& sweep);

/// The first rows of CSV text; throws ConfigError that says where the text is no CSV.
std::vector<std::vector<std::string>> first_rows(const std::string& text, std::size_t most);

/// What is wrong with rows of "class from 1","title","description"; empty when nothing is.
std::string row_problem(const std::vector<std::vector<std::string>>& rows, int classes);

}  // namespace ddpsweep::doctor
