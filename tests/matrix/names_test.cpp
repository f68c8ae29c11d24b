#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/matrix/parse.hpp"

namespace ddpsweep::matrix {
namespace {

const std::string kStart = "matrix: {model: [tiny, small], cpus: [1, 2]}\n" + kData;  // three lines

TEST(Names, NameOneCellEachAndLeaveTheOthers) {
  const Sweep sweep = sweep_of(kStart + "names: {exp045: {model: small, cpus: 1}, exp046: {cpus: 2, model: small}}\n");
  EXPECT_EQ(sweep.cells[1].experiment, "tiny_cpus2");
  EXPECT_EQ(sweep.cells[2].experiment, "exp045");
  EXPECT_EQ(sweep.cells[3].experiment, "exp046");
}

TEST(Names, MustMatchExactlyOneCell) {
  EXPECT_EQ(error_of(kStart + "names:\n  a: {cpus: 3}\n"),
            "x.yaml:5: names.a matches no cell; the cells have cpus 1, 2");
  EXPECT_EQ(error_of(kStart + "names:\n  a: {model: tiny, cpus: 3}\n"),
            "x.yaml:5: names.a matches no cell; the cells have model tiny, small and cpus 1, 2");
  EXPECT_EQ(error_of("matrix: {model: tiny, cpus: 1, seed: [1, 2, 3, 4, 5, 6, 7, 8, 9]}\n" + kData +
                     "names:\n  a: {seed: 10}\n"),
            "x.yaml:5: names.a matches no cell; the cells have seed 1, 2, 3, 4, 5, 6, 7, 8, ...");
  EXPECT_EQ(error_of(kStart + "names:\n  a: {cpus: 1}\n"),
            "x.yaml:5: names.a matches 2 cells, tiny_cpus1 and small_cpus1 among them; give more axes");
  EXPECT_EQ(error_of(kStart + "names:\n  a: {model: tiny, cpus: 1}\n  b: {model: tiny, cpus: 1}\n"),
            "x.yaml:6: names.b and names.a are the same cell");
}

TEST(Names, AreCheckedLikeTheAxes) {
  EXPECT_EQ(error_of(kStart + "names:\n  a: {modle: tiny}\n"),
            "x.yaml:5: unknown axis \"modle\" in names.a; the nearest known one is \"model\"");
  EXPECT_EQ(error_of(kStart + "names:\n  a: {model: tiny, seed: 42}\n"),
            "x.yaml:5: train.seed is not an axis of this matrix; its axes are cpus, model");
  EXPECT_EQ(error_of(kStart + "names:\n  a: {}\n"), "x.yaml:5: names.a must be a mapping from axes to values");
}

TEST(Names, AreFitForAFileName) {
  EXPECT_EQ(error_of(kStart + "names:\n  a/b: {model: tiny, cpus: 1}\n"),
            "x.yaml:5: experiment name \"a/b\" must be made of letters, digits, . _ + and -");
  EXPECT_NE(error_of(kStart + "names:\n  ..: {model: tiny, cpus: 1}\n"), "");
  EXPECT_EQ(error_of("models: {a b: {}}\n" + kStart),
            "x.yaml:1: model name \"a b\" must be made of letters, digits, . _ + and -");
}

TEST(Names, LeadNowhere) {
  for (const char* name : {R"("../x")", R"("..")", R"("/etc/x")", R"("a\0b")", R"("a\nb")", R"(".hidden")", R"("-rf")",
                           R"("")", R"("a\u001b[2J")", R"("~")", R"("a b")", R"("\u00e9")"}) {
    const std::string quoted(name);
    EXPECT_THAT(error_of(kStart + "names: {" + quoted + ": {model: tiny, cpus: 1}}\n"),
                ::testing::HasSubstr("must be made of letters"))
        << name;
    EXPECT_NE(error_of(kStart + "name: " + quoted + "\n"), "") << name;
    EXPECT_NE(error_of("models: {" + quoted + ": {}}\n" + kStart), "") << name;
  }
  EXPECT_NE(error_of(kStart + "names: {" + std::string(151, 'x') + ": {model: tiny, cpus: 1}}\n"), "");
}

TEST(Names, AreUniqueInTheSweep) {
  EXPECT_EQ(error_of(kStart + "names:\n  tiny_cpus2: {model: tiny, cpus: 1}\n"),
            "x.yaml:1: two cells would be called \"tiny_cpus2\"; write names for them");
}

TEST(Names, AnAutomaticOneMayNotBeTooLong) {
  const std::string model(149, 'm');
  const std::string text = "matrix: {model: [" + model + "], cpus: 1}\nmodels: {" + model +
                           ": {d_model: 64, heads: 4, layers: 1, feed_forward: 128}}\n" + kData;
  EXPECT_EQ(error_of(text), "x.yaml:1: \"" + model + "_cpus1\" is too long for a cell's name; write one in names");
  EXPECT_EQ(error_of(text + "names: {short: {cpus: 1}}\n"), "");
}

}  // namespace
}  // namespace ddpsweep::matrix
