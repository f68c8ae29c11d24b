#!/usr/bin/env python3
"""A model folder without weights: config.json, and a vocabulary made of the words of some texts, so that rows are about
as long as with the vocabulary of the real model.

    bench/blank_model.py FOLDER    DistilBERT in its real size
"""

import collections
import csv
import json
import pathlib
import re
import string
import sys

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def words_of(file):
    """The words of AG News' CSV, the most frequent first."""
    with open(file, newline="", encoding="utf-8") as lines:
        count = collections.Counter(word for row in csv.reader(lines)
                                    for word in re.findall("[a-z0-9]+", " ".join(row[1:]).lower()))
    return sorted(count, key=lambda word: (-count[word], word))


def vocabulary(words, size):
    letters = string.ascii_lowercase + string.digits
    known = [*SPECIAL, *string.punctuation, *letters, *("##" + letter for letter in letters)]
    known += [word for word in words if len(word) > 1][: size - len(known)]
    return known + [f"[unused{number}]" for number in range(size - len(known))]


def write_distilbert(folder, model, train_csv):
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({
        "model_type": "distilbert", "vocab_size": model["vocab_size"], "dim": model["d_model"],
        "n_heads": model["heads"], "n_layers": model["layers"], "hidden_dim": model["feed_forward"],
        "max_position_embeddings": model["max_positions"], "activation": "gelu", "pad_token_id": 0}), encoding="utf-8")
    tokens = vocabulary(words_of(train_csv), model["vocab_size"])
    (folder / "vocab.txt").write_text("".join(token + "\n" for token in tokens), encoding="utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    import cells
    data = pathlib.Path(__file__).resolve().parent.parent / "data/ag_news_sample/train.csv"
    write_distilbert(pathlib.Path(sys.argv[1]), cells.MODELS["distilbert"], data)


if __name__ == "__main__":
    main()
