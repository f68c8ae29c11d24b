#include "orchestrator/store/lock_probe.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

#include "common/errors.hpp"
#include "common/host_name.hpp"
#include "orchestrator/store/claim_file.hpp"

namespace ddpsweep::store {
namespace {

constexpr std::string_view kWrites = "w", kKeptOut = "k";
constexpr std::string_view kPrefix = ".ddpsweep_locks_";
constexpr std::chrono::minutes kOld{5};

/// The other process: tells whether it writes, or why not, and goes on until it is killed or `until` ends.
[[noreturn]] void write_for_a_while(const std::string& file, int telling, int until) {
  std::string word(kWrites);
  std::optional<SQLite::Database> database;
  std::optional<SQLite::Transaction> transaction;
  try {
    database.emplace(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    transaction.emplace(*database, SQLite::TransactionBehavior::IMMEDIATE);
    database->exec("CREATE TABLE IF NOT EXISTS probe (x)");
  } catch (const SQLite::Exception& error) {
    word = (error.getErrorCode() & 0xff) == SQLITE_BUSY ? kKeptOut : error.what();
    if (error.getExtendedErrorCode() == SQLITE_IOERR_LOCK) word = kKeptOut;
  }
  char end = 0;
  if (::write(telling, word.data(), word.size()) > 0) (void)!::read(until, &end, 1);
  ::_exit(0);  // which ends its locks
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

/// Another process that writes, or tries to, from construction to destruction.
class OtherWriter {
 public:
  /// Throws SQLite::Exception when it cannot be started.
  explicit OtherWriter(const std::string& file) : pid_(::fork()) {
    if (pid_ < 0) throw SQLite::Exception(std::strerror(errno));
    if (pid_ == 0) {
      leave_.close_writing();
      write_for_a_while(file, word_.writing(), leave_.reading());
    }
    word_.close_writing();
    leave_.close_reading();
  }
  /// One that hangs in the kernel is left to it.
  ~OtherWriter() {
    ::kill(pid_, SIGKILL);
    while (::waitpid(pid_, nullptr, hangs_ ? WNOHANG : 0) < 0 && errno == EINTR) continue;
  }
  OtherWriter(const OtherWriter&) = delete;
  OtherWriter& operator=(const OtherWriter&) = delete;

  /// Whether it writes; nothing when it does not say so in time. Throws SQLite::Exception when it had other trouble.
  std::optional<bool> writes(std::chrono::milliseconds patience) {
    pollfd file{.fd = word_.reading(), .events = POLLIN, .revents = 0};
    int ready = 0;
    while ((ready = ::poll(&file, 1, static_cast<int>(patience.count()))) < 0 && errno == EINTR) continue;
    hangs_ = ready == 0;
    if (hangs_) return std::nullopt;
    const std::string word = read_word();
    if (word != kWrites && word != kKeptOut) throw SQLite::Exception(word.empty() ? "the other process ended" : word);
    return word == kWrites;
  }

 private:
  std::string read_word() const {
    std::array<char, 256> bytes;
    ssize_t size = 0;
    while ((size = ::read(word_.reading(), bytes.data(), bytes.size())) < 0 && errno == EINTR) continue;
    return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
  }

  Pipe word_, leave_;
  bool hangs_ = false;
  const pid_t pid_;
};

void try_locks(const std::string& file, std::chrono::milliseconds patience, LockProbe& probe) {
  const auto writes = [&](OtherWriter&& writer) {
    const auto answer = writer.writes(patience);
    probe.hangs = !answer;
    return answer.value_or(false);
  };
  {
    OtherWriter first(file);
    probe.granted = writes(std::move(first));
    if (!probe.granted) return;
    probe.excluded = !writes(OtherWriter(file));
  }
  if (!probe.hangs) probe.available = writes(OtherWriter(file));
}

}  // namespace

LockProbe probe_locks(const std::filesystem::path& folder, std::chrono::milliseconds patience) {
  remove_leftovers(folder, kPrefix, std::filesystem::file_time_type::clock::now(), kOld);
  const std::string file = (folder / fmt::format("{}{}_{}.db", kPrefix, host_name(), ::getpid())).string();
  LockProbe probe;
  try {
    try_locks(file, patience, probe);
  } catch (const SQLite::Exception& error) {
    probe.problem = error.what();
  }
  for (const char* rest : {"", "-journal"}) ::unlink((file + rest).c_str());
  return probe;
}

std::string lock_trouble(const std::filesystem::path& folder, const LockProbe& probe) {
  const std::string where = folder.string();
  if (!probe.problem.empty()) return "";
  if (probe.hangs)
    return fmt::format("in {} a lock is neither granted nor refused: the file system's locks hang", where);
  if (!probe.granted) return fmt::format("in {} no lock is granted: the file system has no working locks", where);
  if (!probe.excluded) {
    return fmt::format("in {} two processes got the same lock: the file system has no working locks", where);
  }
  if (!probe.available) return fmt::format("in {} a lock outlived the process that held it", where);
  return "";
}

void require_locks(const std::filesystem::path& store, std::chrono::milliseconds patience) {
  const auto folder = store.has_parent_path() ? store.parent_path() : std::filesystem::path(".");
  const auto trouble = lock_trouble(folder, probe_locks(folder, patience));
  if (!trouble.empty()) {
    throw EnvironmentError(fmt::format("the store {} is not safe there: {}; {}", store.string(), trouble, kLockAdvice));
  }
}

}  // namespace ddpsweep::store
