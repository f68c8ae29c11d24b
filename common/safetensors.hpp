// Hugging Face's file format for tensors, read through a memory map and written whole.
//
//   8 bytes    N, little-endian
//   N bytes    a JSON object: {"name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [begin, end]}, ...}, and maybe
//              "__metadata__", an object of texts; padded with blanks
//   the rest   the tensors, row-major and little-endian, without gaps; offsets count from here
//
// Format: https://github.com/huggingface/safetensors
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/mapped_file.hpp"

namespace ddpsweep {

struct SafetensorsEntry {
  std::string name, dtype;  // dtype: "F32", "F16", "BF16", "I64", ...
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0, end = 0;  // bytes from the beginning of the data
};

class SafetensorsFile {
 public:
  /// Maps the file and checks its header. Throws ConfigError that names the file for one that is cut short, no
  /// safetensors, or at odds with itself, and EnvironmentError for one that cannot be read.
  explicit SafetensorsFile(const std::filesystem::path& path);

  /// In the order of their data.
  const std::vector<SafetensorsEntry>& entries() const { return entries_; }
  std::span<const std::byte> bytes(const SafetensorsEntry& entry) const {
    return data_.subspan(entry.begin, entry.end - entry.begin);
  }

 private:
  MappedFile file_;
  std::span<const std::byte> data_;
  std::vector<SafetensorsEntry> entries_;
};

/// What is to be written: name, dtype and shape, and as many bytes as these ask for.
struct SafetensorsTensor {
  std::string name, dtype;
  std::vector<std::int64_t> shape;
  std::span<const std::byte> bytes;
};

/// Throws EnvironmentError.
void write_safetensors(const std::filesystem::path& path, const std::vector<SafetensorsTensor>& tensors);

/// "(2, 3)", as PyTorch writes a shape.
std::string shape_text(std::span<const std::int64_t> shape);

}  // namespace ddpsweep
