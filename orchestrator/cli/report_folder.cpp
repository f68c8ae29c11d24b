#include "orchestrator/cli/report_folder.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iostream>

#include "common/errors.hpp"
#include "orchestrator/cli/staged_folder.hpp"
#include "orchestrator/cli/words.hpp"
#include "orchestrator/publication/publish.hpp"

namespace ddpsweep::cli {
namespace {

namespace fs = std::filesystem;
using publication::Published;
using publication::Story;

constexpr const char* kCopy = "results.db";  // as the paper's script calls it

void tell(const std::string& what, const Published& published, const std::string& folder) {
  std::cout << fmt::format("Wrote {} and {} to {}\n", what,
                           counted(static_cast<std::int64_t>(published.figures), "figure"), folder);
  if (!published.not_drawn.empty())
    std::cerr << fmt::format("Figures are values and scripts alone, for {}; then ask again with --force\n",
                             published.not_drawn);
}

/// A picture of before beside values of now would pass for theirs.
void remove_old_pictures(const StagedFolder& folder) {
  for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
    if (entry.path().extension() != ".gp") continue;
    for (const char* ending : {".svg", ".pdf"}) {
      const auto picture = fs::path(entry.path()).replace_extension(ending);
      std::error_code ignored;
      if (!fs::exists(picture)) fs::remove(folder.target() / picture.lexically_relative(folder.path()), ignored);
    }
  }
}

/// The paper's copy of the store never takes the place of a store: not of the one it is a copy of (so its own script
/// makes it again from the copy), nor of another.
bool wants_a_copy(const fs::path& store, const fs::path& paper) {
  const auto copy = paper / kCopy;
  if (!fs::exists(copy)) return true;
  if (fs::equivalent(store, copy)) return false;
  if (fs::exists(paper / "make.sh")) return true;
  throw ConfigError(fmt::format("{} has a {} that is no paper's copy of a store; name another folder with --paper",
                                paper.string(), kCopy));
}

/// A paper is about one sweep.
const Story& only_one(const std::vector<Story>& stories, const std::string& store) {
  if (stories.size() == 1) return stories.front();
  std::vector<std::string> names;
  for (const auto& story : stories) names.push_back(story.overview.sweep);
  throw ConfigError(
      stories.empty()
          ? fmt::format("--paper is about one sweep, and {} has none; ddpsweep run FILE adds one", store)
          : fmt::format("--paper is about one sweep; choose with --sweep one of: {}", fmt::join(names, ", ")));
}

}  // namespace

std::vector<command_line::Option> report_folder_options() {
  return {
      {.name = "html",
       .value = "FOLDER",
       .doc = "write index.html there instead, one page with tables, figures, what they show and the set-up"},
      {.name = "paper",
       .value = "FOLDER",
       .doc = "write the parts of a paper there instead: tables, numbers and text for LaTeX, figures as PDF, a copy "
              "of the store, and a script that makes all of it again"},
      {.name = "force", .doc = "write into folders that are not empty; replaces files of the same names"}};
}

bool asks_for_folders(const command_line::Arguments& arguments) {
  return arguments.has("html") || arguments.has("paper");
}

void write_report_folders(const command_line::Arguments& arguments, const std::optional<std::string>& sweep) {
  for (const char* option : {"format", "section", "json"}) {
    if (arguments.has(option) && arguments.origin(option) == command_line::Origin::command_line)
      throw ConfigError(fmt::format("--{} is for what is printed; --html and --paper write all sections", option));
  }
  const auto& store = arguments.text("store");
  // A paper has a copy of the store, and it shall be the one that its figures were read from.
  store::Reader reader(store, arguments.has("paper") ? store::Reader::Mode::copy : store::Reader::Mode::in_place);
  auto stories = publication::read_stories(reader, sweep);
  std::optional<StagedFolder> paper, page;  // both, before anything is published
  if (arguments.has("paper")) {
    only_one(stories, store);
    paper.emplace(arguments.text("paper"), arguments.has("force"), arguments.written("paper"));
  }
  if (arguments.has("html")) page.emplace(arguments.text("html"), arguments.has("force"), arguments.written("html"));
  if (paper) {
    if (wants_a_copy(store, paper->target())) publication::write_store(reader, paper->path() / kCopy);
    const auto published = publication::write_paper(only_one(stories, store), paper->path());
    remove_old_pictures(*paper);
    paper->publish("main.tex");
    tell("the parts of a paper", published, arguments.text("paper"));
  }
  if (page) {
    const auto source = fs::path(store).filename().string();
    const auto published = publication::write_page(std::move(stories), source, page->path());
    remove_old_pictures(*page);
    page->publish("index.html");
    tell("index.html", published, arguments.text("html"));
  }
}

}  // namespace ddpsweep::cli
