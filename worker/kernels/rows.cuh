// What the kernels share: packs of elements, which are computed with in fp32 whatever is stored, rows that a warp holds
// in registers, dropout of 4 elements at a time, and the choice of template arguments.
#pragma once

#include <cuda_bf16.h>
#include <cuda_runtime.h>

#include <cstdint>
#include <type_traits>

#include "worker/kernels/launch.hpp"

namespace ddpsweep::worker::launch {

constexpr int kWarp = 32;
constexpr unsigned kAllLanes = 0xFFFFFFFF;

__device__ inline float to_float(float x) { return x; }
__device__ inline float to_float(__nv_bfloat16 x) { return __bfloat162float(x); }
template <typename T>
__device__ T from_float(float x) {
  if constexpr (std::is_same_v<T, float>) {
    return x;
  } else {
    return __float2bfloat16_rn(x);
  }
}
/// x as it is once stored.
template <typename T>
__device__ float rounded(float x) {
  return to_float(from_float<T>(x));
}

/// One element of a sum over rows.
__device__ inline void write(const Target& target, std::int64_t at, float value) {
  if (target.bfloat16) {
    static_cast<__nv_bfloat16*>(target.data)[at] = from_float<__nv_bfloat16>(value);
  } else {
    static_cast<float*>(target.data)[at] = value;
  }
}

/// V neighbouring elements.
template <int V>
struct Pack {
  float at[V];
};
using Quad = Pack<4>;

/// As they lie in memory: what one load takes, 16 bytes at most.
template <typename T, int V>
struct alignas(V * sizeof(T) > 16 ? 16 : V * sizeof(T)) Stored {
  T at[V];
};

template <int V, typename T>
__device__ Pack<V> load(const T* from) {
  const Stored<T, V> stored = *reinterpret_cast<const Stored<T, V>*>(from);
  Pack<V> pack;
#pragma unroll
  for (int k = 0; k < V; ++k) pack.at[k] = to_float(stored.at[k]);
  return pack;
}

template <int V, typename T>
__device__ void store(T* to, const Pack<V>& pack) {
  Stored<T, V> stored;
#pragma unroll
  for (int k = 0; k < V; ++k) stored.at[k] = from_float<T>(pack.at[k]);
  *reinterpret_cast<Stored<T, V>*>(to) = stored;
}

template <int V>
__device__ void add(Pack<V>& sum, const Pack<V>& more) {
#pragma unroll
  for (int k = 0; k < V; ++k) sum.at[k] += more.at[k];
}

template <typename T>
__device__ T warp_sum(T x) {
#pragma unroll
  for (int distance = kWarp / 2; distance > 0; distance /= 2) x += __shfl_xor_sync(kAllLanes, x, distance);
  return x;
}

/// Drops elements of a tensor, or does nothing when it is off.
class Dropper {
 public:
  __device__ explicit Dropper(const Mask& mask) : mask_(mask), step_(mask.step == nullptr ? 0 : *mask.step) {}

  /// element: of the first of the 4, in row-major order.
  __device__ void drop(Quad& quad, std::int64_t element) const {
    if (mask_.step == nullptr) return;
    const PhiloxBlock random = dropout_words(mask_.seed, step_, mask_.site, static_cast<std::uint32_t>(element / 4));
#pragma unroll
    for (int k = 0; k < 4; ++k) {
      quad.at[k] = random.word[k] >= mask_.rule.threshold ? quad.at[k] * mask_.rule.scale : 0.0F;
    }
  }

 private:
  const Mask& mask_;
  std::uint64_t step_;
};

/// The columns of a row that a lane of a warp holds: quads kWarp apart, `Quads` of them.
template <int Quads>
struct RowOfWarp {
  Quad quads[Quads];
};
__device__ inline int lane_of_thread() { return static_cast<int>(threadIdx.x % kWarp); }
__device__ inline int column_of_quad(int quad) { return (quad * kWarp + lane_of_thread()) * 4; }

struct Moments {
  float mean, rstd;
};
/// Of a row that is 0 beyond its width: in two passes over registers.
template <int Quads>
__device__ Moments moments_of(const RowOfWarp<Quads>& row, int width, float eps) {
  float sum = 0;
#pragma unroll
  for (int q = 0; q < Quads; ++q) {
#pragma unroll
    for (int k = 0; k < 4; ++k) sum += row.quads[q].at[k];
  }
  const float mean = warp_sum(sum) / static_cast<float>(width);
  float squares = 0;
#pragma unroll
  for (int q = 0; q < Quads; ++q) {
    if (column_of_quad(q) < width) {
#pragma unroll
      for (int k = 0; k < 4; ++k) {
        const float distance = row.quads[q].at[k] - mean;
        squares += distance * distance;
      }
    }
  }
  return {mean, rsqrtf(warp_sum(squares) / static_cast<float>(width) + eps)};
}

/// quad * weight + bias of the normalised quad.
template <typename T>
__device__ Quad normalised(const Quad& quad, const Moments& moments, const T* weight, const T* bias, int column) {
  const Quad scale = load<4>(weight + column), offset = load<4>(bias + column);
  Quad out;
#pragma unroll
  for (int k = 0; k < 4; ++k) {
    out.at[k] = (quad.at[k] - moments.mean) * moments.rstd * scale.at[k] + offset.at[k];
  }
  return out;
}

/// Calls launch(T()), T being the type of the tensors.
template <typename Launch>
void with_type(bool bfloat16, const Launch& launch) {
  if (bfloat16) {
    launch(__nv_bfloat16());
  } else {
    launch(0.0F);
  }
}

/// Calls launch(std::integral_constant<int, Quads>()), Quads being enough for a row of `width`.
template <typename Launch>
void with_quads(int width, const Launch& launch) {
  const int quads = (width + kWarp * 4 - 1) / (kWarp * 4);
  switch (quads) {
    case 1:
      return launch(std::integral_constant<int, 1>());
    case 2:
      return launch(std::integral_constant<int, 2>());
    case 3:
      return launch(std::integral_constant<int, 3>());
    case 4:
      return launch(std::integral_constant<int, 4>());
    case 5:
    case 6:
      return launch(std::integral_constant<int, 6>());
    default:
      return launch(std::integral_constant<int, 8>());
  }
}

constexpr std::int64_t ceil_div(std::int64_t a, std::int64_t b) { return (a + b - 1) / b; }

inline unsigned blocks_for(std::int64_t items, std::int64_t of_block) {
  return static_cast<unsigned>(ceil_div(items, of_block));
}

}  // namespace ddpsweep::worker::launch
