#include "common/csv_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/data_file.hpp"
#include "common/errors.hpp"

namespace ddpsweep {

CsvRows::CsvRows(const std::filesystem::path& path) : path_(path), file_(map_data_file(path)), rest_(file_.text()) {
  csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
}

CsvRows::~CsvRows() { csv_free(&parser_); }

bool CsvRows::next() {
  while (waiting_.empty() && !ended_) {
    if (rest_.empty()) {
      end_file();
    } else {
      parse_line();
    }
  }
  if (waiting_.empty()) return false;
  fields_ = std::move(waiting_.front().fields);
  row_line_ = waiting_.front().line;
  waiting_.pop_front();
  ++rows_;
  return true;
}

void CsvRows::fail(std::string_view problem) const {
  throw ConfigError(fmt::format("{}:{}: row {}: {}", path_.string(), row_line_, rows_, problem));
}

void CsvRows::parse_line() {
  ++line_;
  const std::string_view text = rest_.substr(0, std::min(rest_.find('\n'), rest_.size() - 1) + 1);
  if (!inside_row_) begun_at_ = line_;
  inside_row_ = inside_row_ || (text != "\n" && text != "\r\n");  // a blank line is no row
  rest_.remove_prefix(text.size());
  if (csv_parse(&parser_, text.data(), text.size(), &on_field, &on_row, this) != text.size()) end_file();
}

void CsvRows::end_file() {
  ended_ = true;
  const bool broken = csv_error(&parser_) != CSV_SUCCESS || csv_fini(&parser_, &on_field, &on_row, this) != 0;
  if (!broken) return;
  ++rows_;
  row_line_ = begun_at_;
  fail(csv_error(&parser_) == CSV_EPARSE
           ? "its quotation marks do not match: each field stands between two, and one inside is doubled"
           : csv_strerror(csv_error(&parser_)));
}

void CsvRows::on_field(void* text, std::size_t size, void* self) {
  static_cast<CsvRows*>(self)->unfinished_.emplace_back(static_cast<const char*>(text), size);
}

void CsvRows::on_row(int, void* opaque) {
  auto& self = *static_cast<CsvRows*>(opaque);
  self.inside_row_ = false;
  self.waiting_.push_back({std::exchange(self.unfinished_, {}), self.begun_at_});
}

std::string_view trim(std::string_view text) {
  constexpr const char* kSpace = " \t\n\v\f\r";
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

}  // namespace ddpsweep
