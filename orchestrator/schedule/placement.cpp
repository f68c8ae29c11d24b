#include "orchestrator/schedule/placement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace ddpsweep::schedule {
namespace {

constexpr Capability kTensorPrecisions = 80;  // Ampere: the first with bf16 and tf32

std::string written(Capability capability) { return fmt::format("{}.{}", capability / 10, capability % 10); }

/// "2 x Tesla T4: 7.5, 1 x Tesla V100: 7.0"
std::string describe_unfit(const std::vector<Slot>& slots, const Need& need) {
  std::map<std::string, int> counts;
  for (const Slot& slot : slots) {
    if (slot.device == need.device && !suits(slot, need)) {
      ++counts[fmt::format("{}: {}", slot.model, written(slot.capability))];
    }
  }
  std::string text;
  for (const auto& [model, count] : counts) text += fmt::format("{}{} x {}", text.empty() ? "" : ", ", count, model);
  return text;
}

struct Node {
  std::string name;
  std::vector<Slot> slots;
};

std::vector<Node> by_node(const std::vector<Slot>& slots) {
  std::vector<Node> nodes;
  for (const Slot& slot : slots) {
    auto node = std::find_if(nodes.begin(), nodes.end(), [&](const Node& n) { return n.name == slot.node; });
    if (node == nodes.end()) node = nodes.insert(nodes.end(), {slot.node, {}});
    node->slots.push_back(slot);
  }
  return nodes;
}

/// "0-3,6" for ascending numbers.
std::string ranges(const std::vector<int>& numbers) {
  std::string text;
  for (std::size_t first = 0; first < numbers.size();) {
    std::size_t last = first;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    text += fmt::format("{}{}", text.empty() ? "" : ",", numbers[first]);
    if (last > first) text += fmt::format("-{}", numbers[last]);
    first = last + 1;
  }
  return text;
}

}  // namespace

Need need_of(const matrix::Cell& cell) {
  Need need{.world_size = cell.world_size, .device = cell.device};
  if (need.device != matrix::DeviceKind::gpu) return need;
  const auto precision = cell.settings.value("train", nlohmann::json::object()).value("precision", "fp32");
  if (precision != "fp32") {
    need.capability = kTensorPrecisions;
    need.purpose = precision;
  }
  return need;
}

bool suits(const Slot& slot, const Need& need) {
  return slot.device == need.device && (slot.capability == 0 || slot.capability >= need.capability);
}

std::size_t count_suiting(const std::vector<Slot>& slots, const Need& need) {
  return static_cast<std::size_t>(
      std::count_if(slots.begin(), slots.end(), [&](const Slot& slot) { return suits(slot, need); }));
}

std::vector<Slot> merge_slots(std::vector<Slot> slots) {
  std::set<std::string> seen;
  std::erase_if(slots, [&](const Slot& slot) { return !seen.insert(slot.id).second; });
  return slots;
}

std::vector<Slot> choose_slots(int width, const std::vector<Slot>& candidates) {
  const auto wanted = static_cast<std::size_t>(width);
  if (candidates.size() < wanted) return {};
  std::vector<Node> nodes = by_node(candidates);
  const Node* fitting = nullptr;
  for (const Node& node : nodes) {
    if (node.slots.size() >= wanted && (!fitting || node.slots.size() < fitting->slots.size())) fitting = &node;
  }
  std::vector<Slot> chosen;
  if (fitting) {
    chosen = fitting->slots;
  } else {
    std::stable_sort(nodes.begin(), nodes.end(),
                     [](const Node& a, const Node& b) { return a.slots.size() > b.slots.size(); });
    for (const Node& node : nodes) chosen.insert(chosen.end(), node.slots.begin(), node.slots.end());
  }
  chosen.resize(wanted);
  return chosen;
}

std::vector<Slot> choose_slots(int width, const std::vector<Slot>& candidates, const std::vector<Slot>& failed_on) {
  const std::vector<Slot> anywhere = choose_slots(width, candidates);
  if (failed_on.empty() || anywhere.empty()) return anywhere;
  std::set<std::string> ids, names;
  for (const Slot& slot : failed_on) ids.insert(slot.id), names.insert(slot.node);

  std::vector<Slot> other_nodes = candidates, other_slots = candidates;
  std::erase_if(other_nodes, [&](const Slot& slot) { return names.contains(slot.node); });
  std::erase_if(other_slots, [&](const Slot& slot) { return ids.contains(slot.id); });
  for (const auto& untried : {other_nodes, other_slots}) {
    std::vector<Slot> chosen = choose_slots(width, untried);
    if (!chosen.empty() && by_node(chosen).size() <= by_node(anywhere).size()) return chosen;
  }
  std::vector<Slot> untried_first = candidates;
  std::stable_partition(untried_first.begin(), untried_first.end(),
                        [&](const Slot& slot) { return !ids.contains(slot.id); });
  return choose_slots(width, untried_first);
}

std::string placement_problem(const Need& need, const std::vector<Slot>& slots, const std::string& where) {
  const auto count = count_suiting(slots, need);
  const auto wanted = static_cast<std::size_t>(need.world_size);
  if (wanted <= count) return "";
  const std::string unfit = describe_unfit(slots, need);
  const std::string capable =
      unfit.empty() ? "" : fmt::format(" of compute capability {} for {}", written(need.capability), need.purpose);
  return fmt::format("needs {}{}, {} {}{}", devices(wanted, need.device), capable, count, where,
                     unfit.empty() ? "" : " (" + unfit + ")");
}

std::string devices(std::size_t count, matrix::DeviceKind kind) {
  return fmt::format("{} {}{}", count, kind == matrix::DeviceKind::gpu ? "GPU" : "CPU core", count == 1 ? "" : "s");
}

std::string describe_slots(const std::vector<Slot>& slots) {
  std::string text;
  for (const Node& node : by_node(slots)) {
    std::map<matrix::DeviceKind, std::vector<int>> numbers;
    for (const Slot& slot : node.slots) numbers[slot.device].push_back(slot.index);
    for (auto& [device, indices] : numbers) {
      std::sort(indices.begin(), indices.end());
      text += fmt::format("{}{} {} {}", text.empty() ? "" : ", ", node.name, to_string(device), ranges(indices));
    }
  }
  return text;
}

}  // namespace ddpsweep::schedule
