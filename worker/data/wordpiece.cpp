#include "worker/data/wordpiece.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "worker/data/utf8.hpp"

namespace ddpsweep::worker {

/// The ids between [CLS] and [SEP], and the word that is being read. What has no room is counted but not kept.
class WordPiece::Row {
 public:
  Row(const WordPiece& tokenizer, std::span<std::int32_t> ids) : tokenizer_(tokenizer), ids_(ids) {}

  void add(unsigned char byte) {
    node_ = tokenizer_.matcher_.step(node_, byte, [this](std::int32_t id) { put(id); });
  }
  void count_characters(std::int64_t more) { characters_ += more; }

  void add(const BertNormalizer::Character& character) {
    using Role = BertNormalizer::Role;
    if (character.role != Role::word) end_word();
    if (character.role == Role::space) return;
    char bytes[4];
    const int size = to_utf8(character.code, bytes);
    for (int i = 0; i < size; ++i) add(static_cast<unsigned char>(bytes[i]));
    count_characters(1);
    if (character.role == Role::alone) end_word();
  }

  void end_word() {
    if (characters_ == 0) return;
    if (characters_ > tokenizer_.vocabulary_.longest_word ||
        !tokenizer_.matcher_.finish(node_, [this](std::int32_t id) { put(id); })) {
      count_ = word_begin_;
      put(tokenizer_.vocabulary_.unknown);
    }
    word_begin_ = count_;
    characters_ = 0;
    node_ = WordMatcher::kStart;
  }

  void add_special(std::int32_t id) {
    end_word();
    put(id);
    word_begin_ = count_;
  }

  /// Only whole words count: what a word begins with is void if it ends unknown.
  bool is_full() const { return word_begin_ >= ids_.size(); }
  std::size_t size() const { return std::min(count_, ids_.size()); }

 private:
  void put(std::int32_t id) {
    if (count_ < ids_.size()) ids_[count_] = id;
    ++count_;
  }

  const WordPiece& tokenizer_;
  std::span<std::int32_t> ids_;
  std::size_t count_ = 0, word_begin_ = 0;
  std::int64_t characters_ = 0;
  WordMatcher::Node node_ = WordMatcher::kStart;
};

WordPiece::WordPiece(Vocabulary vocabulary)
    : vocabulary_(std::move(vocabulary)),
      normalizer_(vocabulary_),
      matcher_(std::span(vocabulary_.tokens).first(vocabulary_.piece_count), vocabulary_.prefix) {
  plain_kinds_.fill(Kind::beyond_ascii);
  for (unsigned char byte = 0; byte < 0x80; ++byte) {
    BertNormalizer::Stream stream;
    normalizer_.take(byte, stream);
    if (stream.ready.empty()) {
      plain_kinds_[byte] = Kind::removed;
      continue;
    }
    const auto [code, role] = stream.ready.front();
    lowered_[byte] = static_cast<unsigned char>(code);
    using Role = BertNormalizer::Role;
    plain_kinds_[byte] = role == Role::word ? Kind::word : role == Role::space ? Kind::space : Kind::alone;
  }
  kinds_ = plain_kinds_;
  for (const std::int32_t id : vocabulary_.special_tokens) {
    const std::string& text = vocabulary_.tokens[static_cast<std::size_t>(id)];
    specials_.push_back({text, id});
    kinds_[static_cast<unsigned char>(text.front())] = Kind::maybe_special;
  }
  std::stable_sort(specials_.begin(), specials_.end(),
                   [](const Special& a, const Special& b) { return a.text.size() > b.text.size(); });
}

const WordPiece::Special* WordPiece::special_at(std::string_view text) const {
  const auto found = std::find_if(specials_.begin(), specials_.end(),
                                  [text](const Special& special) { return text.starts_with(special.text); });
  return found == specials_.end() ? nullptr : &*found;
}

void WordPiece::encode(std::string_view text, std::span<std::int32_t> ids) const {
  if (ids.size() < 2) {
    throw ConfigError(
        fmt::format("WordPiece: a row of {} tokens has no room for [CLS] and [SEP]; max_seq_len must be at "
                    "least 2",
                    ids.size()));
  }
  Row row(*this, ids.subspan(1, ids.size() - 2));
  encode_text(text, row);
  ids.front() = vocabulary_.begin;
  ids[row.size() + 1] = vocabulary_.end;
  std::fill(ids.begin() + static_cast<std::ptrdiff_t>(row.size() + 2), ids.end(), 0);
}

void WordPiece::encode_text(std::string_view text, Row& row) const {
  BertNormalizer::Stream stream;
  const auto drain = [&] {
    for (const BertNormalizer::Character& character : stream.ready) row.add(character);
    stream.ready.clear();
  };
  const auto release = [&] {
    BertNormalizer::release(stream);
    drain();
  };
  const auto kind_at = [&](std::size_t at) { return kinds_[static_cast<unsigned char>(text[at])]; };

  for (std::size_t at = 0; at < text.size() && !row.is_full();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    Kind kind = kinds_[byte];
    if (kind == Kind::maybe_special) {
      if (const Special* special = special_at(text.substr(at))) {
        release();
        row.add_special(special->id);
        at += special->text.size();
        continue;
      }
      kind = plain_kinds_[byte];
    }
    if (kind == Kind::beyond_ascii) {
      normalizer_.take(next_code_point(text, at), stream);
      drain();
      continue;
    }
    if (kind == Kind::removed) {  // before marks are ordered: those on its two sides are neighbours
      ++at;
      continue;
    }
    if (!stream.held_back.empty()) release();
    if (kind == Kind::word) {
      const std::size_t begin = at;
      do {
        row.add(lowered_[static_cast<unsigned char>(text[at++])]);
      } while (at < text.size() && kind_at(at) == Kind::word);
      row.count_characters(static_cast<std::int64_t>(at - begin));
      continue;
    }
    row.end_word();
    if (kind == Kind::alone) {
      row.add(lowered_[byte]);
      row.count_characters(1);
      row.end_word();
    }
    ++at;
  }
  release();
  row.end_word();
}

std::string WordPiece::identity() const { return "wordpiece-1 " + to_hex(vocabulary_.hash()); }

}  // namespace ddpsweep::worker
