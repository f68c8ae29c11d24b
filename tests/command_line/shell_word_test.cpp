#include "orchestrator/command_line/shell_word.hpp"

#include <gtest/gtest.h>

namespace ddpsweep::command_line {
namespace {

TEST(ShellWord, QuotesOnlyWhatAShellWouldTakeApart) {
  EXPECT_EQ(shell_word("configs/a-1.yaml"), "configs/a-1.yaml");
  EXPECT_EQ(shell_word("train.epochs=3"), "train.epochs=3");
  EXPECT_EQ(shell_word("matrix.cpus=[1, 2]"), "'matrix.cpus=[1, 2]'");
  EXPECT_EQ(shell_word("/x/a b's.yaml"), "'/x/a b'\\''s.yaml'");
  EXPECT_EQ(shell_word("#7"), "'#7'");
  EXPECT_EQ(shell_word(""), "''");
}

}  // namespace
}  // namespace ddpsweep::command_line
