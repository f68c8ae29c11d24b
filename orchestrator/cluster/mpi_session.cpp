#include "orchestrator/cluster/mpi_session.hpp"

#include <fmt/format.h>
#include <mpi.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "common/errors.hpp"

namespace ddpsweep::cluster {
namespace {

constexpr unsigned kLeaveSeconds = 10;
constexpr unsigned kHeadStartSeconds = 1;  // for ranks that can end by themselves, before the job is aborted
volatile std::sig_atomic_t exit_code_on_alarm = 0;

}  // namespace

void check_mpi(int code, const char* call) {
  if (code == MPI_SUCCESS) return;
  std::array<char, MPI_MAX_ERROR_STRING> text = {};
  std::array<char, MPI_MAX_PROCESSOR_NAME> host = {};
  int length = 0, rank = -1;
  MPI_Error_string(code, text.data(), &length);
  MPI_Get_processor_name(host.data(), &length);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  throw EnvironmentError(fmt::format("{}: {} (rank {} on {})", call, text.data(), rank, host.data()));
}

MpiSession::MpiSession(int* argc, char*** argv) {
  int provided = MPI_THREAD_SINGLE;
  DDPSWEEP_MPI(MPI_Init_thread(argc, argv, MPI_THREAD_FUNNELED, &provided));
  DDPSWEEP_MPI(MPI_Comm_rank(MPI_COMM_WORLD, &rank_));
  DDPSWEEP_MPI(MPI_Comm_size(MPI_COMM_WORLD, &size_));
  MPI_Comm node = MPI_COMM_NULL;
  DDPSWEEP_MPI(MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &node));
  DDPSWEEP_MPI(MPI_Comm_rank(node, &local_rank_));
  DDPSWEEP_MPI(MPI_Comm_free(&node));
}

void MpiSession::leave(int exit_code, bool orderly) {
  std::fflush(nullptr);
  if (!orderly && rank_ != 0) ::_exit(exit_code);
  exit_code_on_alarm = exit_code;
  std::signal(SIGALRM, [](int) { ::_exit(exit_code_on_alarm); });
  ::alarm(kLeaveSeconds);
  if (!orderly && size_ > 1) {
    ::sleep(kHeadStartSeconds);
    MPI_Abort(MPI_COMM_WORLD, exit_code);
  }
  MPI_Finalize();
  std::exit(exit_code);
}

}  // namespace ddpsweep::cluster
