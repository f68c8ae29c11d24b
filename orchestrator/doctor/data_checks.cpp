#include "orchestrator/doctor/data_checks.hpp"

#include <csv.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <fstream>
#include <set>

namespace ddpsweep::doctor {
namespace {

namespace fs = std::filesystem;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kBytesToRead = 1 << 20;  // far more than kRowsToRead rows of news
constexpr const char* kMend = "docs/data.md says how to bring the data, and how its files look";

/// The label of a row, from 1; 0 when there is none.
int label_of(const std::vector<std::string>& row) {
  int label = 0;
  if (!row.empty()) std::from_chars(row[0].data(), row[0].data() + row[0].size(), label);
  return label;
}

/// The first megabyte, without the line that it cuts in two.
std::string beginning_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw ConfigError(fmt::format("cannot read {}", file.string()));
  std::string text(kBytesToRead, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (text.size() == kBytesToRead) text.resize(text.rfind('\n') + 1);
  return text;
}

Check check_of(const nlohmann::json& dataset) {
  const std::string name = dataset.value("name", "data");
  const std::string title = "data " + name;
  if (!dataset.contains("dir")) {
    return {title, Status::ok,
            fmt::format("made from nothing: {} training and {} validation rows", dataset.value("train_rows", 0),
                        dataset.value("val_rows", 0)),
            ""};
  }
  const fs::path folder = dataset.at("dir").get<std::string>();
  const int classes = dataset.value("classes", 4);
  std::set<int> labels;
  for (const char* file : {"train.csv", "test.csv"}) {
    try {
      const Rows rows = first_rows(beginning_of(folder / file), kRowsToRead);
      const auto problem = row_problem(rows, classes);
      if (!problem.empty())
        return {title, Status::fail, fmt::format("{}: {}", (folder / file).string(), problem), kMend};
      for (const auto& row : rows) labels.insert(label_of(row));
    } catch (const ConfigError& error) {
      return {title, Status::fail, error.what(), kMend};
    }
  }
  return {title, Status::ok,
          fmt::format("{} has train.csv and test.csv, their first rows are right, with labels {} of 1-{}",
                      folder.string(), fmt::join(labels, " "), classes),
          ""};
}

/// What libcsv calls back with. It calls through C, so nothing may be thrown in here.
struct Reading {
  Rows rows;
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

std::vector<Check> data_checks(const matrix::Sweep& sweep) {
  std::vector<Check> checks;
  std::set<std::string> seen;
  for (const auto& cell : sweep.cells) {
    const auto& dataset = cell.settings.at("dataset");
    if (cell.selected && seen.insert(dataset.dump()).second) checks.push_back(check_of(dataset));
  }
  return checks;
}

Rows first_rows(const std::string& text, std::size_t most) {
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

std::string row_problem(const Rows& rows, int classes) {
  if (rows.empty()) return "holds no rows";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].size() != 3) {
      return fmt::format("row {} has {} fields where 3 belong: class, title, description", i + 1, rows[i].size());
    }
    if (const int label = label_of(rows[i]); label < 1 || label > classes) {
      return fmt::format("row {}: class '{}' is not one of 1..{}", i + 1, rows[i][0], classes);
    }
  }
  return "";
}

}  // namespace ddpsweep::doctor
