// The running text of made-up sweeps: it has their numbers, and says no more than they show.
#include "orchestrator/publication/validation.hpp"

#include <gmock/gmock.h>

#include "orchestrator/publication/story.hpp"
#include "tests/store/measured_sweep.hpp"

namespace ddpsweep::publication {
namespace {

using namespace store::testing;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

matrix::Cell distilbert(const std::string& experiment, int world_size, bool is_baseline = false) {
  auto cell = make_cell(experiment, world_size, is_baseline, "distilbert");
  cell.settings["model"] = {{"name", "distilbert"}, {"type", "distilbert"}};
  cell.setup = "distilbert, " + std::to_string(world_size) + " GPUs";
  return cell;
}

class ValidationOf : public MeasuredSweep {
 protected:
  Validation validation() {
    store::Reader reader(file_);
    return read_stories(reader, std::nullopt).at(0).validation;
  }
  std::string text() {
    const auto made = validation();
    std::string all = made.title;
    for (const auto& paragraph : made.paragraphs) {
      all += "\n" + paragraph.heading + ":";
      for (const auto& sentence : paragraph.sentences) all += " " + sentence;
    }
    return all;
  }
};

TEST_F(ValidationOf, IsAboutDistilBertWhereThereIsOne) {
  measure({make_cell("small_1", 1, true), distilbert("exp045", 1, true), distilbert("exp046", 4)}, 6);
  attempts(0, {5, 5, 5, 5, 5, 5});
  attempts(1, {10.0, 10.1, 10.2, 10.3, 10.4, 10.5});
  attempts(2, {3.0, 3.1, 3.2, 3.3, 3.4, 3.5}, {.accuracy = 0.89});
  EXPECT_THAT(
      text(),
      AllOf(HasSubstr("Validation with DistilBERT"), Not(HasSubstr("small_1")),
            HasSubstr("How much faster is an epoch of distilbert on 1 or 4 GPUs, with a fixed per-GPU batch, and "
                      "does accuracy hold? Cells: 2; each was to be run 6 times."),
            HasSubstr("exp045 (1 GPU) took 10.250 s an epoch (95 % interval 10.000 to 10.500, n=6)"),
            HasSubstr("exp046 (4 GPUs) took 3.250 s an epoch (95 % interval 3.000 to 3.500, n=6), 308 samples/s, 3.154 "
                      "times as "
                      "fast as exp045 (95 % interval 2.917 to 3.429, n=6); the ideal is 4, so efficiency is "
                      "78.8 %. Accuracy 89.00 %, 1.00 points below the base's: worse by more than 0.5 points, of "
                      "medians, whatever their spread."),
            HasSubstr("exp046 loses 21.15 % of an epoch: exposed communication not measured")));
}

TEST_F(ValidationOf, OfOtherModelsIsAboutAll) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempts(0, {10});
  attempts(1, {6});
  EXPECT_THAT(text(), AllOf(HasSubstr("Validation\n"), Not(HasSubstr("DistilBERT")), HasSubstr("one (1 GPU)"),
                            HasSubstr("two (2 GPUs)")));
}

TEST_F(ValidationOf, OneRunHasNoInterval) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempts(0, {10});
  attempts(1, {6});
  EXPECT_THAT(text(), AllOf(HasSubstr("1.667 times as fast as one (one run, spread unknown)"),
                            Not(HasSubstr("interval ")), HasSubstr("n=1, too few for an interval: one, two.")));
}

TEST_F(ValidationOf, NoDifferenceIsSaidOnlyWhereTheIntervalHoldsOne) {
  measure({make_cell("one", 1, true), make_cell("two", 2), make_cell("four", 4)}, 6);
  attempts(0, {10.0, 10.1, 10.2, 10.3, 10.4, 10.5});
  attempts(1, {9.9, 10.1, 10.2, 10.3, 10.4, 10.6});
  attempts(2, {15.0, 15.1, 15.2, 15.3, 15.4, 15.5});
  const auto all = text();
  EXPECT_THAT(all, AllOf(HasSubstr("): no difference was shown, the interval holds 1; the ideal is 2"),
                         HasSubstr("): slower than the base; the ideal is 4")));
}

TEST_F(ValidationOf, OfWhatWasNotAuditedNoSpeedupIsSaid) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempts(0, {10}, {.verdict = store::VerdictKind::unaudited});
  attempts(1, {6}, {.verdict = store::VerdictKind::unaudited});
  EXPECT_THAT(text(),
              AllOf(HasSubstr("two (2 GPUs) † took 6.000 s an epoch (one run, spread unknown), unaudited: nobody "
                              "counted its work, so no speedup is said of it."),
                    Not(HasSubstr("times as fast")), HasSubstr("nothing is said of limits")));
}

TEST_F(ValidationOf, OfManyCellsIsStillRead) {
  std::vector<matrix::Cell> cells;
  for (int i = 1; i <= 100; ++i) cells.push_back(make_cell("cell" + std::to_string(i), i, i == 1));
  measure(cells);
  for (std::size_t i = 0; i < 100; ++i) attempts(i, {10});
  EXPECT_THAT(text(), AllOf(HasSubstr("cell24 (24 GPUs) took"), Not(HasSubstr("cell25 (25 GPUs) took")),
                            HasSubstr("76 more cells are in the tables alone.")));
}

TEST_F(ValidationOf, SaysTheNumbersOfRunsOfBothSides) {
  measure({make_cell("one", 1, true), make_cell("two", 2)}, 3);
  attempts(0, {10, 11, 12});
  attempts(1, {6});
  EXPECT_THAT(text(), AllOf(HasSubstr("times as fast as one (range 1.667 to 2.000, n=1 and 3)"),
                            HasSubstr("two: 1 of 3 repeats.")));
}

TEST_F(ValidationOf, FailuresSayWhy) {
  measure({make_cell("one", 1, true)});
  record_failure(store_, run_id(runs_, 0), store::State::failed, protocol::FailureClass::oom, "out of memory");
  EXPECT_THAT(text(), HasSubstr("one (1 GPU) has no figure: failed (oom): out of memory."));
}

TEST_F(ValidationOf, ClaimsAreThoseOfTheHypothesis) {
  measure({make_cell("one", 1, true), make_cell("two", 2)});
  attempts(0, {10}, {.calibrations = {protocol::Calibration{20, 4, 4, 0, 0, 0}}});
  attempts(1, {6}, {.calibrations = std::vector(2, protocol::Calibration{20, 5, 4, 2, 1024, 2})});
  EXPECT_THAT(text(), AllOf(HasSubstr("S > 1 needs R >= 3: refuted by two (R 2.00, S 1.67x)."),
                            HasSubstr("R >= 3 gives E >= 75 %: not tested")));
}

}  // namespace
}  // namespace ddpsweep::publication
