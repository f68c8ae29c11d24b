#include "tests/e2e/bad_inputs.hpp"

namespace ddpsweep::e2e {
namespace {

const std::string kRun = "ddpsweep run toy.yaml";
const std::string kError = "ddpsweep: error: ";
const std::string kFailed = "[ FAIL ] (1/1) toy_cpus1  ";

/// A store in which something was changed by SQL.
std::string changed_store(const std::string& sql) {
  return kRun + " && python3 - <<'END'\nimport sqlite3\ndatabase = sqlite3.connect('results.db')\n" +
         "database.executescript(\"\"\"" + sql + "\"\"\")\nEND\n";
}

BadInput data(const char* name, const char* input, const std::string& rows, const std::string& message) {
  return {.name = name,
          .input = input,
          .before = "sed -i 's/^dataset: .*/dataset: {name: ag_news, dir: news}/' toy.yaml && " + rows,
          .command = kRun,
          .exit_code = 1,
          .message = kFailed + message + "  again: ddpsweep run toy.yaml --only *",
          .leaves = Leaves::a_good_store,
          .attempts = "failed|data|",
          .real_worker = true};
}

std::string train_csv(const std::string& rows) {
  return "mkdir news && printf '\"1\",\"a\",\"b\"\\n' >news/test.csv && printf '" + rows + "' >news/train.csv";
}

BadInput worker(const char* name, const char* input, const std::string& before, const std::string& program,
                const std::string& message) {
  return {.name = name,
          .input = input,
          .before = before,
          .command = (program.empty() ? "" : "DDPSWEEP_WORKER=" + program + " ") + kRun,
          .exit_code = 1,
          .message = kFailed + "config: preparing synthetic on *: " + message + "  again: " + kRun + " --only *",
          .leaves = Leaves::a_good_store,
          .attempts = "failed|config|"};
}

BadInput no_place(const char* name, const char* input, const std::string& store, const std::string& message) {
  return {.name = name,
          .input = input,
          .before = "mkdir stores",
          .command = kRun + " --store " + store,
          .exit_code = 3,
          .message = kError + message};
}

}  // namespace

std::vector<BadInput> bad_data() {
  BadInput batch = data("batch_larger_than_news", "a batch larger than the data read", train_csv(R"("1","a","b"\n)"),
                        "config: rank 0: a global batch of 16 is larger than the 1 training rows: make the batch "
                        "smaller  log: logs/toy_cpus1_1_rank0.log");
  batch.attempts = "failed|config|";
  return {
      data("missing_data_folder", "a data folder that is not there", "true",
           "data: preparing ag_news on *: rank 0: {dir}/news/*.csv: cannot open: No such file or directory; "
           "docs/data.md says where to get the data"),
      data("broken_csv_row", "a CSV row with too few fields", train_csv(R"("1","a","b"\n"2","c"\n)"),
           "data: preparing ag_news on *: rank 0: {dir}/news/train.csv:2: row 2: 2 fields where 3 belong: class, "
           "title, description"),
      data("open_quotation_mark", "a CSV field without its second quotation mark",
           train_csv(R"("1","a","b"\n"2","c","d\n"3","e","f"\n)"),
           "data: preparing ag_news on *: rank 0: {dir}/news/train.csv:2: row 2: its quotation marks do not match: "
           "each field stands between two, and one inside is doubled"),
      data("label_out_of_range", "a label outside 1..4", train_csv(R"("1","a","b"\n"5","c","d"\n)"),
           "data: preparing ag_news on *: rank 0: {dir}/news/train.csv:2: row 2: class '5' is not one of 1..4"),
      data("empty_training_set", "an empty training set", train_csv(""),
           "data: preparing ag_news on *: rank 0: {dir}/news/train.csv: holds no rows; docs/data.md says where to "
           "get AG News"),
      data("missing_imdb_folder", "a folder of reviews that is not there",
           "sed -i 's/ag_news, dir: news/imdb, dir: films/' toy.yaml",
           "data: preparing imdb on *: rank 0: {dir}/films: has neither train/neg and train/pos nor train.csv; "
           "docs/data.md says where to get IMDB"),
      batch,
  };
}

std::vector<BadInput> bad_surroundings() {
  return {
      no_place("store_in_no_folder", "a store in a folder that is not there", "no/results.db",
               "the store no/results.db cannot be written: no: No such file or directory; choose another place with "
               "--store"),
      // Root may write to every folder but those of the kernel.
      no_place("store_in_unwritable_folder", "a store in a folder that nobody may write to", "/proc/results.db",
               "the store /proc/results.db cannot be *; choose another place with --store"),
      no_place("store_is_a_folder", "a folder for a store", "stores",
               "the store stores is a folder; name a file with --store"),
      {.name = "no_room_for_the_store",
       .input = "no room for the store to grow (after waiting 60 s for some)",
       .before = kRun,
       .command = "ulimit -f $(($(stat -c %s results.db) / 512 + 16)); " + kRun + " --set train.epochs=3000",
       .exit_code = 3,
       .message = "[ STOP ] the store results.db, while *; what was committed before stays; when that is mended, go "
                  "on with: ddpsweep run toy.yaml --set train.epochs=3000",
       .leaves = Leaves::a_good_store,
       .attempts = "succeeded||valid running||",
       .fake = "epoch_ms=100"},
      {.name = "store_of_a_newer_version",
       .input = "a store of a newer version",
       .before = changed_store("UPDATE meta SET value = 99 WHERE key = 'schema_version'; "
                               "UPDATE meta SET value = '9.1' WHERE key = 'written_by';"),
       .command = kRun,
       .exit_code = 3,
       .message = kError + "results.db has schema version 99 and this ddpsweep * knows versions up to *: use ddpsweep "
                           "9.1 or a newer one, or choose another store with --store"},
      {.name = "report_of_a_newer_version",
       .input = "a report of a store of a newer version",
       .before = changed_store("UPDATE meta SET value = 99 WHERE key = 'schema_version'; "
                               "UPDATE meta SET value = '9.1' WHERE key = 'written_by';"),
       .command = "ddpsweep report",
       .exit_code = 3,
       .message = kError + "results.db has schema version 99 and this ddpsweep * knows versions up to *: use ddpsweep "
                           "9.1 or a newer one, or choose another store with --store"},
      {.name = "store_that_is_no_database",
       .input = "a store that is no database",
       .before = "printf 'a text that is long enough for SQLite to read a header from it, and then some more of it' "
                 ">results.db",
       .command = kRun,
       .exit_code = 3,
       .message = kError + "results.db is no store: file is not a database; choose another file with --store"},
      {.name = "damaged_store",
       .input = "a store that was cut short",
       .before = kRun + " && truncate -s 50000 results.db",
       .command = kRun,
       .exit_code = 3,
       .message = kError + "the store results.db is damaged (database disk image is malformed): bring back a copy of "
                           "it, or save what is readable with `sqlite3 results.db .recover`, and choose another file "
                           "with --store until then"},
      {.name = "store_of_another_program",
       .input = "a database of another program",
       .before = "python3 -c 'import sqlite3; sqlite3.connect(\"results.db\").execute(\"CREATE TABLE a (b)\")'",
       .command = kRun,
       .exit_code = 3,
       .message = kError + "results.db is a database of another program; choose another file with --store"},
      {.name = "two_runs_on_one_store",
       .input = "two runs on one store",
       .before = "",
       .command = kRun + " >first.txt 2>&1 & until grep -q EPOCH first.txt; do sleep 0.05; done; " + kRun +
                  "; code=$?; wait; exit $code",
       .exit_code = 3,
       .message = kError + "the store results.db is being written by process * on *, last heard at * (says *); wait "
                           "for it to end or choose another store with --store",
       .leaves = Leaves::a_good_store,
       .attempts = "succeeded||valid",
       .fake = "epoch_ms=2000@epoch=2"},
      {.name = "stale_lock",
       .input = "a lock that a dead program left: no error",
       .before = R"(echo '{"host": "elsewhere", "boot_id": "x", "pid_namespace": "y", "pid": 4711, "start_time": 1, )"
                 R"("token": "t", "heartbeat": "2020-01-01T00:00:00Z"}' >results.db.lock; )"
                 "touch -d '5 minutes ago' results.db.lock",
       .command = kRun,
       .exit_code = 0,
       .message = "* warning [rank 0] the store results.db was left claimed by process 4711 on elsewhere, last heard "
                  "at 2020-01-01T00:00:00Z, which is gone: taken over",
       .leaves = Leaves::a_good_store,
       .attempts = "succeeded||valid"},
      worker("missing_worker", "a worker program that is not there", "", "/no/such/worker",
             "rank 0 did not start: cannot start /no/such/worker: No such file or directory; name a program that "
             "is there and may be executed (--worker, or worker.command)"),
      worker("worker_not_executable", "a worker that may not be executed", "echo text >worker", "$PWD/worker",
             "rank 0 did not start: cannot start {dir}/worker: Permission denied; name a program that "
             "is there and may be executed (--worker, or worker.command)"),
      [] {
        BadInput other = worker("worker_of_another_version", "a worker of another protocol version", "", "",
                                "worker 'ddpsweep-fake-worker 1' speaks protocol version 99, this ddpsweep speaks "
                                "version *: install matching ones");
        other.fake = "wrong_version";
        return other;
      }(),
      {.name = "variables_not_for_all_ranks",
       .input = "a variable of NCCL that mpirun gives to one rank alone: no error",
       .command = "mpirun --bind-to none --oversubscribe -n 1 -x NCCL_ALGO=Ring ddpsweep run toy.yaml : -n 1 ddpsweep "
                  "run toy.yaml",
       .exit_code = 0,
       .message =
           "ddpsweep: warning: NCCL_ALGO is not set for agent 1 on *, 'Ring' for agent 0 on *; give every node the "
           "same: srun does, mpirun with -x NAME",
       .leaves = Leaves::a_good_store,
       .attempts = "succeeded||valid"},
      {.name = "fewer_cores_than_slots",
       .input = "mpirun that binds its ranks to fewer cores than a cell wants",
       .before = "[ $(mpirun -n 1 --bind-to core nproc) -lt $(nproc) ] || exit 77; sed -i \"s/cpus: .1./cpus: [1, "
                 "$(nproc)]/; s/train_rows: 101/train_rows: 8192/; s/global: 16/global: 8192/\" toy.yaml",
       .command = "mpirun -n 1 --bind-to core ddpsweep run toy.yaml",
       .exit_code = 3,
       .message = kError + "a cell wants * CPU ranks, but the agents may use only *: the one on * is bound to * of *. "
                           "Start with `mpirun --bind-to none ...` or `srun --ntasks-per-node=1 --cpus-per-task=* "
                           "...`; --slots-per-agent allows more ranks than cores, for tests of results and never of "
                           "speed.",
       .leaves = Leaves::a_good_store},
      {.name = "srun_without_pmix",
       .input = "srun without --mpi=pmix",
       .before = "",
       .command = "SLURM_STEP_ID=0 SLURM_STEP_NUM_TASKS=2 SLURM_PROCID=0 " + kRun,
       .exit_code = 3,
       .message = kError + "srun started this rank but told MPI nothing of the others. Start with `srun --mpi=pmix "
                           "...` (`srun --mpi=list` shows what this cluster offers).",
       .elsewhere = "slurm.without_pmix"},
  };
}

}  // namespace ddpsweep::e2e
