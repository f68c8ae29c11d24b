#include "common/token_cache.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "common/audit.hpp"
#include "common/errors.hpp"
#include "common/folder_in_the_making.hpp"
#include "common/foreign_json.hpp"
#include "common/hash.hpp"

namespace ddpsweep {
namespace {

namespace fs = std::filesystem;
constexpr int kFormat = 1;

template <class T>
std::span<const std::byte> bytes_of(std::span<const T> values) {
  return std::as_bytes(values);
}

std::uint64_t fingerprint_of(std::span<const std::uint64_t> train, std::span<const std::uint64_t> validation) {
  return hash64(bytes_of(validation), hash64(bytes_of(train)));
}

std::vector<std::uint64_t> marks_of(const TokenRows& split, int seq_len) {
  std::vector<std::uint64_t> marks(split.labels.size());
  for (std::size_t i = 0; i < marks.size(); ++i) {
    marks[i] =
        row_mark(std::span(split.tokens).subspan(i * seq_len, seq_len), split.labels[i], static_cast<std::int64_t>(i));
  }
  return marks;
}

void write_file(const fs::path& path, std::span<const std::byte> bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!out.flush()) throw EnvironmentError(fmt::format("{}: cannot write: {}", path.string(), std::strerror(errno)));
}

void verify_split(const TokenSplit& split, const char* name, int vocab_size, int classes) {
  const auto is_token = [&](std::int32_t token) { return token >= 0 && token < vocab_size; };
  for (std::int64_t i = 0; i < split.rows; ++i) {
    if (row_mark(split.row(i), split.labels[i], i) != split.marks[i]) {
      throw EnvironmentError(fmt::format(
          "row {} of {} does not match its mark: the token cache was changed after it was written", i, name));
    }
    if (!std::ranges::all_of(split.row(i), is_token) || split.labels[i] < 0 || split.labels[i] >= classes) {
      throw EnvironmentError(
          fmt::format("row {} of {} has a token or a label outside those of the token cache: {} tokens, {} classes", i,
                      name, vocab_size, classes));
    }
  }
}

/// cache.json.
class Index {
 public:
  explicit Index(const fs::path& file) : file_(file) {
    std::ifstream in(file);
    json_ = parse_foreign_json(std::string{std::istreambuf_iterator<char>(in), {}});
    if (!json_.is_object() || !json_.contains("format") || json_["format"] != kFormat) {
      throw EnvironmentError(fmt::format("{}: not a token cache of format {}", file_.string(), kFormat));
    }
  }

  /// The limits are such that no product of sizes overflows.
  std::int64_t size(const char* key, std::int64_t least, std::int64_t most) const {
    const auto number = json_.contains(key) ? whole_number<std::int64_t>(json_[key]) : std::nullopt;
    if (number && *number >= least && *number <= most) return *number;
    throw EnvironmentError(
        fmt::format("{}: {} must be a whole number from {} to {}", file_.string(), key, least, most));
  }

  std::uint64_t fingerprint() const {
    try {
      return from_hex(json_.value("fingerprint", ""));
    } catch (const nlohmann::json::exception&) {
      throw EnvironmentError(fmt::format("{}: fingerprint must be a text", file_.string()));
    } catch (const ConfigError& e) {
      throw EnvironmentError(fmt::format("{}: fingerprint: {}", file_.string(), e.what()));
    }
  }

 private:
  const fs::path& file_;
  nlohmann::json json_;
};

}  // namespace

TokenCache::TokenCache(const fs::path& folder) {
  constexpr std::int64_t kMostRows = std::int64_t{1} << 36, kLongestRow = 1 << 20, kMostKinds = 1 << 30;
  const fs::path index_file = folder / "cache.json";
  const Index index(index_file);
  const int seq_len = static_cast<int>(index.size("seq_len", 1, kLongestRow));
  vocab_size_ = static_cast<int>(index.size("vocab_size", 1, kMostKinds));
  classes_ = static_cast<int>(index.size("classes", 1, kMostKinds));
  train_.rows = index.size("train_rows", 0, kMostRows);
  validation_.rows = index.size("validation_rows", 0, kMostRows);
  fingerprint_ = index.fingerprint();

  const auto map = [&]<class T>(const std::string& name, std::int64_t count, std::span<const T>& out) {
    files_.push_back(std::make_unique<MappedFile>(folder / name));
    const auto bytes = files_.back()->bytes();
    if (bytes.size() != static_cast<std::size_t>(count) * sizeof(T)) {
      throw EnvironmentError(fmt::format("{}: {} bytes where {} belong", (folder / name).string(), bytes.size(),
                                         static_cast<std::size_t>(count) * sizeof(T)));
    }
    out = {reinterpret_cast<const T*>(bytes.data()), static_cast<std::size_t>(count)};
  };
  for (const auto& [name, split] :
       {std::pair<std::string, TokenSplit*>("train", &train_), {"validation", &validation_}}) {
    split->seq_len = seq_len;
    map(name + ".tokens", split->rows * seq_len, split->tokens);
    map(name + ".labels", split->rows, split->labels);
    map(name + ".marks", split->rows, split->marks);
  }
}

void TokenCache::verify() const {
  verify_split(train_, "train", vocab_size_, classes_);
  verify_split(validation_, "validation", vocab_size_, classes_);
  if (fingerprint_of(train_.marks, validation_.marks) != fingerprint_) {
    throw EnvironmentError("the marks of the token cache do not match its fingerprint");
  }
}

void write_token_cache(const fs::path& folder, const std::string& name, int seq_len, int vocab_size, int classes,
                       const TokenRows& train, const TokenRows& validation) {
  require(train.tokens.size() == train.labels.size() * seq_len, "every training row has seq_len tokens");
  require(validation.tokens.size() == validation.labels.size() * seq_len, "every validation row has seq_len tokens");
  const FolderInTheMaking temporary(folder);
  const auto write_split = [&](const std::string& split_name, const TokenRows& split) {
    auto marks = marks_of(split, seq_len);
    write_file(temporary.path() / (split_name + ".tokens"), bytes_of(std::span<const std::int32_t>(split.tokens)));
    write_file(temporary.path() / (split_name + ".labels"), bytes_of(std::span<const std::int32_t>(split.labels)));
    write_file(temporary.path() / (split_name + ".marks"), bytes_of(std::span<const std::uint64_t>(marks)));
    return marks;
  };
  const auto train_marks = write_split("train", train);
  const auto validation_marks = write_split("validation", validation);
  const nlohmann::json index{{"format", kFormat},
                             {"name", name},
                             {"seq_len", seq_len},
                             {"vocab_size", vocab_size},
                             {"classes", classes},
                             {"train_rows", train.labels.size()},
                             {"validation_rows", validation.labels.size()},
                             {"fingerprint", to_hex(fingerprint_of(train_marks, validation_marks))}};
  const std::string text = index.dump(2) + "\n";
  write_file(temporary.path() / "cache.json", std::as_bytes(std::span(text)));
  std::error_code error;
  fs::rename(temporary.path(), folder, error);
  // Where another process was faster, its cache is the same.
  if (error && !fs::exists(folder / "cache.json")) {
    throw EnvironmentError(fmt::format("{}: cannot rename into place: {}", folder.string(), error.message()));
  }
}

}  // namespace ddpsweep
