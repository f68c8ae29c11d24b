#include "worker/data/word_matcher.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "common/errors.hpp"

namespace ddpsweep::worker {

/// First a plain trie, then its nodes are placed in the double array, parents before children: a node's failure leads
/// to a node that is less deep in its own tree or was placed before it.
class WordMatcher::Builder {
 public:
  static constexpr std::size_t kMostPieces = 16 << 20;  // BERT's own vocabularies need some 100,000

  explicit Builder(WordMatcher& made) : made_(made) {
    trie_.resize(2);
    grow(kFirstFree);
  }

  void add(int root, std::string_view piece, std::int32_t id) {
    int node = root;
    for (const char c : piece) {
      const auto [child, fresh] = trie_[node].children.try_emplace(static_cast<unsigned char>(c), trie_.size());
      node = static_cast<int>(child->second);
      if (fresh) trie_.emplace_back();
    }
    trie_[node].id = id;
  }

  /// Breadth first and with the tree of kInside first: failures lead there.
  void build() {
    for (const Node root : {kInside, kStart}) {
      std::vector<std::pair<std::size_t, Node>> level{{static_cast<std::size_t>(root), root}};
      while (!level.empty()) {
        std::vector<std::pair<std::size_t, Node>> next;
        for (const auto& [from, node] : level) place_children(trie_[from], node, next);
        for (const auto& [from, node] : next) link(trie_[from], node);
        level = std::move(next);
      }
    }
    grow(made_.slots_.size() + 256);  // step() reads base + byte without a check
  }

 private:
  struct TrieNode {
    std::map<unsigned char, std::size_t> children;
    std::int32_t id = kNone;
  };

  void grow(std::size_t size) {
    if (size <= made_.slots_.size()) return;
    made_.slots_.resize(size);
    made_.failures_.resize(size);
  }

  bool is_free(std::size_t slot) const {
    return slot >= kFirstFree && (slot >= made_.slots_.size() || made_.slots_[slot].parent == kNone);
  }

  void place_children(const TrieNode& from, Node node, std::vector<std::pair<std::size_t, Node>>& placed) {
    if (from.children.empty()) return;
    // A crowded stretch is given up: a few holes cost less than searching it again and again.
    constexpr int kPatience = 64;
    const std::size_t lowest = from.children.begin()->first;
    while (!is_free(search_from_)) ++search_from_;
    std::size_t slot = std::max(search_from_, lowest + kFirstFree);
    int tries = 0;
    const auto fits = [&](std::size_t base) {
      for (const auto& [byte, child] : from.children) {
        if (!is_free(base + byte)) return false;
      }
      return true;
    };
    for (; !fits(slot - lowest); ++slot) ++tries;
    if (tries > kPatience) search_from_ = slot;
    const std::size_t base = slot - lowest;
    grow(base + from.children.rbegin()->first + 1);
    made_.slots_[node].base = static_cast<Node>(base);
    for (const auto& [byte, child] : from.children) {
      made_.slots_[base + byte].parent = node;
      placed.emplace_back(child, static_cast<Node>(base + byte));
    }
  }

  /// The paper's algorithm 2: a piece that ends here is certain; else what the parent's failure leads to, one byte on.
  void link(const TrieNode& from, Node node) {
    auto& slots = made_.slots_;
    auto& failures = made_.failures_;
    Failure& failure = failures[node];
    failure.pieces_begin = static_cast<std::uint32_t>(made_.pieces_.size());
    if (from.id != kNone) {
      made_.pieces_.push_back(from.id);
      failure.to = kInside;
    } else {
      const Node parent = slots[node].parent;
      const Node byte = node - slots[parent].base;
      for (Node at = parent; failure.to == kNone;) {
        const Failure& before = failures[at];
        if (before.to == kNone) break;
        for (auto i = before.pieces_begin; i < before.pieces_end; ++i) made_.pieces_.push_back(made_.pieces_[i]);
        at = before.to;
        const Node child = slots[at].base + byte;
        if (child < std::ssize(slots) && slots[child].parent == at) failure.to = child;
      }
    }
    if (failure.to == kNone) made_.pieces_.resize(failure.pieces_begin);  // of a word that is lost, none count
    // One token of n times the same character needs n * n / 2 of them.
    if (made_.pieces_.size() > kMostPieces) {
      throw ConfigError("the vocabulary has long tokens made of its short ones, more than any of BERT: it is damaged");
    }
    failure.pieces_end = static_cast<std::uint32_t>(made_.pieces_.size());
  }

  WordMatcher& made_;
  std::vector<TrieNode> trie_;
  std::size_t search_from_ = kFirstFree;
};

WordMatcher::WordMatcher(std::span<const std::string> tokens, std::string_view prefix) {
  Builder builder(*this);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view token = tokens[i];
    const auto id = static_cast<std::int32_t>(i);
    builder.add(kStart, token, id);
    if (token.size() > prefix.size() && token.starts_with(prefix))
      builder.add(kInside, token.substr(prefix.size()), id);
  }
  builder.build();
}

}  // namespace ddpsweep::worker
