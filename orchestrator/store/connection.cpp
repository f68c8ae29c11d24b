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

/// The file was opened, but cannot be written now.
[[noreturn]] void throw_read_only(const SQLite::Exception& error, const std::filesystem::path& file) {
  const std::string name = file.string();
  switch (error.getExtendedErrorCode()) {
    case SQLITE_READONLY_ROLLBACK:
      throw EnvironmentError(unfinished_text(file));
    case SQLITE_READONLY_DBMOVED:
      throw EnvironmentError(fmt::format(
          "the store {} was moved, removed or replaced while it was in use: what was committed is in the file that it "
          "was; put that back and call again",
          name));
    default:
      throw EnvironmentError(
          fmt::format("the store {} can only be read ({}): make it and its folder writable, or choose another place "
                      "with --store",
                      name, error.what()));
  }
}

}  // namespace

std::string unfinished_text(const std::filesystem::path& file) {
  return fmt::format(
      "the store {0} holds what a killed writer left half done, and only who may write to its folder can roll that "
      "back: read it once as such a user, or copy {0} and {0}-journal together to a folder of your own",
      file.string());
}

void throw_environment_error(const SQLite::Exception& error, const std::filesystem::path& file,
                             std::string_view doing) {
  const std::string message = fmt::format("the store {}, while {}: {}", file.string(), doing, error.what());
  switch (error.getErrorCode() & 0xff) {  // the last byte of an extended code is the plain one
    case SQLITE_FULL:
      throw TransientError(message + ": make room there");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:  // a full disk has no room for the journal's name either
      throw TransientError(message);
    case SQLITE_READONLY:
      throw_read_only(error, file);
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
    // EXTRA: FULL would not wait until the journal's removal, which is the commit, is on the disk.
    database_.exec("PRAGMA synchronous = EXTRA");
    database_.exec("PRAGMA foreign_keys = ON");
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file_, "opening it");
  }
}

void Connection::use_rollback_journal() {
  try {
    database_.exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file_, "opening it");
  }
}

void Connection::check_structure() {
  try {
    const std::string found = database_.execAndGet("PRAGMA quick_check(1)").getString();
    // Of several lines, the first names the database and the last what is wrong.
    if (found != "ok") throw SQLite::Exception(found.substr(found.rfind('\n') + 1), SQLITE_CORRUPT);
    // A last page that was cut is read as if zeros followed.
    const std::int64_t pages = database_.execAndGet("PRAGMA page_count").getInt64();
    const std::int64_t whole = pages * database_.execAndGet("PRAGMA page_size").getInt64();
    std::error_code error;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file_, error));
    if (!error && size < whole) {
      throw SQLite::Exception(fmt::format("it ends {} bytes too early", whole - size), SQLITE_CORRUPT);
    }
  } catch (const SQLite::Exception& error) {
    throw_environment_error(error, file_, "checking it");
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
