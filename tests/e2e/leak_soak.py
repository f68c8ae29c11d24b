#!/usr/bin/env python3
"""One sweep of many attempts that end in all sorts of ways: while it lives it may not gather open files, threads or
children, and when it is over nothing may be left of it but its results. Prints a table.

    DDPSWEEP_BIN=FOLDER leak_soak.py [--attempts 200] [--agents 2] [--slowness 5] [--worker-also COMMAND]

Every 20th attempt is a quiet one: it takes long, and nothing begins or ends meanwhile, so that counts taken then have to
be the same each time. COMMAND is what each worker does first: to see that what it leaves is found.
"""

import argparse
import collections
import contextlib
import functools
import operator
import os
import pathlib
import re
import resource
import sqlite3
import sys
import time

from leftovers import surroundings, what_is_left
from whole_sweep import FAKE_WORKER, WholeSweep, mpirun

QUIET = 20       # of so many attempts one
QUIET_MS = 4000  # of one rank, so half of that for a group of two
LOOKS = 20       # at the processes for one sample
ENOUGH_LOOKS = 5
MAY_GROW = 16    # MiB of resident memory from the first sample to the last: a bound for a leak, not a budget

SWEEP = """name: leaks
matrix: {{model: [toy], cpus: [2]}}
repeats: {attempts}
dataset: {{name: synthetic, train_rows: 101, val_rows: 33}}
batch: {{global: 16}}
train: {{epochs: 2}}
models:
  toy: {{type: encoder, vocab_size: 50, d_model: 8, heads: 2, layers: 1, feed_forward: 8, max_seq_len: 6}}
limits: {{retries: 0, timeout: 10m, {limits}}}
"""
LIMITS = {"start": 20, "load": 10, "rendezvous": 5, "step": 3, "evaluation": 5, "silence": 4}  # seconds
# Of each 40 attempts these, and how they fail; the others succeed.
FAULTS = {
    3: ("crash=kill@rank=1@epoch=1", "crash"),
    6: ("crash=exit3@rank=1", "crash"),
    9: ("garbage;leave@rank=1@epoch=2", "unknown"),
    12: ("error=oom@rank=0@epoch=2", "oom"),
    15: ("flood=2000@epoch=1", None),
    19: ("hang_at=2@epoch=1", "hang"),
    23: ("crash=segv@rank=0@epoch=2", "crash"),
    26: ("crash=kill@rank=1@epoch=2", "crash"),
    29: ("leave@rank=1", "unknown"),
    32: ("error=nccl@rank=1@epoch=1", "nccl"),
    35: ("garbage", None),
    39: ("freeze@rank=1@epoch=1", "hang"),
}

# The store's thread opens these when it gets to it, one of each.
OF_THE_STORE = re.compile(r"metrics\.csv$|results\.db-journal$|/ddpsweep_e#e_[^/]+$")
Sample = collections.namedtuple("Sample", "files threads children memory")  # memory: MiB


def fault_of(attempt):
    if attempt % QUIET == 0:
        return f"epoch_ms={QUIET_MS}@epoch=1", None
    return FAULTS.get(attempt % 40, ("", None))


def limits(slowness):
    return ", ".join(f"{phase}: {slowness * seconds}s" for phase, seconds in LIMITS.items())


def script(attempts):
    clauses = [f"{clause}@attempt={attempt}" for attempt in range(1, attempts + 1)
               for clause in fault_of(attempt)[0].split(";") if clause]
    return ";".join(clauses)


class Sweep(WholeSweep):
    def __init__(self, attempts, agents, slowness, worker_also):
        launcher = mpirun(agents) if agents > 1 else []
        super().__init__(SWEEP.format(attempts=attempts, limits=limits(slowness)), launcher, 2 // agents,
                         script(attempts))
        temporary = self.folder / "tmp"
        temporary.mkdir()
        worker = self.folder / "worker"
        # The children outlive their worker, and have its pipes open; one leaves its group.
        worker.write_text(f"#!/bin/sh\n{worker_also}\nsleep 600 &\nsetsid sleep 600 &\nexec {FAKE_WORKER}\n")
        worker.chmod(0o755)
        # AddressSanitizer would keep 256 MiB of what was freed.
        sanitizer = ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"), "quarantine_size_mb=1"]))
        self.environment |= {"TMPDIR": str(temporary), "DDPSWEEP_WORKER": str(worker), "ASAN_OPTIONS": sanitizer}

    def ask(self, sql):
        with contextlib.closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=10)) as store:
            return store.execute(sql).fetchall()

    def has_begun(self, attempt):
        return any(self.folder.glob(f"logs/*_{attempt}_rank*.log"))

    def look(self):
        """At each process but the workers, by name. Nothing when not all of the group's workers are there afterwards."""
        found, pids = {}, {}
        for pid, (program, environment) in self.processes().items():
            name = pathlib.Path(program).name
            rank = re.search(rb"OMPI_COMM_WORLD_RANK=(\d+)", environment)
            if name in ("ddpsweep-orchestrator", "orterun"):
                called = "mpirun" if name == "orterun" else f"rank {rank[1].decode() if rank else 0}"
                with contextlib.suppress(FileNotFoundError):  # it has ended
                    found[called], pids[pid] = look_at(pid), called
        workers = 0
        for parent, child in children():
            if parent in pids:
                found[pids[parent]].children[child] += 1
                workers += child == "ddpsweep-fake-w"
        return found if workers == 2 else None


def children():
    """Of all processes: parent and name."""
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended
            name, state, parent = re.search(r"\((.*)\) (\S) (\d+)", (entry / "stat").read_text()).groups()
            yield int(parent), name + (" (zombie)" if state == "Z" else "")


def look_at(pid):
    process = pathlib.Path(f"/proc/{pid}")
    files = collections.Counter()
    for descriptor in (process / "fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # closed meanwhile
            files[re.sub(r"\d+", "#", os.readlink(descriptor))] += 1
    for name in [name for name, count in files.items() if count == 1 and OF_THE_STORE.search(name)]:
        del files[name]
    memory = int(re.search(r"VmRSS:\s+(\d+)", (process / "status").read_text())[1]) / 1024
    return Sample(files, len(list((process / "task").iterdir())), collections.Counter(), memory)


def sample(sweep, attempt):
    """What all looks during a quiet attempt have in common: a commit and a heartbeat open files for a moment. Nothing when
    the machine was too slow for some looks."""
    looks = []
    for _ in range(LOOKS):
        look = sweep.look()
        if sweep.has_begun(attempt + 1):
            break
        if look:
            looks.append(look)
        time.sleep(0.02)
    if len(looks) < ENOUGH_LOOKS:
        return None
    found = {}
    for name in looks[0]:
        files, threads, children, memory = zip(*(look[name] for look in looks))
        found[name] = Sample(functools.reduce(operator.and_, files), min(threads),
                             functools.reduce(operator.and_, children), max(memory))
    return found


def watch(sweep, attempts):
    """Runs the sweep. Returns its exit code and the samples by attempt."""
    process, samples = sweep.start(), {}
    for attempt in range(QUIET, attempts + 1, QUIET):
        while process.poll() is None and not sweep.has_begun(attempt):
            time.sleep(0.05)
        time.sleep(0.3)  # all of the group train
        if found := sample(sweep, attempt):
            samples[attempt] = found
    return process.wait(600), samples


def expect(holds, what):
    if not holds:
        raise AssertionError(what)


def check_ends(sweep, attempts):
    """What the attempts were to do they have done, else the counts would be of another sweep."""
    ends = dict(sweep.ask("SELECT attempt_id, coalesce(failure, verdict) FROM attempt"))
    wrong = {attempt: ends.get(attempt) for attempt in range(1, attempts + 1)
             if ends.get(attempt) != (fault_of(attempt)[1] or "valid")}
    expect(not wrong and len(ends) == attempts, f"attempts that ended otherwise than they should: {wrong}")
    return collections.Counter(ends.values())


def difference(then, now):
    """Of counters or numbers, in words; empty where there is none."""
    if isinstance(then, int):
        return "" if then == now else f"{then} then, {now} now"
    return ", ".join(f"{what}: {then[what]} then, {now[what]} now" for what in then | now if then[what] != now[what])


def check_samples(samples):
    first, last = samples[min(samples)], samples[max(samples)]
    for attempt, found in samples.items():
        expect(found.keys() == first.keys(), f"attempt {attempt}: processes {set(found)}, at first {set(first)}")
        for name in found:
            for what in ("files", "threads", "children"):
                other = difference(getattr(first[name], what), getattr(found[name], what))
                expect(not other, f"{what} of {name}, attempts {min(samples)} and {attempt}: {other}")
    for name in first:
        grown = last[name].memory - first[name].memory
        expect(grown < MAY_GROW, f"{name} has grown by {grown:.1f} MiB")


def print_table(samples):
    first, last = min(samples), max(samples)
    print(f"| process | files, attempt {first} | {last} | threads, {first} | {last} | children, {first} | {last} "
          f"| MiB, {first} | {last} |\n|" + " --- |" + " ---: |" * 8)
    for name in sorted(samples[first]):
        figures = []
        for what in ("files", "threads", "children", "memory"):
            for sample in (samples[first][name], samples[last][name]):
                value = getattr(sample, what)
                figures.append(f"{value:.1f}" if what == "memory" else str(value if what == "threads" else value.total()))
        print(f"| {name} | " + " | ".join(figures) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attempts", type=int, default=40)
    parser.add_argument("--agents", type=int, default=1, choices=[1, 2], help="2: under mpirun")
    parser.add_argument("--slowness", type=int, default=1, help="of a build with a sanitizer: its deadlines are so "
                        "many times as long")
    parser.add_argument("--worker-also", metavar="COMMAND", default="")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # core files are the system's

    began, before = time.monotonic(), surroundings()
    sweep = Sweep(options.attempts, options.agents, options.slowness, options.worker_also)
    with sweep.scratch:
        code, samples = watch(sweep, options.attempts)
        seconds = time.monotonic() - began
        said = (sweep.folder / "output.txt").read_text(errors="replace")[-1500:]
        expect(code == 1 and len(samples) > 1, f"exit code {code}, {len(samples)} samples: {said}")
        ends = check_ends(sweep, options.attempts)
        print_table(samples)
        check_samples(samples)
        left = what_is_left(sweep, before)
        expect(not left, f"left behind: {left}")
    print(f"{dict(ends)}, {len(samples)} samples, {seconds:.0f} s; nothing gathered, nothing left behind")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"leak_soak: {error}")
