// Reads the film reviews of IMDB (Maas et al. 2011): class 0 is negative, 1 is positive.
#pragma once

#include <filesystem>
#include <string>

#include "common/labelled_texts.hpp"

namespace ddpsweep {

/// The part `split` ("train" or "test") of a folder of one of two forms. aclImdb: split/neg/*.txt and split/pos/*.txt,
/// one review a file, taken from both in turn by the numbers in their names, so that the first rows hold both classes.
/// CSV: split.csv, whose first line names a column text (or else review) and a column label (or else sentiment), of
/// negative, neg or 0 and positive, pos or 1. limit: how many rows to read, 0 = all. Throws ConfigError with the place.
LabelledTexts read_imdb(const std::filesystem::path& folder, const std::string& split, std::int64_t limit);

/// XXH3 over everything that read_imdb() would read, file names included. Throws ConfigError as it does.
std::uint64_t hash_imdb(const std::filesystem::path& folder, const std::string& split);

}  // namespace ddpsweep
