#!/usr/bin/env python3
"""Where CMake looks for torch (cmake/Torch.cmake), with folders that hold as much of one as it reads."""
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def write_torch(site):
    torch = site / "torch"
    for file, text in (("__init__.py", ""), ("lib/libtorch_cpu.so", ""), ("lib/libc10.so", ""),
                       ("include/torch/headeronly/version.h", '#define TORCH_VERSION "2.11.0"\n')):
        (torch / file).parent.mkdir(parents=True, exist_ok=True)
        (torch / file).write_text(text, encoding="utf-8")
    return site


class TorchSearch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.one, self.other = write_torch(self.root / "one"), write_torch(self.root / "other")

    def configure(self, *options, DDPSWEEP_TORCH=None):
        environment = {name: value for name, value in os.environ.items() if name != "DDPSWEEP_TORCH"}
        if DDPSWEEP_TORCH is not None:
            environment["DDPSWEEP_TORCH"] = str(DDPSWEEP_TORCH)
        command = ["cmake", "-S", ROOT, "-B", self.root / "build", "-G", "Ninja", "-DDDPSWEEP_TESTS=OFF", *options]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        return done.returncode, done.stdout + " ".join(done.stderr.split())  # CMake wraps its messages

    def expect_torch(self, site, result):
        self.assertIn(f"torch 2.11.0: {site}/torch\n", result[1])
        self.assertEqual(result[0], 0, result[1])

    def test_the_environment_is_heard_and_remembered(self):
        self.expect_torch(self.one, self.configure(DDPSWEEP_TORCH=self.one))
        self.expect_torch(self.one, self.configure())

    def test_the_command_line_comes_before_the_environment(self):
        self.expect_torch(self.other, self.configure(f"-DDDPSWEEP_TORCH={self.other}", DDPSWEEP_TORCH=self.one))

    def test_an_interpreter_will_do(self):
        python = self.root / "python"
        python.write_text(f'#!/bin/sh\nPYTHONPATH="{self.one}" exec /usr/bin/python3 -S "$@"\n', encoding="utf-8")
        python.chmod(0o755)
        self.expect_torch(self.one, self.configure(DDPSWEEP_TORCH=python))

    def test_a_wrong_value_is_an_error_that_does_not_stay(self):
        for wrong in ("/no/such/folder", self.root):
            status, text = self.configure(DDPSWEEP_TORCH=wrong)
            self.assertNotEqual(status, 0)
            self.assertIn(f"DDPSWEEP_TORCH is '{wrong}', which is neither a site-packages folder that holds torch/", text)
        self.expect_torch(self.one, self.configure(DDPSWEEP_TORCH=self.one))


if __name__ == "__main__":
    unittest.main(verbosity=2)
