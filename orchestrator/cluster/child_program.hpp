// A program that is asked something, and whose answer is taken when it is there: nobody waits for it.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "common/file_descriptor.hpp"

namespace ddpsweep::cluster {

class ChildProgram {
 public:
  /// words: the program, found through PATH, and its arguments. variables: "NAME=value", beside this process's own.
  /// One that cannot be started answers with nothing.
  ChildProgram(std::vector<std::string> words, std::vector<std::string> variables);
  /// Kills it if it still runs.
  ~ChildProgram();
  ChildProgram(const ChildProgram&) = delete;
  ChildProgram& operator=(const ChildProgram&) = delete;

  /// True once it is gone. Never waits.
  bool ended();
  /// All that it has printed so far.
  const std::string& output() const { return text_; }

 private:
  pid_t pid_ = -1;
  FileDescriptor output_;  // non-blocking
  std::string text_;
};

}  // namespace ddpsweep::cluster
