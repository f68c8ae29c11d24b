#include "orchestrator/report/report_model.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/errors.hpp"
#include "common/excerpt.hpp"

namespace ddpsweep::report {

bool is_number(Style style) { return style != Style::text && style != Style::note; }

std::string heading_of(const Column& column) {
  std::string text = column.heading ? column.heading : column.name;
  if (!column.heading) std::ranges::replace(text, '_', ' ');
  return text;
}

std::string shown(const Column& column, const store::Json& row) {
  const store::Json& value = row.at(column.name);
  if (value.is_null()) return "-";
  switch (column.style) {
    case Style::text:
    case Style::note:
      return one_line(value.get<std::string>());
    case Style::count:
      return value.dump();
    case Style::seconds:
    case Style::milliseconds:
      return fmt::format("{:.3f}", value.get<double>());
    case Style::ratio:
      return fmt::format("{:.2f}", value.get<double>());
    case Style::factor:
      return fmt::format("{:.3f}x", value.get<double>());
    case Style::fraction:
      return fmt::format("{:.2f} %", 100 * value.get<double>());
    case Style::difference:
      return fmt::format("{:+.2f} %", 100 * value.get<double>());
    case Style::points:
      return fmt::format("{:+.2f} points", 100 * value.get<double>());
    case Style::rate:
      return fmt::format("{:.0f}", value.get<double>());
    case Style::memory:
      return fmt::format("{:.2f} GiB", value.get<double>() / (1U << 30));
  }
  bug("a Style without a way to show it");
}

}  // namespace ddpsweep::report
