// A small file that is there whole or not at all, so that a program which is killed here leaves nothing that nobody
// understands. `fresh` is always a name beside the file that no other process uses.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ddpsweep::store {

std::optional<std::string> read_file(const std::filesystem::path& file);

/// Creates the file unless it is there, which the result says. Throws TransientError.
bool create_whole(const std::filesystem::path& file, const std::string& text, const std::filesystem::path& fresh);

/// Creates or replaces the file. Throws TransientError.
void replace_whole(const std::filesystem::path& file, const std::string& text, const std::filesystem::path& fresh);

/// Whether the file was written within `age`, by the clock of the file system: those of two machines may differ. A
/// moment to come is no sign of life, unless it is as near. Throws TransientError.
bool is_younger(const std::filesystem::path& file, std::chrono::seconds age, const std::filesystem::path& fresh);

/// Removes the files of `folder` whose names begin with `prefix` and which are older than `age` at the moment `now`:
/// what programs left that were killed. What cannot be removed stays.
void remove_leftovers(const std::filesystem::path& folder, std::string_view prefix, std::filesystem::file_time_type now,
                      std::filesystem::file_time_type::duration age);

}  // namespace ddpsweep::store
