// The first rows of a CSV file: enough to see whether it is what it should be. Reading all of it is the work of
// `prepare`, which a sweep begins with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ddpsweep::doctor {

using CsvRows = std::vector<std::vector<std::string>>;

/// The first rows of CSV text, `most` at most; throws ConfigError that says where the text is no CSV.
CsvRows first_rows(const std::string& text, std::size_t most);

/// Those of a file, 200 at most. Throws ConfigError that names it.
CsvRows first_rows(const std::filesystem::path& file);

}  // namespace ddpsweep::doctor
