"""Markdown -> Document: CommonMark, restricted to what leaflets have. The only room of markdown-it-py.

Headings 1 to 3, paragraphs, lists of one level, strong words, links, pictures ``![](picture-id)``, block
quotes as boxes, definition lists for hard words. Lines that hard breaks divide stand by themselves, as in an
address. Bare web and e-mail addresses are links as in plain text. Whatever else stands on the page is a
finding, and its words are kept.

In an Easy Read wording each line of a paragraph is a passage of its own, and a picture stands before the
sentences it shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.deflist import deflist_plugin

from pipeline.model.document import Document, Place, Wording
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.readers.furniture import listed_lines
from pipeline.readers.lines import UNSHOWABLE, clean, read_lines
from pipeline.readers.markdown_blocks import read_blocks
from pipeline.readers.nodes import Node, Page
from pipeline.readers.outline import document, folder_title
from pipeline.readers.rules import UNSUPPORTED_MARKUP


def read(
    text: str,
    file: str,
    language: str = "en-GB",
    drop: Sequence[str] = (),
    wording: Wording = Wording.STANDARD,
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document that a Markdown *text* is, and what an author should know of how it was read.

    *file* is the name for places; *drop* are lines to leave out wherever they stand alone.
    Raises PipelineError when there is nothing to read.
    """
    page = _page(text, file, drop)
    root, references = _parse("\n".join(page.lines))
    title, entries = read_blocks(root, page, each_line=wording is Wording.EASY_READ)
    if title is None and not entries:
        raise PipelineError("the source is empty", Place(file, 1), hint="write the leaflet's words into it")
    if title is None:
        title, finding = folder_title(file, page.place(root.children[0].line))
        page.notes.append(finding)
    page.notes.extend(_unused(references, root, page))
    findings = sorted(page.notes, key=lambda finding: (finding.place.line, finding.place.column))
    return document(title, entries, language, wording), tuple(findings)


def _page(text: str, file: str, drop: Sequence[str]) -> Page:
    """The lines of the file, blank where nothing is visible or the leaflet drops them."""
    lines, odd = read_lines(text, file)
    dropped = listed_lines(lines, file, drop)
    text = UNSHOWABLE.sub("", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    kept = [
        line if clean(line) and number not in dropped else ""
        for number, line in enumerate(text.split("\n"), 1)
    ]
    return Page(file, kept, [*odd, *dropped.values()])


@cache
def _parser() -> MarkdownIt:
    """Tables and struck out words are read only to be found."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(deflist_plugin)


def _parse(text: str) -> tuple[Node, Sequence[Mapping[str, Any]]]:
    """Return the tree of a page, and the link references it defines."""
    env: dict[str, Any] = {}
    tree = SyntaxTreeNode(_parser().parse(text, env))
    return _node(tree, 0), (*env.get("references", {}).values(), *env.get("duplicate_refs", ()))


def _node(node: SyntaxTreeNode, line: int) -> Node:
    """The parser's node as a value; one without a line of its own has that of the node above it."""
    if node.is_root:
        return Node("root", children=tuple(_node(child, 1) for child in node.children))
    line = node.map[0] + 1 if node.map else line
    attributes = node.attrs
    number = {"heading": node.tag[1:], "list_item": node.info}.get(node.type, "")
    return Node(
        node.type,
        node.content if node.type != "image" else "",
        str(attributes.get("href", attributes.get("src", ""))),
        str(attributes.get("title", node.info if node.type == "fence" else "")),
        int(number) if number.isdecimal() else 0,
        line,
        tuple(_node(child, line) for child in node.children),
    )


def _unused(references: Sequence[Mapping[str, Any]], root: Node, page: Page) -> Iterator[Finding]:
    """A finding for each link reference that no link uses: the reader never meets it."""
    used = {node.target for node in root.walk()}
    for reference in references:
        if reference["href"] not in used:
            start, end = reference["map"]
            message = (
                f"a link reference that no link uses is left out: {clean(' '.join(page.lines[start:end]))}"
            )
            yield Finding(UNSUPPORTED_MARKUP, message, page.place(start + 1))
