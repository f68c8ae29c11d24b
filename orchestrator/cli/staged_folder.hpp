// A folder that appears whole: filled under another name, then renamed.
#pragma once

#include <filesystem>
#include <string>

namespace ddpsweep::cli {

class StagedFolder {
 public:
  /// target: what it shall become. Throws ConfigError when there is something in it already, unless overwrite. option:
  /// what named the target, for messages.
  StagedFolder(const std::filesystem::path& target, bool overwrite, const std::string& option);
  /// Removes what was not published.
  ~StagedFolder();
  StagedFolder(const StagedFolder&) = delete;
  StagedFolder& operator=(const StagedFolder&) = delete;

  /// Where to write; on the same file system as the target.
  const std::filesystem::path& path() const { return stage_; }
  /// Absolute.
  const std::filesystem::path& target() const { return target_; }

  /// A new target appears at once. Into one that was there each file is renamed, `last` after all others; files of
  /// other names stay as they are. Throws EnvironmentError.
  void publish(const std::string& last);

 private:
  std::filesystem::path target_, stage_;
  bool is_new_;
};

}  // namespace ddpsweep::cli
