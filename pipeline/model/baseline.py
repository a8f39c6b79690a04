"""What was found on an earlier day -> which findings of today are new or worse. Knows no file and no report.

A finding is known by its rule, its file, its language and the words of its message, which quote the place.
So it stays known when its line moves. Its line, its column and its hint do not matter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.model.finding import Finding, Severity
from pipeline.model.measures import MEASURES

COUNTED = frozenset(
    (
        *("easy-read/sentence-too-long", "easy-read/long-sentence", "easy-read/mean-length"),
        *("easy-read/crowded-picture", "easy-read/long-list", "easy-read/long-heading"),
        "reading/long-paragraph",
    )
)
"""The ids of the rules whose messages begin with a number: more is worse."""
NUMBER = re.compile(r"(?<![\d.])\d+(?:\.\d+)? ")
FIGURE = re.compile(r"(?P<name>\w+) is (?P<value>-?\d+(?:\.\d+)?)\b.*")
"""The message of a broken limit: a figure of textstat and its value."""

Name = Callable[[str], str]
"""The path of a file as a finding has it -> as the baseline has it."""

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, order=True)
class Accepted:
    """A finding of an earlier day: *file*, *language*, *rule*, *words*, and how bad it was.

    *amount* is the number of its message for a rule that counts, more being worse; None for others. *times*
    is how many such findings there were.
    """

    file: str
    language: str
    rule: str
    words: str
    level: Severity
    amount: float | None = None
    times: int = 1

    @property
    def key(self) -> Key:
        """What says that a finding is the same one."""
        return self.file, self.language, self.rule, self.words


@dataclass(frozen=True, slots=True)
class Compared:
    """The findings that are *new* or worse, the number of the *known* ones, and what is *gone*."""

    new: tuple[Finding, ...]
    known: int
    gone: tuple[Accepted, ...]


def known(findings: Iterable[Finding], name: Name = str) -> tuple[Accepted, ...]:
    """Return *findings* as a baseline keeps them, sorted; one that stands for several, as its parts."""
    times: Counter[Key] = Counter()
    worst: dict[Key, Accepted] = {}
    for finding in each(findings):
        one = _known(finding, name)
        times[one.key] += 1
        worst[one.key] = _worse(worst.get(one.key, one), one)
    made = (Accepted(*one.key, one.level, one.amount, times[key]) for key, one in worst.items())
    return tuple(sorted(made, key=lambda one: one.key))


def each(findings: Iterable[Finding]) -> list[Finding]:
    """Return each finding alone, those that one stands for in its place."""
    return [part for finding in findings for part in finding.parts or (finding,)]


def compared(findings: Iterable[Finding], before: Sequence[Accepted], name: Name = str) -> Compared:
    """Return how *findings* differ from those of *before*. Findings that are told together are told alone."""
    there: Mapping[Key, Accepted] = {one.key: one for one in before}
    left = Counter({one.key: one.times for one in before})
    new, seen = [], 0
    for finding in each(findings):
        one = _known(finding, name)
        earlier = there.get(one.key)
        if earlier is None or left[one.key] <= 0 or _is_worse(one, earlier):
            new.append(finding)
        else:
            seen += 1
        left[one.key] -= 1
    gone = tuple(one for one in before if left[one.key] == one.times)
    return Compared(tuple(new), seen, gone)


def _known(finding: Finding, name: Name) -> Accepted:
    words, amount = _measured(finding)
    file = name(finding.place.file) if finding.place.file else ""
    return Accepted(file, finding.language, finding.rule.id, words, finding.severity, amount)


def _measured(finding: Finding) -> tuple[str, float | None]:
    """The words of a message, and its number where the number says how bad it is."""
    message = " ".join(finding.message.encode("utf-8", "replace").decode().split())
    if finding.rule.id in COUNTED and (found := NUMBER.match(message)):
        return message[found.end() :], float(found[0])
    if finding.rule.id == "readability/limit" and (found := FIGURE.fullmatch(message)):
        measure = MEASURES.get(found["name"])
        if measure is not None:
            value = float(found["value"])
            return found["name"], -value if measure.more_is_easier else value
    return message, None


def _worse(one: Accepted, other: Accepted) -> Accepted:
    amounts = [each.amount for each in (one, other) if each.amount is not None]
    return Accepted(*one.key, max(one.level, other.level), max(amounts, default=None))


def _is_worse(now: Accepted, before: Accepted) -> bool:
    if now.level > before.level:
        return True
    return now.amount is not None and before.amount is not None and now.amount > before.amount
