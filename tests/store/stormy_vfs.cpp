#include "tests/store/stormy_vfs.hpp"

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ddpsweep::store::testing {
namespace {

using Kind = Storm::Kind;

struct Write {
  std::size_t offset = 0;
  std::string bytes;
};
/// What the disk itself has of a file, apart from what the kernel still holds.
struct OnDisk {
  std::optional<std::string> bytes;  // nothing: no such file
  std::vector<Write> pending;
};

struct Weather {
  std::mutex mutex;
  Storm storm;
  int calls = 0, failures = 0;
  std::map<std::string, OnDisk> disk;
};
Weather weather;
sqlite3_vfs stormy;

sqlite3_vfs* fair() { return static_cast<sqlite3_vfs*>(stormy.pAppData); }

struct File {
  sqlite3_file base;
  const char* name;  // nullptr: a temporary file without a name
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }

std::optional<std::string> read_file(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Nothing more happens.
[[noreturn]] void die() {
  ::kill(::getpid(), SIGKILL);
  ::pause();
  ::_exit(1);
}

void lose_what_was_not_synced() {
  constexpr std::size_t kSector = 512;
  std::mt19937 random(weather.storm.seed);
  for (auto& [name, file] : weather.disk) {
    ::unlink(name.c_str());
    if (!file.bytes) continue;
    std::string bytes = *file.bytes;
    for (const Write& write : file.pending) {
      for (std::size_t at = 0; at < write.bytes.size(); at += kSector) {
        if (random() % 2 == 0) continue;
        const auto part = write.bytes.substr(at, kSector);
        if (bytes.size() < write.offset + at + part.size()) bytes.resize(write.offset + at + part.size());
        bytes.replace(write.offset + at, part.size(), part);
      }
    }
    std::ofstream(name, std::ios::binary) << bytes;
  }
}

/// Counts a call; returns whether it fails.
bool struck(bool is_write) {
  ++weather.calls;
  if (weather.calls < weather.storm.at) return false;
  switch (weather.storm.kind) {
    case Kind::killed_before:
      die();
    case Kind::power_cut:
      lose_what_was_not_synced();
      die();
    case Kind::no_room:
      if (!is_write) return false;
      break;
    case Kind::no_answer:
      break;
    default:
      return false;
  }
  ++weather.failures;
  return true;
}
/// Call when half of the call, or all of it, is done.
void die_when(Kind kind) {
  if (weather.storm.kind == kind && weather.calls >= weather.storm.at) die();
}

int close_file(sqlite3_file* file) { return of(file)->real()->pMethods->xClose(of(file)->real()); }
int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
  return of(file)->real()->pMethods->xRead(of(file)->real(), to, size, at);
}
int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  const std::lock_guard lock(weather.mutex);
  if (struck(true)) return weather.storm.kind == Kind::no_room ? SQLITE_FULL : SQLITE_IOERR_WRITE;
  auto* real = of(file)->real();
  if (weather.storm.kind == Kind::killed_between && weather.calls >= weather.storm.at) {
    real->pMethods->xWrite(real, from, size / 2, at);
    die();
  }
  const int result = real->pMethods->xWrite(real, from, size, at);
  if (of(file)->name) {
    weather.disk[of(file)->name].pending.push_back(
        {static_cast<std::size_t>(at), {static_cast<const char*>(from), static_cast<std::size_t>(size)}});
  }
  die_when(Kind::killed_after);
  return result;
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
  const std::lock_guard lock(weather.mutex);
  if (struck(false)) return SQLITE_IOERR_TRUNCATE;
  const int result = of(file)->real()->pMethods->xTruncate(of(file)->real(), size);
  die_when(Kind::killed_between);
  die_when(Kind::killed_after);
  return result;
}
int sync(sqlite3_file* file, int flags) {
  const std::lock_guard lock(weather.mutex);
  if (struck(false)) return SQLITE_IOERR_FSYNC;
  const int result = of(file)->real()->pMethods->xSync(of(file)->real(), flags);
  if (of(file)->name) weather.disk[of(file)->name] = {read_file(of(file)->name), {}};
  die_when(Kind::killed_between);
  die_when(Kind::killed_after);
  return result;
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return of(file)->real()->pMethods->xFileSize(of(file)->real(), size);
}
int lock_file(sqlite3_file* file, int level) { return of(file)->real()->pMethods->xLock(of(file)->real(), level); }
int unlock_file(sqlite3_file* file, int level) { return of(file)->real()->pMethods->xUnlock(of(file)->real(), level); }
int check_reserved(sqlite3_file* file, int* result) {
  return of(file)->real()->pMethods->xCheckReservedLock(of(file)->real(), result);
}
int file_control(sqlite3_file* file, int what, void* value) {
  return of(file)->real()->pMethods->xFileControl(of(file)->real(), what, value);
}
int sector_size(sqlite3_file* file) { return of(file)->real()->pMethods->xSectorSize(of(file)->real()); }
int characteristics(sqlite3_file* file) { return of(file)->real()->pMethods->xDeviceCharacteristics(of(file)->real()); }

const sqlite3_io_methods kMethods{
    1,           close_file,     read,         write,       truncate,        sync,    file_size, lock_file,
    unlock_file, check_reserved, file_control, sector_size, characteristics, nullptr, nullptr,   nullptr,
    nullptr,     nullptr,        nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  if (name) {
    const std::lock_guard lock(weather.mutex);
    weather.disk.try_emplace(name, OnDisk{read_file(name), {}});
  }
  file->pMethods = nullptr;
  of(file)->name = name;
  of(file)->real()->pMethods = nullptr;
  const int result = fair()->xOpen(fair(), name, of(file)->real(), flags, out_flags);
  if (of(file)->real()->pMethods) file->pMethods = &kMethods;
  return result;
}

int remove(sqlite3_vfs*, const char* name, int sync_folder) {
  const std::lock_guard lock(weather.mutex);
  if (struck(false)) return SQLITE_IOERR_DELETE;
  const int result = fair()->xDelete(fair(), name, sync_folder);
  if (sync_folder && (result == SQLITE_OK || result == SQLITE_IOERR_DELETE_NOENT)) weather.disk[name] = {};
  die_when(Kind::killed_between);
  die_when(Kind::killed_after);
  return result;
}

}  // namespace

StormyVfs::StormyVfs() {
  sqlite3_initialize();
  auto* real = sqlite3_vfs_find("unix");
  stormy = *real;
  stormy.iVersion = 1;
  stormy.zName = "stormy";
  stormy.pNext = nullptr;
  stormy.pAppData = real;
  stormy.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
  stormy.xOpen = open;
  stormy.xDelete = remove;
  calm();
  sqlite3_vfs_register(&stormy, 1);
}

StormyVfs::~StormyVfs() {
  calm();
  sqlite3_vfs_unregister(&stormy);
  sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1);
}

void StormyVfs::set(const Storm& storm) {
  const std::lock_guard lock(weather.mutex);
  weather.storm = storm;
  weather.calls = weather.failures = 0;
  for (auto& [name, file] : weather.disk) file = {read_file(name), {}};
}

void StormyVfs::strike() {
  const std::lock_guard lock(weather.mutex);
  if (weather.storm.kind == Kind::power_cut) lose_what_was_not_synced();
  die();
}

int StormyVfs::calls() const {
  const std::lock_guard lock(weather.mutex);
  return weather.calls;
}

int StormyVfs::failures() const {
  const std::lock_guard lock(weather.mutex);
  return weather.failures;
}

}  // namespace ddpsweep::store::testing
