#include "tests/worker/worker_group.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>

#include "common/hash.hpp"
#include "common/protocol/line_reader.hpp"

extern char** environ;

namespace ddpsweep::testing {
namespace {

using Clock = std::chrono::steady_clock;

void check(bool holds, const char* what) {
  if (!holds) throw std::runtime_error(fmt::format("{}: {}", what, std::strerror(errno)));
}

std::vector<std::string> this_environment_with(const std::map<std::string, std::string>& set) {
  std::vector<std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string variable = *entry;
    if (!set.contains(variable.substr(0, variable.find('=')))) variables.push_back(variable);
  }
  for (const auto& [name, value] : set) variables.push_back(name + "=" + value);
  return variables;
}

template <class Message>
std::vector<Message> all_of_type(const std::vector<protocol::FromWorker>& messages) {
  std::vector<Message> found;
  for (const auto& message : messages) {
    if (const auto* wanted = std::get_if<Message>(&message)) found.push_back(*wanted);
  }
  return found;
}

}  // namespace

std::vector<protocol::RankEpoch> WorkerRecord::epochs() const { return all_of_type<protocol::RankEpoch>(messages); }

std::optional<nlohmann::json> WorkerRecord::result() const {
  const auto results = all_of_type<protocol::Result>(messages);
  return results.empty() ? std::nullopt : std::optional(results.front().data);
}

std::optional<protocol::Error> WorkerRecord::error() const {
  const auto errors = all_of_type<protocol::Error>(messages);
  return errors.empty() ? std::nullopt : std::optional(errors.front());
}

struct WorkerGroup::Process {
  pid_t pid = -1;  // -1 once it was reaped
  int input = -1, output = -1;
  protocol::LineReader lines{protocol::kMaxLineBytes};
  WorkerRecord record;
};

WorkerGroup::WorkerGroup(const std::filesystem::path& program, const std::vector<protocol::Spec>& specs,
                         const std::map<std::string, std::string>& environment) {
  ::signal(SIGPIPE, SIG_IGN);  // a worker may be gone when it is sent something
  processes_.resize(specs.size());
  for (std::size_t rank = 0; rank < specs.size(); ++rank) {
    Process& process = processes_[rank];
    auto set = environment;
    if (specs[rank].device == "cuda") set["CUDA_VISIBLE_DEVICES"] = std::to_string(specs[rank].local_rank);
    std::vector<std::string> variables = this_environment_with(set);
    std::vector<char*> envp;
    for (std::string& variable : variables) envp.push_back(variable.data());
    envp.push_back(nullptr);
    int input[2], output[2];
    check(::pipe2(input, O_CLOEXEC) == 0 && ::pipe2(output, O_CLOEXEC) == 0, "pipe");
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    std::string name = program.string();
    char* argv[] = {name.data(), nullptr};
    errno = ::posix_spawn(&process.pid, name.c_str(), &actions, nullptr, argv, envp.data());
    ::posix_spawn_file_actions_destroy(&actions);
    check(errno == 0, name.c_str());
    ::close(input[0]);
    ::close(output[1]);
    process.input = input[1];
    process.output = output[0];
    send(rank, specs[rank]);
  }
}

WorkerGroup::~WorkerGroup() {
  for (std::size_t rank = 0; rank < processes_.size(); ++rank) {
    Process& process = processes_[rank];
    close_input(rank);
    if (process.output >= 0) ::close(process.output);
    if (process.pid < 0) continue;
    ::kill(process.pid, SIGKILL);
    ::waitpid(process.pid, nullptr, 0);
  }
}

void WorkerGroup::send(std::size_t rank, const protocol::ToWorker& message) {
  send_line(rank, protocol::encode(message));
}

void WorkerGroup::send_line(std::size_t rank, std::string line) {
  line += '\n';
  if (::write(processes_[rank].input, line.data(), line.size()) < 0 && errno != EPIPE) check(false, "write");
}

void WorkerGroup::close_input(std::size_t rank) {
  int& input = processes_[rank].input;
  if (input >= 0) ::close(input);
  input = -1;
}

void WorkerGroup::kill(std::size_t rank, int signal) { ::kill(processes_[rank].pid, signal); }

void WorkerGroup::receive(std::size_t rank, const Observer& observer) {
  Process& process = processes_[rank];
  char bytes[65536];
  const ssize_t n = ::read(process.output, bytes, sizeof bytes);
  check(n >= 0, "read");
  if (n == 0) {
    ::close(process.output);
    process.output = -1;
    int status = 0;
    check(::waitpid(process.pid, &status, 0) == process.pid, "waitpid");
    process.pid = -1;
    if (WIFEXITED(status)) process.record.exit_code = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) process.record.signal = WTERMSIG(status);
    return;
  }
  process.lines.feed({bytes, static_cast<std::size_t>(n)});
  while (const auto line = process.lines.next()) {
    try {
      process.record.messages.push_back(protocol::decode_from_worker(*line));
    } catch (const protocol::ProtocolError&) {
      process.record.malformed.push_back(*line);
      continue;
    }
    const protocol::FromWorker message = process.record.messages.back();
    if (const auto* rendezvous = std::get_if<protocol::Rendezvous>(&message); rendezvous && rank == 0) {
      for (std::size_t other = 1; other < processes_.size(); ++other) send(other, *rendezvous);
    }
    if (observer) observer(*this, rank, message);
  }
}

std::vector<WorkerRecord> WorkerGroup::run(const Observer& observer, std::chrono::seconds timeout) {
  const auto deadline = Clock::now() + timeout;
  while (true) {
    std::vector<pollfd> pipes;
    std::vector<std::size_t> ranks;
    for (std::size_t rank = 0; rank < processes_.size(); ++rank) {
      if (processes_[rank].output < 0) continue;
      pipes.push_back({.fd = processes_[rank].output, .events = POLLIN, .revents = 0});
      ranks.push_back(rank);
    }
    if (pipes.empty()) break;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0 || ::poll(pipes.data(), pipes.size(), static_cast<int>(left)) == 0) time_out();
    for (std::size_t i = 0; i < pipes.size(); ++i) {
      if (pipes[i].revents != 0) receive(ranks[i], observer);
    }
  }
  std::vector<WorkerRecord> records;
  for (Process& process : processes_) records.push_back(std::move(process.record));
  return records;
}

void WorkerGroup::time_out() {
  std::string report = "workers did not end in time:";
  for (std::size_t rank = 0; rank < processes_.size(); ++rank) {
    const auto phases = all_of_type<protocol::Phase>(processes_[rank].record.messages);
    report += fmt::format(" rank {}: {};", rank,
                          processes_[rank].output < 0 ? "ended" : (phases.empty() ? "silent" : phases.back().name));
  }
  throw std::runtime_error(report);
}

nlohmann::json small_settings() {
  return nlohmann::json::parse(R"({
    "dataset": {"name": "synthetic", "classes": 4, "train_rows": 203, "val_rows": 101,
                "labels": "words"},
    "model": {"name": "test", "type": "encoder", "vocab_size": 500, "d_model": 16, "heads": 2, "layers": 1,
              "feed_forward": 32, "max_seq_len": 16, "dropout": 0.1, "activation": "relu",
              "positions": "sinusoidal", "pooling": "mean"},
    "train": {"epochs": 2, "optimizer": "adam", "learning_rate": 0.003, "lr_schedule": "constant",
              "lr_warmup": 0.0, "clip_norm": 0.0, "save": false, "betas": [0.9, 0.999], "eps": 1e-8,
              "weight_decay": 0.0, "precision": "fp32", "seed": 42, "warmup_epochs": 1, "engine": "reference",
              "cuda_graph": true, "overlap": true, "communication": true, "first_bucket_bytes": 4096,
              "bucket_bytes": 8192},
    "batch": {"global": 16}})");
}

nlohmann::json prepare(const std::filesystem::path& program, const nlohmann::json& settings,
                       const std::filesystem::path& cache_root) {
  protocol::Spec spec{.task = "prepare", .settings = settings, .cache_root = cache_root.string()};
  const WorkerRecord record = WorkerGroup(program, {spec}).run().front();
  if (const auto error = record.error()) throw std::runtime_error("prepare: " + error->message);
  if (!record.result()) throw std::runtime_error("prepare: no result");
  return *record.result();
}

std::vector<protocol::Spec> training_specs(int world_size, std::int64_t global_batch, const nlohmann::json& settings,
                                           const nlohmann::json& prepared, std::uint64_t seed) {
  std::vector<protocol::Spec> specs;
  for (int rank = 0; rank < world_size; ++rank) {
    specs.push_back({.task = "train",
                     .attempt = 1,
                     .rank = rank,
                     .world_size = world_size,
                     .local_rank = rank,
                     .seed = seed,
                     .global_batch = global_batch,
                     .settings = settings,
                     .cache_folder = prepared.at("cache_folder"),
                     .fingerprint = from_hex(prepared.at("fingerprint").get<std::string>())});
  }
  return specs;
}

}  // namespace ddpsweep::testing
