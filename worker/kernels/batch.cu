// The rows of a step, and the sums that their audit marks are made of.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

constexpr int kThreads = 128;

/// A block for each row.
__global__ void __launch_bounds__(kThreads) gather_kernel(Gather gather) {
  const std::int64_t step = *gather.step, row = blockIdx.x;
  if (row == 0 && threadIdx.x == 0) gather.counts[step] = gather.rows;
  if (row >= gather.rows) return;
  const std::int64_t id = gather.ids[step * gather.most + row];
  const std::int64_t source = (id + gather.shift) % gather.table_rows;
  const std::int32_t* from = gather.table_tokens + source * gather.length;
  std::int32_t* to = gather.tokens + row * gather.length;
  std::uint64_t sum = 0;
  for (int t = static_cast<int>(threadIdx.x); t < gather.length; t += kThreads) {
    const std::int32_t token = from[t];
    to[t] = token;
    sum += static_cast<std::uint64_t>(token) * static_cast<std::uint64_t>(gather.coefficients[t + 2]);
  }
  __shared__ std::uint64_t sums[kThreads / kWarp];
  sum = warp_sum(sum);
  if (threadIdx.x % kWarp == 0) sums[threadIdx.x / kWarp] = sum;
  __syncthreads();
  if (threadIdx.x != 0) return;
  const std::int64_t label = gather.table_labels[id];
  gather.labels[row] = label;
  sum = static_cast<std::uint64_t>(id) * static_cast<std::uint64_t>(gather.coefficients[0]) +
        static_cast<std::uint64_t>(label) * static_cast<std::uint64_t>(gather.coefficients[1]);
  for (const std::uint64_t of_warp : sums) sum += of_warp;
  gather.sums[step * gather.most + row] = static_cast<std::int64_t>(sum);
}

}  // namespace

void gather_and_count(const Gather& gather, cudaStream_t stream) {
  const auto blocks = static_cast<unsigned>(gather.rows > 0 ? gather.rows : 1);  // the count is written even of no rows
  gather_kernel<<<blocks, kThreads, 0, stream>>>(gather);
}

}  // namespace ddpsweep::worker::launch
