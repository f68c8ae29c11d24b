// File systems whose locks do not work: SQLite's call of fcntl() is replaced.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <fstream>

#include "common/errors.hpp"
#include "orchestrator/store/lock_probe.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;

enum class Locks { sound, refused, not_there, granted_to_all, hang };
Locks locks = Locks::sound;

int fcntl_of_a_bad_file_system(int file, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  void* argument = va_arg(arguments, void*);
  va_end(arguments);
  if (command != F_SETLK) return ::fcntl(file, command, argument);
  switch (locks) {
    case Locks::refused:
      errno = ENOLCK;
      return -1;
    case Locks::not_there:
      errno = ENOSYS;
      return -1;
    case Locks::granted_to_all:
      return 0;
    case Locks::hang:
      for (;;) ::pause();
    default:
      return ::fcntl(file, command, argument);
  }
}

class BadLocks : public ::testing::Test {
 protected:
  BadLocks() { set(reinterpret_cast<sqlite3_syscall_ptr>(fcntl_of_a_bad_file_system)); }
  ~BadLocks() override {
    locks = Locks::sound;
    set(nullptr);
  }
  static void set(sqlite3_syscall_ptr call) {
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    ASSERT_EQ(vfs->xSetSystemCall(vfs, "fcntl", call), SQLITE_OK);
  }
  /// What `run` says of a store there; and it leaves nothing.
  std::string error() {
    const auto began = std::chrono::steady_clock::now();
    std::string said = "no error";
    try {
      require_locks(folder_ / "results.db", 300ms);
    } catch (const EnvironmentError& error) {
      said = error.what();
    }
    EXPECT_LT(std::chrono::steady_clock::now() - began, 3s);
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
    return said;
  }

  TempFolder folder_;
};

TEST_F(BadLocks, ThatWorkAreNotMentioned) { EXPECT_EQ(error(), "no error"); }

TEST_F(BadLocks, ThatAreRefusedAreNamedAtOnce) {
  for (const Locks kind : {Locks::refused, Locks::not_there}) {
    locks = kind;
    EXPECT_EQ(error(), "the store " + (folder_ / "results.db").string() + " is not safe there: in " +
                           folder_.path().string() + " no lock is granted: the file system has no working locks; " +
                           "put the store on a local disk or another file system: --store FILE");
  }
}

TEST_F(BadLocks, ThatEverybodyGetsAreNamed) {
  locks = Locks::granted_to_all;
  EXPECT_THAT(error(), AllOf(HasSubstr("two processes got the same lock"), HasSubstr("--store FILE")));
}

TEST_F(BadLocks, ThatHangAreGivenUpInTime) {
  locks = Locks::hang;
  EXPECT_THAT(error(), AllOf(HasSubstr("neither granted nor refused"), HasSubstr("--store FILE")));
}

TEST_F(BadLocks, AProbeThatWasKilledIsClearedAwayByALaterOne) {
  const auto old = folder_ / ".ddpsweep_locks_n1_4711.db";
  std::ofstream{old} << "text";
  std::filesystem::last_write_time(old, std::filesystem::file_time_type::clock::now() - 6min);
  EXPECT_EQ(error(), "no error");  // which looks at the folder
}

TEST_F(BadLocks, InAFolderThatIsNotThereAreNoneOfTheirBusiness) {
  EXPECT_NO_THROW(require_locks(folder_ / "none/results.db"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
