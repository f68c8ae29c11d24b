#include "tests/cluster/simulated_cluster.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <fstream>

#include "common/hash.hpp"
#include "orchestrator/cluster/inventory.hpp"
#include "orchestrator/cluster/sweep_status.hpp"
#include "tests/fake_worker/fake_work.hpp"

namespace ddpsweep::cluster::testing {
namespace {

/// In memory where there is such a place: what a store survives is tested elsewhere, and waiting for a disk is slow.
std::filesystem::path fresh_folder() {
  static std::atomic<int> number = 0;
  const std::filesystem::path memory = "/dev/shm";
  const auto parent = std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
  const auto folder = parent / fmt::format("ddpsweep_sim_{}_{}", ::getpid(), ++number);
  std::filesystem::create_directories(folder);
  return folder;
}

}  // namespace

SimulatedCluster::SimulatedCluster(std::vector<int> slots_of_agents) : folder_(fresh_folder()) {
  for (int agent = 0; agent < static_cast<int>(slots_of_agents.size()); ++agent) {
    Inventory inventory;
    inventory.node = fmt::format("n{}", agent);
    inventory.cpu_model = "simulated";
    for (int core = 0; core < slots_of_agents[agent]; ++core) {
      inventory.slots.push_back(
          {fmt::format("n{}/boot/{}", agent, core), inventory.node, agent, core, matrix::DeviceKind::cpu});
    }
    inventories.push_back(std::move(inventory));
  }
  options.store_folder = folder_;
  options.cache_root = folder_ / "cache";
  options.worker_command = {"worker"};
}

SimulatedCluster::~SimulatedCluster() {
  coordinator.reset();
  recorder_.reset();
  std::filesystem::remove_all(folder_);
}

void SimulatedCluster::start(const matrix::Sweep& sweep) {
  auto store = std::make_unique<store::Store>(folder_ / "results.db");
  auto runs = store->register_sweep(sweep, options.allow_mixed);
  options.counted = store->counted_provenances(sweep);
  const auto next = store->next_attempt_id();
  recorder_ = std::make_unique<store::Recorder>(std::move(store));
  coordinator.emplace(sweep, inventories, std::move(runs), next, *this, *recorder_, options);
}

void SimulatedCluster::run(const std::function<bool()>& until, int limit) {
  while (!coordinator->finished() && !until()) {
    ASSERT_GT(limit--, 0) << "the sweep does not end";
    tick();
  }
  if (!coordinator->finished()) return;
  recorder_->flush();
  coordinator->tick(now);  // says how it ended, once all is recorded
}

void SimulatedCluster::tick() {
  now += std::chrono::milliseconds(100);
  for (int agent = 0; agent < size(); ++agent) {
    if (!silent.contains(agent)) to_rank_zero_.emplace_back(agent, Beat{});
  }
  while (const auto received = receive()) coordinator->on_message(received->first, received->second, now);
  coordinator->tick(now);
}

ExitCode SimulatedCluster::stop_program() {
  const auto code = coordinator->exit_code();
  coordinator.reset();
  recorder_->flush();
  recorder_.reset();
  return code;
}

std::vector<std::string> SimulatedCluster::query(const std::string& sql) {
  if (recorder_) recorder_->flush();
  SQLite::Database database((folder_ / "results.db").string(), SQLite::OPEN_READWRITE);
  SQLite::Statement statement(database, sql);
  std::vector<std::string> rows;
  while (statement.executeStep()) {
    std::string row;
    for (int i = 0; i < statement.getColumnCount(); ++i) {
      row += (i > 0 ? "|" : "") + statement.getColumn(i).getString();
    }
    rows.push_back(row);
  }
  return rows;
}

nlohmann::json SimulatedCluster::status() {
  recorder_->flush();
  std::ifstream file(status_file(folder_ / "results.db"));
  return nlohmann::json::parse(file);
}

std::optional<std::pair<int, Message>> SimulatedCluster::receive() {
  if (to_rank_zero_.empty()) return std::nullopt;
  auto message = std::move(to_rank_zero_.front());
  to_rank_zero_.pop_front();
  return message;
}

void SimulatedCluster::send(int to, const Message& message) {
  if (silent.contains(to)) return;
  if (const auto* one = std::get_if<Launch>(&message)) launch(to, *one);
  if (const auto* one = std::get_if<Kill>(&message)) {
    kills.push_back(one->attempt);
    if (to == unkillable) return;
    for (const auto& [agent, rank] : running_[one->attempt]) {
      if (agent == to) exit(agent, rank, {.signal = SIGKILL, .killed_by_agent = true, .log_tail = "so far"});
    }
    std::erase_if(running_[one->attempt], [&](const auto& entry) { return entry.first == to; });
  }
}

void SimulatedCluster::launch(int agent, const Launch& launch) {
  launches.push_back(launch);
  for (const auto& rank : launch.ranks) {
    to_rank_zero_.emplace_back(agent, WorkerStarted{launch.attempt, rank.spec.rank, 4711});
    say(agent, rank, protocol::Hello{.program = "simulated", .program_version = "1", .libraries = {}});
    if (rank.spec.task == "prepare") {
      prepare(agent, rank);
      continue;
    }
    for (const auto& line : odd_lines) {
      to_rank_zero_.emplace_back(agent, WorkerLine{launch.attempt, rank.spec.rank, line});
    }
    if (stuck) {
      running_[launch.attempt].emplace_back(agent, rank);
    } else {
      train(agent, rank);
    }
  }
}

void SimulatedCluster::prepare(int agent, const LaunchRank& rank) {
  const fake::FaultScript faults(script);
  if (const auto failure = faults.value("prepare_error", {})) {
    say(agent, rank, protocol::Error{*protocol::failure_class_from(*failure), "no data here"});
    return exit(agent, rank, {.exit_code = 1});
  }
  const auto folder = options.cache_root / "data";
  const int rows = rank.spec.settings["dataset"]["train_rows"];
  write_token_cache(folder, "data", 6, 50, 4, fake::fake_rows(rows, 6, 50, 4, 1), fake::fake_rows(21, 6, 50, 4, 2));
  auto fingerprint = TokenCache(folder).fingerprint();
  if (faults.has("other_fingerprint", {})) fingerprint += static_cast<std::uint64_t>(agent);
  nlohmann::json data{{"cache_folder", folder.string()}, {"fingerprint", to_hex(fingerprint)}};
  if (faults.has("no_cache", {})) data = nlohmann::json::object();
  if (const auto weights = faults.value("weights", {})) data["weights_fingerprint"] = *weights;
  if (faults.has("other_weights", {})) data["weights_fingerprint"] = to_hex(static_cast<std::uint64_t>(agent));
  say(agent, rank, protocol::Result{data});
  exit(agent, rank, {.exit_code = 0});
}

void SimulatedCluster::train(int agent, const LaunchRank& rank) {
  const fake::FaultScript faults(script);
  const auto& spec = rank.spec;
  const int epochs = spec.settings["train"]["epochs"];
  const std::string cache_folder =
      spec.cache_folder.empty() ? (options.cache_root / "data").string() : spec.cache_folder;
  if (spec.calibration_steps > 0) {
    say(agent, rank, protocol::Calibration{spec.calibration_steps, 4.5, 4, 1, 1 << 20, 1});
  }
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    const fake::Place place{spec.rank, spec.world_size, epoch, spec.seed, spec.attempt};
    if (const auto failure = faults.value("error", place)) {
      say(agent, rank, protocol::Error{*protocol::failure_class_from(*failure), "scripted"});
      return exit(agent, rank, {.exit_code = 1});
    }
    if (faults.has("crash", place)) return exit(agent, rank, {.signal = SIGSEGV});
    if (faults.has("hang", place)) {
      running_[spec.attempt].emplace_back(agent, rank);
      return;
    }
    if (spec.cache_folder.empty()) {
      say(agent, rank, protocol::RankEpoch{.epoch = epoch, .work = {}, .evaluation = {}, .train_seconds = 1});
      continue;
    }
    auto report = fake::work_of_epoch(TokenCache(cache_folder), spec, faults, epoch);
    report.train_seconds = 1;
    say(agent, rank, report);
  }
  say(agent, rank, protocol::Result{{{"reducer_check", fake::reducer_check(spec, faults)}}});
  exit(agent, rank, {.exit_code = 0});
}

void SimulatedCluster::end_allocation_in(double seconds, double whole) {
  const auto clock = [this] { return cluster::seconds(now.time_since_epoch()); };
  allocation_ = {clock() + seconds, whole};
  options.time_left = [this, clock] { return TimeLeft{allocation_.left - clock(), allocation_.whole}; };
}

void SimulatedCluster::go_on() {
  stuck = false;
  script.clear();
  for (const auto& [attempt, ranks] : std::exchange(running_, {})) {
    for (const auto& [agent, rank] : ranks) train(agent, rank);
  }
}

void SimulatedCluster::say(int agent, const LaunchRank& rank, const protocol::FromWorker& message) {
  to_rank_zero_.emplace_back(agent, WorkerLine{rank.spec.attempt, rank.spec.rank, protocol::encode(message)});
}

void SimulatedCluster::exit(int agent, const LaunchRank& rank, WorkerExit how) {
  how.attempt = rank.spec.attempt;
  how.rank = rank.spec.rank;
  const auto known = device_uses.find(rank.slot.id);
  how.device_follows = known != device_uses.end();
  to_rank_zero_.emplace_back(agent, how);
  if (!how.device_follows) return;
  auto use = known->second;
  use.attempt_id = how.attempt;
  use.rank = how.rank;
  to_rank_zero_.emplace_back(agent, DeviceReleased{use});
}

void SimulatedCluster::offer_gpu(int agent, const Gpu& gpu) {
  auto& inventory = inventories.at(agent);
  Machine machine{.node = inventory.node, .cores = {0}, .online_cores = 1};
  machine.gpus.gpus = inventory.gpus;
  machine.gpus.gpus.push_back(gpu);
  auto made = make_inventory(machine, agent, 0, std::nullopt);
  inventory.slots.push_back(made.slots.back());
  inventory.gpus = made.gpus;
}

matrix::Sweep toy_sweep(const std::vector<int>& world_sizes, int repeats) {
  matrix::Sweep sweep;
  sweep.name = "toy";
  sweep.repeats = repeats;
  sweep.limits.retries = 0;  // a test that is about them says so
  for (const int world_size : world_sizes) {
    matrix::Cell cell;
    cell.experiment = fmt::format("toy_cpus{}", world_size);
    cell.key = to_hex(hash64(cell.experiment));
    cell.family_key = "family";
    cell.is_baseline = world_size == world_sizes.front();
    cell.world_size = world_size;
    cell.global_batch = 8;
    cell.setup = cell.experiment;
    cell.settings = {{"dataset", {{"name", "synthetic"}, {"train_rows", 50}}},
                     {"model", {{"type", "encoder"}, {"vocab_size", 50}, {"max_seq_len", 6}}},
                     {"train", {{"epochs", 3}, {"warmup_epochs", 1}, {"seed", 42}}},
                     {"batch", {{"global", 8}}}};
    sweep.cells.push_back(std::move(cell));
  }
  return sweep;
}

}  // namespace ddpsweep::cluster::testing
