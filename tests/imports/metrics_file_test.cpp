#include "orchestrator/imports/metrics_file.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>

#include "common/errors.hpp"
#include "tests/store/store_testing.hpp"

namespace ddpsweep::imports {
namespace {

using ::testing::HasSubstr;

class Metrics : public ::testing::Test {
 protected:
  MetricsFile read(const std::string& text) {
    std::ofstream(folder_ / "m.csv", std::ios::binary) << text;
    return read_metrics(folder_ / "m.csv");
  }
  /// The message, in which the folder is "DIR".
  std::string refused(const std::string& text) {
    std::ofstream(folder_ / "m.csv", std::ios::binary) << text;
    return refused_file("m.csv");
  }
  std::string refused_file(const std::string& name) {
    try {
      read_metrics(folder_ / name);
    } catch (const ConfigError& error) {
      std::string message = error.what();
      const std::string folder = folder_.path().string();
      for (std::size_t at = 0; (at = message.find(folder)) != std::string::npos;)
        message.replace(at, folder.size(), "DIR");
      return message;
    }
    return "nothing";
  }
  const std::string heading_ = "epoch,train_loss,train_time,val_loss,val_acc\n";
  store::testing::TempFolder folder_;
};

TEST_F(Metrics, AreReadRowByRow) {
  const auto file = read(heading_ + "2,0.5,10.25,0.4,0.9\n1,nan,11,inf,0\n");
  ASSERT_EQ(file.rows.size(), 2u);
  EXPECT_EQ(file.rows[0].line, 2);
  EXPECT_EQ(file.rows[0].epoch, 2);
  EXPECT_EQ(file.rows[0].train_loss, 0.5);
  EXPECT_EQ(file.rows[0].seconds, 10.25);
  EXPECT_EQ(file.rows[0].validation_loss, 0.4);
  EXPECT_EQ(file.rows[0].accuracy, 0.9);
  EXPECT_TRUE(std::isnan(file.rows[1].train_loss));
  EXPECT_EQ(file.rows[1].line, 3);
}

TEST_F(Metrics, OfOtherOrdersAndMoreColumnsAndOtherSystems) {
  const auto file =
      read("\xEF\xBB\xBFval_acc, train_time ,epoch,rate,val_loss,train_loss\r\n\r\n0.5,3,1,fast,\"1\",2\r\n");
  ASSERT_EQ(file.rows.size(), 1u);
  EXPECT_EQ(file.rows[0].seconds, 3);
  EXPECT_EQ(file.rows[0].train_loss, 2);
  EXPECT_EQ(file.rows[0].line, 3);
}

TEST_F(Metrics, WithMistakesAreRefusedWithTheirPlace) {
  EXPECT_EQ(refused("epoch,train_loss,train_time,val_loss\n1,1,1,1\n"),
            "DIR/m.csv:1: row 1: the heading has no column val_acc: the first line must name "
            "epoch,train_loss,train_time,val_loss,val_acc");
  EXPECT_THAT(refused("1,1,1,1,1\n"), HasSubstr("the heading has no column epoch"));
  EXPECT_THAT(refused("epoch,epoch,train_loss,train_time,val_loss,val_acc\n"), HasSubstr("the column epoch twice"));
  EXPECT_EQ(refused(heading_ + "1,1,many,1,0.5\n"), "DIR/m.csv:2: row 2: train_time must be a number, not \"many\"");
  EXPECT_EQ(refused(heading_ + "1,1,-3,1,0.5\n"),
            "DIR/m.csv:2: row 2: train_time must be a number of seconds above 0, not \"-3\"");
  for (const char* time : {"0", "nan", "inf", "1e999", "", "1s"}) {
    EXPECT_THAT(refused(heading_ + "1,1," + time + ",1,0.5\n"), HasSubstr("train_time must be")) << time;
  }
  EXPECT_EQ(refused(heading_ + "1,1,1,1,88.5\n"),
            "DIR/m.csv:2: row 2: val_acc must be a fraction from 0 to 1, not \"88.5\"");
  EXPECT_THAT(refused(heading_ + "1,1,1,1,nan\n"), HasSubstr("val_acc must be a fraction"));
  for (const char* epoch : {"0", "-1", "1.5", "2000000", "99999999999", "x"}) {
    EXPECT_THAT(refused(heading_ + epoch + ",1,1,1,0.5\n"), HasSubstr("epoch must be a whole number from 1")) << epoch;
  }
  EXPECT_THAT(refused(heading_ + "1,1,1,1,0.5\n2,1,1\n"),
              HasSubstr("DIR/m.csv:3: row 3: 3 fields under a heading of 5"));
  EXPECT_THAT(refused(heading_ + "1,1,1,1,0.5\n" + heading_), HasSubstr("row 3: a second heading"));
}

TEST_F(Metrics, ThatAreNoneAreRefused) {
  EXPECT_THAT(refused(""), HasSubstr("DIR/m.csv is empty"));
  EXPECT_THAT(refused("\n\n"), HasSubstr("DIR/m.csv has no row of an epoch"));
  EXPECT_THAT(refused(heading_), HasSubstr("DIR/m.csv has no row of an epoch"));
  EXPECT_THAT(refused(std::string("\0\x01\xff\xfe\n\x80", 6)), HasSubstr("the heading has no column epoch"));
  EXPECT_EQ(refused(heading_ + "1,1,1,1,0.5\n\x1b[2J\xff,1,1,1,1\n"),
            "DIR/m.csv:3: row 3: epoch must be a whole number from 1 to 1000000, not \"?[2J?\"");
  EXPECT_THAT(refused(heading_ + "1,1,1,1,\"0.5\n"), HasSubstr("its quotation marks do not match"));
  EXPECT_EQ(refused_file(""), "DIR/ is a folder; name the metrics.csv in it");
  EXPECT_EQ(refused_file("no.csv"), "cannot read DIR/no.csv: No such file or directory; name a metrics.csv");
  std::ofstream(folder_ / "huge.csv").put('\n');
  std::filesystem::resize_file(folder_ / "huge.csv", 3ULL << 30);
  EXPECT_THAT(refused_file("huge.csv"), HasSubstr("has 3221225472 bytes, more than the 16777216 of any metrics.csv"));
}

}  // namespace
}  // namespace ddpsweep::imports
