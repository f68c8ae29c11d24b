// No room, and no answer: at every call of a commit, and on a real file system that is full.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <fstream>

#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/metrics_csv.hpp"
#include "orchestrator/store/recorder.hpp"
#include "tests/store/small_disk.hpp"
#include "tests/store/store_testing.hpp"
#include "tests/store/stormy_vfs.hpp"

namespace ddpsweep::store::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Kind = Storm::Kind;

/// A store with an attempt to which epochs are recorded.
std::unique_ptr<Store> make_store(const std::filesystem::path& file) {
  auto store = std::make_unique<Store>(file);
  const auto runs = store->register_sweep(make_sweep({make_cell("a", 4)}));
  store->start_attempt(start_of(1, runs[0].run_id, 4), {});
  return store;
}

void submit_epoch(Recorder& recorder, int epoch) {
  recorder.submit([epoch](Store& store) { store.record_epoch(make_epoch(1, epoch, 10, 4)); });
}

int epochs_of(const std::filesystem::path& file) {
  EXPECT_THAT(rows_of(file, "PRAGMA integrity_check"), ElementsAre("ok"));
  EXPECT_EQ(number_of(file, "SELECT count(*) FROM rank_epoch"), 4 * number_of(file, "SELECT count(*) FROM epoch"));
  return static_cast<int>(number_of(file, "SELECT count(*) FROM epoch"));
}

class FullDisk : public ::testing::TestWithParam<Kind> {
 protected:
  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
  StormyVfs vfs_;
};

INSTANTIATE_TEST_SUITE_P(, FullDisk, ::testing::Values(Kind::no_room, Kind::no_answer),
                         [](const auto& kind) { return kind.param == Kind::no_room ? "NoRoom" : "NoAnswer"; });

TEST_P(FullDisk, AtAnyCallOfAnEpochsCommitIsWaitedForAndTheEpochIsThereOnce) {
  Recorder recorder(make_store(file_));
  vfs_.calm();
  submit_epoch(recorder, 1);
  recorder.flush();
  const int calls = vfs_.calls();
  ASSERT_GT(calls, 5);
  int struck = 0;
  for (int at = 1; at <= calls; ++at) {
    vfs_.set({.kind = GetParam(), .at = at});
    submit_epoch(recorder, 1 + at);
    while (vfs_.failures() == 0 && !recorder.idle()) std::this_thread::sleep_for(1ms);
    struck += vfs_.failures() > 0 ? 1 : 0;
    vfs_.calm();
    recorder.flush();
    ASSERT_FALSE(recorder.failed()) << "at call " << at << ": " << recorder.failure();
    EXPECT_EQ(epochs_of(file_), 1 + at);
  }
  EXPECT_GT(struck, 3);
}

TEST_P(FullDisk, ThatLastsFailsTheRecorderWithASentenceAndKeepsWhatWasCommitted) {
  for (int at = 1; at <= 4; ++at) {
    const auto file = folder_ / fmt::format("{}.db", at);
    {
      Recorder recorder(make_store(file), {.patience = 150ms});
      submit_epoch(recorder, 1);
      recorder.flush();
      vfs_.set({.kind = GetParam(), .at = at});
      submit_epoch(recorder, 2);
      submit_epoch(recorder, 3);
      recorder.flush();
      EXPECT_TRUE(recorder.failed());
      const char* why = GetParam() == Kind::no_room ? "database or disk is full: make room there" : "disk I/O error";
      EXPECT_EQ(recorder.failure(),
                fmt::format("the store {}, while recording epoch 2 of attempt 1: {}", file.string(), why));
      vfs_.calm();
    }
    const Store next(file);
    EXPECT_EQ(epochs_of(file), 1);
  }
}

// ---- a real one ----------------------------------------------------------------------------------------------------

constexpr int kSmallDiskKib = 600;

class SmallDisk : public ::testing::Test {
 protected:
  void on_disk(const std::function<void()>& body) {
    const auto result = on_small_disk(folder_.path(), kSmallDiskKib, body);
    if (result == InChild::not_possible) GTEST_SKIP() << "this machine lends no file system to a process";
    EXPECT_EQ(result, InChild::passed);
  }
  /// Leaves so many bytes free.
  void fill(std::uintmax_t free) {
    const auto space = std::filesystem::space(folder_.path()).available;
    ASSERT_GT(space, free);
    std::ofstream(folder_ / "other.dat") << std::string(space - free, 'x');
    ASSERT_LE(std::filesystem::space(folder_.path()).available, free);
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(SmallDisk, IsWaitedForUntilThereIsRoom) {
  on_disk([&] {
    Recorder recorder(make_store(file_));
    fill(8192);
    for (int epoch = 1; epoch <= 60; ++epoch) submit_epoch(recorder, epoch);
    std::this_thread::sleep_for(400ms);
    EXPECT_FALSE(recorder.idle()) << "it was not full: not what is tested here";
    std::filesystem::remove(folder_ / "other.dat");
    recorder.flush();
    EXPECT_FALSE(recorder.failed()) << recorder.failure();
    EXPECT_EQ(epochs_of(file_), 60);
  });
}

TEST_F(SmallDisk, ThatStaysFullLeavesASoundStoreWithAllThatWasCommitted) {
  on_disk([&] {
    {
      Recorder recorder(make_store(file_), {.patience = 200ms});
      submit_epoch(recorder, 1);
      recorder.flush();
      fill(8192);
      for (int epoch = 2; epoch <= 60; ++epoch) submit_epoch(recorder, epoch);
      recorder.flush();
      EXPECT_TRUE(recorder.failed());
      EXPECT_THAT(recorder.failure(), AllOf(HasSubstr(file_.string()), HasSubstr("while recording epoch")));
    }
    EXPECT_GE(epochs_of(file_), 1);
    EXPECT_LT(epochs_of(file_), 60);
  });
}

TEST_F(SmallDisk, LeavesNoPartOfALineInTheLiveCurve) {
  on_disk([&] {
    MetricsCsv csv(folder_ / "a", 1);
    int epoch = 0;
    fill(4096);
    std::ofstream(folder_ / "more.dat") << std::string(4096 - 64, 'x') << std::flush;
    const auto text = [&] {
      std::ifstream in(csv.file());
      return std::string(std::istreambuf_iterator<char>(in), {});
    };
    std::string whole;
    EXPECT_THROW(
        {
          for (;;) {
            whole = text();
            csv.append(make_epoch(1, ++epoch));
          }
        },
        TransientError);
    EXPECT_EQ(text(), whole);
    EXPECT_THROW(csv.append(make_epoch(1, epoch)), TransientError);
    std::filesystem::remove(folder_ / "other.dat");
    csv.append(make_epoch(1, epoch));
    EXPECT_EQ(text(), whole + metrics_line(make_epoch(1, epoch)));
  });
}

}  // namespace
}  // namespace ddpsweep::store::testing
