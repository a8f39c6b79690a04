"""Words -> braille cells, by the tables of liblouis, where the machine has it. liblouis alone is used here.

It is a C library with no package on PyPI, so this calls it with ctypes. Cells are given as braille ASCII
(NABCC, the code of ``.brf`` files): one of 64 characters for each cell of 6 dots. Knows no layout.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from pipeline.model.errors import PipelineError

NAMES = ("liblouis.so.20", "liblouis.so", "liblouis.20.dylib", "liblouis.dylib", "liblouis.dll")
FOLDERS = (
    "/usr/share/liblouis/tables",
    "/usr/local/share/liblouis/tables",
    "/opt/homebrew/share/liblouis/tables",
)
HINT = (
    "install it: on Debian and Ubuntu, sudo apt install liblouis20 liblouis-data; "
    "on a Mac, brew install liblouis"
)

# The cells in the order of their dots as bits: dot 1 is 1, dot 2 is 2, dot 3 is 4 and so on.
ASCII = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
DOTS_AS_UNICODE = 4 | 64
"""liblouis.h: dotsIO and ucBrl, so that the cells do not depend on a display table."""
SIX_DOTS = 63
LOG_NOTHING = 60000
MOST_CELLS_PER_CHARACTER = 16
"""A character that a table does not know becomes at most ``'\\x10ffff'`` with number signs."""


@dataclass(frozen=True, slots=True)
class Cells:
    """Braille cells, the index of the character that each comes from, and the characters without braille."""

    cells: str
    origins: tuple[int, ...]
    unknown: tuple[str, ...] = ()


@cache
def _library() -> ctypes.CDLL | None:
    for name in NAMES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.lou_version.restype = ctypes.c_char_p
        library.lou_setLogLevel(LOG_NOTHING)  # it writes on standard error what this module tells by itself
        return library
    return None


def _required() -> ctypes.CDLL:
    library = _library()
    if library is None:
        raise PipelineError("the braille edition needs liblouis, which this machine does not have", hint=HINT)
    return library


def require(tables: Collection[str]) -> None:
    """Raise PipelineError if this machine has no liblouis, or one without some of these *tables*."""
    library = _required()
    for table in tables:
        if not library.lou_getTable(table.encode()):
            raise PipelineError(f"liblouis has no table {table} on this machine", hint=HINT)


def version() -> str:
    """Return the version of liblouis: ``3.24.0``."""
    found: bytes = _required().lou_version()
    return found.decode()


def tables_folder() -> Path | None:
    """Return the folder of liblouis' tables, on which the cells depend; None if it is at no usual place."""
    places = (*os.environ.get("LOUIS_TABLEPATH", "").split(","), *FOLDERS)
    return next((Path(place) for place in places if place and Path(place).is_dir()), None)


def translate(words: str, table: str) -> Cells:
    """Return *words* in braille by *table*. Raises PipelineError if liblouis has no such table."""
    cells, origins = _translated(words, table)
    return Cells(cells, origins, tuple(_unknown(words, cells, table)))


@lru_cache(maxsize=20_000)
def _translated(words: str, table: str) -> tuple[str, tuple[int, ...]]:
    """The cells of *words*, and the index of the character that each comes from."""
    library = _required()
    size = library.lou_charSize()
    encoding = "utf-32-le" if size == 4 else "utf-16-le"
    given = words.encode(encoding)
    length = len(given) // size
    room = length * MOST_CELLS_PER_CHARACTER + MOST_CELLS_PER_CHARACTER
    cells, places = ctypes.create_string_buffer(room * size), (ctypes.c_int * room)()
    read, written = ctypes.c_int(length), ctypes.c_int(room)
    done = library.lou_translate(
        *(table.encode(), given, ctypes.byref(read), cells, ctypes.byref(written)),
        *(None, None, None, places, None, DOTS_AS_UNICODE),
    )
    if not done or read.value != length:
        raise PipelineError(f"liblouis cannot translate with its table {table}", hint=HINT)
    dots = cells.raw[: written.value * size].decode(encoding)
    return "".join([ASCII[ord(dot) & SIX_DOTS] for dot in dots]), tuple(places[: written.value])


def _unknown(words: str, cells: str, table: str) -> Iterator[str]:
    """The characters of *words* that *table* does not know; liblouis writes their hexadecimal code."""
    for character in sorted(set(words)):
        if not character.isascii() and (
            _codes(character) & _hexadecimal(cells) or _is_blank(character, table)
        ):
            yield character


def _codes(character: str) -> set[str]:
    """How the hexadecimal code of a character is spelt in cells, which differs by table."""
    code = f"{ord(character):04X}"
    return {code, code.translate(str.maketrans("1234567890", "ABCDEFGHIJ"))}


@lru_cache(maxsize=1)
def _hexadecimal(cells: str) -> frozenset[str]:
    """What follows each X in *cells*, as far as it can be a hexadecimal code."""
    return frozenset(
        cells[at + 1 : at + 1 + size] for at, cell in enumerate(cells) if cell == "X" for size in (4, 5, 6)
    )


@cache
def _is_blank(character: str, table: str) -> bool:
    """Whether a letter or sign becomes an empty cell, or nothing."""
    return not character.isspace() and not _translated(character, table)[0].strip()
