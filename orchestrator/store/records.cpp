#include "orchestrator/store/records.hpp"

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "common/json_text.hpp"

namespace ddpsweep::store {

std::string_view to_string(State state) {
  switch (state) {
    case State::planned:
      return "planned";
    case State::running:
      return "running";
    case State::succeeded:
      return "succeeded";
    case State::failed:
      return "failed";
    case State::timed_out:
      return "timed_out";
    case State::interrupted:
      return "interrupted";
    case State::infeasible:
      return "infeasible";
  }
  bug("a State without a name");
}

std::string_view to_string(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::valid:
      return "valid";
    case VerdictKind::unaudited:
      return "unaudited";
    case VerdictKind::invalid:
      return "invalid";
  }
  bug("a VerdictKind without a name");
}

std::string Provenance::key() const {
  nlohmann::json compared{
      {"numerics_version", numerics_version}, {"libraries", libraries}, {"data_fingerprint", data_fingerprint},
      {"device_model", device_model},         {"isolation", isolation}, {"worker_program", worker_program}};
  if (!weights_fingerprint.empty()) compared["weights_fingerprint"] = weights_fingerprint;
  return to_hex(hash64(one_line_json(compared)));
}

}  // namespace ddpsweep::store
