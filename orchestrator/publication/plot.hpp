// What gnuplot's scripts are written with: the style that all figures share, texts, and axes. Axes are set, never left
// to gnuplot, which prints a warning where all values are one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::publication {

/// What one drawing holds at most; the rest is in its CSV.
inline constexpr std::size_t kMostSeries = 9, kMostCells = 24, kMostAttempts = 400, kMostSlots = 64;

/// The first lines of NAME.gp: where it draws to, and in which style. height: of the PDF, which is 3.3 inches wide; the
/// SVG is 640 pixels wide and as much higher.
std::string script_head(const std::string& name, double height_inches);

/// As a string of gnuplot: in single quotes, where it replaces nothing.
std::string in_quotes(std::string_view text);
/// The same, of one line.
std::string quoted(const std::string& text);
/// The same for the text of a key: at most 46 characters.
std::string key_text(const std::string& text);
/// The same beside a tic: at most two lines of 25 characters, and gnuplot reads a format there.
std::string tic_text(const std::string& text);

/// The values that an axis is for.
class Extent {
 public:
  void add(std::optional<double> value);
  bool is_empty() const { return low_ > high_; }
  double low() const { return low_; }
  double high() const { return high_; }
  /// All above 0, so that their logarithms may be drawn.
  bool is_positive() const { return !is_empty() && low_ > 0; }

 private:
  double low_ = 1, high_ = 0;
};

/// "set xrange ...", "set xtics ...": axis is "x" or "y". Nothing must be empty.
std::string linear_axis(const std::string& axis, double low, double high);
/// With tics at numbers that people read, however short the axis is.
std::string log_axis(const std::string& axis, const Extent& values);
/// To base 2, with tics at powers of it.
std::string log2_axis(const std::string& axis, const Extent& values);
/// In percent of fractions: to 100 or beyond, and from 0 or as little above it as shows differences.
std::string percent_axis(const std::string& axis, const Extent& fractions);
/// To base 2, with a tic at each world size, or at the powers of 2 if they are many.
std::string world_size_axis(const std::vector<int>& sizes);
/// Rows of a horizontal chart, from above: the first is 0, the next -1.
std::string row_axis(const std::vector<std::string>& labels);

/// What so many rows take of the height with what is around them, in inches; more where a label has two lines.
double rows_height(const std::vector<std::string>& labels, double row_inches);

/// Above the drawing; columns so that the longest of the texts fits.
std::string key_above(const std::vector<std::string>& texts);
/// What the key takes of the height, in inches.
double key_height(const std::vector<std::string>& texts);

/// The parts of a plot command, one a line.
std::string plot_command(const std::vector<std::string>& parts);

/// Of a series: colour of the one, point and dashes of the other; both from 0 and begun again after kMostSeries.
std::string line_style(std::size_t colour, std::size_t mark);

}  // namespace ddpsweep::publication
