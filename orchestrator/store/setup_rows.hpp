// How a sweep's figures came about: what was asked for, under which circumstances it ran, what it took, and which
// attempts are in no figure.
#pragma once

#include <string>
#include <vector>

#include "orchestrator/store/node_rows.hpp"
#include "orchestrator/store/reader.hpp"

namespace ddpsweep::store {

struct SweepSetup {
  std::string file, text;  // the experiment file: where it was read last, and what it said
  /// Of each cell of the file, in its order: experiment, world_size, global_batch, batch_mode, device, epochs,
  /// settings, and the samples and steps of an epoch as its newest judged attempt had them.
  Json cells;
  /// One row for each circumstance under which attempts that count ran: program_version, git_hash, numerics_version,
  /// libraries, device_model, isolation, worker_program, transport, data_fingerprint, weights_fingerprint, environment.
  Json circumstances;
  /// One row: attempts, counted, wall_seconds (sum over attempts), device_hours (the same times their devices),
  /// first_started_at, last_ended_at. NULL where there is no attempt.
  Json totals;
  Json seeds;  // of each repeat: repeat, seeds (how many different ones), seed (the only one, else NULL)
  /// Each attempt of the file's cells that does not count: experiment, repeat, attempt_id, state, failure, verdict,
  /// reason (its error, else the first rule that it failed).
  Json left_out;
  std::vector<NodeRow> nodes;  // node_rows()
};

SweepSetup sweep_setup(Reader& reader, const std::string& sweep);

}  // namespace ddpsweep::store
