// The store: locks that hold where it lies, a version that this program knows, and nobody else writing. Pure.
#pragma once

#include <filesystem>

#include "orchestrator/doctor/check.hpp"
#include "orchestrator/store/glance.hpp"
#include "orchestrator/store/lock_probe.hpp"

namespace ddpsweep::doctor {

Check lock_check(const std::filesystem::path& folder, const store::LockProbe& probe);
/// known_version: the newest schema that this program knows.
Check store_check(const std::filesystem::path& file, const store::Glance& glance, int known_version);

}  // namespace ddpsweep::doctor
