#include "common/units.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "common/errors.hpp"

namespace ddpsweep {
namespace {

struct Unit {
  std::string_view name;
  std::int64_t factor;
};

constexpr std::array kDurationUnits{Unit{"ms", 1}, Unit{"s", 1000}, Unit{"m", 60'000}, Unit{"h", 3'600'000},
                                    Unit{"d", 86'400'000}};
constexpr std::array kByteUnits{Unit{"B", 1}, Unit{"KiB", 1 << 10}, Unit{"MiB", 1 << 20}, Unit{"GiB", 1 << 30}};

/// Sums the "<number><unit>" parts of text; nothing when a part has no number, no known unit, or overflows.
template <std::size_t N>
std::optional<std::int64_t> sum_of_parts(std::string_view text, const std::array<Unit, N>& units) {
  if (text.empty()) return std::nullopt;
  double total = 0;
  while (!text.empty()) {
    double number = 0;
    const auto [after, error] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc() || number < 0) return std::nullopt;
    text.remove_prefix(after - text.data());
    const std::size_t length = std::min(text.find_first_of("0123456789."), text.size());
    const std::string_view name = text.substr(0, length);
    text.remove_prefix(length);
    const auto* unit = std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.name == name; });
    if (unit == units.end()) return std::nullopt;
    total += number * static_cast<double>(unit->factor);
  }
  if (!(total < 9e15)) return std::nullopt;  // beyond exact integers in a double
  return std::llround(total);
}

}  // namespace

std::chrono::milliseconds parse_duration(std::string_view text) {
  if (const auto total = sum_of_parts(text, kDurationUnits)) return std::chrono::milliseconds(*total);
  throw ConfigError(
      fmt::format("'{}' is not a duration; write a number and a unit (ms, s, m, h, d), e.g. 45m or 1h30m", text));
}

std::string format_duration(double seconds) {
  if (!(seconds >= 0)) return "?";
  if (seconds < 10) return fmt::format("{:.1f} s", seconds);
  if (seconds < 120) return fmt::format("{:.0f} s", seconds);
  const auto whole = std::llround(seconds);
  if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
  if (whole < 48 * 3600) return fmt::format("{} h {} min", whole / 3600, whole / 60 % 60);
  return fmt::format("{} d {} h", whole / 86400, whole / 3600 % 24);
}

std::int64_t parse_bytes(std::string_view text) {
  std::int64_t plain = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), plain);
  if (!text.empty() && error == std::errc() && end == text.data() + text.size() && plain >= 0) return plain;
  if (const auto total = sum_of_parts(text, kByteUnits)) return *total;
  throw ConfigError(fmt::format("'{}' is not a size; write a number and a unit (B, KiB, MiB, GiB), e.g. 25MiB", text));
}

std::string format_bytes(std::int64_t bytes) {
  const Unit* unit = &kByteUnits.front();
  for (const Unit& candidate : kByteUnits) {
    if (bytes >= candidate.factor) unit = &candidate;
  }
  return fmt::format("{:.3g} {}", static_cast<double>(bytes) / static_cast<double>(unit->factor), unit->name);
}

std::string utc_now() {
  const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
  const auto ms = now.time_since_epoch().count() % 1000;
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(now)), ms);
}

}  // namespace ddpsweep
