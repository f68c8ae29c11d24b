#include "orchestrator/store/metrics_csv.hpp"

#include <gmock/gmock.h>

#include "common/errors.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

std::string contents(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(MetricsCsv, HasALineForEachEpochAsSoonAsItIsThere) {
  TempFolder folder;
  MetricsCsv csv(experiment_folder(folder.path(), "small_gpus4"), 2);
  const auto file = folder / "experiments/small_gpus4/run2/metrics.csv";
  EXPECT_EQ(csv.file(), file);
  EXPECT_EQ(run_folder(experiment_folder(folder.path(), "small_gpus4"), 2), file.parent_path());
  EXPECT_EQ(contents(file), "epoch,train_loss,train_time,val_loss,val_acc\n");
  csv.append(make_epoch(1, 1, 10.25));
  EXPECT_EQ(contents(file), "epoch,train_loss,train_time,val_loss,val_acc\n1,0.5,10.25,0.4,0.9\n");
}

TEST(MetricsCsv, IsBegunAnewByEachAttempt) {
  TempFolder folder;
  MetricsCsv(folder / "a", 1).append(make_epoch(1, 1));
  MetricsCsv again(folder / "a", 1);
  EXPECT_EQ(contents(again.file()), "epoch,train_loss,train_time,val_loss,val_acc\n");
}

TEST(MetricsCsv, SaysWhereItCannotWrite) { EXPECT_THROW(MetricsCsv("/dev/null", 1), EnvironmentError); }

TEST(FolderName, KeepsPlainNames) {
  EXPECT_EQ(folder_name("exp045"), "exp045");
  EXPECT_EQ(folder_name("small_gpus4-lr=0.1"), "small_gpus4-lr=0.1");
}

TEST(FolderName, NeverLeavesTheFolderAndNeverCollides) {
  for (const std::string name :
       {"..", "../../etc", "/etc/passwd", "a/b", ".", "", "-rf", "a b", "ü", "a\nb", "\x1b[2J", "~"}) {
    const std::string made = folder_name(name);
    EXPECT_EQ(made.find_first_of("/~\n\x1b"), std::string::npos) << name;
    EXPECT_NE(made.front(), '.') << name;
    EXPECT_LT(made.size(), 200u) << name;
  }
  EXPECT_LT(folder_name(std::string(1000, 'x')).size(), 200u);
  EXPECT_EQ(folder_name(std::string("a\0b", 3)).find('\0'), std::string::npos);
  EXPECT_NE(folder_name("a/b"), folder_name("a_b"));
  EXPECT_NE(folder_name("a/b"), folder_name("a:b"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
