#include "worker/train/work_tape.hpp"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "common/errors.hpp"

namespace ddpsweep::worker {
namespace {

/// ATen computes with int64, which wraps around as uint64 does.
std::int64_t coefficient(std::uint64_t i) { return static_cast<std::int64_t>(mark_coefficient(i)); }

}  // namespace

WorkTape::WorkTape(int seq_len, at::Device device) {
  const at::Tensor coefficients = at::empty({seq_len}, at::kLong);
  for (int t = 0; t < seq_len; ++t) {
    coefficients.mutable_data_ptr<std::int64_t>()[t] = coefficient(static_cast<std::uint64_t>(t) + 2);
  }
  coefficients_ = coefficients.to(device);
}

void WorkTape::begin(std::int64_t rows) {
  used_ = 0;
  parts_.clear();
  if (!sums_.defined() || sums_.size(0) < rows) sums_ = at::empty({rows}, coefficients_.options());
}

void WorkTape::add(const Batch& batch, std::int64_t step) {
  const at::NoGradGuard no_grad;
  require(used_ + batch.rows() <= sums_.size(0), "more rows than the epoch was said to have");
  at::Tensor sums = sums_.narrow(0, used_, batch.rows());
  at::sum_out(sums, batch.tokens * coefficients_, {1});  // int32 times int64 is int64
  sums.add_(batch.ids, coefficient(0)).add_(batch.labels, coefficient(1));
  used_ += batch.rows();
  parts_.push_back({step, batch.rows()});
}

AuditSum WorkTape::sum(int rank) const {
  AuditSum total;
  if (used_ == 0) return total;
  const at::Tensor here = sums_.narrow(0, 0, used_).cpu();
  const auto* sum = here.const_data_ptr<std::int64_t>();
  for (const Part& part : parts_) {
    for (std::int64_t i = 0; i < part.rows; ++i) {
      total.add(splitmix64(static_cast<std::uint64_t>(*sum++)), part.step, rank);
    }
  }
  return total;
}

}  // namespace ddpsweep::worker
