// The verbs of `ddpsweep`. Each takes the arguments after its name and returns the program's exit code; ConfigError and
// EnvironmentError go up to main(), which prints them.
#pragma once

#include <string>
#include <vector>

namespace ddpsweep::cli {

/// `ddpsweep plan FILE`: checks an experiment file and prints its cells, their order and where they would run.
int plan_verb(const std::vector<std::string>& args);

/// `ddpsweep run FILE ...`: becomes ddpsweep-orchestrator; returns only when help was asked for.
int run_verb(const std::vector<std::string>& args);

/// `ddpsweep doctor [FILE]`: says what would keep `run` from working. With --launch it becomes ddpsweep-orchestrator.
int doctor_verb(const std::vector<std::string>& args);

/// `ddpsweep status`: tells how a running sweep stands, from the small file that it replaces each second.
int status_verb(const std::vector<std::string>& args);

/// `ddpsweep report`: prints the speedup table from the store.
int report_verb(const std::vector<std::string>& args);

/// `ddpsweep compare A B`: tells which of two sets of runs is faster, and whether that may be chance.
int compare_verb(const std::vector<std::string>& args);

/// `ddpsweep show [SELECTOR]`: tells what the store knows of a sweep, cell, run or attempt.
int show_verb(const std::vector<std::string>& args);

/// `ddpsweep logs [SELECTOR]`: prints what the workers of an attempt wrote.
int logs_verb(const std::vector<std::string>& args);

/// `ddpsweep query SQL`: answers a question in SQL.
int query_verb(const std::vector<std::string>& args);

/// `ddpsweep import CSV... | YAML`: takes in runs of other programs, unaudited, and judges their files.
int import_verb(const std::vector<std::string>& args);

/// `ddpsweep export [SELECTOR] --to FOLDER`: writes results as files.
int export_verb(const std::vector<std::string>& args);

}  // namespace ddpsweep::cli
