// What the tables of several sections have in common.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "orchestrator/report/report_model.hpp"
#include "orchestrator/store/report_rows.hpp"

namespace ddpsweep::report {

/// "fixed global batch", ...: what the sweep holds fixed while the world size grows.
std::string what_is_fixed(const store::SweepOverview& sweep);

/// "GPU", "CPU" or, of both, "rank": what a world size counts.
std::string device_word(const store::SweepOverview& sweep);

/// What programs are told beside the rows.
store::Json facts_of(const store::SweepOverview& sweep);

/// What is not known is null.
template <class T>
store::Json or_null(const std::optional<T>& value) {
  return value ? store::Json(*value) : store::Json();
}

/// "a, b, c, d, e and 2 more".
std::string first_few(const std::vector<std::string>& names);

/// Experiments under what they share, in the order in which that was first met.
using NamesBy = std::vector<std::pair<std::string, std::vector<std::string>>>;
/// Those under `key`, to be added to.
std::vector<std::string>& names_under(NamesBy& grouped, const std::string& key);

/// Adds the experiment to those with this remark, once; an empty remark marks nothing.
void mark(NamesBy& marked, const std::string& remark, const std::string& experiment);
/// One sentence for each remark.
std::vector<std::string> lines_of_marks(const NamesBy& marked);

/// Which figures are marked with what, in one sentence for each mark: a note at the end of a wide row is overlooked.
/// rows: with experiment, accuracy and remark.
std::vector<std::string> lines_of_remarks(const store::Json& rows);

}  // namespace ddpsweep::report
