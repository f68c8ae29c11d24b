#include "orchestrator/doctor/machine_checks.hpp"

#include <gmock/gmock.h>

#include "orchestrator/doctor/inventory_checks.hpp"
#include "orchestrator/matrix/sweep_file.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::doctor {
namespace {

using cluster::Launcher;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

matrix::Sweep sweep_of(int cpus) {
  return matrix::parse_sweep(
      "matrix: {model: tiny, cpus: " + std::to_string(cpus) + "}\ndataset: {name: synthetic}\nbatch: {global: 16}\n",
      "toy.yaml");
}

cluster::Machine machine(std::vector<int> cores, int online, const std::string& node = "n1") {
  return {.node = node, .boot_id = node, .cpu_model = "Some CPU", .cores = std::move(cores), .online_cores = online};
}

TEST(Affinity, IsFineWhenAllCoresAreOurs) {
  EXPECT_EQ(affinity_check(machine({0, 1}, 2), {}, nullptr).status, Status::ok);
}

TEST(Affinity, WarnsOfFewerAndFailsWhenALauncherTookWhatTheFileNeeds) {
  const auto two = sweep_of(2), one = sweep_of(1);
  const Launcher none, mpirun{.kind = Launcher::Kind::mpirun};
  EXPECT_EQ(affinity_check(machine({0}, 2), none, &two).status, Status::warn);
  EXPECT_EQ(affinity_check(machine({0}, 2), mpirun, nullptr).status, Status::warn);
  EXPECT_EQ(affinity_check(machine({0}, 2), mpirun, &one).status, Status::warn);
  const auto check = affinity_check(machine({0}, 2), mpirun, &two);
  EXPECT_EQ(check.status, Status::fail);
  EXPECT_EQ(check.sentence, cluster::binding_problem({cluster::make_inventory(machine({0}, 2), 0, 0, {})}, 2));
  EXPECT_THAT(affinity_check(machine({0}, 2), none, &two).mend, HasSubstr("mpirun --bind-to none"));
}

TEST(Launchers, FindTheirVersions) {
  EXPECT_EQ(open_mpi_version("mpirun (Open MPI) 4.1.4\n\nReport bugs"), "4.1");
  EXPECT_EQ(open_mpi_version("ddpsweep-orchestrator 0.1\nOpen MPI v5.0.3, package: Debian"), "5.0");
  EXPECT_EQ(open_mpi_version("HYDRA build details:"), std::nullopt);
}

LauncherFacts healthy_facts() {
  LauncherFacts facts;
  facts.srun_types = CommandResult{0, "MPI plugin types are...\n\tnone\n\tpmix\n"};
  facts.mpirun_version = CommandResult{0, "mpirun (Open MPI) 4.1.4\n"};
  facts.orchestrator = CommandResult{0, "ddpsweep-orchestrator 0.1.0\nOpen MPI v4.1.9, package\n"};
  return facts;
}

TEST(Launchers, AreFineWhenTheyFit) {
  for (const Check& check : launcher_checks(healthy_facts())) EXPECT_EQ(check.status, Status::ok) << line(check);
}

TEST(Launchers, ThatAreMissingAreNotChecked) {
  std::vector<Status> statuses;
  for (const Check& check : launcher_checks({})) statuses.push_back(check.status);
  EXPECT_THAT(statuses, ElementsAre(Status::ok, Status::not_checked, Status::not_checked, Status::not_checked));
}

TEST(Launchers, SayWhatDoesNotFit) {
  auto facts = healthy_facts();
  facts.launcher.kind = Launcher::Kind::mpirun;
  facts.mpirun_version->output = "mpirun (Open MPI) 5.0.3";
  facts.srun_types->output = "MPI plugin types are...\n\tnone\n\tpmi2\n";
  facts.pmi_problem = "the launcher's own sentence";
  auto checks = launcher_checks(facts);
  EXPECT_EQ(line(checks[0]), "[ FAIL ] launcher: the launcher's own sentence");
  EXPECT_EQ(checks[1].status, Status::warn);
  EXPECT_EQ(checks[3].status, Status::fail);
  EXPECT_EQ(checks[3].mend, cluster::mpirun_advice());
  facts.orchestrator = CommandResult{127, "error while loading shared libraries: libmpi.so.40: cannot open\n"};
  checks = launcher_checks(facts);
  EXPECT_EQ(checks[2].status, Status::fail);
  EXPECT_THAT(checks[2].sentence, HasSubstr("libmpi.so.40"));
  EXPECT_EQ(checks[3].status, Status::not_checked);
}

TEST(Inventories, AreOneCheckEachAndOneMoreForBoundRanks) {
  std::vector<cluster::Inventory> ranks{cluster::make_inventory(machine({0}, 2, "n1"), 0, 0, {}),
                                        cluster::make_inventory(machine({0}, 2, "n2"), 1, 0, {})};
  EXPECT_THAT(inventory_checks(ranks, sweep_of(2), true), SizeIs(2));
  const auto checks = inventory_checks(ranks, sweep_of(4), true);
  ASSERT_THAT(checks, SizeIs(3));
  EXPECT_EQ(checks[0].status, Status::ok);
  EXPECT_THAT(checks[1].sentence, HasSubstr("1 slot (n2 cpu 0), of 2 cores; Some CPU"));
  EXPECT_EQ(checks[2].sentence, cluster::binding_problem(ranks, 4));
  EXPECT_THAT(inventory_checks(ranks, sweep_of(4), /*bound_counts=*/false), SizeIs(2));
  ranks[1].problem = "cannot run ddpsweep-exec";
  EXPECT_EQ(inventory_checks(ranks, sweep_of(2), true)[1].status, Status::fail);
}

TEST(SlotsForCheck, AreOneOfEachAgentButTwoOfASingleOne) {
  const auto slots_of = [](const std::vector<cluster::Inventory>& inventories) {
    return slots_for_check(schedule::merge_slots(cluster::offered_slots(inventories)), {});
  };
  std::vector<cluster::Inventory> ranks{cluster::make_inventory(machine({0, 1}, 2, "n1"), 0, 0, {})};
  EXPECT_THAT(slots_of(ranks), SizeIs(2));
  ranks.push_back(cluster::make_inventory(machine({0, 1}, 2, "n1"), 1, 1, {}));  // the same cores once more
  EXPECT_THAT(slots_of(ranks), SizeIs(2));
  ranks.push_back(cluster::make_inventory(machine({0, 1}, 2, "n2"), 2, 0, {}));
  const auto slots = slots_of(ranks);
  ASSERT_THAT(slots, SizeIs(2));
  EXPECT_EQ(slots[1].agent, 2);
  ranks[2].problem = "broken";
  EXPECT_THAT(slots_of(ranks), SizeIs(2));
  EXPECT_THAT(slots_of({}), SizeIs(0));
}

TEST(SlotsForCheck, AreGpusThatSuitTheCell) {
  const auto gpu = [](const char* id, int agent, schedule::Capability capability) {
    return schedule::Slot{
        .id = id, .agent = agent, .device = matrix::DeviceKind::gpu, .model = "X", .capability = capability};
  };
  const std::vector<schedule::Slot> offered{{.id = "core"}, gpu("a", 0, 75), gpu("b", 0, 90), gpu("c", 1, 90)};
  schedule::Need need{.device = matrix::DeviceKind::gpu};
  const auto ids = [&] {
    std::vector<std::string> chosen;
    for (const auto& slot : slots_for_check(offered, need)) chosen.push_back(slot.id);
    return chosen;
  };
  EXPECT_THAT(ids(), ElementsAre("a", "c"));
  need.capability = 80;
  EXPECT_THAT(ids(), ElementsAre("b", "c"));
}

TEST(Inventories, NameTheirGpusAndHowTheyAreLinked) {
  cluster::Machine two = machine({0}, 2, "n1");
  two.gpus.gpus = {{.uuid = "a", .name = "NVIDIA H200"}, {.uuid = "b", .name = "NVIDIA H200"}};
  const auto sentence = [&] {
    return inventory_checks({cluster::make_inventory(two, 0, 0, {})}, sweep_of(1), false)[0].sentence;
  };
  EXPECT_THAT(sentence(), ::testing::EndsWith("; 2 GPUs: NVIDIA H200"));
  two.gpus.nvlink = {{"a", "b"}};
  EXPECT_THAT(sentence(), ::testing::EndsWith("; 2 GPUs: NVIDIA H200, NVLink"));
  two.gpus.gpus.push_back({.uuid = "c", .name = "NVIDIA A100"});
  EXPECT_THAT(sentence(), ::testing::EndsWith("; 3 GPUs: NVIDIA A100 + NVIDIA H200, NVLink between some"));
}

}  // namespace
}  // namespace ddpsweep::doctor
