"""The bilingual Word document, as it came back -> Review. Knows what editors and people do to such a file.

Tracked changes count as accepted. All text in a cell counts, including text in a link, a content control, a
field or a smart tag. A Word comment on a row is read as a comment on it. A row that cannot be read refuses
itself; all words that are no answer are strays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.model.document import Place
from pipeline.model.review import ID, Decision, Review, Stray, Unclear, digest_of_notes, plain_line
from pipeline.readers.review.marks import verdict
from pipeline.readers.review.package import IDENTITY, Package, identity, opened
from pipeline.readers.review.strays import NOTES as KINDS_OF_NOTE
from pipeline.readers.review.strays import Strays, blocks, dead
from pipeline.readers.review.wordml import (
    OFF,
    Element,
    Life,
    Words,
    WordText,
    around,
    child,
    every,
    name,
    value,
)

BOOKMARK = re.compile(r"row_([1-9][0-9]*)_([0-9a-f]{8})(?:_([0-9a-f]{8}))?")
COLUMNS = 6
ID_CELL, SOURCE, NOTES, TRANSLATION, VERDICT, COMMENT = range(COLUMNS)
ANSWERS: Mapping[int, str] = {
    ID_CELL: "ID",
    SOURCE: "source",
    TRANSLATION: "translation",
    VERDICT: "answer",
    COMMENT: "comment",
}
SIGNED = (TRANSLATION, VERDICT)
"""The columns that a signature is about."""
HEADS: Mapping[str, int] = {"ID": ID_CELL, "Notes": NOTES, "OK or change": VERDICT, "Comment": COMMENT}
ASIDE_NAMES: Mapping[str, str] = {
    "tbl": "a table",
    "altChunk": "an inserted file",
    "subDoc": "an inserted file",
    "rt": "a reading above words",
}
TO_DO: Mapping[Life, str] = {
    Life.STRUCK: "take the words out, or take away the line through them",
    Life.HIDDEN: "take the words out, or make them visible",
    Life.PROMPT: "fill the field in, or take it out",
    Life.FIELD: "type the words themselves, in place of the field",
    Life.TURNED: "type the words again, without an override of their direction",
    Life.BOX: "take the check box out, and write OK into the answer",
    Life.DELETED: "accept or reject the tracked changes in the file, and import it again",
    Life.MOVED: "accept or reject the tracked changes in the file, and import it again",
}


def read(data: bytes, file: str) -> Review:
    """Return the Review in a Word document; raise PipelineError if it is not one of our reviews."""
    package = opened(data, file)
    words = Words(package.looks)
    leaflet, language, session = identity(package, words, file)
    reader = _Reader(package, words, file)
    reader.read()
    return Review(
        leaflet,
        language,
        session,
        tuple(reader.decisions),
        tuple(one.id for one in reader.decisions if one.id),
        how="word",
        guarded=True,
        file=file,
        strays=tuple(_unnamed(reader.found)),
    )


def _unnamed(strays: Iterable[Stray]) -> Iterator[Stray]:
    """Yield the strays without the words that name the review."""
    for one in strays:
        words = IDENTITY.sub("", one.words).strip()
        if words or not one.words:
            yield replace(one, words=words)


# --- rows ---------------------------------------------------------------------------------------------------


@dataclass
class _Reader:
    """Reads the rows of a document, in its order; *last* is the id of the row that was read last."""

    package: Package
    words: Words
    file: str
    decisions: list[Decision] = field(default_factory=list)
    found: list[Stray] = field(default_factory=list)
    last: str = ""

    def __post_init__(self) -> None:
        self.strays = Strays(self.words, self.package.notes)

    def read(self) -> None:
        """Read the body, then what stands round it."""
        for block in blocks(self.package.body):
            rows = [row for row in every(block, "tr") if around(row, "tbl") is block]
            cells = {row: [cell for cell in every(row, "tc") if around(cell, "tr") is row] for row in rows}
            if name(block) == "tbl" and any(self._is_ours(one) for one in cells.values()):
                self._table(cells)
                self._between(block)
            else:
                self.found += self.strays.of_block(block, self._here(), self.last)
        for where, tree in self.package.margins:
            self.found += self.strays.of_blocks(tree, where)
        self.found += self.strays.left()

    def _between(self, table: Element) -> None:
        """Keep the words that stand in a table of ours, but in no cell; the standard has none there."""
        for one in every(table, "p"):
            if around(one, "tbl") is table and around(one, "tc") in (None, around(table, "tc")):
                self.found += self.strays.of_block(one, "a table, outside its cells", self.last)

    def _here(self) -> str:
        return f"under row {self.last}" if self.last else "above the first row"

    def _is_ours(self, cells: Sequence[Element]) -> bool:
        texts = [self.words.text(cell) for cell in cells]
        return bool(texts) and bool(ID.fullmatch(_squeezed(texts[0])) or _has_header_words(texts))

    def _table(self, rows: Mapping[Element, Sequence[Element]]) -> None:
        """Read the rows of a table of ours."""
        columns: Sequence[int] = range(COLUMNS)
        for row, cells in rows.items():
            texts = [self.words.text(cell) for cell in cells]
            identifier = _squeezed(texts[ID_CELL]) if texts else ""
            if not ID.fullmatch(identifier) and (_is_header(row) or _has_header_words(texts)):
                columns = _columns([one.live for one in texts])
                self._keep(texts, "the headings of a table", self.last)
            else:
                self._row(row, cells, texts, columns)

    def _row(
        self, row: Element, cells: Sequence[Element], texts: Sequence[WordText], columns: Sequence[int]
    ) -> None:
        """Read a row of a table of ours: its answer, or why it cannot be read."""
        columns = range(COLUMNS) if len(texts) == COLUMNS else columns
        at = dict(zip(columns, texts, strict=True)) if len(texts) == len(columns) else {}
        identifier = _squeezed(at[ID_CELL] if ID_CELL in at else WordText() if not texts else texts[0])
        marked, notes = _bookmarked(row)
        known = identifier if ID.fullmatch(identifier) else marked
        refused = self._fault(row, cells, identifier, len(at) == len(columns))
        if refused:
            if known or any(one.all.strip() for one in texts):
                self._refuse(texts, known, refused)
            return
        self.last = known
        self.decisions.append(self._decision(known, at))
        for column, text in at.items():
            self._besides(column, text, known, notes)

    def _fault(self, row: Element, cells: Sequence[Element], identifier: str, complete: bool) -> str:
        """Why a row cannot be read; "" if it can."""
        if child(row, "trPr", "del") is not None:
            return "the row was deleted with tracked changes"
        if not ID.fullmatch(identifier):
            return f"“{identifier}” is not the ID of a row" if identifier else "the row has no ID"
        if any(_is_merged(cell) for cell in cells):
            return "cells of the row are merged"
        if not complete:
            return f"the row has {len(cells)} cells, not {COLUMNS}"
        return ""

    def _refuse(self, texts: Sequence[WordText], known: str, why: str) -> None:
        """Keep a row that cannot be read: its words are strays."""
        self.decisions.append(Decision(known, "", "", place=Place(self.file), refused=why))
        self.last = known or self.last
        where = f"row {known}" if known else f"a row {self._here()}"
        for text in texts:
            found = self.strays.of_text(text, where, self.last)
            self.found += (one for one in found if one.words != known or not known)

    def _keep(self, texts: Sequence[WordText], where: str, row: str) -> None:
        """Keep all words of some cells."""
        for text in texts:
            self.found += self.strays.of_text(text, where, row)

    def _besides(self, column: int, text: WordText, row: str, notes: str) -> None:
        """Keep the words of a cell that are no answer; *notes* is the digest of the notes as sent."""
        where = f"row {row}"
        if column == NOTES:
            same = notes == digest_of_notes(text.visible)
            lines = WordText(tuple(one for one in text.pieces if one.life is not Life.ASIDE))
            found = self.strays.of_text(lines, f"the notes of {where}", row)
            self.found += (replace(one, sent=same and not one.fragment) for one in found)
            for aside in text.asides:
                self.found += self.strays.of_aside(aside, f"the notes of {where}", row)
        elif column not in ANSWERS:
            self.found += self.strays.of_text(text, f"an extra column in {where}", row)
        else:
            if column not in SIGNED:
                self.found += dead(text, f"the {ANSWERS[column]} of {where}", row)
            for aside in text.asides:
                self.found += self.strays.of_aside(aside, where, row)

    def _decision(self, identifier: str, at: Mapping[int, WordText]) -> Decision:
        mark = plain_line(at[VERDICT].ticked)
        said = [at[COMMENT].live, *(words for text in at.values() for words in self._comments(text))]
        return Decision(
            identifier,
            plain_line(at[SOURCE].live),
            plain_line(at[TRANSLATION].live),
            verdict(mark),
            plain_line("\n".join(words.strip() for words in said if words.strip())),
            mark,
            Place(self.file),
            tuple(one for column in SIGNED for one in _unclear(at[column], ANSWERS[column])),
        )

    def _comments(self, text: WordText) -> Iterator[str]:
        """Yield the texts of the Word comments on a cell."""
        for aside in text.asides:
            key = KINDS_OF_NOTE.get(name(aside), ""), value(aside, "id")
            if key[0] == "comment" and key in self.package.notes and key not in self.strays.read:
                self.strays.read.add(key)
                yield self.words.text(self.package.notes[key]).visible


def _unclear(text: WordText, cell: str) -> Iterator[Unclear]:
    """Yield why nobody can sign what a cell says."""
    for piece in text.dead:
        if piece.life is Life.BOX and cell == ANSWERS[VERDICT]:
            continue
        tracked = piece.life in (Life.DELETED, Life.MOVED)
        yield Unclear(piece.life.value, plain_line(piece.words), TO_DO[piece.life], doubtful=not tracked)
    others = {name(one) for one in text.asides} - set(KINDS_OF_NOTE)
    if others:
        named = " and ".join(sorted({ASIDE_NAMES.get(one, "a picture or a text box") for one in others}))
        yield Unclear(
            f"there is {named} in the {cell}", do=f"write the words into the cell of the {cell} itself"
        )
    if text.listed:
        do = "type the numbers, or take the list away"
        yield Unclear(f"the {cell} is a list, and the file does not have its numbers", do=do)


def _columns(heads: Sequence[str]) -> Sequence[int]:
    """What the cells of each row are, by the headings of the table; -1 is a column that we did not make."""
    if len(heads) <= COLUMNS:
        return range(COLUMNS)
    named = [HEADS.get(words.strip().split("\n")[0].strip(), -1) for words in heads]
    for column, beside in ((SOURCE, NOTES), (TRANSLATION, NOTES)):
        at = named.index(beside) + (1 if column > beside else -1) if beside in named else -1
        if 0 <= at < len(named) and named[at] == -1 and heads[at].strip():
            named[at] = column
    return named if sorted(one for one in named if one >= 0) == list(range(COLUMNS)) else range(COLUMNS)


def _is_merged(cell: Element) -> bool:
    layout = child(cell, "tcPr")
    span = child(layout, "gridSpan")
    merged = (child(layout, local) is not None for local in ("vMerge", "hMerge", "cellMerge", "cellDel"))
    return (span is not None and value(span, "val") not in {"", "0", "1"}) or any(merged)


def _bookmarked(row: Element) -> tuple[str, str]:
    """(id, digest of the notes) that the bookmark of a row names; ("", "") if the row has lost it."""
    found = [BOOKMARK.fullmatch(value(one, "name")) for one in every(row, "bookmarkStart")]
    return next(((f"{one[1]}-{one[2]}", one[3] or "") for one in found if one), ("", ""))


def _squeezed(text: WordText) -> str:
    return "".join(text.live.split())


def _is_header(row: Element) -> bool:
    """Whether a row is marked as a header row, which is repeated on every page."""
    return any(value(one, "val") not in OFF for one in every(row, "tblHeader"))


def _has_header_words(texts: Sequence[WordText]) -> bool:
    """Whether a row has the words of the header row: LibreOffice loses the mark of the row with some fonts.

    "ID" in the first cell is not enough: somebody may have overwritten the ID of a message, which must be
    refused and not skipped.
    """
    words = [one.live.strip() for one in texts]
    return len(words) >= COLUMNS and words[ID_CELL] == "ID" and "Notes" in words
