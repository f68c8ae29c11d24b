#include "orchestrator/schedule/placement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace ddpsweep::schedule {
namespace {

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

std::string placement_problem(matrix::DeviceKind device, int world_size, const std::vector<Slot>& slots) {
  const auto count = std::count_if(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.device == device; });
  if (world_size <= count) return "";
  const std::string_view kind = device == matrix::DeviceKind::gpu ? "GPU" : "CPU core";
  return fmt::format("wants {} {}{}, but {} {} offered", world_size, kind, world_size == 1 ? "" : "s", count,
                     count == 1 ? "is" : "are");
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
