// The "prepare" task: tokenises a data set once into the token cache of a node.
#pragma once

#include <filesystem>

#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// Makes the cache of this data set and tokenisation below cache_root, or finds it there and checks every row of it.
/// Returns its folder, whose name is a hash of all that the contents depend on: the files' bytes, tokenizer,
/// vocabulary, length and limits. Throws DataError for bad data and EnvironmentError when the cache cannot be written.
std::filesystem::path prepare(const Settings& settings, const std::filesystem::path& cache_root);

}  // namespace ddpsweep::worker
