// JSON that comes from outside: from workers, and from files that others made.
#pragma once

#include <cmath>
#include <concepts>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ddpsweep {

/// More levels than any file or message here has. To copy, compare or print a value takes stack for each of them.
inline constexpr int kDeepestJson = 64;

/// How deep lists and objects are nested in a text, if it is JSON.
int json_depth(std::string_view text);

/// A value from outside; discarded (is_discarded()) when the text is no JSON or has more than kDeepestJson levels.
nlohmann::json parse_foreign_json(std::string_view text);

/// The number if it is whole and T holds it, also when it is written as 3.0; nothing for anything else. The JSON
/// library would cut 1.5, wrap 4294967297 and take true for 1.
template <std::integral T>
std::optional<T> whole_number(const nlohmann::json& value) {
  constexpr double kExact = 9007199254740992;  // 2^53
  if (value.is_number_unsigned()) {
    const auto number = value.get<std::uint64_t>();
    if (std::in_range<T>(number)) return static_cast<T>(number);
  } else if (value.is_number_integer()) {
    const auto number = value.get<std::int64_t>();
    if (std::in_range<T>(number)) return static_cast<T>(number);
  } else if (value.is_number_float()) {
    const auto number = value.get<double>();
    if (std::abs(number) > kExact || number != std::trunc(number)) return std::nullopt;
    if (const auto whole = static_cast<std::int64_t>(number); std::in_range<T>(whole)) return static_cast<T>(whole);
  }
  return std::nullopt;
}

}  // namespace ddpsweep
