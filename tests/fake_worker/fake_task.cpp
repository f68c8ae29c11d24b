#include "tests/fake_worker/fake_task.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "tests/fake_worker/fake_work.hpp"

namespace ddpsweep::fake {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::int64_t kRows = 64;  // of a data set that does not say how many it has

const Clock::time_point start_of_program = Clock::now();

double seconds_since(Clock::time_point moment) { return std::chrono::duration<double>(Clock::now() - moment).count(); }

void begin_phase(AgentPipe& agent, const std::string& name, int epoch) {
  agent.progress = {name, epoch, 0};
  agent.send(protocol::Phase{name, epoch, seconds_since(start_of_program)});
}

[[noreturn]] void fail(AgentPipe& agent, const std::string& failure) {
  const auto failure_class = protocol::failure_class_from(failure);
  require(failure_class.has_value(), "the script names a failure class");
  agent.send(protocol::Error{*failure_class, fmt::format("scripted {} failure", failure)});
  std::_Exit(1);
}

void crash(const std::string& how) {
  if (how == "segv") std::raise(SIGSEGV);
  if (how == "abort") std::abort();
  if (how == "kill") std::raise(SIGKILL);
  std::_Exit(3);
}

std::string transport_of(const protocol::Spec& spec) { return spec.world_size > 1 ? "fake" : ""; }

[[noreturn]] void hang(AgentPipe& agent) {
  while (true) agent.pass(std::chrono::hours(24));
}

void begin_phase(AgentPipe& agent, const FaultScript& script, const Place& place, const std::string& name) {
  begin_phase(agent, name, place.epoch);
  if (script.value("hang_in", place) == name) hang(agent);
}

void meet(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script) {
  begin_phase(agent, script, {spec.rank, spec.world_size, 0, spec.seed}, "rendezvous");
  if (spec.world_size == 1) return;
  const auto key = fmt::format("fake:{}", spec.attempt);
  if (spec.rank == 0) agent.send(protocol::Rendezvous{key});
  require(agent.receive<protocol::Rendezvous>().key == key, "the key arrives as rank 0 sent it");
}

/// The steps of an epoch.
void rest(AgentPipe& agent, const FaultScript& script, const Place& place, std::int64_t steps) {
  const auto began = Clock::now();
  const double one_rank_ms = script.number("epoch_ms", place, 4);
  const double slow = script.number("slow", place, 1);
  const std::chrono::duration<double> whole(one_rank_ms * slow / place.world_size / 1000);
  for (std::int64_t step = 1; step <= steps; ++step) {
    agent.progress.step = step;
    if (script.number("hang_at", place, 0) == static_cast<double>(step)) hang(agent);
    agent.pass(whole * step / steps - (Clock::now() - began));
  }
}

/// Steps of 4 ms, of which reductions would take 1 ms and are half hidden.
void calibrate(AgentPipe& agent, const protocol::Spec& spec) {
  if (spec.calibration_steps == 0) return;
  begin_phase(agent, "calibrate", 0);
  const bool alone = spec.world_size == 1;
  agent.send(protocol::Calibration{.steps = spec.calibration_steps,
                                   .step_ms = alone ? 4 : 4.5,
                                   .compute_ms = 4,
                                   .communication_ms = alone ? 0.0 : 1,
                                   .reduced_bytes = alone ? 0 : 1 << 20,
                                   .buckets = alone ? 0 : 1});
}

/// What a prepare task says of the weights that training begins with: nothing of random ones, else what the script has.
nlohmann::json weights(const protocol::Spec& spec, const FaultScript& script, const Place& place) {
  auto said = nlohmann::json::object();
  if (!spec.settings.at("model").value("pretrained", false)) return said;
  if (const auto fingerprint = script.value("weights", place)) said["weights_fingerprint"] = *fingerprint;
  // Each process other ones, so that nodes disagree.
  if (script.has("other_weights", place)) said["weights_fingerprint"] = to_hex(static_cast<std::uint64_t>(::getpid()));
  return said;
}

void report_epoch(AgentPipe& agent, const FaultScript& script, const Place& place, const protocol::RankEpoch& report) {
  if (script.has("missing_epoch", place)) return;
  agent.send(report);
  if (script.has("epoch_twice", place)) agent.send(report);
}

}  // namespace

void misbehave(AgentPipe& agent, const FaultScript& script, const Place& place) {
  if (script.has("garbage", place)) {
    agent.write_line("Segmentation fault? No: a library that prints.");
    agent.write_line(std::string("\xff\xfe\x00{", 4));
    agent.write_line(R"({"type": "rank_epoch", "epoch": "one"})");
  }
  for (double line = script.number("flood", place, 0); line > 0; --line) agent.send(agent.progress);
  const bool closes = script.has("close_output", place);
  if (closes) ::close(STDOUT_FILENO);
  if (closes || script.has("hang_silent", place)) {
    while (true) ::pause();
  }
  if (script.has("freeze", place)) std::raise(SIGSTOP);
  if (script.has("hang", place)) hang(agent);
  if (const auto failure = script.value("error", place)) fail(agent, *failure);
  if (script.has("leave", place)) std::_Exit(0);
  if (const auto how = script.value("crash", place)) crash(*how);
}

void prepare(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script) {
  const Place place{};
  begin_phase(agent, "load", 0);
  if (const auto failure = script.value("prepare_error", place)) fail(agent, *failure);
  auto result = weights(spec, script, place);
  if (script.has("no_cache", place)) return agent.send(protocol::Result{result});

  const auto& dataset = spec.settings.at("dataset");
  const auto& model = spec.settings.at("model");
  const int seq_len = model.value("max_seq_len", 8), vocab_size = model.value("vocab_size", 100);
  const int classes = dataset.value("classes", 4);
  const auto train_rows = dataset.value("train_rows", kRows), validation_rows = dataset.value("val_rows", kRows);
  const auto name = fmt::format("fake_{}", to_hex(hash64(dataset.dump() + model.dump())));
  const auto folder = std::filesystem::path(spec.cache_root) / name;
  write_token_cache(folder, name, seq_len, vocab_size, classes, fake_rows(train_rows, seq_len, vocab_size, classes, 1),
                    fake_rows(validation_rows, seq_len, vocab_size, classes, 2));
  std::uint64_t fingerprint = TokenCache(folder).fingerprint();
  // Each process another one, so that nodes disagree.
  if (script.has("other_fingerprint", place)) fingerprint += static_cast<std::uint64_t>(::getpid());
  if (script.has("tamper", place)) {
    std::fstream tokens(folder / "train.tokens", std::ios::in | std::ios::out | std::ios::binary);
    tokens.put('\x7f');
  }
  result.update({{"cache_folder", folder.string()},
                 {"fingerprint", to_hex(fingerprint)},
                 {"train_rows", train_rows},
                 {"validation_rows", validation_rows},
                 {"classes", classes}});
  agent.send(protocol::Result{result});
}

void train(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script) {
  const Place start{spec.rank, spec.world_size, 0, spec.seed, spec.attempt};
  const auto here = [&](int epoch) { return Place{spec.rank, spec.world_size, epoch, spec.seed, spec.attempt}; };
  begin_phase(agent, script, start, "load");
  const TokenCache cache(spec.cache_folder);
  misbehave(agent, script, start);

  meet(agent, spec, script);
  begin_phase(agent, script, start, "init");
  calibrate(agent, spec);

  const int epochs = spec.settings.at("train").at("epochs");
  for (int epoch = 1; epoch <= epochs && !agent.drained(); ++epoch) {
    const auto place = here(epoch);
    begin_phase(agent, script, place, "train");
    const auto began = Clock::now();
    misbehave(agent, script, place);
    rest(agent, script, place, BatchPlan{cache.train().rows, spec.global_batch, spec.world_size}.steps());
    const double train_seconds = seconds_since(began) * script.number("clock", place, 1);
    begin_phase(agent, script, place, "evaluate");
    const bool swap = script.has("epochs_swapped", place) && epoch <= 2;
    auto report = work_of_epoch(cache, spec, script, swap ? 3 - epoch : epoch);
    report.train_seconds = script.has("nan_time", place) ? std::numeric_limits<double>::quiet_NaN() : train_seconds;
    report.evaluation_seconds = seconds_since(began) - train_seconds;
    report.step_p50_ms = report.step_p95_ms = 1000 * train_seconds / static_cast<double>(report.steps);
    report_epoch(agent, script, place, report);
  }
  begin_phase(agent, script, start, "finish");
  agent.send(protocol::Result{{{"parameters", 12345},
                               {"reducer_check", reducer_check(spec, script)},
                               {"transport", transport_of(spec)},
                               {"drained", agent.drained()}}});
}

void check(AgentPipe& agent, const protocol::Spec& spec, const FaultScript& script) {
  const Place place{spec.rank, spec.world_size, 0, spec.seed};
  if (script.has("no_check", place)) {
    agent.send(protocol::Error{protocol::FailureClass::config, "unknown task 'check'"});
    std::_Exit(1);
  }
  begin_phase(agent, "load", 0);
  misbehave(agent, script, place);
  meet(agent, spec, script);
  const double loss = 1.5 + (script.has("diverge", place) ? spec.rank : 0);
  const bool finite = !script.has("nan_loss", place);
  agent.send(protocol::Result{{{"parameters", 12345},
                               {"reducer_check", reducer_check(spec, script)},
                               {"transport", transport_of(spec)},
                               {"tokens", {1, 2, 3}},
                               {"logits_finite", finite},
                               {"loss", finite ? nlohmann::json(loss) : nlohmann::json()}}});
}

}  // namespace ddpsweep::fake
