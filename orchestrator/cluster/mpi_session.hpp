// MPI from its first call to its last.
//
// Note [MPI first]
// A rank that ends before MPI_Init leaves srun and the other ranks waiting for it, so nothing that can fail on one rank
// alone comes before MpiSession: bad options are reported by rank 0 after it, and every rank leaves together.
//
// Note [Leaving without the others]
// MPI_Finalize waits for all ranks, and one that is dead never comes. When one is known to be lost, nobody finalizes:
// the others just end, and rank 0 aborts the job, because a lost rank may be hung rather than dead and would keep the
// launcher, and the allocation, for ever. When one dies so late that nobody knows, an alarm ends the wait.
#pragma once

namespace ddpsweep::cluster {

class MpiSession {
 public:
  /// MPI_Init_thread with MPI_THREAD_FUNNELED: only the calling thread may use MPI. Aborts as MPI does when it cannot.
  MpiSession(int* argc, char*** argv);
  MpiSession(const MpiSession&) = delete;
  MpiSession& operator=(const MpiSession&) = delete;

  int rank() const { return rank_; }
  int size() const { return size_; }
  /// This rank's place among the ranks of its node.
  int local_rank() const { return local_rank_; }

  /// Ends the process with this code: by MPI_Finalize and exit when every rank is there (`orderly`), else by force. See
  /// Note [Leaving without the others]. Everything must have been written before: destructors of the caller's objects
  /// do not run.
  [[noreturn]] void leave(int exit_code, bool orderly);

 private:
  int rank_ = 0, size_ = 1, local_rank_ = 0;
};

/// Throws EnvironmentError with the call's text, the node and the rank unless `code` is MPI_SUCCESS.
void check_mpi(int code, const char* call);

}  // namespace ddpsweep::cluster

#define DDPSWEEP_MPI(call) ::ddpsweep::cluster::check_mpi((call), #call)
