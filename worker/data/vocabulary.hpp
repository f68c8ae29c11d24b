// The vocabulary of a BERT model, read from a folder as Hugging Face's models have it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ddpsweep::worker {

/// All that the ids of a text depend on.
struct Vocabulary {
  std::vector<std::string> tokens;               // UTF-8; a token's index is its id, and [PAD] is 0
  std::size_t piece_count = 0;                   // words are made of so many of the first ones; others were added later
  std::vector<std::int32_t> special_tokens;      // those that are found in a text as they stand there
  std::int32_t unknown = 0, begin = 0, end = 0;  // [UNK], [CLS], [SEP]
  std::string prefix = "##";                     // of tokens that go on inside a word
  std::int64_t longest_word = 100;               // longer ones, in characters, are unknown
  bool clean_text = true;                        // control characters are removed
  bool space_ideographs = true;                  // each Chinese character is a word
  bool strip_accents = true;
  bool lowercase = true;

  /// Of all of the above.
  std::uint64_t hash() const;
};

/// Reads vocab.txt (a token a line), tokenizer.json or both, which must agree, and tokenizer_config.json if it is
/// there. Without a file that says otherwise, text is lower-cased. Throws ConfigError for files that are missing,
/// damaged or not those of a BERT model.
Vocabulary read_vocabulary(const std::filesystem::path& folder);

}  // namespace ddpsweep::worker
