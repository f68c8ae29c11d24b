// What the methods of Store share: the connection, and the writer's claim on it. For store.cpp, record_nodes.cpp and
// imported.cpp alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "common/json_text.hpp"
#include "orchestrator/store/connection.hpp"
#include "orchestrator/store/imported.hpp"
#include "orchestrator/store/schema.hpp"
#include "orchestrator/store/store.hpp"
#include "orchestrator/store/writer_lock.hpp"

namespace ddpsweep::store {

inline constexpr std::chrono::milliseconds kBusyWait{5'000};

/// JSON for a column, also of maps.
inline std::string text_of(const nlohmann::json& value) { return one_line_json(value); }

inline std::optional<std::string_view> unless_empty(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

struct Store::Impl {
  explicit Impl(const std::filesystem::path& file) : connection(unclaimed(file), kBusyWait) {
    refuse_what_is_no_store();
    connection.use_rollback_journal();
    connection.transact("claiming it", [&] {
      lock.emplace(connection);
      prepare_schema(connection.database());
      lock->renew();
    });
  }

  /// The file, of which nothing is read while its writer lives: the writer would wait for the lock.
  static std::filesystem::path unclaimed(std::filesystem::path file) {
    refuse_if_claimed(file);
    return file;
  }

  /// One transaction of the writer.
  template <class Work>
  void transact(std::string_view doing, Work&& work) {
    connection.transact(doing, [&] {
      lock->verify();
      work();
    });
  }

  /// Before anything is written: a file that is not ours, or is damaged, stays as it is. (The first reading rolls back
  /// what a killed writer left half done.)
  void refuse_what_is_no_store() {
    connection.check_structure();
    try {
      known_version(connection.database());
    } catch (const SQLite::Exception& error) {
      throw_environment_error(error, connection.file(), "opening it");
    }
  }

  std::int64_t register_name(const matrix::Sweep& sweep);
  std::int64_t register_cell(std::int64_t sweep_id, const matrix::Cell& cell, std::int64_t position);
  std::int64_t register_run(std::int64_t cell_id, const matrix::Cell& cell, int repeat, std::int64_t start_order);
  /// Those left running: we hold the writer's claim, so whoever wrote them is dead.
  void close_dead_attempts();
  void record_node(const NodeFacts& node, const std::string& now);
  void insert_epoch(const Epoch& epoch);  // without its ranks
  void insert_findings(std::int64_t attempt_id, const std::vector<Finding>& findings);
  void insert_imported(std::int64_t sweep_id, const ImportedExperiment& experiment);
  /// The one number that the query returns.
  template <class... Key>
  std::int64_t id_of(const char* sql, const Key&... key) {
    std::int64_t id = 0;
    connection.query(
        sql, [&](SQLite::Statement& row) { id = row.getColumn(0).getInt64(); }, key...);
    return id;
  }

  Connection connection;
  std::optional<WriterLock> lock;
};

}  // namespace ddpsweep::store
