// Selectors: how people name a part of the store on a command line, for `show`, `logs` and `export`.
//
//     last                 the newest attempt
//     7, #7                attempt 7
//     exp046               the experiment, that is its cell
//     exp046/run2          a repeat of it
//     3fa91c, #3fa91c      the cell whose key begins so, from 4 hexadecimal digits on
//     agnews               the sweep; agnews/ when an experiment has that name, too
//     agnews/exp046        and agnews/exp046/run2: when several sweeps have such an experiment
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

struct Selection {
  enum class Kind { sweep, cell, run, attempt };
  Kind kind = Kind::attempt;
  std::int64_t id = 0;  // of the row in the table of that name
  bool operator==(const Selection&) const = default;
};

/// What there is to select: names and ids alone.
struct Catalog {
  struct Cell {
    std::int64_t cell_id = 0, sweep_id = 0;
    std::string key, experiment;
    bool in_file = true;  // cells that left their experiment file are found by name only when none has it now
  };
  struct Run {
    std::int64_t run_id = 0, cell_id = 0;
    int repeat = 1;
  };
  std::map<std::int64_t, std::string> sweeps;  // id -> name
  std::vector<Cell> cells;
  std::vector<Run> runs;
  std::map<std::int64_t, std::int64_t> attempts;  // id -> run id
};

/// Reads ids and names of the whole store (10,000 attempts: some milliseconds).
Catalog read_catalog(Reader& reader);

/// The one thing that `selector` names. Throws ConfigError: with the candidates when it could be several, with the
/// nearest known name when it is none.
Selection select(const Catalog& catalog, const std::string& selector);

/// The newest attempt of what was selected. nothing: there was none yet.
std::optional<std::int64_t> newest_attempt(const Catalog& catalog, const Selection& selection);

/// As above, for verbs that need one; `selector` is for the message of the ConfigError.
std::int64_t needed_attempt(const Catalog& catalog, const std::string& selector);

/// The ids of all runs of what was selected, in the order of cells and repeats.
std::vector<std::int64_t> runs_of(const Catalog& catalog, const Selection& selection);

/// For --help: what a selector may be, in lines of up to 100 characters.
extern const char* const kSelectorHelp;

}  // namespace ddpsweep::store
