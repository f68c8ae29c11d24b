// Commands that people paste into a shell.
#pragma once

#include <string>

namespace ddpsweep::command_line {

/// The word as a shell reads it back; quoted only when it has to be.
std::string shell_word(const std::string& word);

}  // namespace ddpsweep::command_line
