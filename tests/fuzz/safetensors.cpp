// A file of weights: a header in JSON, then tensors.
#include "common/safetensors.hpp"

#include <numeric>

#include "tests/fuzz/target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep;
  static const fuzz::InputFolder folder;
  const auto path = folder.write("model.safetensors", fuzz::text_of(data, size));
  fuzz::takes<ConfigError>([&] {
    const SafetensorsFile file(path);
    std::size_t bytes = 0;
    unsigned sum = 0;
    for (const SafetensorsEntry& entry : file.entries()) {
      for (const std::byte byte : file.bytes(entry)) sum += std::to_integer<unsigned>(byte);
      bytes += file.bytes(entry).size();
      for (const std::int64_t length : entry.shape) require(length >= 0, "lengths are not negative");
    }
    require(bytes < size && sum <= 255 * bytes, "the tensors lie in the file, one after the other");
  });
  return 0;
}
