// What an attempt leaves behind for the verdict and the store. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "orchestrator/cluster/attempt.hpp"
#include "orchestrator/cluster/data_audit.hpp"
#include "orchestrator/report/verdict.hpp"

namespace ddpsweep::cluster {

/// Everything the verdict asks for, of an attempt that succeeded, whose cell this is. slots: index = rank.
report::Evidence gather_evidence(const Attempt& attempt, const PreparedData& data, const matrix::Cell& cell,
                                 std::uint64_t seed, const std::vector<schedule::Slot>& slots, bool oversubscribed);

/// "ddpsweep-worker 1.2.0": what provenance calls the worker.
std::string program_of(const protocol::Hello& hello);

store::Provenance gather_provenance(const Attempt& attempt, const PreparedData& data, std::string device_model,
                                    matrix::Isolation isolation);

/// The CPU models of the nodes that these slots are on, each once: "Xeon ... + EPYC ...".
std::string device_model(const std::vector<Inventory>& inventories, const std::vector<schedule::Slot>& slots);

/// What rank 0's Result says about the model and the group.
void fill_from_results(store::AttemptEnd& end, const Attempt& attempt);

/// Mean over steady epochs (all of them when every epoch was a warm-up) of training rows per second.
double samples_per_second(const Attempt& attempt);

}  // namespace ddpsweep::cluster
