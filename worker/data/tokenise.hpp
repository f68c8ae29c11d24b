// Texts to rows of tokens, on all cores.
#pragma once

#include "common/labelled_texts.hpp"
#include "common/token_cache.hpp"
#include "worker/data/tokenizer.hpp"

namespace ddpsweep::worker {

/// The result does not depend on how many cores there are. Throws what the tokenizer throws.
TokenRows tokenise(LabelledTexts&& rows, const Tokenizer& tokenizer, int seq_len);

/// The rows `times` times over, and of all these the first `limit` (0: all).
TokenRows repeat(TokenRows&& rows, int seq_len, std::int64_t times, std::int64_t limit);

}  // namespace ddpsweep::worker
