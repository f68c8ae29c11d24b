#!/usr/bin/env python3
"""Counts what ctest really ran in each tier (label), and fails when a tier that was asked for ran nothing.

count_tests.py BUILD_FOLDER TIER[,TIER...]      after: ctest --output-junit test_results.xml
"""
import collections
import json
import subprocess
import sys
import xml.etree.ElementTree


def labels_of_tests(build_folder):
    """Test name -> labels, which ctest's JUnit file leaves out."""
    listing = subprocess.run(["ctest", "--test-dir", build_folder, "--show-only=json-v1"],
                             check=True, capture_output=True, text=True).stdout
    labels = {}
    for test in json.loads(listing)["tests"]:
        properties = {item["name"]: item["value"] for item in test.get("properties", [])}
        labels[test["name"]] = properties.get("LABELS", [])
    return labels


def main():
    build_folder, tiers = sys.argv[1], sys.argv[2].split(",")
    labels = labels_of_tests(build_folder)
    counts = collections.defaultdict(collections.Counter)
    for case in xml.etree.ElementTree.parse(f"{build_folder}/test_results.xml").iter("testcase"):
        for label in labels.get(case.get("name"), []):
            counts[label][case.get("status")] += 1

    nothing_ran = []
    for tier in tiers:
        passed, failed, skipped = (counts[tier][status] for status in ("run", "fail", "notrun"))
        print(f"tier {tier:7} {passed:5} passed {failed:4} failed {skipped:4} skipped")
        if passed + failed == 0:
            nothing_ran.append(tier)
    if nothing_ran:
        sys.exit(f"no test ran in tier {', '.join(nothing_ran)}: that is a failure, not a success")


if __name__ == "__main__":
    main()
