#include "worker/comm/nccl_communicator.hpp"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAEvent.h>
#include <c10/cuda/CUDAStream.h>
#include <fmt/format.h>
#include <nccl.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <climits>
#include <cstring>
#include <exception>

#include "worker/comm/base64.hpp"
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

/// Of the compute stream, while it stood still for a reduction.
struct Wait {
  CUDAEvent began{cudaEventDefault}, ended{cudaEventDefault};  // with timing
};

class NcclCommunicator final : public Communicator {
 public:
  NcclCommunicator(const GroupOptions& options, const ncclUniqueId& id, int version, const NcclLog& log)
      : options_(options),
        transport_("nccl " + version_text(version)),
        stream_(c10::cuda::getStreamFromPool(/*isHighPriority=*/true)) {
    ncclConfig_t config = NCCL_CONFIG_INITIALIZER;
    config.blocking = 0;
    settle("connecting the group", ncclCommInitRankConfig(&comm_, options.world_size, id, options.rank, &config),
           options.start_timeout);
    gathered_ = at::zeros({options.world_size + 1}, at::device(at::kCUDA).dtype(at::kLong));
    // Connections are made at the first collective of a kind: better now than in a step.
    const at::Tensor nothing = at::zeros({1}, gathered_.options().dtype(at::kFloat));
    all_reduce_sum({nothing.mutable_data_ptr<float>(), 1})->wait();
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

  std::unique_ptr<Pending> all_reduce_sum(std::span<float> values) override {
    launch("all_reduce_sum", [&] {
      return ncclAllReduce(values.data(), values.data(), values.size(), ncclFloat, ncclSum, comm_, stream_);
    });
    return std::make_unique<NcclPending>(*this);
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

  double wait_seconds() override {
    for (Wait& wait : waits_) {
      wait_seconds_ += wait.began.elapsed_time(wait.ended) / 1e3;
      spare_waits_.push_back(std::move(wait));
    }
    waits_.clear();
    return wait_seconds_;
  }

  void check_peers() override {
    ncclResult_t state = ncclSuccess;
    ncclCommGetAsyncError(comm_, &state);
    if (state != ncclSuccess && state != ncclInProgress) fail("a collective", state);
  }

 private:
  class NcclPending final : public Pending {
   public:
    explicit NcclPending(NcclCommunicator& group) : group_(group), done_(take(group.spare_events_)) {
      done_.record(group.stream_);
    }
    void wait() override {
      const auto compute = getCurrentCUDAStream();
      Wait wait = take(group_.spare_waits_);
      wait.began.record(compute);
      done_.block(compute);
      wait.ended.record(compute);
      group_.waits_.push_back(std::move(wait));
      group_.spare_events_.push_back(std::move(done_));
    }

   private:
    NcclCommunicator& group_;
    CUDAEvent done_;
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
    settle(what, call(), options_.collective_timeout);
  }

  /// Returns when the device has done all that the group's stream was given.
  void finish(const char* what) {
    CUDAEvent done;
    done.record(stream_);
    const auto deadline = Clock::now() + options_.collective_timeout;
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
  std::vector<CUDAEvent> spare_events_;
  std::vector<Wait> waits_, spare_waits_;  // not yet in wait_seconds_; to be used again
  double wait_seconds_ = 0;
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
