"""The most important rule: the file has all the words of the leaflet, in order, and no others.

The comparison ignores text that is in no passage: header rows of tables of pictures; footers; runs in the
character style ``PrintedAddress`` (the addresses in brackets after links); and direction marks (U+200E,
U+200F, isolates). No-break spaces count as spaces. A line break ends a passage, because there is one between
a hard word and its meaning; so does a dot with spaces beside it, which is between two short lines that share
one. The names of columns count once, where a table is shown row by row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from pipeline.checks.docx_file.cells import in_reading_order, normalised
from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import WP, Opened
from pipeline.checks.said import strangers
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule, Severity

DIFFERENT_WORDS = Rule(
    "docx/different-words",
    Severity.ERROR,
    "The file does not have the words of its leaflet.",
    why="A sentence that is lost, repeated or moved can cost a life.",
    standard="WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="Do contact the victim.",
    good="Do not contact the victim.",
)
RULES = (DIFFERENT_WORDS,)

DOT = " \N{MIDDLE DOT} "


def check_words(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Compare the passages of the file with the expected ones; yield the first difference.

    Also yield each alternative text that is not the leaflet's.
    """
    found = _parted(in_reading_order(file, wanted.tables or ()))
    expected = _normalised(wanted.words)
    pairs = zip_longest(found, expected)
    for place, (here, there) in enumerate(pairs, 1):
        if here != there:
            yield DIFFERENT_WORDS, _difference(place, here, there)
            break  # the passages after it are only moved
    if wanted.alternatives is not None:
        spoken = (picture.get("descr", "") for picture in file.document.iter(f"{WP}docPr"))
        for other in strangers(_normalised(spoken), _normalised(wanted.alternatives)):
            yield DIFFERENT_WORDS, f"no picture here has the alternative text {quoted(other)}"


def _normalised(passages: Iterable[str]) -> Sequence[str]:
    return _parted(map(normalised, passages))


def _parted(passages: Iterable[str]) -> Sequence[str]:
    """The passages, without empty ones; what has dots between it is several."""
    parts = (part.strip() for words in passages for part in words.split(DOT))
    return [part for part in parts if part]


def _difference(place: int, found: str | None, expected: str | None) -> str:
    if found is None:
        return f"passage {place} is missing: {quoted(expected or '')}"
    if expected is None:
        return f"passage {place} is not in the leaflet: {quoted(found)}"
    return f"passage {place} is {quoted(found)}, expected {quoted(expected)}"
