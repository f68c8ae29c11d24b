#include "common/safetensors.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/foreign_json.hpp"

namespace ddpsweep {
namespace {

using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "tensors are copied as they lie in the file");

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kLongestHeader = 100'000'000;  // as the format's own reader has it
constexpr std::int64_t kMostElements = std::int64_t{1} << 48;

std::optional<std::uint64_t> bytes_of_element(std::string_view dtype) {
  struct Dtype {
    std::string_view name;
    std::uint64_t bytes;
  };
  constexpr std::array kDtypes{Dtype{"F64", 8}, Dtype{"I64", 8}, Dtype{"U64", 8},     Dtype{"F32", 4},
                               Dtype{"I32", 4}, Dtype{"U32", 4}, Dtype{"F16", 2},     Dtype{"BF16", 2},
                               Dtype{"I16", 2}, Dtype{"U16", 2}, Dtype{"F8_E4M3", 1}, Dtype{"F8_E5M2", 1},
                               Dtype{"I8", 1},  Dtype{"U8", 1},  Dtype{"BOOL", 1}};
  const auto found = std::ranges::find(kDtypes, dtype, &Dtype::name);
  return found == kDtypes.end() ? std::nullopt : std::optional(found->bytes);
}

/// Bytes of a tensor; throws a sentence that its entry belongs before.
std::uint64_t bytes_needed(std::string_view dtype, std::span<const std::int64_t> shape) {
  const auto element = bytes_of_element(dtype);
  if (!element) throw ConfigError(fmt::format("has the unknown dtype '{}'", excerpt(dtype)));
  std::int64_t elements = 1;
  for (const std::int64_t size : shape) {
    if (size < 0 || (size > 0 && elements > kMostElements / size)) {
      throw ConfigError(fmt::format("has the impossible shape {}", excerpt(shape_text(shape))));
    }
    elements *= size;
  }
  return static_cast<std::uint64_t>(elements) * *element;
}

template <class T>
std::vector<T> whole_numbers(const json& list) {
  if (!list.is_array()) throw ConfigError("has a shape or data_offsets that are no list");
  std::vector<T> numbers;
  for (const json& value : list) {
    const auto number = whole_number<T>(value);
    if (!number) throw ConfigError(fmt::format("has {} where a whole number belongs", excerpt(value.dump())));
    numbers.push_back(*number);
  }
  return numbers;
}

SafetensorsEntry read_entry(const std::string& name, const json& value) {
  SafetensorsEntry entry{
      .name = name, .dtype = value.at("dtype"), .shape = whole_numbers<std::int64_t>(value.at("shape"))};
  const auto offsets = whole_numbers<std::uint64_t>(value.at("data_offsets"));
  if (offsets.size() != 2) throw ConfigError("has data_offsets that are not two");
  entry.begin = offsets[0];
  entry.end = offsets[1];
  const std::uint64_t needed = bytes_needed(entry.dtype, entry.shape);
  if (entry.end < entry.begin || entry.end - entry.begin != needed) {
    throw ConfigError(fmt::format("lies at bytes {} to {}, but a {} of shape {} has {} bytes", entry.begin, entry.end,
                                  entry.dtype, excerpt(shape_text(entry.shape)), needed));
  }
  return entry;
}

/// Takes each name once, which the JSON library would not notice.
json parse_header(std::string_view text) {
  if (json_depth(text) > kDeepestJson) {
    throw ConfigError(
        fmt::format("its header has more than {} levels: this is no safetensors file, or damaged", kDeepestJson));
  }
  std::vector<std::string> names;
  const auto on_value = [&](int depth, json::parse_event_t event, json& parsed) {
    if (event == json::parse_event_t::key && depth == 1) names.push_back(parsed.get<std::string>());
    return true;
  };
  json header = json::parse(text, on_value, /*allow_exceptions=*/false);
  if (!header.is_object()) throw ConfigError("its header is no JSON object: this is no safetensors file, or damaged");
  std::ranges::sort(names);
  if (const auto twice = std::ranges::adjacent_find(names); twice != names.end()) {
    throw ConfigError(fmt::format("tensor '{}' is there twice", excerpt(*twice)));
  }
  return header;
}

std::vector<SafetensorsEntry> read_entries(std::string_view header) {
  std::vector<SafetensorsEntry> entries;
  const json parsed = parse_header(header);
  for (const auto& [name, value] : parsed.items()) {
    if (name == "__metadata__") continue;
    try {
      entries.push_back(read_entry(name, value));
    } catch (const json::exception&) {
      throw ConfigError(
          fmt::format("tensor '{}': its entry in the header lacks dtype, shape or data_offsets", excerpt(name)));
    } catch (const ConfigError& error) {
      throw ConfigError(fmt::format("tensor '{}' {}", excerpt(name), error.what()));
    }
  }
  // Of two that begin at the same place, one is empty, and comes first.
  std::ranges::sort(entries, {}, [](const SafetensorsEntry& entry) { return std::pair(entry.begin, entry.end); });
  return entries;
}

/// Tensors must lie one after the other, and the file end with the last one.
void check_places(const std::vector<SafetensorsEntry>& entries, std::uint64_t data_bytes) {
  std::uint64_t end = 0;
  for (const SafetensorsEntry& entry : entries) {
    if (entry.begin != end) {
      throw ConfigError(fmt::format("tensor '{}' begins at byte {} of the data where {} belongs: the header is damaged",
                                    excerpt(entry.name), entry.begin, end));
    }
    end = entry.end;
  }
  if (data_bytes < end) {
    throw ConfigError(
        fmt::format("{} of {} bytes of tensors are missing: it is cut short; fetch it again", end - data_bytes, end));
  }
  if (data_bytes > end) throw ConfigError(fmt::format("{} bytes follow the last tensor", data_bytes - end));
}

}  // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : file_(path) {
  try {
    const auto bytes = file_.bytes();
    std::uint64_t length = 0;
    if (bytes.size() < kLengthBytes) throw ConfigError("is shorter than a header: it is cut short; fetch it again");
    std::memcpy(&length, bytes.data(), kLengthBytes);
    if (length > kLongestHeader) {
      throw ConfigError(fmt::format("a header of {} bytes is too long: this is no safetensors file", length));
    }
    if (length > bytes.size() - kLengthBytes)
      throw ConfigError("ends inside its header: it is cut short; fetch it again");
    const auto header = bytes.subspan(kLengthBytes, length);
    entries_ = read_entries({reinterpret_cast<const char*>(header.data()), header.size()});
    data_ = bytes.subspan(kLengthBytes + length);
    check_places(entries_, data_.size());
  } catch (const ConfigError& error) {
    throw ConfigError(fmt::format("{}: {}", path.string(), error.what()));
  }
}

void write_safetensors(const std::filesystem::path& path, const std::vector<SafetensorsTensor>& tensors) {
  json header{{"__metadata__", {{"format", "pt"}}}};  // which transformers asks for
  std::uint64_t end = 0;
  for (const SafetensorsTensor& tensor : tensors) {
    require(tensor.bytes.size() == bytes_needed(tensor.dtype, tensor.shape), "a tensor has the bytes of its shape");
    const std::uint64_t begin = std::exchange(end, end + tensor.bytes.size());
    header[tensor.name] = {{"dtype", tensor.dtype}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
  }
  std::string text = header.dump();
  text.resize((text.size() + kLengthBytes - 1) / kLengthBytes * kLengthBytes, ' ');  // tensors begin aligned
  const std::uint64_t length = text.size();

  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  const auto write = [&](const void* bytes, std::size_t size) {
    out.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
  };
  write(&length, kLengthBytes);
  write(text.data(), text.size());
  for (const SafetensorsTensor& tensor : tensors) write(tensor.bytes.data(), tensor.bytes.size());
  if (!out.flush()) throw EnvironmentError(fmt::format("{}: cannot write: {}", path.string(), std::strerror(errno)));
}

std::string shape_text(std::span<const std::int64_t> shape) { return fmt::format("({})", fmt::join(shape, ", ")); }

}  // namespace ddpsweep
