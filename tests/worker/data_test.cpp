// Tokenizer, AG News reader, synthetic data and the token cache made of them.
#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "common/token_cache.hpp"
#include "tests/worker/worker_group.hpp"
#include "worker/data/ag_news.hpp"
#include "worker/data/hashed_words.hpp"
#include "worker/data/imdb.hpp"
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

class Files : public ::testing::Test {
 protected:
  Files() {
    std::string pattern = (fs::temp_directory_path() / "ddpsweep_data_test.XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  ~Files() override { fs::remove_all(folder_); }

  fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return folder_ / name;
  }
  std::string complaint(const std::string& text) const {
    try {
      read_ag_news(write("bad.csv", text), 4, 0);
    } catch (const DataError& e) {
      return e.what();
    }
    return "nothing was wrong";
  }

  fs::path folder_;
};

using AgNews = Files;

TEST_F(AgNews, JoinsTitleAndDescriptionAndCountsClassesFromZero) {
  const auto rows = read_ag_news(write("a.csv",
                                       "\"3\",\"Oil up\",\"He said \"\"no, never\"\".\"\n"
                                       "\"1\",\"\",\" Alone \"\n"),
                                 4, 0);
  EXPECT_THAT(rows.texts, ElementsAre("Oil up He said \"no, never\".", "Alone"));
  EXPECT_THAT(rows.labels, ElementsAre(2, 0));
}

TEST_F(AgNews, ReadsQuotedNewlinesAndALastLineWithoutOne) {
  const auto rows = read_ag_news(write("a.csv", "\"1\",\"a\",\"b\nc\"\r\n\"2\",\"d\",\"e\""), 4, 0);
  EXPECT_THAT(rows.texts, ElementsAre("a b\nc", "d e"));
}

TEST_F(AgNews, StopsAtTheLimit) {
  const auto file = write("a.csv", "\"1\",\"a\",\"b\"\n\"2\",\"c\",\"d\"\n\"9\",\"never\",\"read\"\n");
  EXPECT_EQ(read_ag_news(file, 4, 2).texts.size(), 2U);
}

TEST_F(AgNews, NamesFileLineAndRowOfAClassOutOfRange) {
  const std::string text = complaint("\"1\",\"two\nlines\",\"b\"\n\"5\",\"a\",\"b\"\n");
  EXPECT_THAT(text, HasSubstr("bad.csv:3: row 2: class '5' is not one of 1..4"));
  EXPECT_THAT(complaint("\"0\",\"a\",\"b\"\n"), HasSubstr("bad.csv:1: row 1: class '0'"));
  EXPECT_THAT(complaint("\"Class Index\",\"Title\",\"Description\"\n"), HasSubstr("class 'Class Index'"));
}

TEST_F(AgNews, NamesTheLineOfABrokenRow) {
  EXPECT_THAT(complaint("\"1\",\"a\",\"b\"\n\"2\",\"c\"\n"), HasSubstr("bad.csv:2: row 2: 2 fields where 3 belong"));
  EXPECT_THAT(complaint("\"1\",\"a\",\"b\"\n\"2\",\"c\"d\",\"e\"\n"), HasSubstr("bad.csv:2: row 2:"));
  EXPECT_THAT(complaint("\"1\",\"a\",\"b\"\n\"2\",\"c\",\"never ends\nat\nall\n"), HasSubstr("bad.csv:2: row 2:"));
}

TEST_F(AgNews, RefusesAnEmptyFileAndAMissingOne) {
  EXPECT_THAT(complaint(""), HasSubstr("bad.csv: holds no rows"));
  EXPECT_THROW(read_ag_news(folder_ / "none.csv", 4, 0), DataError);
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

class Imdb : public Files {
 protected:
  void review(const std::string& name, const std::string& text) const {
    fs::create_directories((folder_ / name).parent_path());
    write(name, text);
  }
  std::string complaint() const {
    try {
      read_imdb(folder_, "train", 0);
    } catch (const DataError& error) {
      return error.what();
    }
    return "none";
  }
};

TEST_F(Imdb, TakesBothClassesInTurnByTheirNumbers) {
  review("train/pos/2_9.txt", "fine\n");
  review("train/pos/10_8.txt", "good");
  review("train/neg/0_1.txt", " bad<br />");
  review("train/neg/README", "no review");
  const LabelledTexts rows = read_imdb(folder_, "train", 0);
  EXPECT_THAT(rows.texts, ElementsAre("bad<br />", "fine", "good"));
  EXPECT_THAT(rows.labels, ElementsAre(0, 1, 1));
  EXPECT_EQ(read_imdb(folder_, "train", 2).texts.size(), 2U);
  const auto before = hash_imdb(folder_, "train");
  review("train/pos/10_8.txt", "goof");
  EXPECT_NE(hash_imdb(folder_, "train"), before);
}

TEST_F(Imdb, ReadsTheColumnsThatTheFirstLineNames) {
  write("train.csv", "review,sentiment\n\"a, \"\"b\"\"\",positive\nc,0\nd,neg\n");
  const LabelledTexts rows = read_imdb(folder_, "train", 0);
  EXPECT_THAT(rows.texts, ElementsAre("a, \"b\"", "c", "d"));
  EXPECT_THAT(rows.labels, ElementsAre(1, 0, 0));
  EXPECT_EQ(read_imdb(folder_, "train", 1).texts.size(), 1U);
}

TEST_F(Imdb, SaysWhatIsMissing) {
  EXPECT_THAT(complaint(), HasSubstr("has neither train/neg and train/pos nor train.csv"));
  write("train.csv", "words,sentiment\nx,1\n");
  EXPECT_THAT(complaint(),
              HasSubstr("train.csv:1: row 1: the first line must name the columns, one of them text or review"));
  write("train.csv", "text,label\nx,1\ny,2\n");
  EXPECT_THAT(complaint(), HasSubstr("train.csv:3: row 3: label '2' is neither"));
  write("train.csv", "text,label\nx,1,2\n");
  EXPECT_THAT(complaint(), HasSubstr("train.csv:2: row 2: 3 fields where the first line has 2"));
  review("train/pos/1_1.txt", "x");
  EXPECT_THAT(complaint(), HasSubstr("neg: holds no reviews"));
}

TEST(Repeat, CountsRowsAnewAndStopsAtTheLimit) {
  const auto rows = [] { return TokenRows{.tokens = {1, 2, 3, 4, 5, 6}, .labels = {0, 1, 2}}; };
  EXPECT_THAT(repeat(rows(), 2, 1, 0).labels, ElementsAre(0, 1, 2));
  EXPECT_THAT(repeat(rows(), 2, 3, 0).labels, ElementsAre(0, 1, 2, 0, 1, 2, 0, 1, 2));
  EXPECT_THAT(repeat(rows(), 2, 3, 4).tokens, ElementsAre(1, 2, 3, 4, 5, 6, 1, 2));
  EXPECT_THAT(repeat(rows(), 2, 3, 2).labels, ElementsAre(0, 1));
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

class Prepare : public Files {
 protected:
  Prepare() {
    write("train.csv", "\"1\",\"a\",\"b\"\n\"2\",\"c\",\"d\"\n\"3\",\"e\",\"f\"\n");
    write("test.csv", "\"4\",\"a\",\"d\"\n");
    nlohmann::json json = testing::small_settings();
    json["dataset"] = {{"name", "ag_news"}, {"dir", folder_.string()}, {"classes", 4},
                       {"train_limit", 0},  {"val_limit", 0},          {"repeat_rows", 1}};
    settings_ = parse_settings(json);
  }
  fs::path prepared() const { return prepare(settings_, folder_ / "cache"); }

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

TEST_F(Prepare, SaysWhichFileIsMissing) {
  fs::remove(folder_ / "test.csv");
  try {
    prepared();
    FAIL() << "a missing file was not noticed";
  } catch (const DataError& e) {
    EXPECT_THAT(e.what(), HasSubstr("test.csv"));
  }
}

}  // namespace
}  // namespace ddpsweep::worker
