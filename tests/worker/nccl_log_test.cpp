#include "worker/comm/nccl_log.hpp"

#include <gmock/gmock.h>

namespace ddpsweep::worker {
namespace {

TEST(NcclLog, NamesEachTransportOnce) {
  EXPECT_EQ(transports_in("vm:1:2 [0] NCCL INFO NET/Socket : Using [0]eth0:10.0.0.7<0>\n"
                          "vm:1:2 [0] NCCL INFO Channel 00/0 : 0[0] -> 1[1] via SHM/direct/direct\n"
                          "vm:1:2 [0] NCCL INFO Channel 00/0 : 1[1] -> 2[0] [send] via NET/Socket/0\n"
                          "vm:1:2 [0] NCCL INFO Channel 01/0 : 0[0] -> 1[1] via SHM/direct/direct\n"),
            "NET/Socket/0 + SHM/direct/direct");
  EXPECT_EQ(transports_in("vm:1:2 [0] NCCL INFO Channel 00/0 : 0[0] -> 1[0] via P2P/CUMEM"), "P2P/CUMEM");
}

TEST(NcclLog, KnowsNoneFromAnotherLog) {
  EXPECT_EQ(transports_in(""), "");
  EXPECT_EQ(transports_in("Connected all rings, use ring PXN 0 GDR 1\n(sent via eth0)\n"), "");
}

}  // namespace
}  // namespace ddpsweep::worker
