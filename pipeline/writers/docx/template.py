"""The file around the words, opened by python-docx from a template: styles, settings, footer, properties.

Knows no words. The template is ours, made of python-docx's parts: its own opens in Compatibility Mode on US
Letter paper, says en-US and python-docx, and has headings that are smaller than our text, in colours with too
little contrast.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast
from zipfile import ZIP_STORED

import docx
from docx.document import Document
from docx.enum.section import WD_HEADER_FOOTER, WD_ORIENT
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, PartFactory
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls
from docx.package import Package
from docx.parts.document import DocumentPart
from docx.shared import Twips

from pipeline.model.document import Imprint
from pipeline.model.editions import Edition
from pipeline.model.language import Language
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import EmbeddedFont, embedded_fonts
from pipeline.writers.docx.paper import A4, Paper
from pipeline.writers.docx.saving import members, zipped
from pipeline.writers.docx.setting import WordSetting, language_slots
from pipeline.writers.docx.styles import numbering_part, styles_part
from pipeline.writers.docx.theme import theme_part

EMPTY = "<w:body><w:sectPr/></w:body>"
APPLICATION = (
    f'{wml.DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Leaflets</Application></Properties>"
)
CORE_PROPERTIES = f"<cp:coreProperties {nsdecls('cp', 'dc', 'dcterms')}/>"
OBFUSCATED_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def new_file(
    setting: WordSetting, edition: Edition, families: Iterable[str], paper: Paper = A4, more_styles: str = ""
) -> Document:
    """Return a file without words; *families* are its fonts, *more_styles* come after our styles."""
    embedded = {name: embedded_fonts(name) for name in sorted(set(families))}
    template = _template(setting, edition, paper, more_styles, any(embedded.values()))
    file = docx.Document(io.BytesIO(template))
    file.part.relate_to(_font_table(embedded), RELATIONSHIP_TYPE.FONT_TABLE)
    return file


@lru_cache(maxsize=256)
def _template(setting: WordSetting, edition: Edition, paper: Paper, more_styles: str, embed: bool) -> bytes:
    """The template of a language and an edition. To *embed* fonts is a setting; each file gets its fonts."""
    package, link, kind = Package(), RELATIONSHIP_TYPE, CONTENT_TYPE
    main = cast(
        DocumentPart, _new("word/document.xml", kind.WML_DOCUMENT_MAIN, wml.part("document", EMPTY), package)
    )
    core = _new("docProps/core.xml", kind.OPC_CORE_PROPERTIES, CORE_PROPERTIES, package)
    about = _new("docProps/app.xml", kind.OFC_EXTENDED_PROPERTIES, APPLICATION, package)
    styles = styles_part(setting, edition, more_styles)
    package.relate_to(main, link.OFFICE_DOCUMENT)
    package.relate_to(core, link.CORE_PROPERTIES)
    package.relate_to(about, link.EXTENDED_PROPERTIES)
    for name, type_, relation, content in (
        ("styles", kind.WML_STYLES, link.STYLES, styles),
        ("settings", kind.WML_SETTINGS, link.SETTINGS, _settings(setting, embed=embed)),
        ("numbering", kind.WML_NUMBERING, link.NUMBERING, numbering_part()),
        ("theme/theme1", kind.OFC_THEME, link.THEME, theme_part()),
    ):
        main.relate_to(_new(f"word/{name}.xml", type_, content, package), relation)
    footer = main.relate_to(_new("word/footer1.xml", kind.WML_FOOTER, _footer(), package), link.FOOTER)
    _lay_out(main.document, setting, paper, footer)
    return zipped(members(main.document), method=ZIP_STORED)  # it is opened for each file


def _new(name: str, kind: str, content: str, package: Package) -> Part:
    """A part, of the class that python-docx has for its *kind*."""
    return cast(Part, PartFactory(PackURI(f"/{name}"), kind, "", content.encode(), package))


# --- page, footer, settings -----------------------------------------------------------------------------


def _lay_out(file: Document, setting: WordSetting, paper: Paper, footer: str) -> None:
    """Set paper, equal margins, the footer and the direction of the pages."""
    section = file.sections[0]
    section.page_width, section.page_height = Twips(paper.width), Twips(paper.height)
    if paper.width > paper.height:
        section.orientation = WD_ORIENT.LANDSCAPE
    margin = Twips(paper.margin)
    section.top_margin = section.right_margin = section.bottom_margin = section.left_margin = margin
    section.header_distance = section.footer_distance = Twips(paper.margin // 2)
    section.gutter = Twips(0)
    properties = cast(Any, file.element.body).sectPr
    properties.add_footerReference(WD_HEADER_FOOTER.PRIMARY, footer)
    if setting.rtl:
        properties.append(OxmlElement("w:bidi"))


def _footer() -> str:
    """The page number, for a file that has no foot of its own.

    It has the size of the text, and no w:rtl, which can make Word use other digits.
    """
    layout = wml.properties("pPr", pStyle="Footer", jc="center")
    field = f'<w:fldSimple w:instr=" PAGE ">{wml.run("1")}</w:fldSimple>'
    return wml.part("ftr", wml.paragraph(field, layout))


COMPATIBILITY = {
    "compatibilityMode": 15,  # Word 2013 and later: no "Compatibility Mode" in the title bar
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}


def _settings(setting: WordSetting, *, embed: bool) -> str:
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in COMPATIBILITY.items()
    )
    return wml.part(
        "settings",
        '<w:zoom w:percent="100"/>'
        + wml.element("embedTrueTypeFonts", embed)
        + '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        + f"<w:compat>{compat}</w:compat>"
        + wml.element("themeFontLang", language_slots(setting.tag))
        + '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    )


# --- fonts and properties -------------------------------------------------------------------------------


def _font_table(embedded: Mapping[str, tuple[EmbeddedFont, ...]]) -> Part:
    """The part that names the fonts, with relationships to those that are embedded."""
    fonts: list[str] = []
    files: list[EmbeddedFont] = []
    for name, some in embedded.items():
        slots = ""
        for file in some:
            files.append(file)
            slots += f'<w:{file.slot} r:id="rId{len(files)}" w:fontKey="{file.key}"/>'
        fonts.append(f'<w:font w:name="{name}">{slots}</w:font>')
    content = wml.part("fonts", "".join(fonts)).encode()
    table = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, content)
    for number, file in enumerate(files, 1):
        font = Part(PackURI(f"/{file.part_name}"), OBFUSCATED_FONT, file.obfuscated)
        table.load_rel(RELATIONSHIP_TYPE.FONT, font, f"rId{number}")
    return table


def describe(file: Document, title: str, language: Language, imprint: Imprint, identifier: str = "") -> None:
    """Set the core properties of *file*, without anything about the machine, the user or the time.

    The dates are that of the words, or there are none: today's would make every build a different file.
    python-docx's own setters refuse words of more than 255 characters, so the words go into its elements.
    """
    core: Any = file.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element
    for element, words in (
        (core.get_or_add_title, title),
        (core.get_or_add_creator, imprint.publisher),
        (core.get_or_add_language, language.tag),
        (core.get_or_add_version, imprint.version),
        (core.get_or_add_identifier, identifier or imprint.code),
        (core.get_or_add_description, "; ".join(filter(None, (imprint.provenance, imprint.rights)))),
    ):
        if words:
            element().text = wml.writable(words)
    if imprint.date is not None:
        when = datetime.datetime.combine(imprint.date, datetime.time.min)
        file.core_properties.created = file.core_properties.modified = when
