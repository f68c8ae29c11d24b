#include "orchestrator/report/formats.hpp"

#include "common/errors.hpp"

namespace ddpsweep::report {

std::optional<Format> format_of(std::string_view name) {
  if (name == "text") return Format::text;
  if (name == "markdown") return Format::markdown;
  if (name == "csv") return Format::csv;
  if (name == "latex") return Format::latex;
  if (name == "json") return Format::json;
  return std::nullopt;
}

std::string render(const Report& report, Format format) {
  switch (format) {
    case Format::text:
      return to_text(report);
    case Format::markdown:
      return to_markdown(report);
    case Format::csv:
      return to_csv(report);
    case Format::latex:
      return to_latex(report);
    case Format::json:
      return to_json(report);
  }
  bug("a Format without a writer");
}

}  // namespace ddpsweep::report
