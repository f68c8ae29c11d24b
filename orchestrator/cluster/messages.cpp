#include "orchestrator/cluster/messages.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

#include "common/errors.hpp"
#include "common/json_text.hpp"

using nlohmann::json;

namespace ddpsweep::schedule {

static void to_json(json& j, const Slot& slot) {
  j = {{"id", slot.id},
       {"node", slot.node},
       {"agent", slot.agent},
       {"index", slot.index},
       {"device", to_string(slot.device)},
       {"model", slot.model},
       {"capability", slot.capability}};
}

static void from_json(const json& j, Slot& slot) {
  slot.id = j.at("id");
  slot.node = j.at("node");
  slot.agent = j.at("agent");
  slot.index = j.at("index");
  slot.device = j.at("device") == "gpu" ? matrix::DeviceKind::gpu : matrix::DeviceKind::cpu;
  slot.model = j.at("model");
  slot.capability = j.at("capability");
}

}  // namespace ddpsweep::schedule

namespace ddpsweep::protocol {

// A spec has one written form, the line that its worker will get.
static void to_json(json& j, const Spec& spec) { j = encode(ToWorker(spec)); }
static void from_json(const json& j, Spec& spec) {
  spec = std::get<Spec>(decode_to_worker(j.get_ref<const std::string&>()));
}

}  // namespace ddpsweep::protocol

namespace nlohmann {

/// What is not known is null.
template <class T>
struct adl_serializer<std::optional<T>> {
  static void to_json(json& j, const std::optional<T>& value) { j = value ? json(*value) : json(); }
  static void from_json(const json& j, std::optional<T>& value) {
    value = j.is_null() ? std::nullopt : std::optional<T>(j.get<T>());
  }
};

}  // namespace nlohmann

namespace ddpsweep::store {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DeviceUse, attempt_id, rank, samples, idle_samples, sm_clock_mhz, power_watts,
                                   temperature_celsius, memory_bytes, thermal_samples, hardware_samples,
                                   power_brake_samples, power_cap_samples, processes_before, processes,
                                   memory_left_bytes)

}  // namespace ddpsweep::store

namespace ddpsweep::cluster {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Gpu, uuid, name, pci, memory_bytes, compute_capability)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Inventory, node, boot_id, cpu_model, kernel, os, memory_bytes, slots, gpus, nvlink,
                                   nvlink_told, driver_version, cuda_driver_version, environment, gpu_note,
                                   online_cores, oversubscribed, problem)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WorkerStarted, attempt, rank, pid, spawned_seconds)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WorkerLine, attempt, rank, line, heard_seconds)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WorkerExit, attempt, rank, exit_code, signal, killed_by_agent, closed_output,
                                   start_error, log_tail, device_follows)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DeviceReleased, use)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(LaunchRank, spec, slot, log_path)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Launch, attempt, command, ranks)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Deliver, attempt, rank, line)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Kill, attempt)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Welcome, proceed)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Shutdown, orderly)
static void to_json(json& j, const Beat&) { j = json::object(); }
static void from_json(const json&, Beat&) {}
static void to_json(json& j, const Ring&) { j = json::object(); }
static void from_json(const json&, Ring&) {}
static void to_json(json& j, const RingPassed&) { j = json::object(); }
static void from_json(const json&, RingPassed&) {}

namespace {

template <class T>
constexpr std::string_view name_of() {
  if constexpr (std::is_same_v<T, Inventory>) return "inventory";
  if constexpr (std::is_same_v<T, WorkerStarted>) return "worker_started";
  if constexpr (std::is_same_v<T, WorkerLine>) return "worker_line";
  if constexpr (std::is_same_v<T, WorkerExit>) return "worker_exit";
  if constexpr (std::is_same_v<T, DeviceReleased>) return "device_released";
  if constexpr (std::is_same_v<T, RingPassed>) return "ring_passed";
  if constexpr (std::is_same_v<T, Beat>) return "beat";
  if constexpr (std::is_same_v<T, Ring>) return "ring";
  if constexpr (std::is_same_v<T, Launch>) return "launch";
  if constexpr (std::is_same_v<T, Deliver>) return "deliver";
  if constexpr (std::is_same_v<T, Kill>) return "kill";
  if constexpr (std::is_same_v<T, Welcome>) return "welcome";
  if constexpr (std::is_same_v<T, Shutdown>) return "shutdown";
}

template <class... Kinds>
std::optional<Message> decode_as_one_of(const std::string& type, const json& j,
                                        std::type_identity<std::variant<Kinds...>>) {
  std::optional<Message> found;
  const auto take = [&]<class Kind>(std::type_identity<Kind>) {
    if (type == name_of<Kind>()) found = j.get<Kind>();
  };
  (take(std::type_identity<Kinds>()), ...);
  return found;
}

}  // namespace

bool is_for_agent(const Message& message) {
  return std::holds_alternative<Launch>(message) || std::holds_alternative<Deliver>(message) ||
         std::holds_alternative<Kill>(message) || std::holds_alternative<Welcome>(message) ||
         std::holds_alternative<Shutdown>(message) || std::holds_alternative<Ring>(message) ||
         std::holds_alternative<Beat>(message);
}

bool is_for_rank_zero(const Message& message) {
  return !is_for_agent(message) || std::holds_alternative<Beat>(message);
}

std::string encode(const Message& message) {
  return std::visit(
      [](const auto& m) {
        json j = m;
        j["type"] = name_of<std::decay_t<decltype(m)>>();
        return one_line_json(j);
      },
      message);
}

Message decode(const std::string& text) {
  try {
    const json j = json::parse(text);
    const std::string type = j.at("type");
    if (auto message = decode_as_one_of(type, j, std::type_identity<Message>{})) return *std::move(message);
    throw EnvironmentError("unknown message type '" + type + "' between agents: do all ranks run the same ddpsweep?");
  } catch (const json::exception& e) {
    throw EnvironmentError(std::string("unreadable message between agents (do all ranks run the same ddpsweep?): ") +
                           e.what());
  } catch (const protocol::ProtocolError& e) {
    throw EnvironmentError(std::string("unreadable spec between agents (do all ranks run the same ddpsweep?): ") +
                           e.what());
  }
}

}  // namespace ddpsweep::cluster
