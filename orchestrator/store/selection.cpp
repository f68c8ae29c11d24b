#include "orchestrator/store/selection.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <ranges>

#include "common/errors.hpp"
#include "common/nearest.hpp"

namespace ddpsweep::store {
namespace {

using Kind = Selection::Kind;

constexpr std::size_t kShortestKey = 4;  // digits
constexpr std::size_t kMostCandidates = 8;

/// Something that the selector may mean, and how to write it so that it means nothing else.
struct Candidate {
  Selection selection;
  std::string description;
  bool operator==(const Candidate& other) const { return selection == other.selection; }
};

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return number;
}

bool is_key_prefix(std::string_view text) {
  return text.size() >= kShortestKey && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

class Search {
 public:
  Search(const Catalog& catalog, std::string_view selector) : catalog_(catalog) {
    if (selector.starts_with('#')) {
      const std::string_view rest = selector.substr(1);
      by_attempt(rest);
      // plan and show write cells as #3fa91c, so this is a key unless it is the number of an attempt.
      if (found_.empty()) by_key(rest);
      return;
    }
    by_attempt(selector);
    by_key(selector);
    by_sweep(selector);
    by_experiment(selector, std::nullopt);
    const std::size_t slash = selector.rfind("/run");
    const auto repeat = slash == std::string_view::npos ? std::nullopt : number_in(selector.substr(slash + 4));
    if (repeat) by_experiment(selector.substr(0, slash), repeat);
  }

  const std::vector<Candidate>& found() const { return found_; }

 private:
  void add(Kind kind, std::int64_t id, std::string description) {
    Candidate candidate{{kind, id}, std::move(description)};
    if (std::ranges::find(found_, candidate) == found_.end()) found_.push_back(std::move(candidate));
  }

  void by_attempt(std::string_view text) {
    if (text.empty()) return;
    const auto number = number_in(text);
    if (number && catalog_.attempts.contains(*number)) {
      add(Kind::attempt, *number, fmt::format("attempt {} (write '#{}')", *number, *number));
    }
  }

  void by_key(std::string_view text) {
    if (!is_key_prefix(text)) return;
    for (const Catalog::Cell& cell : catalog_.cells) {
      if (cell.key.starts_with(text)) add_cell(cell);
    }
  }

  void by_sweep(std::string_view text) {
    for (const auto& [id, name] : catalog_.sweeps) {
      if (text == name || text == name + "/") add(Kind::sweep, id, fmt::format("sweep {} (write {}/)", name, name));
    }
  }

  void by_experiment(std::string_view text, std::optional<std::int64_t> repeat) {
    for (const bool in_file : {true, false}) {
      const std::size_t before = found_.size();
      for (const Catalog::Cell& cell : catalog_.cells) {
        if (cell.in_file != in_file) continue;
        if (text != cell.experiment && text != catalog_.sweeps.at(cell.sweep_id) + "/" + cell.experiment) continue;
        repeat ? add_run(cell, *repeat) : add_cell(cell);
      }
      if (found_.size() > before) return;
    }
  }

  void add_cell(const Catalog::Cell& cell) {
    const std::string& sweep = catalog_.sweeps.at(cell.sweep_id);
    add(Kind::cell, cell.cell_id, fmt::format("cell {}/{} (write {})", sweep, cell.experiment, cell.key.substr(0, 12)));
  }

  void add_run(const Catalog::Cell& cell, std::int64_t repeat) {
    for (const Catalog::Run& run : catalog_.runs) {
      if (run.cell_id != cell.cell_id || run.repeat != repeat) continue;
      const std::string name =
          fmt::format("{}/{}/run{}", catalog_.sweeps.at(cell.sweep_id), cell.experiment, run.repeat);
      add(Kind::run, run.run_id, fmt::format("run {}{}", name, cell.in_file ? "" : " of an earlier version"));
    }
  }

  const Catalog& catalog_;
  std::vector<Candidate> found_;
};

[[noreturn]] void refuse_ambiguous(const std::string& selector, const std::vector<Candidate>& found) {
  std::vector<std::string> descriptions;
  for (std::size_t i = 0; i < std::min(found.size(), kMostCandidates); ++i) {
    descriptions.push_back(found[i].description);
  }
  if (found.size() > kMostCandidates) descriptions.push_back(fmt::format("{} more", found.size() - kMostCandidates));
  throw ConfigError(fmt::format("\"{}\" could be any of: {}", selector, fmt::join(descriptions, "; ")));
}

[[noreturn]] void refuse_unknown(const Catalog& catalog, const std::string& selector) {
  if (catalog.cells.empty()) {
    throw ConfigError(fmt::format("there is no \"{}\": the store has no sweep yet (ddpsweep run FILE)", selector));
  }
  const std::string_view bare = std::string_view(selector).substr(selector.starts_with('#') ? 1 : 0);
  if (!bare.empty() && number_in(bare)) {
    throw ConfigError(catalog.attempts.empty() ? fmt::format("there is no attempt {}: nothing has been tried yet", bare)
                                               : fmt::format("there is no attempt {}, nor a cell whose key begins so; "
                                                             "the newest attempt is {}",
                                                             bare, catalog.attempts.rbegin()->first));
  }
  std::vector<std::string> known{"last"};
  for (const auto& [id, name] : catalog.sweeps) known.push_back(name);
  for (const Catalog::Cell& cell : catalog.cells) known.push_back(cell.experiment);
  if (is_key_prefix(bare)) {
    known.clear();
    for (const Catalog::Cell& cell : catalog.cells) known.push_back(cell.key.substr(0, bare.size()));
  }
  for (const Catalog::Cell& cell : catalog.cells) {
    // exp046/run9, where exp046 is there and has fewer repeats
    if (!selector.starts_with(cell.experiment + "/run")) continue;
    for (const Catalog::Run& run : catalog.runs) {
      if (run.cell_id == cell.cell_id) known.push_back(fmt::format("{}/run{}", cell.experiment, run.repeat));
    }
  }
  throw ConfigError(fmt::format(
      "the store has no sweep, experiment, run, attempt or cell key \"{}\"; the nearest known name is \"{}\"", selector,
      nearest(selector, known)));
}

}  // namespace

const char* const kSelectorHelp =
    "SELECTOR is one of: last (the newest attempt); the number of an attempt (7); an experiment (exp046);\n"
    "one of its runs (exp046/run2); the beginning of a cell's key, 4 digits or more (3fa91c); a sweep (agnews).\n"
    "Where one name means two things: agnews/ is the sweep, agnews/exp046 its experiment.\n";

Catalog read_catalog(Reader& reader) {
  Catalog catalog;
  reader.for_each("SELECT sweep_id, name FROM sweep", [&](SQLite::Statement& row) {
    catalog.sweeps[row.getColumn(0).getInt64()] = row.getColumn(1).getString();
  });
  reader.for_each("SELECT cell_id, sweep_id, cell_key, experiment, in_file FROM cell ORDER BY sweep_id, position",
                  [&](SQLite::Statement& row) {
                    catalog.cells.push_back({.cell_id = row.getColumn(0).getInt64(),
                                             .sweep_id = row.getColumn(1).getInt64(),
                                             .key = row.getColumn(2).getString(),
                                             .experiment = row.getColumn(3).getString(),
                                             .in_file = row.getColumn(4).getInt() == 1});
                  });
  reader.for_each("SELECT run_id, cell_id, repeat FROM run ORDER BY cell_id, repeat", [&](SQLite::Statement& row) {
    catalog.runs.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getInt()});
  });
  reader.for_each("SELECT attempt_id, run_id FROM attempt", [&](SQLite::Statement& row) {
    catalog.attempts[row.getColumn(0).getInt64()] = row.getColumn(1).getInt64();
  });
  return catalog;
}

Selection select(const Catalog& catalog, const std::string& selector) {
  if (selector == "last" && !catalog.attempts.empty()) return {Kind::attempt, catalog.attempts.rbegin()->first};
  const Search search(catalog, selector);
  if (search.found().size() > 1) refuse_ambiguous(selector, search.found());
  if (search.found().size() == 1) return search.found().front().selection;
  if (selector == "last") throw ConfigError("nothing has been tried yet: the store has no attempt (ddpsweep run FILE)");
  refuse_unknown(catalog, selector);
}

std::vector<std::int64_t> runs_of(const Catalog& catalog, const Selection& selection) {
  std::vector<std::int64_t> ids;
  if (selection.kind == Kind::run) return {selection.id};
  if (selection.kind == Kind::attempt) return {catalog.attempts.at(selection.id)};
  std::vector<std::int64_t> cells{selection.id};
  if (selection.kind == Kind::sweep) {
    cells.clear();
    for (const Catalog::Cell& cell : catalog.cells) {
      if (cell.sweep_id == selection.id) cells.push_back(cell.cell_id);
    }
  }
  std::ranges::sort(cells);
  for (const Catalog::Run& run : catalog.runs) {
    if (std::ranges::binary_search(cells, run.cell_id)) ids.push_back(run.run_id);
  }
  return ids;
}

std::optional<std::int64_t> newest_attempt(const Catalog& catalog, const Selection& selection) {
  if (selection.kind == Kind::attempt) return selection.id;
  std::vector<std::int64_t> runs = runs_of(catalog, selection);
  std::ranges::sort(runs);
  for (const auto& [attempt, run] : std::views::reverse(catalog.attempts)) {
    if (std::ranges::binary_search(runs, run)) return attempt;
  }
  return std::nullopt;
}

std::int64_t needed_attempt(const Catalog& catalog, const std::string& selector) {
  const auto attempt = newest_attempt(catalog, select(catalog, selector));
  if (!attempt) throw ConfigError(fmt::format("\"{}\" has not been tried yet", selector));
  return *attempt;
}

}  // namespace ddpsweep::store
