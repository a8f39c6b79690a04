"""Checks for forbidden and invisible characters, for white space, and for Unicode's composed form (NFC)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import RIGHT_TO_LEFT_SCRIPTS
from pipeline.model.scripts import script_of

FORBIDDEN_CHARACTER = Rule(
    "translation/forbidden-character",
    Severity.ERROR,
    "The translation has a character that no leaflet may have.",
    why="Nobody can see it. It may reverse a telephone number, hide damaged text or print as a box.",
    standard="Unicode UAX #9",
    bad='msgid "Call 999."\nmsgstr "Call \\xe2\\x80\\xae999."',
    good='msgid "Call 999."\nmsgstr "Call \\xe2\\x81\\xa6999\\xe2\\x81\\xa9."',
)
DIRECTION_MARK = Rule(
    "translation/direction-mark",
    Severity.WARNING,
    "There is a direction mark where it has no use.",
    why="Nobody sees it, but it splits a word for search and screen readers. Numbers do not need it here.",
    standard="Unicode UAX #9",
    bad='msgid "Call now."\nmsgstr "Zadz\\xe2\\x80\\x8fwoń teraz."',
    good='msgid "Call now."\nmsgstr "Zadzwoń teraz."',
)
OUTER_SPACE = Rule(
    "translation/outer-space",
    Severity.WARNING,
    "The translation begins or ends with white space, or has a line break in it.",
    why="A passage is one line of words; the layout decides where it is broken.",
    standard="GNU gettext manual, msgfmt --check",
    bad='msgid "Call 999."\nmsgstr "Zadzwoń pod 999.\\n"',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod 999."',
)
NOT_NFC = Rule(
    "translation/not-nfc",
    Severity.NOTE,
    "The translation is not in Unicode's composed form (NFC).",
    why="One letter can be stored in two ways, and then a search misses it. Our files are always in NFC.",
    standard="Unicode UAX #15",
    bad='msgid "Call 999."\nmsgstr "Zadzwon\\xcc\\x81 pod 999."',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod 999."',
)
RULES = (FORBIDDEN_CHARACTER, DIRECTION_MARK, OUTER_SPACE, NOT_NFC)

LINE_BREAKS = frozenset("\n\r\v\f\u0085\u2028\u2029")
ZERO_WIDTH_SPACE = "\u200b"
# Scripts without spaces between words; a zero-width space shows where a line may end.
ZERO_WIDTH_SPACE_SCRIPTS = frozenset({"Khmr", "Laoo", "Mymr", "Thai"})
JOINERS = frozenset("\u200c\u200d")
# Scripts that use joiners (U+200C, U+200D) to say which letters join.
JOINING_SCRIPTS = frozenset(
    "Adlm Arab Aran Beng Cakm Deva Gujr Guru Knda Khmr Mlym Mand Mong Mymr Nkoo Orya Rohg Sinh Syrc Sylo"
    " Taml Telu Tibt".split()
)
DIRECTION_MARKS = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
WORD_JOINER = "\u2060"
# Format characters (category Cf) are forbidden, except these and the signs of Arabic numbers.
FORMAT_ALLOWED = JOINERS | DIRECTION_MARKS | frozenset({WORD_JOINER})
FORBIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs"})
FORBIDDEN = frozenset("\ufffd\u115f\u1160\u3164\uffa0\u2800")  # the replacement character; blank letters
OPEN_ISOLATES = frozenset("\u2066\u2067\u2068")
CLOSE_ISOLATE = "\u2069"
INSIDE_A_WORD = re.compile(r"[^\W\d_][\u200e\u200f\u061c]+[^\W\d_]")


def check_characters(pair: TranslatedMessage) -> Faults:
    """Yield forbidden characters, and direction marks that have no use."""
    text, script = pair.translation, pair.language.script
    for character in dict.fromkeys(text):
        if not character.isalnum() and _forbidden(character, script):
            name = unicodedata.name(character, "no character of Unicode, or a private one")
            what = f"there is U+{ord(character):04X} ({name.lower()})"
            yield Fault(FORBIDDEN_CHARACTER, what, "delete it")
    if DIRECTION_MARKS.isdisjoint(text):
        return
    if not _isolates_match(text):
        hint = "every U+2066, U+2067 or U+2068 needs a U+2069 after it"
        yield Fault(FORBIDDEN_CHARACTER, "an isolate (U+2066 to U+2069) has no partner", hint)
    if INSIDE_A_WORD.search(text):
        yield Fault(DIRECTION_MARK, "there is a direction mark inside a word", "delete it")
    elif not pair.language.rtl and not _has_right_to_left(text) and not {"\u2066", "\u2068"} & set(text):
        yield Fault(
            DIRECTION_MARK, "there is a direction mark, but the whole text runs in one direction", "delete it"
        )


@cache
def _forbidden(character: str, script: str) -> bool:
    if character in LINE_BREAKS:
        return False
    if character == ZERO_WIDTH_SPACE and script in ZERO_WIDTH_SPACE_SCRIPTS:
        return False
    if character in FORMAT_ALLOWED:
        return character in JOINERS and script not in JOINING_SCRIPTS
    if character in FORBIDDEN or _private_or_control(character):
        return True
    return ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF  # noncharacters


def _private_or_control(character: str) -> bool:
    """Whether it is a control or private character; unassigned ones depend on the version of Python."""
    return unicodedata.category(character) in FORBIDDEN_CATEGORIES and unicodedata.bidirectional(
        character
    ) not in ("AN", "AL")


def _has_right_to_left(text: str) -> bool:
    return any(script_of(character) in RIGHT_TO_LEFT_SCRIPTS for character in text)


def _isolates_match(text: str) -> bool:
    """Whether each isolate is closed, and no isolate is closed before it is opened."""
    depth = 0
    for character in text:
        depth += (character in OPEN_ISOLATES) - (character == CLOSE_ISOLATE)
        if depth < 0:
            return False
    return depth == 0


def check_space(pair: TranslatedMessage) -> Faults:
    """Yield a fault for white space around the translation, or a line break in it."""
    if pair.translation != pair.translation.strip():
        yield Fault(OUTER_SPACE, "there is white space before or after the translation", "delete it")
    elif not LINE_BREAKS.isdisjoint(pair.translation):
        yield Fault(OUTER_SPACE, "there is a line break in the translation", "write a space instead")


def check_form(pair: TranslatedMessage) -> Faults:
    """Yield a fault if the translation is not in NFC."""
    if not unicodedata.is_normalized("NFC", pair.translation):
        yield Fault(NOT_NFC, "the translation is not in NFC", "save it in NFC, as most editors do")
