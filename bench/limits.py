"""The least time that a training step can take on a device whose speeds bench/peers/speeds.py measured.

limit = arithmetic + all-reduce + optimizer, none of them beside another, where

    arithmetic  (6 * matrix parameters * tokens + 12 * layers * length^2 * width * rows) FLOP at the speed of a large
                matrix product in this precision: 2 FLOP a parameter and token forward, 4 backward; of the attention
                2 * 2 * length^2 * width forward and twice that backward. Padding counts: all rows are padded
    all-reduce  2 * (n - 1) / n * bytes of the fp32 gradient, at the bus bandwidth measured with that size
    optimizer   28 bytes a parameter at the bandwidth of a copy: fp32 weight, gradient and two moments read, all but the
                gradient written

Embedding, normalisation, dropout and loss count nothing, so nothing reaches the limit; a step that hides its all-reduce
behind the arithmetic has a lower one, by at most that part.
"""

import cells

GRADIENT_BYTES, OPTIMIZER_BYTES = 4, 28


def gradient_bytes(model):
    return GRADIENT_BYTES * cells.parameters_of(model)[0]


def flops(model, batch):
    """Of one step on one device."""
    length, width = model["max_seq_len"], model["d_model"]
    matrices = cells.parameters_of(model)[1]
    return 6 * matrices * batch * length + 12 * model["layers"] * length**2 * width * batch


def limit(cell, speeds):
    """Milliseconds of each part and of all; speeds are those of speeds.py at the cell's world size."""
    model, devices = cells.MODELS[cell["model"]], cell["world_size"]
    size = gradient_bytes(model)
    work = flops(model, cell["batch"])
    parts = {
        "arithmetic_ms": 1000 * work / speeds["matmul"][cell["precision"]],
        "reduce_ms": 1000 * 2 * (devices - 1) / devices * size / speeds["reduce"][str(size)] if devices > 1 else 0.0,
        "optimizer_ms": 1000 * OPTIMIZER_BYTES * cells.parameters_of(model)[0] / speeds["copy"],
    }
    return {"flop": work, **parts, "limit_ms": sum(parts.values())}
