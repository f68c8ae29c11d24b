// An experiment file, ours or of the study's own form, to the cells of a sweep.
#include "orchestrator/matrix/cell.hpp"
#include "orchestrator/matrix/load_sweep.hpp"
#include "orchestrator/matrix/study_keys.hpp"
#include "orchestrator/matrix/values.hpp"
#include "tests/fuzz/target.hpp"

namespace ddpsweep::fuzz {
namespace {

bool is_of_the_study(const std::string& text) {
  bool found = false;
  takes<ConfigError>([&] { found = matrix::is_study_file(matrix::parse_yaml(text, "x.yaml")); });
  return found;
}

void check(const matrix::Sweep& sweep) {
  require(matrix::is_plain_name(sweep.name), "a sweep's name is plain");
  require(!sweep.cells.empty(), "a sweep has cells");
  for (const matrix::Cell& cell : sweep.cells) {
    require(matrix::is_plain_name(cell.experiment), "an experiment's name is part of the names of files");
    require(cell.world_size > 0 && cell.global_batch > 0, "there is something to do");
    matrix::why_infeasible(cell, true);
  }
}

}  // namespace
}  // namespace ddpsweep::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ddpsweep;
  static const fuzz::InputFolder folder;
  const auto text = fuzz::text_of(data, size);
  matrix::SweepFiles files{.files = {folder.write("x.yaml", text)}};
  if (fuzz::is_of_the_study(std::string(text))) files.processes = matrix::StudyProcesses{matrix::DeviceKind::cpu, 2};
  fuzz::takes<ConfigError>([&] { fuzz::check(matrix::load_sweep(files)); });
  return 0;
}
