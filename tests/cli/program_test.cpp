// The program as a user meets it: what it prints, and its exit code.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "tests/cli/program.hpp"

namespace ddpsweep::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const std::string kSweep = "matrix: {model: tiny, cpus: 1}\ndataset: {name: synthetic}\nbatch: {global: 4}\n";

TEST_F(Program, HelpsWithItselfAndEachVerb) {
  const Result help = run("--help");
  EXPECT_EQ(help.exit_code, 0);
  for (const std::string verb : {"plan", "run", "doctor", "report", "compare", "show", "logs", "query", "export"}) {
    EXPECT_THAT(help.output, HasSubstr("\n  " + verb + " "));
    const Result verb_help = run(verb + " --help");
    EXPECT_EQ(verb_help.exit_code, 0) << verb;
    EXPECT_THAT(verb_help.output, HasSubstr("ddpsweep " + verb)) << verb;
    EXPECT_THAT(verb_help.errors, IsEmpty()) << verb;
  }
}

TEST_F(Program, SaysItsVersionAndCommit) {
  const Result version = run("--version");
  EXPECT_EQ(version.exit_code, 0);
  EXPECT_THAT(version.output, testing::MatchesRegex("ddpsweep [0-9.]+ \\([-0-9a-z]+\\)\n"));
}

TEST_F(Program, UsageErrorsExitWith2) {
  EXPECT_EQ(run("").exit_code, 2);
  const Result verb = run("plam");
  EXPECT_EQ(verb.exit_code, 2);
  EXPECT_EQ(verb.errors,
            "ddpsweep: error: unknown verb \"plam\"; the nearest known one is \"plan\"; see ddpsweep --help\n");
  EXPECT_EQ(run("plan").errors, "ddpsweep: error: `plan` needs one experiment file; see ddpsweep plan --help\n");
  EXPECT_EQ(run("report a b").exit_code, 2);
  const std::string file = write("a.yaml", kSweep);
  EXPECT_EQ(run("plan " + file + " " + file).errors,
            "ddpsweep: error: " + file +
                " has not the study's own form, and only such files make one sweep together; "
                "name it alone\n");
  EXPECT_EQ(run("plan --gpus 2 " + file).errors,
            "ddpsweep: error: --gpus and --cpus are for files of the study's own form; change " + file +
                " with --set matrix.gpus=... or --set matrix.cpus=...\n");
  EXPECT_EQ(run("plan --gpus 2 --cpus 2 " + file).errors,
            "ddpsweep: error: both --gpus and --cpus are given; give exactly one\n");
  EXPECT_EQ(run("plan --sluts 3 a").exit_code, 2);
  EXPECT_EQ(run("plan --nodes 2 " + write("a.yaml", kSweep)).errors,
            "ddpsweep: error: --nodes needs --slots: how many GPUs or cores has a node?\n");
  EXPECT_EQ(run("plan --slots 0 " + write("a.yaml", kSweep)).errors,
            "ddpsweep: error: --slots must be a whole number from 1 to 65536, not \"0\"\n");
}

TEST_F(Program, PlanTellsAMistakeWithFileAndLine) {
  const std::string file = write("a.yaml", kSweep + "repeat: 3\n");
  const Result result = run("plan " + file);
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.output, IsEmpty());
  EXPECT_EQ(result.errors,
            "ddpsweep: error: " + file + ":4: unknown key \"repeat\"; the nearest known key is \"repeats\"\n");
}

TEST_F(Program, PlanShowsTheLocalMachine) {
  const Result result = run("plan " + write("a.yaml", kSweep));
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_THAT(result.output, StartsWith("[ PLAN ] 1 run = 1 cell x 1 repeat (0 already valid), "));
  EXPECT_THAT(result.output, HasSubstr("[ CELL ] tiny_cpus1 #"));
  EXPECT_THAT(result.output, HasSubstr("[ ORDER] (1/1) tiny_cpus1 run 1\n"));
}

TEST_F(Program, PlanForAnotherMachineAsJson) {
  const std::string file =
      write("a.yaml", "matrix: {model: tiny, gpus: [4, 6, 9]}\ndataset: {name: synthetic}\nbatch: {global: 9}\n");
  const Result result = run("plan --json --slots 4 --nodes 2 " + file);
  EXPECT_EQ(result.exit_code, 0);
  const nlohmann::json plan = nlohmann::json::parse(result.output);
  EXPECT_EQ(plan["slots"], 8);
  EXPECT_EQ(plan["cells"][1]["placement"][4], nlohmann::json({{"node", "node2"}, {"agent", 1}, {"index", 0}}));
  EXPECT_EQ(plan["cells"][2]["infeasible"], "needs 9 GPUs, 8 on 2 nodes with 4 slots");
}

TEST_F(Program, PlanTakesSeveralOfTheStudysFiles) {
  const std::string fixtures = DDPSWEEP_SOURCE_DIR "/tests/fixtures/study/exp04";
  const std::string files = fixtures + "3.yaml " + fixtures + "4.yaml";
  const Result result = run("plan --json --slots 4 --gpus 4 " + files);
  ASSERT_EQ(result.exit_code, 0) << result.errors;
  const nlohmann::json plan = nlohmann::json::parse(result.output);
  EXPECT_EQ(plan["sweep"], "exp043+exp044");
  EXPECT_EQ(plan["cells"][0]["family_key"], plan["cells"][1]["family_key"]);
  EXPECT_EQ(plan["cells"][1]["placement"].size(), 4);
  EXPECT_THAT(run("plan " + files).errors, HasSubstr("with --gpus N or --cpus N"));
  EXPECT_THAT(run("plan --gpus 4 --show-config " + files).output, HasSubstr("exp044.yaml:8"));
}

TEST_F(Program, PlanWarnsOfDataThatIsNotThereYet) {
  const std::string file =
      write("a.yaml", "matrix: {model: tiny, cpus: 1}\ndataset: {name: ag_news, dir: none}\nbatch: {global: 9}\n");
  const Result result = run("plan " + file);
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_THAT(result.output, HasSubstr("[ WARN ] there is no data folder " + (folder_ / "none").string() + "\n"));
}

TEST_F(Program, PlanAndDoctorSayThatAModelIsNotThereYet) {
  const std::string file = write("b.yaml",
                                 "matrix: {model: b, cpus: 1}\ndataset: {name: synthetic}\nbatch: {global: 9}\n"
                                 "models: {b: {type: bert, weights: w}}\n");
  const auto folder = (folder_ / "w").string();
  EXPECT_THAT(run("plan " + file).output, HasSubstr("[ WARN ] there is no model folder " + folder + "\n"));
  const Result sick = run("doctor --store " + (folder_ / "results.db").string() + " " + file);
  EXPECT_EQ(sick.exit_code, 3);
  EXPECT_THAT(sick.output, HasSubstr("[ FAIL ] model b: there is no folder " + folder + "  mend: docs/models.md"));
}

TEST_F(Program, PlanPrintsTheReferenceOfKeys) {
  const Result result = run("plan --keys");
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_THAT(result.output, HasSubstr("| `train.learning_rate` | number from 0 to 1000 | 0.001 |"));
}

TEST_F(Program, RunBecomesTheOrchestratorWithAllArguments) {
  const std::string program = (folder_ / "bin" / "ddpsweep").string();
  std::filesystem::create_directories(folder_ / "bin");
  std::filesystem::copy_file(DDPSWEEP_PROGRAM, program);

  const Result missing = run("run x.yaml", program);
  EXPECT_EQ(missing.exit_code, 3);
  EXPECT_EQ(missing.errors, "ddpsweep: error: cannot find ddpsweep-orchestrator: neither " +
                                (folder_ / "bin/ddpsweep-orchestrator").string() + " nor " +
                                (folder_ / "libexec/ddpsweep/ddpsweep-orchestrator").string() +
                                " is there; build or install it\n");

  const auto install = [&](const std::string& place) {
    std::filesystem::create_directories((folder_ / place).parent_path());
    const std::string script = write(place, "#!/bin/sh\necho \"" + place + ": $*\"\nexit 75\n");
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
  };
  install("libexec/ddpsweep/ddpsweep-orchestrator");
  const Result installed = run("run 'a b.yaml' --store s.db", program);
  EXPECT_EQ(installed.output, "libexec/ddpsweep/ddpsweep-orchestrator: run a b.yaml --store s.db\n");
  EXPECT_EQ(installed.exit_code, 75);
  install("bin/ddpsweep-orchestrator");
  EXPECT_EQ(run("run x.yaml", program).output, "bin/ddpsweep-orchestrator: run x.yaml\n");
}

TEST_F(Program, DoctorLooksAtThisMachineAndChangesNoStore) {
  const std::string store = (folder_ / "results.db").string();
  const std::string options = " --json --store " + store + " --cache-dir " + (folder_ / "cache").string();
  const Result healthy =
      run("doctor" + options + " --worker " DDPSWEEP_BINARY_DIR "/bin/ddpsweep-fake-worker " + write("a.yaml", kSweep));
  EXPECT_EQ(healthy.exit_code, 0) << healthy.output;
  EXPECT_TRUE(nlohmann::json::parse(healthy.output)["healthy"]);
  EXPECT_FALSE(std::filesystem::exists(store));

  // Where a sweep with that store would put its files, wherever the doctor is called from.
  EXPECT_THAT(healthy.output, HasSubstr((folder_ / "logs").string()));
  EXPECT_THAT(run("doctor --store " + (folder_ / "other.db").string()).output,
              HasSubstr((folder_ / "other/experiments").string()));

  const Result sick = run("doctor" + options + " --worker /no/such/worker");
  EXPECT_EQ(sick.exit_code, 3);
  std::map<std::string, std::string> statuses;
  const nlohmann::json printed = nlohmann::json::parse(sick.output);
  for (const auto& check : printed["checks"]) statuses[check["name"]] = check["status"];
  EXPECT_EQ(statuses["worker file"], "fail");
  EXPECT_EQ(statuses["worker"], "not_checked");
  EXPECT_EQ(statuses["data"], "not_checked");
  EXPECT_EQ(statuses["model"], "not_checked");
  EXPECT_EQ(statuses["store locks"], "ok");

  const Result nowhere = run("doctor --store " + (folder_ / "none/results.db").string());
  EXPECT_EQ(nowhere.exit_code, 3);
  EXPECT_THAT(nowhere.output, HasSubstr("[ FAIL ] store folder: there is no folder " + (folder_ / "none").string()));

  std::filesystem::create_symlink("loop", folder_ / "loop");
  const Result loop = run("doctor --store " + (folder_ / "loop/results.db").string());
  EXPECT_EQ(loop.exit_code, 3) << loop.errors;
  EXPECT_THAT(loop.output, HasSubstr("[ FAIL ] store folder: no folder at "));

  EXPECT_EQ(run("doctor no.yaml").exit_code, 2);
  EXPECT_EQ(run("doctor --stoer x").exit_code, 2);
}

TEST_F(Program, DoctorOfALaunchBecomesTheOrchestrator) {
  const std::string program = (folder_ / "bin" / "ddpsweep").string();
  std::filesystem::create_directories(folder_ / "bin");
  std::filesystem::copy_file(DDPSWEEP_PROGRAM, program);
  const std::string script = write("bin/ddpsweep-orchestrator", "#!/bin/sh\necho \"$*\"\n");
  std::filesystem::permissions(script, std::filesystem::perms::owner_all);
  EXPECT_EQ(run("doctor a.yaml --launch", program).output, "doctor a.yaml --launch\n");
  // From the environment it would have to be known on all nodes.
  EXPECT_EQ(run("doctor a.yaml", "DDPSWEEP_LAUNCH=1 " + program).exit_code, 2) << "there is no a.yaml";
  EXPECT_THAT(
      run("doctor --help").output,
      HasSubstr("Only from the command line: --gpus, --cpus, --rerun, --allow-mixed, --slots-per-agent, --launch.\n"));
}

TEST_F(Program, NeedsNoMpi) {
  const Result libraries = run(DDPSWEEP_PROGRAM, "ldd");
  ASSERT_EQ(libraries.exit_code, 0);
  EXPECT_THAT(libraries.output, HasSubstr("libyaml-cpp"));
  EXPECT_THAT(libraries.output, testing::Not(HasSubstr("libmpi")));
}

TEST_F(Program, OutputThatCannotBeWrittenIsAnError) {
  for (const auto& arguments : std::vector<std::string>{"--help", "plan --keys", "plan " + write("a.yaml", kSweep)}) {
    const Result result = run(arguments + " >/dev/full");
    EXPECT_EQ(result.exit_code, 3) << arguments;
    EXPECT_THAT(result.errors, HasSubstr("cannot write standard output: is the disk full?")) << arguments;
  }
}

}  // namespace
}  // namespace ddpsweep::cli
