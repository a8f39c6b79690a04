"""Compares translations with their source, as far as a machine can. A person who reads the language must
still read every word.

numbers      digits, units, order             letters      scripts, look-alikes, the language's own letters
dialled      codes, telephone numbers         measures     pounds, per cent, millilitres, miles
times        halves of the day                dates        months, days of the week
marks        links, bold, names, addresses    language     a wrong language; the same file in two languages
negation     "not" and "must", by cue words   opposites    before and after, at least and at most, only, free
words        source words left, repeated words; end marks
characters   invisible and broken ones        length       far too short, far too long
sentences    lost, added, twice, moved        swapped      two messages that changed places
names        another service, another link    lexicon      which words go together, in this catalogue
terms        the glossary                     consistency  same text, same translation; formal or familiar

A passage that is not translated, or is fuzzy, is not checked here, because it is not shown. A list cannot
lose an item, because each item is a message. Bad headers and double messages are refused when a catalogue is
read; the PDF writer finds letters that no font has. A finding can be waived (see ``waivers``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from pipeline.checks.translation import (
    characters,
    consistency,
    dates,
    dialled,
    length,
    letters,
    links,
    marks,
    measures,
    names,
    negation,
    numbers,
    opposites,
    sentences,
    swapped,
    terms,
    times,
    waivers,
    words,
)
from pipeline.checks.translation import language as languages
from pipeline.checks.translation.consistency import check_across
from pipeline.checks.translation.language import same_catalogues
from pipeline.checks.translation.pair import (
    Fault,
    Faults,
    TranslatedMessage,
    TranslationContext,
    plain,
    quoted,
)
from pipeline.checks.translation.pair import words as words_of
from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.finding import Finding
from pipeline.model.language import language

__all__ = ["CHECKS", "RULES", "WAIVABLE", "TranslationContext", "check", "check_across", "same_catalogues"]

WAIVABLE = (
    *numbers.RULES,
    *dialled.RULES,
    *measures.RULES,
    *times.RULES,
    *dates.RULES,
    *marks.RULES,
    *links.RULES,
    *names.RULES,
    *negation.RULES,
    *opposites.RULES,
    *characters.RULES,
    *letters.RULES,
    *languages.RULES,
    *words.RULES,
    *length.RULES,
    *sentences.RULES,
    *swapped.RULES,
    *terms.RULES,
    *consistency.RULES,
)
RULES = (*WAIVABLE, *waivers.RULES)

CHECKS: tuple[Callable[[TranslatedMessage], Faults], ...] = (
    numbers.check_numbers,
    numbers.check_words,
    dialled.check_dialled,
    measures.check_measures,
    times.check_times,
    dates.check_dates,
    marks.check_links,
    marks.check_html,
    links.check_addresses,
    marks.check_kept,
    names.check_names,
    negation.check_negation,
    opposites.check_opposites,
    opposites.check_kept_words,
    characters.check_characters,
    characters.check_space,
    characters.check_form,
    letters.check_letters,
    languages.check_language,
    words.check_source_words,
    words.check_repeated,
    words.check_end,
)
# Checks that need the whole catalogue.
CHECKS_TOGETHER: tuple[
    Callable[[Sequence[TranslatedMessage]], Iterator[tuple[TranslatedMessage, Fault]]], ...
] = (
    length.check_lengths,
    sentences.check_sentences,
    swapped.check_swapped,
    terms.check_terms,
    consistency.check_consistency,
)


def check(
    messages: Iterable[Message], catalogue: Catalogue, known: TranslationContext | None = None
) -> Iterator[Finding]:
    """Yield findings about the translations of *messages*, as far as they may be shown."""
    pairs = _pairs(tuple(messages), catalogue, known or TranslationContext())
    together: dict[TranslatedMessage, list[Fault]] = {}
    ids = frozenset(rule.id for rule in WAIVABLE)
    for examine_all in CHECKS_TOGETHER:
        for pair, fault in examine_all(pairs):
            together.setdefault(pair, []).append(fault)
    for pair in pairs:
        faults = [fault for examine in CHECKS for fault in examine(pair)]
        faults += together.get(pair, ())
        findings = (_finding(fault, pair, catalogue) for fault in faults)
        yield from waivers.apply_waivers(pair.entry, findings, ids, catalogue.language)


def _pairs(
    messages: Sequence[Message], catalogue: Catalogue, known: TranslationContext
) -> tuple[TranslatedMessage, ...]:
    spoken = language(catalogue.language)
    vocabulary = frozenset(word for message in messages for word in words_of(plain(message.text)))
    return tuple(
        TranslatedMessage(
            *(message.text, entry.translations[0], spoken, entry, known, message.critical, vocabulary),
            targets=message.given,
        )
        for message in messages
        if (entry := catalogue.by_key.get(message.key)) is not None
        and entry.translated
        and not message.is_in(catalogue.language)
    )


def _finding(fault: Fault, pair: TranslatedMessage, catalogue: Catalogue) -> Finding:
    return Finding(
        fault.rule,
        f"{fault.what}: {quoted(pair.source)}",
        pair.entry.place,
        fault.hint,
        catalogue.language,
        fault.severity,
    )
