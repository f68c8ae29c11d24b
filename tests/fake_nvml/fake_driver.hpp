// The answers of the fake libnvidia-ml.so, for the test that writes them.
#pragma once

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "common/nvml.hpp"
#include "common/scratch_folder.hpp"

namespace ddpsweep::fake {

class FakeDriver {
 public:
  FakeDriver() { ::setenv("DDPSWEEP_FAKE_NVML", file().c_str(), 1); }
  ~FakeDriver() { ::unsetenv("DDPSWEEP_FAKE_NVML"); }
  FakeDriver(const FakeDriver&) = delete;
  FakeDriver& operator=(const FakeDriver&) = delete;

  /// "GPU-a.memory" or another key of fake_nvml.cpp.
  void set(const std::string& key, std::int64_t value) {
    answers_[key] = value;
    write();
  }
  void forget(const std::string& key) {
    answers_.erase(key);
    write();
  }

  static std::string library() { return DDPSWEEP_BINARY_DIR "/tests/fake_nvml/libfake_nvml.so"; }

 private:
  std::string file() const { return (folder_ / "answers").string(); }
  void write() const {
    std::ofstream out(file());
    for (const auto& [key, value] : answers_) out << key << " = " << value << "\n";
  }

  const ScratchFolder folder_{"ddpsweep_fake_nvml"};
  std::map<std::string, std::int64_t> answers_;
};

}  // namespace ddpsweep::fake
