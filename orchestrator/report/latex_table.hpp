// A table as LaTeX. Pure.
#pragma once

#include <string>

#include "orchestrator/report/report_model.hpp"

namespace ddpsweep::report {

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
