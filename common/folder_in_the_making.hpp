// A folder that is filled beside its place and then renamed into it, so that nobody sees a part of it.
#pragma once

#include <filesystem>

namespace ddpsweep {

class FolderInTheMaking {
 public:
  /// Makes the folders above `place` as well. Who may read it is the umask's to say. Throws EnvironmentError.
  explicit FolderInTheMaking(const std::filesystem::path& place);
  /// Removes it, unless it was renamed.
  ~FolderInTheMaking();
  FolderInTheMaking(const FolderInTheMaking&) = delete;
  FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path outer_, path_;
};

}  // namespace ddpsweep
