#include "worker/data/tokenizer_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/foreign_json.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

Json parse(const fs::path& file, const std::string& text) {
  try {
    if (json_depth(text) > kDeepestJson) {
      throw ConfigError(fmt::format("{}: has more than {} levels: it is no tokenizer", file.string(), kDeepestJson));
    }
    Json json = Json::parse(text);
    if (!json.is_object()) throw ConfigError(fmt::format("{}: is no JSON object", file.string()));
    return json;
  } catch (const Json::exception& e) {
    throw ConfigError(fmt::format("{}: {}", file.string(), excerpt(e.what())));
  }
}

/// Reads one tokenizer.json. What nlohmann-json throws at a value of another type is told by read_tokenizer_json().
class TokenizerJson {
 public:
  TokenizerJson(const fs::path& file, const Json& json) : file_(file), json_(json) {}

  void read(Vocabulary& vocabulary) const {
    read_model(vocabulary);
    read_added_tokens(vocabulary);
    read_normalizer(vocabulary);
    want_type("pre_tokenizer", "BertPreTokenizer");
    check_post_processor(vocabulary);
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw ConfigError(
        fmt::format("{}: {}; only the tokenizers of BERT models are supported: WordPiece with BertNormalizer, "
                    "BertPreTokenizer and [CLS] text [SEP]",
                    file_.string(), excerpt(what)));
  }

  std::size_t id_from(const Json& value) const {
    const auto id = whole_number<std::int32_t>(value);
    if (id && *id >= 0) return static_cast<std::size_t>(*id);
    throw ConfigError(
        fmt::format("{}: {} stands where the id of a token belongs", file_.string(), excerpt(value.dump())));
  }

  /// The object of this name, which must be of this type.
  const Json& want_type(const char* name, std::string_view type) const {
    const Json& section = json_.contains(name) ? json_.at(name) : kNull;
    const std::string found = section.is_object() ? section.value("type", std::string("none")) : "none";
    if (found != type) refuse(fmt::format("{} is {}, not {}", name, found, type));
    return section;
  }

  void read_model(Vocabulary& vocabulary) const {
    const Json& model = want_type("model", "WordPiece");
    if (model.value("unk_token", "[UNK]") != "[UNK]") refuse("model.unk_token is " + model.at("unk_token").dump());
    vocabulary.prefix = model.value("continuing_subword_prefix", vocabulary.prefix);
    if (model.contains("max_input_chars_per_word")) {
      const auto longest = whole_number<std::int64_t>(model.at("max_input_chars_per_word"));
      if (!longest || *longest < 0) refuse("model.max_input_chars_per_word is no whole number");
      vocabulary.longest_word = *longest;
    }
    const Json& vocab = model.at("vocab");
    vocabulary.piece_count = vocab.size();
    vocabulary.tokens.assign(vocab.size(), {});
    std::vector<bool> seen(vocab.size());
    for (const auto& [token, value] : vocab.items()) {
      const auto id = id_from(value);
      if (id >= vocab.size() || seen[id]) {
        throw ConfigError(fmt::format("{}: model.vocab: the ids of {} tokens must be 0 to {}, each once; '{}' has {}",
                                      file_.string(), vocab.size(), vocab.size() - 1, excerpt(token), id));
      }
      seen[id] = true;
      vocabulary.tokens[id] = token;
    }
  }

  /// They are looked for in the text before it is normalized. Some are new and follow the model's own.
  void read_added_tokens(Vocabulary& vocabulary) const {
    if (!json_.contains("added_tokens")) return;
    for (const Json& added : json_.at("added_tokens")) {
      const auto token = added.at("content").get<std::string>();
      for (const char* option : {"normalized", "single_word", "lstrip", "rstrip"}) {
        if (added.value(option, false)) refuse(fmt::format("added token '{}' has {}: true", excerpt(token), option));
      }
      const auto id = id_from(added.at("id"));
      if (id == vocabulary.tokens.size()) vocabulary.tokens.push_back(token);
      if (token.empty() || id > vocabulary.tokens.size() || vocabulary.tokens[id] != token) {
        throw ConfigError(
            fmt::format("{}: added token '{}' must have its id in model.vocab, or the next one after all others, "
                        "not {}",
                        file_.string(), excerpt(token), id));
      }
      vocabulary.special_tokens.push_back(static_cast<std::int32_t>(id));
    }
  }

  void read_normalizer(Vocabulary& vocabulary) const {
    const Json& normalizer = want_type("normalizer", "BertNormalizer");
    vocabulary.clean_text = normalizer.value("clean_text", true);
    vocabulary.space_ideographs = normalizer.value("handle_chinese_chars", true);
    vocabulary.lowercase = normalizer.value("lowercase", true);
    const Json& accents = normalizer.contains("strip_accents") ? normalizer.at("strip_accents") : kNull;
    vocabulary.strip_accents = accents.is_null() ? vocabulary.lowercase : accents.get<bool>();
  }

  void check_post_processor(const Vocabulary& vocabulary) const {
    const Json& processor = json_.contains("post_processor") ? json_.at("post_processor") : kNull;
    const std::string type = processor.is_object() ? processor.value("type", std::string()) : "none";
    const auto is_token = [&](const Json& id, const char* token) {
      return id_from(id) < vocabulary.tokens.size() && vocabulary.tokens[id_from(id)] == token;
    };
    if (type == "BertProcessing") {
      if (is_token(processor.at("cls").at(1), "[CLS]") && is_token(processor.at("sep").at(1), "[SEP]")) return;
    } else if (type == "TemplateProcessing") {
      const auto special = [](const char* token) { return Json{{"SpecialToken", {{"id", token}, {"type_id", 0}}}}; };
      const Json wanted = {special("[CLS]"), {{"Sequence", {{"id", "A"}, {"type_id", 0}}}}, special("[SEP]")};
      const Json& tokens = processor.at("special_tokens");
      const auto stands_for_itself = [&](const char* token) {
        const Json& ids = tokens.at(token).at("ids");
        return ids.size() == 1 && is_token(ids.at(0), token);
      };
      if (processor.at("single") == wanted && stands_for_itself("[CLS]") && stands_for_itself("[SEP]")) return;
    }
    refuse(fmt::format("post_processor ({}) does not put [CLS] before a text and [SEP] behind it", type));
  }

  inline static const Json kNull = nullptr;
  const fs::path& file_;
  const Json& json_;
};

}  // namespace

void read_tokenizer_json(const fs::path& file, const std::string& text, Vocabulary& vocabulary) {
  const Json json = parse(file, text);
  try {
    TokenizerJson(file, json).read(vocabulary);
  } catch (const Json::exception& e) {
    throw ConfigError(fmt::format("{}: {}", file.string(), excerpt(e.what())));
  }
}

void read_tokenizer_config(const fs::path& file, const std::string& text, bool already_set, Vocabulary& vocabulary) {
  const Json json = parse(file, text);
  const auto take = [&](const char* key, bool& setting) {
    if (!json.contains(key) || json.at(key).is_null()) return false;
    if (!json.at(key).is_boolean()) throw ConfigError(fmt::format("{}: {} must be true or false", file.string(), key));
    const bool value = json.at(key);
    if (already_set && value != setting) {
      throw ConfigError(
          fmt::format("{}: {} is {}, but tokenizer.json says {}; make them agree", file.string(), key, value, setting));
    }
    setting = value;
    return true;
  };
  take("do_lower_case", vocabulary.lowercase);
  take("tokenize_chinese_chars", vocabulary.space_ideographs);
  if (!take("strip_accents", vocabulary.strip_accents) && !already_set) vocabulary.strip_accents = vocabulary.lowercase;
}

}  // namespace ddpsweep::worker
