"""The numbers and signs before the paragraphs of a Word file. Knows numbering.xml, and no words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.readers.imports.word_styles import Styles, number
from pipeline.readers.imports.word_symbols import sign
from pipeline.readers.imports.zipped import Element, child, value

TYPES: Mapping[str, str] = {
    "decimal": "1",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
"""A format of numbers -> the ``type`` of an ``ol``."""
SIMPLE = re.compile(r"[(\[]?%[1-9][.):\]]*")
PLACE = re.compile(r"%([1-9])")
ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"))
ROMAN_SMALL = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
TELLING = frozenset("✓✔✗✘☑☒☐🗸🗶")
"""Signs before an item that say something about it."""


@dataclass(frozen=True, slots=True)
class ListLabel:
    """What stands before a paragraph.

    *type* is that of an ``ol``, "" for a bullet or a label that is no plain number. *text* is how it looks.
    *depth_key* and *indent* tell the levels of neighbouring lists apart.
    """

    ordered: bool
    type: str
    number: int
    text: str
    family: str
    level: int
    indent: int


@dataclass(slots=True)
class Numbering:
    """The lists of a file, and how far each has counted; ask for the paragraphs in their order."""

    styles: Styles
    lists: Mapping[str, Element] = field(default_factory=dict)
    abstracts: Mapping[str, Element] = field(default_factory=dict)
    counts: dict[tuple[str, int], int] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, properties: Element | None) -> ListLabel | None:
        """Return what stands before the next paragraph; None if nothing does."""
        given = self.styles.of_paragraph(properties, "numPr")
        identifier = value(child(given, "numId")) or self._of_styles(properties)
        entry = self.lists.get(identifier)
        if given is None or entry is None:
            return None
        family = self._family(entry)
        at = self._level(properties, given, family)
        own = _override(entry, at)
        level = child(own, "lvl")
        if level is None:
            level = _at(self.abstracts.get(family), "lvl", at)
        if level is None:
            return None
        again = child(own, "startOverride")
        count = self._count((identifier, family), at, level, again)
        return self._label(level, (family, at), count, self._indent(properties, level))

    def _of_styles(self, properties: Element | None) -> str:
        """A list that only a style deeper in the chain names."""
        chain = self.styles.chain(self.styles.paragraph_style(properties))
        named = (value(child(child(child(one, "pPr"), "numPr"), "numId")) for one in chain)
        return next((one for one in named if one), "")

    def _family(self, entry: Element) -> str:
        family = value(child(entry, "abstractNumId"))
        linked = value(child(self.abstracts.get(family), "numStyleLink"))
        for style in self.styles.chain(linked) if linked else ():
            there = value(child(child(child(style, "pPr"), "numPr"), "numId"))
            if there in self.lists:
                return value(child(self.lists[there], "abstractNumId"))
        return family

    def _level(self, properties: Element | None, given: Element, family: str) -> int:
        written = child(given, "ilvl")
        if written is not None:
            return number(value(written))
        abstract = self.abstracts.get(family)
        ids = {value(one, "styleId") for one in self.styles.chain(self.styles.paragraph_style(properties))}
        for level in abstract.iterchildren("{*}lvl") if abstract is not None else ():
            if value(child(level, "pStyle")) in ids:
                return number(value(level, "ilvl"))
        return 0

    def _label(self, level: Element, place: tuple[str, int], count: int, indent: int) -> ListLabel | None:
        family, at = place
        kind = value(child(level, "numFmt")) or "decimal"
        written = value(child(level, "lvlText"))
        if kind == "bullet":
            font = value(child(child(level, "rPr"), "rFonts"), "ascii")
            looks = "".join(sign(font, letter) or letter for letter in written[:1])
            return ListLabel(False, "", 0, looks if looks in TELLING else "", family, at, indent)
        if kind == "none" or not written:
            return ListLabel(True, "", count, PLACE.sub("", written).strip(), family, at, indent)
        # A level may be counted in words or in the letters of another script.
        text = PLACE.sub(lambda hit: self._shown(family, int(hit[1]) - 1, level), written)
        plain = SIMPLE.fullmatch(written.strip()) and PLACE.findall(written) == [str(at + 1)]
        return ListLabel(True, TYPES.get(kind, "") if plain else "", count, text.strip(), family, at, indent)

    def _count(self, lists: tuple[str, str], at: int, level: Element, again: Element | None) -> int:
        """Count one further on this level, and begin the levels below it again."""
        identifier, family = lists
        start = number(value(child(level, "start")) or "1")
        if again is not None and (identifier, at) not in self.begun:
            self.counts[family, at] = number(value(again)) - 1
        self.begun.add((identifier, at))
        self.counts[family, at] = self.counts.get((family, at), start - 1) + 1
        for deeper in range(at + 1, 10):
            below = _at(self.abstracts.get(family), "lvl", deeper)
            if value(child(below, "lvlRestart")) != "0":
                self.counts.pop((family, deeper), None)
        return self.counts[family, at]

    def _shown(self, family: str, at: int, shown_in: Element) -> str:
        level = _at(self.abstracts.get(family), "lvl", at)
        start = number(value(child(level, "start")) or "1")
        counted = self.counts.get((family, at), start)
        legal = child(shown_in, "isLgl") is not None
        return spelled(counted, "decimal" if legal else value(child(level, "numFmt")))

    def _indent(self, properties: Element | None, level: Element) -> int:
        """How far right the words stand: a list in a style gives way to what the style says of that."""
        of_level = child(child(level, "pPr"), "ind")
        of_styles = self.styles.of_paragraph(properties, "ind")
        order = (of_level, of_styles) if child(properties, "numPr") is not None else (of_styles, of_level)
        for found in (child(properties, "ind"), *order):
            left = value(found, "left") or value(found, "start")
            if left:
                return number(left)
        return 0


def read_numbering(root: Element | None, styles: Styles) -> Numbering:
    """Return the lists of numbering.xml."""
    if root is None:
        return Numbering(styles)
    return Numbering(
        styles,
        {value(one, "numId"): one for one in root.iterchildren("{*}num")},
        {value(one, "abstractNumId"): one for one in root.iterchildren("{*}abstractNum")},
    )


def spelled(count: int, kind: str) -> str:
    """Return a number as a list shows it; in digits where we do not know the format."""
    match kind:
        case "decimalZero":
            return f"{count:02}"
        case "lowerLetter" | "upperLetter" if count > 0:
            letters = chr(ord("a") + (count - 1) % 26) * (1 + (count - 1) // 26)
            return letters.upper() if kind == "upperLetter" else letters
        case "lowerRoman" | "upperRoman" if 0 < count < 4000:
            roman = ""
            for worth, sign_ in (*ROMAN, *ROMAN_SMALL):
                roman += sign_ * (count // worth)
                count %= worth
            return roman.upper() if kind == "upperRoman" else roman
        case _:
            return str(count)


def _at(parent: Element | None, name: str, level: int) -> Element | None:
    if parent is None:
        return None
    found = (one for one in parent.iterchildren(f"{{*}}{name}") if number(value(one, "ilvl")) == level)
    return next(found, None)


def _override(entry: Element, level: int) -> Element | None:
    return _at(entry, "lvlOverride", level)
