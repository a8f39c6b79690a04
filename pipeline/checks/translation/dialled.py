"""What people type into a telephone: ``*#06#``, ``1471#``, ``+44 808 2000 247``. It is kept by the letter."""

from __future__ import annotations

import re
import unicodedata

from pipeline.checks.translation.forms import ascii_digits
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity

DIALLED = Rule(
    "translation/dialled",
    Severity.ERROR,
    "A code or an international number is not in the translation as in the source.",
    why="Without its signs, a code does nothing, and a number reaches nobody, or somebody else.",
    standard="design: nothing is lost silently",
    bad='msgid "Press *#06# to see it."\nmsgstr "Naciśnij 06, żeby go zobaczyć."',
    good='msgid "Press *#06# to see it."\nmsgstr "Naciśnij *#06#, żeby go zobaczyć."',
)
RULES = (DIALLED,)

RUN = re.compile(r"(?<![A-Za-z_*#＊＃\d])[*#＊＃\d]+(?![A-Za-z_*#＊＃\d])")
SIGNS = frozenset("*#＊＃")
TELEPHONE = re.compile(r"(?<![\d+(])(?:\+|\(?0)\d*(?:[ \u00a0()./–-]{1,3}\d+)*")
MOST, LEAST_DIGITS = 15, 7
BRITAIN = "44"
DIRECTIONS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")


def codes(text: str) -> list[str]:
    """Return the codes of a text: digits with * or # among them, of which one is at an end."""
    return [
        unicodedata.normalize("NFKC", ascii_digits(run))
        for run in RUN.findall(DIRECTIONS.sub("", text))
        if not SIGNS.isdisjoint(run) and _is_code(run)
    ]


def _is_code(run: str) -> bool:
    """Whether it is dialled: "#1" and "5*" are marks of a footnote."""
    signs = sum(one in SIGNS for one in run)
    return len(run) - signs > 1 and (signs > 1 or run[0] in "*＊" or run[-1] in "#＃")


def telephones(text: str) -> list[tuple[str, str]]:
    """Return the telephone numbers that begin with + or 0, as they are written and as all spellings agree."""
    found = []
    for match in TELEPHONE.finditer(ascii_digits(text)):
        digits = re.sub(r"\D", "", match.group().replace("(0)", ""))
        if LEAST_DIGITS <= len(digits) <= MOST:
            found.append((match.group(), _agreed(digits, international=match.group().startswith("+"))))
    return found


def _agreed(digits: str, *, international: bool) -> str:
    if digits.startswith("00"):
        digits, international = digits[2:], True
    if not international:
        return digits
    return f"0{digits.removeprefix(BRITAIN)}" if digits.startswith(BRITAIN) else f"+{digits}"


def check_dialled(pair: TranslatedMessage) -> Faults:
    """Yield faults for codes and for international numbers that are not those of the source."""
    wanted, found = codes(pair.plain_source), codes(pair.plain)
    lost = [code for code in wanted if code not in found]
    if "+" in pair.source:
        said = {agreed for _, agreed in telephones(pair.plain)}
        lost += [
            written
            for written, agreed in telephones(pair.plain_source)
            if written.startswith("+") and agreed not in said
        ]
    if lost:
        hint = "copy it from the source, sign by sign"
        yield Fault(DIALLED, f"the translation lacks {', '.join(lost)}", hint)
    extra = [code for code in found if code not in wanted]
    if extra and not lost:
        yield Fault(DIALLED, f"the translation has {', '.join(extra)}", "write only the codes of the source")
