#include "orchestrator/store/writer_lock.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "common/errors.hpp"
#include "common/foreign_json.hpp"
#include "common/host_name.hpp"
#include "common/random_token.hpp"
#include "common/units.hpp"
#include "orchestrator/store/claim_file.hpp"

namespace ddpsweep::store {
namespace {

/// Field 22 of /proc/<pid>/stat, or nothing when the process has ended (a zombie has, too).
std::optional<std::int64_t> start_time_of(std::int64_t pid) {
  const auto stat = read_file(fmt::format("/proc/{}/stat", pid));
  if (!stat) return std::nullopt;
  // Field 2 is the program's name in parentheses and may hold anything, so count from the last one.
  const auto name_end = stat->rfind(')');
  if (name_end == std::string::npos) return std::nullopt;
  std::istringstream rest(stat->substr(name_end + 1));
  const std::vector<std::string> fields{std::istream_iterator<std::string>(rest), {}};  // fields[0] is field 3
  if (fields.size() < 20 || fields[0] == "Z" || fields[0] == "X") return std::nullopt;
  return std::stoll(fields[19]);
}

std::time_t seconds_of(const std::string& utc) {
  std::tm time{};
  if (std::sscanf(utc.c_str(), "%d-%d-%dT%d:%d:%d", &time.tm_year, &time.tm_mon, &time.tm_mday, &time.tm_hour,
                  &time.tm_min, &time.tm_sec) != 6) {
    return 0;
  }
  time.tm_year -= 1900;
  time.tm_mon -= 1;
  return ::timegm(&time);
}

/// Who made this claim, in words.
std::string described(const std::string& claim) {
  const auto holder = Writer::from_json(claim);
  return holder ? described(*holder) : "an unknown program";
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

bool has_ended(const Writer& writer, const Writer& observer) {
  const bool here = writer.host == observer.host && writer.boot_id == observer.boot_id &&
                    writer.pid_namespace == observer.pid_namespace;
  if (here && start_time_of(writer.pid) != writer.start_time) return true;
  // Slurm begins a job anew only when it has ended; a writer that outlived its node's loss is stopped by verify().
  return !writer.slurm_job.empty() && writer.slurm_job == observer.slurm_job &&
         writer.slurm_restarts < observer.slurm_restarts;
}

std::filesystem::path lock_file(const std::filesystem::path& store) { return store.string() + ".lock"; }

/// Who looks at a claim.
struct Onlooker {
  const std::filesystem::path& store;
  const std::filesystem::path& lock;
  const std::filesystem::path& fresh;  // a name that no other process uses
  const Writer& self;
};

/// where: the file that holds the claim, the store or the lock file.
bool lives(const Onlooker& onlooker, const std::string& claim, const std::filesystem::path& where) {
  const auto holder = Writer::from_json(claim);
  if (!holder) return is_younger(where, kWriterSilence, onlooker.fresh);
  if (has_ended(*holder, onlooker.self)) return false;
  const auto in_file = Writer::from_json(read_file(onlooker.lock).value_or(""));
  if (in_file && in_file->token == holder->token) return is_younger(onlooker.lock, kWriterSilence, onlooker.fresh);
  return !is_gone(*holder, onlooker.self);
}

void refuse_if_alive(const Onlooker& onlooker, const std::string& claim, const std::filesystem::path& where) {
  if (!lives(onlooker, claim, where)) return;
  throw EnvironmentError(fmt::format(
      "the store {} is being written by {} (says {}); wait for it to end or choose another store with --store",
      onlooker.store.string(), described(claim), where.string()));
}

}  // namespace

std::string Writer::json() const {
  return nlohmann::json{{"host", host},
                        {"boot_id", boot_id},
                        {"pid_namespace", pid_namespace},
                        {"pid", pid},
                        {"start_time", start_time},
                        {"token", token},
                        {"heartbeat", heartbeat},
                        {"slurm_job", slurm_job},
                        {"slurm_restarts", slurm_restarts}}
      .dump();
}

std::optional<Writer> Writer::from_json(const std::string& text) {
  const auto object = parse_foreign_json(text);
  if (!object.is_object()) return std::nullopt;
  try {
    // Older programs said nothing of Slurm.
    return Writer{object.at("host"),      object.at("boot_id"),          object.at("pid_namespace"),
                  object.at("pid"),       object.at("start_time"),       object.at("token"),
                  object.at("heartbeat"), object.value("slurm_job", ""), object.value("slurm_restarts", 0)};
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

Writer Writer::this_process() {
  std::string boot_id = read_file("/proc/sys/kernel/random/boot_id").value_or("");
  while (!boot_id.empty() && boot_id.back() == '\n') boot_id.pop_back();
  std::error_code error;
  const auto pid_namespace = std::filesystem::read_symlink("/proc/self/ns/pid", error);
  const auto job = environment("SLURM_JOB_ID");
  return {host_name(),
          boot_id,
          pid_namespace.string(),
          ::getpid(),
          start_time_of(::getpid()).value_or(0),
          random_token(),
          utc_now(),
          job.empty() ? "" : environment("SLURM_CLUSTER_NAME") + "/" + job,
          std::atoi(environment("SLURM_RESTART_COUNT").c_str())};
}

std::string described(const Writer& writer) {
  return fmt::format("process {} on {}{}, last heard at {}", writer.pid, writer.host,
                     writer.slurm_job.empty() ? "" : fmt::format(" (Slurm job {})", writer.slurm_job),
                     writer.heartbeat);
}

bool is_gone(const Writer& writer, const Writer& observer) {
  if (has_ended(writer, observer)) return true;
  return std::abs(seconds_of(observer.heartbeat) - seconds_of(writer.heartbeat)) > kWriterSilence.count();
}

void refuse_if_claimed(const std::filesystem::path& store) {
  const auto file = lock_file(store);
  const auto claim = read_file(file);
  const auto folder = store.has_parent_path() ? store.parent_path() : ".";
  if (!claim || ::access(folder.c_str(), W_OK) != 0) return;  // who opens the store says what cannot be written
  const auto self = Writer::this_process();
  refuse_if_alive({store, file, file.string() + "." + self.token, self}, *claim, file);
}

WriterLock::WriterLock(Connection& connection)
    : connection_(connection),
      file_(lock_file(connection.file())),
      self_(Writer::this_process()),
      fresh_(file_.string() + "." + self_.token) {
  const auto row = claimed_row();
  if (row) refuse_if_alive(*row, connection.file());
  const auto file = claim_file();
  if (!row && !file) return;
  predecessor_ = described(row ? *row : *file);
  spdlog::warn("the store {} was left claimed by {}, which is gone: taken over", connection.file().string(),
               predecessor_);
}

WriterLock::~WriterLock() {
  try {
    if (is_ours(read_file(file_))) std::filesystem::remove(file_);
    connection_.transact("withdrawing the writer's claim", [&] {
      if (is_ours(claimed_row())) connection_.execute("DELETE FROM meta WHERE key = 'writer'");
    });
  } catch (const std::exception& error) {
    spdlog::warn("{}; the claim stays, and names a process that will be gone", error.what());
  }
}

bool WriterLock::is_ours(const std::optional<std::string>& claim) const {
  const auto holder = Writer::from_json(claim.value_or(""));
  return holder && holder->token == self_.token;
}

std::optional<std::string> WriterLock::claimed_row() {
  if (!connection_.database().tableExists("meta")) return std::nullopt;
  std::optional<std::string> row;
  connection_.query("SELECT value FROM meta WHERE key = 'writer'",
                    [&](SQLite::Statement& found) { row = found.getColumn(0).getString(); });
  return row;
}

std::optional<std::string> WriterLock::claim_file() {
  std::optional<std::string> stale;
  for (int tries = 0; tries < 10; ++tries) {
    if (create_whole(file_, self_.json(), fresh_)) {
      remove_leftovers();
      return stale;
    }
    const auto claim = read_file(file_);
    if (!claim) continue;  // its owner withdrew it just now
    refuse_if_alive(*claim, file_);
    stale = claim;
    take_away(*claim);
  }
  throw EnvironmentError(fmt::format("cannot claim {}: other programs keep claiming it", file_.string()));
}

// Where locks do not work, another program may have found the same dead claim and replaced it a moment ago.
void WriterLock::take_away(const std::string& stale) const {
  if (::rename(file_.c_str(), fresh_.c_str()) != 0) return;
  if (read_file(fresh_) != stale) (void)!::link(fresh_.c_str(), file_.c_str());
  ::unlink(fresh_.c_str());
}

// Files with a token in their names, of programs that were killed while they wrote them.
void WriterLock::remove_leftovers() const {
  std::error_code gone;
  const auto folder = file_.has_parent_path() ? file_.parent_path() : std::filesystem::path(".");
  const auto now = std::filesystem::last_write_time(file_, gone);
  store::remove_leftovers(folder, file_.filename().string() + ".", now, kWriterSilence);
}

void WriterLock::refuse_if_alive(const std::string& claim, const std::filesystem::path& where) const {
  store::refuse_if_alive({connection_.file(), file_, fresh_, self_}, claim, where);
}

void WriterLock::renew() {
  self_.heartbeat = utc_now();
  const std::string claim = self_.json();
  connection_.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('writer', ?)", claim);
  replace_whole(file_, claim, fresh_);
}

void WriterLock::verify() {
  const auto claim = claimed_row();
  if (is_ours(claim)) return;
  throw EnvironmentError(fmt::format("the store {} was taken over by another writer ({})", connection_.file().string(),
                                     claim.value_or("which has left")));
}

}  // namespace ddpsweep::store
