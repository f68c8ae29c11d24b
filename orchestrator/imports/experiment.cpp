#include "orchestrator/imports/experiment.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "common/errors.hpp"
#include "orchestrator/report/statistics.hpp"

namespace ddpsweep::imports {
namespace {

using nlohmann::json;

std::optional<double> mean(const std::vector<double>& values) {
  if (values.empty()) return std::nullopt;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<store::Epoch> epochs_of(const Rows& rows) {
  std::vector<store::Epoch> epochs;
  for (const MetricsRow& row : rows) {
    store::Epoch epoch;
    epoch.epoch = row.epoch;
    epoch.warmup = row.epoch == 1;
    epoch.epoch_seconds = row.seconds;
    epoch.train_loss = row.train_loss;
    epoch.validation_loss = row.validation_loss;
    epoch.accuracy = row.accuracy;
    epochs.push_back(std::move(epoch));
  }
  return epochs;
}

/// The first finding of each: what makes it unaudited.
store::Finding not_counted(const std::filesystem::path& file) {
  return {"work_audit", fmt::format("imported from {}: nobody counted which rows its ranks trained on", file.string()),
          true};
}

store::ImportedRun stored_run(const MetricsFile& file, const Rows& rows, std::vector<store::Finding> findings) {
  store::ImportedRun run;
  run.epochs = epochs_of(rows);
  // Without a curve there is nothing that a dagger could mark: the report shall say why.
  run.verdict.kind = rows.empty() ? store::VerdictKind::invalid : store::VerdictKind::unaudited;
  run.verdict.findings = {not_counted(file.path)};
  run.verdict.findings.insert(run.verdict.findings.end(), findings.begin(), findings.end());
  std::set<std::int64_t> lines;
  for (const MetricsRow& row : rows) lines.insert(row.line);
  run.source = {{"file", std::filesystem::absolute(file.path).lexically_normal().string()}, {"lines", lines}};
  return run;
}

std::string remark_of(const Facts& facts) {
  std::vector<std::string> codes;
  for (const Note& note : facts.notes) {
    if (std::ranges::find(codes, note.code) == codes.end()) codes.push_back(note.code);
  }
  if (codes.empty()) return "imported, not audited";
  return fmt::format("imported, not audited; its files show: {}", fmt::join(codes, ", "));
}

template <class T>
std::optional<T> optional_at(const json& object, const char* key) {
  const json& value = object.at(key);
  return value.is_null() ? std::nullopt : std::optional(value.get<T>());
}

template <class T>
json nullable(const std::optional<T>& value) {
  return value ? json(*value) : json();
}

}  // namespace

json to_json(const Facts& facts) {
  json notes = json::array();
  for (const Note& note : facts.notes) {
    notes.push_back({{"code", note.code}, {"file", note.file}, {"sentence", note.sentence}});
  }
  return {{"experiment", facts.experiment},
          {"family", facts.family},
          {"gpus", facts.gpus},
          {"samples_per_rank_epoch", nullable(facts.samples_per_rank_epoch)},
          {"rows", facts.rows},
          {"runs", facts.runs},
          {"last_epoch", facts.last_epoch},
          {"epoch_seconds", nullable(facts.epoch_seconds)},
          {"accuracy", nullable(facts.accuracy)},
          {"notes", notes}};
}

Facts facts_from(const json& object) {
  try {
    Facts facts{.experiment = object.at("experiment").get<std::string>(),
                .family = object.at("family").get<std::string>(),
                .gpus = object.at("gpus").get<int>(),
                .samples_per_rank_epoch = optional_at<std::int64_t>(object, "samples_per_rank_epoch"),
                .rows = object.at("rows").get<std::int64_t>(),
                .runs = object.at("runs").get<int>(),
                .last_epoch = object.at("last_epoch").get<int>(),
                .epoch_seconds = optional_at<double>(object, "epoch_seconds"),
                .accuracy = optional_at<double>(object, "accuracy"),
                .notes = {}};
    for (const json& note : object.at("notes")) {
      facts.notes.push_back({note.at("code").get<std::string>(), note.at("file").get<std::string>(),
                             note.at("sentence").get<std::string>()});
    }
    return facts;
  } catch (const json::exception& error) {
    throw EnvironmentError(
        fmt::format("the store's settings of an imported experiment were changed ({}): import it again", error.what()));
  }
}

Experiment make_experiment(const ImportItem& item, const std::vector<MetricsFile>& files) {
  Experiment made;
  Facts& facts = made.facts;
  facts = {.experiment = item.experiment,
           .family = item.family,
           .gpus = item.gpus,
           .samples_per_rank_epoch = item.samples_per_rank_epoch};
  std::vector<double> means, accuracies;
  const auto add_mean = [&](const Rows& rows) {
    if (const auto seconds = mean(timed_seconds(rows))) means.push_back(*seconds);
  };
  for (const MetricsFile& file : files) {
    const FileFindings found = examine(file);
    facts.rows += std::ssize(file.rows);
    facts.last_epoch = std::max(facts.last_epoch, std::ranges::max(file.rows, {}, &MetricsRow::epoch).epoch);
    for (const auto& finding : found.findings)
      facts.notes.push_back({finding.code, file.path.string(), finding.sentence});
    for (const FoundRun& run : found.runs) {
      ++facts.runs;
      add_mean(run.rows);
      accuracies.push_back(run.rows.back().accuracy);
      made.stored.runs.push_back(stored_run(file, run.rows, run.findings));
    }
    if (!found.runs.empty()) continue;
    add_mean(file.rows);
    made.stored.runs.push_back(stored_run(file, {}, found.findings));
  }
  facts.epoch_seconds = report::median(means);
  facts.accuracy = report::median(accuracies);

  made.stored.experiment = item.experiment;
  made.stored.family = item.family;
  made.stored.gpus = item.gpus;
  made.stored.epochs = facts.last_epoch;
  made.stored.setup = fmt::format("imported, {} {}", item.gpus, item.gpus == 1 ? "GPU" : "GPUs");
  made.stored.remark = remark_of(facts);
  made.stored.facts = to_json(facts);
  return made;
}

}  // namespace ddpsweep::imports
