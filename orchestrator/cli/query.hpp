// What `ddpsweep query` prints: the rows of an answer as a table, as JSON or as CSV. Pure.
#pragma once

#include <string>

#include "orchestrator/store/query.hpp"

namespace ddpsweep::cli {

/// Columns of numbers to the right; NULL as nothing; line breaks as blanks. At least a heading.
std::string query_table(const store::QueryResult& result);

/// [{"column": value, ...}, ...], one row a line; a second column of one name gets "_2" behind it.
std::string query_json(const store::QueryResult& result);

/// See report::csv_line(): NULL is an empty field, an empty text is "".
std::string query_csv(const store::QueryResult& result);

}  // namespace ddpsweep::cli
