#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <fmt/format.h>

#include "common/errors.hpp"
#include "common/fast_limits.hpp"
#include "worker/fast/attention_block.hpp"
#include "worker/fast/embedding_block.hpp"
#include "worker/fast/feed_forward_block.hpp"
#include "worker/fast/head.hpp"
#include "worker/train/engine.hpp"

namespace ddpsweep::worker {
namespace {

class FastEngine final : public Engine {
 public:
  FastEngine(Encoder& model, Reducer& reducer, Device& device, Dropouts dropouts)
      : settings_(model.settings()),
        parameters_(views_of(model.layout(), model.working()), reducer),
        embedding_(model, parameters_, device, dropouts),
        type_(model.working().scalar_type()),
        head_(model, parameters_, device.kernels(), dropouts) {
    for (const EncoderLayout::Layer& layer : model.parts().layers) {
      layers_.push_back({AttentionBlock(model, parameters_, layer, device, dropouts),
                         FeedForwardBlock(model, parameters_, layer, device.kernels(), dropouts)});
    }
  }

  void forward_backward(const Batch& batch, const at::Tensor& loss_sum) override {
    const at::NoGradGuard no_grad;
    at::Tensor d_x = head_.forward_backward(forward(batch.tokens, /*training=*/true), batch.labels, loss_sum);
    for (std::size_t i = layers_.size(); i-- > 0;) {
      d_x = layers_[i].attention.backward(layers_[i].feed_forward.backward(d_x));
    }
    embedding_.backward(d_x);
  }

  at::Tensor logits(const at::Tensor& tokens) override {
    const at::NoGradGuard no_grad;
    return head_.logits(forward(tokens, /*training=*/false));
  }

 private:
  struct Layer {
    AttentionBlock attention;
    FeedForwardBlock feed_forward;
  };

  at::Tensor forward(const at::Tensor& tokens, bool training) {
    const at::Tensor bias = settings_.attends_to_padding ? at::Tensor() : padding_bias(tokens, settings_.heads, type_);
    at::Tensor x = embedding_.forward(tokens, training);
    for (Layer& layer : layers_) x = layer.feed_forward.forward(layer.attention.forward(x, bias, training), training);
    return x;
  }

  const ModelSettings& settings_;
  Parameters parameters_;
  EmbeddingBlock embedding_;
  at::ScalarType type_;
  std::vector<Layer> layers_;
  Head head_;
};

}  // namespace

void check_fast_shape(const ModelSettings& model) {
  const auto refuse = [](const char* what, std::int64_t value, const std::string& wanted) {
    throw ConfigError(fmt::format(
        "train.engine fast: the model's {} is {}, but must be {}; use train.engine: reference", what, value, wanted));
  };
  if (model.d_model % kFastStep != 0 || model.d_model > kFastWidest) {
    refuse("width", model.d_model, fmt::format("a multiple of {}, at most {}", kFastStep, kFastWidest));
  }
  if (model.feed_forward % kFastStep != 0) {
    refuse("feed-forward width", model.feed_forward, fmt::format("a multiple of {}", kFastStep));
  }
  if (model.classes > kFastMostClasses) {
    refuse("number of classes", model.classes, fmt::format("at most {}", kFastMostClasses));
  }
}

std::unique_ptr<Engine> make_fast_engine(Encoder& model, Reducer& reducer, Device& device, std::uint64_t seed,
                                         const at::Tensor& step) {
  if (device.where().is_cuda()) check_fast_shape(model.settings());
  return std::make_unique<FastEngine>(model, reducer, device, Dropouts(model.settings().dropout, seed, step));
}

}  // namespace ddpsweep::worker
