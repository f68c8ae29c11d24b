// A split of a data set before tokenisation.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ddpsweep {

struct LabelledTexts {
  std::vector<std::string> texts;    // UTF-8, without white space around them
  std::vector<std::int32_t> labels;  // from 0

  std::int64_t rows() const { return std::ssize(labels); }
};

}  // namespace ddpsweep
