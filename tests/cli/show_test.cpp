#include "orchestrator/cli/show.hpp"

#include <gmock/gmock.h>

#include "orchestrator/cli/failure_text.hpp"
#include "orchestrator/store/details.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::cli {
namespace {

using namespace store::testing;
using store::Selection;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Show : public ::testing::Test {
 protected:
  Json details(Selection::Kind kind, std::int64_t id) {
    store::Reader reader(file_);
    return store::details_of(reader, {kind, id});
  }

  /// Attempt 1: one epoch on two ranks, then rank 1 is killed.
  void record_crash(store::Store& store, std::int64_t run) {
    auto start = start_of(store.next_attempt_id(), run, 2);
    start.oversubscribed = true;
    store.start_attempt(
        start, {{0, "n1", "n1/0", "logs/a_1_rank0.log", 0, 4711}, {1, "n2", "n2/3", "logs/a_1_rank1.log", 1, 0}});
    store.record_phase({start.id, 0, "spawn", 0, -1.25, 1.25});
    store.record_phase({start.id, 0, "load", 0, 0.0, 0.25});
    store.record_phase({start.id, 0, "train", 1, 0.5, 10.0});
    store.record_phase({start.id, 1, "load", 0, 0.0, 0.5});
    store.record_epoch(make_epoch(start.id, 1));
    store.record_event({start.id, "2026-11-22T10:01:30.000Z", "worker_exit", "rank 1 said:\n\x1b[31mbye"});
    store::AttemptEnd end;
    end.id = start.id;
    end.state = store::State::failed;
    end.failure = protocol::FailureClass::crash;
    end.error = "rank 1 was killed by signal 9 (Killed)";
    end.ended_at = "2026-11-22T10:02:00.000Z";
    end.wall_seconds = 120;
    end.parameters = 1313732;
    end.transport = "gloo tcp 10.0.0.1";
    end.provenance.emplace();
    end.provenance->program_version = "0.1.0";
    end.provenance->git_hash = "abc";
    end.provenance->numerics_version = 1;
    end.provenance->libraries = {{"gloo", "1"}, {"libtorch", "2.11.0"}};
    end.provenance->isolation = "serial";
    store.end_attempt(end);
  }

  static matrix::Cell cell_a() {
    auto cell = make_cell("a", 2, true);
    cell.key = "3fa91c0123456789";
    return cell;
  }

  TempFolder folder_;
  const std::filesystem::path file_ = folder_ / "results.db";
};

const std::string kCrash =
    "Attempt 1: a run 1 of sweep sweep (#3fa91c), small, 2 GPUs\n"
    "\n"
    "It failed (crash): rank 1 was killed by signal 9 (Killed)\n"
    "Started 2026-11-22T10:00:00.000Z, ended 2026-11-22T10:02:00.000Z, took 2 min 0 s.\n"
    "2 ranks, talking through gloo tcp 10.0.0.1, a model of 1313732 parameters.\n"
    "It had more ranks than cores, so it is left out of speedup.\n"
    "\n"
    "ranks\n"
    "  rank  node  slot   pid  log\n"
    "  ----  ----  ----   ---  ---\n"
    "     0  n1    n1/0  4711  logs/a_1_rank0.log\n"
    "     1  n2    n2/3     -  logs/a_1_rank1.log\n"
    "\n"
    "seconds in each phase\n"
    "  rank  spawn   load   train\n"
    "  ----  -----   ----   -----\n"
    "     0  1.250  0.250  10.000\n"
    "     1      -  0.500       -\n"
    "  rank 0: 1.750 s from spawn to the first step\n"
    "\n"
    "epochs\n"
    "  epoch  seconds  evaluation  train_loss  val_loss  accuracy  rows  steps  note\n"
    "  -----  -------  ----------  ----------  --------  --------  ----  -----  ----\n"
    "      1   10.000       1.000      0.5000    0.4000   90.00 %  1000     16  warm-up: not timed\n"
    "\n"
    "provenance\n"
    "  program    ddpsweep 0.1.0 (abc), numerics 1\n"
    "  worker     not known\n"
    "  libraries  gloo 1, libtorch 2.11.0\n"
    "  data       not known\n"
    "  device     not known\n"
    "  isolation  serial\n"
    "\n"
    "events\n"
    "  2026-11-22T10:01:30.000Z  worker_exit: rank 1 said: ?[31mbye\n";

TEST_F(Show, TellsAllOfAnAttempt) {
  {
    store::Store store(file_);
    record_crash(store, store.register_sweep(make_sweep({cell_a()}))[0].run_id);
  }
  Json attempt = details(Selection::Kind::attempt, 1);
  EXPECT_EQ(show_text(attempt), kCrash);

  attempt["log_tail"] = {{"rank", 1}, {"path", "/x/rank1.log"}, {"lines", {"one", "tw\to"}}, {"problem", nullptr}};
  attempt["run_again"] = "ddpsweep run x.yaml --only 3fa91c012345";
  EXPECT_EQ(show_text(attempt), kCrash + "\nend of the log of rank 1, /x/rank1.log\n  | one\n  | tw o\n" +
                                    "\nTo run just this cell again:\n  ddpsweep run x.yaml --only 3fa91c012345\n");
  attempt["log_tail"]["problem"] = "it is gone";
  EXPECT_THAT(show_text(attempt), HasSubstr("rank1.log\n  (it is gone)\n"));
}

TEST_F(Show, SaysHowLongAStartTookAndItsSlotWasIdle) {
  {
    store::Store store(file_);
    const auto runs = store.register_sweep(make_sweep({make_cell("a", 1)}, 2));
    for (const int repeat : {1, 2}) {
      auto start = start_of(repeat, run_id(runs, 0, repeat));
      start.started_at = repeat == 1 ? "2026-11-22T10:00:00.000Z" : "2026-11-22T10:00:20.000Z";
      store.start_attempt(start, {{0, "n1", "GPU-a", "logs/x", 0, 1}});
      store.record_phase({start.id, 0, "spawn", 0, -1, 1.25});
      store.record_phase({start.id, 0, "train", 1, 2, 10});
    }
  }
  const Json attempt = details(Selection::Kind::attempt, 2);
  const Json& start = attempt["ranks"][0]["start"];
  EXPECT_EQ(start["spawn_to_first_step_seconds"], 3.0);
  EXPECT_EQ(start["calibration_seconds"], 0.0);
  EXPECT_NEAR(start["idle_before_seconds"].get<double>(), 10, 0.001);
  EXPECT_THAT(show_text(attempt),
              HasSubstr("  rank 0: 3.000 s from spawn to the first step; its slot was idle for 10.00 s before it\n"));
  EXPECT_TRUE(details(Selection::Kind::attempt, 1)["ranks"][0]["start"]["idle_before_seconds"].is_null());
}

TEST_F(Show, SaysWhatTheFiguresAreMarkedWithAndWhichWeightsTrainingBeganWith) {
  {
    store::Store store(file_);
    auto cell = cell_a();
    cell.remark = "rows x 11";
    const auto runs = store.register_sweep(make_sweep({cell}));
    record_try(store, run_id(runs, 0), {.weights_fingerprint = "0f1e2d3c4b5a6978"});
  }
  const Json attempt = details(Selection::Kind::attempt, 1);
  EXPECT_EQ(attempt["remark"], "rows x 11");
  EXPECT_THAT(show_text(attempt), HasSubstr("90.00 %  1000     16\n  Its figures are marked: rows x 11.\n"));
  EXPECT_THAT(show_text(details(Selection::Kind::cell, 1)), HasSubstr("\nIts figures are marked: rows x 11.\n"));
  EXPECT_THAT(show_text(details(Selection::Kind::sweep, 1)), HasSubstr("  baseline; rows x 11\n"));
}

TEST_F(Show, SaysWhereAStepsTimeWent) {
  {
    store::Store store(file_);
    const auto runs = store.register_sweep(make_sweep({cell_a(), make_cell("one", 1)}));
    record_try(
        store, run_id(runs, 0),
        {.world_size = 2, .calibrations = {{20, 3.76, 3.41, 0.52, 11304960, 2}, {20, 3.76, 3.01, 0.52, 11304960, 2}}});
    record_try(store, run_id(runs, 1), {.calibrations = {{20, 3.5, 3.6, 0, 0, 0}}});
  }
  const Json attempt = details(Selection::Kind::attempt, 1);
  EXPECT_EQ(attempt["calibrations"][1]["compute_ms"], 3.01);
  EXPECT_EQ(attempt["calibrations"][0]["buckets"], 2);
  EXPECT_EQ(attempt["calibrations"][1]["exposed_ms"], 0.75);
  EXPECT_THAT(
      show_text(attempt),
      HasSubstr("\n\nsteps, as measured before the first epoch\n"
                "  rank 0: a step took 3.76 ms, 3.41 ms of it computing; 0.35 of 0.52 ms of communication were "
                "exposed\n"
                "  rank 1: a step took 3.76 ms, 3.01 ms of it computing; communication added 0.75 ms, though it "
                "takes 0.52 ms alone\n"
                "\nepochs\n"));
  EXPECT_THAT(show_text(details(Selection::Kind::attempt, 2)),
              HasSubstr("  rank 0: a step took 3.50 ms, 3.60 ms of it computing\n"));
}

TEST_F(Show, SaysWhatTheDriverSaidOfEachGpu) {
  {
    store::Store store(file_);
    const auto runs = store.register_sweep(make_sweep({cell_a()}));
    const auto id = record_try(store, run_id(runs, 0), {.world_size = 2});
    store.record_device_use({.attempt_id = id,
                             .rank = 0,
                             .samples = 60,
                             .sm_clock_mhz = 1980,
                             .power_watts = 412.54,
                             .temperature_celsius = 61,
                             .memory_bytes = 3LL << 30});
    store.record_device_use({.attempt_id = id,
                             .rank = 1,
                             .samples = 60,
                             .sm_clock_mhz = 1410,
                             .power_watts = 700,
                             .temperature_celsius = 88,
                             .memory_bytes = 3LL << 30,
                             .thermal_samples = 12,
                             .power_cap_samples = 3,
                             .memory_left_bytes = 512LL << 20});
  }
  const Json attempt = details(Selection::Kind::attempt, 1);
  EXPECT_EQ(attempt["device_uses"][1]["thermal_samples"], 12);
  EXPECT_THAT(
      show_text(attempt),
      HasSubstr("\nGPUs\n"
                "  rank  sm_clock_mhz  power_watts  temperature_celsius  memory  not given back  clocks held back\n"
                "  ----  ------------  -----------  -------------------  ------  --------------  ----------------\n"
                "     0          1980        412.5                   61   3 GiB               -  -\n"
                "     1          1410        700.0                   88   3 GiB         512 MiB  in 60 samples: 12 by "
                "heat, 3 by a power cap\n"
                "\nepochs\n"));
}

TEST_F(Show, SaysInASentenceHowAnAttemptStands) {
  {
    store::Store store(file_);
    const auto runs = store.register_sweep(make_sweep({cell_a()}, 2));
    record_try(store, run_id(runs, 0));
    record_try(store, run_id(runs, 0),
               {.verdict = store::VerdictKind::invalid,
                .findings = {{"work_audit", "12 of 24 rows", false}, {"clocks", "no driver", true}}});
    record_try(store, run_id(runs, 0), {.verdict = store::VerdictKind::unaudited});
    record_failure(store, run_id(runs, 0), store::State::timed_out, std::nullopt, "45 min were over");
    record_failure(store, run_id(runs, 0), store::State::interrupted, std::nullopt, "");
    store.start_attempt(start_of(6, run_id(runs, 0)), {});
    store.record_epoch(make_epoch(6, 1));
    const Json running = details(Selection::Kind::attempt, 6);
    EXPECT_EQ(running["writer_is_gone"], false);
    EXPECT_THAT(attempt_text(running), HasSubstr("\nIt is running: 1 epoch recorded.\n"));
  }
  const auto text = [&](int attempt) { return attempt_text(details(Selection::Kind::attempt, attempt)); };
  EXPECT_THAT(text(1), HasSubstr("\nIt succeeded, and its verdict is valid.\n"));
  EXPECT_THAT(text(2), HasSubstr("its verdict is invalid: it enters no table.\n  failed: work_audit: 12 of 24 rows\n"
                                 "  not known: clocks: no driver\n"));
  EXPECT_THAT(text(3), HasSubstr("its verdict is unaudited: its work could not be checked"));
  EXPECT_THAT(text(4), HasSubstr("\nIt ran out of time: 45 min were over\n"));
  EXPECT_THAT(text(5), HasSubstr("\nIt was interrupted.\n"));
  EXPECT_THAT(text(6), HasSubstr("\nIt was running when the program that recorded it ended"));
}

TEST_F(Show, ASweepListsItsCells) {
  {
    store::Store store(file_);
    auto impossible = make_cell("b", 64);
    impossible.infeasible = "64 GPUs wanted, 8 are here";
    auto old = make_cell("old", 1);
    store.register_sweep(make_sweep({old}));
    const auto runs = store.register_sweep(make_sweep({cell_a(), impossible}, 2));
    record_crash(store, run_id(runs, 0));
    record_try(store, run_id(runs, 0, 2));
  }
  Json sweep = details(Selection::Kind::sweep, 1);
  sweep["registered_at"] = "NOW";
  EXPECT_EQ(show_text(sweep),
            "Sweep sweep: 2 cells, 2 repeats each, isolation serial\n"
            "\n"
            "Read from sweep.yaml, registered NOW.\n"
            "Attempts: 1 failed, 1 valid; the last one started 2026-11-22T10:00:00.000Z, on n1, n2.\n"
            "\n"
            "experiment  cell     setup           state       runs  attempts  note\n"
            "----------  ----     -----           -----       ----  --------  ----\n"
            "a           #3fa91c  small, 2 GPUs   valid          2         2  baseline\n"
            "b           #key of  small, 64 GPUs  infeasible     2         0  infeasible: 64 GPUs wanted, 8 are here\n"
            "old         #key of  small, 1 GPUs   planned        1         0  no longer in the file; planned: not run "
            "yet\n");
}

TEST_F(Show, ACellListsItsAttemptsAndSettings) {
  {
    store::Store store(file_);
    record_crash(store, run_id(store.register_sweep(make_sweep({cell_a()}, 2)), 0));
  }
  Json cell = details(Selection::Kind::cell, 1);
  EXPECT_EQ(show_text(cell),
            "Cell a of sweep sweep (#3fa91c), small, 2 GPUs\n"
            "\n"
            "State: failed (crash): rank 1 was killed by signal 9 (Killed).\n"
            "2 ranks (gpu), a global batch of 64 rows, 3 epochs; the baseline of its family.\n"
            "\n"
            "attempts\n"
            "  run  attempt  state           started                   wall_seconds  error\n"
            "  ---  -------  -----           -------                   ------------  -----\n"
            "    1        1  failed (crash)  2026-11-22T10:00:00.000Z         120.0  rank 1 was killed by signal 9 "
            "(Killed)\n"
            "  not tried yet: run 2\n"
            "\n"
            "settings\n"
            "  setting        value\n"
            "  -------        -----\n"
            "  batch.per_gpu  32\n"
            "  train.epochs   3\n"
            "  train.seed     42\n");
  cell["min_accuracy"] = 0.8;
  cell["target_accuracy"] = 0.9;
  cell["in_file"] = 0;
  EXPECT_THAT(show_text(cell), HasSubstr("Accuracy must reach 80.00 %.\nThe time until an accuracy of 90.00 % is "
                                         "measured.\nIts experiment file no longer has it.\n"));
}

TEST_F(Show, ARunEndsWithItsNewestAttempt) {
  {
    store::Store store(file_);
    const auto runs = store.register_sweep(make_sweep({cell_a()}, 2));
    record_crash(store, run_id(runs, 0));
    EXPECT_THAT(show_text(details(Selection::Kind::run, run_id(runs, 0))), Not(HasSubstr("The newest")));
    record_try(store, run_id(runs, 0));
  }
  const std::string text = show_text(details(Selection::Kind::run, 1));
  EXPECT_THAT(text, StartsWith("Run 1 of a of sweep sweep (#3fa91c), small, 2 GPUs, seed "));
  EXPECT_THAT(text, HasSubstr("\nThe newest:\n\nAttempt 2: a run 1 of sweep sweep"));
  EXPECT_THAT(show_text(details(Selection::Kind::run, 2)), HasSubstr("It has not been tried yet.\n"));
}

TEST_F(Show, ARunSaysWhichOfItsAttemptsCounts) {
  store::Store store(file_);
  const auto run = run_id(store.register_sweep(make_sweep({cell_a()})), 0);
  const auto text = [&] { return show_text(details(Selection::Kind::run, run)); };
  record_crash(store, run);
  record_crash(store, run);
  EXPECT_THAT(text(), HasSubstr("\nNone of its attempts counts.\n\nThe newest:"));
  record_try(store, run, {.verdict = store::VerdictKind::unaudited});
  EXPECT_THAT(text(), HasSubstr("\nAttempt 3 counts: unaudited. The others: 1 failed (crash), 2 failed (crash).\n"));
  record_try(store, run);
  record_try(store, run);
  record_try(store, run, {.verdict = store::VerdictKind::invalid});
  EXPECT_THAT(text(), HasSubstr("\nAttempt 5 counts: valid. The others: 1 failed (crash), 2 failed (crash), 3 "
                                "unaudited, 4 valid, 6 invalid.\n"));
}

TEST(ShowHelp, TakesAnEventThatIsNoTailForNone) {
  const Json attempt{{"events", {{{"kind", "log_tail"}, {"text", ""}}, {{"kind", "log_tail"}, {"text", "what?\nno"}}}},
                     {"ranks", Json::array()}};
  EXPECT_EQ(stored_tails(attempt).size(), 0u);
  EXPECT_EQ(logs_text(attempt), "");
  EXPECT_EQ(events_text(attempt), "");
}

TEST(ShowHelp, FindsTheRankToBlameInTheError) {
  const auto blamed = [](const char* error) { return rank_to_blame({{"error", error}}); };
  EXPECT_EQ(blamed("rank 3 was killed; rank 1 left"), 3);
  EXPECT_EQ(blamed("out of time in epoch 2: rank 12 (train)"), 12);
  EXPECT_EQ(blamed("agent 1 is silent"), 0);
  EXPECT_EQ(blamed("all 4 ranks stood at step 7 of epoch 1 for 2 min 0 s (limits.step)"), 0);
  EXPECT_EQ(rank_to_blame({{"error", nullptr}}), 0);
}

}  // namespace
}  // namespace ddpsweep::cli
