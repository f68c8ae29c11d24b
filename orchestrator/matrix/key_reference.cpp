#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/errors.hpp"
#include "orchestrator/matrix/schema.hpp"
#include "orchestrator/matrix/values.hpp"

namespace ddpsweep::matrix {
namespace {

std::string range_text(const Key& key) {
  if (!key.least) return "";
  if (!key.most) return fmt::format(" from {}", *key.least);
  return fmt::format(" from {} to {}{}", *key.least, key.below_most ? "below " : "", *key.most);
}

std::string type_text(const Key& key) {
  switch (key.type) {
    case ValueType::integer:
      return "integer" + range_text(key);
    case ValueType::number:
      return "number" + range_text(key);
    case ValueType::boolean:
      return "true or false";
    case ValueType::text:
      return "text";
    case ValueType::choice:
      return fmt::format("{}", fmt::join(key.choices, ", "));
    case ValueType::path:
      return "path";
    case ValueType::duration:
      return "duration: number and unit (ms, s, m, h, d)";
    case ValueType::bytes:
      return "size: bytes, or number and unit (B, KiB, MiB, GiB)";
    case ValueType::numbers:
      return fmt::format("list of {} numbers{}", key.fallback.size(), range_text(key));
    case ValueType::words:
      return "list of words";
    case ValueType::mapping:
      return "mapping";
  }
  bug("a key of no type");
}

std::string default_text(const Key& key) {
  if (key.fallback.is_null()) return key.required ? "required" : "";
  std::string text = format_value(key, key.fallback);
  for (const auto& [variant, value] : key.other_fallbacks) {
    text += fmt::format("; {}: {}", variant, format_value(key, value));
  }
  return text;
}

}  // namespace

std::string key_reference() {
  std::string text;
  std::string section = "none yet";
  for (const Key& key : all_keys()) {
    if (key.section() != section) {
      section = key.section();
      text += fmt::format("{}### {}\n\n| key | value | default | meaning |\n| --- | --- | --- | --- |\n",
                          text.empty() ? "" : "\n",
                          section.empty()      ? "top level"
                          : section == "model" ? "model (in an entry of models)"
                                               : section);
    }
    const std::string only = key.variants.empty() ? "" : fmt::format(" ({} only)", fmt::join(key.variants, ", "));
    text += fmt::format("| `{}` | {} | {} | {}{} |\n", key.path, type_text(key), default_text(key), key.doc, only);
  }
  return text;
}

}  // namespace ddpsweep::matrix
