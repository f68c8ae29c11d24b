// Bytes from a worker's pipe, and from an agent's: cut into lines, each of them a message or a ProtocolError.
#include <string>

#include "common/protocol/line_reader.hpp"
#include "common/protocol/messages.hpp"
#include "tests/fuzz/target.hpp"

namespace ddpsweep::fuzz {
namespace {

using namespace protocol;

constexpr std::size_t kLongestLine = 1200;  // so that the fuzzer meets longer ones

/// What was understood can be said again, and then means the same.
template <class Decode>
void read_line(const std::string& line, const Decode& decode) {
  takes<ProtocolError>([&] {
    const std::string said = encode(decode(line));
    require(encode(decode(said)) == said, "a message is the same after a journey");
  });
}

std::vector<std::string> lines_of(std::string_view bytes, std::size_t bytes_at_once) {
  LineReader reader(kLongestLine);
  std::vector<std::string> lines;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes_at_once, bytes.size()))) {
    reader.feed(bytes.substr(0, bytes_at_once));
    while (auto line = reader.next()) lines.push_back(*std::move(line));
  }
  return lines;
}

}  // namespace
}  // namespace ddpsweep::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep::fuzz;
  const std::string_view bytes = text_of(data, size);
  const auto lines = lines_of(bytes, 7);
  ddpsweep::require(lines == lines_of(bytes, bytes.size()), "lines do not depend on how their bytes arrive");
  for (const std::string& line : lines) {
    ddpsweep::require(line.size() <= kLongestLine, "a line is as long as it may be");
    read_line(line, ddpsweep::protocol::decode_from_worker);
    read_line(line, ddpsweep::protocol::decode_to_worker);
  }
  return 0;
}
