#include "common/imdb.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <tuple>

#include "common/csv_rows.hpp"
#include "common/data_file.hpp"
#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/hash.hpp"

namespace ddpsweep {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 2> kFolders{"neg", "pos"};  // index = class

[[noreturn]] void fail(const fs::path& path, std::string_view problem) {
  throw ConfigError(fmt::format("{}: {}; docs/data.md says where to get IMDB", path.string(), problem));
}

[[noreturn]] void fail_to_read(const fs::path& path, const std::error_code& error) {
  fail(path, "cannot be read: " + error.message());
}

fs::file_type type_of(const fs::path& path) {
  std::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  if (type == fs::file_type::none) fail_to_read(path, error);
  return type;
}

enum class Form { folders, table };

Form form_of(const fs::path& folder, const std::string& split) {
  for (const char* name : kFolders) {
    if (type_of(folder / split / name) == fs::file_type::directory) return Form::folders;
  }
  if (type_of(folder / (split + ".csv")) != fs::file_type::not_found) return Form::table;
  fail(folder, fmt::format("has neither {}/neg and {}/pos nor {}.csv", split, split, split));
}

/// "12_7.txt" is review 12.
std::int64_t number_of(const fs::path& file) {
  const std::string name = file.filename().string();
  std::int64_t number = 0;
  std::from_chars(name.data(), name.data() + name.size(), number);
  return number;
}

std::vector<fs::path> reviews_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".txt") files.push_back(entry->path());
  }
  if (error) fail_to_read(folder, error);
  if (files.empty()) fail(folder, "holds no reviews (*.txt)");
  std::ranges::sort(files, {}, [](const fs::path& file) { return std::tuple(number_of(file), file.filename()); });
  return files;
}

/// (file, class) of both classes in turn.
std::vector<std::pair<fs::path, std::int32_t>> reviews_of(const fs::path& split) {
  const std::array files{reviews_in(split / kFolders[0]), reviews_in(split / kFolders[1])};
  std::vector<std::pair<fs::path, std::int32_t>> reviews;
  for (std::size_t i = 0; i < std::max(files[0].size(), files[1].size()); ++i) {
    for (std::int32_t label = 0; label < std::ssize(files); ++label) {
      if (i < files[label].size()) reviews.emplace_back(files[label][i], label);
    }
  }
  return reviews;
}

LabelledTexts read_folders(const fs::path& split, std::int64_t limit) {
  LabelledTexts read;
  for (const auto& [file, label] : reviews_of(split)) {
    if (limit > 0 && read.rows() == limit) break;
    read.texts.emplace_back(trim(map_data_file(file).text()));
    read.labels.push_back(label);
  }
  return read;
}

std::size_t column(const CsvRows& csv, std::span<const char* const> names) {
  const auto& fields = csv.fields();
  for (const char* name : names) {
    const auto found = std::ranges::find(fields, name, [](const std::string& field) { return trim(field); });
    if (found != fields.end()) return static_cast<std::size_t>(found - fields.begin());
  }
  csv.fail(fmt::format("the first line must name the columns, one of them {}", fmt::join(names, " or ")));
}

std::optional<std::int32_t> label_from(std::string_view text) {
  if (text == "negative" || text == "neg" || text == "0") return 0;
  if (text == "positive" || text == "pos" || text == "1") return 1;
  return std::nullopt;
}

LabelledTexts read_csv(const fs::path& file, std::int64_t limit) {
  constexpr std::array kText{"text", "review"}, kLabel{"label", "sentiment"};
  LabelledTexts read;
  CsvRows csv(file);
  if (!csv.next()) fail(file, "is empty");
  const std::size_t columns = csv.fields().size(), text = column(csv, kText), label = column(csv, kLabel);
  while ((limit == 0 || read.rows() < limit) && csv.next()) {
    if (csv.fields().size() != columns) {
      csv.fail(fmt::format("{} fields where the first line has {}", csv.fields().size(), columns));
    }
    const auto value = label_from(trim(csv.fields()[label]));
    if (!value) {
      csv.fail(
          fmt::format("label '{}' is neither negative (neg, 0) nor positive (pos, 1)", excerpt(csv.fields()[label])));
    }
    read.texts.emplace_back(trim(csv.fields()[text]));
    read.labels.push_back(*value);
  }
  if (read.texts.empty()) throw ConfigError(fmt::format("{}: holds no rows", file.string()));
  return read;
}

}  // namespace

LabelledTexts read_imdb(const fs::path& folder, const std::string& split, std::int64_t limit) {
  if (form_of(folder, split) == Form::table) return read_csv(folder / (split + ".csv"), limit);
  return read_folders(folder / split, limit);
}

std::uint64_t hash_imdb(const fs::path& folder, const std::string& split) {
  if (form_of(folder, split) == Form::table) return hash64(map_data_file(folder / (split + ".csv")).bytes());
  std::uint64_t hash = 0;
  for (const auto& [file, label] : reviews_of(folder / split)) {
    hash = hash64(fmt::format("{}/{}", kFolders[label], file.filename().string()), hash);
    hash = hash64(map_data_file(file).bytes(), hash);
  }
  return hash;
}

}  // namespace ddpsweep
