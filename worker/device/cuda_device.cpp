#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAEvent.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "common/errors.hpp"
#include "worker/comm/nccl_communicator.hpp"
#include "worker/device/cuda.hpp"
#include "worker/kernels/cuda_kernels.hpp"

namespace ddpsweep::worker {
namespace {

constexpr c10::DeviceIndex kGpu = 0;        // the agent shows each worker its own GPU alone
constexpr std::size_t kMostStepsAhead = 8;  // enough to hide the host, few enough to notice a device that hangs

class CudaDevice final : public Device {
 public:
  at::Device where() const override { return {at::kCUDA, kGpu}; }

  std::unique_ptr<Communicator> join(const GroupOptions& options, const Meeting& meeting) override {
    return make_nccl_communicator(options, meeting);
  }

  int compute_capability() const override {
    int major = 0, minor = 0;
    C10_CUDA_CHECK(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, kGpu));
    C10_CUDA_CHECK(cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, kGpu));
    return 10 * major + minor;
  }
  const Kernels& kernels() const override { return *kernels_; }

  void begin_aside(const std::function<void()>& work) override {
    aside_.record();
    aside_.block(side_);
    const c10::cuda::CUDAStreamGuard guard(side_);
    work();
    aside_.record();
  }
  void await_aside() override { aside_.block(c10::cuda::getCurrentCUDAStream()); }

  bool records() const override { return true; }
  std::unique_ptr<Recording> record(const std::function<void()>& work) override {
    auto recording = std::make_unique<GraphRecording>();
    recording->memory = memory_.lock();
    if (!recording->memory) {
      recording->memory = std::make_shared<at::cuda::MempoolId_t>(at::cuda::graph_pool_handle());
      memory_ = recording->memory;
    }
    // What was allocated until now is kept for later otherwise, and none of it is given to what is recorded.
    C10_CUDA_CHECK(cudaDeviceSynchronize());
    c10::cuda::CUDACachingAllocator::emptyCache();
    // Other threads (NCCL's) may do what would spoil a capture of their own.
    recording->graph.capture_begin(*recording->memory, cudaStreamCaptureModeThreadLocal);
    work();
    recording->graph.capture_end();
    return recording;
  }

  void synchronize(Communicator* group) override {
    c10::cuda::CUDAEvent all_done;
    all_done.record();
    wait_for(all_done, group);
  }

  void begin_steps() override {
    steps_ = 0;
    mark();
  }
  void end_step(Communicator* group) override {
    ++steps_;
    mark();
    if (steps_ > kMostStepsAhead) wait_for(ends_[steps_ - kMostStepsAhead], group);
  }

  std::vector<double> step_milliseconds() override {
    std::vector<double> steps;
    for (std::size_t i = 1; i <= steps_; ++i) steps.push_back(ends_[i - 1].elapsed_time(ends_[i]));
    return steps;
  }

  std::int64_t peak_memory_bytes() const override {
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(kGpu);
    return stats.reserved_bytes[static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE)].peak;
  }

 private:
  void mark() {
    if (ends_.size() == steps_) ends_.emplace_back(cudaEventDefault);  // with timing
    ends_[steps_].record();
  }

  /// Not cudaEventSynchronize: when a peer is gone, what the event waits for never ends.
  static void wait_for(const c10::cuda::CUDAEvent& event, Communicator* group) {
    while (!event.query()) {
      if (group != nullptr) group->check_peers();
      ::usleep(20);
    }
  }

  struct GraphRecording final : Recording {
    std::shared_ptr<at::cuda::MempoolId_t> memory;
    at::cuda::CUDAGraph graph;
    void replay() override { graph.replay(); }
  };

  std::unique_ptr<Kernels> kernels_ = make_cuda_kernels();
  c10::cuda::CUDAStream side_ = c10::cuda::getStreamFromPool();
  c10::cuda::CUDAEvent aside_;
  // Recordings share one pool of memory, since they are replayed one after the other; it is gone with the last of them.
  std::weak_ptr<at::cuda::MempoolId_t> memory_;
  std::vector<c10::cuda::CUDAEvent> ends_;  // of steps; the first is where they began; kept for the next epoch
  std::size_t steps_ = 0;
};

}  // namespace

std::unique_ptr<Device> open_cuda_device() {
  if (c10::cuda::device_count() == 0) {
    const char* visible = std::getenv("CUDA_VISIBLE_DEVICES");
    throw EnvironmentError(
        fmt::format("CUDA sees no GPU (CUDA_VISIBLE_DEVICES is {}); nvidia-smi and `ddpsweep-worker "
                    "--probe` may tell why",
                    visible == nullptr ? "not set" : visible));
  }
  c10::cuda::set_device(kGpu);
  // CUDA records no work of the stream that is current otherwise.
  c10::cuda::setCurrentCUDAStream(c10::cuda::getStreamFromPool());
  return std::make_unique<CudaDevice>();
}

}  // namespace ddpsweep::worker
