"""Checks letters: each word is in one script (the language's or the source's), in letters of the language.

The letters of a language are CLDR's exemplar characters (data/letters.py). Chinese characters are checked
with Unihan's variants (data/han.py), letters that look like others with data/look_alikes.py. A word from the
source may stay the same.
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
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import Language
from pipeline.model.scripts import UNRESOLVED, script_of

MIXED_SCRIPTS = Rule(
    "translation/mixed-scripts",
    Severity.ERROR,
    "A word has letters of two scripts.",
    why="The word looks right, but search, spell checkers and screen readers cannot find it.",
    standard="Unicode UTS #39",
    bad='msgid "The police."\nmsgstr "Pоlicja."',
    good='msgid "The police."\nmsgstr "Policja."',
)
WRONG_SCRIPT = Rule(
    "translation/wrong-script",
    Severity.ERROR,
    "A word is in a script that neither the language nor the source uses.",
    why="It may be pasted from another language, or only look like a word of this one.",
    standard="Unicode UTS #39",
    bad='msgid "The police."\nmsgstr "Policja і полиция."',
    good='msgid "The police."\nmsgstr "Policja."',
)
WRONG_LETTER = Rule(
    "translation/wrong-letter",
    Severity.ERROR,
    "A letter is from another language, which writes it in place of the right one.",
    why="It may look the same, join wrongly or print as a box; readers stumble and search fails.",
    standard="Unicode CLDR, exemplar characters",
    bad='msgid "The police."\nmsgstr "Poliţia."',
    good='msgid "The police."\nmsgstr "Poliția."',
)
STRANGE_LETTER = Rule(
    "translation/strange-letter",
    Severity.WARNING,
    "The language does not use this letter.",
    why="It may be a mistake, or text of another language. A foreign name may have it: then waive this.",
    standard="Unicode CLDR, exemplar characters",
    bad='msgid "The law."\nmsgstr "Þrawo."',
    good='msgid "The law."\nmsgstr "Prawo."',
)
WRONG_HAN = Rule(
    "translation/wrong-han",
    Severity.ERROR,
    "A Chinese character is traditional in a simplified text, or simplified in a traditional one.",
    why="Many people can read only one of the two well, and a mixed text looks careless or foreign.",
    standard="Unicode UAX #38 (Unihan)",
    bad='msgid "The police."\nmsgstr "警车開来。"',
    good='msgid "The police."\nmsgstr "警车开来。"',
)
RULES = (MIXED_SCRIPTS, WRONG_SCRIPT, WRONG_LETTER, STRANGE_LETTER, WRONG_HAN)

LETTERS_IN_A_ROW = re.compile(r"[^\W\d_]+")
# Scripts that one text may mix.
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
# Languages whose letters CLDR does not list -> languages with the same letters.
SAME_LETTERS: Mapping[str, str] = MappingProxyType({"lah": "ur", "pa-Arab": "ur"})
# Signs that count as letters and are right in every language.
MARKS_AS_LETTERS = frozenset("ʼʻʹʺˈˌːºª")


def check_letters(pair: TranslatedMessage) -> Faults:
    """Yield words in mixed or wrong scripts, and letters that the language does not use."""
    text = pair.plain
    if pair.is_pseudo or (text.isascii() and pair.language.script == "Latn"):
        return
    own = scripts_of(pair.language)
    scripts = {script_of(character) for character in set(text)} - UNRESOLVED
    if scripts <= own:
        yield from _foreign_letters(text, pair)
    else:
        yield from _foreign_words(text, own, pair)
    wrong = HAN.get(pair.language.script)
    if wrong:
        for character in dict.fromkeys(text):
            if character in wrong and character not in pair.source:
                hint = f"write {wrong[character]}"
                yield Fault(WRONG_HAN, f"there is {character} (U+{ord(character):04X})", hint)


def _foreign_words(text: str, own: frozenset[str], pair: TranslatedMessage) -> Faults:
    """The faults in the words of a text that has letters of other scripts."""
    rest: list[str] = []
    for run in dict.fromkeys(LETTERS_IN_A_ROW.findall(text)):
        found = {script_of(letter) for letter in run} - UNRESOLVED
        if len(found) > 1 and not found <= own:
            yield from _mixed(run, found, own, pair)
        elif found and not found <= own:
            yield from _other_script(run, found, pair)
        else:
            rest.append(run)
    yield from _foreign_letters("".join(rest), pair)


def scripts_of(language: Language) -> frozenset[str]:
    """Return the scripts (ISO 15924) in which the language is written."""
    return TOGETHER.get(language.script, frozenset({language.script}))


def _mixed(run: str, found: set[str], own: frozenset[str], pair: TranslatedMessage) -> Faults:
    """A fault for a word in several scripts, unless it has a source word, or is Chinese with Latin."""
    rest = run
    for word in sorted((word for word in pair.source_words if word in run.lower()), key=len, reverse=True):
        if len(word) > 1 and word.isalpha():
            at = rest.lower().find(word)
            rest = rest[:at] + rest[at + len(word) :] if at >= 0 else rest
    found = {script_of(letter) for letter in rest} - UNRESOLVED
    if len(found) < 2 or (own & {"Hani"} and _is_chinese_and_latin(rest)):
        return
    which = ", ".join(f"{letter} ({script_of(letter)})" for letter in dict.fromkeys(rest))
    strangers = [letter for letter in rest if script_of(letter) not in own | UNRESOLVED]
    hint = "type every letter of the word in the letters of its language"
    shown = f"{strangers[0]} (U+{ord(strangers[0]):04X})" if strangers else which
    yield Fault(MIXED_SCRIPTS, f"“{run}” has letters of two scripts, such as {shown}", hint)


def _is_chinese_and_latin(run: str) -> bool:
    """Whether the letters are Chinese and Latin only: Chinese has no space between the two."""
    scripts = {script_of(letter) for letter in run} - UNRESOLVED
    return scripts <= {"Hani", "Bopo", "Latn"}


ROMAN_NUMERAL = re.compile("X{0,3}(?:I[XV]|V?I{0,3})")
"""Cyrillic texts have these in Latin letters: XXI століття."""


def _other_script(run: str, found: set[str], pair: TranslatedMessage) -> Faults:
    """A fault for a word in another script, unless the source has it, or it is in Latin letters (a name)."""
    if run.lower() in pair.vocabulary or run in pair.known.names or run.lower() in pair.small_source:
        return
    own = own_look_alikes(pair.language.script)
    if found == {"Latn"}:
        if len(run) > 1 and ROMAN_NUMERAL.fullmatch(run):
            return
        if own and all(letter in own for letter in run):
            what = f"“{run}” is in Latin letters that look like those of the language"
            yield Fault(MIXED_SCRIPTS, what, "type the word in the letters of the language")
        return
    what = f"“{run}” is in another script ({', '.join(sorted(found))})"
    yield Fault(WRONG_SCRIPT, what, "delete it, or write it in the letters of the language")


@cache
def own_look_alikes(script: str) -> frozenset[str]:
    """Return the Latin letters that look like letters of *script*."""
    return frozenset(latin for letter, latin in LIKE_LATIN.items() if script_of(letter) == script)


def _foreign_letters(text: str, pair: TranslatedMessage) -> Faults:
    """The faults for letters that neither the language nor the source uses."""
    known, instead = written(pair.language), _instead(pair.language.tag)
    for letter in sorted(set(text)):
        if not letter.isalpha() or letter in known or letter in pair.source:
            continue
        if letter in instead:
            what = f"there is {letter} (U+{ord(letter):04X})"
            yield Fault(WRONG_LETTER, what, f"write {instead[letter]} (U+{ord(instead[letter][0]):04X})")
        else:
            name = unicodedata.name(letter, "no name").lower()
            what = f"there is {letter} (U+{ord(letter):04X}, {name})"
            yield Fault(STRANGE_LETTER, what, "check that the word is right")


def _base(tag: str) -> str:
    return tag.partition("-")[0]


class _AllBut:
    """Every letter except *wrong* ones."""

    def __init__(self, wrong: Container[str]) -> None:
        self.wrong = wrong

    def __contains__(self, letter: object) -> bool:
        return letter not in self.wrong


@cache
def written(language: Language) -> Container[str]:
    """Return the letters of a language; if CLDR lists none, all letters except those known to be wrong."""
    wrong = _instead(language.tag)
    listed = LETTERS.get(SAME_LETTERS.get(language.tag, language.tag)) or LETTERS.get(_base(language.tag), "")
    if language.tag not in LETTERS and (not listed or script_of(listed[0]) not in scripts_of(language)):
        return _AllBut(wrong)
    letters = set(listed) | {letter.upper() for letter in listed} | MARKS_AS_LETTERS
    if language.script == "Latn":
        letters |= set(ascii_letters) | ({"İ"} if "ı" in letters else set())
    return frozenset(letters - set(wrong))


def _instead(tag: str) -> Mapping[str, str]:
    """Wrong letter -> the letters that the language writes in its place."""
    return INSTEAD.get(tag) or INSTEAD.get(_base(tag)) or {}
