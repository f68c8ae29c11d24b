// Which parameters the encoder has, and where they lie in its flat buffer. Pure arithmetic.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "worker/model/parameter_layout.hpp"
#include "worker/settings.hpp"

namespace ddpsweep::worker {

struct EncoderLayout {
  explicit EncoderLayout(const ModelSettings& model);

  // Indexes into parameters.slots().
  struct Linear {
    std::size_t weight, bias;
  };
  struct Norm {
    std::size_t weight, bias;
  };
  struct Layer {
    Linear qkv, out, linear1, linear2;  // qkv: queries, keys and values, one below the other
    Norm norm1, norm2;
  };

  ParameterLayout parameters;
  std::size_t embedding = 0;
  std::optional<std::size_t> positions, token_types;
  std::optional<Norm> embedding_norm;
  std::vector<Layer> layers;
  std::optional<Linear> pooler;
  Linear head{};

 private:
  Linear add_linear(const std::string& weight, const std::string& bias, std::int64_t out, std::int64_t in);
  Norm add_norm(const std::string& name, std::int64_t width);
};

}  // namespace ddpsweep::worker
