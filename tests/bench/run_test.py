#!/usr/bin/env python3
"""bench/run: its arithmetic, and (with DDPSWEEP_BIN, run by a Python that has torch) all of it on a few rows.

run_test.py [Arithmetic] [Whole]
"""
import argparse
import contextlib
import importlib.machinery
import importlib.util
import io
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import types
import unittest
import unittest.mock

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOADER = importlib.machinery.SourceFileLoader("bench_run", str(ROOT / "bench/run"))
bench = importlib.util.module_from_spec(importlib.util.spec_from_loader(LOADER.name, LOADER))
LOADER.exec_module(bench)


cells, figures, limits = bench.cells, bench.figures, bench.limits


def entry(number, contender, rate, cell="c", **other):
    return {"round": number, "cell": cell, "contender": contender, "steady_samples_per_second": rate, "accuracy": 0.5,
            "step_ms": 2.0, **other}


def refused(number, contender):
    return {"round": number, "cell": "c", "contender": contender, "refused": "why"}


class Arithmetic(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_a_ratio_is_of_one_round(self):
        measured = [entry(1, "peer", 100), entry(1, bench.OURS, 150), entry(2, bench.OURS, 400), entry(2, "peer", 200),
                    entry(3, "peer", 100), refused(3, bench.OURS)]
        peer, ours = figures.summary(measured)
        self.assertEqual(peer["ratios"], [1.5, 2.0])
        self.assertEqual(peer["ratio"], {"median": 1.75, "min": 1.5, "max": 2.0})
        self.assertEqual(peer["samples_per_second"], {"median": 100, "min": 100, "max": 200})
        self.assertEqual(ours["samples_per_second"], {"median": 275, "min": 150, "max": 400})
        self.assertEqual((peer["rounds"], ours["rounds"]), (3, 2))

    def test_a_contender_without_a_figure_stands_in_the_table(self):
        rows = figures.summary([entry(1, "peer", 1000), refused(1, bench.OURS)])
        self.assertEqual(figures.rates_table(rows).splitlines()[2:], [
            "| c | peer | 1 | 1,000 (1,000 to 1,000) | 50.00 (50.00 to 50.00) |  |", "| c | ddpsweep | 0 |  |  |  |"])

    def test_a_target_is_met_from_97_percent_and_an_efficiency_is_of_one_round(self):
        one, bf16, two = (f"distilbert_{what}" for what in ("fp32_b32_gpu1", "bf16_b32_gpu1", "bf16_b32_gpu2"))
        chosen = cells.select([one, bf16, two], "cuda")
        measured = [entry(1, bench.OURS, 580, cell=one), entry(2, bench.OURS, 584, cell=one),
                    entry(1, bench.OURS, 5000, cell=bf16), entry(1, bench.OURS, 9400, cell=two),
                    entry(2, bench.OURS, 20000, cell=two)]
        self.assertEqual(figures.goals_table(figures.goals(measured, chosen)).splitlines()[2:], [
            f"| {one} | 600 samples/s | 582 | yes |", f"| {bf16} | 5,200 samples/s | 5,000 | no |",
            f"| {two} | 94 % efficiency | 94.0 % | yes |"])
        del chosen[bf16]
        self.assertEqual(list(figures.goals(measured, chosen))[1]["reached"], "")

    def test_a_ratio_to_a_peer_may_not_fall_by_more_than_a_tenth(self):
        def rows(ratio):
            return figures.summary([entry(1, "PyTorch", 100), entry(1, bench.OURS, 100 * ratio),
                                    entry(1, f"{bench.OURS} eager", 100)])

        self.assertEqual(list(figures.losses(rows(1.81), rows(2))), [])
        self.assertEqual(list(figures.losses(rows(1.7), rows(2))), [
            "c: ddpsweep / PyTorch was 2.000 and is now 1.700, 15.0 % lower; 10 % is allowed"])
        self.assertEqual(list(figures.losses(rows(1), [])),
                         ["no ratio to a peer is both here and in the stored result"])

    def test_a_stored_result_is_shown_and_held_against_another(self):
        def file(name, rate):
            measured = [entry(1, "PyTorch", 100), entry(1, bench.OURS, rate)]
            (self.folder / name).write_text(json.dumps({
                "settings": {"device": "cuda"}, "cells": {"c": cells.CELLS[2]}, "figures": measured,
                "speeds": {"1": {"matmul": {"fp32": 1e13}, "copy": 1e12, "reduce": {}}},
                "summary": figures.summary(measured)}), encoding="utf-8")
            return self.folder / name

        better, worse = file("better", 300), file("worse", 200)
        loss = "bench/run: c: ddpsweep / PyTorch was 3.000 and is now 2.000"
        for now, before, code, said in (worse, better, 1, loss), (better, worse, 0, ""):
            command = [ROOT / "bench/run", "--show", now, "--against", before]
            done = subprocess.run(command, capture_output=True, text=True)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertTrue(done.stderr.startswith(said), done.stderr)
            self.assertIn("| c | ddpsweep | 0.0081 | 0.805 | 0.000 | 0.079 | 0.884 | 2.000 | 1.116 | 44.2 |",
                          done.stdout)

    def test_the_limit_is_the_sum_of_what_a_step_must_do(self):
        sizes = {"small": 2825476, "medium": 8280068, "distilbert": 66365956}
        for name, parameters in sizes.items():
            self.assertEqual(cells.parameters_of(cells.MODELS[name])[0], parameters)
        # 2 layers of 4 * 128^2 + 2 * 128 * 256 in matrices; 32 rows of 128 tokens
        work = 6 * 262144 * 4096 + 12 * 2 * 128 * 128 * 128 * 32
        self.assertEqual(limits.flops(cells.MODELS["small"], 32), work)
        size = 4 * 2825476
        speeds = {"matmul": {"fp32": work * 100}, "copy": 7 * size * 1000, "reduce": {str(size): size * 50}}
        cell = {"model": "small", "precision": "fp32", "batch": 32, "world_size": 2}
        found = limits.limit(cell, speeds)
        for part, expected in ("arithmetic_ms", 10), ("optimizer_ms", 1), ("reduce_ms", 20), ("limit_ms", 31):
            self.assertAlmostEqual(found[part], expected)
        self.assertAlmostEqual(limits.limit({**cell, "world_size": 1}, speeds)["limit_ms"], 11)

    def test_cells_are_chosen_by_pattern(self):
        self.assertEqual(list(cells.select(["tiny*", "*bf16_b128*"], "cuda")),
                         ["tiny_fp32_b32_gpu1", "tiny_fp32_b32_gpu2", "distilbert_bf16_b128_gpu1"])
        self.assertEqual(list(cells.select(None, "cpu")),
                         ["small_fp32_b32_cpu1", "small_fp32_b32_cpu2", "distilbert_fp32_b32_cpu1"])
        with self.assertRaisesRegex(ValueError, "no cell is called large"):
            cells.select(["large"], "cuda")

    def test_a_variant_is_named_after_its_keys(self):
        self.assertEqual(cells.variant("engine=reference,cuda_graph=false"),
                         ("ddpsweep reference, eager", {"engine": "reference", "cuda_graph": False}))
        self.assertEqual(cells.variant("overlap=false,bucket_bytes=4MiB"),
                         ("ddpsweep overlap off, bucket_bytes 4MiB", {"overlap": False, "bucket_bytes": "4MiB"}))
        with self.assertRaisesRegex(argparse.ArgumentTypeError, "fast: KEY=VALUE"):
            cells.variant("fast")

    def test_the_experiment_file_says_what_a_variant_changes(self):
        options = types.SimpleNamespace(device="cuda", data=ROOT / "data/ag_news_sample", epochs=3, out=self.folder)
        file = json.loads(bench.experiment_file({"engine": "fast"}, cells.CELLS[4], 7, options))
        self.assertEqual(file["train"], {"epochs": 3, "seed": 7, "precision": "fp32", "optimizer": "adam",
                                         "learning_rate": 1e-3, "engine": "fast"})
        self.assertEqual(file["dataset"]["train_limit"], 300 * 32 * 2)
        self.assertEqual(file["dataset"]["repeat_rows"], 2)  # the sample has 11,300
        model = json.loads(bench.experiment_file({}, cells.CELLS[6], 7, options))["models"]["distilbert"]
        self.assertFalse(model["pretrained"])
        vocabulary = (pathlib.Path(model["weights"]) / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self.assertEqual((len(vocabulary), len(set(vocabulary))), (30522, 30522))
        self.assertIn("the", vocabulary)

    def test_another_model_or_torch_is_a_problem(self):
        same = [entry(1, "peer", 1, parameters=7, torch="2.11.0+cu130"),
                entry(1, bench.OURS, 1, parameters=7, torch="2.11.0")]
        self.assertEqual(list(figures.disagreements(same)), [])
        same[1]["parameters"] = 8
        self.assertEqual(list(figures.disagreements(same)), ["c: the contenders differ in parameters: 7, 8"])

    def test_contenders_take_turns_to_be_first(self):
        options = types.SimpleNamespace(rounds=3, minutes=1, cells=cells.select(["tiny*"], "cpu"))
        order = []

        def refuse(cell, seed, name, options):
            order.append((cell["world_size"], seed, name.split("round")[1]))
            raise bench.Refused("not here")

        functions = {"A b": refuse, "C": refuse}
        self.enterContext(unittest.mock.patch.object(bench, "contenders", lambda _: functions))
        self.enterContext(contextlib.redirect_stderr(io.StringIO()))
        entries = list(bench.measure(options))
        self.assertEqual([name for *_, name in order],
                         ["1_a_b", "1_c"] * 2 + ["2_c", "2_a_b"] * 2 + ["3_a_b", "3_c"] * 2)
        self.assertEqual([seed for _, seed, _ in order], [42] * 4 + [43] * 4 + [44] * 4)
        self.assertEqual({entry["refused"] for entry in entries}, {"not here"})
        options.minutes = -1
        self.assertEqual(list(bench.measure(options)), [])

    def kept_store(self, *changes):
        """The quickstart's store as it is kept, with nothing but its first attempt."""
        store = self.folder / f"{len(list(self.folder.iterdir()))}.db"
        with contextlib.closing(sqlite3.connect(store)) as database:
            database.executescript((ROOT / "bench/results/quickstart.sql").read_text(encoding="utf-8"))
            for table in ("attempt", "epoch", "finding"):
                database.execute(f"DELETE FROM {table} WHERE attempt_id <> 1")
            for change in changes:
                database.execute(change)
            database.commit()
        return store

    def test_a_valid_attempt_has_a_figure(self):
        store = self.kept_store("UPDATE epoch SET samples = 1000, steps = 10, epoch_seconds = 2 * epoch")
        figure = bench.figure_of(store)
        self.assertEqual(figure["samples_per_second"], [250.0, 1000 / 6])
        self.assertEqual(figure["steady_samples_per_second"], (250 + 1000 / 6) / 2)
        self.assertEqual(figure["step_ms"], 500)
        self.assertEqual(figure["torch"], "2.11.0")

    def test_any_other_is_refused_with_the_reason(self):
        fail = "INSERT INTO finding VALUES (1, 'work_audit', 3, 0, 'rank 0 did no work')"
        for changes, reason in (
            (["UPDATE attempt SET verdict = 'invalid'", fail], "invalid: rank 0 did no work"),
            (["DELETE FROM finding", "UPDATE attempt SET verdict = 'unaudited', error = 'x'"], "unaudited: x"),
            (["DELETE FROM finding", "UPDATE attempt SET oversubscribed = 1"], "valid: more ranks than cores"),
            (["UPDATE attempt SET verdict = NULL, state = 'failed', error = 'it broke'", "DELETE FROM finding"],
             "failed: it broke"),
            (["DELETE FROM attempt"], "has 0 attempts"),
        ):
            with self.assertRaises(bench.Refused) as refused:
                bench.figure_of(self.kept_store(*changes))
            self.assertIn(reason, str(refused.exception))

    def test_a_command_that_fails_or_hangs_is_refused(self):
        log, options = self.folder / "log", types.SimpleNamespace(timeout=0.3)
        for command, reason in ((["bash", "-c", "echo 'no luck' >&2; exit 3"], "exit code 3: no luck; see "),
                                (["sleep", "60"], "not done after 0.3 s"), (["/no/such/program"], "No such file")):
            with self.assertRaises(bench.Refused) as refused:
                bench.run(command, log, options)
            self.assertIn(reason, str(refused.exception))
        self.assertEqual(bench.run(["echo", "all well"], log, options), "all well\n")
        said = "Traceback:\n  File\ntorch.AcceleratorError: out of memory\nChildFailedError\n===="
        self.assertEqual(bench.reason(said), "torch.AcceleratorError: out of memory")


class Whole(unittest.TestCase):
    def test_the_peers_distilbert_is_that_of_transformers(self):
        try:
            import torch
            import transformers
        except ImportError as error:
            self.skipTest(str(error))
        sys.path.insert(0, str(ROOT / "bench/peers"))
        import models
        theirs = transformers.DistilBertModel(transformers.DistilBertConfig(
            vocab_size=100, dim=32, n_heads=4, n_layers=2, hidden_dim=64, max_position_embeddings=40)).eval()
        peer = models.DistilBert(types.SimpleNamespace(
            vocab_size=100, d_model=32, heads=4, layers=2, feed_forward=64, max_positions=40, dropout=0.1,
            classes=4)).eval()
        ours = [parameter for name, parameter in peer.named_parameters() if not name.startswith("head")]
        tokens = torch.randint(1, 100, (3, 20), generator=torch.Generator().manual_seed(1))
        tokens[1, 12:] = tokens[2, 5:] = 0
        with torch.no_grad():
            for parameter, their in zip(ours, theirs.parameters(), strict=True):
                parameter.copy_(their.normal_(0, 0.5))
            states = theirs(input_ids=tokens, attention_mask=tokens.ne(0).long()).last_hidden_state
            torch.testing.assert_close(peer(tokens), peer.head(states[:, 0]))

    def bench(self, *arguments, **environment):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        out = pathlib.Path(folder.name) / "out"
        command = [ROOT / "bench/run", "--ddpsweep", f"{os.environ['DDPSWEEP_BIN']}/ddpsweep", "--device", "cpu",
                   "--rounds", "1", "--epochs", "2", "--steps", "4", "--python", sys.executable, "--out", out,
                   *arguments]
        done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)
        print(done.stderr, done.stdout, sep="\n")
        return done, json.loads((out / "figures.json").read_text(encoding="utf-8"))

    def test_measures_everyone_on_one_core_and_on_two(self):
        done, report = self.bench("--cells", "tiny*", "--peers", "PyTorch", "--ours", "overlap=false")
        self.assertEqual(done.returncode, 0)
        names = [bench.OURS, "ddpsweep overlap off", "PyTorch"]
        self.assertEqual(len(done.stdout.splitlines()), 2 + 6 + 1 + 2 + 6)
        self.assertEqual([(entry["world_size"], entry["contender"]) for entry in report["figures"]],
                         [(size, name) for size in (1, 2) for name in names])
        self.assertEqual(len({entry["data"] for entry in report["figures"] if entry["world_size"] == 1}), 1)
        self.assertNotIn(str(pathlib.Path(sys.executable).parent), json.dumps(report))
        for figure in report["figures"]:
            self.assertEqual(len(figure["samples_per_second"]), 1)
            self.assertGreater(figure["steady_samples_per_second"], 0)
            self.assertGreater(figure["accuracy"], 0)
            self.assertEqual(figure["parameters"], cells.parameters_of(cells.MODELS["tiny"])[0])
        self.assertEqual(len(report["commits"]), 1)

    def test_refuses_a_figure_of_work_that_was_not_done(self):
        done, report = self.bench("--cells", "tiny*1", "--peers", "PyTorch", DDPSWEEP_FAULT="replay_batch")
        self.assertEqual(done.returncode, 1)
        self.assertIn("| tiny_fp32_b32_cpu1 | ddpsweep | 0 |  |  |  |", done.stdout)
        refused = [entry["refused"] for entry in report["figures"] if "refused" in entry]
        self.assertEqual(len(refused), 1)
        self.assertRegex(refused[0], "^invalid: .*rank 0")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[1:]])
