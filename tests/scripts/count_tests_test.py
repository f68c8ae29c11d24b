#!/usr/bin/env python3
"""scripts/count_tests.py on the results of a real ctest."""
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
import count_tests  # noqa: E402

TESTS = """
add_test(passes "true")
add_test(fails "false")
add_test(skips_itself "echo" "[  SKIPPED ] A.B")
add_test(is_not_there "no_such_program")
set_tests_properties(passes is_not_there PROPERTIES LABELS unit)
set_tests_properties(fails PROPERTIES LABELS "unit;worker")
set_tests_properties(skips_itself PROPERTIES LABELS gpu SKIP_REGULAR_EXPRESSION "\\\\[  SKIPPED \\\\]")
"""


class CountTests(unittest.TestCase):
    def test_counts_each_outcome_of_each_tier(self):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "CTestTestfile.cmake").write_text(TESTS, encoding="utf-8")
            subprocess.run(["ctest", "--test-dir", folder, "--output-junit", "results.xml"], capture_output=True)
            cases = xml.etree.ElementTree.parse(f"{folder}/results.xml").iter("testcase")
            counts = count_tests.count(cases, count_tests.labels_of_tests(folder))
        self.assertEqual(counts, {"unit": {"passed": 1, "failed": 2}, "worker": {"failed": 1}, "gpu": {"skipped": 1}})

    def test_a_tier_that_ran_nothing_fails(self):
        ran_nothing = count_tests.ran_nothing
        self.assertFalse(ran_nothing("unit", {"passed": 1, "failed": 0, "skipped": 0}, has_driver=False))
        self.assertFalse(ran_nothing("unit", {"passed": 0, "failed": 1, "skipped": 0}, has_driver=False))
        self.assertTrue(ran_nothing("unit", {"passed": 0, "failed": 0, "skipped": 5}, has_driver=False))

    def test_without_a_driver_gpu_tests_may_all_be_skipped_but_must_be_there(self):
        skipped = {"passed": 0, "failed": 0, "skipped": 5}
        self.assertFalse(count_tests.ran_nothing("gpu", skipped, has_driver=False))
        self.assertTrue(count_tests.ran_nothing("gpu", skipped, has_driver=True))
        self.assertTrue(count_tests.ran_nothing("gpu", {**skipped, "skipped": 0}, has_driver=False))


if __name__ == "__main__":
    unittest.main(verbosity=2)
