"""The words of a Word document that stand in no answer of a row: paragraphs, text boxes, notes, pictures.

Most of them are ours. Whoever knows what was sent takes those away; nothing that somebody added is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.model.review import Stray, plain_line
from pipeline.readers.review.wordml import (
    ASIDES,
    PROPERTIES,
    Element,
    Life,
    Words,
    WordText,
    chosen,
    every,
    name,
    others,
    value,
)

NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote", "commentReference": "comment"}
"""The mark of a note in the text -> the element of the note."""
INSIDE = {
    "tbl": "a table",
    "altChunk": "an inserted file",
    "subDoc": "an inserted file",
    "rt": "a reading above words",
}
ARTICLES = {"footnote": "a footnote", "endnote": "an endnote", "comment": "a comment"}
SEPARATORS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
DIGITS = re.compile(r"\d+")
QUOTED = 40
"""The most characters that the place of a comment quotes."""


@dataclass
class Strays:
    """Reads words outside the rows; *notes* are by (kind, id), *read* has those that were met so far."""

    words: Words
    notes: Mapping[tuple[str, str], Element]
    read: set[tuple[str, str]] = field(default_factory=set)

    def of_blocks(self, element: Element, where: str, row: str = "") -> Iterator[Stray]:
        """Yield the strays in the paragraphs and tables of a part, a note, a text box or a cell."""
        for block in blocks(element):
            yield from self.of_block(block, where, row)

    def of_block(self, block: Element, where: str, row: str = "") -> Iterator[Stray]:
        """Yield the strays in a paragraph, a table or a block that stands apart."""
        if name(block) == "p":
            yield from self.of_text(self.words.text(block), where, row, _page_numbers(block))
        elif name(block) == "tbl":
            yield from self._of_table(block, where, row)
        else:
            yield from self.of_aside(block, where, row)

    def of_text(self, text: WordText, where: str, row: str, fields: int = 0) -> Iterator[Stray]:
        """Yield the words of a paragraph or cell, those that do not count, and what stands apart from it."""
        for line in _lines(text.visible):
            said = plain_line(DIGITS.sub("", line, count=fields) if fields else line)
            if said:
                yield Stray(said, where, row)
        yield from dead(text, where, row, (Life.DELETED, Life.MOVED, Life.FIELD, Life.BOX))
        for aside in text.asides:
            yield from self.of_aside(aside, where, row, text)

    def of_aside(self, aside: Element, where: str, row: str, near: WordText | None = None) -> Iterator[Stray]:
        """Yield the strays in what stands apart from a text: a text box, a table, a note, a picture."""
        local = name(aside)
        if local in NOTES:
            kind = NOTES[local]
            on = (
                f" on “{_quoted(near.visible)}”" if kind == "comment" and near and not row else f" in {where}"
            )
            yield from self.of_note((kind, value(aside, "id")), f"{ARTICLES[kind]}{on}", row)
        elif local == "tbl":
            yield from self._of_table(aside, f"{INSIDE[local]} in {where}", row)
        elif local == "rt":
            yield from self.of_text(self.words.text(aside), f"{INSIDE[local]} in {where}", row)
        elif local in ("altChunk", "subDoc"):
            yield Stray("", f"{INSIDE[local]} in {where}", row)
        else:
            yield from self._of_drawing(aside, where, row)

    def _of_table(self, table: Element, where: str, row: str) -> Iterator[Stray]:
        for cell in every(table, "tc"):
            if not _is_inside(cell, table):
                yield from self.of_blocks(cell, where, row)

    def _of_drawing(self, drawing: Element, where: str, row: str) -> Iterator[Stray]:
        boxes = [box for box in every(drawing, "txbxContent") if not _is_inside(box, drawing)]
        said: set[tuple[str, ...]] = set()
        for box in boxes:
            found = tuple(self.of_blocks(box, f"a text box in {where}", row))
            if tuple(one.words for one in found) not in said:  # an older form of the box is beside the newer
                said.add(tuple(one.words for one in found))
                yield from found
        own = (*_descriptions(drawing), *_drawn_words(drawing))
        words = plain_line(" ".join(dict.fromkeys(one for one in own if one)))
        if words or not boxes:
            yield Stray(words, f"a picture in {where}", row)

    def of_note(self, key: tuple[str, str], where: str, row: str = "") -> Iterator[Stray]:
        """Yield the words of a note, the first time that it is met."""
        if key in self.notes and key not in self.read:
            self.read.add(key)
            yield from self.of_blocks(self.notes[key], where, row)

    def left(self) -> Iterator[Stray]:
        """Yield the words of the notes that no text refers to."""
        for key in self.notes:
            yield from self.of_note(key, ARTICLES[key[0]])


def notes_of(tree: Element | None, kind: str) -> Mapping[tuple[str, str], Element]:
    """Return the notes of a part by (kind, id), without the lines that Word draws between notes and text."""
    found = every(tree, kind) if tree is not None else ()
    return {(kind, value(one, "id")): one for one in found if value(one, "type") not in SEPARATORS}


def dead(text: WordText, where: str, row: str, lives: tuple[Life, ...] = tuple(Life)) -> Iterator[Stray]:
    """Yield the words of a text that do not count, with what became of them."""
    for piece in text.dead:
        if piece.life in lives and piece.life is not Life.ASIDE:
            yield Stray(plain_line(piece.words), f"{where}, {piece.life.value}", row, fragment=True)


def blocks(element: Element) -> Iterator[Element]:
    """Yield the paragraphs, the tables and what stands apart in *element*, through all that wraps them."""
    for one in element:
        local = name(one)
        if local in ("p", *ASIDES):
            yield one
        elif local == "AlternateContent":
            yield from (*blocks(chosen(one)), *others(one))
        elif local and local not in PROPERTIES:
            yield from blocks(one)


def _lines(words: str) -> Iterator[str]:
    return (line for line in words.split("\n") if line.strip())


def _page_numbers(paragraph: Element) -> int:
    """How many page numbers Word writes into a paragraph by itself."""
    said = [one.text or "" for one in every(paragraph, "instrText")]
    said += [value(one, "instr") for one in every(paragraph, "fldSimple")]
    return sum("PAGE" in words.split("\\")[0].upper().replace("NUMPAGES", "PAGE").split() for words in said)


def _is_inside(one: Element, outer: Element) -> bool:
    """Whether *one* is in another element of its name, inside *outer*."""
    for ancestor in one.iterancestors():
        if ancestor is outer:
            return False
        if name(ancestor) == name(one):
            return True
    return False


def _descriptions(drawing: Element) -> Iterator[str]:
    """Yield what a picture says in words to those who do not see it, and the words of word art."""
    for one in drawing.iter():
        if name(one) == "docPr":
            yield from (value(one, "title"), value(one, "descr"))
        elif name(one) == "shape":
            yield value(one, "alt")
        elif name(one) == "textpath":
            yield value(one, "string")


def _drawn_words(drawing: Element) -> Iterator[str]:
    """Yield the words inside a drawing that are in no text box."""
    for one in every(drawing, "t"):
        if not any(name(ancestor) == "txbxContent" for ancestor in one.iterancestors()):
            yield one.text or ""


def _quoted(words: str) -> str:
    line = plain_line(words)
    return line if len(line) <= QUOTED else f"{line[:QUOTED].rstrip()} …"
