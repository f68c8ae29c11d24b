#include "orchestrator/matrix/schema.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace ddpsweep::matrix {
namespace {

TEST(Schema, EveryKeyIsThereOnceAndDocumented) {
  std::set<std::string> paths;
  for (const Key& key : all_keys()) {
    EXPECT_TRUE(paths.insert(key.path).second) << key.path;
    EXPECT_FALSE(key.doc.empty()) << key.path;
    EXPECT_EQ(key.type == ValueType::choice, !key.choices.empty()) << key.path;
    EXPECT_FALSE(key.required && !key.fallback.is_null()) << key.path;
  }
}

TEST(Schema, DefaultsAreInRange) {
  for (const Key& key : all_keys()) {
    if (!key.fallback.is_number()) continue;
    EXPECT_GE(key.fallback.get<double>(), key.least.value_or(0)) << key.path;
    EXPECT_LE(key.fallback.get<double>(), key.most.value_or(1e300)) << key.path;
  }
}

TEST(Schema, FindsAnAxisByItsPathOrItsOnlyLeaf) {
  EXPECT_EQ(find_axis_key("train.learning_rate"), find_key("train.learning_rate"));
  EXPECT_EQ(find_axis_key("learning_rate"), find_key("train.learning_rate"));
  EXPECT_EQ(find_axis_key("per_gpu"), find_key("batch.per_gpu"));
  EXPECT_EQ(find_axis_key("repeats"), nullptr);  // no setting of a cell
  EXPECT_EQ(find_axis_key("limits.timeout"), nullptr);
}

TEST(Schema, EveryAxisNameLeadsBackToItsKey) {
  for (const Key& key : all_keys()) {
    if (!is_setting(key)) continue;
    EXPECT_EQ(find_axis_key(axis_name(key)), &key);
  }
}

TEST(Schema, TheDocumentHoldsTheReferenceAsTheProgramPrintsIt) {
  std::ifstream file(DDPSWEEP_SOURCE_DIR "/docs/experiment_file.md");
  std::ostringstream document;
  document << file.rdbuf();
  EXPECT_NE(document.str().find(key_reference()), std::string::npos)
      << "put the output of `ddpsweep plan --keys` into docs/experiment_file.md";
}

}  // namespace
}  // namespace ddpsweep::matrix
