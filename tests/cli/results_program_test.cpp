// show, logs, query and export as a user meets them; and all verbs but `run` where MPI cannot be loaded.
#include <gmock/gmock.h>

#include <chrono>
#include <future>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "tests/cli/program.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::cli {
namespace {

using namespace store::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Results : public Program {
 protected:
  /// Attempt 1 is valid; attempt 2, of two ranks, fails; attempt 3 runs while `store` lives.
  void fill(store::Store& store) {
    auto cell = make_cell("exp046", 2, true);
    cell.key = "3fa91c0123456789";
    const auto runs = store.register_sweep(make_sweep({cell}, 2, "agnews"));
    record_try(store, run_id(runs, 0));
    start(store, 2, run_id(runs, 0, 2));
    store::AttemptEnd end;
    end.id = 2;
    end.error = "rank 1 was killed by signal 9 (Killed)";
    end.failure = protocol::FailureClass::crash;
    end.ended_at = "2026-11-22T10:02:00.000Z";
    store.end_attempt(end);
  }

  static void start(store::Store& store, std::int64_t attempt, std::int64_t run) {
    const auto log = [&](int rank) {
      return "logs/a_" + std::to_string(attempt) + "_" + std::to_string(rank) + ".log";
    };
    auto how = start_of(attempt, run, 2);
    how.spec["again"] = "ddpsweep run agnews.yaml --set train.epochs=2 --only 3fa91c012345";
    store.start_attempt(how, {{0, "n", "n/0", log(0), 0, 1}, {1, "n", "n/1", log(1), 0, 2}});
  }

  void fill() {
    store::Store store(store_);
    fill(store);
  }

  void write_log(const std::string& name, const std::string& text) {
    std::filesystem::create_directories(folder_ / "logs");
    std::ofstream(folder_ / "logs" / name, std::ios::app) << text << std::flush;
  }

  Result ask(const std::string& arguments) { return run(arguments + " --store " + store_.string()); }

  const std::filesystem::path store_ = folder_ / "results.db";
};

TEST_F(Results, ShowTellsOfAFailureWithTheEndOfTheRightLog) {
  fill();
  write_log("a_2_1.log", "first\nterminate called\n");
  const Result last = ask("show");
  EXPECT_EQ(last.exit_code, 0) << last.errors;
  EXPECT_THAT(last.output, HasSubstr("It failed (crash): rank 1 was killed by signal 9 (Killed)\n"));
  EXPECT_THAT(last.output, HasSubstr("end of the log of rank 1, " + (folder_ / "logs/a_2_1.log").string() +
                                     "\n  | first\n  | terminate called\n"));
  EXPECT_THAT(last.output, HasSubstr("\n  ddpsweep run agnews.yaml --set train.epochs=2 --only 3fa91c012345\n"));

  const Result run_text = ask("show exp046/run1");
  EXPECT_THAT(run_text.output, HasSubstr("its verdict is valid"));
  EXPECT_THAT(run_text.output, Not(HasSubstr("To run just this cell again")));

  const auto object = nlohmann::json::parse(ask("show --json '#2'").output);
  EXPECT_EQ(object["log_tail"]["lines"][1], "terminate called");
  EXPECT_EQ(object["ranks"].size(), 2u);
  std::filesystem::remove_all(folder_ / "logs");
  EXPECT_THAT(ask("show 2").output, HasSubstr("(it is not here: deleted, or left on n)"));
}

TEST_F(Results, ShowSaysAllOfAHangThatHappenedOnAnotherMachine) {
  {
    store::Store store(store_);
    fill(store);
    store.record_event({2, "2026-11-22T10:01:30.000Z", "last_seen", "rank 0 on n: there\nrank 1 on n: behind"});
    store.record_event({2, "2026-11-22T10:01:31.000Z", "worker_exit", "rank 0 on n was killed"});
    store.record_event({2, "2026-11-22T10:01:31.000Z", "log_tail", "the log of rank 1 on n ends:\nwarm\ncold"});
    store.record_event({2, "2026-11-22T10:01:31.000Z", "log_tail", "the log of rank 0 on n ends:\nwaits"});
  }
  const std::string log = (folder_ / "logs/a_2_1.log").string();
  const std::string text = ask("show 2").output;
  EXPECT_THAT(text, HasSubstr("\nwhere its ranks stood at 2026-11-22T10:01:30.000Z, when it failed\n"
                              "  rank 0 on n: there\n  rank 1 on n: behind\n\nranks\n"));
  EXPECT_THAT(text, HasSubstr("\nevents\n  2026-11-22T10:01:31.000Z  worker_exit: rank 0 on n was killed\n"
                              "\nend of the log of rank 1, " +
                              log +
                              "\n  (it is not here: deleted, or left on n; as its agent read it there:)\n"
                              "  | warm\n  | cold\n"
                              "\nend of the log of rank 0, as its agent on n read it\n  | waits\n"
                              "\nTo read all of its logs:\n  ddpsweep logs 2 --store " +
                              store_.string() + "\n\nTo run just this cell again:\n"));
  EXPECT_THAT(ask("logs 2").errors, HasSubstr("left on n; `ddpsweep show` may have its end"));
  write_log("a_2_1.log", "warm\ncold\ncolder\n");
  EXPECT_THAT(ask("show 2").output, HasSubstr(log + "\n  | warm\n  | cold\n  | colder\n\nend of the log of rank 0"));
  EXPECT_THAT(ask("logs 2 --rank 1").output, HasSubstr("colder\n"));
}

TEST_F(Results, UnknownSelectorsExitWith2AndUnreadableStoresWith3) {
  fill();
  for (const std::string& verb :
       {std::string("show"), std::string("logs"), "export --to " + (folder_ / "out").string()}) {
    const Result unknown = ask(verb + " exp047");
    EXPECT_EQ(unknown.exit_code, 2) << verb;
    EXPECT_THAT(unknown.errors, HasSubstr("nearest known name is \"exp046\"")) << verb;
  }
  EXPECT_EQ(ask("query 'DELETE FROM cell'").exit_code, 2);
  EXPECT_EQ(ask("query 'SELECT 1' --json --csv").exit_code, 2);
  EXPECT_EQ(ask("export").exit_code, 2);
  const std::string text = write("text.db", "this is a text of some length, and certainly no database of SQLite's");
  for (const std::string verb : {"show", "logs", "query 'SELECT 1'", "export --to x"}) {
    EXPECT_EQ(run(verb + " --store " + text).exit_code, 3) << verb;
    EXPECT_EQ(run(verb + " --store none.db").exit_code, 2) << verb;
  }
}

TEST_F(Results, ReportPrintsTheSectionThatIsAskedFor) {
  fill();
  EXPECT_THAT(ask("report").output, HasSubstr("epoch_seconds"));
  EXPECT_EQ(ask("report").output, ask("report --section speedup").output);
  const auto hypothesis = ask("report --section hypothesis");
  EXPECT_EQ(hypothesis.exit_code, 0) << hypothesis.errors;
  EXPECT_THAT(hypothesis.output, AllOf(HasSubstr("agnews: where a step's time goes"),
                                       HasSubstr("\nNo valid attempt has measured its steps: ")));
  EXPECT_EQ(nlohmann::json::parse(ask("report --section hypothesis --json").output)[0]["claims"].size(), 2u);
  EXPECT_EQ(ask("report --section R").exit_code, 2);
}

TEST_F(Results, LogsPrintsEachLogUnderItsHeading) {
  fill();
  const auto path = [&](int rank) { return (folder_ / "logs" / ("a_2_" + std::to_string(rank) + ".log")).string(); };
  EXPECT_EQ(ask("logs").exit_code, 3);  // none of them is there
  write_log("a_2_0.log", "a\nb\n");
  write_log("a_2_1.log", "c\nd");
  EXPECT_EQ(ask("logs exp046").output, "==> " + path(0) + " <==\na\nb\n\n==> " + path(1) + " <==\nc\nd\n");
  EXPECT_EQ(ask("logs --rank 1 --lines 1").output, "d\n");
  const Result none = ask("logs --rank 2");
  EXPECT_EQ(none.exit_code, 2);
  EXPECT_THAT(none.errors, HasSubstr("attempt 2 has 2 ranks, from 0, and no rank 2"));
  std::filesystem::remove(path(0));
  const Result half = ask("logs");
  EXPECT_EQ(half.output, "==> " + path(1) + " <==\nc\nd\n");
  EXPECT_THAT(half.errors, HasSubstr("there is no log " + path(0)));
}

TEST_F(Results, LogsFollowsUntilTheAttemptHasEnded) {
  store::Store store(store_);
  fill(store);
  start(store, 3, 2);
  auto followed = std::async(std::launch::async, [&] { return ask("logs --follow --rank 0"); });
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  write_log("a_3_0.log", "begun\nhalf");
  ASSERT_EQ(followed.wait_for(std::chrono::milliseconds(1500)), std::future_status::timeout);
  write_log("a_3_0.log", " a line\nend");
  store::AttemptEnd end;
  end.id = 3;
  end.ended_at = "2026-11-22T10:02:00.000Z";
  store.end_attempt(end);
  const Result result = followed.get();
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.output, "begun\nhalf a line\nend\n");
}

TEST_F(Results, LogsStopsFollowingWhenNobodyWillRecordTheEnd) {
  {
    store::Store store(store_);
    fill(store);
    start(store, 3, 2);
  }
  write_log("a_3_0.log", "last words\n");
  const Result result = ask("logs --follow --rank 0");
  EXPECT_EQ(result.output, "last words\n");
  EXPECT_THAT(result.errors, HasSubstr("the program that ran attempt 3 has ended without recording its end"));
}

TEST_F(Results, QueryAnswersFromTheCommandLineAndFromStandardInput) {
  fill();
  EXPECT_EQ(ask("query 'SELECT attempt_id, state FROM attempt'").output,
            "attempt_id  state\n----------  -----\n         1  succeeded\n         2  failed\n");
  EXPECT_EQ(ask("query --csv 'SELECT 1 AS one'").output, "one\r\n1\r\n");
  const std::string sql = write("q.sql", "-- how many\nSELECT count(*) AS n FROM attempt;\n");
  const Result piped =
      run("-c 'cat " + sql + " | " DDPSWEEP_PROGRAM " query - --json --store " + store_.string() + "'", "sh");
  EXPECT_EQ(piped.output, "[\n  {\"n\":2}\n]\n");
}

TEST_F(Results, QueryHoldsUpNoWriter) {
  store::Store store(store_);
  fill(store);
  auto slow = std::async(std::launch::async, [&] {
    return ask(
        "query 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000000) "
        "SELECT count(*) FROM n, (SELECT 1 FROM cell)'");
  });
  int commits = 0;
  while (slow.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout) {
    const auto begin = std::chrono::steady_clock::now();
    store.heartbeat();
    ++commits;
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
  }
  EXPECT_THAT(slow.get().output, HasSubstr("20000000"));
  EXPECT_GT(commits, 10);
}

TEST_F(Results, ExportWritesAFolderThatIsWholeOrNotThere) {
  fill();
  const auto out = folder_ / "out";
  const Result result = ask("export --to " + out.string());
  EXPECT_EQ(result.output, "Wrote export.json (2 runs) and 2 metrics.csv files to " + out.string() + "\n");
  EXPECT_THAT(contents(out / "exp046/run1/metrics.csv"), HasSubstr("\n3,0.5,10,0.4,0.9\n"));
  EXPECT_EQ(nlohmann::json::parse(contents(out / "export.json"))["attempts"].size(), 2u);
  EXPECT_EQ(ask("export --to " + out.string()).exit_code, 2);
  EXPECT_EQ(ask("export --force exp046/run1 --to " + out.string()).exit_code, 0);
  EXPECT_EQ(nlohmann::json::parse(contents(out / "export.json"))["attempts"].size(), 1u);
}

/// Broken files with the names of MPI's libraries come first in the loader's search: whatever asks for one does not
/// start.
TEST_F(Results, EveryVerbButRunWorksWhereMpiCannotBeLoaded) {
  fill();
  write_log("a_2_0.log", "a\n");
  const std::string orchestrator =
      (std::filesystem::path(DDPSWEEP_PROGRAM).parent_path() / "ddpsweep-orchestrator").string();
  std::istringstream libraries(run(orchestrator, "ldd").output);
  const auto hidden = folder_ / "hidden";
  std::filesystem::create_directories(hidden);
  int count = 0;
  for (std::string word; libraries >> word;) {
    if (!word.starts_with("libmpi") && !word.starts_with("libopen-")) continue;
    std::ofstream(hidden / word) << "no library";
    ++count;
  }
  ASSERT_GT(count, 0);
  const std::string environment = "LD_LIBRARY_PATH=" + hidden.string() + " ";
  const Result control = run("--help", environment + orchestrator);
  ASSERT_EQ(control.exit_code, 127) << "MPI is not hidden: " << control.output;
  ASSERT_THAT(control.errors, AllOf(HasSubstr("error while loading shared libraries"), HasSubstr("libmpi")));

  const std::string sweep =
      write("a.yaml", "matrix: {model: tiny, cpus: 1}\ndataset: {name: synthetic}\nbatch: {global: 4}\n");
  const std::string here = " --store " + store_.string();
  std::ofstream(store_.string() + ".status.json")
      << R"({"sweep": "a", "file": "a.yaml", "host": "h", "pid": 1, "state": "over", "exit_code": 0, "slots": [],
             "updated_unix_seconds": 1, "remaining_seconds": 0, "running": [], "waiting": {"why": "", "next": []},
             "runs": {"total": 0, "counted": 0, "failed": 0, "infeasible": 0, "interrupted": 0, "waiting": 0}})";
  for (const std::string& verb :
       {"plan " + sweep, "report" + here, "show" + here, "logs" + here, "query 'SELECT * FROM report_table'" + here,
        "export --to " + (folder_ / "out").string() + here, "status" + here, std::string("run --help"),
        std::string("--version")}) {
    // LD_DEBUG tells of each library that was looked for, also by dlopen.
    const std::string trace = folder_ / "trace";
    const Result result = run(verb, environment + "LD_DEBUG=files LD_DEBUG_OUTPUT=" + trace + " " DDPSWEEP_PROGRAM);
    EXPECT_EQ(result.exit_code, 0) << verb << ": " << result.errors;
    std::string loaded;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
      if (!entry.path().filename().string().starts_with("trace.")) continue;
      loaded += contents(entry.path());
      std::filesystem::remove(entry.path());
    }
    EXPECT_THAT(loaded, HasSubstr("libyaml-cpp")) << verb;  // the trace is one
    EXPECT_THAT(loaded, Not(HasSubstr("libmpi"))) << verb;
  }
  // The doctor tries the orchestrator, and says what it finds.
  const Result doctor = run("doctor" + here, environment + DDPSWEEP_PROGRAM);
  EXPECT_EQ(doctor.exit_code, 3) << doctor.errors;
  EXPECT_THAT(doctor.output, HasSubstr("[ FAIL ] libmpi"));
}

}  // namespace
}  // namespace ddpsweep::cli
