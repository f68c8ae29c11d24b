// `doctor --launch` on rank 0 against agents in memory: no MPI, no processes, time by hand.
#include "orchestrator/doctor/launch_check.hpp"

#include <gmock/gmock.h>

#include <deque>
#include <fstream>
#include <set>

#include "common/scratch_folder.hpp"
#include "orchestrator/cluster/inventory.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using cluster::Message;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// Agents that answer at once, but for those that are silent.
class World : public cluster::Mailbox {
 public:
  explicit World(int ranks) : ranks_(ranks) {}
  int rank() const override { return 0; }
  int size() const override { return ranks_; }
  std::optional<std::pair<int, Message>> receive() override { return std::nullopt; }
  void abandon(int rank) override { abandoned.insert(rank); }

  void send(int to, const Message& message) override {
    if (const auto* word = std::get_if<cluster::Welcome>(&message)) welcomes.push_back(word->proceed);
    if (const auto* kill = std::get_if<cluster::Kill>(&message)) end(to, kill->attempt);
    if (silent.contains(to)) return;
    if (std::holds_alternative<cluster::Ring>(message)) {
      from.emplace_back(to, cluster::RingPassed{});
      if (to + 1 < ranks_) send(to + 1, message);
    }
    if (const auto* launch = std::get_if<cluster::Launch>(&message)) {
      launches.push_back(*launch);
      for (const auto& one : launch->ranks) work(to, one);
    }
  }

  void work(int agent, const cluster::LaunchRank& one) {
    const auto say = [&](const protocol::FromWorker& message) {
      from.emplace_back(agent, cluster::WorkerLine{one.spec.attempt, one.spec.rank, protocol::encode(message)});
    };
    say(protocol::Hello{});
    say(protocol::Phase{"start", 0, 0});
    if (stuck) return running.push_back({agent, one.spec});
    cluster::WorkerExit exit{.attempt = one.spec.attempt, .rank = one.spec.rank, .exit_code = 0};
    if (knows_check) {
      say(protocol::Phase{"load", 0, 0});
      say(protocol::Result{{{"parameters", 10},
                            {"reducer_check", protocol::reducer_check_expected(one.spec.world_size)},
                            {"transport", ""},
                            {"tokens", {1}},
                            {"logits_finite", true},
                            {"loss", 1.4}}});
    } else {
      say(protocol::Error{protocol::FailureClass::config, "unknown task"});
      exit.exit_code = 1;
    }
    from.emplace_back(agent, exit);
  }

  void end(int agent, std::int64_t attempt) {
    ++kills;
    for (const auto& [place, spec] : running) {
      if (place != agent || spec.attempt != attempt || deaf.contains(agent)) continue;
      from.emplace_back(
          agent, cluster::WorkerExit{.attempt = attempt, .rank = spec.rank, .signal = 9, .killed_by_agent = true});
    }
  }

  std::set<int> silent, abandoned;
  bool knows_check = true;
  bool stuck = false;  // workers say hello and no more
  std::set<int> deaf;  // agents that do not end them
  std::vector<std::pair<int, protocol::Spec>> running;
  std::deque<std::pair<int, Message>> from;  // for rank 0
  std::vector<cluster::Launch> launches;
  std::vector<bool> welcomes;
  int kills = 0;

 private:
  int ranks_;
};

class Launch : public ::testing::Test {
 protected:
  Launch() { write("matrix: {model: [tiny, small], cpus: [1, 2]}\ndataset: {name: synthetic}\nbatch: {global: 16}\n"); }

  void write(const std::string& text) const { std::ofstream(folder_ / "toy.yaml") << text; }

  /// Runs the check to its end; returns the lines that it printed.
  std::vector<std::string> run(World& world, std::chrono::seconds limit = 200s) {
    ::testing::internal::CaptureStdout();
    LaunchCheck check(arguments(), {}, world, now_);
    for (int rank = 0; rank < world.size(); ++rank) {
      if (world.silent.contains(rank) && silent_from_the_start_) continue;
      world.from.emplace_back(rank, inventory(rank));
    }
    const auto began = now_;
    while (!check.finished() && now_ - began < limit) {
      if (comes_after_ && now_ - began >= *comes_after_ && !world.silent.empty()) {
        const int rank = *world.silent.begin();
        world.silent.clear();
        world.from.emplace_back(rank, inventory(rank));
      }
      if (stopped_after_ && now_ - began >= *stopped_after_) check.stop_now();
      while (!world.from.empty()) {
        const auto [from, message] = world.from.front();
        world.from.pop_front();
        check.on_message(from, message, now_);
      }
      now_ += 100ms;
      // Beats of those that live.
      for (int rank = 0; rank < world.size(); ++rank) {
        if (!world.silent.contains(rank)) check.on_message(rank, cluster::Beat{}, now_);
      }
      check.tick(now_);
    }
    EXPECT_TRUE(check.finished());
    took_ = now_ - began;
    code_ = check.exit_code();
    std::istringstream printed(::testing::internal::GetCapturedStdout());
    std::vector<std::string> lines;
    for (std::string text; std::getline(printed, text);) lines.push_back(text);
    return lines;
  }

  std::vector<std::string> arguments() const {
    std::vector<std::string> args{"--launch", (folder_ / "toy.yaml").string()};
    if (json_) args.push_back("--json");
    return args;
  }

  cluster::Inventory inventory(int rank) const {
    cluster::Machine machine{
        .node = "n" + std::to_string(rank), .boot_id = std::to_string(rank), .cores = {0, 1}, .online_cores = 2};
    machine.gpus.gpus = gpus_;
    for (auto& gpu : machine.gpus.gpus) gpu.uuid += "-" + machine.node;
    auto inventory = cluster::make_inventory(machine, rank, 0, std::nullopt);
    if (rank == 0) inventory.environment = variables_of_rank_zero_;
    return inventory;
  }

  /// The JSON of a check that fails early.
  nlohmann::json run_json(World& world) {
    json_ = true;
    std::string text;
    for (const auto& line : run(world)) text += line + "\n";
    return nlohmann::json::parse(text);
  }

  const ScratchFolder folder_{"ddpsweep_launch"};
  bool json_ = false;
  std::vector<cluster::Gpu> gpus_;  // of every rank
  cluster::Environment variables_of_rank_zero_;
  std::optional<std::chrono::seconds> comes_after_, stopped_after_;  // the first silent rank; the whole check
  bool silent_from_the_start_ = false;
  LaunchCheck::Clock::time_point now_{};
  LaunchCheck::Clock::duration took_{};
  ExitCode code_ = ExitCode::ok;
};

TEST_F(Launch, ChecksEveryRankTheRingAndEachModel) {
  World world(3);
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::ok);
  ASSERT_THAT(lines, SizeIs(7));
  EXPECT_THAT(lines[2], HasSubstr("[  OK  ] rank 2: offers 2 slots (n2 cpu 0-1)"));
  EXPECT_THAT(lines[3], HasSubstr("[  OK  ] messages: one went round 3 ranks"));
  EXPECT_THAT(lines[4], HasSubstr("[  OK  ] model tiny: 3 workers on 3 nodes"));
  EXPECT_THAT(lines[5], HasSubstr("[  OK  ] model small: 3 workers on 3 nodes"));
  EXPECT_THAT(world.launches, SizeIs(6)) << "two models, three agents";
  EXPECT_EQ(world.launches[1].ranks[0].spec.task, "check");
  EXPECT_EQ(world.launches[1].ranks[0].spec.nodes, 3);
  EXPECT_THAT(world.welcomes, AllOf(SizeIs(3), Each(true)));
  EXPECT_FALSE(fs::exists("results.db"));
}

TEST_F(Launch, AVariableThatNotEveryRankGotIsAWarning) {
  World world(2);
  variables_of_rank_zero_ = {{"NCCL_ALGO", "Ring"}, {"TMPDIR", "/a"}};
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(lines, Contains(AllOf(HasSubstr("[ WARN ] environment: NCCL_ALGO is not set for agent 1 on n1, 'Ring' "
                                              "for agent 0 on n0"),
                                    HasSubstr("-x NAME"))));
  EXPECT_THAT(lines, Not(Contains(HasSubstr("TMPDIR"))));
}

TEST_F(Launch, AWorkerThatHasNoCheckIsOnlyAWarning) {
  World world(1);
  world.knows_check = false;
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(lines[2], HasSubstr("[ WARN ] model tiny: this worker has no check: rank 0: unknown task"));
}

TEST_F(Launch, ARankThatNeverComesIsNamed) {
  World world(3);
  world.silent = {1};
  silent_from_the_start_ = true;
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::environment);
  EXPECT_THAT(lines[0], HasSubstr("[ FAIL ] rank 1: no sign of it within 60 s"));
  EXPECT_THAT(world.welcomes, Each(false));
}

TEST_F(Launch, ARankThatComesLateTakesPartLikeTheOthers) {
  World world(3);
  world.silent = {1};
  silent_from_the_start_ = true;
  comes_after_ = 45s;
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(world.welcomes, AllOf(SizeIs(3), Each(true)));
  EXPECT_THAT(lines, Contains(HasSubstr("[  OK  ] model tiny: 3 workers on 3 nodes")));
}

TEST_F(Launch, AStoppedCheckSaysSoAlsoAsJson) {
  World world(2);
  world.stuck = true;
  stopped_after_ = 20s;
  const auto printed = run_json(world);
  EXPECT_EQ(code_, ExitCode::stopped);
  EXPECT_FALSE(printed["healthy"]);
  EXPECT_EQ(printed["checks"].back()["sentence"], "stopped before the last check");

  World nobody(2);
  nobody.silent = {1};
  silent_from_the_start_ = true;
  EXPECT_EQ(run_json(nobody)["checks"].at(0)["sentence"], "stopped before the first check");
  EXPECT_EQ(code_, ExitCode::stopped);
}

TEST_F(Launch, ARankThatFallsSilentIsNamedAndLeftOut) {
  World world(3);
  world.silent = {1};
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::environment);
  EXPECT_THAT(lines[3], HasSubstr("rank 0 on n0 had it, rank 1 on n1 did not pass it on"));
  EXPECT_THAT(lines, Contains(HasSubstr("[ FAIL ] rank 1: on n1: silent for more than 30 s")));
  EXPECT_THAT(world.abandoned, ::testing::ElementsAre(1));
  EXPECT_LT(took_, 120s);
}

TEST_F(Launch, AGroupThatStandsStillIsEndedAndItsNodeNamed) {
  World world(2);
  world.stuck = true;
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::environment);
  EXPECT_GT(world.kills, 0);
  EXPECT_LE(took_, LaunchCheck::kDeadline + 1s);
  EXPECT_THAT(lines,
              Contains(AllOf(HasSubstr("[ FAIL ] model tiny: all 2 ranks sent nothing for"), HasSubstr("on n0"))));
}

TEST_F(Launch, EndsAlsoWhenAnAgentCannotEndItsWorkers) {
  World world(3);
  world.stuck = true;
  world.deaf = {1};
  EXPECT_THAT(run(world), Contains(HasSubstr("[ FAIL ] deadline: rank 1 on n1 did not end within 140 s")));
  EXPECT_EQ(code_, ExitCode::environment);
}

TEST_F(Launch, CellsThatNoMachineCanRunAreSaidSo) {
  write("matrix: {model: [tiny, small], cpus: [2, 5]}\ndataset: {name: synthetic}\nbatch: {global: 16}\n");
  World world(1);
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(lines, Contains(HasSubstr("[ WARN ] cell small_cpus5: needs 5 CPU cores, 2 here")));
  write("matrix: {model: tiny, gpus: 1}\ndataset: {name: synthetic}\nbatch: {global: 16}\n");
  World no_gpus(1);
  EXPECT_THAT(run(no_gpus), AllOf(Contains(HasSubstr("[ WARN ] cell tiny_gpus1: needs 1 GPU, 0 here")),
                                  Contains(HasSubstr("model tiny on GPUs: not checked (no rank offers a slot)"))));
  EXPECT_THAT(no_gpus.launches, IsEmpty());
}

TEST_F(Launch, TriesAModelOnGpusToo) {
  write(
      "matrix: {model: tiny, gpus: [1, 2], train.precision: [bf16, fp32]}\ndataset: {name: synthetic}\n"
      "batch: {global: 16}\n");
  World world(2);
  gpus_ = {{.uuid = "GPU-a", .name = "NVIDIA H200", .compute_capability = "9.0"}};
  const auto lines = run(world);
  EXPECT_EQ(code_, ExitCode::ok);
  EXPECT_THAT(lines, Contains(HasSubstr("[  OK  ] model tiny on GPUs: 2 workers on 2 nodes")));
  ASSERT_THAT(world.launches, SizeIs(2));
  for (const auto& launch : world.launches) {
    EXPECT_EQ(launch.ranks[0].spec.device, "cuda");
    EXPECT_EQ(launch.ranks[0].slot.device, matrix::DeviceKind::gpu);
    EXPECT_THAT(launch.ranks[0].log_path, HasSubstr("doctor_tiny_gpu_rank"));
  }
}

TEST_F(Launch, ABadFileSendsEverybodyHome) {
  write("matrix: {}\n");
  World world(2);
  EXPECT_THAT(run(world), IsEmpty());
  EXPECT_EQ(code_, ExitCode::usage);
  EXPECT_THAT(world.welcomes, AllOf(SizeIs(2), Each(false)));
  EXPECT_THAT(world.launches, IsEmpty());
  World again(2);
  EXPECT_FALSE(run_json(again)["healthy"]);
  EXPECT_EQ(code_, ExitCode::usage);
}

}  // namespace
}  // namespace ddpsweep::doctor
