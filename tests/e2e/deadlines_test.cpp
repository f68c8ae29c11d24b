// A group that stands still is ended by the deadline of its phase, the store says who was behind, and the slots are
// good for the next attempt.
#include <gmock/gmock.h>

#include <fstream>
#include <ostream>

#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;

struct Hang {
  std::string name;
  int ranks;
  std::string clauses;  // of the fault script, for the first repeat alone
  std::string limit;
  std::string error;  // a regular expression; HERE is the node
};
std::ostream& operator<<(std::ostream& out, const Hang& hang) { return out << hang.clauses; }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

const std::string kFor = "for [0-9.]+ s ";

class StandingGroup : public ::testing::TestWithParam<Hang> {};
INSTANTIATE_TEST_SUITE_P(
    , StandingGroup,
    ::testing::Values(
        Hang{"load_of_2", 2, "hang_in=load@rank=1;hang_in=rendezvous", "load=3s",
             "rank 1 HERE stood in phase load " + kFor +
                 "\\(limits.load\\), while rank 0 HERE waited in phase rendezvous"},
        Hang{"load_of_4", 4, "hang_in=load@rank=2;hang_in=rendezvous", "load=3s",
             "rank 2 HERE stood in phase load " + kFor +
                 "\\(limits.load\\), while the others waited in phase rendezvous"},
        Hang{"rendezvous_without_a_key", 2, "hang_in=rendezvous", "rendezvous=2s",
             "rank 0 HERE stood in phase rendezvous " + kFor +
                 "\\(limits.rendezvous\\) and did not say how the group meets, while rank 1 HERE waited in phase "
                 "rendezvous"},
        Hang{"rendezvous_of_4", 4, "hang_in=rendezvous@rank=3;hang_in=init", "rendezvous=2s",
             "rank 3 HERE stood in phase rendezvous " + kFor +
                 "\\(limits.rendezvous\\), while the others waited in phase init"},
        Hang{"step_of_2", 2, "hang_at=5@rank=1@epoch=2;hang_at=6@epoch=2", "step=2s",
             "rank 1 HERE stood at step 5 of epoch 2 " + kFor +
                 "\\(limits.step\\), while rank 0 HERE waited at step 6 of epoch 2"},
        Hang{"step_of_4", 4, "hang_at=5@rank=2@epoch=2;hang_at=6@epoch=2", "step=2s",
             "rank 2 HERE stood at step 5 of epoch 2 " + kFor +
                 "\\(limits.step\\), while the others waited at step 6 of epoch 2"},
        Hang{"evaluation", 2, "hang_in=evaluate@rank=0@epoch=2;hang_in=train@epoch=3", "evaluation=2s",
             "rank 0 HERE stood in phase evaluate of epoch 2 " + kFor +
                 "\\(limits.evaluation\\), while rank 1 HERE waited at step 0 of epoch 3"},
        Hang{"stopped_process", 2, "freeze@rank=1@epoch=2;hang_at=1@epoch=2", "silence=4s",
             "rank 1 HERE sent nothing " + kFor +
                 "\\(limits.silence\\), last seen at step 0 of epoch 2, while rank 0 HERE waited at step 1 of epoch "
                 "2"}),
    [](const auto& tested) { return tested.param.name; });

TEST_P(StandingGroup, IsEndedByItsDeadlineAndTheNextOneIsValid) {
  const auto& hang = GetParam();
  SweepProcess sweep(toy_file(
      {.cpus = "[" + std::to_string(hang.ranks) + "]", .repeats = 2, .more = "limits: {retries: 0, timeout: 50s}"}));
  EXPECT_EQ(sweep.run({.slots_per_agent = hang.ranks,
                       .fake = replaced(hang.clauses + ";", ";", "@seed=42;"),
                       .call = {"run", "--set", "limits." + hang.limit}}),
            1)
      << sweep.output();
  ASSERT_THAT(sweep.query("SELECT state, failure, verdict FROM attempt ORDER BY attempt_id"),
              ElementsAre("failed|hang|", "succeeded||valid"))
      << sweep.output();
  const auto node = sweep.query("SELECT DISTINCT node FROM placement").front();
  EXPECT_THAT(sweep.query("SELECT error FROM attempt WHERE failure = 'hang'"),
              ElementsAre(MatchesRegex(replaced(hang.error, "HERE", "on " + node))));
  // Of the deadline; all others are far longer.
  EXPECT_THAT(sweep.query("SELECT wall_seconds < 30 FROM attempt WHERE failure = 'hang'"), ElementsAre("1"));
  EXPECT_THAT(sweep.query("SELECT text FROM event WHERE kind = 'last_seen'"),
              ElementsAre(AllOf(HasSubstr("rank 0 on " + node), HasSubstr("\nrank 1 on " + node))));
  EXPECT_THAT(sweep.processes(), IsEmpty());
}

TEST(Deadline, OfTheStartIsMissedByAWorkerThatSaysNoHello) {
  SweepProcess sweep(toy_file(
      {.cpus = "[2]", .repeats = 2, .more = "limits: {retries: 0, start: 6s}\nworker: {command: [sh, late.sh]}"}));
  // The first start is a prepare task's; then one of the first attempt's two hangs.
  std::ofstream(sweep.folder() / "late.sh") << R"(
for i in 1 2 3 4 5; do mkdir start$i 2>/dev/null && break; done
[ $i = 3 ] || exec ddpsweep-fake-worker
echo 'waiting for the licence server' >&2
exec sleep 1000
)";
  EXPECT_EQ(sweep.run({.slots_per_agent = 2, .worker = ""}), 1) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT state, failure, verdict FROM attempt ORDER BY attempt_id"),
              ElementsAre("failed|hang|", "succeeded||valid"));
  EXPECT_THAT(sweep.query("SELECT error FROM attempt WHERE failure = 'hang'"),
              ElementsAre(MatchesRegex("rank [01] on .* said no hello within 6.0 s of the launch \\(limits.start\\), "
                                       "while rank [01] on .* waited in phase [a-z]+")));
  EXPECT_THAT(sweep.query("SELECT text FROM event WHERE kind = 'log_tail'"),
              ElementsAre(MatchesRegex("the log of rank [01] on .* ends:\nwaiting for the licence server")));

  EXPECT_EQ(sweep.run({.shell = "ddpsweep show 1 > shown.txt && ddpsweep logs 1 > logs.txt"}), 0) << sweep.output();
  std::ifstream shown(sweep.folder() / "shown.txt"), logs(sweep.folder() / "logs.txt");
  EXPECT_THAT(std::string(std::istreambuf_iterator<char>(shown), {}),
              AllOf(HasSubstr("It failed (hang): rank "), HasSubstr("\nwhere its ranks stood at 2"),
                    HasSubstr(": before its hello for "), HasSubstr("\n  | waiting for the licence server\n"),
                    HasSubstr("\nTo read all of its logs:\n  ddpsweep logs 1\n"),
                    HasSubstr("\nTo run just this cell again:\n  ddpsweep run toy.yaml ")));
  EXPECT_THAT(std::string(std::istreambuf_iterator<char>(logs), {}), HasSubstr("waiting for the licence server\n"));
}

TEST(SlowGroup, ThatGoesOnMissesNoDeadline) {
  SweepProcess sweep(toy_file({.cpus = "[2]", .epochs = 2, .more = "limits: {step: 2s, evaluation: 2s}"}));
  EXPECT_EQ(sweep.run({.slots_per_agent = 2, .fake = "epoch_ms=6000"}), 0) << sweep.output();
  EXPECT_THAT(sweep.query("SELECT verdict FROM attempt"), ElementsAre("valid"));
  EXPECT_THAT(sweep.query("SELECT count(*) FROM epoch WHERE epoch_seconds > 2.5"), ElementsAre("2"));
}

}  // namespace
}  // namespace ddpsweep::e2e
