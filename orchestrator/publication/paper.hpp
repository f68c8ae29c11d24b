// A sweep as the parts of a paper: each file's text, but for figures and the store. Pure.
#pragma once

#include <map>
#include <string>

#include "orchestrator/publication/story.hpp"

namespace ddpsweep::publication {

/// By the file's name: table.tex, setup.tex, numbers.tex, validation.tex and validation.md, experiment.yaml (where the
/// store has the sweep's file), main.tex (a document of them all) and make.sh (makes the folder again from its
/// results.db).
std::map<std::string, std::string> paper_files(const Story& story);

}  // namespace ddpsweep::publication
