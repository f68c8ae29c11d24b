#include "common/nearest.hpp"

#include <gtest/gtest.h>

namespace ddpsweep {
namespace {

TEST(Nearest, IsTheLeastEditDistance) {
  EXPECT_EQ(nearest("epoch", {"eps", "epochs", "engine"}), "epochs");
  EXPECT_EQ(nearest("learnign_rate", {"betas", "learning_rate"}), "learning_rate");
  EXPECT_EQ(nearest("", {"abc", "z"}), "z");
}

}  // namespace
}  // namespace ddpsweep
