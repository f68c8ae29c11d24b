#include "worker/data/prepare.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <functional>
#include <memory>
#include <string>

#include "common/ag_news.hpp"
#include "common/data_file.hpp"
#include "common/hash.hpp"
#include "common/imdb.hpp"
#include "common/token_cache.hpp"
#include "worker/data/synthetic.hpp"
#include "worker/data/tokenise.hpp"
#include "worker/data/tokenizer.hpp"
#include "worker/failure.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;

// Fixed: runs with different seeds are repeats on the same data.
constexpr std::uint64_t kSyntheticTrainSeed = 1, kSyntheticValidationSeed = 2;

struct Splits {
  TokenRows train, validation;
};

/// Reads a data set; what the user has to mend there is a DataError.
template <class Read>
auto read_data(const Read& read) {
  try {
    return read();
  } catch (const ConfigError& e) {
    throw DataError(e.what());
  }
}

/// A data set in files: what its contents depend on, and how they are read.
struct Source {
  std::uint64_t train_hash, validation_hash;
  std::function<LabelledTexts()> train, validation;
};

Source ag_news(const DatasetSettings& dataset) {
  const fs::path train = dataset.dir / "train.csv", test = dataset.dir / "test.csv";
  return {.train_hash = hash64(map_data_file(train).bytes()),
          .validation_hash = hash64(map_data_file(test).bytes()),
          .train = [=] { return read_ag_news(train, dataset.classes, dataset.train_limit); },
          .validation = [=] { return read_ag_news(test, dataset.classes, dataset.validation_limit); }};
}

Source imdb(const DatasetSettings& dataset) {
  return {.train_hash = hash_imdb(dataset.dir, "train"),
          .validation_hash = hash_imdb(dataset.dir, "test"),
          .train = [=] { return read_imdb(dataset.dir, "train", dataset.train_limit); },
          .validation = [=] { return read_imdb(dataset.dir, "test", dataset.validation_limit); }};
}

/// Names everything that the cache's contents depend on, and makes them.
struct Recipe {
  std::string contents;
  std::function<Splits()> make;
};

Recipe recipe_for_synthetic(const DatasetSettings& dataset, const SyntheticShape& shape) {
  const auto make = dataset.labels_are_sums ? make_synthetic_sums : make_synthetic;
  return {.contents = fmt::format("{} rows and {}{}", dataset.train_rows, dataset.validation_rows,
                                  dataset.labels_are_sums ? ", labels are sums" : ""),
          .make = [=]() -> Splits {
            return {make(dataset.train_rows, shape, kSyntheticTrainSeed),
                    make(dataset.validation_rows, shape, kSyntheticValidationSeed)};
          }};
}

Recipe recipe_for_files(const DatasetSettings& dataset, const ModelSettings& model) {
  const Source source = read_data([&] { return dataset.name == "imdb" ? imdb(dataset) : ag_news(dataset); });
  const std::shared_ptr<const Tokenizer> tokenizer = make_tokenizer(model);
  const int seq_len = static_cast<int>(model.max_seq_len);
  return {.contents = fmt::format("{}, rows x {}, limits {} and {}, {} and {}", tokenizer->identity(),
                                  dataset.repeat_rows, dataset.train_limit, dataset.validation_limit,
                                  to_hex(source.train_hash), to_hex(source.validation_hash)),
          .make = [=]() -> Splits {
            TokenRows train = tokenise(read_data(source.train), *tokenizer, seq_len);
            return {repeat(std::move(train), seq_len, dataset.repeat_rows, dataset.train_limit),
                    tokenise(read_data(source.validation), *tokenizer, seq_len)};
          }};
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
  const DatasetSettings& dataset = settings.dataset;
  const SyntheticShape shape{.seq_len = static_cast<int>(settings.model.max_seq_len),
                             .vocab_size = static_cast<int>(settings.model.vocab_size),
                             .classes = dataset.classes};
  const Recipe recipe =
      dataset.name == "synthetic" ? recipe_for_synthetic(dataset, shape) : recipe_for_files(dataset, settings.model);
  const std::string contents = fmt::format("cache 1, {}, {} classes, {} tokens of {}, {}", dataset.name, shape.classes,
                                           shape.seq_len, shape.vocab_size, recipe.contents);
  const fs::path folder = cache_root / to_hex(hash64(contents));
  if (!is_usable(folder)) {
    fs::remove_all(folder);
    const Splits made = recipe.make();
    write_token_cache(folder, dataset.name, shape.seq_len, shape.vocab_size, shape.classes, made.train,
                      made.validation);
  }
  return folder;
}

}  // namespace ddpsweep::worker
