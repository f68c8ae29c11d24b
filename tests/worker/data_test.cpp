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
#include "worker/data/prepare.hpp"
#include "worker/data/synthetic.hpp"
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

TEST(Synthetic, IsTheSameForTheSameArgumentsAndFitsTheVocabulary) {
  const TokenRows rows = make_synthetic(200, 16, 300, 4, 1);
  EXPECT_EQ(rows.tokens, make_synthetic(200, 16, 300, 4, 1).tokens);
  EXPECT_NE(rows.tokens, make_synthetic(200, 16, 300, 4, 2).tokens);
  EXPECT_EQ(std::set(rows.labels.begin(), rows.labels.end()), (std::set<std::int32_t>{0, 1, 2, 3}));
  const auto [least, most] = std::minmax_element(rows.tokens.begin(), rows.tokens.end());
  EXPECT_EQ(*least, 0);
  EXPECT_LT(*most, 300);
}

class Prepare : public Files {
 protected:
  Prepare() {
    write("train.csv", "\"1\",\"a\",\"b\"\n\"2\",\"c\",\"d\"\n\"3\",\"e\",\"f\"\n");
    write("test.csv", "\"4\",\"a\",\"d\"\n");
    nlohmann::json json = testing::small_settings();
    json["dataset"] = {
        {"name", "ag_news"}, {"dir", folder_.string()}, {"classes", 4}, {"train_limit", 0}, {"val_limit", 0}};
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
