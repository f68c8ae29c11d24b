// Every bad input gets an error that says what, where and what to do, and costs nothing that was there.
#include <gmock/gmock.h>

#include <boost/algorithm/string/replace.hpp>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "common/protocol/messages.hpp"
#include "tests/e2e/bad_inputs.hpp"
#include "tests/e2e/sweep_process.hpp"

namespace ddpsweep::e2e {
namespace {

namespace fs = std::filesystem;
using boost::algorithm::replace_all_copy;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;

constexpr int kCannotBeShownHere = 77;
constexpr Seconds kLimit{150};  // a store without room is given 60 s

std::vector<BadInput> all_bad_inputs() {
  std::vector<BadInput> all;
  for (const auto& some :
       {bad_experiment_files(), bad_command_lines(), bad_imports(), bad_data(), bad_models(), bad_surroundings()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

std::string read_all(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// All files and folders but what was printed; the bytes of files.
std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto name = entry.path().lexically_relative(folder).string();
    if (name != "output.txt") found[name] = entry.is_regular_file() ? read_all(entry.path()) : "";
  }
  return found;
}

/// Everything that a reader counts on, a line for each row.
std::vector<std::string> rows(const SweepProcess& sweep) {
  auto all = sweep.query("SELECT 'attempt', attempt_id, run_id, state, verdict FROM attempt WHERE state <> 'running'");
  for (auto& row : sweep.query("SELECT 'epoch', * FROM epoch")) all.push_back(std::move(row));
  for (auto& row : sweep.query("SELECT 'rank', * FROM rank_epoch")) all.push_back(std::move(row));
  return all;
}

/// Whether a whole line reads like the message.
bool has_line(const std::string& printed, const std::string& message, const fs::path& folder) {
  static const std::regex special(R"([.^$|()\[\]{}+?\\])");
  auto pattern = std::regex_replace(replace_all_copy(message, "{dir}", folder.string()), special, R"(\$&)");
  const std::regex expected(replace_all_copy(pattern, "*", ".*"));
  std::istringstream lines(printed);
  for (std::string line; std::getline(lines, line);) {
    if (std::regex_match(line, expected)) return true;
  }
  return false;
}

void expect_good_store(const SweepProcess& sweep, const BadInput& input, const std::vector<std::string>& rows_before) {
  EXPECT_THAT(sweep.query("PRAGMA integrity_check"), ElementsAre("ok"));
  EXPECT_THAT(rows(sweep), IsSupersetOf(rows_before));
  std::string attempts;
  for (const auto& one : sweep.query("SELECT state, failure, verdict FROM attempt ORDER BY attempt_id")) {
    attempts += (attempts.empty() ? "" : " ") + one;
  }
  EXPECT_EQ(attempts, input.attempts);
  for (const char* left : {"results.db.lock", "results.db-journal"}) {
    EXPECT_FALSE(fs::exists(sweep.folder() / left)) << left;
  }
}

class BadInputTest : public ::testing::TestWithParam<BadInput> {};
INSTANTIATE_TEST_SUITE_P(, BadInputTest, ::testing::ValuesIn(all_bad_inputs()),
                         [](const auto& tested) { return tested.param.name; });

TEST_P(BadInputTest, IsToldAndCostsNothing) {
  const BadInput& input = GetParam();
  SweepProcess sweep(toy_file({.cpus = "[1]", .epochs = 2}));
  SweepOptions options{.fake = input.fake};
  if (input.real_worker) options.worker = "ddpsweep-worker";
  if (!input.before.empty()) {
    options.shell = input.before;
    const int made = sweep.run(options);
    if (made == kCannotBeShownHere) GTEST_SKIP() << "this machine cannot show it: " << input.before;
    ASSERT_EQ(made, 0) << sweep.output();
  }
  const auto contents_before = contents(sweep.folder());
  const bool good_store = input.leaves == Leaves::a_good_store;
  const auto rows_before = good_store ? rows(sweep) : std::vector<std::string>();
  const auto printed_before = sweep.output().size();

  options.shell = input.command;
  EXPECT_EQ(sweep.run(options, kLimit), input.exit_code);
  const auto printed = sweep.output().substr(printed_before);
  EXPECT_TRUE(has_line(printed, input.message, sweep.folder())) << "expected: " << input.message << "\nin: " << printed;
  sweep.wait_until([&] { return sweep.processes().empty(); }, "nothing left running");
  if (good_store) {
    expect_good_store(sweep, input, rows_before);
  } else {
    EXPECT_EQ(contents(sweep.folder()), contents_before);
  }
}

/// The part of docs/errors.md that comes from here.
std::string document_table() {
  std::string table = "| what is wrong | message | exit | test |\n| --- | --- | --- | --- |\n";
  for (const BadInput& input : all_bad_inputs()) {
    auto message = replace_all_copy(replace_all_copy(input.message, "{dir}", "DIR"), "*", "…");
    if (message.starts_with("ddpsweep: error: ")) message.erase(0, message.find("error: ") + 7);
    // Markdown: code that holds a backquote stands between two of them and blanks.
    const auto [open, close] = message.find('`') != std::string::npos ? std::pair("`` ", " ``") : std::pair("`", "`");
    table += "| " + input.input + " | " + open + replace_all_copy(message, "|", "\\|") + close + " | " +
             std::to_string(input.exit_code) + " | `" + input.name + "`" +
             (input.elsewhere.empty() ? "" : ", `" + input.elsewhere + "`") + " |\n";
  }
  return table;
}

TEST(BadInputs, AreAllInTheDocument) {
  const std::string begin = "<!-- bad_inputs:begin -->\n", end = "<!-- bad_inputs:end -->";
  const auto document = read_all(DDPSWEEP_SOURCE_DIR "/docs/errors.md");
  const auto from = document.find(begin), to = document.find(end);
  ASSERT_NE(from, std::string::npos);
  ASSERT_NE(to, std::string::npos);
  EXPECT_TRUE(document.substr(from + begin.size(), to - from - begin.size()) == document_table())
      << "paste this between the two marks of docs/errors.md:\n"
      << document_table();
}

/// What the first group of the expression matches in the text.
std::set<std::string> groups_in(const std::string& text, const std::string& expression) {
  const std::regex pattern(expression);
  std::set<std::string> all;
  for (std::sregex_iterator one(text.begin(), text.end(), pattern), end; one != end; ++one) all.insert((*one)[1]);
  return all;
}

TEST(ErrorsDocument, HasEveryFailureClassAndVerdictCode) {
  const auto document = read_all(DDPSWEEP_SOURCE_DIR "/docs/errors.md");
  std::set<std::string> classes;
  for (int i = 0; i <= static_cast<int>(protocol::FailureClass::unknown); ++i) {
    classes.emplace(to_string(static_cast<protocol::FailureClass>(i)));
  }
  EXPECT_EQ(groups_in(document, R"(\n\| `(\w+)` \|)"), classes);
  const auto codes = groups_in(read_all(DDPSWEEP_SOURCE_DIR "/docs/measurement.md"), R"(\n\| \d+ \| `(\w+)`)");
  EXPECT_THAT(codes, Not(IsEmpty()));
  EXPECT_THAT(groups_in(document, "`([a-z_]+)`"), IsSupersetOf(codes));
}

TEST(ErrorsDocument, NamesTestsThatExist) {
  std::string sources;
  for (const auto& file : fs::directory_iterator(DDPSWEEP_SOURCE_DIR "/tests/e2e")) {
    if (file.path().extension() == ".cpp") sources += read_all(file.path());
  }
  const auto named = groups_in(read_all(DDPSWEEP_SOURCE_DIR "/docs/errors.md"), R"(`e2e\.\*(\w+)`)");
  EXPECT_THAT(named, Not(IsEmpty()));
  for (const auto& suite : named) EXPECT_THAT(sources, HasSubstr("TEST_P(" + suite + ",")) << suite;
}

}  // namespace
}  // namespace ddpsweep::e2e
