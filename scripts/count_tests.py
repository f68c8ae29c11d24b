#!/usr/bin/env python3
"""Counts what ctest really ran in each tier (label), and fails when a tier that was asked for ran nothing.

count_tests.py BUILD_FOLDER TIER[,TIER...]      after: ctest --output-junit test_results.xml

One exception: where there is no NVIDIA driver, it is enough that the tests of the tier gpu were there to be skipped.
"""
import collections
import json
import os
import subprocess
import sys
import xml.etree.ElementTree

# As the agents look for one (orchestrator/cluster/gpu_probe.cpp).
DRIVER_FILES = ("/dev/nvidiactl", "/dev/dxg")


def labels_of_tests(build_folder):
    """Test name -> labels, which ctest's JUnit file leaves out."""
    listing = subprocess.run(["ctest", "--test-dir", build_folder, "--show-only=json-v1"],
                             check=True, capture_output=True, text=True).stdout
    labels = {}
    for test in json.loads(listing)["tests"]:
        properties = {item["name"]: item["value"] for item in test.get("properties", [])}
        labels[test["name"]] = properties.get("LABELS", [])
    return labels


def outcome(case):
    """passed, failed or skipped; a test that could not be started has failed."""
    skipped = case.find("skipped")
    if skipped is not None and skipped.get("message", "").startswith("SKIP_"):
        return "skipped"
    return "passed" if case.get("status") == "run" else "failed"


def count(cases, labels):
    """Tier -> how many of its tests had each outcome."""
    counts = collections.defaultdict(collections.Counter)
    for case in cases:
        for label in labels.get(case.get("name"), []):
            counts[label][outcome(case)] += 1
    return counts


def ran_nothing(tier, counts, has_driver):
    if counts["passed"] + counts["failed"] > 0:
        return False
    return tier != "gpu" or has_driver or counts["skipped"] == 0


def main():
    build_folder, tiers = sys.argv[1], sys.argv[2].split(",")
    cases = xml.etree.ElementTree.parse(f"{build_folder}/test_results.xml").iter("testcase")
    counts = count(cases, labels_of_tests(build_folder))
    has_driver = any(map(os.path.exists, DRIVER_FILES))
    for tier in tiers:
        passed, failed, skipped = (counts[tier][what] for what in ("passed", "failed", "skipped"))
        print(f"tier {tier:7} {passed:5} passed {failed:4} failed {skipped:4} skipped")
    if idle := [tier for tier in tiers if ran_nothing(tier, counts[tier], has_driver)]:
        sys.exit(f"no test ran in tier {', '.join(idle)}: that is a failure, not a success")


if __name__ == "__main__":
    main()
