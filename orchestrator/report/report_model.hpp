// The report as values: what every format writes, each in its own way, whatever the section is about (sections.hpp).
#pragma once

#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::report {

/// How people read a value. A note is a text that may be long and stands last.
enum class Style {
  text,
  note,
  count,
  seconds,
  milliseconds,
  ratio,
  factor,
  fraction,
  difference,
  points,
  rate,
  memory
};

/// Numbers stand on the right of their column, words on the left.
bool is_number(Style style);

/// A column of a section's view, which has it under this name.
struct Column {
  const char* name;
  Style style;
  const char* heading = nullptr;  // on a page and in a paper; none: the name with blanks
};

std::string heading_of(const Column& column);

/// One sweep's part of the report.
struct SweepTable {
  std::string sweep;
  std::string title;            // one line
  store::Json facts;            // an object: what programs are told beside the rows
  std::vector<Column> columns;  // that people see
  store::Json rows;             // objects with all columns of the report, as the view has them; null where it has NULL
  std::vector<std::string> lines;  // sentences for people, below the table; a table without rows is not shown
};

struct Report {
  std::vector<Column> columns;  // for programs, which want the same ones each time
  std::vector<SweepTable> sweeps;
};

/// The value of a column as people read it, in one line: seconds and milliseconds with 3 decimals, a ratio with 2, a
/// factor as "1.850x", a fraction in percent, a difference of fractions with its sign or in points of percent, a rate
/// without decimals, bytes as GiB, "-" where there is none.
std::string shown(const Column& column, const store::Json& row);

}  // namespace ddpsweep::report
