#include "orchestrator/publication/csv_table.hpp"

#include <fmt/format.h>

#include <cmath>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "orchestrator/report/csv.hpp"

namespace ddpsweep::publication {

Field field(double number) { return std::isfinite(number) ? Field(fmt::format("{}", number)) : std::nullopt; }

Field field(std::optional<double> number) { return number ? field(*number) : std::nullopt; }

Field field(std::int64_t number) { return std::to_string(number); }

Field field(const std::string& text) { return text.empty() ? std::nullopt : Field(one_line(text)); }

CsvTable::CsvTable(std::vector<std::string> header) : columns_(header.size()) {
  text_ = report::csv_line({header.begin(), header.end()});
}

void CsvTable::add(const std::vector<Field>& fields) {
  if (fields.size() != columns_) bug("a row of a figure's table has not the columns of its header");
  text_ += report::csv_line(fields);
  ++rows_;
}

std::vector<Field> cell_fields(const report::ScaledCell& cell) {
  const auto& figure = cell.figure;
  return {field(figure.key.verdict), field(std::int64_t{figure.key.oversubscribed}),
          field(figure.batch_mode),  field(figure.key.provenance_key),
          field(figure.experiment),  field(figure.setup)};
}

Field name_of(report::SpreadKind kind) {
  switch (kind) {
    case report::SpreadKind::interval:
      return "interval";
    case report::SpreadKind::range:
      return "range";
    case report::SpreadKind::none:
      break;
  }
  return std::nullopt;
}

std::vector<Field> spread_fields(const report::Spread& spread) {
  if (spread.kind == report::SpreadKind::none) return {std::nullopt, std::nullopt, std::nullopt};
  return {field(spread.low), field(spread.high), name_of(spread.kind)};
}

}  // namespace ddpsweep::publication
