// Two of the three kinds of common/errors.hpp, refined by who is to blame, and how any failure is told to the agent.
#pragma once

#include <exception>

#include "common/errors.hpp"
#include "common/protocol/messages.hpp"

namespace ddpsweep::worker {

/// The data set is not what the settings say. The message has file:line, or the row of the cache.
class DataError : public ConfigError {
 public:
  using ConfigError::ConfigError;
};

/// A collective failed or a peer did not come. The message has the call, the rank and the host.
class CommunicatorError : public EnvironmentError {
 public:
  using EnvironmentError::EnvironmentError;
};

/// The protocol's Error for what was thrown: out of memory before all else, then config, data and communicator.
protocol::Error describe(const std::exception_ptr& thrown);

}  // namespace ddpsweep::worker
