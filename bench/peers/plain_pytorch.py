#!/usr/bin/env python3
"""The reference worker's model and training in plain PyTorch on one process: the peer for accuracy and speed.

Needs torch 2.11 with all that it imports (pip install torch==2.11.0). Prints one line an epoch, e.g.
    python bench/peers/plain_pytorch.py --data data/ag_news_sample --epochs 3 --lr 3e-3 --batch 32 --threads 1
Defaults are the `tiny` model of configs/quickstart.yaml.
"""

import argparse
import csv
import math
import pathlib
import time

import torch
from torch import nn


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="folder with train.csv and test.csv")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--lr", type=float, default=3e-3)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--vocab-size", type=int, default=20000)
    parser.add_argument("--d-model", type=int, default=64)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--layers", type=int, default=1)
    parser.add_argument("--feed-forward", type=int, default=128)
    parser.add_argument("--max-seq-len", type=int, default=64)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--classes", type=int, default=4)
    return parser.parse_args()


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
    return torch.tensor(tokens, dtype=torch.int32), torch.tensor(labels)


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


def evaluate(model, tokens, labels):
    model.eval()
    with torch.no_grad():
        parts = zip(tokens.split(64), labels.split(64))
        correct = sum((model(x).argmax(1) == y).sum().item() for x, y in parts)
    model.train()
    return correct / len(labels)


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    train_tokens, train_labels = load(args.data / "train.csv", args)
    test_tokens, test_labels = load(args.data / "test.csv", args)
    model = Encoder(args)
    optimizer = torch.optim.Adam(model.parameters(), lr=args.lr)
    print(f"{sum(p.numel() for p in model.parameters())} parameters, {args.threads} threads")
    for epoch in range(1, args.epochs + 1):
        began, cpu_began, loss_sum = time.perf_counter(), time.process_time(), 0.0
        for rows in torch.randperm(len(train_labels)).split(args.batch):
            loss = nn.functional.cross_entropy(model(train_tokens[rows]), train_labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            loss_sum += loss.item() * len(rows)
        seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - cpu_began
        accuracy = evaluate(model, test_tokens, test_labels)
        print(
            f"epoch {epoch}: loss {loss_sum / len(train_labels):.4f}, accuracy {100 * accuracy:.2f} %, "
            f"{seconds:.2f} s ({cpu_seconds:.2f} s of CPU time)",
            flush=True,
        )


if __name__ == "__main__":
    main()
