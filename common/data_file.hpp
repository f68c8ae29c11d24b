// A file of a data set.
#pragma once

#include "common/mapped_file.hpp"

namespace ddpsweep {

/// Throws ConfigError that says why it cannot be read, and where the user finds how to bring it.
MappedFile map_data_file(const std::filesystem::path& path);

}  // namespace ddpsweep
