#include "tests/e2e/bad_inputs.hpp"

namespace ddpsweep::e2e {
namespace {

const std::string kError = "ddpsweep: error: ";
const std::string kImport = "ddpsweep import m.csv --experiment theirs --gpus 4";

/// m.csv with these lines below the heading (from line 2 on).
std::string metrics(const std::string& lines) {
  return "printf 'epoch,train_loss,train_time,val_loss,val_acc\\n" + lines + "' >m.csv";
}

BadInput bad_import(const char* name, const char* input, const std::string& before, const std::string& message,
                    const std::string& command = kImport) {
  return {
      .name = name, .input = input, .before = before, .command = command, .exit_code = 2, .message = kError + message};
}

}  // namespace

std::vector<BadInput> bad_imports() {
  const std::string good = metrics("1,1,10,1,0.5\\n2,1,10,1,0.6\\n");
  return {
      bad_import("import_nothing", "import without a file", "",
                 "`import` needs metrics.csv files of one experiment, or one YAML file that names many; see ddpsweep "
                 "import --help",
                 "ddpsweep import"),
      bad_import("import_without_gpus", "an import that does not say on how many GPUs", good,
                 "m.csv does not say what its run was: add --experiment NAME and --gpus N",
                 "ddpsweep import m.csv --experiment theirs"),
      bad_import("import_zero_gpus", "an import of 0 GPUs", good,
                 "--gpus must be a whole number from 1 to 1000000, not \"0\"",
                 "ddpsweep import m.csv --experiment theirs --gpus 0"),
      bad_import("import_bad_name", "an imported experiment whose name is no name", good,
                 "--experiment must be made of letters, digits, . _ + and -, not \"their run\"",
                 "ddpsweep import m.csv --experiment 'their run' --gpus 4"),
      bad_import("import_missing_file", "an import of a file that is not there", "",
                 "cannot read m.csv: No such file or directory; name a metrics.csv"),
      bad_import("import_folder", "an import of a folder", "mkdir m.csv",
                 "m.csv is a folder; name the metrics.csv in it"),
      bad_import("import_empty_file", "an import of an empty file", ": >m.csv",
                 "m.csv is empty; a metrics.csv has a heading and a row for each epoch"),
      bad_import("import_heading_alone", "an import of a file without rows", metrics(""),
                 "m.csv has no row of an epoch; a metrics.csv has one for each"),
      bad_import("import_huge_file", "an import of 3 GiB", "truncate -s 3G m.csv",
                 "m.csv has 3221225472 bytes, more than the 16777216 of any metrics.csv, which has a row for each "
                 "epoch"),
      bad_import("import_binary", "an import of something that is no text", "printf '\\000\\377\\376\\n' >m.csv",
                 "m.csv:1: row 1: the heading has no column epoch: the first line must name "
                 "epoch,train_loss,train_time,val_loss,val_acc"),
      bad_import("import_missing_column", "an import of a file without a column",
                 "printf 'epoch,train_loss,train_time,val_loss\\n1,1,1,1\\n' >m.csv",
                 "m.csv:1: row 1: the heading has no column val_acc: the first line must name "
                 "epoch,train_loss,train_time,val_loss,val_acc"),
      bad_import("import_text_in_a_number", "a word where a number belongs in an imported file",
                 metrics("1,1,10,1,0.5\\n2,1,long,1,0.5\\n"),
                 "m.csv:3: row 3: train_time must be a number, not \"long\""),
      bad_import("import_negative_time", "a time below 0 in an imported file", metrics("1,1,-10,1,0.5\\n"),
                 "m.csv:2: row 2: train_time must be a number of seconds above 0, not \"-10\""),
      bad_import("import_percent", "an accuracy in percent in an imported file", metrics("1,1,10,1,88.5\\n"),
                 "m.csv:2: row 2: val_acc must be a fraction from 0 to 1, not \"88.5\""),
      bad_import("import_cut_row", "a row that was cut off in an imported file", metrics("1,1,10,1,0.5\\n2,1\\n"),
                 "m.csv:3: row 3: 2 fields under a heading of 5: was the row cut off, or written by two programs at "
                 "once?"),
      bad_import("import_experiment_twice", "an experiment twice in a list of imports",
                 good +
                     "; printf 'runs:\\n- {experiment: a, file: m.csv, gpus: 1}\\n- {experiment: a, file: n.csv, gpus: "
                     "2}\\n' >runs.yaml",
                 "runs.yaml:3: experiment a is there already (runs.yaml:2); several files of one experiment are file: "
                 "[a.csv, b.csv]",
                 "ddpsweep import runs.yaml"),
      bad_import("import_file_twice", "a file for two experiments in a list of imports",
                 good +
                     "; printf 'runs:\\n- {experiment: a, file: m.csv, gpus: 1}\\n- {experiment: b, file: m.csv, gpus: "
                     "2}\\n' >runs.yaml",
                 "m.csv is named twice, for a and for b: each run has a file of its own", "ddpsweep import runs.yaml"),
      [&] {
        BadInput measured = bad_import(
            "import_into_a_sweep", "an import under the name of a sweep that was run", good + "; ddpsweep run toy.yaml",
            "the sweep \"toy\" of results.db was run, and imported runs have sweeps of their "
            "own: choose another name with --name",
            kImport + " --name toy");
        measured.leaves = Leaves::a_good_store;
        measured.attempts = "succeeded||valid";
        return measured;
      }(),
      bad_import("list_of_no_import", "a list of imports where there are none", "ddpsweep run toy.yaml",
                 "results.db has no imported runs; see ddpsweep import --help", "ddpsweep import --list"),
      [&] {
        BadInput run = bad_import("run_into_imports", "a run under the name of imported runs",
                                  good + "; " + kImport + " --name toy",
                                  "the sweep \"toy\" of results.db holds imported runs, and measured ones do not stand "
                                  "among them: give the experiment file another name, or choose another store with "
                                  "--store",
                                  "ddpsweep run toy.yaml");
        run.leaves = Leaves::a_good_store;
        run.attempts = "succeeded||unaudited";
        return run;
      }(),
      [&] {
        BadInput live = bad_import("import_into_a_live_store", "an import into a store that a sweep writes to", good,
                                   "the store results.db is being written by process * on *, last heard at * (says *); "
                                   "wait for it to end or choose another store with --store",
                                   "ddpsweep run toy.yaml >first.txt 2>&1 & until grep -q EPOCH first.txt; do sleep "
                                   "0.05; done; " +
                                       kImport + "; code=$?; wait; exit $code");
        live.exit_code = 3;
        live.leaves = Leaves::a_good_store;
        live.attempts = "succeeded||valid";
        live.fake = "epoch_ms=700";
        return live;
      }(),
  };
}

}  // namespace ddpsweep::e2e
