// Writes figures into a folder, and has gnuplot draw them there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/publication/figure.hpp"

namespace ddpsweep::publication {

enum class Format { svg, pdf };

/// The program: $DDPSWEEP_GNUPLOT where that is set, else gnuplot, as a shell would find it. Nothing: there is none.
std::optional<std::filesystem::path> gnuplot_program();

/// Makes the folder, writes NAME.csv and NAME.gp of each figure into it, and NAME.svg and NAME.pdf as asked for.
/// Returns why there are no pictures, and what to do: there is no gnuplot, or it fails, for which a report need not
/// fail, too. Empty: all were drawn. Throws EnvironmentError when a file cannot be written.
std::string draw(const std::vector<Figure>& figures, const std::filesystem::path& folder,
                 const std::vector<Format>& formats);

}  // namespace ddpsweep::publication
