// Rows as a file might have them.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "orchestrator/imports/file_findings.hpp"

namespace ddpsweep::imports {

/// One row for each of the epochs, from line 2 on; times differ by a little, as real ones do.
inline Rows rows_of(const std::vector<int>& epochs) {
  Rows rows;
  for (const int epoch : epochs) {
    const auto line = std::ssize(rows) + 2;
    rows.push_back({.line = line,
                    .epoch = epoch,
                    .train_loss = 1.0 / epoch,
                    .seconds = 10 + 0.001 * static_cast<double>(line),
                    .validation_loss = 0.5,
                    .accuracy = 0.8});
  }
  return rows;
}

inline std::vector<int> epochs_of(const Rows& rows) {
  std::vector<int> epochs;
  for (const auto& row : rows) epochs.push_back(row.epoch);
  return epochs;
}

inline std::vector<std::string> codes_of(const std::vector<store::Finding>& findings) {
  std::vector<std::string> codes;
  for (const auto& finding : findings) codes.push_back(finding.code);
  return codes;
}

}  // namespace ddpsweep::imports
