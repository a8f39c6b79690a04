"""Looks for each word of a file in the leaflet that it becomes: none may be missing without a finding.

Knows no kind of file. The leaflet is what the source says when it is read, not its letters: a word within the
address of a link is not there.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pipeline.model.document import Place, walk
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.readers.imports.imported import MarkdownText
from pipeline.readers.imports.rules import LOST
from pipeline.readers.markdown import read

WORD = re.compile(r"[^\W_]+")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
NUMBER_OF_ITEM = re.compile(r"(?m)^[ >]*([0-9]+)[.)] ")
MOST_QUOTED = 60
"""How many lost words one finding quotes of one line."""
LONGEST_PART = 40
HINT = "write them into the leaflet, and tell us about this file"


def words(text: str) -> Counter[str]:
    """Return how often each word is in *text*."""
    return Counter(_in_order(text))


def lost(lines: Sequence[str], made: MarkdownText, file: str, again: Iterable[str] = ()) -> Iterator[Finding]:
    """Yield a finding for each of *lines* with words that neither the leaflet nor a finding has.

    *lines* are the words of the file, *made* is its new source. *again* are quotations that a finding has
    once for several places: each further time.
    """
    shown, told = _read(made, file)
    there = words("\n".join((*shown, *told, *again, *NUMBER_OF_ITEM.findall(made.text))))
    expected = Counter[str]()
    for line in lines:
        expected.update(_in_order(line))
    surplus = there - expected
    missing = Counter({word: n for word, n in (expected - there).items() if not _in_parts(word, n, surplus)})
    yield from _by_line(lines, missing, {tuple(_in_order(line)) for line in shown}, file)


def _read(made: MarkdownText, file: str) -> tuple[list[str], list[str]]:
    """The passages of the leaflet, and what is told of it."""
    said = [_quotation(finding.message) for finding in made.findings]
    try:
        document, told = read(made.text, file)
    except PipelineError:  # it has no words
        return [], said
    return [spot.passage.words for spot in walk(document)], said + [one.message for one in told]


def _quotation(message: str) -> str:
    """What a finding of an import quotes: its own "not" is no word of the file."""
    return message.partition(": ")[2] or message


def _by_line(
    lines: Sequence[str], missing: Counter[str], shown: set[tuple[str, ...]], file: str
) -> Iterator[Finding]:
    """A finding for each line that misses words; a line that is shown as it stands misses none."""
    if not missing:
        return
    for whole in (False, True):
        for line in lines:
            in_order = _in_order(line)
            if (tuple(in_order) in shown) is not whole:
                continue
            gone = [word for word in in_order if _taken(word, missing)]
            if gone:
                more = " …" if len(gone) > MOST_QUOTED else ""
                quoted = " ".join(gone[:MOST_QUOTED]) + more
                message = f"words are not in the leaflet: {quoted}, of the line: {' '.join(line.split())}"
                yield Finding(LOST, message, Place(file), HINT)


def _in_order(text: str) -> list[str]:
    return WORD.findall(UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold())


def _taken(word: str, counted: Counter[str]) -> bool:
    """Whether *word* is among those *counted*; it is counted once less."""
    if counted[word] <= 0:
        return False
    counted[word] -= 1
    return True


def _in_parts(word: str, times: int, surplus: Counter[str]) -> bool:
    """Whether *word* is there as several words: a space was put between elements that had none.

    The words are taken out of *surplus*, which are those that nobody missed.
    """
    # How each start of the word can be made of words: the length of the last of them.
    last = {0: 0}
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - LONGEST_PART), end):
            if start in last and surplus[word[start:end]] > 0:
                last[end] = end - start
                break
    end, found = len(word), Counter[str]()
    while end and end in last:
        found[word[end - last[end] : end]] += times
        end -= last[end]
    if end or found - surplus:
        return False
    surplus.subtract(found)
    return True
