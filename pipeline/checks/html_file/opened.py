"""Finished HTML bytes -> the text as a browser reads it, with the element of each part. Knows no writer."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeAlias

from lxml import html

from pipeline.model.bidi import LRI, PDI, RLI

Element: TypeAlias = Any
"""An element of lxml, which has no types."""

# Elements that a browser lays out inside a line (HTML Standard, 15.3: all others stand on their own).
IN_A_LINE = frozenset("a abbr b bdi bdo code em i input label mark small span strong sub sup time u".split())
NAMING = frozenset("h1 h2 h3 h4 h5 h6 dt dd".split())
"""Elements whose spans are several names: the titles of two wordings, a heading in two languages."""
SILENT = frozenset("script style template noscript".split())
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
FSI = "\u2068"


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of the page before it is broken: its text, with isolates as characters, and its element."""

    text: str
    element: Element


@dataclass(frozen=True)
class WebPage:
    """A page as a tree."""

    root: Element

    @classmethod
    def read(cls, data: bytes) -> WebPage:
        """Return the page in *data*; bytes that are not UTF-8 become U+FFFD, which no passage has."""
        return cls(html.document_fromstring(data.decode("utf-8", errors="replace")))

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """All elements, in reading order."""
        return tuple(one for one in self.root.iter() if isinstance(one.tag, str))

    @property
    def title(self) -> str:
        """The title in its head, which a browser shows above the page."""
        return str(self.root.findtext("head/title") or "")

    @cached_property
    def lines(self) -> tuple[PageLine, ...]:
        """The text of the body, in lines."""
        body = self.root.find("body")
        return () if body is None else tuple(_lines(body))

    @cached_property
    def text(self) -> str:
        """The text of the body, a line for each block, without direction marks."""
        return "\n".join(MARKS.sub("", line.text) for line in self.lines)

    def parts(self) -> Iterator[tuple[str, str]]:
        """Yield the text of each block with its language; neighbours in one language are one part."""
        body = self.root.find("body")
        found = () if body is None else _parts(body)
        for tag, group in groupby((part for part in found if part[1]), key=itemgetter(0)):
            yield tag, "".join(text for _, text in group)

    def line_of(self, passage: str, start: int) -> int | None:
        """Return the number of the first line that is *passage*, from line *start* on, or None."""
        numbers = self._numbers.get(passage, [])
        found = bisect_left(numbers, start)
        return numbers[found] if found < len(numbers) else None

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """The numbers of the lines, by their text without direction marks."""
        numbers: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            numbers.setdefault(shown_spaces(MARKS.sub("", line.text)).strip(), []).append(number)
        return numbers


def _parts(element: Element) -> Iterator[tuple[str, str]]:
    """The pieces of text in an element, each with its language; a block ends the words before it."""
    if not isinstance(element.tag, str) or element.tag in SILENT:
        return
    tag, border = language_of(element), "" if element.tag in IN_A_LINE else "\n"
    yield tag, f"{border}{element.text or ''}"
    for child in element:
        yield from _parts(child)
        yield tag, child.tail or ""
    yield tag, border


def language_of(element: Element) -> str:
    """Return the language of an element's words: its own, or that of the nearest element around it."""
    return _inherited(element, "lang")


def direction_of(element: Element) -> str:
    """Return the direction of an element's words, ``ltr`` or ``rtl``."""
    return _inherited(element, "dir") or "ltr"


def _inherited(element: Element, name: str) -> str:
    one: Element | None = element
    while one is not None:
        if one.get(name) is not None:
            return str(one.get(name))
        one = one.getparent()
    return ""


def _lines(block: Element) -> Iterator[PageLine]:
    """The lines of a block and of the blocks in it, in reading order."""
    parts: list[str] = []

    def ended() -> Iterator[PageLine]:
        text = "".join(parts).strip()
        parts.clear()
        if text:
            yield PageLine(text, block)

    parts.append(shown_spaces(block.text))
    for child in block:
        if isinstance(child.tag, str) and child.tag not in SILENT:
            if _is_in_the_line(child):
                parts.append(_run(child))
            else:
                yield from ended()
                yield from _lines(child)
        parts.append(shown_spaces(child.tail))
    yield from ended()


def _is_in_the_line(element: Element) -> bool:
    """Whether an element is a part of a line; each of several names of one thing has a line of its own."""
    names = element.tag == "span" and element.getparent().tag in NAMING
    return not names and all(one.tag in IN_A_LINE for one in element.iter())


def _run(element: Element) -> str:
    """The words of an element inside a line; one with a direction of its own is an isolate (CSS: [dir])."""
    inside = shown_spaces(element.text) + "".join(_run(child) + shown_spaces(child.tail) for child in element)
    opener = {"ltr": LRI, "rtl": RLI, "auto": FSI}.get(
        element.get("dir", "auto" if element.tag == "bdi" else "")
    )
    return f"{opener}{inside}{PDI}" if opener else inside


def shown_spaces(text: str | None) -> str:
    """Return the text with each run of white space as one space, as a browser shows it."""
    return re.sub(r"[ \t\n\r\f]+", " ", text or "")
