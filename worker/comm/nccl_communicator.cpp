#include "worker/comm/nccl_communicator.hpp"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAEvent.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAStream.h>
#include <fmt/format.h>
#include <nccl.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <climits>
#include <cstring>
#include <exception>

#include "worker/comm/base64.hpp"
#include "worker/comm/device_clock.hpp"
#include "worker/comm/nccl_log.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

using Clock = std::chrono::steady_clock;
using c10::cuda::CUDAEvent;
using c10::cuda::getCurrentCUDAStream;

constexpr std::chrono::seconds kFarewell{10};
constexpr std::chrono::microseconds kSpin{500};  // launching a collective takes some 50: a sleep would double it

std::string version_text(int code) { return fmt::format("{}.{}.{}", code / 10000, code / 100 % 100, code % 100); }

/// The version of the library that was loaded; its structures must be those that this was compiled with.
int checked_version() {
  int version = 0;
  ncclGetVersion(&version);
  if (version / 100 != NCCL_VERSION_CODE / 100) {
    throw ConfigError(fmt::format("built for NCCL {}, but libnccl.so.2 is {}: is another one in LD_LIBRARY_PATH?",
                                  version_text(NCCL_VERSION_CODE), version_text(version)));
  }
  return version;
}

class NcclCommunicator final : public Communicator {
 public:
  NcclCommunicator(const GroupOptions& options, const ncclUniqueId& id, int version, const NcclLog& log)
      : options_(options),
        transport_("nccl " + version_text(version)),
        stream_(c10::cuda::getStreamFromPool(/*isHighPriority=*/true)) {
    ncclConfig_t config = NCCL_CONFIG_INITIALIZER;
    config.blocking = 0;
    settle("connecting the group", ncclCommInitRankConfig(&comm_, options.world_size, id, options.rank, &config),
           options.timeout);
    gathered_ = at::zeros({options.world_size + 1}, at::device(at::kCUDA).dtype(at::kLong));
    waited_ = at::zeros({}, gathered_.options());
    // Connections are made at the first collective of a kind: better now than in a step.
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
      std::vector<std::unique_ptr<Pending>> first;
      first.push_back(all_reduce_sum(at::zeros({1}, gathered_.options().dtype(type))));
      wait(std::move(first));
    }
    all_gather(0);
    if (const auto chosen = log.transports(); !chosen.empty()) transport_ += " " + chosen;
  }

  ~NcclCommunicator() override {
    // A communicator that failed, or that an exception leaves in the middle of something, can only be aborted, and that
    // may wait for ever for a kernel that waits for a peer. The process is about to leave: that ends it just as well.
    if (failed_ || std::uncaught_exceptions() > 0) return;
    try {
      settle("leaving the group", ncclCommFinalize(comm_), kFarewell);
      ncclCommDestroy(comm_);
    } catch (const CommunicatorError& error) {
      spdlog::info("{}", error.what());  // all that the group had to do is done
    }
  }

  NcclCommunicator(const NcclCommunicator&) = delete;
  NcclCommunicator& operator=(const NcclCommunicator&) = delete;

  int rank() const override { return options_.rank; }
  int world_size() const override { return options_.world_size; }
  std::string transport() const override { return transport_; }

  std::unique_ptr<Pending> all_reduce_sum(const at::Tensor& values) override {
    const ncclDataType_t type = values.scalar_type() == at::kBFloat16 ? ncclBfloat16 : ncclFloat;
    launch("all_reduce_sum", [&] {
      return ncclAllReduce(values.const_data_ptr(), values.mutable_data_ptr(), static_cast<std::size_t>(values.numel()),
                           type, ncclSum, comm_, stream_);
    });
    auto pending = std::make_unique<NcclPending>(take(spare_events_));
    pending->done.record(stream_);
    return pending;
  }

  void wait(std::vector<std::unique_ptr<Pending>> pending) override {
    const auto compute = getCurrentCUDAStream();
    auto* const waited = waited_.mutable_data_ptr<std::int64_t>();
    add_device_clock(waited, /*sign=*/-1, compute);
    for (const auto& one : pending) {
      auto& done = static_cast<NcclPending&>(*one).done;
      done.block(compute);
      spare_events_.push_back(std::move(done));
    }
    add_device_clock(waited, /*sign=*/+1, compute);
    C10_CUDA_KERNEL_LAUNCH_CHECK();
  }

  void broadcast(std::span<float> values, int root) override {
    launch("broadcast",
           [&] { return ncclBroadcast(values.data(), values.data(), values.size(), ncclFloat, root, comm_, stream_); });
    CUDAEvent done;
    done.record(stream_);
    done.block(getCurrentCUDAStream());
  }

  void barrier() override { all_gather(0); }

  std::vector<std::int64_t> all_gather(std::int64_t value) override {
    auto* const values = gathered_.mutable_data_ptr<std::int64_t>();  // of the ranks; behind them this rank's own
    gathered_[options_.world_size].fill_(value);
    launch("all_gather",
           [&] { return ncclAllGather(values + options_.world_size, values, 1, ncclInt64, comm_, stream_); });
    finish("all_gather");
    const at::Tensor here = gathered_.cpu();
    const auto* const first = here.const_data_ptr<std::int64_t>();
    return {first, first + options_.world_size};
  }

  double wait_seconds() override { return static_cast<double>(waited_.item<std::int64_t>()) / 1e9; }

  void check_peers() override {
    ncclResult_t state = ncclSuccess;
    ncclCommGetAsyncError(comm_, &state);
    if (state != ncclSuccess && state != ncclInProgress) fail("a collective", state);
  }

 private:
  struct NcclPending final : Pending {
    explicit NcclPending(CUDAEvent event) : done(std::move(event)) {}
    CUDAEvent done;
  };

  template <class T>
  static T take(std::vector<T>& spare) {
    if (spare.empty()) return T();
    T taken = std::move(spare.back());
    spare.pop_back();
    return taken;
  }

  [[noreturn]] void fail(const char* what, ncclResult_t result) {
    fail(what, fmt::format("{} ({})", ncclGetErrorString(result), ncclGetLastError(comm_)));
  }
  [[noreturn]] void fail(const char* what, const std::string& reason) {
    failed_ = true;
    char host[HOST_NAME_MAX + 1] = {};
    ::gethostname(host, HOST_NAME_MAX);
    throw CommunicatorError(fmt::format("nccl: {} failed on rank {} ({}): {}", what, options_.rank, host, reason));
  }

  /// A communicator that does not block says "in progress"; the call is made when it says something else.
  void settle(const char* what, ncclResult_t result, std::chrono::milliseconds timeout) {
    const auto began = Clock::now();
    while (result == ncclInProgress) {
      const auto taken = Clock::now() - began;
      if (taken > timeout) fail(what, fmt::format("not done within {} s", timeout.count() / 1000));
      if (taken > kSpin) ::usleep(50);
      if (ncclCommGetAsyncError(comm_, &result) != ncclSuccess) fail(what, "its state cannot be had");
    }
    if (result != ncclSuccess) fail(what, result);
  }

  /// Begins a collective behind what the current stream has been given so far.
  template <class Call>
  void launch(const char* what, Call&& call) {
    ready_.record(getCurrentCUDAStream());
    ready_.block(stream_);
    settle(what, call(), options_.timeout);
  }

  /// Returns when the device has done all that the group's stream was given.
  void finish(const char* what) {
    CUDAEvent done;
    done.record(stream_);
    const auto deadline = Clock::now() + options_.timeout;
    while (!done.query()) {
      check_peers();
      if (Clock::now() > deadline) fail(what, "a peer is silent");
      ::usleep(20);
    }
  }

  GroupOptions options_;
  std::string transport_;
  c10::cuda::CUDAStream stream_;
  ncclComm_t comm_ = nullptr;
  bool failed_ = false;
  CUDAEvent ready_;
  at::Tensor gathered_;  // (world_size + 1) int64
  at::Tensor waited_;    // () int64: nanoseconds that the compute stream stood still for reductions
  std::vector<CUDAEvent> spare_events_;
};

ncclUniqueId unique_id(const GroupOptions& options, const Meeting& meeting) {
  ncclUniqueId id;
  if (options.rank == 0) {
    if (const auto result = ncclGetUniqueId(&id); result != ncclSuccess) {
      throw CommunicatorError(fmt::format("nccl: no unique id: {}", ncclGetErrorString(result)));
    }
    meeting.publish(to_base64(std::as_bytes(std::span(id.internal))));
    return id;
  }
  const std::string key = meeting.receive();
  const auto bytes = from_base64(key);
  if (!bytes || bytes->size() != sizeof id.internal) {
    throw CommunicatorError(fmt::format("nccl: '{}' is no rendezvous key of an NCCL group", key));
  }
  std::memcpy(id.internal, bytes->data(), bytes->size());
  return id;
}

}  // namespace

std::unique_ptr<Communicator> make_nccl_communicator(const GroupOptions& options, const Meeting& meeting) {
  const int version = checked_version();
  const NcclLog log;
  return std::make_unique<NcclCommunicator>(options, unique_id(options, meeting), version, log);
}

}  // namespace ddpsweep::worker
