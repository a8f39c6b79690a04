"""What people do to a review document in Word, LibreOffice and Google Docs, as changes of its XML."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.review_files import COMMENT, ENGLISH, IDENTIFIER, TRANSLATION, VERDICT, append, rows, write

BY = 'w:id="900" w:author="A. L." w:date="2026-11-23T10:00:00Z"'
W = nsdecls("w")
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SHAPES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
DRAWN = nsdecls("wp", "a")


@dataclass(frozen=True)
class Sheet:
    """An open review document: its rows by number, its body."""

    file: Any

    @property
    def body(self) -> Any:
        return self.file.element.body

    def row(self, number: str) -> Any:
        return next(row for one, row in rows(self.file).items() if one.startswith(f"{number}-"))

    def cell(self, number: str, column: int) -> Any:
        return self.row(number).cells[column]

    def put(self, number: str, column: int, words: str) -> None:
        write(self.cell(number, column), words)

    def add(self, number: str, column: int, markup: str) -> None:
        append(self.cell(number, column), markup)

    def ok(self, *numbers: str) -> None:
        for number in numbers:
            self.put(number, VERDICT, "OK")

    def run(self, number: str, column: int) -> Any:
        """The only run of a cell, whatever direction marks our writer put in runs of their own."""
        return self.cell(number, column).paragraphs[0].runs[0]


Change = Callable[[Sheet], None]


def run(words: str, looks: str = "") -> str:
    """A run of *words*, with the children of its ``w:rPr``."""
    inside = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(words: str) -> Any:
    return parse_xml(f"<w:p {W}>{run(words)}</w:p>")


def table(*words: str, row: str = "") -> Any:
    """A table of one row; *row* are the properties of the row."""
    cells = "".join(f"<w:tc><w:tcPr/><w:p>{run(one)}</w:p></w:tc>" for one in words)
    return parse_xml(f"<w:tbl {W}><w:tblPr/><w:tblGrid/><w:tr>{row}{cells}</w:tr></w:tbl>")


def text_box(words: str) -> str:
    """A text box as Word writes it: the newer form, and for older programs the words again as VML."""
    inside = f"<w:txbxContent><w:p>{run(words)}</w:p></w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent {SHAPES}><mc:Choice Requires='wps'><w:drawing><wp:anchor {DRAWN}>"
        "<wp:docPr id='77' name='Text Box 1'/><a:graphic><a:graphicData><wps:wsp>"
        f"<wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f"<v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def picture(description: str = "") -> str:
    return (
        f"<w:r><w:drawing><wp:inline {DRAWN}><wp:docPr id='78' name='Picture 1' descr='{description}'/>"
        "</wp:inline></w:drawing></w:r>"
    )


def deleted(words: str) -> str:
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def inserted(words: str) -> str:
    return f"<w:ins {BY}>{run(words)}</w:ins>"


FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(*instruction: str) -> str:
    """The begin of a field, its instruction in as many runs, and the mark before its result."""
    parts = "".join(
        f'<w:r><w:instrText xml:space="preserve">{one}</w:instrText></w:r>' for one in instruction
    )
    begin, separate = (f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate"))
    return f"{begin}{parts}{separate}"


def check_box(*, ticked: bool) -> str:
    """A check box of Word 2010 and later: a content control whose sign is ☒ where it is ticked."""
    return (
        '<w:sdt xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox>'
        f'<w14:checked w14:val="{int(ticked)}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{run('☒' if ticked else '☐')}</w:sdtContent></w:sdt>"
    )


def opened(data: bytes) -> Sheet:
    return Sheet(docx.Document(io.BytesIO(data)))


def saved(sheet: Sheet) -> bytes:
    out = io.BytesIO()
    sheet.file.save(out)
    return out.getvalue()


def edited(data: bytes, change: Change) -> bytes:
    """The document after a person changed it."""
    sheet = opened(data)
    change(sheet)
    return saved(sheet)


def with_notes(data: bytes, kind: str, words: str) -> bytes:
    """The document with a part of notes; *kind* is footnote, endnote or comment."""
    separator = f'<w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    note = f'<w:{kind} w:id="2"><w:p><w:r><w:{kind}Ref/></w:r>{run(words)}</w:p></w:{kind}>'
    part = f'<?xml version="1.0"?><w:{kind}s xmlns:w="{WORDS}">{separator}{note}</w:{kind}s>'
    return with_part(data, f"{kind}s", part.encode())


def with_part(data: bytes, kind: str, part: bytes) -> bytes:
    """The document with one more part, related to its body."""
    out = io.BytesIO()
    override = f'<Override PartName="/word/{kind}.xml" ContentType="{TYPES}.{kind}+xml"/></Types>'
    relation = f'<Relationship Id="rId88" Type="{OFFICE}/{kind}" Target="{kind}.xml"/></Relationships>'
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(b"</Types>", override.encode())
            elif name == "word/_rels/document.xml.rels":
                content = content.replace(b"</Relationships>", relation.encode())
            new.writestr(name, content)
        new.writestr(f"word/{kind}.xml", part)
    return out.getvalue()


# --- changes of more than one line --------------------------------------------------------------------------


def struck(sheet: Sheet, number: str, column: int, looks: str) -> None:
    """Strike out (or hide) the words of a cell that stand in it."""
    for one in sheet.cell(number, column).paragraphs[0].runs:
        one._r.get_or_add_rPr().append(parse_xml(f"<{looks} {W}/>"))


def strike_part(sheet: Sheet, looks: str, words: str = " Zaraz.") -> None:
    """Add words to the third row that are struck out or hidden, and say OK."""
    sheet.add("3", TRANSLATION, run(words, looks))
    sheet.ok("3")


def strike_by_style(sheet: Sheet) -> None:
    styles = sheet.file.styles.element
    for words in (
        'w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr>',
        'w:styleId="Out"><w:name w:val="Out"/><w:basedOn w:val="Gone"/>',
    ):
        styles.append(parse_xml(f'<w:style {W} w:type="character" {words}</w:style>'))
    strike_part(sheet, '<w:rStyle w:val="Out"/>')


def delete_part(sheet: Sheet) -> None:
    sheet.add("3", TRANSLATION, deleted(" Zaraz."))
    sheet.ok("3")


def replace_tracked(sheet: Sheet) -> None:
    sheet.put("3", TRANSLATION, "")
    sheet.add("3", TRANSLATION, run("Dzwoń: 999, potem ") + deleted("65") + inserted("55"))
    sheet.ok("3")


def move_inside(sheet: Sheet) -> None:
    sheet.put("2", TRANSLATION, "")
    moved = run("Co mogę zrobić?")
    sheet.add("2", TRANSLATION, f"<w:moveFrom {BY}>{moved}</w:moveFrom><w:moveTo {BY}>{moved}</w:moveTo>")
    sheet.ok("2")


def move_to_another_row(sheet: Sheet) -> None:
    sheet.put("2", TRANSLATION, "")
    moved = run("Co mogę zrobić?")
    sheet.add("2", TRANSLATION, f"<w:moveFrom {BY}>{moved}</w:moveFrom>")
    sheet.put("1", TRANSLATION, "")
    sheet.add("1", TRANSLATION, f"<w:moveTo {BY}>{moved}</w:moveTo>")
    sheet.ok("1", "2")


def delete_row_tracked(sheet: Sheet) -> None:
    row, cell = sheet.row("2")._tr, sheet.cell("2", TRANSLATION)
    row.get_or_add_trPr().append(parse_xml(f"<w:del {W} {BY}/>"))
    for one in list(row.iter(qn("w:r"))):
        around = parse_xml(f"<w:del {W} {BY}/>")
        one.addprevious(around)
        around.append(one)
        for text in one.iter(qn("w:t")):
            text.tag = qn("w:delText")
    append(cell, f"<w:ins {BY}>{deleted('Co robić teraz?')}</w:ins>")


def reformat_tracked(sheet: Sheet) -> None:
    looks = sheet.run("3", TRANSLATION)._r.get_or_add_rPr()
    looks.append(parse_xml(f"<w:b {W}/>"))
    looks.append(parse_xml(f"<w:rPrChange {W} {BY}><w:rPr><w:strike/></w:rPr></w:rPrChange>"))
    sheet.ok("3")


def lose_cell(sheet: Sheet) -> None:
    row = sheet.row("2")._tr
    sheet.put("2", TRANSLATION, "Co robić?")
    row.remove(row.tc_lst[COMMENT])


def merge_across(sheet: Sheet) -> None:
    sheet.put("2", VERDICT, "OK")
    sheet.cell("2", TRANSLATION).merge(sheet.cell("2", VERDICT))


def merge_down(sheet: Sheet) -> None:
    found = rows(sheet.file)
    table_ = sheet.file.tables[1]
    sheet.put("2" if "2" in {one[0] for one in found} else "3", TRANSLATION, "Razem.")
    table_.cell(1, TRANSLATION).merge(table_.cell(2, TRANSLATION))


def repeat_row(sheet: Sheet) -> None:
    sheet.ok("3")
    row = sheet.row("3")._tr
    again = copy.deepcopy(row)
    row.addnext(again)
    sheet.put("3", TRANSLATION, "Dzwoń: 999 i 55.")


def add_row(sheet: Sheet, *words: str) -> None:
    """Insert a row under the third, with its words in as many cells; the first is as wide as the table."""
    span = '<w:gridSpan w:val="6"/>' if len(words) == 1 else ""
    cells = "".join(f"<w:tc><w:tcPr>{span}</w:tcPr><w:p>{run(one)}</w:p></w:tc>" for one in words)
    sheet.row("3")._tr.addnext(parse_xml(f"<w:tr {W}>{cells}</w:tr>"))


def add_column(sheet: Sheet, at: int, head: str, words: str) -> None:
    for table_ in sheet.file.tables:
        for row in table_._tbl.tr_lst:
            said = head if "ID" in (row.tc_lst[0].xpath("string()"),) else ""
            said = words if row is sheet.row("3")._tr else said
            new = parse_xml(f"<w:tc {W}><w:tcPr/><w:p>{run(said)}</w:p></w:tc>")
            row.insert(row.index(row.tc_lst[0]) + at, new)


def drop_header_row(sheet: Sheet) -> None:
    for table_ in sheet.file.tables:
        table_._tbl.remove(table_.rows[0]._tr)
    sheet.ok("3")


def mark_as_header(sheet: Sheet) -> None:
    sheet.row("3")._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {W}/>"))
    sheet.ok("3")


def wrap_table(sheet: Sheet) -> None:
    for table_ in [one._tbl for one in sheet.file.tables]:
        wrapped = parse_xml(f"<w:sdt {W}><w:sdtPr/><w:sdtContent/></w:sdt>")
        table_.addprevious(wrapped)
        wrapped[-1].append(table_)
    sheet.body.iter(qn("w:tc"))
    for row in sheet.body.iter(qn("w:tr")):
        cells = row.findall(qn("w:tc"))
        if cells[0].xpath("string()").startswith("3-"):
            cells[VERDICT].find(qn("w:p")).append(parse_xml(f"<w:r {W}><w:t>OK</w:t></w:r>"))


def as_google_docs(sheet: Sheet) -> None:
    """Google Docs keeps no bookmark of ours and no properties; it puts comments into controls of its own."""
    for one in [*sheet.body.iter(qn("w:bookmarkStart")), *sheet.body.iter(qn("w:bookmarkEnd"))]:
        one.getparent().remove(one)
    sheet.file.core_properties.identifier = ""
    for one in list(sheet.body.iter(qn("w:r"))):
        one.get_or_add_rPr().append(parse_xml(f'<w:rtl {W} w:val="0"/>'))
    control = "<w:sdt><w:sdtPr><w:tag w:val='goog_rdk_0'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    sheet.put("3", TRANSLATION, "")
    sheet.add("3", TRANSLATION, run("Dzwoń: 999. ") + control.format(run("Naciśnij 55.")))
    sheet.ok("3")


def as_libreoffice(sheet: Sheet) -> None:
    """LibreOffice marks what is not in a list, cuts runs, and may lose the mark of header rows."""
    for one in sheet.body.iter(qn("w:p")):
        none = f'<w:numPr {W}><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
        one.get_or_add_pPr().append(parse_xml(none))
    for mark in list(sheet.body.iter(qn("w:tblHeader"))):
        mark.getparent().remove(mark)
    sheet.put("3", TRANSLATION, "")
    sheet.add("3", TRANSLATION, run("Dzwoń: 999.") + run(" ") + run("Naciśnij 55."))
    sheet.ok("3")


def overwrite_id(sheet: Sheet, words: str) -> None:
    sheet.run("3", IDENTIFIER)._r.find(qn("w:t")).text = words
    for text in sheet.file.tables[-1]._tbl.iter(qn("w:t")):
        assert text is not None


def alter_english(sheet: Sheet, old: str, new: str, number: str = "3") -> None:
    cell = sheet.cell(number, ENGLISH)
    assert old in cell.text
    write(cell, cell.text.replace(old, new))
    sheet.ok(number)


def append_to(paragraph_: Any, markup: str) -> None:
    for element in parse_xml(f"<w:p {W}>{markup}</w:p>"):
        paragraph_._p.append(element)


def chunk() -> Any:
    return parse_xml(f"<w:altChunk {W} {nsdecls('r')} r:id='rId99'/>")


def make_list(paragraph_: Any) -> None:
    numbered = f'<w:numPr {W}><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    paragraph_._p.get_or_add_pPr().append(parse_xml(numbered))


def move_row(sheet: Sheet) -> None:
    sheet.row("2")._tr.addprevious(sheet.row("3")._tr)
    sheet.ok("3")


def delete_end(sheet: Sheet) -> None:
    """Take out a paragraph of our instructions."""
    gone = sheet.file.paragraphs[4]
    words = gone.text
    for one in list(gone._p.iter(qn("w:r"))):
        gone._p.remove(one)
    append_to(gone, deleted(words))


SESSION_HINT = "compare them with the file that you sent out"
SOURCES = {
    "1": ("Get help",),
    "2": ("What can I do?",),
    "3": ("Call 999 if you are in danger. Press 55 if you cannot talk.",),
    "4": ("Find out more at [Example Police]{1}",),
}


def putting(number: str, column: int, markup: str) -> Change:
    """Return a change that adds markup at the end of a cell."""
    return lambda sheet: sheet.add(number, column, markup)


def striking(looks: str) -> Change:
    return lambda sheet: strike_part(sheet, looks)


def altering(old: str, new: str) -> Change:
    return lambda sheet: alter_english(sheet, old, new)


def balloon(sheet: Sheet, number: str, column: int, words: str) -> None:
    """Put a comment on a cell, as Word does."""
    runs = sheet.cell(number, column).paragraphs[0].runs
    sheet.file.add_comment(runs, text=words, author="A. L.")


def _at(elements: list[Any], at: int) -> Any:
    return elements[at % len(elements)]


def append_at(sheet: Sheet, at: int, markup: str) -> None:
    """Put markup at the end of any paragraph."""
    for element in parse_xml(f"<w:p {W}>{markup}</w:p>"):
        _at(list(sheet.body.iter(qn("w:p"))), at).append(element)


def insert_at(sheet: Sheet, at: int, block: Any) -> None:
    """Put a block before any paragraph, also inside a cell."""
    _at(list(sheet.body.iter(qn("w:p"))), at).addprevious(block)


def insert_row(sheet: Sheet, at: int, one: Any) -> None:
    """Put the row of a table under any row."""
    _at(list(sheet.body.iter(qn("w:tr"))), at).addnext(one.find(qn("w:tr")))


def insert_cell(sheet: Sheet, at: int, words: str) -> None:
    """Put a cell after any cell."""
    _at(list(sheet.body.iter(qn("w:tc"))), at).addnext(
        parse_xml(f"<w:tc {W}><w:tcPr/><w:p>{run(words)}</w:p></w:tc>")
    )


def comment_at(sheet: Sheet, at: int, words: str) -> None:
    """Put a comment on any paragraph of the body, or on a row, that has words."""
    every = [
        *sheet.file.paragraphs,
        *(cell.paragraphs[0] for row in rows(sheet.file).values() for cell in row.cells),
    ]
    sheet.file.add_comment(_at([one.runs for one in every if one.runs], at), text=words, author="A. L.")
