#include "orchestrator/store/metrics_csv.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

#include "common/errors.hpp"
#include "common/hash.hpp"
#include "orchestrator/store/connection.hpp"

namespace ddpsweep::store {
namespace {

constexpr std::size_t kLongestName = 120;  // bytes; file systems allow 255

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("_-+=.,").find(c) != std::string_view::npos;
}

}  // namespace

std::string folder_name(std::string_view experiment) {
  std::string name(experiment.substr(0, kLongestName));
  for (char& c : name) {
    if (!is_plain(c)) c = '_';
  }
  if (name.empty() || name.front() == '.' || name.front() == '-') name.insert(name.begin(), '_');
  return name == experiment ? name : fmt::format("{}-{}", name, to_hex(hash64(experiment)));
}

std::string metrics_line(const Epoch& epoch) {
  return fmt::format("{},{},{},{},{}\n", epoch.epoch, epoch.train_loss, epoch.epoch_seconds, epoch.validation_loss,
                     epoch.accuracy);
}

std::filesystem::path experiment_folder(const std::filesystem::path& folder, std::string_view experiment) {
  return folder / "experiments" / folder_name(experiment);
}

std::filesystem::path run_folder(const std::filesystem::path& experiment, int repeat) {
  return experiment / fmt::format("run{}", repeat);
}

MetricsCsv::MetricsCsv(const std::filesystem::path& experiment, int repeat)
    : file_(run_folder(experiment, repeat) / "metrics.csv") {
  std::error_code error;
  std::filesystem::create_directories(file_.parent_path(), error);
  if (error) {
    const auto message = fmt::format("cannot make the folder {}: {}", file_.parent_path().string(), error.message());
    if (error == std::errc::no_space_on_device || error.value() == EDQUOT) throw TransientError(message);
    throw EnvironmentError(message);
  }
  out_.open(file_, std::ios::trunc);
  write(std::string(kMetricsHeading));
}

void MetricsCsv::append(const Epoch& epoch) { write(metrics_line(epoch)); }

void MetricsCsv::write(const std::string& line) {
  if (!out_.is_open()) out_.open(file_, std::ios::app);
  if (out_ << line << std::flush) {
    size_ += line.size();
    return;
  }
  out_.close();
  out_.clear();
  std::error_code error;
  std::filesystem::resize_file(file_, size_, error);
  throw TransientError(fmt::format("cannot write {}: is the disk full?", file_.string()));
}

}  // namespace ddpsweep::store
