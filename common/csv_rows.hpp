// The rows of a CSV file one by one (RFC 4180: fields may stand in quotation marks, and hold newlines then).
#pragma once

#include <csv.h>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "common/mapped_file.hpp"

namespace ddpsweep {

class CsvRows {
 public:
  /// Throws ConfigError when the file cannot be read.
  explicit CsvRows(const std::filesystem::path& path);
  ~CsvRows();
  CsvRows(const CsvRows&) = delete;
  CsvRows& operator=(const CsvRows&) = delete;

  /// Moves on to the next row that is not empty; false: there is none. Throws ConfigError for what is no CSV.
  bool next();
  /// Of the row that next() moved on to.
  const std::vector<std::string>& fields() const { return fields_; }
  /// The line of the file on which that row begins, from 1.
  std::int64_t line() const { return row_line_; }
  /// Throws ConfigError "file:line: row n: problem" about that row.
  [[noreturn]] void fail(std::string_view problem) const;

 private:
  struct Row {
    std::vector<std::string> fields;
    std::int64_t line;
  };

  void parse_line();
  void end_file();
  // libcsv calls these through C, so nothing may be thrown out of them.
  static void on_field(void* text, std::size_t size, void* self);
  static void on_row(int, void* self);

  std::filesystem::path path_;
  MappedFile file_;
  std::string_view rest_;  // of the file, not parsed yet
  csv_parser parser_{};
  std::vector<std::string> unfinished_;  // fields of the row that is being read
  std::deque<Row> waiting_;              // whole rows that next() has not come to
  std::vector<std::string> fields_;
  std::int64_t line_ = 0, begun_at_ = 0, row_line_ = 0, rows_ = 0;
  bool inside_row_ = false, ended_ = false;
};

/// Without white space around it.
std::string_view trim(std::string_view text);

}  // namespace ddpsweep
