#include "common/token_cache.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

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

TEST_F(TokenCacheTest, KeepsTheCacheOfAFasterProcessAndLeavesNoTemporary) {
  write();
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_.parent_path()), fs::directory_iterator()), 1);
  TokenCache(folder_).verify();
}

}  // namespace
}  // namespace ddpsweep
