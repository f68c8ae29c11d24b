#include "orchestrator/matrix/yaml_tree.hpp"

#include <gtest/gtest.h>

#include "common/errors.hpp"

namespace ddpsweep::matrix {
namespace {

std::string parse_error(const std::string& text) {
  try {
    parse_yaml(text, "x.yaml");
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "";
}

TEST(YamlTree, KeepsOrderLinesAndQuotes) {
  const YamlNode tree = parse_yaml("b: 1\na:\n  - x\n  - \"2\"\nc:\n", "x.yaml");
  ASSERT_EQ(tree.entries.size(), 3u);
  EXPECT_EQ(tree.entries[0].key, "b");
  EXPECT_EQ(tree.entries[1].key, "a");
  EXPECT_EQ(tree.entries[1].value.line, 2);
  EXPECT_EQ(tree.find("a")->items[1].line, 4);
  EXPECT_TRUE(tree.find("a")->items[1].quoted);
  EXPECT_FALSE(tree.find("a")->items[0].quoted);
  EXPECT_EQ(tree.find("c")->kind, YamlNode::Kind::null);
  EXPECT_EQ(tree.find("c")->line, 5);
  EXPECT_EQ(tree.find("d"), nullptr);
}

TEST(YamlTree, FailureNamesFileAndLine) {
  const YamlNode tree = parse_yaml("a: 1\nb: 2\n", "dir/x.yaml");
  try {
    tree.find("b")->fail("is wrong");
    FAIL();
  } catch (const ConfigError& error) {
    EXPECT_STREQ(error.what(), "dir/x.yaml:2: is wrong");
  }
}

TEST(YamlTree, NamesBothLinesOfAKeyGivenTwice) {
  EXPECT_EQ(parse_error("a: 1\nb: 2\na: 3\n"), "x.yaml:3: key \"a\" is given twice, first on line 1");
  EXPECT_EQ(parse_error("t:\n  e: 1\n  f: 2\n  e: 1\n"), "x.yaml:4: key \"e\" is given twice, first on line 2");
}

TEST(YamlTree, RefusesKeysThatAreNotWords) {
  EXPECT_EQ(parse_error("? [a, b]\n: 1\n"), "x.yaml:1: a key must be a plain word");
}

TEST(YamlTree, RefusesBadSyntaxWithItsLine) {
  EXPECT_EQ(parse_error("a: 1\nb: [1, 2\n"), "x.yaml:3: not valid YAML: a list that begins with [ does not end with ]");
}

TEST(YamlTree, RefusesAnEmptyFileAndASecondDocument) {
  EXPECT_EQ(parse_error(""), "x.yaml: the file is empty; docs/experiment_file.md shows a whole one");
  EXPECT_EQ(parse_error("a: 1\n---\nb: 1\n"), "x.yaml:3: a second document (---) begins; write one per file");
}

TEST(YamlTree, RefusesHugeFiles) {
  EXPECT_EQ(parse_error(std::string((4 << 20) + 1, '#')),
            "x.yaml: the file has more than the 4194304 bytes that an experiment file may have");
}

// Found by fuzzing: the parser made documents of the comma until the memory was full.
TEST(YamlTree, RefusesACommaThatHasNoPlace) {
  for (const char* text : {",", ", a", ",\xff", ",\n---\nb: 1\n"}) {
    EXPECT_EQ(parse_error(text), "x.yaml:1: not valid YAML: what stands here has no place") << text;
  }
  EXPECT_EQ(parse_error(std::string(",\0\0\0", 4)), "x.yaml:1: not valid YAML: what stands here has no place");
  for (const char* text : {"a: 1\n---\n,", "a: 1\n,", "[a]\n,", "- a\n,\n"}) EXPECT_NE(parse_error(text), "") << text;
}

TEST(YamlTree, RefusesDeepNesting) {
  EXPECT_EQ(parse_error("a: " + std::string(40, '[') + std::string(40, ']')),
            "x.yaml:1: more than 32 levels of lists and mappings; an experiment file needs five");
  EXPECT_EQ(parse_error("a: " + std::string(100'000, '[')),
            "x.yaml:1: more than 32 levels of lists and mappings; an experiment file needs five");
}

TEST(YamlTree, RefusesAliasesThatMultiply) {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int k = 0; k < 10; ++k) bomb += (k ? ", *a" : "*a") + std::to_string(i - 1);
    bomb += "]\n";
  }
  EXPECT_EQ(parse_error(bomb), "x.yaml:1: more than 500000 values, each alias written out; use fewer aliases");
}

TEST(YamlTree, SaysLittleHoweverLongAKeyIs) {
  const std::string key(1'000'000, 'k');
  EXPECT_LT(parse_error(key + ": 1\n" + key + ": 2\n").size(), 3000U);
}

TEST(YamlTree, ExpandsAliases) {
  const YamlNode tree = parse_yaml("a: &x {k: 1}\nb: *x\n", "x.yaml");
  EXPECT_EQ(tree.find("b")->find("k")->scalar, "1");
  EXPECT_EQ(tree.find("b")->line, 2);
}

}  // namespace
}  // namespace ddpsweep::matrix
