#include "orchestrator/cluster/data_audit.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

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

TEST_F(PreparedDataTest, NodesMustBeginWithTheSameWeights) {
  EXPECT_EQ(PreparedData({{"n1", folder_, fingerprint_}}).weights_fingerprint(), std::nullopt);
  EXPECT_EQ(PreparedData({{"n1", folder_, fingerprint_, 7}, {"n2", folder_, fingerprint_, 7}}).weights_fingerprint(),
            7u);
  EXPECT_EQ(error_of({{"n1", folder_, fingerprint_, 7}, {"n2", folder_, fingerprint_, 8}}),
            "nodes have different pretrained weights: fingerprint 0000000000000007 on n1, 0000000000000008 on n2; make "
            "the folder of model.weights the same on every node");
  EXPECT_THAT(error_of({{"n1", folder_, fingerprint_, 7}, {"n2", folder_, fingerprint_}}), HasSubstr("none on n2"));
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
  EXPECT_THROW(node_cache_from("n1", {{"weights_fingerprint", 7}}), ConfigError);
  EXPECT_THROW(node_cache_from("n1", {{"weights_fingerprint", "xyz"}}), ConfigError);
}

TEST(NodeCache, MayTellOfWeightsWithAndWithoutACache) {
  EXPECT_EQ(node_cache_from("n1", nlohmann::json::object()).weights_fingerprint, std::nullopt);
  EXPECT_EQ(node_cache_from("n1", {{"weights_fingerprint", "000000000000002a"}}).weights_fingerprint, 42u);
  const auto both = node_cache_from(
      "n1", {{"cache_folder", "/x"}, {"fingerprint", "0000000000000001"}, {"weights_fingerprint", "000000000000002a"}});
  EXPECT_EQ(both.folder, "/x");
  EXPECT_EQ(both.weights_fingerprint, 42u);
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

TEST(DataKey, DependsOnAllThatAPrepareTaskLooksAt) {
  const nlohmann::json bert{{"dataset", {{"name", "imdb"}, {"repeat_rows", 1}}},
                            {"model",
                             {{"name", "b"},
                              {"type", "bert"},
                              {"weights", "/models/bert"},
                              {"pretrained", true},
                              {"pooler", true},
                              {"max_seq_len", 8},
                              {"dropout", 0.1}}}};
  auto same = bert;
  same["model"]["name"] = "c";
  same["model"]["dropout"] = 0.2;
  EXPECT_EQ(data_key(bert), data_key(same));
  const std::vector<std::pair<std::string, nlohmann::json>> changes{
      {"/dataset/repeat_rows", 2},         {"/dataset/name", "ag_news"}, {"/model/type", "distilbert"},
      {"/model/weights", "/models/other"}, {"/model/pretrained", false}, {"/model/pooler", false},
      {"/model/max_seq_len", 16},          {"/model/vocab_size", 100}};
  std::set<std::string> keys{data_key(bert)};
  for (const auto& [place, value] : changes) {
    auto other = bert;
    other[nlohmann::json::json_pointer(place)] = value;
    EXPECT_TRUE(keys.insert(data_key(other)).second) << place;
  }
}

}  // namespace
}  // namespace ddpsweep::cluster
