#include "worker/comm/gloo_communicator.hpp"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <climits>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include "worker/comm/local_address.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

/// Runs one call; what it throws becomes a CommunicatorError that says which call, which rank and where.
template <class Call>
auto checked(const char* what, int rank, Call&& call) {
  const auto fail = [&](const char* reason) {
    char host[HOST_NAME_MAX + 1] = {};
    ::gethostname(host, HOST_NAME_MAX);
    return CommunicatorError(fmt::format("gloo: {} failed on rank {} ({}): {}", what, rank, host, reason));
  };
  try {
    return call();
  } catch (const CommunicatorError&) {
    throw;
  } catch (const c10::Error& e) {
    throw fail(e.what_without_backtrace());
  } catch (const std::exception& e) {
    throw fail(e.what());
  }
}

/// c10d wants tensors; this one only looks at the values.
template <class T>
std::vector<at::Tensor> view_of(std::span<T> values) {
  return {at::from_blob(values.data(), {static_cast<std::int64_t>(values.size())}, c10::CppTypeToScalarType<T>::value)};
}

struct GlooPending final : Communicator::Pending {
  explicit GlooPending(c10::intrusive_ptr<c10d::Work> started) : work(std::move(started)) {}
  c10::intrusive_ptr<c10d::Work> work;
};

class GlooCommunicator final : public Communicator {
 public:
  GlooCommunicator(const GroupOptions& options, const c10::intrusive_ptr<c10d::Store>& store,
                   const std::string& address)
      : rank_(options.rank), world_size_(options.world_size), transport_("gloo tcp " + address) {
    auto group_options = c10d::ProcessGroupGloo::Options::create(options.timeout);
    group_options->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(address));
    group_ = c10::make_intrusive<c10d::ProcessGroupGloo>(store, rank_, world_size_, group_options);
    group_->setTimeout(options.timeout);
  }

  int rank() const override { return rank_; }
  int world_size() const override { return world_size_; }
  std::string transport() const override { return transport_; }
  double wait_seconds() override { return wait_seconds_; }

  std::unique_ptr<Pending> all_reduce_sum(const at::Tensor& values) override {
    return checked("all_reduce_sum", rank_, [&] {
      std::vector<at::Tensor> tensors{values};
      return std::make_unique<GlooPending>(group_->allreduce(tensors));
    });
  }

  void wait(std::vector<std::unique_ptr<Pending>> pending) override {
    const auto began = std::chrono::steady_clock::now();
    for (const auto& one : pending) {
      checked("all_reduce_sum", rank_, [&] { static_cast<GlooPending&>(*one).work->wait(); });
    }
    wait_seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  }

  void broadcast(std::span<float> values, int root) override {
    checked("broadcast", rank_, [&] {
      auto tensors = view_of(values);
      c10d::BroadcastOptions options;
      options.rootRank = root;
      group_->broadcast(tensors, options)->wait();
    });
  }

  void barrier() override {
    checked("barrier", rank_, [&] { group_->barrier()->wait(); });
  }

  std::vector<std::int64_t> all_gather(std::int64_t value) override {
    return checked("all_gather", rank_, [&] {
      std::vector<std::int64_t> values(static_cast<std::size_t>(world_size_));
      auto input = view_of(std::span(&value, 1));
      std::vector<std::vector<at::Tensor>> outputs{view_of(std::span(values))[0].split(1)};
      group_->allgather(outputs, input)->wait();
      return values;
    });
  }

 private:
  int rank_, world_size_;
  std::string transport_;
  double wait_seconds_ = 0;
  c10::intrusive_ptr<c10d::ProcessGroupGloo> group_;
};

struct Endpoint {
  std::string host;
  std::uint16_t port = 0;
};

Endpoint parse_key(const std::string& key) {
  const auto colon = key.rfind(':');
  Endpoint endpoint{.host = key.substr(0, colon)};
  const char* const end = key.data() + key.size();
  if (colon == std::string::npos || std::from_chars(key.data() + colon + 1, end, endpoint.port).ptr != end) {
    throw CommunicatorError(fmt::format("'{}' is no rendezvous key of the form host:port", key));
  }
  return endpoint;
}

}  // namespace

std::unique_ptr<Communicator> make_gloo_communicator(const GroupOptions& options, const Meeting& meeting) {
  const std::string address = options.one_node ? "127.0.0.1" : local_address();
  return checked("connecting the group", options.rank, [&] {
    c10d::TCPStoreOptions store_options;
    store_options.waitWorkers = false;
    store_options.timeout = options.timeout;
    c10::intrusive_ptr<c10d::TCPStore> store;
    if (options.rank == 0) {
      store_options.isServer = true;
      store_options.port = 0;  // any free one
      store = c10::make_intrusive<c10d::TCPStore>(address, store_options);
      meeting.publish(fmt::format("{}:{}", address, store->getPort()));
    } else {
      const Endpoint endpoint = parse_key(meeting.receive());
      store_options.port = endpoint.port;
      store = c10::make_intrusive<c10d::TCPStore>(endpoint.host, store_options);
    }
    return std::make_unique<GlooCommunicator>(options, store, address);
  });
}

}  // namespace ddpsweep::worker
