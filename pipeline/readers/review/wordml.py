"""The words of WordprocessingML, with what became of them: live, struck out, hidden or deleted.

Strict and Transitional documents differ only in their namespaces, so local names are compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = "etree._Element"


class Life(Enum):
    """Whether the reader of a document sees a piece of its text as a part of it; if not, why."""

    LIVE = ""
    STRUCK = "struck out"
    HIDDEN = "hidden"
    DELETED = "deleted with tracked changes"
    MOVED = "moved away with tracked changes"
    PROMPT = "the prompt of a form field"
    FIELD = "in the instruction of a field, which does not show it"
    TURNED = "shown in the other direction, letter by letter"
    BOX = "a check box"
    ASIDE = "aside"
    """It stands apart from the text: in a text box, a table in a cell, a note, a picture."""


@dataclass(frozen=True, slots=True)
class WordPiece:
    """A piece of text; of an aside, *element* is the text box, table, picture or reference to a note."""

    life: Life
    words: str = ""
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class RunLooks:
    """Whether text is struck out and hidden; None where a style or a run says nothing about it."""

    struck: bool | None = None
    hidden: bool | None = None

    def over(self, below: RunLooks) -> RunLooks:
        """Return these looks, and those *below* where these say nothing."""
        return RunLooks(
            below.struck if self.struck is None else self.struck,
            below.hidden if self.hidden is None else self.hidden,
        )


NO_LOOKS = RunLooks()
Styles: TypeAlias = Mapping[str, RunLooks]
"""Style id -> what it says, with the styles that it is based on."""

WHITE = "FFFFFF"
SMALLEST_HALF_POINTS = 6
NARROWEST_PER_CENT = 10
LEAST_DISTANCE = 24
"""Letters whose colour differs less from what is behind them are not seen: #F0F0F0 on white."""
HEXADECIMAL = re.compile("[0-9A-Fa-f]{6}")
MARKERS: Mapping[str, str] = {"black": "000000", "white": WHITE}
"""The colours of a marker pen that letters may vanish in; the others are of the kind of yellow."""

PROPERTIES = frozenset(
    "rPr pPr sectPr tcPr trPr tblPr tblGrid sdtPr sdtEndPr instrText delInstrText fldChar".split()
)
GONE: Mapping[str, Life] = {"del": Life.DELETED, "moveFrom": Life.MOVED}
ASIDES = frozenset(
    "tbl drawing pict object contentPart altChunk subDoc "
    "footnoteReference endnoteReference commentReference".split()
)
SIGNS: Mapping[str, str] = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011", "ptab": "\t"}
TICKED: Mapping[tuple[str, str], str] = {
    ("Wingdings", "FC"): "✔",
    ("Wingdings", "FE"): "☑",
    ("Wingdings", "FB"): "✘",
    ("Wingdings 2", "50"): "✓",
    ("Wingdings 2", "52"): "☑",
    ("Wingdings 2", "4F"): "✗",
}
OFF = frozenset(("0", "false", "off"))
FIELDS = frozenset(("fldSimple", "instrText", "delInstrText"))
"""What holds the instruction of a field, or a part of it."""
TICK = "☑"
SHOWN_FIELD = re.compile(r"\s*(?:QUOTE|IF|FILLIN|ASK|SET|COMPARE)\b(.*)", re.IGNORECASE | re.DOTALL)
"""A field whose instruction has words for the reader (ISO/IEC 29500-1, 17.16.5)."""
IN_QUOTES = re.compile(r'"((?:[^"\\]|\\.)*)"')
FIELD_SWITCH = re.compile(r"\\[*#@]?\s*\w*")
TURNS: Mapping[str, frozenset[str]] = {
    "rtl": frozenset(("L", "EN", "AN")),
    "ltr": frozenset(("R", "AL", "AN")),
}
"""Which characters (Bidi_Class of UAX #9) an override puts in another order than they are read in."""


def name(element: Element) -> str:
    """Return the local name of an element; "" of anything else, such as an entity."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def every(element: Element, local: str) -> Iterator[Element]:
    """Yield the elements with this local name in *element*, in document order."""
    yield from element.iter(f"{{*}}{local}")


def around(element: Element, local: str) -> Element | None:
    """Return the nearest element with this local name that *element* is in."""
    return next(element.iterancestors(f"{{*}}{local}"), None)


def value(element: Element, local: str) -> str:
    """Return the value of the attribute with this local name; "" if there is none."""
    return next((str(v) for key, v in element.attrib.items() if etree.QName(key).localname == local), "")


def child(element: Element | None, *path: str) -> Element | None:
    """Return the element that *path* leads to, or None."""
    return None if element is None else element.find("/".join(f"{{*}}{local}" for local in path))


def styles(tree: Element | None) -> Styles:
    """Return the looks of each style of a document."""
    own = {value(one, "styleId"): one for one in every(tree, "style")} if tree is not None else {}
    return {identifier: _inherited(identifier, own) for identifier in own}


def _inherited(identifier: str, own: Mapping[str, Element]) -> RunLooks:
    found, seen = NO_LOOKS, set[str]()
    while identifier in own and identifier not in seen:
        seen.add(identifier)
        found = found.over(_looks(child(own[identifier], "rPr")))
        based = child(own[identifier], "basedOn")
        identifier = value(based, "val") if based is not None else ""
    return found


def _looks(properties: Element | None) -> RunLooks:
    struck, double = (_switch(properties, local) for local in ("strike", "dstrike"))
    hidden = True if _is_unseen(properties) else _switch(properties, "vanish")
    return RunLooks(struck or double if double is not None else struck, hidden)


def _is_unseen(properties: Element | None) -> bool:
    """Whether nobody can see the letters: they are tiny, or have the colour of what is behind them."""
    if properties is None:
        return False
    sizes = (_number(properties, "sz"), _number(properties, "szCs"))
    if any(size is not None and size < SMALLEST_HALF_POINTS for size in sizes):
        return True
    width = _number(properties, "w")
    if width is not None and width < NARROWEST_PER_CENT:
        return True
    colour = _letters_colour(properties)
    return colour is not None and _distance(colour, _colour_behind(properties)) < LEAST_DISTANCE


def _number(properties: Element, local: str) -> int | None:
    found = child(properties, local)
    said = value(found, "val").removesuffix("%") if found is not None else ""
    return int(said) if said.isdecimal() else None


def _letters_colour(properties: Element) -> str | None:
    """The colour of the letters, as six hexadecimal digits; None if a program chooses one that is seen."""
    colour = child(properties, "color")
    if colour is None:
        return None
    plain = not (value(colour, "themeShade") or value(colour, "themeTint"))
    if plain and value(colour, "themeColor") in ("background1", "light1"):
        return WHITE
    return value(colour, "val") if HEXADECIMAL.fullmatch(value(colour, "val")) else None


def _colour_behind(properties: Element) -> str:
    """The colour behind the letters: that of the page, unless the run has one of its own."""
    marker, shading = child(properties, "highlight"), child(properties, "shd")
    if marker is not None and value(marker, "val") != "none":
        return MARKERS.get(value(marker, "val"), "FFFF00")
    fill = value(shading, "fill") if shading is not None else ""
    return fill if HEXADECIMAL.fullmatch(fill) else WHITE


def _distance(one: str, other: str) -> int:
    """The greatest difference of two colours in red, green or blue, 0 to 255."""
    return max(abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (0, 2, 4))


def _switch(properties: Element | None, local: str) -> bool | None:
    found = child(properties, local)
    return None if found is None else value(found, "val") not in OFF


@dataclass(frozen=True)
class WordText:
    """The text of a cell or a paragraph, in pieces."""

    pieces: tuple[WordPiece, ...] = ()
    listed: bool = False
    """Whether a paragraph is in a list, whose numbers are not in the text."""

    @property
    def live(self) -> str:
        """The words that count: tracked changes accepted; each paragraph ends with a line feed."""
        return "".join(one.words for one in self.pieces if one.life is Life.LIVE)

    @property
    def ticked(self) -> str:
        """The words that count, and a tick for each check box that is ticked."""
        boxes = [TICK for one in self.pieces if one.life is Life.BOX and one.words.startswith(TICK)]
        return " ".join([*boxes, self.live])

    @property
    def visible(self) -> str:
        """All words but those that a tracked change deleted."""
        gone = (Life.DELETED, Life.MOVED, Life.FIELD, Life.BOX, Life.ASIDE)
        return "".join(one.words for one in self.pieces if one.life not in gone)

    @property
    def all(self) -> str:
        """All words, whatever became of them."""
        return "".join(one.words for one in self.pieces)

    @property
    def dead(self) -> tuple[WordPiece, ...]:
        """The words that do not count, joined where they follow each other, without those moved inside it."""
        found: list[WordPiece] = []
        for one in self.pieces:
            if found and found[-1].life is one.life:
                found[-1] = WordPiece(one.life, found[-1].words + one.words)
            elif one.words.strip():
                found.append(one)
        live = self.live
        shown = (
            WordPiece(one.life, field_words(one.words)) if one.life is Life.FIELD else one for one in found
        )
        there = (Life.MOVED, Life.FIELD)
        return tuple(
            one
            for one in shown
            if one.life is not Life.LIVE and not (one.life in there and one.words.strip() in live)
        )

    @property
    def asides(self) -> tuple[Element, ...]:
        """What stands apart from the text."""
        return tuple(one.element for one in self.pieces if one.life is Life.ASIDE and one.element is not None)


@dataclass(frozen=True)
class Words:
    """Reads the text of elements of one document with the looks of its styles."""

    looks: Styles = field(default_factory=dict)

    def text(self, element: Element) -> WordText:
        """Return the text in a cell, a paragraph, a note or a text box."""
        if name(element) == "p":
            return WordText(tuple(self._paragraph(element, Life.LIVE)), _is_listed(element))
        paragraphs = (one for one in element if name(one) == "p")
        return WordText(tuple(self._pieces(element, Life.LIVE, NO_LOOKS)), any(map(_is_listed, paragraphs)))

    def _pieces(self, element: Element, life: Life, under: RunLooks) -> Iterator[WordPiece]:
        for one in element:
            local = name(one)
            if local in FIELDS:
                yield WordPiece(Life.FIELD, value(one, "instr") or "".join(one.xpath("text()")))
            if local in PROPERTIES:
                yield from _chosen_entry(one, life)
            elif local in ASIDES:
                yield WordPiece(Life.ASIDE, element=one)
            elif local == "p":
                yield from self._paragraph(one, life)
            elif local in SIGNS or local in ("t", "delText", "sym"):
                yield _letters(one, life)
            elif local == "ruby":
                yield from self._ruby(one, life, under)
            else:
                yield from self._wrapped(one, life, under)

    def _wrapped(self, one: Element, life: Life, under: RunLooks) -> Iterator[WordPiece]:
        """The words in what wraps others: a run, a link, a field, a content control, alternatives."""
        if name(one) == "sdt" and child(one, "sdtPr", "checkbox") is not None:
            yield _check_box(one)
            return
        inside = chosen(one) if name(one) == "AlternateContent" else one
        yield from self._pieces(inside, self._life(one, life, under), under)
        yield from (WordPiece(Life.ASIDE, element=each) for each in others(one))

    def _ruby(self, ruby: Element, life: Life, under: RunLooks) -> Iterator[WordPiece]:
        """The words with a reading above them (ISO/IEC 29500-1, 17.3.3.25); the reading stands apart."""
        for base in ruby.iterchildren("{*}rubyBase"):
            yield from self._pieces(base, life, under)
        yield from (WordPiece(Life.ASIDE, element=above) for above in ruby.iterchildren("{*}rt"))

    def _paragraph(self, paragraph: Element, life: Life) -> Iterator[WordPiece]:
        style = child(paragraph, "pPr", "pStyle")
        under = self.looks.get(value(style, "val"), NO_LOOKS) if style is not None else NO_LOOKS
        yield from self._pieces(paragraph, life, under)
        if child(paragraph, "pPr", "rPr", "del") is None:  # a deleted end joins it with the next paragraph
            yield WordPiece(life, "\n")

    def _life(self, element: Element, life: Life, under: RunLooks) -> Life:
        """What becomes of the words in a run, or in what wraps runs."""
        if name(element) in GONE:
            return GONE[name(element)]
        if name(element) == "sdt" and _shows_prompt(element):
            return Life.PROMPT
        if life is Life.LIVE and name(element) == "bdo" and _is_turned(element):
            return Life.TURNED
        if name(element) != "r" or life is not Life.LIVE:
            return life
        properties = child(element, "rPr")
        style = child(properties, "rStyle")
        own = self.looks.get(value(style, "val"), NO_LOOKS) if style is not None else NO_LOOKS
        shown = _looks(properties).over(own).over(under)
        if shown.hidden:
            return Life.HIDDEN
        return Life.STRUCK if shown.struck else Life.LIVE


def _letters(one: Element, life: Life) -> WordPiece:
    """The letters or the sign of an element that has nothing else."""
    if name(one) == "sym":
        return WordPiece(life, TICKED.get((value(one, "font"), value(one, "char").upper()[-2:]), "\ufffd"))
    if name(one) in SIGNS:
        return WordPiece(life, SIGNS[name(one)])
    return WordPiece(Life.DELETED if name(one) == "delText" else life, "".join(one.itertext()))


def field_words(instruction: str) -> str:
    """Return the words for the reader in the instruction of a field: ``Stay`` of ``QUOTE "Stay"``.

    Signs alone, as in the ``FILLIN "?"`` of an input field of LibreOffice, are no words.
    """
    found = SHOWN_FIELD.match(instruction)
    if found is None:
        return ""
    quoted = IN_QUOTES.findall(found[1])
    words = " ".join(quoted) if quoted else FIELD_SWITCH.sub("", found[1]).strip()
    return words if any(map(str.isalnum, words)) else ""


def _is_turned(override: Element) -> bool:
    """Whether an override of direction (``w:bdo``) shows its characters in another order than they stand."""
    turned = TURNS.get(value(override, "val"), frozenset())
    return any(unicodedata.bidirectional(one) in turned for one in _words(override))


def _check_box(control: Element) -> WordPiece:
    """A check box, which is an answer and no word; its sign depends on the program that wrote it."""
    checked = child(control, "sdtPr", "checkbox", "checked")
    said = "ticked" if checked is not None and value(checked, "val") not in OFF else "not ticked"
    return WordPiece(Life.BOX, f"{TICK} {said}" if said == "ticked" else f"☐ {said}")


def _shows_prompt(control: Element) -> bool:
    """Whether a content control shows what it asks for, since nobody has filled it in."""
    shows = child(control, "sdtPr", "showingPlcHdr")
    return shows is not None and value(shows, "val") not in OFF


def _chosen_entry(field: Element, life: Life) -> Iterator[WordPiece]:
    """Yield what is chosen in a drop-down list of a form, which is in no run (ISO/IEC 29500-1, 17.16.9)."""
    entries = child(field, "ffData", "ddList")
    if entries is not None:
        words = [value(one, "val") for one in entries.iterchildren("{*}listEntry")]
        at = _number(entries, "result") or 0
        yield from (WordPiece(life, one) for one in words[at : at + 1])


def others(alternatives: Element) -> Iterator[Element]:
    """Yield the alternatives that have other words than the chosen one: somebody changed only one of them."""
    if name(alternatives) == "AlternateContent":
        said = _words(chosen(alternatives))
        yield from (one for one in alternatives if _words(one) not in ("", said))


def _words(element: Element) -> str:
    return "".join(one.text or "" for one in element.iter() if name(one) in ("t", "delText"))


def _is_listed(paragraph: Element) -> bool:
    number = child(paragraph, "pPr", "numPr", "numId")
    return number is not None and value(number, "val") != "0"


def chosen(alternatives: Element) -> Element:
    """Return the first of the alternatives with words or a picture; the same words are in the others, too."""
    drawn = [one for one in alternatives if any(name(each) in ("t", "drawing") for each in one.iter())]
    return drawn[0] if drawn else alternatives
