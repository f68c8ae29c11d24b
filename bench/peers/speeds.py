#!/usr/bin/env python3
"""What a device can do at best, in PyTorch's own operations: multiply, copy, and reduce with the others under torchrun.

    torchrun --nproc-per-node 2 bench/peers/speeds.py --device cuda --sizes 11301904

Prints a JSON object: "matmul", FLOP/s of two square matrices in each precision; "copy", bytes read and written a
second; "reduce", for each size of --sizes in bytes the bus bandwidth of an all-reduce, 2 (n - 1) / n * bytes / seconds.
The slowest process counts.
"""

import argparse
import json

import torch
import torch.distributed as dist

import group as processes

# Side of the matrices, bytes of the copy, calls that are timed.
SIZES = {"cuda": (8192, 1 << 30, 20), "cpu": (512, 1 << 24, 5)}


def seconds_of(call, calls, group):
    """Of one call, on the slowest process."""
    for _ in range(3):
        call()
    group.combine(0, dist.ReduceOp.SUM)  # all begin together
    began = group.now()
    for _ in range(calls):
        call()
    return group.combine(group.now() - began, dist.ReduceOp.MAX) / calls


def matmul(precision, side, calls, group):
    torch.set_float32_matmul_precision("high" if precision == "tf32" else "highest")
    kind = torch.bfloat16 if precision == "bf16" else torch.float32
    left, right = (torch.randn(side, side, device=group.device, dtype=kind) for _ in range(2))
    out = torch.empty_like(left)
    return 2 * side**3 / seconds_of(lambda: torch.mm(left, right, out=out), calls, group)


def copy(size, calls, group):
    source, target = (torch.zeros(size // 4, device=group.device) for _ in range(2))
    return 2 * size / seconds_of(lambda: target.copy_(source), calls, group)


def reduce(size, calls, group):
    values = torch.zeros(size // 4, device=group.device)
    return 2 * (group.size - 1) / group.size * size / seconds_of(lambda: dist.all_reduce(values), calls, group)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", choices=sorted(SIZES), default="cuda")
    parser.add_argument("--sizes", type=int, nargs="*", default=[])
    args = parser.parse_args()
    group = processes.Group(args.device)
    torch.set_num_threads(1)
    side, size, calls = SIZES[args.device]
    precisions = ("fp32", "tf32", "bf16") if args.device == "cuda" else ("fp32",)
    found = {"matmul": {precision: matmul(precision, side, calls, group) for precision in precisions},
             "copy": copy(size, calls, group),
             "reduce": {str(size): reduce(size, calls, group) for size in args.sizes} if group.size > 1 else {}}
    if group.rank == 0:
        print(json.dumps(found), flush=True)
    group.close()


if __name__ == "__main__":
    main()
