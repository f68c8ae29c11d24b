#include "orchestrator/cluster/data_audit.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "tests/fake_worker/fake_work.hpp"

namespace ddpsweep::cluster {
namespace {

using testing::HasSubstr;

class PreparedDataTest : public testing::Test {
 protected:
  PreparedDataTest() {
    std::filesystem::remove_all(folder_);
    write_token_cache(folder_, "fake", 6, 100, 4, fake::fake_rows(50, 6, 100, 4, 1), fake::fake_rows(21, 6, 100, 4, 2));
    fingerprint_ = TokenCache(folder_).fingerprint();
  }
  ~PreparedDataTest() override { std::filesystem::remove_all(folder_); }
  std::string error_of(std::vector<NodeCache> caches) {
    try {
      PreparedData data(std::move(caches));
      return "";
    } catch (const EnvironmentError& e) {
      return e.what();
    }
  }

  const std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("ddpsweep_prepared_" + std::to_string(::getpid()));
  std::uint64_t fingerprint_ = 0;
};

TEST_F(PreparedDataTest, ExpectsWhatHonestWorkIs) {
  const PreparedData data({{"n1", folder_, fingerprint_}, {"n2", "/elsewhere", fingerprint_}});
  EXPECT_TRUE(data.auditable());
  EXPECT_EQ(data.folder("n2"), "/elsewhere");
  EXPECT_FALSE(data.has_node("n3"));
  const auto work = data.expected_work(8, 2, 42, 3);
  ASSERT_EQ(work.size(), 3u);
  protocol::Spec spec;
  spec.rank = 1;
  spec.world_size = 2;
  spec.global_batch = 8;
  spec.seed = 42;
  EXPECT_EQ(work[2][1], fake::work_of_epoch(TokenCache(folder_), spec, fake::FaultScript(""), 3).work);
  EXPECT_EQ(data.expected_evaluation(2)[0].rows + data.expected_evaluation(2)[1].rows, 21);
}

TEST_F(PreparedDataTest, NodesMustAgree) {
  const auto error = error_of({{"n1", folder_, fingerprint_}, {"n2", folder_, fingerprint_ + 1}});
  EXPECT_THAT(error, HasSubstr("nodes have different data"));
  EXPECT_THAT(error, HasSubstr("n2"));
}

TEST_F(PreparedDataTest, AChangedRowIsNamed) {
  std::fstream tokens(folder_ / "train.tokens", std::ios::in | std::ios::out | std::ios::binary);
  tokens.seekp(7L * 6 * 4);
  tokens.put('\x7f');
  tokens.close();
  const auto error = error_of({{"n1", folder_, fingerprint_}});
  EXPECT_THAT(error, HasSubstr("row 7 of train"));
  EXPECT_THAT(error, HasSubstr("remove " + folder_.string()));
}

TEST_F(PreparedDataTest, AFingerprintThatTheCacheDoesNotHaveIsRefused) {
  EXPECT_THAT(error_of({{"n1", folder_, fingerprint_ + 1}}), HasSubstr("reported fingerprint"));
}

TEST_F(PreparedDataTest, AMissingCacheIsRefused) {
  EXPECT_THAT(error_of({{"n1", "/no/such/cache", 1}}), HasSubstr("/no/such/cache"));
}

TEST(NodeCache, WithoutACacheNothingCanBeAudited) {
  const auto cache = node_cache_from("n1", nlohmann::json::object());
  EXPECT_EQ(cache.folder, "");
  EXPECT_FALSE(PreparedData({cache}).auditable());
}

TEST(NodeCache, NonsenseIsAnError) {
  EXPECT_THROW(node_cache_from("n1", {{"cache_folder", 3}}), ConfigError);
  EXPECT_THROW(node_cache_from("n1", {{"cache_folder", "/x"}, {"fingerprint", 7}}), ConfigError);
  EXPECT_THROW(node_cache_from("n1", {{"cache_folder", "/x"}, {"fingerprint", "xyz"}}), ConfigError);
}

TEST(DataKey, DependsOnDataAndTokenisationAlone) {
  const nlohmann::json small{{"dataset", {{"name", "ag_news"}}},
                             {"model", {{"type", "encoder"}, {"vocab_size", 10}, {"max_seq_len", 8}, {"layers", 2}}},
                             {"train", {{"epochs", 1}}}};
  auto other = small;
  other["model"]["layers"] = 6;
  other["train"]["epochs"] = 9;
  EXPECT_EQ(data_key(small), data_key(other));
  other["model"]["max_seq_len"] = 16;
  EXPECT_NE(data_key(small), data_key(other));
  other = small;
  other["dataset"]["train_limit"] = 5;
  EXPECT_NE(data_key(small), data_key(other));
}

}  // namespace
}  // namespace ddpsweep::cluster
