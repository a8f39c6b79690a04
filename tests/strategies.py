"""Random documents from the characters of the markup, because other random letters miss the faults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields
from itertools import count
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from pipeline.model.document import (
    Box,
    Definition,
    Definitions,
    Document,
    Foreign,
    Inline,
    Inlines,
    ItemList,
    Link,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Strong,
    Table,
    Text,
    plain_words,
)

words = st.text("*[]{}()\\1ab 5۵", min_size=1, max_size=12).map(Text)


def joined(inlines: Inlines) -> Inlines:
    """The inlines with neighbouring texts joined, as parsing gives them."""
    out: list[Inline] = []
    for inline in inlines:
        last = out[-1] if out else None
        if isinstance(inline, Text) and isinstance(last, Text):
            out[-1] = Text(last.content + inline.content)
        else:
            out.append(inline)
    return tuple(out)


few_words = st.lists(words, min_size=1, max_size=2).map(tuple).map(joined)
links = st.builds(Link, few_words, st.sampled_from(["https://example.org/a", "mailto:a@example.org"]))
strongs = st.builds(Strong, st.lists(words | links, min_size=1, max_size=3).map(tuple).map(joined))
marked = st.builds(
    Foreign,
    st.lists(words | links, min_size=1, max_size=2).map(tuple).map(joined),
    st.sampled_from(["fr", "ur"]),
)
inlines = st.lists(words | strongs | links | marked, min_size=1, max_size=4).map(tuple).map(joined)
passages = st.builds(Passage, inlines.filter(lambda content: bool(plain_words(content).strip())))
several = st.lists(passages, min_size=1, max_size=3).map(tuple)
lists = st.recursive(
    st.builds(ItemList, several, st.sampled_from(Marker)),
    lambda inner: st.builds(
        ItemList,
        st.tuples(passages, st.lists(passages | inner, max_size=2)).map(lambda pair: (pair[0], *pair[1])),
        st.sampled_from(Marker),
    ),
    max_leaves=3,
)
cells = passages | st.just(Passage(()))
tables = st.integers(2, 3).flatmap(
    lambda columns: st.builds(
        Table,
        st.none() | passages,
        st.lists(st.tuples(*[cells] * columns), min_size=2, max_size=3).map(tuple),
        st.booleans(),
        st.booleans(),
    )
)
pictures = st.builds(Picture, st.sampled_from(["phone", "officer"]), passages)
blocks = (
    passages
    | lists
    | tables
    | pictures
    | st.builds(Box, st.lists(passages | lists, min_size=1, max_size=2).map(tuple))
    | st.builds(Definitions, st.lists(st.builds(Definition, passages, passages), max_size=2).map(tuple))
    | st.builds(Rows, st.lists(st.builds(Row, pictures, several), max_size=2).map(tuple))
)
sections = st.builds(
    Section, st.none() | passages, st.lists(blocks, max_size=4).map(tuple), st.sampled_from([2, 3])
)
documents = st.builds(Document, passages, st.lists(sections, max_size=3).map(tuple), st.just("en-GB"))


def filled(kind: type[Any], numbers: Iterator[int] | None = None, around: tuple[type[Any], ...] = ()) -> Any:
    """A value of a dataclass with words in every field that can have some: in the fields of tomorrow, too.

    Each passage has a number of its own, and each tuple has one value of every kind that it may have. A value
    within one of its own kind, of those *around* it, has none of that kind in it.
    """
    numbers = numbers or count(1)
    hints = get_type_hints(kind)
    wanted = (field for field in fields(kind) if field.default is MISSING or _worded(hints[field.name]))
    inside = (*around, kind)
    return kind(**{field.name: _value(hints[field.name], numbers, inside) for field in wanted})


def _value(hint: Any, numbers: Iterator[int], around: tuple[type[Any], ...]) -> Any:
    first = _members(hint)[0]
    if first is Passage:
        return Passage((Text(f"words {next(numbers)}"),))
    if get_origin(first) is tuple:
        kinds = [one for kind in get_args(first) if kind is not Ellipsis for one in _members(kind)]
        return tuple(_value(kind, numbers, around) for kind in kinds if around.count(kind) < 2)
    return filled(first, numbers, around) if hasattr(first, "__dataclass_fields__") else first()


def _members(hint: Any) -> list[Any]:
    """The members of a union, without None; any other type alone."""
    return [one for one in get_args(hint) if one is not NoneType] if isinstance(hint, UnionType) else [hint]


def _worded(hint: Any) -> bool:
    """Whether a value of this type can have words."""
    if hasattr(hint, "__dataclass_fields__"):
        return hint is Passage or any(map(_worded, get_type_hints(hint).values()))
    return any(map(_worded, get_args(hint)))
