#include "common/ag_news.hpp"

#include <fmt/format.h>

#include <charconv>

#include "common/csv_rows.hpp"
#include "common/errors.hpp"
#include "common/excerpt.hpp"

namespace ddpsweep {

LabelledTexts read_ag_news(const std::filesystem::path& file, int classes, std::int64_t limit) {
  LabelledTexts read;
  CsvRows csv(file);
  while ((limit == 0 || read.rows() < limit) && csv.next()) {
    const auto& fields = csv.fields();
    if (fields.size() != 3) {
      csv.fail(fmt::format("{} fields where 3 belong: class, title, description", fields.size()));
    }
    const std::string_view label = trim(fields[0]);
    int number = 0;
    const auto [end, error] = std::from_chars(label.begin(), label.end(), number);
    if (error != std::errc() || end != label.end() || number < 1 || number > classes) {
      csv.fail(fmt::format("class '{}' is not one of 1..{}", excerpt(fields[0]), classes));
    }
    read.labels.push_back(number - 1);
    read.texts.emplace_back(trim(fields[1] + " " + fields[2]));
  }
  if (read.texts.empty()) {
    throw ConfigError(fmt::format("{}: holds no rows; docs/data.md says where to get AG News", file.string()));
  }
  return read;
}

}  // namespace ddpsweep
