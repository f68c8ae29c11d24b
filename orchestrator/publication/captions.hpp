// What every caption says beside its figure's own sentences: how often it was measured, what its bars promise, what is
// marked, and what the drawing leaves out.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "orchestrator/publication/series.hpp"

namespace ddpsweep::publication {

/// Sentences, one after the other.
class Caption {
 public:
  explicit Caption(std::string first) : text_(std::move(first)) {}
  /// An empty one is not there.
  Caption& say(const std::string& sentence);
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// "n = 6 runs of each cell.", or which cells have how many.
std::string sentence_of_runs(const FigureData& data, const Cells& cells);
/// What error bars are where they were made of these.
std::string sentence_of_bars(const std::vector<report::SpreadKind>& kinds);
/// What the sweep holds fixed while the world size grows, and what all setups share.
std::string sentence_of_batch(const FigureData& data);
/// Which cells are unaudited, were crowded or carry a remark.
std::string sentences_of_marks(const FigureData& data, const Cells& cells);
/// "2 of 11 lines are not drawn: their numbers are in NAME.csv."; empty when all are. things: "lines"
std::string sentence_of_omitted(std::size_t drawn, std::size_t all, const std::string& things, const std::string& name);

}  // namespace ddpsweep::publication
