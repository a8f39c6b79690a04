"""Writes a Document as text that a person can review: kind, level, place, context and words with markup."""

from __future__ import annotations

from collections.abc import Iterator
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
    Rows,
    Section,
    Table,
)
from pipeline.model.finding import Finding
from pipeline.model.markup import spell


def tree(document: Document, findings: tuple[Finding, ...] = ()) -> str:
    """Return *document* as an indented tree, and *findings* below it."""
    lines = [f"document {document.language} {document.wording.value}", _passage("title", document.title)]
    for section in document.sections:
        lines += _section(section)
    if findings:
        lines += ["", "findings"]
        lines += (
            f"  {f.place.line}:{f.place.column} {f.severity.name.lower()} {f.rule.id}: {f.message}"
            for f in findings
        )
    return "\n".join(lines) + "\n"


def _section(section: Section) -> Iterator[str]:
    if section.heading is None:
        yield "section without a heading"
    else:
        yield _passage(f"section {section.level}", section.heading)
    for block in section.blocks:
        yield from (f"  {line}" for line in _block(block))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Passage():
            yield _passage("paragraph", block)
        case ItemList(items, marker, start):
            yield f"list {marker.value}" + (f" from {start}" if marker is Marker.NUMBER else "")
            yield from (f"  {line}" for item in items for line in _item(item))
        case Table():
            yield from _table(block)
        case Picture(alternative=alternative):
            yield _passage(f"picture {block.drawing}", alternative)
        case Box(blocks):
            yield "box"
            yield from (f"  {line}" for inner in blocks for line in _block(inner))
        case Definitions(definitions):
            yield "definitions"
            for definition in definitions:
                yield _passage("  term", definition.term)
                yield _passage("    meaning", definition.meaning)
        case Rows(rows):
            yield "rows"
            for row in rows:
                yield _passage(f"  picture {row.picture.drawing}", row.picture.alternative)
                yield from (_passage("  sentence", sentence) for sentence in row.sentences)
        case _:
            assert_never(block)


def _item(item: Passage | ItemList) -> Iterator[str]:
    return iter((_passage("item", item),)) if isinstance(item, Passage) else _block(item)


def _table(table: Table) -> Iterator[str]:
    yield "table" + " headed" * table.headed + " named" * table.named
    if table.caption is not None:
        yield _passage("  caption", table.caption)
    for row in table.rows:
        yield "  row"
        yield from (_passage("    cell", cell) for cell in row)


def _passage(kind: str, passage: Passage) -> str:
    """One line: the kind, the context, the place, the words with their markup, then the targets of links."""
    markup, targets = spell(passage.content)
    context = f" ({passage.context})" if passage.context else ""
    notes = "".join(f" <{number}: {target}>" for number, target in enumerate(targets, 1))
    return f"{kind}{context} @{passage.place.line}:{passage.place.column} | {markup}{notes}"
