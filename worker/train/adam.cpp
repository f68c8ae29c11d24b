#include "worker/train/adam.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace ddpsweep::worker {

Adam::Adam(at::Tensor parameters, const TrainSettings& settings)
    : settings_(settings),
      parameters_(std::move(parameters)),
      first_(at::zeros_like(parameters_)),
      second_(at::zeros_like(parameters_)),
      steps_(at::zeros({}, parameters_.options())) {}

void Adam::reset() {
  for (const at::Tensor& state : {first_, second_, steps_}) state.zero_();
}

void Adam::step(const at::Tensor& gradient, double learning_rate) {
  const at::NoGradGuard no_grad;
  steps_.add_(1);
  const auto take_step = [&](auto fused) {
    using List = at::TensorList;
    fused(List(parameters_), List(gradient), List(first_), List(second_), /*max_exp_avg_sqs=*/List(), List(steps_),
          learning_rate, settings_.beta1, settings_.beta2, settings_.weight_decay, settings_.eps,
          /*amsgrad=*/false, /*maximize=*/false);
  };
  if (settings_.optimizer == Optimizer::adamw) {
    take_step([](auto... arguments) { at::_fused_adamw_(arguments...); });
  } else {
    take_step([](auto... arguments) { at::_fused_adam_(arguments...); });
  }
}

}  // namespace ddpsweep::worker
