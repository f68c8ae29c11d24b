#include "tests/publication/publication_testing.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace ddpsweep::publication::testing {
namespace {

using Field = std::optional<std::string>;

std::vector<std::vector<Field>> fields_of(const std::string& csv) {
  std::vector<std::vector<Field>> lines(1);
  Field field;
  bool in_quotes = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    if (in_quotes && c == '"' && csv.compare(i, 2, "\"\"") == 0) {
      *field += c;
      ++i;
    } else if (c == '"') {
      in_quotes = !in_quotes;
      if (!field) field = "";
    } else if (!in_quotes && c == ',') {
      lines.back().push_back(std::exchange(field, std::nullopt));
    } else if (!in_quotes && csv.compare(i, 2, "\r\n") == 0) {
      lines.back().push_back(std::exchange(field, std::nullopt));
      lines.emplace_back();
      ++i;
    } else {
      field = field.value_or("") + c;
    }
  }
  EXPECT_FALSE(in_quotes);
  EXPECT_TRUE(lines.back().empty() && !field) << "the last line has no end";
  lines.pop_back();
  return lines;
}

void add_runs(FigureData& data, std::vector<store::RunRow>& runs, const store::FigureRow& figure,
              const Measured& cell) {
  int repeat = 0;
  for (const double seconds : cell.epoch_seconds) {
    store::RunRow run{.key = figure.key, .epoch_seconds = seconds};
    run.compute_ms = 8;
    if (cell.world_size > 1) run.communication_ms = 2, run.exposed_ms = 1;
    run.rank_skew_seconds = cell.world_size > 1 ? 0.02 * seconds : 0;
    run.input_seconds = 0.01 * seconds;
    run.samples_per_second = 1000 / seconds;
    run.rank_steps.assign(static_cast<std::size_t>(cell.world_size), {9, 10});
    runs.push_back(run);
    ++repeat;
    data.epochs.push_back({figure.key, repeat, 1, true, 2 * seconds, 0.8});
    data.epochs.push_back({figure.key, repeat, 2, false, seconds, 0.9});
  }
}

std::string verdict_of(int grade) { return grade == 0 ? "" : grade == 3 ? "unaudited" : "valid"; }

}  // namespace

std::vector<Row> rows_of(const std::string& csv) {
  const auto lines = fields_of(csv);
  std::vector<Row> rows;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    EXPECT_EQ(lines[i].size(), lines[0].size()) << "line " << i;
    rows.emplace_back();
    for (std::size_t k = 0; k < lines[0].size(); ++k) rows.back()[lines[0][k].value()] = lines[i].at(k);
  }
  return rows;
}

double number(const Row& row, const std::string& column) { return std::stod(row.at(column).value()); }

Figure named(const std::vector<Figure>& figures, const std::string& name) {
  const auto found = std::ranges::find(figures, name, &Figure::name);
  if (found != figures.end()) return *found;
  ADD_FAILURE() << "no figure " << name;
  return {};
}

std::vector<std::string> names_of(const std::vector<Figure>& figures) {
  std::vector<std::string> names;
  for (const auto& figure : figures) names.push_back(figure.name);
  return names;
}

FigureData data_of(const std::vector<Measured>& cells) {
  FigureData data{.overview = {.sweep = "sweep", .repeats = 1, .batch_mode = "per_gpu", .device = "gpu"}};
  std::vector<store::FigureRow> figures;
  std::vector<store::RunRow> runs;
  for (const auto& cell : cells) {
    store::FigureRow figure{.key = {static_cast<std::int64_t>(figures.size()) + 1, cell.provenance,
                                    verdict_of(cell.grade), cell.grade == 2},
                            .experiment = cell.experiment,
                            .setup = cell.setup,
                            .family_key = cell.family,
                            .batch_mode = cell.batch_mode,
                            .world_size = cell.world_size,
                            .grade = cell.grade,
                            .runs = static_cast<std::int64_t>(cell.epoch_seconds.size())};
    figure.epoch_seconds = report::median(cell.epoch_seconds);
    if (figure.epoch_seconds) {
      figure.samples_per_second = 1000 / *figure.epoch_seconds;
      figure.accuracy = 0.9;
      figure.steps_per_epoch = 10;
    }
    const auto base = std::ranges::find(cells, cell.base, &Measured::experiment);
    if (base != cells.end() && cell.grade == 1) {
      figure.base_experiment = cell.base;
      figure.speedup = *report::median(base->epoch_seconds) / *figure.epoch_seconds;
      figure.efficiency = *figure.speedup * base->world_size / cell.world_size;
    }
    add_runs(data, runs, figure, cell);
    figures.push_back(figure);
  }
  data.cells = report::scaling(std::move(figures), runs);
  data.runs = std::move(runs);
  return data;
}

Restored::Restored(const std::string& name) {
  std::ifstream file(std::string(DDPSWEEP_SOURCE_DIR) + "/bench/results/" + name + ".sql");
  std::ostringstream text;
  text << file.rdbuf();
  const auto made = folder / (name + ".db");
  SQLite::Database(made.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(text.str());
  reader = std::make_unique<store::Reader>(made, store::Reader::Mode::copy);
}

FigureData Restored::data(const std::string& sweep) {
  for (const auto& overview : store::sweep_overviews(*reader)) {
    if (overview.sweep != sweep) continue;
    auto runs = store::run_rows(*reader, sweep);
    auto cells = report::scaling(store::figure_rows(*reader, sweep), runs);
    return read_figure_data(*reader, overview, std::move(cells), std::move(runs));
  }
  ADD_FAILURE() << "no sweep " << sweep;
  return {};
}

}  // namespace ddpsweep::publication::testing
