// Reads AG News (Zhang, Zhao and LeCun 2015) in its official form: CSV without a header, every row
// "class from 1","title","description".
#pragma once

#include <filesystem>

#include "common/labelled_texts.hpp"

namespace ddpsweep {

/// A text is title + " " + description. limit: how many rows to read, 0 = all. Throws ConfigError with file:line for a
/// file that cannot be read or is empty, a row that is no CSV or has not three fields, and a class outside 1..classes.
LabelledTexts read_ag_news(const std::filesystem::path& file, int classes, std::int64_t limit);

}  // namespace ddpsweep
