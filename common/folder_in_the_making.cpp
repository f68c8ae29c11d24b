#include "common/folder_in_the_making.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "common/errors.hpp"

namespace ddpsweep {

FolderInTheMaking::FolderInTheMaking(const std::filesystem::path& place) {
  std::error_code error;
  std::filesystem::create_directories(place.parent_path(), error);
  // mkdtemp finds a name that nobody has, but lets only its owner in: the folder itself lies in that one.
  std::string pattern = place.string() + ".XXXXXX";
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw EnvironmentError(fmt::format("{}: cannot create: {}", pattern, std::strerror(errno)));
  }
  outer_ = pattern;
  path_ = outer_ / "new";
  if (std::filesystem::create_directory(path_, error)) return;
  const std::string why = error.message();
  std::filesystem::remove(outer_, error);
  throw EnvironmentError(fmt::format("{}: cannot create: {}", path_.string(), why));
}

FolderInTheMaking::~FolderInTheMaking() {
  std::error_code ignored;
  std::filesystem::remove_all(outer_, ignored);
}

}  // namespace ddpsweep
