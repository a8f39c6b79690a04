"""Checks one catalogue, or all of a language: same texts have the same translation, others do not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.checks.translation.data.address_words import ADDRESS
from pipeline.checks.translation.pair import Fault, TranslatedMessage, quoted, words
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.finding import Finding, Rule, Severity

SAME_TRANSLATION = Rule(
    "translation/same-translation",
    Severity.WARNING,
    "Two different texts have the same translation.",
    why="Somebody may have pasted the translation of one text into the row of the other.",
    standard="design: nothing is lost silently",
    bad='msgid "Call the police now."\nmsgstr "Zaraz przyjedzie karetka."\n\n'
    'msgid "An ambulance will come soon."\nmsgstr "Zaraz przyjedzie karetka."',
    good='msgid "Call the police now."\nmsgstr "Zadzwoń teraz na policję."\n\n'
    'msgid "An ambulance will come soon."\nmsgstr "Zaraz przyjedzie karetka."',
)
TWO_TRANSLATIONS = Rule(
    "translation/two-translations",
    Severity.NOTE,
    "Two leaflets translate the same text differently.",
    why="People who read both may look for a difference, and one of the two may be worse.",
    standard="Easy Read Standard 1.0 (2026): the same words for the same thing",
    bad='# first.po\nmsgid "You can ask for an interpreter."\nmsgstr "Możesz poprosić o tłumacza."\n\n'
    '# second.po\nmsgid "You can ask for an interpreter."\nmsgstr "Masz prawo do tłumacza."',
    good='# first.po\nmsgid "You can ask for an interpreter."\nmsgstr "Możesz poprosić o tłumacza."\n\n'
    '# second.po\nmsgid "You can ask for an interpreter."\nmsgstr "Możesz poprosić o tłumacza."',
)
MIXED_ADDRESS = Rule(
    "translation/mixed-address",
    Severity.NOTE,
    "A message addresses the reader in another way than most of the leaflet.",
    why="A mix of formal and familiar is confusing, and a reader may feel talked down to.",
    standard="Easy Read Standard 1.0 (2026): the same words for the same thing",
    bad='msgid "You can ask for help."\nmsgstr "Może Pan poprosić o pomoc."\n\n'
    'msgid "Say what you need."\nmsgstr "Powiedz, czego Ci potrzeba."\n\n'
    'msgid "It is your choice."\nmsgstr "To Twoja decyzja."',
    good='msgid "You can ask for help."\nmsgstr "Możesz poprosić o pomoc."\n\n'
    'msgid "Say what you need."\nmsgstr "Powiedz, czego Ci potrzeba."\n\n'
    'msgid "It is your choice."\nmsgstr "To Twoja decyzja."',
)
RULES = (SAME_TRANSLATION, TWO_TRANSLATIONS, MIXED_ADDRESS)

LEAST_WORDS = 4
"""A source with at least this many words should not share its translation."""
SIMILAR = 0.6
"""Sources that share at least this part of their words may have the same translation."""


def check_consistency(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    """Yield faults where messages of a catalogue do not agree with each other."""
    yield from _same_translations(pairs)
    yield from _addresses(pairs)


def _same_translations(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    first: dict[tuple[str, ...], TranslatedMessage] = {}
    for pair in pairs:
        if len(pair.source_words) >= LEAST_WORDS and pair.words:
            other = first.setdefault(pair.words, pair)
            if other is not pair and not _are_similar(pair.source_words, other.source_words):
                what = f"line {other.entry.place.line} has this translation, too, for {quoted(other.source)}"
                yield pair, Fault(SAME_TRANSLATION, what, "find out which of the two it belongs to")


def _are_similar(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sources have most of their words in common."""
    return 2 * len(set(one) & set(other)) >= SIMILAR * (len(set(one)) + len(set(other)))


def _addresses(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    ways = ADDRESS.get(pairs[0].language.tag.partition("-")[0]) if pairs else None
    if ways is None:
        return
    formal, familiar = (
        [pair for pair in pairs if re.search(way, pair.plain)] for way in ways
    )  # a message may be in both
    few, many, kind = (
        (formal, familiar, "formally") if len(formal) < len(familiar) else (familiar, formal, "familiarly")
    )
    if len(few) * 2 <= len(many):
        for pair in few:
            what = f"this addresses the reader {kind}; {len(many)} other messages do not"
            yield pair, Fault(MIXED_ADDRESS, what, "address the reader as the other messages do")


def check_across(catalogues: Iterable[Catalogue]) -> Iterator[Finding]:
    """Yield the texts that two leaflets' catalogues in one language translate differently."""
    first: dict[tuple[str, str, str], Entry] = {}
    for catalogue in catalogues:
        for entry in catalogue.entries:
            if not entry.translated or len(entry.text.split()) < LEAST_WORDS:
                continue
            other = first.setdefault((catalogue.language, *entry.key), entry)
            if words(other.translations[0]) != words(entry.translations[0]):
                what = f"{other.place} says {quoted(other.translations[0])}: {quoted(entry.text)}"
                hint = "choose one translation for both"
                yield Finding(TWO_TRANSLATIONS, what, entry.place, hint, catalogue.language)
