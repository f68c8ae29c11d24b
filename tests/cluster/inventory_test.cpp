#include "orchestrator/cluster/inventory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::cluster {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Machine machine(std::vector<int> cores, int online, std::string node = "n1", std::string boot_id = "boot") {
  return {.node = node, .boot_id = boot_id, .cpu_model = "Some CPU", .cores = cores, .online_cores = online};
}

std::vector<std::string> ids(const Inventory& inventory) {
  std::vector<std::string> result;
  for (const auto& slot : inventory.slots) result.push_back(slot.id);
  return result;
}

std::vector<int> cores(const Inventory& inventory) {
  std::vector<int> result;
  for (const auto& slot : inventory.slots) result.push_back(slot.index);
  return result;
}

TEST(Inventory, OffersTheCoresOfTheMaskUnderTheNameThatAllAgentsGiveThem) {
  const auto first = make_inventory(machine({2, 5}, 8), 0, 0, std::nullopt);
  const auto second = make_inventory(machine({2, 5}, 8), 1, 1, std::nullopt);
  EXPECT_THAT(ids(first), ElementsAre("n1/boot/2", "n1/boot/5"));
  EXPECT_EQ(ids(second), ids(first));
  EXPECT_THAT(cores(first), ElementsAre(2, 5));
  EXPECT_EQ(second.slots[0].agent, 1);
  EXPECT_FALSE(first.oversubscribed);
}

TEST(Inventory, SlotsPerAgentAreEachAgentsOwnOnTheCoresInTurn) {
  const auto first = make_inventory(machine({0, 1, 2, 3}, 4), 4, 0, 2);
  const auto second = make_inventory(machine({0, 1, 2, 3}, 4), 5, 1, 2);
  EXPECT_THAT(ids(first), ElementsAre("4/0", "4/1"));
  EXPECT_THAT(ids(second), ElementsAre("5/0", "5/1"));
  EXPECT_THAT(cores(first), ElementsAre(0, 1));
  EXPECT_THAT(cores(second), ElementsAre(2, 3));
  EXPECT_FALSE(first.oversubscribed || second.oversubscribed);
}

TEST(Inventory, MoreSlotsThanCoresAreOversubscribed) {
  const auto inventory = make_inventory(machine({0, 1}, 2), 0, 0, 3);
  EXPECT_THAT(cores(inventory), ElementsAre(0, 1, 0));
  EXPECT_TRUE(inventory.oversubscribed);
}

TEST(Inventory, OffersEachGpuUnderItsUuidBehindTheCores) {
  auto with_gpus = machine({0, 1}, 2);
  with_gpus.gpus = {.gpus = {{.uuid = "GPU-a", .name = "H200", .compute_capability = "9.0"},
                             {.uuid = "GPU-b", .name = "B300", .compute_capability = "10.3"},
                             {.uuid = "GPU-c", .name = "unknown"}},
                    .nvlink = {{"GPU-a", "GPU-b"}},
                    .nvlink_told = true,
                    .driver_version = "580.95.05",
                    .cuda_driver_version = "13.0",
                    .note = "a note"};
  std::tie(with_gpus.kernel, with_gpus.os, with_gpus.memory_bytes) = std::tuple("6.1", "Debian", 7);
  const auto inventory = make_inventory(with_gpus, 1, 1, std::nullopt);
  EXPECT_THAT(ids(inventory), ElementsAre("n1/boot/0", "n1/boot/1", "GPU-a", "GPU-b", "GPU-c"));
  EXPECT_EQ(inventory.slots[2].model, "H200");
  EXPECT_EQ(inventory.slots[2].capability, 90);
  EXPECT_EQ(inventory.slots[3].capability, 103);
  EXPECT_EQ(inventory.slots[4].capability, 0);
  EXPECT_EQ(inventory.slots[3].index, 1);
  EXPECT_EQ(inventory.slots[3].device, matrix::DeviceKind::gpu);
  EXPECT_EQ(inventory.gpus[1].uuid, "GPU-b");
  EXPECT_EQ(inventory.nvlink, with_gpus.gpus.nvlink);
  EXPECT_EQ(std::tuple(inventory.nvlink_told, inventory.driver_version, inventory.cuda_driver_version),
            std::tuple(true, "580.95.05", "13.0"));
  EXPECT_EQ(std::tuple(inventory.kernel, inventory.os, inventory.memory_bytes), std::tuple("6.1", "Debian", 7));
  EXPECT_EQ(inventory.gpu_note, "a note");
  EXPECT_THAT(ids(make_inventory(with_gpus, 1, 1, 1)), ElementsAre("1/0", "GPU-a", "GPU-b", "GPU-c"));
}

TEST(Inventory, AGpuThatTwoAgentsSeeIsOneSlotOfTheFirst) {
  std::vector<Inventory> inventories;
  for (const int agent : {0, 1}) {
    auto one = machine({agent}, 2);
    one.gpus.gpus = {{.uuid = "GPU-a", .name = "H200"}, {.uuid = "GPU-b", .name = "H200"}};
    inventories.push_back(make_inventory(one, agent, agent, std::nullopt));
  }
  const auto merged = schedule::merge_slots(offered_slots(inventories));
  std::vector<std::pair<std::string, int>> gpus;
  for (const auto& slot : merged) {
    if (slot.device == matrix::DeviceKind::gpu) gpus.emplace_back(slot.id, slot.agent);
  }
  EXPECT_THAT(gpus, ElementsAre(std::pair("GPU-a", 0), std::pair("GPU-b", 0)));
}

TEST(SharedCores, GpusCountNeitherAsSharedNorAsCores) {
  auto with_gpu = machine({0}, 2);
  with_gpu.gpus.gpus = {{.uuid = "GPU-a", .name = "H200"}};  // its ordinal is 0, like the core's
  std::vector<Inventory> inventories = {make_inventory(with_gpu, 0, 0, std::nullopt)};
  mark_shared_cores(inventories);
  EXPECT_FALSE(inventories[0].oversubscribed);
  EXPECT_THAT(binding_problem(inventories, 2), HasSubstr("may use only 1 core"));
}

TEST(SharedCores, OneSlotSeenByTwoAgentsIsNoSharing) {
  std::vector<Inventory> inventories = {make_inventory(machine({0, 1}, 2), 0, 0, std::nullopt),
                                        make_inventory(machine({0, 1}, 2), 1, 1, std::nullopt)};
  mark_shared_cores(inventories);
  EXPECT_FALSE(inventories[0].oversubscribed || inventories[1].oversubscribed);
}

TEST(SharedCores, AgentsWhoseOwnSlotsMeetOnACoreAreOversubscribed) {
  std::vector<Inventory> inventories = {make_inventory(machine({0, 1}, 2), 0, 0, 2),
                                        make_inventory(machine({0, 1}, 2), 1, 1, 2),
                                        make_inventory(machine({0, 1}, 2, "n2", "other"), 2, 0, 2)};
  mark_shared_cores(inventories);
  EXPECT_TRUE(inventories[0].oversubscribed && inventories[1].oversubscribed);
  EXPECT_FALSE(inventories[2].oversubscribed);
}

TEST(SharedCores, TwoNodeNamesOfOneMachineAreOversubscribed) {
  std::vector<Inventory> inventories = {make_inventory(machine({0, 1}, 2, "n1"), 0, 0, std::nullopt),
                                        make_inventory(machine({0, 1}, 2, "n2"), 1, 0, std::nullopt)};
  mark_shared_cores(inventories);
  EXPECT_TRUE(inventories[0].oversubscribed && inventories[1].oversubscribed);
}

TEST(BindingProblem, NamesTheCommandsWhenALauncherBoundTheAgent) {
  const std::vector<Inventory> inventories = {make_inventory(machine({0}, 4), 0, 0, std::nullopt)};
  const auto problem = binding_problem(inventories, 2);
  EXPECT_THAT(problem, HasSubstr("mpirun --bind-to none"));
  EXPECT_THAT(problem, HasSubstr("--cpus-per-task=4"));
  EXPECT_THAT(problem, HasSubstr("n1"));
}

TEST(BindingProblem, IsNoneWhenTheGroupFits) {
  EXPECT_EQ(binding_problem({make_inventory(machine({0}, 4), 0, 0, std::nullopt)}, 1), "");
  EXPECT_EQ(binding_problem({make_inventory(machine({0}, 4), 0, 0, std::nullopt),
                             make_inventory(machine({1}, 4), 1, 1, std::nullopt)},
                            2),
            "");
}

TEST(BindingProblem, IsNoneWhenTheMachinesAreTooSmall) {
  EXPECT_EQ(binding_problem({make_inventory(machine({0, 1}, 2), 0, 0, std::nullopt)}, 4), "");
  EXPECT_EQ(binding_problem({make_inventory(machine({0}, 2), 0, 0, std::nullopt)}, 4), "");
}

TEST(CpuModel, IsTheFirstModelName) {
  EXPECT_EQ(cpu_model("processor\t: 0\nmodel name\t: Intel(R) Xeon(R)\nstepping: 1\nmodel name: x\n"),
            "Intel(R) Xeon(R)");
}

TEST(CpuModel, IsUnknownWithoutOne) {
  EXPECT_EQ(cpu_model("processor\t: 0\nBogoMIPS\t: 50\n"), "unknown");
  EXPECT_EQ(cpu_model("model name\t:\nstepping: 1\n"), "unknown");
  EXPECT_EQ(cpu_model(""), "unknown");
}

TEST(OsName, IsThePrettyNameOfTheFile) {
  EXPECT_EQ(os_name("NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"),
            "Debian GNU/Linux 12 (bookworm)");
  EXPECT_EQ(os_name("PRETTY_NAME='A B'"), "A B");
  EXPECT_EQ(os_name("PRETTY_NAME=Alpine"), "Alpine");
  EXPECT_EQ(os_name("VARIANT_PRETTY_NAME=x\nNAME=y\n"), "");
  EXPECT_EQ(os_name("PRETTY_NAME="), "");
  EXPECT_EQ(os_name(""), "");
}

TEST(Machine, SeesTheCoresOfThisProcess) {
  const auto here = look_at_machine("name");
  EXPECT_EQ(here.node, "name");
  EXPECT_EQ(here.boot_id.size(), 36u);
  EXPECT_FALSE(here.kernel.empty());
  EXPECT_GT(here.memory_bytes, 1'000'000);
  EXPECT_FALSE(here.cores.empty());
  EXPECT_LE(here.cores.size(), static_cast<std::size_t>(here.online_cores));
}

}  // namespace
}  // namespace ddpsweep::cluster
