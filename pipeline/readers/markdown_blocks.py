"""Turns the block nodes of a Markdown page into headings and blocks of a document. Knows no parser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model.document import Block, Box, Definition, Definitions, ItemList, Marker, Passage, Picture
from pipeline.readers.lines import clean
from pipeline.readers.links import with_addresses
from pipeline.readers.markdown_words import joined_passages, one_passage, segments
from pipeline.readers.nodes import Node, Page
from pipeline.readers.outline import Entry, Heading, Item, heading_passage, lists
from pipeline.readers.rules import BEFORE_TITLE, DROPPED_ORNAMENT, HEADING_LEVEL, UNSUPPORTED_MARKUP

DEEPEST = 3
TAG = re.compile(r"<!--.*?-->|</?[A-Za-z!?][^>]*>", re.DOTALL)
NAMES = {
    "fence": "a block of code",
    "code_block": "words indented by four spaces, which is code,",
    "html_block": "HTML",
    "table": "a table",
    "blockquote": "a block quote within another block",
    "heading": "a heading within another block",
    "dl": "a definition list within another block",
    "paragraph": "a second paragraph",
}


def read_blocks(root: Node, page: Page, each_line: bool) -> tuple[Passage | None, tuple[Entry, ...]]:
    """Return the title (None if there is none) and the entries after it.

    *each_line*: every line of a paragraph is a separate passage, as in Easy Read.
    """
    title: Passage | None = None
    entries: list[Entry] = []
    for node in root.children:
        if node.type != "heading":
            entries += _blocks(node, page, each_line)
            continue
        passage = _heading_passage(node, page)
        if passage is None:
            page.note(DROPPED_ORNAMENT, "dropped a heading without words: #", node.line)
        elif node.number == 1 and title is None:
            title = passage
            if entries:
                message = f"the words above the title “{passage.words}” were moved below it"
                page.note(BEFORE_TITLE, message, root.children[0].line)
        else:
            entries.append(Heading(passage, _level(node, passage, entries, page)))
    return title, tuple(entries)


def _heading_passage(node: Node, page: Page) -> Passage | None:
    passage = one_passage(node.children[0], page) if node.children else None
    return heading_passage(passage.content, passage.place) if passage and passage.content else None


def _level(node: Node, passage: Passage, entries: Sequence[Entry], page: Page) -> int:
    """The level of a heading below the title, 2 or 3; a finding if that is not the level in the source."""
    level = min(max(node.number, 2), DEEPEST)
    if not any(isinstance(entry, Heading) for entry in entries):
        level = 2
    if level != node.number:
        message = f"a heading was moved from level {node.number} to level {level}: {passage.words}"
        hint = "write # for the title, ## for a section, ### for a part of a section"
        page.note(HEADING_LEVEL, message, node.line, hint)
    return level


# ------------------------------------------------------------------------------------------ blocks


def _blocks(node: Node, page: Page, each_line: bool) -> Sequence[Block]:
    match node.type:
        case "paragraph":
            return list(_paragraph(node, page, each_line))
        case "bullet_list" | "ordered_list":
            return _lists(node, page)
        case "blockquote":
            inner = [block for child in node.children for block in _boxed(child, page, each_line)]
            return [Box(tuple(inner))] if inner else []
        case "dl":
            return list(_definitions(node, page))
        case "hr":
            return _dropped_ornament(node, page)
        case _:
            return _as_block(_kept(node, page))


def _paragraph(node: Node, page: Page, each_line: bool) -> Iterator[Block]:
    """Pictures and passages in their order; lines separated by hard breaks stay separate lines."""
    run: list[Passage] = []
    for segment in segments(node.children[0], page, each_line):
        if each_line or not segment.hard:
            yield from _as_block(run)
            run = []
        if segment.picture is not None:
            yield segment.picture
        passage = segment.passage(page)
        run += [passage] if passage.content else []
    yield from _as_block(run)


def _as_block(lines: Sequence[Passage]) -> Sequence[Passage | ItemList]:
    """One line as a paragraph; several lines as a list without marks."""
    return lines if len(lines) < 2 else [ItemList(tuple(lines), Marker.LINE)]


def _boxed(node: Node, page: Page, each_line: bool) -> Iterator[Passage | ItemList]:
    """The blocks for a box: paragraphs and lists; other blocks become paragraphs."""
    if node.type in ("bullet_list", "ordered_list"):
        yield from _lists(node, page)
    elif node.type != "paragraph":
        yield from _kept(node, page)
    else:
        for block in _paragraph(node, page, each_line):
            if isinstance(block, Passage | ItemList):
                yield block
            else:
                hint = "put it on a line of its own, before the box"
                message = f"left out a picture, since a box cannot have one: {_id_and_words(block)}"
                page.note(UNSUPPORTED_MARKUP, message, node.line, hint)


def _id_and_words(block: Block) -> str:
    return f"{block.id} {block.alternative.words}".rstrip() if isinstance(block, Picture) else ""


def _definitions(node: Node, page: Page) -> Iterator[Definitions | Passage]:
    """Terms with their meanings (several are joined); a term or a meaning alone becomes a paragraph."""
    whole: list[Definition] = []
    for term, meanings in _terms(node, page):
        if term.content and meanings:
            whole.append(Definition(term, joined_passages(meanings, meanings[0].place)))
            continue
        if whole:
            yield Definitions(tuple(whole))
            whole = []
        message = "a hard word without a meaning, or a meaning without a hard word"
        page.note(UNSUPPORTED_MARKUP, message, term.place.line)
        yield from (passage for passage in (term, *meanings) if passage.content)
    if whole:
        yield Definitions(tuple(whole))


def _terms(node: Node, page: Page) -> Iterator[tuple[Passage, list[Passage]]]:
    term: Passage | None = None
    meanings: list[Passage] = []
    for child in node.children:
        if child.type == "dd":
            meanings += _passages(child, page)
            continue
        if term is not None:
            yield term, meanings
        term, meanings = one_passage(child.children[0], page), []
    if term is not None:
        yield term, meanings


# ------------------------------------------------------------------------------------------ lists


def _lists(node: Node, page: Page) -> tuple[ItemList, ...]:
    made, notes = lists(tuple(_items(node, page, nested=False)))
    page.notes.extend(notes)
    return made


def _items(node: Node, page: Page, nested: bool) -> Iterator[Item]:
    """The items of a list; each is followed by the items of the lists within it."""
    numbers = _numbers(node)
    for item, number in zip(node.children, numbers, strict=True):
        inner = [child for child in item.children if child.type in ("bullet_list", "ordered_list")]
        words = _passages(replace(item, children=tuple(c for c in item.children if c not in inner)), page)
        if words:
            yield Item(joined_passages(words, words[0].place), number, nested)
        elif not inner:
            _dropped_ornament(item, page)
        for child in inner:
            yield from _items(child, page, nested=True)


def _numbers(node: Node) -> list[tuple[int, ...]]:
    """The numbers of the items as they were typed; "1. 1. 1." counts 1, 2, 3, as in CommonMark."""
    if node.type == "bullet_list":
        return [() for _ in node.children]
    typed = [item.number for item in node.children]
    if len(set(typed)) == 1:
        typed = list(range(typed[0], typed[0] + len(typed)))
    return [(number,) for number in typed]


def _passages(node: Node, page: Page) -> list[Passage]:
    """The paragraphs of a list item or a meaning; a finding for a second paragraph and for other blocks."""
    passages: list[Passage] = []
    for child in node.children:
        if child.type == "paragraph" and not passages:
            passages.append(one_passage(child.children[0], page))
        else:
            passages += _kept(child, page)
    return [passage for passage in passages if passage.content]


# --------------------------------------------------------------------------------------- unsupported markup


def _kept(node: Node, page: Page) -> list[Passage]:
    """The words of an unsupported block, each line as a passage; adds a finding."""
    if node.type == "hr":
        return _dropped_ornament(node, page)
    name = NAMES.get(node.type, node.type.replace("_", " "))
    quoted = clean(f"{node.title} {node.text}")
    page.note(UNSUPPORTED_MARKUP, f"{name} is kept as plain words: {quoted}", node.line)
    return [passage for passage in _words(node, page) if passage.content]


def _dropped_ornament(node: Node, page: Page) -> list[Passage]:
    """No passage, but a finding: the line has no words."""
    line = page.lines[node.line - 1].strip()
    page.note(DROPPED_ORNAMENT, f"dropped a line without words: {line}", node.line)
    return []


def _words(node: Node, page: Page) -> Iterator[Passage]:
    if node.type == "tr":
        cells = [one_passage(cell.children[0], page) for cell in node.children if cell.children]
        yield joined_passages(cells, page.place(node.line))
    elif node.type == "inline":
        yield one_passage(node, page)
    elif node.content:
        content = TAG.sub(" ", node.content) if node.type == "html_block" else node.content
        for number, line in enumerate(content.split("\n"), node.line):
            yield _plain(line, number, page)
    else:
        for child in node.children:
            yield from _words(child, page)


def _plain(raw: str, number: int, page: Page) -> Passage:
    words = clean(raw)
    first = words.partition(" ")[0]
    line = page.line_of(first, number)
    return Passage(with_addresses(words), page.place(line, word=first))
