"""What the styles of a Word file make of its paragraphs and words. Knows styles.xml, and no document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.readers.imports.zipped import Element, child, value

OFF = frozenset(("0", "false", "off", "none"))
HEADING = re.compile(r"(?:heading|überschrift|titre|título|nagłówek)\s*([1-9])", re.IGNORECASE)
BODY_LEVEL = 9
TOGGLES = ("b", "vanish", "strike", "dstrike")


@dataclass(frozen=True, slots=True)
class WordLook:
    """What is special about words: how they look, and in which language they are marked."""

    bold: bool = False
    hidden: bool = False
    struck: bool = False
    raised: str = ""
    font: str = ""
    languages: tuple[str, str, str] = ("", "", "")
    right_to_left: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a file by their id; *defaults* are the properties of all words."""

    by_id: Mapping[str, Element] = field(default_factory=dict)
    defaults: Element | None = None
    usual: str = ""

    def name(self, style: str) -> str:
        """The name of a style, which does not change with the language of Word, in small letters."""
        return value(child(self.by_id.get(style), "name")).casefold()

    def chain(self, style: str) -> Iterator[Element]:
        """The style and those that it is based on, nearest first."""
        seen: set[str] = set()
        while style and style not in seen and style in self.by_id:
            seen.add(style)
            yield self.by_id[style]
            style = value(child(self.by_id[style], "basedOn"))

    def paragraph_style(self, properties: Element | None) -> str:
        """The id of the style of a paragraph with these properties."""
        return value(child(properties, "pStyle")) or self.usual

    def of_paragraph(self, properties: Element | None, name: str) -> Element | None:
        """The element *name* that holds for a paragraph: its own, or that of its styles."""
        own = child(properties, name)
        if own is not None:
            return own
        found = (child(child(one, "pPr"), name) for one in self.chain(self.paragraph_style(properties)))
        return next((one for one in found if one is not None), None)

    def heading_level(self, properties: Element | None) -> int:
        """1 to 9 for a heading, 0 for other paragraphs."""
        own = child(properties, "outlineLvl")
        if own is not None:
            return _outline(own)
        for style in self.chain(self.paragraph_style(properties)):
            named = HEADING.fullmatch(value(child(style, "name")))
            outline = child(child(style, "pPr"), "outlineLvl")
            if outline is not None:
                return _outline(outline)
            if named:
                return int(named[1])
        return 0

    def is_title(self, properties: Element | None) -> bool:
        """Whether a paragraph has the style "Title", or one that is based on it."""
        chain = self.chain(self.paragraph_style(properties))
        return any(value(child(one, "name")).casefold() == "title" for one in chain)

    def look(self, paragraph: Element | None, run: Element | None) -> WordLook:
        """How words look that have the run properties *run*, in a paragraph with *paragraph*."""
        direct = [run] if run is not None else []
        of_run = [_words(one) for one in self.chain(value(child(run, "rStyle")))]
        of_paragraph = [_words(one) for one in self.chain(self.paragraph_style(paragraph))]
        defaults = [self.defaults] if self.defaults is not None else []
        whole = [one for one in (*direct, *of_run, *of_paragraph, *defaults) if one is not None]
        on = {name: _toggle(name, direct, of_run, of_paragraph) for name in TOGGLES}
        return WordLook(
            bold=on["b"],
            hidden=on["vanish"],
            struck=on["strike"] or on["dstrike"],
            raised=value(_first(whole, "vertAlign")),
            font=value(_first(whole, "rFonts"), "ascii"),
            languages=(
                _language(whole, "val"),
                _language(whole, "eastAsia"),
                _language(whole, "bidi"),
            ),
            right_to_left=is_on(_first([*direct, *(one for one in of_run if one is not None)], "rtl")),
            size=number(value(_first(whole, "sz"))),
        )


def read_styles(root: Element | None) -> Styles:
    """Return the styles of styles.xml."""
    if root is None:
        return Styles()
    by_id: dict[str, Element] = {}
    usual = ""
    for style in root.iterchildren("{*}style"):
        by_id.setdefault(value(style, "styleId"), style)
        if value(style, "type") == "paragraph" and value(style, "default") in {"1", "true", "on"}:
            usual = usual or value(style, "styleId")
    return Styles(by_id, child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"), usual)


def is_on(element: Element | None) -> bool:
    """Whether a property that is there or not is switched on."""
    return element is not None and value(element).casefold() not in OFF


def number(text: str) -> int:
    """The whole number in an attribute; 0 if it is none."""
    whole = text.partition(".")[0]
    return int(whole) if re.fullmatch(r"-?[0-9]{1,9}", whole) else 0


def _outline(element: Element) -> int:
    level = number(value(element))
    return level + 1 if 0 <= level < BODY_LEVEL else 0


def _words(style: Element) -> Element | None:
    return child(style, "rPr")


def _first(properties: list[Element], name: str) -> Element | None:
    return next((found for one in properties if (found := child(one, name)) is not None), None)


def _language(properties: list[Element], name: str) -> str:
    given = (value(child(one, "lang"), name) for one in properties)
    return next((tag for tag in given if tag and tag.casefold() != "x-none"), "")


def _toggle(
    name: str, direct: list[Element], of_run: list[Element | None], of_paragraph: list[Element | None]
) -> bool:
    """ECMA-376 17.7.3: what both the paragraph's and the words' style switch on is off again."""
    own = _first(direct, name)
    if own is not None:
        return is_on(own)
    levels = ([one for one in each if one is not None] for each in (of_run, of_paragraph))
    return sum(is_on(_first(each, name)) for each in levels) == 1
