// What this machine calls itself.
#pragma once

#include <string>

namespace ddpsweep {

/// As gethostname() says; empty when it does not.
std::string host_name();

}  // namespace ddpsweep
