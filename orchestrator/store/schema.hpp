// Brings a database to the schema of this program: experiments.sql for a new one, migrations for an older one.
#pragma once

#include <span>
#include <string_view>

namespace SQLite {  // NOLINT(readability-identifier-naming): the library's own name
class Database;
}

namespace ddpsweep::store {

/// experiments.sql as it was when the program was built.
extern const std::string_view kExperimentsSql;

/// SQL that takes a store of version i + 1 to version i + 2. Forward only: an entry is never edited once released.
/// Views need no migration, they are made anew whenever experiments.sql has changed.
std::span<const std::string_view> migrations();

/// The version this program writes.
inline int schema_version() { return 1 + static_cast<int>(migrations().size()); }

/// The version of the store in this database, 0 when it is empty. Throws EnvironmentError when the file belongs to
/// another program or is damaged.
int stored_version(SQLite::Database& database);

/// The same; throws also when a newer ddpsweep wrote it, one with a version above `target`.
int known_version(SQLite::Database& database, int target = schema_version());

/// Makes the schema, migrates it or leaves it. Call inside a transaction. Throws as known_version() does, and
/// SQLite::Exception when SQLite does.
/// steps: migrations(), other ones in tests.
void prepare_schema(SQLite::Database& database, std::span<const std::string_view> steps = migrations());

/// The store has this program's tables, whatever its views are.
bool has_current_tables(SQLite::Database& database);

/// Has this connection, which may be one for reading only, see views of its own: this program's, whatever views the
/// store has, and replaceable (Reader::work_out_once).
void use_own_views(SQLite::Database& database);

}  // namespace ddpsweep::store
