// A data set after tokenisation: a folder of raw little-endian arrays that any language can map into memory.
//
//   cache.json     {"format": 1, "name", "seq_len", "vocab_size", "classes", "train_rows", "validation_rows",
//                   "fingerprint"}
//   train.tokens   int32 (rows, seq_len), 0 = padding          validation.tokens
//   train.labels   int32 (rows), from 0                        validation.labels
//   train.marks    uint64 (rows): row_mark of each row          validation.marks
//
// The fingerprint is XXH3 over train.marks, then validation.marks: marks cover tokens, labels and row ids, so it stands
// for all rows in use. A cache is written to a temporary folder and renamed, so it is whole or not there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "common/mapped_file.hpp"

namespace ddpsweep {

/// One split, as rows of equal length.
struct TokenSplit {
  std::int64_t rows = 0;
  int seq_len = 0;
  std::span<const std::int32_t> tokens;  // (rows, seq_len)
  std::span<const std::int32_t> labels;  // (rows)
  std::span<const std::uint64_t> marks;  // (rows)

  std::span<const std::int32_t> row(std::int64_t i) const { return tokens.subspan(i * seq_len, seq_len); }
};

/// Maps a cache folder. Throws EnvironmentError when a file is missing or has the wrong size.
class TokenCache {
 public:
  explicit TokenCache(const std::filesystem::path& folder);

  const TokenSplit& train() const { return train_; }
  const TokenSplit& validation() const { return validation_; }
  int classes() const { return classes_; }
  int vocab_size() const { return vocab_size_; }
  std::uint64_t fingerprint() const { return fingerprint_; }

  /// Recomputes every mark and the fingerprint from tokens and labels; throws EnvironmentError that names the first
  /// row which does not fit.
  void verify() const;

 private:
  std::vector<std::unique_ptr<MappedFile>> files_;
  TokenSplit train_, validation_;
  int classes_ = 0;
  int vocab_size_ = 0;
  std::uint64_t fingerprint_ = 0;
};

/// Rows of one split before they are written.
struct TokenRows {
  std::vector<std::int32_t> tokens;  // (rows, seq_len)
  std::vector<std::int32_t> labels;  // (rows)
};

/// Writes a cache folder (marks and fingerprint are computed here) and renames it into place; when another process was
/// faster, its result stays. Throws EnvironmentError.
void write_token_cache(const std::filesystem::path& folder, const std::string& name, int seq_len, int vocab_size,
                       int classes, const TokenRows& train, const TokenRows& validation);

}  // namespace ddpsweep
