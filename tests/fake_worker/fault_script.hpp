// What the fake worker does wrong, and when. Read from the environment variable DDPSWEEP_FAKE:
//
//   script = clause { ";" clause }        clause = name [ "=" value ] { "@" filter "=" number }
//
// A clause without filters holds always; @rank, @world, @epoch, @seed and @attempt (its number in the store) narrow it.
// Examples:
//   epoch_ms=20                           an epoch takes 20 ms of one rank, less in a group
//   crash=kill@rank=1@epoch=2             rank 1 kills itself as epoch 2 begins
//   sampler_off@world=2;epoch_ms=5        groups of two report that each rank trained on all rows
//
//   pace      epoch_ms=N  slow=FACTOR (its epochs take longer)
//   lies      clock=FACTOR (of the time that it says its epochs took)
//             sampler_off  skip_rows  double_rows  same_order  no_shuffle  one_rank_all  replay_batch  wrong_rows
//             sum_not_average  diverge  padding_counted  epoch_twice  missing_epoch  epochs_swapped  nan_loss  nan_time
//             no_reducer_check
//   faults    crash=segv|abort|kill|exit3  leave (exit code 0, no result)  error=CLASS  hang (heartbeats go on)
//             hang_silent  close_output (and goes on)  freeze (SIGSTOP)  garbage  flood=LINES  wrong_version; without
//             @epoch a crash, leave, error or hang comes before the rendezvous
//   standing  hang_in=PHASE (as it begins)  hang_at=STEP (of training); heartbeats go on
//   prepare   prepare_error=CLASS  other_fingerprint  tamper (changes a token after the cache was written)  no_cache
//             weights=HEX (fingerprint, of pretrained models)  other_weights (on each node)
//   check     no_check (does not know the task); lies: sum_not_average  nan_loss  diverge (another loss on each rank)
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ddpsweep::fake {

/// Where in its life a worker is; 0: outside epochs.
struct Place {
  int rank = 0;
  int world_size = 1;
  int epoch = 0;
  std::uint64_t seed = 0;
  std::int64_t attempt = 0;
};

class FaultScript {
 public:
  /// Throws ConfigError on an unknown name, filter or missing value: a misspelt fault would make a test pass that
  /// tests nothing.
  explicit FaultScript(const std::string& text);

  /// Whether the clause holds here. A clause filtered by epoch holds in that epoch only, others in all.
  bool has(const std::string& name, const Place& place) const { return find(name, place) != nullptr; }
  /// Its value here; empty for a clause without one, nothing when the clause does not hold.
  std::optional<std::string> value(const std::string& name, const Place& place) const;
  /// Its value here as a number, else `otherwise`.
  double number(const std::string& name, const Place& place, double otherwise) const;

 private:
  struct Clause {
    std::string name, value;
    std::map<std::string, std::uint64_t> filters;
  };
  const Clause* find(const std::string& name, const Place& place) const;

  std::vector<Clause> clauses_;
};

}  // namespace ddpsweep::fake
