// Which transports NCCL chose: it has no call that tells, but writes it into its log.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ddpsweep::worker {

/// "P2P/CUMEM + SHM/direct" from lines such as "... Channel 00/0 : 0[0] -> 1[0] via P2P/CUMEM"; empty when there are
/// none.
std::string transports_in(std::string_view log);

/// While it lives, NCCL logs how it connects into a temporary file, unless the user asked for a log of his own.
class NcclLog {
 public:
  /// Before the first call that makes NCCL log, which is when it looks for its variables.
  NcclLog();
  ~NcclLog();
  NcclLog(const NcclLog&) = delete;
  NcclLog& operator=(const NcclLog&) = delete;

  std::string transports() const;

 private:
  std::filesystem::path file_;  // empty: the user's
};

}  // namespace ddpsweep::worker
