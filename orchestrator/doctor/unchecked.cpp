#include "orchestrator/doctor/unchecked.hpp"

namespace ddpsweep::doctor {

std::vector<Check> unchecked() {
  constexpr const char* kNoGpuGroup = "with --launch a group of GPUs shows it, where the file asks for GPUs";
  return {{"gpus", Status::not_checked, "with --launch each rank says which it offers, or why none", ""},
          {"driver against CUDA", Status::not_checked, kNoGpuGroup, ""},
          {"compute capability", Status::not_checked, kNoGpuGroup, ""},
          {"NCCL header and library", Status::not_checked, kNoGpuGroup, ""}};
}

}  // namespace ddpsweep::doctor
