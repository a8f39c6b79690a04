"""Passages -> the words of a page: bold, links, and an element round each island of another direction."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple, assert_never

from pipeline.model.bidi import RIGHT_TO_LEFT
from pipeline.model.document import Foreign, Inlines, Link, Passage, Strong, Text, plain_words
from pipeline.model.islands import LEFT_TO_RIGHT_MARK, Extent, address_parts, held, holder, islands, turned
from pipeline.model.language import language
from pipeline.model.links import is_number, printed_address
from pipeline.writers.templates import Markup, escape

SCHEMES = ("https:", "http:", "mailto:", "tel:", "sms:")
"""Where a link may lead. Words that lead anywhere else are words."""

OPEN, CLOSE = '<bdi dir="ltr">', "</bdi>"


class _Piece(NamedTuple):
    """A part of a passage as HTML, with its place in the plain words."""

    start: int
    end: int
    html: str


def tagged(name: str, passage: Passage, tag: str, attributes: str = "") -> Markup:
    """Return the element *name* with a passage of a document in the language *tag*.

    *attributes* are our own, and stand as they are.
    """
    own = f" {attributes}" if attributes else ""
    return Markup(f"<{name}{own}{about(passage, tag)}>{words(passage, tag)}</{name}>")


def words(passage: Passage, tag: str) -> Markup:
    """Return the words of a passage of a document in the language *tag*."""
    content = passage.content
    kept = _islands(content, passage.language or tag)
    if not kept and len(content) == 1 and isinstance(content[0], Text):
        return escape(content[0].content)
    return Markup("".join(_pieces(content, 0, kept)))


def about(passage: Passage, tag: str) -> Markup:
    """Return the attributes ``lang`` and ``dir`` of a passage, each where it is not the document's."""
    if not passage.language:
        return NOTHING
    rtl = language(passage.language).rtl
    direction = f' dir="{"rtl" if rtl else "ltr"}"' if rtl != language(tag).rtl else ""
    own = f' lang="{escape(passage.language)}"' if passage.language != tag else ""
    return Markup(own + direction)


NOTHING = Markup("")


def _islands(content: Inlines, tag: str) -> Sequence[Extent]:
    """The islands to keep together: all in a right-to-left text; in others, where the order would change."""
    plain = plain_words(content)
    if language(tag).rtl or (RIGHT_TO_LEFT.search(plain) and any(turned(plain, 0))):
        return islands(plain, address_parts(content))
    return ()


def _pieces(content: Inlines, start: int, kept: Sequence[Extent]) -> Iterator[str]:
    """The HTML of *content*, which starts at *start* in the passage: an element round each island in it.

    A link and words in another language are not divided: an island that is one of these in part is kept
    together on each side of its border.
    """
    if not kept:
        yield from (piece.html for piece in _cut(content, start, ()))
        return
    end = start + len(plain_words(content))
    inside = [(max(one, start), min(other, end)) for one, other in _among(kept, start, end)]
    opened: Extent | None = None
    for piece in _cut(content, start, inside):
        island = holder(inside, piece.start, piece.end)
        if island != opened:
            if opened is not None:
                yield CLOSE
            if island is not None:
                yield OPEN
            opened = island
        yield piece.html
    if opened is not None:
        yield CLOSE


def _among(kept: Sequence[Extent], start: int, end: int) -> Sequence[Extent]:
    """Those of the islands, which are in order, that have a part between *start* and *end*."""
    first = bisect_right(kept, start, key=itemgetter(1))
    return kept[first : bisect_left(kept, end, lo=first, key=itemgetter(0))]


def _cut(content: Inlines, start: int, kept: Sequence[Extent]) -> Iterator[_Piece]:
    """The pieces of *content*, none of which is partly in an island, except links and other languages."""
    for inline in content:
        end = start + len(plain_words((inline,)))
        match inline:
            case Text(text):
                yield from _text(text, start, kept)
            case Strong(children):
                for piece in _cut(children, start, kept):
                    yield piece._replace(html=f"<strong>{piece.html}</strong>")
            case Link():
                yield _Piece(start, end, _link(inline, start, kept))
            case Foreign():
                yield _Piece(start, end, _foreign(inline, start, kept))
            case _:
                assert_never(inline)
        start = end


def _text(text: str, start: int, kept: Sequence[Extent]) -> Iterator[_Piece]:
    end = start + len(text)
    borders = (
        sorted({start, end, *(at for one in _among(kept, start, end) for at in one if start < at < end)})
        if kept
        else (start, end)
    )
    for one, other in pairwise(borders):
        part = text[one - start : other - start]
        if holder(kept, one, other):
            part = LEFT_TO_RIGHT_MARK.join(held(part))
        yield _Piece(one, other, str(escape(part)))


def _link(link: Link, start: int, kept: Sequence[Extent]) -> str:
    end = start + len(plain_words(link.children))
    if holder(kept, start, end):
        inside = "".join(piece.html for piece in _cut(link.children, start, kept))
    else:
        inside = "".join(_pieces(link.children, start, kept))
    if not link.target.lower().startswith(SCHEMES):
        return inside
    address = printed_address(link)
    shown = f' data-address="{escape(address)}"' if address else ""
    return f'<a href="{escape(_href(link.target))}"{shown}>{inside}</a>'


def _foreign(words: Foreign, start: int, kept: Sequence[Extent]) -> str:
    """Words in another language; a direction of its own keeps their order, whatever is around them."""
    direction = "rtl" if language(words.language).rtl else "ltr"
    inside = "".join(_pieces(words.children, start, kept))
    return f'<bdi lang="{escape(words.language)}" dir="{direction}">{inside}</bdi>'


def _href(target: str) -> str:
    """The target without the spaces that people write in it, and with the # of a code as RFC 3966 asks."""
    if is_number(target):
        return "".join(target.split()).replace("#", "%23")
    return "%20".join(target.split())
