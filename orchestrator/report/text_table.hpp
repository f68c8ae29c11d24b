// Lines up cells of text in columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::report {

enum class Align { left, right };

/// A table for a terminal: a heading, a rule, one line a row; columns two blanks apart, the last one not padded.
class TextTable {
 public:
  struct Column {
    std::string heading;
    Align align = Align::left;
  };

  explicit TextTable(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// One cell for each column; cells hold no line breaks.
  void add(std::vector<std::string> row);
  std::string str() const;

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// How many characters a terminal shows: code points of UTF-8 text.
std::size_t display_width(std::string_view text);

}  // namespace ddpsweep::report
