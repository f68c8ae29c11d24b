// The command line of one verb: what it takes, its help, and the values that it was given. A value comes from the
// command line, else from the environment (--cache-dir: DDPSWEEP_CACHE_DIR), else it is the default.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ddpsweep::command_line {

struct Option {
  std::string name;              // "store": written --store
  std::string value = {};        // what it takes, with the unit: "FILE", "SECONDS"; empty: a switch, it takes nothing
  std::string doc = {};          // one sentence
  std::string fallback = {};     // what counts when it is not given; empty: none
  bool repeatable = false;       // may be given several times; in the environment: separated by semicolons
  bool from_environment = true;  // false for what every rank must agree on: mpirun forwards no variables to other nodes
};

struct Syntax {
  std::string verb;               // "plan"
  std::vector<std::string> uses;  // how it is called: "ddpsweep plan FILE [options]"
  std::string about;              // what it does: lines of up to 100 characters
  std::string operand = {};       // what its one argument is: "an experiment file"; empty: it takes none
  bool operand_required = false;
  bool several_operands = false;  // it takes more of them, too
  std::vector<Option> options;
};

enum class Origin { command_line, environment, fallback };

/// The value of the variable, or nullptr: std::getenv, or a test's own.
using Getenv = std::function<const char*(const char*)>;

/// What a verb was given. Asking for an option that its Syntax lacks is a bug.
class Arguments {
 public:
  /// Throws ConfigError, with the nearest known option for an unknown one.
  Arguments(const Syntax& syntax, const std::vector<std::string>& args, const Getenv& get_environment);

  /// --help or -h was given; nothing else was checked.
  bool help() const { return help_; }
  /// The one argument that is no option, or nothing.
  std::optional<std::string> operand() const {
    return operands_.empty() ? std::nullopt : std::optional(operands_.front());
  }
  /// All of them, in order.
  const std::vector<std::string>& operands() const { return operands_; }

  /// True when a switch is on, or an option has a value (a default counts).
  bool has(std::string_view name) const;
  /// The value, or "" when there is none.
  const std::string& text(std::string_view name) const;
  /// All values of a repeatable option, in order.
  const std::vector<std::string>& list(std::string_view name) const;
  /// Throws ConfigError unless it is a whole number from least to most; nothing when there is none.
  std::optional<int> integer(std::string_view name, int least, int most) const;
  Origin origin(std::string_view name) const;
  /// How the user wrote it: "--store" or "DDPSWEEP_STORE"; for messages.
  std::string written(std::string_view name) const;

 private:
  struct Given {
    std::vector<std::string> values;
    Origin origin = Origin::fallback;
  };
  void read_tokens(const Syntax& syntax, const std::vector<std::string>& args, std::vector<std::string>& operands);
  void take_operands(const Syntax& syntax, std::vector<std::string> operands);
  void fill_in(const Syntax& syntax, const Getenv& get_environment);
  const Given& given(std::string_view name) const;

  bool help_ = false;
  std::vector<std::string> operands_;
  std::map<std::string, Given, std::less<>> given_;  // every option of the syntax
};

/// The arguments of this process's verb; takes the environment as it is.
Arguments parse(const Syntax& syntax, const std::vector<std::string>& args);

/// What --help prints.
std::string help(const Syntax& syntax);

/// "cache-dir" -> "DDPSWEEP_CACHE_DIR"
std::string environment_name(std::string_view option);

}  // namespace ddpsweep::command_line
