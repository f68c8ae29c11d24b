#include "orchestrator/publication/latex_numbers.hpp"

#include <fmt/format.h>

#include <array>
#include <map>
#include <optional>

#include "common/excerpt.hpp"

namespace ddpsweep::publication {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string_view spelled(char digit) {
  constexpr std::array<std::string_view, 10> kDigits{"Zero", "One", "Two",   "Three", "Four",
                                                     "Five", "Six", "Seven", "Eight", "Nine"};
  return kDigits[static_cast<std::size_t>(digit - '0')];
}

/// A, B, ..., Z, AA, AB, ...
std::string letters(std::size_t index) {
  std::string text;
  for (++index; index > 0; index = (index - 1) / 26)
    text.insert(text.begin(), static_cast<char>('A' + (index - 1) % 26));
  return text;
}

/// The commands of one cell. No kind begins another, so that two cells never have one command.
class Commands {
 public:
  explicit Commands(std::string name) : name_(std::move(name)) {}
  void add(const std::string& kind, const std::optional<double>& value, int digits, double factor = 1) {
    if (value) text_ += fmt::format("\\newcommand{{\\ddp{}{}}}{{{:.{}f}}}\n", kind, name_, *value * factor, digits);
  }
  void add(const std::string& kind, const report::Spread& spread, int digits) {
    if (spread.kind == report::SpreadKind::none) return;
    add("Low" + kind, spread.low, digits);
    add("High" + kind, spread.high, digits);
  }
  const std::string& text() const { return text_; }

 private:
  std::string name_, text_;
};

/// What keeps a figure from being cited unawares.
std::string mark_of(const store::FigureRow& figure) {
  return figure.grade == 2 ? "Oversubscribed" : figure.grade == 3 ? "Unaudited" : "";
}

std::string commands_of(const report::ScaledCell& cell, const std::string& name) {
  const auto& figure = cell.figure;
  Commands commands(mark_of(figure) + name);
  commands.add("EpochSeconds", figure.epoch_seconds, 3);
  commands.add("EpochSeconds", cell.epoch_seconds, 3);
  commands.add("SamplesPerSecond", figure.samples_per_second, 0);
  commands.add("Speedup", figure.speedup, 2);
  commands.add("Speedup", cell.speedup, 2);
  commands.add("Efficiency", figure.efficiency, 1, 100);
  commands.add("Accuracy", figure.accuracy, 2, 100);
  commands.add("DifferenceOfAccuracy", cell.accuracy_difference, 2, 100);
  commands.add("R", cell.compute_to_communication, 2);
  commands.add("Runs", static_cast<double>(figure.runs), 0);
  return fmt::format("% {}: {}{}{}\n{}", one_line(figure.experiment), one_line(figure.setup),
                     figure.note.empty() ? "" : "; ", one_line(figure.note), commands.text());
}

/// A name for each cell: command_name(), and where several would have the same one, letters more.
std::vector<std::string> names_of(const std::vector<report::ScaledCell>& cells) {
  std::vector<std::string> names;
  std::map<std::string, std::size_t> rows;
  for (const auto& cell : cells) ++rows[names.emplace_back(command_name(cell.figure.experiment))];
  for (auto& name : names) {
    if (rows[name] < 2) continue;
    const auto shared = name;
    for (std::size_t i = 0; rows[name] > 0; ++i) name = shared + letters(i);
    ++rows[name];
  }
  return names;
}

}  // namespace

std::string command_name(std::string_view experiment) {
  std::string name;
  bool new_word = true, in_number = false;
  for (std::size_t i = 0; i < experiment.size(); ++i) {
    const char c = experiment[i];
    if (is_digit(c)) {
      const bool more = i + 1 < experiment.size() && is_digit(experiment[i + 1]);
      if (c != '0' || in_number || !more) name += spelled(c);
      in_number = in_number || c != '0';
      new_word = true;
      continue;
    }
    in_number = false;
    if (is_lower(c) && new_word) {
      name += static_cast<char>(c - 'a' + 'A');
    } else if (is_lower(c) || is_upper(c)) {
      name += c;
    }
    new_word = !is_lower(c) && !is_upper(c);
  }
  return name;
}

std::string latex_numbers(const std::vector<report::ScaledCell>& cells) {
  std::string text = "% Medians over runs. Seconds; rates per second; efficiency and accuracy in percent.\n";
  const auto names = names_of(cells);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].figure.epoch_seconds) text += commands_of(cells[i], names[i]);
  }
  return text;
}

}  // namespace ddpsweep::publication
