#include "orchestrator/publication/plot.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "common/excerpt.hpp"

namespace ddpsweep::publication {
namespace {

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// In characters of UTF-8; one_line() has left nothing else.
std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

/// Bytes of the first `characters`.
std::size_t bytes_of(std::string_view text, std::size_t characters) {
  std::size_t byte = 0;
  for (; byte < text.size(); ++byte) {
    if (begins_character(text[byte]) && characters-- == 0) break;
  }
  return byte;
}

std::string shortened(const std::string& text, std::size_t most) {
  return length(text) <= most ? text : text.substr(0, bytes_of(text, most - 1)) + "…";
}

/// As a format that gives the text.
std::string as_format(std::string_view text) {
  std::string made;
  for (const char c : text) made += c == '%' ? std::string("%%") : std::string(1, c);
  return in_quotes(made);
}

/// Between words of a name, if there is such a place in its second half.
std::size_t place_to_break(const std::string& text, std::size_t most) {
  const auto last = bytes_of(text, most);
  const auto gap = text.find_last_of("_-, ./", last - 1);
  return gap != std::string::npos && gap + 1 > last / 2 ? gap + 1 : last;
}

constexpr std::size_t kKeyCharacters = 46, kTicCharacters = 25;

std::size_t key_columns(const std::vector<std::string>& texts) {
  std::size_t longest = 1;
  for (const auto& text : texts) longest = std::max(longest, std::min(length(text), kKeyCharacters));
  return longest > 21 ? 1 : longest > 10 ? 2 : 3;
}

std::size_t key_rows(const std::vector<std::string>& texts) {
  const auto columns = key_columns(texts);
  return (texts.size() + columns - 1) / columns;
}

/// "0.5, 1, 2": all `steps` times a power of 10 within the values, or a little beyond them.
std::vector<double> tics_at(double low, double high, const std::vector<double>& steps) {
  std::vector<double> tics;
  for (int power = static_cast<int>(std::floor(std::log10(low))); power <= std::ceil(std::log10(high)); ++power) {
    for (const double step : steps) {
      const double tic = step * std::pow(10, power);
      if (tic >= low && tic <= high) tics.push_back(tic);
    }
  }
  return tics;
}

/// So that at most 5 steps are needed.
double step_for_people(double span) {
  constexpr double kMostSteps = 5;
  const double power = std::pow(10, std::floor(std::log10(span / kMostSteps)));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (step * power * kMostSteps >= span) return step * power;
  }
  return 10 * power;
}

std::string tics_text(const std::vector<double>& tics) {
  std::vector<std::string> texts;
  for (const double tic : tics) texts.push_back(fmt::format("'{0:.6g}' {0:.6g}", tic));
  return fmt::format("({})", fmt::join(texts, ", "));
}

/// For a logarithmic axis.
std::string tics_for_people(double low, double high) {
  constexpr std::size_t kFewTics = 3;
  for (const auto& steps : {std::vector<double>{1}, {1, 2, 5}, {1, 1.5, 2, 3, 5, 7}}) {
    const auto tics = tics_at(low, high, steps);
    if (tics.size() >= kFewTics) return tics_text(tics);
  }
  const double step = step_for_people(high - low);  // so short that it is almost linear
  std::vector<double> tics;
  for (auto n = std::llround(std::ceil(low / step)); static_cast<double>(n) * step <= high; ++n)
    tics.push_back(static_cast<double>(n) * step);
  return tics_text(tics);
}

constexpr std::string_view kStyle = R"(set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
)";

}  // namespace

std::string script_head(const std::string& name, double height_inches) {
  constexpr double kWidthInches = 3.3, kWidthPixels = 640;
  return fmt::format(
      "# Draws {0}.csv, which lies beside it: gnuplot -e \"format='pdf'\" {0}.gp; svg without that. gnuplot 5.4 or "
      "later.\n"
      "if (!exists('format')) format = 'svg'\n"
      "reset\n"
      "if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size {1}in,{2:.2f}in font 'Helvetica,8' "
      "fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size {3},{4:.0f} "
      "font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'\n"
      "small = format eq 'pdf' ? ',7' : ',13'\n"
      "set output '{0}.'.format\n{5}",
      name, kWidthInches, height_inches, kWidthPixels, height_inches * kWidthPixels / kWidthInches * 0.9, kStyle);
}

std::string in_quotes(std::string_view text) {
  std::string made = "'";
  for (const char c : text) made += c == '\'' ? std::string("''") : std::string(1, c);
  return made + '\'';
}

std::string quoted(const std::string& text) { return in_quotes(one_line(text)); }

std::string key_text(const std::string& text) { return quoted(shortened(one_line(text), kKeyCharacters)); }

std::string tic_text(const std::string& text) {
  const auto line = one_line(text);
  if (length(line) <= kTicCharacters) return as_format(line);
  const auto end = place_to_break(line, kTicCharacters);
  return as_format(line.substr(0, end)) + R"(."\n".)" + as_format(shortened(line.substr(end), kTicCharacters));
}

void Extent::add(std::optional<double> value) {
  if (!value || !std::isfinite(*value)) return;
  low_ = is_empty() ? *value : std::min(low_, *value);
  high_ = low_ > high_ ? *value : std::max(high_, *value);
}

std::string linear_axis(const std::string& axis, double low, double high) {
  if (high <= low) high = low + 1;
  return fmt::format("set {0}range [{1:.6g}:{2:.6g}]\nset {0}tics {3:g}\n", axis, low, high,
                     step_for_people(high - low));
}

std::string log_axis(const std::string& axis, const Extent& values) {
  constexpr double kRoom = 1.15;
  const double low = values.low() / kRoom, high = values.high() * kRoom;
  return fmt::format("set logscale {0}\nset {0}range [{1:.6g}:{2:.6g}]\nset {0}tics {3}\n", axis, low, high,
                     tics_for_people(low, high));
}

std::string log2_axis(const std::string& axis, const Extent& values) {
  constexpr double kRoom = 1.15;
  const double low = values.low() / kRoom, high = values.high() * kRoom;
  std::vector<std::string> tics;
  for (int power = static_cast<int>(std::ceil(std::log2(low))); power <= std::floor(std::log2(high)); ++power)
    tics.push_back(fmt::format("'{0:g}' {0:g}", std::exp2(power)));
  return fmt::format("set logscale {0} 2\nset {0}range [{1:.6g}:{2:.6g}]\nset {0}tics {3}\n", axis, low, high,
                     tics.size() < 2 ? tics_for_people(low, high) : fmt::format("({})", fmt::join(tics, ", ")));
}

std::string percent_axis(const std::string& axis, const Extent& fractions) {
  constexpr double kRoomBelow = 10, kStep = 10;
  const double low = std::floor((100 * fractions.low() - kRoomBelow) / kStep) * kStep;
  return linear_axis(axis, std::clamp(low, 0.0, 90.0), std::max(103.0, 104 * fractions.high()));
}

std::string world_size_axis(const std::vector<int>& sizes) {
  constexpr std::size_t kMostTics = 8;
  constexpr double kRoom = 1.15;
  const auto [low, high] = std::ranges::minmax(sizes);
  std::vector<int> tics(sizes);
  std::ranges::sort(tics);
  tics.erase(std::unique(tics.begin(), tics.end()), tics.end());
  if (tics.size() > kMostTics) std::erase_if(tics, [](int size) { return (size & (size - 1)) != 0; });
  return fmt::format("set logscale x 2\nset xrange [{:.6g}:{:.6g}]\nset xtics ({})\n", low / kRoom, high * kRoom,
                     fmt::join(tics, ", "));
}

std::string row_axis(const std::vector<std::string>& labels) {
  std::string tics;
  for (std::size_t i = 0; i < labels.size(); ++i)
    tics += fmt::format("{}  {} {}", i == 0 ? "\\\n" : ", \\\n", tic_text(labels[i]), -static_cast<double>(i));
  return fmt::format("set yrange [{:.1f}:0.6]\nset ytics font small\nset ytics scale 0 ({})\nset grid noytics\n",
                     -static_cast<double>(labels.size()) + 0.4, tics);
}

double rows_height(const std::vector<std::string>& labels, double row_inches) {
  constexpr double kAroundInches = 0.55, kTwoLinesInches = 0.28;
  const bool has_long = std::ranges::any_of(labels, [](const auto& label) { return length(label) > kTicCharacters; });
  return kAroundInches + static_cast<double>(labels.size()) * std::max(row_inches, has_long ? kTwoLinesInches : 0);
}

std::string key_above(const std::vector<std::string>& texts) {
  return fmt::format(
      "set key at screen 0.5, screen 0.985 top center horizontal maxcols {} Left reverse samplen 2 width -2 "
      "font small\n"
      "set tmargin {:.1f}\n",
      key_columns(texts), 0.9 + 0.92 * static_cast<double>(key_rows(texts)));
}

double key_height(const std::vector<std::string>& texts) {
  constexpr double kRowInches = 0.12;
  return kRowInches * static_cast<double>(key_rows(texts));
}

std::string plot_command(const std::vector<std::string>& parts) {
  return fmt::format("plot {}\n", fmt::join(parts, ", \\\n     "));
}

std::string line_style(std::size_t colour, std::size_t mark) {
  const auto of = [](std::size_t i) { return i % kMostSeries + 1; };
  return of(colour) == of(mark) ? fmt::format("linetype {}", of(mark))
                                : fmt::format("linetype {} linecolor {}", of(mark), of(colour));
}

}  // namespace ddpsweep::publication
