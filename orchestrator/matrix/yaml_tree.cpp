#include "orchestrator/matrix/yaml_tree.hpp"

#include <fmt/format.h>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <utility>

#include "common/errors.hpp"
#include "common/excerpt.hpp"

namespace ddpsweep::matrix {
namespace {

constexpr std::size_t kLargestFileBytes = 4 << 20;
constexpr int kDeepestLevel = 32;
constexpr int kMostValues = 500'000;
constexpr std::size_t kLongestMessage = 2000;  // bytes: it may quote a value of megabytes

std::string too_deep() {
  return fmt::format("more than {} levels of lists and mappings; an experiment file needs five", kDeepestLevel);
}

/// What the parser says, without its own names for things.
std::string in_words(const std::string& parser_message) {
  if (parser_message == YAML::ErrorMsg::END_OF_MAP_FLOW) return "a mapping that begins with { does not end with }";
  if (parser_message == YAML::ErrorMsg::END_OF_SEQ_FLOW) return "a list that begins with [ does not end with ]";
  return parser_message;
}

/// Hears of a document nothing but where it begins: at "---", if that is written, and what it holds.
class DocumentStart : public YAML::EventHandler {
 public:
  using Mark = YAML::Mark;
  using Style = YAML::EmitterStyle::value;
  void OnDocumentStart(const Mark& mark) override { marker = mark, content.reset(); }
  void OnDocumentEnd() override {}
  void OnNull(const Mark& mark, YAML::anchor_t) override { see(mark); }
  void OnAlias(const Mark& mark, YAML::anchor_t) override { see(mark); }
  void OnScalar(const Mark& mark, const std::string&, YAML::anchor_t, const std::string&) override { see(mark); }
  void OnSequenceStart(const Mark& mark, const std::string&, YAML::anchor_t, Style) override { see(mark); }
  void OnSequenceEnd() override {}
  void OnMapStart(const Mark& mark, const std::string&, YAML::anchor_t, Style) override { see(mark); }
  void OnMapEnd() override {}

  Mark marker;
  std::optional<Mark> content;

 private:
  void see(const Mark& mark) {
    if (!content) content = mark;
  }
};

/// The lines of what the first documents hold, of three at most. The parser makes an empty document of what has no
/// place, such as a comma outside of any list, and then another one of the same, without end: YAML::LoadAll() would
/// fill the memory.
std::vector<int> document_lines(const std::string& text) {
  std::istringstream stream(text);
  YAML::Parser parser(stream);
  std::vector<int> lines;
  DocumentStart document;
  std::optional<int> last;
  while (lines.size() < 3 && parser.HandleNextDocument(document)) {
    if (std::exchange(last, document.marker.pos) == document.marker.pos) {
      throw YAML::ParserException(document.marker, "what stands here has no place");
    }
    lines.push_back(document.content.value_or(document.marker).line + 1);
  }
  return lines;
}

class TreeBuilder {
 public:
  explicit TreeBuilder(const std::filesystem::path& file) : file_(std::make_shared<const std::string>(file.string())) {}

  YamlNode build(const YAML::Node& from, int level = 1) {
    YamlNode node;
    node.line = std::max(from.Mark().line, 0) + 1;
    node.file = file_;
    if (level > kDeepestLevel) node.fail(too_deep());
    // Aliases are expanded here, so this is also what stops a file that doubles itself with each line.
    if (++values_ > kMostValues) {
      node.fail(fmt::format("more than {} values, each alias written out; use fewer aliases", kMostValues));
    }
    if (from.IsScalar()) {
      node.kind = YamlNode::Kind::scalar;
      node.scalar = from.Scalar();
      node.quoted = from.Tag() == "!";
    } else if (from.IsSequence()) {
      node.kind = YamlNode::Kind::sequence;
      for (const YAML::Node& item : from) node.items.push_back(build(item, level + 1));
    } else if (from.IsMap()) {
      node.kind = YamlNode::Kind::map;
      add_entries(node, from, level);
    }
    return node;
  }

 private:
  void add_entries(YamlNode& node, const YAML::Node& from, int level) {
    std::map<std::string, int> first_line;
    for (const auto& entry : from) {
      const YamlNode key = build(entry.first, level + 1);
      if (!key.is_scalar()) key.fail("a key must be a plain word");
      const auto [seen, is_new] = first_line.emplace(key.scalar, key.line);
      if (!is_new) key.fail(fmt::format("key \"{}\" is given twice, first on line {}", key.scalar, seen->second));
      node.entries.push_back({key.scalar, build(entry.second, level + 1)});
      node.entries.back().value.line = key.line;
    }
  }

  std::shared_ptr<const std::string> file_;
  int values_ = 0;
};

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &found->value;
}

std::string YamlNode::place() const { return line > 0 ? fmt::format("{}:{}", *file, line) : *file; }

void YamlNode::fail(std::string_view text) const {
  throw ConfigError(fmt::format("{}: {}", place(), excerpt(text, kLongestMessage)));
}

void replace_at(YamlNode& root, std::string_view path, YamlNode value) {
  if (!root.is_map()) {
    if (root.kind != YamlNode::Kind::null) value.fail(fmt::format("{} is no mapping", root.place()));
    root.kind = YamlNode::Kind::map;
  }
  const auto dot = path.find('.');
  const std::string key(path.substr(0, dot));
  auto entry = std::find_if(root.entries.begin(), root.entries.end(), [&](const auto& e) { return e.key == key; });
  if (entry == root.entries.end()) {
    YamlNode made;
    made.line = value.line;
    made.file = value.file;
    entry = root.entries.insert(entry, {key, std::move(made)});
  }
  if (dot == std::string_view::npos) {
    entry->value = std::move(value);
  } else {
    replace_at(entry->value, path.substr(dot + 1), std::move(value));
  }
}

YamlNode parse_yaml(const std::string& text, const std::filesystem::path& file) {
  if (text.size() > kLargestFileBytes) {
    throw ConfigError(fmt::format("{}: the file has more than the {} bytes that an experiment file may have",
                                  file.string(), kLargestFileBytes));
  }
  try {
    const std::vector<int> lines = document_lines(text);
    if (lines.empty())
      throw ConfigError(fmt::format("{}: the file is empty; docs/experiment_file.md shows a whole one", file.string()));
    if (lines.size() > 1) {
      throw ConfigError(
          fmt::format("{}:{}: a second document (---) begins; write one per file", file.string(), lines[1]));
    }
    return TreeBuilder(file).build(YAML::Load(text));
  } catch (const YAML::DeepRecursion& error) {  // of the parser itself, hundreds of levels down
    throw ConfigError(fmt::format("{}:{}: {}", file.string(), error.mark.line + 1, too_deep()));
  } catch (const YAML::Exception& error) {
    throw ConfigError(
        fmt::format("{}:{}: not valid YAML: {}", file.string(), error.mark.line + 1, in_words(error.msg)));
  }
}

}  // namespace ddpsweep::matrix
