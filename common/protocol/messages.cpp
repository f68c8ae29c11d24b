#include "common/protocol/messages.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <limits>
#include <type_traits>

#include "common/errors.hpp"
#include "common/excerpt.hpp"
#include "common/foreign_json.hpp"
#include "common/hash.hpp"
#include "common/json_text.hpp"

namespace ddpsweep::protocol {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 9> kFailureNames{"config", "data", "oom",        "nccl",   "peer_lost",
                                                        "crash",  "hang", "agent_lost", "unknown"};

constexpr std::size_t kMaxWordBytes = 64;  // a phase's name stands on a line beside others

/// Walks the fields of a message in either direction, so that each message lists its fields once.
class Writer {
 public:
  explicit Writer(std::string_view type) : object_{{"type", type}} {}
  template <class T>
  void field(const char* name, const T& value) {
    object_[name] = value;
  }
  void word(const char* name, const std::string& value) { field(name, value); }
  void hex(const char* name, const std::uint64_t& value) { object_[name] = to_hex(value); }
  // A loss may be NaN or infinite, which JSON cannot say as a number.
  void real(const char* name, const double& value) {
    if (std::isfinite(value)) {
      object_[name] = value;
    } else {
      object_[name] = std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
  }
  std::string line() const { return one_line_json(object_); }

 private:
  json object_;
};

class Reader {
 public:
  explicit Reader(const json& object) : object_(object) {}
  /// A missing field keeps its default: a newer program may leave out what an older one wrote.
  template <class T>
  void field(const char* name, T& value) {
    const auto it = object_.find(name);
    if (it == object_.end()) return;
    if constexpr (std::is_integral_v<T>) {
      const auto number = whole_number<T>(*it);
      if (!number) {
        throw ProtocolError(fmt::format("field '{}' must be a whole number from {} to {}, not {}", name,
                                        std::numeric_limits<T>::min(), std::numeric_limits<T>::max(),
                                        excerpt(it->dump())));
      }
      value = *number;
    } else {
      value = it->template get<T>();
    }
  }
  void word(const char* name, std::string& value) {
    field(name, value);
    if (excerpt(value, kMaxWordBytes) != value) {
      throw ProtocolError(
          fmt::format("field '{}' is no word of at most {} bytes: '{}'", name, kMaxWordBytes, excerpt(value)));
    }
  }
  void hex(const char* name, std::uint64_t& value) {
    if (const auto it = object_.find(name); it != object_.end()) value = from_hex(it->get<std::string>());
  }
  void real(const char* name, double& value) {
    const auto it = object_.find(name);
    if (it == object_.end()) return;
    if (!it->is_string()) {
      value = it->get<double>();
    } else if (const auto text = it->get<std::string>(); text == "nan") {
      value = std::numeric_limits<double>::quiet_NaN();
    } else if (text == "inf" || text == "-inf") {
      value = text == "inf" ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
    } else {
      throw ProtocolError(fmt::format("field '{}' is no number: '{}'", name, excerpt(text)));
    }
  }

 private:
  const json& object_;
};

// Each message: its type on the wire, and its fields. `Message` is const when writing.
constexpr std::string_view type_of(const Spec&) { return "spec"; }
constexpr std::string_view type_of(const Rendezvous&) { return "rendezvous"; }
constexpr std::string_view type_of(const Drain&) { return "drain"; }
constexpr std::string_view type_of(const Hello&) { return "hello"; }
constexpr std::string_view type_of(const Phase&) { return "phase"; }
constexpr std::string_view type_of(const Calibration&) { return "calibration"; }
constexpr std::string_view type_of(const RankEpoch&) { return "rank_epoch"; }
constexpr std::string_view type_of(const Heartbeat&) { return "heartbeat"; }
constexpr std::string_view type_of(const Result&) { return "result"; }
constexpr std::string_view type_of(const Error&) { return "error"; }

template <class Walker, class M>
void walk(Walker& w, M& m) {
  using T = std::remove_const_t<M>;
  if constexpr (std::is_same_v<T, Spec>) {
    w.field("task", m.task);
    w.field("attempt", m.attempt);
    w.field("rank", m.rank);
    w.field("world_size", m.world_size);
    w.field("local_rank", m.local_rank);
    w.field("nodes", m.nodes);
    w.field("device", m.device);
    w.field("threads", m.threads);
    w.field("seed", m.seed);
    w.field("global_batch", m.global_batch);
    w.field("settings", m.settings);
    w.field("cache_root", m.cache_root);
    w.field("cache_folder", m.cache_folder);
    w.hex("fingerprint", m.fingerprint);
    w.hex("weights_fingerprint", m.weights_fingerprint);
    w.field("text", m.text);
    w.field("calibration_steps", m.calibration_steps);
    w.field("save_folder", m.save_folder);
    w.field("timeout_seconds", m.timeout_seconds);
  } else if constexpr (std::is_same_v<T, Rendezvous>) {
    w.field("key", m.key);
  } else if constexpr (std::is_same_v<T, Hello>) {
    w.field("protocol", m.version);
    w.field("program", m.program);
    w.field("program_version", m.program_version);
    w.field("libraries", m.libraries);
    w.field("pid", m.pid);
  } else if constexpr (std::is_same_v<T, Phase>) {
    w.word("name", m.name);
    w.field("epoch", m.epoch);
    w.field("began_seconds", m.began_seconds);
  } else if constexpr (std::is_same_v<T, Calibration>) {
    w.field("steps", m.steps);
    w.real("step_ms", m.step_ms);
    w.real("compute_ms", m.compute_ms);
    w.real("communication_ms", m.communication_ms);
    w.field("reduced_bytes", m.reduced_bytes);
    w.field("buckets", m.buckets);
  } else if constexpr (std::is_same_v<T, RankEpoch>) {
    w.field("epoch", m.epoch);
    w.field("rows", m.work.rows);
    w.hex("marks", m.work.marks);
    w.hex("placed", m.work.placed);
    w.field("evaluation_rows", m.evaluation.rows);
    w.hex("evaluation_marks", m.evaluation.marks);
    w.real("train_seconds", m.train_seconds);
    w.real("evaluation_seconds", m.evaluation_seconds);
    w.real("loss_sum", m.loss_sum);
    w.real("evaluation_loss_sum", m.evaluation_loss_sum);
    w.field("correct", m.correct);
    w.hex("parameter_checksum", m.parameter_checksum);
    w.field("steps", m.steps);
    w.real("step_p50_ms", m.step_p50_ms);
    w.real("step_p95_ms", m.step_p95_ms);
    w.real("communication_wait_seconds", m.communication_wait_seconds);
    w.real("input_seconds", m.input_seconds);
    w.field("peak_memory_bytes", m.peak_memory_bytes);
  } else if constexpr (std::is_same_v<T, Heartbeat>) {
    w.word("phase", m.phase);
    w.field("epoch", m.epoch);
    w.field("step", m.step);
  } else if constexpr (std::is_same_v<T, Result>) {
    w.field("data", m.data);
  } else if constexpr (std::is_same_v<T, Error>) {
    std::string failure(to_string(m.failure));
    w.field("failure", failure);
    if constexpr (!std::is_const_v<M>) m.failure = failure_class_from(failure).value_or(FailureClass::unknown);
    w.field("message", m.message);
  }
}

template <class Variant>
std::string encode_any(const Variant& message) {
  return std::visit(
      [](const auto& m) {
        Writer writer(type_of(m));
        walk(writer, m);
        return writer.line();
      },
      message);
}

/// Tries each alternative of the variant in turn by its type's name.
template <class Variant, std::size_t I = 0>
Variant decode_as(const std::string& type, const json& object) {
  if constexpr (I == std::variant_size_v<Variant>) {
    throw ProtocolError(fmt::format("unknown message type '{}'", excerpt(type)));
  } else {
    std::variant_alternative_t<I, Variant> message;
    if (type != type_of(message)) return decode_as<Variant, I + 1>(type, object);
    Reader reader(object);
    walk(reader, message);
    return message;
  }
}

template <class Variant>
Variant decode_any(std::string_view line) {
  if (line.size() > kMaxLineBytes) throw ProtocolError(fmt::format("line of {} bytes is too long", line.size()));
  const json object = parse_foreign_json(line);
  if (!object.is_object() || !object.contains("type") || !object["type"].is_string()) {
    throw ProtocolError(
        fmt::format("not a JSON object with a \"type\" and at most {} levels: '{}'", kDeepestJson, excerpt(line, 80)));
  }
  const auto type = object["type"].template get<std::string>();
  try {
    return decode_as<Variant>(type, object);
  } catch (const json::exception& e) {
    throw ProtocolError(fmt::format("message '{}': {}", type, e.what()));
  } catch (const ConfigError& e) {
    throw ProtocolError(fmt::format("message '{}': {}", type, e.what()));
  }
}

}  // namespace

std::string_view to_string(FailureClass c) { return kFailureNames.at(static_cast<std::size_t>(c)); }

bool is_seen_from_outside(FailureClass c) {
  return c == FailureClass::crash || c == FailureClass::hang || c == FailureClass::agent_lost;
}

std::optional<FailureClass> failure_class_from(std::string_view text) {
  for (std::size_t i = 0; i < kFailureNames.size(); ++i) {
    if (kFailureNames[i] == text) return static_cast<FailureClass>(i);
  }
  return std::nullopt;
}

std::string encode(const FromWorker& message) { return encode_any(message); }
std::string encode(const ToWorker& message) { return encode_any(message); }
FromWorker decode_from_worker(std::string_view line) { return decode_any<FromWorker>(line); }
ToWorker decode_to_worker(std::string_view line) { return decode_any<ToWorker>(line); }

std::vector<float> reducer_check_input(int rank) {
  std::vector<float> values(kReducerCheckSize);
  for (int i = 0; i < kReducerCheckSize; ++i) values[i] = static_cast<float>((rank % 4 + 1) * (i % 2 + 1));
  return values;
}

std::vector<float> reducer_check_expected(int world_size) {
  std::vector<float> values(kReducerCheckSize);
  for (int rank = 0; rank < world_size; ++rank) {
    const std::vector<float> input = reducer_check_input(rank);
    for (int i = 0; i < kReducerCheckSize; ++i) values[i] += input[i];
  }
  for (float& value : values) value /= static_cast<float>(world_size);
  return values;
}

}  // namespace ddpsweep::protocol
