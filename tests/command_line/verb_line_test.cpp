#include "orchestrator/command_line/verb_line.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "common/errors.hpp"

namespace ddpsweep::command_line {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const Syntax kSyntax{.verb = "bake",
                     .uses = {"ddpsweep bake CAKE [options]", "srun ddpsweep bake CAKE [options]"},
                     .about = "Bakes.\n",
                     .operand = "one cake",
                     .options = {{.name = "oven", .value = "FILE", .doc = "which oven", .fallback = "gas"},
                                 {.name = "heat-up", .doc = "warm it first"},
                                 {.name = "add", .value = "THING", .doc = "more of it", .repeatable = true},
                                 {.name = "minutes", .value = "MINUTES", .doc = "how long"},
                                 {.name = "at-once", .doc = "all cakes", .from_environment = false}}};

std::map<std::string, std::string> environment;

Arguments parsed(const std::vector<std::string>& args) {
  return {kSyntax, args, [](const char* name) {
            const auto found = environment.find(name);
            return found == environment.end() ? nullptr : found->second.c_str();
          }};
}

std::string refusal(const std::vector<std::string>& args) {
  try {
    parsed(args);
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "accepted";
}

class VerbLine : public testing::Test {
 protected:
  VerbLine() { environment.clear(); }
};

TEST_F(VerbLine, CommandLineBeatsEnvironmentBeatsDefault) {
  EXPECT_EQ(parsed({}).text("oven"), "gas");
  EXPECT_EQ(parsed({}).origin("oven"), Origin::fallback);
  environment["DDPSWEEP_OVEN"] = "coal";
  EXPECT_EQ(parsed({}).text("oven"), "coal");
  EXPECT_EQ(parsed({}).origin("oven"), Origin::environment);
  EXPECT_EQ(parsed({"--oven", "wood"}).text("oven"), "wood");
  EXPECT_EQ(parsed({"--oven", "wood"}).origin("oven"), Origin::command_line);
}

TEST_F(VerbLine, SomeOptionsComeFromTheCommandLineAlone) {
  environment["DDPSWEEP_AT_ONCE"] = "1";
  EXPECT_FALSE(parsed({}).has("at-once"));
  EXPECT_TRUE(parsed({"--at-once"}).has("at-once"));
  EXPECT_THAT(help(kSyntax), HasSubstr("\nOnly from the command line: --at-once.\n"));
}

TEST_F(VerbLine, AnEmptyVariableIsNone) {
  environment["DDPSWEEP_OVEN"] = "";
  EXPECT_EQ(parsed({}).text("oven"), "gas");
}

TEST_F(VerbLine, SwitchesAreOnOrOff) {
  EXPECT_FALSE(parsed({}).has("heat-up"));
  EXPECT_TRUE(parsed({"--heat-up"}).has("heat-up"));
  environment["DDPSWEEP_HEAT_UP"] = "1";
  EXPECT_TRUE(parsed({}).has("heat-up"));
  environment["DDPSWEEP_HEAT_UP"] = "0";
  EXPECT_FALSE(parsed({}).has("heat-up"));
}

TEST_F(VerbLine, RepeatableOptionsKeepTheirOrder) {
  EXPECT_THAT(parsed({"--add", "b=1", "cake", "--add=a=2"}).list("add"), ElementsAre("b=1", "a=2"));
  environment["DDPSWEEP_ADD"] = "x;y=[1,2]";
  EXPECT_THAT(parsed({}).list("add"), ElementsAre("x", "y=[1,2]"));
}

TEST_F(VerbLine, OperandsMayStandAnywhere) {
  EXPECT_EQ(parsed({"cake", "--heat-up"}).operand(), "cake");
  EXPECT_EQ(parsed({"--heat-up", "cake"}).operand(), "cake");
  EXPECT_EQ(parsed({"--", "--cake"}).operand(), "--cake");
  EXPECT_FALSE(parsed({}).operand());
}

TEST_F(VerbLine, SomeVerbsTakeSeveralOperands) {
  Syntax syntax = kSyntax;
  syntax.several_operands = true;
  const Arguments several(syntax, {"a", "--heat-up", "b"}, [](const char*) { return nullptr; });
  EXPECT_THAT(several.operands(), ElementsAre("a", "b"));
  EXPECT_EQ(several.operand(), "a");
}

TEST_F(VerbLine, WholeNumbersAreCheckedAndSayWhereTheyCameFrom) {
  EXPECT_EQ(parsed({"--minutes", "30"}).integer("minutes", 1, 90), 30);
  EXPECT_FALSE(parsed({}).integer("minutes", 1, 90));
  const auto message = [](const Arguments& arguments) -> std::string {
    try {
      (void)arguments.integer("minutes", 1, 90);
    } catch (const ConfigError& error) {
      return error.what();
    }
    return "accepted";
  };
  EXPECT_EQ(message(parsed({"--minutes", "91"})), "--minutes must be a whole number from 1 to 90, not \"91\"");
  EXPECT_EQ(message(parsed({"--minutes", "3x"})), "--minutes must be a whole number from 1 to 90, not \"3x\"");
  environment["DDPSWEEP_MINUTES"] = "0";
  EXPECT_EQ(message(parsed({})), "DDPSWEEP_MINUTES must be a whole number from 1 to 90, not \"0\"");
}

TEST_F(VerbLine, RefusesWhatItDoesNotUnderstand) {
  EXPECT_EQ(refusal({"--ovn", "x"}),
            "unknown option \"--ovn\"; the nearest known one is \"--oven\"; see ddpsweep bake --help");
  EXPECT_EQ(refusal({"--ov", "x"}),
            "unknown option \"--ov\"; the nearest known one is \"--oven\"; see ddpsweep bake --help");
  EXPECT_THAT(refusal({"--oven"}), HasSubstr("--oven"));
  EXPECT_EQ(refusal({"--oven", "a", "--oven", "b"}), "--oven is given twice; see ddpsweep bake --help");
  EXPECT_EQ(refusal({"a", "b"}), "`bake` takes one cake, and got \"b\" as well; see ddpsweep bake --help");
}

TEST_F(VerbLine, HelpComesBeforeEverythingElse) {
  EXPECT_TRUE(parsed({"--help"}).help());
  EXPECT_TRUE(parsed({"-h", "a", "b"}).help());
  const std::string text = help(kSyntax);
  EXPECT_THAT(text, HasSubstr("Usage: ddpsweep bake CAKE [options]\n       srun ddpsweep bake CAKE [options]\n"));
  EXPECT_THAT(text, HasSubstr("--oven FILE (=gas)"));
  EXPECT_THAT(text, HasSubstr("DDPSWEEP_OVEN"));
}

}  // namespace
}  // namespace ddpsweep::command_line
