"""What a sweep that is over may not have left: processes, shared memory, temporary files, files beside its results."""

import pathlib
import re
import time

# Of ours, Open MPI and its PMIx.
NAMES = re.compile(r"ddpsweep|ompi|open_?mpi|pmix|prte|vader|torch|nccl", re.IGNORECASE)
KNOWN = [re.compile(name) for name in (
    r"sweep\.yaml", r"worker", r"output\.txt",  # made by the tests
    r"results\.db", r"results\.db\.status\.json", r"experiments/[^/]+/run\d+/metrics\.csv",
    r"logs/.+_\d+_rank\d+\.log", r"logs/prepare_.+\.log",
    r"cache/fake_[0-9a-f]{16}/(cache\.json|(train|validation)\.(tokens|labels|marks))")]
PATIENCE = 5  # seconds: what ends just now may end


def unknown_files(folder):
    """Files of a sweep's folder that no page of docs/ tells of; those in its folder for temporary files among them."""
    names = (str(file.relative_to(folder)) for file in folder.rglob("*") if not file.is_dir() or file.parent.name == "tmp")
    return sorted(name for name in names if not any(known.fullmatch(name) for known in KNOWN))


def surroundings():
    """What of the machine outlives processes: segments of shared memory, and names where programs leave theirs."""
    segments = pathlib.Path("/proc/sysvipc/shm").read_text().splitlines()[1:]
    return {f"SysV segment {line.split()[1]}" for line in segments} | {
        str(entry) for folder in ("/dev/shm", "/tmp") for entry in pathlib.Path(folder).iterdir() if NAMES.search(entry.name)}


def is_used(name):
    """Whether a process has it mapped, or in its environment: then it is of another program, which still runs."""
    if name.startswith("SysV"):
        segments = (line.split() for line in pathlib.Path("/proc/sysvipc/shm").read_text().splitlines()[1:])
        return any(segment[1] == name.split()[-1] and int(segment[6]) > 0 for segment in segments)
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        for file in ("maps", "environ"):
            try:
                if name.encode() in (process / file).read_bytes():
                    return True
            except OSError:
                continue  # it has ended
    return False


def what_is_left(sweep, before):
    """Names of all that is left of a sweep that is over. before: surroundings() before it began."""
    until = time.monotonic() + PATIENCE
    while True:
        left = [f"process {pid} ({program})" for pid, (program, _) in sweep.processes().items()]
        left += [f"file {name}" for name in unknown_files(sweep.folder)]
        left += [name for name in surroundings() - before - {str(sweep.folder)} if not is_used(name)]
        if not left or time.monotonic() > until:
            return left
        time.sleep(0.2)
