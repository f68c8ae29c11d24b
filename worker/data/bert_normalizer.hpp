// What BERT does to a text before its words are split into pieces.
#pragma once

#include <cstdint>
#include <vector>

#include "worker/data/vocabulary.hpp"

namespace ddpsweep::worker {

/// Takes the code points of a text in turn and hands on those of the normalized text, each with its role. As the
/// vocabulary asks: control characters are removed, Chinese characters stand alone, accents fall off (canonical
/// decomposition and ordering without the nonspacing marks), letters are lower-cased.
class BertNormalizer {
 public:
  enum class Role : std::uint8_t {
    word,   // part of a word
    space,  // ends a word
    alone,  // a word of its own
  };
  struct Character {
    char32_t code;
    Role role;
  };
  struct Mark {
    char32_t code;
    std::uint8_t combining_class;
  };
  /// One text on its way.
  struct Stream {
    std::vector<Character> ready;  // for the caller to read and to clear
    std::vector<Mark> held_back;   // the next mark may have to go before these
  };

  explicit BertNormalizer(const Vocabulary& vocabulary);

  void take(char32_t code, Stream& stream) const;
  /// What was held back becomes ready: the text ends, or something follows that no mark moves past.
  static void release(Stream& stream);

 private:
  void order(char32_t code, std::uint8_t traits, Stream& stream) const;
  void hand_on(char32_t code, std::uint8_t traits, Stream& stream) const;

  bool clean_text_, space_ideographs_, strip_accents_, lowercase_;
};

}  // namespace ddpsweep::worker
