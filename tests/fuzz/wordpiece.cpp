// The files of a vocabulary, and a text: vocab.txt, tokenizer.json, tokenizer_config.json, text.
#include "worker/data/wordpiece.hpp"

#include <array>

#include "tests/fuzz/target.hpp"

namespace ddpsweep::fuzz {
namespace {

/// A row is the beginning of a longer one of the same text, up to its [SEP].
void encode(const worker::WordPiece& tokenizer, std::string_view text) {
  std::array<std::int32_t, 64> ids;
  tokenizer.encode(text, ids);
  for (const std::int32_t id : ids) require(id >= 0 && id < tokenizer.vocab_size(), "an id is that of a token");
  std::array<std::int32_t, 5> few;
  tokenizer.encode(text, few);
  for (std::size_t i = 0; i + 1 < few.size() && ids[i] != 0; ++i) require(few[i] == ids[i], "a shorter row is cut");
}

}  // namespace
}  // namespace ddpsweep::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep;
  static const fuzz::InputFolder folder;
  const auto parts = fuzz::parts_of(fuzz::text_of(data, size), 4);
  const std::array names{"vocab.txt", "tokenizer.json", "tokenizer_config.json"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (parts[i].empty()) {
      std::filesystem::remove(folder.path() / names[i]);
    } else {
      folder.write(names[i], parts[i]);
    }
  }
  fuzz::takes<ConfigError>([&] {
    const worker::WordPiece tokenizer(folder.path());
    fuzz::encode(tokenizer, parts[3]);
  });
  return 0;
}
