#!/usr/bin/env python3
"""bench/run: its arithmetic, and (with DDPSWEEP_BIN, run by a Python that has torch) all of it on a few rows.

run_test.py [Arithmetic] [Whole]
"""
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


def entry(number, contender, rate, **other):
    return {"round": number, "cell": "c", "contender": contender, "steady_samples_per_second": rate, "accuracy": 0.5,
            **other}


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
        peer, ours = bench.summary(measured)
        self.assertEqual(peer["ratios"], [1.5, 2.0])
        self.assertEqual(peer["ratio"], {"median": 1.75, "min": 1.5, "max": 2.0})
        self.assertEqual(peer["samples_per_second"], {"median": 100, "min": 100, "max": 200})
        self.assertEqual(ours["samples_per_second"], {"median": 275, "min": 150, "max": 400})
        self.assertEqual((peer["rounds"], ours["rounds"]), (3, 2))

    def test_a_contender_without_a_figure_stands_in_the_table(self):
        rows = bench.summary([entry(1, "peer", 100), refused(1, bench.OURS)])
        self.assertEqual(bench.table(rows).splitlines()[2:], [
            "| c | peer | 1 | 100 (100 to 100) | 50.00 (50.00 to 50.00) |  |", "| c | ddpsweep | 0 |  |  |  |"])

    def test_another_model_or_torch_is_a_problem(self):
        same = [entry(1, "peer", 1, parameters=7, torch="2.11.0+cu130"),
                entry(1, bench.OURS, 1, parameters=7, torch="2.11.0")]
        self.assertEqual(list(bench.disagreements(same)), [])
        same[1]["parameters"] = 8
        self.assertEqual(list(bench.disagreements(same)), ["c: the contenders differ in parameters: 7, 8"])

    def test_contenders_take_turns_to_be_first(self):
        options = types.SimpleNamespace(rounds=3, device="cpu", precision="fp32")
        order = []

        def refuse(model, world_size, seed, name, options):
            order.append((world_size, seed, name.split("round")[1]))
            raise bench.Refused("not here")

        functions = {"A b": refuse, "C": refuse}
        with unittest.mock.patch.object(bench, "contenders", lambda: functions), contextlib.redirect_stderr(io.StringIO()):
            entries = list(bench.measure([("small", 1), ("small", 2)], options))
        self.assertEqual([name for *_, name in order],
                         ["1_a_b", "1_c"] * 2 + ["2_c", "2_a_b"] * 2 + ["3_a_b", "3_c"] * 2)
        self.assertEqual([seed for _, seed, _ in order], [42] * 4 + [43] * 4 + [44] * 4)
        self.assertEqual({entry["refused"] for entry in entries}, {"not here"})

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


class Whole(unittest.TestCase):
    def bench(self, *arguments, **environment):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        out = pathlib.Path(folder.name) / "out"
        command = [ROOT / "bench/run", "--ddpsweep", f"{os.environ['DDPSWEEP_BIN']}/ddpsweep", "--device", "cpu",
                   "--rounds", "1", "--epochs", "2", "--rows", "128", "--python", sys.executable, "--out", out, *arguments]
        done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)
        print(done.stderr, done.stdout, sep="\n")
        return done, json.loads((out / "figures.json").read_text(encoding="utf-8"))

    def test_measures_everyone_on_one_core_and_on_two(self):
        done, report = self.bench("--gpus", "1,2")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(len(done.stdout.splitlines()), 2 + 6)
        self.assertEqual([(entry["world_size"], entry["contender"]) for entry in report["figures"]],
                         [(size, name) for size in (1, 2) for name in bench.contenders()])
        for figure in report["figures"]:
            self.assertEqual(len(figure["samples_per_second"]), 1)
            self.assertGreater(figure["steady_samples_per_second"], 0)
            self.assertGreater(figure["accuracy"], 0)
            self.assertEqual(figure["parameters"], 2825476)
        self.assertEqual(len(report["commits"]), 1)

    def test_refuses_a_figure_of_work_that_was_not_done(self):
        done, report = self.bench("--gpus", "1", DDPSWEEP_FAULT="replay_batch")
        self.assertEqual(done.returncode, 1)
        self.assertIn("| small_cpu1_fp32 | ddpsweep | 0 |  |  |  |", done.stdout)
        refused = [entry["refused"] for entry in report["figures"] if "refused" in entry]
        self.assertEqual(len(refused), 1)
        self.assertRegex(refused[0], "^invalid: .*rank 0")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[1:]])
