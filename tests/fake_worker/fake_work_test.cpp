// The fake worker is a witness in other tests, so it has to be one: honest sums are right, each lie changes them.
#include "tests/fake_worker/fake_work.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

namespace ddpsweep::fake {
namespace {

constexpr std::int64_t kRows = 50;

class FakeWork : public testing::Test {
 protected:
  FakeWork() {
    std::filesystem::remove_all(folder_);
    write_token_cache(folder_, "fake", 6, 100, 4, fake_rows(kRows, 6, 100, 4, 1), fake_rows(21, 6, 100, 4, 2));
    cache_.emplace(folder_);
    spec_.world_size = 2;
    spec_.global_batch = 8;
    spec_.seed = 42;
  }
  ~FakeWork() override { std::filesystem::remove_all(folder_); }

  std::vector<AuditSum> trained(const std::string& script, int epoch) {
    std::vector<AuditSum> sums;
    for (spec_.rank = 0; spec_.rank < 2; ++spec_.rank) {
      sums.push_back(work_of_epoch(*cache_, spec_, FaultScript(script), epoch).work);
    }
    return sums;
  }
  std::vector<AuditSum> evaluated(const std::string& script) {
    std::vector<AuditSum> sums;
    for (spec_.rank = 0; spec_.rank < 2; ++spec_.rank) {
      sums.push_back(work_of_epoch(*cache_, spec_, FaultScript(script), 1).evaluation);
    }
    return sums;
  }
  std::vector<AuditSum> expected(int epoch) {
    return expected_audit(cache_->train().marks, {kRows, 8, 2}, spec_.seed, epoch);
  }

  const std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("ddpsweep_fake_work_" + std::to_string(::getpid()));
  std::optional<TokenCache> cache_;
  protocol::Spec spec_;
};

TEST_F(FakeWork, HonestSumsAreTheExpectedOnes) {
  EXPECT_EQ(trained("", 1), expected(1));
  EXPECT_EQ(trained("", 2), expected(2));
  EXPECT_EQ(evaluated(""), expected_evaluation(cache_->validation().marks, 2));
}

TEST_F(FakeWork, EveryLieAboutTrainingChangesTheSums) {
  for (const std::string lie : {"sampler_off", "skip_rows", "double_rows", "same_order", "no_shuffle", "one_rank_all",
                                "replay_batch", "wrong_rows"}) {
    EXPECT_NE(trained(lie, 2), expected(2)) << lie;
  }
}

TEST_F(FakeWork, CountedPaddingChangesTheEvaluation) {
  EXPECT_NE(evaluated("padding_counted"), expected_evaluation(cache_->validation().marks, 2));
}

TEST_F(FakeWork, TheReducerCheckIsRightUnlessItSums) {
  EXPECT_EQ(reducer_check(spec_, FaultScript("")), protocol::reducer_check_expected(2));
  EXPECT_NE(reducer_check(spec_, FaultScript("sum_not_average")), protocol::reducer_check_expected(2));
}

}  // namespace
}  // namespace ddpsweep::fake
