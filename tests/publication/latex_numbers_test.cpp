#include "orchestrator/publication/latex_numbers.hpp"

#include <gmock/gmock.h>

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
                                                        HasSubstr("\\newcommand{\\ddpSpeedupLowExpFourSix}{2.99}\n"),
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

}  // namespace
}  // namespace ddpsweep::publication
