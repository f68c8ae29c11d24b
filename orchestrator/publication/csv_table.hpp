// The numbers behind a figure, as CSV. Texts of users stand in the last columns: gnuplot does not know doubled quotes,
// and so finds every number all the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/report/scaling.hpp"

namespace ddpsweep::publication {

using Field = std::optional<std::string>;  // nothing: not known

/// The shortest digits that give the same double again; nothing for what is not finite.
Field field(double number);
Field field(std::optional<double> number);
Field field(std::int64_t number);
/// As one line, for a line of the file is a row; nothing of an empty one.
Field field(const std::string& text);

class CsvTable {
 public:
  explicit CsvTable(std::vector<std::string> header);
  /// As many fields as the header has.
  void add(const std::vector<Field>& fields);

  std::size_t rows() const { return rows_; }
  const std::string& text() const { return text_; }

 private:
  std::size_t columns_, rows_ = 0;
  std::string text_;
};

/// The last columns of every table of cells: what the figure was made of.
inline const std::vector<std::string> kCellColumns{"verdict",        "oversubscribed", "batch_mode",
                                                   "provenance_key", "experiment",     "setup"};
std::vector<Field> cell_fields(const report::ScaledCell& cell);

/// "interval" or "range"; nothing where nothing is known.
Field name_of(report::SpreadKind kind);
/// low, high and what they are.
std::vector<Field> spread_fields(const report::Spread& spread);

/// One after the other.
template <class T>
std::vector<T> joined(std::vector<T> all, const std::vector<T>& more) {
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace ddpsweep::publication
