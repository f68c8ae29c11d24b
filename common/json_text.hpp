// JSON as text that is always valid: what came from a worker, a file name or SQLite may hold bytes that are no UTF-8,
// and those become U+FFFD instead of ending the program.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace ddpsweep {

/// Json: nlohmann::json or nlohmann::ordered_json.
template <class Json>
std::string one_line_json(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// For people: a line for each value.
template <class Json>
std::string indented_json(const Json& value) {
  return value.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace ddpsweep
