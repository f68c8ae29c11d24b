// What the work audit says about each way of cheating; "done" builds what a rank that did so would have reported.
#include <gmock/gmock.h>

#include "tests/report/evidence_testing.hpp"

namespace ddpsweep::report::testing {
namespace {

using store::VerdictKind;
using ::testing::HasSubstr;

const std::vector<std::uint64_t> kMarks = marks_of(kTrainRows);

/// Sums of a rank that takes, in step k, the rows `rows_of(k)`.
template <class RowsOf>
AuditSum done(int rank, RowsOf rows_of) {
  AuditSum sum;
  const BatchPlan plan{kTrainRows, kGlobalBatch, 1};
  for (std::int64_t step = 0; step < plan.steps(); ++step) {
    for (const std::int64_t row : rows_of(step)) sum.add(kMarks[row], step, rank);
  }
  return sum;
}

/// The rows that a rank should take in `step`, in the order of `epoch`.
std::vector<std::int64_t> planned_rows(int world_size, int rank, int epoch, std::int64_t step) {
  const BatchPlan plan{kTrainRows, kGlobalBatch, world_size};
  const auto order = epoch_permutation(kTrainRows, kSeed, epoch);
  std::vector<std::int64_t> rows;
  for (std::int64_t i = 0; i < plan.rank_rows(step, rank); ++i) rows.push_back(order[plan.position(step, rank, i)]);
  return rows;
}

/// Makes every rank of every epoch report what `work(epoch, rank)` returns, and gives the sentence of the verdict.
template <class Work>
std::string verdict_on(int world_size, Work work) {
  auto evidence = honest_evidence(world_size);
  for (auto& epoch : evidence.reported) {
    for (int rank = 0; rank < world_size; ++rank) epoch.ranks[rank].work = work(epoch.epoch, rank);
  }
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::invalid);
  EXPECT_EQ(verdict.findings.size(), 1u);
  return sentence(verdict, "work_audit");
}

TEST(WorkAudit, PlannedRowsAreWhatIsExpected) {
  auto evidence = honest_evidence(3);
  for (auto& epoch : evidence.reported) {
    for (int rank = 0; rank < 3; ++rank) {
      epoch.ranks[rank].work = done(rank, [&](std::int64_t step) { return planned_rows(3, rank, epoch.epoch, step); });
    }
  }
  EXPECT_EQ(judge(evidence).kind, VerdictKind::valid);
}

TEST(WorkAudit, ASamplerThatIsOff) {
  const auto all = [](int epoch, int rank) {
    return done(rank, [&](std::int64_t step) { return planned_rows(1, 0, epoch, step); });
  };
  EXPECT_THAT(verdict_on(2, all),
              HasSubstr("rank 1 trained on 100 rows in epoch 1, expected 50: every rank ran over all "
                        "rows, as with a sampler that is off (6 of 6 reports of ranks are wrong)"));
}

TEST(WorkAudit, ASamplerThatIsOffOnOneRank) {
  EXPECT_THAT(verdict_on(2,
                         [](int epoch, int rank) {
                           const int world = rank == 1 ? 1 : 2;
                           return done(rank, [&](std::int64_t step) {
                             return planned_rows(world, rank == 1 ? 0 : rank, epoch, step);
                           });
                         }),
              HasSubstr("rank 1 trained on 100 rows in epoch 1, expected 50: it ran over all rows"));
}

TEST(WorkAudit, OneRankDoesAllTheWork) {
  EXPECT_THAT(verdict_on(3,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) {
                             return rank == 0 ? planned_rows(1, 0, epoch, step) : std::vector<std::int64_t>{};
                           });
                         }),
              HasSubstr("rank 0 did all the work of epoch 1: 100 rows, expected"));
}

TEST(WorkAudit, ARankThatDoesNothing) {
  EXPECT_THAT(verdict_on(3,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) {
                             return rank == 2 ? std::vector<std::int64_t>{} : planned_rows(3, rank, epoch, step);
                           });
                         }),
              HasSubstr("rank 2 trained on 0 rows in epoch 1, expected 25: it did no work (3 of 9"));
}

TEST(WorkAudit, SkippedRows) {
  EXPECT_THAT(verdict_on(2,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) {
                             auto rows = planned_rows(2, rank, epoch, step);
                             if (rank == 1 && step == 3) rows.pop_back();
                             return rows;
                           });
                         }),
              HasSubstr("rank 1 trained on 49 rows in epoch 1, expected 50: 1 rows were skipped"));
}

TEST(WorkAudit, DoubledRows) {
  EXPECT_THAT(verdict_on(2,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) {
                             auto rows = planned_rows(2, rank, epoch, step);
                             const auto once = rows;
                             rows.insert(rows.end(), once.begin(), once.end());
                             return rows;
                           });
                         }),
              HasSubstr("rank 0 trained on 100 rows in epoch 1, expected 50: each of its rows 2 times"));
}

TEST(WorkAudit, TheSameOrderEveryEpoch) {
  for (const int world_size : {1, 2}) {
    const auto text = verdict_on(world_size, [&](int, int rank) {
      return done(rank, [&](std::int64_t step) { return planned_rows(world_size, rank, 1, step); });
    });
    EXPECT_THAT(text, HasSubstr("in epoch 2, as many as expected, but in the order of epoch 1"));
    EXPECT_THAT(text, HasSubstr("all its epochs had one order"));
  }
}

TEST(WorkAudit, NoShuffle) {
  for (const int world_size : {1, 2}) {
    const BatchPlan plan{kTrainRows, kGlobalBatch, world_size};
    const auto text = verdict_on(world_size, [&](int, int rank) {
      return done(rank, [&](std::int64_t step) {
        std::vector<std::int64_t> rows;
        for (std::int64_t i = 0; i < plan.rank_rows(step, rank); ++i) rows.push_back(plan.position(step, rank, i));
        return rows;
      });
    });
    EXPECT_THAT(text, HasSubstr("in another order, as without the shuffle"));
    EXPECT_THAT(text, HasSubstr("all its epochs had one order"));
  }
}

TEST(WorkAudit, TheRightRowsInTheWrongSteps) {
  EXPECT_THAT(verdict_on(2,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) {  // steps 0 and 1 change places
                             return planned_rows(2, rank, epoch, step < 2 ? 1 - step : step);
                           });
                         }),
              HasSubstr("the right ones, but in another order"));
}

TEST(WorkAudit, AReplayedBatch) {
  EXPECT_THAT(verdict_on(2,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) {
                             return planned_rows(2, rank, epoch, step == 5 ? 4 : step);
                           });
                         }),
              HasSubstr("a batch was replayed"));
}

TEST(WorkAudit, RowsThatAreNotWhatTheirNumbersSay) {
  auto evidence = honest_evidence(2);
  evidence.reported[1].ranks[0].work.marks += 12345;
  evidence.reported[1].ranks[0].work.placed += 54321;
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::invalid);
  EXPECT_THAT(sentence(verdict, "work_audit"), HasSubstr("does not match its row numbers (1 of 6 reports"));
}

TEST(WorkAudit, TwoRanksThatChangedPlaces) {
  EXPECT_THAT(verdict_on(2,
                         [](int epoch, int rank) {
                           return done(rank, [&](std::int64_t step) { return planned_rows(2, 1 - rank, epoch, step); });
                         }),
              HasSubstr("but those of rank 1"));
}

TEST(WorkAudit, WithoutAnExpectationTheAttemptIsUnaudited) {
  auto evidence = honest_evidence(2);
  evidence.expected_work.clear();
  evidence.audit_unknown = "the marks of the data could not be read";
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::unaudited);
  EXPECT_THAT(sentence(verdict, "work_audit"), HasSubstr("the marks of the data could not be read"));
}

TEST(EvaluationCount, PaddingThatWasCounted) {
  auto evidence = honest_evidence(3);
  evidence.reported[1].ranks[2].evaluation.rows += 1;
  const auto verdict = judge(evidence);
  EXPECT_EQ(verdict.kind, VerdictKind::invalid);
  EXPECT_THAT(sentence(verdict, "evaluation_count"),
              HasSubstr("epoch 2 evaluated 12 rows, the data have 11: padding or rows counted twice"));
}

TEST(EvaluationCount, RowsLeftOut) {
  auto evidence = honest_evidence(2);
  evidence.reported[0].ranks[0].evaluation.rows -= 1;
  evidence.reported[0].ranks[0].correct -= 1;
  EXPECT_THAT(sentence(judge(evidence), "evaluation_count"),
              HasSubstr("evaluated 10 rows, the data have 11: rows left"));
}

TEST(EvaluationCount, AsManyRowsButOthers) {
  auto evidence = honest_evidence(2);
  evidence.reported[0].ranks[1].evaluation.marks += 1;
  EXPECT_THAT(sentence(judge(evidence), "evaluation_count"),
              HasSubstr("rank 1 evaluated 5 rows in epoch 1, expected 5 o"));
}

TEST(EvaluationCount, MoreRightThanThereWere) {
  auto evidence = honest_evidence(1);
  evidence.reported[0].ranks[0].correct = 12;
  EXPECT_THAT(sentence(judge(evidence), "evaluation_count"), HasSubstr("classified 12 of 11"));
}

TEST(EvaluationCount, WithoutAnExpectationTheAttemptIsUnaudited) {
  auto evidence = honest_evidence(2);
  evidence.expected_evaluation.clear();
  EXPECT_EQ(judge(evidence).kind, VerdictKind::unaudited);
  // The plain count is still checked.
  evidence.reported[0].ranks[0].evaluation.rows += 1;
  EXPECT_EQ(judge(evidence).kind, VerdictKind::invalid);
}

}  // namespace
}  // namespace ddpsweep::report::testing
