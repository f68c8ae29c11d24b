// A figure as values and as a program for gnuplot: whoever doubts the picture has the numbers beside it.
#pragma once

#include <string>
#include <vector>

namespace ddpsweep::publication {

/// The files NAME.csv and NAME.gp, of which gnuplot makes NAME.svg or NAME.pdf.
struct Figure {
  std::string name;     // letters, digits and _
  std::string title;    // of one line
  std::string caption;  // sentences: what is shown, how often it was measured, what error bars are, what was left out
  std::string csv;      // RFC 4180, with a header; values as in the store, an empty field is one that is not known
  std::string script;   // reads NAME.csv in the current folder; format = "svg" (the default) or "pdf"
};

}  // namespace ddpsweep::publication
