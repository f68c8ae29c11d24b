// Layer norm of a sum with dropout, a warp for each row, and its backward passes.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

constexpr int kWarps = 4;         // of a block
constexpr int kRowsOfASlice = 8;  // at least, when rows are few: 2 for each warp

/// Blocks of a backward pass: as many as an H100's 132 processors hold at a time; wide rows take many registers.
constexpr int most_slices(int width) { return 132 * (width <= 256 ? 6 : width <= 512 ? 4 : 3); }

template <typename T, int Quads>
__global__ void __launch_bounds__(kWarps* kWarp)
    residual_norm_kernel(const T* __restrict__ x, const T* __restrict__ branch, const T* __restrict__ weight,
                         const T* __restrict__ bias, float eps, Mask mask, Shape shape, T* __restrict__ sum,
                         T* __restrict__ out, float* __restrict__ mean, float* __restrict__ rstd) {
  const std::int64_t row = std::int64_t{blockIdx.x} * kWarps + threadIdx.x / kWarp;
  if (row >= shape.rows) return;
  const std::int64_t begin = row * shape.width;
  const Dropper dropper(mask);
  RowOfWarp<Quads> held;
#pragma unroll
  for (int q = 0; q < Quads; ++q) {
    const int column = column_of_quad(q);
    Quad& quad = held.quads[q];
    quad = {};
    if (column < shape.width) {
      quad = load<4>(branch + begin + column);
      dropper.drop(quad, begin + column);
      add(quad, load<4>(x + begin + column));
#pragma unroll
      for (int k = 0; k < 4; ++k) quad.at[k] = rounded<T>(quad.at[k]);
      store(sum + begin + column, quad);
    }
  }
  const Moments moments = moments_of(held, shape.width, eps);
  if (lane_of_thread() == 0) {
    mean[row] = moments.mean;
    rstd[row] = moments.rstd;
  }
#pragma unroll
  for (int q = 0; q < Quads; ++q) {
    const int column = column_of_quad(q);
    if (column < shape.width) store(out + begin + column, normalised(held.quads[q], moments, weight, bias, column));
  }
}

/// Adds up what the warps of a block have of each column, in their order. Called by all threads; `shared`: kWarps rows
/// of Quads * 128 floats.
template <int Quads>
__device__ void write_slice(const RowOfWarp<Quads>& sums, int width, float* shared, float* slice) {
  constexpr int kColumns = Quads * kWarp * 4;
  float* of_warp = shared + static_cast<int>(threadIdx.x) / kWarp * kColumns;
  __syncthreads();  // what was there has been read
#pragma unroll
  for (int q = 0; q < Quads; ++q) store(of_warp + column_of_quad(q), sums.quads[q]);
  __syncthreads();
  for (int column = static_cast<int>(threadIdx.x); column < width; column += kWarps * kWarp) {
    float sum = 0;
#pragma unroll
    for (int warp = 0; warp < kWarps; ++warp) sum += shared[warp * kColumns + column];
    slice[column] = sum;
  }
}

/// Of residual_norm or, without kResidual, of dropout(norm(sum)).
template <typename T, int Quads, bool kResidual>
__global__ void __launch_bounds__(kWarps* kWarp) norm_backward_kernel(NormBackward tensors, Shape shape) {
  const T* __restrict__ d_out = static_cast<const T*>(tensors.d_out);
  const T* __restrict__ sum = static_cast<const T*>(tensors.sum);
  const T* __restrict__ weight = static_cast<const T*>(tensors.weight);
  T* __restrict__ d_sum = static_cast<T*>(tensors.d_sum);
  T* __restrict__ d_branch = static_cast<T*>(tensors.d_branch);
  const Dropper dropper(tensors.mask);
  const auto width = static_cast<float>(shape.width);
  RowOfWarp<Quads> of_weight{}, of_bias{}, of_branch{};
  for (std::int64_t row = std::int64_t{blockIdx.x} * kWarps + threadIdx.x / kWarp; row < shape.rows;
       row += std::int64_t{gridDim.x} * kWarps) {
    const std::int64_t begin = row * shape.width;
    const float mean = tensors.mean[row], rstd = tensors.rstd[row];
    RowOfWarp<Quads> normal, slope;  // sum normalised; gradient of that
    float along_normal = 0, along_one = 0;
#pragma unroll
    for (int q = 0; q < Quads; ++q) {
      const int column = column_of_quad(q);
      Quad &x = normal.quads[q], &dx = slope.quads[q];
      x = dx = {};
      if (column < shape.width) {
        Quad dy = load<4>(d_out + begin + column);
        if constexpr (!kResidual) dropper.drop(dy, begin + column);
        const Quad scale = load<4>(weight + column);
        x = load<4>(sum + begin + column);
#pragma unroll
        for (int k = 0; k < 4; ++k) {
          x.at[k] = (x.at[k] - mean) * rstd;
          dx.at[k] = dy.at[k] * scale.at[k];
          of_weight.quads[q].at[k] += dy.at[k] * x.at[k];
          of_bias.quads[q].at[k] += dy.at[k];
          along_normal += dx.at[k] * x.at[k];
          along_one += dx.at[k];
        }
      }
    }
    along_normal = warp_sum(along_normal) / width;
    along_one = warp_sum(along_one) / width;
#pragma unroll
    for (int q = 0; q < Quads; ++q) {
      const int column = column_of_quad(q);
      if (column < shape.width) {
        Quad& dx = slope.quads[q];
#pragma unroll
        for (int k = 0; k < 4; ++k) {
          dx.at[k] = (dx.at[k] - normal.quads[q].at[k] * along_normal - along_one) * rstd;
        }
        store(d_sum + begin + column, dx);
        if constexpr (kResidual) {
          if (d_branch != nullptr) {
            dropper.drop(dx, begin + column);
            store(d_branch + begin + column, dx);
          }
          add(of_branch.quads[q], dx);
        }
      }
    }
  }
  __shared__ __align__(16) float shared[kWarps * Quads * kWarp * 4];
  const std::int64_t of_sum = std::int64_t{gridDim.x} * shape.width;
  float* slice = tensors.partials + std::int64_t{blockIdx.x} * shape.width;
  write_slice(of_weight, shape.width, shared, slice);
  write_slice(of_bias, shape.width, shared, slice + of_sum);
  if constexpr (kResidual) write_slice(of_branch, shape.width, shared, slice + 2 * of_sum);
}

}  // namespace

void residual_norm(bool bfloat16, const void* x, const void* branch, const Norm& norm, const Mask& mask, Shape shape,
                   void* sum, void* out, float* mean, float* rstd, cudaStream_t stream) {
  if (shape.rows == 0) return;
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    with_quads(shape.width, [&](auto quads) {
      residual_norm_kernel<T, quads.value><<<blocks_for(shape.rows, kWarps), kWarps * kWarp, 0, stream>>>(
          static_cast<const T*>(x), static_cast<const T*>(branch), static_cast<const T*>(norm.weight),
          static_cast<const T*>(norm.bias), norm.eps, mask, shape, static_cast<T*>(sum), static_cast<T*>(out), mean,
          rstd);
    });
  });
}

int norm_backward_slices(Shape shape) {
  const std::int64_t wanted = ceil_div(shape.rows, kRowsOfASlice);
  const int most = most_slices(shape.width);
  return static_cast<int>(wanted < most ? wanted : most);
}

void norm_backward(bool bfloat16, const NormBackward& tensors, Shape shape, cudaStream_t stream) {
  const int slices = norm_backward_slices(shape);
  const bool residual = tensors.branch_bias_gradient.data != nullptr;
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    with_quads(shape.width, [&](auto quads) {
      if (slices == 0) return;
      if (residual) {
        norm_backward_kernel<T, quads.value, true><<<slices, kWarps * kWarp, 0, stream>>>(tensors, shape);
      } else {
        norm_backward_kernel<T, quads.value, false><<<slices, kWarps * kWarp, 0, stream>>>(tensors, shape);
      }
    });
  });
  const Target targets[] = {tensors.weight_gradient, tensors.bias_gradient, tensors.branch_bias_gradient};
  add_slices(tensors.partials, residual ? 3 : 2, slices, shape.width, targets, stream);
}

}  // namespace ddpsweep::worker::launch
