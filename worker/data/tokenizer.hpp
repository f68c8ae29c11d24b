// Words to numbers without a vocabulary file: lower-cased words, hashed.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ddpsweep::worker {

/// 32-bit FNV-1a (Fowler, Noll and Vo), as in draft-eastlake-fnv.
constexpr std::uint32_t fnv1a(std::string_view bytes) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash;
}

/// A word is a run of bytes without ASCII white space, with A-Z lower-cased; its id is 1 + fnv1a(word) mod
/// (vocab_size - 1). Bytes outside ASCII are kept as they are.
class Tokenizer {
 public:
  /// Part of a token cache's key: raise it when the same text may give other ids.
  static constexpr const char* kVersion = "hashed-words-1";

  explicit Tokenizer(std::int64_t vocab_size) : buckets_(static_cast<std::uint32_t>(vocab_size - 1)) {}

  /// Fills `ids` with the first words of `text`, and the rest with 0, which is no word.
  void encode(std::string_view text, std::span<std::int32_t> ids) const;

 private:
  std::uint32_t buckets_;
};

}  // namespace ddpsweep::worker
