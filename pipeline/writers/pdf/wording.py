"""A passage -> stretches of words, each with its own tag, made of spans that are shaped.

The address of a link is printed after its words, in brackets, for people who read the leaflet on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import assert_never

from pipeline.model.document import Inlines, Link, Passage, Strong, Text
from pipeline.model.language import Language
from pipeline.model.links import printed_address
from pipeline.typesetting.paragraph import Span

ADDRESS_LANGUAGE = "en"
"""Screen readers must spell a web address with English letters in every language."""


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


def stretches(passage: Passage, language: Language, bold: bool) -> tuple[Stretch, ...]:
    """Return the stretches of *passage* in reading order; *language* is the language of its words."""
    found: list[Stretch] = []
    runs = list(_runs(passage.content, bold, None))
    for _, group in groupby(runs, key=lambda run: id(run[1])):
        members = list(group)
        link = members[0][1]
        found.append(Stretch(tuple(span for span, _ in members), link))
        if link is not None and printed_address(link):
            found.append(_address(link, language, bold))
    return tuple(found)


def _runs(inlines: Inlines, bold: bool, link: Link | None) -> Iterator[tuple[Span, Link | None]]:
    for inline in inlines:
        match inline:
            case Text(""):
                pass
            case Text(content):
                yield Span(content, bold=bold), link
            case Strong(children):
                yield from _runs(children, True, link)
            case Link(children):
                yield from _runs(children, bold, inline)
            case _:
                assert_never(inline)


def _address(link: Link, language: Language, bold: bool) -> Stretch:
    """The address in brackets. The brackets have the paragraph's language, and so follow its direction."""
    english = language.tag.partition("-")[0] == ADDRESS_LANGUAGE
    spoken = "" if english else ADDRESS_LANGUAGE
    address = Span(printed_address(link), spoken, bold)
    return Stretch((Span(" (", bold=bold), address, Span(")", bold=bold)), link, spoken)
