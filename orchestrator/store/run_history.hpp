// What a store knows of the runs of a sweep from before: which are done, and how long they took.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

namespace SQLite {  // NOLINT(readability-identifier-naming): the library's own name
class Database;
}

namespace ddpsweep::store {

class Reader;

struct CellHistory {
  std::set<int> done;                  // repeats that have a valid or unaudited attempt of this numerics_version
  std::optional<double> wall_seconds;  // mean of these attempts, from the start of the workers to their end
};

/// By cell key; cells without such an attempt are left out. Figures of another numerics_version may not stand beside
/// new ones, so such a run is to be done again.
/// any_numerics: of every numerics_version, where the user has allowed that.
std::map<std::string, CellHistory> run_history(SQLite::Database& database, const std::string& sweep,
                                               bool any_numerics = false);
/// The same for a reader. Throws EnvironmentError.
std::map<std::string, CellHistory> run_history(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
