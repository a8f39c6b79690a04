"""A wording in English -> findings: what can be counted of the rules of plain language.

profiles    how strict: Easy Read, plain language, any other text
lines       its sentences and words, and what is not counted      length     short sentences, one a line
hard_words  bold, explained, listed                               numbers    digits, and few of them
marks       full words, plain marks                               grammar    active, said once
headings    short, with words below; short lists                  ideas      one at a time
words       familiar ones, dates, capitals              initials  letters that need no explanation

A wording in another language is not judged: its sentences, contractions and passives are others. Its numbers
and links are guarded by the checks of its translation. That the words are easy, only readers can say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from pipeline.checks import waivers
from pipeline.checks.plain_language import grammar, hard_words, headings, ideas, length, marks, numbers, words
from pipeline.checks.plain_language.ends import with_ends
from pipeline.checks.plain_language.lines import NumberedText, opened
from pipeline.checks.plain_language.profiles import EASY_READ, GENERAL, LAYOUT, PLAIN, PROFILES
from pipeline.checks.reading_level.counting import Locate, at_passage
from pipeline.checks.reading_level.measures import explained
from pipeline.model.document import Document, Wording, walk
from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary
from pipeline.model.language import is_english
from pipeline.model.leaflet import Waiver
from pipeline.model.reading_level import Profile

__all__ = [
    "EASY_READ",
    "GENERAL",
    "LAYOUT",
    "PLAIN",
    "PROFILES",
    "RULES",
    "check",
    "is_judged",
    "profile_of",
    "suspicions",
]

RULES = (
    *length.RULES,
    *hard_words.RULES,
    *numbers.RULES,
    *marks.RULES,
    *grammar.RULES,
    *headings.RULES,
    *ideas.RULES,
    *words.RULES,
)

CHECKS: tuple[Callable[[NumberedText], Iterator[Finding]], ...] = (
    length.check_length,
    hard_words.check_hard_words,
    numbers.check_numbers,
    marks.check_marks,
    grammar.check_grammar,
    headings.check_headings,
    ideas.check_ideas,
)


def is_judged(tag: str) -> bool:
    """Whether the rules run on the language of a BCP 47 tag: on English alone."""
    return is_english(tag)


def profile_of(wording: Wording) -> Profile:
    """Return the profile of a wording where the settings name none."""
    return EASY_READ if wording is Wording.EASY_READ else GENERAL


def check(
    document: Document,
    keep: Collection[str] = (),
    profile: Profile | None = None,
    glossary: Glossary | None = None,
    locate: Locate = at_passage,
) -> Iterator[Finding]:
    """Yield what breaks the rules in *document*, at the levels of *profile*; nothing where it is not English.

    *keep* are the names that no language changes: their capitals are no abbreviation.
    """
    if not is_judged(document.language):
        return
    profile = profile or profile_of(document.wording)
    glossary = glossary or Glossary()
    names = (*keep, *(name.name for name in glossary.names))
    known = (*names, *(form for term in glossary.terms for form in term.forms if term.meaning))
    page = opened(document, known, profile, locate)
    found = chain.from_iterable(each(page) for each in CHECKS)
    hard = words.check_words(page, explained(document, glossary, names))
    yield from with_ends(_levelled(chain(found, hard), profile), page)


def _levelled(findings: Iterable[Finding], profile: Profile) -> Iterator[Finding]:
    """The findings with the severity that the profile gives them, without those of rules it does not ask."""
    for finding in findings:
        level = profile.levels.get(finding.rule.id, finding.severity)
        if level is not None:
            own = None if level is finding.rule.severity else level
            yield replace(finding, severity_here=own)


def suspicions(
    findings: Sequence[Finding], document: Document, waived: Sequence[Waiver]
) -> Iterator[waivers.Suspicion]:
    """Yield each finding with what a waiver has to name: words of the passage at fault.

    ``what = "bail"`` will do, and so will ``what = "will be arrested"``.
    """
    at = {spot.passage.place.line: spot.passage.words for spot in walk(document)}
    lines = sorted(at)
    for finding in findings:
        above = bisect_right(lines, finding.place.line)
        passage = waivers.normalised(at[lines[above - 1]] if above else document.title.words)
        named = (waiver.what for waiver in waived if waiver.rule == finding.rule.id)
        yield next((what for what in named if waivers.normalised(what) in passage), passage), finding
