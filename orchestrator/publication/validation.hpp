// What a sweep shows, as running text with its numbers: written by rules from the data, never saying more than they do.
// Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/report/sections.hpp"
#include "orchestrator/store/setup_rows.hpp"

namespace ddpsweep::publication {

struct Paragraph {
  std::string heading;
  std::vector<std::string> sentences;
};

/// "Validation with DistilBERT" is about the cells of that model alone; of a sweep without one, "Validation" is about
/// all.
struct Validation {
  std::string title;
  std::vector<Paragraph> paragraphs;  // asked, measured, claims, limits, what it does not show; none of an empty sweep
};

/// hypothesis: hypothesis_table() of the sweep, whose lines are its claims.
Validation validation_of(const std::vector<report::SweepPart>& parts, const report::SweepTable& hypothesis,
                         const store::SweepSetup& setup);

}  // namespace ddpsweep::publication
