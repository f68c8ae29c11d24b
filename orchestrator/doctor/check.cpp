#include "orchestrator/doctor/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "common/excerpt.hpp"
#include "common/json_text.hpp"

namespace ddpsweep::doctor {
namespace {

const char* tag(Status status) {
  switch (status) {
    case Status::ok:
      return "[  OK  ]";
    case Status::warn:
      return "[ WARN ]";
    case Status::fail:
      return "[ FAIL ]";
    case Status::not_checked:
      break;
  }
  return "[  --  ]";
}

const char* name_of(Status status) {
  switch (status) {
    case Status::ok:
      return "ok";
    case Status::warn:
      return "warn";
    case Status::fail:
      return "fail";
    case Status::not_checked:
      break;
  }
  return "not_checked";
}

}  // namespace

std::string line(const Check& check) {
  const std::string sentence =
      check.status == Status::not_checked ? fmt::format("not checked ({})", check.sentence) : check.sentence;
  return one_line(fmt::format("{} {}: {}{}{}", tag(check.status), check.name, sentence,
                              check.mend.empty() ? "" : "  mend: ", check.mend));
}

nlohmann::json json(const Check& check) {
  return {{"name", check.name}, {"status", name_of(check.status)}, {"sentence", check.sentence}, {"mend", check.mend}};
}

void CheckPrinter::add(const Check& check) {
  checks_.push_back(check);
  if (as_json_) return;
  fmt::print("{}\n", line(check));
  std::fflush(stdout);  // the next check may take seconds
}

void CheckPrinter::add(const std::vector<Check>& checks) {
  for (const Check& check : checks) add(check);
}

ExitCode CheckPrinter::finish() {
  const auto count = [&](Status status) {
    return std::count_if(checks_.begin(), checks_.end(), [&](const Check& check) { return check.status == status; });
  };
  const bool failed = count(Status::fail) > 0;
  if (as_json_) {
    auto list = nlohmann::json::array();
    for (const Check& check : checks_) list.push_back(json(check));
    fmt::print("{}\n", indented_json(nlohmann::json{{"checks", list}, {"healthy", !failed}}));
  } else {
    fmt::print("[ DONE ] {} ok, {} warned, {} failed, {} not checked\n", count(Status::ok), count(Status::warn),
               count(Status::fail), count(Status::not_checked));
  }
  return failed ? ExitCode::environment : ExitCode::ok;
}

}  // namespace ddpsweep::doctor
