#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <utility>
#include <vector>

#include "common/units.hpp"
#include "orchestrator/cli/show.hpp"
#include "orchestrator/report/text_table.hpp"

namespace ddpsweep::cli {
namespace {

using report::Align;
using report::TextTable;

/// What one rank measured of a step, in one sentence.
std::string step_sentence(const Json& calibration) {
  const auto sentence = fmt::format("a step took {} ms, {} ms of it computing", number_at(calibration, "step_ms", 2),
                                    number_at(calibration, "compute_ms", 2));
  if (!is_set(calibration, "exposed_ms")) return sentence;  // one rank
  const double communication = calibration["communication_ms"], exposed = calibration["exposed_ms"];
  if (exposed > communication) {
    return fmt::format("{}; communication added {:.2f} ms, though it takes {:.2f} ms alone", sentence, exposed,
                       communication);
  }
  return fmt::format("{}; {:.2f} of {:.2f} ms of communication were exposed", sentence, exposed, communication);
}

std::string steps_text(const Json& attempt) {
  std::string text;
  for (const Json& calibration : attempt["calibrations"]) {
    text += fmt::format("  rank {}: {}\n", text_at(calibration, "rank"), step_sentence(calibration));
  }
  return text.empty() ? "" : "\nsteps, as measured before the first epoch\n" + text;
}

/// In how many of the samples its clocks were held back, and by what.
std::string held_back(const Json& use) {
  constexpr std::array<std::pair<const char*, const char*>, 4> kCauses{{{"thermal_samples", "heat"},
                                                                        {"hardware_samples", "the hardware"},
                                                                        {"power_brake_samples", "a power brake"},
                                                                        {"power_cap_samples", "a power cap"}}};
  std::vector<std::string> parts;
  for (const auto& [column, cause] : kCauses) {
    if (const auto count = count_at(use, column); count > 0) parts.push_back(fmt::format("{} by {}", count, cause));
  }
  return parts.empty() ? "-" : fmt::format("in {} samples: {}", text_at(use, "samples"), fmt::join(parts, ", "));
}

std::string devices_text(const Json& attempt) {
  if (attempt["device_uses"].empty()) return "";
  TextTable table({{"rank", Align::right},
                   {"sm_clock_mhz", Align::right},
                   {"power_watts", Align::right},
                   {"temperature_celsius", Align::right},
                   {"memory", Align::right},
                   {"not given back", Align::right},
                   {"clocks held back"}});
  for (const Json& use : attempt["device_uses"]) {
    table.add({text_at(use, "rank"), number_at(use, "sm_clock_mhz", 0), number_at(use, "power_watts", 1),
               number_at(use, "temperature_celsius", 0), format_bytes(count_at(use, "memory_bytes")),
               count_at(use, "memory_left_bytes") > 0 ? format_bytes(count_at(use, "memory_left_bytes")) : "-",
               held_back(use)});
  }
  return "\nGPUs\n" + indented(table.str());
}

}  // namespace

std::string measurements_text(const Json& attempt) { return steps_text(attempt) + devices_text(attempt); }

}  // namespace ddpsweep::cli
