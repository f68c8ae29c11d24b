#!/usr/bin/env python3
"""The reference worker's models and training in plain PyTorch: the peer for accuracy and speed.

On one device as it is, on several under torchrun, with DistributedDataParallel, DistributedSampler and a DataLoader, as
PyTorch's tutorials have it. Needs torch 2.11 with all that it imports (pip install torch==2.11.0).

    python bench/peers/plain_pytorch.py --data data/ag_news_sample --device cuda
    torchrun --nproc-per-node 2 bench/peers/plain_pytorch.py --data data/ag_news_sample --device cuda

Prints one line an epoch and, last, a JSON object with all that was measured. Defaults are the model `small`; `tiny` is
    --d-model 64 --layers 1 --feed-forward 128 --max-seq-len 64 --learning-rate 3e-3 --epochs 3
`--fused` is Adam in one kernel. `--compile` is what PyTorch has at its fastest: torch.compile with CUDA graphs
(reduce-overhead), the same Adam made for them, and all rows on the device. --precision bf16 is autocast.
"""

import argparse
import json
import math
import pathlib
import statistics

import torch
import torch.distributed as dist

import group as processes
import models
import rows


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--data", type=pathlib.Path, help="folder with train.csv and test.csv, whose words are hashed")
    source.add_argument("--tokens", type=pathlib.Path, help="a token cache that ddpsweep made")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--precision", choices=("fp32", "tf32", "bf16"), default="fp32")
    parser.add_argument("--fused", action="store_true", help="the optimizer in one kernel")
    parser.add_argument("--compile", action="store_true", help="torch.compile; means --fused --resident")
    parser.add_argument("--resident", action="store_true",
                        help="keep all rows on the device and index them there instead of using a DataLoader")
    parser.add_argument("--loader-workers", type=int, help="processes of the DataLoader; default: 2 with cuda, else 0")
    parser.add_argument("--rows", type=int, help="only the first rows, of training and of test data")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--optimizer", choices=("adam", "adamw"), default="adam")
    parser.add_argument("--learning-rate", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=32, help="rows of one step on each device")
    parser.add_argument("--threads", type=int, default=1, help="threads of each process for work on the CPU")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--type", choices=sorted(models.MODELS), default="encoder")
    parser.add_argument("--vocab-size", type=int, default=20000)
    parser.add_argument("--d-model", type=int, default=128)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--feed-forward", type=int, default=256)
    parser.add_argument("--max-seq-len", type=int, default=128)
    parser.add_argument("--max-positions", type=int, default=512, help="of a distilbert")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--classes", type=int, default=4)
    args = parser.parse_args()
    args.fused, args.resident = args.fused or args.compile, args.resident or args.compile
    return args


def make_optimizer(parameters, args):
    options = {"fused": True} if args.fused else {}
    if args.compile and args.device == "cuda":
        options["capturable"] = True
    if args.optimizer == "adamw":
        return torch.optim.AdamW(parameters, lr=args.learning_rate, weight_decay=0, **options)
    return torch.optim.Adam(parameters, lr=args.learning_rate, **options)


def arithmetic(args):
    """Context of the forward pass."""
    return torch.autocast(args.device, torch.bfloat16, enabled=args.precision == "bf16")


def train_epoch(model, optimizer, batches, device, args):
    """The sum of the rows' losses."""
    model.train()
    loss_sum = torch.zeros((), device=device)
    for tokens, labels in batches:
        if args.compile:
            torch.compiler.cudagraph_mark_step_begin()
        with arithmetic(args):
            loss = model(tokens, labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        loss_sum += loss.detach() * len(labels)
    return loss_sum.item()


def correct_rows(model, tokens, labels, device, args):
    model.eval()
    with torch.no_grad(), arithmetic(args):
        parts = zip(tokens.split(64), labels.split(64))
        return sum((model(x.to(device)).argmax(1) == y.to(device)).sum().item() for x, y in parts)


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.set_float32_matmul_precision("high" if args.precision == "tf32" else "highest")
    group = processes.Group(args.device)
    device = group.device
    train_rows, (test_tokens, test_labels), fingerprint = rows.read(args)
    labels = train_rows[1]
    torch.manual_seed(args.seed)
    classifier = models.MODELS[args.type](args).to(device)
    model = group.wrap(models.WithLoss(classifier))
    torch.manual_seed(args.seed + group.rank)  # each process drops other elements
    optimizer = make_optimizer(model.parameters(), args)
    if args.compile:
        model = torch.compile(model, mode="reduce-overhead")

    sampler = torch.utils.data.DistributedSampler(labels, num_replicas=group.size, rank=group.rank, seed=args.seed)
    batches = (rows.resident_batches if args.resident else rows.loaded_batches)(train_rows, sampler, device, args)
    steps = math.ceil(len(sampler) / args.batch)
    epoch_seconds, accuracy = [], 0.0
    for epoch in range(1, args.epochs + 1):
        sampler.set_epoch(epoch)
        order = batches()
        group.combine(0, dist.ReduceOp.SUM)  # all begin together
        began = group.now()
        loss_sum = train_epoch(model, optimizer, order, device, args)
        epoch_seconds.append(group.combine(group.now() - began, dist.ReduceOp.MAX))
        loss = group.combine(loss_sum, dist.ReduceOp.SUM) / (len(sampler) * group.size)
        share = slice(group.rank, None, group.size)
        correct = correct_rows(classifier, test_tokens[share], test_labels[share], device, args)
        accuracy = group.combine(correct, dist.ReduceOp.SUM) / len(test_labels)
        if group.rank == 0:
            print(f"epoch {epoch}: loss {loss:.4f}, accuracy {100 * accuracy:.2f} %, {epoch_seconds[-1]:.2f} s",
                  flush=True)

    if group.rank == 0:
        steady = epoch_seconds[1:] or epoch_seconds
        print(json.dumps({
            "world_size": group.size, "device": args.device, "precision": args.precision, "batch": args.batch,
            "rows": len(labels), "data": fingerprint, "parameters": sum(p.numel() for p in classifier.parameters()),
            "torch": torch.__version__,
            "nccl": ".".join(map(str, torch.cuda.nccl.version())) if args.device == "cuda" else None,
            "device_model": torch.cuda.get_device_name(device) if args.device == "cuda" else None,
            "epoch_seconds": epoch_seconds, "samples_per_second": [len(labels) / seconds for seconds in epoch_seconds],
            "steady_samples_per_second": len(labels) / statistics.median(steady),
            "step_ms": 1000 * statistics.median(steady) / steps, "accuracy": accuracy,
        }), flush=True)
    group.close()


if __name__ == "__main__":
    main()
