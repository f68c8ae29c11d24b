// How often the intervals of orchestrator/report/statistics.hpp hold the truth, in samples of which it is known; beside
// the ratio's interval what resampling gives (percentile bootstrap of the ratio of medians). docs/statistics.md has
// what it prints. The seed is fixed.
//     interval_coverage [samples]       default: 10000 of each kind, some minutes
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "orchestrator/report/statistics.hpp"

namespace ddpsweep::report {
namespace {

using Values = std::vector<double>;
constexpr int kResamples = 400;

/// Epoch times around their median, which is 1. Of `slowed` one run in five met a disturbance.
struct Times {
  std::string name;
  double spread;
  double true_median = 1;
};

double draw(const Times& times, std::mt19937_64& random) {
  const double z = std::normal_distribution<>()(random);
  if (times.name == "lognormal") return std::exp(times.spread * z);
  const double slower = times.name == "slowed" && std::bernoulli_distribution(0.2)(random) ? 10 * times.spread : 0;
  return 1 + times.spread * z + slower;
}

Values draw(const Times& times, int n, std::mt19937_64& random) {
  Values values(n);
  for (double& value : values) value = draw(times, random);
  return values;
}

double resampled_median(const Values& values, std::mt19937_64& random) {
  std::uniform_int_distribution<std::size_t> any(0, values.size() - 1);
  Values again(values.size());
  for (double& value : again) value = values[any(random)];
  return *median(std::move(again));
}

Spread bootstrap(const Values& above, const Values& below, std::mt19937_64& random) {
  Values ratios(kResamples);
  for (double& ratio : ratios) ratio = resampled_median(above, random) / resampled_median(below, random);
  std::ranges::sort(ratios);
  constexpr auto kOutside = static_cast<std::size_t>(kResamples * (1 - kConfidence) / 2);
  return {SpreadKind::interval, ratios[kOutside], ratios[kResamples - 1 - kOutside]};
}

void simulate(const Times& above, const Times& below, int n_above, int n_below, int samples) {
  std::mt19937_64 random(1);
  const double truth = above.true_median / below.true_median;
  int median_held = 0, ratio_held = 0, bootstrap_held = 0;
  double width = 0, bootstrap_width = 0;
  for (int i = 0; i < samples; ++i) {
    const Values a = draw(above, n_above, random), b = draw(below, n_below, random);
    const Spread ratio = spread_of_ratio(a, b), resampled = bootstrap(a, b, random);
    median_held += spread_of_median(a).holds(above.true_median);
    ratio_held += ratio.holds(truth);
    bootstrap_held += resampled.holds(truth);
    width += std::log(ratio.high / ratio.low);
    bootstrap_width += std::log(resampled.high / resampled.low);
  }
  const auto percent = [&](int held) { return 100.0 * held / samples; };
  fmt::print("{:9} {:>5} {:>5}  {:2} {:2}  {:6.1f} %  {:6.1f} %  {:6.1f} %  {:6.2f}\n", above.name, above.spread,
             below.spread, n_above, n_below, percent(median_held), percent(ratio_held), percent(bootstrap_held),
             width / bootstrap_width);
}

/// The median of 1 + spread * z where one in five has 10 * spread added: 0.8 F(m) + 0.2 F(m - 10) = 1/2.
Times slowed(double spread) { return {"slowed", spread, 1 + 0.318639363964375 * spread}; }

}  // namespace
}  // namespace ddpsweep::report

int main(int argc, char** argv) {
  using namespace ddpsweep::report;
  const int samples = argc > 1 ? std::stoi(argv[1]) : 10'000;
  fmt::print(
      "times     spread of    n of     median's   ratio's   resam-    width /\n"
      "          cell  base  cell base interval   interval  pling     resampling\n");
  for (const auto& [n, m] : {std::pair{6, 6}, {8, 8}, {10, 10}, {20, 20}, {6, 20}, {20, 6}}) {
    simulate({"normal", 0.02}, {"normal", 0.02}, n, m, samples);
    simulate({"normal", 0.1}, {"normal", 0.02}, n, m, samples);
    simulate({"lognormal", 0.1}, {"lognormal", 0.1}, n, m, samples);
    simulate({"lognormal", 1.0}, {"lognormal", 1.0}, n, m, samples);
    simulate({"lognormal", 1.0}, {"lognormal", 0.1}, n, m, samples);
    simulate(slowed(0.01), slowed(0.01), n, m, samples);
  }
}
