// One rank's training loop, step by step, for tests that look at each step's loss.
#pragma once

#include <memory>
#include <vector>

#include "common/token_cache.hpp"
#include "worker/device/device.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker::testing {

struct TrainingOptions {
  EngineKind engine = EngineKind::reference;
  Precision precision = Precision::fp32;
  std::int64_t global_batch = 32;
  double rate = 1e-3;
  std::uint64_t seed = 1;
  bool records = false;  // steps are recorded after the first three, and replayed
};

/// The losses of each step of the first epoch: sums over this rank's rows, divided by those of the global batch. group:
/// may be null.
std::vector<double> train(const ModelSettings& model, const TokenSplit& rows, Device& device, Communicator* group,
                          const TrainingOptions& options);

/// Like `small`, without dropout.
ModelSettings small_model();
/// Like DistilBERT, but narrower: GELU, learned positions, LayerNorm after the embeddings, padding that nobody sees.
ModelSettings narrow_distilbert();

/// Rows that a model can learn: half of a row's words are its class's own, and the rest is padding.
TokenRows made_rows(std::int64_t rows, int seq_len);
TokenSplit split_of(const TokenRows& rows);

double largest_difference(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace ddpsweep::worker::testing
