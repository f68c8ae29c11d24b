// One 64-bit hash (XXH3, https://xxhash.com) for fingerprints and keys, and its textual form.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ddpsweep {

/// XXH3 64-bit of `bytes`, chained through `seed`.
std::uint64_t hash64(std::span<const std::byte> bytes, std::uint64_t seed = 0);
std::uint64_t hash64(std::string_view text, std::uint64_t seed = 0);

/// 16 lower-case hexadecimal digits. How 64-bit values travel in JSON and rest in SQLite: many languages
/// read JSON numbers as doubles, and SQLite integers are signed.
std::string to_hex(std::uint64_t value);

/// Reads what to_hex() wrote; throws ConfigError on anything else.
std::uint64_t from_hex(std::string_view text);

}  // namespace ddpsweep
