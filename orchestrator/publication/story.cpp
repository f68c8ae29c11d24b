#include "orchestrator/publication/story.hpp"

#include <utility>

#include "orchestrator/publication/figure_data.hpp"
#include "orchestrator/publication/figures.hpp"

namespace ddpsweep::publication {
namespace {

/// What the store says, before anything is made of it: the writer waits while it is read.
struct Records {
  store::Json hypothesis, claims;
  store::SweepSetup setup;
  FigureData figures;
};

Records read_records(store::Reader& reader, const store::SweepOverview& overview) {
  const auto& name = overview.sweep;
  auto runs = run_rows(reader, name);
  auto cells = report::scaling(figure_rows(reader, name), runs);
  return {hypothesis_rows(reader, name), claim_rows(reader, name), sweep_setup(reader, name),
          read_figure_data(reader, overview, std::move(cells), std::move(runs))};
}

Story told(Records records) {
  const auto& overview = records.figures.overview;
  Story story{.overview = overview,
              .parts = report::parts_of(overview, records.figures.cells),
              .hypothesis = report::hypothesis_table(overview, std::move(records.hypothesis), records.claims),
              .setup = std::move(records.setup),
              .facts = {},
              .validation = {},
              .figures = figures_of(records.figures)};
  story.facts = setup_facts(story.setup);
  story.validation = validation_of(story.parts, story.hypothesis, story.setup);
  return story;
}

}  // namespace

std::vector<Story> read_stories(store::Reader& reader, const std::optional<std::string>& sweep) {
  auto records = reader.at_once([&] {
    for (const auto* view : {"counted_attempt", "run_summary", "hypothesis"}) reader.work_out_once(view);
    std::vector<Records> read;
    for (const auto& overview : report::chosen_sweeps(reader, sweep)) read.push_back(read_records(reader, overview));
    return read;
  });
  std::vector<Story> stories;
  for (auto& record : records) stories.push_back(told(std::move(record)));
  return stories;
}

}  // namespace ddpsweep::publication
