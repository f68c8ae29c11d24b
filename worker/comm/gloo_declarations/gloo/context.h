// Note [Gloo declarations]: torch's wheel holds Gloo's code and c10d's header for it, but not Gloo's own headers. The
// files in this folder declare just what that header names. Everything here is only held by pointer; setTimeout is
// called by c10d's inline code and is defined in libtorch_cpu.so.
#pragma once

#include <chrono>

namespace gloo {

class Context {
 public:
  void setTimeout(std::chrono::milliseconds timeout);
};

}  // namespace gloo
