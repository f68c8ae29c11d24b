// Under which circumstances the runs of a sweep were measured that count in a store: what new attempts would stand
// beside.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/store/records.hpp"

namespace SQLite {  // NOLINT(readability-identifier-naming): the library's own name
class Database;
}

namespace ddpsweep::store {

class Reader;

/// A run that counts, by its latest valid attempt, else its latest unaudited one.
struct CountedProvenance {
  std::string cell_key;
  Provenance provenance;  // empty or 0: not recorded
};

/// Of the cells that the sweep's file has now, in the order of their attempts.
std::vector<CountedProvenance> counted_provenances(SQLite::Database& database, const std::string& sweep);
/// The same of a store that is only read. Throws EnvironmentError.
std::vector<CountedProvenance> counted_provenances(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
