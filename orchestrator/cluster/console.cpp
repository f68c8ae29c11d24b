#include "orchestrator/cluster/console.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "common/hash.hpp"
#include "common/units.hpp"

namespace ddpsweep::cluster::console {
namespace {

std::string_view name_of(matrix::DeviceKind kind) { return kind == matrix::DeviceKind::gpu ? "gpu" : "cpu"; }

/// {0, 1, 2, 5} -> "0-2,5"
std::string ranges(const std::set<int>& values) {
  std::string text;
  for (auto it = values.begin(); it != values.end();) {
    const int first = *it;
    int last = first;
    while (++it != values.end() && *it == last + 1) last = *it;
    text += fmt::format("{}{}", text.empty() ? "" : ",", first);
    if (last > first) text += fmt::format("-{}", last);
  }
  return text;
}

std::string numbered(const RunLabel& label) { return fmt::format("({}/{}) {}", label.number, label.total, label.name); }

/// Short epochs are compared with each other while they run: three digits.
std::string epoch_time(double seconds) {
  return seconds < 100 ? fmt::format("{:.3g} s", seconds) : format_duration(seconds);
}

std::string findings(const store::Verdict& verdict, bool unknown) {
  std::string text;
  for (const auto& finding : verdict.findings) {
    if (finding.unknown != unknown) continue;
    text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", finding.code, finding.sentence);
  }
  return text;
}

}  // namespace

std::string plan(std::size_t cells, int repeats, std::size_t done, std::size_t slots) {
  return fmt::format("[ PLAN ] {} runs = {} {} x {} {} ({} already done), {} slots", cells * repeats, cells,
                     cells == 1 ? "cell" : "cells", repeats, repeats == 1 ? "repeat" : "repeats", done, slots);
}

std::string data(const std::string& name, const PreparedData& data, double seconds) {
  return fmt::format("{}: {} training and {} validation rows, fingerprint {}, {}", name, grouped(data.train_rows()),
                     grouped(data.validation_rows()), to_hex(data.fingerprint()), format_duration(seconds));
}

std::string run(const RunLabel& label, const std::string& cell_key, const std::vector<schedule::Slot>& slots) {
  return fmt::format("[ RUN  ] {} #{}  {}  {}", numbered(label), cell_key.substr(0, 6),
                     devices(slots.size(), slots.front().device), where(slots));
}

std::string epoch(const std::string& name, const store::Epoch& epoch, int epochs) {
  return fmt::format("[ EPOCH] {} {}/{}  {}  acc {:.3f}", name, epoch.epoch, epochs, epoch_time(epoch.epoch_seconds),
                     epoch.accuracy);
}

std::string ok(const RunLabel& label, double wall_seconds, double samples_per_second, const store::Verdict& verdict) {
  auto line = fmt::format("[  OK  ] {}  {}  {} samples/s", numbered(label), format_duration(wall_seconds),
                          grouped(static_cast<std::int64_t>(samples_per_second)));
  if (verdict.kind == store::VerdictKind::unaudited) line += "  unaudited: " + findings(verdict, true);
  return line;
}

std::string fail(const RunLabel& label, const std::string& what, const std::string& sentence, const std::string& log) {
  return fmt::format("[ FAIL ] {}  {}: {}{}", numbered(label), what, sentence, log.empty() ? "" : "  log: " + log);
}

std::string invalid(const RunLabel& label, const store::Verdict& verdict) {
  return fail(label, "invalid", findings(verdict, false), "");
}

std::string skip(const std::string& experiment, const std::string& reason) {
  return fmt::format("[ SKIP ] {}  infeasible: {}", experiment, reason);
}

std::string where(const std::vector<schedule::Slot>& slots) {
  std::map<std::pair<std::string, std::string_view>, std::set<int>> nodes;
  for (const auto& slot : slots) nodes[{slot.node, name_of(slot.device)}].insert(slot.index);
  std::string text;
  for (const auto& [node, indices] : nodes) {
    text += fmt::format("{}{} {} {}", text.empty() ? "" : ", ", node.first, node.second, ranges(indices));
  }
  return text;
}

std::string grouped(std::int64_t value) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  for (auto i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > 0; i -= 3) {
    digits.insert(static_cast<std::size_t>(i), ",");
  }
  return value < 0 ? "-" + digits : digits;
}

std::string devices(std::size_t count, matrix::DeviceKind kind) {
  return fmt::format("{} {}{}", count, kind == matrix::DeviceKind::gpu ? "GPU" : "CPU core", count == 1 ? "" : "s");
}

}  // namespace ddpsweep::cluster::console
