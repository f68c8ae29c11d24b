// Text that stands for itself in other languages. Pure.
#pragma once

#include <string>
#include <string_view>

#include "orchestrator/report/report_model.hpp"

namespace ddpsweep::report {

/// In a LaTeX paragraph.
std::string latex_escaped(std::string_view text);

/// In GitHub's Markdown. An underscore inside a word already stands for itself, and names are full of them.
std::string markdown_escaped(std::string_view text);

/// How a table stands in a LaTeX document.
struct LatexPlace {
  std::string environment = "table";  // "table*" spans both columns of a page that has two
  std::string label;                  // empty: none
  std::string style;                  // commands before the tabular; empty: none
  bool headings = false;              // columns under their headings instead of their names
};

/// A table environment, for a document with the package booktabs; notes stand below it, numbered. Of a table without
/// rows: its lines as comments.
std::string latex_table(const SweepTable& table, const LatexPlace& place);

}  // namespace ddpsweep::report
