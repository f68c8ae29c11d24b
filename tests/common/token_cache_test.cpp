#include "common/token_cache.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "common/audit.hpp"
#include "common/errors.hpp"

namespace ddpsweep {
namespace {

namespace fs = std::filesystem;

class TokenCacheTest : public testing::Test {
 protected:
  TokenCacheTest() {
    std::string pattern = (fs::temp_directory_path() / "token_cache.XXXXXX").string();
    folder_ = fs::path(::mkdtemp(pattern.data())) / "cache";
    write();
  }
  ~TokenCacheTest() override { fs::remove_all(folder_.parent_path()); }

  void write() {
    const TokenRows train{.tokens = {1, 2, 3, 4, 5, 0}, .labels = {0, 1, 2}};
    const TokenRows validation{.tokens = {7, 8}, .labels = {3}};
    write_token_cache(folder_, "test", 2, 10, 4, train, validation);
  }
  void overwrite(const std::string& name, std::int64_t offset, const std::string& bytes) {
    std::fstream file(folder_ / name, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(offset);
    file << bytes;
  }

  fs::path folder_;
};

TEST_F(TokenCacheTest, ReadsWhatWasWritten) {
  const TokenCache cache(folder_);
  EXPECT_EQ(cache.train().rows, 3);
  EXPECT_THAT(cache.train().row(1), testing::ElementsAre(3, 4));
  EXPECT_THAT(cache.train().labels, testing::ElementsAre(0, 1, 2));
  EXPECT_EQ(cache.train().marks[1], row_mark(std::vector<std::int32_t>{3, 4}, 1, 1));
  EXPECT_THAT(cache.validation().row(0), testing::ElementsAre(7, 8));
  EXPECT_EQ(cache.classes(), 4);
  cache.verify();
}

TEST_F(TokenCacheTest, NoticesAChangedToken) {
  overwrite("train.tokens", 2 * 4 + 1, "x");
  EXPECT_THAT([&] { TokenCache(folder_).verify(); },
              testing::ThrowsMessage<EnvironmentError>(testing::HasSubstr("row 1 of train does not match its mark")));
}

TEST_F(TokenCacheTest, NoticesTokensAndMarkChangedTogether) {
  const auto mark = row_mark(std::vector<std::int32_t>{7, 9}, 3, 0);
  overwrite("validation.tokens", 4, "\x09");
  overwrite("validation.marks", 0, std::string(reinterpret_cast<const char*>(&mark), 8));
  EXPECT_THAT([&] { TokenCache(folder_).verify(); },
              testing::ThrowsMessage<EnvironmentError>(testing::HasSubstr("do not match its fingerprint")));
}

TEST_F(TokenCacheTest, RefusesACutFileAndAMissingOne) {
  fs::resize_file(folder_ / "train.tokens", 20);
  EXPECT_THROW(TokenCache{folder_}, EnvironmentError);
  fs::remove(folder_ / "train.tokens");
  EXPECT_THROW(TokenCache{folder_}, EnvironmentError);
  EXPECT_THROW(TokenCache{folder_ / "nowhere"}, EnvironmentError);
}

TEST_F(TokenCacheTest, RefusesADamagedIndex) {
  std::ofstream(folder_ / "cache.json") << R"({"format": 1, "seq_len": "two"})";
  EXPECT_THROW(TokenCache{folder_}, EnvironmentError);
  std::ofstream(folder_ / "cache.json") << R"({"format": 99})";
  EXPECT_THROW(TokenCache{folder_}, EnvironmentError);
}

/// cache.json with one value replaced.
std::string index_with(const std::string& key, const std::string& value) {
  nlohmann::json index{{"format", 1},
                       {"seq_len", 2},
                       {"vocab_size", 10},
                       {"classes", 4},
                       {"train_rows", 3},
                       {"validation_rows", 1},
                       {"fingerprint", "0000000000000000"}};
  index[key] = nlohmann::json::parse(value);
  return index.dump();
}

// Found by reading: rows * bytes wrapped, so files of 4 bytes passed for 2^62 rows, which verify() then read.
TEST_F(TokenCacheTest, RefusesSizesThatCannotBe) {
  const std::vector<std::pair<std::string, std::string>> impossible{{"train_rows", "4611686018427387907"},
                                                                    {"train_rows", "-1"},
                                                                    {"train_rows", "3.5"},
                                                                    {"train_rows", "1e300"},
                                                                    {"seq_len", "0"},
                                                                    {"seq_len", "-2"},
                                                                    {"seq_len", "4294967298"},
                                                                    {"classes", "0"},
                                                                    {"vocab_size", "0"},
                                                                    {"seq_len", "true"},
                                                                    {"fingerprint", "7"},
                                                                    {"fingerprint", "\"x\""}};
  for (const auto& [key, value] : impossible) {
    std::ofstream(folder_ / "cache.json") << index_with(key, value);
    EXPECT_THAT([&] { TokenCache cache(folder_); }, testing::ThrowsMessage<EnvironmentError>(testing::HasSubstr(key)))
        << value;
  }
}

TEST_F(TokenCacheTest, RefusesAnIndexOfManyLevels) {
  std::ofstream(folder_ / "cache.json") << std::string(1'000'000, '[');
  EXPECT_THROW(TokenCache{folder_}, EnvironmentError);
}

// Marks and fingerprint are right, but a model has no such token: a GPU would read beyond its table.
TEST_F(TokenCacheTest, NoticesTokensAndLabelsThatNoModelHas) {
  fs::remove_all(folder_);
  const TokenRows good{.tokens = {7, 8}, .labels = {3}};
  write_token_cache(folder_, "test", 2, 10, 4, good, {.tokens = {7, 10}, .labels = {3}});
  EXPECT_THAT(
      [&] { TokenCache(folder_).verify(); },
      testing::ThrowsMessage<EnvironmentError>(testing::HasSubstr("row 0 of validation has a token or a label")));
  fs::remove_all(folder_);
  write_token_cache(folder_, "test", 2, 10, 4, {.tokens = {7, 9}, .labels = {-1}}, good);
  EXPECT_THAT([&] { TokenCache(folder_).verify(); },
              testing::ThrowsMessage<EnvironmentError>(testing::HasSubstr("row 0 of train has a token or a label")));
}

/// Opens and verifies the cache in `folder`; what it says when it refuses, else nothing.
std::string complaint_about(const fs::path& folder) {
  try {
    TokenCache(folder).verify();
  } catch (const EnvironmentError& error) {
    return error.what();
  }
  return "";
}

TEST_F(TokenCacheTest, NoticesEachFlippedBitOfItsArraysAndEachCut) {
  for (const char* name :
       {"train.tokens", "train.labels", "train.marks", "validation.tokens", "validation.labels", "validation.marks"}) {
    std::ifstream in(folder_ / name, std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
      std::string flipped = whole;
      flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
      overwrite(name, 0, flipped);
      EXPECT_NE(complaint_about(folder_), "") << name << " bit " << bit;
    }
    overwrite(name, 0, whole);
    for (std::size_t size = 0; size < whole.size(); ++size) {
      fs::resize_file(folder_ / name, size);
      EXPECT_NE(complaint_about(folder_), "") << name << " cut to " << size;
    }
    overwrite(name, 0, whole);
    EXPECT_EQ(complaint_about(folder_), "");
  }
}

TEST_F(TokenCacheTest, RefusesACutIndex) {
  std::ifstream in(folder_ / "cache.json");
  const std::string whole{std::istreambuf_iterator<char>(in), {}};
  for (std::size_t size = 0; size + 2 < whole.size(); ++size) {  // without its last newline and brace
    std::ofstream(folder_ / "cache.json") << whole.substr(0, size);
    EXPECT_NE(complaint_about(folder_), "") << size;
  }
}

TEST_F(TokenCacheTest, KeepsTheCacheOfAFasterProcessAndLeavesNoTemporary) {
  write();
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.parent_path()), fs::directory_iterator()), 1);
  TokenCache(folder_).verify();
}

}  // namespace
}  // namespace ddpsweep
