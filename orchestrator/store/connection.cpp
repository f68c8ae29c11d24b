#include "orchestrator/store/connection.hpp"

#include <fcntl.h>
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
  if (target == file && !std::filesystem::is_regular_file(file)) {
    throw EnvironmentError(fmt::format("the store {} is {}; name a file with --store", file.string(),
                                       std::filesystem::is_directory(file) ? "a folder" : "no file"));
  }
}

/// Why the operating system does not let us have this file; empty when it does.
std::string reason_of_refusal(const std::filesystem::path& file) {
  const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return std::strerror(errno);
  ::close(fd);
  return "";
}

SQLite::Database open(const std::filesystem::path& file, std::chrono::milliseconds busy) {
  check_writable(file);
  try {
    return SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                            static_cast<int>(busy.count()));
  } catch (const SQLite::Exception& error) {
    if (const auto reason = reason_of_refusal(file); !reason.empty()) {
      throw EnvironmentError(
          fmt::format("the store {} cannot be opened: {}; choose another place with --store", file.string(), reason));
    }
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
    case SQLITE_NOTADB:
      throw EnvironmentError(
          fmt::format("{} is no store: {}; choose another file with --store", file.string(), error.what()));
    case SQLITE_CORRUPT:
      throw EnvironmentError(
          fmt::format("the store {} is damaged ({}): bring back a copy of it, or save what is readable with "
                      "`sqlite3 {} .recover`, and choose another file with --store until then",
                      file.string(), error.what(), file.string()));
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
