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

using publication::Published;
using publication::Story;

void tell(const std::string& what, const Published& published, const std::string& folder) {
  std::cout << fmt::format("Wrote {} and {} to {}\n", what,
                           counted(static_cast<std::int64_t>(published.figures), "figure"), folder);
  if (!published.not_drawn.empty())
    std::cerr << fmt::format("Figures are values and scripts alone, for {}; then ask again with --force\n",
                             published.not_drawn);
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
  for (const char* option : {"format", "section"}) {
    if (arguments.origin(option) == command_line::Origin::command_line)
      throw ConfigError(fmt::format("--{} is for what is printed; --html and --paper write all sections", option));
  }
  const auto& store = arguments.text("store");
  // A paper has a copy of the store, and it shall be the one that its figures were read from.
  store::Reader reader(store, arguments.has("paper") ? store::Reader::Mode::copy : store::Reader::Mode::in_place);
  auto stories = publication::read_stories(reader, sweep);
  if (arguments.has("paper")) {
    const Story& story = only_one(stories, store);
    StagedFolder folder(arguments.text("paper"), arguments.has("force"), arguments.written("paper"));
    const auto published = publication::write_paper(story, reader, folder.path());
    folder.publish("main.tex");
    tell("the parts of a paper", published, arguments.text("paper"));
  }
  if (arguments.has("html")) {
    StagedFolder folder(arguments.text("html"), arguments.has("force"), arguments.written("html"));
    const auto source = std::filesystem::path(store).filename().string();
    const auto published = publication::write_page(std::move(stories), source, folder.path());
    folder.publish("index.html");
    tell("index.html", published, arguments.text("html"));
  }
}

}  // namespace ddpsweep::cli
