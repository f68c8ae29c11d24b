// The folder of a prepared data set: cache.json, then tokens, labels and marks of both splits.
#include "common/token_cache.hpp"

#include <array>

#include "tests/fuzz/target.hpp"

namespace ddpsweep::fuzz {
namespace {

void check(const TokenSplit& split, const TokenCache& cache) {
  for (std::int64_t row = 0; row < split.rows; ++row) {
    for (const std::int32_t token : split.row(row)) {
      require(token >= 0 && token < cache.vocab_size(), "a token is one of the vocabulary");
    }
    require(split.labels[row] >= 0 && split.labels[row] < cache.classes(), "a label is that of a class");
  }
}

}  // namespace
}  // namespace ddpsweep::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep;
  static const fuzz::InputFolder folder;
  const std::array names{"cache.json",        "train.tokens",      "train.labels",    "train.marks",
                         "validation.tokens", "validation.labels", "validation.marks"};
  const auto parts = fuzz::parts_of(fuzz::text_of(data, size), names.size());
  for (std::size_t i = 0; i < names.size(); ++i) folder.write(names[i], parts[i]);
  fuzz::takes<EnvironmentError>([&] {
    const TokenCache cache(folder.path());
    cache.verify();
    fuzz::check(cache.train(), cache);
    fuzz::check(cache.validation(), cache);
  });
  return 0;
}
