"""The paper of a real sweep, from the store to the PDF: paper_test.py DDPSWEEP STORE.sql"""

import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

DDPSWEEP, DUMP = sys.argv[1:3]
HOSTILE = r"50 % of {a}_b & $x^2$ ~#1 \input{/etc/passwd} ""  -- [†] ``quoted''"


def compiled(folder):
    """What pdflatex says of main.tex, run twice as for references."""
    for _ in range(2):
        done = subprocess.run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "main.tex"], cwd=folder,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        if done.returncode != 0:
            raise AssertionError(done.stdout[-3000:])
    return done.stdout


class Paper(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.store = self.folder / "results.db"
        with sqlite3.connect(self.store) as database:
            database.executescript(pathlib.Path(DUMP).read_text(encoding="utf-8"))
        database.close()

    def change(self, sql, *values):
        with sqlite3.connect(self.store) as database:
            database.execute(sql, values)
        database.close()

    def paper(self, *options, gnuplot="gnuplot"):
        target = self.folder / "paper"
        subprocess.run([DDPSWEEP, "report", "--store", self.store, "--paper", target, *options], check=True,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "DDPSWEEP_GNUPLOT": gnuplot})
        return target

    def test_it_compiles_as_it_is(self):
        paper = self.paper()
        said = compiled(paper)
        self.assertNotIn("undefined", said)
        wide = [float(points) for points in re.findall(r"Overfull \\hbox \(([0-9.]+)pt", said)]
        self.assertLess(max(wide, default=0), 10, "a line sticks out of its column")
        fonts = subprocess.run(["pdffonts", paper / "main.pdf"], check=True, capture_output=True, text=True).stdout
        embedded = [line.split()[-5] for line in fonts.splitlines()[2:]]
        self.assertTrue(embedded and set(embedded) == {"yes"}, fonts)

    def test_its_numbers_are_the_stores(self):
        numbers = (self.paper() / "numbers.tex").read_text()
        with sqlite3.connect(self.store) as database:
            (speedup,) = database.execute("SELECT speedup FROM speedup WHERE experiment = 'exp046'").fetchone()
        database.close()
        self.assertIn(f"\\newcommand{{\\ddpSpeedupExpFourSix}}{{{speedup:.2f}}}\n", numbers)

    def test_its_script_makes_it_again(self):
        paper = self.paper()
        before = {file.name: file.read_bytes() for file in paper.iterdir() if file.suffix in (".tex", ".md", ".yaml")}
        (paper / "table.tex").write_text("gone")
        subprocess.run([paper / "make.sh"], check=True, env={"DDPSWEEP": DDPSWEEP, "PATH": "/usr/bin:/bin"},
                       stdout=subprocess.PIPE)
        after = {file.name: file.read_bytes() for file in paper.iterdir() if file.suffix in (".tex", ".md", ".yaml")}
        self.assertEqual(before, after)
        self.assertGreater((paper / "main.pdf").stat().st_size, 10_000)

    def test_without_gnuplot_it_compiles_and_has_no_old_pictures(self):
        paper = self.paper()
        self.assertTrue(list(paper.glob("figures/*.pdf")))
        self.paper("--force", gnuplot="/nowhere/gnuplot")
        self.assertFalse(list(paper.glob("figures/*.pdf")))
        compiled(paper)

    def test_its_copy_takes_no_stores_place(self):
        self.store.rename(self.folder / "other.db")
        shutil.copy(self.folder / "other.db", self.store)
        here = [DDPSWEEP, "report", "--paper", self.folder, "--force", "--store"]
        refused = subprocess.run([*here, self.folder / "other.db"], capture_output=True, text=True)
        self.assertEqual(refused.returncode, 2, refused.stderr)
        self.assertIn("results.db that is no paper's copy", refused.stderr)
        self.assertFalse((self.folder / "main.tex").exists())
        copy = self.store.stat().st_ino
        subprocess.run([*here, self.store], check=True, stdout=subprocess.PIPE)
        self.assertEqual(self.store.stat().st_ino, copy, "the store itself was replaced")
        self.assertTrue((self.folder / "main.tex").exists())

    def test_its_store_is_whole(self):
        with sqlite3.connect(self.paper() / "results.db") as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertEqual(database.execute("SELECT count(*) FROM epoch").fetchone(), (54 * 4,))
        database.close()

    def test_whatever_names_and_remarks_are(self):
        self.change("UPDATE cell SET experiment = ?, setup = ?, remark = ? WHERE experiment = 'exp046'", HOSTILE,
                    HOSTILE, HOSTILE)
        self.change("UPDATE sweep SET name = ?", HOSTILE)
        compiled(self.paper())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
