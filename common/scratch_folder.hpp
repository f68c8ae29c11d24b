// A folder that goes with its owner.
#pragma once

#include <filesystem>
#include <string>

namespace ddpsweep {

class ScratchFolder {
 public:
  /// A fresh one below the folder for temporary files, whose name begins with `name`. Throws EnvironmentError.
  explicit ScratchFolder(const std::string& name);
  /// Removes it with all that it holds.
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace ddpsweep
