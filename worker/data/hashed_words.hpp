// Words to numbers without a vocabulary file: lower-cased words, hashed.
#pragma once

#include <cstdint>

#include "worker/data/tokenizer.hpp"

namespace ddpsweep::worker {

/// 32-bit FNV-1a (Fowler, Noll and Vo), as in draft-eastlake-fnv.
constexpr std::uint32_t fnv1a(std::string_view bytes) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash;
}

/// A word is a run of bytes without ASCII white space, with A-Z lower-cased; its id is 1 + fnv1a(word) mod
/// (vocab_size - 1). Bytes outside ASCII are kept as they are.
class HashedWords : public Tokenizer {
 public:
  explicit HashedWords(std::int64_t vocab_size) : buckets_(static_cast<std::uint32_t>(vocab_size - 1)) {}

  void encode(std::string_view text, std::span<std::int32_t> ids) const override;
  std::string identity() const override { return "hashed-words-1"; }

 private:
  std::uint32_t buckets_;
};

}  // namespace ddpsweep::worker
