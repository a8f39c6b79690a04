"""A valid input -> a damaged one, the same for the same random numbers. Knows no reader."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from random import Random
from typing import TypeAlias

Change: TypeAlias = Callable[[Random, bytes, Sequence[bytes]], bytes]
"""(random numbers, an input, words of its notation) -> another input."""

LONGEST = 5_000
"""Bytes that a damaged input has at most: more would only test how long it takes."""
OFTEN = (2, 3, 9, 40, 130, 1_200)
"""How many times something is repeated: 1,200 is deeper than Python's stack."""
TROUBLE = (
    *(b"\0", b"\x1b", b"\x7f", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\n\n", b"\t"),
    *(
        "\u202e",
        "\u2066",
        "\u200f",
        "\ufeff",
        "\u00a0",
        "\u0301" * 40,
        "\U000e0041",
        "\ufffe",
        "\u2028",
        "\x85",
    ),
    *("5\ufe0f\u20e3", "\u0663", "\uff12", "\u05d0", "\U0001f469\u200d\U0001f467", "\u1112\u1161\u11ab"),
    *(
        b"9" * 5_000,
        b"-1",
        b"1e999",
        b"NaN",
        b"0x10",
        b"99999999999999999999",
        b"\\ud800",
        b"\\u0000",
        b"%s%n",
    ),
    *(b"../../etc/passwd", b"file:///etc/passwd", b"javascript:alert(1)", b"=HYPERLINK(1)", b"{0.__class__}"),
)
VALUE = re.compile(rb'(?<=")[^"\n]*(?=")|(?<=>)[^<>]+(?=<)|\b\d+\b|true|false|null')
WORDS = tuple(one.encode() if isinstance(one, str) else one for one in TROUBLE)


def mutated(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    """Return *data* with one to six changes; *words* are those of its notation."""
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        data = random.choice(CHANGES)(random, data, words)[:LONGEST]
    return data


def mutated_zip(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    """Return a package with a changed part; one in ten is changed as a file, whatever is in it."""
    if random.random() < 0.1:
        return mutated(random, data, words)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = random.choice(tuple(parts))
    if random.random() < 0.05:
        del parts[name]
    else:
        parts[name] = mutated(random, parts[name], words)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for each, content in parts.items():
            archive.writestr(zipfile.ZipInfo(each), content)
    return out.getvalue()


def _span(random: Random, data: bytes, longest: int = 200) -> tuple[int, int]:
    begin = random.randrange(len(data) + 1)
    return begin, min(len(data), begin + random.randrange(longest))


def _flip(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    if not data:
        return data
    at = random.randrange(len(data))
    return data[:at] + bytes((data[at] ^ 1 << random.randrange(8),)) + data[at + 1 :]


def _cut(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    begin, end = _span(random, data)
    return data[:begin] + data[end:]


def _end_early(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _repeat(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    begin, end = _span(random, data, 60)
    return data[:end] + data[begin:end] * random.choice(OFTEN) + data[end:]


def _move(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    begin, end = _span(random, data)
    rest = data[:begin] + data[end:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + data[begin:end] + rest[at:]


def _insert(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    at = random.randrange(len(data) + 1)
    word = random.choice(words) if words and random.random() < 0.6 else random.choice(WORDS)
    often = random.choice(OFTEN) if random.random() < 0.2 else 1
    return data[:at] + word * often + data[at:]


def _replace(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    """Put a word of the notation in the place of another one."""
    there = [word for word in words if word in data]
    if not there:
        return _insert(random, data, words)
    old = random.choice(there)
    return data.replace(old, random.choice((*words, *WORDS)), random.choice((1, 1, -1)))


def _value(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    """Change what stands between two quotation marks or two tags, or a number: the form stays whole."""
    values = list(VALUE.finditer(data))
    if not values:
        return _insert(random, data, words)
    begin, end = random.choice(values).span()
    old = data[begin:end]
    new = random.choice(
        (b"", old * 2, old[::-1], random.choice(WORDS), random.choice(words or WORDS), b"0", b"-1")
    )
    return data[:begin] + new + data[end:]


CHANGES: tuple[Change, ...] = (
    _flip,
    _flip,
    _cut,
    _end_early,
    _repeat,
    _move,
    _insert,
    _insert,
    _replace,
    _value,
    _value,
    _value,
)
