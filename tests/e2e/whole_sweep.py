"""A whole sweep for the scripts beside this one: in a folder of its own, with the fake worker, and with all its processes
to be found."""

import os
import pathlib
import subprocess
import tempfile

PROGRAMS = pathlib.Path(os.environ["DDPSWEEP_BIN"]).resolve()
FAKE_WORKER = PROGRAMS / "ddpsweep-fake-worker"


def mpirun(ranks):
    return ["mpirun", "--bind-to", "none", "--oversubscribe", "-n", str(ranks)]


class WholeSweep:
    def __init__(self, text, launcher, slots, fake):
        """text: of the experiment file. launcher: what starts the ranks, or nothing. slots: of each agent. fake: see
        tests/fake_worker/fault_script.hpp."""
        self.scratch = tempfile.TemporaryDirectory(prefix="ddpsweep_e2e_")
        self.folder = pathlib.Path(self.scratch.name)
        self.store = self.folder / "results.db"
        (self.folder / "sweep.yaml").write_text(text)
        self.command = [*launcher, PROGRAMS / "ddpsweep", "run", "sweep.yaml", "--slots-per-agent", str(slots)]
        # The folder's name is in the environment of all processes, and so they are found.
        self.environment = {**os.environ, "DDPSWEEP_CACHE_DIR": str(self.folder / "cache"), "DDPSWEEP_FAKE": fake,
                            "DDPSWEEP_WORKER": str(FAKE_WORKER), "OMPI_ALLOW_RUN_AS_ROOT": "1",
                            "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"}

    def start(self):
        with open(self.folder / "output.txt", "ab") as output:
            return subprocess.Popen(self.command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                                    stdout=output, stderr=output)

    def processes(self):
        """By process: its program and environment."""
        found = {}
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                environment = (entry / "environ").read_bytes()
                if str(self.folder).encode() in environment:
                    found[int(entry.name)] = (os.readlink(entry / "exe"), environment)
            except OSError:
                continue  # it has ended
        return found
