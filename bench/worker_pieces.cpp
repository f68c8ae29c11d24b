// What a worker does before it trains, on the cores that it may use: AG News tokenised, a token cache opened, the
// weights of a DistilBERT loaded (warm: files are in the page cache).
//
//   worker_pieces MODEL_FOLDER AG_NEWS_FOLDER        a folder with a vocabulary; AG News' CSV
//   files
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <filesystem>

#include "common/ag_news.hpp"
#include "common/errors.hpp"
#include "common/scratch_folder.hpp"
#include "common/token_cache.hpp"
#include "worker/data/tokenise.hpp"
#include "worker/model/encoder.hpp"
#include "worker/model/model_config.hpp"
#include "worker/model/weights.hpp"

namespace ddpsweep::worker {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kRows = 120'000;
constexpr int kLength = 256;

LabelledTexts full_size(const fs::path& folder) {
  const LabelledTexts once = read_ag_news(folder / "train.csv", 4, 0);
  LabelledTexts all;
  for (std::int64_t row = 0; row < kRows; ++row) {
    all.texts.push_back(once.texts[row % once.rows()]);
    all.labels.push_back(once.labels[row % once.rows()]);
  }
  return all;
}

/// All but the vocabulary, which is the folder's.
ModelSettings distilbert(const fs::path& folder) {
  ModelSettings model{.family = ModelFamily::distilbert,
                      .vocab_size = 30'522,
                      .d_model = 768,
                      .heads = 12,
                      .layers = 6,
                      .feed_forward = 3072,
                      .max_seq_len = kLength,
                      .classes = 4};
  use_bert_form(model);
  model.max_positions = 512;
  model.initial_sd = 0.02;
  model.folder = folder;
  return model;
}

void tokenise_rows(benchmark::State& state, const fs::path& model, const fs::path& data) {
  const auto tokenizer = make_tokenizer(distilbert(model));
  const LabelledTexts texts = full_size(data);
  for (auto _ : state) {
    state.PauseTiming();
    LabelledTexts copy = texts;
    state.ResumeTiming();
    benchmark::DoNotOptimize(tokenise(std::move(copy), *tokenizer, kLength));
  }
  state.counters["rows"] =
      benchmark::Counter(static_cast<double>(kRows), benchmark::Counter::kIsIterationInvariantRate);
}

void read_and_tokenise_sample(benchmark::State& state, const fs::path& model, const fs::path& data) {
  const auto tokenizer = make_tokenizer(distilbert(model));
  for (auto _ : state) {
    benchmark::DoNotOptimize(tokenise(read_ag_news(data / "train.csv", 4, 0), *tokenizer, kLength));
  }
}

void open_cache(benchmark::State& state, const fs::path& model, const fs::path& data) {
  const ScratchFolder scratch("worker_pieces");
  const TokenRows rows = tokenise(full_size(data), *make_tokenizer(distilbert(model)), kLength);
  write_token_cache(scratch / "cache", "ag_news", kLength, 30'522, 4, rows, rows);
  for (auto _ : state) benchmark::DoNotOptimize(TokenCache(scratch / "cache"));
}

void load_distilbert(benchmark::State& state, const fs::path& model) {
  const ScratchFolder scratch("worker_pieces");
  ModelSettings settings = distilbert(model);
  const Encoder encoder(settings, /*seed=*/1);
  save_weights(scratch / "model", settings, encoder.layout(), views_of(encoder.layout(), encoder.flat()));
  settings.folder = scratch / "model";
  const std::vector<at::Tensor> parameters = views_of(encoder.layout(), encoder.flat().clone());
  for (auto _ : state) load_weights(Checkpoint(settings, encoder.layout()), parameters);
  state.counters["parameters"] = static_cast<double>(encoder.layout().parameter_count());
}

}  // namespace
}  // namespace ddpsweep::worker

int main(int argc, char** argv) {
  using namespace ddpsweep::worker;
  benchmark::Initialize(&argc, argv);
  if (argc != 3) {
    fmt::print(stderr, "worker_pieces MODEL_FOLDER AG_NEWS_FOLDER\n");
    return 2;
  }
  const fs::path model = argv[1], data = argv[2];
  const auto add = [](const char* name, auto run) {
    benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(5);
  };
  add("tokenise_120000_rows", [&](benchmark::State& state) { tokenise_rows(state, model, data); });
  add("read_and_tokenise_sample", [&](benchmark::State& state) { read_and_tokenise_sample(state, model, data); });
  add("open_cache_of_120000_rows", [&](benchmark::State& state) { open_cache(state, model, data); });
  add("load_distilbert", [&](benchmark::State& state) { load_distilbert(state, model); });
  benchmark::RunSpecifiedBenchmarks();
}
