// Tokenises texts again and again on one core: for each line on standard input one pass over all, and a line with its
// processor seconds and a checksum of the ids. bench/tokenizer asks for passes, in turn with the peer's.
//
//   tokenizer_speed FOLDER LENGTH TEXTS        TEXTS: a file of texts, each after its length in bytes (uint32)
#include <fmt/format.h>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>

#include "common/errors.hpp"
#include "worker/data/wordpiece.hpp"

namespace {

std::vector<std::string> read_texts(const char* file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::vector<std::string> texts;
  std::uint32_t size = 0;
  for (std::size_t at = 0; at < bytes.size(); at += size) {
    if (bytes.size() - at < sizeof size) throw ddpsweep::ConfigError(fmt::format("{}: is cut off", file));
    std::memcpy(&size, bytes.data() + at, sizeof size);
    at += sizeof size;
    texts.push_back(bytes.substr(at, size));
  }
  if (texts.empty()) throw ddpsweep::ConfigError(fmt::format("{}: holds no texts", file));
  return texts;
}

/// By it bench/tokenizer sees that the peer made the same ids.
std::uint64_t checksum(std::span<const std::int32_t> ids) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < ids.size(); ++i) sum += (i + 1) * static_cast<std::uint64_t>(ids[i]);
  return sum;
}

int run(char** argv) {
  const ddpsweep::worker::WordPiece tokenizer{std::filesystem::path(argv[1])};
  const auto length = static_cast<std::size_t>(std::stoul(argv[2]));
  const std::vector<std::string> texts = read_texts(argv[3]);
  std::vector<std::int32_t> ids(texts.size() * length);
  for (std::string line; std::getline(std::cin, line);) {
    const std::clock_t begin = std::clock();
    for (std::size_t i = 0; i < texts.size(); ++i) {
      tokenizer.encode(texts[i], std::span(ids).subspan(i * length, length));
    }
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    fmt::print("{} {}\n", seconds, checksum(ids));
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: tokenizer_speed FOLDER LENGTH TEXTS\n", stderr);
    return static_cast<int>(ddpsweep::ExitCode::usage);
  }
  try {
    return run(argv);
  } catch (const std::exception& e) {
    fmt::print(stderr, "tokenizer_speed: {}\n", e.what());
    return static_cast<int>(ddpsweep::ExitCode::usage);
  }
}
