// Bytes as text (RFC 4648), for keys that travel in the protocol's lines.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::worker {

std::string to_base64(std::span<const std::byte> bytes);

/// Nothing when `text` is not what to_base64() writes.
std::optional<std::vector<std::byte>> from_base64(std::string_view text);

}  // namespace ddpsweep::worker
