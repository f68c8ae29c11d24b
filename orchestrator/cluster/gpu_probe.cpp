#include "orchestrator/cluster/gpu_probe.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <optional>

#include "common/errors.hpp"
#include "common/foreign_json.hpp"
#include "orchestrator/cluster/run_options.hpp"
#include "orchestrator/cluster/worker_environment.hpp"
#include "orchestrator/cluster/worker_process.hpp"

namespace ddpsweep::cluster {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// All that it prints, until it ends; nothing when the deadline comes first.
std::optional<std::string> output_of(WorkerProcess& probe, Clock::time_point deadline) {
  std::string text;
  while (true) {
    std::array<char, 4096> bytes;
    const ssize_t size = ::read(probe.output().get(), bytes.data(), bytes.size());
    if (size > 0) text.append(bytes.data(), static_cast<std::size_t>(size));
    if (size == 0) return text;
    if (size > 0 || (size < 0 && errno == EINTR)) continue;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (left <= 0ms) return std::nullopt;
    pollfd pipe{.fd = probe.output().get(), .events = POLLIN, .revents = 0};
    ::poll(&pipe, 1, static_cast<int>(left.count()));
  }
}

std::optional<WorkerEnd> end_of(WorkerProcess& probe, Clock::time_point deadline) {
  auto end = probe.try_reap();
  for (; !end && Clock::now() < deadline; end = probe.try_reap()) ::usleep(1'000);
  return end;
}

}  // namespace

GpuProbe read_probe(std::string_view printed) {
  try {
    const auto json = parse_foreign_json(printed);
    if (json.is_discarded()) throw EnvironmentError("the GPU probe printed something else than its JSON object");
    GpuProbe probe{.nvlink = json.value("nvlink", std::vector<GpuPair>{}),
                   .nvlink_told = json.value("nvlink_told", false),
                   .driver_version = json.value("driver_version", ""),
                   .cuda_driver_version = json.value("cuda_driver_version", ""),
                   .note = json.value("note", "")};
    for (const auto& gpu : json.at("gpus")) {
      probe.gpus.push_back({.uuid = gpu.at("uuid"),
                            .name = gpu.at("name"),
                            .pci = gpu.value("pci", ""),
                            .memory_bytes = gpu.value("memory_bytes", std::int64_t{0}),
                            .compute_capability = gpu.value("compute_capability", "")});
    }
    return probe;
  } catch (const nlohmann::json::exception& error) {
    throw EnvironmentError(fmt::format("the GPU probe printed something else than its JSON object: {}", error.what()));
  }
}

GpuProbe probe_gpus(const ProbeStart& start) {
  const auto none = [](std::string why) { return GpuProbe{.note = "no GPUs: " + std::move(why)}; };
  try {
    const auto deadline = Clock::now() + start.deadline;
    WorkerProcess probe({.exec_program = start.exec_program,
                         .command = start.command,
                         .environment = start.environment,
                         .log_path = "/dev/null",
                         .core = -1});
    probe.input().reset();
    const auto text = output_of(probe, deadline);
    const auto end = text ? end_of(probe, deadline) : std::nullopt;
    const auto& program = start.command.front();
    if (!end) {
      const std::chrono::duration<double> waited = start.deadline;
      return none(fmt::format("{} gave no answer within {} s", program, waited.count()));
    }
    if (!end->start_error.empty()) return none(end->start_error);
    if (end->signal != 0) return none(fmt::format("{} was ended by signal {}", program, end->signal));
    if (end->exit_code != 0) return none(fmt::format("{} ended with code {}", program, end->exit_code));
    return read_probe(*text);
  } catch (const std::runtime_error& error) {
    return none(error.what());
  }
}

bool may_have_gpus() {
  // The driver's control file, and what stands for it under WSL. Both are there in containers that have a GPU.
  constexpr std::array kFiles{"/dev/nvidiactl", "/dev/dxg"};
  return std::ranges::any_of(kFiles, [](const char* file) { return ::access(file, F_OK) == 0; });
}

GpuProbe probe_this_machine() {
  const auto worker = sibling_program("ddpsweep-worker");
  if (!may_have_gpus()) return {};
  if (::access(worker.c_str(), X_OK) != 0) return {.note = "no GPUs: there is no " + worker.string()};
  return probe_gpus({.exec_program = sibling_program("ddpsweep-exec"),
                     .command = {worker.string(), "--probe"},
                     .environment = worker_environment(environ)});
}

}  // namespace ddpsweep::cluster
