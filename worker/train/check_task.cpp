#include "worker/train/check_task.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <utility>

#include "worker/data/tokenizer.hpp"
#include "worker/ddp/reducer_check.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/settings.hpp"
#include "worker/train/engine.hpp"
#include "worker/train/group_start.hpp"
#include "worker/train/precision.hpp"

namespace ddpsweep::worker {
namespace {

struct Pass {
  bool logits_finite;
  double loss;
};

/// One sentence through the model as it is before training, with class 0 as its label.
Pass pass_forward(const Encoder& model, const std::vector<std::int32_t>& ids, at::Device device) {
  const at::NoGradGuard no_grad;
  at::Tensor tokens = at::empty({1, std::ssize(ids)}, at::kInt);
  std::copy(ids.begin(), ids.end(), tokens.mutable_data_ptr<std::int32_t>());
  const at::Tensor logits = model.forward(tokens.to(device), /*training=*/false);
  const at::Tensor loss = at::cross_entropy_loss(logits, at::zeros({1}, at::device(device).dtype(at::kLong)));
  return {at::isfinite(logits).all().item<bool>(), loss.item<double>()};
}

}  // namespace

protocol::Result run_check(const protocol::Spec& spec, AgentLink& agent) {
  agent.enter_phase("load");
  check_spec(spec);
  Settings settings = parse_settings(spec.settings);
  read_model_config(settings.model);
  use_threads(spec.threads);
  const auto device = open_device(spec, settings.train.precision);
  const Faults faults = Faults::from_environment();
  auto joined = join_group(spec, *device, agent, faults);

  agent.enter_phase("init");
  const TrainSettings& train = settings.train;
  Encoder model(settings.model, spec.seed, device->where(), compute_type(train.precision));
  Reducer reducer(model.layout(), joined.get(), reducer_options(train, model.parts(), device->where()), faults);
  // As in Trainer: destroyed first, because reductions that are under way own the reducer's buffer until then.
  const std::unique_ptr<Communicator> group = std::move(joined);
  if (group) {
    group->broadcast({model.flat().mutable_data_ptr<float>(), static_cast<std::size_t>(model.flat().numel())}, 0);
    model.flat_changed();
  }
  const std::vector<float> reduced = check_reducer(reducer, model.layout(), spec.rank, spec.world_size);

  std::vector<std::int32_t> tokens(static_cast<std::size_t>(settings.model.max_seq_len));
  make_tokenizer(settings.model)->encode(spec.text, tokens);
  const Pass pass = pass_forward(model, tokens, device->where());
  while (!tokens.empty() && tokens.back() == 0) tokens.pop_back();

  agent.enter_phase("finish");
  if (group) group->barrier();  // nobody leaves while another rank still reduces
  return {{{"parameters", model.layout().parameter_count()},
           {"reducer_check", reduced},
           {"transport", group ? group->transport() : ""},
           {"tokens", tokens},
           {"logits_finite", pass.logits_finite},
           {"loss", pass.loss}}};
}

}  // namespace ddpsweep::worker
