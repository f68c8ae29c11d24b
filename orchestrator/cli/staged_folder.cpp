#include "orchestrator/cli/staged_folder.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <vector>

#include "common/errors.hpp"

namespace ddpsweep::cli {
namespace fs = std::filesystem;
namespace {

/// Absolute and without a last slash, so that it has a name and a parent.
fs::path clean(const fs::path& folder) {
  const fs::path absolute = fs::absolute(folder).lexically_normal();
  return absolute.has_filename() ? absolute : absolute.parent_path();
}

}  // namespace

StagedFolder::StagedFolder(const fs::path& target, bool overwrite, const std::string& option)
    : target_(clean(target)), is_new_(!fs::exists(target_)) {
  if (!is_new_ && !fs::is_directory(target_)) {
    throw ConfigError(fmt::format("{} is no folder; name another with {}", target.string(), option));
  }
  if (!is_new_ && !overwrite && !fs::is_empty(target_)) {
    throw ConfigError(fmt::format(
        "{} is not empty; name another folder with {}, or let files of the same names be replaced with --force",
        target.string(), option));
  }
  stage_ = is_new_ ? fs::path(fmt::format("{}.partial-{}", target_.string(), ::getpid()))
                   : target_ / fmt::format(".partial-{}", ::getpid());
  try {
    fs::remove_all(stage_);  // of a killed process that had our number
    fs::create_directories(stage_.parent_path());
    // One that is there after all is somebody else's, or a link of theirs to somewhere else.
    if (!fs::create_directory(stage_))
      throw EnvironmentError(fmt::format("{} is made by somebody else", stage_.string()));
  } catch (const fs::filesystem_error& error) {
    throw EnvironmentError(fmt::format("cannot write {}: {}", stage_.string(), error.code().message()));
  }
}

StagedFolder::~StagedFolder() {
  std::error_code ignored;
  fs::remove_all(stage_, ignored);
}

void StagedFolder::publish(const std::string& last) {
  try {
    if (is_new_) return fs::rename(stage_, target_);
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(stage_)) {
      if (entry.is_regular_file() && entry.path() != stage_ / last) files.push_back(entry.path());
    }
    files.push_back(stage_ / last);
    for (const fs::path& file : files) {
      const fs::path goal = target_ / file.lexically_relative(stage_);
      fs::create_directories(goal.parent_path());
      fs::rename(file, goal);
    }
  } catch (const fs::filesystem_error& error) {
    throw EnvironmentError(fmt::format("cannot write {}: {}", target_.string(), error.what()));
  }
}

}  // namespace ddpsweep::cli
