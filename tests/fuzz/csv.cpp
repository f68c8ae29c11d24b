// A table of labelled texts: AG News in its own form, IMDB as a table.
#include "common/ag_news.hpp"
#include "common/imdb.hpp"
#include "tests/fuzz/target.hpp"

namespace ddpsweep::fuzz {
namespace {

void check(const LabelledTexts& read, int classes, std::size_t bytes) {
  require(read.texts.size() == read.labels.size(), "each text has a label");
  std::size_t length = 0;
  for (const std::string& text : read.texts) length += text.size();
  require(length <= bytes, "no text comes from nowhere");
  for (const std::int32_t label : read.labels) require(label >= 0 && label < classes, "a label is that of a class");
}

}  // namespace
}  // namespace ddpsweep::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep;
  static const fuzz::InputFolder folder;
  const auto file = folder.write("train.csv", fuzz::text_of(data, size));
  fuzz::takes<ConfigError>([&] { fuzz::check(read_ag_news(file, 4, 0), 4, size); });
  fuzz::takes<ConfigError>([&] { fuzz::check(read_imdb(folder.path(), "train", 0), 2, size); });
  return 0;
}
