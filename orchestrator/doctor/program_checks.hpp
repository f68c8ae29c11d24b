// The programs that a sweep is made of: there, whole, and the worker answers.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/command.hpp"
#include "common/protocol/messages.hpp"
#include "orchestrator/doctor/check.hpp"

namespace ddpsweep::doctor {

struct ProgramFacts {
  std::string name;  // what it is called in lines for people
  std::filesystem::path file;
  bool there = false;
  bool executable = false;
  std::string ldd;  // what ldd said; empty when there is no ldd
};
ProgramFacts look_at_program(const std::string& name, const std::filesystem::path& file);
Check program_check(const ProgramFacts& facts);
/// Libraries that the loader does not find, by what ldd printed.
std::vector<std::string> missing_libraries(const std::string& ldd);

/// What a worker did when it was started and nothing was said to it.
struct WorkerAnswer {
  std::vector<std::string> command;
  std::string first_line;  // of its standard output; empty when none came
  double seconds = 0;      // until then
  std::string problem;     // why no line came
};
/// Starts the worker as an agent does, waits for its first line and ends it.
WorkerAnswer ask_worker(const std::vector<std::string>& command, const std::filesystem::path& exec_program,
                        std::chrono::milliseconds patience = std::chrono::seconds(10));
Check worker_check(const WorkerAnswer& answer);

}  // namespace ddpsweep::doctor
