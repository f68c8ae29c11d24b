#!/usr/bin/env python3
"""Real small sweeps whose rank 0 is killed at random moments, and resumed until they are done, over and over: nothing
that was committed may be lost, doubled or damaged, nothing may be left running, and each sweep must end with the table
of one that nobody disturbed.

    DDPSWEEP_BIN=FOLDER kill_soak.py [--kills 1000] [--seed 1] [--mpi RANKS]
"""

import argparse
import collections
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

from whole_sweep import PROGRAMS, WholeSweep, mpirun

SWEEP = """name: soak
matrix: {model: [toy], cpus: [1, 2]}
repeats: 2
dataset: {name: synthetic, train_rows: 101, val_rows: 33}
batch: {global: 16}
train: {epochs: 6}
models:
  toy: {type: encoder, vocab_size: 50, d_model: 8, heads: 2, layers: 1, feed_forward: 8, max_seq_len: 6}
"""
EPOCHS = "SELECT * FROM epoch ORDER BY attempt_id, epoch"
# Everything that does not depend on how long something took.
TABLE = "SELECT experiment, setup, accuracy, runs, global_batch, steps_per_epoch FROM report_table ORDER BY 1"
CURVES = """SELECT run_id, epoch, warmup, train_loss, validation_loss, accuracy, samples, steps
            FROM epoch JOIN attempt USING (attempt_id) WHERE verdict = 'valid' ORDER BY run_id, attempt_id, epoch"""
RULES = {
    "the database is sound": ("PRAGMA integrity_check", [("ok",)]),
    "no row hangs in the air": ("PRAGMA foreign_key_check", []),
    "no epoch is there twice": ("SELECT attempt_id, epoch FROM epoch GROUP BY 1, 2 HAVING count(*) > 1", []),
    "no epoch is left out": ("SELECT attempt_id FROM epoch GROUP BY 1 HAVING max(epoch) <> count(*)", []),
    "an epoch has a row of each rank": (
        "SELECT epoch.attempt_id, epoch.epoch, count(rank) FROM epoch JOIN attempt USING (attempt_id) "
        "LEFT JOIN rank_epoch USING (attempt_id, epoch) GROUP BY 1, 2 HAVING count(rank) <> world_size", []),
    "a run counts once": ("SELECT run_id FROM attempt WHERE verdict = 'valid' GROUP BY 1 HAVING count(*) > 1", []),
    "one attempt was running at most": ("SELECT 1 FROM attempt WHERE state = 'running' LIMIT 1 OFFSET 1", []),
}


class Sweep(WholeSweep):
    def __init__(self, ranks):
        super().__init__(SWEEP, mpirun(ranks) if ranks else [], slots=2, fake="epoch_ms=25")

    def ask(self, sql):
        """The answer of a reader that may not write; nothing while there are no tables."""
        for _ in range(200):
            try:
                with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=10) as database:
                    return database.execute(sql).fetchall()
            except sqlite3.OperationalError as error:
                if "no such table" in str(error) or not self.store.exists():
                    return []
                raise
            finally:
                if "database" in locals():
                    database.close()
        return []

    def recover(self):
        """As people do: `ddpsweep report` rolls back what was left half done."""
        done = subprocess.run([PROGRAMS / "ddpsweep", "report"], cwd=self.folder, env=self.environment,
                              capture_output=True, text=True)
        if done.returncode > 1 and "no store" not in done.stderr and "no sweep" not in done.stderr:
            raise AssertionError(f"report failed after a kill: {done.stderr}")

    def rank_zero(self):
        for pid, (program, environment) in self.processes().items():
            if pathlib.Path(program).name != "ddpsweep-orchestrator":
                continue
            if b"OMPI_COMM_WORLD_RANK=" not in environment or b"OMPI_COMM_WORLD_RANK=0\0" in environment:
                return pid
        return None

    def wait_until_nothing_runs(self, limit=45):
        began = time.monotonic()
        while left := self.processes():
            if time.monotonic() - began > limit:
                raise AssertionError(f"still running {limit} s after the kill: {left.keys()}")
            time.sleep(0.01)
        return time.monotonic() - began

    def lines_of_curves(self):
        """Epochs that metrics.csv tells of, which are written there after their commit."""
        return sum(max(0, file.read_text().count("\n") - 1) for file in self.folder.glob("experiments/*/run*/metrics.csv"))


def check(sweep, seen, counts):
    """seen: rows that an independent reader saw before the kill, or after the last."""
    journal = pathlib.Path(f"{sweep.store}-journal")
    if journal.exists() and journal.stat().st_size > 0:
        counts["hot journals"] += 1
    sweep.recover()
    for rule, (sql, expected) in RULES.items():
        rows = sweep.ask(sql)
        if sweep.store.exists() and rows != expected and not (rows == [] and expected == [("ok",)]):
            raise AssertionError(f"not so: {rule}: {rows}")
    there = sweep.ask(EPOCHS)
    lost = set(seen) - set(there)
    if lost:
        raise AssertionError(f"lost, or changed: {sorted(lost)}")
    # One csv file a run, and of each run the newest attempt.
    newest = sweep.ask("SELECT count(*) FROM epoch WHERE attempt_id IN (SELECT max(attempt_id) FROM attempt GROUP BY run_id)")
    told = sweep.lines_of_curves()
    if told > (newest[0][0] if newest else 0):
        raise AssertionError(f"metrics.csv tells of {told} epochs, the store of {newest}")
    return there


def kill_once(sweep, moment, seen, counts):
    """Starts or resumes the sweep, and kills rank 0 at this moment. Returns what is committed, and whether it was over."""
    process = sweep.start()
    time.sleep(moment)
    seen = list(set(seen) | set(sweep.ask(EPOCHS)))
    pid = process.pid if not sweep.command[0] == "mpirun" else sweep.rank_zero()
    if process.poll() is None and pid:
        os.kill(pid, signal.SIGKILL)
    code = process.wait(timeout=60)
    counts["slowest end of the last process"] = max(counts["slowest end of the last process"],
                                                    round(sweep.wait_until_nothing_runs(), 2))
    over = code == 0
    counts["sweeps over" if over else "kills"] += 1
    if code not in (0, -signal.SIGKILL, 137) and not pid:
        raise AssertionError(f"exit code {code}:\n" + (sweep.folder / "output.txt").read_text()[-3000:])
    return check(sweep, seen, counts), over


def resume_to_the_end(sweep):
    process = sweep.start()
    if process.wait(timeout=120) != 0:
        raise AssertionError("a resumed sweep failed:\n" + (sweep.folder / "output.txt").read_text()[-3000:])
    sweep.wait_until_nothing_runs()


def litter(sweep):
    """What a sweep leaves beside its results; what the kill cut short of a claim or a check of locks goes minutes later."""
    known = {"sweep.yaml", "results.db", "results.db.status.json", "output.txt", "cache", "logs", "experiments"}
    return [entry.name for entry in sweep.folder.iterdir()
            if entry.name not in known and not entry.name.startswith(("results.db.lock.", ".ddpsweep_locks_"))]


def kill_again_and_again(sweep, moments, expected, counts):
    """expected: what the undisturbed sweep answers, by question."""
    seen = []
    for moment in moments:
        seen, over = kill_once(sweep, moment, seen, counts)
        if over:
            break
    resume_to_the_end(sweep)
    check(sweep, seen, counts)
    for sql, rows in expected.items():
        if sweep.ask(sql) != rows:
            raise AssertionError(f"another table than without kills:\n{sweep.ask(sql)}\n{rows}")
    if rest := litter(sweep):
        raise AssertionError(f"left beside the results: {rest}")
    counts["resumed to the end"] += 1
    counts["epochs at a kill"] += len(seen)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--kills-per-sweep", type=int, default=10, help="after so many a sweep may go on to its end")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mpi", type=int, default=0, help="ranks under mpirun; 0: no launcher")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    counts = collections.Counter()
    began = time.monotonic()

    undisturbed = Sweep(options.mpi)
    resume_to_the_end(undisturbed)
    whole = time.monotonic() - began
    expected = {sql: undisturbed.ask(sql) for sql in (TABLE, CURVES)}
    if len(expected[TABLE]) != 2 or len(expected[CURVES]) != 24:
        raise AssertionError(f"the undisturbed sweep is not what it should be: {expected}")

    while counts["kills"] < options.kills:
        sweep = Sweep(options.mpi)
        moments = [chance.uniform(0, whole / 2) for _ in range(min(options.kills_per_sweep, options.kills - counts["kills"]))]
        try:
            kill_again_and_again(sweep, moments, expected, counts)
        except Exception:
            print(f"kept: {shutil.copytree(sweep.folder, f'{sweep.folder}_failed')}", file=sys.stderr)
            raise
        if counts["resumed to the end"] % 10 == 0:
            print(f"{time.monotonic() - began:.0f} s: {dict(counts)}", flush=True)

    seconds = time.monotonic() - began
    print(f"{dict(counts)}, {seconds:.0f} s, {seconds / counts['kills']:.2f} s a kill; nothing lost, nothing doubled")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"kill_soak: {error}")
