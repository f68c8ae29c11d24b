#include "orchestrator/cluster/console.hpp"

#include <fmt/format.h>

#include "common/hash.hpp"
#include "common/units.hpp"
#include "orchestrator/schedule/placement.hpp"

namespace ddpsweep::cluster::console {
namespace {

std::string numbered(const RunLabel& label) { return fmt::format("({}/{}) {}", label.number, label.total, label.name); }

/// Short epochs are compared with each other while they run: three digits.
std::string epoch_time(double seconds) {
  return seconds < 100 ? fmt::format("{:.3g} s", seconds) : format_duration(seconds);
}

std::string findings(const store::Verdict& verdict, bool unknown) {
  std::string text;
  for (const auto& finding : verdict.findings) {
    if (finding.unknown != unknown) continue;
    text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", finding.code, finding.sentence);
  }
  return text;
}

}  // namespace

std::string plan(const PlanFigures& figures) {
  const auto counted = [](std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
  };
  auto line = fmt::format("[ PLAN ] {} = {} x {} ({} already valid), {}",
                          counted(figures.cells * static_cast<std::size_t>(figures.repeats), "run"),
                          counted(figures.cells, "cell"), counted(static_cast<std::size_t>(figures.repeats), "repeat"),
                          figures.done, counted(figures.slots, "slot"));
  if (figures.again > 0) line += fmt::format(", {} to be run again", figures.again);
  if (figures.cells < figures.all_cells) line += fmt::format(", chosen from {}", counted(figures.all_cells, "cell"));
  return line + (figures.seconds ? ", about " + format_duration(*figures.seconds) : "");
}

std::string data(const std::string& name, const PreparedData& data, double seconds) {
  const auto weights = data.weights_fingerprint();
  return fmt::format("{}: {} training and {} validation rows, fingerprint {}, {}{}", name, grouped(data.train_rows()),
                     grouped(data.validation_rows()), to_hex(data.fingerprint()),
                     weights ? fmt::format("weights {}, ", to_hex(*weights)) : "", format_duration(seconds));
}

std::string run(const RunLabel& label, const std::string& cell_key, const std::vector<schedule::Slot>& slots) {
  return fmt::format("[ RUN  ] {} #{}  {}  {}", numbered(label), cell_key.substr(0, 6),
                     schedule::devices(slots.size(), slots.front().device), schedule::describe_slots(slots));
}

std::string epoch(const std::string& name, const store::Epoch& epoch, int epochs, const std::string& remark) {
  return fmt::format("[ EPOCH] {} {}/{}  {}  acc {:.3f}{}", name, epoch.epoch, epochs, epoch_time(epoch.epoch_seconds),
                     epoch.accuracy, remark.empty() ? "" : fmt::format("  ({})", remark));
}

std::string ok(const RunLabel& label, double wall_seconds, double samples_per_second, const store::Verdict& verdict) {
  auto line = fmt::format("[  OK  ] {}  {}  {} samples/s", numbered(label), format_duration(wall_seconds),
                          grouped(static_cast<std::int64_t>(samples_per_second)));
  if (verdict.kind == store::VerdictKind::unaudited) line += "  unaudited: " + findings(verdict, true);
  return line;
}

std::string fail(const RunLabel& label, const std::string& what, const std::string& sentence, const std::string& log,
                 const std::string& again) {
  return fmt::format("[ FAIL ] {}  {}: {}{}  again: {}", numbered(label), what, sentence,
                     log.empty() ? "" : "  log: " + log, again);
}

std::string retry(const RunLabel& label, const std::string& what, const std::string& sentence, const std::string& log,
                  int number, int most) {
  return fmt::format("[ RETRY] {}  {}: {}{}  it is tried again ({} of {}) after those that wait", numbered(label), what,
                     sentence, log.empty() ? "" : "  log: " + log, number, most);
}

std::string invalid(const RunLabel& label, const store::Verdict& verdict, const std::string& again) {
  return fail(label, "invalid", findings(verdict, false), "", again);
}

std::string interrupted(const RunLabel& label, const std::string& sentence) {
  return fmt::format("[ STOP ] {}  interrupted: {}", numbered(label), sentence);
}

std::string skip(const std::string& experiment, const std::string& reason) {
  return fmt::format("[ SKIP ] {}  infeasible: {}", experiment, reason);
}

std::string gave_up(const std::string& why) {
  return fmt::format(
      "[ STOP ] {}: no further run starts, what runs may finish; mend the cause, or allow more with "
      "--set limits.max_failures=N",
      why);
}

std::string done(ExitCode code, std::size_t counting, std::size_t runs, const std::filesystem::path& store) {
  if (code == ExitCode::environment) {
    return "[ STOP ] no cell of this sweep can run on these machines: start it on more of them, or change the file";
  }
  return fmt::format("[ DONE ] {} of {} runs count; the table: ddpsweep report --store {}", counting, runs,
                     store.string());
}

std::string go_on(std::size_t counting, std::size_t runs, const std::string& command,
                  const std::vector<std::string>& reruns) {
  auto again = command;
  for (const auto& experiment : reruns) again += " --rerun " + experiment;
  return fmt::format("[ STOP ] {} of {} runs count; the same command goes on: {}", counting, runs, again);
}

std::string grouped(std::int64_t value) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  for (auto i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > 0; i -= 3) {
    digits.insert(static_cast<std::size_t>(i), ",");
  }
  return value < 0 ? "-" + digits : digits;
}

}  // namespace ddpsweep::cluster::console
