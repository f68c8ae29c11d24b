// The settings of a cell (docs/protocol.md) as types, checked once so that the rest of the worker can trust them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace ddpsweep::worker {

struct DatasetSettings {
  std::string name;           // "ag_news", "imdb" or "synthetic"
  std::filesystem::path dir;  // of files
  int classes = 0;
  std::int64_t train_limit = 0, validation_limit = 0;  // first rows of each file; 0 = all
  std::int64_t repeat_rows = 1;                        // files: how many copies of each training row
  std::int64_t train_rows = 0, validation_rows = 0;    // synthetic: how many to make
  bool labels_are_sums = false;                        // synthetic
};

enum class ModelFamily { encoder, distilbert, bert };
enum class Activation { relu, gelu };
enum class Positions { sinusoidal, learned };
enum class Pooling { mean, first };

/// A post-LN transformer encoder with a linear head; what all of this comes to is said in worker/model/encoder.hpp. The
/// defaults are those of the family `encoder`.
struct ModelSettings {
  ModelFamily family = ModelFamily::encoder;
  std::int64_t vocab_size = 0, d_model = 0, heads = 0, layers = 0, feed_forward = 0, max_seq_len = 0;
  std::int64_t classes = 0;
  double dropout = 0;
  Activation activation = Activation::relu;
  Positions positions = Positions::sinusoidal;
  Pooling pooling = Pooling::mean;
  std::int64_t max_positions = 0;  // rows of a table of learned positions; 0: max_seq_len
  std::int64_t token_types = 0;
  bool embedding_norm = false;     // LayerNorm after the embeddings
  bool attends_to_padding = true;  // token 0 is a word like any other
  bool pooler = false;             // dense layer and tanh before the head
  double norm_eps = 1e-5;          // torch.nn.LayerNorm's
  double initial_sd = 0;           // of random weights; 0: as torch.nn's modules begin
  std::filesystem::path folder;    // Hugging Face folder that sizes, vocabulary and weights come from; empty: none
  bool pretrained = false;         // begin with the weights of the folder
};

enum class Precision { fp32, tf32, bf16 };
enum class Optimizer { adam, adamw };
enum class EngineKind { reference, fast };
enum class Schedule { constant, linear };

struct TrainSettings {
  int epochs = 0;
  EngineKind engine = EngineKind::reference;
  bool cuda_graph = true;  // a GPU's steps are recorded and replayed
  Precision precision = Precision::fp32;
  Optimizer optimizer = Optimizer::adam;
  double learning_rate = 0, beta1 = 0, beta2 = 0, eps = 0, weight_decay = 0;
  Schedule schedule = Schedule::constant;
  double warmup = 0;          // steps in which the learning rate rises; below 1: this share of all steps
  double clip_norm = 0;       // longest gradient; 0: any
  bool overlap = true;        // reduce buckets while the backward pass still runs
  bool communication = true;  // false: do not reduce at all, for measuring
  std::int64_t first_bucket_bytes = 0, bucket_bytes = 0;
};

struct Settings {
  DatasetSettings dataset;
  ModelSettings model;
  TrainSettings train;
};

/// What a model's folder says of its sizes is left to read_model_config(). Throws ConfigError that names the key
/// and what this worker can do, for a key that is missing, has the wrong type or asks for something that this worker
/// does not have.
Settings parse_settings(const nlohmann::json& settings);

}  // namespace ddpsweep::worker
