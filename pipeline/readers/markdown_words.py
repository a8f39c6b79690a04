"""Turns the inline nodes of a Markdown block into words and pictures. Knows no parser and no blocks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.model.document import Inline, Inlines, Link, Passage, Picture, Place, Strong, Text, plain_words
from pipeline.model.labels import short_context
from pipeline.model.markup import spell
from pipeline.readers.lines import clean
from pipeline.readers.links import HOST, PATH, with_addresses
from pipeline.readers.nodes import Node, Page
from pipeline.readers.rules import LINK_TARGET, UNSUPPORTED_MARKUP
from pipeline.readers.shapes import unwrapped

SCHEMES = ("https:", "http:", "mailto:", "tel:", "sms:")
DIGITS = re.compile(r"[0-9]{1,4}")
PICTURE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
SITE = re.compile(HOST + PATH)
UNSUPPORTED_NAMES = {"em": "italics", "s": "struck out words"}


@dataclass(slots=True)
class Segment:
    """Words of a block up to a break, and the picture before them; *hard*: a hard break is before them."""

    line: int
    content: list[Inline] = field(default_factory=list)
    picture: Picture | None = None
    hard: bool = False

    def passage(self, page: Page, start: str = "") -> Passage:
        """Return the words as a passage; *start* is the rest of the source line from the first word on."""
        content = tidy(self.content)
        first = plain_words(content).partition(" ")[0]
        line = page.line_of(first, self.line)
        return Passage(content, page.place(line, start if line == self.line else "", first))


def segments(inline: Node, page: Page, each_line: bool = False) -> list[Segment]:
    """Return the segments of a block: cut at hard breaks, before pictures, and (*each_line*) at line ends."""
    reading = _Reading(page, each_line, [Segment(inline.line)], inline.line)
    reading.take(inline.children)
    return [s for s in reading.segments if s.picture is not None or plain_words(tidy(s.content))]


def one_passage(inline: Node, page: Page) -> Passage:
    """Return the block's words as one passage; a picture in it is left out, with a finding."""
    found = segments(inline, page)
    content: list[Inline] = []
    for segment in found:
        if segment.picture is not None:
            message = f"left out a picture, since there can be none here: {segment.picture.id}"
            words = segment.picture.alternative.words
            hint = "put it on a line of its own, before a paragraph"
            page.note(UNSUPPORTED_MARKUP, f"{message} {words}".rstrip(), segment.line, hint)
        content += [Text("\n"), *segment.content] if content else segment.content
    start = inline.content.partition("\n")[0].strip()
    return Segment(inline.line, content).passage(page, start)


def tidy(inlines: Sequence[Inline]) -> Inlines:
    """Return *inlines* with white space normalised, text to NFC, and bare addresses as links."""
    return tuple(_trimmed(_trimmed(_joined(inlines, linked=False), 0), -1))


# ------------------------------------------------------------------------------------------ reading


@dataclass(slots=True)
class _Reading:
    """State of one walk through the inlines of a block; *line* is the current line of the source."""

    page: Page
    each_line: bool
    segments: list[Segment]
    line: int

    def take(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            self._take_one(node)

    def _take_one(self, node: Node) -> None:
        match node.type:
            case "text" | "text_special":
                self._add(Text(node.content))
            case "softbreak" | "hardbreak":
                self._break(node.type == "hardbreak")
            case "strong":
                self._wrap(node, "")
            case "link":
                self._link(node)
            case "image":
                self._image(node)
            case _:
                self._unsupported(node)

    def _add(self, inline: Inline) -> None:
        self.segments[-1].content.append(inline)

    def _break(self, hard: bool) -> None:
        self.line += 1
        if hard or self.each_line:
            self.segments.append(Segment(self.line, hard=hard))
        else:
            self._add(Text("\n"))

    def _wrap(self, node: Node, target: str) -> None:
        """Read the children, and make everything they add to each segment strong, or a link to *target*."""
        first, before = len(self.segments) - 1, len(self.segments[-1].content)
        self.take(node.children)
        for segment in self.segments[first:]:
            inner = tuple(segment.content[before:])
            if inner:
                wrapped: Inline = Link(inner, target) if node.type == "link" else Strong(inner)
                segment.content[before:] = [wrapped]
            before = 0

    def _link(self, node: Node) -> None:
        target = node.target
        if SITE.fullmatch(target) and not target.startswith(SCHEMES):
            target = f"https://{target}"
        if node.title:
            self._note(f"the title of a link is left out: {node.title}")
        if target.lower().startswith(SCHEMES):
            self._wrap(node if clean(node.text) else self._named(node, target), target)
            return
        message = f"the words {clean(node.text)!r} are not a link any more; it went to {target!r}"
        hint = "give the full address, as in https://www.gov.uk/bail"
        self.page.note(LINK_TARGET, message, self.line, hint)
        self.take(node.children)

    def _named(self, node: Node, target: str) -> Node:
        """The link with its address as its words, since it has none."""
        self._note(f"a link without words shows its address: {target}", "write words between the brackets")
        return replace(node, children=(*node.children, Node("text", target)))

    def _image(self, node: Node) -> None:
        words = clean(node.text)
        digits = node.title if DIGITS.fullmatch(node.title) else ""
        if node.title and not digits:
            hint = 'a picture takes up to 4 digits, as in ![A telephone shows 55](press-number "55")'
            self._note(f"the title of a picture is left out: {node.title}", hint)
        if not PICTURE_ID.fullmatch(node.target):
            self._note(
                f"left out a picture given by its address (its words are kept): {node.target}",
                "name a picture of source/pictures/pictures.toml by its id, as in ![](police-officer)",
            )
            self._add(Text(words))
            return
        before = plain_words(tuple(self.segments[-1].content)).rstrip(" ")
        if before and not before.endswith("\n"):
            message = f"the words before this picture became a separate paragraph: {node.target}"
            self._note(message, "put the picture on a line of its own, before the words it illustrates")
        content = (Text(words),) if words else ()
        context = short_context(spell(content)[0], "alternative text") if words else ""
        alternative = Passage(content, self.page.place(self.line), context)
        self.segments.append(Segment(self.line, picture=Picture(node.target, alternative, digits=digits)))

    def _unsupported(self, node: Node) -> None:
        if node.type in UNSUPPORTED_NAMES:
            self._note(f"{UNSUPPORTED_NAMES[node.type]} are kept as plain words: {clean(node.text)}")
            self.take(node.children)
        elif node.type == "html_inline":
            self._note(f"HTML is left out: {clean(node.content)}")
            self.line += node.content.count("\n")
            self._add(Text("\n" if node.content.lower().startswith("<br") else ""))
        else:
            self._note(f"{node.type.replace('_', ' ')} is kept as plain words: {clean(node.text)}")
            self._add(Text(node.content))
            self.take(node.children)

    def _note(self, message: str, hint: str = "") -> None:
        self.page.note(UNSUPPORTED_MARKUP, message, self.line, hint)


# ------------------------------------------------------------------------------------------ white space


def _joined(inlines: Sequence[Inline], linked: bool) -> list[Inline]:
    """Joins neighbouring texts, normalises white space, makes bare addresses links (not if within a link)."""
    joined: list[Inline] = []
    text = ""
    for inline in (*inlines, None):
        if isinstance(inline, Text):
            text += inline.content
            continue
        joined += _texts(text, linked)
        text = ""
        if inline is not None:
            children = tuple(_joined(inline.children, linked or isinstance(inline, Link)))
            joined += [replace(inline, children=children)] if plain_words(children).strip() else children
    return joined


def _texts(text: str, linked: bool) -> Iterator[Inline]:
    text = unicodedata.normalize("NFC", unwrapped(text))
    if text:
        yield from (Text(text),) if linked else with_addresses(text)


def _trimmed(inlines: Sequence[Inline], end: int) -> list[Inline]:
    """The inlines without white space at the start (*end* 0) or at the end (*end* -1)."""
    kept = list(inlines)
    while kept:
        last = kept[end]
        if not isinstance(last, Text):
            kept[end] = replace(last, children=tuple(_trimmed(last.children, end)))
            return kept
        words = last.content.lstrip() if end == 0 else last.content.rstrip()
        if words:
            kept[end] = Text(words)
            return kept
        kept.pop(end)
    return kept


def joined_passages(passages: Sequence[Passage], place: Place) -> Passage:
    """Return the words of several passages as one passage, separated by spaces."""
    content: list[Inline] = []
    for passage in passages:
        content += [Text(" "), *passage.content] if content else passage.content
    return Passage(tidy(content), place)
