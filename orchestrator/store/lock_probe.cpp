#include "orchestrator/store/lock_probe.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace ddpsweep::store {
namespace {

const int kOpen = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;

/// The other process: writes until `until` ends, having told so through `telling`.
[[noreturn]] void write_for_a_while(const std::string& file, int telling, int until) {
  int code = 1;
  try {
    SQLite::Database database(file, kOpen);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("CREATE TABLE IF NOT EXISTS probe (x)");
    char end = 0;
    if (::write(telling, "w", 1) == 1 && ::read(until, &end, 1) == 0) code = 0;
  } catch (const SQLite::Exception& error) {
    const std::string why = error.what();
    if (::write(telling, why.data(), why.size()) < 0) code = 2;
  }
  ::_exit(code);  // which ends its locks
}

bool can_write(const std::string& file) {
  SQLite::Database database(file, kOpen);
  try {
    const SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    return true;
  } catch (const SQLite::Exception& error) {
    if ((error.getErrorCode() & 0xff) == SQLITE_BUSY) return false;
    throw;
  }
}

std::string read_word(int from) {
  std::array<char, 256> bytes;
  const ssize_t size = ::read(from, bytes.data(), bytes.size());
  return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
}

}  // namespace

LockProbe probe_locks(const std::filesystem::path& folder) {
  const std::string file = (folder / fmt::format(".ddpsweep_locks_{}.db", ::getpid())).string();
  std::array<int, 2> word, leave;
  if (::pipe2(word.data(), O_CLOEXEC) != 0) return {.problem = std::strerror(errno)};
  if (::pipe2(leave.data(), O_CLOEXEC) != 0) {
    for (const int fd : word) ::close(fd);
    return {.problem = std::strerror(errno)};
  }
  // Before this process opens the database: SQLite's own book of locks must not be inherited.
  const pid_t other = ::fork();
  if (other == 0) {
    ::close(leave[1]);
    write_for_a_while(file, word[1], leave[0]);
  }
  ::close(word[1]);
  ::close(leave[0]);

  LockProbe probe;
  try {
    if (other < 0) throw SQLite::Exception(std::strerror(errno));
    if (const auto said = read_word(word[0]); said != "w") throw SQLite::Exception(said);
    probe.excluded = !can_write(file);
  } catch (const SQLite::Exception& error) {
    probe.problem = error.what();
  }
  ::close(word[0]);
  ::close(leave[1]);
  if (other > 0) ::waitpid(other, nullptr, 0);
  try {
    if (probe.problem.empty()) probe.available = can_write(file);
  } catch (const SQLite::Exception& error) {
    probe.problem = error.what();
  }
  for (const char* rest : {"", "-journal"}) ::unlink((file + rest).c_str());
  return probe;
}

}  // namespace ddpsweep::store
