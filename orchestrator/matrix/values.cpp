#include "orchestrator/matrix/values.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

#include "common/errors.hpp"
#include "common/units.hpp"

namespace ddpsweep::matrix {
namespace {

/// How a message quotes what was found.
std::string found(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::null:
      return "nothing";
    case YamlNode::Kind::scalar:
      return fmt::format("\"{}\"", node.scalar);
    case YamlNode::Kind::sequence:
      return "a list";
    case YamlNode::Kind::map:
      return "a mapping";
  }
  bug("a YAML node of no kind");
}

[[noreturn]] void fail_type(const YamlNode& node, const std::string& label, std::string_view wanted) {
  node.fail(fmt::format("{} must be {}, not {}", label, wanted, found(node)));
}

template <typename Number>
std::optional<Number> parse_number(const YamlNode& node) {
  Number value{};
  const char* end = node.scalar.data() + node.scalar.size();
  const auto [after, error] = std::from_chars(node.scalar.data(), end, value);
  if (!node.is_scalar() || node.quoted || error != std::errc() || after != end) return std::nullopt;
  return value;
}

/// A bound as people write it, with its unit.
std::string bound(const Key& key, double value) {
  if (key.type != ValueType::duration) return fmt::format("{}", value);
  return value < 1000 ? fmt::format("{}ms", value) : fmt::format("{}s", value / 1000);
}

void check_range(const Key& key, double value, const YamlNode& node, const std::string& label) {
  const bool low = key.least && value < *key.least;
  const bool high = key.most && (key.below_most ? value >= *key.most : value > *key.most);
  if (!low && !high) return;
  const std::string limit = low ? fmt::format("at least {}", bound(key, *key.least))
                                : fmt::format("{} {}", key.below_most ? "below" : "at most", bound(key, *key.most));
  node.fail(fmt::format("{} must be {}, not {}", label, limit, found(node)));
}

std::int64_t read_checked_integer(const Key& key, const YamlNode& node, const std::string& label) {
  const auto value = parse_number<std::int64_t>(node);
  if (!value) fail_type(node, label, "an integer");
  check_range(key, static_cast<double>(*value), node, label);
  return *value;
}

double read_number(const Key& key, const YamlNode& node, const std::string& label) {
  const auto value = parse_number<double>(node);
  if (!value || !std::isfinite(*value)) fail_type(node, label, "a number");
  check_range(key, *value, node, label);
  return *value + 0.0;  // -0 and 0 are one value
}

std::string read_text(const YamlNode& node, const std::string& label) {
  if (!node.is_scalar() || node.scalar.empty()) fail_type(node, label, "text");
  // Names of files, programs and arguments would silently end there.
  if (node.scalar.find('\0') != std::string::npos) node.fail(fmt::format("{} must not hold the character \\0", label));
  return node.scalar;
}

std::string read_choice(const Key& key, const YamlNode& node, const std::string& label) {
  const std::string value = node.is_scalar() ? node.scalar : "";
  if (std::find(key.choices.begin(), key.choices.end(), value) == key.choices.end()) {
    fail_type(node, label, fmt::format("one of {}", fmt::join(key.choices, ", ")));
  }
  return value;
}

bool read_boolean(const YamlNode& node, const std::string& label) {
  if (!node.is_scalar() || node.quoted || (node.scalar != "true" && node.scalar != "false")) {
    fail_type(node, label, "true or false");
  }
  return node.scalar == "true";
}

std::string read_path(const YamlNode& node, const std::string& label) {
  // What stands on the command line is no file (changes.hpp), and its paths begin in the current folder.
  const auto folder = node.line > 0 ? std::filesystem::path(*node.file).parent_path() : std::filesystem::path();
  const auto path = std::filesystem::absolute(folder / read_text(node, label)).lexically_normal();
  return (path / "").parent_path().string();  // without a slash at its end
}

/// Durations and sizes: common/units.hpp knows the form, this adds the place.
template <typename Parse>
std::int64_t read_quantity(const Key& key, const YamlNode& node, const std::string& label, Parse parse) {
  std::int64_t value = 0;
  const std::string written = read_text(node, label);
  try {
    value = parse(written);
  } catch (const ConfigError& error) {
    node.fail(fmt::format("{}: {}", label, error.what()));
  }
  check_range(key, static_cast<double>(value), node, label);
  return value;
}

nlohmann::json read_numbers(const Key& key, const YamlNode& node, const std::string& label) {
  if (!node.is_sequence() || node.items.size() != key.fallback.size()) {
    fail_type(node, label, fmt::format("a list of {} numbers", key.fallback.size()));
  }
  nlohmann::json list = nlohmann::json::array();
  for (const YamlNode& item : node.items) list.push_back(read_number(key, item, label));
  return list;
}

nlohmann::json read_words(const YamlNode& node, const std::string& label) {
  if (!node.is_sequence() || node.items.empty()) fail_type(node, label, "a list of words");
  nlohmann::json list = nlohmann::json::array();
  for (const YamlNode& item : node.items) list.push_back(read_text(item, label));
  return list;
}

}  // namespace

nlohmann::json read_value(const Key& key, const YamlNode& node, const std::string& label) {
  switch (key.type) {
    case ValueType::integer:
      return read_checked_integer(key, node, label);
    case ValueType::number:
      return read_number(key, node, label);
    case ValueType::boolean:
      return read_boolean(node, label);
    case ValueType::text:
      return read_text(node, label);
    case ValueType::choice:
      return read_choice(key, node, label);
    case ValueType::path:
      return read_path(node, label);
    case ValueType::duration:
      return read_quantity(key, node, label, [](const std::string& text) { return parse_duration(text).count(); });
    case ValueType::bytes:
      return read_quantity(key, node, label, parse_bytes);
    case ValueType::numbers:
      return read_numbers(key, node, label);
    case ValueType::words:
      return read_words(node, label);
    case ValueType::mapping:
      break;
  }
  bug("a mapping is not a value");
}

std::int64_t read_integer(const YamlNode& node, const std::string& label, std::int64_t least, std::int64_t most) {
  const Key key{.path = label,
                .type = ValueType::integer,
                .least = static_cast<double>(least),
                .most = static_cast<double>(most)};
  return read_checked_integer(key, node, label);
}

bool is_plain_name(std::string_view name) {
  constexpr std::size_t kLongest = 150;  // experiment names become parts of file names
  if (name.empty() || name.size() > kLongest || std::string_view(".+-").find(name[0]) != std::string_view::npos)
    return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || std::string_view("._+-").find(c) != std::string_view::npos;
  });
}

std::string format_value(const nlohmann::json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_float()) return fmt::format("{}", value.get<double>());
  if (!value.is_array()) return value.dump();
  std::string joined;
  for (const nlohmann::json& item : value) joined += (joined.empty() ? "" : "-") + format_value(item);
  return joined;
}

std::string format_value(const Key& key, const nlohmann::json& value) {
  if (key.type == ValueType::duration) return format_duration(value.get<double>() / 1000);
  if (key.type == ValueType::bytes) return format_bytes(value.get<std::int64_t>());
  return value.is_array() ? value.dump() : format_value(value);
}

}  // namespace ddpsweep::matrix
