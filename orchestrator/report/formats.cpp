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

std::string render_report(store::Reader& store, Format format, const std::optional<std::string>& sweep) {
  const auto reports = read_reports(store, sweep);
  switch (format) {
    case Format::text:
      return to_text(reports);
    case Format::markdown:
      return to_markdown(reports);
    case Format::csv:
      return to_csv(reports);
    case Format::latex:
      return to_latex(reports);
    case Format::json:
      return to_json(reports);
  }
  bug("a Format without a writer");
}

}  // namespace ddpsweep::report
