#include "orchestrator/publication/publish.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <set>
#include <utility>

#include "common/errors.hpp"
#include "orchestrator/publication/gnuplot.hpp"
#include "orchestrator/publication/html_page.hpp"
#include "orchestrator/publication/paper.hpp"
#include "orchestrator/publication/text_file.hpp"

namespace ddpsweep::publication {
namespace fs = std::filesystem;
namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

/// A folder of a sweep's own within the page's: whatever its name is, it leads nowhere else.
std::string folder_name(const std::string& sweep, std::set<std::string>& taken) {
  std::string name;
  for (const char c : sweep) name += is_plain(c) ? c : '_';
  if (name.empty() || name.front() == '.') name.insert(0, "_");
  while (!taken.insert(name).second) name += "_";
  return name;
}

/// Empty where it was not drawn.
std::string picture(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

Published write_page(std::vector<Story> stories, const std::string& source, const fs::path& folder) {
  Published published;
  std::vector<PagePart> parts;
  std::set<std::string> taken;
  for (auto& story : stories) {
    PagePart part{std::move(story), {}, ""};
    part.figures = "figures/" + folder_name(part.story.overview.sweep, taken);
    const auto& figures = part.story.figures;
    if (!figures.empty())
      if (auto why = draw(figures, folder / part.figures, {Format::svg}); !why.empty())
        published.not_drawn = std::move(why);
    for (const auto& figure : figures) part.svgs.push_back(picture(folder / part.figures / (figure.name + ".svg")));
    published.figures += figures.size();
    parts.push_back(std::move(part));
  }
  write_text(folder / "index.html", html_page(parts, source));
  return published;
}

Published write_paper(const Story& story, const fs::path& folder) {
  auto not_drawn = draw(story.figures, folder / "figures", {Format::pdf});
  for (const auto& [name, text] : paper_files(story)) write_text(folder / name, text);
  fs::permissions(folder / "make.sh", fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                  fs::perm_options::add);
  return {.figures = story.figures.size(), .not_drawn = std::move(not_drawn)};
}

void write_store(store::Reader& copy, const fs::path& file) {
  try {
    SQLite::Statement vacuum(copy.database(), "VACUUM INTO ?");
    vacuum.bind(1, file.string());
    vacuum.exec();
  } catch (const SQLite::Exception& error) {
    throw EnvironmentError(fmt::format("cannot write {}: {}", file.string(), error.what()));
  }
}

}  // namespace ddpsweep::publication
