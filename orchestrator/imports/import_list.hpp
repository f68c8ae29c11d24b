// What shall be imported: from the command line, or from a small YAML file that names many.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ddpsweep::imports {

inline constexpr int kMostGpus = 1'000'000;
inline constexpr std::int64_t kMostRows = 1'000'000'000'000;

/// One experiment: runs of the same program on so many GPUs.
struct ImportItem {
  std::string experiment;
  std::string family;  // experiments are compared inside one; empty: with what has none either
  int gpus = 1;
  std::optional<std::int64_t> samples_per_rank_epoch;  // rows that each rank is said to train on in an epoch
  std::vector<std::filesystem::path> files;
};

struct ImportList {
  std::filesystem::path file;  // that has it; empty: the command line
  std::string text;            // of that file, or what it would say
  std::vector<ImportItem> items;
};

/// Throws ConfigError unless `name` may be the name of a `what`, an experiment for example.
void check_name(const std::string& name, const std::string& what);

/// {runs: [{experiment: exp041, file: a.csv, gpus: 1, family: small, samples_per_rank_epoch: 120000}]}; file may be a
/// list; relative paths begin at the YAML file's folder. Throws ConfigError with file and line.
ImportList read_import_list(const std::filesystem::path& file);

/// The same for one experiment that the command line names.
ImportList import_list_of(ImportItem item);

}  // namespace ddpsweep::imports
