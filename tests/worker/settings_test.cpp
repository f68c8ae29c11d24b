// What a worker refuses before it begins, and which rows its sampler deals.
#include "worker/settings.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "common/errors.hpp"
#include "tests/worker/worker_group.hpp"
#include "worker/ddp/sampler.hpp"
#include "worker/model/parameter_layout.hpp"

namespace ddpsweep::worker {
namespace {

using ::testing::HasSubstr;

std::string complaint(const std::string& pointer, const nlohmann::json& value) {
  nlohmann::json settings = testing::small_settings();
  settings[nlohmann::json::json_pointer(pointer)] = value;
  try {
    parse_settings(settings);
  } catch (const ConfigError& e) {
    return e.what();
  }
  return "nothing was wrong";
}

TEST(Settings, AreReadAsTheyAre) {
  const Settings settings = parse_settings(testing::small_settings());
  EXPECT_EQ(settings.dataset.validation_rows, 101);
  EXPECT_EQ(settings.model.classes, 4);
  EXPECT_EQ(settings.model.feed_forward, 32);
  EXPECT_EQ(settings.train.beta2, 0.999);
  EXPECT_EQ(settings.train.bucket_bytes, 8192);
  EXPECT_EQ(settings.train.engine, EngineKind::reference);
  EXPECT_TRUE(settings.train.cuda_graph);
}

TEST(Settings, SayWhichEngineAndWhetherStepsAreReplayed) {
  nlohmann::json json = testing::small_settings();
  json["train"]["engine"] = "fast";
  json["train"]["cuda_graph"] = false;
  const Settings settings = parse_settings(json);
  EXPECT_EQ(settings.train.engine, EngineKind::fast);
  EXPECT_FALSE(settings.train.cuda_graph);
}

TEST(Settings, RefuseWhatThisWorkerDoesNotHave) {
  EXPECT_THAT(complaint("/train/precision", "fp8"), HasSubstr("train.precision is 'fp8', but this worker has 'fp32'"));
  EXPECT_THAT(complaint("/train/optimizer", "sgd"), HasSubstr("'adam'"));
  EXPECT_THAT(complaint("/train/engine", "faster"),
              HasSubstr("train.engine is 'faster', but this worker has 'reference' and 'fast'"));
  EXPECT_THAT(complaint("/model/type", "gpt2"), HasSubstr("'encoder', 'distilbert' and 'bert'"));
  EXPECT_THAT(complaint("/dataset/name", "yelp"), HasSubstr("'ag_news', 'imdb' and 'synthetic'"));
}

TEST(Settings, RefuseWrongTypesMissingKeysAndImpossibleShapes) {
  EXPECT_THAT(complaint("/train/learning_rate", "fast"), HasSubstr("train.learning_rate has the wrong type"));
  EXPECT_THAT(complaint("/train/epochs", 0), HasSubstr("must be at least 1"));
  EXPECT_THAT(complaint("/train/cuda_graph", "yes"), HasSubstr("train.cuda_graph has the wrong type"));
  EXPECT_THAT(complaint("/train/betas", {0.9}), HasSubstr("train.betas"));
  EXPECT_THAT(complaint("/model/heads", 3), HasSubstr("multiple of model.heads"));
  EXPECT_THAT(complaint("/model/dropout", 1.0), HasSubstr("[0, 1)"));
  EXPECT_THAT(complaint("/model", {{"type", "encoder"}}), HasSubstr("is missing"));
  EXPECT_THAT(complaint("/dataset", 3), HasSubstr("'dataset' is missing or no object"));
}

TEST(Faults, AreKnownByName) {
  const Faults faults("skip_rows,diverge");
  EXPECT_TRUE(faults.has(Fault::skip_rows));
  EXPECT_TRUE(faults.has(Fault::diverge));
  EXPECT_FALSE(faults.has(Fault::sampler_off));
  EXPECT_TRUE(Faults("never_joins").has(Fault::never_joins));  // the last one
  EXPECT_THROW(Faults("skip_rows,skip_cows"), ConfigError);
}

TEST(ParameterLayout, AlignsEverySlotAndCountsWithoutGaps) {
  ParameterLayout layout;
  EXPECT_EQ(layout.add("a", {3, 5}), 0U);
  EXPECT_EQ(layout.add("b", {64}), 1U);
  EXPECT_EQ(layout.add("c", {1}), 2U);
  EXPECT_EQ(layout.slots()[1].offset, 64);
  EXPECT_EQ(layout.slots()[2].offset, 128);
  EXPECT_EQ(layout.buffer_size(), 192);
  EXPECT_EQ(layout.parameter_count(), 80);
}

TEST(Sampler, DealsEveryRowOnceToSomeRank) {
  const BatchPlan plan{.rows = 103, .global_batch = 10, .world_size = 4};
  std::vector<int> seen(103);
  for (int rank = 0; rank < 4; ++rank) {
    Sampler sampler(plan, rank, /*seed=*/1);
    sampler.begin_epoch(1);
    for (std::int64_t step = 0; step < plan.steps(); ++step) {
      for (const std::int64_t row : sampler.rows(step)) ++seen[row];
    }
    EXPECT_EQ(sampler.rows(plan.steps() - 1).size(), rank < 3 ? 1U : 0U) << "the last batch has three rows";
  }
  EXPECT_THAT(seen, ::testing::Each(1));
}

TEST(Sampler, PutsTheSameRowsIntoABatchAtAnyWorldSize) {
  const auto batch = [](int world_size) {
    std::vector<std::int64_t> rows;
    for (int rank = 0; rank < world_size; ++rank) {
      Sampler sampler({100, 12, world_size}, rank, 5);
      sampler.begin_epoch(2);
      const auto mine = sampler.rows(3);
      rows.insert(rows.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(rows);
    return rows;
  };
  EXPECT_EQ(batch(1).size(), 12U);
  EXPECT_EQ(batch(1), batch(2));
  EXPECT_EQ(batch(1), batch(5));
}

}  // namespace
}  // namespace ddpsweep::worker
