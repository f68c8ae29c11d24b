// The random words behind dropout, for C++ and CUDA alike: kernels.hpp says what is made of them.
#pragma once

#include <cstdint>

#ifdef __CUDACC__
#define DDPSWEEP_HOST_DEVICE __host__ __device__
#else
#define DDPSWEEP_HOST_DEVICE
#endif

namespace ddpsweep::worker {

struct PhiloxBlock {
  std::uint32_t word[4];
};

/// Philox 4x32-7 (Salmon et al. 2011).
DDPSWEEP_HOST_DEVICE constexpr PhiloxBlock philox4x32_7(const std::uint32_t (&counter)[4],
                                                        const std::uint32_t (&key)[2]) {
  std::uint32_t a = counter[0], b = counter[1], c = counter[2], d = counter[3], key0 = key[0], key1 = key[1];
  for (int round = 0; round < 7; ++round) {
    const std::uint64_t from_a = std::uint64_t{0xD2511F53} * a, from_c = std::uint64_t{0xCD9E8D57} * c;
    a = static_cast<std::uint32_t>(from_c >> 32) ^ b ^ key0;
    b = static_cast<std::uint32_t>(from_c);
    c = static_cast<std::uint32_t>(from_a >> 32) ^ d ^ key1;
    d = static_cast<std::uint32_t>(from_a);
    key0 += 0x9E3779B9;
    key1 += 0xBB67AE85;
  }
  return {{a, b, c, d}};
}

/// The words of elements 4 * block to 4 * block + 3.
DDPSWEEP_HOST_DEVICE constexpr PhiloxBlock dropout_words(std::uint64_t seed, std::uint64_t step, std::uint32_t site,
                                                         std::uint32_t block) {
  return philox4x32_7({block, site, static_cast<std::uint32_t>(step), static_cast<std::uint32_t>(step >> 32)},
                      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
}

/// What a word decides: an element whose word is at least `threshold` is kept and multiplied by `scale`.
struct DropoutRule {
  std::uint32_t threshold;
  float scale;
};

/// probability: in [0, 1). With 0 all are kept, as they are.
DDPSWEEP_HOST_DEVICE constexpr DropoutRule dropout_rule(double probability) {
  constexpr double kWords = 4294967296;
  const double dropped = probability * kWords + 0.5;
  const std::uint32_t threshold = dropped < kWords ? static_cast<std::uint32_t>(dropped) : 0xFFFFFFFF;
  return {threshold, static_cast<float>(kWords / (kWords - threshold))};
}

}  // namespace ddpsweep::worker
