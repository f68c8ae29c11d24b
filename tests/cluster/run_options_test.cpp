#include "orchestrator/cluster/run_options.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

TEST(RunOptions, NeedsOneFile) {
  EXPECT_EQ(parse_run_options({"sweep.yaml"}).file, "sweep.yaml");
  EXPECT_THROW(parse_run_options({}), ConfigError);
  EXPECT_THROW(parse_run_options({"a.yaml", "b.yaml"}), ConfigError);
}

TEST(RunOptions, HasDefaults) {
  const auto options = parse_run_options({"sweep.yaml"});
  EXPECT_EQ(options.store, "results.db");
  EXPECT_FALSE(options.slots_per_agent);
  EXPECT_FALSE(options.help);
}

TEST(RunOptions, ReadsOptionsInAnyPlace) {
  const auto options = parse_run_options({"--store", "x.db", "sweep.yaml", "--slots-per-agent=3"});
  EXPECT_EQ(options.store, "x.db");
  EXPECT_EQ(options.slots_per_agent, 3);
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
  EXPECT_EQ(default_cache_root(), "/h/.cache/ddpsweep");
  ::setenv("XDG_CACHE_HOME", "/x", 1);
  EXPECT_EQ(default_cache_root(), "/x/ddpsweep");
  ::setenv("DDPSWEEP_CACHE_DIR", "/fast/tokens", 1);
  EXPECT_EQ(default_cache_root(), "/fast/tokens");
}

TEST(RunOptions, ProgramsLieBesideThisOneUnlessNamed) {
  ::setenv("DDPSWEEP_WORKER", "/opt/worker", 1);
  EXPECT_EQ(sibling_program("ddpsweep-worker", "DDPSWEEP_WORKER"), "/opt/worker");
  ::unsetenv("DDPSWEEP_WORKER");
  const auto here = sibling_program("ddpsweep-worker", "DDPSWEEP_WORKER");
  EXPECT_EQ(here.filename(), "ddpsweep-worker");
  EXPECT_TRUE(std::filesystem::exists(here.parent_path() / "cluster_test"));
}

}  // namespace
}  // namespace ddpsweep::cluster
