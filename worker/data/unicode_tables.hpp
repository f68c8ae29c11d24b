// What the PyPI package `tokenizers`, which WordPiece agrees with, knows of Unicode: see
// scripts/make_unicode_tables.py. Every table is sorted by code point. What is in none of them is a letter that stays
// as it is.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ddpsweep::worker::unicode {

// Traits of a character, as bits.
constexpr std::uint8_t kControl = 1;      // removed when text is cleaned
constexpr std::uint8_t kSpace = 2;        // ends a word
constexpr std::uint8_t kPunctuation = 4;  // a word of its own
constexpr std::uint8_t kIdeograph = 8;    // a word of its own where Chinese is spaced out
constexpr std::uint8_t kAccent = 16;      // nothing is left of it when accents are stripped
constexpr std::uint8_t kMark = 32;        // has a canonical combining class: canonical ordering may move it

struct TraitRange {
  char32_t first, last;
  std::uint8_t traits;
};

/// A mark that is no accent, and its canonical combining class.
struct MarkClass {
  char32_t code;
  std::uint8_t combining_class;
};

/// In base_runs(): consecutive code points from `first`, each with the one character that canonical decomposition and
/// the removal of accents leave of it. In several_bases(): one code point and the characters that are left of it.
/// Syllables of Hangul are in neither: theirs is arithmetic.
struct BaseRun {
  char32_t first;
  std::u32string_view bases;
};

/// Every `step`-th code point from first to last becomes itself + offset. U+0130, which becomes two, is not in the
/// table.
struct LowerRange {
  char32_t first, last;
  std::uint8_t step;
  std::int32_t offset;
};

std::span<const TraitRange> trait_ranges();
std::span<const MarkClass> mark_classes();
std::span<const BaseRun> base_runs();
std::span<const BaseRun> several_bases();
std::span<const LowerRange> lower_ranges();

}  // namespace ddpsweep::worker::unicode
