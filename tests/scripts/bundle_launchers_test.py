#!/usr/bin/env python3
"""A bundle's launcher and its test runner, with programs that only tell what they were given."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "scripts"
TELL = '#!/bin/sh\necho "${0##*/} got $*"\necho "$LD_LIBRARY_PATH"\n'
TESTS = '#!/bin/sh\necho "${0##*/} got $*"\necho "[  PASSED  ] 1 test."\necho "$LD_LIBRARY_PATH"\n'


def write_program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def write_torch(site, version="2.11.0+cu130"):
    """A site-packages folder with as much of torch as a launcher looks at."""
    for folder in ("torch/lib", "nvidia/nccl/lib", "nvidia/cu13/lib"):
        (site / folder).mkdir(parents=True)
    (site / "torch/lib/libtorch_cpu.so").touch()
    (site / "torch/__init__.py").touch()
    (site / "torch/version.py").write_text(f"__version__ = '{version}'\ndebug = False\n", encoding="utf-8")
    return site


class Bundle(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="ddpsweep bundle ")
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.bundle = self.root / "bundle"
        (self.bundle / "lib").mkdir(parents=True)
        (self.bundle / "tests").mkdir()
        shutil.copy(SCRIPTS / "bundle_libraries.sh", self.bundle / "lib/libraries.sh")
        shutil.copy(SCRIPTS / "bundle_launcher", self.bundle / "ddpsweep")
        shutil.copy(SCRIPTS / "bundle_test_runner", self.bundle / "tests/run")
        write_program(self.bundle / "programs/ddpsweep", TELL)
        write_program(self.bundle / "tests/one_test", TESTS)
        self.site = write_torch(self.root / "site-packages")
        # A python3 that sees no other torch than this test's.
        write_program(self.root / "bin/python3",
                      '#!/bin/sh\nexec /usr/bin/env -i PYTHONPATH="$SITE" /usr/bin/python3 -S "$@"\n')

    def run_in_bundle(self, program, *arguments, **environment):
        environment = {"PATH": f"{self.root / 'bin'}:{os.environ['PATH']}", "SITE": str(self.root), **environment}
        return subprocess.run([self.bundle / program, *arguments], env=environment, capture_output=True, text=True)

    def expect_libraries(self, done, site):
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stdout.splitlines()[-1].split(":"), [
            f"{self.bundle}/lib", f"{site}/torch/lib", f"{site}/nvidia/cu13/lib", f"{site}/nvidia/nccl/lib"])

    def test_takes_a_folder(self):
        done = self.run_in_bundle("ddpsweep", "run", "a b.yaml", DDPSWEEP_TORCH=str(self.site))
        self.expect_libraries(done, self.site)
        self.assertIn("ddpsweep got run a b.yaml", done.stdout)

    def test_takes_an_interpreter(self):
        done = self.run_in_bundle("ddpsweep", "run", DDPSWEEP_TORCH="python3", SITE=str(self.site))
        self.expect_libraries(done, self.site)

    def test_takes_python3_when_nothing_is_named(self):
        self.expect_libraries(self.run_in_bundle("ddpsweep", "run", SITE=str(self.site)), self.site)

    def test_keeps_the_users_libraries_behind_its_own(self):
        done = self.run_in_bundle("ddpsweep", "run", SITE=str(self.site), LD_LIBRARY_PATH="/opt/mpi/lib")
        self.assertTrue(done.stdout.splitlines()[-1].endswith("/nvidia/nccl/lib:/opt/mpi/lib"))

    def test_a_wrong_name_is_an_error_for_every_verb(self):
        for wrong in ("/no/such/folder", str(self.root), "python3"):
            for program, verb in (("ddpsweep", "run"), ("ddpsweep", "report"), ("tests/run", "")):
                done = self.run_in_bundle(program, verb, DDPSWEEP_TORCH=wrong)
                self.assertEqual(done.returncode, 3, (wrong, program, verb))
                self.assertIn(f"error: DDPSWEEP_TORCH is '{wrong}', which is neither a site-packages", done.stderr)
                self.assertEqual(done.stdout, "")

    def test_without_torch_only_training_fails(self):
        done = self.run_in_bundle("ddpsweep", "run")
        self.assertEqual(done.returncode, 3)
        self.assertIn("error: python3 finds no torch: pip install torch==2.11.0, or set DDPSWEEP_TORCH", done.stderr)
        done = self.run_in_bundle("ddpsweep", "report")
        self.assertEqual((done.returncode, done.stdout), (0, f"ddpsweep got report\n{self.bundle}/lib\n"))

    def test_another_version_of_torch_is_an_error(self):
        old = write_torch(self.root / "old", version="2.9.1+cpu")
        done = self.run_in_bundle("ddpsweep", "run", DDPSWEEP_TORCH=str(old))
        self.assertEqual(done.returncode, 3)
        self.assertIn("holds torch 2.9.1+cpu, and this ddpsweep takes torch 2.11", done.stderr)

    def test_fails_when_all_tests_were_skipped(self):
        write_program(self.bundle / "tests/one_test", '#!/bin/sh\necho "[  SKIPPED ] Gpu.Works (3 ms)"\necho "[  PASSED  ] 0 tests."\n')
        done = self.run_in_bundle("tests/run", DDPSWEEP_TORCH=str(self.site))
        self.assertEqual(done.returncode, 1)
        self.assertIn("tests/run: no test ran", done.stderr)

    def test_runs_every_test_with_the_arguments(self):
        write_program(self.bundle / "tests/two_test", TELL)
        done = self.run_in_bundle("tests/run", "--gtest_filter=A.*", "--x", DDPSWEEP_TORCH=str(self.site))
        self.expect_libraries(done, self.site)
        for program in ("one_test", "two_test"):
            self.assertIn(f"{program} got --gtest_filter=A.* --x\n", done.stdout)

    def test_fails_when_any_test_fails_and_runs_the_rest(self):
        write_program(self.bundle / "tests/a_test", "#!/bin/sh\nexit 1\n")
        done = self.run_in_bundle("tests/run", DDPSWEEP_TORCH=str(self.site))
        self.assertEqual(done.returncode, 1)
        self.assertIn("one_test got", done.stdout)
        self.assertIn("failed: a_test", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
