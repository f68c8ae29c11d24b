// The report as one page that needs nothing else: no scripts, no fonts, no pictures from elsewhere. Pure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/publication/story.hpp"

namespace ddpsweep::publication {

/// A sweep on the page. svgs: of each of the story's figures the picture, or an empty text where it was not drawn.
struct PagePart {
  Story story;
  std::vector<std::string> svgs;
  std::string figures;  // the folder with their values and scripts, as the page links to it
};

/// source: what the page was made of, e.g. "results.db".
std::string html_page(const std::vector<PagePart>& parts, const std::string& source);

}  // namespace ddpsweep::publication
