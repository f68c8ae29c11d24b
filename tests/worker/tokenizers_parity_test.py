#!/usr/bin/env python3
"""WordPiece against the PyPI package `tokenizers`: the ids of real rows, hard strings and code points must be the same.

    tokenizers_parity_test.py TOKENIZE_ROWS [FOLDER]

TOKENIZE_ROWS: the program of tokenize_rows.cpp. FOLDER: of a BERT model, with tokenizer.json; default: a vocabulary
that is made here, of pieces learned from the sample and of single characters of most scripts. With FOLDER every code
point is tried; else, of those that mean nothing yet, one in 32.
"""
import csv
import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import unicodedata

import numpy
import tokenizers

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "data/ag_news_sample"
LETTERS = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def sample_texts():
    texts = []
    for name in ("train.csv", "test.csv"):
        with open(SAMPLE / name, newline="", encoding="utf-8") as file:
            texts += [f"{title} {description}".strip(" \t\n\v\f\r") for _, title, description in csv.reader(file)]
    return texts


def make_folder(folder, texts):
    """A vocabulary in which a wrong character seldom hides behind [UNK]."""
    trained = tokenizers.BertWordPieceTokenizer()
    trained.train_from_iterator(texts[::8], vocab_size=4000, show_progress=False)
    tokens = sorted(trained.get_vocab(), key=trained.token_to_id)
    normalized = "".join(LETTERS[:0x3400] + LETTERS[0x3400:0xF900:16] + LETTERS[0xF100:0x20000])
    normalized = tokenizers.normalizers.BertNormalizer().normalize_str(normalized)
    characters = sorted({c for c in normalized if unicodedata.category(c)[0] != "C"} - {" "})
    tokens = list(dict.fromkeys(tokens + characters + ["##" + c for c in characters]))
    vocabulary = {token: number for number, token in enumerate(tokens)}
    tokenizers.BertWordPieceTokenizer(vocabulary).save(str(folder / "tokenizer.json"))
    text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    assert all(not added["normalized"] for added in json.loads(text)["added_tokens"])


def hard_texts(count):
    """Bytes: sequences of what tokenizers stumble over, from a fixed seed."""
    dice = random.Random(20240229)
    marks = [c for c in LETTERS if unicodedata.category(c) in ("Mn", "Mc", "Me")]
    assigned = [c for c in LETTERS if unicodedata.category(c) not in ("Cn", "Co")]
    blocks = [LETTERS[begin:begin + 128] for begin in range(0, len(LETTERS), 128)]
    latin, right_to_left = LETTERS[0x41:0x250] + LETTERS[0x1E00:0x2000], LETTERS[0x5D0:0x5EB] + LETTERS[0x620:0x660]
    ascii, han, hangul, jamo = LETTERS[:0x80], LETTERS[0x4E00:0x9FFF], LETTERS[0xAC00:0xD7A4], LETTERS[0x1100:0x1200]
    music = "\U0001d157\U0001d165\U0001d16d\U0001d172\u0300\u034f\u302e\x01\u1b44\u0334"  # marks that change places
    emoji = ["\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f44d\U0001f3fd", "\u2764\ufe0f",
             "\U0001f1e9\U0001f1ea", "1\ufe0f\u20e3"]
    nearly_special = ["[cls]", "[ CLS ]", "[[MASK]]", "[MASK", "[UNK][PAD]", "x[SEP]y", "##ing", "##"]
    casing = ["\u0130stanbul", "STRASSE \u1e9e", "\u03a3\u03a3 \u03a3\u03a3\u03c2", "\u212b\u212a\u2126", "\u01c5"]
    punctuation = "$+<=>^`|~.,;:!?\u2014\u201c\u3002\u00a7\u2260\u037e\u1fef"
    some_of = {
        "block": lambda: "".join(dice.choices(dice.choice(blocks), k=dice.randint(1, 12))),
        "mixed": lambda: "".join(dice.choices(assigned, k=dice.randint(1, 12))),
        "marks": lambda: dice.choice("aeos") + "".join(dice.choices(marks, k=dice.randint(1, 6))),
        "lone marks": lambda: "".join(dice.choices(marks, k=dice.randint(1, 3))),
        "music": lambda: "".join(dice.choices(music, k=dice.randint(1, 9))),
        "latin": lambda: "".join(dice.choices(latin, k=dice.randint(1, 9))),
        "ascii": lambda: "".join(dice.choices(ascii, k=dice.randint(1, 20))),
        "word": lambda: "".join(dice.choices("etaoinshrdlu", k=dice.randint(1, 14))),
        "invisible": lambda: dice.choice("\u200b\u200c\u200d\ufeff\u00ad\u2060\u180e\x00\ufffd\x7f\x85\u2028"),
        "blanks": lambda: "".join(dice.choices(" \t\n\r\v\f\u00a0\u3000\u2009", k=dice.randint(1, 4))),
        "han": lambda: "".join(dice.choices(han, k=dice.randint(1, 5))),
        "compatible han": lambda: "".join(dice.choices("\uf900\ufa10\ufad9\U0002f800\U0002fa1d", k=dice.randint(1, 3))),
        "hangul": lambda: "".join(dice.choices(hangul, k=dice.randint(1, 5))),
        "jamo": lambda: "".join(dice.choices(jamo, k=dice.randint(1, 5))),
        "emoji": lambda: "".join(dice.choices(emoji, k=dice.randint(1, 3))),
        "rtl": lambda: "\u202b" + "".join(dice.choices(right_to_left, k=dice.randint(1, 8))),
        "long": lambda: dice.choice(["a", "e\u0301", "ab", "\uac01"]) * dice.choice([50, 51, 99, 100, 101, 400]),
        "special": lambda: dice.choice([*SPECIALS, *nearly_special]),
        "casing": lambda: dice.choice(casing),
        "punctuation": lambda: "".join(dice.choices(punctuation, k=dice.randint(1, 5))),
    }
    kinds = list(some_of.values())
    damage = [b"\xff", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\xaf", b"\x80",
              b"\xf4\x90\x80\x80", b"\xe0\x80", b"\xf8\x88\x80"]
    texts = [b"", b" ", b"\t\n \r", "\u3000\u00a0".encode(), b"[CLS]", b"[CLS]" * 40, b"\xc3", b"a\xe2\x82"]
    for _ in range(count - len(texts)):
        pieces = []
        for _ in range(dice.randint(1, 4)):
            pieces.append(dice.choice(kinds)().encode())
            pieces.append(dice.choice([b"", b"", b" ", dice.choice(damage) if dice.random() < 0.3 else b""]))
        text = b"".join(pieces)
        if dice.random() < 0.05:  # cut anywhere, inside a character too
            text = text[:dice.randint(0, len(text))]
        texts.append(text)
    return texts


def code_point_texts(every, size=96):
    """Code points alone and between letters, some to a text: all that mean something, one in `every` of the others."""
    chosen = [c for c in LETTERS if ord(c) % every == 0 or unicodedata.category(c) not in ("Cn", "Co")]
    return [" ".join(f"{c} a{c}b" for c in chosen[begin:begin + size]).encode()
            for begin in range(0, len(chosen), size)]


def ours(program, folder, texts, length):
    stream = b"".join(struct.pack("<I", len(text)) + text for text in texts)
    done = subprocess.run([program, str(folder), str(length)], input=stream, stdout=subprocess.PIPE, check=True)
    return numpy.frombuffer(done.stdout, dtype="<i4").reshape(len(texts), length)


def theirs(reference, texts, length):
    reference.enable_truncation(max_length=length)
    reference.enable_padding(length=length, pad_id=0, pad_token="[PAD]")
    decoded = [text.decode("utf-8", "replace") for text in texts]
    encode = getattr(reference, "encode_batch_fast", reference.encode_batch)
    return numpy.array([encoding.ids for encoding in encode(decoded)], dtype="<i4").reshape(len(texts), length)


def compare(name, program, folder, reference, texts, length):
    """Returns how many texts have other ids here than there, and shows the first few."""
    differing = compared = unknown = tokens = 0
    for begin in range(0, len(texts), 8192):
        batch = texts[begin:begin + 8192]
        a, b = ours(program, folder, batch, length), theirs(reference, batch, length)
        wrong = numpy.flatnonzero((a != b).any(axis=1))
        for row in wrong[:max(0, 3 - differing)]:
            at = numpy.flatnonzero(a[row] != b[row])[0]
            print(f"  {batch[row]!r}\n  at {at}: {[reference.id_to_token(i) for i in a[row][at:at + 6]]} here, "
                  f"{[reference.id_to_token(i) for i in b[row][at:at + 6]]} there")
        differing, compared = differing + len(wrong), compared + len(batch)
        unknown, tokens = unknown + int((b == reference.token_to_id("[UNK]")).sum()), tokens + int((b != 0).sum())
    print(f"{name}: {compared} texts at length {length}, {differing} differ; "
          f"{100 * unknown / max(tokens, 1):.1f} % [UNK]", flush=True)
    return differing


def with_settings(folder, settings):
    """A sibling of the folder whose normalizer has other settings."""
    other = folder.parent / " ".join(f"{name}={value}" for name, value in settings.items())
    other.mkdir()
    tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["normalizer"].update(settings)
    (other / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    return other


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    program, sample = sys.argv[1], sample_texts()
    assert len(sample) == 18900, len(sample)
    rows, hard = [text.encode() for text in sample], hard_texts(20000)
    differing = 0

    def check(folder, *comparisons):
        nonlocal differing
        reference = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        for name, texts, length in comparisons:
            differing += compare(f"{folder.name}, {name}", program, folder, reference, texts, length)

    def check_all(folder, code_points):
        check(folder, ("AG News sample", rows, 128), ("hard strings", hard, 128), ("hard strings, cut", hard[:2000], 8),
              ("code points", code_points, 1024))

    if len(sys.argv) == 3:
        check_all(pathlib.Path(sys.argv[2]), code_point_texts(every=1))
    else:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name) / "uncased"
            folder.mkdir()
            make_folder(folder, sample)
            code_points = code_point_texts(every=32)
            check_all(folder, code_points)
            for settings in ({"lowercase": False}, {"strip_accents": False}, {"clean_text": False},
                             {"handle_chinese_chars": False}, {"lowercase": False, "strip_accents": True}):
                check(with_settings(folder, settings),
                      ("hard strings and code points", hard[:1500] + code_points[:128] + code_points[128::16], 1024))
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
