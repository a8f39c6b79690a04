"""A passage -> stretches of words, each with its own tag, made of spans that are shaped.

The address of a link is printed after its words, in brackets, for people who read the leaflet on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, assert_never

from pipeline.model.document import Foreign, Inlines, Link, Passage, Strong, Text
from pipeline.model.language import ENGLISH, Language
from pipeline.model.links import is_own_address, printed_address
from pipeline.typesetting.paragraph import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words with one tag. *link* is their link, if any; *language* is set if it is not the passage's."""

    spans: tuple[Span, ...]
    link: Link | None = None
    language: str = ""

    @property
    def text(self) -> str:
        """The words."""
        return "".join(span.text for span in self.spans)


def stretches(passage: Passage, language: Language, bold: bool, latin: str = ENGLISH) -> tuple[Stretch, ...]:
    """Return the stretches of *passage* in reading order; *language* is the language of its words.

    *latin* is that of web addresses, which screen readers must spell with the letters of their own language.
    """
    found: list[Stretch] = []
    runs = list(_runs(passage.content, bold, None))
    for _, linked in groupby(runs, key=lambda run: id(run.link)):
        members = list(linked)
        link = members[0].link
        for tag, group in groupby(members, key=lambda run: run.span.language):
            found.append(Stretch(tuple(run.span for run in group), link, tag))
        if link is not None and printed_address(link):
            found.append(_address(link, language, bold, latin))
    return tuple(found)


class _Run(NamedTuple):
    span: Span
    link: Link | None


def _runs(inlines: Inlines, bold: bool, link: Link | None, tag: str = "") -> Iterator[_Run]:
    """The words of *inlines*; *tag* is the language that they are marked with."""
    for inline in inlines:
        match inline:
            case Text(""):
                pass
            case Text(content):
                yield _Run(Span(content, tag, bold, link is not None and is_own_address(link)), link)
            case Strong(children):
                yield from _runs(children, True, link, tag)
            case Foreign(children, other):
                yield from _runs(children, bold, link, other)
            case Link(children):
                yield from _runs(children, bold, inline, tag)
            case _:
                assert_never(inline)


def _address(link: Link, language: Language, bold: bool, latin: str) -> Stretch:
    """The address in brackets. The brackets have the paragraph's language, and so follow its direction."""
    own, other = language.tag.partition("-")[0], latin.partition("-")[0]
    spoken = "" if own == other else other
    address = Span(printed_address(link), spoken, bold)
    return Stretch((Span(" (", bold=bold), address, Span(")", bold=bold)), link, spoken)
