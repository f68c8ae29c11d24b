#include "orchestrator/store/connection.hpp"

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace ddpsweep::store {
namespace {

/// SQLite says "unable to open database file" for everything; the operating system knows why.
void check_writable(const std::filesystem::path& file) {
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
  const std::filesystem::path& target = ::access(file.c_str(), F_OK) == 0 ? file : folder;
  // The journal is a file beside the store, so the folder must be writable as well.
  for (const auto& path : {folder, target}) {
    if (::access(path.c_str(), W_OK) != 0) {
      throw EnvironmentError(fmt::format("the store {} cannot be written: {}: {}; choose another place with --store",
                                         file.string(), path.string(), std::strerror(errno)));
    }
  }
  if (std::filesystem::is_directory(target) && target == file) {
    throw EnvironmentError(fmt::format("the store {} is a folder; name a file with --store", file.string()));
  }
}

SQLite::Database open(const std::filesystem::path& file, std::chrono::milliseconds busy) {
  check_writable(file);
  try {
    return SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                            static_cast<int>(busy.count()));
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file, "opening it");
  }
}

}  // namespace

void throw_environment_error(const SQLite::Exception& error, const std::filesystem::path& file,
                             std::string_view doing) {
  const std::string message = fmt::format("the store {}, while {}: {}", file.string(), doing, error.what());
  switch (error.getErrorCode() & 0xff) {  // the last byte of an extended code is the plain one
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_IOERR:
      throw TransientError(message);
    default:
      throw EnvironmentError(message);
  }
}

Connection::Connection(const std::filesystem::path& file, std::chrono::milliseconds busy)
    : file_(file), database_(open(file, busy)) {
  try {
    // The first of these reads the file, and so rolls back what a killed writer left half done.
    database_.exec("PRAGMA journal_mode = DELETE");
    database_.exec("PRAGMA synchronous = FULL");
    database_.exec("PRAGMA foreign_keys = ON");
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file_, "opening it");
  }
}

SQLite::Statement& Connection::prepared(const char* sql) {
  auto& statement = statements_[sql];
  if (!statement) {
    statement = std::make_unique<SQLite::Statement>(database_, sql);
  } else {
    statement->tryReset();
    statement->clearBindings();
  }
  return *statement;
}

}  // namespace ddpsweep::store
