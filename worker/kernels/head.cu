// The classifier with its loss, forward and backward. Its logits stay in fp32 and on the chip.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

constexpr int kWarps = 4;  // of a block that has a row

/// A block for each row: its loss, and its gradients in logits and row.
template <typename T>
__global__ void __launch_bounds__(kWarps* kWarp) classify_rows_kernel(Classifier head, Shape shape) {
  __shared__ __align__(16) float row[kWidestRow];
  __shared__ float logits[kMostClasses];
  const T* __restrict__ rows = static_cast<const T*>(head.rows);
  const T* __restrict__ weight = static_cast<const T*>(head.weight);
  const int warp = static_cast<int>(threadIdx.x) / kWarp, lane = lane_of_thread(), width = shape.width;
  const std::int64_t begin = std::int64_t{blockIdx.x} * width;
  const Dropper dropper(head.mask);
  for (int column = static_cast<int>(threadIdx.x) * 4; column < width; column += kWarps * kWarp * 4) {
    Quad quad = load<4>(rows + begin + column);
    dropper.drop(quad, begin + column);
    store(row + column, quad);
  }
  __syncthreads();

  for (int c = warp; c < head.classes; c += kWarps) {
    float logit = 0;
    for (int column = lane * 4; column < width; column += kWarp * 4) {
      const Quad x = load<4>(row + column), w = load<4>(weight + std::int64_t{c} * width + column);
#pragma unroll
      for (int k = 0; k < 4; ++k) logit += x.at[k] * w.at[k];
    }
    logit = warp_sum(logit);
    if (lane == 0) logits[c] = logit + to_float(static_cast<const T*>(head.bias)[c]);
  }
  __syncthreads();

  if (warp == 0) {
    float most = -INFINITY, sum = 0;
    for (int c = lane; c < head.classes; c += kWarp) most = fmaxf(most, logits[c]);
#pragma unroll
    for (int distance = kWarp / 2; distance > 0; distance /= 2) {
      most = fmaxf(most, __shfl_xor_sync(kAllLanes, most, distance));
    }
    for (int c = lane; c < head.classes; c += kWarp) sum += expf(logits[c] - most);
    const float log_sum = most + logf(warp_sum(sum));
    const auto label = static_cast<int>(head.labels[blockIdx.x]);
    if (lane == 0) head.row_losses[blockIdx.x] = log_sum - logits[label];
    __syncwarp();  // the label's logit has been read
    for (int c = lane; c < head.classes; c += kWarp) {
      const float d_logit = expf(logits[c] - log_sum) - (c == label ? 1.0F : 0.0F);
      logits[c] = d_logit;
      head.d_logits[std::int64_t{blockIdx.x} * head.classes + c] = d_logit;
    }
  }
  __syncthreads();

  for (int column = static_cast<int>(threadIdx.x) * 4; column < width; column += kWarps * kWarp * 4) {
    Quad d_row{};
    for (int c = 0; c < head.classes; ++c) {
      const Quad w = load<4>(weight + std::int64_t{c} * width + column);
#pragma unroll
      for (int k = 0; k < 4; ++k) d_row.at[k] += logits[c] * w.at[k];
    }
    dropper.drop(d_row, begin + column);
    store(static_cast<T*>(head.d_rows) + begin + column, d_row);
  }
}

// Sums over the batch. A block has 4 classes and 32 columns: 8 threads for the columns, 32 for slices of the rows.
constexpr int kClasses = 4;
constexpr int kQuads = 8;
constexpr int kSlices = 32;
constexpr int kSums = kQuads * kClasses * 4;  // of a block

/// The bias's gradient and, in the first block of classes, the sum of losses; a warp for each sum.
__device__ void sum_biases_and_losses(const Classifier& head, std::int64_t rows, int first_class) {
  const int warp = static_cast<int>(threadIdx.x) / kWarp, lane = lane_of_thread(), c = first_class + warp;
  if (warp < kClasses && c < head.classes) {
    float sum = 0;
    for (std::int64_t row = lane; row < rows; row += kWarp) sum += head.d_logits[row * head.classes + c];
    sum = warp_sum(sum);
    if (lane == 0) write(head.bias_gradient, c, sum);
  } else if (warp == kClasses && first_class == 0) {
    double sum = 0;
    for (std::int64_t row = lane; row < rows; row += kWarp) sum += head.row_losses[row];
    sum = warp_sum(sum);
    if (lane == 0) *head.loss_sum += sum;
  }
}

/// Grid: (columns / 32 and one more, classes / 4).
template <typename T>
__global__ void __launch_bounds__(kQuads* kSlices) classify_sums_kernel(Classifier head, Shape shape) {
  const int first_class = static_cast<int>(blockIdx.y) * kClasses;
  if (blockIdx.x + 1 == gridDim.x) return sum_biases_and_losses(head, shape.rows, first_class);
  __shared__ float shared[kSlices][kSums];
  const int quad = static_cast<int>(threadIdx.x) % kQuads, slice = static_cast<int>(threadIdx.x) / kQuads;
  const int first_column = static_cast<int>(blockIdx.x) * kQuads * 4, column = first_column + quad * 4;
  const Dropper dropper(head.mask);
  Quad sums[kClasses]{};
  if (column < shape.width) {
    for (std::int64_t row = slice; row < shape.rows; row += kSlices) {
      Quad x = load<4>(static_cast<const T*>(head.rows) + row * shape.width + column);
      dropper.drop(x, row * shape.width + column);
#pragma unroll
      for (int c = 0; c < kClasses; ++c) {
        if (first_class + c < head.classes) {
          const float d_logit = head.d_logits[row * head.classes + first_class + c];
#pragma unroll
          for (int k = 0; k < 4; ++k) sums[c].at[k] += d_logit * x.at[k];
        }
      }
    }
  }
#pragma unroll
  for (int c = 0; c < kClasses; ++c) {
#pragma unroll
    for (int k = 0; k < 4; ++k) shared[slice][(c * kQuads + quad) * 4 + k] = sums[c].at[k];
  }
  __syncthreads();
  const auto i = static_cast<int>(threadIdx.x);
  const int c = first_class + i / (kQuads * 4), summed = first_column + i % (kQuads * 4);
  if (i >= kSums || c >= head.classes || summed >= shape.width) return;
  float sum = 0;
  for (const auto& of_slice : shared) sum += of_slice[i];
  write(head.weight_gradient, std::int64_t{c} * shape.width + summed, sum);
}

}  // namespace

void classify(bool bfloat16, const Classifier& classifier, Shape shape, cudaStream_t stream) {
  const dim3 grid(blocks_for(shape.width, kQuads * 4) + 1, blocks_for(classifier.classes, kClasses));
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    if (shape.rows > 0) {
      classify_rows_kernel<T><<<static_cast<unsigned>(shape.rows), kWarps * kWarp, 0, stream>>>(classifier, shape);
    }
    classify_sums_kernel<T><<<grid, kQuads * kSlices, 0, stream>>>(classifier, shape);
  });
}

}  // namespace ddpsweep::worker::launch
