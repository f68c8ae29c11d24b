// Feeds a target without libFuzzer: replay SEEDS_FOLDER runs each file there, then kMutations changed ones, always the
// same. What ends the program is left in the current folder as finding_<seed>_<number>, to become a seed.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "tests/fuzz/target.hpp"

namespace ddpsweep::fuzz {
namespace {

constexpr int kMutations = 2000;

struct Running {
  std::string finding, input;
};
Running running;

/// Only what a signal handler may do.
void keep_finding(int signal) {
  const int file = ::open(running.finding.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  constexpr std::string_view kSays = "replay: this input ended the program: ";
  for (const auto& [to, text] : {std::pair{file, std::string_view(running.input)},
                                 {STDERR_FILENO, kSays},
                                 {STDERR_FILENO, std::string_view(running.finding)},
                                 {STDERR_FILENO, std::string_view("\n")}}) {
    [[maybe_unused]] const auto ignored = ::write(to, text.data(), text.size());
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void keep_findings() {
  static std::array<char, 64 * 1024> stack;  // the program's own may be what ran out
  const stack_t alternative{.ss_sp = stack.data(), .ss_flags = 0, .ss_size = stack.size()};
  ::sigaltstack(&alternative, nullptr);
  struct sigaction action {};
  action.sa_handler = keep_finding;
  action.sa_flags = SA_ONSTACK;
  for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGABRT}) ::sigaction(signal, &action, nullptr);
}

void run(const std::string& name, std::string input) {
  running = {"finding_" + name, std::move(input)};
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(running.input.data()), running.input.size());
}

class Mutator {
 public:
  std::string change(std::string text) {
    for (auto times = below(3); times <= 2; ++times) change_once(text);
    return text;
  }

 private:
  std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }

  void change_once(std::string& text) {
    const std::size_t at = below(text.size());
    const std::size_t length = below(std::min<std::size_t>(text.size() - at, 32) + 1);
    switch (below(7)) {
      case 0:
        text.resize(at);
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(at, length));
        break;
      case 3:
        text.insert(at, 1, static_cast<char>(below(256)));
        break;
      case 4:
        change_number(text, at);
        break;
      default:
        if (!text.empty()) text[at] = static_cast<char>(text[at] ^ 1 << below(8));
    }
  }

  /// The next number in the text becomes one at the edge of something.
  void change_number(std::string& text, std::size_t at) {
    constexpr std::string_view kDigits = "-0123456789";
    constexpr std::array kNumbers{"0",
                                  "-1",
                                  "1.5",
                                  "2147483648",
                                  "4294967297",
                                  "9007199254740993",
                                  "9223372036854775807",
                                  "18446744073709551615",
                                  "1e9",
                                  "-1e999",
                                  "null",
                                  "[]",
                                  "{}",
                                  "\"\"",
                                  "true"};
    const std::size_t begin = text.find_first_of(kDigits, at);
    if (begin == std::string::npos) return;
    const std::size_t end = std::min(text.find_first_not_of(kDigits, begin), text.size());
    text.replace(begin, end - begin, kNumbers[below(kNumbers.size())]);
  }

  std::mt19937_64 random_{20260101};  // the same everywhere, as its distributions are not
};

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int replay(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> seeds(std::filesystem::directory_iterator(folder), {});
  std::ranges::sort(seeds);
  for (const auto& seed : seeds) run(seed.filename().string(), bytes_of(seed));
  Mutator mutator;
  for (int i = 0; i < kMutations && !seeds.empty(); ++i) {
    const auto& seed = seeds[static_cast<std::size_t>(i) % seeds.size()];
    run(fmt::format("{}_{}", seed.filename().string(), i), mutator.change(bytes_of(seed)));
  }
  fmt::print("{} seeds, {} mutations\n", seeds.size(), kMutations);
  return seeds.empty() ? 1 : 0;
}

}  // namespace
}  // namespace ddpsweep::fuzz

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: {} SEEDS_FOLDER\n", argv[0]);
    return 2;
  }
  ddpsweep::fuzz::keep_findings();
  return ddpsweep::fuzz::replay(argv[1]);
}
