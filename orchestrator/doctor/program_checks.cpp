#include "orchestrator/doctor/program_checks.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <sstream>

#include "common/protocol/line_reader.hpp"
#include "common/scratch_folder.hpp"
#include "orchestrator/cluster/log_tail.hpp"
#include "orchestrator/cluster/worker_environment.hpp"
#include "orchestrator/cluster/worker_process.hpp"

extern char** environ;  // NOLINT(readability-redundant-declaration): not every libc declares it

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

std::optional<std::string> first_line(cluster::WorkerProcess& worker, Clock::time_point deadline) {
  protocol::LineReader lines(protocol::kMaxLineBytes);
  std::array<char, 4096> bytes;
  while (Clock::now() < deadline) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd waiting{worker.output().get(), POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(left.count())) <= 0) continue;
    const ssize_t size = ::read(worker.output().get(), bytes.data(), bytes.size());
    if (size == 0) return std::nullopt;
    if (size > 0) lines.feed({bytes.data(), static_cast<std::size_t>(size)});
    if (auto line = lines.next()) return line;
  }
  return std::nullopt;
}

}  // namespace

ProgramFacts look_at_program(const std::string& name, const fs::path& file) {
  ProgramFacts facts{.name = name, .file = file};
  std::error_code error;
  facts.there = fs::is_regular_file(file, error);
  facts.executable = ::access(file.c_str(), X_OK) == 0;
  if (facts.executable && find_program("ldd")) facts.ldd = run_command({"ldd", file.string()}).output;
  return facts;
}

std::vector<std::string> missing_libraries(const std::string& ldd) {
  std::vector<std::string> missing;
  std::istringstream lines(ldd);
  for (std::string text; std::getline(lines, text);) {
    if (text.find("not found") == std::string::npos) continue;
    const auto begin = text.find_first_not_of(" \t");
    missing.push_back(text.substr(begin, text.find(' ', begin) - begin));
  }
  return missing;
}

Check program_check(const ProgramFacts& facts) {
  const std::string file = facts.file.string();
  if (!facts.there) {
    return {facts.name, Status::fail, fmt::format("{} is not there", file),
            "build it (cmake --build --preset release) or install ddpsweep again"};
  }
  if (!facts.executable) {
    return {facts.name, Status::fail, fmt::format("{} may not be executed", file),
            fmt::format("chmod +x {} (or the file system is mounted noexec)", file)};
  }
  const auto missing = missing_libraries(facts.ldd);
  if (!missing.empty()) {
    return {facts.name, Status::fail, fmt::format("{} does not find {}", file, fmt::join(missing, ", ")),
            "install the library, or name its folder in LD_LIBRARY_PATH; `ldd " + file + "` shows all"};
  }
  return {facts.name, Status::ok, file, ""};
}

WorkerAnswer ask_worker(const std::vector<std::string>& command, const fs::path& exec_program,
                        std::chrono::milliseconds patience) {
  WorkerAnswer answer{.command = command};
  const ScratchFolder scratch("ddpsweep_doctor");  // for its standard error
  const auto log = scratch / "worker.log";
  const auto began = Clock::now();
  cluster::WorkerProcess worker({.exec_program = exec_program,
                                 .command = command,
                                 .environment = cluster::worker_environment(environ),
                                 .log_path = log});
  answer.first_line = first_line(worker, began + patience).value_or("");
  answer.seconds = std::chrono::duration<double>(Clock::now() - began).count();
  if (!answer.first_line.empty()) return answer;
  constexpr auto kReaping = std::chrono::milliseconds(500);  // a worker that closed its output is about to end
  std::optional<cluster::WorkerEnd> end;
  for (const auto until = Clock::now() + kReaping; !end && Clock::now() < until; ::usleep(5'000))
    end = worker.try_reap();
  if (!end) {
    answer.problem = fmt::format("it said nothing within {} s", patience.count() / 1000);
  } else if (!end->start_error.empty()) {
    answer.problem = end->start_error;
  } else {
    answer.problem = end->signal ? fmt::format("it was ended by signal {}", end->signal)
                                 : fmt::format("it left with exit code {}", end->exit_code);
  }
  if (const auto tail = cluster::log_tail(log, 1); !tail.empty()) answer.problem += ", saying: " + tail;
  return answer;
}

Check worker_check(const WorkerAnswer& answer) {
  constexpr std::size_t kQuote = 120;
  const std::string command = fmt::format("{}", fmt::join(answer.command, " "));
  const std::string mend =
      fmt::format("start `{}` by hand: its first line must be a hello (docs/protocol.md)", command);
  if (answer.first_line.empty()) return {"worker", Status::fail, command + ": " + answer.problem, mend};
  try {
    const auto message = protocol::decode_from_worker(answer.first_line);
    const auto* hello = std::get_if<protocol::Hello>(&message);
    if (!hello) return {"worker", Status::fail, "its first line is no hello", mend};
    if (hello->version != protocol::kVersion) {
      return {"worker", Status::fail,
              fmt::format("{} {} speaks protocol version {}, this ddpsweep speaks version {}", hello->program,
                          hello->program_version, hello->version, protocol::kVersion),
              "install matching ones"};
    }
    std::string libraries;
    for (const auto& [name, version] : hello->libraries) libraries += fmt::format(", {} {}", name, version);
    return {"worker", Status::ok,
            fmt::format("{} {} answers in {:.2f} s: protocol {}{}", hello->program, hello->program_version,
                        answer.seconds, hello->version, libraries),
            ""};
  } catch (const protocol::ProtocolError&) {
    return {"worker", Status::fail,
            fmt::format("its first line is no message: {}", answer.first_line.substr(0, kQuote)), mend};
  }
}

}  // namespace ddpsweep::doctor
