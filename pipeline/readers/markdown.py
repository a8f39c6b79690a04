"""Markdown -> Document: CommonMark, restricted to what leaflets need. Only this module uses markdown-it-py.

It reads headings of level 1 to 3, paragraphs, lists of one level, strong words, links, words in
another language ``[mot]{lang=fr}``, pictures
``![](picture-id)``, block quotes as boxes, and definition lists for hard words. Lines separated by hard
breaks stay separate lines, as in an address, and so do lines with a number, an address or a label where they
meet. Bare web and e-mail addresses become links, as in plain text. Title and date may stand in front matter.
The words of a footnote become a paragraph, a table becomes a line for each row; struck-out words are left
out. Any other markup gets a finding, and its words are kept.

In an Easy Read wording each line of a paragraph is a separate passage, and a picture comes before the
sentences that it illustrates.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from pipeline.model.document import (
    Document,
    Imprint,
    Passage,
    Place,
    Text,
    Wording,
    pictures,
    plain_words,
    walk,
)
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import is_same_language
from pipeline.model.markup import spell
from pipeline.readers.footnotes import NOTE, REFERENCE, with_notes_below
from pipeline.readers.front_matter import FrontMatter, Setting, front_matter
from pipeline.readers.lines import UNSHOWABLE, clean, read_lines
from pipeline.readers.markdown_blocks import read_blocks
from pipeline.readers.markdown_breaks import wrap_width
from pipeline.readers.markdown_words import CODE_LEFT_OUT, PICTURE_LEFT_OUT
from pipeline.readers.nodes import MarkdownFile, MarkdownNode
from pipeline.readers.page_chrome import listed_lines
from pipeline.readers.rules import FRONT_MATTER, LINK_TARGET, LOST_WORDS, NO_LINK, UNSUPPORTED_MARKUP
from pipeline.readers.structure import Entry, document, folder_title, heading_passage

CUT_CAUSE = "an address that a line break cuts is read whole"
ONE_CAUSE = (
    CODE_LEFT_OUT,
    "HTML is left out",
    "dropped a line without words",
    "italics are kept as plain words",
    "words between backticks are kept as plain words",
    "items to tick became items of a list",
    "signs for words to fill in are printed as they are written",
    PICTURE_LEFT_OUT,
    NO_LINK,
    CUT_CAUSE,
)
"""How the messages begin of which a page may have many for one habit of its author."""
WORD = re.compile(r"[^\W_]+")
LIST_NUMBER = re.compile(r"^[\s>]*\d{1,9}[.)](?=\s|$)")
REFERENCE_LINE = re.compile(r"\s{0,3}\[[^\]]+\]:")
CUT_ADDRESS = re.compile(
    r"(?<=\]\()(?:[a-zA-Z]+:|\.{0,2}/)[^\s()<>\[\]]*(?:\n[ \t>]*[^\s()<>\[\]]+){1,2}(?=\))"
)
"""The address of a link over two or three lines, as some programs write it; Markdown knows no such link."""
LANGUAGE_MARK = re.compile(r"""\{lang=(?P<quote>["']?)(?P<tag>[A-Za-z0-9-]{2,40})(?P=quote)\}""")
CUT = re.compile(r"\n[ \t>]*")
CLOSE_HEADING = re.compile(r"^ {0,3}#{2,6}(?=[^\s#])")
DIALLED = re.compile(r"(?<=\]\()(?:tel|sms):[\d\s+./-]++(?=\))", re.IGNORECASE)
DEEPEST = 100
DEEPEST_WORDS = 30
"""How many signs of one sentence may stand within each other: real texts have 3."""
"""How many blocks may stand within each other: more than people write, and fewer than Python can follow."""


def read(
    text: str,
    file: str,
    language: str = "en-GB",
    drop: Sequence[str] = (),
    wording: Wording = Wording.STANDARD,
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document of a Markdown *text*, and findings for the author about how it was read.

    *file* is the file name for places; *drop* are lines to leave out wherever they fill a whole line.
    Raises PipelineError if the text has no words.
    """
    page, settings = _page(text, file, drop, language)
    root, references = _parse(_with_whole_addresses("\n".join(_as_meant(page.lines)), page), file)
    given = settings.first("title")
    own_titles = [node for node in root.children if node.type == "heading" and node.number == 1]
    # One title in the text goes before the title in front matter, which goes before the titles of many parts.
    over = given is not None and len(own_titles) != 1
    title, entries = read_blocks(with_notes_below(root), page, wording is Wording.EASY_READ, not over)
    if title is None and not entries:
        raise PipelineError("the source is empty", Place(file, 1), hint="write the leaflet's words into it")
    if title is None and given is not None:
        title = heading_passage((Text(clean(given.value)),), page.place(given.line))
    if title is None:
        title, finding = folder_title(file, page.place(root.children[0].line))
        page.notes.append(finding)
    page.notes.extend(_unused_settings(settings, title, page))
    page.notes.extend(_unused(references, root, page))
    page.notes.extend(_lost(page, title, entries))
    findings = sorted(_merged(page.notes), key=lambda finding: (finding.place.line, finding.place.column))
    dated = settings.first("date")
    made = document(title, entries, language, wording)
    return replace(made, imprint=Imprint(date=dated.date if dated else None)), tuple(findings)


def _lost(page: MarkdownFile, title: Passage, entries: Sequence[Entry]) -> Iterator[Finding]:
    """A finding for each line of which no word is in the document or in a finding: the last safety net."""
    whole = document(title, entries, page.language)
    said = [note.message for note in page.notes]
    for spot in walk(whole):
        markup, targets = spell(spot.passage.content)
        said += [spot.passage.words, markup, *targets]
    said += [f"{picture.id} {picture.digits}" for picture in pictures(whole)]
    known = set(WORD.findall(clean("\n".join(said))))
    for number, line in enumerate(page.lines, 1):
        words = WORD.findall(clean(html.unescape(LIST_NUMBER.sub("", line))))
        if words and known.isdisjoint(words) and not REFERENCE_LINE.match(line):
            message = f"this line is not in the leaflet: {clean(line)}"
            hint = "write the line in a simpler way, without signs before it"
            yield Finding(LOST_WORDS, message, page.place(number), hint)


def _merged(notes: Sequence[Finding]) -> list[Finding]:
    """The findings; those of ``ONE_CAUSE`` that say the same of other words are one, at their first line."""
    found: list[Finding] = []
    groups: dict[str, list[Finding]] = {cause: [] for cause in ONE_CAUSE}
    for note in notes:
        groups.get(note.message.partition(": ")[0], found).append(note)
    return [*found, *(_one(cause, group) for cause, group in groups.items() if group)]


def _one(cause: str, group: Sequence[Finding]) -> Finding:
    first, *others = group
    if not others:
        return first
    quoted = (f"{note.message.removeprefix(f'{cause}: ')} (line {note.place.line})" for note in group)
    severity = max(note.severity for note in group)
    message = f"{cause}, {len(group)} times: {' | '.join(quoted)}"
    return replace(first, message=message, severity_here=severity)


def _page(text: str, file: str, drop: Sequence[str], language: str) -> tuple[MarkdownFile, FrontMatter]:
    """The lines of the file, and the settings at its top.

    The lines of the settings, lines without visible characters and lines to drop are made blank.
    """
    lines, odd = read_lines(text, file)
    dropped = listed_lines(lines, file, drop)
    text = UNSHOWABLE.sub("", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    every = text.split("\n")
    settings = front_matter(every)
    kept = [
        line if clean(line) and number > settings.length and number not in dropped else ""
        for number, line in enumerate(every, 1)
    ]
    told = [note for number, note in dropped.items() if number > settings.length]
    return MarkdownFile(file, kept, [*odd, *told], wrap_width(kept), language), settings


def _unused_settings(settings: FrontMatter, title: Passage, page: MarkdownFile) -> Iterator[Finding]:
    """One finding that quotes every setting that the leaflet does not use.

    It is a warning if a name begins with a capital letter: "Telephone: 999" is a line of a leaflet.
    """
    unused = [one for one in settings.settings if not _is_used(one, settings, title, page)]
    if unused:
        quoted = " | ".join(one.raw for one in unused)
        hint = "if these are words for readers, put them below the second line of dashes"
        severity = Severity.WARNING if any(one.raw[:1].isupper() for one in unused) else None
        message = f"settings at the top of the text are left out: {quoted}"
        place = Place(page.file, unused[0].line, 1)
        yield Finding(FRONT_MATTER, message, place, hint, severity_here=severity)


def _is_used(one: Setting, settings: FrontMatter, title: Passage, page: MarkdownFile) -> bool:
    match one.key:
        case "title":
            return plain_words(title.content) == one.value
        case "date":
            return one is settings.first("date") and one.date is not None
        case "lang" | "language":
            return is_same_language(one.value, page.language)
        case _:
            return not clean(one.raw)


def _as_meant(lines: Sequence[str]) -> Iterator[str]:
    """The lines; "##Help" is "## Help", and a number that a link dials may have spaces, as people mean it.

    One # may begin a word: "#1".
    """
    fenced = False
    for line in lines:
        fenced ^= line.lstrip().startswith(("```", "~~~"))
        yield line if fenced else DIALLED.sub(_without_spaces, CLOSE_HEADING.sub(r"\g<0> ", line))


def _without_spaces(dialled: re.Match[str]) -> str:
    return "".join(dialled[0].split())


def _with_whole_addresses(text: str, page: MarkdownFile) -> str:
    """The text; an address of a link that is cut by line breaks is whole, with a finding that quotes it.

    The line breaks stand around the address then, where Markdown takes no notice of them.
    """
    made, done, line = "", 0, 1
    for found in CUT_ADDRESS.finditer(text):
        address = CUT.sub("", found[0])
        line += text.count("\n", done, found.start())
        page.note(
            LINK_TARGET,
            f"{CUT_CAUSE}: {address}",
            line,
            "write the address without a break",
            Severity.NOTE,
        )
        after = "\n" * (found[0].count("\n") - 1)
        made += f"{text[done : found.start()]}\n{address}{after}"
        line += found[0].count("\n")
        done = found.end()
    return made + text[done:]


@cache
def _parser() -> MarkdownIt:
    """The parser; it reads tables, strikethrough and footnotes so that we can turn them into plain lines."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    parser.inline.ruler.after("link", "span", _span)
    setattr(parser, "validateLink", lambda address: True)  # noqa: B010 - we tell what it would print as text
    return parser.use(deflist_plugin).use(footnote_plugin, move_to_end=False)


def _span(state: StateInline, silent: bool) -> bool:
    """Read words in another language, as pandoc has them: ``[mot]{lang=fr}``.

    The plug-in ``attrs`` of mdit-py-plugins reads all attributes, and would leave out without a word those
    that are a web site's code; we want to tell them. *silent*: the parser looks for the end of a link's
    words, where a token that begins with a bracket would be a link within the link.
    """
    if silent or state.src[state.pos] != "[":
        return False
    start, end = state.pos + 1, state.md.helpers.parseLinkLabel(state, state.pos)
    found = LANGUAGE_MARK.match(state.src, end + 1) if end >= 0 else None
    after = state.posMax
    if found is None or found.end() > after:
        return False
    state.pos, state.posMax = start, end
    state.push("span_open", "span", 1).attrs["lang"] = found["tag"]
    state.md.inline.tokenize(state)
    state.push("span_close", "span", -1)
    state.pos, state.posMax = found.end(), after
    return True


def _parse(text: str, file: str) -> tuple[MarkdownNode, Sequence[Mapping[str, Any]]]:
    """Return the tree of a page, and the link references that the page defines."""
    env: dict[str, Any] = {}
    tokens = _parser().parse(text, env)
    for token in tokens:
        depths = accumulate(inner.nesting for inner in token.children or ())
        if max(depths, default=0) > DEEPEST_WORDS:
            message = f"more than {DEEPEST_WORDS} signs for bold, italics or links stand within each other"
            place = Place(file, token.map[0] + 1 if token.map else 0)
            raise PipelineError(message, place, "take out those that mean nothing")
    tree = SyntaxTreeNode(tokens)
    notes = env.get("footnotes", {}).get("list", {})
    return _node(tree, 0, notes), (*env.get("references", {}).values(), *env.get("duplicate_refs", ()))


def _node(node: SyntaxTreeNode, line: int, notes: Mapping[int, Mapping[str, Any]]) -> MarkdownNode:
    """The parser's node as a value; a node without a line number gets that of its parent.

    *notes*: the footnotes by their number; one within a sentence has its words there.
    """
    if node.is_root:
        return MarkdownNode("root", children=tuple(_node(child, 1, notes) for child in node.children))
    line = node.map[0] + 1 if node.map else line
    attributes = node.attrs
    number = {"heading": node.tag[1:], "list_item": node.info}.get(node.type, "")
    title = str(attributes.get("title", node.info if node.type == "fence" else attributes.get("lang", "")))
    if node.type in (NOTE, REFERENCE):
        title = str(node.meta.get("label") or "")
        if node.type == REFERENCE and not title:
            inner = notes[node.meta["id"]]
            words = MarkdownNode(
                "inline", str(inner["content"]), line=line, children=_inlines(inner["tokens"], line, notes)
            )
            return MarkdownNode(REFERENCE, line=line, children=(words,))
    return MarkdownNode(
        node.type,
        node.content if node.type != "image" else "",
        str(attributes.get("href", attributes.get("src", ""))),
        title,
        int(number) if number.isdecimal() else 0,
        line,
        tuple(_node(child, line, notes) for child in node.children),
        node.markup,
    )


def _inlines(
    tokens: Sequence[Any], line: int, notes: Mapping[int, Mapping[str, Any]]
) -> tuple[MarkdownNode, ...]:
    return tuple(_node(child, line, notes) for child in SyntaxTreeNode(tokens).children)


def _unused(
    references: Sequence[Mapping[str, Any]], root: MarkdownNode, page: MarkdownFile
) -> Iterator[Finding]:
    """A finding for each link reference that no link uses, since it is not in the leaflet."""
    used = {node.target for node in root.walk()}
    for reference in references:
        if reference["href"] not in used:
            start, end = reference["map"]
            message = (
                f"a link reference that no link uses is left out: {clean(' '.join(page.lines[start:end]))}"
            )
            yield Finding(UNSUPPORTED_MARKUP, message, page.place(start + 1))
