"""The file before its words: what python-docx reads in it."""

from __future__ import annotations

import datetime
import io
import uuid

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Twips

from pipeline.model.document import Imprint
from pipeline.model.language import language
from pipeline.writers.docx.fonts import LATIN, NASTALIQ, obfuscated
from pipeline.writers.docx.paper import A4, Paper
from pipeline.writers.docx.saving import saved
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import describe, new_file
from tests.writers.docx.leaflets import EASY_READ

ENGLISH, URDU = WordSetting(language("en-GB"), LATIN), WordSetting(language("ur"), NASTALIQ)
NOBODY = Imprint()
TRUE_TYPE = b"\0\1\0\0"  # how such a font begins (OpenType 1.9, Organization of an OpenType Font)


def reopened(file: docx.document.Document) -> docx.document.Document:
    return docx.Document(io.BytesIO(saved(file)))


def test_the_page_is_a4_with_equal_margins() -> None:
    section = reopened(new_file(ENGLISH, EASY_READ, [LATIN.name])).sections[0]
    assert (section.page_width, section.page_height) == (Twips(A4.width), Twips(A4.height))
    margins = {section.left_margin, section.right_margin, section.top_margin, section.bottom_margin}
    assert margins == {Twips(A4.margin)}
    assert section.orientation == WD_ORIENT.PORTRAIT


def test_paper_that_is_wider_than_high_is_in_landscape() -> None:
    wide = Paper(A4.height, A4.width, 850)
    section = reopened(new_file(ENGLISH, EASY_READ, [LATIN.name], wide)).sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (section.page_width, section.page_height) == (Twips(A4.height), Twips(A4.width))


@pytest.mark.parametrize(("setting", "mirrored"), [(ENGLISH, 0), (URDU, 1)])
def test_the_pages_have_the_direction_of_the_language(setting: WordSetting, mirrored: int) -> None:
    file = reopened(new_file(setting, EASY_READ, [LATIN.name]))
    assert len(file.element.body.sectPr.xpath("./w:bidi")) == mirrored


def test_the_footer_has_the_number_of_the_page() -> None:
    footer = reopened(new_file(ENGLISH, EASY_READ, [LATIN.name])).sections[0].footer
    assert not footer.is_linked_to_previous
    assert footer.paragraphs[0]._p.xpath("./w:fldSimple/@w:instr") == [" PAGE "]


def test_nothing_of_python_docxs_own_template_is_in_the_file() -> None:
    file = reopened(new_file(ENGLISH, EASY_READ, [LATIN.name]))
    names = sorted(part.partname for part in file.part.package.iter_parts())
    words = "document fontTable footer1 numbering settings styles theme/theme1".split()
    assert names == ["/docProps/app.xml", "/docProps/core.xml", *(f"/word/{name}.xml" for name in words)]


def test_a_file_is_no_copy_of_the_one_before() -> None:
    first = new_file(ENGLISH, EASY_READ, [LATIN.name])
    first.add_paragraph("Of the first leaflet.")
    describe(first, "First", language("en-GB"), NOBODY)
    second = reopened(new_file(ENGLISH, EASY_READ, [LATIN.name]))
    assert (second.paragraphs, second.core_properties.title) == ([], "")


def test_fonts_that_are_embedded_can_be_restored() -> None:
    file = reopened(new_file(URDU, EASY_READ, [NASTALIQ.name, LATIN.name]))
    table = next(part for part in file.part.package.iter_parts() if part.partname.endswith("/fontTable.xml"))
    used = {}
    for font in parse_xml(table.blob).findall("{*}font/*"):
        key, part = uuid.UUID(font.get(qn("w:fontKey"))), table.related_parts[font.get(qn("r:id"))]
        used[font.tag] = obfuscated(part.blob, key)[:4]
    assert used == {qn("w:embedRegular"): TRUE_TYPE, qn("w:embedBold"): TRUE_TYPE}


def test_a_long_title_is_kept_whole() -> None:
    """python-docx's own setter refuses more than 255 characters."""
    title, file = "Calling the police " * 20, new_file(ENGLISH, EASY_READ, [LATIN.name])
    describe(file, title, language("en-GB"), NOBODY)
    assert reopened(file).core_properties.title == title


def test_characters_that_xml_cannot_contain_are_replaced_in_properties() -> None:
    file = new_file(ENGLISH, EASY_READ, [LATIN.name])
    describe(file, "Call\x0b999", language("en-GB"), NOBODY)
    assert reopened(file).core_properties.title == "Call\ufffd999"


def test_the_properties_are_those_of_the_leaflet() -> None:
    file = new_file(URDU, EASY_READ, [LATIN.name])
    imprint = Imprint("Example Police", "1.2", datetime.date(2026, 3, 1))
    describe(file, "Police", language("ur"), imprint, "sheet 7")
    core = reopened(file).core_properties
    day = datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)
    assert (core.title, core.author, core.language, core.version) == ("Police", "Example Police", "ur", "1.2")
    assert (core.created, core.modified, core.identifier) == (day, day, "sheet 7")
    assert (core.last_modified_by, core.comments) == ("", "")
