// `ddpsweep import` as a user meets it.
#include <gmock/gmock.h>

#include "common/errors.hpp"
#include "tests/cli/program.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string kPeerRuns = DDPSWEEP_SOURCE_DIR "/tests/fixtures/peer_runs/";
const std::string kHeading = "epoch,train_loss,train_time,val_loss,val_acc\n";

class Import : public Program {
 protected:
  Result ask(const std::string& arguments) { return run(arguments + " --store " + store_.string()); }
  std::vector<std::string> rows(const std::string& sql) { return store::testing::rows_of(store_, sql); }
  const std::filesystem::path store_ = folder_ / "results.db";
};

TEST_F(Import, OfTheStudysRunsSaysWhatTheyShow) {
  const Result done = ask("import " + kPeerRuns + "import.yaml");
  EXPECT_EQ(done.exit_code, 0) << done.errors;
  EXPECT_THAT(done.output, HasSubstr("Imported 4 experiments into " + store_.string() + ".\n"));
  EXPECT_THAT(done.output, HasSubstr("35 rows for 20 epochs"));
  EXPECT_THAT(done.output, HasSubstr("exp042 against exp041: 0.46x raw"));
  EXPECT_THAT(done.output, HasSubstr("exp044 against exp043: 0.80x raw"));
  EXPECT_THAT(done.output, HasSubstr("throughput scales 1.85x"));
  EXPECT_THAT(done.output, HasSubstr("throughput scales 3.20x"));
  const Result again = ask("import --list");
  EXPECT_EQ(again.exit_code, 0) << again.errors;
  EXPECT_THAT(done.output, HasSubstr(again.output));
}

TEST_F(Import, EntersNoSpeedupAndHasADagger) {
  ASSERT_EQ(ask("import " + kPeerRuns + "import.yaml").exit_code, 0);
  EXPECT_THAT(rows("SELECT * FROM speedup"), IsEmpty());
  EXPECT_THAT(rows("SELECT experiment, speedup, efficiency, global_batch, steps_per_epoch FROM report_table"),
              ElementsAre("exp041||||", "exp042||||", "exp043||||", "exp044||||"));
  EXPECT_THAT(rows("SELECT count(*) FROM report_table WHERE note LIKE '%† unaudited, left out of speedup: work_audit: "
                   "imported from %'"),
              ElementsAre("4"));
  EXPECT_THAT(
      rows("SELECT experiment, state, verdict, provenance_key, count(epoch), min(epoch), max(epoch) FROM epoch "
           "JOIN attempt USING (attempt_id) JOIN run USING (run_id) JOIN cell USING (cell_id) GROUP BY attempt_id"),
      ElementsAre("exp041|succeeded|unaudited|imported|20|1|20", "exp042|succeeded|unaudited|imported|15|6|20",
                  "exp042|succeeded|unaudited|imported|20|1|20", "exp043|succeeded|unaudited|imported|20|1|20",
                  "exp044|succeeded|unaudited|imported|20|1|20"));
  EXPECT_THAT(rows("SELECT count(*) > 0, count(epoch_seconds) > 0, count(samples), count(samples_per_second) "
                   "FROM steady_epoch"),
              ElementsAre("1|1|0|0"));  // nobody knows the samples
  const Result report = ask("report");
  EXPECT_THAT(report.output, HasSubstr("imported: imported, what is held fixed is not known, 4 cells"));
  EXPECT_THAT(report.output, HasSubstr("Marked: imported, not audited; its files show: several_runs, partial: exp042"));
  const Result shown = ask("show exp042/run1");
  EXPECT_EQ(shown.exit_code, 0) << shown.errors;
  EXPECT_THAT(shown.output, HasSubstr("It was imported from "));
  EXPECT_THAT(shown.output, HasSubstr("failed: several_runs: "));
  EXPECT_EQ(ask("export --to " + (folder_ / "out").string()).exit_code, 0);
}

/// The figures of `import` are those of the views.
TEST_F(Import, AgreesWithTheStore) {
  const Result done = ask("import " + kPeerRuns + "import.yaml");
  ASSERT_EQ(done.exit_code, 0);
  for (const auto& row : rows("SELECT printf('%.2f s an epoch on 4', epoch_seconds) FROM cell_summary WHERE world_size "
                              "= 4")) {
    EXPECT_THAT(done.output, HasSubstr(row.substr(0, row.find(" an")))) << row;
  }
  EXPECT_THAT(rows("SELECT DISTINCT samples_per_second FROM cell_summary"), ElementsAre(""));
}

TEST_F(Import, OfTheSameExperimentTakesItsPlace) {
  const auto file = write("m.csv", kHeading + "1,1,20,1,0.5\n2,1,10,1,0.6\n3,1,10.5,1,0.7\n");
  const std::string command = "import " + file + " --experiment theirs --gpus 2";
  ASSERT_EQ(ask(command).exit_code, 0);
  write("m.csv", kHeading + "1,1,20,1,0.5\n2,1,10,1,0.6\n");
  const Result second = ask(command);
  EXPECT_EQ(second.exit_code, 0) << second.errors;
  EXPECT_THAT(second.output, HasSubstr(", in place of what was there of theirs.\n"));
  EXPECT_THAT(rows("SELECT count(*) FROM attempt"), ElementsAre("1"));
  EXPECT_THAT(rows("SELECT epoch FROM epoch"), ElementsAre("1", "2"));
  EXPECT_THAT(rows("PRAGMA foreign_key_check"), IsEmpty());
}

TEST_F(Import, ComparesOnlyInsideAFamily) {
  const auto one = write("one.csv", kHeading + "1,1,20,1,0.5\n2,1,10,1,0.6\n");
  const auto four = write("four.csv", kHeading + "1,1,20,1,0.5\n2,1,4,1,0.6\n");
  ASSERT_EQ(ask("import " + one + " --experiment one --gpus 1").exit_code, 0);
  EXPECT_THAT(ask("import " + four + " --experiment four --gpus 4").output, Not(HasSubstr("x raw")));
  ASSERT_EQ(ask("import " + one + " --experiment one --gpus 1 --family f").exit_code, 0);
  EXPECT_THAT(ask("import " + four + " --experiment four --gpus 4 --family f").output,
              HasSubstr("four against one: 2.50x raw"));
}

TEST_F(Import, OfRowsThatCannotBeToldApartStoresNoCurveAndSaysWhy) {
  const auto file = write("m.csv", kHeading + "1,1,20,1,0.5\n1,1,21,1,0.5\n2,1,10,1,0.6\n2,1,11,1,0.6\n");
  const Result done = ask("import " + file + " --experiment theirs --gpus 2");
  EXPECT_EQ(done.exit_code, 0) << done.errors;
  EXPECT_THAT(done.output, HasSubstr("which rows belong together cannot be told"));
  EXPECT_THAT(rows("SELECT verdict FROM attempt"), ElementsAre("invalid"));
  EXPECT_THAT(rows("SELECT * FROM epoch"), IsEmpty());
  EXPECT_THAT(rows("SELECT count(*) FROM report_table WHERE note LIKE 'invalid: several_runs: 4 rows for 2 epochs%'"),
              ElementsAre("1"));
}

TEST_F(Import, OneBadFileImportsNothing) {
  write("good.csv", kHeading + "1,1,20,1,0.5\n");
  write("bad.csv", kHeading + "1,1,-1,1,0.5\n");
  const auto list = write(
      "runs.yaml", "runs:\n- {experiment: a, file: good.csv, gpus: 1}\n- {experiment: b, file: bad.csv, gpus: 2}\n");
  const Result refused = ask("import " + list);
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_THAT(refused.errors, HasSubstr("bad.csv:2: row 2: train_time must be a number of seconds above 0"));
  EXPECT_FALSE(std::filesystem::exists(store_));
}

TEST_F(Import, IsRefusedWhileASweepWrites) {
  const auto file = write("m.csv", kHeading + "1,1,20,1,0.5\n");
  const store::Store writer(store_);
  const Result refused = ask("import " + file + " --experiment theirs --gpus 2");
  EXPECT_EQ(refused.exit_code, 3);
  EXPECT_THAT(refused.errors, HasSubstr("is being written by process"));
}

TEST_F(Import, AndMeasuredSweepsKeepTheirNames) {
  const auto file = write("m.csv", kHeading + "1,1,20,1,0.5\n");
  const auto sweep = store::testing::make_sweep({store::testing::make_cell("one", 1, true)}, 1, "toy");
  { store::Store(store_).register_sweep(sweep); }
  const Result refused = ask("import " + file + " --experiment theirs --gpus 2 --name toy");
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_THAT(refused.errors, HasSubstr("the sweep \"toy\" of "));
  ASSERT_EQ(ask("import " + file + " --experiment theirs --gpus 2 --name theirs").exit_code, 0);
  auto other = sweep;
  other.name = "theirs";
  store::Store store(store_);
  EXPECT_THROW(store.register_sweep(other), ConfigError);
}

}  // namespace
}  // namespace ddpsweep::cli
