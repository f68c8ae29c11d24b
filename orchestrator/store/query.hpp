// A question of the user's own in SQL: one statement that only reads.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

struct QueryResult {
  std::vector<std::string> columns;
  std::vector<std::vector<Json>> rows;  // null, a number, a text, or a blob's hexadecimal digits as a text
};

/// Runs the statement and reads all rows. Throws ConfigError, in SQLite's words where it does not understand or fails:
/// also when there are several statements, or one that writes, attaches a file or returns nothing; nothing was run
/// then. Note: give it a copy of the store. A query may take as long as it likes, and a reader in place would keep the
/// writer from committing for all that time.
QueryResult run_query(Reader& copy, const std::string& sql);

}  // namespace ddpsweep::store
