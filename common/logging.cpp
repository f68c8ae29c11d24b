#include "common/logging.hpp"

#include <spdlog/sinks/stdout_sinks.h>

#include <cstdlib>

namespace ddpsweep {

void start_logging(const std::string& who) {
  auto logger = std::make_shared<spdlog::logger>(who, std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ [%n] %v", spdlog::pattern_time_type::utc);
  const char* level = std::getenv("DDPSWEEP_LOG");
  logger->set_level(level ? spdlog::level::from_str(level) : spdlog::level::warn);
  spdlog::set_default_logger(std::move(logger));
}

}  // namespace ddpsweep
