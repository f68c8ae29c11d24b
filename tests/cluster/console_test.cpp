#include "orchestrator/cluster/console.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::cluster::console {
namespace {

schedule::Slot slot(const std::string& node, int index, matrix::DeviceKind device = matrix::DeviceKind::cpu) {
  schedule::Slot s;
  s.node = node;
  s.index = index;
  s.device = device;
  return s;
}

TEST(Console, Plan) {
  EXPECT_EQ(plan({.cells = 2, .all_cells = 2, .repeats = 3, .done = 1, .slots = 4, .seconds = 5400}),
            "[ PLAN ] 6 runs = 2 cells x 3 repeats (1 already valid), 4 slots, about 1 h 30 min");
  EXPECT_EQ(plan({.cells = 1, .all_cells = 4, .slots = 1}),
            "[ PLAN ] 1 run = 1 cell x 1 repeat (0 already valid), 1 slot, chosen from 4 cells");
}

TEST(Console, RunSaysWhere) {
  const auto gpu = matrix::DeviceKind::gpu;
  EXPECT_EQ(run({2, 6, "exp046"}, "3fa91c0b5d2e7a64",
                {slot("node01", 0, gpu), slot("node01", 1, gpu), slot("node01", 2, gpu), slot("node01", 3, gpu)}),
            "[ RUN  ] (2/6) exp046 #3fa91c  4 GPUs  node01 gpu 0-3");
}

TEST(Console, Epoch) {
  store::Epoch e;
  e.epoch = 3;
  e.epoch_seconds = 60.31;
  e.accuracy = 0.9123;
  EXPECT_EQ(epoch("exp046", e, 10, ""), "[ EPOCH] exp046 3/10  60.3 s  acc 0.912");
  e.epoch_seconds = 0.0051234;
  EXPECT_EQ(epoch("exp046", e, 10, ""), "[ EPOCH] exp046 3/10  0.00512 s  acc 0.912");
  EXPECT_EQ(epoch("exp046", e, 10, "accuracy from random init"),
            "[ EPOCH] exp046 3/10  0.00512 s  acc 0.912  (accuracy from random init)");
}

TEST(Console, OkNamesWhatCouldNotBeAudited) {
  EXPECT_EQ(ok({2, 6, "exp046"}, 40, 1987.4, {store::VerdictKind::valid, {{"exclusive_devices", "not known", true}}}),
            "[  OK  ] (2/6) exp046  40 s  1,987 samples/s");
  EXPECT_EQ(ok({2, 6, "exp046"}, 40, 1987.4, {store::VerdictKind::unaudited, {{"work_audit", "no cache", true}}}),
            "[  OK  ] (2/6) exp046  40 s  1,987 samples/s  unaudited: work_audit: no cache");
}

TEST(Console, InvalidNamesEveryBrokenRule) {
  const store::Verdict verdict{
      store::VerdictKind::invalid,
      {{"work_audit", "rank 1 did too much", false}, {"clocks", "?", true}, {"loss_finite", "nan", false}}};
  EXPECT_EQ(invalid({1, 2, "a"}, verdict, "ddpsweep run a.yaml --only 3fa91c"),
            "[ FAIL ] (1/2) a  invalid: work_audit: rank 1 did too much; loss_finite: nan  again: ddpsweep run a.yaml "
            "--only 3fa91c");
}

TEST(Console, FailNamesTheLog) {
  EXPECT_EQ(
      fail({3, 6, "exp045"}, "oom", "rank 0: out of memory", "logs/exp045_7_rank0.log",
           "ddpsweep run a.yaml --only 3fa91c"),
      "[ FAIL ] (3/6) exp045  oom: rank 0: out of memory  log: logs/exp045_7_rank0.log  again: ddpsweep run a.yaml "
      "--only 3fa91c");
}

TEST(Console, NumbersAreGrouped) {
  EXPECT_EQ(grouped(0), "0");
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(11300), "11,300");
  EXPECT_EQ(grouped(1234567), "1,234,567");
}

}  // namespace
}  // namespace ddpsweep::cluster::console
