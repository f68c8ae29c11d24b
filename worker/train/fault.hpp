// Faults that tests inject, to show that the orchestrator notices them. Never set in real use.
//
// DDPSWEEP_FAULT holds their names, separated by commas. Where one rank misbehaves, it is the last one.
//   sampler_off      every rank trains on all rows of each global batch, as without a distributed sampler
//   skip_rows        the last rank leaves out the last row of each of its batches
//   double_rows      the last rank takes the first row of each of its batches once more in place of the last
//   same_order       every epoch uses the order of the first
//   no_shuffle       rows are visited in the order of the file
//   one_rank_all     rank 0 trains on all rows, the others on none
//   replay_batch     every second step trains on the rows of the step before
//   wrong_rows       tokens come from the row after the one that the sampler named
//   sum_not_average  gradients are summed, not averaged
//   diverge          the last rank changes the gradient after it was reduced
//   eval_padding     evaluation fills its last batch up with rows that it has seen, and counts them
//   epoch_twice      the first epoch is trained and reported twice
//   never_joins      the last rank stands still before it meets the others
#pragma once

#include <cstdint>
#include <string_view>

namespace ddpsweep::worker {

enum class Fault {
  sampler_off,
  skip_rows,
  double_rows,
  same_order,
  no_shuffle,
  one_rank_all,
  replay_batch,
  wrong_rows,
  sum_not_average,
  diverge,
  eval_padding,
  epoch_twice,
  never_joins,
};

class Faults {
 public:
  Faults() = default;
  /// Names separated by commas; throws ConfigError for an unknown one.
  explicit Faults(std::string_view names);
  /// From DDPSWEEP_FAULT; none when it is not set.
  static Faults from_environment();

  bool has(Fault fault) const { return (bits_ >> static_cast<unsigned>(fault) & 1U) != 0; }

 private:
  std::uint32_t bits_ = 0;
};

}  // namespace ddpsweep::worker
