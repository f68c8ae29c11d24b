// What the store knows of one sweep, cell, run or attempt, as one JSON object: what `show` prints, in words or as it
// is. Everything is found by ids and indexes, so that a store of many attempts answers as fast as a small one.
#pragma once

#include "orchestrator/store/reader.hpp"
#include "orchestrator/store/selection.hpp"

namespace ddpsweep::store {

/// {"kind": "sweep" | "cell" | "run" | "attempt", ...the columns of its row..., and
///  sweep:   "last_started_at", "nodes", "attempts": {state or verdict: count}, "cells": [{columns, "state", "reason",
///           "runs", "attempts"}];
///  cell:    "sweep", "file", "settings", "state", "reason", "runs": [{columns, "attempts": [{columns}]}];
///  run:     "sweep", "file", "experiment", "cell_key", "attempts": [{columns}], "newest_attempt": an attempt or null;
///  attempt: "sweep", "file", "experiment", "cell_key", "repeat", "seed", "findings", "ranks" (with "phases"
///           and "start", null where it did not begin to train), "calibrations" (with "exposed_ms"), "device_uses",
///           "epochs", "events", and of a running one "writer_is_gone"}
Json details_of(Reader& reader, const Selection& selection);

/// {"attempt_id", "state", "ranks": [{"rank", "node", "log_path"}], "writer_is_gone"}: where the logs of an attempt
/// are, whether it still runs, and whether the program that would record its end has ended first.
Json attempt_logs(Reader& reader, std::int64_t attempt_id);

}  // namespace ddpsweep::store
