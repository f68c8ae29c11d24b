#include "common/data_file.hpp"

#include <fmt/format.h>

#include "common/errors.hpp"

namespace ddpsweep {

MappedFile map_data_file(const std::filesystem::path& path) {
  try {
    return MappedFile(path);
  } catch (const EnvironmentError& e) {
    throw ConfigError(fmt::format("{}; docs/data.md says where to get the data", e.what()));
  }
}

}  // namespace ddpsweep
