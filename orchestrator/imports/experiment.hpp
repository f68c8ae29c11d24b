// One imported experiment: what its files show, as values that the store keeps and that comparisons are made of. Pure.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/imports/file_findings.hpp"
#include "orchestrator/imports/import_list.hpp"
#include "orchestrator/store/imported.hpp"

namespace ddpsweep::imports {

/// A finding about one of the experiment's files.
struct Note {
  std::string code, file, sentence;
};

/// What is known of an experiment when its rows are not at hand.
struct Facts {
  std::string experiment, family;
  int gpus = 1;
  std::optional<std::int64_t> samples_per_rank_epoch;
  std::int64_t rows = 0;                // of all its files
  int runs = 0;                         // that can be told apart
  int last_epoch = 0;                   // the highest one
  std::optional<double> epoch_seconds;  // as the views have it: mean of a run without epoch 1, median over runs
  std::optional<double> accuracy;       // median over runs of the last epoch's
  std::vector<Note> notes;
};

nlohmann::json to_json(const Facts& facts);
/// Of what to_json() made. Throws EnvironmentError when it is something else: the store was changed by hand.
Facts facts_from(const nlohmann::json& json);

struct Experiment {
  Facts facts;
  store::ImportedExperiment stored;
};

/// files: what was read of item.files. A file whose runs cannot be told apart counts in epoch_seconds as one run, since
/// all of its rows are epochs of this experiment, and has no curve.
Experiment make_experiment(const ImportItem& item, const std::vector<MetricsFile>& files);

}  // namespace ddpsweep::imports
