#!/usr/bin/env python3
"""Every file in configs/ plans as it is, and trains for a few steps on CPU cores: small rows, few of them, made-up film
reviews, and made-up models in the place of published ones.

    DDPSWEEP_BIN=FOLDER configs_test.py
"""

import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ["DDPSWEEP_BIN"]) / "ddpsweep"
SMALLER = ["repeats=1", "train.epochs=1", "train.warmup_epochs=0", "batch.global=8", "dataset.train_limit=24",
           "dataset.val_limit=8", "model.max_seq_len=16", "measure.calibration_steps=0", "schedule.isolation=gpu"]
MODELS = {"distilbert-base-uncased": "distilbert", "all-MiniLM-L6-v2": "bert"}


def make_reviews(folder):
    for split in ("train", "test"):
        for number in range(12):
            for label, word in (("neg", "bad"), ("pos", "good")):
                file = folder / split / label / f"{number}_1.txt"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(f"a {word} film<br />number {number}")


class Configs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.scratch.name)
        for name, kind in MODELS.items():
            subprocess.run(["python3", ROOT / "tests/fixtures/make_model.py", cls.folder / "models" / name, kind], check=True)
        make_reviews(cls.folder / "data/aclImdb")
        (cls.folder / "data/ag_news").symlink_to(ROOT / "data/ag_news_sample")
        (cls.folder / "data/ag_news_sample").symlink_to(ROOT / "data/ag_news_sample")
        (cls.folder / "configs").mkdir()

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def call(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True, text=True,
                              env={**os.environ, "DDPSWEEP_CACHE_DIR": str(self.folder / "cache")})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_each_plans_and_trains(self):
        configs = sorted((ROOT / "configs").glob("*.yaml"))
        self.assertGreaterEqual(len(configs), 8)
        for config in configs:
            with self.subTest(config=config.name):
                self.call("plan", config, "--slots", "8")
                on_cpus = self.folder / "configs" / config.name
                on_cpus.write_text(re.sub(r"\bgpus\b", "cpus", config.read_text()))
                store = self.folder / f"{config.stem}.db"
                changes = [word for change in SMALLER for word in ("--set", change)]
                self.call("run", on_cpus, "--store", store, "--slots-per-agent", "4", *changes)
                with sqlite3.connect(store) as database:
                    cells, = database.execute("SELECT count(*) FROM cell").fetchone()
                    verdicts = database.execute("SELECT state, verdict FROM attempt").fetchall()
                self.assertGreater(cells, 0)
                self.assertEqual(verdicts, [("succeeded", "valid")] * cells)


if __name__ == "__main__":
    unittest.main()
