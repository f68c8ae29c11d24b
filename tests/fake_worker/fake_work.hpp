// The sums that a worker would report after an epoch: of honest work, or of one of the lies of fault_script.hpp. Pure.
#pragma once

#include "common/protocol/messages.hpp"
#include "common/token_cache.hpp"
#include "tests/fake_worker/fault_script.hpp"

namespace ddpsweep::fake {

/// Everything but the times. Walks the rows as a trainer would: step by step, row by row.
protocol::RankEpoch work_of_epoch(const TokenCache& cache, const protocol::Spec& spec, const FaultScript& script,
                                  int epoch);

/// What the group made of the known vector.
std::vector<float> reducer_check(const protocol::Spec& spec, const FaultScript& script);

/// Rows that look like text: token ids below the vocabulary's size, padding at the end.
TokenRows fake_rows(std::int64_t rows, int seq_len, int vocab_size, int classes, std::uint64_t seed);

}  // namespace ddpsweep::fake
