#include "orchestrator/doctor/unchecked.hpp"

namespace ddpsweep::doctor {

std::vector<Check> unchecked() {
  constexpr const char* kNoGpuEngine = "no GPU engine in this version";
  return {{"weights", Status::not_checked, "no pretrained model in this version", ""},
          {"gpus", Status::not_checked, kNoGpuEngine, ""},
          {"driver against CUDA", Status::not_checked, kNoGpuEngine, ""},
          {"compute capability", Status::not_checked, kNoGpuEngine, ""},
          {"NCCL header and library", Status::not_checked, kNoGpuEngine, ""}};
}

}  // namespace ddpsweep::doctor
