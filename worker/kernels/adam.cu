// The optimizer's step, bound by memory: each block walks over neighbouring parameters.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

constexpr int kThreads = 256;
constexpr int kQuads = 4;  // of a thread, so that what all parameters share is made once for many

/// By squaring, in a few multiplications; pow() takes registers from all threads.
__device__ double power(double base, std::int64_t exponent) {
  double result = 1;
  for (; exponent > 0; exponent /= 2, base *= base) {
    if (exponent % 2 == 1) result *= base;
  }
  return result;
}

/// What all parameters share; made in fp64.
struct Rates {
  float divisor, decay, step_size, root_of_correction2;
};
__device__ Rates rates_of(const Adam& adam) {
  const std::int64_t steps = *adam.step + 1;
  const double rate = *adam.rate;
  return {.divisor = *adam.divisor,
          .decay = static_cast<float>(adam.decoupled_decay ? rate * adam.weight_decay : adam.weight_decay),
          .step_size = static_cast<float>(rate / (1 - power(adam.beta1, steps))),
          .root_of_correction2 = static_cast<float>(sqrt(1 - power(adam.beta2, steps)))};
}

struct Betas {
  float beta1, rest1, beta2, rest2, eps;
};

__device__ void step_once(float& parameter, float& first, float& second, float gradient, const Rates& rates,
                          const Betas& betas, bool decoupled_decay) {
  gradient = __fdiv_rn(gradient, rates.divisor);
  if (decoupled_decay) {
    parameter -= rates.decay * parameter;
  } else {
    gradient += rates.decay * parameter;
  }
  first = betas.beta1 * first + betas.rest1 * gradient;
  second = betas.beta2 * second + betas.rest2 * gradient * gradient;
  const float spread = __fdiv_rn(__fsqrt_rn(second), rates.root_of_correction2) + betas.eps;
  parameter -= __fdiv_rn(rates.step_size * first, spread);
}

/// G: the gradient's type. A thread takes 4 parameters at a time; the last ones, fewer, go to a thread each.
template <typename G>
__global__ void __launch_bounds__(kThreads) adam_kernel(Adam adam) {
  __shared__ Rates shared;
  if (threadIdx.x == 0) shared = rates_of(adam);
  __syncthreads();
  const Rates rates = shared;
  const Betas betas{.beta1 = static_cast<float>(adam.beta1),
                    .rest1 = static_cast<float>(1 - adam.beta1),
                    .beta2 = static_cast<float>(adam.beta2),
                    .rest2 = static_cast<float>(1 - adam.beta2),
                    .eps = static_cast<float>(adam.eps)};
  const G* __restrict__ gradients = static_cast<const G*>(adam.gradient.data);
  auto* working = static_cast<__nv_bfloat16*>(adam.working);
  const std::int64_t thread = std::int64_t{blockIdx.x} * kThreads + threadIdx.x;
  const std::int64_t in_quads = adam.elements / 4 * 4;
  const std::int64_t begin = std::int64_t{blockIdx.x} * kThreads * kQuads * 4 + std::int64_t{threadIdx.x} * 4;
#pragma unroll
  for (int quad = 0; quad < kQuads; ++quad) {
    const std::int64_t i = begin + std::int64_t{quad} * kThreads * 4;
    if (i >= in_quads) break;
    Quad parameters = load<4>(adam.parameters + i), first = load<4>(adam.first + i), second = load<4>(adam.second + i);
    const Quad gradient = load<4>(gradients + i);
#pragma unroll
    for (int k = 0; k < 4; ++k) {
      step_once(parameters.at[k], first.at[k], second.at[k], gradient.at[k], rates, betas, adam.decoupled_decay);
    }
    store(adam.parameters + i, parameters);
    store(adam.first + i, first);
    store(adam.second + i, second);
    if (working != nullptr) store(working + i, parameters);
  }
  if (const std::int64_t i = in_quads + thread; i < adam.elements) {
    step_once(adam.parameters[i], adam.first[i], adam.second[i], to_float(gradients[i]), rates, betas,
              adam.decoupled_decay);
    if (working != nullptr) working[i] = from_float<__nv_bfloat16>(adam.parameters[i]);
  }
}

}  // namespace

void adam(const Adam& adam, cudaStream_t stream) {
  if (adam.elements == 0) return;
  const unsigned blocks = blocks_for(adam.elements, std::int64_t{4} * kThreads * kQuads);
  with_type(adam.gradient.bfloat16,
            [&](auto zero) { adam_kernel<decltype(zero)><<<blocks, kThreads, 0, stream>>>(adam); });
}

}  // namespace ddpsweep::worker::launch
