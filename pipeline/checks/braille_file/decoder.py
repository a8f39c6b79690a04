"""Braille cells (braille ASCII) -> the digits, signs and Latin letters that a reader finds in them.

This is what proves that a table of liblouis keeps numbers right, so it uses nothing of liblouis: it reads the
cells from left to right, as a finger does. After a number sign, the cells A to J are digits until another
cell ends the number. Contractions and letters of other scripts are not decoded: they become ``�``.

The signs are those of each language's braille code, and of computer braille (NABCC) between its indicators.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

NUMBER_SIGN = "#"
DIGITS: Mapping[str, str] = MappingProxyType(dict(zip("JABCDEFGHI", "0123456789", strict=True)))
UNKNOWN = "\ufffd"


@dataclass(frozen=True, slots=True)
class Code:
    """The signs of one braille code.

    *signs*: cells -> character ("" for an indicator, which stands for no character). *within*: cells ->
    character, before a digit of a number. *computer*: the indicators around computer braille.
    """

    signs: Mapping[str, str]
    within: Mapping[str, str]
    computer: tuple[str, str] | None = None


def _code(signs: str, within: str, indicators: str, computer: tuple[str, str] | None = None) -> Code:
    """The code whose signs are spelt "cells=character", with spaces between them."""
    found = dict(_pairs(signs)) | dict.fromkeys(indicators.split(), "")
    return Code(found, dict(_pairs(within)), computer)


def _pairs(spelt: str) -> Iterator[tuple[str, str]]:
    """The pairs of "cells=character", or "cells=" for a space."""
    for pair in spelt.split():
        cells, _, character = pair[1:].partition("=")
        yield pair[0] + cells, character or " "


CODES: Mapping[str, Code] = MappingProxyType(
    {
        # Rules of Unified English Braille (2013): 3 and 7 (signs), 6.3 (what a number goes on over).
        "en": _code(
            '_?=# "9=* "6=+ 4=. @A=@ 3=: _/=/ -=- .-=_ @&=& "7== 8=? ;8=? .0=% 1=, @9=~',
            '4=. 1=, "=',
            ", ; \" ,'",
        ),
        # Unified Arabic Braille (mip.qa/braille).
        "ar": _code(
            '_9=# ;9=* ;6=+ 4=. @A=@ "1=: _-=/ --=- ,-=_ @&=& ;7== 8=? 3P=% 1=, ^3=~', "4=. 1=,", ", ; ,'"
        ),
        "cy": _code(
            "@#=# 99=* +=+ 4=. !=@ 3=: _/=/ -=- _=_ @&=& 8=? 3P=% 1=,", "1=. '=, ,3=:", ", ; ,'", (",+", ",+")
        ),
        "lt": _code(
            ',#=# 9=* "6=+ 4=. ,>=@ 3=: /=/ -=- ?=_ &=& "7== 5=? ==% 1=, ,5=~', "4=. 1=, 3=:", ". _ ;"
        ),
        "pl": _code("#=# ;#=# #J0=% 9=* 6=+ '=. >=@ 3=: 4=/ -=- ,=_ _&=& 7== 5=? 1=,", "'=. 1=,", ". ;"),
        "pt": _code("#K=# ;#=# 9=* 6=+ '=. :=@ 3=: ,1=/ -=- .-=_ \"&=& 7== 5=? _0=% 1=,", "'=. 1=,", ". ;"),
        "uk": _code("?=# 9=* 6=+ 4=. %=@ 3=: ,/=/ /=/ -=- _=_ ,&=& 7== 5=? 1=,", "1=, 4=.", ", ."),
    }
)
"""By primary language, as in ``model.language_rows.BRAILLE_TABLES``."""


def decoded(cells: str, code: Code) -> str:
    """Return what a reader of *code* finds in *cells*: digits, signs, small Latin letters, spaces."""
    found: list[str] = []
    at, in_number = 0, False
    while at < len(cells):
        end, words, in_number = _next(cells, at, code, in_number)
        found.append(words)
        at = end
    return "".join(found)


def _next(cells: str, at: int, code: Code, in_number: bool) -> tuple[int, str, bool]:
    """The end of the next sign, what it says, and whether a number goes on after it."""
    if in_number and (goes_on := _of_number(cells, at, code)):
        return *goes_on, True
    begins = cells[at] == NUMBER_SIGN and _of_number(cells, at + 1, code) is not None
    # In Polish braille, a number sign and 0 after a number are the per cent sign.
    if (in_number or not begins) and (sign := _sign(cells, at, code, (3, 2))):
        return *sign, False
    if begins:
        return at + 1, "", True
    if found := _computer(cells, at, code) or _sign(cells, at, code, (1,)):
        return *found, False
    cell = cells[at]
    return at + 1, cell.lower() if cell.isalpha() or cell == " " else UNKNOWN, False


def _of_number(cells: str, at: int, code: Code) -> tuple[int, str] | None:
    """The end of the next digit of a number, or of a sign before one, and what it says."""
    if cells[at : at + 1] in DIGITS:
        return at + 1, DIGITS[cells[at]]
    for sign, words in code.within.items():
        end = at + len(sign)
        if cells.startswith(sign, at) and cells[end : end + 1] in DIGITS:
            return end, words
    return None


def _sign(cells: str, at: int, code: Code, lengths: Sequence[int]) -> tuple[int, str] | None:
    """The end of a sign of so many cells, and the character that it stands for."""
    for length in lengths:
        if cells[at : at + length] in code.signs:
            return at + length, code.signs[cells[at : at + length]]
    return None


def _computer(cells: str, at: int, code: Code) -> tuple[int, str] | None:
    """The end of a word in computer braille, where each cell is the character of braille ASCII."""
    if code.computer is None or not cells.startswith(code.computer[0], at):
        return None
    first, last = at + len(code.computer[0]), code.computer[1]
    end = cells.find(last, first)
    if end < 0 or " " in cells[first:end]:
        return None
    return end + len(last), cells[first:end].lower()


def numbers(text: str) -> Sequence[str]:
    """Return the runs of digits in *text*, in order."""
    kept = (character if "0" <= character <= "9" else " " for character in text)
    return "".join(kept).split()
