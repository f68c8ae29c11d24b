// From a text to the ids of its tokens, as many as a row has.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ddpsweep::worker {

class Tokenizer {
 public:
  virtual ~Tokenizer() = default;

  /// Fills `ids` with the first tokens of `text` (UTF-8), and the rest with 0, which is padding. Several threads may
  /// call it at once.
  virtual void encode(std::string_view text, std::span<std::int32_t> ids) const = 0;

  /// Part of a token cache's key: other when the same text may give other ids.
  virtual std::string identity() const = 0;
};

}  // namespace ddpsweep::worker
