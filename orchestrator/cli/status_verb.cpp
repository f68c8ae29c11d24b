#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "orchestrator/cli/status_text.hpp"
#include "orchestrator/cli/verbs.hpp"
#include "orchestrator/cluster/sweep_status.hpp"
#include "orchestrator/command_line/shared_options.hpp"

namespace ddpsweep::cli {
namespace {

command_line::Syntax status_syntax() {
  return {.verb = "status",
          .uses = {"ddpsweep status [options]"},
          .about =
              "Tells how a sweep stands that is running now or was last: how far, how long, what waits and why. Reads\n"
              "the small file STORE.status.json that the sweep replaces each second, never the store.\n",
          .options = {command_line::store_option(),
                      {.name = "watch", .doc = "go on telling until the sweep is over"},
                      {.name = "interval", .value = "SECONDS", .doc = "of --watch", .fallback = "1"},
                      command_line::json_option()}};
}

nlohmann::json read_status(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream) {
    throw ConfigError("there is no " + file.string() +
                      ": start a sweep here (ddpsweep run FILE), or name its store with --store");
  }
  try {
    return nlohmann::json::parse(stream);
  } catch (const nlohmann::json::exception& error) {
    throw EnvironmentError(file.string() + " is no status of a sweep: " + error.what());
  }
}

double age_of(const nlohmann::json& status) {
  const auto now = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
  return std::max(now - status.at("updated_unix_seconds").get<double>(), 0.0);
}

void print(const nlohmann::json& status, bool json) {
  std::cout << (json ? status.dump(2) + "\n" : printable(status_text(status, age_of(status)))) << std::flush;
}

/// On a terminal the whole picture, again and again; elsewhere a line whenever something has changed.
int watch(const std::filesystem::path& file, std::chrono::seconds interval, bool json) {
  const bool terminal = ::isatty(STDOUT_FILENO) == 1 && !json;
  std::string last;
  for (;; std::this_thread::sleep_for(interval)) {
    const auto status = read_status(file);
    if (terminal) {
      std::cout << "\033[H\033[2J";
      print(status, json);
    } else if (const auto now = json ? status.dump() : status_summary(status); now != last) {
      std::cout << now << "\n" << std::flush;
      last = now;
    }
    if (is_over(status)) return static_cast<int>(ExitCode::ok);
    if (age_of(status) > kStaleSeconds) {
      throw EnvironmentError(file.string() + " was not renewed for " + std::to_string(static_cast<int>(kStaleSeconds)) +
                             " s: the sweep was killed, or its host stands still; `ddpsweep run` goes on with it");
    }
  }
}

}  // namespace

int status_verb(const std::vector<std::string>& args) {
  const auto arguments = command_line::parse(status_syntax(), args);
  if (arguments.help()) {
    std::cout << command_line::help(status_syntax());
    return static_cast<int>(ExitCode::ok);
  }
  const auto file = cluster::status_file(arguments.text("store"));
  const std::chrono::seconds interval(arguments.integer("interval", 1, 3600).value());
  try {
    if (arguments.has("watch")) return watch(file, interval, arguments.has("json"));
    print(read_status(file), arguments.has("json"));
    return static_cast<int>(ExitCode::ok);
  } catch (const nlohmann::json::exception& error) {
    throw EnvironmentError(file.string() + " is no status of a sweep: " + error.what());
  }
}

}  // namespace ddpsweep::cli
