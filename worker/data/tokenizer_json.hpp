// The two files in which Hugging Face's libraries keep a tokenizer's settings.
#pragma once

#include <filesystem>
#include <string>

#include "worker/data/vocabulary.hpp"

namespace ddpsweep::worker {

/// tokenizer.json of the package `tokenizers`: tokens, those added later, and settings. Throws ConfigError when it says
/// anything that BERT's tokenizer does not do.
void read_tokenizer_json(const std::filesystem::path& file, const std::string& text, Vocabulary& vocabulary);

/// tokenizer_config.json of the package `transformers`. What it says of case, accents and Chinese is taken, or, if
/// `already_set`, must be what the vocabulary has; ConfigError if it is not.
void read_tokenizer_config(const std::filesystem::path& file, const std::string& text, bool already_set,
                           Vocabulary& vocabulary);

}  // namespace ddpsweep::worker
