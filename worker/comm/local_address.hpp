// Under which address the other nodes of a group reach this one.
#pragma once

#include <string>

namespace ddpsweep::worker {

/// A numeric address: of the interface that GLOO_SOCKET_IFNAME names; else what this host's name resolves to, unless
/// that is the loopback (Debian maps the name to 127.0.1.1); else the first interface that is up; else 127.0.0.1.
/// Throws ConfigError when the named interface does not exist or has no address.
std::string local_address();

}  // namespace ddpsweep::worker
