#include "common/safetensors.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <array>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>

#include "common/errors.hpp"
#include "common/scratch_folder.hpp"

namespace ddpsweep {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::string kOne = R"({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}})";

class Safetensors : public ::testing::Test {
 protected:
  void write(const std::string& bytes) const { std::ofstream(file_, std::ios::binary) << bytes; }
  void write(const std::string& header, std::size_t data_bytes) const {
    const std::uint64_t length = header.size();
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    write(bytes + header + std::string(data_bytes, 'x'));
  }
  std::string complaint() const {
    try {
      const SafetensorsFile file(file_);
    } catch (const ConfigError& error) {
      return error.what();
    }
    return "none";
  }

  ScratchFolder folder_{"safetensors"};
  std::filesystem::path file_ = folder_.path() / "model.safetensors";
};

TEST_F(Safetensors, ReadsWhatWasWritten) {
  const std::array<float, 6> matrix{1, 2, 3, 4, 5, 6};
  const std::array<std::int64_t, 1> number{7};
  write_safetensors(file_, {{"matrix", "F32", {2, 3}, std::as_bytes(std::span(matrix))},
                            {"alone", "I64", {}, std::as_bytes(std::span(number))},
                            {"nothing", "F16", {0, 5}, {}}});
  const SafetensorsFile file(file_);
  ASSERT_EQ(file.entries().size(), 3U);
  for (const SafetensorsEntry& entry : file.entries()) {
    if (entry.name == "matrix") {
      EXPECT_EQ(entry.dtype, "F32");
      EXPECT_THAT(entry.shape, ElementsAre(2, 3));
      EXPECT_EQ(std::memcmp(file.bytes(entry).data(), matrix.data(), sizeof(matrix)), 0);
    } else if (entry.name == "alone") {
      EXPECT_TRUE(entry.shape.empty());
      EXPECT_EQ(std::memcmp(file.bytes(entry).data(), number.data(), sizeof(number)), 0);
    } else {
      EXPECT_TRUE(file.bytes(entry).empty());
    }
  }
}

TEST_F(Safetensors, AnEmptyTensorMayBeginWhereAnotherDoes) {
  write(R"({"a": {"dtype": "U8", "shape": [2], "data_offsets": [0, 2]}, "b": {"dtype": "U8", "shape": [0],
        "data_offsets": [0, 0]}})",
        2);
  EXPECT_EQ(complaint(), "none");
}

TEST_F(Safetensors, SaysHowMuchIsMissing) {
  write("");
  EXPECT_EQ(complaint(), file_.string() + ": is shorter than a header: it is cut short; fetch it again");
  write(std::string("\x40\0\0\0\0\0\0\0{", 9));
  EXPECT_THAT(complaint(), HasSubstr("ends inside its header: it is cut short"));
  write(kOne, 5);
  EXPECT_THAT(complaint(), HasSubstr("3 of 8 bytes of tensors are missing: it is cut short; fetch it again"));
  write(kOne, 9);
  EXPECT_THAT(complaint(), HasSubstr("1 bytes follow the last tensor"));
}

TEST_F(Safetensors, RefusesWhatIsAtOddsWithItself) {
  write("<!DOCTYPE html><html>Not found</html>");
  EXPECT_THAT(complaint(), HasSubstr("this is no safetensors file"));
  write("[1]", 0);
  EXPECT_THAT(complaint(), HasSubstr("its header is no JSON object"));
  write(R"({"a": {"dtype": "F33", "shape": [2], "data_offsets": [0, 8]}})", 8);
  EXPECT_THAT(complaint(), HasSubstr("tensor 'a' has the unknown dtype 'F33'"));
  write(R"({"a": {"dtype": "F32", "shape": [3], "data_offsets": [0, 8]}})", 8);
  EXPECT_THAT(complaint(), HasSubstr("tensor 'a' lies at bytes 0 to 8, but a F32 of shape (3) has 12 bytes"));
  write(R"({"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 8]}})", 8);
  EXPECT_THAT(complaint(), HasSubstr("tensor 'a' has the impossible shape (-1)"));
  write(R"({"a": {"dtype": "F32", "shape": [4611686018427387904, 8], "data_offsets": [0, 8]}})", 8);
  EXPECT_THAT(complaint(), HasSubstr("impossible shape"));
  write(R"({"a": {"dtype": "F32", "shape": [2]}})", 8);
  EXPECT_THAT(complaint(), HasSubstr("tensor 'a': its entry in the header lacks dtype, shape or data_offsets"));
  write(R"({"a": {"dtype": "U8", "shape": [2], "data_offsets": [0, 2]}, "b": {"dtype": "U8", "shape": [2],
        "data_offsets": [1, 3]}})",
        3);
  EXPECT_THAT(complaint(), HasSubstr("tensor 'b' begins at byte 1 of the data where 2 belongs"));
  write(kOne.substr(0, kOne.size() - 1) + ", " + kOne.substr(1), 8);
  EXPECT_THAT(complaint(), HasSubstr("tensor 'a' is there twice"));
}

TEST_F(Safetensors, TakesNumbersAsTheyAreWrittenOrNotAtAll) {
  for (const char* shape : {"[2.5]", "[true]", "[\"2\"]", "[18446744073709551615]", "[1e300]", "{\"a\": 2}", "2"}) {
    write(fmt::format(R"({{"a": {{"dtype": "F32", "shape": {}, "data_offsets": [0, 8]}}}})", shape), 8);
    EXPECT_THAT(complaint(), HasSubstr("tensor 'a' has ")) << shape;
  }
  for (const char* offsets : {"[0, -8]", "[0]", "[0, 8, 16]", "[0.5, 8.5]"}) {
    write(fmt::format(R"({{"a": {{"dtype": "F32", "shape": [2], "data_offsets": {}}}}})", offsets), 8);
    EXPECT_THAT(complaint(), HasSubstr("tensor 'a' has ")) << offsets;
  }
}

TEST_F(Safetensors, RefusesAHeaderOfManyLevels) {
  write(std::string(1'000'000, '['), 0);
  EXPECT_THAT(complaint(), HasSubstr("more than 64 levels"));
}

TEST_F(Safetensors, SaysLittleHoweverMuchIsWrong) {
  write(R"({")" + std::string(100'000, 'n') + R"(": {"dtype": ")" + std::string(100'000, 'd') +
            R"(", "shape": [2], "data_offsets": [0, 8]}})",
        8);
  EXPECT_LT(complaint().size(), 1000U);
}

TEST_F(Safetensors, RefusesEachCut) {
  write(kOne, 8);
  ASSERT_EQ(complaint(), "none");
  for (auto size = std::filesystem::file_size(file_); size-- > 0;) {
    std::filesystem::resize_file(file_, size);
    EXPECT_NE(complaint(), "none") << size;
  }
}

TEST_F(Safetensors, AFileThatIsNotThereIsTheMachinesFault) {
  EXPECT_THROW(SafetensorsFile(folder_.path() / "none"), EnvironmentError);
}

}  // namespace
}  // namespace ddpsweep
