// The config.json of a Hugging Face folder: what makes a DistilBERT or BERT of this worker's one encoder.
#pragma once

#include "worker/settings.hpp"

namespace ddpsweep::worker {

/// Sets what every DistilBERT and BERT has, whatever its sizes.
void use_bert_form(ModelSettings& model);

/// Fills in what the config.json of model.folder says, if the model has a folder: sizes, activation, positions, token
/// types, LayerNorm, random initialisation. The keys are those of transformers' DistilBertConfig and BertConfig; the
/// probabilities of dropout in it do not count, because dropout belongs to the experiment. Throws ConfigError that
/// names the file for one that is not there, is of another model_type, or asks for what this worker does not have.
void read_model_config(ModelSettings& model);

}  // namespace ddpsweep::worker
