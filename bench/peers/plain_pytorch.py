#!/usr/bin/env python3
"""The reference worker's model and training in plain PyTorch: the peer for accuracy and speed.

On one device as it is, on several under torchrun, with DistributedDataParallel, DistributedSampler and a DataLoader, as
PyTorch's tutorials have it. Needs torch 2.11 with all that it imports (pip install torch==2.11.0).

    python bench/peers/plain_pytorch.py --data data/ag_news_sample --device cuda
    torchrun --nproc-per-node 2 bench/peers/plain_pytorch.py --data data/ag_news_sample --device cuda

Prints one line an epoch and, last, a JSON object with all that was measured. Defaults are the model `small`; `tiny` is
    --d-model 64 --layers 1 --feed-forward 128 --max-seq-len 64 --lr 3e-3 --epochs 3
"""

import argparse
import csv
import functools
import json
import math
import os
import pathlib
import statistics
import time

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="folder with train.csv and test.csv")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--resident", action="store_true",
                        help="keep all rows on the device and index them there instead of using a DataLoader")
    parser.add_argument("--loader-workers", type=int, help="processes of the DataLoader; default: 2 with cuda, else 0")
    parser.add_argument("--rows", type=int, help="only the first rows, of training and of test data")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=32, help="rows of one step on each device")
    parser.add_argument("--threads", type=int, default=1, help="threads of each process for work on the CPU")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--vocab-size", type=int, default=20000)
    parser.add_argument("--d-model", type=int, default=128)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--feed-forward", type=int, default=256)
    parser.add_argument("--max-seq-len", type=int, default=128)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--classes", type=int, default=4)
    return parser.parse_args()


@functools.lru_cache(maxsize=None)
def fnv1a(word):
    h = 2166136261
    for byte in word:
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h


def load(path, args):
    """Tokens (rows, max_seq_len) and labels (rows): lower-cased words, hashed; 0 is padding."""
    tokens, labels = [], []
    with open(path, newline="", encoding="utf-8") as file:
        for label, title, description in csv.reader(file):
            # bytes, not str: lower() and split() then know ASCII alone, as the worker's tokenizer does
            words = f"{title} {description}".encode().lower().split()[: args.max_seq_len]
            ids = [1 + fnv1a(word) % (args.vocab_size - 1) for word in words]
            tokens.append(ids + [0] * (args.max_seq_len - len(ids)))
            labels.append(int(label) - 1)
    return torch.tensor(tokens[: args.rows], dtype=torch.int32), torch.tensor(labels[: args.rows])


class Encoder(nn.Module):
    def __init__(self, args):
        super().__init__()
        self.embedding = nn.Embedding(args.vocab_size, args.d_model)
        self.dropout = nn.Dropout(args.dropout)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(args.d_model, args.heads, args.feed_forward, args.dropout, batch_first=True)
            for _ in range(args.layers)
        )
        self.head = nn.Linear(args.d_model, args.classes)
        position = torch.arange(args.max_seq_len).float().unsqueeze(1)
        rate = torch.exp(torch.arange(0, args.d_model, 2).float() * (-math.log(10000.0) / args.d_model))
        table = torch.stack([torch.sin(position * rate), torch.cos(position * rate)], dim=2)
        self.register_buffer("positions", table.view(args.max_seq_len, args.d_model), persistent=False)

    def forward(self, tokens):
        x = self.dropout(self.embedding(tokens) + self.positions)
        for layer in self.layers:
            x = layer(x)
        return self.head(self.dropout(x.mean(1)))


class Group:
    """The processes that torchrun started, or this one alone."""

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
        # The model's only buffer never changes: nothing is to be sent before each step.
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


def loaded_batches(loader, device):
    for tokens, labels in loader:
        yield tokens.to(device, non_blocking=True), labels.to(device, non_blocking=True)


def resident_batches(tokens, labels, sampler, size):
    """The order is made and uploaded now, and not when the first batch is asked for."""
    batches = torch.tensor(list(sampler), device=tokens.device).split(size)
    return ((tokens[rows], labels[rows]) for rows in batches)


def train_epoch(model, optimizer, batches, device):
    """The sum of the rows' losses."""
    model.train()
    loss_sum = torch.zeros((), device=device)
    for tokens, labels in batches:
        loss = nn.functional.cross_entropy(model(tokens), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss_sum += loss.detach() * len(labels)
    return loss_sum.item()


def correct_rows(model, tokens, labels, device):
    model.eval()
    with torch.no_grad():
        parts = zip(tokens.split(64), labels.split(64))
        return sum((model(x.to(device)).argmax(1) == y.to(device)).sum().item() for x, y in parts)


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    group = Group(args.device)
    device = group.device
    tokens, labels = load(args.data / "train.csv", args)
    test_tokens, test_labels = load(args.data / "test.csv", args)
    torch.manual_seed(args.seed)
    encoder = Encoder(args).to(device)
    model = group.wrap(encoder)
    torch.manual_seed(args.seed + group.rank)  # each process drops other elements
    optimizer = torch.optim.Adam(model.parameters(), lr=args.lr)

    dataset = TensorDataset(tokens, labels)
    sampler = DistributedSampler(dataset, num_replicas=group.size, rank=group.rank, seed=args.seed)
    if args.resident:
        tokens, labels = tokens.to(device), labels.to(device)
    else:
        workers = args.loader_workers if args.loader_workers is not None else 2 * (args.device == "cuda")
        loader = DataLoader(dataset, batch_size=args.batch, sampler=sampler, num_workers=workers,
                            pin_memory=args.device == "cuda", persistent_workers=workers > 0)

    steps = math.ceil(len(sampler) / args.batch)
    epoch_seconds, accuracy = [], 0.0
    for epoch in range(1, args.epochs + 1):
        sampler.set_epoch(epoch)
        batches = resident_batches(tokens, labels, sampler, args.batch) if args.resident else loaded_batches(loader, device)
        group.combine(0, dist.ReduceOp.SUM)  # all begin together
        began = group.now()
        loss_sum = train_epoch(model, optimizer, batches, device)
        epoch_seconds.append(group.combine(group.now() - began, dist.ReduceOp.MAX))
        loss = group.combine(loss_sum, dist.ReduceOp.SUM) / (len(sampler) * group.size)
        share = slice(group.rank, None, group.size)
        correct = correct_rows(encoder, test_tokens[share], test_labels[share], device)
        accuracy = group.combine(correct, dist.ReduceOp.SUM) / len(test_labels)
        if group.rank == 0:
            print(f"epoch {epoch}: loss {loss:.4f}, accuracy {100 * accuracy:.2f} %, {epoch_seconds[-1]:.2f} s", flush=True)

    if group.rank == 0:
        steady = epoch_seconds[1:] or epoch_seconds
        print(json.dumps({
            "world_size": group.size, "device": args.device, "resident": args.resident, "batch": args.batch,
            "rows": len(labels), "parameters": sum(p.numel() for p in encoder.parameters()),
            "torch": torch.__version__,
            "nccl": ".".join(map(str, torch.cuda.nccl.version())) if args.device == "cuda" else None,
            "gpu": torch.cuda.get_device_name(device) if args.device == "cuda" else None,
            "epoch_seconds": epoch_seconds, "samples_per_second": [len(labels) / seconds for seconds in epoch_seconds],
            "steady_samples_per_second": len(labels) / statistics.median(steady),
            "step_ms": 1000 * statistics.median(steady) / steps, "accuracy": accuracy,
        }), flush=True)
    if group.size > 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
