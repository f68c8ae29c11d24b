#!/usr/bin/env python3
"""Writes worker/data/unicode_tables.cpp: what the PyPI package `tokenizers` makes of every code point.

    python scripts/make_unicode_tables.py        (a Python that has tokenizers 0.23.3)

The package's Unicode tables are of several ages, and no library has the same ones. So it is asked itself, about each
code point, what its BERT normalizer and pre-tokenizer do.
"""

import pathlib
import sys

import tokenizers
from tokenizers import normalizers, pre_tokenizers

VERSION = "0.23.3"
OUT = pathlib.Path(__file__).resolve().parent.parent / "worker/data/unicode_tables.cpp"
WIDTH = 120
CODES = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000]
HANGUL = range(0xAC00, 0xD7A4)  # its syllables are decomposed by arithmetic

# One mark of each canonical combining class that the package can know; Unicode never changes the class of a character.
CLASS_MARKS = {1: 0x334, 7: 0x93C, 8: 0x3099, 9: 0x94D, 202: 0x321, 214: 0x1DCE, 216: 0x31B, 218: 0x302A,
               220: 0x316, 222: 0x59A, 224: 0x302E, 226: 0x1D16D, 228: 0x302B, 230: 0x300, 232: 0x315, 233: 0x35C,
               234: 0x35D, 240: 0x345}


def bert(**on):
    off = {"clean_text": False, "handle_chinese_chars": False, "strip_accents": False, "lowercase": False}
    return normalizers.BertNormalizer(**{**off, **on}).normalize_str


clean, spread, strip, lower = (bert(**{option: True}) for option in
                               ("clean_text", "handle_chinese_chars", "strip_accents", "lowercase"))
decompose = normalizers.NFD().normalize_str
split = pre_tokenizers.BertPreTokenizer().pre_tokenize_str


def swaps(first, second):
    """Whether canonical ordering exchanges these two marks."""
    return decompose("a" + first + second) != "a" + decompose(first) + decompose(second)


def is_mark(text):
    """Whether it begins with a character that canonical ordering moves."""
    first = decompose(text)[0]
    return swaps("\u0345", first) or swaps(first, "\u0334")


def combining_class(text):
    fitting = [number for number, mark in CLASS_MARKS.items()
               if not swaps(chr(mark), text) and not swaps(text, chr(mark))]
    assert len(fitting) == 1, (hex(ord(text)), fitting)
    return fitting[0]


def traits_of(code):
    text = chr(code)
    pieces = len(split("a" + text + "b"))
    traits = [name for name, holds in (
        ("kControl", clean("a" + text + "b") == "ab"), ("kSpace", pieces == 2), ("kPunctuation", pieces == 3),
        ("kIdeograph", spread(text) != text), ("kAccent", strip(text) == ""), ("kMark", is_mark(text))) if holds]
    # WordPiece relies on these; should a later package break one, it has to be looked at.
    between = "" if "kControl" in traits else " " if "kSpace" in traits else text
    assert clean(f"a{text}b") == f"a{between}b"
    assert "kSpace" not in traits or strip(text).isspace()
    assert len(lower(text)) == 1 or code == 0x130
    assert lower(text) == text or not traits and len(split("a" + lower(text) + "b")) == 1
    return " | ".join(traits)


def runs(pairs, fits):
    """Groups (code, value) pairs: a pair joins the run before it if fits(run, pair)."""
    grouped = []
    for pair in pairs:
        if grouped and fits(grouped[-1], pair):
            grouped[-1].append(pair)
        else:
            grouped.append([pair])
    return grouped


def literal(text):
    """A char32_t string in which what is beyond ASCII is escaped."""
    assert not set(text) & set('"\\')
    return 'U"' + "".join(c if " " <= c <= "~" else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"
                         for c in text) + '"'


def filled(entries):
    lines = [" "]
    for entry in entries:
        if len(lines[-1]) + len(entry) + 2 > WIDTH:
            lines.append(" ")
        lines[-1] += f" {entry},"
    return "\n".join(lines)


def table(declaration, entries):
    return f"constexpr {declaration}[] = {{\n{filled(entries)}\n}};\n"


def trait_table():
    pairs = [(code, traits_of(code)) for code in CODES]
    assert all(traits for code, traits in pairs if strip(chr(code)) == "")
    found = runs([pair for pair in pairs if pair[1]], lambda run, pair: run[-1] == (pair[0] - 1, pair[1]))
    return table("TraitRange kTraits", [f"{{0x{run[0][0]:x}, 0x{run[-1][0]:x}, {run[0][1]}}}" for run in found])


def class_table():
    marks = [code for code in CODES if is_mark(chr(code)) and strip(chr(code)) != ""]
    assert all(decompose(chr(code)) == chr(code) for code in marks)
    return table("MarkClass kMarkClasses", [f"{{0x{code:x}, {combining_class(chr(code))}}}" for code in marks])


def base_tables():
    stripped = [(code, strip(chr(code))) for code in CODES
                if code not in HANGUL and strip(chr(code)) not in ("", chr(code))]
    assert all(not is_mark(text[0]) for _, text in stripped)
    single = runs([pair for pair in stripped if len(pair[1]) == 1],
                  lambda run, pair: run[-1][0] == pair[0] - 1 and len(run) < 16)
    several = [pair for pair in stripped if len(pair[1]) > 1]
    assert max(len(text) for _, text in several) <= 4
    single = [(run[0][0], "".join(text for _, text in run)) for run in single]
    return [table(f"BaseRun {name}", [f"{{0x{code:x}, {literal(text)}}}" for code, text in entries])
            for name, entries in (("kBases", single), ("kSeveralBases", several))]


def lower_table():
    pairs = [(code, ord(lower(chr(code)))) for code in CODES if code != 0x130 and lower(chr(code)) != chr(code)]

    def fits(run, pair):
        step = pair[0] - run[-1][0]
        return pair[1] - pair[0] == run[-1][1] - run[-1][0] and step in (1, 2) and (
            len(run) == 1 or step == run[-1][0] - run[-2][0])

    def entry(run):
        first, last = run[0][0], run[-1][0]
        return f"{{0x{first:x}, 0x{last:x}, {run[1][0] - first if len(run) > 1 else 1}, {run[0][1] - first}}}"

    return table("LowerRange kLower", [entry(run) for run in runs(pairs, fits)])


def main():
    if tokenizers.__version__ != VERSION:
        sys.exit(f"this is tokenizers {tokenizers.__version__}; the tables are those of {VERSION}")
    bases, several = base_tables()
    OUT.write_text(f"""\
// Made by scripts/make_unicode_tables.py, which asked the PyPI package tokenizers {VERSION} about every code point.
// Change that script, not this file.
#include "worker/data/unicode_tables.hpp"

namespace ddpsweep::worker::unicode {{
namespace {{

// clang-format off
{trait_table()}
{class_table()}
{bases}
{several}
{lower_table()}// clang-format on

}}  // namespace

std::span<const TraitRange> trait_ranges() {{ return kTraits; }}
std::span<const MarkClass> mark_classes() {{ return kMarkClasses; }}
std::span<const BaseRun> base_runs() {{ return kBases; }}
std::span<const BaseRun> several_bases() {{ return kSeveralBases; }}
std::span<const LowerRange> lower_ranges() {{ return kLower; }}

}}  // namespace ddpsweep::worker::unicode
""", encoding="ascii")


if __name__ == "__main__":
    main()
