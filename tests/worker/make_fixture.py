#!/usr/bin/env python3
"""Makes encoder_fixture.json: what PyTorch's own modules compute for a very small model. Needs torch 2.11.

    python tests/worker/make_fixture.py        writes the file beside this one
"""

import json
import pathlib
import sys
import types

import torch

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "bench" / "peers"))
from models import Encoder  # noqa: E402

MODEL = {"vocab_size": 20, "d_model": 8, "heads": 2, "layers": 2, "feed_forward": 12, "max_seq_len": 6, "classes": 3}
LEARNING_RATE = 1e-2
STEPS = 10


def flat(tensor):
    return [float(f"{value:.9g}") for value in tensor.detach().flatten().tolist()]


def main():
    torch.manual_seed(7)
    torch.set_num_threads(1)
    model = Encoder(types.SimpleNamespace(**MODEL, dropout=0.0))
    for parameter in model.parameters():  # biases and norms away from 0 and 1, so that a mix-up shows
        parameter.data += 0.1 * torch.randn_like(parameter)
    tokens = torch.randint(0, MODEL["vocab_size"], (4, MODEL["max_seq_len"]), dtype=torch.int32)
    labels = torch.tensor([0, 2, 1, 2])

    fixture = {"model": MODEL, "learning_rate": LEARNING_RATE, "tokens": tokens.flatten().tolist(),
               "labels": labels.tolist(), "parameters": {n: flat(p) for n, p in model.named_parameters()}}
    optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE)
    losses = []
    for step in range(STEPS):
        logits = model(tokens)
        loss = torch.nn.functional.cross_entropy(logits, labels)
        optimizer.zero_grad()
        loss.backward()
        if step == 0:
            fixture["logits"] = flat(logits)
            fixture["gradients"] = {n: flat(p.grad) for n, p in model.named_parameters()}
        optimizer.step()
        losses.append(loss.item())
    fixture["losses"] = losses
    (HERE / "encoder_fixture.json").write_text(json.dumps(fixture, separators=(",", ":")).replace("],", "],\n") + "\n")


if __name__ == "__main__":
    main()
