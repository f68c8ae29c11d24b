#include "orchestrator/cluster/gpu_probe.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/errors.hpp"
#include "tests/cluster/watchdog.hpp"

namespace ddpsweep::cluster {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kTwoGpus =
    R"({"gpus": [{"uuid": "GPU-a", "name": "NVIDIA H200", "pci": "0000:1b:00.0", "memory_bytes": 150000000000,)"
    R"( "compute_capability": "9.0", "new": 1}, {"uuid": "GPU-b", "name": "NVIDIA A100"}], "nvlink": [["GPU-a", "GPU-b"]], "nvlink_told": true,)"
    R"( "driver_version": "580.95.05", "cuda_driver_version": "13.0", "note": ""})";

/// A probe that is a bash script.
GpuProbe probe(const std::string& script, std::chrono::milliseconds deadline = 20s) {
  const Watchdog watchdog("a GPU probe");
  return probe_gpus({.exec_program = DDPSWEEP_BINARY_DIR "/bin/ddpsweep-exec",
                     .command = {"bash", "-c", script},
                     .environment = {{"PATH", "/usr/bin:/bin"}, {"TWO_GPUS", kTwoGpus}},
                     .deadline = deadline});
}

TEST(GpuProbe, RefusesWhatIsNestedWithoutEnd) {
  const std::string deep = R"({"gpus": [], "new": )" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
  EXPECT_THROW(read_probe(deep), EnvironmentError);
}

TEST(GpuProbe, ReadsWhatTheWorkerPrints) {
  const auto found = read_probe(kTwoGpus);
  ASSERT_EQ(found.gpus.size(), 2u);
  EXPECT_EQ(found.gpus[0].uuid, "GPU-a");
  EXPECT_EQ(found.gpus[0].name, "NVIDIA H200");
  EXPECT_EQ(found.gpus[0].pci, "0000:1b:00.0");
  EXPECT_EQ(found.gpus[0].memory_bytes, 150'000'000'000);
  EXPECT_EQ(found.gpus[0].compute_capability, "9.0");
  EXPECT_EQ(found.gpus[1].uuid, "GPU-b");
  EXPECT_THAT(found.nvlink, testing::ElementsAre(GpuPair("GPU-a", "GPU-b")));
  EXPECT_TRUE(found.nvlink_told);
  EXPECT_EQ(found.driver_version, "580.95.05");
  EXPECT_EQ(found.cuda_driver_version, "13.0");
  EXPECT_THAT(read_probe(R"({"gpus": []})").nvlink, IsEmpty());
  EXPECT_FALSE(read_probe(R"({"gpus": []})").nvlink_told);
  EXPECT_EQ(read_probe(R"({"gpus": []})").driver_version, "");
  EXPECT_EQ(read_probe(R"({"gpus": [], "note": "no driver"})").note, "no driver");
}

TEST(GpuProbe, RefusesAnythingElse) {
  for (const char* text : {"", "no JSON", "[]", "{}", R"({"gpus": [], "nvlink": [["GPU-a"]]})",
                           R"({"gpus": [{"name": "without a UUID"}]})"}) {
    EXPECT_THROW(read_probe(text), EnvironmentError) << text;
  }
}

TEST(GpuProbe, AsksAProgram) {
  const auto found = probe(R"(echo "noise" >&2; echo "$TWO_GPUS")");
  EXPECT_EQ(found.gpus.size(), 2u);
  EXPECT_EQ(found.note, "");
}

TEST(GpuProbe, OneThatFailsMeansNoGpusWithANote) {
  const auto failed = [](const std::string& script, std::chrono::milliseconds deadline = 20s) {
    const auto found = probe(script, deadline);
    EXPECT_THAT(found.gpus, IsEmpty()) << script;
    return found.note;
  };
  EXPECT_EQ(failed("echo \"$TWO_GPUS\"; exit 3"), "no GPUs: bash ended with code 3");
  EXPECT_EQ(failed("kill -SEGV $$"), "no GPUs: bash was ended by signal 11");
  EXPECT_THAT(failed("echo Hello"), HasSubstr("no GPUs: the GPU probe printed something else"));
  EXPECT_EQ(failed("echo \"$TWO_GPUS\"; sleep 100", 200ms), "no GPUs: bash gave no answer within 0.2 s");
  // It closes its output, but does not end.
  EXPECT_EQ(failed("exec >&-; sleep 100", 200ms), "no GPUs: bash gave no answer within 0.2 s");
}

TEST(GpuProbe, ThatIsMissingMeansNoGpus) {
  const auto found = probe_gpus({.exec_program = DDPSWEEP_BINARY_DIR "/bin/ddpsweep-exec",
                                 .command = {"/nowhere/ddpsweep-worker", "--probe"},
                                 .environment = {}});
  EXPECT_THAT(found.gpus, IsEmpty());
  EXPECT_THAT(found.note, HasSubstr("/nowhere/ddpsweep-worker"));
}

}  // namespace
}  // namespace ddpsweep::cluster
