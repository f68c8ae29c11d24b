// From a text to the ids of its tokens, as many as a row has.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "worker/settings.hpp"

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

/// The one that belongs to the model: WordPiece with the vocabulary of its folder, else hashed words. Throws
/// ConfigError, also when the vocabulary has more tokens than the model.
std::unique_ptr<Tokenizer> make_tokenizer(const ModelSettings& model);

}  // namespace ddpsweep::worker
