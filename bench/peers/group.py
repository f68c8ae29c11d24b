"""The processes that torchrun started, or this one alone."""

import os
import time

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel


class Group:
    def __init__(self, kind):
        self.rank, self.size = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        self.device = torch.device(kind, int(os.environ.get("LOCAL_RANK", 0))) if kind == "cuda" else torch.device(kind)
        if kind == "cuda":
            torch.cuda.set_device(self.device)
        if self.size > 1:
            dist.init_process_group("nccl" if kind == "cuda" else "gloo")

    def wrap(self, model):
        if self.size == 1:
            return model
        # The models' buffers never change: nothing is to be sent before each step.
        return DistributedDataParallel(model, device_ids=[self.device] if self.device.type == "cuda" else None,
                                       broadcast_buffers=False)

    def combine(self, value, operation):
        total = torch.tensor(value, dtype=torch.float64, device=self.device)
        if self.size > 1:
            dist.all_reduce(total, operation)
        return total.item()

    def now(self):
        """Seconds, when this process's device has done all that it was given."""
        if self.device.type == "cuda":
            torch.cuda.synchronize()
        return time.perf_counter()

    def close(self):
        if self.size > 1:
            dist.barrier()  # else one that is gone ends, now and then, the other's gloo by an abort
            dist.destroy_process_group()
