"""What a document says, found without knowing its kinds of blocks: the files' words are compared with this.

The writers, and ``model.document.walk``, name each kind of block. If one is forgotten, its words are lost in
both, and a comparison of the two finds nothing. This reads the fields of any dataclass, in their order.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import groupby

from pipeline.model.document import Document, Passage, Table
from pipeline.model.errors import PipelineError
from pipeline.model.language import language

SPOKEN = "alternative"
UNREAD = frozenset((SPOKEN, "foot"))
"""The fields whose words are not in the text. The foot of the pages is checked page by page."""


def words(document: Document) -> tuple[str, ...]:
    """Return the words of each passage that a reader sees, in reading order; an empty cell has none.

    In two languages, these are the words of each.
    """
    return tuple(passage.words for passage in _read(document))


def languages(document: Document) -> tuple[str, ...]:
    """Return the language tag of each of ``words``, "" where it is the document's."""
    return tuple(passage.language for passage in _read(document))


def _read(document: Document) -> Iterator[Passage]:
    for name, passage in _passages(document, ""):
        if name not in UNREAD and passage.content:
            yield from passage.versions


def alternatives(document: Document) -> tuple[str, ...]:
    """Return the alternative text of each picture, in reading order; in both languages if it is in two."""
    spoken = (passage for name, passage in _passages(document, "") if name == SPOKEN)
    return tuple(each.words for passage in spoken for each in (passage, passage.beside) if each is not None)


def tables(document: Document) -> tuple[Table, ...]:
    """Return each table, in reading order."""
    return tuple(_tables(document))


def _tables(value: object) -> Iterator[Table]:
    if isinstance(value, Table):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _tables(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _tables(getattr(value, field.name))


Part = tuple[str, str]
"""The BCP 47 tag of a language, and words in it."""

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_WORDS = re.compile(rf"[{_LATIN}]+|[^\W\d_{_LATIN}]+")
_IS_LATIN = re.compile(f"[{_LATIN}]")


def parts(document: Document) -> tuple[Part, ...]:
    """Return the words that are not in the language of the document, with their language, in reading order.

    They are whole passages, and marked words in a passage.
    """
    every = _passages(document, "")
    return tuple(
        part
        for name, passage in every
        if name not in UNREAD
        for part in _joined_parts(_parts(passage.content, passage.language))
        if part[0] and part[0] != document.language
    )


def _joined_parts(given: Iterable[Part]) -> Iterator[Part]:
    """The parts, with neighbours in one language as one."""
    for tag, group in groupby(given, key=lambda part: part[0]):
        yield tag, "".join(words for _, words in group)


def _parts(value: object, tag: str) -> Iterator[Part]:
    """The words of inlines, which have them in the field ``content`` or in their ``children``."""
    if isinstance(value, tuple):
        for each in value:
            yield from _parts(each, tag)
    elif hasattr(value, "content"):
        yield tag, str(value.content)
    else:
        yield from _parts(getattr(value, "children", ()), getattr(value, "language", tag))


def unmarked(wanted: Iterable[Part], found: Iterable[Part]) -> Iterator[Part]:
    """Yield each word of *wanted*, with its language, that the parts *found* in a file have in another one.

    Words are compared one by one, in the letters of the language: in Urdu words a Latin name may have a mark
    of its own, and Word has one for each script.
    """
    known: defaultdict[object, set[str]] = defaultdict(set)
    for tag, words in found:
        known[_spoken(tag)].update(_words(words))
    there = frozenset[str]().union(*known.values())
    for part in dict.fromkeys((tag, word) for tag, words in wanted for word in _words(words)):
        tag, word = part
        own = (language(tag).script == "Latn") == (_IS_LATIN.match(word) is not None)
        if own and word in there and word not in known[_spoken(tag)]:
            yield part


def _words(text: str) -> list[str]:
    return _WORDS.findall(unicodedata.normalize("NFC", text))


@cache
def _spoken(tag: str) -> object:
    """What two tags of one language have in common, whatever the region."""
    try:
        spoken = language(tag)
    except PipelineError:
        return tag
    return spoken.spoken, spoken.script


def strangers(found: Iterable[str], expected: Iterable[str]) -> Iterator[str]:
    """Yield those of *found* that are not in *expected* after the one before them.

    More may be expected than is found: the writers tell which pictures could not be drawn.
    """
    rest = list(expected)
    for each in found:
        if each in rest:
            del rest[: rest.index(each) + 1]
        else:
            yield each


def _passages(value: object, name: str) -> Iterator[tuple[str, Passage]]:
    """Yield each passage in *value*, the content of the field *name*, with the name of its own field."""
    if isinstance(value, Passage):
        yield name, value
    elif isinstance(value, tuple):
        for each in value:
            yield from _passages(each, name)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _passages(getattr(value, field.name), name if name in UNREAD else field.name)
