#include "orchestrator/cluster/run_options.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

using Files = std::vector<std::filesystem::path>;

TEST(RunOptions, NeedsAFileAndTakesSeveral) {
  EXPECT_EQ(parse_run_options({"sweep.yaml"}).sweep.source.files, Files{"sweep.yaml"});
  EXPECT_THROW(parse_run_options({}), ConfigError);
  EXPECT_EQ(parse_run_options({"a.yaml", "b.yaml"}).sweep.source.files, (Files{"a.yaml", "b.yaml"}));
}

TEST(RunOptions, SayOnWhatTheStudysFilesRun) {
  EXPECT_FALSE(parse_run_options({"a.yaml"}).sweep.source.processes);
  const auto on_gpus = parse_run_options({"a.yaml", "b.yaml", "--gpus", "4"}).sweep.source.processes;
  EXPECT_EQ(on_gpus->device, matrix::DeviceKind::gpu);
  EXPECT_EQ(on_gpus->count, 4);
  EXPECT_EQ(parse_run_options({"--cpus=2", "a.yaml"}).sweep.source.processes->device, matrix::DeviceKind::cpu);
  EXPECT_THROW(parse_run_options({"a.yaml", "--gpus", "4", "--cpus", "2"}), ConfigError);
  EXPECT_THROW(parse_run_options({"a.yaml", "--gpus", "0"}), ConfigError);
  ::setenv("DDPSWEEP_GPUS", "4", 1);
  EXPECT_FALSE(parse_run_options({"a.yaml"}).sweep.source.processes);
  ::unsetenv("DDPSWEEP_GPUS");
}

TEST(RunOptions, HasDefaults) {
  const auto options = parse_run_options({"sweep.yaml"});
  EXPECT_EQ(options.store, "results.db");
  EXPECT_FALSE(options.slots_per_agent);
  EXPECT_FALSE(options.help);
  EXPECT_FALSE(options.worker_named);
  EXPECT_EQ(options.worker.filename(), "ddpsweep-worker");
  EXPECT_TRUE(options.sweep.only.empty());
}

TEST(RunOptions, ReadsOptionsInAnyPlace) {
  const auto options = parse_run_options({"--store", "x.db", "sweep.yaml", "--slots-per-agent=3", "--set", "a=1",
                                          "--only", "small_cpus1", "--set", "b=2", "--where", "cpus > 1"});
  EXPECT_EQ(options.store, "x.db");
  EXPECT_EQ(options.slots_per_agent, 3);
  EXPECT_EQ(options.sweep.changes, (std::vector<std::string>{"a=1", "b=2"}));
  EXPECT_EQ(options.sweep.only, std::vector<std::string>{"small_cpus1"});
  EXPECT_EQ(options.sweep.where, "cpus > 1");
}

TEST(RunOptions, SlotsComeFromTheCommandLineAloneForAllNodesSeeThatOne) {
  ::setenv("DDPSWEEP_SLOTS_PER_AGENT", "3", 1);
  EXPECT_FALSE(parse_run_options({"sweep.yaml"}).slots_per_agent);
  ::unsetenv("DDPSWEEP_SLOTS_PER_AGENT");
}

TEST(RunOptions, RepeatsIsShortForSet) {
  EXPECT_EQ(parse_run_options({"a.yaml", "--set", "a=1", "--repeats", "5"}).sweep.changes,
            (std::vector<std::string>{"a=1", "repeats=5"}));
  EXPECT_EQ(same_command(parse_run_options({"a.yaml", "--repeats", "5"})), "ddpsweep run a.yaml --set repeats=5");
  EXPECT_THROW(parse_run_options({"a.yaml", "--repeats", "0"}), ConfigError);
}

TEST(RunOptions, WhatIsToBeRunAgainIsNoPartOfTheSameCommand) {
  const auto options = parse_run_options({"a.yaml", "--rerun", "x", "--rerun", "y", "--allow-mixed"});
  EXPECT_EQ(options.sweep.rerun, (std::vector<std::string>{"x", "y"}));
  EXPECT_TRUE(options.allow_mixed);
  EXPECT_EQ(same_command(options), "ddpsweep run a.yaml --allow-mixed");
  EXPECT_FALSE(parse_run_options({"a.yaml"}).allow_mixed);
}

TEST(RunOptions, TheEndIsOfThisCallAloneAndNotPartOfTheSameCommand) {
  EXPECT_EQ(parse_run_options({"sweep.yaml"}).until, "");
  const auto options = parse_run_options({"sweep.yaml", "--until", "2h"});
  EXPECT_EQ(options.until, "2h");
  EXPECT_EQ(same_command(options), "ddpsweep run sweep.yaml");
}

TEST(RunOptions, HelpNeedsNoFile) { EXPECT_TRUE(parse_run_options({"--help"}).help); }

TEST(RunOptions, RefusesWhatItDoesNotKnow) {
  EXPECT_THROW(parse_run_options({"sweep.yaml", "--stoore", "x"}), ConfigError);
  EXPECT_THROW(parse_run_options({"sweep.yaml", "--slots-per-agent", "many"}), ConfigError);
  EXPECT_THROW(parse_run_options({"sweep.yaml", "--slots-per-agent", "0"}), ConfigError);
}

TEST(RunOptions, CachesGoWhereTheUserSays) {
  ::setenv("HOME", "/h", 1);
  ::unsetenv("XDG_CACHE_HOME");
  ::unsetenv("DDPSWEEP_CACHE_DIR");
  EXPECT_EQ(parse_run_options({"a.yaml"}).cache_root, "/h/.cache/ddpsweep");
  ::setenv("XDG_CACHE_HOME", "/x", 1);
  EXPECT_EQ(parse_run_options({"a.yaml"}).cache_root, "/x/ddpsweep");
  ::setenv("DDPSWEEP_CACHE_DIR", "/fast/tokens", 1);
  EXPECT_EQ(parse_run_options({"a.yaml"}).cache_root, "/fast/tokens");
  EXPECT_EQ(parse_run_options({"a.yaml", "--cache-dir", "/faster"}).cache_root, "/faster");
  ::unsetenv("DDPSWEEP_CACHE_DIR");
}

TEST(RunOptions, ProgramsLieBesideThisOneUnlessNamed) {
  ::setenv("DDPSWEEP_WORKER", "/opt/worker", 1);
  EXPECT_EQ(parse_run_options({"a.yaml"}).worker, "/opt/worker");
  EXPECT_TRUE(parse_run_options({"a.yaml"}).worker_named);
  ::unsetenv("DDPSWEEP_WORKER");
  EXPECT_TRUE(std::filesystem::exists(sibling_program("ddpsweep-worker").parent_path() / "cluster_test"));
}

TEST(RunOptions, TwoStoresInOneFolderHaveFilesOfTheirOwn) {
  EXPECT_EQ(output_name("results.db"), "");
  EXPECT_EQ(output_name("/x/results.db"), "");
  EXPECT_EQ(output_name("/x/other.db"), "other");
  EXPECT_EQ(output_name("other"), "other_files");
}

TEST(RunOptions, TheSameCommandKeepsWhatTheUserAskedFor) {
  EXPECT_EQ(same_command(parse_run_options({"a.yaml"})), "ddpsweep run a.yaml");
  EXPECT_EQ(same_command(parse_run_options({"a b.yaml", "--store", "x.db", "--set", "epochs=3", "--set", "a=[1, 2]",
                                            "--worker", "/w", "--slots-per-agent", "4", "--only", "exp046"})),
            "ddpsweep run 'a b.yaml' --store x.db --set epochs=3 --set 'a=[1, 2]' --worker /w --slots-per-agent 4 "
            "--only exp046");
  EXPECT_EQ(same_command(parse_run_options({"--gpus", "4", "a.yaml", "--store", "x.db", "b.yaml"})),
            "ddpsweep run a.yaml b.yaml --gpus 4 --store x.db");
  const auto chosen =
      parse_run_options({"a.yaml", "--where", "model = 'small' AND gpus > 1", "--only", "x", "--only", "#3fa91c"});
  EXPECT_EQ(same_command(chosen),
            "ddpsweep run a.yaml --only x --only '#3fa91c' --where 'model = '\\''small'\\'' AND gpus > 1'");
  EXPECT_EQ(whole_command(chosen), "ddpsweep run a.yaml");
}

}  // namespace
}  // namespace ddpsweep::cluster
