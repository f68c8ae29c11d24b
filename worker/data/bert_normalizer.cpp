#include "worker/data/bert_normalizer.hpp"

#include <algorithm>

#include "worker/data/unicode_tables.hpp"

namespace ddpsweep::worker {
namespace {

using namespace unicode;

/// The last entry that begins at or before `code`, or null.
template <class T, class Member>
const T* find_entry(std::span<const T> entries, Member T::*begin, char32_t code) {
  const auto after = std::upper_bound(entries.begin(), entries.end(), code,
                                      [begin](char32_t wanted, const T& entry) { return wanted < entry.*begin; });
  return after == entries.begin() ? nullptr : &*std::prev(after);
}

std::uint8_t traits_of(char32_t code) {
  const TraitRange* range = find_entry(trait_ranges(), &TraitRange::first, code);
  return range != nullptr && code <= range->last ? range->traits : 0;
}

std::uint8_t combining_class(char32_t code) {
  return find_entry(mark_classes(), &MarkClass::code, code)->combining_class;
}

char32_t lower(char32_t code) {
  const LowerRange* range = find_entry(lower_ranges(), &LowerRange::first, code);
  if (range == nullptr || code > range->last || (code - range->first) % range->step != 0) return code;
  return static_cast<char32_t>(static_cast<std::int32_t>(code) + range->offset);
}

/// What is left of one character without its accents. `syllable` is where it lies when no table has it.
std::u32string_view bases_of(char32_t code, char32_t (&syllable)[3]) {
  // Hangul: the Unicode Standard, section 3.12.
  constexpr char32_t kSyllables = 0xac00, kLeading = 0x1100, kVowels = 0x1161, kTrailing = 0x11a7;
  constexpr char32_t kSyllableCount = 11172, kVowelCount = 21, kTrailingCount = 28;
  if (code >= kSyllables && code < kSyllables + kSyllableCount) {
    const char32_t index = code - kSyllables, trailing = index % kTrailingCount;
    syllable[0] = kLeading + index / (kVowelCount * kTrailingCount);
    syllable[1] = kVowels + index / kTrailingCount % kVowelCount;
    syllable[2] = kTrailing + trailing;
    return {syllable, trailing == 0 ? 2U : 3U};
  }
  const BaseRun* run = find_entry(base_runs(), &BaseRun::first, code);
  if (run != nullptr && code - run->first < run->bases.size()) return run->bases.substr(code - run->first, 1);
  const BaseRun* several = find_entry(several_bases(), &BaseRun::first, code);
  if (several != nullptr && several->first == code) return several->bases;
  syllable[0] = code;
  return {syllable, 1};
}

}  // namespace

BertNormalizer::BertNormalizer(const Vocabulary& vocabulary)
    : clean_text_(vocabulary.clean_text),
      space_ideographs_(vocabulary.space_ideographs),
      strip_accents_(vocabulary.strip_accents),
      lowercase_(vocabulary.lowercase) {}

void BertNormalizer::take(char32_t code, Stream& stream) const {
  const std::uint8_t traits = traits_of(code);
  if (clean_text_ && (traits & kControl) != 0) return;
  if ((traits & kSpace) != 0) {
    release(stream);
    stream.ready.push_back({' ', Role::space});
    return;
  }
  char32_t syllable[3];
  if (space_ideographs_ && (traits & kIdeograph) != 0) {
    release(stream);
    stream.ready.push_back({strip_accents_ ? bases_of(code, syllable)[0] : code, Role::alone});
    return;
  }
  if (!strip_accents_) return hand_on(code, traits, stream);
  if ((traits & kAccent) != 0) {
    // It is removed only after canonical ordering: one without a class still stands between the marks around it.
    if ((traits & kMark) == 0) release(stream);
    return;
  }
  const std::u32string_view bases = bases_of(code, syllable);
  if (bases.size() == 1 && bases[0] == code) return order(code, traits, stream);
  for (const char32_t base : bases) order(base, traits_of(base), stream);
}

void BertNormalizer::order(char32_t code, std::uint8_t traits, Stream& stream) const {
  if ((traits & kMark) != 0) {
    stream.held_back.push_back({code, combining_class(code)});
  } else {
    release(stream);
    hand_on(code, traits, stream);
  }
}

void BertNormalizer::release(Stream& stream) {
  if (stream.held_back.empty()) return;
  std::stable_sort(stream.held_back.begin(), stream.held_back.end(),
                   [](const Mark& a, const Mark& b) { return a.combining_class < b.combining_class; });
  for (const Mark& mark : stream.held_back) stream.ready.push_back({mark.code, Role::word});
  stream.held_back.clear();
}

void BertNormalizer::hand_on(char32_t code, std::uint8_t traits, Stream& stream) const {
  const Role role = (traits & kPunctuation) != 0 ? Role::alone : Role::word;
  constexpr char32_t kDottedI = 0x130, kDotAbove = 0x307;
  if (!lowercase_) {
    stream.ready.push_back({code, role});
  } else if (code == kDottedI) {
    stream.ready.push_back({'i', role});
    stream.ready.push_back({kDotAbove, role});
  } else {
    stream.ready.push_back({lower(code), role});
  }
}

}  // namespace ddpsweep::worker
