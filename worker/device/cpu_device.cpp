#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>

#include "common/errors.hpp"
#include "worker/comm/gloo_communicator.hpp"
#include "worker/device/cuda.hpp"
#include "worker/device/device.hpp"

namespace ddpsweep::worker {
namespace {

class CpuDevice final : public Device {
 public:
  at::Device where() const override { return at::kCPU; }

  std::unique_ptr<Communicator> join(const GroupOptions& options, const Meeting& meeting) override {
    return make_gloo_communicator(options, meeting);
  }

  int compute_capability() const override { return 0; }
  const Kernels& kernels() const override { return *kernels_; }
  void begin_aside(const std::function<void()>& work) override { work(); }
  void await_aside() override {}
  bool records() const override { return false; }
  std::unique_ptr<Recording> record(const std::function<void()>&) override { return nullptr; }

  void synchronize(Communicator*) override {}
  void begin_steps() override { ends_.assign(1, Clock::now()); }
  void end_step(Communicator*) override { ends_.push_back(Clock::now()); }

  std::vector<double> step_milliseconds() override {
    std::vector<double> steps;
    for (std::size_t i = 1; i < ends_.size(); ++i) {
      steps.push_back(std::chrono::duration<double, std::milli>(ends_[i] - ends_[i - 1]).count());
    }
    return steps;
  }

  std::int64_t peak_memory_bytes() const override {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * std::int64_t{1024};
  }

 private:
  using Clock = std::chrono::steady_clock;
  std::unique_ptr<Kernels> kernels_ = make_plain_kernels();
  std::vector<Clock::time_point> ends_;  // of steps; the first is where they began
};

}  // namespace

std::unique_ptr<Device> open_device(const std::string& name) {
  if (name == "cpu") return std::make_unique<CpuDevice>();
  if (name == "cuda") return open_cuda_device();
  throw ConfigError(fmt::format("this worker trains on 'cpu' and 'cuda', not on '{}'", name));
}

}  // namespace ddpsweep::worker
