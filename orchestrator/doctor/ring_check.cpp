#include "orchestrator/doctor/ring_check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ddpsweep::doctor {
namespace {

double milliseconds(RingCheck::Clock::duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

}  // namespace

RingCheck::RingCheck(std::vector<std::string> node_of_rank, Clock::time_point began)
    : nodes_(std::move(node_of_rank)), passed_at_(nodes_.size()), began_(began) {}

void RingCheck::passed(int rank, Clock::time_point now) {
  auto& at = passed_at_.at(static_cast<std::size_t>(rank));
  if (!at) at = now;
}

bool RingCheck::over(Clock::time_point now) const {
  return now - began_ >= kPatience || std::ranges::all_of(passed_at_, [](const auto& at) { return at.has_value(); });
}

Check RingCheck::check() const {
  const auto missing = std::ranges::find_if(passed_at_, [](const auto& at) { return !at; });
  if (missing != passed_at_.end()) {
    const auto rank = static_cast<std::size_t>(missing - passed_at_.begin());
    const std::string before =
        rank == 0 ? "rank 0 sent it" : fmt::format("rank {} on {} had it", rank - 1, nodes_[rank - 1]);
    return {"messages", Status::fail,
            fmt::format("a message round all {} ranks was lost: {}, rank {} on {} did not pass it on within {} s",
                        nodes_.size(), before, rank, nodes_[rank], kPatience.count()),
            fmt::format("can these nodes reach each other on the network that MPI chose? Name another one: "
                        "OMPI_MCA_btl_tcp_if_include=<interface>; and see what {} is busy with",
                        nodes_[rank])};
  }
  if (nodes_.size() == 1) return {"messages", Status::not_checked, "one rank alone", ""};
  // All moments are rank 0's: clocks of different machines cannot be compared.
  Clock::duration slowest{};
  std::size_t slowest_rank = 0;
  Clock::time_point last = began_;
  for (std::size_t rank = 0; rank < nodes_.size(); ++rank) {
    const auto hop = *passed_at_[rank] - last;
    if (hop > slowest) {
      slowest = hop;
      slowest_rank = rank;
    }
    last = std::max(last, *passed_at_[rank]);
  }
  const double whole = milliseconds(last - began_);
  return {
      "messages", Status::ok,
      fmt::format("one went round {} ranks in {:.1f} ms, {:.1f} ms a hop, the slowest to rank {} on {} in {:.1f} ms "
                  "(ranks look every 20 ms)",
                  nodes_.size(), whole, whole / static_cast<double>(nodes_.size()), slowest_rank, nodes_[slowest_rank],
                  milliseconds(slowest)),
      ""};
}

}  // namespace ddpsweep::doctor
