#include "orchestrator/doctor/check.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "orchestrator/doctor/doctor_options.hpp"
#include "orchestrator/doctor/unchecked.hpp"

namespace ddpsweep::doctor {
namespace {

using ::testing::internal::CaptureStdout;
using ::testing::internal::GetCapturedStdout;

TEST(Check, IsOneLine) {
  EXPECT_EQ(line({"affinity", Status::ok, "2 of 2 cores are ours", ""}), "[  OK  ] affinity: 2 of 2 cores are ours");
  EXPECT_EQ(line({"store", Status::fail, "no room", "make some"}), "[ FAIL ] store: no room  mend: make some");
  EXPECT_EQ(line({"srun", Status::warn, "odd", ""}), "[ WARN ] srun: odd");
  EXPECT_EQ(line({"gpus", Status::not_checked, "no GPU engine", ""}), "[  --  ] gpus: not checked (no GPU engine)");
}

TEST(CheckPrinter, FailsWhenOneCheckFailed) {
  CaptureStdout();
  CheckPrinter healthy(/*as_json=*/false), sick(/*as_json=*/false);
  healthy.add({Check{"a", Status::ok, "s", ""}, {"b", Status::warn, "s", ""}, {"c", Status::not_checked, "s", ""}});
  EXPECT_EQ(healthy.finish(), ExitCode::ok);
  sick.add(Check{"a", Status::fail, "s", "m"});
  EXPECT_EQ(sick.finish(), ExitCode::environment);
  EXPECT_THAT(GetCapturedStdout(), ::testing::EndsWith("[ DONE ] 1 ok, 1 warned, 0 failed, 1 not checked\n"
                                                       "[ FAIL ] a: s  mend: m\n"
                                                       "[ DONE ] 0 ok, 0 warned, 1 failed, 0 not checked\n"));
}

TEST(CheckPrinter, PrintsNothingButJsonWhenAsked) {
  CaptureStdout();
  CheckPrinter printer(/*as_json=*/true);
  printer.add(Check{"a", Status::fail, "s", "m"});
  printer.finish();
  const auto printed = nlohmann::json::parse(GetCapturedStdout());
  EXPECT_EQ(printed, nlohmann::json::parse(R"({"healthy": false, "checks": [
                       {"name": "a", "status": "fail", "sentence": "s", "mend": "m"}]})"));
}

TEST(Unchecked, NothingOfItCounts) {
  for (const Check& check : unchecked()) {
    EXPECT_EQ(check.status, Status::not_checked) << check.name;
    EXPECT_FALSE(check.sentence.empty()) << check.name;
  }
}

TEST(DoctorOptions, AreThoseOfRunAndTheFileMayBeLeftOut) {
  EXPECT_TRUE(parse_doctor_options({}).run.sweep.source.files.empty());
  const auto options = parse_doctor_options({"--launch", "a.yaml", "--store", "s.db", "--only", "x"});
  EXPECT_TRUE(options.launch);
  EXPECT_EQ(options.run.sweep.source.files, std::vector<std::filesystem::path>{"a.yaml"});
  EXPECT_EQ(options.run.store, "s.db");
  EXPECT_EQ(options.run.sweep.only, std::vector<std::string>{"x"});
  EXPECT_THROW(parse_doctor_options({"--launch"}), ConfigError);
  EXPECT_THROW(parse_doctor_options({"--lunch", "a.yaml"}), ConfigError);
}

}  // namespace
}  // namespace ddpsweep::doctor
