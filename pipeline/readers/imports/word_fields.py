"""Word's fields: words that Word makes, such as a link, a date, or a page number. Knows no file and no words.

A field has a code, such as ``HYPERLINK "https://example.org"``, and the result that the file shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from pipeline.readers.imports.word_styles import is_on, number
from pipeline.readers.imports.word_symbols import sign
from pipeline.readers.imports.zipped import Element, child, value

LINK = re.compile(r'HYPERLINK\s+(?:"([^"]*)"|([^\\"\s]\S*))', re.IGNORECASE)
SYMBOL = re.compile(r'SYMBOL\s+(0x[0-9a-fA-F]{1,6}|[0-9]{1,6})(?:.*\\f\s+"?([^"\\]+))?', re.IGNORECASE)
BUTTON = re.compile(r"MACROBUTTON\s+\S+\s+(.+)", re.IGNORECASE | re.DOTALL)


class Fate(Enum):
    """What becomes of the result of a field."""

    KEPT = auto()
    DATE = auto()
    BLANK = auto()
    OTHER_PAGE = auto()
    PAGE_NUMBER = auto()
    CONTENTS = auto()


FATES = {
    **dict.fromkeys(("DATE", "TIME", "PRINTDATE", "SAVEDATE", "EDITTIME"), Fate.DATE),
    **dict.fromkeys(("MERGEFIELD", "ASK", "FILLIN", "FORMTEXT", "MACROBUTTON"), Fate.BLANK),
    **dict.fromkeys(("PAGE", "NUMPAGES", "SECTIONPAGES"), Fate.PAGE_NUMBER),
    **dict.fromkeys(("TOC", "INDEX", "TOA"), Fate.CONTENTS),
    "PAGEREF": Fate.OTHER_PAGE,
}


@dataclass(slots=True)
class Field:
    """An open field: its *code* so far, and whether its result has begun."""

    code: str = ""
    result: bool = False
    form: Element | None = None

    @property
    def fate(self) -> Fate:
        """What becomes of its result."""
        return FATES.get(self.code.strip().partition(" ")[0].upper(), Fate.KEPT)

    @property
    def target(self) -> str:
        r"""Where a link leads; "" if it is none, or leads to a place in the same file (``\l``)."""
        found = LINK.match(self.code.strip())
        return (found[1] or found[2] or "") if found else ""

    def made(self) -> str:
        """The words of a field that has no result: a box to tick, a choice, a sign, a place to click."""
        code = self.code.strip()
        if code.upper().startswith("FORMCHECKBOX"):
            box = child(self.form, "checkBox")
            state = child(box, "checked")
            return "☒" if is_on(child(box, "default") if state is None else state) else "☐"
        if code.upper().startswith("FORMDROPDOWN"):
            return _chosen(child(self.form, "ddList"))
        if found := SYMBOL.match(code):
            letter = chr(min(int(found[1], 0), 0x10FFFF))
            return sign((found[2] or "").strip(), letter) or ("" if found[2] else letter)
        found = BUTTON.match(code)
        return found[1].strip() if found else ""


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place of the text."""

    open: list[Field] = field(default_factory=list)

    def mark(self, element: Element) -> Field | None:
        """Take a ``w:fldChar``; return the field that it ends, if it does."""
        match value(element, "fldCharType"):
            case "begin":
                self.open.append(Field(form=child(element, "ffData")))
            case "separate" if self.open:
                self.open[-1].result = True
            case "end" if self.open:
                return self.open.pop()
        return None

    def add_code(self, words: str) -> None:
        """Take words of a code."""
        if self.open and not self.open[-1].result:
            self.open[-1].code += words

    @property
    def in_code(self) -> bool:
        """Whether words here belong to the code of a field, and are not shown."""
        return any(not one.result for one in self.open)

    @property
    def target(self) -> str:
        """Where a link that is open here leads."""
        return next((one.target for one in reversed(self.open) if one.target), "")

    def fate(self) -> Fate:
        """What becomes of words here."""
        fates = [one.fate for one in self.open]
        return next((fate for fate in reversed(Fate) if fate in fates), Fate.KEPT)


def _chosen(choices: Element | None) -> str:
    entries = [] if choices is None else [value(one) for one in choices.iterchildren("{*}listEntry")]
    result = child(choices, "result")
    at = number(value(child(choices, "default") if result is None else result))
    return entries[at] if 0 <= at < len(entries) else ""
