"""The most important rule: the file has all the words of the leaflet, in order, and no others.

The comparison ignores text that is in no passage: header rows of tables, which are repeated on every page;
footers; runs in the character style ``PrintedAddress`` (the addresses in brackets after links); and direction
marks (U+200E, U+200F, isolates). No-break spaces count as spaces. A line break ends a passage, because there
is one between a hard word and its meaning.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

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

ADDRESS_STYLE = "PrintedAddress"
SPACES_AND_MARKS = {
    **dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    0x00A0: " ",
    0x202F: " ",
}


def check_words(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Compare the passages of the file with the expected ones; yield the first difference.

    Also yield each alternative text that is not the leaflet's.
    """
    found, expected = _normalised(_passages(file)), _normalised(wanted.words)
    pairs = zip_longest(found, expected)
    for place, (here, there) in enumerate(pairs, 1):
        if here != there:
            yield DIFFERENT_WORDS, _difference(place, here, there)
            break  # the passages after it are only moved
    if wanted.alternatives is not None:
        spoken = (picture.get("descr", "") for picture in file.document.iter(f"{WP}docPr"))
        for other in strangers(_normalised(spoken), _normalised(wanted.alternatives)):
            yield DIFFERENT_WORDS, f"no picture here has the alternative text {quoted(other)}"


def _passages(file: Opened) -> Iterator[str]:
    for paragraph in file.paragraphs:
        if not paragraph.in_header_row:
            words = "".join(run.words for run in paragraph.runs if run.style != ADDRESS_STYLE)
            yield from words.split("\n")


def _normalised(passages: Iterable[str]) -> Sequence[str]:
    """The passages in NFC, with plain spaces and no direction marks; empty passages are left out."""
    plain = (unicodedata.normalize("NFC", words).translate(SPACES_AND_MARKS).strip() for words in passages)
    return [words for words in plain if words]


def _difference(place: int, found: str | None, expected: str | None) -> str:
    if found is None:
        return f"passage {place} is missing: {quoted(expected or '')}"
    if expected is None:
        return f"passage {place} is not in the leaflet: {quoted(found)}"
    return f"passage {place} is {quoted(found)}, expected {quoted(expected)}"
