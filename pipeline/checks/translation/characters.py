"""Characters that no leaflet may have, or that nobody can see; the form that Unicode's letters have."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from pipeline.checks.translation.pair import Fault, Faults, Pair
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import RIGHT_TO_LEFT_SCRIPTS
from pipeline.model.scripts import script_of

FORBIDDEN_CHARACTER = Rule(
    "translation/forbidden-character",
    Severity.ERROR,
    "The translation has a character that no leaflet may have.",
    why="It cannot be seen, and may turn a telephone number round, hide damage or print as a box.",
    standard="Unicode UAX #9",
    bad='msgid "Call 999."\nmsgstr "Call \\xe2\\x80\\xae999."',
    good='msgid "Call 999."\nmsgstr "Call \\xe2\\x81\\xa6999\\xe2\\x81\\xa9."',
)
DIRECTION_MARK = Rule(
    "translation/direction-mark",
    Severity.WARNING,
    "There is a mark of direction where it does nothing good.",
    why="Nobody sees it, and it parts a word for search and screen readers. We isolate numbers ourselves.",
    standard="Unicode UAX #9",
    bad='msgid "Call now."\nmsgstr "Zadz\\xe2\\x80\\x8fwoń teraz."',
    good='msgid "Call now."\nmsgstr "Zadzwoń teraz."',
)
OUTER_SPACE = Rule(
    "translation/outer-space",
    Severity.WARNING,
    "The translation begins or ends with white space, or has a line break in it.",
    why="A passage is one run of words; where its lines end is decided on the page.",
    standard="GNU gettext manual, msgfmt --check",
    bad='msgid "Call 999."\nmsgstr "Zadzwoń pod 999.\\n"',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod 999."',
)
NOT_NFC = Rule(
    "translation/not-nfc",
    Severity.NOTE,
    "The translation is not in Unicode's composed form (NFC).",
    why="A search of the catalogue does not find one letter in two spellings. Our files are composed.",
    standard="Unicode UAX #15",
    bad='msgid "Call 999."\nmsgstr "Zadzwon\\xcc\\x81 pod 999."',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod 999."',
)
RULES = (FORBIDDEN_CHARACTER, DIRECTION_MARK, OUTER_SPACE, NOT_NFC)

LINE_BREAKS = frozenset("\n\r\v\f\u0085\u2028\u2029")
ZERO_WIDTH_SPACE = "\u200b"
# Scripts that put no space between words, and a zero-width one where a line may end.
ZERO_WIDTH_SPACE_SCRIPTS = frozenset({"Khmr", "Laoo", "Mymr", "Thai"})
JOINERS = frozenset("\u200c\u200d")
# Scripts whose letters join, or ask where they are not to.
JOINING_SCRIPTS = frozenset(
    "Adlm Arab Aran Beng Cakm Deva Gujr Guru Knda Khmr Mlym Mand Mong Mymr Nkoo Orya Rohg Sinh Syrc Sylo"
    " Taml Telu Tibt".split()
)
MARKS_OF_DIRECTION = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
WORD_JOINER = "\u2060"
# Of the characters of format (category Cf) all but these are forbidden, and the signs of Arabic numbers.
FORMAT_ALLOWED = JOINERS | MARKS_OF_DIRECTION | frozenset({WORD_JOINER})
FORBIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs"})
FORBIDDEN = frozenset("\ufffd\u115f\u1160\u3164\uffa0\u2800")  # a sign of damage; letters without a shape
OPEN_ISOLATES = frozenset("\u2066\u2067\u2068")
CLOSE_ISOLATE = "\u2069"
INSIDE_A_WORD = re.compile(r"[^\W\d_][\u200e\u200f\u061c]+[^\W\d_]")


def check_characters(pair: Pair) -> Faults:
    """Yield the characters that do not belong."""
    text, script = pair.translation, pair.language.script
    for character in dict.fromkeys(text):
        if not character.isalnum() and _forbidden(character, script):
            name = unicodedata.name(character, "no character of Unicode, or a private one")
            what = f"there is U+{ord(character):04X} ({name.lower()})"
            yield Fault(FORBIDDEN_CHARACTER, what, "delete it")
    if MARKS_OF_DIRECTION.isdisjoint(text):
        return
    if not _isolates_match(text):
        hint = "every U+2066, U+2067 or U+2068 needs a U+2069 behind it"
        yield Fault(FORBIDDEN_CHARACTER, "an isolate (U+2066 to U+2069) has no partner", hint)
    if INSIDE_A_WORD.search(text):
        yield Fault(DIRECTION_MARK, "a mark of direction stands inside a word", "delete it")
    elif not pair.language.rtl and not _has_right_to_left(text) and not {"\u2066", "\u2068"} & set(text):
        yield Fault(DIRECTION_MARK, "a mark of direction stands where all runs one way", "delete it")


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
    """Whether it is a control or private; the list of unassigned ones would change with Python's Unicode."""
    return unicodedata.category(character) in FORBIDDEN_CATEGORIES and unicodedata.bidirectional(
        character
    ) not in ("AN", "AL")


def _has_right_to_left(text: str) -> bool:
    return any(script_of(character) in RIGHT_TO_LEFT_SCRIPTS for character in text)


def _isolates_match(text: str) -> bool:
    """Whether each isolate that is opened is closed, and none is closed that is not open."""
    depth = 0
    for character in text:
        depth += (character in OPEN_ISOLATES) - (character == CLOSE_ISOLATE)
        if depth < 0:
            return False
    return depth == 0


def check_space(pair: Pair) -> Faults:
    """Yield white space around the translation, and a line break in it."""
    if pair.translation != pair.translation.strip():
        yield Fault(OUTER_SPACE, "there is white space before or after the translation", "delete it")
    elif not LINE_BREAKS.isdisjoint(pair.translation):
        yield Fault(OUTER_SPACE, "there is a line break in the translation", "write a space instead")


def check_form(pair: Pair) -> Faults:
    """Yield a translation that is not composed."""
    if not unicodedata.is_normalized("NFC", pair.translation):
        yield Fault(NOT_NFC, "the translation is not in NFC", "save it in NFC, as most editors do")
