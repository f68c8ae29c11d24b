#include "tests/e2e/bad_inputs.hpp"

namespace ddpsweep::e2e {
namespace {

const std::string kPlan = "ddpsweep plan toy.yaml";
const std::string kError = "ddpsweep: error: ";

std::string add(const std::string& lines) { return "printf '" + lines + "' >>toy.yaml"; }  // from line 10 on
std::string axes(const std::string& text) { return "sed -i 's/^matrix: .*/matrix: {" + text + "}/' toy.yaml"; }
/// A file of the study's own form; `lines` begin on line 4.
std::string study(const std::string& lines) {
  return "printf 'experiment_name: toy\\ndata: {dataset: synthetic_sequences}\\ntraining: {epochs: 2, batch_size: 8, "
         "learning_rate: 0.1}\\n" +
         lines + "' >toy.yaml";
}

BadInput mistake(const char* name, const char* input, const std::string& command, const std::string& message) {
  return {.name = name, .input = input, .before = {}, .command = command, .exit_code = 2, .message = kError + message};
}

/// The same, where there is a store.
BadInput asked(const char* name, const char* input, const std::string& command, const std::string& message) {
  BadInput made = mistake(name, input, command, message);
  made.before = "ddpsweep run toy.yaml";
  return made;
}

}  // namespace

std::vector<BadInput> bad_experiment_files() {
  return {
      {.name = "unknown_key",
       .input = "a key that does not exist",
       .before = add("repeat: 3\\n"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:10: unknown key \"repeat\"; the nearest known key is \"repeats\""},
      {.name = "key_twice",
       .input = "a key given twice",
       .before = add("repeats: 3\\n"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:10: key \"repeats\" is given twice, first on line 3"},
      {.name = "wrong_type",
       .input = "a word where a number belongs",
       .before = "sed -i 's/epochs: 2/epochs: many/' toy.yaml",
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:6: train.epochs must be an integer, not \"many\""},
      {.name = "duration_without_unit",
       .input = "a duration without a unit",
       .before = add("limits: {timeout: 45}\\n"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError +
                  "toy.yaml:10: limits.timeout: '45' is not a duration; write a number and a unit (ms, s, m, h, d), "
                  "e.g. 45m or 1h30m"},
      {.name = "both_batch_rules",
       .input = "both batch rules",
       .before = "sed -i 's/global: 16/global: 16, per_gpu: 8/' toy.yaml",
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:5: batch has both per_gpu (line 5) and global (line 5); write exactly one"},
      {.name = "gpus_and_cpus",
       .input = "both gpus and cpus",
       .before = axes("model: [toy], cpus: [1], gpus: [1]"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:2: matrix has both cpus and gpus; write exactly one"},
      {.name = "zero_gpus",
       .input = "0 GPUs",
       .before = axes("model: [toy], gpus: [0]"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:2: matrix.gpus must be at least 1, not \"0\""},
      {.name = "twelve_gpus_of_eight",
       .input = "a plan for 12 GPUs where there are 8",
       .before = axes("model: [toy], gpus: [4, 12]"),
       .command = kPlan + " --slots 8",
       .exit_code = 0,
       .message = "[ SKIP ] toy_gpus12  infeasible: needs 12 GPUs, 8 on 1 node with 8 slots"},
      {.name = "nothing_fits",
       .input = "a run of which no cell fits these machines",
       .before = axes("model: [toy], gpus: [12]"),
       .command = "ddpsweep run toy.yaml",
       .exit_code = 3,
       .message = "[ STOP ] no cell of this sweep can run on these machines: start it on more of them, or change the "
                  "file",
       .leaves = Leaves::a_good_store},
      {.name = "name_of_no_cell",
       .input = "an entry of names that matches no cell",
       .before = add("names: {big: {cpus: 3}}\\n"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:10: names.big matches no cell; the cells have cpus 1"},
      {.name = "batch_larger_than_synthetic_data",
       .input = "a batch larger than the synthetic data",
       .before = "sed -i 's/global: 16/global: 200/' toy.yaml",
       .command = kPlan,
       .exit_code = 0,
       .message = "[ SKIP ] toy_cpus1  infeasible: a global batch of 200 is larger than the 101 training rows"},
      {.name = "nested_too_deep",
       .input = "YAML nested too deep",
       .before = "{ printf 'name: '; printf '[%.0s' $(seq 100000); } >toy.yaml",
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:1: more than 32 levels of lists and mappings; an experiment file needs five"},
      {.name = "doubles_by_aliases",
       .input = "YAML that doubles itself by aliases",
       .before = "{ echo 'a0: &a0 [x, x]'; for i in $(seq 40); do "
                 "echo \"a$i: &a$i [*a$((i - 1)), *a$((i - 1))]\"; done; } >toy.yaml",
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:1: more than 500000 values, each alias written out; use fewer aliases"},
      {.name = "study_unknown_key",
       .input = "a key that the study's own files do not have",
       .before = study("optimizer: {wieght_decay: 0.1}\\n"),
       .command = kPlan + " --cpus 2",
       .exit_code = 2,
       .message =
           kError + "toy.yaml:4: unknown key \"wieght_decay\" in optimizer; the nearest known key is \"weight_decay\""},
      {.name = "study_two_rates",
       .input = "two learning rates in a file of the study's",
       .before = study("optimizer: {lr: 0.2}\\n"),
       .command = kPlan + " --cpus 2",
       .exit_code = 2,
       .message = kError +
                  "toy.yaml:4: optimizer.lr is 0.2, but training.learning_rate is 0.1 (line 3); leave one of them out"},
      {.name = "study_output_elsewhere",
       .input = "an output_dir outside the current folder in a file of the study's",
       .before = study("output_dir: ../out\\n"),
       .command = "ddpsweep run toy.yaml --cpus 2",
       .exit_code = 2,
       .message =
           kError +
           "toy.yaml:4: output_dir \"../out\" is no folder inside the current one; write a relative path such as "
           "experiments/toy"},
      {.name = "study_without_devices",
       .input = "a file of the study's without --gpus or --cpus",
       .before = study(""),
       .command = "ddpsweep run toy.yaml",
       .exit_code = 2,
       .message = kError +
                  "toy.yaml has the study's own form: say on how many GPUs or CPUs its use_ddp: true is to run, with "
                  "--gpus N or --cpus N"},
      {.name = "no_yaml",
       .input = "a file that is not YAML",
       .before = add("train: {epochs: 2\\n"),
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml:11: not valid YAML: a mapping that begins with { does not end with }"},
      {.name = "empty_file",
       .input = "an empty file",
       .before = ": >toy.yaml",
       .command = kPlan,
       .exit_code = 2,
       .message = kError + "toy.yaml: the file is empty; docs/experiment_file.md shows a whole one"},
      {.name = "folder",
       .input = "a folder instead of a file",
       .before = "mkdir sweeps",
       .command = "ddpsweep run sweeps",
       .exit_code = 2,
       .message = kError + "sweeps is a folder; name the experiment file (YAML) in it"},
      {.name = "missing_file",
       .input = "a file that is not there",
       .before = "",
       .command = "ddpsweep run tay.yaml",
       .exit_code = 2,
       .message = kError +
                  "cannot read tay.yaml: No such file or directory; name an experiment file (YAML), its path from "
                  "{dir}"},
  };
}

std::vector<BadInput> bad_command_lines() {
  return {
      mistake("unknown_verb", "an unknown verb", "ddpsweep plam",
              "unknown verb \"plam\"; the nearest known one is \"plan\"; see ddpsweep --help"),
      mistake("unknown_option", "an unknown option", "ddpsweep run --stor x.db toy.yaml",
              "unknown option \"--stor\"; the nearest known one is \"--store\"; see ddpsweep run --help"),
      mistake("no_file_named", "no file named", "ddpsweep run",
              "`run` needs one experiment file; see ddpsweep run --help"),
      mistake("two_files_of_ours", "two experiment files", "ddpsweep run toy.yaml toy.yaml",
              "toy.yaml has not the study's own form, and only such files make one sweep together; name it alone"),
      mistake("gpus_for_a_file_of_ours", "--gpus for an experiment file", kPlan + " --gpus 4",
              "--gpus and --cpus are for files of the study's own form; change toy.yaml with --set matrix.gpus=... or "
              "--set matrix.cpus=..."),
      mistake("until_no_time", "--until with something else than a time", "ddpsweep run toy.yaml --until 90",
              "--until 90: write how long from now (2h30m) or a local time (15:20, 2026-11-28T15:20)"),
      mistake("until_over", "--until a moment that is over", "ddpsweep run toy.yaml --until 2020-01-01T12:00",
              "--until 2020-01-01T12:00: that is over"),
      mistake("only_nothing", "--only with an unknown name", kPlan + " --only toy_cpu1",
              "--only toy_cpu1: toy.yaml has no such experiment, nor a cell whose key begins so; the nearest "
              "experiment is toy_cpus1"),
      mistake("where_unknown_column", "--where with an unknown column", kPlan + " --where 'gpu = 1'",
              "--where gpu = 1: no such column: gpu; it may name activation, *"),
      mistake("where_no_condition", "--where with half a condition", kPlan + " --where 'cpus ='",
              "--where cpus =: near \")\": syntax error; it may name activation, *"),
      mistake("where_holds_for_none", "--where that holds for no cell", kPlan + " --where 'cpus = 7'",
              "no cell of toy.yaml was chosen: --where holds for none; ddpsweep plan shows them all"),
      mistake("set_unknown_key", "--set of an unknown key", kPlan + " --set epoch=3",
              "--set epoch=3: unknown key \"epoch\"; the nearest known key is \"train.epochs\""),
      mistake("set_without_value", "--set without a value", kPlan + " --set train.epochs",
              "--set train.epochs: write KEY=VALUE, for example train.epochs=3"),
      mistake("set_wrong_type", "--set with a value of the wrong type", kPlan + " --set train.epochs=many",
              "--set train.epochs=many: train.epochs must be an integer, not \"many\""),
      mistake("report_without_store", "a report of a store that is not there", "ddpsweep report --store no.db",
              "there is no store no.db: run a sweep first (ddpsweep run FILE), or name its store with --store"),
      asked("report_of_another_sweep", "a report of a sweep that is not in the store", "ddpsweep report --sweep tay",
            "there is no sweep 'tay'; the store has: toy"),
      asked("report_of_unknown_format", "a report in an unknown format", "ddpsweep report --format pdf",
            "--format must be text, markdown, csv, latex or json, not \"pdf\""),
      asked("report_of_unknown_section", "a section that the report does not have", "ddpsweep report --section scaling",
            "--section must be speedup, intervals, efficiency, summary or hypothesis, not \"scaling\""),
      asked("page_in_a_format", "a page that was asked for in a format", "ddpsweep report --html page --format csv",
            "--format is for what is printed; --html and --paper write all sections"),
      {.name = "page_where_something_is",
       .input = "a page where something is already",
       .before = "ddpsweep run toy.yaml && mkdir taken && touch taken/mine",
       .command = "ddpsweep report --html taken",
       .exit_code = 2,
       .message =
           kError +
           "taken is not empty; name another folder with --html, or let files of the same names be replaced with "
           "--force"},
      asked("paper_of_another_sweep", "a paper of a sweep that is not in the store",
            "ddpsweep report --sweep tay --paper paper", "there is no sweep 'tay'; the store has: toy"),
      asked("show_unknown_name", "a name that is not in the store", "ddpsweep show toy_cpu1",
            "the store has no sweep, experiment, run, attempt or cell key \"toy_cpu1\"; the nearest known name is "
            "\"toy_cpus1\""),
      asked("show_unknown_attempt", "an attempt that is not in the store", "ddpsweep show 99",
            "there is no attempt 99, nor a cell whose key begins so; the newest attempt is 1"),
      asked("logs_of_unknown_rank", "the log of a rank that is not there", "ddpsweep logs 1 --rank 7",
            "attempt 1 has 1 rank, from 0, and no rank 7"),
      asked("query_that_writes", "a query that writes", "ddpsweep query \"DELETE FROM epoch\"",
            "this statement writes, and `query` only reads: results are changed by `run` and `import` alone"),
      asked("export_to_nowhere", "an export without a folder", "ddpsweep export",
            "`export` needs --to FOLDER; see ddpsweep export --help"),
  };
}

}  // namespace ddpsweep::e2e
