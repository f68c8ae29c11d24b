#include "orchestrator/command_line/verb_line.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <boost/program_options.hpp>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <sstream>

#include "common/errors.hpp"
#include "common/nearest.hpp"

namespace ddpsweep::command_line {
namespace {

namespace po = boost::program_options;
using Values = std::vector<std::string>;

constexpr const char* kOperand = "operand";
constexpr unsigned kHelpWidth = 100;

po::options_description described(const Syntax& syntax) {
  po::options_description described("Options", kHelpWidth);
  described.add_options()("help,h", "show this help");
  for (const Option& option : syntax.options) {
    const po::value_semantic* semantic = nullptr;  // a switch
    if (!option.value.empty()) {
      auto* value = po::value<Values>()->value_name(option.value);
      if (option.repeatable) value->composing();
      if (!option.fallback.empty()) value->default_value({option.fallback}, option.fallback);
      semantic = value;
    } else {
      semantic = new po::untyped_value(/*zero_tokens=*/true);
    }
    described.add_options()(option.name.c_str(), semantic, option.doc.c_str());
  }
  return described;
}

Values from_environment(const Option& option, const char* value) {
  if (option.value.empty()) {
    if (std::string_view("0") == value) return {};
    return {value};
  }
  Values values{value};
  if (option.repeatable) boost::split(values, values.front(), boost::is_any_of(";"));
  return values;
}

[[noreturn]] void refuse(const Syntax& syntax, const std::string& why) {
  throw ConfigError(fmt::format("{}; see ddpsweep {} --help", why, syntax.verb));
}

}  // namespace

Arguments::Arguments(const Syntax& syntax, const std::vector<std::string>& args, const Getenv& get_environment) {
  Values operands;
  read_tokens(syntax, args, operands);
  if (help_) return;
  take_operands(syntax, std::move(operands));
  fill_in(syntax, get_environment);
}

void Arguments::read_tokens(const Syntax& syntax, const Values& args, Values& operands) {
  po::options_description all = described(syntax);
  all.add_options()(kOperand, po::value<Values>());
  const auto positional = po::positional_options_description().add(kOperand, -1);
  // No guessing: an abbreviation that is clear today would be ambiguous with tomorrow's options.
  const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  try {
    for (const auto& token :
         po::command_line_parser(args).options(all).positional(positional).style(style).run().options) {
      if (token.string_key == "help") help_ = true;
      auto& values = token.string_key == kOperand ? operands : given_[token.string_key].values;
      values.insert(values.end(), token.value.begin(), token.value.end());
      if (token.value.empty()) values.emplace_back("1");  // a switch
    }
  } catch (const po::unknown_option& error) {
    Values known{"--help"};
    for (const Option& option : syntax.options) known.push_back("--" + option.name);
    refuse(syntax, fmt::format("unknown option \"{}\"; the nearest known one is \"{}\"", error.get_option_name(),
                               nearest(error.get_option_name(), known)));
  } catch (const po::error& error) {
    refuse(syntax, error.what());
  }
}

void Arguments::take_operands(const Syntax& syntax, Values operands) {
  const bool takes_one = !syntax.operand.empty();
  if (!syntax.several_operands && operands.size() > (takes_one ? 1U : 0U)) {
    refuse(syntax, fmt::format("`{}` takes {}, and got \"{}\"{}", syntax.verb,
                               takes_one ? syntax.operand : "no argument that is not an option", operands.back(),
                               takes_one ? " as well" : ""));
  }
  operands_ = std::move(operands);
  if (syntax.operand_required && operands_.empty())
    refuse(syntax, fmt::format("`{}` needs {}", syntax.verb, syntax.operand));
}

void Arguments::fill_in(const Syntax& syntax, const Getenv& get_environment) {
  for (const Option& option : syntax.options) {
    const auto [found, is_new] = given_.try_emplace(option.name);
    auto& [values, origin] = found->second;
    const char* variable = option.from_environment ? get_environment(environment_name(option.name).c_str()) : nullptr;
    if (!is_new) {
      origin = Origin::command_line;
      if (!option.repeatable && values.size() > 1) refuse(syntax, fmt::format("--{} is given twice", option.name));
    } else if (variable && *variable) {
      values = from_environment(option, variable);
      origin = Origin::environment;
    } else if (!option.fallback.empty()) {
      values = {option.fallback};
    }
  }
}

const Arguments::Given& Arguments::given(std::string_view name) const {
  const auto found = given_.find(name);
  require(found != given_.end(), "an option that the verb's syntax lacks");
  return found->second;
}

bool Arguments::has(std::string_view name) const { return !given(name).values.empty(); }

const std::string& Arguments::text(std::string_view name) const {
  static const std::string nothing;
  const Given& found = given(name);
  return found.values.empty() ? nothing : found.values.front();
}

const std::vector<std::string>& Arguments::list(std::string_view name) const { return given(name).values; }

std::optional<int> Arguments::integer(std::string_view name, int least, int most) const {
  if (!has(name)) return std::nullopt;
  const std::string& text = this->text(name);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) {
    throw ConfigError(
        fmt::format("{} must be a whole number from {} to {}, not \"{}\"", written(name), least, most, text));
  }
  return value;
}

Origin Arguments::origin(std::string_view name) const { return given(name).origin; }

std::string Arguments::written(std::string_view name) const {
  return origin(name) == Origin::environment ? environment_name(name) : fmt::format("--{}", name);
}

Arguments parse(const Syntax& syntax, const std::vector<std::string>& args) {
  return {syntax, args, [](const char* name) { return std::getenv(name); }};
}

std::string help(const Syntax& syntax) {
  std::ostringstream text;
  const char* lead = "Usage:";
  for (const std::string& use : syntax.uses) text << fmt::format("{:6} {}\n", std::exchange(lead, ""), use);
  text << "\n" << syntax.about << "\n" << described(syntax);
  Values from_here;
  const Option* example = nullptr;
  for (const Option& option : syntax.options) {
    if (!option.from_environment) from_here.push_back("--" + option.name);
    if (option.from_environment && !example) example = &option;
  }
  if (example) {
    text << fmt::format("\nAn option can also come from the environment, --{} as {}; the command line wins.\n",
                        example->name, environment_name(example->name));
  }
  if (!from_here.empty()) text << fmt::format("Only from the command line: {}.\n", fmt::join(from_here, ", "));
  return text.str();
}

std::string environment_name(std::string_view option) {
  std::string name = "DDPSWEEP_";
  for (const char c : option) {
    name += c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  return name;
}

}  // namespace ddpsweep::command_line
