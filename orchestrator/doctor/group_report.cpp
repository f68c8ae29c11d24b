#include "orchestrator/doctor/group_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <optional>
#include <set>

namespace ddpsweep::doctor {
namespace {

using protocol::FailureClass;

constexpr double kRounding = 1e-3;  // relative: two kinds of CPU compute the same loss to more digits than that
constexpr std::size_t kShownTokens = 8;

/// What one rank found out.
struct Finding {
  std::int64_t parameters = 0;
  std::vector<float> reduced;
  std::string transport;
  std::vector<int> tokens;
  bool logits_finite = false;
  std::optional<double> loss;
};

Finding finding_from(const nlohmann::json& result) {
  Finding finding;
  finding.parameters = result.at("parameters");
  finding.reduced = result.at("reducer_check").get<std::vector<float>>();
  finding.transport = result.at("transport");
  finding.tokens = result.at("tokens").get<std::vector<int>>();
  finding.logits_finite = result.at("logits_finite");
  if (!result.at("loss").is_null()) finding.loss = result.at("loss").get<double>();
  return finding;
}

std::string place(const GroupReport& report, std::size_t rank) {
  return fmt::format("rank {} on {}", rank, report.slots[rank].node);
}

matrix::DeviceKind device_of(const GroupReport& report) { return report.slots.at(0).device; }

/// What a GPU did not give back; empty when all did.
std::string kept_memory(const GroupReport& report) {
  for (std::size_t rank = 0; rank < report.device_use.size(); ++rank) {
    const auto& use = report.device_use[rank];
    const auto left = use ? use->memory_left_bytes.value_or(0) : 0;
    if (left > 0) {
      return fmt::format("{}: {} has {} MiB more in use than before, and a sweep would not use it again",
                         place(report, rank), report.slots[rank].id, left >> 20);
    }
  }
  return "";
}

std::string mend_for(const GroupReport& report) {
  const int rank = std::max(report.outcome.rank, 0);
  const auto log = fmt::format("its last words on {}: {}/{}", report.slots[static_cast<std::size_t>(rank)].node,
                               report.log_folder, log_name(report.model, device_of(report), rank));
  if (!report.outcome.failure) return "where did it stand still? " + log;
  switch (*report.outcome.failure) {
    case FailureClass::config:
      return "change the experiment file, or install a worker that can do this; " + log;
    case FailureClass::nccl:
    case FailureClass::peer_lost:
      return fmt::format("can the nodes reach each other? {}_SOCKET_IFNAME=<interface> names the network to use; {}",
                         device_of(report) == matrix::DeviceKind::gpu ? "NCCL" : "GLOO", log);
    default:
      return log;
  }
}

/// What is wrong with one rank's finding, or with it beside rank 0's; empty when nothing is.
std::string complaint(const Finding& finding, const Finding& first, int world_size) {
  if (finding.reduced != protocol::reducer_check_expected(world_size)) {
    return fmt::format("the reduction of the known vector gave [{}] and not its average",
                       fmt::join(finding.reduced, ", "));
  }
  if (!finding.logits_finite || !finding.loss || !std::isfinite(*finding.loss)) return "the logits are not finite";
  if (finding.parameters != first.parameters) {
    return fmt::format("its model has {} parameters, that of rank 0 has {}", finding.parameters, first.parameters);
  }
  if (finding.tokens != first.tokens) return "it tokenises the same sentence to other numbers than rank 0";
  if (std::abs(*finding.loss - *first.loss) > kRounding * std::abs(*first.loss)) {
    return fmt::format("the same sentence has loss {}, on rank 0 it has {}", *finding.loss, *first.loss);
  }
  return "";
}

std::string praise(const GroupReport& report, const Finding& first) {
  std::set<std::string> nodes;
  for (const auto& slot : report.slots) nodes.insert(slot.node);
  const auto shown = std::min(first.tokens.size(), kShownTokens);
  return fmt::format(
      "{} worker{} on {} node{}{}: known vector averaged exactly, {} parameters, tokens {}{}, loss {:.4f}, "
      "{:.1f} s",
      report.slots.size(), report.slots.size() == 1 ? "" : "s", nodes.size(), nodes.size() == 1 ? "" : "s",
      first.transport.empty() ? "" : " over " + first.transport, first.parameters,
      fmt::join(first.tokens.begin(), first.tokens.begin() + static_cast<std::ptrdiff_t>(shown), " "),
      shown < first.tokens.size() ? " ..." : "", *first.loss, report.seconds);
}

}  // namespace

std::string group_name(const std::string& model, matrix::DeviceKind device) {
  return fmt::format("model {}{}", model, device == matrix::DeviceKind::gpu ? " on GPUs" : "");
}

std::string log_name(const std::string& model, matrix::DeviceKind device, int rank) {
  return fmt::format("doctor_{}{}_rank{}.log", model, device == matrix::DeviceKind::gpu ? "_gpu" : "", rank);
}

Check judge(const GroupReport& report) {
  const std::string name = group_name(report.model, device_of(report));
  const auto failed = [&](const std::string& sentence) {
    return Check{name, Status::fail, sentence, mend_for(report)};
  };
  const auto& outcome = report.outcome;
  if (outcome.state != store::State::succeeded) {
    if (report.refused_task) {
      return {name, Status::warn, fmt::format("this worker has no check: {}", outcome.error),
              "nothing has to be done; docs/protocol.md says what the task `check` is"};
    }
    return failed(outcome.rank < 0 ? outcome.error
                                   : fmt::format("{} (on {})", outcome.error,
                                                 report.slots[static_cast<std::size_t>(outcome.rank)].node));
  }
  std::vector<Finding> findings;
  for (std::size_t rank = 0; rank < report.results.size(); ++rank) {
    try {
      findings.push_back(finding_from(report.results[rank]));
    } catch (const nlohmann::json::exception& error) {
      return failed(fmt::format("{} reported another result than docs/protocol.md asks for: {}", place(report, rank),
                                error.what()));
    }
  }
  for (std::size_t rank = 0; rank < findings.size(); ++rank) {
    const auto problem = complaint(findings[rank], findings[0], static_cast<int>(findings.size()));
    if (!problem.empty()) return failed(fmt::format("{}: {}", place(report, rank), problem));
  }
  if (const auto kept = kept_memory(report); !kept.empty()) {
    return {name, Status::warn, kept, "nvidia-smi on that node says which process has it"};
  }
  return {name, Status::ok, praise(report, findings[0]), ""};
}

}  // namespace ddpsweep::doctor
