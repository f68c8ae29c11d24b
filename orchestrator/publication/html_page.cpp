#include "orchestrator/publication/html_page.hpp"

#include <fmt/format.h>

#include "common/excerpt.hpp"
#include "common/version.hpp"
#include "orchestrator/publication/html_text.hpp"
#include "orchestrator/publication/left_out.hpp"

namespace ddpsweep::publication {
namespace {

constexpr const char* kStyle = R"(
body { font: 16px/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 104rem; margin: 2rem auto;
       padding: 0 1rem; }
h1 { font-size: 1.7rem; margin-bottom: .2rem } h2 { margin-top: 2.5rem; border-bottom: 1px solid #ccc }
h3 { margin-bottom: .3rem } p, li { max-width: 48rem } .wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .8rem; margin: 1rem 0 } caption { text-align: left; font-weight: 600 }
th { text-align: left; vertical-align: bottom; border-bottom: 2px solid #444 }
th, td { padding: .25rem .45rem } td { border-bottom: 1px solid #ddd; vertical-align: top }
th.number, td.number { text-align: right } td.number { font-variant-numeric: tabular-nums }
td { white-space: nowrap } ul, ol { font-size: .85rem } dl { display: grid; grid-template-columns: 14rem 1fr; gap: .3rem 1rem }
dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere } footer { margin-top: 3rem; color: #666 }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); gap: 1.5rem } figure { margin: 0 }
figure img { width: 100%; height: auto } figcaption { font-size: .85rem } pre { background: #f5f5f5; padding: .8rem;
overflow-x: auto }
)";

std::string subtitle(const Story& story) {
  const auto& sweep = story.overview;
  const auto& totals = story.setup.totals;
  return fmt::format("Cells: {}; repeats of each: {}; attempts: {}, of which {} count", sweep.cells, sweep.repeats,
                     totals.at("attempts").dump(), totals.at("counted").dump());
}

std::string paragraphs(const Validation& validation) {
  std::string html;
  for (const auto& paragraph : validation.paragraphs) {
    html += fmt::format("<h3>{}</h3>\n<p>", html_escaped(paragraph.heading));
    for (const auto& sentence : paragraph.sentences) html += html_escaped(sentence) + "\n";
    html += "</p>\n";
  }
  return html;
}

std::string figure(const Figure& figure, const std::string& svg, const std::string& folder) {
  const auto picture = svg.empty()
                           ? std::string("<p>Not drawn; the script makes it.</p>")
                           : fmt::format("<img alt=\"{}\" src=\"{}\">", html_escaped(figure.title), svg_address(svg));
  return fmt::format(
      "<figure>{0}\n<figcaption><b>{1}.</b> {2} <a href=\"{3}/{4}.csv\">values</a>, <a "
      "href=\"{3}/{4}.gp\">script</a></figcaption></figure>\n",
      picture, html_escaped(figure.title), html_escaped(figure.caption), html_escaped(folder), figure.name);
}

std::string figures(const PagePart& part) {
  if (part.story.figures.empty()) return "<p>There is nothing to draw yet.</p>\n";
  std::string html = "<div class=figures>\n";
  for (std::size_t i = 0; i < part.story.figures.size(); ++i)
    html += figure(part.story.figures[i], part.svgs.at(i), part.figures);
  return html + "</div>\n";
}

std::string setup(const Story& story) {
  std::string html = "<dl>\n";
  for (const auto& [name, value] : story.facts)
    html += fmt::format("<dt>{}</dt><dd>{}</dd>\n", html_escaped(name), html_escaped(value));
  html += "</dl>\n";
  if (story.setup.text.empty()) return html;
  return html + fmt::format("<details><summary>The experiment file</summary><pre>{}</pre></details>\n",
                            html_escaped(printable(story.setup.text)));
}

std::string sweep(const PagePart& part) {
  const Story& story = part.story;
  std::string html = fmt::format("<h1>{}</h1>\n<p>{}</p>\n<h2>Summary</h2>\n",
                                 html_escaped(one_line(story.overview.sweep)), html_escaped(subtitle(story)));
  for (const auto& cells : story.parts) html += html_table(summary_table(cells.overview, cells.cells));
  if (!story.validation.paragraphs.empty())
    html += fmt::format("<h2>{}</h2>\n{}", html_escaped(story.validation.title), paragraphs(story.validation));
  html += "<h2>Figures</h2>\n" + figures(part) + "<h2>Where time goes</h2>\n";
  for (const auto& cells : story.parts) html += html_table(efficiency_table(cells.overview, cells.cells));
  html += html_table(story.hypothesis);
  html += "<h2>What was left out, and why</h2>\n" + html_table(left_out_table(story));
  return html + "<h2>Set-up</h2>\n" + setup(story);
}

}  // namespace

std::string html_page(const std::vector<PagePart>& parts, const std::string& source) {
  std::string title = "ddpsweep", body;
  for (const auto& part : parts) body += sweep(part);
  if (parts.size() == 1) title = one_line(parts.front().story.overview.sweep);
  if (parts.empty()) body = "<h1>No sweep yet</h1>\n<p>The store has no sweep; ddpsweep run FILE adds one.</p>\n";
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n<meta name=viewport "
      "content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}"
      "<footer>Made by ddpsweep {} of {}. Figures as numbers: ddpsweep report --format "
      "csv.</footer>\n</body>\n</html>\n",
      html_escaped(title), kStyle, body, kVersion, html_escaped(one_line(source)));
}

}  // namespace ddpsweep::publication
