// The device that a worker computes on: what the engine needs of it and ATen does not offer for all devices alike.
#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "worker/comm/communicator.hpp"
#include "worker/comm/meeting.hpp"
#include "worker/kernels/kernels.hpp"

namespace ddpsweep::worker {

/// One per process. A GPU works through what it is given while the host runs ahead; a CPU is done when a call returns.
class Device {
 public:
  virtual ~Device() = default;
  virtual at::Device where() const = 0;

  /// Meets the other ranks of a group that reduces in this device's memory. Throws CommunicatorError.
  virtual std::unique_ptr<Communicator> join(const GroupOptions& options, const Meeting& meeting) = 0;

  /// Of a GPU: 90 for 9.0; of others 0.
  virtual int compute_capability() const = 0;
  virtual const Kernels& kernels() const = 0;

  /// What work() gives to the device is done beside what comes after this call, until await_aside(). One at a time.
  virtual void begin_aside(const std::function<void()>& work) = 0;
  /// What comes after this call waits for what was begun aside.
  virtual void await_aside() = 0;

  /// Work that can be given to the device again and again, at the price of one call.
  class Recording {
   public:
    virtual ~Recording() = default;
    virtual void replay() = 0;
  };
  /// Records what work() would give to the device, and does nothing of it. It must have been done before, since
  /// libraries get ready at their first use; all tensors that it shares with others must stay where they are; and it
  /// may read nothing back. Only on a device that records(): others do at once what they are given.
  virtual bool records() const = 0;
  virtual std::unique_ptr<Recording> record(const std::function<void()>& work) = 0;

  /// Returns when the device has done all that it was given. group: its peers are looked after meanwhile; may be null.
  virtual void synchronize(Communicator* group) = 0;

  /// Steps are timed on the device's own clock, without stopping it: from begin_steps() to the first end_step(), and so
  /// on. end_step() lets the host run only a few steps ahead, so that the step it tells of is about where the device
  /// is.
  virtual void begin_steps() = 0;
  virtual void end_step(Communicator* group) = 0;
  /// Milliseconds of each step since begin_steps(); after synchronize().
  virtual std::vector<double> step_milliseconds() = 0;

  /// Of this process, since its start.
  virtual std::int64_t peak_memory_bytes() const = 0;
};

/// "cpu", or "cuda": the only GPU that this process sees. Throws ConfigError for a device that this worker does not
/// have and EnvironmentError when there is no GPU.
std::unique_ptr<Device> open_device(const std::string& name);

}  // namespace ddpsweep::worker
