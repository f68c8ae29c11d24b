#include "common/protocol/messages.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <cmath>
#include <cstring>
#include <limits>

namespace ddpsweep::protocol {
namespace {

template <class T>
T round_trip(const T& message) {
  return std::get<T>(decode_from_worker(encode(FromWorker(message))));
}

TEST(Messages, SpecRoundTrips) {
  const Spec spec{.task = "train",
                  .attempt = 7,
                  .rank = 1,
                  .world_size = 4,
                  .local_rank = 1,
                  .nodes = 2,
                  .device = "cpu",
                  .threads = 1,
                  .seed = std::numeric_limits<std::uint64_t>::max(),
                  .global_batch = 64,
                  .settings = {{"model", {{"type", "encoder"}}}},
                  .cache_root = "/c",
                  .cache_folder = "/c/x",
                  .fingerprint = ~0ULL,
                  .text = "a sentence"};
  const auto back = std::get<Spec>(decode_to_worker(encode(ToWorker(spec))));
  EXPECT_EQ(encode(ToWorker(back)), encode(ToWorker(spec)));
  EXPECT_EQ(back.seed, spec.seed);
  EXPECT_EQ(back.fingerprint, spec.fingerprint);
  EXPECT_EQ(back.text, spec.text);
  EXPECT_EQ(back.settings["model"]["type"], "encoder");
}

TEST(Messages, RankEpochKeepsAll64BitsAndOddLosses) {
  RankEpoch epoch{.epoch = 3};
  epoch.work = {.rows = 5, .marks = ~0ULL, .placed = 1ULL << 63};
  epoch.loss_sum = std::nan("");
  epoch.evaluation_loss_sum = -std::numeric_limits<double>::infinity();
  const auto back = round_trip(epoch);
  EXPECT_EQ(back.work, epoch.work);
  EXPECT_TRUE(std::isnan(back.loss_sum));
  EXPECT_EQ(back.evaluation_loss_sum, epoch.evaluation_loss_sum);
}

TEST(Messages, EveryWorkerMessageRoundTrips) {
  for (const FromWorker& message :
       {FromWorker(Hello{.program = "p", .program_version = "1", .libraries = {{"torch", "2"}}, .pid = 5}),
        FromWorker(Rendezvous{"host:1"}), FromWorker(Phase{"load", 0, 0.5}), FromWorker(Heartbeat{"train", 2, 17}),
        FromWorker(Result{{{"parameters", 5}}}), FromWorker(Error{FailureClass::oom, "no memory"})}) {
    EXPECT_EQ(encode(decode_from_worker(encode(message))), encode(message));
  }
}

TEST(Messages, UnknownFieldsAreIgnoredAndMissingOnesKeepTheirDefault) {
  const auto beat = std::get<Heartbeat>(decode_from_worker(R"({"type":"heartbeat","phase":"train","mood":"good"})"));
  EXPECT_EQ(beat.phase, "train");
  EXPECT_EQ(beat.step, 0);
}

TEST(Messages, WhatIsNoMessageIsAProtocolError) {
  for (const char* line : {"", "hello", "[1]", "{}", R"({"type":5})", R"({"type":"spec"})", R"({"type":"nonsense"})",
                           R"({"type":"rank_epoch","epoch":"x"})", R"({"type":"rank_epoch","marks":"xyz"})",
                           R"({"type":"rank_epoch","loss_sum":"many"})", "\xff\xfe{}", R"({"type":"heartbeat")"}) {
    EXPECT_THROW(decode_from_worker(line), ProtocolError) << line;
  }
  EXPECT_THROW(decode_from_worker(std::string(kMaxLineBytes + 1, ' ')), ProtocolError);
}

// Found by fuzzing: to copy a value takes stack for each of its levels, so one line of 400 kB ended rank 0.
TEST(Messages, ALineOfManyLevelsIsAProtocolError) {
  for (const int levels : {100, 500'000}) {
    const std::string line = R"({"type":"result","data":)" + std::string(levels, '[') + std::string(levels, ']') + "}";
    EXPECT_THROW(decode_from_worker(line), ProtocolError) << levels;
  }
}

TEST(Messages, ANumberThatDoesNotFitIsAProtocolErrorAndNoOtherNumber) {
  for (const char* epoch : {"4294967297", "-4294967295", "1.5", "1e300", "true", "null", "[1]"}) {
    EXPECT_THAT([&] { decode_from_worker(fmt::format(R"({{"type":"heartbeat","epoch":{}}})", epoch)); },
                testing::ThrowsMessage<ProtocolError>(testing::HasSubstr("field 'epoch' must be a whole number")))
        << epoch;
  }
  EXPECT_THROW(decode_to_worker(R"({"type":"spec","seed":-1})"), ProtocolError);
  EXPECT_EQ(std::get<Heartbeat>(decode_from_worker(R"({"type":"heartbeat","epoch":2.0})")).epoch, 2);
}

TEST(Messages, APhaseHasANameForOneLineOfAScreen) {
  for (const std::string& name : {std::string(65, 'x'), std::string("\u001b[2Jtrain")}) {
    EXPECT_THROW(decode_from_worker(R"({"type":"heartbeat","phase":")" + name + "\"}"), ProtocolError) << name;
    EXPECT_THROW(decode_from_worker(R"({"type":"phase","name":")" + name + "\"}"), ProtocolError) << name;
  }
}

TEST(Messages, AnErrorIsShortHoweverLongTheLine) {
  const std::string text(kMaxLineBytes / 2, 'x');
  for (const std::string& line :
       {text, R"({"type":")" + text + "\"}", R"({"type":"rank_epoch","marks":")" + text + "\"}",
        R"({"type":"rank_epoch","loss_sum":")" + text + "\"}", R"({"type":"rank_epoch","epoch":")" + text + "\"}"}) {
    EXPECT_THAT([&] { decode_from_worker(line); },
                testing::Throws<ProtocolError>(testing::Property(
                    &ProtocolError::what,
                    testing::ResultOf([](const char* what) { return std::strlen(what); }, testing::Lt(500U)))));
  }
}

TEST(Messages, BytesThatAreNoUtf8DoNotBreakTheLine) {
  EXPECT_THAT(round_trip(Error{FailureClass::data, "bad \xff byte"}).message, testing::StartsWith("bad "));
}

TEST(FailureClass, NamesRoundTrip) {
  for (const auto c :
       {FailureClass::config, FailureClass::peer_lost, FailureClass::agent_lost, FailureClass::unknown}) {
    EXPECT_EQ(failure_class_from(to_string(c)), c);
  }
  EXPECT_EQ(failure_class_from("bad luck"), std::nullopt);
}

TEST(ReducerCheck, TellsGroupsOfOtherSizesApart) {
  const auto first_two = [](int world_size) {
    const auto values = reducer_check_expected(world_size);
    return std::pair(values[0], values[1]);
  };
  EXPECT_EQ(first_two(1), std::pair(1.0F, 2.0F));
  EXPECT_EQ(first_two(2), std::pair(1.5F, 3.0F));
  EXPECT_EQ(first_two(3), std::pair(2.0F, 4.0F));
  EXPECT_EQ(first_two(4), std::pair(2.5F, 5.0F));
  EXPECT_EQ(first_two(6), std::pair(13.0F / 6.0F, 26.0F / 6.0F));
}

TEST(ReducerCheck, HasSumsThatBfloat16HoldsExactly) {
  constexpr float kLargestExactRun = 256;  // of whole numbers: 8 bits
  std::vector<float> sums(kReducerCheckSize);
  for (int rank = 0; rank < 51; ++rank) {
    const auto input = reducer_check_input(rank);
    for (int i = 0; i < kReducerCheckSize; ++i) {
      EXPECT_GT(input[i], 0) << "a rank that is left out shows";
      sums[i] += input[i];
    }
  }
  for (const float sum : sums) EXPECT_LE(sum, kLargestExactRun);
}

}  // namespace
}  // namespace ddpsweep::protocol
