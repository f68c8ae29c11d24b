#include "orchestrator/matrix/cell.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "common/errors.hpp"
#include "common/fast_limits.hpp"
#include "common/hash.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

/// Raised when the same settings come to mean another training, so that old cells are not taken for new ones.
constexpr int kKeyVersion = 1;

/// A model's folder may lie anywhere, but models that train.save kept are all called model: EXPERIMENT/runN/model.
std::string model_name(const std::filesystem::path& folder) {
  const auto run = folder.parent_path();
  if (folder.filename() != "model") return folder.filename().string();
  return (run.parent_path().filename() / run.filename() / "model").string();
}

/// What the key of a cell has of a setting; empty: nothing.
std::string key_text(const std::string& path, const nlohmann::json& value) {
  if (path == "dataset.dir") return "";
  return path == "model.weights" ? model_name(value.get<std::string>()) : value.dump();
}

/// True for what a cell of before the key was there had without saying so.
bool goes_without_saying(const std::string& path, const nlohmann::json& value) {
  const Key* key = find_key(path);
  return key && key->added_later && value == key->fallback;
}

/// True when `without` names the path or its whole section.
bool is_left_out(const std::string& path, const std::vector<std::string>& without) {
  return std::any_of(without.begin(), without.end(), [&](const std::string& name) {
    return path == name || (name == "model" && path.starts_with("model."));
  });
}

std::string setup_line(const Point& point, const Cell& cell) {
  std::string line = fmt::format("{}, {} {}{}, {}", cell.settings["model"]["name"].get<std::string>(), cell.world_size,
                                 cell.device == DeviceKind::gpu ? "GPU" : "CPU", cell.world_size == 1 ? "" : "s",
                                 cell.settings["train"]["precision"].get<std::string>());
  for (const AxisValue& value : point) {
    if (value.axis == "model" || value.axis == "gpus" || value.axis == "cpus" || value.axis == "train.precision")
      continue;
    line += fmt::format(", {} {}", short_axis_name(value.axis), format_value(value.value));
  }
  return line;
}

/// What every figure of the cell is to be marked with; empty: nothing.
std::string remark_on(const nlohmann::json& settings) {
  std::string remark;
  if (!settings["model"].value("pretrained", true)) remark = "accuracy from random init";
  if (const auto times = settings["dataset"].value("repeat_rows", 1); times > 1) {
    remark += fmt::format("{}rows x {}", remark.empty() ? "" : "; ", times);
  }
  return remark;
}

/// What the CUDA kernels of our worker's fast engine cannot do (worker/kernels); of a model's folder the worker says
/// it.
std::string fast_limit(const nlohmann::json& model, const nlohmann::json& dataset) {
  const int d_model = model.value("d_model", 0), feed_forward = model.value("feed_forward", 0);
  if (d_model % kFastStep != 0 || d_model > kFastWidest) {
    return fmt::format("d_model is {}, but train.engine fast needs a multiple of {}, at most {}", d_model, kFastStep,
                       kFastWidest);
  }
  if (feed_forward % kFastStep != 0) {
    return fmt::format("feed_forward is {}, but train.engine fast needs a multiple of {}", feed_forward, kFastStep);
  }
  if (const int classes = dataset["classes"]; classes > kFastMostClasses) {
    return fmt::format("classes is {}, but train.engine fast has at most {}", classes, kFastMostClasses);
  }
  return "";
}

/// The most rows there can be; 0: as many as the data holds, which only the worker will see.
std::int64_t known_training_rows(const nlohmann::json& dataset) {
  return dataset[dataset["name"] == "synthetic" ? "train_rows" : "train_limit"].get<std::int64_t>();
}

}  // namespace

std::string settings_hash(const FlatSettings& settings, DeviceKind device, int world_size,
                          const std::vector<std::string>& without) {
  std::string canonical = fmt::format("ddpsweep cell {}\ndevice={}\n", kKeyVersion, to_string(device));
  if (!is_left_out("gpus", without) && !is_left_out("cpus", without))
    canonical += fmt::format("world_size={}\n", world_size);
  for (const auto& [path, value] : settings) {
    const std::string text = key_text(path, value);
    if (text.empty() || is_left_out(path, without) || goes_without_saying(path, value)) continue;
    canonical += path + "=" + text + "\n";
  }
  return to_hex(hash64(canonical));
}

Cell make_cell(const Point& point, const FlatSettings& settings) {
  Cell cell;
  const nlohmann::json* gpus = find_value(point, "gpus");
  const nlohmann::json* world = gpus ? gpus : find_value(point, "cpus");
  const nlohmann::json* model = find_value(point, "model");
  require(world && model, "a point without a model or a world size");
  cell.device = gpus ? DeviceKind::gpu : DeviceKind::cpu;
  cell.world_size = world->get<int>();
  cell.settings = nested(settings);
  cell.settings["model"]["name"] = *model;
  for (const AxisValue& value : point) cell.axes[short_axis_name(value.axis)] = value.value;
  const nlohmann::json& batch = cell.settings["batch"];
  cell.global_batch = batch.contains("global") ? batch["global"].get<std::int64_t>()
                                               : batch["per_gpu"].get<std::int64_t>() * cell.world_size;
  cell.key = settings_hash(settings, cell.device, cell.world_size);
  cell.setup = setup_line(point, cell);
  cell.remark = remark_on(cell.settings);
  return cell;
}

std::string why_infeasible(const Cell& cell, bool own_worker) {
  const nlohmann::json& model = cell.settings["model"];
  const nlohmann::json& train = cell.settings["train"];
  const nlohmann::json& dataset = cell.settings["dataset"];
  if (own_worker && cell.device == DeviceKind::gpu && train["engine"] == "fast") {
    if (const std::string limit = fast_limit(model, dataset); !limit.empty()) {
      return fmt::format("{}; train.engine: reference takes any", limit);
    }
  }
  if (cell.device == DeviceKind::cpu && train["precision"] != "fp32") {
    return fmt::format("precision {} needs a GPU", train["precision"].get<std::string>());
  }
  if (model.contains("heads") && model["d_model"].get<std::int64_t>() % model["heads"].get<std::int64_t>() != 0) {
    return fmt::format("d_model {} is not a multiple of {} heads", model["d_model"].get<int>(),
                       model["heads"].get<int>());
  }
  if (model.value("positions", "") == "sinusoidal" && model["d_model"].get<int>() % 2 != 0) {
    return fmt::format("d_model {} is odd, which sinusoidal positions cannot be", model["d_model"].get<int>());
  }
  for (const auto& [name, classes] : {std::pair{"ag_news", 4}, {"imdb", 2}}) {
    if (dataset["name"] == name && dataset["classes"] != classes) {
      return fmt::format("{} has {} classes, not {}", name, classes, dataset["classes"].get<int>());
    }
  }
  if (cell.global_batch < cell.world_size) {
    return fmt::format("a global batch of {} leaves some of {} ranks without a row", cell.global_batch,
                       cell.world_size);
  }
  const std::int64_t rows = known_training_rows(dataset);
  if (rows > 0 && rows < cell.global_batch) {
    return fmt::format("a global batch of {} is larger than the {} training rows", cell.global_batch, rows);
  }
  return "";
}

}  // namespace ddpsweep::matrix
