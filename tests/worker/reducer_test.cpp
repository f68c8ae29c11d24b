// Communicator and Reducer with real Gloo groups: each rank is a thread of this process.
#include "worker/ddp/reducer.hpp"

#include <ATen/ATen.h>
#include <gmock/gmock.h>

#include <cstdlib>
#include <future>

#include "worker/comm/gloo_communicator.hpp"
#include "worker/comm/local_address.hpp"
#include "worker/failure.hpp"
#include "worker/model/encoder.hpp"

namespace ddpsweep::worker {
namespace {

using ::testing::ElementsAre;

/// Runs `body` on every rank of a group at once; rethrows the first failure.
void run_group(int world_size, const std::function<void(Communicator&)>& body, bool one_node = true) {
  std::promise<std::string> key;
  const std::shared_future<std::string> shared_key = key.get_future().share();
  std::vector<std::future<void>> ranks;
  for (int rank = 0; rank < world_size; ++rank) {
    ranks.push_back(std::async(std::launch::async, [&, rank] {
      const auto group = make_gloo_communicator(
          {.rank = rank, .world_size = world_size, .one_node = one_node},
          {.publish = [&](const std::string& k) { key.set_value(k); }, .receive = [&] { return shared_key.get(); }});
      body(*group);
      group->barrier();
    }));
  }
  for (auto& rank : ranks) rank.get();
}

/// Parameters of 100, 1, 64 and 300 elements: with 4 bytes each, and buckets of 512 bytes after one of 256, three
/// buckets.
ParameterLayout four_parameters() {
  ParameterLayout layout;
  for (const std::int64_t size : {100, 1, 64, 300}) layout.add("p", {size});
  return layout;
}

ReducerOptions small_buckets(bool overlap) {
  return {.overlap = overlap, .first_bucket_bytes = 256, .bucket_bytes = 512};
}

float first_element(Reducer& reducer, const ParameterLayout& layout, std::size_t parameter) {
  return reducer.mean()[layout.slots()[parameter].offset].item<float>();
}

TEST(Gloo, ReducesBroadcastsAndGathers) {
  run_group(3, [](Communicator& group) {
    const at::Tensor reduced = at::tensor({static_cast<float>(group.rank()), 1.0F});
    std::vector<std::unique_ptr<Communicator::Pending>> pending;
    pending.push_back(group.all_reduce_sum(reduced));
    group.wait(std::move(pending));
    EXPECT_TRUE(reduced.equal(at::tensor({3.0F, 3.0F})));

    std::vector<float> values{static_cast<float>(group.rank()), 7};
    group.broadcast(values, 2);
    EXPECT_THAT(values, ElementsAre(2, 7));

    EXPECT_THAT(group.all_gather(10 * group.rank()), ElementsAre(0, 10, 20));
    EXPECT_EQ(group.transport(), "gloo tcp 127.0.0.1");
  });
}

TEST(Gloo, MeetsOnTheNodesAddressWhenTheGroupSpansNodes) {
  run_group(
      2, [](Communicator& group) { EXPECT_EQ(group.transport(), "gloo tcp " + local_address()); },
      /*one_node=*/false);
}

TEST(Gloo, TakesTheInterfaceThatItIsTold) {
  ::setenv("GLOO_SOCKET_IFNAME", "lo", 1);
  EXPECT_EQ(local_address(), "127.0.0.1");
  ::setenv("GLOO_SOCKET_IFNAME", "no_such_interface", 1);
  EXPECT_THROW(local_address(), ConfigError);
  ::unsetenv("GLOO_SOCKET_IFNAME");
  EXPECT_FALSE(local_address().empty());
}

TEST(Gloo, GivesUpWhenAPeerDoesNotCome) {
  const GroupOptions options{.rank = 0, .world_size = 2, .timeout = std::chrono::milliseconds(1000)};
  const auto began = std::chrono::steady_clock::now();
  EXPECT_THROW(make_gloo_communicator(options, {.publish = [](const std::string&) {}, .receive = {}}),
               CommunicatorError);
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(20));
}

TEST(Gloo, RefusesAKeyThatIsNoAddress) {
  const GroupOptions options{.rank = 1, .world_size = 2};
  EXPECT_THROW(make_gloo_communicator(options, {.publish = {}, .receive = [] { return std::string("nonsense"); }}),
               CommunicatorError);
}

class ReducerOverlap : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Each, ReducerOverlap, ::testing::Values(true, false),
                         [](const auto& tested) { return tested.param ? "WhileReady" : "AtTheEnd"; });

TEST_P(ReducerOverlap, AveragesEveryParameterWhateverItsBucketAndOrder) {
  const ParameterLayout layout = four_parameters();
  run_group(3, [&](Communicator& group) {
    Reducer reducer(layout, &group, small_buckets(GetParam()));
    EXPECT_EQ(reducer.bucket_count(), 3U);
    for (int step = 1; step <= 5; ++step) {
      reducer.begin(3);
      // Another order on each rank: buckets must still start in the same one.
      for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t parameter = (i + static_cast<std::size_t>(group.rank())) % 4;
        const double value = step * (group.rank() + 1.0) * (static_cast<double>(parameter) + 1);
        reducer.ready(parameter, at::full({layout.slots()[parameter].size}, value));
      }
      reducer.finish();
      for (std::size_t parameter = 0; parameter < 4; ++parameter) {
        const auto& slot = layout.slots()[parameter];
        const at::Tensor got = reducer.mean().narrow(0, slot.offset, slot.size);
        const double expected = step * 2.0 * (static_cast<double>(parameter) + 1);
        EXPECT_TRUE(got.eq(expected).all().item<bool>())
            << "parameter " << parameter << ": averages of whole numbers are exact";
      }
    }
  });
}

TEST_P(ReducerOverlap, AddsUpWhatRanksHaveOfTheirRowsAndLetsOneHaveNone) {
  const ParameterLayout layout = four_parameters();
  run_group(3, [&](Communicator& group) {
    Reducer reducer(layout, &group, small_buckets(GetParam()));
    reducer.begin(4);
    for (std::size_t parameter = 4; parameter-- > 0 && group.rank() < 2;) {
      // The sums over three rows and over one.
      reducer.ready(parameter, at::full({layout.slots()[parameter].size}, group.rank() == 0 ? 3 * 1.0 : 5.0));
    }
    reducer.finish();
    for (std::size_t parameter = 0; parameter < 4; ++parameter) {
      EXPECT_EQ(first_element(reducer, layout, parameter), 2.0F);
    }
  });
}

TEST_P(ReducerOverlap, TakesGradientsThatAreWrittenInPlaceAndTellsWhatIsReduced) {
  const ParameterLayout layout = four_parameters();
  run_group(2, [&](Communicator& group) {
    Reducer reducer(layout, &group, small_buckets(GetParam()));
    for (int step = 1; step <= 2; ++step) {
      reducer.begin(2);
      for (std::size_t parameter = 4; parameter-- > 0;) {
        at::Tensor gradient = reducer.gradient_of(parameter);
        gradient.fill_(step * (group.rank() + 1));
        reducer.ready(parameter);
      }
      std::vector<std::pair<std::int64_t, std::int64_t>> reduced;
      reducer.finish([&](Reducer::Range range) {
        const at::Tensor part = reducer.gradient().narrow(0, range.begin, range.end - range.begin);
        EXPECT_EQ(part.max().item<double>(), 3 * step);
        reduced.emplace_back(range.begin, range.end);
      });
      // Buckets: parameter 3; 2 and 1; 0. The last one is told alone.
      EXPECT_THAT(reduced, ElementsAre(std::pair(128, 576), std::pair(0, 128)));
    }
  });
}

TEST(Reducer, EndsABucketWhereItIsTold) {
  const ParameterLayout layout = four_parameters();
  ReducerOptions options{.first_bucket_bytes = 1 << 20, .bucket_bytes = 1 << 20};
  EXPECT_EQ(Reducer(layout, nullptr, options).bucket_count(), 1U);
  options.boundary = 1;
  EXPECT_EQ(Reducer(layout, nullptr, options).bucket_count(), 2U);
}

TEST(Reducer, WithoutAGroupHandsGradientsThrough) {
  const ParameterLayout layout = four_parameters();
  Reducer reducer(layout, nullptr, small_buckets(true));
  reducer.begin(1);
  reducer.ready(1, at::full({1}, 0.1));
  reducer.finish();
  EXPECT_EQ(first_element(reducer, layout, 1), 0.1F);
  EXPECT_EQ(first_element(reducer, layout, 0), 0.0F);
}

TEST(Reducer, SumsWhenTheFaultIsInjected) {
  const ParameterLayout layout = four_parameters();
  run_group(2, [&](Communicator& group) {
    Reducer reducer(layout, &group, small_buckets(true), Faults("sum_not_average"));
    reducer.begin(2);
    reducer.ready(3, at::ones({300}));
    reducer.finish();
    EXPECT_EQ(first_element(reducer, layout, 3), 2.0F);
  });
}

TEST(Reducer, TakesGradientsOfAnotherTypeAndZeroForThoseThatNeverCame) {
  const ParameterLayout layout = four_parameters();
  run_group(2, [&](Communicator& group) {
    Reducer reducer(layout, &group, small_buckets(true));
    for (int step = 0; step < 2; ++step) {  // the second shows that nothing is left over from the first
      reducer.begin(2);
      reducer.ready(2, at::full({64}, 1.5 + step, at::kBFloat16));
      if (step == 0) reducer.ready(0, at::full({100}, 4.0F));
      reducer.finish();
      EXPECT_EQ(first_element(reducer, layout, 2), 1.5F + static_cast<float>(step));
      EXPECT_EQ(first_element(reducer, layout, 0), step == 0 ? 4.0F : 0.0F);
      EXPECT_EQ(first_element(reducer, layout, 3), 0.0F);
    }
  });
}

TEST(Reducer, LeavesRanksTheirOwnGradientsWhileItDoesNotCommunicate) {
  const ParameterLayout layout = four_parameters();
  run_group(2, [&](Communicator& group) {
    Reducer reducer(layout, &group, small_buckets(true));
    const auto step = [&] {
      reducer.begin(1);
      reducer.ready(3, at::full({300}, group.rank() + 1.0F));
      reducer.finish();
      return first_element(reducer, layout, 3);
    };
    reducer.communicate(false);
    EXPECT_EQ(step(), static_cast<float>(group.rank() + 1));
    reducer.communicate(true);
    EXPECT_EQ(step(), 3.0F);
    reducer.reduce_alone();  // every rank has 3 by now
    EXPECT_EQ(first_element(reducer, layout, 3), 6.0F);
    EXPECT_EQ(step(), 3.0F);
  });
}

TEST(Reducer, GivesTwoHalvesOfABatchTheGradientOfTheWhole) {
  const ModelSettings settings{
      .vocab_size = 50, .d_model = 16, .heads = 2, .layers = 2, .feed_forward = 32, .max_seq_len = 8, .classes = 3};
  const at::Tensor tokens = at::randint(0, 50, {9, 8}, at::kInt), labels = at::randint(0, 3, {9}, at::kLong);
  // Rank r takes rows r, r + p, ...: five and four of nine.
  const auto gradient = [&](Communicator* group) {
    const std::int64_t rank = group ? group->rank() : 0, size = group ? group->world_size() : 1;
    Encoder model(settings, 1);
    Reducer reducer(model.layout(), group, small_buckets(true));
    reducer.attach(model.leaves());
    const at::Tensor mine = tokens.slice(0, rank, 9, size).contiguous();
    for (int step = 0; step < 2; ++step) {  // the second shows that nothing is left over from the first
      reducer.begin(9);
      at::cross_entropy_loss(model.forward(mine, true), labels.slice(0, rank, 9, size), {}, at::Reduction::Sum)
          .backward();
      reducer.finish();
    }
    EXPECT_FALSE(model.leaves()[0].grad().defined()) << "gradients live in the reducer's buffer alone";
    return reducer.mean();
  };
  const at::Tensor whole = gradient(nullptr);
  ASSERT_GT(whole.abs().max().item<double>(), 0.01);
  run_group(2, [&](Communicator& group) { EXPECT_LT((gradient(&group) - whole).abs().max().item<double>(), 1e-7); });
}

}  // namespace
}  // namespace ddpsweep::worker
