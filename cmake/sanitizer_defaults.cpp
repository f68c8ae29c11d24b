// What the sanitizers are told, linked into every program of a build with DDPSWEEP_SANITIZE, so that one that is
// started by hand, by mpirun or by an agent knows the same.
//
// Suppressions name foreign libraries and nothing else.

extern "C" {

/// Plugins stay loaded, so that at the end it is known whose a leak is.
int dlclose(void*) { return 0; }

// The slow unwinder finds its way through libraries that keep no frame pointers. A fault is for the kernel to answer:
// who supervises tells it by its signal.
const char* __asan_default_options() {
  return "detect_leaks=1:detect_stack_use_after_return=1:fast_unwind_on_malloc=0:handle_segv=0:"
         "allocator_may_return_null=1:"  // a test asks for more memory than there is
         "verify_asan_link_order=0";     // a test preloads a library of its own
}
const char* __ubsan_default_options() { return "halt_on_error=1:print_stacktrace=1"; }
const char* __tsan_default_options() { return "halt_on_error=1:second_deadlock_stack=1:handle_segv=0"; }

/// What a program prints is for its callers.
const char* __lsan_default_options() { return "print_suppressions=0"; }

/// Open MPI, PMIx and their plugins (mca_*) keep memory that they never give back.
const char* __lsan_default_suppressions() {
  return "leak:libmpi.so\n"
         "leak:libopen-pal.so\n"
         "leak:libopen-rte.so\n"
         "leak:libpmix.so\n"
         "leak:mca_\n"
         "leak:libhwloc.so\n"
         "leak:libevent\n";
}

/// They are not compiled for the thread sanitizer, so it does not see how their threads agree and which locks they
/// hold.
const char* __tsan_default_suppressions() {
  return "race:mca_\n"
         "mutex:mca_\n"
         "deadlock:mca_\n"
         "called_from_lib:libmpi.so\n"
         "called_from_lib:libopen-pal.so\n"
         "called_from_lib:libopen-rte.so\n"
         "called_from_lib:libpmix.so\n"
         "called_from_lib:libevent_core-2.1.so\n"
         "called_from_lib:libevent_pthreads-2.1.so\n";
}

}  // extern "C"
