// Surroundings that a test cannot have itself: each runs its body in another process, whose failed expectations count.
#pragma once

#include <filesystem>
#include <functional>

namespace ddpsweep::store::testing {

enum class InChild { passed, failed, not_possible };

/// With a file system of its own, of so many KiB, mounted at the folder. Not possible where a process may not have
/// namespaces of its own.
InChild on_small_disk(const std::filesystem::path& folder, int kib, const std::function<void()>& body);

/// As a user who owns nothing, where this process is root's; else as it is. So file permissions mean something.
InChild as_nobody(const std::function<void()>& body);

}  // namespace ddpsweep::store::testing
