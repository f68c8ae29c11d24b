// One writer at a time, also across the machines that share a file system.
//
// Note [One writer]
// The claim is written twice: as a row of `meta`, changed inside a transaction, and as a file beside the store, made
// unless it is there. The row is the truth, because SQLite lets one transaction at a time write: of two that find a
// dead writer's claim, the second finds the first one's fresh claim. The file speaks where a network file system has no
// working locks, and tells people who is writing. Every transaction of the writer begins by reading the row: a writer
// that was suspended for so long that another took over stops instead of writing on.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "orchestrator/store/connection.hpp"

namespace ddpsweep::store {

/// Enough to tell from outside whether a writer still lives.
struct Writer {
  std::string host, boot_id, pid_namespace;
  std::int64_t pid = 0;
  std::int64_t start_time = 0;  // of the process, in clock ticks since boot: a pid is used again, this pair is not
  std::string token;            // random: no two writers share it
  std::string heartbeat;        // UTC
  std::string slurm_job;        // "cluster/4711", the same when Slurm begins the job anew; empty: none
  int slurm_restarts = 0;       // how often it has done so

  std::string json() const;
  static std::optional<Writer> from_json(const std::string& text);
  static Writer this_process();
};

/// A writer renews its claim as often.
inline constexpr std::chrono::seconds kWriterHeartbeat{10};
/// Without a heartbeat for so long, a writer is taken for dead wherever it was. More than a writer that lives can be
/// kept waiting: see recorder.cpp.
inline constexpr std::chrono::seconds kWriterSilence{120};

/// "process 4711 on n1 (Slurm job cluster/17), last heard at 2026-11-22T19:04:05.123Z"
std::string described(const Writer& writer);

/// Whether `writer` is gone, as seen from the process `observer` at the moment observer.heartbeat: at once when it ran
/// on this machine and its process has ended, or when Slurm has begun its job anew since; else when the two clocks are
/// more than kWriterSilence apart. (WriterLock asks the file system's clock instead, where it can.)
bool is_gone(const Writer& writer, const Writer& observer);

/// Throws EnvironmentError when the claim file beside the store says that a writer lives. Looks at no other file, so
/// that a store in use is neither read nor locked. The claim inside the store is WriterLock's to look at.
void refuse_if_claimed(const std::filesystem::path& store);

/// The claim of this process on a store. Construct inside a transaction, which must write the claim with renew().
class WriterLock {
 public:
  /// Throws EnvironmentError when another writer lives.
  explicit WriterLock(Connection& connection);
  /// Withdraws the claim.
  ~WriterLock();
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;

  /// Writes the claim with a fresh heartbeat. Call inside a transaction.
  void renew();
  /// Throws EnvironmentError when another writer has taken over. Call inside a transaction.
  void verify();

  const std::filesystem::path& file() const { return file_; }
  /// Who left the claim that this one replaced, in words; empty: nobody.
  const std::string& predecessor() const { return predecessor_; }

 private:
  std::optional<std::string> claimed_row();
  bool is_ours(const std::optional<std::string>& claim) const;
  /// Returns the claim of a dead writer that it replaced, if any.
  std::optional<std::string> claim_file();
  void take_away(const std::string& stale) const;
  void remove_leftovers() const;
  /// where: the file that holds the claim, the store or the lock file.
  void refuse_if_alive(const std::string& claim, const std::filesystem::path& where) const;

  Connection& connection_;
  std::filesystem::path file_;
  Writer self_;
  std::string predecessor_;
  std::filesystem::path fresh_;  // for what will become the file; no other process uses this name
};

}  // namespace ddpsweep::store
