#include "orchestrator/command_line/shell_word.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <string_view>

namespace ddpsweep::command_line {

std::string shell_word(const std::string& word) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./,:@%";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) return word;
  return "'" + boost::algorithm::replace_all_copy(word, "'", "'\\''") + "'";
}

}  // namespace ddpsweep::command_line
