// Tokenizer, synthetic data and the token cache that is made of data sets.
#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "common/scratch_folder.hpp"
#include "common/token_cache.hpp"
#include "tests/worker/worker_group.hpp"
#include "worker/data/hashed_words.hpp"
#include "worker/data/prepare.hpp"
#include "worker/data/synthetic.hpp"
#include "worker/data/tokenise.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::int32_t> encode(std::string_view text, std::size_t length, std::int64_t vocab_size = 20000) {
  std::vector<std::int32_t> ids(length, -1);
  HashedWords(vocab_size).encode(text, ids);
  return ids;
}

TEST(HashedWords, HashesAsTheFnvSpecificationSays) {
  EXPECT_EQ(fnv1a(""), 0x811c9dc5U);
  EXPECT_EQ(fnv1a("a"), 0xe40c292cU);
  EXPECT_EQ(fnv1a("foobar"), 0xbf9cf968U);
}

TEST(HashedWords, GivesWordsTheirHashAndPadsWithZero) {
  const auto id = static_cast<std::int32_t>(1 + 0xbf9cf968U % 19999);
  EXPECT_THAT(encode("foobar", 3), ElementsAre(id, 0, 0));
}

TEST(HashedWords, LowersAsciiAloneAndSplitsAtAnyAsciiSpace) {
  EXPECT_EQ(encode("FooBar\tfoo\n bar\v\f\rbaz ", 5), encode("foobar foo bar baz", 5));
  EXPECT_NE(encode("\xc3\x89t\xc3\xa9", 1), encode("\xc3\xa9t\xc3\xa9", 1));  // "Été", "été"
  EXPECT_EQ(encode("a\xc2\xa0z", 2)[1], 0) << "a no-break space is no ASCII space";
}

TEST(HashedWords, CutsLongTextsAndLeavesEmptyOnesToPadding) {
  const auto whole = encode("one two three", 3);
  EXPECT_THAT(encode("one two three", 2), ElementsAre(whole[0], whole[1]));
  EXPECT_THAT(encode(" \t ", 2), ElementsAre(0, 0));
}

TEST(HashedWords, NeverLeavesTheVocabulary) {
  for (const char* word : {"a", "b", "c", "d", "e", "f", "g"}) EXPECT_EQ(encode(word, 1, 2)[0], 1);
}

constexpr SyntheticShape kShape{.seq_len = 16, .vocab_size = 300, .classes = 4};

TEST(Synthetic, IsTheSameForTheSameArgumentsAndFitsTheVocabulary) {
  const TokenRows rows = make_synthetic(200, kShape, 1);
  EXPECT_EQ(rows.tokens, make_synthetic(200, kShape, 1).tokens);
  EXPECT_NE(rows.tokens, make_synthetic(200, kShape, 2).tokens);
  EXPECT_EQ(std::set(rows.labels.begin(), rows.labels.end()), (std::set<std::int32_t>{0, 1, 2, 3}));
  const auto [least, most] = std::minmax_element(rows.tokens.begin(), rows.tokens.end());
  EXPECT_EQ(*least, 0);
  EXPECT_LT(*most, 300);
}

TEST(Synthetic, MayHaveTheSumOfItsTokensForALabel) {
  const TokenRows rows = make_synthetic_sums(50, kShape, 1);
  for (std::size_t row = 0; row < rows.labels.size(); ++row) {
    std::int64_t sum = 0;
    for (int t = 0; t < kShape.seq_len; ++t) sum += rows.tokens[row * kShape.seq_len + t];
    EXPECT_EQ(rows.labels[row], sum % kShape.classes);
  }
  EXPECT_EQ(std::ranges::count(rows.tokens, 0), 0) << "every row is as long as it can be";
  EXPECT_LT(std::ranges::max(rows.tokens), 300);
}

TEST(Repeat, CountsRowsAnewAndStopsAtTheLimit) {
  const auto rows = [] { return TokenRows{.tokens = {1, 2, 3, 4, 5, 6}, .labels = {0, 1, 2}}; };
  EXPECT_THAT(repeat(rows(), 2, 1, 0).labels, ElementsAre(0, 1, 2));
  EXPECT_THAT(repeat(rows(), 2, 3, 0).labels, ElementsAre(0, 1, 2, 0, 1, 2, 0, 1, 2));
  EXPECT_THAT(repeat(rows(), 2, 3, 4).tokens, ElementsAre(1, 2, 3, 4, 5, 6, 1, 2));
  EXPECT_THAT(repeat(rows(), 2, 3, 2).labels, ElementsAre(0, 1));
}

TEST(Tokenise, PassesOnWhatGoesWrongInAnyThread) {
  struct Refusing : HashedWords {
    using HashedWords::HashedWords;
    void encode(std::string_view text, std::span<std::int32_t> ids) const override {
      if (text == "bad") throw ConfigError("refused");
      HashedWords::encode(text, ids);
    }
  };
  for (const std::size_t bad : {0, 700, 2999}) {
    LabelledTexts texts{.texts = std::vector<std::string>(3000, "good"), .labels = std::vector<std::int32_t>(3000)};
    texts.texts[bad] = "bad";
    EXPECT_THROW(tokenise(std::move(texts), Refusing(100), 4), ConfigError) << bad;
  }
}

TEST(Tokenise, GivesEveryRowItsTokensOnHoweverManyCores) {
  LabelledTexts texts;
  for (int i = 0; i < 3000; ++i) {
    texts.texts.push_back("row " + std::to_string(i));
    texts.labels.push_back(i % 4);
  }
  const HashedWords tokenizer(5000);
  const TokenRows rows = tokenise(LabelledTexts(texts), tokenizer, 3);
  EXPECT_EQ(rows.labels, texts.labels);
  for (std::size_t i = 0; i < texts.texts.size(); ++i) {
    EXPECT_EQ(rows.tokens[3 * i + 1], static_cast<std::int32_t>(1 + fnv1a(std::to_string(i)) % 4999)) << i;
  }
}

class Prepare : public ::testing::Test {
 protected:
  Prepare() {
    write("train.csv", "\"1\",\"a\",\"b\"\n\"2\",\"c\",\"d\"\n\"3\",\"e\",\"f\"\n");
    write("test.csv", "\"4\",\"a\",\"d\"\n");
    nlohmann::json json = testing::small_settings();
    json["dataset"] = {{"name", "ag_news"}, {"dir", folder_.path().string()},
                       {"classes", 4},      {"train_limit", 0},
                       {"val_limit", 0},    {"repeat_rows", 1}};
    settings_ = parse_settings(json);
  }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  fs::path prepared() const { return prepare(settings_, folder_ / "cache"); }

  std::string complaint() const {
    try {
      prepared();
    } catch (const DataError& e) {
      return e.what();
    }
    return "nothing was wrong";
  }

  const ScratchFolder folder_{"ddpsweep_prepare"};
  Settings settings_;
};

TEST_F(Prepare, WritesEveryRowWithItsMark) {
  const TokenCache cache(prepared());
  cache.verify();
  EXPECT_EQ(cache.train().rows, 3);
  EXPECT_EQ(cache.validation().rows, 1);
  EXPECT_THAT(cache.train().labels, ElementsAre(0, 1, 2));
  const auto row = cache.train().row(1);
  EXPECT_EQ(std::vector(row.begin(), row.end()), encode("c d", 16, 500));
}

TEST_F(Prepare, ReusesACacheAndMakesOneAnewWhenContentsOrSettingsChange) {
  const fs::path first = prepared();
  const auto written = fs::last_write_time(first / "cache.json");
  EXPECT_EQ(prepared(), first);
  EXPECT_EQ(fs::last_write_time(first / "cache.json"), written);

  settings_.dataset.train_limit = 2;
  const fs::path limited = prepared();
  EXPECT_NE(limited, first);
  EXPECT_EQ(TokenCache(limited).train().rows, 2);

  write("test.csv", "\"4\",\"a\",\"x\"\n");
  EXPECT_NE(prepared(), limited);
}

TEST_F(Prepare, ReplacesACacheThatWasDamaged) {
  const fs::path folder = prepared();
  std::fstream(folder / "train.tokens", std::ios::in | std::ios::out | std::ios::binary).put('x');
  EXPECT_THROW(TokenCache(folder).verify(), EnvironmentError);
  EXPECT_EQ(prepared(), folder);
  EXPECT_NO_THROW(TokenCache(folder).verify());
}

TEST_F(Prepare, BlamesTheData) {
  write("train.csv", "\"1\",\"a\",\"b\"\n\"5\",\"c\",\"d\"\n");
  EXPECT_EQ(complaint(), (folder_ / "train.csv").string() + ":2: row 2: class '5' is not one of 1..4");
  fs::remove(folder_ / "test.csv");
  EXPECT_THAT(complaint(), HasSubstr("test.csv: cannot open: No such file or directory; docs/data.md says where"));
}

TEST_F(Prepare, SaysWhatAFolderOfImdbMustHold) {
  fs::remove_all(folder_.path());
  settings_.dataset.name = "imdb";
  EXPECT_EQ(complaint(), folder_.path().string() +
                             ": has neither train/neg and train/pos nor train.csv; docs/data.md "
                             "says where to get IMDB");
}

TEST_F(Prepare, BlamesAModelWithoutAVocabularyOnTheSettings) {
  settings_.model.family = ModelFamily::bert;
  settings_.model.folder = folder_.path();
  try {
    prepared();
    FAIL() << "nothing was wrong";
  } catch (const DataError& e) {
    FAIL() << "the data are right: " << e.what();
  } catch (const ConfigError& e) {
    EXPECT_THAT(e.what(), HasSubstr("has neither vocab.txt nor tokenizer.json"));
  }
}

}  // namespace
}  // namespace ddpsweep::worker
