// Tokenises texts from standard input, each after its length in bytes (uint32), and writes LENGTH ids (int32) for each
// to standard output. For tokenizers_parity_test.py.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "worker/data/wordpiece.hpp"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: tokenize_rows FOLDER LENGTH < texts > ids\n");
    return 2;
  }
  try {
    const ddpsweep::worker::WordPiece tokenizer{std::filesystem::path(argv[1])};
    std::vector<std::int32_t> ids(static_cast<std::size_t>(std::atoi(argv[2])));
    std::string text;
    for (std::uint32_t size = 0; std::fread(&size, sizeof size, 1, stdin) == 1;) {
      text.resize(size);
      if (std::fread(text.data(), 1, size, stdin) != size) throw std::runtime_error("a text is cut off");
      tokenizer.encode(text, ids);
      std::fwrite(ids.data(), sizeof(std::int32_t), ids.size(), stdout);
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "tokenize_rows: %s\n", e.what());
    return 1;
  }
}
