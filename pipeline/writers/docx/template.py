"""The parts around a leaflet's words: styles, settings, fonts, footer, theme, properties. Knows no words.

We do not use python-docx's template: it opens in Compatibility Mode on US Letter paper, says en-US and
python-docx, and has headings that are smaller than our text, in colours with too little contrast.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from pipeline.model.document import Imprint
from pipeline.model.editions import Edition
from pipeline.model.language import Language
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import EmbeddedFont, embedded_fonts
from pipeline.writers.docx.package import (
    OFFICE,
    Member,
    content_types_part,
    deflated,
    relations_part,
)
from pipeline.writers.docx.setting import Setting, language_slots
from pipeline.writers.docx.styles import styles_part
from pipeline.writers.docx.theme import theme_part
from pipeline.writers.docx.wml import Attributes

# Twips: 1440 to the inch, 567 to the centimetre.
PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838  # A4
MARGIN = 1134  # 2 cm
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN


@lru_cache(maxsize=256)
def fixed_members(setting: Setting, edition: Edition, families: tuple[str, ...]) -> tuple[Member, ...]:
    """Return the members that depend only on language, edition and fonts (cached)."""
    embedded = {name: embedded_fonts(name) for name in families}
    fonts = [font for some in embedded.values() for font in some]
    members = [
        deflated("[Content_Types].xml", _content_types(bool(fonts))),
        deflated("_rels/.rels", _package_relations()),
        deflated("docProps/app.xml", APPLICATION),
        deflated("word/fontTable.xml", _font_table(embedded)),
        deflated("word/footer1.xml", _footer()),
        deflated("word/settings.xml", _settings(setting, embed=bool(fonts))),
        deflated("word/styles.xml", styles_part(setting, edition)),
        deflated("word/theme/theme1.xml", theme_part()),
    ]
    if fonts:
        members.append(deflated("word/_rels/fontTable.xml.rels", _font_relations(fonts)))
        members += [_font_member(font) for font in fonts]
    return tuple(members)


@cache
def _font_member(font: EmbeddedFont) -> Member:
    return deflated(font.part_name, font.obfuscated)


# --- page, settings, fonts ------------------------------------------------------------------------------


def page_layout(setting: Setting, footer: str) -> str:
    """Return the ``w:sectPr``: A4, equal margins, the page number in the footer."""
    margins: Attributes = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
    return wml.properties(
        "sectPr",
        footerReference={"type": "default", "r:id": footer},
        pgSz={"w": PAGE_WIDTH, "h": PAGE_HEIGHT},
        pgMar={**margins, "header": MARGIN // 2, "footer": MARGIN // 2, "gutter": 0},
        bidi=setting.rtl,
    )


def _footer() -> str:
    """The page number, in the size of the text; without w:rtl, which can make Word use other digits."""
    layout = wml.properties("pPr", pStyle="Footer")
    field = f'<w:fldSimple w:instr=" PAGE ">{wml.run("1")}</w:fldSimple>'
    return wml.part("ftr", wml.paragraph(field, layout))


COMPATIBILITY = {
    "compatibilityMode": 15,  # Word 2013 and later: no "Compatibility Mode" in the title bar
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}


def _settings(setting: Setting, *, embed: bool) -> str:
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


def _font_table(embedded: Mapping[str, tuple[EmbeddedFont, ...]]) -> str:
    fonts: list[str] = []
    number = 0
    for name, files in embedded.items():
        slots = ""
        for file in files:
            number += 1
            slots += f'<w:{file.slot} r:id="rId{number}" w:fontKey="{file.key}"/>'
        fonts.append(f'<w:font w:name="{name}">{slots}</w:font>')
    return wml.part("fonts", "".join(fonts))


def _font_relations(fonts: list[EmbeddedFont]) -> str:
    return relations_part(
        (f"rId{number}", f"{OFFICE}/font", font.part_name.removeprefix("word/"), False)
        for number, font in enumerate(fonts, 1)
    )


# --- package ----------------------------------------------------------------------------------------------

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PART_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "word/document.xml": f"{WORD}.document.main+xml",
        "word/styles.xml": f"{WORD}.styles+xml",
        "word/settings.xml": f"{WORD}.settings+xml",
        "word/numbering.xml": f"{WORD}.numbering+xml",
        "word/footer1.xml": f"{WORD}.footer+xml",
        "word/fontTable.xml": f"{WORD}.fontTable+xml",
        "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
)
DOCUMENT_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "styles": "styles.xml",
        "settings": "settings.xml",
        "numbering": "numbering.xml",
        "footer": "footer1.xml",
        "fontTable": "fontTable.xml",
        "theme": "theme/theme1.xml",
    }
)
"""The relationships of every document part: last word of the type -> target."""

APPLICATION = (
    f'{wml.DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Leaflets</Application></Properties>"
)


def _content_types(fonts: bool) -> str:
    extensions = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "png": "image/png",
    }
    if fonts:
        extensions["odttf"] = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
    return content_types_part(extensions, PART_TYPES)


def _package_relations() -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return relations_part(
        (
            ("rId1", f"{OFFICE}/officeDocument", "word/document.xml", False),
            ("rId2", core, "docProps/core.xml", False),
            ("rId3", f"{OFFICE}/extended-properties", "docProps/app.xml", False),
        )
    )


CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
UNDATED = datetime.date(1980, 1, 1)
"""The date of a leaflet without a date; today's date would make every build a different file."""


def core_properties(title: str, language: Language, imprint: Imprint) -> str:
    """Return the core properties of the file, without anything about the machine, the user or the time."""
    when = f"{(imprint.date or UNDATED).isoformat()}T00:00:00Z"
    rows = (
        ("dc:title", title, ""),
        ("dc:creator", imprint.publisher, ""),
        ("dc:language", language.tag, ""),
        ("cp:version", imprint.version, ""),
        ("dcterms:created", when, ' xsi:type="dcterms:W3CDTF"'),
        ("dcterms:modified", when, ' xsi:type="dcterms:W3CDTF"'),
    )
    inner = "".join(f"<{name}{kind}>{wml.escaped(words)}</{name}>" for name, words, kind in rows if words)
    return (
        f'{wml.DECLARATION}<cp:coreProperties xmlns:cp="{CORE_PROPERTIES}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inner}</cp:coreProperties>'
    )
