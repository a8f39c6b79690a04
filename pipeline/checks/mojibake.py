"""Finds letters that were read in a wrong encoding: "donâ€™t", "Â£5", "cafÃ©". Detects; repairs nothing.

UTF-8 writes a character as 2 to 4 bytes (RFC 3629, 3). A program that takes each byte for a letter of
Windows-1252 (or 1250, 1251) makes 2 to 4 signs of it. So we make bytes of the signs again: if these are UTF-8
of something that the language writes, the text is damaged.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from pipeline.checks.translation.letters import scripts_of, written
from pipeline.model.language import Language
from pipeline.model.scripts import script_of

SIGNS = frozenset(
    "\u00a0\ufeff\u200b\u200e\u200f¡§©«®°±²³´·¹»¼½¾¿×÷£€–—‘’‚“”„†•…‰′″‹›⁄™−→✓✔"
)  # signs that leaflets write, besides letters
CLOSING = frozenset("“”’‘»›")
CYRILLIC = re.compile(r"[\u0400-\u045f]{2,}|[\u2010-\u2044]")
REST = re.compile("â€|(?<=[a-z0-9.,])[ÂÃ](?![^\\W_])")
"""What is left when a reader drops the last sign, or makes a space of it (a no-break space is one)."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """Signs from *begin* to *end* that stand for other letters (*instead*, "" if these are not known)."""

    begin: int
    end: int
    instead: str = ""


def _signs(encoding: str, first: int, last: int) -> str:
    """The signs of the bytes from *first* to *last*, as a class of a pattern."""
    found = (bytes((byte,)).decode(encoding, "ignore") for byte in range(first, last + 1))
    return f"[{''.join(map(re.escape, found))}]"


def _pattern(encoding: str) -> re.Pattern[str]:
    """The signs that the bytes of one or more characters in UTF-8 (RFC 3629, 4) are in *encoding*."""
    two, three, four = (_signs(encoding, *span) for span in ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4)))
    more = _signs(encoding, 0x80, 0xBF)
    return re.compile(f"(?:{two}{more}|{three}{more}{{2}}|{four}{more}{{3}})+")


PATTERNS = {encoding: _pattern(encoding) for encoding in ("cp1252", "cp1250", "cp1251")}


def mojibake(text: str, language: Language) -> Iterator[Damaged]:
    """Yield what was read in a wrong encoding, from the left; each place once."""
    if text.isascii():
        return
    found = [one for encoding in PATTERNS for one in _decoded(text, encoding, language)]
    found += [Damaged(*rest.span()) for rest in REST.finditer(text)]
    end = 0
    for one in sorted(found, key=lambda one: (one.begin, -one.end, not one.instead)):
        if one.begin >= end:
            yield one
            end = one.end


def _decoded(text: str, encoding: str, language: Language) -> Iterator[Damaged]:
    known = written(language)
    for match in PATTERNS[encoding].finditer(text):
        try:
            instead = match.group().encode(encoding).decode("utf-8")
        except UnicodeDecodeError:
            continue
        # Cyrillic words look like it by chance, as in "СССР»", "Віншуем" and "Від’ємними".
        if encoding == "cp1251" and not CYRILLIC.fullmatch(instead):
            continue
        if _is_meant(instead, language, known) and not _is_quoted(text, match):
            yield Damaged(*match.span(), instead)


def _is_meant(instead: str, language: Language, known: Container[str]) -> bool:
    """Whether somebody wrote these characters: signs, letters of the language, or several of one script."""
    if all(character in SIGNS for character in instead):
        return True
    if not all(character.isalnum() or character in SIGNS for character in instead):
        return False
    if len(instead) > 1:
        return len({script_of(character) for character in instead if character.isalpha()}) == 1
    return instead in known if script_of(instead) == "Latn" else script_of(instead) in scripts_of(language)


def _is_quoted(text: str, match: re.Match[str]) -> bool:
    """Whether it may be a capital at the end of a quotation, as in "CAFÉ»" and "„Ä“"."""
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    return (
        len(match.group()) == 2
        and match.group()[1] in CLOSING
        and not before.islower()
        and not after.isalnum()
    )
