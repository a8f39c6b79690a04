"""Turns the block nodes of a Markdown page into headings and blocks of a document. Knows no parser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model.document import Block, Box, Definition, Definitions, ItemList, Marker, Passage, Picture
from pipeline.readers.lines import clean
from pipeline.readers.links import with_addresses
from pipeline.readers.markdown_signs import HTML_HINTS, html_name, html_words
from pipeline.readers.markdown_tables import captioned, read_table, table_lines
from pipeline.readers.markdown_words import (
    NO_MARGIN,
    Margin,
    joined_passages,
    lines_of,
    one_passage,
    segments,
)
from pipeline.readers.nodes import MarkdownFile, MarkdownNode
from pipeline.readers.rules import BEFORE_TITLE, DROPPED_ORNAMENT, UNSUPPORTED_MARKUP
from pipeline.readers.shapes import like_heading
from pipeline.readers.structure import Entry, Heading, Item, heading_passage, leveled, lists

LISTS = ("bullet_list", "ordered_list")
TASK = re.compile(r"\[[ xX]\]\s*")
ITEM_MARK = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)")
NAMES = {
    "fence": "a block of code",
    "code_block": "words indented by four spaces, which is code,",
    "html_block": "HTML",
    "blockquote": "a block quote within another block",
    "heading": "a heading within another block",
    "dl": "a definition list within another block",
    "paragraph": "a second paragraph",
    "footnote_reference": "a footnote that no sentence points to",
}
HINTS = {
    "code_block": "begin each line at the left edge, or below the first word of its item",
    "fence": "delete the lines of ``` around the words",
}


def read_blocks(
    root: MarkdownNode, page: MarkdownFile, each_line: bool, titled: bool = True
) -> tuple[Passage | None, tuple[Entry, ...]]:
    """Return the title (None if there is none) and the entries after it.

    *each_line*: every line of a paragraph is a separate passage, as in Easy Read. *titled*: the first heading
    of level 1 is the title.
    """
    title: Passage | None = None
    entries: list[Entry] = []
    for node in root.children:
        if node.type != "heading" or _is_text_above_dashes(node, page):
            entries += _blocks(node, page, each_line)
            continue
        passage = _heading_passage(node, page)
        if passage is None:
            page.note(DROPPED_ORNAMENT, "dropped a heading without words: #", node.line)
        elif titled and node.number == 1 and title is None:
            title = passage
            if entries:
                message = f"the words above the title “{passage.words}” were moved below it"
                page.note(BEFORE_TITLE, message, root.children[0].line)
        else:
            entries.append(Heading(passage, node.number))
    made, notes = leveled(list(captioned(entries)))
    page.notes.extend(notes)
    return title, made


def _is_text_above_dashes(node: MarkdownNode, page: MarkdownFile) -> bool:
    """Whether a heading made by a line of dashes below it is a text above an ornament."""
    words = " ".join(node.text.split())
    return node.markup == "-" and len(words) > 0 and not like_heading(words, page.language)


def _heading_passage(node: MarkdownNode, page: MarkdownFile) -> Passage | None:
    passage = one_passage(node.children[0], page) if node.children else None
    return heading_passage(passage.content, passage.place) if passage and passage.content else None


# ------------------------------------------------------------------------------------------ blocks


def _blocks(node: MarkdownNode, page: MarkdownFile, each_line: bool) -> Sequence[Block]:
    match node.type:
        case "paragraph":
            return list(_paragraph(node, page, each_line))
        case "heading":
            message = "the line of dashes is left out, since the words above it are not a heading: ---"
            page.note(
                DROPPED_ORNAMENT, message, node.line, "put ## before a heading, a blank line above dashes"
            )
            return list(_paragraph(node, page, each_line))
        case "bullet_list" | "ordered_list":
            return _lists(node, page)
        case "table":
            return [read_table(node, page)]
        case "blockquote":
            inner = [block for child in node.children for block in _boxed(child, page, each_line)]
            return [Box(tuple(inner))] if inner else []
        case "dl":
            return list(_definitions(node, page))
        case "hr":
            return _dropped_ornament(node, page)
        case _:
            return _as_block(_kept(node, page))


def _paragraph(
    node: MarkdownNode, page: MarkdownFile, each_line: bool, margin: Margin = NO_MARGIN
) -> Iterator[Block]:
    """Pictures and passages in their order; lines separated by hard breaks stay separate lines."""
    run: list[Passage] = []
    for segment in segments(node.children[0], page, each_line, margin):
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


def _boxed(node: MarkdownNode, page: MarkdownFile, each_line: bool) -> Iterator[Passage | ItemList]:
    """The blocks for a box: paragraphs and lists; other blocks become paragraphs."""
    if node.type in LISTS:
        yield from _lists(node, page)
    elif node.type == "table":
        yield from _as_block(table_lines(node, page))
    elif node.type != "paragraph":
        yield from _kept(node, page)
    else:
        for block in _paragraph(node, page, each_line, Margin(quoted=True)):
            if isinstance(block, Passage | ItemList):
                yield block
            else:
                hint = "put it on a line of its own, before the box"
                message = f"left out a picture, since a box cannot have one: {_id_and_words(block)}"
                page.note(UNSUPPORTED_MARKUP, message, node.line, hint)


def _id_and_words(block: Block) -> str:
    return f"{block.id} {block.alternative.words}".rstrip() if isinstance(block, Picture) else ""


def _definitions(node: MarkdownNode, page: MarkdownFile) -> Iterator[Definitions | Passage]:
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


def _terms(node: MarkdownNode, page: MarkdownFile) -> Iterator[tuple[Passage, list[Passage]]]:
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


def _lists(node: MarkdownNode, page: MarkdownFile) -> tuple[ItemList, ...]:
    made, notes = lists(list(_items(node, page, nested=0)))
    page.notes.extend(notes)
    return made


def _items(node: MarkdownNode, page: MarkdownFile, nested: int) -> Iterator[Item]:
    """The items of a list; each is followed by its other lines and by the items of the lists within it."""
    numbers = _numbers(node)
    boxes = [item for item in node.children if TASK.match(item.text.lstrip())]
    tasks = [item for item in boxes if "\\[" not in page.raw(item.line)]
    if tasks:
        message = f"items to tick became items of a list: {' '.join(clean(item.text) for item in tasks)}"
        page.note(UNSUPPORTED_MARKUP, message, tasks[0].line, "delete the brackets at the start of each item")
    for item, number in zip(node.children, numbers, strict=True):
        first = True
        for child in item.children:
            if alone := _number_alone(child, item, page):
                yield Item(alone, number, nested)
                first = False
                continue
            if child.type in LISTS:
                yield from _items(child, page, nested + 1)
                first = False
                continue
            for line in _in_item(child, page, _margin(item, page), item in tasks and first):
                yield Item(line, number, nested) if first else Item(line, nested=nested + 1, line=True)
                first = False
        if first and not any(child.type == "hr" for child in item.children):
            _dropped_ornament(item, page)


def _number_alone(inner: MarkdownNode, item: MarkdownNode, page: MarkdownFile) -> Passage | None:
    """The words of "- 999.": the parser takes such a number for the mark of an item without words."""
    is_mark = inner.type == "ordered_list" and inner.line == item.line and len(inner.children) == 1
    if not is_mark or inner.children[0].children:
        return None
    return _plain(page.raw(item.line).split()[-1], item.line, page)


def _margin(item: MarkdownNode, page: MarkdownFile) -> Margin:
    raw = page.raw(item.line)
    return Margin(len(raw) - len(raw.lstrip())) if ITEM_MARK.match(raw) else NO_MARGIN


def _in_item(node: MarkdownNode, page: MarkdownFile, margin: Margin, task: bool) -> Sequence[Passage]:
    """The lines of one block of an item. *task*: a box to tick stands before its words, and is left out."""
    if node.type == "table":
        return table_lines(node, page)
    if node.type != "paragraph":
        return _kept(node, page)
    inline = node.children[0]
    if task and inline.children:
        start, *others = inline.children
        start = replace(start, content=TASK.sub("", start.content, count=1))
        inline = replace(inline, content=TASK.sub("", inline.content, count=1), children=(start, *others))
    return lines_of(inline, page, margin)


def _numbers(node: MarkdownNode) -> list[tuple[int, ...]]:
    """The numbers of the items as they were typed; "1. 1. 1." counts 1, 2, 3, as in CommonMark."""
    if node.type == "bullet_list":
        return [() for _ in node.children]
    typed = [item.number for item in node.children]
    if len(set(typed)) == 1:
        typed = list(range(typed[0], typed[0] + len(typed)))
    return [(number,) for number in typed]


def _passages(node: MarkdownNode, page: MarkdownFile) -> list[Passage]:
    """The paragraphs of a list item or a meaning; a finding for a second paragraph and for other blocks."""
    passages: list[Passage] = []
    for child in node.children:
        if child.type == "paragraph" and not passages:
            passages.append(one_passage(child.children[0], page))
        else:
            passages += _kept(child, page)
    return [passage for passage in passages if passage.content]


# --------------------------------------------------------------------------------------- unsupported markup


def _kept(node: MarkdownNode, page: MarkdownFile) -> list[Passage]:
    """The words of an unsupported block, each line as a passage; adds a finding."""
    if node.type == "hr":
        return _dropped_ornament(node, page)
    quoted = clean(f"{node.title} {node.text}")
    passages = [passage for passage in _words(node, page) if passage.content]
    name = NAMES.get(node.type, node.type.replace("_", " "))
    hint = HINTS.get(node.type, "")
    message = f"{name} is kept as plain words: {quoted}"
    if node.type == "html_block":
        hint = HTML_HINTS.get(html_name(node.content.lstrip())[0], "")
        message = message if passages else f"HTML is left out: {quoted}"
    page.note(UNSUPPORTED_MARKUP, message, node.line, hint)
    return passages


def _dropped_ornament(node: MarkdownNode, page: MarkdownFile) -> list[Passage]:
    """No passage, but a finding: the line has no words."""
    line = page.lines[node.line - 1].strip()
    page.note(DROPPED_ORNAMENT, f"dropped a line without words: {line}", node.line)
    return []


def _words(node: MarkdownNode, page: MarkdownFile) -> Iterator[Passage]:
    if node.type == "table":
        yield from table_lines(node, page)
    elif node.type == "inline":
        yield one_passage(node, page)
    elif node.content:
        content = html_words(node.content) if node.type == "html_block" else node.content
        number = node.line
        for line in content.split("\n"):
            passage = _plain(line, number, page)
            yield passage
            number = passage.place.line + (node.type != "html_block")
    else:
        for child in node.children:
            yield from _words(child, page)


def _plain(raw: str, number: int, page: MarkdownFile) -> Passage:
    words = clean(raw)
    first = words.partition(" ")[0]
    line = page.line_of(first, number)
    return Passage(with_addresses(words), page.place(line, word=first))
