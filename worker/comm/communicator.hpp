// What a worker group says to each other while it trains, whatever carries it.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ddpsweep::worker {

/// A group of two or more ranks. Every rank must make the same calls in the same order with the same counts. Values lie
/// in the memory of the group's devices and are never read by the caller's side of this interface, so the same calls
/// fit host memory (Gloo) and GPU memory (NCCL). "Returns when" means on a GPU: before whatever the caller gives to its
/// stream next; the host does not wait. Everything throws CommunicatorError when a peer is gone or silent for
/// longer than the communicator's timeout; after that the communicator is of no use.
class Communicator {
 public:
  /// A collective that is under way. Its values belong to it until wait() has returned, or until the communicator is
  /// destroyed.
  class Pending {
   public:
    virtual ~Pending() = default;
  };

  virtual ~Communicator() = default;
  virtual int rank() const = 0;
  virtual int world_size() const = 0;
  /// For the record, e.g. "gloo tcp 127.0.0.1".
  virtual std::string transport() const = 0;

  /// Begins to replace values[i] on every rank by its sum over ranks; bit-identical on every rank. values: (N) without
  /// gaps, fp32, on GPUs also bfloat16.
  virtual std::unique_ptr<Pending> all_reduce_sum(const at::Tensor& values) = 0;
  /// Returns when this rank may use the values of all of these.
  virtual void wait(std::vector<std::unique_ptr<Pending>> pending) = 0;
  /// Replaces `values` by those of rank `root`.
  virtual void broadcast(std::span<float> values, int root) = 0;
  /// Returns when every rank has called it.
  virtual void barrier() = 0;
  /// One number of each rank, index = rank; for small agreements, not for data.
  virtual std::vector<std::int64_t> all_gather(std::int64_t value) = 0;

  /// Seconds that this rank stood still in wait(), since construction; on a GPU, that its stream did, and only when the
  /// device has done all that it was given.
  virtual double wait_seconds() = 0;
  /// Throws when a peer was found gone. For whoever waits for the device, which would wait for that peer for ever.
  virtual void check_peers() {}
};

}  // namespace ddpsweep::worker
