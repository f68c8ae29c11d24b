// Writes the report as files.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "orchestrator/publication/story.hpp"

namespace ddpsweep::publication {

/// What came of it.
struct Published {
  std::size_t figures = 0;
  std::string not_drawn;  // why figures are values and scripts alone, and what to do; empty: there are pictures
};

/// Into `folder`, which is there: index.html, and figures/SWEEP/ with each figure's values, script and picture. source:
/// what the stories were read from, as the page names it. Throws EnvironmentError.
Published write_page(std::vector<Story> stories, const std::string& source, const std::filesystem::path& folder);

/// Into `folder`, which is there: paper_files() and figures/. Throws EnvironmentError.
Published write_paper(const Story& story, const std::filesystem::path& folder);

/// A copy of the store. copy: Reader::Mode::copy. Throws EnvironmentError.
void write_store(store::Reader& copy, const std::filesystem::path& file);

}  // namespace ddpsweep::publication
