// Each injected fault shows where the orchestrator looks for it, and an honest run shows none of them.
#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "common/audit.hpp"
#include "common/token_cache.hpp"
#include "tests/worker/worker_group.hpp"

namespace ddpsweep::testing {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path kProgram = DDPSWEEP_BINARY_DIR "/bin/ddpsweep-worker";
constexpr int kWorldSize = 2;
constexpr std::int64_t kGlobalBatch = 32;

/// What was wrong with a run, by the place where it shows.
enum class Evidence { work, evaluation, reducer, checksum, epochs };

std::set<Evidence> evidence_of(const std::vector<WorkerRecord>& records, const std::vector<std::uint64_t>& train_marks,
                               const std::vector<std::uint64_t>& validation_marks) {
  std::set<Evidence> wrong;
  const BatchPlan plan{static_cast<std::int64_t>(train_marks.size()), kGlobalBatch, kWorldSize};
  const auto evaluation = expected_evaluation(validation_marks, kWorldSize);
  for (int rank = 0; rank < kWorldSize; ++rank) {
    const auto epochs = records[rank].epochs();
    std::vector<int> numbers;
    for (std::size_t i = 0; i < epochs.size(); ++i) {
      numbers.push_back(epochs[i].epoch);
      if (epochs[i].work != expected_audit(train_marks, plan, 42, epochs[i].epoch)[rank]) wrong.insert(Evidence::work);
      if (epochs[i].evaluation != evaluation[rank]) wrong.insert(Evidence::evaluation);
      if (epochs[i].parameter_checksum != records[0].epochs().at(i).parameter_checksum) {
        wrong.insert(Evidence::checksum);
      }
    }
    if (numbers != std::vector<int>{1, 2}) wrong.insert(Evidence::epochs);
    const auto check = records[rank].result().value().at("reducer_check").get<std::vector<float>>();
    if (check != protocol::reducer_check_expected(kWorldSize)) wrong.insert(Evidence::reducer);
  }
  return wrong;
}

struct Case {
  std::string fault;
  std::set<Evidence> wrong;
};
void PrintTo(const Case& c, std::ostream* out) { *out << (c.fault.empty() ? "none" : c.fault); }

/// All tests share one prepared data set.
class InjectedFault : public ::testing::TestWithParam<std::tuple<const char*, Case>> {
 protected:
  static void SetUpTestSuite() {
    std::string pattern = (fs::temp_directory_path() / "ddpsweep_fault_test.XXXXXX").string();
    cache_root_ = ::mkdtemp(pattern.data());
    prepared_ = prepare(kProgram, small_settings(), cache_root_);
    const TokenCache cache(prepared_.at("cache_folder").get<std::string>());
    train_marks_.assign(cache.train().marks.begin(), cache.train().marks.end());
    validation_marks_.assign(cache.validation().marks.begin(), cache.validation().marks.end());
  }
  static void TearDownTestSuite() { fs::remove_all(cache_root_); }

  static std::set<Evidence> evidence(const std::string& fault, const std::string& engine = "reference") {
    json settings = small_settings();
    settings["train"]["engine"] = engine;
    WorkerGroup group(kProgram, training_specs(kWorldSize, kGlobalBatch, settings, prepared_),
                      {{"DDPSWEEP_FAULT", fault}});
    return evidence_of(group.run(), train_marks_, validation_marks_);
  }

  static inline fs::path cache_root_;
  static inline json prepared_;
  static inline std::vector<std::uint64_t> train_marks_, validation_marks_;
};

TEST_P(InjectedFault, ShowsWhereItBelongs) {
  const auto& [engine, injected] = GetParam();
  EXPECT_EQ(evidence(injected.fault, engine), injected.wrong);
}

INSTANTIATE_TEST_SUITE_P(
    Each, InjectedFault,
    ::testing::Combine(
        ::testing::Values("reference", "fast"),
        ::testing::Values(Case{"", {}}, Case{"sampler_off", {Evidence::work}}, Case{"skip_rows", {Evidence::work}},
                          Case{"double_rows", {Evidence::work}}, Case{"same_order", {Evidence::work}},
                          Case{"no_shuffle", {Evidence::work}}, Case{"one_rank_all", {Evidence::work}},
                          Case{"replay_batch", {Evidence::work}}, Case{"wrong_rows", {Evidence::work}},
                          Case{"sum_not_average", {Evidence::reducer}}, Case{"diverge", {Evidence::checksum}},
                          Case{"eval_padding", {Evidence::evaluation}}, Case{"epoch_twice", {Evidence::epochs}})),
    [](const auto& tested) {
      const std::string& fault = std::get<Case>(tested.param).fault;
      return (fault.empty() ? "none" : fault) + "_" + std::get<0>(tested.param);
    });

using DataChangedFromOutside = InjectedFault;

TEST_F(DataChangedFromOutside, ShowsInTheWork) {
  const fs::path tokens = fs::path(prepared_.at("cache_folder").get<std::string>()) / "train.tokens";
  std::fstream file(tokens, std::ios::in | std::ios::out | std::ios::binary);
  const char before = static_cast<char>(file.get());
  file.seekp(0).put(static_cast<char>(before ^ 1)).flush();
  EXPECT_EQ(evidence(""), std::set{Evidence::work});
  file.seekp(0).put(before).flush();
}

}  // namespace
}  // namespace ddpsweep::testing
