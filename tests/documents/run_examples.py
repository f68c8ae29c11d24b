#!/usr/bin/env python3
"""Runs every example of a document, as a reader would who tries them from top to bottom, and follows its links.

    run_examples.py DOCUMENT FOLDER_OF_PROGRAMS

Blocks marked bash run in one shell after the other, in a folder that looks like a checkout, with fake workers, which are
fast. Blocks marked yaml are planned; one without a matrix is a file of the study's own form, or a part of a file and gets
the rest. Blocks of sql and json have tests of their own (tests/store/docs_test.cpp,
tests/cluster/protocol_document_test.cpp).
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
TESTED_ELSEWHERE = ("sql", "json")

# What cannot run here, by how its line begins: the test that runs it instead. Unused entries are mistakes.
ELSEWHERE = {
    "README.md": {
        "scripts/quickstart": "by hand, and all that it calls in the suite",
        "scripts/test": "it is what runs this test",
        "srun ": "slurm.real_group_spans_nodes and slurm.batch_file",
    },
    "docs/models.md": {"scripts/fetch_model": "by hand: it takes the network"},
}
REST_OF_A_FILE = {
    "matrix:": "matrix: {model: tiny, cpus: 1}\n",
    "dataset:": "dataset: {name: synthetic}\n",
    "batch:": "batch: {global: 4}\n",
}


def make_checkout(folder, programs):
    for name in ("configs", "slurm", "scripts", "experiments.sql", "bench", "docs", "tests"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "data").mkdir()
    (folder / "data/ag_news_sample").symlink_to(ROOT / "data/ag_news_sample")
    (folder / "data/ag_news").symlink_to(ROOT / "data/ag_news_sample")
    (folder / "build/release").mkdir(parents=True)
    (folder / "build/release/bin").symlink_to(programs)


def without_lines_tested_elsewhere(code, elsewhere, used):
    kept = []
    for line in code.splitlines():
        prefix = next((p for p in elsewhere if line.startswith(p)), None)
        if prefix is None:
            kept.append(line)
        else:
            used.add(prefix)
    return "\n".join(kept)


def run(name, code, folder, programs):
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}", "DDPSWEEP_CACHE_DIR": str(folder / "cache"),
                   "DDPSWEEP_WORKER": str(programs / "ddpsweep-fake-worker")}
    done = subprocess.run(["bash", "-euxo", "pipefail", "-c", code], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=100)
    print(f"---- {name}\n{done.stdout}", flush=True)
    if done.returncode != 0:
        sys.exit(f"{name}: exit code {done.returncode}")


def is_study_file(code):
    return code.startswith("experiment_name:")


def whole_file(code):
    if is_study_file(code):
        return code
    for key, rest in REST_OF_A_FILE.items():
        if not re.search(rf"^{key}", code, re.MULTILINE):
            code += rest
    return code


def check_links(document, text):
    """Links within the project lead somewhere."""
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if "://" not in target and not (document.parent / target).exists():
            sys.exit(f"{document.name}: the link to {target} leads nowhere")


def main():
    document, programs = ROOT / sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    elsewhere, used, examples = ELSEWHERE.get(sys.argv[1], {}), set(), 0
    check_links(document, document.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="ddpsweep_examples_") as name:
        folder = pathlib.Path(name)
        make_checkout(folder, programs)
        (folder / "examples").mkdir()
        for language, code in BLOCK.findall(document.read_text(encoding="utf-8")):
            if language in TESTED_ELSEWHERE:
                continue
            examples += 1
            if language == "bash":
                code = without_lines_tested_elsewhere(code, elsewhere, used)
                run(f"bash block {examples}", code, folder, programs)
            elif language == "yaml":
                file = folder / f"examples/example{examples}.yaml"
                file.write_text(whole_file(code), encoding="utf-8")
                gpus = "--gpus 4" if is_study_file(code) else ""
                run(f"yaml block {examples}", f"ddpsweep plan {file} --slots 8 {gpus}", folder, programs)
            else:
                sys.exit(f"a block of {language}: nobody tests that")
    if unused := set(elsewhere) - used:
        sys.exit(f"no line begins with {', '.join(sorted(unused))}")
    print(f"{examples} examples")


if __name__ == "__main__":
    main()
