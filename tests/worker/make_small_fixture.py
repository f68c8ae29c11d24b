#!/usr/bin/env python3
"""Makes small_model_fixture.json: what PyTorch's own modules compute for the model `small`. Needs torch 2.11.

    python tests/worker/make_small_fixture.py        writes the file beside this one

The model has 2.8 million parameters, so the fixture holds none of them: weights and batch come from a formula that the
test repeats (splitmix64 of a name and an index), and of each tensor it keeps some elements, its sum and its largest
magnitude.
"""

import json
import pathlib
import sys
import types

import torch

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "bench" / "peers"))
from models import Encoder  # noqa: E402
from rows import fnv1a  # noqa: E402

MODEL = {"vocab_size": 20000, "d_model": 128, "heads": 4, "layers": 2, "feed_forward": 256, "max_seq_len": 128,
         "classes": 4}
LEARNING_RATE, STEPS, ROWS, SAMPLES = 3e-4, 10, 8, 24
MASK = (1 << 64) - 1


def splitmix64(x):
    x = (x + 0x9E3779B97F4A7C15) & MASK
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & MASK
    return x ^ (x >> 31)


def value(name, index):
    """In [-1, 1), a multiple of 2^-23: exact in fp32."""
    return (splitmix64((fnv1a(name.encode()) << 32) ^ index) >> 40) / 2**23 - 1


def weights(name, shape):
    """Embedding like N(0, 1) in size, matrices like Xavier's, norms about 1, biases about 0."""
    count = int(torch.tensor(shape).prod())
    spread = 1.0 if "embedding" in name else 2.0 / sum(shape) ** 0.5 if len(shape) == 2 else 0.1
    centre = 1.0 if "norm" in name and name.endswith("weight") else 0.0
    values = torch.tensor([value(name, i) for i in range(count)], dtype=torch.float64)
    return (centre + spread * values).float().view(shape)


def sample(name, tensor):
    """Elements spread over the tensor, the same ones whatever it holds."""
    flat = tensor.detach().flatten().double()
    places = [splitmix64(fnv1a(name.encode()) + i) % len(flat) for i in range(min(SAMPLES, len(flat)))]
    return {"elements": [float(f"{flat[p].item():.9g}") for p in places], "sum": flat.sum().item(),
            "largest": flat.abs().max().item()}


def main():
    torch.set_num_threads(1)
    model = Encoder(types.SimpleNamespace(**MODEL, dropout=0.0))
    for name, parameter in model.named_parameters():
        parameter.data.copy_(weights(name, list(parameter.shape)))
    length = MODEL["max_seq_len"]
    tokens = torch.tensor([[splitmix64(r * length + i) % MODEL["vocab_size"] for i in range(length)]
                           for r in range(ROWS)], dtype=torch.int32)
    labels = torch.tensor([r % MODEL["classes"] for r in range(ROWS)])

    fixture = {"model": MODEL, "rows": ROWS, "learning_rate": LEARNING_RATE, "steps": STEPS}
    optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE)
    for step in range(STEPS):
        logits = model(tokens)
        loss = torch.nn.functional.cross_entropy(logits, labels)
        optimizer.zero_grad()
        loss.backward()
        if step == 0:
            fixture["logits"] = [float(f"{v:.9g}") for v in logits.detach().flatten().tolist()]
            fixture["loss"] = loss.item()
            fixture["gradients"] = {n: sample(n, p.grad) for n, p in model.named_parameters()}
        optimizer.step()
    fixture["trained"] = {n: sample(n, p) for n, p in model.named_parameters()}
    text = json.dumps(fixture, separators=(",", ":")).replace("},", "},\n")
    (HERE / "small_model_fixture.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
