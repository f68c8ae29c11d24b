#include "orchestrator/publication/latex_numbers.hpp"

#include <gmock/gmock.h>

#include <set>
#include <sstream>

namespace ddpsweep::publication {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

report::ScaledCell cell(const std::string& experiment, double speedup) {
  report::ScaledCell made;
  made.figure.experiment = experiment;
  made.figure.setup = "small, 4 GPUs";
  made.figure.runs = 6;
  made.figure.grade = 1;
  made.figure.epoch_seconds = 2.32;
  made.figure.speedup = speedup;
  made.figure.efficiency = speedup / 4;
  made.speedup = {report::SpreadKind::interval, speedup - 0.01, speedup + 0.01};
  return made;
}

TEST(CommandName, IsMadeOfLettersAlone) {
  EXPECT_EQ(command_name("exp046"), "ExpFourSix");
  EXPECT_EQ(command_name("exp100"), "ExpOneZeroZero");
  EXPECT_EQ(command_name("exp0"), "ExpZero");
  EXPECT_EQ(command_name("exp000"), "ExpZero");
  EXPECT_EQ(command_name("small_gpus4"), "SmallGpusFour");
  EXPECT_EQ(command_name("DistilBERT-x2"), "DistilBERTXTwo");
  EXPECT_EQ(command_name("a.b/c 1.5"), "ABCOneFive");
  EXPECT_EQ(command_name("†"), "");
}

TEST(LatexNumbers, AreTheFiguresWithTheirSpreads) {
  EXPECT_THAT(latex_numbers({cell("exp046", 3)}), AllOf(HasSubstr("\\newcommand{\\ddpSpeedupExpFourSix}{3.00}\n"),
                                                        HasSubstr("\\newcommand{\\ddpLowSpeedupExpFourSix}{2.99}\n"),
                                                        HasSubstr("\\newcommand{\\ddpEfficiencyExpFourSix}{75.0}\n"),
                                                        HasSubstr("\\newcommand{\\ddpEpochSecondsExpFourSix}{2.320}\n"),
                                                        HasSubstr("\\newcommand{\\ddpRunsExpFourSix}{6}\n")));
}

TEST(LatexNumbers, WhatIsNotKnownIsNoCommand) {
  auto unknown = cell("exp046", 3);
  unknown.figure.speedup.reset();
  unknown.speedup = {};
  EXPECT_THAT(latex_numbers({unknown}), AllOf(Not(HasSubstr("ddpSpeedup")), Not(HasSubstr("ddpAccuracy"))));
  unknown.figure.epoch_seconds.reset();
  EXPECT_THAT(latex_numbers({unknown}), Not(HasSubstr("newcommand")));
}

TEST(LatexNumbers, RowsOfOneNameAreToldApart) {
  EXPECT_THAT(latex_numbers({cell("exp46", 3), cell("exp046", 2)}),
              AllOf(HasSubstr("% exp46: small, 4 GPUs\n"), HasSubstr("\\ddpSpeedupExpFourSixA}{3.00}"),
                    HasSubstr("% exp046: small, 4 GPUs\n"), HasSubstr("\\ddpSpeedupExpFourSixB}{2.00}"),
                    Not(HasSubstr("\\ddpSpeedupExpFourSix}"))));
}

TEST(LatexNumbers, NoCommandIsDefinedTwice) {
  const auto text = latex_numbers({cell("exp", 3), cell("exp", 2), cell("exp_a", 4), cell("lr", 1), cell("low_lr", 2),
                                   cell("difference_lr", 2), cell("uns", 2), cell("†", 1), cell("a", 2)});
  std::set<std::string> seen;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("\\newcommand")) continue;
    EXPECT_TRUE(seen.insert(line.substr(0, line.find("}{"))).second) << line << " in\n" << text;
  }
  EXPECT_FALSE(seen.empty());
}

TEST(LatexNumbers, MarksGoWithThem) {
  auto unaudited = cell("exp046", 3);
  unaudited.figure.grade = 3;
  unaudited.figure.note = "accuracy from random init";
  EXPECT_THAT(latex_numbers({unaudited}), AllOf(HasSubstr("% exp046: small, 4 GPUs; accuracy from random init\n"),
                                                HasSubstr("\\ddpEpochSecondsUnauditedExpFourSix}"),
                                                Not(HasSubstr("\\ddpEpochSecondsExpFourSix}"))));
}

}  // namespace
}  // namespace ddpsweep::publication
