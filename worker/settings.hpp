// The settings of a cell (docs/protocol.md) as types, checked once so that the rest of the worker can trust them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace ddpsweep::worker {

struct DatasetSettings {
  std::string name;           // "ag_news" or "synthetic"
  std::filesystem::path dir;  // ag_news: holds train.csv and test.csv
  int classes = 0;
  std::int64_t train_limit = 0, validation_limit = 0;  // first rows of each file; 0 = all
  std::int64_t train_rows = 0, validation_rows = 0;    // synthetic: how many to make
};

/// A post-LN transformer encoder: sinusoidal positions, ReLU, mean over all positions, linear head.
struct ModelSettings {
  std::int64_t vocab_size = 0, d_model = 0, heads = 0, layers = 0, feed_forward = 0, max_seq_len = 0;
  std::int64_t classes = 0;
  double dropout = 0;
};

enum class Precision { fp32, tf32, bf16 };
enum class Optimizer { adam, adamw };

struct TrainSettings {
  int epochs = 0;
  Precision precision = Precision::fp32;
  Optimizer optimizer = Optimizer::adam;
  double learning_rate = 0, beta1 = 0, beta2 = 0, eps = 0, weight_decay = 0;
  bool overlap = true;        // reduce buckets while the backward pass still runs
  bool communication = true;  // false: do not reduce at all, for measuring
  std::int64_t first_bucket_bytes = 0, bucket_bytes = 0;
};

struct Settings {
  DatasetSettings dataset;
  ModelSettings model;
  TrainSettings train;
};

/// Throws ConfigError that names the key and what this worker can do, for a key that is missing, has the wrong type or
/// asks for something that this worker does not have.
Settings parse_settings(const nlohmann::json& settings);

}  // namespace ddpsweep::worker
