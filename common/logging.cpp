#include "common/logging.hpp"

#include <spdlog/sinks/stdout_sinks.h>

#include <cstdlib>

namespace ddpsweep {
namespace {

bool make_default_logger() {
  auto logger = std::make_shared<spdlog::logger>("ddpsweep", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  const char* level = std::getenv("DDPSWEEP_LOG");
  logger->set_level(level ? spdlog::level::from_str(level) : spdlog::level::warn);
  spdlog::set_default_logger(std::move(logger));
  return true;
}

}  // namespace

void start_logging(const std::string& who) {
  // Made once: another thread may be using the default logger when a later call gives it another prefix.
  [[maybe_unused]] static const bool made = make_default_logger();
  std::string prefix;
  for (const char c : who) prefix += c == '%' ? "%%" : std::string(1, c);
  spdlog::default_logger_raw()->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ [" + prefix + "] %v",
                                            spdlog::pattern_time_type::utc);
}

}  // namespace ddpsweep
