#!/usr/bin/env python3
"""Every fault on every layout of a group: the attempt ends in its state and class within 30 s of its deadline, the sweep
goes on, the next attempt on the same slots is valid, and nothing is left running. Prints a table.

    DDPSWEEP_BIN=FOLDER fault_matrix.py [--faults NAME...] [--layouts RANKSxAGENTS...]

An agent is what a node has. With SLURM_CONF of a cluster of two nodes (tests/slurm/virtual_cluster) layouts of two agents
are started by srun on two nodes, else by mpirun on this machine.
"""

import argparse
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time

from whole_sweep import FAKE_WORKER, WholeSweep, mpirun

FIRST_SEED = 42  # of the first repeat, which alone has the fault
LATEST = 30      # seconds after its deadline

SWEEP = """name: matrix
matrix: {{model: [toy], cpus: [{ranks}]}}
repeats: 2
dataset: {{name: synthetic, train_rows: 101, val_rows: 33}}
batch: {{global: 16}}
train: {{epochs: 3}}
models:
  toy: {{type: encoder, vocab_size: 50, d_model: 8, heads: 2, layers: 1, feed_forward: 8, max_seq_len: 6}}
limits: {{retries: 0, timeout: 2m, start: 20s, load: 10s, rendezvous: 3s, step: {step}s, evaluation: 5s, silence: {silence}s}}
"""

# Name: clauses of the fake worker (LAST: the last rank), state and class, seconds until its deadline. A clause without
# @epoch acts before the group has met.
FAULTS = {
    "kill -9": ("crash=kill@rank=LAST@epoch=2", "failed", "crash", 0),
    "SIGSEGV": ("crash=segv@rank=LAST@epoch=2", "failed", "crash", 0),
    "abort": ("crash=abort@rank=0@epoch=1", "failed", "crash", 0),
    "exit 3": ("crash=exit3@rank=LAST", "failed", "crash", 0),
    "closed pipe": ("close_output@rank=LAST@epoch=2", "failed", "crash", 3),
    "out of memory": ("error=oom@rank=LAST@epoch=2", "failed", "oom", 0),
    "hang before the rendezvous": ("hang_in=load@rank=LAST", "failed", "hang", 10),
    "hang in the rendezvous": ("hang_in=rendezvous@rank=LAST", "failed", "hang", 3),
    "hang in a step": ("hang_at=2@epoch=2", "failed", "hang", 3),
    "SIGSTOP": ("freeze@rank=LAST@epoch=2", "failed", "hang", 4),
    "garbage and no result": ("garbage;leave@rank=LAST@epoch=2", "failed", "unknown", 0),
    "told to stop while it hangs": ("hang_at=2@epoch=1", "interrupted", None, 3),
    "slow rank": ("epoch_ms=20;slow=20@rank=LAST", "succeeded", None, 0),
    "lines that are none": ("garbage", "succeeded", None, 0),
    "1 GB on standard error": ("", "succeeded", None, 0),
    "disk of the logs full": ("", "succeeded", None, 0),
}
LAYOUTS = ["1x1", "2x1", "4x1", "2x2", "4x2"]

WRAPPERS = {  # what a worker does first
    "1 GB on standard error": "head -c 1000000000 /dev/zero | tr '\\0' x >&2",
    "disk of the logs full": "head -c 1000000 /dev/zero | tr '\\0' x >&2",
}


PATIENCE = {"closed pipe": (10, 12)}  # limits of a step and of silence: its agent kills it after 3 s, before they are over
USUAL_PATIENCE = (3, 4)


class Failed(Exception):
    pass


def expect(holds, what):
    if not holds:
        raise Failed(what)


class Sweep(WholeSweep):
    def __init__(self, name, ranks, agents, clauses):
        self.step = f"faults-{time.monotonic_ns()}" if agents > 1 and "SLURM_CONF" in os.environ else None
        launcher = []
        if self.step:
            launcher = ["srun", "-K0", "--mpi=pmix", f"--job-name={self.step}", "-N", str(agents), "-n", str(agents),
                        "--ntasks-per-node=1", "--cpus-per-task=2"]
        elif agents > 1:
            launcher = mpirun(agents)
        faulty = ";".join(f"{clause}@seed={FIRST_SEED}" for clause in clauses.split(";") if clause)
        step, silence = PATIENCE.get(name, USUAL_PATIENCE)
        super().__init__(SWEEP.format(ranks=ranks, step=step, silence=silence), launcher, ranks // agents, faulty.replace("LAST", str(ranks - 1)))
        if name in WRAPPERS:
            wrapper = self.folder / "worker"
            wrapper.write_text(f"#!/bin/sh\n{WRAPPERS[name]}\nexec {FAKE_WORKER}\n")
            wrapper.chmod(0o755)
            self.environment["DDPSWEEP_WORKER"] = str(wrapper)

    def run(self):
        return self.start().wait(150)

    def tell_to_stop(self, process):
        """SIGTERM to the ranks. srun that gets it itself kills them at once instead of passing it on."""
        if self.step:
            subprocess.run(["scancel", "--signal=TERM", f"--name={self.step}"], check=True)
        else:
            process.send_signal(signal.SIGTERM)

    def said(self):
        return (self.folder / "output.txt").read_text(errors="replace")[-1500:]

    def query(self, sql):
        with contextlib.closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=10)) as store:
            return store.execute(sql).fetchall()

    @contextlib.contextmanager
    def small_disk_for_logs(self):
        logs = self.folder / "logs"
        logs.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", logs], capture_output=True).returncode:
            yield False
            return
        try:
            yield True
        finally:
            subprocess.run(["umount", "-l", logs], check=True)


def stop_while_it_hangs(sweep):
    """SIGTERM once the attempt has begun; then the sweep goes on without the fault."""
    process = sweep.start()
    deadline = time.monotonic() + 60
    running = []
    while not running and time.monotonic() < deadline:
        time.sleep(0.1)
        with contextlib.suppress(sqlite3.Error):
            running = sweep.query("SELECT 1 FROM phase WHERE name = 'rendezvous'")
    expect(running, "no attempt began")
    sweep.tell_to_stop(process)
    expect(process.wait(60) != 0, "the sweep says that all went well")
    sweep.environment["DDPSWEEP_FAKE"] = ""
    return sweep.run()


def try_one(name, ranks, agents):
    clauses, state, failure, deadline = FAULTS[name]
    sweep = Sweep(name, ranks, agents, clauses)
    with sweep.scratch:
        if name == "disk of the logs full":
            with sweep.small_disk_for_logs() as is_small:
                if not is_small:
                    return "skipped: no right to mount"
                code = sweep.run()
        elif state == "interrupted":
            code = stop_while_it_hangs(sweep)
        else:
            code = sweep.run()
        attempts = sweep.query("SELECT state, failure, verdict, wall_seconds FROM attempt ORDER BY attempt_id")
        said = f"{attempts}; {sweep.said()}"
        expect(code == (1 if state == "failed" else 0), f"exit code {code}: {said}")
        expect(attempts[0][:2] == (state, failure), f"the first attempt: {said}")
        expect(all(attempt[2] == "valid" for attempt in attempts[1:]), f"the next attempts: {said}")
        expect(len(attempts) == (3 if state == "interrupted" else 2), f"how many there are: {said}")
        spread = sweep.query("SELECT count(DISTINCT agent), count(DISTINCT node) FROM placement WHERE attempt_id = 1")
        expect(spread == [(agents, agents if sweep.step else 1)], f"agents and nodes of the group: {spread}")
        seconds = attempts[0][3]
        expect(seconds is not None and seconds <= deadline + LATEST, f"{seconds} s: {said}")
        until = time.monotonic() + 5
        while sweep.processes() and time.monotonic() < until:
            time.sleep(0.1)
        expect(not sweep.processes(), "something is left running")
        return f"{seconds:.1f} s"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faults", nargs="+", default=list(FAULTS), choices=list(FAULTS), metavar="NAME")
    parser.add_argument("--layouts", nargs="+", default=LAYOUTS, metavar="RANKSxAGENTS")
    options = parser.parse_args()
    failed = 0
    print("| fault | ends as | " + " | ".join(options.layouts) + " |")
    print("| --- | --- |" + " ---: |" * len(options.layouts), flush=True)
    for name in options.faults:
        _, state, failure, _ = FAULTS[name]
        row = []
        for layout in options.layouts:
            try:
                row.append(try_one(name, *map(int, layout.split("x"))))
            except (Failed, subprocess.TimeoutExpired) as error:
                failed += 1
                row.append("FAILED")
                print(f"{name}, {layout}: {error}", file=sys.stderr)
        print(f"| {name} | {failure or state} | " + " | ".join(row) + " |", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
