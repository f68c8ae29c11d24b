#include "orchestrator/imports/metrics_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>

#include "common/csv_rows.hpp"
#include "common/errors.hpp"
#include "common/excerpt.hpp"

namespace ddpsweep::imports {
namespace {

constexpr std::array kColumns{"epoch", "train_loss", "train_time", "val_loss", "val_acc"};
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Before it is mapped into memory: a device has no end, and a data set is no metrics.csv.
void check_kind(const std::filesystem::path& path) {
  std::error_code error;
  const auto name = one_line(path.string());
  if (std::filesystem::is_directory(path, error)) {
    throw ConfigError(fmt::format("{} is a folder; name the metrics.csv in it", name));
  }
  const auto size = std::filesystem::file_size(path, error);
  if (error) throw ConfigError(fmt::format("cannot read {}: {}; name a metrics.csv", name, error.message()));
  if (size == 0)
    throw ConfigError(fmt::format("{} is empty; a metrics.csv has a heading and a row for each epoch", name));
  if (!std::ifstream(path)) throw ConfigError(fmt::format("cannot read {}: {}", name, std::strerror(errno)));
  if (size > kLargestMetricsFile) {
    throw ConfigError(
        fmt::format("{} has {} bytes, more than the {} of any metrics.csv, which has a row for each epoch", name, size,
                    kLargestMetricsFile));
  }
}

/// Where each of kColumns stands in a row.
class Heading {
 public:
  explicit Heading(const CsvRows& csv) : fields_(csv.fields()) {
    if (fields_[0].starts_with(kByteOrderMark)) fields_[0].erase(0, kByteOrderMark.size());
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
      const auto is_it = [&](const std::string& field) { return trim(field) == kColumns[i]; };
      const auto found = std::ranges::find_if(fields_, is_it);
      if (found == fields_.end()) {
        csv.fail(fmt::format("the heading has no column {}: the first line must name {}", kColumns[i],
                             fmt::join(kColumns, ",")));
      }
      if (std::find_if(found + 1, fields_.end(), is_it) != fields_.end()) {
        csv.fail(fmt::format("the heading has the column {} twice: leave one of them out", kColumns[i]));
      }
      places_[i] = static_cast<std::size_t>(found - fields_.begin());
    }
  }

  std::size_t columns() const { return fields_.size(); }
  std::size_t place(std::size_t column) const { return places_[column]; }

 private:
  std::vector<std::string> fields_;
  std::array<std::size_t, kColumns.size()> places_{};
};

class RowReader {
 public:
  RowReader(const CsvRows& csv, const Heading& heading) : csv_(csv), heading_(heading) {
    const auto& fields = csv.fields();
    if (fields.size() != heading.columns()) {
      csv.fail(fmt::format("{} fields under a heading of {}: was the row cut off, or written by two programs at once?",
                           fields.size(), heading.columns()));
    }
    if (text(0) == kColumns[0]) {
      csv.fail("a second heading: another run was written behind the first; give each run a file of its own");
    }
  }

  MetricsRow read() const {
    MetricsRow row;
    row.line = csv_.line();
    row.epoch = epoch();
    row.train_loss = number(1);
    row.seconds = number(2);
    if (!std::isfinite(row.seconds) || row.seconds <= 0) fail(2, "a number of seconds above 0");
    row.validation_loss = number(3);
    row.accuracy = number(4);
    if (!(row.accuracy >= 0 && row.accuracy <= 1)) fail(4, "a fraction from 0 to 1");
    return row;
  }

 private:
  std::string_view text(std::size_t column) const { return trim(csv_.fields()[heading_.place(column)]); }

  [[noreturn]] void fail(std::size_t column, std::string_view wanted) const {
    csv_.fail(fmt::format("{} must be {}, not \"{}\"", kColumns[column], wanted,
                          one_line(excerpt(csv_.fields()[heading_.place(column)], 40))));
  }

  template <class Number>
  std::optional<Number> parsed(std::size_t column) const {
    Number value{};
    const auto written = text(column);
    const auto [end, error] = std::from_chars(written.begin(), written.end(), value);
    if (error != std::errc() || end != written.end()) return std::nullopt;
    return value;
  }

  double number(std::size_t column) const {
    const auto value = parsed<double>(column);
    if (!value) fail(column, "a number");
    return *value;
  }

  int epoch() const {
    const auto value = parsed<int>(0);
    if (!value || *value < 1 || *value > kHighestEpoch) {
      fail(0, fmt::format("a whole number from 1 to {}", kHighestEpoch));
    }
    return *value;
  }

  const CsvRows& csv_;
  const Heading& heading_;
};

}  // namespace

MetricsFile read_metrics(const std::filesystem::path& path) {
  check_kind(path);
  MetricsFile file{path, {}};
  CsvRows csv(path);
  if (csv.next()) {
    const Heading heading(csv);
    while (csv.next()) file.rows.push_back(RowReader(csv, heading).read());
  }
  if (file.rows.empty()) {
    throw ConfigError(
        fmt::format("{} has no row of an epoch; a metrics.csv has one for each", one_line(path.string())));
  }
  return file;
}

}  // namespace ddpsweep::imports
