#include "worker/data/tokenizer.hpp"

#include <fmt/format.h>

#include "common/errors.hpp"
#include "worker/data/hashed_words.hpp"
#include "worker/data/wordpiece.hpp"

namespace ddpsweep::worker {

std::unique_ptr<Tokenizer> make_tokenizer(const ModelSettings& model) {
  if (model.folder.empty()) return std::make_unique<HashedWords>(model.vocab_size);
  auto tokenizer = std::make_unique<WordPiece>(model.folder);
  if (tokenizer->vocab_size() > model.vocab_size) {
    throw ConfigError(
        fmt::format("{}: the vocabulary has {} tokens, but the model of its config.json only {}: they do "
                    "not belong together",
                    model.folder.string(), tokenizer->vocab_size(), model.vocab_size));
  }
  return tokenizer;
}

}  // namespace ddpsweep::worker
