// docs/protocol.md is what people write workers from: its examples are messages, and every message has one.
#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "common/protocol/messages.hpp"

namespace ddpsweep::protocol {
namespace {

/// The lines inside ```json blocks.
std::vector<std::string> examples() {
  std::ifstream in(std::string(DDPSWEEP_SOURCE_DIR) + "/docs/protocol.md");
  std::vector<std::string> lines;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("```")) {
      inside = line == "```json";
    } else if (inside) {
      lines.push_back(line);
    }
  }
  return lines;
}

bool from_worker(const std::string& type) {
  static const std::set<std::string> kTypes{"hello",     "phase",  "calibration", "rank_epoch",
                                            "heartbeat", "result", "error"};
  return kTypes.contains(type);
}

TEST(ProtocolDocument, ShowsEveryMessageWithEveryField) {
  std::set<std::string> seen;
  for (const auto& line : examples()) {
    const auto example = nlohmann::json::parse(line);
    const std::string type = example.at("type");
    seen.insert(type);
    const auto again = from_worker(type) ? encode(decode_from_worker(line)) : encode(decode_to_worker(line));
    EXPECT_EQ(nlohmann::json::parse(again), example) << line;
  }
  EXPECT_THAT(seen, ::testing::ElementsAre("calibration", "drain", "error", "heartbeat", "hello", "phase", "rank_epoch",
                                           "rendezvous", "result", "spec"));
}

}  // namespace
}  // namespace ddpsweep::protocol
