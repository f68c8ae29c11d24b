#include "worker/data/prepare.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "common/hash.hpp"
#include "common/mapped_file.hpp"
#include "common/token_cache.hpp"
#include "worker/data/ag_news.hpp"
#include "worker/data/hashed_words.hpp"
#include "worker/data/synthetic.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;

// Fixed: runs with different seeds are repeats on the same data.
constexpr std::uint64_t kSyntheticTrainSeed = 1, kSyntheticValidationSeed = 2;

std::uint64_t hash_file(const fs::path& file) {
  try {
    return hash64(MappedFile(file).bytes());
  } catch (const EnvironmentError& e) {
    throw DataError(fmt::format("{}; docs/data.md says where to get the data", e.what()));
  }
}

/// Names everything that the cache's contents depend on.
std::string describe_contents(const Settings& settings) {
  const DatasetSettings& dataset = settings.dataset;
  std::string contents = fmt::format("cache 1, {}, {} classes, {} tokens of {}", dataset.name, dataset.classes,
                                     settings.model.max_seq_len, settings.model.vocab_size);
  if (dataset.name == "synthetic") {
    return contents + fmt::format(", {} and {} rows", dataset.train_rows, dataset.validation_rows);
  }
  return contents + fmt::format(", {}, limits {} and {}, {} and {}", HashedWords(settings.model.vocab_size).identity(),
                                dataset.train_limit, dataset.validation_limit,
                                to_hex(hash_file(dataset.dir / "train.csv")),
                                to_hex(hash_file(dataset.dir / "test.csv")));
}

TokenRows tokenise(LabelledTexts&& rows, const ModelSettings& model) {
  const HashedWords tokenizer(model.vocab_size);
  const auto seq_len = static_cast<std::size_t>(model.max_seq_len);
  TokenRows tokens{.tokens = std::vector<std::int32_t>(rows.texts.size() * seq_len), .labels = std::move(rows.labels)};
  for (std::size_t i = 0; i < rows.texts.size(); ++i) {
    tokenizer.encode(rows.texts[i], std::span(tokens.tokens).subspan(i * seq_len, seq_len));
  }
  return tokens;
}

void write_cache(const Settings& settings, const fs::path& folder) {
  const DatasetSettings& dataset = settings.dataset;
  const int seq_len = static_cast<int>(settings.model.max_seq_len);
  const int vocab_size = static_cast<int>(settings.model.vocab_size);
  TokenRows train, validation;
  if (dataset.name == "synthetic") {
    train = make_synthetic(dataset.train_rows, seq_len, vocab_size, dataset.classes, kSyntheticTrainSeed);
    validation =
        make_synthetic(dataset.validation_rows, seq_len, vocab_size, dataset.classes, kSyntheticValidationSeed);
  } else {
    train = tokenise(read_ag_news(dataset.dir / "train.csv", dataset.classes, dataset.train_limit), settings.model);
    validation =
        tokenise(read_ag_news(dataset.dir / "test.csv", dataset.classes, dataset.validation_limit), settings.model);
  }
  write_token_cache(folder, dataset.name, seq_len, vocab_size, dataset.classes, train, validation);
}

bool is_usable(const fs::path& folder) {
  if (!fs::exists(folder)) return false;
  try {
    TokenCache(folder).verify();
    return true;
  } catch (const EnvironmentError& e) {
    spdlog::warn("{}: made anew: {}", folder.string(), e.what());
    return false;
  }
}

}  // namespace

fs::path prepare(const Settings& settings, const fs::path& cache_root) {
  const fs::path folder = cache_root / to_hex(hash64(describe_contents(settings)));
  if (!is_usable(folder)) {
    fs::remove_all(folder);
    write_cache(settings, folder);
  }
  return folder;
}

}  // namespace ddpsweep::worker
