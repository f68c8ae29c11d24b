"""The rows that a peer trains on: from AG News' CSV with hashed words, or from a token cache that ddpsweep prepared."""

import csv
import functools
import json

import torch
from torch.utils.data import DataLoader, TensorDataset


@functools.lru_cache(maxsize=None)
def fnv1a(word):
    h = 2166136261
    for byte in word:
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h


def read_csv(path, args):
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


def read_cache(folder, split, args):
    """The same from a token cache; common/token_cache.hpp has its form."""
    tokens, labels = (torch.frombuffer(bytearray((folder / f"{split}.{what}").read_bytes()), dtype=torch.int32)
                      for what in ("tokens", "labels"))
    return tokens.view(-1, args.max_seq_len)[: args.rows], labels.long()[: args.rows]


def read(args):
    """Training rows, test rows, and the fingerprint of the cache that they come from, if any."""
    if args.tokens is None:
        return read_csv(args.data / "train.csv", args), read_csv(args.data / "test.csv", args), None
    index = json.loads((args.tokens / "cache.json").read_text(encoding="utf-8"))
    if (index["seq_len"], index["vocab_size"]) != (args.max_seq_len, args.vocab_size):
        raise SystemExit(f"{args.tokens} is of {index['seq_len']} tokens of {index['vocab_size']}")
    return *(read_cache(args.tokens, split, args) for split in ("train", "validation")), index["fingerprint"]


def loaded_batches(rows, sampler, device, args):
    """Function that begins an epoch's batches, from a DataLoader."""
    workers = args.loader_workers if args.loader_workers is not None else 2 * (args.device == "cuda")
    loader = DataLoader(TensorDataset(*rows), batch_size=args.batch, sampler=sampler, num_workers=workers,
                        pin_memory=args.device == "cuda", persistent_workers=workers > 0)

    def batches():
        for tokens, labels in loader:
            yield tokens.to(device, non_blocking=True), labels.to(device, non_blocking=True)

    return batches


def resident_batches(rows, sampler, device, args):
    """The same from rows that stay on the device. The order is made and uploaded when the epoch begins."""
    tokens, labels = (part.to(device) for part in rows)

    def batches():
        order = torch.tensor(list(sampler), device=device).split(args.batch)
        return ((tokens[chosen], labels[chosen]) for chosen in order)

    return batches
