// What the doctor sees of a store from outside, and that looking changes nothing.
#include "orchestrator/store/glance.hpp"

#include <gmock/gmock.h>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "orchestrator/store/lock_probe.hpp"
#include "orchestrator/store/schema.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::store::testing {
namespace {

using ::testing::HasSubstr;

class GlanceTest : public ::testing::Test {
 protected:
  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

TEST_F(GlanceTest, OfNothingMakesNothing) {
  const Glance glance = glance_at(file_);
  EXPECT_FALSE(glance.there);
  EXPECT_TRUE(glance.ours);
  EXPECT_EQ(glance.problem, "");
  EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

TEST_F(GlanceTest, SeesTheVersionAndALivingWriter) {
  {
    const Store store(file_);
    const Glance glance = glance_at(file_);
    EXPECT_EQ(glance.schema_version, schema_version());
    ASSERT_TRUE(glance.writer.has_value());
    EXPECT_EQ(glance.writer->pid, ::getpid());
    EXPECT_FALSE(glance.writer_gone);
  }
  EXPECT_FALSE(glance_at(file_).writer.has_value());
}

TEST_F(GlanceTest, SeesThatAWriterIsGone) {
  const pid_t writer = ::fork();
  if (writer == 0) {
    const Store store(file_);
    ::_exit(0);  // without withdrawing its claim
  }
  ::waitpid(writer, nullptr, 0);
  const Glance glance = glance_at(file_);
  ASSERT_TRUE(glance.writer.has_value());
  EXPECT_EQ(glance.writer->pid, writer);
  EXPECT_TRUE(glance.writer_gone);
}

TEST_F(GlanceTest, SeesALockFileAlone) {
  std::ofstream(file_.string() + ".lock") << "garbage";
  EXPECT_TRUE(glance_at(file_).lock_file_unreadable);
  std::ofstream(file_.string() + ".lock") << Writer::this_process().json();
  EXPECT_FALSE(glance_at(file_).lock_file_unreadable);
  EXPECT_TRUE(glance_at(file_).writer.has_value());
}

TEST_F(GlanceTest, TellsOtherFilesFromStores) {
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE other (x)");
  EXPECT_FALSE(glance_at(file_).ours);
  std::ofstream(file_) << std::string(1000, 'x');
  EXPECT_THAT(glance_at(file_).problem, HasSubstr("not a database"));
}

TEST_F(GlanceTest, AStoreThatIsBeingCommittedToIsNoProblem) {
  const Store store(file_);
  SQLite::Database committing(file_.string(), SQLite::OPEN_READWRITE);
  committing.exec("BEGIN EXCLUSIVE");
  const Glance glance = glance_at(file_);
  EXPECT_EQ(glance.problem, "");
  EXPECT_TRUE(glance.busy);
  ASSERT_TRUE(glance.writer.has_value());
  EXPECT_EQ(glance.writer->pid, ::getpid());
}

TEST_F(GlanceTest, AVersionThatIsNoNumberIsAProblem) {
  { const Store store(file_); }
  SQLite::Database(file_.string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE meta SET value = 'two' WHERE key = 'schema_version'");
  EXPECT_THAT(glance_at(file_).problem, HasSubstr("schema_version 'two' is no number"));
}

TEST_F(GlanceTest, LocksHoldHereAndTheProbeCleansUp) {
  const LockProbe probe = probe_locks(folder_.path());
  EXPECT_EQ(probe.problem, "");
  EXPECT_TRUE(probe.excluded);
  EXPECT_TRUE(probe.available);
  EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

bool children_die = false;
void die() {
  if (children_die) ::_exit(0);
}

TEST_F(GlanceTest, AProbeWhoseOtherProcessDiesBlamesNoLocks) {
  ASSERT_EQ(::pthread_atfork(nullptr, nullptr, die), 0);
  children_die = true;
  const LockProbe probe = probe_locks(folder_.path());
  children_die = false;
  EXPECT_EQ(probe.problem, "the other process ended");
}

TEST_F(GlanceTest, AFolderWithoutDatabasesSaysSo) {
  EXPECT_THAT(probe_locks(folder_ / "none").problem, HasSubstr("unable to open database file"));
}

}  // namespace
}  // namespace ddpsweep::store::testing
