// What every fuzz target shares. A target is one file that defines LLVMFuzzerTestOneInput(): libFuzzer calls it with
// what it thinks up (scripts/fuzz), replay.cpp with the seeds and mutations of them (ctest, any compiler).
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace ddpsweep::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// An input that stands for several files: they follow each other, with a line "%%" between two. Those that are not
/// there are empty.
std::vector<std::string_view> parts_of(std::string_view input, std::size_t count);

/// Where a target's reader finds its input as files. One a process.
class InputFolder {
 public:
  const std::filesystem::path& path() const { return folder_.path(); }
  /// Replaces the file; returns its path.
  std::filesystem::path write(const std::string& name, std::string_view bytes) const;

 private:
  ScratchFolder folder_{"fuzz"};
};

/// For people, so not longer than a screen, however long the input that it quotes.
inline void check_message(std::string_view message) {
  require(!message.empty() && message.size() <= 4096, "an error message is a few sentences");
}

/// True when `read` returned; false when it threw one of Errors, which is how bad input has to end. Anything else it
/// throws ends the program.
template <class... Errors, class Read>
bool takes(const Read& read) {
  try {
    read();
    return true;
  } catch (const std::exception& error) {
    if (!((dynamic_cast<const Errors*>(&error) != nullptr) || ...)) throw;
    check_message(error.what());
    return false;
  }
}

}  // namespace ddpsweep::fuzz
