#include "orchestrator/publication/text_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "common/errors.hpp"

namespace ddpsweep::publication {

void write_text(const std::filesystem::path& file, std::string_view text) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  if (!out)
    throw EnvironmentError(fmt::format("cannot write {}: {}; see that its folder may be written to and has room",
                                       file.string(), std::strerror(errno)));
}

}  // namespace ddpsweep::publication
