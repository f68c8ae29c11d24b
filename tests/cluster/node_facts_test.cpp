#include "orchestrator/cluster/node_facts.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::cluster {
namespace {

using ::testing::SizeIs;

Inventory agent(const std::string& node, std::vector<Gpu> gpus = {}, std::vector<GpuPair> nvlink = {},
                bool told = true) {
  Inventory inventory;
  inventory.node = node;
  inventory.cpu_model = "Some CPU";
  inventory.kernel = "6.1";
  inventory.os = "Debian";
  inventory.memory_bytes = 64;
  inventory.online_cores = 8;
  inventory.gpus = std::move(gpus);
  inventory.nvlink = std::move(nvlink);
  inventory.nvlink_told = told && !inventory.gpus.empty();
  if (!inventory.gpus.empty()) inventory.driver_version = "580", inventory.cuda_driver_version = "13.0";
  return inventory;
}

Gpu gpu(const std::string& uuid, const std::string& name = "H200", std::int64_t memory_bytes = 100) {
  return {.uuid = uuid, .name = name, .pci = "", .memory_bytes = memory_bytes, .compute_capability = ""};
}

std::string link(const std::vector<Inventory>& agents) { return node_facts(agents).at(0).gpu_link; }

TEST(NodeFacts, AgentsOfANodeAreOneEntry) {
  const auto nodes = node_facts({agent("n1", {gpu("a")}), agent("n2"), agent("n1", {gpu("b", "A100", 80), gpu("a")})});
  ASSERT_THAT(nodes, SizeIs(2));
  EXPECT_EQ(
      std::tie(nodes[0].node, nodes[0].cpu_model, nodes[0].cores, nodes[0].memory_bytes, nodes[0].kernel, nodes[0].os),
      std::tuple("n1", "Some CPU", 8, 64, "6.1", "Debian"));
  EXPECT_EQ(std::tie(nodes[0].gpus, nodes[0].gpu_model, nodes[0].gpu_memory_bytes, nodes[0].driver_version,
                     nodes[0].cuda_driver_version),
            std::tuple(2, "A100 + H200", 100, "580", "13.0"));
  EXPECT_EQ(std::tie(nodes[1].node, nodes[1].gpus, nodes[1].gpu_model, nodes[1].gpu_link, nodes[1].driver_version),
            std::tuple("n2", 0, "", "", ""));
}

TEST(NodeFacts, ACpuThatHasNoNameIsNotKnown) {
  auto arm = agent("n1");
  arm.cpu_model = "unknown";
  EXPECT_EQ(node_facts({arm}).at(0).cpu_model, "");
}

TEST(NodeFacts, TheLinkIsThatBetweenEveryTwoGpus) {
  const std::vector three{gpu("a"), gpu("b"), gpu("c")};
  EXPECT_EQ(link({agent("n1", three, {{"a", "b"}, {"a", "c"}, {"c", "b"}})}), "nvlink");
  EXPECT_EQ(link({agent("n1", three, {{"a", "b"}})}), "some");
  EXPECT_EQ(link({agent("n1", three)}), "none");
}

TEST(NodeFacts, ALinkThatNobodyToldOfIsNotKnown) {
  EXPECT_EQ(link({agent("n1", {gpu("a")})}), "");
  EXPECT_EQ(link({agent("n1", {gpu("a"), gpu("b")}, {}, /*told=*/false)}), "");
  EXPECT_EQ(link({agent("n1", {gpu("a")}), agent("n1", {gpu("b")})}), "");  // each sees one
}

}  // namespace
}  // namespace ddpsweep::cluster
