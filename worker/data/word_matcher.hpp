// Splits words into the pieces of a vocabulary: always the longest piece that fits, in time linear in the word's
// length.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::worker {

/// The automaton LinMaxMatch of Song, Salcianu, Song, Dopson and Zhou, "Fast WordPiece Tokenization" (EMNLP 2021): a
/// trie of the pieces in which each node that cannot go on says which pieces are certain by then, and at which node,
/// deeper in the rest of the word, matching goes on. So no byte is read twice. Immutable after construction.
///
///   Node node = WordMatcher::kStart;
///   for each byte: node = matcher.step(node, byte, take);
///   const bool known = matcher.finish(node, take);    // take(id) was called for each piece, in order
class WordMatcher {
 public:
  using Node = std::int32_t;
  static constexpr Node kStart = 0;

  /// tokens: UTF-8; a token's index is its id. Inside a word, a piece is looked up with `prefix` before it. Throws
  /// ConfigError for tokens that would make the automaton huge.
  WordMatcher(std::span<const std::string> tokens, std::string_view prefix);

  /// Where one more byte of the word leads. Pieces taken before a word turns out to be unknown must be given back.
  template <class Take>
  Node step(Node node, unsigned char byte, Take&& take) const {
    for (;;) {
      const Node child = slots_[node].base + byte;
      if (slots_[child].parent == node) return child;
      if (!fall(node, take)) return kLost;
    }
  }

  /// Ends a word of at least one byte. False when no sequence of pieces is this word.
  template <class Take>
  bool finish(Node node, Take&& take) const {
    while (node != kInside) {
      if (!fall(node, take)) return false;
    }
    return true;
  }

 private:
  static constexpr Node kInside = 1;  // behind a piece, at the root of those that go on
  static constexpr Node kLost = 2;
  static constexpr Node kFirstFree = 3;
  static constexpr Node kNone = -1;
  class Builder;

  /// Double array (Aoe 1989): the child for byte b is slot base + b, if that one names this node as its parent.
  struct Slot {
    Node base = 0;
    Node parent = kNone;
  };
  /// What to do when there is no child: take these pieces and go on at `to`.
  struct Failure {
    Node to = kNone;
    std::uint32_t pieces_begin = 0, pieces_end = 0;
  };

  template <class Take>
  bool fall(Node& node, Take&& take) const {
    const Failure& failure = failures_[node];
    if (failure.to == kNone) return false;
    for (auto i = failure.pieces_begin; i < failure.pieces_end; ++i) take(pieces_[i]);
    node = failure.to;
    return true;
  }

  std::vector<Slot> slots_;
  std::vector<Failure> failures_;  // one a slot
  std::vector<std::int32_t> pieces_;
};

}  // namespace ddpsweep::worker
