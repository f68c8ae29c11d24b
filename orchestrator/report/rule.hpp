// What the rules of a verdict have in common.
#pragma once

#include <optional>
#include <string>

#include "orchestrator/report/verdict.hpp"

namespace ddpsweep::report {

/// Why a rule does not hold, or could not be judged.
struct Objection {
  std::string sentence;  // with the numbers
  bool unknown = false;
};

/// A rule looks at the evidence; nothing means that it holds, or that it has no subject here.
using Rule = std::optional<Objection> (*)(const Evidence&);

inline Objection not_known(std::string sentence) { return {std::move(sentence), true}; }

}  // namespace ddpsweep::report
