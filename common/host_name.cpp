#include "common/host_name.hpp"

#include <unistd.h>

#include <array>

namespace ddpsweep {

std::string host_name() {
  std::array<char, 256> name{};  // a name that is cut still ends in a zero
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace ddpsweep
