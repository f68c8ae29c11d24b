// The folders of pretrained models that an experiment file names (model.weights): config.json, a vocabulary and, where
// training begins with them, whole files of weights. What is in the tensors is for the worker to judge.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "orchestrator/doctor/check.hpp"
#include "orchestrator/matrix/sweep.hpp"

namespace ddpsweep::doctor {

/// One check for each distinct model of the cells that has such a folder.
std::vector<Check> model_checks(const matrix::Sweep& sweep);

/// What is in the folder, in a sentence. model: of a cell's settings. Throws ConfigError or EnvironmentError that says
/// what is missing or wrong.
std::string look_at_model(const nlohmann::json& model);

}  // namespace ddpsweep::doctor
