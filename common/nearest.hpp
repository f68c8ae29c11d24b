// "Did you mean ...?": the known word that is written most like a given one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep {

/// The entry of `known` with the least edit distance to `word`, the first of several. known must not be empty.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

}  // namespace ddpsweep
