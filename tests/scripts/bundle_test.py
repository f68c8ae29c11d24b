#!/usr/bin/env python3
"""What a bundle needs of the node that it is copied to, read from its ELF files.

bundle_test.py BUNDLE [CLASS]...
"""
import pathlib
import re
import subprocess
import sys
import unittest

# The newest symbol versions of Debian 12 (glibc 2.36, g++ 12). What needs no more also runs on Ubuntu 24.04.
NEWEST = {"GLIBC": "2.36", "GLIBCXX": "3.4.30", "CXXABI": "1.3.13"}

# All that a node has to have: the C and C++ libraries, MPI, and what comes with torch.
THE_NODES_OWN = {
    "ld-linux-x86-64.so.2", "libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6",
    "libmpi.so.40",
    "libc10.so", "libtorch_cpu.so",
    "libc10_cuda.so", "libtorch_cuda.so", "libcudart.so.13", "libnccl.so.2",
}
MOST_BYTES = 18 * 1024 * 1024  # without tests/

BUNDLE = pathlib.Path()


def readelf(option, file):
    return subprocess.run(["readelf", option, "--wide", file], check=True, capture_output=True, text=True).stdout


def elf_files():
    """Programs, test programs and shared libraries, by their path in the bundle."""
    files = [path for folder in ("programs", "tests", "lib") for path in (BUNDLE / folder).glob("*") if path.is_file()]
    return {str(path.relative_to(BUNDLE)): path for path in files if path.read_bytes()[:4] == b"\x7fELF"}


def as_numbers(version):
    return [int(part) for part in version.split(".")]


def needed_versions():
    """For GLIBC, GLIBCXX and CXXABI: version -> files that need it."""
    found = {family: {} for family in NEWEST}
    for name, path in elf_files().items():
        needs = readelf("--version-info", path).partition("Version needs section")[2]
        for family, version in re.findall(r"Name: (GLIBC|GLIBCXX|CXXABI)_([0-9.]+) ", needs):
            found[family].setdefault(version, set()).add(name)
    return found


def too_new(versions, newest):
    """A sentence for each version beyond `newest`."""
    return [f"{', '.join(sorted(files))} need {family}_{version}, newer than {newest[family]}"
            for family, by_version in versions.items() for version, files in by_version.items()
            if as_numbers(version) > as_numbers(newest[family])]


def needed_libraries():
    """File -> names of the libraries that it is linked with."""
    return {name: set(re.findall(r"\(NEEDED\).*\[(.+)\]", readelf("--dynamic", path)))
            for name, path in elf_files().items()}


def missing(needed, there):
    """A sentence for each library that is neither in `there` nor a node's own."""
    return [f"{name} needs {library}, which is in no list and not in the bundle"
            for name, libraries in needed.items() for library in sorted(libraries - there - THE_NODES_OWN)]


class Symbols(unittest.TestCase):
    def setUp(self):
        self.versions = needed_versions()

    def test_none_is_newer_than_debian_12(self):
        for family, by_version in self.versions.items():
            highest = max(by_version, key=as_numbers)
            print(f"highest: {family}_{highest}, of {', '.join(sorted(by_version[highest]))}")
        self.assertEqual(too_new(self.versions, NEWEST), [])

    def test_a_lower_bound_names_the_file_and_the_version(self):
        for family, by_version in self.versions.items():
            highest = max(by_version, key=as_numbers)
            below = max((version for version in by_version if version != highest), key=as_numbers)
            sentences = too_new(self.versions, {**NEWEST, family: below})
            self.assertEqual(len(sentences), 1)
            self.assertIn(f"need {family}_{highest}, newer than {below}", sentences[0])


class Libraries(unittest.TestCase):
    def setUp(self):
        self.needed = needed_libraries()
        self.there = {path.name for path in (BUNDLE / "lib").glob("*.so*")}

    def test_each_is_there_or_the_nodes_own(self):
        for program in ("ddpsweep", "ddpsweep-orchestrator", "ddpsweep-exec", "ddpsweep-worker"):
            self.assertIn(f"programs/{program}", self.needed)
        self.assertEqual(missing(self.needed, self.there), [])

    def test_each_that_is_there_is_needed_and_missed(self):
        self.assertTrue(self.there)
        for library in self.there:
            self.assertNotEqual(missing(self.needed, self.there - {library}), [], library)

    def test_none_of_the_nodes_own_is_there(self):
        self.assertEqual(self.there & THE_NODES_OWN, set())


class Size(unittest.TestCase):
    def test_is_below_18_mib(self):
        size = sum(path.stat().st_size for path in BUNDLE.rglob("*")
                   if path.is_file() and BUNDLE / "tests" not in path.parents)
        print(f"{size} bytes")
        self.assertLess(size, MOST_BYTES)


if __name__ == "__main__":
    BUNDLE = pathlib.Path(sys.argv[1])
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]])
