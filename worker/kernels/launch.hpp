// Starts the CUDA kernels. Nothing here knows ATen, so that nvcc compiles the .cu files in seconds; CudaKernels
// (cuda_kernels.cpp) has checked what it passes and says what the operations are.
//
// void*: of the type that `bfloat16` tells: bfloat16 or fp32. Everything is in row-major order and aligned to 4
// elements. width: at most kWidestRow, a multiple of 4. There may be no rows: then sums are 0. Errors are left to
// cudaGetLastError.
#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

#include "common/fast_limits.hpp"
#include "worker/kernels/philox.hpp"

namespace ddpsweep::worker::launch {

constexpr int kWidestRow = kFastWidest;

struct Mask {
  const std::int64_t* step = nullptr;  // none: nothing is dropped
  std::uint64_t seed = 0;
  std::uint32_t site = 0;
  DropoutRule rule{.threshold = 0, .scale = 1};
};

/// Where sums over rows go, in either type.
struct Target {
  void* data = nullptr;
  bool bfloat16 = false;
};

struct Norm {
  const void *weight = nullptr, *bias = nullptr;  // none: no norm
  float eps = 0;
};

/// A matrix (rows, width).
struct Shape {
  std::int64_t rows = 0;
  int width = 0;
};

// Sums over rows are taken in two kernels: the first leaves `slices` partial sums of each column, (slices, width) fp32,
// in scratch memory, and the second adds them up.

/// Writes the sums of partials (count, slices, width) to targets[0 .. count), count at most 3.
void add_slices(const float* partials, int count, int slices, int width, const Target* targets, cudaStream_t stream);

// norm.cu

void residual_norm(bool bfloat16, const void* x, const void* branch, const Norm& norm, const Mask& mask, Shape shape,
                   void* sum, void* out, float* mean, float* rstd, cudaStream_t stream);

struct NormBackward {
  const void *d_out, *sum, *weight;
  const float *mean, *rstd;
  Mask mask;  // on d_branch if there is one, else on d_out
  void *d_sum, *d_branch;
  Target weight_gradient, bias_gradient, branch_bias_gradient;  // the last has no data: not wanted
  float* partials;                                              // (2 or 3, slices, width)
};
int norm_backward_slices(Shape shape);
/// Of residual_norm if branch_bias_gradient has data; d_branch: none when nothing is dropped, as it is d_sum then. Else
/// of dropout(norm(sum)).
void norm_backward(bool bfloat16, const NormBackward& tensors, Shape shape, cudaStream_t stream);

// embedding.cu

struct Lookup {
  const std::int32_t* tokens;
  const void *table, *positions, *type;  // type: or none
  int length;                            // T
};
/// sum, mean, rstd: with a norm alone.
void embed(bool bfloat16, const Lookup& lookup, const Norm& norm, const Mask& mask, Shape shape, void* sum, void* out,
           float* mean, float* rstd, cudaStream_t stream);

/// How many floats embedding_gradient needs as scratch memory.
std::int64_t embedding_gradient_scratch(Shape shape);
/// gradient: (table_rows, width).
void embedding_gradient(bool bfloat16, const void* d_rows, const std::int32_t* sorted, const std::int64_t* order,
                        std::int64_t padding, Shape shape, Target gradient, std::int64_t table_rows, float* scratch,
                        cudaStream_t stream);

// activation.cu. Widths may be anything that 4 divides.

/// out = dropout(x), or of max(x, 0). out may be x.
void dropout(bool bfloat16, bool relu, const void* x, void* out, std::int64_t elements, const Mask& mask,
             cudaStream_t stream);

int column_slices(std::int64_t rows);
/// partials: (column_slices(rows), width).
void relu_dropout_backward(bool bfloat16, void* d_out, const void* out, float scale, Shape shape, Target bias_gradient,
                           float* partials, cudaStream_t stream);
void gelu_backward(bool bfloat16, void* d_out, const void* x, Shape shape, Target bias_gradient, float* partials,
                   cudaStream_t stream);

struct Heads {
  const void* data;
  std::int64_t batch_stride, head_stride, token_stride;
};
/// parts: queries, keys and values, each (B, heads, length, head_width). out: (B * length, 3 * heads * head_width).
void join_heads(bool bfloat16, const Heads (&parts)[3], std::int64_t batch, int heads, int length, int head_width,
                void* out, Target bias_gradient, float* partials, cudaStream_t stream);

// head.cu

constexpr int kMostClasses = kFastMostClasses;
struct Classifier {
  const void *rows, *weight, *bias;
  const std::int64_t* labels;
  Mask mask;
  int classes;
  void* d_rows;
  double* loss_sum;
  Target weight_gradient, bias_gradient;
  float *row_losses, *d_logits;  // scratch: (B), (B, classes)
};
void classify(bool bfloat16, const Classifier& classifier, Shape shape, cudaStream_t stream);

// adam.cu

struct Adam {
  float *parameters, *first, *second;
  void* working;  // bfloat16, or none
  Target gradient;
  std::int64_t elements;
  const float* divisor;
  const std::int64_t* step;
  const double* rate;
  bool decoupled_decay;
  double beta1, beta2, eps, weight_decay;
};
void adam(const Adam& adam, cudaStream_t stream);

// batch.cu

struct Gather {
  const std::int32_t* table_tokens;  // (table_rows, length)
  const std::int64_t *table_labels, *ids, *coefficients;
  std::int64_t table_rows, most, shift;  // most: rows of ids' lines; shift: in [0, table_rows)
  const std::int64_t* step;
  std::int32_t* tokens;
  std::int64_t *labels, *sums, *counts;
  std::int64_t rows;
  int length;
};
void gather_and_count(const Gather& gather, cudaStream_t stream);

}  // namespace ddpsweep::worker::launch
