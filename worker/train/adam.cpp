#include "worker/train/adam.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace ddpsweep::worker {

Adam::Adam(const Kernels& kernels, at::Tensor parameters, const at::Tensor& working, at::Tensor step,
           const TrainSettings& settings)
    : kernels_(kernels),
      state_{.parameters = std::move(parameters)},
      settings_{.decoupled_decay = settings.optimizer == Optimizer::adamw,
                .beta1 = settings.beta1,
                .beta2 = settings.beta2,
                .eps = settings.eps,
                .weight_decay = settings.weight_decay},
      step_(std::move(step)) {
  state_.first = at::zeros_like(state_.parameters);
  state_.second = at::zeros_like(state_.parameters);
  if (!working.is_same(state_.parameters)) state_.working = working;
}

void Adam::reset() {
  state_.first.zero_();
  state_.second.zero_();
}

void Adam::step(const at::Tensor& gradient, const at::Tensor& divisor, const at::Tensor& rate, std::int64_t begin,
                std::int64_t end) {
  const at::NoGradGuard no_grad;
  const auto part = [&](const at::Tensor& all) { return all.defined() ? all.narrow(0, begin, end - begin) : all; };
  kernels_.adam({.parameters = part(state_.parameters),
                 .first = part(state_.first),
                 .second = part(state_.second),
                 .working = part(state_.working)},
                part(gradient), divisor, step_, rate, settings_);
}

}  // namespace ddpsweep::worker
