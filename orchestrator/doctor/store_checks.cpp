#include "orchestrator/doctor/store_checks.hpp"

#include <fmt/format.h>

namespace ddpsweep::doctor {
namespace {

std::string process(const store::Writer& writer) {
  return fmt::format("process {} on {}, last heard at {}", writer.pid, writer.host, writer.heartbeat);
}

}  // namespace

Check lock_check(const std::filesystem::path& folder, const store::LockProbe& probe) {
  if (!probe.problem.empty()) {
    return {"store locks", Status::fail, fmt::format("no SQLite database in {}: {}", folder.string(), probe.problem),
            store::kLockAdvice};
  }
  const auto trouble = store::lock_trouble(folder, probe);
  if (!trouble.empty()) return {"store locks", Status::fail, trouble, store::kLockAdvice};
  return {"store locks", Status::ok,
          fmt::format("a second process is kept out in {}, and let in afterwards", folder.string()), ""};
}

Check store_check(const std::filesystem::path& file, const store::Glance& glance, int known_version) {
  const std::string name = file.string();
  const auto failed = [](const std::string& sentence, const std::string& mend) {
    return Check{"store", Status::fail, sentence, mend};
  };
  if (!glance.problem.empty()) return failed(glance.problem, "choose another: --store FILE");
  if (!glance.ours) return failed(name + " is a database of another program", "choose another: --store FILE");
  if (glance.schema_version > known_version) {
    return failed(fmt::format("{} has schema version {}, this ddpsweep knows up to {}", name, glance.schema_version,
                              known_version),
                  "use the ddpsweep that wrote it or a newer one, or choose another store: --store FILE");
  }
  if (glance.writer && !glance.writer_gone) {
    return failed(fmt::format("{} is being written by {}", name, process(*glance.writer)),
                  "wait for it to end, or choose another store: --store FILE");
  }
  if (glance.busy) {
    return {"store", Status::warn, fmt::format("{} is locked, and not by a sweep that lives", name),
            fmt::format("`fuser {}` on each node shows which programs have it open", name)};
  }
  if (glance.writer) {
    return {"store", Status::warn, fmt::format("{} has the stale lock of {}", name, process(*glance.writer)),
            "nothing has to be done: the next run takes it over"};
  }
  if (glance.lock_file_unreadable) {
    return {"store", Status::warn, fmt::format("{}.lock names nobody", name),
            fmt::format("the next run waits until it is a minute old, or: rm {}.lock", name)};
  }
  if (glance.needs_recovery) {
    return {"store", Status::warn, fmt::format("{} holds what a killed writer left half done", name),
            "nothing has to be done: the next run rolls it back"};
  }
  if (!glance.there) return {"store", Status::ok, fmt::format("{} is new", name), ""};
  return {"store", Status::ok,
          fmt::format("{} has schema version {} and no writer{}", name, glance.schema_version,
                      glance.schema_version < known_version ? ", the next run brings it up to date" : ""),
          ""};
}

}  // namespace ddpsweep::doctor
