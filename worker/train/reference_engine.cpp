#include <ATen/ATen.h>

#include "worker/train/engine.hpp"

namespace ddpsweep::worker {
namespace {

class ReferenceEngine final : public Engine {
 public:
  ReferenceEngine(Encoder& model, Reducer& reducer) : model_(model) { reducer.attach(model.leaves()); }

  void forward_backward(const Batch& batch, const at::Tensor& loss_sum) override {
    const at::Tensor loss = at::cross_entropy_loss(model_.forward(batch.tokens, /*training=*/true), batch.labels,
                                                   /*weight=*/{}, at::Reduction::Sum);
    loss.backward();
    loss_sum.add_(loss.detach());
  }

  at::Tensor logits(const at::Tensor& tokens) override { return model_.forward(tokens, /*training=*/false); }

 private:
  Encoder& model_;
};

}  // namespace

std::unique_ptr<Engine> make_reference_engine(Encoder& model, Reducer& reducer) {
  return std::make_unique<ReferenceEngine>(model, reducer);
}

}  // namespace ddpsweep::worker
