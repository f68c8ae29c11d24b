// Writes whole files of text.
#pragma once

#include <filesystem>
#include <string_view>

namespace ddpsweep::publication {

/// Makes the file, or replaces what was in it; its folder is there. Throws EnvironmentError.
void write_text(const std::filesystem::path& file, std::string_view text);

}  // namespace ddpsweep::publication
