// What tests of figures share: sweeps made by hand, sweeps that were measured, and a reader of CSV.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/publication/figures.hpp"
#include "orchestrator/report/scaling.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::publication::testing {

/// A line of a CSV by its header. Nothing: an empty field without quotes.
using Row = std::map<std::string, std::optional<std::string>>;
/// By RFC 4180; every line has as many fields as the header.
std::vector<Row> rows_of(const std::string& csv);
double number(const Row& row, const std::string& column);

/// The figure of this name; fails the test when there is none.
Figure named(const std::vector<Figure>& figures, const std::string& name);
std::vector<std::string> names_of(const std::vector<Figure>& figures);

/// A cell with a figure of its own, and its runs: in the data as read_figure_data() would give them.
struct Measured {
  std::string experiment;
  int world_size = 1;
  std::vector<double> epoch_seconds;  // of each run
  std::string base;                   // experiment; empty: it has no speedup
  int grade = 1;
  std::string family = "family", setup = "small, bf16", batch_mode = "per_gpu", provenance = "1a2b3c";
};
/// Each run has two epochs, the first of them for warm-up and twice as long, 1000 samples and 10 steps an epoch; R is 4
/// on several ranks.
FigureData data_of(const std::vector<Measured>& cells);

/// A store of bench/results/, with this program's views.
struct Restored {
  explicit Restored(const std::string& name);
  FigureData data(const std::string& sweep);

  store::testing::TempFolder folder;
  std::unique_ptr<store::Reader> reader;
};

}  // namespace ddpsweep::publication::testing
