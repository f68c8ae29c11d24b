#include "common/errors.hpp"

#include <cstdio>
#include <cstdlib>

namespace ddpsweep {

void bug(std::string_view what, std::source_location where) {
  std::fprintf(stderr, "ddpsweep: bug at %s:%u in %s: %.*s\n", where.file_name(), where.line(), where.function_name(),
               static_cast<int>(what.size()), what.data());
  std::abort();
}

}  // namespace ddpsweep
