// Everything that a page or a paper tells of one sweep, of one moment of the store.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "orchestrator/publication/figure.hpp"
#include "orchestrator/publication/setup_facts.hpp"
#include "orchestrator/publication/validation.hpp"
#include "orchestrator/report/sections.hpp"

namespace ddpsweep::publication {

struct Story {
  store::SweepOverview overview;
  std::vector<report::SweepPart> parts;
  report::SweepTable hypothesis;
  store::SweepSetup setup;
  std::vector<SetupFact> facts;
  Validation validation;
  std::vector<Figure> figures;
};

/// Of the sweep with this name, or of all, in the order of the store. Throws ConfigError as report::read_report() does.
std::vector<Story> read_stories(store::Reader& reader, const std::optional<std::string>& sweep);

}  // namespace ddpsweep::publication
