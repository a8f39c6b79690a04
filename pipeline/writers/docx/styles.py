"""The styles part and the numbering part: the look of headings, boxes, links and lists. Knows no words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.model.editions import Edition
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN
from pipeline.writers.docx.setting import WordSetting, font_slots, language_slots
from pipeline.writers.docx.wml import Attributes, Markup, Value

INDENT = 567
HANGING = 425
BOX_INDENT = 227

HEADING_SIZES = (1.625, 1.25, 1.125)
"""The sizes of heading 1, 2 and 3 as multiples of the text size."""

INK, LINK_INK, WARNING_INK = "1B3A6B", "0B4EA2", "B00020"
PALE_BLUE, PALE_RED = "EEF3FB", "FFF4F4"
"""The contrast of every ink on every background is 7:1 or better, as a test checks."""

BULLETS, BOX_BULLETS = 1, 2
"""Ids of the two bulleted lists; the numbered lists have the ids after them."""
NUMBERED, BOX_NUMBERED = 2, 3
"""Ids of the definitions of numbered lists."""


def styles_part(setting: WordSetting, edition: Edition, more: str = "") -> str:
    """Return the styles part for a language, in the edition's sizes, with *more* styles at its end."""
    ours = _defaults(setting, edition) + _basic_styles(setting) + _our_styles(setting, edition)
    return wml.part("styles", ours + more)


def _defaults(setting: WordSetting, edition: Edition) -> str:
    looks = wml.properties(
        "rPr", rFonts=font_slots(setting.face), **_size(edition.body_points), lang=language_slots(setting.tag)
    )
    layout = wml.properties("pPr", spacing={"after": 120, "line": setting.line(edition), "lineRule": "auto"})
    defaults = wml.element("rPrDefault", Markup(looks)) + wml.element("pPrDefault", Markup(layout))
    return wml.element("docDefaults", Markup(defaults))


def _size(points: float) -> dict[str, Value]:
    """A size in half points, in the slot for Latin and in the slot for complex scripts."""
    return {"sz": round(points * 2), "szCs": round(points * 2)}


BOLD: Mapping[str, Value] = MappingProxyType({"b": True, "bCs": True})


def _basic_styles(setting: WordSetting) -> str:
    """The four defaults that every program expects."""
    margins: dict[str, Value] = {side: {"w": 108, "type": "dxa"} for side in wml.ORDER["tblCellMar"]}
    cells: Value = Markup(
        '<w:tblInd w:w="0" w:type="dxa"/>' + wml.element("tblCellMar", wml.children("tblCellMar", margins))
    )
    normal = wml.children("pPr", {"widowControl": True, "suppressAutoHyphens": True, "bidi": setting.rtl})
    hidden: dict[str, Value] = {"uiPriority": 99, "semiHidden": True, "unhideWhenUsed": True}
    styles: tuple[tuple[str, str, dict[str, Value]], ...] = (
        ("paragraph", "Normal", {"name": "Normal", "qFormat": True, "pPr": normal}),
        ("character", "DefaultParagraphFont", {"name": "Default Paragraph Font", **hidden}),
        ("table", "TableNormal", {"name": "Normal Table", **hidden, "tblPr": cells}),
        ("numbering", "NoList", {"name": "No List", **hidden}),
    )
    return "".join(wml.style(*style, flag="default") for style in styles)


def _our_styles(setting: WordSetting, edition: Edition) -> str:
    single: Attributes = {"after": 60, "line": 240, "lineRule": "auto"}
    return "".join(
        (
            *(_heading(level, setting, edition) for level in (1, 2, 3)),
            _paragraph_style("ListBullet", "List Bullet", numPr=list_number(BULLETS)),
            _paragraph_style("ListNumber", "List Number"),
            _paragraph_style("Lines", "Leaflet Lines", contextualSpacing=True),
            _paragraph_style("Picture", "Leaflet Picture", spacing=single),
            _paragraph_style(
                "PictureAbove", "Leaflet Picture Above", keepNext=True, spacing={**single, "before": 360}
            ),
            _paragraph_style("Sentence", "Leaflet Sentence", keepNext=True),
            _paragraph_style("ColumnHeading", "Leaflet Column Heading", keepNext=True),
            _paragraph_style("Box", "Leaflet Box", keepLines=True, **_box(WARNING_INK, PALE_RED)),
            _paragraph_style(
                "BoxBeside", "Leaflet Box Beside", keepLines=True, **_box(WARNING_INK, PALE_RED, 1)
            ),
            _paragraph_style("HardWord", "Leaflet Hard Word", keepLines=True, **_box(INK, PALE_BLUE)),
            _paragraph_style("Footer", "footer", spacing=single, jc="center"),
            _character_style("Strong", "Strong", **BOLD),
            _character_style("Hyperlink", "Hyperlink", color=LINK_INK, u="single"),
            _character_style("PrintedAddress", "Leaflet Printed Address"),
        )
    )


def _heading(level: int, setting: WordSetting, edition: Edition) -> str:
    # The lines of a long heading belong together, so they are closer than the lines of the text.
    line = max(240, round(setting.line(edition) * 5 / 6))
    layout: dict[str, Value] = {
        "keepNext": True,
        "keepLines": True,
        "spacing": {"before": 0 if level == 1 else 400, "after": 160, "line": line, "lineRule": "auto"},
        "outlineLvl": level - 1,
    }
    size = _size(round(edition.body_points * HEADING_SIZES[level - 1]))
    values: dict[str, Value] = {
        "name": f"heading {level}",
        "basedOn": "Normal",
        "next": "Normal",
        "uiPriority": 9,
        "qFormat": True,
        "pPr": wml.children("pPr", layout),
        "rPr": wml.children("rPr", {**BOLD, "color": INK, **size}),
    }
    return wml.style("paragraph", f"Heading{level}", values)


def _paragraph_style(identifier: str, name: str, **layout: Value) -> str:
    """A paragraph style based on Normal."""
    values: dict[str, Value] = {"name": name, "basedOn": "Normal", "qFormat": True}
    if layout:
        values["pPr"] = wml.children("pPr", layout)
    return wml.style("paragraph", identifier, values, _flag(name))


def _character_style(identifier: str, name: str, **looks: Value) -> str:
    values: dict[str, Value] = {"name": name, "qFormat": True}
    if looks:
        values["rPr"] = wml.children("rPr", looks)
    return wml.style("character", identifier, values, _flag(name))


def _flag(name: str) -> str:
    """The flag of a style: our own styles are custom; the others are known to Word by their names."""
    return "customStyle" if name.startswith("Leaflet") else ""


def _box(ink: str, ground: str, shift: int = 0) -> dict[str, Value]:
    """A border, a background and indents.

    Word and LibreOffice draw one border around neighbouring paragraphs with the same indent. A *shift* of one
    twip separates two boxes.
    """
    border: Attributes = {"val": "single", "sz": 18, "space": 8, "color": ink}
    sides: dict[str, Value] = dict.fromkeys(("top", "left", "bottom", "right"), border)
    return {
        "pBdr": wml.children("pBdr", sides),
        "shd": {"val": "clear", "color": "auto", "fill": ground},
        "spacing": {"before": 120, "after": 120},
        "ind": {"left": BOX_INDENT + shift, "right": BOX_INDENT + shift},
    }


# --- lists ----------------------------------------------------------------------------------------------


def list_number(identifier: int) -> Markup:
    """Return the content of ``w:numPr`` for the list *identifier*."""
    return wml.children("numPr", {"ilvl": 0, "numId": identifier})


def numbering_part() -> str:
    """Return the numbering part with the bulleted lists; each leaflet adds its numbered lists."""
    kinds = ((kind, boxed) for kind in (("bullet", "•"), ("decimal", "%1.")) for boxed in (False, True))
    abstract = "".join(
        _abstract_list(number, *kind, boxed=boxed) for number, (kind, boxed) in enumerate(kinds)
    )
    bulleted = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number - 1}"/></w:num>'
        for number in (BULLETS, BOX_BULLETS)
    )
    return wml.part("numbering", abstract + bulleted)


def _abstract_list(number: int, kind: str, mark: str, *, boxed: bool) -> str:
    # In a box, the mark is aligned with the words of the other paragraphs, so that the border has one edge.
    indents: Attributes = {"left": INDENT, "hanging": HANGING}
    if boxed:
        indents = {"left": BOX_INDENT + HANGING, "right": BOX_INDENT, "hanging": HANGING}
    level = wml.level(
        start=1,
        numFmt=kind,
        lvlText=mark,
        lvlJc="left",
        pPr=wml.children("pPr", {"ind": indents}),
        rPr=wml.children("rPr", {"rFonts": font_slots(LATIN)}),
    )
    kind_of_list = '<w:multiLevelType w:val="singleLevel"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{kind_of_list}{level}</w:abstractNum>'
