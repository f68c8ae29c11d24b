#include "tests/fuzz/target.hpp"

#include <algorithm>
#include <fstream>

namespace ddpsweep::fuzz {

std::vector<std::string_view> parts_of(std::string_view input, std::size_t count) {
  constexpr std::string_view kBetween = "%%\n";
  std::vector<std::string_view> parts(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t end = i + 1 == count ? input.size() : std::min(input.find(kBetween), input.size());
    parts[i] = input.substr(0, end);
    input.remove_prefix(std::min(end + kBetween.size(), input.size()));
  }
  return parts;
}

std::filesystem::path InputFolder::write(const std::string& name, std::string_view bytes) const {
  const std::filesystem::path file = path() / name;
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << bytes << std::flush;
  require(out.good(), "the input could not be written");
  return file;
}

}  // namespace ddpsweep::fuzz
