// Many numbers in few words.
#pragma once

#include <cstdint>
#include <set>
#include <string>

namespace ddpsweep::imports {

/// "6 to 20", "3, 5 and 7 to 9"; with more than `most` such pieces the others are counted: "2, 4, 6 and 12 more".
std::string ranges(const std::set<std::int64_t>& numbers, std::size_t most = 6);

}  // namespace ddpsweep::imports
