// Values of the store's rows as words for a terminal. Pure.
#pragma once

#include <string>
#include <string_view>

#include "common/excerpt.hpp"
#include "orchestrator/store/reader.hpp"

namespace ddpsweep::cli {

using store::Json;

/// The text of a column; "" for NULL or when there is no such column.
std::string text_at(const Json& row, const char* column);
/// A number with so many decimals; "-" for NULL.
std::string number_at(const Json& row, const char* column, int decimals);
/// A fraction as "82.09 %"; "-" for NULL.
std::string percent_at(const Json& row, const char* column);
/// A whole number of the column, 0 for NULL.
std::int64_t count_at(const Json& row, const char* column);
bool is_set(const Json& row, const char* column);

/// "1 cell", "2 cells".
std::string counted(std::int64_t count, std::string_view noun);
/// "#3fa91c", the way people name a cell.
std::string short_key(const Json& row);
/// Every line with two blanks before it.
std::string indented(std::string_view lines);

}  // namespace ddpsweep::cli
