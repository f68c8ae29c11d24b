#include "orchestrator/publication/gnuplot.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <sstream>
#include <system_error>

#include "common/command.hpp"
#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "orchestrator/publication/plot.hpp"
#include "orchestrator/publication/text_file.hpp"

namespace ddpsweep::publication {
namespace {

namespace fs = std::filesystem;

constexpr auto kProgramVariable = "DDPSWEEP_GNUPLOT";

std::string ending_of(Format format) { return format == Format::svg ? "svg" : "pdf"; }

void make(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw EnvironmentError(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
}

/// All files by one process: starting it, and finding fonts, takes longer than a figure.
std::vector<std::string> command_of(const fs::path& program, const std::vector<Figure>& figures, const fs::path& folder,
                                    const std::vector<Format>& formats) {
  std::vector<std::string> words{program.string(), "-e", "cd " + in_quotes(fs::absolute(folder).string())};
  for (const auto format : formats) {
    words.emplace_back("-e");
    words.push_back(fmt::format("format = '{}'", ending_of(format)));
    for (const auto& figure : figures) words.push_back(figure.name + ".gp");
  }
  return words;
}

/// gnuplot repeats the command before it says what is wrong with it: "speedup.gp" line 40: undefined function: f
std::string complaint(const CommandResult& said) {
  std::string found;
  std::istringstream lines(said.output);
  for (std::string line; std::getline(lines, line);) {
    if (line.find("line ") != std::string::npos && line.find_first_not_of(" \t") == line.find('"')) found = line;
  }
  if (found.empty()) found = said.output.empty() ? said.first_line() : said.output;
  constexpr std::size_t kMost = 600;
  return excerpt(one_line(found), kMost);
}

/// The name of a picture that was not made; empty: all were.
std::string first_missing(const std::vector<Figure>& figures, const fs::path& folder,
                          const std::vector<Format>& formats) {
  for (const auto& figure : figures) {
    for (const auto format : formats) {
      const auto name = figure.name + "." + ending_of(format);
      if (!fs::exists(folder / name)) return name;
    }
  }
  return "";
}

/// Half a set of pictures would look like all of it.
void remove_pictures(const std::vector<Figure>& figures, const fs::path& folder, const std::vector<Format>& formats) {
  std::error_code ignored;
  for (const auto& figure : figures) {
    for (const auto format : formats) fs::remove(folder / (figure.name + "." + ending_of(format)), ignored);
  }
}

}  // namespace

std::optional<fs::path> gnuplot_program() {
  const char* named = std::getenv(kProgramVariable);
  return find_program(named && *named ? named : "gnuplot");
}

std::string draw(const std::vector<Figure>& figures, const fs::path& folder, const std::vector<Format>& formats) {
  make(folder);
  for (const auto& figure : figures) {
    write_text(folder / (figure.name + ".csv"), figure.csv);
    write_text(folder / (figure.name + ".gp"), figure.script);
  }
  if (figures.empty() || formats.empty()) return "";
  const auto program = gnuplot_program();
  if (!program) {
    return fmt::format("there is no gnuplot: install it (Debian: gnuplot-nox), or name it in {}", kProgramVariable);
  }
  constexpr auto kPatience = std::chrono::minutes(2);
  const auto said = run_command(command_of(fs::absolute(*program), figures, folder, formats), kPatience);
  const auto missing = said.succeeded() ? first_missing(figures, folder, formats) : "";
  if (said.succeeded() && missing.empty()) return "";
  remove_pictures(figures, folder, formats);
  return fmt::format(
      "{} failed: {}; it must be gnuplot 5.4 or later with the terminals svg and pdfcairo, and {} names "
      "another one",
      program->string(), missing.empty() ? complaint(said) : "it made no " + missing, kProgramVariable);
}

}  // namespace ddpsweep::publication
