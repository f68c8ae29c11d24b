#include "worker/data/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/hash.hpp"
#include "common/mapped_file.hpp"
#include "worker/data/tokenizer_json.hpp"
#include "worker/data/utf8.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestFileBytes = 16 << 20;  // those of BERT have up to 3 MB

std::optional<std::string> read_file(const fs::path& file) {
  std::error_code ignored;  // what cannot be looked at cannot be read either
  if (fs::status(file, ignored).type() == fs::file_type::not_found) return std::nullopt;
  try {
    const MappedFile mapped(file);
    if (mapped.bytes().size() > kLargestFileBytes) {
      throw ConfigError(fmt::format("{}: has {} bytes; a vocabulary has at most {}", file.string(),
                                    mapped.bytes().size(), kLargestFileBytes));
    }
    return std::string(mapped.text());
  } catch (const EnvironmentError& e) {
    throw ConfigError(e.what());
  }
}

std::vector<std::string> read_vocab_txt(const fs::path& file, const std::string& text) {
  std::vector<std::string> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string token = text.substr(at, end - at);
    if (token.ends_with('\r')) token.pop_back();
    if (token.empty()) {
      throw ConfigError(
          fmt::format("{}:{}: is empty, but every line must hold a token", file.string(), tokens.size() + 1));
    }
    tokens.push_back(std::move(token));
    at = end + 1;
  }
  return tokens;
}

using Ids = std::unordered_map<std::string_view, std::int32_t>;

/// Checks what every vocabulary needs, and finds the tokens of every row. `file`: where the tokens are from.
void complete(Vocabulary& vocabulary, const fs::path& file) {
  const std::string where = file.string();
  if (vocabulary.tokens.empty()) throw ConfigError(fmt::format("{}: holds no tokens", where));
  Ids ids;
  for (std::size_t i = 0; i < vocabulary.tokens.size(); ++i) {
    const std::string& token = vocabulary.tokens[i];
    if (!is_utf8(token)) throw ConfigError(fmt::format("{}: token {} is no UTF-8", where, i));
    const auto [first, fresh] = ids.try_emplace(token, static_cast<std::int32_t>(i));
    if (!fresh) {
      throw ConfigError(fmt::format("{}: token '{}' is there twice, as {} and {}; ids are counted from 0", where,
                                    excerpt(token), first->second, i));
    }
  }
  const auto id_of = [&](const char* token) {
    const auto found = ids.find(token);
    if (found == ids.end()) {
      throw ConfigError(fmt::format("{}: has no token {}, which a BERT model's vocabulary must have", where, token));
    }
    return found->second;
  };
  vocabulary.unknown = id_of("[UNK]");
  vocabulary.begin = id_of("[CLS]");
  vocabulary.end = id_of("[SEP]");
  if (const auto padding = id_of("[PAD]"); padding != 0) {
    throw ConfigError(
        fmt::format("{}: [PAD] has the id {}, but must be the first token: rows are padded with 0", where, padding));
  }
}

/// Those that transformers gives a BERT tokenizer which is made of vocab.txt alone.
void take_usual_special_tokens(Vocabulary& vocabulary) {
  for (std::size_t i = 0; i < vocabulary.tokens.size(); ++i) {
    for (const std::string_view usual : {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}) {
      if (vocabulary.tokens[i] == usual) vocabulary.special_tokens.push_back(static_cast<std::int32_t>(i));
    }
  }
}

void check_agreement(const fs::path& vocab_txt, const std::vector<std::string>& lines, const fs::path& tokenizer_json,
                     const Vocabulary& vocabulary) {
  const std::vector<std::string>& tokens = vocabulary.tokens;
  const std::size_t common = std::min(lines.size(), tokens.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (lines[i] == tokens[i]) continue;
    throw ConfigError(fmt::format("{}:{}: token {} is '{}' here and '{}' in {}; remove the file that is wrong",
                                  vocab_txt.string(), i + 1, i, excerpt(lines[i]), excerpt(tokens[i]),
                                  tokenizer_json.string()));
  }
  // Tokens that were added later may be in tokenizer.json alone.
  if (lines.size() >= vocabulary.piece_count && lines.size() <= tokens.size()) return;
  throw ConfigError(fmt::format("{}: has {} tokens, but {} has {}; remove the file that is wrong", vocab_txt.string(),
                                lines.size(), tokenizer_json.string(), tokens.size()));
}

}  // namespace

std::uint64_t Vocabulary::hash() const {
  std::uint64_t value = hash64(fmt::format("{} {} {} {} {} {} {} {} {} {}", piece_count, prefix, longest_word, unknown,
                                           begin, end, clean_text, space_ideographs, strip_accents, lowercase));
  for (const std::string& token : tokens) value = hash64(token, value);
  return hash64(std::as_bytes(std::span(special_tokens)), value);
}

Vocabulary read_vocabulary(const fs::path& folder) {
  const fs::path vocab_txt = folder / "vocab.txt", json = folder / "tokenizer.json",
                 config = folder / "tokenizer_config.json";
  const auto vocab_text = read_file(vocab_txt), json_text = read_file(json), config_text = read_file(config);
  if (!vocab_text && !json_text) {
    throw ConfigError(
        fmt::format("{}: has neither vocab.txt nor tokenizer.json; one of them must be there, as in the folder "
                    "of a BERT model on Hugging Face",
                    folder.string()));
  }
  Vocabulary vocabulary;
  if (json_text) read_tokenizer_json(json, *json_text, vocabulary);
  if (vocab_text) {
    std::vector<std::string> lines = read_vocab_txt(vocab_txt, *vocab_text);
    if (json_text) {
      check_agreement(vocab_txt, lines, json, vocabulary);
    } else {
      vocabulary.tokens = std::move(lines);
      vocabulary.piece_count = vocabulary.tokens.size();
      take_usual_special_tokens(vocabulary);
    }
  }
  if (config_text) read_tokenizer_config(config, *config_text, json_text.has_value(), vocabulary);
  complete(vocabulary, json_text ? json : vocab_txt);
  return vocabulary;
}

}  // namespace ddpsweep::worker
