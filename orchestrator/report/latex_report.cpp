#include "orchestrator/report/formats.hpp"
#include "orchestrator/report/latex_table.hpp"

namespace ddpsweep::report {

std::string to_latex(const Report& report) {
  std::string text = report.sweeps.empty() ? "% The store has no sweep yet.\n" : "% \\usepackage{booktabs}\n";
  for (const SweepTable& sweep : report.sweeps) text += latex_table(sweep, {});
  return text;
}

}  // namespace ddpsweep::report
