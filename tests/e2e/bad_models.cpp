#include "tests/e2e/bad_inputs.hpp"

namespace ddpsweep::e2e {
namespace {

/// Trains a tiny BERT in the folder m on two rows of news; `change` spoils something first.
BadInput model(const char* name, const char* input, const std::string& change, const std::string& message) {
  return {.name = name,
          .input = input,
          .before = "python3 " DDPSWEEP_SOURCE_DIR
                    "/tests/fixtures/make_model.py m bert && mkdir news && printf '\"1\",\"a\",\"b\"\\n\"2\",\"c\","
                    "\"d\"\\n' | tee news/test.csv >news/train.csv && printf 'matrix: {model: [toy], cpus: [1]}\\n"
                    "dataset: {name: ag_news, dir: news}\\nbatch: {global: 2}\\ntrain: {epochs: 2}\\n"
                    "models: {toy: {type: bert, weights: m, max_seq_len: 16}}\\n' >toy.yaml && " +
                    change,
          .command = "ddpsweep run toy.yaml",
          .exit_code = 1,
          .message = "[ FAIL ] (1/1) toy_cpus1  config: preparing ag_news on *: rank 0: " + message +
                     "  again: ddpsweep run toy.yaml --only *",
          .leaves = Leaves::a_good_store,
          .attempts = "failed|config|",
          .real_worker = true};
}

std::string in_config(const std::string& from, const std::string& to) {
  return "sed -i 's/" + from + "/" + to + "/' m/config.json";
}

}  // namespace

std::vector<BadInput> bad_models() {
  return {
      model("missing_model_folder", "a model folder that is not there", "rm -r m",
            "{dir}/m/config.json cannot be read: model.weights must be a Hugging Face folder; docs/models.md says how "
            "to bring one"),
      model("model_of_another_type", "a model folder of another type", in_config("\"bert\"", "\"roberta\""),
            "{dir}/m/config.json: model_type is \"roberta\", but the experiment file's model has type: bert"),
      model("weights_cut_short", "a weights file that was cut short", "truncate -s -10 m/model.safetensors",
            "{dir}/m/model.safetensors: 10 of * bytes of tensors are missing: it is cut short; fetch it again"),
      model("weights_of_another_model", "weights that do not fit config.json",
            in_config("\"intermediate_size\": 32", "\"intermediate_size\": 48"),
            "{dir}/m: the weights do not fit the model of its config.json; unfit: "
            "encoder.layer.0.intermediate.dense.weight is (32, 16), not (48, 16), *"),
      model(
          "vocabulary_of_another_model", "a vocabulary with tokens that the model has no row for",
          "echo another >>m/vocab.txt",
          "{dir}/m: the vocabulary has * tokens, but the model of its config.json only *: they do not belong together"),
      model("no_vocabulary", "a model folder without a vocabulary", "rm m/vocab.txt", "{dir}/m*vocab.txt*"),
      {.name = "classes_that_the_data_do_not_have",
       .input = "a number of classes that the data do not have",
       .before = "sed -i 's/^dataset: .*/dataset: {name: ag_news, dir: news, classes: 5}/' toy.yaml",
       .command = "ddpsweep plan toy.yaml",
       .exit_code = 0,
       .message = "[ SKIP ] toy_cpus1  infeasible: ag_news has 4 classes, not 5"},
  };
}

}  // namespace ddpsweep::e2e
