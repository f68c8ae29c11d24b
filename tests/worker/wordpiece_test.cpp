// WordPiece with a vocabulary of a few words; tokenizers_parity_test.py holds it against the package `tokenizers`.
#include "worker/data/wordpiece.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <thread>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"
#include "worker/data/utf8.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using namespace std::string_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::vector<std::string> kTokens{
    "[PAD]",  "[UNK]",  "[CLS]", "[SEP]", "[MASK]", "un",     "##aff",    "##able",   "##affa", "aff",
    "the",    "cafe",   "##s",   "i",     "a",      "##a",    "##b",      ",",        "$",      "\u2014",
    "\u4e2d", "\u65e5", "b",     "[",     "]",      "\u1112", "##\u1161", "##\u11ab", "\u0130"};

std::string lines(const std::vector<std::string>& tokens) {
  std::string text;
  for (const std::string& token : tokens) text += token + "\n";
  return text;
}

/// A tokenizer.json as the package writes it.
json tokenizer_json() {
  json vocab, added = json::array();
  for (std::size_t i = 0; i < kTokens.size(); ++i) {
    vocab[kTokens[i]] = i;
    if (i < 5) {
      added.push_back({{"id", i},
                       {"content", kTokens[i]},
                       {"single_word", false},
                       {"lstrip", false},
                       {"rstrip", false},
                       {"normalized", false},
                       {"special", true}});
    }
  }
  return {{"added_tokens", added},
          {"normalizer",
           {{"type", "BertNormalizer"},
            {"clean_text", true},
            {"handle_chinese_chars", true},
            {"strip_accents", nullptr},
            {"lowercase", true}}},
          {"pre_tokenizer", {{"type", "BertPreTokenizer"}}},
          {"post_processor", {{"type", "BertProcessing"}, {"sep", {"[SEP]", 3}}, {"cls", {"[CLS]", 2}}}},
          {"model",
           {{"type", "WordPiece"},
            {"unk_token", "[UNK]"},
            {"continuing_subword_prefix", "##"},
            {"max_input_chars_per_word", 100},
            {"vocab", vocab}}}};
}

class Folder : public ::testing::Test {
 protected:
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  void write(const json& tokenizer) const { write("tokenizer.json", tokenizer.dump()); }

  std::string complaint() const {
    try {
      read_vocabulary(folder_.path());
    } catch (const ConfigError& e) {
      return e.what();
    }
    return "nothing was wrong";
  }
  /// What is said of the usual tokenizer.json after one change.
  std::string complaint(const std::string& at, const json& value) const {
    json tokenizer = tokenizer_json();
    tokenizer[json::json_pointer(at)] = value;
    write(tokenizer);
    return complaint();
  }

  const ScratchFolder folder_{"wordpiece_test"};
};

/// The tokens of a text between [CLS] and [SEP], in words.
std::string tokens_of(const WordPiece& tokenizer, std::string_view text, std::size_t length = 64) {
  std::vector<std::int32_t> ids(length, -1);
  tokenizer.encode(text, ids);
  EXPECT_EQ(ids.front(), 2);
  std::string tokens;
  std::size_t at = 1;
  for (; at < length && ids[at] != 3; ++at)
    tokens += (at > 1 ? " " : "") + kTokens.at(static_cast<std::size_t>(ids[at]));
  EXPECT_LT(at, length) << "no [SEP]";
  for (++at; at < length; ++at) EXPECT_EQ(ids[at], 0);
  return tokens;
}

class WordPieces : public Folder {
 protected:
  std::string tokens(std::string_view text, std::size_t length = 64) const {
    write("vocab.txt", lines(kTokens));
    return tokens_of(WordPiece(folder_.path()), text, length);
  }
  /// With one setting of the normalizer changed.
  std::string tokens_with(const char* setting, bool value, std::string_view text) const {
    json tokenizer = tokenizer_json();
    tokenizer["normalizer"][setting] = value;
    write(tokenizer);
    return tokens_of(WordPiece(folder_.path()), text);
  }
};

TEST_F(WordPieces, TakesTheLongestPieceFromTheLeft) {
  EXPECT_EQ(tokens("unaffable the"), "[UNK] the") << "##affa is longer than ##aff and leaves 'ble'";
  EXPECT_EQ(tokens("unaffs unaffa"), "un ##aff ##s un ##affa");
  EXPECT_EQ(tokens("aab"), "a ##a ##b");
}

TEST_F(WordPieces, AWordThatIsNotAllPiecesIsUnknown) {
  EXPECT_EQ(tokens("xun unx un"), "[UNK] [UNK] un");
  EXPECT_EQ(tokens("able"), "[UNK]") << "##able begins no word";
}

TEST_F(WordPieces, AWordOfOverAHundredCharactersIsUnknown) {
  EXPECT_EQ(tokens(std::string(101, 'a') + " a"), "[UNK] a");
  std::string hundred = "a";
  for (int i = 1; i < 100; ++i) hundred += " ##a";
  EXPECT_EQ(tokens(std::string(100, 'a'), 128), hundred);
}

TEST_F(WordPieces, SplitsAtBlanksAndAroundPunctuation) {
  EXPECT_EQ(tokens("a,b$ \u2014a\u3000b\u00a0a\u2028b"), "a , b $ \u2014 a b a b");
  EXPECT_EQ(tokens(" \t\r\n"), "");
  EXPECT_EQ(tokens(""), "");
}

TEST_F(WordPieces, RemovesControlCharacters) {
  EXPECT_EQ(tokens("th\0e t\x07he t\u200bhe \ufeffthe t\ufffdhe"s), "the the the the the");
}

TEST_F(WordPieces, LowersCaseAndStripsAccents) {
  EXPECT_EQ(tokens("CAF\u00c9 cafe\u0301 C\u00c3FE"), "cafe cafe cafe");
  EXPECT_EQ(tokens("\u0130"), "i");
  EXPECT_EQ(tokens("\u0301"), "") << "an accent alone";
}

TEST_F(WordPieces, EachChineseCharacterIsAWord) {
  EXPECT_EQ(tokens("a\u4e2d\u65e5b"), "a \u4e2d \u65e5 b");
  EXPECT_EQ(tokens_with("handle_chinese_chars", false, "a\u4e2d \u65e5"), "[UNK] \u65e5");
}

TEST_F(WordPieces, TakesHangulApart) { EXPECT_EQ(tokens("\ud55c"), "\u1112 ##\u1161 ##\u11ab"); }

TEST_F(WordPieces, SpecialTokensInTheTextAreTheirIds) {
  EXPECT_EQ(tokens("the[MASK]s a[UNK]"), "the [MASK] [UNK] a [UNK]");
  EXPECT_EQ(tokens("[mask]"), "[ [UNK] ]");
  EXPECT_EQ(tokens("[[PAD]"), "[ [PAD]");
}

TEST_F(WordPieces, CutsAndPads) {
  EXPECT_EQ(tokens("the a b", 5), "the a b");
  EXPECT_EQ(tokens("the a b", 4), "the a");
  EXPECT_EQ(tokens("aab", 3), "a") << "a word may be cut between its pieces";
  EXPECT_EQ(tokens("aax", 3), "[UNK]") << "that the word is unknown shows only behind the cut";
  EXPECT_EQ(tokens("the", 2), "");
}

TEST_F(WordPieces, ARowWithoutRoomIsAnError) {
  write("vocab.txt", lines(kTokens));
  const WordPiece tokenizer(folder_.path());
  std::vector<std::int32_t> ids(1);
  EXPECT_THROW(tokenizer.encode("a", ids), ConfigError);
}

TEST_F(WordPieces, DamagedTextIsReadAsIfTheDamageWereNotThere) {
  EXPECT_EQ(tokens("th\xff"
                   "e \xe2\x82the \xf0\x9f\x98 the\xc3"),
            "the the the");
}

TEST_F(WordPieces, FollowsTheNormalizersSettings) {
  EXPECT_EQ(tokens_with("lowercase", false, "The the \u0130 caf\u00e9"), "[UNK] the \u0130 [UNK]");
  EXPECT_EQ(tokens_with("strip_accents", false, "THE caf\u00e9"), "the [UNK]");
  EXPECT_EQ(tokens_with("clean_text", false,
                        "th\x07"
                        "e the"),
            "[UNK] the");
}

TEST_F(WordPieces, AddedTokensBehindTheVocabularyAreFoundAsTheyStand) {
  json tokenizer = tokenizer_json();
  json extra = tokenizer["added_tokens"][0];
  extra["id"] = kTokens.size(), extra["content"] = "Aff";
  tokenizer["added_tokens"].push_back(extra);
  write(tokenizer);
  write("vocab.txt", lines(kTokens));
  const WordPiece wordpiece(folder_.path());
  EXPECT_EQ(wordpiece.vocab_size(), static_cast<std::int64_t>(kTokens.size()) + 1);
  std::vector<std::int32_t> ids(6);
  wordpiece.encode("aff Affs", ids);
  EXPECT_THAT(ids, ElementsAre(2, 9, static_cast<std::int32_t>(kTokens.size()), 1, 3, 0));
}

TEST_F(WordPieces, ThreadsMayShareOne) {
  write("vocab.txt", lines(kTokens));
  const WordPiece tokenizer(folder_.path());
  const std::string text = "unaffs CAF\u00c9, \U0001d157\U0001d16d\U0001d165 [MASK] \u4e2d\ud55c xx";
  std::vector<std::int32_t> expected(32);
  tokenizer.encode(text, expected);
  std::vector<int> wrong(4);
  std::vector<std::jthread> threads;
  for (int& count : wrong) {
    threads.emplace_back([&tokenizer, &text, &expected, &count] {
      std::vector<std::int32_t> ids(32);
      for (int i = 0; i < 2000; ++i) {
        tokenizer.encode(text, ids);
        count += ids == expected ? 0 : 1;
      }
    });
  }
  threads.clear();
  EXPECT_THAT(wrong, ElementsAre(0, 0, 0, 0));
}

TEST_F(WordPieces, IdentityDependsOnTokensAndSettings) {
  write("vocab.txt", lines(kTokens));
  const std::string usual = WordPiece(folder_.path()).identity();
  EXPECT_EQ(WordPiece(folder_.path()).identity(), usual);
  write("tokenizer_config.json", R"({"do_lower_case": false})");
  EXPECT_NE(WordPiece(folder_.path()).identity(), usual);
  fs::remove(folder_ / "tokenizer_config.json");
  auto other = kTokens;
  std::swap(other[5], other[6]);
  write("vocab.txt", lines(other));
  EXPECT_NE(WordPiece(folder_.path()).identity(), usual);
}

using Vocabularies = Folder;

TEST_F(Vocabularies, BothFilesSayTheSame) {
  write("vocab.txt", lines(kTokens));
  const Vocabulary from_lines = read_vocabulary(folder_.path());
  write(tokenizer_json());
  EXPECT_EQ(read_vocabulary(folder_.path()).hash(), from_lines.hash());
  fs::remove(folder_ / "vocab.txt");
  EXPECT_EQ(read_vocabulary(folder_.path()).hash(), from_lines.hash());
}

TEST_F(Vocabularies, ReadsLinesOfWindows) {
  std::string text;
  for (const std::string& token : kTokens) text += token + "\r\n";
  write("vocab.txt", text);
  EXPECT_EQ(read_vocabulary(folder_.path()).tokens, kTokens);
}

TEST_F(Vocabularies, NamesWhatIsMissing) {
  EXPECT_THAT(complaint(), HasSubstr("neither vocab.txt nor tokenizer.json"));
  write("vocab.txt", "");
  EXPECT_THAT(complaint(), HasSubstr("vocab.txt: holds no tokens"));
  for (const char* token : {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}) {
    auto tokens = kTokens;
    std::replace(tokens.begin(), tokens.end(), std::string(token), std::string("other"));
    write("vocab.txt", lines(tokens));
    EXPECT_THAT(complaint(), HasSubstr(std::string("has no token ") + token));
  }
}

TEST_F(Vocabularies, NamesAFileThatCannotBeRead) {
  for (const char* name : {"vocab.txt", "tokenizer.json", "tokenizer_config.json"}) {
    write("vocab.txt", lines(kTokens));
    fs::remove(folder_ / name);
    fs::create_directory(folder_ / name);
    EXPECT_EQ(complaint(), (folder_ / name).string() + ": cannot read: Is a directory");
    fs::remove(folder_ / name);
    fs::create_symlink(name, folder_ / name);
    EXPECT_EQ(complaint(), (folder_ / name).string() + ": cannot open: Too many levels of symbolic links");
    fs::remove(folder_ / name);
  }
}

TEST_F(Vocabularies, NamesWhatIsWrongInTheLines) {
  write("vocab.txt", "[PAD]\n\n[UNK]\n");
  EXPECT_THAT(complaint(), HasSubstr("vocab.txt:2: is empty"));
  write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\na\nthe\n");
  EXPECT_THAT(complaint(), HasSubstr("token 'the' is there twice, as 4 and 6"));
  write("vocab.txt", "[UNK]\n[CLS]\n[SEP]\n[PAD]\n");
  EXPECT_THAT(complaint(), HasSubstr("[PAD] has the id 3"));
  write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n\xc3\n");
  EXPECT_THAT(complaint(), HasSubstr("token 4 is no UTF-8"));
}

TEST_F(Vocabularies, FilesThatDisagreeAreAnError) {
  auto tokens = kTokens;
  tokens[10] = "tho";
  write("vocab.txt", lines(tokens));
  write(tokenizer_json());
  EXPECT_THAT(complaint(), HasSubstr("vocab.txt:11: token 10 is 'tho' here and 'the'"));
  tokens = kTokens;
  tokens.pop_back();
  write("vocab.txt", lines(tokens));
  EXPECT_THAT(complaint(), HasSubstr("has 28 tokens"));
  fs::remove(folder_ / "vocab.txt");
  write("tokenizer_config.json", R"({"do_lower_case": false})");
  EXPECT_THAT(complaint(), HasSubstr("do_lower_case is false, but tokenizer.json says true"));
}

TEST_F(Vocabularies, RefusesTokenizersThatAreNotBerts) {
  EXPECT_THAT(complaint("/model/type", "BPE"), HasSubstr("model is BPE, not WordPiece"));
  EXPECT_THAT(complaint("/model/unk_token", "<unk>"), HasSubstr("model.unk_token is \"<unk>\""));
  EXPECT_THAT(complaint("/normalizer", {{"type", "NFC"}}), HasSubstr("normalizer is NFC, not BertNormalizer"));
  EXPECT_THAT(complaint("/normalizer", nullptr), HasSubstr("normalizer is none"));
  EXPECT_THAT(complaint("/pre_tokenizer/type", "Whitespace"), HasSubstr("pre_tokenizer is Whitespace"));
  EXPECT_THAT(complaint("/post_processor", nullptr), HasSubstr("post_processor (none)"));
  EXPECT_THAT(complaint("/post_processor/cls/1", 4), HasSubstr("post_processor (BertProcessing)"));
  EXPECT_THAT(complaint("/added_tokens/4/lstrip", true), HasSubstr("added token '[MASK]' has lstrip: true"));
  EXPECT_THAT(complaint("/model/type", "BPE"), HasSubstr("only the tokenizers of BERT models are supported"));
}

TEST_F(Vocabularies, NamesWhatIsWrongInTheJson) {
  write("tokenizer.json", "{");
  EXPECT_THAT(complaint(), HasSubstr("tokenizer.json: [json.exception.parse_error"));
  EXPECT_THAT(complaint("/model/vocab/the", 99), HasSubstr("must be 0 to 28, each once; 'the' has 99"));
  EXPECT_THAT(complaint("/model/vocab/the", 9), HasSubstr("each once"));
  EXPECT_THAT(complaint("/added_tokens/4/id", 7), HasSubstr("added token '[MASK]' must have its id"));
  EXPECT_THAT(complaint("/normalizer/lowercase", "yes"), HasSubstr("type must be boolean"));
}

TEST_F(Vocabularies, TakesNumbersAsTheyAreWrittenOrNotAtAll) {
  for (const json& id : {json(1.5), json(-1), json(1L << 32), json(true), json("5"), json::array({5})}) {
    EXPECT_THAT(complaint("/model/vocab/the", id), HasSubstr("stands where the id of a token belongs")) << id;
    EXPECT_THAT(complaint("/added_tokens/4/id", id), HasSubstr("stands where the id of a token belongs")) << id;
    EXPECT_THAT(complaint("/post_processor/cls/1", id), HasSubstr("stands where the id of a token belongs")) << id;
  }
  EXPECT_THAT(complaint("/model/max_input_chars_per_word", 0.5),
              HasSubstr("max_input_chars_per_word is no whole number"));
}

TEST_F(Vocabularies, ThatAreDamagedCostNoMemoryAndFewWords) {
  write("tokenizer.json", std::string(1'000'000, '['));
  EXPECT_THAT(complaint(), HasSubstr("tokenizer.json: has more than 64 levels"));
  EXPECT_LT(complaint("/model/vocab/" + std::string(100'000, 'x'), -1).size(), 1000U);
  EXPECT_LT(complaint("/model/type", std::string(100'000, 'x')).size(), 1000U);
  fs::remove(folder_ / "tokenizer.json");
  write("vocab.txt", lines(kTokens) + "double\n" + std::string(100'000, 'x') + "\n" + std::string(100'000, 'x') + "\n");
  EXPECT_LT(complaint().size(), 1000U);
  write("vocab.txt", std::string((16 << 20) + 1, 'x'));
  EXPECT_THAT(complaint(), HasSubstr("a vocabulary has at most 16777216"));
}

// Of such a token each prefix is a row of pieces of its own: 20 GB for 100,000 characters.
TEST_F(WordPieces, ATokenOfManyShortOnesIsAnErrorAndCostsNoMemory) {
  write("vocab.txt", lines(kTokens) + std::string(100'000, 'a') + "\n");
  EXPECT_THAT([&] { WordPiece tokenizer(folder_.path()); },
              ::testing::ThrowsMessage<ConfigError>(HasSubstr("long tokens made of its short ones")));
}

TEST_F(Vocabularies, TemplateProcessingMayPutTheTokensAroundTheText) {
  const auto special = [](const char* token) { return json{{"SpecialToken", {{"id", token}, {"type_id", 0}}}}; };
  const json text = {{"Sequence", {{"id", "A"}, {"type_id", 0}}}};
  json processor = {{"type", "TemplateProcessing"},
                    {"single", {special("[CLS]"), text, special("[SEP]")}},
                    {"special_tokens", {{"[CLS]", {{"ids", {2}}}}, {"[SEP]", {{"ids", {3}}}}}}};
  EXPECT_EQ(complaint("/post_processor", processor), "nothing was wrong");
  processor["single"] = json::array({text, special("[SEP]")});
  EXPECT_THAT(complaint("/post_processor", processor), HasSubstr("post_processor (TemplateProcessing)"));
}

TEST(Utf8, EachMaximalSubpartIsOneReplacement) {
  const std::map<std::string, std::u32string> expected{
      {"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", U"a\u00e9\u20ac\U0001f600"},
      {"\xc0\xaf", U"\ufffd\ufffd"},                      // overlong
      {"\xed\xa0\x80", U"\ufffd\ufffd\ufffd"},            // a surrogate
      {"\xf4\x90\x80\x80", U"\ufffd\ufffd\ufffd\ufffd"},  // beyond U+10FFFF
      {"\xf0\x9f\x98z", U"\ufffdz"},                      // cut off
      {"\xe2\x82", U"\ufffd"},
      {"\xe2\x28", U"\ufffd("},
  };
  for (const auto& [bytes, codes] : expected) {
    std::u32string read;
    for (std::size_t at = 0; at < bytes.size();) read += next_code_point(bytes, at);
    EXPECT_EQ(read, codes) << ::testing::PrintToString(bytes);
  }
}

}  // namespace
}  // namespace ddpsweep::worker
