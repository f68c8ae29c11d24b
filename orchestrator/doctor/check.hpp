// One thing that the doctor looked at, and what it found. Values only, so that tests can judge every verdict.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "common/errors.hpp"

namespace ddpsweep::doctor {

enum class Status {
  ok,
  warn,         // works, but not as well as it could, or not for everything
  fail,         // `run` would fail
  not_checked,  // `sentence` says why
};

struct Check {
  std::string name;
  Status status = Status::ok;
  std::string sentence;
  std::string mend;  // a command to type or advice, for what is not ok
};

/// "[ FAIL ] store: ...  mend: ...", without a newline.
std::string line(const Check& check);
/// {"name", "status", "sentence", "mend"}; status is "ok", "warn", "fail" or "not_checked".
nlohmann::json json(const Check& check);

/// Prints checks as they come, or all of them as JSON at the end.
class CheckPrinter {
 public:
  explicit CheckPrinter(bool as_json) : as_json_(as_json) {}

  bool as_json() const { return as_json_; }
  void add(const Check& check);
  void add(const std::vector<Check>& checks);
  /// Prints the count, or the JSON. Returns `environment` when something failed, else `ok`.
  ExitCode finish();

 private:
  bool as_json_;
  std::vector<Check> checks_;
};

}  // namespace ddpsweep::doctor
