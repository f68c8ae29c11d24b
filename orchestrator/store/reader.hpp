// The store as readers see it: rows where they lie, or a copy for long questions. Who stays in a transaction keeps the
// writer from committing. Rows as JSON have the columns' names, so that what a newer schema adds is shown at once.
#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "orchestrator/store/connection.hpp"

namespace ddpsweep::store {

using Json = nlohmann::ordered_json;  // keeps the columns' order

/// The value of a column; a blob as {"blob": hexadecimal digits}.
Json column_value(const SQLite::Column& column);
/// The row on which the statement stands. Columns that hold JSON (settings, libraries, ...) are read as such.
Json row_object(SQLite::Statement& row);

class Reader {
 public:
  enum class Mode {
    in_place,  // each question is a short read transaction of its own, for which the writer's commit waits
    copy,      // in memory, taken in one short transaction; may be kept, and changed, at will
  };

  /// Opens the store as open_to_read() or open_copy() does, and throws as they do.
  explicit Reader(const std::filesystem::path& file, Mode mode = Mode::in_place);

  /// What `questions` asks is one state of the store; returns what it returns. In place, the writer waits for all of
  /// it: print nothing meanwhile and be quick.
  template <class Questions>
  auto at_once(Questions&& questions) {
    const auto transaction = begin();
    return std::forward<Questions>(questions)();
  }

  /// Inside at_once(), and until its end: the rows of this view are worked out once and not again for each question
  /// that rests on it. No answer changes, except in how long it takes.
  void work_out_once(const std::string& view);

  /// All rows of a query, as an array. Values are bound as Connection::execute() does.
  template <class... Values>
  Json rows(const std::string& sql, const Values&... values) {
    Json result = Json::array();
    for_each(
        sql, [&](SQLite::Statement& row) { result.push_back(row_object(row)); }, values...);
    return result;
  }

  /// The first row, or null.
  template <class... Values>
  Json row(const std::string& sql, const Values&... values) {
    Json all = rows(sql, values...);
    return all.empty() ? Json() : std::move(all.front());
  }

  template <class OnRow, class... Values>
  void for_each(const std::string& sql, OnRow&& on_row, const Values&... values) {
    try {
      SQLite::Statement statement(database_, sql);
      Connection::bind_all(statement, values...);
      while (statement.executeStep()) on_row(statement);
    } catch (const SQLite::Exception& error) {
      throw_environment_error(error, file_, "reading it");
    }
  }

  SQLite::Database& database() { return database_; }
  const std::filesystem::path& file() const { return file_; }

 private:
  /// Ends with the object; there is nothing to commit.
  std::unique_ptr<SQLite::Transaction> begin();

  std::filesystem::path file_;
  SQLite::Database database_;
};

}  // namespace ddpsweep::store
