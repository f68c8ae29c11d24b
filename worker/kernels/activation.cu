// Operations on single elements; those of backward passes also sum up columns.
#include "worker/kernels/rows.cuh"

namespace ddpsweep::worker::launch {
namespace {

constexpr int kThreads = 256;
constexpr int kColumnThreads = 128;  // at most
constexpr int kMostSlices = 512;     // many, as each is a short chain of loads: 128 take twice the time on an H200
constexpr int kAhead = 4;            // rows that a thread has in flight

template <typename T>
__global__ void __launch_bounds__(kThreads)
    dropout_kernel(const T* x, T* out, std::int64_t elements, bool relu, Mask mask) {
  const std::int64_t element = (std::int64_t{blockIdx.x} * kThreads + threadIdx.x) * 4;
  if (element >= elements) return;
  const auto count = static_cast<int>(elements - element < 4 ? elements - element : 4);
  Quad quad{};
  if (count == 4) {
    quad = load<4>(x + element);
  } else {
    for (int k = 0; k < count; ++k) quad.at[k] = to_float(x[element + k]);
  }
  if (relu) {
#pragma unroll
    for (int k = 0; k < 4; ++k) quad.at[k] = quad.at[k] < 0 ? 0 : quad.at[k];  // NaN stays
  }
  Dropper(mask).drop(quad, element);
  if (count == 4) {
    store(out + element, quad);
  } else {
    for (int k = 0; k < count; ++k) out[element + k] = from_float<T>(quad.at[k]);
  }
}

/// Each thread has V columns and every slices-th row of them, of which it keeps the sum. Grid: (columns, slices).
/// Operation::load(row, column) reads what Operation::finish(row, column, loaded) makes the result of; that stores the
/// result and returns it, for the sum. Many rows are read before the first is written, which may be in place.
template <int V, typename Operation>
__global__ void __launch_bounds__(kColumnThreads)
    column_pass_kernel(Operation operation, Shape shape, float* __restrict__ partials) {
  const int column = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x) * V;
  if (column >= shape.width) return;
  Pack<V> sum{};
  for (std::int64_t first = blockIdx.y; first < shape.rows; first += std::int64_t{gridDim.y} * kAhead) {
    typename Operation::Loaded loaded[kAhead];
#pragma unroll
    for (int i = 0; i < kAhead; ++i) {
      const std::int64_t row = first + std::int64_t{gridDim.y} * i;
      if (row < shape.rows) loaded[i] = operation.load(row, column);
    }
#pragma unroll
    for (int i = 0; i < kAhead; ++i) {
      const std::int64_t row = first + std::int64_t{gridDim.y} * i;
      if (row < shape.rows) add(sum, operation.finish(row, column, loaded[i]));
    }
  }
  store(partials + std::int64_t{blockIdx.y} * shape.width + column, sum);
}

template <int V, typename Operation>
void column_pass(const Operation& operation, Shape shape, Target sums, float* partials, cudaStream_t stream) {
  const std::int64_t packs = shape.width / V, blocks = ceil_div(packs, kColumnThreads);
  const auto threads = static_cast<unsigned>(ceil_div(ceil_div(packs, blocks), kWarp) * kWarp);
  const int slices = column_slices(shape.rows);
  const dim3 grid(static_cast<unsigned>(blocks), static_cast<unsigned>(slices));
  if (slices > 0) column_pass_kernel<V><<<grid, threads, 0, stream>>>(operation, shape, partials);
  add_slices(partials, 1, slices, shape.width, &sums, stream);
}

template <typename T, int V>
struct TwoPacks {
  Stored<T, V> gradient, other;
};

/// Backward of an activation: d_out becomes Derivative(d_out, other) of each element.
template <typename T, int V, typename Derivative>
struct Backward {
  using Loaded = TwoPacks<T, V>;
  T* d_out;
  const T* other;
  int width;
  Derivative derivative;

  __device__ Loaded load(std::int64_t row, int column) const {
    const std::int64_t at = row * width + column;
    return {*reinterpret_cast<const Stored<T, V>*>(d_out + at), *reinterpret_cast<const Stored<T, V>*>(other + at)};
  }
  __device__ Pack<V> finish(std::int64_t row, int column, const Loaded& loaded) const {
    Pack<V> pack;
#pragma unroll
    for (int k = 0; k < V; ++k) {
      pack.at[k] = derivative(to_float(loaded.gradient.at[k]), to_float(loaded.other.at[k]));
    }
    store(d_out + row * width + column, pack);
    return pack;
  }
};

struct OfRelu {
  float scale;
  __device__ float operator()(float gradient, float out) const { return out == 0 ? 0 : gradient * scale; }
};

struct OfGelu {
  __device__ float operator()(float gradient, float x) const {
    constexpr float kRootOfHalf = 0.70710678118654752F, kDensityAtZero = 0.39894228040143268F;
    const float distribution = 0.5F * (1 + erff(x * kRootOfHalf));
    const float density = kDensityAtZero * __expf(-0.5F * x * x);
    return gradient * (distribution + x * density);
  }
};

bool takes(const void* pointer, std::size_t bytes) { return reinterpret_cast<std::uintptr_t>(pointer) % bytes == 0; }

template <typename Derivative>
void backward(bool bfloat16, void* d_out, const void* other, const Derivative& derivative, Shape shape,
              Target bias_gradient, float* partials, cudaStream_t stream) {
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    auto* to = static_cast<T*>(d_out);
    const auto* from = static_cast<const T*>(other);
    if constexpr (sizeof(T) == 2) {
      if (shape.width % 8 == 0 && takes(to, 16) && takes(from, 16)) {
        const Backward<T, 8, Derivative> operation{to, from, shape.width, derivative};
        return column_pass<8>(operation, shape, bias_gradient, partials, stream);
      }
    }
    const Backward<T, 4, Derivative> operation{to, from, shape.width, derivative};
    column_pass<4>(operation, shape, bias_gradient, partials, stream);
  });
}

/// The row of a token is made of its rows of queries, keys and values.
template <typename T, int V>
struct Join {
  using Loaded = Stored<T, V>;
  Heads query, key, value;
  int heads, length, head_width;
  T* out;

  __device__ Loaded load(std::int64_t row, int column) const {
    const int width = heads * head_width, part = column / width, within = column % width;
    const Heads& from = part == 0 ? query : part == 1 ? key : value;
    const auto batch = static_cast<std::uint32_t>(row) / static_cast<std::uint32_t>(length);
    const auto token = static_cast<std::uint32_t>(row) % static_cast<std::uint32_t>(length);
    const T* at = static_cast<const T*>(from.data) + batch * from.batch_stride + token * from.token_stride +
                  within / head_width * from.head_stride + within % head_width;
    return *reinterpret_cast<const Loaded*>(at);
  }
  __device__ Pack<V> finish(std::int64_t row, int column, const Loaded& loaded) const {
    *reinterpret_cast<Loaded*>(out + row * (3 * heads * head_width) + column) = loaded;
    Pack<V> pack;
#pragma unroll
    for (int k = 0; k < V; ++k) pack.at[k] = to_float(loaded.at[k]);
    return pack;
  }
};

/// Whether V elements at a time can be read of each head's rows.
template <typename T, int V>
bool in_packs(const Heads (&parts)[3], int head_width, const void* out) {
  bool all = head_width % V == 0 && takes(out, V * sizeof(T));
  for (const Heads& part : parts) {
    all = all && takes(part.data, V * sizeof(T)) && part.batch_stride % V == 0 && part.head_stride % V == 0 &&
          part.token_stride % V == 0;
  }
  return all;
}

}  // namespace

void dropout(bool bfloat16, bool relu, const void* x, void* out, std::int64_t elements, const Mask& mask,
             cudaStream_t stream) {
  if (elements == 0) return;
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    dropout_kernel<T><<<blocks_for(elements, 4 * kThreads), kThreads, 0, stream>>>(
        static_cast<const T*>(x), static_cast<T*>(out), elements, relu, mask);
  });
}

int column_slices(std::int64_t rows) {
  const std::int64_t wanted = ceil_div(rows, kAhead);
  return static_cast<int>(wanted < kMostSlices ? wanted : kMostSlices);
}

void relu_dropout_backward(bool bfloat16, void* d_out, const void* out, float scale, Shape shape, Target bias_gradient,
                           float* partials, cudaStream_t stream) {
  backward(bfloat16, d_out, out, OfRelu{scale}, shape, bias_gradient, partials, stream);
}

void gelu_backward(bool bfloat16, void* d_out, const void* x, Shape shape, Target bias_gradient, float* partials,
                   cudaStream_t stream) {
  backward(bfloat16, d_out, x, OfGelu{}, shape, bias_gradient, partials, stream);
}

void join_heads(bool bfloat16, const Heads (&parts)[3], std::int64_t batch, int heads, int length, int head_width,
                void* out, Target bias_gradient, float* partials, cudaStream_t stream) {
  const Shape shape{.rows = batch * length, .width = 3 * heads * head_width};
  with_type(bfloat16, [&](auto zero) {
    using T = decltype(zero);
    const auto join = [&](auto pack) {
      const Join<T, pack.value> operation{
          parts[0], parts[1], parts[2], heads, length, head_width, static_cast<T*>(out)};
      column_pass<pack.value>(operation, shape, bias_gradient, partials, stream);
    };
    constexpr int kMost = 16 / sizeof(T);
    if (in_packs<T, kMost>(parts, head_width, out)) {
      join(std::integral_constant<int, kMost>());
    } else {
      join(std::integral_constant<int, 1>());
    }
  });
}

}  // namespace ddpsweep::worker::launch
