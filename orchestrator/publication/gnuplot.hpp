// Writes figures into a folder, and has gnuplot draw them there.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "orchestrator/publication/figure.hpp"

namespace ddpsweep::publication {

enum class Format { svg, pdf };

enum class Drawn {
  all,
  no_gnuplot,  // there is no such program: the folder has NAME.csv and NAME.gp, and no pictures
};

/// The program: $DDPSWEEP_GNUPLOT where that is set, else gnuplot, as a shell would find it. Nothing: there is none.
std::optional<std::filesystem::path> gnuplot_program();

/// Makes the folder, writes NAME.csv and NAME.gp of each figure into it, and NAME.svg and NAME.pdf as asked for. Throws
/// EnvironmentError when a file cannot be written, and with gnuplot's own words when it fails.
Drawn draw(const std::vector<Figure>& figures, const std::filesystem::path& folder, const std::vector<Format>& formats);

}  // namespace ddpsweep::publication
