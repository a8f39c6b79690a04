"""Checks the words of the glossary: agreed terms are used, one for each thing; words to avoid are not used.

A word is found in any of its forms: by its beginning, because many languages change the end; inside other
words in scripts that join words or have no spaces; and in Welsh with its first letter changed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType

from pipeline.checks.translation.pair import Fault, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.model.glossary import Term
from pipeline.model.language import language

OTHER_TERM = Rule(
    "translation/other-term",
    Severity.WARNING,
    "A term of the glossary is not translated as agreed.",
    why="People who read two words for “bail” think of two things.",
    standard="Easy Read Standard 1.0 (2026): the same words for the same thing",
    bad='[[terms]]\nterm = "bail"\n[terms.in]\npl = ["na określonych warunkach"]\n\n'
    'msgid "They may be on bail."\nmsgstr "Mogą być na kaucji."',
    good='[[terms]]\nterm = "bail"\n[terms.in]\npl = ["na określonych warunkach"]\n\n'
    'msgid "They may be on bail."\nmsgstr "Mogą być zwolnieni na określonych warunkach."',
)
TWO_TERMS = Rule(
    "translation/two-terms",
    Severity.NOTE,
    "A leaflet uses two words for one term.",
    why="The glossary allows both, but one leaflet is easier to read with only one of them.",
    standard="Easy Read Standard 1.0 (2026): the same words for the same thing",
    bad='[[terms]]\nterm = "officer"\n[terms.in]\npl = ["policjant", "funkcjonariusz"]\n\n'
    'msgid "An officer will ask."\nmsgstr "Policjant zapyta."\n\n'
    'msgid "An officer will write."\nmsgstr "Funkcjonariusz zapisze."',
    good='[[terms]]\nterm = "officer"\n[terms.in]\npl = ["policjant", "funkcjonariusz"]\n\n'
    'msgid "An officer will ask."\nmsgstr "Policjant zapyta."\n\n'
    'msgid "An officer will write."\nmsgstr "Policjant zapisze."',
)
AVOIDED_WORD = Rule(
    "translation/avoided-word",
    Severity.WARNING,
    "The translation has a word that the glossary says to avoid.",
    why="It hurts or blames people, or they do not understand it.",
    standard="project: source/glossary.toml, [[avoid]]",
    bad='[[avoid]]\nword = "ofiara losu"\ninstead = "osoba"\nwhy = "it blames"\nlanguage = "pl"\n\n'
    'msgid "That person."\nmsgstr "Ta ofiara losu."',
    good='[[avoid]]\nword = "ofiara losu"\ninstead = "osoba"\nwhy = "it blames"\nlanguage = "pl"\n\n'
    'msgid "That person."\nmsgstr "Ta osoba."',
)
RULES = (OTHER_TERM, TWO_TERMS, AVOIDED_WORD)

# Scripts without spaces between words, or with particles and articles joined to words.
ANYWHERE = frozenset("Hans Hant Jpan Thai Laoo Khmr Mymr Tibt Arab Hebr Ethi".split())
KEPT, ENDING = 3, 3
"""A word keeps its first 3 letters and may change its last 3."""
VOWEL_MARKS = re.compile("[\u064b-\u0652]")  # Arabic; people may write them or leave them out
MUTATIONS: Mapping[str, str] = MappingProxyType(
    {"c": "c|g|ch|ngh", "p": "p|b|ph|mh", "t": "t|d|th|nh", "g": "g||ng", "b": "b|f|m", "d": "d|dd|n",
     "m": "m|f", "ll": "ll|l", "rh": "rh|r"}
)  # fmt: skip


def check_terms(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    """Yield faults for terms that are not translated as agreed, and for words to avoid."""
    if not pairs:
        return
    glossary, tag = pairs[0].known.glossary, pairs[0].language.tag
    for term in glossary.terms:
        agreed = term.translations.get(tag, ())
        if agreed:
            yield from _term(term, agreed, term.found_by(tag), pairs)
    for avoided in glossary.avoided:
        if avoided.language == tag:
            word = _whole((avoided.word,))
            for pair in pairs:
                if word.search(pair.plain):
                    hint = f"say {avoided.instead}" if avoided.instead else "say it in another way"
                    yield pair, Fault(AVOIDED_WORD, f"there is “{avoided.word}”", hint)


def _term(
    term: Term, agreed: Sequence[str], known: Sequence[str], pairs: Sequence[TranslatedMessage]
) -> Iterator[tuple[TranslatedMessage, Fault]]:
    asked = [pairs[at] for at in _where(term.forms, tuple(pair.plain_source for pair in pairs))]
    used: dict[str, TranslatedMessage] = {}
    for pair in asked:
        text = VOWEL_MARKS.sub("", pair.plain.casefold())
        found = [word for word in known if _stem(word, pair.language.tag).search(text)]
        if not found and _says_a_part(term, known, pair, text):
            continue
        if not found and term.term.casefold() not in text:
            what = f"“{term.term}” is not called {' or '.join(agreed[:2])}"
            hint, instead = (
                f"write {agreed[0]}, or agree on another word in the glossary",
                _instead(pair, text),
            )
            if instead:
                what = f"{what}, but {instead[0]}, which is “{instead[1]}”"
            # Two signs, so it may block a file: its own words are not there, and those of another term are.
            severity = Severity.ERROR if instead and pair.critical else None
            yield pair, Fault(OTHER_TERM, what, hint, severity)
        for word in [word for word in found[:1] if word in agreed]:
            used.setdefault(word, pair)
    ways = _distinct(list(used), pairs[0].language.tag)
    if len(ways) > 1:
        last = used[ways[-1]]
        what = f"“{term.term}” is called {' and '.join(ways)}"
        yield last, Fault(TWO_TERMS, what, f"use {ways[0]}, which comes first")


def _instead(pair: TranslatedMessage, text: str) -> tuple[str, str] | None:
    """The words of another term, and the term, which the source does not have and the translation has."""
    tag = pair.language.tag
    for other in pair.known.glossary.terms:
        words = other.found_by(tag)
        if words and not _whole(other.forms).search(pair.plain_source):
            word = next((one for one in words if _stem(one, tag).search(text)), None)
            if word:
                return word, other.term
    return None


def _says_a_part(term: Term, agreed: Sequence[str], pair: TranslatedMessage, text: str) -> bool:
    """Whether the source has a shorter form of the term ("abuse"), and the translation a part of a word."""
    said = _whole(term.forms).search(pair.plain_source)
    if said is None or len(said.group().split()) >= len(term.term.split()):
        return False
    parts = (part for word in agreed for part in word.split() if len(part) >= KEPT)
    return any(_stem(part, pair.language.tag).search(text) for part in parts)


def _distinct(words: Sequence[str], tag: str) -> list[str]:
    """The words that are not a form of an earlier word."""
    kept: list[str] = []
    for word in words:
        if not any(_stem(other, tag).search(word.casefold()) or _stem(word, tag).search(other.casefold())
                   for other in kept):  # fmt: skip
            kept.append(word)
    return kept


@lru_cache(maxsize=4096)  # each language checks the same sources
def _where(forms: tuple[str, ...], sources: tuple[str, ...]) -> tuple[int, ...]:
    """The positions of the sources that have one of the forms."""
    whole, bare = _whole(forms), tuple(form.casefold() for form in forms)
    return tuple(
        at
        for at, source in enumerate(sources)
        if any(form in source.casefold() for form in bare) and whole.search(source)
    )


@cache
def _whole(forms: Collection[str]) -> re.Pattern[str]:
    """A pattern for the forms as whole words, in any case, with the plural s that many languages share."""
    ways = "|".join(re.escape(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{ways})(?:s|es)?(?!\w)", re.IGNORECASE)


@cache
def _stem(words: str, tag: str) -> re.Pattern[str]:
    """A pattern for the words in any form, casefolded; up to two other words may be between them."""
    script = language(tag).script
    parts = VOWEL_MARKS.sub("", words.casefold()).split()
    if script in ANYWHERE:
        bare = (re.sub(r"^ال(?=..)", "", part) if script == "Arab" else part for part in parts)
        return re.compile(r"\W+\w*?".join(re.escape(_cut(part)) + r"\w*" for part in bare))
    stems = (rf"(?<!\w){_first(_cut(part), tag)}\w*" for part in parts)
    return re.compile(r"(?:\W+\w+){0,2}?\W+".join(stems))


def _cut(word: str) -> str:
    """The beginning of a word that stays the same in all its forms."""
    if not word[0].isalpha() or len(word) <= KEPT + 1:
        return word
    return word[: max(KEPT, len(word) - ENDING)]


def _first(stem: str, tag: str) -> str:
    """A pattern for a stem; in Welsh with all the first letters that it may have."""
    if tag.partition("-")[0] != "cy":
        return re.escape(stem)
    for letter in sorted(MUTATIONS, key=len, reverse=True):
        if stem.startswith(letter):
            return f"(?:{MUTATIONS[letter]}){re.escape(stem[len(letter) :])}"
    return re.escape(stem)
