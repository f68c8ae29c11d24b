// One connection to SQLite: settings, statements that are prepared once, whole transactions, and errors in our words.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <concepts>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "common/errors.hpp"

namespace ddpsweep::store {

/// Somebody else holds the database, or the disk is full or in trouble: the same call may succeed later.
class TransientError : public EnvironmentError {
 public:
  using EnvironmentError::EnvironmentError;
};

/// Turns what SQLite threw while `doing` something to `file` into a TransientError or an EnvironmentError.
[[noreturn]] void throw_environment_error(const SQLite::Exception& error, const std::filesystem::path& file,
                                          std::string_view doing);

/// What to tell who may not roll back the transaction of a killed writer.
std::string unfinished_text(const std::filesystem::path& file);

class Connection {
 public:
  /// Opens (and creates) the file for writing; what is committed is on the disk. busy: how long a call waits for
  /// another connection's lock. Throws EnvironmentError.
  Connection(const std::filesystem::path& file, std::chrono::milliseconds busy);

  /// Rollback journal, because WAL breaks on network file systems. Changes the file if it had another kind; not within
  /// a transaction. Throws EnvironmentError.
  void use_rollback_journal();
  /// Reads the whole file. Throws EnvironmentError when its pages do not fit together.
  void check_structure();

  SQLite::Database& database() { return database_; }
  const std::filesystem::path& file() const { return file_; }

  /// The statement, reset and without bound values; prepared at its first use. sql must be a literal.
  SQLite::Statement& prepared(const char* sql);

  /// Runs a statement that returns no rows. Values: integers, bool, double (NaN becomes NULL), strings, std::optional
  /// of those; nothing becomes NULL.
  template <class... Values>
  void execute(const char* sql, const Values&... values) {
    auto& statement = prepared(sql);
    bind_all(statement, values...);
    statement.exec();
  }

  /// Runs a query and hands each row, as a statement to read columns from, to `on_row`.
  template <class OnRow, class... Values>
  void query(const char* sql, OnRow&& on_row, const Values&... values) {
    auto& statement = prepared(sql);
    bind_all(statement, values...);
    while (statement.executeStep()) on_row(statement);
    statement.reset();  // a finished query must not keep its lock
  }

  template <class... Values>
  static void bind_all(SQLite::Statement& statement, const Values&... values) {
    int index = 0;
    (bind(statement, ++index, values), ...);
  }

  /// Runs `work` in one immediate transaction: all of it is committed, or nothing. `doing` completes the sentence
  /// "while
  /// ..." of an error. Throws EnvironmentError, TransientError among them.
  template <class Work>
  void transact(std::string_view doing, Work&& work) {
    try {
      SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::IMMEDIATE);
      std::forward<Work>(work)();
      transaction.commit();
    } catch (const SQLite::Exception& error) {
      throw_environment_error(error, file_, doing);
    }
  }

 private:
  template <std::integral T>
  static void bind(SQLite::Statement& statement, int index, T value) {
    static_assert(!std::is_same_v<T, std::uint64_t>, "64-bit sums are stored as text: to_hex()");
    statement.bind(index, static_cast<std::int64_t>(value));
  }
  static void bind(SQLite::Statement& statement, int index, double value) { statement.bind(index, value); }
  static void bind(SQLite::Statement& statement, int index, std::string_view value) {
    statement.bind(index, std::string(value));
  }
  template <class T>
  static void bind(SQLite::Statement& statement, int index, const std::optional<T>& value) {
    if (value) bind(statement, index, *value);
  }

  std::filesystem::path file_;
  SQLite::Database database_;
  std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;  // by the address of the literal
};

}  // namespace ddpsweep::store
