"""What bench/run measures: the models, the cells with their targets, the peers, and the variants of our own engine."""

import argparse
import fnmatch

# Keys of the experiment file that the peers have as options; `train` is for both too. A distilbert's sizes go into the
# config.json of a folder that bench/run makes.
MODELS = {
    "tiny": {"type": "encoder", "vocab_size": 20000, "d_model": 64, "heads": 4, "layers": 1, "feed_forward": 128,
             "max_seq_len": 64, "train": {"optimizer": "adam", "learning_rate": 3e-3}},
    "small": {"type": "encoder", "vocab_size": 20000, "d_model": 128, "heads": 4, "layers": 2, "feed_forward": 256,
              "max_seq_len": 128, "train": {"optimizer": "adam", "learning_rate": 1e-3}},
    "medium": {"type": "encoder", "vocab_size": 20000, "d_model": 256, "heads": 8, "layers": 4, "feed_forward": 1024,
               "max_seq_len": 256, "train": {"optimizer": "adam", "learning_rate": 1e-3}},
    "distilbert": {"type": "distilbert", "vocab_size": 30522, "d_model": 768, "heads": 12, "layers": 6,
                   "feed_forward": 3072, "max_seq_len": 256, "max_positions": 512,
                   "train": {"optimizer": "adamw", "learning_rate": 2e-5}},
}
CLASSES = 4

# Steps are those of an epoch. A target is of samples/s on H200; an efficiency is that of 2 GPUs against our own figure
# on one, of the same round. `only_named` cells are measured when --cells names them.
COLUMNS = "model, precision, batch, world_size, steps, target, efficiency, only_named".split(", ")
CELLS = [dict(zip(COLUMNS, row)) for row in (
    ("tiny", "fp32", 32, 1, 100, None, None, True),
    ("tiny", "fp32", 32, 2, 100, None, None, True),
    ("small", "fp32", 32, 1, 300, 39000, None, False),
    ("small", "bf16", 32, 1, 300, 70000, None, False),
    ("small", "fp32", 32, 2, 300, 73000, None, False),
    ("medium", "bf16", 32, 1, 300, 24000, None, False),
    ("distilbert", "fp32", 32, 1, 100, 600, None, False),
    ("distilbert", "tf32", 32, 1, 150, 1870, None, False),
    ("distilbert", "bf16", 32, 1, 200, 5200, None, False),
    ("distilbert", "bf16", 128, 1, 150, 6050, None, False),
    ("distilbert", "bf16", 32, 2, 200, None, 0.94, False),
)]
# A target is met when the median of the rounds is at least this share of it.
MET_FROM = 0.97

OURS = "ddpsweep"
# Peer: what bench/peers/plain_pytorch.py is told.
PEERS = {"PyTorch": [], "PyTorch, fused Adam": ["--fused"], "PyTorch, compiled": ["--compile"]}
# What --variants measures besides, each as --ours has it.
VARIANTS = ["engine=reference,cuda_graph=false", "engine=reference,cuda_graph=true", "engine=fast,cuda_graph=false",
            "engine=fast,cuda_graph=true,overlap=false"]
WORDS = {("cuda_graph", True): "graph", ("cuda_graph", False): "eager", ("overlap", True): "overlap on",
         ("overlap", False): "overlap off"}


def name_of(cell, device):
    devices = f"{'gpu' if device == 'cuda' else 'cpu'}{cell['world_size']}"
    return f"{cell['model']}_{cell['precision']}_b{cell['batch']}_{devices}"


def rows_of(cell):
    """Training rows, a multiple of the global batch: no step is smaller than the others."""
    return cell["steps"] * cell["batch"] * cell["world_size"]


def select(patterns, device):
    """The cells that the patterns name (all but `only_named` without any), by name. CPUs have fp32 alone."""
    cells = {name_of(cell, device): cell for cell in CELLS if device == "cuda" or cell["precision"] == "fp32"}
    if not patterns:
        return {name: cell for name, cell in cells.items() if not cell["only_named"]}
    for pattern in patterns:
        if not fnmatch.filter(cells, pattern):
            raise ValueError(f"no cell is called {pattern}; there are {', '.join(cells)}")
    return {name: cell for name, cell in cells.items() if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)}


def variant(text):
    """Name and keys of `train` of "engine=fast,cuda_graph=false"."""
    keys = {}
    for part in text.split(","):
        key, equals, value = part.partition("=")
        if not equals or not key or not value:
            raise argparse.ArgumentTypeError(f"{text}: KEY=VALUE,... is wanted, with keys of train")
        keys[key] = {"true": True, "false": False}.get(value, value)
    words = [value if key == "engine" else WORDS.get((key, value), f"{key} {value}") for key, value in keys.items()]
    return f"{OURS} {', '.join(words)}", keys


def parameters_of(model):
    """All parameters, and those of them that multiply every token: the layers' matrices."""
    width, inner = model["d_model"], model["feed_forward"]
    matrices = model["layers"] * (4 * width * width + 2 * width * inner)
    vectors = model["layers"] * (9 * width + inner)  # biases 5 * width + inner, two norms 4 * width
    tables = (model["vocab_size"] + model.get("max_positions", 0)) * width
    norm = 2 * width if model["type"] == "distilbert" else 0
    return tables + norm + matrices + vectors + (width + 1) * CLASSES, matrices
