// The fast engine's own operations, each doing in one pass over memory what ATen does in several. Two classes have
// them: on a CPU the plain formulas in ATen (plain_kernels.cpp), which are also what tests hold the others against, on
// a GPU one or two CUDA kernels each (cuda_kernels.cpp and the .cu files). None reads anything back from the device, so
// all can be captured in a graph.
//
// R: tokens of a batch, B * T. D: width of the model. All tensors are contiguous unless said; x, y and their gradients
// are fp32 or bfloat16, all of one type; statistics are fp32. Gradients of parameters are written, not added; they have
// the type that their tensor has. Sums over rows are taken in fp32 in an order that depends on the shape alone, so
// results repeat bit by bit.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <optional>

namespace ddpsweep::worker {

/// Which elements are dropped is a function of seed, step, site and element, computed by Philox 4x32-7 (Salmon et al.
/// 2011), so that a backward pass makes the mask again instead of reading it. Element e of a tensor in row-major order
/// takes word e % 4 of the block with counter (e / 4, site, step mod 2^32, step / 2^32) and key (seed mod 2^32, seed /
/// 2^32), and is kept when that word is at least probability * 2^32; what is kept is divided by the exact share that
/// is.
struct Dropout {
  double probability = 0;
  std::uint64_t seed = 0;  // of this rank
  at::Tensor step;         // () int64, on the device: of the run
  std::uint32_t site = 0;  // which of the model's dropouts

  bool on() const { return probability > 0; }
};

struct NormParameters {
  at::Tensor weight, bias;  // (D)
  double eps = 0;
};
/// Where the gradients of (D) parameters go.
struct NormGradients {
  at::Tensor weight, bias;
};
struct NormStatistics {
  at::Tensor mean, rstd;  // (R) fp32
};
struct Embedded {
  at::Tensor out;             // (R, D)
  at::Tensor sum;             // (R, D), with a norm alone
  NormStatistics statistics;  // with a norm alone
};
struct Normed {
  at::Tensor out, sum;  // (R, D)
  NormStatistics statistics;
};
struct ResidualGradient {
  at::Tensor x, branch;  // (R, D); one and the same tensor when there is no dropout
};

struct AdamState {
  at::Tensor parameters;     // (N) fp32
  at::Tensor first, second;  // (N) fp32: running means of the gradient and of its square
  at::Tensor working;        // (N) bfloat16 copy of the parameters, or undefined
};
struct AdamSettings {
  bool decoupled_decay = false;  // AdamW
  double beta1 = 0, beta2 = 0, eps = 0, weight_decay = 0;
};

/// Rows of a split, and which of them each step takes.
struct RowTable {
  at::Tensor tokens;        // (N, T) int32
  at::Tensor labels;        // (N) int64
  at::Tensor ids;           // (steps, most) int64
  at::Tensor coefficients;  // (T + 2) int64: common/audit.hpp's, of id, label and each token
  std::int64_t shift = 0;   // fault injection: tokens come from row (id + shift) mod N
};

class Kernels {
 public:
  virtual ~Kernels() = default;

  /// sum = table[tokens] + positions[t] + type; out = dropout(norm(sum)), or dropout(sum) without a norm.
  /// tokens: (B, T) int32. table: (V, D). positions: (T, D). type: (D) or undefined.
  virtual Embedded embed(const at::Tensor& tokens, const at::Tensor& table, const at::Tensor& positions,
                         const at::Tensor& type, const std::optional<NormParameters>& norm,
                         const Dropout& dropout) const = 0;
  /// Backward of out = dropout(norm(sum)): returns d sum (R, D).
  virtual at::Tensor norm_dropout_backward(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                                           const NormStatistics& statistics, const Dropout& dropout,
                                           const NormGradients& gradients) const = 0;
  /// Dropout, which is its own backward pass. x: of any shape.
  virtual at::Tensor dropout(const at::Tensor& d_out, const Dropout& dropout) const = 0;
  /// Gradient of an embedding's table, (V, D), from that of the looked up rows, d_rows (R, D). sorted: (R) int32, the
  /// tokens in ascending order; order: (R) int64, where each was, stable (at::sort makes both). The row of `padding`
  /// gets no gradient; -1: there is no such row.
  virtual void embedding_gradient(const at::Tensor& d_rows, const at::Tensor& sorted, const at::Tensor& order,
                                  std::int64_t padding, const at::Tensor& table_gradient) const = 0;

  /// sum = x + dropout(branch); out = norm(sum).
  virtual Normed residual_norm(const at::Tensor& x, const at::Tensor& branch, const NormParameters& norm,
                               const Dropout& dropout) const = 0;
  /// Its backward pass. branch_bias_gradient: (D), the column sums of d branch: the gradient of the bias of the linear
  /// layer that made the branch.
  virtual ResidualGradient residual_norm_backward(const at::Tensor& d_out, const at::Tensor& sum,
                                                  const NormParameters& norm, const NormStatistics& statistics,
                                                  const Dropout& dropout, const NormGradients& gradients,
                                                  const at::Tensor& branch_bias_gradient) const = 0;

  /// x = dropout(max(x, 0)), in place. x: (R, F), F a multiple of 4.
  virtual void relu_dropout(const at::Tensor& x, const Dropout& dropout) const = 0;
  /// d_out becomes the gradient of what relu_dropout was given, and bias_gradient (F) its column sums. out: what
  /// relu_dropout made: an element that is 0 passes nothing on.
  virtual void relu_dropout_backward(const at::Tensor& d_out, const at::Tensor& out, const Dropout& dropout,
                                     const at::Tensor& bias_gradient) const = 0;
  /// The same for GELU(x) = x * Phi(x), Phi being the exact distribution function of the normal distribution (erf).
  virtual void gelu_backward(const at::Tensor& d_out, const at::Tensor& x, const at::Tensor& bias_gradient) const = 0;

  /// (B, H, T, K) each, of any strides with the last 1, as attention's backward pass leaves them, to (R, 3 * H * K), as
  /// the linear layer of queries, keys and values made them. bias_gradient: (3 * H * K), the column sums.
  virtual at::Tensor join_heads(const at::Tensor& d_query, const at::Tensor& d_key, const at::Tensor& d_value,
                                const at::Tensor& bias_gradient) const = 0;

  /// The classifier, forward and backward: logits = dropout(rows) weight' + bias; adds their cross entropy against
  /// `labels`, summed over rows, to loss_sum, () fp64; returns the gradient of that sum in rows, (B, D).
  /// rows: (B, D). weight: (C, D). labels: (B) int64.
  virtual at::Tensor classify(const at::Tensor& rows, const at::Tensor& weight, const at::Tensor& bias,
                              const at::Tensor& labels, const Dropout& dropout, const at::Tensor& loss_sum,
                              const at::Tensor& weight_gradient, const at::Tensor& bias_gradient) const = 0;

  /// One step of Adam (Kingma and Ba 2015) or AdamW (Loshchilov and Hutter 2019), as torch.optim computes them.
  /// gradient: (N) fp32 or bfloat16; is divided by divisor, () fp32, first. step: () int64, of the run, from 0. rate:
  /// () fp64.
  virtual void adam(const AdamState& state, const at::Tensor& gradient, const at::Tensor& divisor,
                    const at::Tensor& step, const at::Tensor& rate, const AdamSettings& settings) const = 0;

  /// Copies the rows ids[step, :B] to tokens, (B, T) int32, and labels, (B) int64; computes from what it copied the sum
  /// that each row's mark is made of (common/audit.hpp, modulo 2^64) into sums[step, :B], and writes counts[step] = B.
  /// step: () int64. sums: like table.ids. counts: (steps) int64.
  virtual void gather_and_count(const RowTable& table, const at::Tensor& step, const at::Tensor& tokens,
                                const at::Tensor& labels, const at::Tensor& sums, const at::Tensor& counts) const = 0;
};

/// Plain formulas, in ATen operations, on any device.
std::unique_ptr<Kernels> make_plain_kernels();

}  // namespace ddpsweep::worker
