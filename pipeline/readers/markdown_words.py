"""Turns the inline nodes of a Markdown block into words and pictures. Knows no parser and no blocks."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from pipeline.model.addresses import foreign_scheme, is_whole
from pipeline.model.document import (
    Foreign,
    Inline,
    Inlines,
    Link,
    Passage,
    Picture,
    Place,
    Strong,
    Text,
    plain_words,
)
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.labels import short_context
from pipeline.model.language import is_same_language, language
from pipeline.model.links import short_address
from pipeline.model.markup import spell
from pipeline.readers import footnotes
from pipeline.readers.lines import clean
from pipeline.readers.links import FILES, HOST, PATH, with_addresses
from pipeline.readers.markdown_breaks import Break, TextLine, breaks, seam_between
from pipeline.readers.markdown_signs import (
    BLOCK_NAMES,
    BREAK_TAG,
    HTML_HINTS,
    HTML_KINDS,
    NEEDED,
    SITE_CODE,
    SITE_CODE_FIRST,
    SITE_LINK,
    STRUCK,
    html_name,
    signs,
)
from pipeline.readers.marks import may_begin_item
from pipeline.readers.nodes import MarkdownFile, MarkdownNode
from pipeline.readers.rules import LINK_SCHEME, LINK_TARGET, LINK_WAYS, NO_LINK, UNSUPPORTED_MARKUP
from pipeline.readers.seams import apart, joined, seam
from pipeline.readers.shapes import ends_sentence, unwrapped

DIALLED = ("tel:", "sms:")
SPOKEN = ("mailto:", *DIALLED)
DIGITS = re.compile(r"[0-9]{1,4}")
PICTURE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
SITE = re.compile(rf"(?![\w-]+\.(?:{FILES})$){HOST}{PATH}", re.IGNORECASE)
OMITTED = re.compile(f"{STRUCK.pattern}|{SITE_LINK.pattern}|{SITE_CODE.pattern}")
NAMES = {"em": "italics are", "code_inline": "words between backticks are"}
LOOKS = re.compile(r"\{:?\s*[.#][^{}]*\}")
"""Code that says how words look, ``{.list--check}``, and stands for no words."""
PICTURE_LEFT_OUT = "left out a picture given by its address (its words are kept)"
CODE_LEFT_OUT = "a web site's code is left out"
STRUCK_HINT = "delete them; words that are not true any more are dangerous in a leaflet"
EDGE = "\n"
"""White space that stood at the edge of a link, as a line break."""
STOPS = tuple(".,;:!?")
APART_HINT = "put a blank line above it; if it belongs to the words above, indent it as they are"
JOINED_HINT = "if they are two lines, end the first with a backslash; if not, write them as one"


@dataclass(slots=True)
class Segment:
    """Words of a block up to a break, and the picture before them.

    *hard*: they begin a line of their own; *soft*: they follow the soft break with this number, from 0 on;
    *within*: a break inside a link.
    """

    line: int
    content: list[Inline] = field(default_factory=list)
    picture: Picture | None = None
    hard: bool = False
    soft: int = -1
    within: bool = False

    def passage(self, page: MarkdownFile, start: str = "") -> Passage:
        """Return the words as a passage; *start* is the rest of the source line from the first word on."""
        content = tidy(self.content)
        first = plain_words(content).partition(" ")[0]
        line = page.line_of(first, self.line)
        return Passage(content, page.place(line, start if line == self.line else "", first))


@dataclass(frozen=True, slots=True)
class Margin:
    """Where the lines of an item or a box begin: the column of the item's mark, or a ``>``.

    CommonMark lets the lines after the first stand further left, and so does a line that belongs elsewhere.
    """

    column: int = -1
    quoted: bool = False

    def lazy(self, raw: str) -> bool:
        """Whether the line *raw* does not say by its first characters that it belongs to the item or box."""
        begins = raw.lstrip()
        return (self.quoted and not begins.startswith(">")) or len(raw) - len(begins) <= self.column


NO_MARGIN = Margin()


def segments(
    inline: MarkdownNode, page: MarkdownFile, each_line: bool = False, margin: Margin = NO_MARGIN
) -> list[Segment]:
    """Return the segments of a block: cut where a new line begins, and before pictures.

    A new line begins at a hard break, at a soft break that keeps a number or an address on a line of its own,
    and (*each_line*) at every soft break.
    """
    kept = frozenset() if each_line else _kept_breaks(inline, page, margin)
    reading = _Reading(page, each_line, kept, [Segment(inline.line)], inline.line)
    reading.take(inline.children)
    for segment in reading.segments:
        reading.tell_signs(segment)
    return [s for s in reading.segments if s.picture is not None or plain_words(tidy(s.content))]


def _kept_breaks(inline: MarkdownNode, page: MarkdownFile, margin: Margin) -> frozenset[int]:
    """The numbers of the soft breaks that begin a new line, with a finding for each that is doubtful."""
    if not any(node.type == "softbreak" for node in inline.walk()):
        return frozenset()
    reading = _Reading(page.aside(), True, frozenset(), [Segment(inline.line)], inline.line)
    reading.take(inline.children)
    rows: list[list[Segment]] = []
    for segment in reading.segments:
        if not rows or segment.hard or segment.soft >= 0:
            rows.append([])
        rows[-1].append(segment)  # a picture within a line begins another segment of it
    every = [(_text_line(row, page, margin), row[0]) for row in rows]
    filled = [(line, start) for line, start in every if line.words]
    found = breaks([line for line, _ in filled], page.width)
    kept: set[int] = set()
    for meaning, ((above, _), (below, start)) in zip(found, pairwise(filled), strict=True):
        if start.hard:
            continue
        if meaning in (Break.TELL, Break.DOUBT):
            at, place = seam_between(above, below), page.place(start.line)
            wrapped = meaning is Break.TELL
            page.notes.append(joined((above.words, below.words), at, place, JOINED_HINT, wrapped))
        elif meaning is Break.KEEP:
            kept.add(start.soft)
            if below.lazy and not BREAK_TAG.search(above.raw):
                page.notes.append(apart(below.words, page.place(start.line), APART_HINT))
    return frozenset(kept)


def _text_line(row: Sequence[Segment], page: MarkdownFile, margin: Margin) -> TextLine:
    """The line that the segments of *row* make."""
    whole = tidy([inline for segment in row for inline in segment.content])
    raw = page.raw(row[0].line)
    return TextLine(plain_words(whole), raw.rstrip(), _all_linked(whole), margin.lazy(raw), row[0].within)


def _all_linked(inlines: Inlines) -> bool:
    return bool(inlines) and all(
        isinstance(one, Link) or (not isinstance(one, Text) and _all_linked(one.children)) for one in inlines
    )


def lines_of(inline: MarkdownNode, page: MarkdownFile, margin: Margin = NO_MARGIN) -> list[Passage]:
    """Return the lines of a block, each as a passage; a picture in it is left out, with a finding."""
    lines: list[Segment] = []
    for segment in segments(inline, page, margin=margin):
        if segment.picture is not None:
            message = f"left out a picture, since there can be none here: {segment.picture.id}"
            words = segment.picture.alternative.words
            hint = "put it on a line of its own, before a paragraph"
            page.note(UNSUPPORTED_MARKUP, f"{message} {words}".rstrip(), segment.line, hint)
        if lines and not segment.hard:
            lines[-1].content += [Text("\n"), *segment.content]
        else:
            lines.append(Segment(segment.line, list(segment.content)))
    start = inline.content.partition("\n")[0].strip()
    found = [line.passage(page, "" if at else start) for at, line in enumerate(lines)]
    return [passage for passage in found if passage.content]


def one_passage(inline: MarkdownNode, page: MarkdownFile) -> Passage:
    """Return the block's words as one passage, with a finding for each line that was one of its own.

    Two sentences without a number or the like between them may follow each other in silence.
    """
    lines = lines_of(inline, page)
    if not lines:
        return Passage((), page.place(inline.line))
    for above, below in pairwise(lines):
        at = seam(above.words, below.words, may_begin_item(below.words))
        if at or not ends_sentence(above.words):
            place = page.place(below.place.line)
            page.notes.append(joined((above.words, below.words), at, place, JOINED_HINT))
    return joined_passages(lines, lines[0].place)


def tidy(inlines: Sequence[Inline]) -> Inlines:
    """Return *inlines* with white space normalised, text to NFC, and bare addresses as links."""
    return tuple(_trimmed(_trimmed(_joined(inlines, linked=False), 0), -1))


# ------------------------------------------------------------------------------------------ reading


@dataclass(slots=True)
class _Reading:
    """State of one walk through the inlines of a block; *line* is the current line of the source."""

    page: MarkdownFile
    each_line: bool
    kept: frozenset[int]
    segments: list[Segment]
    line: int
    breaks: int = 0
    links: int = 0
    tags: set[str] = field(default_factory=set)

    def take(self, nodes: Sequence[MarkdownNode]) -> None:
        every = list(_with_html(_with_codes(nodes)))
        for node, after in zip_longest(every, every[1:]):
            self._take_one(node)
            if node.type == "image" and after and after.content[:1].isalnum():
                self._add(Text(" "))

    def tell_signs(self, segment: Segment) -> None:
        """Add a finding for each sign in the words of *segment* that nobody wants to see printed."""
        first = True
        for words in _texts_of(segment.content):
            for sign, quoted in signs(words, first):
                message = f"signs for {sign.name} are printed as they are written: {quoted}"
                self.page.note(
                    UNSUPPORTED_MARKUP, message, self.page.line_of(quoted, segment.line), sign.hint
                )
            first = False

    def _take_one(self, node: MarkdownNode) -> None:
        match node.type:
            case "text" | "text_special":
                self._text(node.content)
            case "softbreak" | "hardbreak":
                self._break(node.type == "hardbreak")
            case "strong":
                self._wrap(node, Strong)
            case "span":
                self._foreign(node)
            case "link":
                self.links += 1
                self._link(node)
                self.links -= 1
            case "image":
                self._image(node)
            case "s":
                self._struck(clean(f"{node.text} {' '.join(targets(node))}"))
            case "html_inline":
                self._html(node)
            case footnotes.REFERENCE:
                message = (
                    f"the words of a footnote became a paragraph below: {node.title or node.text.strip()}"
                )
                self._note(message, "write the words into the sentence, or into one after it")
            case _:
                self._unsupported(node)

    def _add(self, inline: Inline) -> None:
        self.segments[-1].content.append(inline)

    def _text(self, words: str) -> None:
        """Add *words* without those that are struck out, and without the code of a web site."""
        begins = SITE_CODE_FIRST.match(words) if self._at_start() else None
        if begins:
            self._code(begins[0])
            words = words[begins.end() :]
        done = 0
        for hit in OMITTED.finditer(words):
            self._add(Text(words[done : hit.start()]))
            if hit["struck"]:
                self._struck(clean(hit["struck"]))
            elif hit["linked"]:
                self._no_link(hit["linked"], hit["target"])
                self._add(Text(hit["linked"]))
            else:
                self._code(hit[0])
            done = hit.end()
        self._add(Text(words[done:]))

    def _at_start(self) -> bool:
        """Whether the next words begin a line of the source."""
        for inline in reversed(self.segments[-1].content):
            _, line_end, beside = plain_words((inline,)).rpartition("\n")
            if beside.strip() or line_end:
                return not beside.strip()
        return True

    def _code(self, code: str) -> None:
        hint = "delete it, or write the words that a reader needs"
        severity = Severity.NOTE if LOOKS.fullmatch(code.strip()) else None
        self.page.note(UNSUPPORTED_MARKUP, f"{CODE_LEFT_OUT}: {clean(code)}", self.line, hint, severity)

    def _struck(self, words: str) -> None:
        self._note(f"struck-out words are left out: {words}", STRUCK_HINT)

    def _break(self, hard: bool, lines: int = 1) -> None:
        """Begin a new line, if it is one for readers; *lines*: how much further it is in the source."""
        self.line += lines
        number = -1 if hard else self.breaks
        self.breaks += not hard
        if hard or self.each_line or number in self.kept:
            own = hard or number in self.kept
            self.segments.append(Segment(self.line, hard=own, soft=number, within=self.links > 0))
        else:
            self._add(Text("\n"))

    def _foreign(self, node: MarkdownNode) -> None:
        """Words that are marked as in another language; a mark in the page's own says nothing."""
        try:
            tag = language(node.title).tag
        except PipelineError as error:
            self._note(f"words are marked with no language that we know: {error.message}", error.hint)
            self.take(node.children)
            return
        if is_same_language(tag, self.page.language):
            self.take(node.children)
        else:
            self._wrap(node, lambda inner: Foreign(inner, tag))

    def _wrap(self, node: MarkdownNode, made: Callable[[Inlines], Inline]) -> None:
        """Read the children, and put everything they add to each segment into what *made* returns."""
        first, before = len(self.segments) - 1, len(self.segments[-1].content)
        self.take(node.children)
        for segment in self.segments[first:]:
            inner = tuple(segment.content[before:])
            if inner:
                segment.content[before:] = [made(inner)]
            before = 0

    def _link(self, node: MarkdownNode) -> None:
        target = node.target
        if SITE.fullmatch(target) and not is_whole(target):
            target = f"https://{target}"
        if target.lower().startswith(DIALLED):
            target = target.replace("%20", "")
        if node.title:
            self._note(f"the title of a link is left out: {node.title}")
        if is_whole(target):
            words = clean(node.text)
            if words == target and target.lower().startswith(SPOKEN):  # <tel:01632960001>
                node = replace(node, children=(MarkdownNode("text", short_address(target)),))
            named = node if words else self._named(node, target)
            self._wrap(named, lambda inner: Link(inner, target))
            return
        self._no_link(clean(node.text), target)
        self.take(node.children)

    def _no_link(self, words: str, target: str) -> None:
        message = f"{NO_LINK}: {words} ({target})"
        if foreign_scheme(target):
            self.page.note(LINK_SCHEME, message, self.line, LINK_WAYS)
            return
        hint = "give the full address, as in https://www.gov.uk/bail"
        self.page.note(LINK_TARGET, message, self.line, hint)

    def _named(self, node: MarkdownNode, target: str) -> MarkdownNode:
        """The link with its address as its words, since it has none."""
        self._note(f"a link without words shows its address: {target}", "write words between the brackets")
        return replace(node, children=(*node.children, MarkdownNode("text", f" {target} ")))

    def _image(self, node: MarkdownNode) -> None:
        words = clean(node.text)
        digits = node.title if DIGITS.fullmatch(node.title) else ""
        if node.title and not digits:
            hint = 'a picture takes up to 4 digits, as in ![A telephone shows 55](press-number "55")'
            self._note(f"the title of a picture is left out: {node.title}", hint)
        if not PICTURE_ID.fullmatch(node.target):
            self._note(
                f"{PICTURE_LEFT_OUT}: {node.target}",
                "name a picture of source/pictures/pictures.toml by its id, as in ![](police-officer)",
            )
            beside = plain_words(tuple(self.segments[-1].content[-1:]))
            self._add(Text(f"{' ' * beside[-1:].isalnum()}{words}"))
            return
        before = plain_words(tuple(self.segments[-1].content)).rstrip(" ")
        if before and not before.endswith("\n"):
            message = f"the words before this picture became a separate paragraph: {node.target}"
            self._note(message, "put the picture on a line of its own, before the words it illustrates")
        content = (Text(words),) if words else ()
        context = short_context(spell(content)[0], "alternative text") if words else ""
        alternative = Passage(content, self.page.place(self.line), context)
        self.segments.append(Segment(self.line, picture=Picture(node.target, alternative, digits=digits)))

    def _html(self, node: MarkdownNode) -> None:
        """A line break by its tag; any other tag is left out, its closing tag without a word.

        What stands in blocks of its own on a web page must not run together: "999" and "101".
        """
        if BREAK_TAG.fullmatch(node.content):
            self._break(hard=True, lines=0)
            return
        name, closes = html_name(node.content)
        message = f"HTML is left out: {clean(node.content)}"
        if not (closes and name in self.tags) and all(note.message != message for note in self.page.notes):
            self._note(message, HTML_HINTS.get(name, ""))
        self.tags.add(name)
        self.line += node.content.count("\n")
        if name in BLOCK_NAMES:
            self._break(hard=True, lines=0)

    def _unsupported(self, node: MarkdownNode) -> None:
        name = NAMES.get(node.type, f"{node.type.replace('_', ' ')} is")
        self._note(f"{name} kept as plain words: {clean(node.text)}")
        self._add(Text(node.content))
        self.take(node.children)

    def _note(self, message: str, hint: str = "") -> None:
        self.page.note(UNSUPPORTED_MARKUP, message, self.line, hint)


def _with_codes(nodes: Sequence[MarkdownNode]) -> list[MarkdownNode]:
    """The nodes; a site's code such as ``{{<phone>}}``, which the parser takes for HTML, is plain text."""
    made: list[MarkdownNode] = []
    for node in nodes:
        last = made[-1] if made and made[-1].type == "text" else None
        opened = node.type == "html_inline" and last and last.content.endswith("{{")
        if last and (opened or (node.type == "text" and node.content.startswith("}}"))):
            made[-1] = replace(last, content=last.content + node.content)
        else:
            made.append(node)
    return made


def _with_html(nodes: Sequence[MarkdownNode]) -> Iterator[MarkdownNode]:
    """The nodes; HTML for bold, italic or struck-out words and for a link is one node of that kind."""
    tags = {at: html_name(node.content) for at, node in enumerate(nodes) if node.type == "html_inline"}
    ends: dict[str, list[int]] = {}
    for at, (name, closes) in reversed(tags.items()):
        if closes:
            ends.setdefault(name, []).append(at)
    at = 0
    while at < len(nodes):
        node = nodes[at]
        name, closes = tags.get(at, ("", False))
        end = at if closes or name not in HTML_KINDS else _next(ends.get(name, []), at)
        wanted = NEEDED.get(name)
        found = wanted.search(node.content) if wanted else None
        if end == at or (wanted and found is None):
            yield node
            at += 1
            continue
        said = html.unescape(found[1]) if found else ""
        target, title = (said, "") if name == "a" else ("", said)
        yield MarkdownNode(
            HTML_KINDS[name], "", target, title, line=node.line, children=tuple(nodes[at + 1 : end])
        )
        at = end + 1


def _next(positions: list[int], start: int) -> int:
    """The last of the falling *positions* that is after *start*, else *start*; drops those before it."""
    while positions and positions[-1] <= start:
        positions.pop()
    return positions[-1] if positions else start


def targets(node: MarkdownNode) -> Iterator[str]:
    """Return the addresses of the links in and below *node*."""
    return (inner.target for inner in node.walk() if inner.target)


def _texts_of(inlines: Sequence[Inline]) -> Iterator[str]:
    """The plain texts in and below *inlines*, with neighbours joined."""
    text = ""
    for inline in (*inlines, None):
        if isinstance(inline, Text):
            text += inline.content
            continue
        yield from (line for line in text.split("\n") if line.strip())
        text = ""
        if inline is not None:
            yield from _texts_of(inline.children)


# ------------------------------------------------------------------------------------------ white space


def _joined(inlines: Sequence[Inline], linked: bool) -> list[Inline]:
    """Joins neighbouring texts, normalises white space, makes bare addresses links (not if within a link).

    White space at the edges of a link or of strong words stands outside them, but not before a full stop.
    """
    joined: list[Inline] = []
    text = ""
    for inline in inlines:
        if isinstance(inline, Text):
            text = f"{'' if text == EDGE and inline.content.startswith(STOPS) else text}{inline.content}"
            continue
        children = _joined(inline.children, linked or isinstance(inline, Link))
        words = plain_words(tuple(children))
        if not words.strip():
            text += words
            continue
        joined += _texts(text + EDGE * words[0].isspace(), linked)
        joined.append(replace(inline, children=tuple(_trimmed(_trimmed(children, 0), -1))))
        text = EDGE * words[-1].isspace()
    return [*joined, *_texts(text, linked)]


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
