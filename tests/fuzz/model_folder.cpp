// The folder of a model: config.json, the index of its shards, one shard.
#include <array>

#include "tests/fuzz/target.hpp"
#include "worker/model/checkpoint.hpp"
#include "worker/model/model_config.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep;
  static const fuzz::InputFolder folder;
  const std::array names{"config.json", "model.safetensors.index.json", "shard.safetensors"};
  const auto parts = fuzz::parts_of(fuzz::text_of(data, size), names.size());
  for (std::size_t i = 0; i < names.size(); ++i) folder.write(names[i], parts[i]);
  for (const auto family : {worker::ModelFamily::distilbert, worker::ModelFamily::bert}) {
    worker::ModelSettings model{.family = family, .max_seq_len = 8, .classes = 4};
    model.folder = folder.path();
    model.pretrained = true;
    fuzz::takes<ConfigError, EnvironmentError>(  // the latter: a shard that is not there
        [&] {
          worker::read_model_config(model);
          worker::model_fingerprint(model);
        });
  }
  return 0;
}
