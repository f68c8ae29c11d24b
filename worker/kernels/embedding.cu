// Looking up embeddings, and the gradient of their table.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

constexpr int kWarps = 4;

/// A warp for each row.
template <typename T, int Quads>
__global__ void __launch_bounds__(kWarps* kWarp)
    embed_kernel(Lookup lookup, Norm norm, Mask mask, Shape shape, T* __restrict__ sum, T* __restrict__ out,
                 float* __restrict__ mean, float* __restrict__ rstd) {
  const std::int64_t row = std::int64_t{blockIdx.x} * kWarps + threadIdx.x / kWarp;
  if (row >= shape.rows) return;
  const T* __restrict__ table = static_cast<const T*>(lookup.table) + std::int64_t{lookup.tokens[row]} * shape.width;
  const std::uint32_t place = static_cast<std::uint32_t>(row) % static_cast<std::uint32_t>(lookup.length);
  const T* __restrict__ position = static_cast<const T*>(lookup.positions) + std::int64_t{place} * shape.width;
  const T* __restrict__ type = static_cast<const T*>(lookup.type);
  const std::int64_t begin = row * shape.width;
  const bool normed = norm.weight != nullptr;
  RowOfWarp<Quads> held;
#pragma unroll
  for (int q = 0; q < Quads; ++q) {
    const int column = column_of_quad(q);
    Quad& quad = held.quads[q];
    quad = {};
    if (column < shape.width) {
      quad = load<4>(table + column);
      add(quad, load<4>(position + column));
      if (type != nullptr) add(quad, load<4>(type + column));
      if (normed) {
#pragma unroll
        for (int k = 0; k < 4; ++k) quad.at[k] = rounded<T>(quad.at[k]);
        store(sum + begin + column, quad);
      }
    }
  }
  Moments moments{};
  if (normed) {
    moments = moments_of(held, shape.width, norm.eps);
    if (lane_of_thread() == 0) {
      mean[row] = moments.mean;
      rstd[row] = moments.rstd;
    }
  }
  const Dropper dropper(mask);
#pragma unroll
  for (int q = 0; q < Quads; ++q) {
    const int column = column_of_quad(q);
    if (column < shape.width) {
      Quad quad = held.quads[q];
      if (normed) {
        quad = normalised(quad, moments, static_cast<const T*>(norm.weight), static_cast<const T*>(norm.bias), column);
      }
      dropper.drop(quad, begin + column);
      store(out + begin + column, quad);
    }
  }
}

// The table's gradient is the sum of each token's rows, which the sorted tokens have side by side: a segment. The
// sorted positions are cut into chunks. A segment within a chunk is summed up and written by the chunk's block. One
// that crosses chunks leaves a part in each: at the chunk's end where it begins, at their start in those that follow.
// The block of the chunk where it begins then adds the parts up, many at a time: a word of padding may fill most rows.

constexpr int kChunk = 32;
constexpr int kAhead = 4;    // rows that a thread has in flight
constexpr int kSlices = 16;  // of a segment's parts, added up side by side
constexpr int kNoToken = -1;

/// Where a chunk leaves its part of the segment that began earlier, or of the one that goes on.
__device__ float* part_of(float* parts, std::int64_t chunk, bool goes_on, int width) {
  return parts + (chunk * 2 + (goes_on ? 1 : 0)) * width;
}

/// A block for each chunk, a thread for 4 columns.
template <typename T, typename G>
__global__ void __launch_bounds__(256)
    sum_segments_kernel(const T* __restrict__ d_rows, const std::int32_t* __restrict__ sorted,
                        const std::int64_t* __restrict__ order, std::int64_t padding, Shape shape,
                        G* __restrict__ gradient, float* __restrict__ parts) {
  __shared__ std::int32_t tokens[kChunk + 2];  // of this chunk, and the ones before and after
  __shared__ std::int64_t sources[kChunk];
  const std::int64_t begin = std::int64_t{blockIdx.x} * kChunk;
  const auto count = static_cast<int>(shape.rows - begin < kChunk ? shape.rows - begin : kChunk);
  for (int i = static_cast<int>(threadIdx.x); i < count + 2; i += static_cast<int>(blockDim.x)) {
    const std::int64_t position = begin + i - 1;
    tokens[i] = position >= 0 && position < shape.rows ? sorted[position] : kNoToken;
    if (i < count) sources[i] = order[begin + i];
  }
  __syncthreads();
  const int column = static_cast<int>(threadIdx.x) * 4;
  if (column >= shape.width) return;

  Quad sum{};
  bool began_here = tokens[0] != tokens[1];
  for (int first = 0; first < count; first += kAhead) {
    Quad rows[kAhead];
#pragma unroll
    for (int k = 0; k < kAhead; ++k) {
      const int i = first + k;
      rows[k] = {};
      if (i < count && tokens[i + 1] != padding) rows[k] = load<4>(d_rows + sources[i] * shape.width + column);
    }
#pragma unroll
    for (int k = 0; k < kAhead; ++k) {
      const int i = first + k;
      if (i < count) {
        const std::int32_t token = tokens[i + 1];
        const bool ends = tokens[i + 2] != token;
        add(sum, rows[k]);
        if (ends || i + 1 == count) {
          if (token != padding) {
            if (began_here && ends) {
              store(gradient + std::int64_t{token} * shape.width + column, sum);
            } else {
              store(part_of(parts, blockIdx.x, began_here, shape.width) + column, sum);
            }
          }
          sum = {};
          began_here = true;
        }
      }
    }
  }
}

/// Adds up the parts of the segment that begins in a chunk and goes on in the next, if there is one.
/// Block: (32, kSlices), for 128 columns. Grid: (chunks but the last, columns / 128).
template <typename G>
__global__ void __launch_bounds__(kWarp* kSlices)
    join_segments_kernel(const float* __restrict__ parts, const std::int32_t* __restrict__ sorted, std::int64_t padding,
                         Shape shape, G* __restrict__ gradient) {
  const std::int64_t chunk = blockIdx.x, chunks = std::int64_t{gridDim.x} + 1, begin = chunk * kChunk;
  const std::int32_t token = sorted[begin + kChunk - 1];
  if (token == padding || sorted[begin + kChunk] != token) return;
  if (chunk > 0 && sorted[begin - 1] == token) return;  // it began earlier

  // The chunks that follow and begin with this token: each warp counts them for itself.
  const int lane = static_cast<int>(threadIdx.x), slice = static_cast<int>(threadIdx.y);
  std::int64_t following = 0;
  for (bool all = true; all;) {
    const std::int64_t next = chunk + 1 + following + lane;
    const unsigned votes = __ballot_sync(kAllLanes, next < chunks && sorted[next * kChunk] == token);
    following += __popc(votes);
    all = votes == kAllLanes;
  }

  __shared__ Quad sums[kSlices][kWarp];
  const int column = (static_cast<int>(blockIdx.y) * kWarp + lane) * 4;
  Quad sum{};
  if (column < shape.width) {
    const std::int64_t step = 2 * std::int64_t{shape.width};  // from a chunk's parts to the next one's
    const float* from = parts + (chunk + 1) * step + column;
    if (slice == 0) sum = load<4>(from - shape.width);  // the end of the chunk where it begins
#pragma unroll 4
    for (std::int64_t i = slice; i < following; i += kSlices) add(sum, load<4>(from + i * step));
  }
  sums[slice][lane] = sum;
  __syncthreads();
  if (slice != 0 || column >= shape.width) return;
  for (int other = 1; other < kSlices; ++other) add(sum, sums[other][lane]);
  store(gradient + std::int64_t{token} * shape.width + column, sum);
}

}  // namespace

void embed(bool bfloat16, const Lookup& lookup, const Norm& norm, const Mask& mask, Shape shape, void* sum, void* out,
           float* mean, float* rstd, cudaStream_t stream) {
  if (shape.rows == 0) return;
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    with_quads(shape.width, [&](auto quads) {
      embed_kernel<T, quads.value><<<blocks_for(shape.rows, kWarps), kWarps * kWarp, 0, stream>>>(
          lookup, norm, mask, shape, static_cast<T*>(sum), static_cast<T*>(out), mean, rstd);
    });
  });
}

std::int64_t embedding_gradient_scratch(Shape shape) { return ceil_div(shape.rows, kChunk) * 2 * shape.width; }

void embedding_gradient(bool bfloat16, const void* d_rows, const std::int32_t* sorted, const std::int64_t* order,
                        std::int64_t padding, Shape shape, Target gradient, std::int64_t table_rows, float* scratch,
                        cudaStream_t stream) {
  const std::size_t bytes = gradient.bfloat16 ? sizeof(__nv_bfloat16) : sizeof(float);
  cudaMemsetAsync(gradient.data, 0, static_cast<std::size_t>(table_rows * shape.width) * bytes, stream);
  if (shape.rows == 0) return;
  const unsigned chunks = blocks_for(shape.rows, kChunk);
  const unsigned threads = blocks_for(shape.width / 4, kWarp) * kWarp;
  const dim3 columns_block(kWarp, kSlices), columns_grid(chunks - 1, blocks_for(shape.width, kWarp * 4));
  with_type(gradient.bfloat16, [&](auto zero_gradient) {
    using G = decltype(zero_gradient);
    auto* to = static_cast<G*>(gradient.data);
    with_type(bfloat16, [&](auto zero) {
      using T = decltype(zero);
      sum_segments_kernel<<<chunks, threads, 0, stream>>>(static_cast<const T*>(d_rows), sorted, order, padding, shape,
                                                          to, scratch);
    });
    if (chunks > 1) {
      join_segments_kernel<<<columns_grid, columns_block, 0, stream>>>(scratch, sorted, padding, shape, to);
    }
  });
}

}  // namespace ddpsweep::worker::launch
