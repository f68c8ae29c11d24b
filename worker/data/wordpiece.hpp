// The tokenizer of BERT: words in pieces of a vocabulary.
#pragma once

#include <array>
#include <filesystem>

#include "worker/data/bert_normalizer.hpp"
#include "worker/data/tokenizer.hpp"
#include "worker/data/vocabulary.hpp"
#include "worker/data/word_matcher.hpp"

namespace ddpsweep::worker {

/// [CLS], pieces of the text, [SEP], then [PAD], which is 0. A text is normalized (BertNormalizer) and split at white
/// space and around punctuation; a word is its longest pieces from left to right, or [UNK]. Special tokens that stand
/// in the text are their ids. The ids are those of the PyPI package `tokenizers` 0.23.3, for damaged UTF-8 too, each
/// damage being U+FFFD.
class WordPiece : public Tokenizer {
 public:
  explicit WordPiece(Vocabulary vocabulary);
  /// Throws what read_vocabulary() throws.
  explicit WordPiece(const std::filesystem::path& folder) : WordPiece(read_vocabulary(folder)) {}
  WordPiece(const WordPiece&) = delete;  // specials_ looks into vocabulary_
  WordPiece& operator=(const WordPiece&) = delete;

  /// Throws ConfigError if there is no room for [CLS] and [SEP].
  void encode(std::string_view text, std::span<std::int32_t> ids) const override;
  std::string identity() const override;

  std::int64_t vocab_size() const { return static_cast<std::int64_t>(vocabulary_.tokens.size()); }

 private:
  /// What a byte is, seen alone.
  enum class Kind : std::uint8_t {
    word,
    space,
    alone,
    removed,
    beyond_ascii,
    maybe_special,  // a special token begins with it
  };
  struct Special {
    std::string_view text;  // in vocabulary_
    std::int32_t id;
  };
  class Row;

  void encode_text(std::string_view text, Row& row) const;
  const Special* special_at(std::string_view text) const;

  const Vocabulary vocabulary_;
  BertNormalizer normalizer_;
  WordMatcher matcher_;
  std::vector<Special> specials_;                  // longest first
  std::array<Kind, 256> plain_kinds_{}, kinds_{};  // the latter with maybe_special
  std::array<unsigned char, 256> lowered_{};
};

}  // namespace ddpsweep::worker
