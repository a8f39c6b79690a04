"""Translations against their source: numbers, links, marks, characters. Knows what a machine can tell; a
person who reads the language must still read every word.

A passage that is not translated, or is fuzzy, is not judged here: it is not shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.language import language
from pipeline.model.markup import TOKEN

LOST_NUMBER = Rule(
    "translation/lost-number",
    Severity.ERROR,
    "A number of the source is missing from the translation, or is another one.",
    why="“Press 55” and “48 hours” keep people safe; a slip here can cost a life.",
    standard="TR-10",
    bad='msgid "Press 55 within 48 hours."\nmsgstr "Naciśnij 56 w ciągu 48 godzin."',
    good='msgid "Press 55 within 48 hours."\nmsgstr "W ciągu 48 godzin naciśnij 55."',
)
EXTRA_NUMBER = Rule(
    "translation/extra-number",
    Severity.WARNING,
    "The translation has a number that the source does not have.",
    why="It may be a word of the source in digits, or a telephone number that nobody checked.",
    standard="TR-10",
    bad='msgid "Call the police."\nmsgstr "Zadzwoń na policję: 997."',
    good='msgid "Call the police."\nmsgstr "Zadzwoń na policję."',
)
LINK_MARKERS = Rule(
    "translation/link-markers",
    Severity.ERROR,
    "The translation has not the links of the source.",
    why="A reader of the language would lose the way to help that every other reader has.",
    standard="TR-11",
    bad='msgid "Read about [GoodSAM]{1}."\nmsgstr "Przeczytaj o GoodSAM."',
    good='msgid "Read about [GoodSAM]{1}."\nmsgstr "Przeczytaj o [GoodSAM]{1}."',
)
STRONG_WORDS = Rule(
    "translation/strong-words",
    Severity.WARNING,
    "The translation has more or fewer words in bold than the source.",
    why="Bold marks what a reader must not miss.",
    bad='msgid "Do **not** go back."\nmsgstr "Nie wracaj."',
    good='msgid "Do **not** go back."\nmsgstr "**Nie** wracaj."',
)
PLACEHOLDERS = Rule(
    "translation/placeholders",
    Severity.ERROR,
    "The {placeholders} of the translation are not those of the source.",
    why="The name or the date that belongs there would not be printed, or the braces would.",
    standard="TR-11",
    bad='msgid "Published by {publisher}"\nmsgstr "Wydawca: {wydawca}"',
    good='msgid "Published by {publisher}"\nmsgstr "Wydawca: {publisher}"',
)
FORBIDDEN_CHARACTER = Rule(
    "translation/forbidden-character",
    Severity.ERROR,
    "The translation has a character that no leaflet may have.",
    why="It cannot be seen, and may turn a telephone number round, hide damage or print as a box.",
    standard="UAX #9",
    bad='msgid "Call 999."\nmsgstr "Call \\xe2\\x80\\xae999."',
    good='msgid "Call 999."\nmsgstr "Call \\xe2\\x81\\xa6999\\xe2\\x81\\xa9."',
)
COPIED_SOURCE = Rule(
    "translation/copied-source",
    Severity.ERROR,
    "The translation is the source, word for word.",
    why="The passage counts as translated, and the reader cannot read it.",
    bad='msgid "The police will talk to you."\nmsgstr "The police will talk to you."',
    good='msgid "The police will talk to you."\nmsgstr "Policja porozmawia z tobą."',
)
SOURCE_LEFT = Rule(
    "translation/source-left",
    Severity.WARNING,
    "A run of words of the source stands in the translation.",
    why="Part of the passage may have been forgotten. A name in capital letters may stay.",
    bad='msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
    good='msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. Policja porozmawia z tobą."',
)
OUTER_SPACE = Rule(
    "translation/outer-space",
    Severity.WARNING,
    "The translation begins or ends with white space, or has a line break in it.",
    why="A passage is one run of words; where its lines end is decided on the page.",
    bad='msgid "Call 999."\nmsgstr "Zadzwoń pod 999.\\n"',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod 999."',
)
NOT_NFC = Rule(
    "translation/not-nfc",
    Severity.WARNING,
    "The translation is not in Unicode's composed form (NFC).",
    why="One letter in two spellings is not found by a search, and some fonts place its mark badly.",
    standard="UAX #15",
    bad='msgid "Call 999."\nmsgstr "Zadzwon\\xcc\\x81 pod 999."',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod 999."',
)
RULES = (
    LOST_NUMBER,
    EXTRA_NUMBER,
    LINK_MARKERS,
    STRONG_WORDS,
    PLACEHOLDERS,
    FORBIDDEN_CHARACTER,
    COPIED_SOURCE,
    SOURCE_LEFT,
    OUTER_SPACE,
    NOT_NFC,
)

# Digits of any script, with what may stand inside one number: a space (0808 2000 247), or a separator
# before exactly three digits (1,000 or 1.000 or ۱٬۰۰۰). "3-4" and "4.30" are two numbers each.
NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f]\d+|[.,٬'’]\d{3}(?!\d))*")
DIGITS = re.compile(r"\d+")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
RUN = 4
"""So many words of the source in one run are no coincidence."""

LINE_BREAKS = frozenset("\n\r\v\f\u0085\u2028\u2029")
ZERO_WIDTH_SPACE = "\u200b"
# Scripts that put no space between words, and a zero-width one where a line may end.
ZERO_WIDTH_SPACE_SCRIPTS = frozenset({"Khmr", "Laoo", "Mymr", "Thai"})
FORBIDDEN = frozenset("\u202a\u202b\u202c\u202d\u202e\ufffd\ufeff\u00ad\u200b")
# Controls and private characters; the list of unassigned ones would change with Python's Unicode.
FORBIDDEN_CATEGORIES = frozenset({"Cc", "Co", "Cs"})
OPEN_ISOLATES = frozenset("\u2066\u2067\u2068")
CLOSE_ISOLATE = "\u2069"

Faults = Iterator[tuple[Rule, str, str]]
"""A rule, what breaks it, and what would be right."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A source and its translation; *script* is that of the translation's language."""

    source: str
    translation: str
    script: str


def check(messages: Iterable[Message], catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what a machine can find wrong with the translations of *messages* that would be shown."""
    script = language(catalogue.language).script
    for message in messages:
        entry = catalogue.by_key.get(message.key)
        if entry is None or not entry.translated:
            continue
        pair = _Pair(message.text, entry.translations[0], script)
        for examine in CHECKS:
            for rule, what, hint in examine(pair):
                yield _finding(rule, what, hint, entry, catalogue)


def _finding(rule: Rule, what: str, hint: str, entry: Entry, catalogue: Catalogue) -> Finding:
    quoted = entry.text if len(entry.text) <= 40 else f"{entry.text[:40].rstrip()} …"
    return Finding(rule, f"{what}: “{quoted}”", entry.place, hint, catalogue.language)


def numbers(text: str) -> list[tuple[str, ...]]:
    """Return the numbers of a text, each as its groups of digits, in ASCII: ("0808", "2000", "247")."""
    plain = TOKEN.sub(lambda mark: "]" if mark["number"] else mark.group(), text)
    return [
        tuple("".join(str(unicodedata.decimal(digit)) for digit in group) for group in DIGITS.findall(number))
        for number in NUMBER.findall(plain)
    ]


def _numbers(pair: _Pair) -> Faults:
    lost, extra = _difference(numbers(pair.source), numbers(pair.translation))
    if lost:
        hint = "digits of any script are right, numbers in words are not"
        yield LOST_NUMBER, f"the translation lacks {', '.join(lost)}", hint
    if extra:
        yield EXTRA_NUMBER, f"the translation has {', '.join(extra)}", "write what the source says, no more"


def _difference(
    source: list[tuple[str, ...]], translation: list[tuple[str, ...]]
) -> tuple[list[str], list[str]]:
    """Return the numbers lost and those added; it does not matter how a number's digits are grouped."""
    lost = Counter(group for groups in _without(source, translation) for group in groups)
    extra = Counter(group for groups in _without(translation, source) for group in groups)
    return list((lost - extra).elements()), list((extra - lost).elements())


def _without(some: list[tuple[str, ...]], others: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield the numbers that have no partner with the same digits among *others*."""
    partners = Counter("".join(groups) for groups in others)
    for groups in some:
        digits = "".join(groups)
        if partners[digits]:
            partners[digits] -= 1
        else:
            yield groups


def _links(pair: _Pair) -> Faults:
    wanted, found = _link_numbers(pair.source), _link_numbers(pair.translation)
    if wanted != found:
        what = f"the source has links {_listed(wanted)}, the translation {_listed(found)}"
        yield LINK_MARKERS, what, "a link is written [words]{1}, with the number it has in the source"


def _link_numbers(text: str) -> list[str]:
    return sorted(f"{{{mark['number']}}}" for mark in TOKEN.finditer(text) if mark["number"])


def _strong(pair: _Pair) -> Faults:
    wanted, found = (
        sum(mark["strong"] is not None for mark in TOKEN.finditer(text)) // 2
        for text in (pair.source, pair.translation)
    )
    if wanted != found:
        yield (
            STRONG_WORDS,
            f"the source has {wanted} in bold, the translation {found}",
            "write **bold words**",
        )


def _placeholders(pair: _Pair) -> Faults:
    wanted, found = (sorted(set(PLACEHOLDER.findall(text))) for text in (pair.source, pair.translation))
    if wanted != found:
        what = f"the source has placeholders {_listed(wanted)}, the translation {_listed(found)}"
        yield PLACEHOLDERS, what, "a {placeholder} is copied, not translated"


def _characters(pair: _Pair) -> Faults:
    bad = dict.fromkeys(c for c in pair.translation if _forbidden(c, pair.script))
    for character in bad:
        name = unicodedata.name(character, "no character of Unicode, or a private one")
        yield FORBIDDEN_CHARACTER, f"there is U+{ord(character):04X} ({name.lower()})", "delete it"
    if not _isolates_match(pair.translation):
        hint = "every U+2066, U+2067 or U+2068 needs a U+2069 behind it"
        yield FORBIDDEN_CHARACTER, "an isolate (U+2066 to U+2069) has no partner", hint


def _forbidden(character: str, script: str) -> bool:
    if character in LINE_BREAKS:
        return False
    if character == ZERO_WIDTH_SPACE and script in ZERO_WIDTH_SPACE_SCRIPTS:
        return False
    if character in FORBIDDEN or unicodedata.category(character) in FORBIDDEN_CATEGORIES:
        return True
    return ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF  # noncharacters


def _isolates_match(text: str) -> bool:
    """Whether each isolate that is opened is closed, and none is closed that is not open."""
    depth = 0
    for character in text:
        depth += (character in OPEN_ISOLATES) - (character == CLOSE_ISOLATE)
        if depth < 0:
            return False
    return depth == 0


def _source_words(pair: _Pair) -> Faults:
    source, translation = WORD.findall(pair.source), WORD.findall(pair.translation)
    if source == translation and len(source) >= RUN and _is_prose(source):
        yield COPIED_SOURCE, "this is the source, not a translation", "translate it, or leave it empty"
        return
    runs = set(_runs(source))
    left = next((run for run in _runs(translation) if run in runs and _is_prose(run)), None)
    if left is not None:
        what = f"these words stand as in the source: {' '.join(left)}"
        yield SOURCE_LEFT, what, "translate them, unless they are a name"


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _is_prose(words: Sequence[str]) -> bool:
    """Whether half of the words are in small letters; names have fewer, and may stay as they are."""
    return sum(word.islower() for word in words) * 2 >= len(words)


def _space(pair: _Pair) -> Faults:
    if pair.translation != pair.translation.strip():
        yield OUTER_SPACE, "there is white space before or after the translation", "delete it"
    elif LINE_BREAKS.intersection(pair.translation):
        yield OUTER_SPACE, "there is a line break in the translation", "write a space instead"


def _normal_form(pair: _Pair) -> Faults:
    if not unicodedata.is_normalized("NFC", pair.translation):
        yield NOT_NFC, "the translation is not in NFC", "save it in NFC, as most editors do"


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "none"


CHECKS: tuple[Callable[[_Pair], Faults], ...] = (
    _numbers,
    _links,
    _strong,
    _placeholders,
    _characters,
    _source_words,
    _space,
    _normal_form,
)
