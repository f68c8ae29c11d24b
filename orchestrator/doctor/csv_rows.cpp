#include "orchestrator/doctor/csv_rows.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <fstream>

#include "common/errors.hpp"

namespace ddpsweep::doctor {
namespace {

constexpr std::size_t kRowsToRead = 200;
constexpr std::size_t kBytesToRead = 1 << 20;  // far more than that many rows of news, and enough for reviews

/// The first megabyte, without the line that it cuts in two.
std::string beginning_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw ConfigError(fmt::format("cannot read {}", file.string()));
  std::string text(kBytesToRead, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (text.size() == kBytesToRead) text.resize(text.rfind('\n') + 1);
  return text;
}

/// What libcsv calls back with. It calls through C, so nothing may be thrown in here.
struct Reading {
  CsvRows rows;
  std::vector<std::string> row;
  std::size_t most;
};

void on_field(void* text, std::size_t size, void* reading) {
  static_cast<Reading*>(reading)->row.emplace_back(static_cast<const char*>(text), size);
}

void on_row(int, void* opaque) {
  auto& reading = *static_cast<Reading*>(opaque);
  if (reading.rows.size() < reading.most) reading.rows.push_back(std::move(reading.row));
  reading.row.clear();
}

}  // namespace

CsvRows first_rows(const std::string& text, std::size_t most) {
  Reading reading{.rows = {}, .row = {}, .most = most};
  csv_parser parser{};
  csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
  const std::size_t parsed = csv_parse(&parser, text.data(), text.size(), on_field, on_row, &reading);
  const bool whole = parsed == text.size() && csv_fini(&parser, on_field, on_row, &reading) == 0;
  const std::string why = whole ? "" : csv_strerror(csv_error(&parser));
  csv_free(&parser);
  // What follows the rows that were asked for is none of our business, nor is a row that the reader cut in two.
  if (!whole && reading.rows.size() < most) {
    throw ConfigError(fmt::format("no CSV after row {}: {}", reading.rows.size(), why));
  }
  return std::move(reading.rows);
}

CsvRows first_rows(const std::filesystem::path& file) {
  const std::string text = beginning_of(file);
  try {
    return first_rows(text, kRowsToRead);
  } catch (const ConfigError& error) {
    throw ConfigError(fmt::format("{}: {}", file.string(), error.what()));
  }
}

}  // namespace ddpsweep::doctor
