// Which GPUs an agent may use: asked of a program, because nothing of the orchestrator links CUDA.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ddpsweep::cluster {

struct Gpu {
  std::string uuid;  // "GPU-...", as nvidia-smi prints it and CUDA_VISIBLE_DEVICES takes it
  std::string name;  // of the model
  std::string pci;   // "0000:1b:00.0"
  std::int64_t memory_bytes = 0;
  std::string compute_capability;  // "9.0"
};

using GpuPair = std::pair<std::string, std::string>;  // UUIDs

struct GpuProbe {
  std::vector<Gpu> gpus;            // by CUDA's ordinal
  std::vector<GpuPair> nvlink;      // reach each other over NVLink; empty also when the driver did not tell
  bool nvlink_told = false;         // of every two
  std::string driver_version;       // "580.95.05"; empty: not known
  std::string cuda_driver_version;  // the newest CUDA that the driver is good for: "13.0"; empty: not known
  std::string note;                 // why there are no GPUs, when that is worth a word
};

/// What `ddpsweep-worker --probe` prints: {"gpus": [{"uuid", "name", "pci", "memory_bytes", "compute_capability"}],
/// "nvlink": [[uuid, uuid], ...], "nvlink_told", "driver_version", "cuda_driver_version", "note"}. Throws
/// EnvironmentError on anything else.
GpuProbe read_probe(std::string_view printed);

struct ProbeStart {
  std::filesystem::path exec_program;              // ddpsweep-exec
  std::vector<std::string> command;                // the probe and its arguments
  std::map<std::string, std::string> environment;  // CUDA_VISIBLE_DEVICES, as Slurm sets it, is one of these
  std::chrono::milliseconds deadline{20'000};      // a broken driver can hang whoever asks it
};

/// Runs the probe and waits for its end. Never throws: one that fails, prints something else or is late is killed and
/// means no GPUs, with a note. Main thread only: Note [Spawn from the main thread].
GpuProbe probe_gpus(const ProbeStart& start);

/// False where no NVIDIA driver can be: then asking would only cost the start of a program.
bool may_have_gpus();

/// The worker program beside this one, with the environment that it would have as a worker; no GPUs without it, or
/// where there is no driver.
GpuProbe probe_this_machine();

}  // namespace ddpsweep::cluster
