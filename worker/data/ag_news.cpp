#include "worker/data/ag_news.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <optional>

#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;

std::string_view trim(std::string_view text) {
  constexpr const char* kSpace = " \t\n\v\f\r";
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

/// Collects fields into rows. libcsv calls back through C, so nothing may be thrown out of field() and end_row():
/// complaints wait in problem_.
class AgNewsReader {
 public:
  AgNewsReader(const fs::path& file, int classes) : file_(file), classes_(classes) {
    csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
  }
  ~AgNewsReader() { csv_free(&parser_); }
  AgNewsReader(const AgNewsReader&) = delete;
  AgNewsReader& operator=(const AgNewsReader&) = delete;

  /// One line with its newline. A row whose quoted text holds newlines takes several.
  void feed(std::string_view line) {
    ++line_;
    if (fields_.empty() && !inside_row_) row_line_ = line_;
    inside_row_ = true;
    const bool parsed = csv_parse(&parser_, line.data(), line.size(), &AgNewsReader::on_field, &AgNewsReader::on_row,
                                  this) == line.size();
    check(parsed);
  }

  LabelledTexts finish() {
    check(csv_fini(&parser_, &AgNewsReader::on_field, &AgNewsReader::on_row, this) == 0);
    if (rows_.texts.empty())
      throw DataError(fmt::format("{}: holds no rows; docs/data.md says where to get AG News", file_.string()));
    return std::move(rows_);
  }

  std::int64_t rows() const { return static_cast<std::int64_t>(rows_.texts.size()); }

 private:
  static void on_field(void* text, std::size_t size, void* self) {
    static_cast<AgNewsReader*>(self)->fields_.emplace_back(static_cast<const char*>(text), size);
  }
  static void on_row(int, void* self) { static_cast<AgNewsReader*>(self)->end_row(); }

  void end_row() {
    inside_row_ = false;
    const std::vector<std::string> fields = std::exchange(fields_, {});
    if (problem_) return;
    if (fields.size() != 3) {
      problem_ = fmt::format("{} fields where 3 belong: class, title, description", fields.size());
      return;
    }
    const std::string_view label_text = trim(fields[0]);
    int label = 0;
    const auto [end, error] = std::from_chars(label_text.begin(), label_text.end(), label);
    if (error != std::errc() || end != label_text.end() || label < 1 || label > classes_) {
      problem_ = fmt::format("class '{}' is not one of 1..{}", fields[0], classes_);
      return;
    }
    rows_.labels.push_back(label - 1);
    rows_.texts.emplace_back(trim(fields[1] + " " + fields[2]));
  }

  void check(bool parsed) {
    if (!parsed && !problem_) {
      problem_ = csv_error(&parser_) == CSV_EPARSE
                     ? "its quotation marks do not match: each field stands between two, and one inside is doubled"
                     : csv_strerror(csv_error(&parser_));
    }
    if (problem_) {
      throw DataError(fmt::format("{}:{}: row {}: {}", file_.string(), row_line_, rows() + 1, *problem_));
    }
  }

  fs::path file_;
  int classes_;
  csv_parser parser_{};
  LabelledTexts rows_;
  std::vector<std::string> fields_;  // of the row that is being read
  std::optional<std::string> problem_;
  std::int64_t line_ = 0, row_line_ = 0;
  bool inside_row_ = false;
};

}  // namespace

LabelledTexts read_ag_news(const fs::path& file, int classes, std::int64_t limit) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw DataError(fmt::format("{}: cannot be read; docs/data.md says where to get AG News", file.string()));
  }
  AgNewsReader reader(file, classes);
  for (std::string line; (limit == 0 || reader.rows() < limit) && std::getline(in, line);) {
    line += '\n';
    reader.feed(line);
  }
  return reader.finish();
}

}  // namespace ddpsweep::worker
