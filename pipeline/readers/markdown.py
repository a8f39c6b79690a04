"""Markdown -> Document: CommonMark, restricted to what leaflets need. Only this module uses markdown-it-py.

It reads headings of level 1 to 3, paragraphs, lists of one level, strong words, links, pictures
``![](picture-id)``, block quotes as boxes, and definition lists for hard words. Lines separated by hard
breaks stay separate lines, as in an address. Bare web and e-mail addresses become links, as in plain text.
Any other markup gets a finding, and its words are kept.

In an Easy Read wording each line of a paragraph is a separate passage, and a picture comes before the
sentences that it illustrates.
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
    """Return the document of a Markdown *text*, and findings for the author about how it was read.

    *file* is the file name for places; *drop* are lines to leave out wherever they fill a whole line.
    Raises PipelineError if the text has no words.
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
    """The lines of the file; lines without visible characters and lines to drop are made blank."""
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
    """The parser; it reads tables and strikethrough only to report them as unsupported."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(deflist_plugin)


def _parse(text: str) -> tuple[Node, Sequence[Mapping[str, Any]]]:
    """Return the tree of a page, and the link references that the page defines."""
    env: dict[str, Any] = {}
    tree = SyntaxTreeNode(_parser().parse(text, env))
    return _node(tree, 0), (*env.get("references", {}).values(), *env.get("duplicate_refs", ()))


def _node(node: SyntaxTreeNode, line: int) -> Node:
    """The parser's node as a value; a node without a line number gets that of its parent."""
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
    """A finding for each link reference that no link uses, since it is not in the leaflet."""
    used = {node.target for node in root.walk()}
    for reference in references:
        if reference["href"] not in used:
            start, end = reference["map"]
            message = (
                f"a link reference that no link uses is left out: {clean(' '.join(page.lines[start:end]))}"
            )
            yield Finding(UNSUPPORTED_MARKUP, message, page.place(start + 1))
