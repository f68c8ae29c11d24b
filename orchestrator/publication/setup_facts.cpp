#include "orchestrator/publication/setup_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

#include "common/excerpt.hpp"
#include "common/json_text.hpp"
#include "orchestrator/report/section_parts.hpp"
#include "orchestrator/report/statistics.hpp"

namespace ddpsweep::publication {
namespace {

using report::first_few;
using report::names_under;
using report::NamesBy;
using store::Json;

constexpr const char* kNotRecorded = "not recorded";

/// A value without quotes around a text; "-" for an empty text, nothing for null.
std::string plain(const Json& value) {
  if (value.is_null()) return "";
  if (!value.is_string()) return one_line(one_line_json(value));
  const auto text = one_line(value.get<std::string>());
  return text.empty() ? "-" : text;
}

/// "value", or "value (cells); value (cells)" where cells differ.
std::string joined(const NamesBy& cells_by_value) {
  if (cells_by_value.empty()) return kNotRecorded;
  if (cells_by_value.size() == 1) return cells_by_value.front().first;
  std::vector<std::string> parts;
  for (const auto& [value, cells] : cells_by_value) parts.push_back(fmt::format("{} ({})", value, first_few(cells)));
  return fmt::format("{}", fmt::join(parts, "; "));
}

/// What `value_of` says of each cell; an empty text: the cell has no such thing.
std::string over_cells(const store::SweepSetup& setup, const std::function<std::string(const Json&)>& value_of) {
  NamesBy cells_by_value;
  for (const Json& cell : setup.cells) {
    if (const auto value = value_of(cell); !value.empty())
      names_under(cells_by_value, value).push_back(plain(cell.at("experiment")));
  }
  return joined(cells_by_value);
}

/// The settings at this path, e.g. /train/precision.
std::string setting(const store::SweepSetup& setup, const char* path) {
  return over_cells(setup, [&](const Json& cell) {
    const Json::json_pointer pointer(path);
    const Json& settings = cell.at("settings");
    return settings.contains(pointer) ? plain(settings.at(pointer)) : "";
  });
}

/// The distinct values that `value_of` says of each circumstance, in the order in which they were met.
std::string over_circumstances(const store::SweepSetup& setup,
                               const std::function<std::string(const Json&)>& value_of) {
  std::vector<std::string> values;
  for (const Json& circumstance : setup.circumstances) {
    auto value = value_of(circumstance);
    if (!value.empty() && std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
  }
  return values.empty() ? kNotRecorded : fmt::format("{}", fmt::join(values, "; "));
}

std::string circumstance(const store::SweepSetup& setup, const char* column) {
  return over_circumstances(setup, [&](const Json& row) { return plain(row.at(column)); });
}

/// The distinct values that `value_of` says of each node, in the order in which they were met.
std::string over_nodes(const store::SweepSetup& setup,
                       const std::function<std::string(const store::NodeRow&)>& value_of) {
  NamesBy nodes_by_value;
  for (const auto& node : setup.nodes) {
    if (const auto value = value_of(node); !value.empty())
      names_under(nodes_by_value, one_line(value)).push_back(one_line(node.node));
  }
  return joined(nodes_by_value);
}

std::string cpu_of(const store::NodeRow& node) {
  std::vector<std::string> parts;
  if (node.cpu_model) parts.push_back(*node.cpu_model);
  if (node.cores) parts.push_back(fmt::format("{} cores", *node.cores));
  if (node.memory_bytes)
    parts.push_back(fmt::format("{:.0f} GiB", static_cast<double>(*node.memory_bytes) / (1U << 30)));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string link_of(const store::NodeRow& node) {
  const auto link = node.gpu_link.value_or("");
  if (link == "nvlink") return "NVLink between every two GPUs of a node";
  if (link == "some") return "NVLink between some GPUs of a node";
  return link == "none" ? "no NVLink" : link;
}

std::string driver_of(const store::NodeRow& node) {
  if (!node.driver_version) return "";
  return *node.driver_version +
         (node.cuda_driver_version ? fmt::format(", for CUDA up to {}", *node.cuda_driver_version) : "");
}

std::string node_names(const store::SweepSetup& setup) {
  std::vector<std::string> names;
  for (const auto& node : setup.nodes) {
    if (names.empty() || names.back() != one_line(node.node)) names.push_back(one_line(node.node));
  }
  return names.empty() ? kNotRecorded : fmt::format("{}: {}", names.size(), first_few(names));
}

std::string library(const store::SweepSetup& setup, const char* name) {
  return over_circumstances(setup, [&](const Json& row) {
    const Json& libraries = row.at("libraries");
    return libraries.is_object() && libraries.contains(name) ? plain(libraries.at(name)) : "";
  });
}

/// "NCCL_DEBUG=INFO NCCL_NVLS_ENABLE=0", of those variables that workers were given; as the store has it where not all
/// were given the same (cluster::joint_environment()).
std::string nccl_variables(const Json& circumstance) {
  const Json& environment = circumstance.at("environment");
  std::vector<std::string> set;
  if (environment.is_object()) {
    for (const auto& [name, value] : environment.items())
      // NCCL_VERSION is what images of containers say of themselves; NCCL does not read it.
      if (name.starts_with("NCCL_") && name != "NCCL_VERSION")
        set.push_back(fmt::format("{}={}", one_line(name), plain(value)));
  }
  return set.empty() ? "none by the sweep" : fmt::format("{}", fmt::join(set, " "));
}

/// A section of the cell's settings; empty where there is none, as of imported cells.
Json section_of(const Json& cell, const char* name) {
  const Json& settings = cell.at("settings");
  const auto section = settings.is_object() ? settings.find(name) : settings.end();
  return section != settings.end() && section->is_object() ? *section : Json::object();
}

std::string optimizer(const Json& cell) {
  const Json train = section_of(cell, "train");
  if (!train.contains("optimizer")) return "";
  auto text = plain(train.at("optimizer"));
  for (const char* name : {"learning_rate", "lr_schedule", "betas", "eps", "weight_decay", "clip_norm"})
    if (train.contains(name)) text += fmt::format(", {} {}", name, plain(train.at(name)));
  return text;
}

std::string seeds(const store::SweepSetup& setup) {
  if (setup.seeds.empty()) return kNotRecorded;
  std::vector<std::string> texts;
  for (const Json& row : setup.seeds) {
    texts.push_back(row.at("seed").is_null() ? fmt::format("{} different ones", row.at("seeds").dump())
                                             : plain(row.at("seed")));
  }
  return "one for each repeat: " + first_few(texts);
}

std::string hours(const Json& seconds) {
  if (seconds.is_null()) return kNotRecorded;
  const auto value = seconds.get<double>();
  return value < 3600 ? fmt::format("{:.1f} minutes", value / 60) : fmt::format("{:.2f} hours", value / 3600);
}

std::string moments(const Json& totals) {
  if (totals.at("first_started_at").is_null()) return kNotRecorded;
  return fmt::format("{} to {}", plain(totals.at("first_started_at")),
                     totals.at("last_ended_at").is_null() ? "(one still ran when this was written)"
                                                          : plain(totals.at("last_ended_at")));
}

}  // namespace

std::vector<SetupFact> setup_facts(const store::SweepSetup& setup) {
  const Json& totals = setup.totals;
  const auto from = [&](const char* path) { return setting(setup, path); };
  return {
      {"Devices", circumstance(setup, "device_model")},
      {"Link between devices", over_nodes(setup, link_of)},
      {"Nodes", node_names(setup)},
      {"CPU of a node", over_nodes(setup, cpu_of)},
      {"System", over_nodes(setup,
                            [](const store::NodeRow& node) {
                              return node.os && node.kernel ? fmt::format("{}, kernel {}", *node.os, *node.kernel)
                                                            : node.kernel.value_or(node.os.value_or(""));
                            })},
      {"GPU driver", over_nodes(setup, driver_of)},
      {"Isolation of runs", circumstance(setup, "isolation")},
      {"Transport", circumstance(setup, "transport")},
      {"CUDA", library(setup, "cuda")},
      {"NCCL", library(setup, "nccl")},
      {"libtorch", library(setup, "libtorch")},
      {"NCCL variables set", over_circumstances(setup, nccl_variables)},
      {"Program", over_circumstances(setup,
                                     [](const Json& row) {
                                       return row.at("program_version").is_null()
                                                  ? std::string()
                                                  : fmt::format("ddpsweep {}, commit {}, numerics version {}",
                                                                plain(row.at("program_version")),
                                                                plain(row.at("git_hash")),
                                                                plain(row.at("numerics_version")));
                                     })},
      {"Worker", circumstance(setup, "worker_program")},
      {"Data", over_cells(setup,
                          [](const Json& cell) {
                            const Json data = section_of(cell, "dataset");
                            return data.contains("name") ? fmt::format("{}, each row {} times", plain(data.at("name")),
                                                                       plain(data.value("repeat_rows", Json(1))))
                                                         : "";
                          })},
      {"Data fingerprint", circumstance(setup, "data_fingerprint")},
      {"Weights fingerprint", circumstance(setup, "weights_fingerprint")},
      {"Models", from("/model/name")},
      {"Tokens in a row", from("/model/max_seq_len")},
      {"Rows in a step, all ranks", over_cells(setup, [](const Json& cell) { return plain(cell.at("global_batch")); })},
      {"Rows in an epoch, all ranks", over_cells(setup, [](const Json& cell) { return plain(cell.at("samples")); })},
      {"Steps in an epoch", over_cells(setup, [](const Json& cell) { return plain(cell.at("steps")); })},
      {"Epochs of a run", over_cells(setup, [](const Json& cell) { return plain(cell.at("epochs")); })},
      {"Precision", from("/train/precision")},
      {"Engine", from("/train/engine")},
      {"Optimizer", over_cells(setup, optimizer)},
      {"Seeds", seeds(setup)},
      {"Warm-up", over_cells(setup,
                             [](const Json& cell) {
                               const Json train = section_of(cell, "train");
                               return train.contains("warmup_epochs")
                                          ? fmt::format("each run's first epochs are left out of timings: {}",
                                                        plain(train.at("warmup_epochs")))
                                          : "";
                             })},
      {"Summaries",
       "of a run: the arithmetic mean of its steady epochs; of a cell: the median over its runs; accuracy: of "
       "the last epoch"},
      {"Intervals", fmt::format("from {} runs on, at least {:.0f} %: of medians by order statistics, of speedups by "
                                "square-and-add on logarithms; below that the range that was seen",
                                report::kRunsForAnInterval, 100 * report::kConfidence)},
      {"Attempts", fmt::format("{}, {} of them count", totals.at("attempts").dump(), totals.at("counted").dump())},
      {"Measured", moments(totals)},
      {"Wall time of all attempts", hours(totals.at("wall_seconds"))},
      {"Device-hours", totals.at("device_hours").is_null()
                           ? kNotRecorded
                           : fmt::format("{:.2f}", totals.at("device_hours").get<double>())},
  };
}

}  // namespace ddpsweep::publication
