// How queries read the provenance of an attempt.
#pragma once

#include "orchestrator/store/records.hpp"

namespace SQLite {  // NOLINT(readability-identifier-naming): the library's own name
class Statement;
}

namespace ddpsweep::store {

/// Of the table attempt, for a SELECT.
inline constexpr const char* kProvenanceColumns =
    "coalesce(program_version, ''), coalesce(git_hash, ''), coalesce(numerics_version, 0), coalesce(libraries, '{}'), "
    "coalesce(data_fingerprint, ''), coalesce(device_model, ''), coalesce(isolation, ''), coalesce(worker_program, "
    "''), "
    "coalesce(weights_fingerprint, '')";

/// What the row has in these columns, of which the first is number `first`. Empty or 0: not recorded.
Provenance provenance_at(SQLite::Statement& row, int first);

}  // namespace ddpsweep::store
