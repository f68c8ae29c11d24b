// The rules that compare what each rank counted with what the data, the seed and the plan demand.
#pragma once

#include "orchestrator/report/rule.hpp"

namespace ddpsweep::report {

/// Every rank trained on its rows of the permutation, each once, in order. The sentence says what went wrong where the
/// sums allow it: rows of the whole set on every rank, one rank doing all, rows left out or doubled, no shuffle.
std::optional<Objection> work_audit(const Evidence& evidence);

/// Every epoch's evaluation counted each evaluation row once, at any world size.
std::optional<Objection> evaluation_count(const Evidence& evidence);

}  // namespace ddpsweep::report
