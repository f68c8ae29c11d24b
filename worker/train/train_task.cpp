#include "worker/train/train_task.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/hash.hpp"
#include "worker/failure.hpp"
#include "worker/model/checkpoint.hpp"
#include "worker/model/model_config.hpp"
#include "worker/train/group_start.hpp"
#include "worker/train/trainer.hpp"

namespace ddpsweep::worker {
namespace {

/// An embedding has no row for such a token; on a GPU looking it up would end the process without a word.
void check_tokens(const std::string& place, const TokenSplit& split, std::int64_t vocab_size) {
  const auto outside = std::ranges::find_if(split.tokens, [&](std::int32_t id) { return id < 0 || id >= vocab_size; });
  if (outside == split.tokens.end()) return;
  throw DataError(fmt::format("{}: row {}: token {} is outside the model's table of {}", place,
                              (outside - split.tokens.begin()) / split.seq_len, *outside, vocab_size));
}

/// Opens the prepared data and checks that it is what this attempt was promised and what the model can read.
TokenCache open_cache(const protocol::Spec& spec, const ModelSettings& model) {
  try {
    TokenCache cache(spec.cache_folder);
    if (cache.fingerprint() != spec.fingerprint) {
      throw DataError(fmt::format("{}: has fingerprint {}, but {} was prepared", spec.cache_folder,
                                  to_hex(cache.fingerprint()), to_hex(spec.fingerprint)));
    }
    if (cache.vocab_size() != model.vocab_size || cache.train().seq_len != model.max_seq_len ||
        cache.classes() != model.classes) {
      throw DataError(fmt::format("{}: was made for another model: vocabulary {}, length {}, {} classes",
                                  spec.cache_folder, cache.vocab_size(), cache.train().seq_len, cache.classes()));
    }
    check_tokens(spec.cache_folder + "/train.tokens", cache.train(), model.vocab_size);
    check_tokens(spec.cache_folder + "/validation.tokens", cache.validation(), model.vocab_size);
    return cache;
  } catch (const EnvironmentError& e) {
    throw DataError(e.what());
  }
}

/// A folder may change between the check and the training.
void check_folder(const protocol::Spec& spec, const ModelSettings& model) {
  if (model.folder.empty() || spec.weights_fingerprint == 0) return;
  const std::uint64_t found = model_fingerprint(model);
  if (found == spec.weights_fingerprint) return;
  throw ConfigError(fmt::format("{}: the model has fingerprint {}, but {} was prepared: run again",
                                model.folder.string(), to_hex(found), to_hex(spec.weights_fingerprint)));
}

/// Of synthetic data the plan knows this; of others nobody does before they were read.
void check_batch(const protocol::Spec& spec, std::int64_t train_rows) {
  if (spec.global_batch <= train_rows) return;
  throw ConfigError(fmt::format("a global batch of {} is larger than the {} training rows: make the batch smaller",
                                spec.global_batch, train_rows));
}

}  // namespace

protocol::Result run_training(const protocol::Spec& spec, AgentLink& agent) {
  agent.enter_phase("load");
  check_spec(spec);
  if (spec.global_batch < 1)
    throw ConfigError(fmt::format("spec: a global batch of {} makes no sense", spec.global_batch));
  Settings settings = parse_settings(spec.settings);
  read_model_config(settings.model);
  const Faults faults = Faults::from_environment();
  use_threads(spec.threads);
  const TokenCache cache = open_cache(spec, settings.model);
  check_batch(spec, cache.train().rows);
  check_folder(spec, settings.model);
  const auto device = open_device(spec, settings.train.precision);
  auto group = join_group(spec, *device, agent, faults);

  agent.enter_phase("init");
  const std::string transport = group ? group->transport() : "";
  Trainer trainer(spec, settings, cache, *device, std::move(group), faults,
                  [&](std::int64_t step) { agent.at_step(step); });
  const std::vector<float> reducer_check = trainer.check_reducer();
  trainer.warm_up();
  if (spec.calibration_steps > 0) {
    agent.enter_phase("calibrate");
    agent.send(trainer.calibrate(spec.calibration_steps));
  }

  bool drained = false;
  bool repeat = faults.has(Fault::epoch_twice);
  for (int epoch = 1; epoch <= settings.train.epochs;) {
    // A Drain reaches the ranks at different moments; they must stop after the same epoch.
    drained = trainer.agree_on_any(agent.drain_requested());
    if (drained) break;
    agent.enter_phase("train", epoch);
    protocol::RankEpoch report = trainer.train_epoch(epoch);
    agent.enter_phase("evaluate", epoch);
    trainer.evaluate(report);
    agent.send(report);
    if (!std::exchange(repeat, false)) ++epoch;
  }

  agent.enter_phase("finish");
  if (spec.rank == 0 && !drained && !spec.save_folder.empty()) trainer.save(spec.save_folder);
  return {{{"parameters", trainer.parameter_count()},
           {"reducer_check", reducer_check},
           {"transport", transport},
           {"drained", drained}}};
}

}  // namespace ddpsweep::worker
