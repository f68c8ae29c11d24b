#include "common/random_token.hpp"

#include <cstdint>
#include <random>

#include "common/hash.hpp"

namespace ddpsweep {

std::string random_token() {
  std::random_device random;
  return to_hex(static_cast<std::uint64_t>(random()) << 32 | random());
}

}  // namespace ddpsweep
