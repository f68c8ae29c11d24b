// The second half of sums over rows.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

struct Targets {
  Target first, second, third;
};

/// A block adds up 32 columns of one sum: a warp reads a slice's, and then the warps' sums are added across a warp.
/// Block: (32, 32). Grid: (columns / 32, sums).
__global__ void __launch_bounds__(kWarp* kWarp)
    add_slices_kernel(const float* partials, int slices, int width, Targets targets) {
  __shared__ float sums[kWarp][kWarp + 1];
  const int column = static_cast<int>(blockIdx.x) * kWarp + static_cast<int>(threadIdx.x);
  const float* of_sum = partials + static_cast<std::int64_t>(blockIdx.y) * slices * width;
  float sum = 0;
  if (column < width) {
#pragma unroll 4
    for (int slice = static_cast<int>(threadIdx.y); slice < slices; slice += kWarp) {
      sum += of_sum[static_cast<std::int64_t>(slice) * width + column];
    }
  }
  sums[threadIdx.y][threadIdx.x] = sum;
  __syncthreads();
  sum = warp_sum(sums[threadIdx.x][threadIdx.y]);
  const int summed = static_cast<int>(blockIdx.x) * kWarp + static_cast<int>(threadIdx.y);
  if (threadIdx.x != 0 || summed >= width) return;
  const Target target = blockIdx.y == 0 ? targets.first : blockIdx.y == 1 ? targets.second : targets.third;
  write(target, summed, sum);
}

}  // namespace

void add_slices(const float* partials, int count, int slices, int width, const Target* targets, cudaStream_t stream) {
  const Targets all{targets[0], count > 1 ? targets[1] : Target{}, count > 2 ? targets[2] : Target{}};
  const dim3 grid(blocks_for(width, kWarp), static_cast<unsigned>(count)), block(kWarp, kWarp);
  add_slices_kernel<<<grid, block, 0, stream>>>(partials, slices, width, all);
}

}  // namespace ddpsweep::worker::launch
