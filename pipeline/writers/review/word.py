"""Sheet -> a bilingual Word document, which interpreters can check with their own word processor.

Each section is a table, each message a row: ID, English, notes, translation, OK or change, comment. The cells
are plain: no content controls, which LibreOffice drops, and no macros. The import finds a row by its visible
ID, which every editor keeps, and does not read the notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pipeline.model.document import Imprint, Wording
from pipeline.model.editions import Edition
from pipeline.model.language import language
from pipeline.model.review import BIDI_CONTROLS, ReviewRow, ReviewSection, Sheet, changed_words
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN, typeface
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.runs import PLAIN, STRONG, Manner, PieceKind, RunSpelling, cut
from pipeline.writers.docx.saving import filled, saved
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import A4, Paper, describe, new_file
from pipeline.writers.docx.wml import Attributes, Value

LOOK = Edition("review", "docx", Wording.STANDARD, "", body_points=11, leading=1.2)
SMALL_PRINT = 9.5
PAPER = Paper(A4.height, A4.width, margin=850)  # A4 in landscape, 1.5 cm
CELL_MARGIN = 85

WIDTHS = (1480, 4150, 2500, 4150, 1050, 1808)
"""The columns: ID, English, notes, translation, verdict, comment (twips)."""

NOTE = "LeafletReviewNote"
CRITICAL_GROUND, HEAD_GROUND = "FCE8C8", "E3E9F3"
CRITICAL_WORDS = "CRITICAL: a mistake here can endanger a reader."

WORDINGS = {
    Wording.STANDARD: "The standard text",
    Wording.EASY_READ: "The Easy Read text",
    None: "Words beside the text",
}
# Instructions in English only, after the five lines that are in both languages.
MORE_GUIDE = (
    "OK means that the translation in the row is right, with your corrections if you made any.",
    "If you cannot correct a row, write Change, and say why in the last column. Then no reader will see it.",
    "Rows in which a mistake is dangerous say CRITICAL and have a coloured background.",
    "**Two stars** make words bold. [Words in brackets]{1} are a link. Keep the marks, translate the words.",
    "You can track your changes. We do not read what you write in the column of notes.",
)


def identity(sheet: Sheet) -> str:
    """Return the words that identify the sheet, in the text of its file and in its properties."""
    return f"leaflets-review {sheet.leaflet} {sheet.language} {sheet.session}"


def write(sheet: Sheet) -> bytes:
    """Return the sheet as a DOCX file; the same sheet gives the same bytes."""
    own, foreign = _setting(sheet.source_language), _setting(sheet.language)
    file = new_file(own, LOOK, (LATIN.name, own.face.name, foreign.face.name), PAPER, _note())
    relations = Relations(file.part)
    page = _Page(sheet, RunSpelling(own, False, relations), RunSpelling(foreign, True, relations))
    file = filled(file, "".join(page.parts()))
    describe(file, page.title, own.language, Imprint(), identity(sheet))
    return saved(file)


def _setting(tag: str) -> WordSetting:
    spoken = language(tag)
    return WordSetting(spoken, typeface(spoken) or LATIN)


def _note() -> str:
    size = round(SMALL_PRINT * 2)
    return wml.style(
        "paragraph",
        NOTE,
        {
            "name": "Leaflet Review Note",
            "basedOn": "Normal",
            "qFormat": True,
            "pPr": wml.children("pPr", {"spacing": {"after": 40, "line": 240, "lineRule": "auto"}}),
            "rPr": wml.children("rPr", {"sz": size, "szCs": size}),
        },
        "customStyle",
    )


@dataclass(frozen=True)
class _Page:
    """Writes a sheet; *source* and *target* make the runs of its two languages."""

    sheet: Sheet
    source: RunSpelling
    target: RunSpelling

    @property
    def title(self) -> str:
        """The title of the file."""
        return f"{self.sheet.title}: {self.names[0]} and {self.names[1]}"

    @property
    def names(self) -> tuple[str, str]:
        """The two languages, in English."""
        return self.source.setting.language.english_name, self.target.setting.language.english_name

    def parts(self) -> Iterator[str]:
        """Yield the paragraphs and tables of the document."""
        yield self.english("Heading1", self.title)
        yield self.english(NOTE, f"Do not change this line: {identity(self.sheet)}")
        yield from self.guide()
        wording: Wording | str | None = ""
        for section in self.sheet.sections:
            if section.wording is not wording:
                wording = section.wording
                yield self.english("Heading2", WORDINGS[section.wording])
            yield self.english("Heading3", section.heading or ("Title" if wording else "Labels"))
            yield self.table(section)
        yield self.english(NOTE, "This is the end.")

    def guide(self) -> Iterator[str]:
        """Yield the instructions for filling in the sheet, in both languages."""
        steps = self.sheet.guide[:-2]
        yield self.english("Heading2", "How to check this translation")
        yield from (self.english("ListBullet", english) for english, _ in steps)
        yield from (self.english("ListBullet", line) for line in MORE_GUIDE)
        if all(said for _, said in steps) and steps:
            yield self.foreign("Heading3", self.target.setting.language.own_name)
            yield from (self.foreign("ListBullet", said) for _, said in steps)

    # --- words

    def english(self, style: str, words: str, manner: Manner = PLAIN) -> str:
        """Return a paragraph in the source's language."""
        return wml.paragraph(self.runs(self.source, words, manner), wml.properties("pPr", pStyle=style))

    def runs(self, spelling: RunSpelling, words: str, manner: Manner = PLAIN) -> str:
        """Return the runs of *words* unchanged, with direction marks that keep numbers in order."""
        setting = spelling.setting
        own: Iterable[tuple[PieceKind, str]] = [(PieceKind.OWN, words)]
        pieces = own if BIDI_CONTROLS & set(words) else cut(words, setting)
        return "".join(
            [wml.run(piece, self.looks(spelling, kind, manner)) for kind, piece in pieces if piece]
        )

    def looks(self, spelling: RunSpelling, kind: PieceKind, manner: Manner) -> str:
        """Return the ``w:rPr`` of a run; right-to-left words in English text are in the sheet's language."""
        if kind is PieceKind.RIGHT_TO_LEFT and self.target.setting.rtl:
            return self.target.looks(PieceKind.OWN, manner)
        return spelling.looks(kind, manner)

    def foreign(self, style: str, words: str, manner: Manner = PLAIN) -> str:
        """Return a paragraph in the sheet's language, also for words that are typed into it later."""
        setting = self.target.setting
        looks = self.target.looks(PieceKind.OWN, manner)
        values: dict[str, Value] = {"pStyle": style, "rPr": wml.Markup(_inside(looks)) if looks else False}
        if setting.rtl:
            values["bidi"] = True
        if style == "Normal" and setting.line(LOOK) != self.source.setting.line(LOOK):
            values["spacing"] = {"line": setting.line(LOOK), "lineRule": "auto"}
        return wml.paragraph(self.runs(self.target, words, manner), wml.properties("pPr", **values))

    # --- the table

    def table(self, section: ReviewSection) -> str:
        """Return the rows of a section as a table; the header row is repeated on every page."""
        border: Attributes = {"val": "single", "sz": 4, "space": 0, "color": "6B6B6B"}
        side: Attributes = {"w": CELL_MARGIN, "type": "dxa"}
        layout = wml.properties(
            "tblPr",
            bidiVisual=self.target.setting.rtl,
            tblW={"w": sum(WIDTHS), "type": "dxa"},
            tblBorders=wml.children("tblBorders", dict.fromkeys(wml.ORDER["tblBorders"], border)),
            tblLayout={"type": "fixed"},
            tblCellMar=wml.children("tblCellMar", dict.fromkeys(wml.ORDER["tblCellMar"], side)),
            tblLook="0620",
        )
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
        rows = "".join((self.heads(), *(self.row(row) for row in section.rows)))
        return f"<w:tbl>{layout}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def heads(self) -> str:
        """Return the header row, in English and in the sheet's language if that is different."""
        here, there = self.names
        own = self.target.setting.language.own_name
        verdict, comment = (
            self.sheet.guide[-2:] if self.sheet.guide else (("OK or change", ""), ("Comment", ""))
        )
        pairs = (
            ("ID", ""),
            (here, ""),
            ("Notes", ""),
            (there, own if own != there else ""),
            verdict,
            comment,
        )
        return wml.row(
            (_cell(at, self.head(*pair), HEAD_GROUND) for at, pair in enumerate(pairs)), header=True
        )

    def head(self, english: str, own: str) -> str:
        """Return the heading of a column."""
        return self.english(NOTE, english, STRONG) + (self.foreign(NOTE, own, STRONG) if own else "")

    def row(self, row: ReviewRow) -> str:
        """Return the row of a message: its text, its notes, and the cells to fill in."""
        ground = CRITICAL_GROUND if row.critical else ""
        empty = self.english("Normal", "")
        cells = (
            self.identifier(row),
            self.original(row),
            "".join(self.notes(row)),
            self.foreign("Normal", row.translation),
            empty,
            empty,
        )
        return wml.row(_cell(at, content, ground) for at, content in enumerate(cells))

    def identifier(self, row: ReviewRow) -> str:
        """Return the id inside a bookmark, which survives even if the cell is damaged."""
        number = int(row.number)
        name = f"row_{row.id.replace('-', '_')}"
        words = self.runs(self.source, row.id)
        mark = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{words}<w:bookmarkEnd w:id="{number}"/>'
        return wml.paragraph(mark, wml.properties("pPr", pStyle=NOTE))

    def original(self, row: ReviewRow) -> str:
        """Return the English, with words in bold that were not in the text that was translated."""
        pieces = changed_words(row.previous, row.source)[1] if row.previous else ((False, row.source),)
        return wml.paragraph(self.marked(pieces), wml.properties("pPr", pStyle="Normal"))

    def marked(self, pieces: Iterable[tuple[bool, str]]) -> str:
        """Return the runs of a text given as (whether it is new, words); new words are in bold."""
        return "".join(self.runs(self.source, words, STRONG if new else PLAIN) for new, words in pieces)

    def notes(self, row: ReviewRow) -> Iterator[str]:
        """Yield notes that help to translate and check a row; the import does not read them."""
        say: Callable[..., str] = self.english
        if row.critical:
            yield say(NOTE, CRITICAL_WORDS, STRONG)
        if row.kind:
            yield say(NOTE, row.kind)
        yield from (say(NOTE, line) for line in row.notes)
        if row.previous:
            before = self.runs(self.source, "The English has changed. It was: ", STRONG)
            old = self.marked(changed_words(row.previous, row.source)[0])
            yield wml.paragraph(before + old, wml.properties("pPr", pStyle=NOTE))
        elif row.fuzzy:
            yield say(NOTE, "A person must check this translation. Readers do not see it until then.", STRONG)
        if not row.translation:
            yield say(NOTE, "There is no translation yet.", STRONG)
        if row.checked:
            yield say(NOTE, "Somebody has already checked this translation.")
        yield from (say(NOTE, f"Please look: {finding}") for finding in row.findings)
        for one in row.suggestions:
            like = "the same English" if one.percent == 100 else f"English that is {one.percent}% similar"
            yield say(NOTE, f"In another place, for {like}:")
            yield self.foreign(NOTE, one.translation)
        yield from (say(NOTE, f"Comment: {comment}") for comment in row.comments)
        if not any((row.critical, row.kind, row.notes, row.fuzzy, row.findings, row.comments)):
            yield say(NOTE, "–")


def _cell(at: int, content: str, ground: str) -> str:
    shade: Value = {"val": "clear", "color": "auto", "fill": ground} if ground else False
    layout = wml.properties("tcPr", tcW={"w": WIDTHS[at], "type": "dxa"}, shd=shade)
    return f"<w:tc>{layout}{content}</w:tc>"


def _inside(looks: str) -> str:
    """The children of a ``w:rPr``, for the ``w:rPr`` of the paragraph mark."""
    return looks.removeprefix("<w:rPr>").removesuffix("</w:rPr>")
