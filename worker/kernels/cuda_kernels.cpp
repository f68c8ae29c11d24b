#include "worker/kernels/cuda_kernels.hpp"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAStream.h>

#include "worker/kernels/launch.hpp"

namespace ddpsweep::worker {
namespace {

cudaStream_t stream() { return c10::cuda::getCurrentCUDAStream().stream(); }

void check(const at::Tensor& x, at::IntArrayRef shape, at::ScalarType type, const char* name) {
  TORCH_CHECK(x.defined() && x.is_cuda(), name, " is not on a GPU");
  TORCH_CHECK(x.sizes() == shape && x.scalar_type() == type && x.is_contiguous(), name, " is ", x.scalar_type(), " ",
              x.sizes(), x.is_contiguous() ? "" : ", not contiguous", " and should be ", type, " ", shape);
  // The kernels read 4 at a time.
  const std::size_t wanted = x.dim() > 0 && x.is_floating_point() ? 4 * x.element_size() : x.element_size();
  TORCH_CHECK(reinterpret_cast<std::uintptr_t>(x.const_data_ptr()) % wanted == 0, name, " is not aligned");
}

bool is_bfloat16(const at::Tensor& x) {
  TORCH_CHECK(x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16,
              "the kernels take fp32 and bfloat16, not ", x.scalar_type());
  return x.scalar_type() == at::kBFloat16;
}

launch::Target target(const at::Tensor& x, at::IntArrayRef shape, const char* name) {
  check(x, shape, is_bfloat16(x) ? at::kBFloat16 : at::kFloat, name);
  return {.data = x.mutable_data_ptr(), .bfloat16 = is_bfloat16(x)};
}

launch::Mask mask_of(const Dropout& dropout) {
  if (!dropout.on()) return {};
  TORCH_CHECK(dropout.probability < 1, "dropout with probability ", dropout.probability);
  check(dropout.step, {}, at::kLong, "step");
  return {.step = dropout.step.const_data_ptr<std::int64_t>(),
          .seed = dropout.seed,
          .site = dropout.site,
          .rule = dropout_rule(dropout.probability)};
}

launch::Norm norm_of(const NormParameters& norm, std::int64_t width, at::ScalarType type) {
  check(norm.weight, {width}, type, "norm.weight");
  check(norm.bias, {width}, type, "norm.bias");
  return {
      .weight = norm.weight.const_data_ptr(), .bias = norm.bias.const_data_ptr(), .eps = static_cast<float>(norm.eps)};
}

/// Of a model's row, which a warp holds in registers.
launch::Shape model_rows(const at::Tensor& x) {
  TORCH_CHECK(x.dim() == 2 && x.size(1) % 4 == 0 && x.size(1) > 0 && x.size(1) <= kFastWidest, "rows of ", x.sizes(),
              ": their width should be a multiple of 4, at most ", kFastWidest);
  return {.rows = x.size(0), .width = static_cast<int>(x.size(1))};
}

/// Of any matrix.
launch::Shape any_rows(const at::Tensor& x) {
  TORCH_CHECK(x.dim() == 2 && x.size(1) % 4 == 0 && x.size(1) > 0 && x.size(1) < 1 << 24, "rows of ", x.sizes(),
              ": their width should be a multiple of 4");
  return {.rows = x.size(0), .width = static_cast<int>(x.size(1))};
}

at::Tensor floats(at::IntArrayRef shape, const at::Tensor& like) {
  return at::empty(shape, like.options().dtype(at::kFloat));
}

/// The backward pass of a norm, as far as it is the same for all.
struct NormBackwardPass {
  launch::Shape shape;
  launch::NormBackward tensors;
  at::Tensor d_sum, partials;

  NormBackwardPass(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                   const NormStatistics& statistics, const Dropout& dropout, const NormGradients& gradients,
                   int column_sums)
      : shape(model_rows(sum)), d_sum(at::empty_like(sum)) {
    check(sum, sum.sizes(), sum.scalar_type(), "sum");
    check(d_out, sum.sizes(), sum.scalar_type(), "d_out");
    check(statistics.mean, {shape.rows}, at::kFloat, "mean");
    check(statistics.rstd, {shape.rows}, at::kFloat, "rstd");
    partials = floats({column_sums, launch::norm_backward_slices(shape), shape.width}, sum);
    tensors = {.d_out = d_out.const_data_ptr(),
               .sum = sum.const_data_ptr(),
               .weight = norm_of(norm, shape.width, sum.scalar_type()).weight,
               .mean = statistics.mean.const_data_ptr<float>(),
               .rstd = statistics.rstd.const_data_ptr<float>(),
               .mask = mask_of(dropout),
               .d_sum = d_sum.mutable_data_ptr(),
               .d_branch = nullptr,
               .weight_gradient = target(gradients.weight, {shape.width}, "gradient of norm.weight"),
               .bias_gradient = target(gradients.bias, {shape.width}, "gradient of norm.bias"),
               .branch_bias_gradient = {},
               .partials = partials.mutable_data_ptr<float>()};
  }

  void run() const {
    launch::norm_backward(is_bfloat16(d_sum), tensors, shape, stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }
};

class CudaKernels final : public Kernels {
 public:
  Embedded embed(const at::Tensor& tokens, const at::Tensor& table, const at::Tensor& positions, const at::Tensor& type,
                 const std::optional<NormParameters>& norm, const Dropout& dropout) const override {
    TORCH_CHECK(tokens.dim() == 2, "tokens are ", tokens.sizes());
    check(tokens, tokens.sizes(), at::kInt, "tokens");
    const launch::Shape of_table = model_rows(table);
    const launch::Shape shape{.rows = tokens.numel(), .width = of_table.width};
    check(table, table.sizes(), table.scalar_type(), "table");
    check(positions, {tokens.size(1), shape.width}, table.scalar_type(), "positions");
    if (type.defined()) check(type, {shape.width}, table.scalar_type(), "type");
    const launch::Lookup lookup{.tokens = tokens.const_data_ptr<std::int32_t>(),
                                .table = table.const_data_ptr(),
                                .positions = positions.const_data_ptr(),
                                .type = type.defined() ? type.const_data_ptr() : nullptr,
                                .length = static_cast<int>(tokens.size(1))};
    Embedded embedded{.out = at::empty({shape.rows, shape.width}, table.options()), .sum = {}, .statistics = {}};
    launch::Norm parameters;
    void* sum = nullptr;
    float *mean = nullptr, *rstd = nullptr;
    if (norm) {
      parameters = norm_of(*norm, shape.width, table.scalar_type());
      embedded.sum = at::empty_like(embedded.out);
      embedded.statistics = {.mean = floats({shape.rows}, table), .rstd = floats({shape.rows}, table)};
      sum = embedded.sum.mutable_data_ptr();
      mean = embedded.statistics.mean.mutable_data_ptr<float>();
      rstd = embedded.statistics.rstd.mutable_data_ptr<float>();
    }
    launch::embed(is_bfloat16(table), lookup, parameters, mask_of(dropout), shape, sum, embedded.out.mutable_data_ptr(),
                  mean, rstd, stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
    return embedded;
  }

  at::Tensor norm_dropout_backward(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                                   const NormStatistics& statistics, const Dropout& dropout,
                                   const NormGradients& gradients) const override {
    const NormBackwardPass pass(d_out, sum, norm, statistics, dropout, gradients, /*column_sums=*/2);
    pass.run();
    return pass.d_sum;
  }

  at::Tensor dropout(const at::Tensor& d_out, const Dropout& dropout) const override {
    check(d_out, d_out.sizes(), d_out.scalar_type(), "d_out");
    if (!dropout.on()) return d_out.clone();
    at::Tensor d_x = at::empty_like(d_out);
    launch::dropout(is_bfloat16(d_out), /*relu=*/false, d_out.const_data_ptr(), d_x.mutable_data_ptr(), d_out.numel(),
                    mask_of(dropout), stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
    return d_x;
  }

  void embedding_gradient(const at::Tensor& d_rows, const at::Tensor& sorted, const at::Tensor& order,
                          std::int64_t padding, const at::Tensor& table_gradient) const override {
    const launch::Shape shape = model_rows(d_rows);
    check(d_rows, d_rows.sizes(), d_rows.scalar_type(), "d_rows");
    check(sorted, {shape.rows}, at::kInt, "sorted");
    check(order, {shape.rows}, at::kLong, "order");
    TORCH_CHECK(table_gradient.dim() == 2, "table_gradient is ", table_gradient.sizes());
    const std::int64_t table_rows = table_gradient.size(0);
    const launch::Target gradient = target(table_gradient, {table_rows, shape.width}, "table_gradient");
    const at::Tensor scratch = floats({launch::embedding_gradient_scratch(shape)}, d_rows);
    launch::embedding_gradient(is_bfloat16(d_rows), d_rows.const_data_ptr(), sorted.const_data_ptr<std::int32_t>(),
                               order.const_data_ptr<std::int64_t>(), padding, shape, gradient, table_rows,
                               scratch.mutable_data_ptr<float>(), stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }

  Normed residual_norm(const at::Tensor& x, const at::Tensor& branch, const NormParameters& norm,
                       const Dropout& dropout) const override {
    const launch::Shape shape = model_rows(x);
    check(x, x.sizes(), x.scalar_type(), "x");
    check(branch, x.sizes(), x.scalar_type(), "branch");
    Normed normed{.out = at::empty_like(x),
                  .sum = at::empty_like(x),
                  .statistics = {.mean = floats({shape.rows}, x), .rstd = floats({shape.rows}, x)}};
    launch::residual_norm(
        is_bfloat16(x), x.const_data_ptr(), branch.const_data_ptr(), norm_of(norm, shape.width, x.scalar_type()),
        mask_of(dropout), shape, normed.sum.mutable_data_ptr(), normed.out.mutable_data_ptr(),
        normed.statistics.mean.mutable_data_ptr<float>(), normed.statistics.rstd.mutable_data_ptr<float>(), stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
    return normed;
  }

  ResidualGradient residual_norm_backward(const at::Tensor& d_out, const at::Tensor& sum, const NormParameters& norm,
                                          const NormStatistics& statistics, const Dropout& dropout,
                                          const NormGradients& gradients,
                                          const at::Tensor& branch_bias_gradient) const override {
    NormBackwardPass pass(d_out, sum, norm, statistics, dropout, gradients, /*column_sums=*/3);
    const at::Tensor d_branch = dropout.on() ? at::empty_like(sum) : pass.d_sum;
    if (dropout.on()) pass.tensors.d_branch = d_branch.mutable_data_ptr();
    pass.tensors.branch_bias_gradient = target(branch_bias_gradient, {pass.shape.width}, "branch_bias_gradient");
    pass.run();
    return {.x = pass.d_sum, .branch = d_branch};
  }

  void relu_dropout(const at::Tensor& x, const Dropout& dropout) const override {
    any_rows(x);
    check(x, x.sizes(), x.scalar_type(), "x");
    void* data = x.mutable_data_ptr();
    launch::dropout(is_bfloat16(x), /*relu=*/true, data, data, x.numel(), mask_of(dropout), stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }

  void relu_dropout_backward(const at::Tensor& d_out, const at::Tensor& out, const Dropout& dropout,
                             const at::Tensor& bias_gradient) const override {
    activation_backward(d_out, out, bias_gradient, [&](auto... arguments) {
      launch::relu_dropout_backward(is_bfloat16(d_out), d_out.mutable_data_ptr(), out.const_data_ptr(),
                                    dropout_rule(dropout.probability).scale, arguments...);
    });
  }

  void gelu_backward(const at::Tensor& d_out, const at::Tensor& x, const at::Tensor& bias_gradient) const override {
    activation_backward(d_out, x, bias_gradient, [&](auto... arguments) {
      launch::gelu_backward(is_bfloat16(d_out), d_out.mutable_data_ptr(), x.const_data_ptr(), arguments...);
    });
  }

  at::Tensor join_heads(const at::Tensor& d_query, const at::Tensor& d_key, const at::Tensor& d_value,
                        const at::Tensor& bias_gradient) const override {
    TORCH_CHECK(d_query.dim() == 4, "d_query is ", d_query.sizes());
    const std::int64_t batch = d_query.size(0), heads = d_query.size(1), length = d_query.size(2);
    const std::int64_t head_width = d_query.size(3), width = 3 * heads * head_width, rows = batch * length;
    TORCH_CHECK(rows < std::int64_t{1} << 32 && width < 1 << 24, "d_query is ", d_query.sizes());
    const auto heads_of = [&](const at::Tensor& part, const char* name) -> launch::Heads {
      TORCH_CHECK(part.is_cuda() && part.sizes() == d_query.sizes() && part.scalar_type() == d_query.scalar_type() &&
                      part.stride(3) == 1,
                  name, " is ", part.scalar_type(), " ", part.sizes(), " with strides ", part.strides());
      return {.data = part.const_data_ptr(),
              .batch_stride = part.stride(0),
              .head_stride = part.stride(1),
              .token_stride = part.stride(2)};
    };
    const launch::Heads parts[] = {heads_of(d_query, "d_query"), heads_of(d_key, "d_key"),
                                   heads_of(d_value, "d_value")};
    at::Tensor joined = at::empty({rows, width}, d_query.options());
    const at::Tensor partials = floats({launch::column_slices(rows), width}, d_query);
    launch::join_heads(is_bfloat16(d_query), parts, batch, static_cast<int>(heads), static_cast<int>(length),
                       static_cast<int>(head_width), joined.mutable_data_ptr(),
                       target(bias_gradient, {width}, "bias_gradient"), partials.mutable_data_ptr<float>(), stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
    return joined;
  }

  at::Tensor classify(const at::Tensor& rows, const at::Tensor& weight, const at::Tensor& bias,
                      const at::Tensor& labels, const Dropout& dropout, const at::Tensor& loss_sum,
                      const at::Tensor& weight_gradient, const at::Tensor& bias_gradient) const override {
    const launch::Shape shape = model_rows(rows);
    const std::int64_t classes = bias.numel();
    TORCH_CHECK(classes > 0 && classes <= launch::kMostClasses, classes, " classes; the kernels take ",
                launch::kMostClasses);
    check(rows, rows.sizes(), rows.scalar_type(), "rows");
    check(weight, {classes, shape.width}, rows.scalar_type(), "weight");
    check(bias, {classes}, rows.scalar_type(), "bias");
    check(labels, {shape.rows}, at::kLong, "labels");
    check(loss_sum, {}, at::kDouble, "loss_sum");
    at::Tensor d_rows = at::empty_like(rows);
    const at::Tensor row_losses = floats({shape.rows}, rows), d_logits = floats({shape.rows, classes}, rows);
    const launch::Classifier classifier{
        .rows = rows.const_data_ptr(),
        .weight = weight.const_data_ptr(),
        .bias = bias.const_data_ptr(),
        .labels = labels.const_data_ptr<std::int64_t>(),
        .mask = mask_of(dropout),
        .classes = static_cast<int>(classes),
        .d_rows = d_rows.mutable_data_ptr(),
        .loss_sum = loss_sum.mutable_data_ptr<double>(),
        .weight_gradient = target(weight_gradient, {classes, shape.width}, "weight_gradient"),
        .bias_gradient = target(bias_gradient, {classes}, "bias_gradient"),
        .row_losses = row_losses.mutable_data_ptr<float>(),
        .d_logits = d_logits.mutable_data_ptr<float>()};
    launch::classify(is_bfloat16(rows), classifier, shape, stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
    return d_rows;
  }

  void adam(const AdamState& state, const at::Tensor& gradient, const at::Tensor& divisor, const at::Tensor& step,
            const at::Tensor& rate, const AdamSettings& settings) const override {
    const std::int64_t elements = state.parameters.numel();
    check(state.parameters, {elements}, at::kFloat, "parameters");
    check(state.first, {elements}, at::kFloat, "first");
    check(state.second, {elements}, at::kFloat, "second");
    if (state.working.defined()) check(state.working, {elements}, at::kBFloat16, "working");
    check(divisor, {}, at::kFloat, "divisor");
    check(step, {}, at::kLong, "step");
    check(rate, {}, at::kDouble, "rate");
    launch::adam({.parameters = state.parameters.mutable_data_ptr<float>(),
                  .first = state.first.mutable_data_ptr<float>(),
                  .second = state.second.mutable_data_ptr<float>(),
                  .working = state.working.defined() ? state.working.mutable_data_ptr() : nullptr,
                  .gradient = target(gradient, {elements}, "gradient"),
                  .elements = elements,
                  .divisor = divisor.const_data_ptr<float>(),
                  .step = step.const_data_ptr<std::int64_t>(),
                  .rate = rate.const_data_ptr<double>(),
                  .decoupled_decay = settings.decoupled_decay,
                  .beta1 = settings.beta1,
                  .beta2 = settings.beta2,
                  .eps = settings.eps,
                  .weight_decay = settings.weight_decay},
                 stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }

  void gather_and_count(const RowTable& table, const at::Tensor& step, const at::Tensor& tokens,
                        const at::Tensor& labels, const at::Tensor& sums, const at::Tensor& counts) const override {
    TORCH_CHECK(table.tokens.dim() == 2 && table.ids.dim() == 2 && tokens.dim() == 2, "tokens are ",
                table.tokens.sizes(), ", ids ", table.ids.sizes(), " and those of a batch ", tokens.sizes());
    const std::int64_t table_rows = table.tokens.size(0), length = table.tokens.size(1), rows = tokens.size(0);
    const std::int64_t steps = table.ids.size(0), most = table.ids.size(1);
    check(table.tokens, {table_rows, length}, at::kInt, "table.tokens");
    check(table.labels, {table_rows}, at::kLong, "table.labels");
    check(table.ids, {steps, most}, at::kLong, "table.ids");
    check(table.coefficients, {length + 2}, at::kLong, "table.coefficients");
    check(step, {}, at::kLong, "step");
    check(tokens, {rows, length}, at::kInt, "tokens");
    check(labels, {rows}, at::kLong, "labels");
    check(sums, {steps, most}, at::kLong, "sums");
    check(counts, {steps}, at::kLong, "counts");
    TORCH_CHECK(rows <= most && table_rows > 0, rows, " rows of ", most, " from ", table_rows);
    launch::gather_and_count({.table_tokens = table.tokens.const_data_ptr<std::int32_t>(),
                              .table_labels = table.labels.const_data_ptr<std::int64_t>(),
                              .ids = table.ids.const_data_ptr<std::int64_t>(),
                              .coefficients = table.coefficients.const_data_ptr<std::int64_t>(),
                              .table_rows = table_rows,
                              .most = most,
                              .shift = (table.shift % table_rows + table_rows) % table_rows,
                              .step = step.const_data_ptr<std::int64_t>(),
                              .tokens = tokens.mutable_data_ptr<std::int32_t>(),
                              .labels = labels.mutable_data_ptr<std::int64_t>(),
                              .sums = sums.mutable_data_ptr<std::int64_t>(),
                              .counts = counts.mutable_data_ptr<std::int64_t>(),
                              .rows = rows,
                              .length = static_cast<int>(length)},
                             stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }

 private:
  /// launch: takes what all activations' backward passes end with.
  template <typename Launch>
  static void activation_backward(const at::Tensor& d_out, const at::Tensor& other, const at::Tensor& bias_gradient,
                                  const Launch& launch_it) {
    const launch::Shape shape = any_rows(d_out);
    check(d_out, d_out.sizes(), d_out.scalar_type(), "d_out");
    check(other, d_out.sizes(), d_out.scalar_type(), "what d_out is the gradient of");
    const at::Tensor partials = floats({launch::column_slices(shape.rows), shape.width}, d_out);
    launch_it(shape, target(bias_gradient, {shape.width}, "bias_gradient"), partials.mutable_data_ptr<float>(),
              stream());
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }
};

}  // namespace

std::unique_ptr<Kernels> make_cuda_kernels() { return std::make_unique<CudaKernels>(); }

}  // namespace ddpsweep::worker
