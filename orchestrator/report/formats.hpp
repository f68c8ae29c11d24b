// The report in each format. Pure: values in, text out, which ends with a line break.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "orchestrator/report/report_model.hpp"

namespace ddpsweep::report {

enum class Format { text, markdown, csv, latex, json };

/// The format with this name; nothing when there is none.
std::optional<Format> format_of(std::string_view name);

/// For a terminal.
std::string to_text(const Report& report);
/// Tables of GitHub's Markdown.
std::string to_markdown(const Report& report);
/// RFC 4180: one header, then a line for each row of every sweep, whose name comes first. Values as the view has them;
/// an empty field is a NULL (csv.hpp).
std::string to_csv(const Report& report);
/// A table environment for each sweep, for a document with the package booktabs; notes stand below it, numbered.
std::string to_latex(const Report& report);
/// An array of sweeps with their facts and rows. Values as the view has them.
std::string to_json(const Report& report);

std::string render(const Report& report, Format format);

}  // namespace ddpsweep::report
