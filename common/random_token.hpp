// A name that nobody else has.
#pragma once

#include <string>

namespace ddpsweep {

/// 64 random bits, as to_hex() writes them: no two programs or nodes get the same.
std::string random_token();

}  // namespace ddpsweep
