"""Sheet -> a bilingual Word document, which interpreters can check with their own word processor.

Each section is a table, each message a row: ID, source, notes, translation, OK or change, comment. The cells
are plain: no content controls, which LibreOffice drops, and no macros. The import finds a row by its visible
ID, which every editor keeps, and finds what somebody wrote beside the answers. Instructions and notes are in
English, the first steps also in the language of the source and in that of the translation.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.model.catalogue import has_letters
from pipeline.model.document import Imprint, Wording
from pipeline.model.editions import Edition
from pipeline.model.language import ENGLISH, is_english, language, latin_language
from pipeline.model.review import (
    BIDI_CONTROLS,
    GuideLine,
    Neighbour,
    ReviewRow,
    ReviewSection,
    Sheet,
    changed_words,
    digest_of_notes,
)
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN, typeface
from pipeline.writers.docx.paper import A4, Paper
from pipeline.writers.docx.pictures import UndrawableError, rendering
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.runs import PLAIN, STRONG, Manner, PieceKind, RunSpelling, cut
from pipeline.writers.docx.saving import filled, saved
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import describe, new_file
from pipeline.writers.docx.wml import Attributes, Value
from pipeline.writers.review import words

LOOK = Edition("review", "docx", Wording.STANDARD, "", body_points=11, leading=1.2)
SMALL_PRINT = 9.5
PAPER = Paper(A4.height, A4.width, margin=850)  # A4 in landscape, 1.5 cm
CELL_MARGIN = 85

WIDTHS = (1480, 4150, 2500, 4150, 1050, 1808)
"""The columns: ID, source, notes, translation, verdict, comment (twips)."""

NOTE = "LeafletReviewNote"
TAG = re.compile(r"<[^>]*>")
CRITICAL_GROUND, HEAD_GROUND = "FCE8C8", "E3E9F3"
PICTURE_SIZE = 720_000
"""2 cm, in EMU: a column of notes is narrow."""

# Instructions in English only, after the steps that are in all languages of the sheet.
MORE_GUIDE = (
    "OK means that the translation in the row is right, with your corrections if you made any.",
    "If you cannot correct a row, write Change, and say why in the last column. Then no reader will see it.",
    "Rows in which a mistake is dangerous say CRITICAL and have a coloured background.",
    "**Two stars** make words bold. [Words in brackets]{1} are a link. Keep the marks, translate the words.",
    "You can track your changes: accept them before you send the file back. We read all that you write.",
)


def identity(sheet: Sheet) -> str:
    """Return the words that identify the sheet, in the text of its file and in its properties."""
    return f"leaflets-review {sheet.leaflet} {sheet.language} {sheet.session}"


def write(sheet: Sheet) -> bytes:
    """Return the sheet as a DOCX file; the same sheet gives the same bytes."""
    names = latin_language(sheet.source_language)
    english, source, target = (
        _setting(tag, names) for tag in (ENGLISH, sheet.source_language, sheet.language)
    )
    faces = dict.fromkeys((LATIN.name, source.face.name, target.face.name))
    file = new_file(english, LOOK, tuple(faces), PAPER, _note())
    relations = Relations(file.part)
    page = _Page(
        sheet, *(RunSpelling(each, each != english, relations) for each in (english, source, target))
    )
    file = filled(file, "".join(page.parts()))
    describe(file, page.title, english.language, Imprint(), identity(sheet))
    return saved(file)


def _setting(tag: str, names: str) -> WordSetting:
    spoken = language(tag)
    return WordSetting(spoken, typeface(spoken) or LATIN, names)


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
    """Writes a sheet; *source* and *target* make the runs of its two languages, *guiding* all that guides."""

    sheet: Sheet
    guiding: RunSpelling
    source: RunSpelling
    target: RunSpelling

    @property
    def title(self) -> str:
        """The title of the file."""
        return f"{self.sheet.title}{self.languages}"

    @property
    def languages(self) -> str:
        """The end of the title."""
        return f": {self.names[0]} and {self.names[1]}"

    @property
    def names(self) -> tuple[str, str]:
        """The two languages, in English."""
        return self.source.setting.language.english_name, self.target.setting.language.english_name

    def parts(self) -> Iterator[str]:
        """Yield the paragraphs and tables of the document."""
        title = self.runs(self.source, self.sheet.title) + self.runs(self.guiding, self.languages)
        yield wml.paragraph(title, wml.properties("pPr", pStyle="Heading1"))
        yield self.english(NOTE, f"Do not change this line: {identity(self.sheet)}")
        yield from (self.english(NOTE, line, STRONG) for line in words.about(self.sheet))
        yield from self.guide()
        wording: Wording | str | None = ""
        for section in self.sheet.sections:
            if section.wording is not wording:
                wording = section.wording
                yield self.english("Heading2", words.WORDINGS[section.wording])
            if section.heading:
                yield self.words(self.source, "Heading3", section.heading)
            else:
                yield self.english("Heading3", "Title" if wording else "Labels")
            yield from self.rows(section)
        yield self.english(NOTE, "This is the end.")

    def guide(self) -> Iterator[str]:
        """Yield the instructions for filling in the sheet: in English, and in its two languages."""
        guide = self.sheet.guide
        yield self.english("Heading2", "How to check this translation")
        yield from (self.english("ListBullet", step.english) for step in guide.steps)
        yield from (self.english("ListBullet", line) for line in MORE_GUIDE)
        for spelling, steps in ((self.source, guide.in_source()), (self.target, guide.in_own())):
            if steps:
                yield self.words(spelling, "Heading3", spelling.setting.language.own_name)
                yield from (self.words(spelling, "ListBullet", step) for step in steps)

    # --- words

    def english(self, style: str, words: str, manner: Manner = PLAIN) -> str:
        """Return a paragraph of instructions or notes."""
        return wml.paragraph(self.runs(self.guiding, words, manner), wml.properties("pPr", pStyle=style))

    def runs(self, spelling: RunSpelling, words: str, manner: Manner = PLAIN) -> str:
        """Return the runs of *words* unchanged, with direction marks that keep numbers in order."""
        setting = spelling.setting
        own: Iterable[tuple[PieceKind, str]] = [(PieceKind.OWN, words)]
        pieces = own if BIDI_CONTROLS & set(words) else cut(words, setting)
        return "".join(
            [wml.run(piece, self.looks(spelling, kind, manner)) for kind, piece in pieces if piece]
        )

    def looks(self, spelling: RunSpelling, kind: PieceKind, manner: Manner) -> str:
        """Return the ``w:rPr`` of a run; right-to-left words among others are in a language of the sheet."""
        if kind is PieceKind.RIGHT_TO_LEFT:
            for one in (self.target, self.source):
                if one.setting.rtl:
                    return one.looks(PieceKind.OWN, manner)
        return spelling.looks(kind, manner)

    def words(self, spelling: RunSpelling, style: str, words: str, manner: Manner = PLAIN) -> str:
        """Return a paragraph in a language of the sheet, also for words that are typed into it later."""
        return self.paragraph(spelling, style, self.runs(spelling, words, manner), manner)

    def paragraph(self, spelling: RunSpelling, style: str, runs: str, manner: Manner = PLAIN) -> str:
        """Return the paragraph of *runs* in a language of the sheet."""
        setting = spelling.setting
        looks = spelling.looks(PieceKind.OWN, manner)
        values: dict[str, Value] = {"pStyle": style, "rPr": wml.Markup(_inside(looks)) if looks else False}
        if setting.rtl:
            values["bidi"] = True
        if style == "Normal" and setting.line(LOOK) != self.guiding.setting.line(LOOK):
            values["spacing"] = {"line": setting.line(LOOK), "lineRule": "auto"}
        return wml.paragraph(runs, wml.properties("pPr", **values))

    # --- the table

    def rows(self, section: ReviewSection) -> Iterator[str]:
        """Yield the rows of a section in tables, with the passages around them that have no rows."""
        rows: list[ReviewRow] = []
        for row in section.rows:
            if rows and (row.before is not None or rows[-1].after is not None):
                yield from self.rows_in_context(rows)
                rows = []
            rows.append(row)
        yield from self.rows_in_context(rows)

    def rows_in_context(self, rows: Sequence[ReviewRow]) -> Iterator[str]:
        """Yield a table of rows, and the passages before the first and after the last."""
        yield from self.context(words.BEFORE, rows[0].before)
        yield self.table(rows)
        yield from self.context(words.AFTER, rows[-1].after)

    def context(self, lead: str, beside: Neighbour | None) -> Iterator[str]:
        """Yield a passage without a row, in both languages."""
        if beside is not None:
            spelling = self.spelling_of(beside.language)
            yield self.english(NOTE, lead, STRONG)
            yield self.words(spelling, NOTE, beside.source)
            if beside.translation:
                yield self.words(self.target, NOTE, beside.translation)
            else:
                yield self.english(NOTE, words.NOT_SHOWN)

    def spelling_of(self, tag: str) -> RunSpelling:
        """Return what spells words of the source that may be in another language: *tag*, "" if not."""
        return self.guiding if tag and is_english(tag) else self.source

    def table(self, rows: Sequence[ReviewRow]) -> str:
        """Return rows as a table; the header row is repeated on every page."""
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
        markup = "".join((self.heads(), *(self.row(row) for row in rows)))
        return f"<w:tbl>{layout}<w:tblGrid>{grid}</w:tblGrid>{markup}</w:tbl>"

    def heads(self) -> str:
        """Return the header row, in English and in the sheet's languages if these are others."""
        guide = self.sheet.guide
        heads = (
            self.english(NOTE, "ID", STRONG),
            self.head_of(self.source),
            self.english(NOTE, "Notes", STRONG),
            self.head_of(self.target),
            self.head(guide.verdict),
            self.head(guide.comment),
        )
        return wml.row((_cell(at, head, HEAD_GROUND) for at, head in enumerate(heads)), header=True)

    def head_of(self, spelling: RunSpelling) -> str:
        """Return the heading of the column of a language: its name in English, and its own."""
        spoken = spelling.setting.language
        own = spoken.own_name if spoken.own_name != spoken.english_name else ""
        said = self.words(spelling, NOTE, own, STRONG) if own else ""
        return self.english(NOTE, spoken.english_name, STRONG) + said

    def head(self, line: GuideLine) -> str:
        """Return the heading of a column that is filled in."""
        own = self.words(self.target, NOTE, line.own, STRONG) if line.own else ""
        return self.english(NOTE, line.english, STRONG) + own

    def row(self, row: ReviewRow) -> str:
        """Return the row of a message: its text, its notes, and the cells to fill in."""
        ground = CRITICAL_GROUND if row.critical else ""
        empty = self.english("Normal", "")
        notes = "".join(self.notes(row))
        cells = (
            self.identifier(row, notes),
            self.original(row),
            notes,
            self.words(self.target, "Normal", row.translation),
            empty,
            empty,
        )
        return wml.row(_cell(at, content, ground) for at, content in enumerate(cells))

    def identifier(self, row: ReviewRow, notes: str) -> str:
        """Return the id inside a bookmark, which survives even if the cell is damaged.

        Its name has the id and a digest of the *notes*, so that the import notices words written into them.
        """
        number = int(row.number)
        name = f"row_{row.id.replace('-', '_')}_{digest_of_notes(html.unescape(TAG.sub('', notes)))}"
        words = self.runs(self.guiding, row.id)
        mark = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{words}<w:bookmarkEnd w:id="{number}"/>'
        return wml.paragraph(mark, wml.properties("pPr", pStyle=NOTE))

    def original(self, row: ReviewRow) -> str:
        """Return the source, with words in bold that were not in the text that was translated."""
        pieces = changed_words(row.previous, row.source)[1] if row.previous else ((False, row.source),)
        spelling = self.spelling_of(row.language)
        return self.paragraph(spelling, "Normal", self.marked(pieces, spelling))

    def marked(self, pieces: Iterable[tuple[bool, str]], spelling: RunSpelling) -> str:
        """Return the runs of a text given as (whether it is new, words); new words are in bold."""
        return "".join(self.runs(spelling, words, STRONG if new else PLAIN) for new, words in pieces)

    def notes(self, row: ReviewRow) -> Iterator[str]:
        """Yield notes that help to translate and check a row; the import does not read them."""
        say: Callable[..., str] = self.english
        yield from self.picture(row)
        if row.critical:
            yield say(NOTE, words.CRITICAL_WORDS, STRONG)
        if row.kind:
            yield say(NOTE, row.kind)
        yield from (say(NOTE, line) for line in row.notes)
        if row.previous:
            yield say(NOTE, f"The {self.names[0]} has changed. It was:", STRONG)
            old = changed_words(row.previous, row.source)[0]
            yield self.paragraph(self.source, NOTE, self.marked(old, self.source))
            yield from (say(NOTE, line, STRONG) for line in words.replaced(row))
            yield say(NOTE, words.OLD_TRANSLATION)
        elif row.fuzzy:
            yield say(NOTE, words.FUZZY, STRONG)
        if not row.translation and has_letters(row.source):
            yield say(NOTE, words.MISSING, STRONG)
        if words.signed(row):
            yield say(NOTE, words.signed(row))
        for asked in row.questions:
            yield say(NOTE, words.asked(asked), STRONG)
            yield say(NOTE, asked.words)
            yield from (say(NOTE, line, STRONG) for line in (words.answered(asked),) if line)
            yield from (say(NOTE, line) for line in (asked.answer,) if line)
        yield from (say(NOTE, f"Please look: {finding}") for finding in row.findings)
        for one in row.suggestions:
            spoken = self.names[0]
            like = f"the same {spoken}" if one.percent == 100 else f"{spoken} that is {one.percent}% similar"
            yield say(NOTE, f"In another place, for {like}:")
            yield self.words(self.target, NOTE, one.translation)
        yield from (say(NOTE, f"Comment: {comment}") for comment in row.comments)
        if not any((row.critical, row.kind, row.notes, row.fuzzy, row.findings, row.comments, row.questions)):
            yield say(NOTE, "–")

    def picture(self, row: ReviewRow) -> Iterator[str]:
        """Yield the picture that the words of a row describe."""
        drawn = self.sheet.drawings.get(row.picture)
        if drawn is None:
            return
        try:
            shown = rendering(drawn)
        except UndrawableError:
            return  # the checks of the leaflet tell
        relation = self.guiding.relations.to_picture(shown.part_name, shown.data)
        longest = max(shown.size)
        size = shown.size[0] * PICTURE_SIZE // longest, shown.size[1] * PICTURE_SIZE // longest
        image = wml.inline_picture(int(row.number), relation, words.PICTURE, size)
        yield wml.paragraph(image, wml.properties("pPr", pStyle=NOTE))


def _cell(at: int, content: str, ground: str) -> str:
    shade: Value = {"val": "clear", "color": "auto", "fill": ground} if ground else False
    layout = wml.properties("tcPr", tcW={"w": WIDTHS[at], "type": "dxa"}, shd=shade)
    return f"<w:tc>{layout}{content}</w:tc>"


def _inside(looks: str) -> str:
    """The children of a ``w:rPr``, for the ``w:rPr`` of the paragraph mark."""
    return looks.removeprefix("<w:rPr>").removesuffix("</w:rPr>")
