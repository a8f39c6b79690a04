"""Letters: each word in one script, the language's own or the source's, in the letters that it writes.

Which letters a language writes is told by CLDR's exemplars (data/letters.py), which Chinese characters by
Unihan's variants (data/han.py), which are taken for each other by data/look_alikes.py. A word that stands in
the source may stay as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping
from functools import cache
from string import ascii_letters
from types import MappingProxyType

from pipeline.checks.translation.data.han import (
    SIMPLIFIED,
    SIMPLIFIED_INSTEAD,
    TRADITIONAL,
    TRADITIONAL_INSTEAD,
)
from pipeline.checks.translation.data.letters import LETTERS
from pipeline.checks.translation.data.look_alikes import INSTEAD, LIKE_LATIN
from pipeline.checks.translation.pair import Fault, Faults, Pair
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import Language
from pipeline.model.scripts import UNRESOLVED, script_of

MIXED_SCRIPTS = Rule(
    "translation/mixed-scripts",
    Severity.ERROR,
    "A word has letters of two scripts.",
    why="It looks right and is another word: search, spelling and screen readers break on it.",
    standard="Unicode UTS #39",
    bad='msgid "The police."\nmsgstr "Pоlicja."',
    good='msgid "The police."\nmsgstr "Policja."',
)
WRONG_SCRIPT = Rule(
    "translation/wrong-script",
    Severity.ERROR,
    "A word is in a script that neither the language nor the source is written in.",
    why="It was pasted from another language, or looks like a word of this one and is none.",
    standard="Unicode UTS #39",
    bad='msgid "The police."\nmsgstr "Policja і полиция."',
    good='msgid "The police."\nmsgstr "Policja."',
)
WRONG_LETTER = Rule(
    "translation/wrong-letter",
    Severity.ERROR,
    "A letter is one that another language writes in its place.",
    why="It may look the same, join wrongly or print as a box; readers stumble and search fails.",
    standard="Unicode CLDR, exemplar characters",
    bad='msgid "The police."\nmsgstr "Poliţia."',
    good='msgid "The police."\nmsgstr "Poliția."',
)
STRANGE_LETTER = Rule(
    "translation/strange-letter",
    Severity.WARNING,
    "A letter is none that the language writes.",
    why="It may be a slip, or text of another language. A foreign name may have it: then waive this.",
    standard="Unicode CLDR, exemplar characters",
    bad='msgid "The law."\nmsgstr "Þrawo."',
    good='msgid "The law."\nmsgstr "Prawo."',
)
WRONG_HAN = Rule(
    "translation/wrong-han",
    Severity.ERROR,
    "A Chinese character is traditional in a simplified text, or simplified in a traditional one.",
    why="Many readers of the one cannot read the other well; a mixed text looks careless or foreign.",
    standard="Unicode UAX #38 (Unihan)",
    bad='msgid "The police."\nmsgstr "警车開来。"',
    good='msgid "The police."\nmsgstr "警车开来。"',
)
RULES = (MIXED_SCRIPTS, WRONG_SCRIPT, WRONG_LETTER, STRANGE_LETTER, WRONG_HAN)

LETTERS_IN_A_ROW = re.compile(r"[^\W\d_]+")
# Scripts that are written together.
TOGETHER: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "Jpan": frozenset({"Hani", "Hira", "Kana", "Hrkt", "Latn"}),
        "Kore": frozenset({"Hang", "Hani"}),
        "Hans": frozenset({"Hani", "Bopo"}),
        "Hant": frozenset({"Hani", "Bopo"}),
        "Aran": frozenset({"Arab"}),
    }
)
HAN = {
    "Hans": dict(zip(TRADITIONAL, TRADITIONAL_INSTEAD, strict=True)),
    "Hant": dict(zip(SIMPLIFIED, SIMPLIFIED_INSTEAD, strict=True)),
}
# Languages whose letters CLDR does not list, and others that write the same.
KIN: Mapping[str, str] = MappingProxyType({"prs": "fa", "pnb": "ur", "pa-Arab": "ur"})
# Letters that all who write a script may meet: those a language borrows, and presentation by the keyboard.
MARKS_AS_LETTERS = frozenset("ʼʻʹʺˈˌːºª")


def check_letters(pair: Pair) -> Faults:
    """Yield words of mixed or wrong scripts, and letters that the language does not write."""
    text = pair.plain
    if pair.pseudo or (text.isascii() and pair.language.script == "Latn"):
        return
    own = scripts_of(pair.language)
    scripts = {script_of(character) for character in set(text)} - UNRESOLVED
    if scripts <= own:
        yield from _foreign(text, pair)
    else:
        yield from _runs(text, own, pair)
    wrong = HAN.get(pair.language.script)
    if wrong:
        for character in dict.fromkeys(text):
            if character in wrong and character not in pair.source:
                hint = f"write {wrong[character]}"
                yield Fault(WRONG_HAN, f"there is {character} (U+{ord(character):04X})", hint)


def _runs(text: str, own: frozenset[str], pair: Pair) -> Faults:
    """What is wrong with the words of a text that has letters of other scripts."""
    told: list[str] = []
    for run in LETTERS_IN_A_ROW.findall(text):
        found = {script_of(letter) for letter in run} - UNRESOLVED
        if len(found) > 1 and not found <= own:
            yield from _mixed(run, found, own, pair)
        elif found and not found <= own:
            yield from _other_script(run, found, pair)
        else:
            told.append(run)
    yield from _foreign("".join(told), pair)


def scripts_of(language: Language) -> frozenset[str]:
    """Return the scripts (ISO 15924) that the words of a language are in."""
    return TOGETHER.get(language.script, frozenset({language.script}))


def _mixed(run: str, found: set[str], own: frozenset[str], pair: Pair) -> Faults:
    """A run of letters of several scripts, unless it is a word of the source with an ending, or spaceless."""
    rest = run
    for word in sorted((word for word in pair.source_words if word in run.lower()), key=len, reverse=True):
        if len(word) > 1 and word.isalpha():
            at = rest.lower().find(word)
            rest = rest[:at] + rest[at + len(word) :] if at >= 0 else rest
    found = {script_of(letter) for letter in rest} - UNRESOLVED
    if len(found) < 2 or (own & {"Hani"} and _latin_apart(rest)):
        return
    which = ", ".join(f"{letter} ({script_of(letter)})" for letter in dict.fromkeys(rest))
    strangers = [letter for letter in rest if script_of(letter) not in own | UNRESOLVED]
    hint = "type every letter of the word in the letters of its language"
    shown = f"{strangers[0]} (U+{ord(strangers[0]):04X})" if strangers else which
    yield Fault(MIXED_SCRIPTS, f"“{run}” has letters of two scripts, such as {shown}", hint)


def _latin_apart(run: str) -> bool:
    """Whether a run of Chinese and others has Latin letters beside it only, which no space parts."""
    scripts = {script_of(letter) for letter in run} - UNRESOLVED
    return scripts <= {"Hani", "Bopo", "Latn"}


def _other_script(run: str, found: set[str], pair: Pair) -> Faults:
    """A word in another script: right where the source has it, or, in Latin letters, for a name."""
    if run.lower() in pair.vocabulary or run in pair.known.names or run.lower() in pair.plain_source.lower():
        return
    own = _own_look_alikes(pair.language.script)
    if found == {"Latn"}:
        if own and all(letter in own for letter in run):
            what = f"“{run}” is in Latin letters that look like others"
            yield Fault(MIXED_SCRIPTS, what, "write it on the keyboard of the language")
        return
    what = f"“{run}” is in another script ({', '.join(sorted(found))})"
    yield Fault(WRONG_SCRIPT, what, "delete it, or write it in the letters of the language")


@cache
def _own_look_alikes(script: str) -> frozenset[str]:
    """The Latin letters that letters of *script* look like."""
    return frozenset(latin for letter, latin in LIKE_LATIN.items() if script_of(letter) == script)


def _foreign(text: str, pair: Pair) -> Faults:
    """The letters of a text that the language does not write, nor the source."""
    written, instead = _written(pair.language), _instead(pair.language.tag)
    for letter in sorted(set(text)):
        if not letter.isalpha() or letter in written or letter in pair.source:
            continue
        if letter in instead:
            what = f"there is {letter} (U+{ord(letter):04X})"
            yield Fault(WRONG_LETTER, what, f"write {instead[letter]} (U+{ord(instead[letter][0]):04X})")
        else:
            name = unicodedata.name(letter, "no name").lower()
            what = f"there is {letter} (U+{ord(letter):04X}, {name})"
            yield Fault(STRANGE_LETTER, what, "look whether the word is right")


def _base(tag: str) -> str:
    return tag.partition("-")[0]


class _AllBut:
    """Every letter but some."""

    def __init__(self, wrong: Container[str]) -> None:
        self.wrong = wrong

    def __contains__(self, letter: object) -> bool:
        return letter not in self.wrong


@cache
def _written(language: Language) -> Container[str]:
    """The letters that a language writes; all but the known wrong ones where nobody told us."""
    wrong = _instead(language.tag)
    told = LETTERS.get(KIN.get(language.tag, language.tag)) or LETTERS.get(_base(language.tag), "")
    if language.tag not in LETTERS and (not told or script_of(told[0]) not in scripts_of(language)):
        return _AllBut(wrong)
    letters = set(told) | {letter.upper() for letter in told} | MARKS_AS_LETTERS
    if language.script == "Latn":
        letters |= set(ascii_letters) | ({"İ"} if "ı" in letters else set())
    return frozenset(letters - set(wrong))


def _instead(tag: str) -> Mapping[str, str]:
    """The letters that others write in place of a language's own, with these."""
    return INSTEAD.get(tag) or INSTEAD.get(_base(tag)) or {}
