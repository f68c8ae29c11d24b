// What can be wrong with what a person gives to ddpsweep, and how it is met: tests run each of these, and
// docs/errors.md has them as a table.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace ddpsweep::e2e {

enum class Leaves {
  everything_as_it_was,  // no file of the folder made, changed or removed
  a_good_store,          // whole, unclaimed, without a journal, and with all rows that it had
};

/// Shell commands run in a folder with toy.yaml: synthetic data, one CPU, two epochs, global batch 16.
struct BadInput {
  std::string name;    // of the test
  std::string input;   // in words, for the document
  std::string before;  // shell: makes it so. Exit code 77: this machine cannot show it
  std::string command;
  int exit_code = 0;
  std::string message;  // a whole line of what is printed; {dir}: the folder, *: differs from time to time
  Leaves leaves = Leaves::everything_as_it_was;
  std::string attempts;      // of a good store: state|failure|verdict of each
  std::string fake;          // DDPSWEEP_FAKE
  bool real_worker = false;  // because the fake one reads no data
  std::string elsewhere;     // a further test of the same
};

inline void PrintTo(const BadInput& input, std::ostream* out) { *out << input.name; }

/// Mistakes in an experiment file.
std::vector<BadInput> bad_experiment_files();
/// Mistakes on the command line.
std::vector<BadInput> bad_command_lines();
/// Files of other programs that `import` cannot take.
std::vector<BadInput> bad_imports();
/// Data that are missing or broken.
std::vector<BadInput> bad_data();
/// Folders of pretrained models that are missing, broken or do not fit.
std::vector<BadInput> bad_models();
/// Stores, workers and launchers that do not do their part.
std::vector<BadInput> bad_surroundings();

}  // namespace ddpsweep::e2e
