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
#include <utility>

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

/// A pipe whose ends are closed one by one, or with it.
class Pipe {
 public:
  Pipe() {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) throw SQLite::Exception(std::strerror(errno));
  }
  ~Pipe() {
    close_reading();
    close_writing();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_reading() { close(ends_[0]); }
  void close_writing() { close(ends_[1]); }

 private:
  static void close(int& end) {
    if (end >= 0) ::close(std::exchange(end, -1));
  }
  std::array<int, 2> ends_{-1, -1};
};

/// Another process in the middle of writing to the file, from construction to destruction.
class OtherWriter {
 public:
  /// Throws SQLite::Exception when it cannot be started or cannot write.
  explicit OtherWriter(const std::string& file) : pid_(::fork()) {
    if (pid_ < 0) throw SQLite::Exception(std::strerror(errno));
    if (pid_ == 0) {
      leave_.close_writing();
      write_for_a_while(file, word_.writing(), leave_.reading());
    }
    word_.close_writing();
    leave_.close_reading();
    if (const auto said = first_word(); said != "w") {
      end();
      throw SQLite::Exception(said.empty() ? "the other process ended" : said);
    }
  }
  ~OtherWriter() { end(); }
  OtherWriter(const OtherWriter&) = delete;
  OtherWriter& operator=(const OtherWriter&) = delete;

 private:
  std::string first_word() const {
    std::array<char, 256> bytes;
    ssize_t size = 0;
    while ((size = ::read(word_.reading(), bytes.data(), bytes.size())) < 0 && errno == EINTR) continue;
    return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
  }
  void end() {
    leave_.close_writing();
    while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) continue;
  }

  Pipe word_, leave_;
  const pid_t pid_;
};

}  // namespace

LockProbe probe_locks(const std::filesystem::path& folder) {
  const std::string file = (folder / fmt::format(".ddpsweep_locks_{}.db", ::getpid())).string();
  LockProbe probe;
  try {
    {
      // Before this process opens the database: SQLite's own book of locks must not be inherited.
      const OtherWriter other(file);
      probe.excluded = !can_write(file);
    }
    probe.available = can_write(file);
  } catch (const SQLite::Exception& error) {
    probe.problem = error.what();
  }
  for (const char* rest : {"", "-journal"}) ::unlink((file + rest).c_str());
  return probe;
}

}  // namespace ddpsweep::store
