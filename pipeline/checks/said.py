"""What a document says, found without knowing its kinds of blocks: the files' words are compared with this.

The writers, and ``model.document.walk``, name each kind of block. If one is forgotten, its words are lost in
both, and a comparison of the two finds nothing. This reads the fields of any dataclass, in their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from pipeline.model.document import Document, Passage

SPOKEN = "alternative"
UNREAD = frozenset((SPOKEN, "columns"))
"""The fields whose words are not in the text; table headings are repeated, and checked with the table."""


def words(document: Document) -> tuple[str, ...]:
    """Return the words of each passage that a reader sees, in reading order."""
    return tuple(passage.words for name, passage in _passages(document, "") if name not in UNREAD)


def alternatives(document: Document) -> tuple[str, ...]:
    """Return the alternative text of each picture, in reading order."""
    return tuple(passage.words for name, passage in _passages(document, "") if name == SPOKEN)


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
            yield from _passages(getattr(value, field.name), field.name)
