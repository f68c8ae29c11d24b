// ddpsweep-exec PARENT_PID CORE PROGRAM [ARGUMENT]...
//
// Turns itself into a worker after doing what posix_spawn has no hook for. It links nothing but the C library, because
// it runs between an MPI process and a worker and must carry nothing of the first into the second. CORE -1 pins to no
// core. File descriptor 3 closes when PROGRAM starts; else it carries the reason as text (see worker_process.cpp).
#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

namespace {

constexpr int kStatusFile = 3;
constexpr int kNotStarted = 127;

[[noreturn]] void fail(const char* what, const char* detail, const char* advice = "") {
  dprintf(kStatusFile, "%s %s: %s%s", what, detail, strerror(errno), advice);
  _exit(kNotStarted);
}

void pin_to(const char* core) {
  const long index = strtol(core, nullptr, 10);
  if (index < 0) return;
  cpu_set_t* mask = CPU_ALLOC(index + 1);
  const std::size_t size = CPU_ALLOC_SIZE(index + 1);
  CPU_ZERO_S(size, mask);
  CPU_SET_S(index, size, mask);
  if (sched_setaffinity(0, size, mask) != 0) fail("cannot pin the worker to core", core);
  CPU_FREE(mask);
}

// When the host runs out of memory the kernel shall take the worker and not the agent, which would cost the sweep. A
// system that does not let us say so only makes that case worse.
void volunteer_for_oom() {
  const int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (fd < 0) return;
  if (write(fd, "500", 3) < 0) errno = 0;
  close(fd);
}

// scancel --signal and sbatch --signal reach every process of a step, workers too; these end by the protocol's drain
// or by SIGKILL. The MPI process ignores SIGPIPE and SIGXFSZ, and ignored signals survive exec.
void set_signals() {
  sigset_t blocked;
  sigemptyset(&blocked);
  for (const int s : {SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2}) sigaddset(&blocked, s);
  sigprocmask(SIG_SETMASK, &blocked, nullptr);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
}

void close_other_files() {
  DIR* folder = opendir("/proc/self/fd");
  if (!folder) fail("cannot list", "/proc/self/fd");
  while (const dirent* entry = readdir(folder)) {
    const int fd = atoi(entry->d_name);
    if (fd > kStatusFile && fd != dirfd(folder)) close(fd);
  }
  closedir(folder);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4 || fcntl(kStatusFile, F_SETFD, FD_CLOEXEC) != 0) {
    fputs("ddpsweep-exec is started by ddpsweep-orchestrator, not by hand\n", stderr);
    return 2;
  }
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) fail("prctl", "PR_SET_PDEATHSIG");
  // The agent may have died before the line above; then nobody would ever end this worker.
  if (getppid() != atoi(argv[1])) _exit(kNotStarted);
  set_signals();
  pin_to(argv[2]);
  volunteer_for_oom();
  close_other_files();
  execvp(argv[3], argv + 3);
  fail("cannot start", argv[3], "; name a program that is there and may be executed (--worker, or worker.command)");
}
