#include "orchestrator/doctor/program_checks.hpp"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include <fstream>

#include "common/scratch_folder.hpp"
#include "orchestrator/doctor/folder_checks.hpp"

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const fs::path kPrograms = DDPSWEEP_BINARY_DIR "/bin";

class Folder : public ::testing::Test {
 protected:
  WorkerAnswer ask(const std::string& script, std::chrono::milliseconds patience = 10s) {
    return ask_worker({"bash", "-c", script}, kPrograms / "ddpsweep-exec", patience);
  }

  const ScratchFolder scratch_{"ddpsweep_doctor_test"};
  const fs::path path_ = scratch_.path();
};

TEST(Programs, NameTheLibrariesThatAreMissing) {
  const std::string ldd =
      "\tlibmpi.so.40 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgloo.so => not found\n";
  EXPECT_THAT(missing_libraries(ldd), ElementsAre("libmpi.so.40", "libgloo.so"));
  EXPECT_THAT(missing_libraries("\tnot a dynamic executable\n"), IsEmpty());
  const auto check = program_check({"worker", "/w", true, true, ldd});
  EXPECT_EQ(check.status, Status::fail);
  EXPECT_THAT(check.sentence, HasSubstr("libmpi.so.40, libgloo.so"));
}

TEST_F(Folder, ProgramsMustBeThereAndExecutable) {
  EXPECT_EQ(program_check(look_at_program("exec", kPrograms / "ddpsweep-exec")).status, Status::ok);
  EXPECT_THAT(program_check(look_at_program("exec", path_ / "none")).sentence, HasSubstr("is not there"));
  std::ofstream(path_ / "text") << "no program";
  EXPECT_THAT(program_check(look_at_program("exec", path_ / "text")).mend, HasSubstr("chmod +x"));
}

TEST_F(Folder, TheWorkerAnswers) {
  const auto check =
      worker_check(ask_worker({(kPrograms / "ddpsweep-fake-worker").string()}, kPrograms / "ddpsweep-exec"));
  EXPECT_EQ(check.status, Status::ok) << line(check);
  EXPECT_THAT(check.sentence, HasSubstr("ddpsweep-fake-worker 1 answers in "));
  EXPECT_THAT(check.sentence, HasSubstr("protocol 1, fake 1"));
}

TEST_F(Folder, AWorkerThatDoesNotSaysWhy) {
  const auto missing = ask_worker({"/no/such/worker"}, kPrograms / "ddpsweep-exec");
  EXPECT_THAT(worker_check(missing).sentence, HasSubstr("No such file or directory"));
  EXPECT_THAT(worker_check(ask("echo its last words >&2; exit 7")).sentence,
              HasSubstr("exit code 7, saying: its last words"));
  EXPECT_THAT(worker_check(ask("kill -SEGV $$")).sentence, HasSubstr("signal 11"));
  EXPECT_THAT(worker_check(ask("sleep 60", 200ms)).sentence, HasSubstr("said nothing within"));
  EXPECT_THAT(worker_check(ask("echo Loading CUDA...")).sentence, HasSubstr("no message: Loading CUDA..."));
  EXPECT_THAT(worker_check(ask(R"(echo '{"type": "drain"}')")).status, Status::fail);
  EXPECT_THAT(worker_check(ask(R"(echo '{"type": "hello", "protocol": 9}')")).sentence,
              HasSubstr("speaks protocol version 9"));
}

TEST_F(Folder, CommandsAreHeardAndEnded) {
  const auto said = run_command({"sh", "-c", "echo first; echo second >&2; exit 4"});
  EXPECT_EQ(said.exit_code, 4);
  EXPECT_EQ(said.first_line(), "first");
  EXPECT_THAT(said.output, HasSubstr("second"));
  EXPECT_FALSE(run_command({"sleep", "60"}, 100ms).succeeded());
  EXPECT_THAT(run_command({"/no/such/program"}).first_line(), HasSubstr("cannot start /no/such/program"));
  ::setenv("PMIX_RANK", "0", 1);
  EXPECT_THAT(run_command({"env"}).output, ::testing::Not(HasSubstr("PMIX_RANK")));
  ::unsetenv("PMIX_RANK");
}

TEST_F(Folder, CommandsAreEndedAlsoWhenASignalComesOrTheyCloseTheirOutput) {
  const auto began = std::chrono::steady_clock::now();
  struct sigaction nothing = {}, before = {};
  nothing.sa_handler = [](int) {};
  ::sigaction(SIGALRM, &nothing, &before);
  const itimerval once{.it_interval = {}, .it_value = {0, 50'000}};
  ::setitimer(ITIMER_REAL, &once, nullptr);
  EXPECT_FALSE(run_command({"sleep", "10"}, 200ms).succeeded());
  ::sigaction(SIGALRM, &before, nullptr);
  EXPECT_FALSE(run_command({"bash", "-c", "exec sleep 10 >&- 2>&-"}, 200ms).succeeded());
  EXPECT_LT(std::chrono::steady_clock::now() - began, 5s);
}

TEST_F(Folder, IsReallyWrittenTo) {
  const auto ok = folder_check("logs", look_at_folder(path_));
  EXPECT_NE(ok.status, Status::fail) << line(ok);
  EXPECT_TRUE(fs::is_empty(path_));
  EXPECT_THAT(folder_check("logs", look_at_folder(path_ / "a/b")).sentence, HasSubstr("made when needed"));
  EXPECT_FALSE(fs::exists(path_ / "a"));
  EXPECT_EQ(folder_check("logs", look_at_folder("/proc/ddpsweep")).status, Status::fail);
  std::ofstream(path_ / "file") << "x";
  EXPECT_EQ(folder_check("logs", look_at_folder(path_ / "file/logs")).status, Status::fail);
}

TEST(Folders, WarnBelowOneGibibyte) {
  FolderFacts facts{.folder = "/f", .looked_at = "/f", .problem = "", .free_bytes = (std::uintmax_t{1} << 30) - 1};
  EXPECT_EQ(folder_check("logs", facts).status, Status::warn);
  ++facts.free_bytes;
  EXPECT_EQ(folder_check("logs", facts).status, Status::ok);
}

}  // namespace
}  // namespace ddpsweep::doctor
