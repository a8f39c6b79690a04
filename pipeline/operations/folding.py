"""Findings -> those that a person reads, one for each cause. Knows rules and places, no text, no report.

Findings of one rule that have one cause become one finding, which keeps each of them and its place. A finding
is left out if a finding of another rule has said it already.

Both happen only by the tables below. What can hurt a reader is in neither: an error, a number, a "not",
damaged text, lost words, a critical passage. Each of these is told alone, at its place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import PurePosixPath
from types import MappingProxyType

from pipeline.catalogues.translate import CRITICAL
from pipeline.checks.waivers import is_waived
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Severity

ROOM = 100
"""A common message quotes the first few of its findings: so many letters, one finding at least."""
QUOTED = re.compile("“[^”]*”")


def leaflet_of(place: Place) -> str:
    """Return the id of the leaflet that a file of the project belongs to; "" if it is none's."""
    parts = PurePosixPath(place.file).parts
    match parts:
        case ("source" | "output", leaflet, *_):
            return leaflet
        case ("locales", *_, catalogue):
            return PurePosixPath(catalogue).stem
        case _:
            return ""


def _in_its_file(finding: Finding) -> Hashable:
    return finding.place.file, finding.language


def _of_its_words(finding: Finding) -> Hashable:
    return finding.place.file, finding.message


def _of_its_leaflet(finding: Finding) -> Hashable:
    return leaflet_of(finding.place)


def _of_its_rule(finding: Finding) -> Hashable:
    return finding.rule.id


def _of_its_remedy(finding: Finding) -> Hashable:
    return finding.hint


@dataclass(frozen=True, slots=True)
class Together:
    """How findings of one rule are told together: those with the same *cause* become one.

    *words* follow their number in its message; "" if they all say the same, which is then said once. *hint*
    is for findings that have different hints. *once_a_place*: those at one place are one in other languages.
    Findings above *most_severe* are told alone.
    """

    cause: Callable[[Finding], Hashable]
    words: str = ""
    hint: str = ""
    once_a_place: bool = False
    most_severe: Severity = Severity.WARNING


def _notes(words: str) -> Together:
    """As notes in one file; a warning is a place that an author wants to go to."""
    return Together(_in_its_file, words, most_severe=Severity.NOTE)


TOGETHER: Mapping[str, Together] = MappingProxyType(
    {
        "build/not-built": Together(_of_its_remedy, "files are not built yet"),
        "build/out-of-date": Together(_of_its_remedy, "files are not up to date"),
        "translation/unsigned": Together(
            _of_its_leaflet, "translations are not signed off", "leaflets status counts them"
        ),
        "translation/missing": Together(_in_its_file, "passages have no translation"),
        "translation/fuzzy": Together(_in_its_file, "translations are marked fuzzy"),
        "easy-read/no-wording": Together(
            _of_its_rule, "leaflets have no Easy Read wording", "write source/LEAFLET/easy-read.md"
        ),
        "picture/missing": Together(_in_its_file, "lines have no picture", once_a_place=True),
        "reading/hard-word": Together(_in_its_file, "words are hard"),
        "reading/date-form": Together(_in_its_file, "dates or times are not in words"),
        "easy-read/abbreviation": Together(_of_its_words),
        "docx/unmarked-language": _notes("times, words in another script are not marked with their language"),
        "easy-read/contraction": _notes("times, a “not” is shortened"),
        "easy-read/punctuation": _notes("marks make sentences harder"),
        "easy-read/passive": _notes("sentences may be passive"),
        "reading/two-ideas": _notes("sentences have several ideas"),
        "easy-read/long-sentence": _notes("sentences are long"),
        "easy-read/number-in-words": _notes("numbers are written as words"),
        "easy-read/percentage": _notes("shares are given as percentages"),
        "easy-read/heading-stop": _notes("headings end in a full stop"),
        "easy-read/long-heading": _notes("headings are long"),
        "easy-read/long-list": _notes("lists are long"),
    }
)
"""By id of rule. What is not here is told at each place."""


@dataclass(frozen=True, slots=True)
class Said:
    """The id of the rule that has said it already, and what must be the same: the place, the leaflet."""

    by: str
    where: Callable[[Place], Hashable]


def _same_place(place: Place) -> Hashable:
    return place


SAID: Mapping[str, Said] = MappingProxyType(
    {
        # Without an Easy Read wording, no sentence can have its picture yet.
        "picture/missing": Said("easy-read/no-wording", leaflet_of),
        "reading/two-ideas": Said("easy-read/sentence-too-long", _same_place),
        "reading/hard-word": Said("easy-read/abbreviation", _same_place),
    }
)
"""By id of the rule that need not say it again."""


def fold(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings, one for each cause, each where the first of its cause was."""
    groups: dict[Hashable, list[Finding]] = {}
    for number, finding in enumerate(_not_said(tuple(findings))):
        groups.setdefault(_cause(finding, number), []).append(finding)
    return tuple(_one(group) for group in groups.values())


class Causes:
    """Counts findings as ``fold`` tells them, lot by lot: all that is said of one leaflet is in one lot.

    It keeps a hash of each cause, not the findings.
    """

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._counts = Counter[Severity]()

    def add(self, findings: Iterable[Finding]) -> None:
        """Count the findings of a lot; what an earlier lot had, too, is counted once."""
        for finding in _not_said(tuple(findings)):
            cause = _cause(finding, -1)
            key = hash(finding if cause == -1 else cause)
            if key not in self._seen:
                self._seen.add(key)
                self._counts[finding.severity] += 1

    def counts(self) -> dict[str, int]:
        """Return the number of causes by severity, as ``reports.counts`` does."""
        return {severity.name.lower(): self._counts[severity] for severity in sorted(Severity, reverse=True)}


def _not_said(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings but for those that another has said already."""
    there = {
        (said.by, said.where(finding.place))
        for said in SAID.values()
        for finding in findings
        if finding.rule.id == said.by and not is_waived(finding)
    }
    for finding in findings:
        said = SAID.get(finding.rule.id)
        if said is None or _is_alone(finding) or (said.by, said.where(finding.place)) not in there:
            yield finding


def _is_alone(finding: Finding) -> bool:
    """Whether the finding must be told by itself: an error, a critical passage, a waiver with its reason."""
    return finding.severity is Severity.ERROR or finding.message.startswith(CRITICAL) or is_waived(finding)


def _cause(finding: Finding, number: int) -> Hashable:
    """What is the same for the findings that are told together; the *number* of one that is told alone."""
    together = TOGETHER.get(finding.rule.id)
    if together is None or _is_alone(finding) or finding.severity > together.most_severe:
        return number
    return finding.rule.id, finding.severity, together.cause(finding)


def _one(group: Sequence[Finding]) -> Finding:
    """The finding that stands for a group of one rule and cause; the finding itself if there is no other."""
    first, together = group[0], TOGETHER.get(group[0].rule.id)
    if together is None or len(group) == 1:
        return first
    parts = _at_each_place(group) if together.once_a_place else tuple(group)
    if len(parts) == 1:
        return first
    return replace(
        first,
        message=f"{len(parts)} {together.words}{_samples(parts)}" if together.words else first.message,
        hint=first.hint if all(part.hint == first.hint for part in parts) else together.hint,
        language=first.language if all(part.language == first.language for part in parts) else "",
        parts=parts,
    )


def _at_each_place(group: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple({finding.place: finding for finding in reversed(group)}.values())[::-1]


def _samples(parts: Sequence[Finding]) -> str:
    """The first few different things that the findings are about, for the end of a message."""
    every = [*dict.fromkeys(filter(None, map(_sample, parts)))]
    ends = accumulate(len(sample) for sample in every)
    few = [sample for sample, end in zip(every, ends, strict=True) if end <= ROOM] or every[:1]
    return f": {', '.join(few)}{' …' if len(few) < len(every) else ''}" if few else ""


def _sample(finding: Finding) -> str:
    """What one finding is about: the words that it quotes; or else its language."""
    quoted = QUOTED.search(finding.message)
    return quoted[0] if quoted else finding.language
