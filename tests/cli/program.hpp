// Runs ddpsweep, or a neighbour of it, as a user does.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace ddpsweep::cli {

struct Result {
  int exit_code = -1;
  std::string output, errors;
};

inline std::string contents(const std::filesystem::path& file) {
  std::ifstream stream(file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class Program : public testing::Test {
 protected:
  Program() : folder_(std::filesystem::temp_directory_path() / ("ddpsweep_cli_" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
  }
  ~Program() override { std::filesystem::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name) << text;
    return (folder_ / name).string();
  }

  Result run(const std::string& arguments, const std::string& program = DDPSWEEP_PROGRAM) {
    const std::string errors = folder_ / "errors.txt";
    Result result;
    std::FILE* pipe = ::popen((program + " " + arguments + " 2>" + errors + " </dev/null").c_str(), "r");
    std::array<char, 4096> chunk{};
    while (const std::size_t read = std::fread(chunk.data(), 1, chunk.size(), pipe)) {
      result.output.append(chunk.data(), read);
    }
    const int status = ::pclose(pipe);
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.errors = contents(errors);
    return result;
  }

  const std::filesystem::path folder_;
};

}  // namespace ddpsweep::cli
