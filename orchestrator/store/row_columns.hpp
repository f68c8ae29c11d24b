// Reads a row from left to right, so that a question names its columns once.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>

#include "orchestrator/store/scaling_rows.hpp"

namespace ddpsweep::store {

/// The columns of the row on which the statement stands, one after the other.
class Columns {
 public:
  explicit Columns(SQLite::Statement& row) : row_(row) {}
  std::string text() { return row_.getColumn(next_++).getString(); }  // NULL: empty
  std::int64_t integer() { return row_.getColumn(next_++).getInt64(); }
  double number() { return row_.getColumn(next_++).getDouble(); }
  std::optional<double> maybe() {
    const auto column = row_.getColumn(next_++);
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
  }
  std::optional<std::int64_t> maybe_integer() {
    const auto column = row_.getColumn(next_++);
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
  }
  std::optional<std::string> maybe_text() {
    const auto column = row_.getColumn(next_++);
    return column.isNull() ? std::nullopt : std::optional(column.getString());
  }
  /// cell_id, provenance_key, verdict, oversubscribed.
  FigureKey key() {
    FigureKey key;
    key.cell_id = integer();
    key.provenance_key = text();
    key.verdict = text();
    key.oversubscribed = integer() != 0;
    return key;
  }

 private:
  SQLite::Statement& row_;
  int next_ = 0;
};

}  // namespace ddpsweep::store
