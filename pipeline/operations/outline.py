"""Shows how a text was read: the rows of its document, and the reader's findings at their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from pipeline.model.document import (
    Block,
    Box,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Place,
    Rows,
    Section,
    Table,
    Wording,
    links,
    list_items,
    passages,
)
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.language import language as language_called
from pipeline.model.outline import OutlineEntry, OutlineRow, Quoted, Remark, TextOutline
from pipeline.project.folder import Project, SourceFile, read_text
from pipeline.readers import READERS
from pipeline.readers.rules import BEFORE_TITLE, DROPPED_PAGE_CHROME, is_doubtful
from pipeline.sources.source import Source, sources

NUMBER = re.compile(r"(?<![\dA-Za-z])[+*#]{0,3}\(?\d+(?:[ \u00a0\u202f()-]{1,2}\d+|[.,:/]\d+)*#?")
"""A number as people write it, in digits of any script: "01632 960 001", "*#06#", "9:30"."""
SAID_OF = re.compile(r": .*|'[^']*'|\"[^\"]*\"|“[^“”]*”|\d+", re.DOTALL)
"""The words of a message that are of the text."""
QUOTED_IN_PLACE = (DROPPED_PAGE_CHROME, BEFORE_TITLE)
WORDS_AROUND = 2
"""How many words on each side of a number are quoted."""
CHARACTERS_AROUND = 24
"""At most so many characters on each side; a word can be long, and some scripts have no spaces."""
LISTS = {Marker.LINE: "separate lines", Marker.BULLET: "list", Marker.NUMBER: "numbered list"}
LONG = 6
"""A number with at least this many digits is one that people dial, or write down."""


def outlines(project: Project, leaflet: str) -> tuple[TextOutline, ...]:
    """Return the outline of each wording of a leaflet. Raises PipelineError if a text cannot be read."""
    return tuple(one for source in sources(project, (leaflet,)) for one in _of_source(source))


def outlines_of_file(path: Path, tag: str) -> tuple[TextOutline, ...]:
    """Return the outline of a text that is in no project. Raises PipelineError if it cannot be read."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        message = f"this file cannot have an outline; files that end in {' or '.join(sorted(READERS))} can"
        hint = "make a leaflet from it: leaflets guide author says how"
        raise PipelineError(message, Place(path.as_posix()), hint)
    file = read_text(path)
    spoken = language_called(tag).tag
    document, findings = reader(file.text, file.name, spoken, ())
    return (_outline("", document, file, findings),)


def _of_source(source: Source) -> Iterator[TextOutline]:
    for wording, (document, found) in source.as_written.items():
        findings = [finding for finding in found if not source.is_settled(finding)]
        made = _outline(source.id, document, source.files[wording], findings)
        if source.leaflet.title:
            given = OutlineRow("title", source.leaflet.title, about="from leaflet.toml")
            made = replace(made, entries=(given, *(one for one in made.entries if not _is_title(one))))
        yield made


def _is_title(entry: OutlineEntry) -> bool:
    return isinstance(entry, OutlineRow) and entry.kind == "title"


def _outline(leaflet: str, document: Document, file: SourceFile, findings: Sequence[Finding]) -> TextOutline:
    long, short = _numbers(document)
    entries = tuple(_with_remarks(list(_rows(document)), findings))
    shown = document.wording, file.name, document.language
    return TextOutline(leaflet, *shown, entries, long, short, _links(document))


def _with_remarks(rows: Sequence[OutlineRow], findings: Sequence[Finding]) -> Iterator[OutlineEntry]:
    """The rows, each followed by the remarks about its lines."""
    placed = sorted((row.line, at) for at, row in enumerate(rows) if row.line)
    after: dict[int, list[Remark]] = {}
    for remark in _remarks(findings):
        below = bisect_right(placed, (remark.finding.place.line, len(rows)))
        after.setdefault(placed[below - 1][1] if below else -1, []).append(remark)
    yield from after.get(-1, ())
    for at, row in enumerate(rows):
        yield row
        yield from after.get(at, ())


def _remarks(findings: Sequence[Finding]) -> Iterator[Remark]:
    """A remark for each finding; of those that say the same of other words and are no doubt, one for all."""
    alike: dict[str, list[Finding]] = {}
    for finding in findings:
        if is_doubtful(finding.rule.id, finding.severity):
            yield Remark(finding, doubtful=True)
        elif finding.rule in QUOTED_IN_PLACE:
            yield Remark(finding)
        else:
            alike.setdefault(f"{finding.rule.id} {SAID_OF.sub('', finding.message)}", []).append(finding)
    for first, *others in alike.values():
        yield Remark(first, also=tuple(finding.place.line for finding in others))


# ------------------------------------------------------------------------------------------ rows


def _rows(document: Document) -> Iterator[OutlineRow]:
    yield _row("title", document.title)
    if document.imprint.date:
        yield OutlineRow("date", document.imprint.date.isoformat())
    for section in document.sections:
        yield from _section(section, "sentence" if document.wording is Wording.EASY_READ else "paragraph")


def _section(section: Section, plain: str) -> Iterator[OutlineRow]:
    """The rows of a section; *plain* is what a passage in it is."""
    depth = section.level - 1 if section.heading else 1
    if section.heading:
        yield _row("heading", section.heading, depth - 1, level=section.level)
    for block in section.blocks:
        yield from _block(block, depth, plain)


def _block(block: Block, depth: int, plain: str = "paragraph") -> Iterator[OutlineRow]:
    match block:
        case Passage():
            yield _row(plain, block, depth)
        case ItemList():
            yield from _list(block, depth)
        case Table():
            yield _table(block, depth)
        case Picture(alternative=alternative):
            line = alternative.place.line
            yield OutlineRow("picture", alternative.words, line, depth, about=block.drawing)
        case Box(blocks):
            inside = [row for inner in blocks for row in _block(inner, depth + 1)]
            yield from (OutlineRow("box", line=inside[0].line if inside else 0, depth=depth), *inside)
        case Definitions():
            yield from _definitions(block, depth)
        case Rows():
            yield from _pictured(block, depth)
        case _:
            assert_never(block)


def _list(found: ItemList, depth: int) -> Iterator[OutlineRow]:
    """A row for the list, and one for each item of it and of the lists within it."""
    items = list(list_items(found))
    about = "" if found.marker is Marker.LINE else _counted(len(found.own), "item")
    yield OutlineRow(LISTS[found.marker], line=items[0].passage.place.line, depth=depth, about=about)
    for item in items:
        mark = {Marker.LINE: "", Marker.BULLET: "•", Marker.NUMBER: f"{item.number}."}[item.marker]
        yield _row("item", item.passage, depth + 1 + item.depth, mark=mark)


def _definitions(found: Definitions, depth: int) -> Iterator[OutlineRow]:
    for item in found.items:
        yield _row("hard word", item.term, depth)
        yield _row("meaning", item.meaning, depth + 1)


def _pictured(found: Rows, depth: int) -> Iterator[OutlineRow]:
    """The pictures, each with the sentences beside it."""
    for row in found.rows:
        yield from _block(row.picture, depth)
        yield from (_row("sentence", sentence, depth + 1) for sentence in row.sentences)


def _table(table: Table, depth: int) -> OutlineRow:
    """One row: the names of the columns, and how many columns and rows there are."""
    size = f"{_counted(len(table.rows[0]), 'column')}, {_counted(len(table.body), 'row')}"
    names = " | ".join(cell.words for cell in table.head)
    words = " | ".join(filter(None, (table.caption.words if table.caption else "", names)))
    return OutlineRow("table", words, table.rows[0][0].place.line, depth, about=size)


def _row(kind: str, passage: Passage, depth: int = 0, mark: str = "", level: int = 0) -> OutlineRow:
    return OutlineRow(kind, passage.words, passage.place.line, depth, mark, level)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


# ------------------------------------------------------------------------------------------ what is quoted


def _numbers(document: Document) -> tuple[tuple[Quoted, ...], tuple[Quoted, ...]]:
    """The long numbers and the short ones, each with the words around its first place."""
    contexts: dict[str, str] = {}
    lines: dict[str, dict[int, None]] = {}
    for passage in passages(document):
        words = passage.words
        for hit in NUMBER.finditer(words):
            contexts.setdefault(hit[0], _around(words, hit.start(), hit.end()))
            lines.setdefault(hit[0], {})[passage.place.line] = None
    found = [Quoted(words, tuple(lines[words]), context) for words, context in contexts.items()]
    return tuple(one for one in found if _is_long(one)), tuple(one for one in found if not _is_long(one))


def _is_long(number: Quoted) -> bool:
    return sum(character.isdecimal() for character in number.words) >= LONG


def _around(words: str, start: int, end: int) -> str:
    """The number from *start* to *end* with the words beside it."""
    before = words[max(start - CHARACTERS_AROUND, 0) : start].split(" ")[-WORDS_AROUND - 1 :]
    after = words[end : end + CHARACTERS_AROUND].split(" ")[: WORDS_AROUND + 1]
    return " ".join(before) + words[start:end] + " ".join(after)


def _links(document: Document) -> tuple[Quoted, ...]:
    """The links in their order; several with the same words and target are one."""
    lines: dict[tuple[str, str], dict[int, None]] = {}
    for passage in passages(document):
        for link in links(passage.content):
            words = Passage(link.children).words
            lines.setdefault((words, link.target), {})[passage.place.line] = None
    return tuple(Quoted(words, tuple(at), target=target) for (words, target), at in lines.items())
