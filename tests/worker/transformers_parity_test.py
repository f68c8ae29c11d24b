#!/usr/bin/env python3
"""Our encoder against transformers: logits, loss and every gradient from folders that transformers saved, and back.

    transformers_parity_test.py ENCODER_DUMP [Parity.test_...]        needs torch, transformers and safetensors
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import torch
import transformers
from safetensors.torch import load_file, save_file

transformers.logging.set_verbosity_error()
transformers.logging.disable_progress_bar()

DUMP = pathlib.Path(sys.argv.pop(1))
TOLERANCE = 1e-4
CLASSES = 4
NO_DROPOUT = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
SMALL_BERT = {"vocab_size": 300, "hidden_size": 32, "num_hidden_layers": 3, "num_attention_heads": 4,
              "intermediate_size": 64, "max_position_embeddings": 40, "initializer_range": 0.3}


class FirstToken(torch.nn.Module):
    """What ddpsweep trains: an encoder, its first token, a linear layer."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.classifier = torch.nn.Linear(encoder.config.hidden_size, CLASSES)

    def forward(self, tokens):
        states = self.encoder(input_ids=tokens, attention_mask=tokens.ne(0).long()).last_hidden_state
        return self.classifier(states[:, 0])


class Classifier(torch.nn.Module):
    """transformers' own, which reads the pooler's row and saves its tensors with a prefix."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, tokens):
        return self.model(input_ids=tokens, attention_mask=tokens.ne(0).long()).logits


def batch(vocab_size, rows, length):
    """Rows of all lengths from 1 to `length`, padded with 0."""
    torch.manual_seed(5)
    tokens = torch.randint(1, vocab_size, (rows, length))
    for row in range(rows):
        tokens[row, 1 + row * (length - 1) // (rows - 1):] = 0
    return tokens, torch.randint(0, CLASSES, (rows,))


class Parity(unittest.TestCase):
    def setUp(self):
        torch.set_num_threads(2)
        torch.manual_seed(1)
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.scratch.name) / "model"

    def tearDown(self):
        self.scratch.cleanup()

    def save_with_head(self, model):
        """As transformers saves it, and the head's tensors beside the encoder's."""
        model.encoder.save_pretrained(self.folder)
        file = self.folder / "model.safetensors"
        head = {f"classifier.{n}": p.detach() for n, p in model.classifier.named_parameters()}
        save_file(load_file(file) | head, file, metadata={"format": "pt"})

    def dump(self, type_, tokens, labels, pooler=False):
        scratch = pathlib.Path(self.scratch.name)
        settings = {"type": type_, "weights": str(self.folder), "pretrained": True, "pooler": pooler,
                    "max_seq_len": tokens.shape[1], "classes": CLASSES}
        (scratch / "settings.json").write_text(json.dumps(settings))
        save_file({"tokens": tokens.int(), "labels": labels}, scratch / "batch.safetensors")
        done = subprocess.run([DUMP, scratch / "settings.json", scratch / "batch.safetensors", scratch / "out.safetensors",
                               scratch / "saved"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return load_file(scratch / "out.safetensors"), int(done.stdout.split()[0]), scratch / "saved"

    def close(self, got, expected, name):
        """To 1e-4, and where all of a tensor is small, to 1e-4 of its largest element, if that is no rounding error."""
        expected = expected.detach()
        apart = (got.view_as(expected) - expected).abs().max().item()
        self.assertLess(apart, TOLERANCE * min(1.0, expected.abs().max().item() + 1e-2), name)

    def hold(self, model, type_, tokens, labels, prefixes=("encoder.",), pooler=False):
        """prefixes: of the model's parameters, which a checkpoint's names do not have."""
        logits = model(tokens)
        loss = torch.nn.functional.cross_entropy(logits, labels)
        loss.backward()
        got, count, saved = self.dump(type_, tokens, labels, pooler)
        self.close(got.pop("logits"), logits, "logits")
        self.close(got.pop("loss"), loss, "loss")
        expected = {}
        for name, parameter in model.named_parameters():
            for prefix in prefixes:
                name = name.removeprefix(prefix)
            expected[name] = parameter
        self.assertEqual(got.keys(), expected.keys())
        for name, parameter in expected.items():
            self.close(got[name], parameter.grad, name)
        self.assertEqual(count, sum(p.numel() for p in expected.values()))
        return logits, saved

    def back(self, saved, tokens, logits):
        """AutoModel reads what we wrote, and with the saved classifier it gives the same logits."""
        encoder = transformers.AutoModel.from_pretrained(saved).eval()
        tensors = load_file(saved / "model.safetensors")
        model = FirstToken(encoder).eval()
        model.classifier.load_state_dict({n: tensors[f"classifier.{n}"] for n in ("weight", "bias")})
        self.close(model(tokens), logits, "logits of the saved model")

    def test_distilbert_as_published_in_shape(self):
        config = transformers.DistilBertConfig(dropout=0.0, attention_dropout=0.0)
        model = FirstToken(transformers.DistilBertModel(config))
        self.assertEqual(sum(p.numel() for p in model.parameters()), 66_365_956)
        self.save_with_head(model)
        tokens, labels = batch(config.vocab_size, rows=4, length=24)
        logits, saved = self.hold(model, "distilbert", tokens, labels)
        self.back(saved, tokens, logits)

    def test_distilbert_with_large_weights(self):
        config = transformers.DistilBertConfig(vocab_size=300, dim=32, n_layers=3, n_heads=4, hidden_dim=64,
                                               max_position_embeddings=40, initializer_range=0.3, dropout=0.0,
                                               attention_dropout=0.0)
        model = FirstToken(transformers.DistilBertModel(config))
        self.save_with_head(model)
        tokens, labels = batch(300, rows=6, length=17)
        logits, saved = self.hold(model, "distilbert", tokens, labels)
        self.back(saved, tokens, logits)

    def test_bert(self):
        model = FirstToken(transformers.BertModel(transformers.BertConfig(**SMALL_BERT, **NO_DROPOUT),
                                                  add_pooling_layer=False))
        self.save_with_head(model)
        tokens, labels = batch(300, rows=6, length=17)
        logits, saved = self.hold(model, "bert", tokens, labels)
        self.back(saved, tokens, logits)

    def test_minilm_in_shape(self):
        config = transformers.BertConfig(hidden_size=384, num_hidden_layers=6, num_attention_heads=12,
                                         intermediate_size=1536, **NO_DROPOUT)
        model = FirstToken(transformers.BertModel(config, add_pooling_layer=False))
        self.save_with_head(model)
        tokens, labels = batch(config.vocab_size, rows=4, length=24)
        logits, saved = self.hold(model, "bert", tokens, labels)
        self.back(saved, tokens, logits)

    def test_bert_with_pooler_in_shards(self):
        config = transformers.BertConfig(**SMALL_BERT, **NO_DROPOUT, num_labels=CLASSES)
        model = transformers.BertForSequenceClassification(config)
        model.save_pretrained(self.folder, max_shard_size="40KB")
        self.assertTrue((self.folder / "model.safetensors.index.json").exists())
        tokens, labels = batch(300, rows=6, length=17)
        model = Classifier(model)
        logits, saved = self.hold(model, "bert", tokens, labels, prefixes=("model.", "bert."), pooler=True)
        again = transformers.AutoModelForSequenceClassification.from_pretrained(saved).eval()
        self.close(Classifier(again)(tokens), logits, "logits of the saved model")

    def test_weights_in_half_precision(self):
        for dtype in (torch.float16, torch.bfloat16):
            with self.subTest(dtype=dtype):
                model = FirstToken(transformers.BertModel(transformers.BertConfig(**SMALL_BERT, **NO_DROPOUT),
                                                          add_pooling_layer=False))
                for parameter in model.parameters():
                    parameter.data = parameter.data.to(dtype).float()
                self.save_with_head(model)
                file = self.folder / "model.safetensors"
                save_file({n: t.to(dtype) for n, t in load_file(file).items()}, file, metadata={"format": "pt"})
                tokens, labels = batch(300, rows=6, length=17)
                self.hold(model, "bert", tokens, labels)


if __name__ == "__main__":
    unittest.main()
