#include "worker/comm/local_address.hpp"

#include <fmt/format.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <unistd.h>

#include <climits>
#include <cstdlib>
#include <memory>

#include "common/errors.hpp"

namespace ddpsweep::worker {
namespace {

bool is_loopback(const sockaddr* address) {
  const auto* ipv4 = reinterpret_cast<const sockaddr_in*>(address);
  return (ntohl(ipv4->sin_addr.s_addr) >> 24) == IN_LOOPBACKNET;
}

std::string numeric(const sockaddr* address) {
  char host[NI_MAXHOST];
  const int error = ::getnameinfo(address, sizeof(sockaddr_in), host, sizeof host, nullptr, 0, NI_NUMERICHOST);
  return error == 0 ? host : "";
}

std::string address_of_host_name() {
  char name[HOST_NAME_MAX + 1] = {};
  addrinfo hints{};
  hints.ai_family = AF_INET;
  addrinfo* found = nullptr;
  if (::gethostname(name, HOST_NAME_MAX) != 0 || ::getaddrinfo(name, nullptr, &hints, &found) != 0) return "";
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> guard(found, &::freeaddrinfo);
  return is_loopback(found->ai_addr) ? "" : numeric(found->ai_addr);
}

/// Of the interface called `name`, or with an empty name of the first that is up and no loopback.
std::string address_of_interface(const std::string& name) {
  ifaddrs* list = nullptr;
  if (::getifaddrs(&list) != 0) return "";
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> guard(list, &::freeifaddrs);
  for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
    if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) continue;
    const bool usable = (entry->ifa_flags & IFF_UP) != 0 && (entry->ifa_flags & IFF_LOOPBACK) == 0;
    if (name.empty() ? usable : name == entry->ifa_name) return numeric(entry->ifa_addr);
  }
  return "";
}

}  // namespace

std::string local_address() {
  if (const char* name = std::getenv("GLOO_SOCKET_IFNAME"); name != nullptr && *name != '\0') {
    const std::string address = address_of_interface(name);
    if (address.empty()) throw ConfigError(fmt::format("GLOO_SOCKET_IFNAME: no IPv4 address on '{}'", name));
    return address;
  }
  for (const std::string& address : {address_of_host_name(), address_of_interface("")}) {
    if (!address.empty()) return address;
  }
  return "127.0.0.1";
}

}  // namespace ddpsweep::worker
