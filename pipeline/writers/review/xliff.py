"""Sheet -> XLIFF 2.1, for the translation tools of agencies.

Each row is a unit; its id is the row's id, its name the msgctxt. Marks and placeholders are codes, which
tools protect; the original data of a code is our markup. The state is *initial* if a person must still
translate or check the text, *reviewed* (with our sub-state) if it is signed off in the catalogue, otherwise
*translated*.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from pipeline.model.codes import CodeNode, MarkPair, Placeholder, nodes
from pipeline.model.language import language
from pipeline.model.review import ReviewRow, ReviewSection, Sheet, plain_line
from pipeline.writers.review import words
from pipeline.writers.review.word import identity
from pipeline.writers.review.words import CRITICAL_WORDS, WORDINGS

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
"""XLIFF 2.1 has the namespace of XLIFF 2.0."""

CHECKED = "leaflets:checked"
"""The sub-state of signed-off units; a tool that changes the state removes it (XLIFF 2.1, 4.3.1.37)."""

HOW_TO = (
    "Translate or correct the targets. Keep the codes: bold words, links, placeholders. A state (reviewed, "
    "final) approves nothing, since tools can set it too: people sign off by name. Write questions as notes."
)


def write(sheet: Sheet) -> bytes:
    """Return the sheet as an XLIFF file; the same sheet gives the same bytes."""
    return "".join(f"{line}\n" for line in _lines(sheet)).encode()


def _lines(sheet: Sheet) -> Iterator[str]:
    here, there = language(sheet.source_language), language(sheet.language)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield _open("xliff", xmlns=NAMESPACE, version="2.1", srcLang=here.tag, trgLang=there.tag)
    directions = {"srcDir": _direction(here.rtl), "trgDir": _direction(there.rtl)}
    yield _open("file", id=sheet.leaflet, original=identity(sheet), **directions, **{"xml:space": "preserve"})
    about = (("about", line) for line in words.about(sheet))
    yield from _notes((("title", sheet.title), ("review", identity(sheet)), ("how-to", HOW_TO), *about))
    for number, section in enumerate(sheet.sections, 1):
        yield from _group(number, section)
    yield "</file>"
    yield "</xliff>"


def _direction(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"


def _group(number: int, section: ReviewSection) -> Iterator[str]:
    wording = WORDINGS[section.wording]
    yield _open("group", id=f"section-{number}", name=": ".join(filter(None, (wording, section.heading))))
    for row in section.rows:
        yield from _unit(row)
    yield "</group>"


def _unit(row: ReviewRow) -> Iterator[str]:
    codes = _Codes()
    source = codes.markup(nodes(row.source))
    codes.start_again()
    target = codes.markup(nodes(row.translation))
    yield _open("unit", id=row.id, **({"name": row.context} if row.context else {}))
    yield from _notes(_help(row))
    if codes.data:
        yield "<originalData>"
        yield from (f'<data id="{at}">{escape(words)}</data>' for words, at in codes.data.items())
        yield "</originalData>"
    yield _open("segment", id="s1", **_state(row))
    yield f"<source>{source}</source>"
    if row.translation:
        yield f"<target>{target}</target>"
    yield "</segment>"
    yield "</unit>"


def _state(row: ReviewRow) -> dict[str, str]:
    if not row.translation or row.fuzzy:
        return {"state": "initial"}
    return {"state": "reviewed", "subState": CHECKED} if row.checked else {"state": "translated"}


def _help(row: ReviewRow) -> Iterator[tuple[str, str]]:
    """Yield the notes of a row, each with its category."""
    if row.critical:
        yield "critical", CRITICAL_WORDS
    if row.kind:
        yield "kind", row.kind
    yield from (("note", line) for line in row.notes)
    if row.previous:
        yield "changed", f"The source has changed. It was: {row.previous}"
        yield from (("changed", line) for line in words.replaced(row))
        yield "changed", words.OLD_TRANSLATION
    elif row.fuzzy:
        yield "changed", words.FUZZY
    if words.signed(row):
        yield "signed", words.signed(row)
    for category, lead, beside in (("before", words.BEFORE, row.before), ("after", words.AFTER, row.after)):
        if beside is not None:
            yield category, f"{lead} {beside.source} = {beside.translation or words.NOT_SHOWN}"
    yield from (("check", f"Please look: {line}") for line in row.findings)
    for one in row.suggestions:
        yield "memory", f"{one.percent}%: {one.source} = {one.translation}"
    for asked in row.questions:
        said = (words.asked(asked), asked.words, words.answered(asked), asked.answer)
        yield "question", " ".join(part for part in said if part)
    yield from (("comment", line) for line in row.comments)


def _notes(notes: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield notes with ids that mark them as ours; the import reads other people's notes as comments."""
    lines = [
        _open(
            "note",
            id=f"leaflets-{at}",
            category=category,
            **({"priority": "1"} if category == "critical" else {}),
        )
        + f"{escape(plain_line(words))}</note>"
        for at, (category, words) in enumerate(notes, 1)
    ]
    if lines:
        yield "<notes>"
        yield from lines
        yield "</notes>"


@dataclass
class _Codes:
    """The codes of a unit; a code in the target has the id of the same code in the source.

    *data*: markup of a code -> id of its original data. *used*: name of a code -> how often it occurred so
    far in the current text (source or target).
    """

    data: dict[str, str] = field(default_factory=dict)
    used: Counter[str] = field(default_factory=Counter)

    def start_again(self) -> None:
        """Reset the counts, before the target."""
        self.used.clear()

    def markup(self, given: Sequence[CodeNode]) -> str:
        """Return codes and words as XLIFF inline content."""
        return "".join(self._one(node) for node in given)

    def _one(self, node: CodeNode) -> str:
        match node:
            case str():
                return escape(node)
            case Placeholder(words):
                name = words.strip("{}")
                values = {"dataRef": self._data(words), "equiv": words, "disp": words, "canDelete": "no"}
                return _open("ph", id=self._id(name), **values).replace(">", "/>")
            case MarkPair(inside, "", ""):
                ends = self._ends("**", "**")
                start = _open("pc", id=self._id("bold"), type="fmt", subType="xlf:b", **ends)
            case MarkPair(inside, "", tag):
                ends = self._ends("[", f"]{{lang={tag}}}")
                kind = {"type": "other", "subType": "leaflets:language"}
                start = _open("pc", id=self._id(f"language-{tag}"), **kind, **ends)
            case MarkPair(inside, number):
                ends = self._ends("[", f"]{{{number}}}")
                start = _open("pc", id=self._id(f"link-{number}"), type="link", canDelete="no", **ends)
        return f"{start}{self.markup(inside)}</pc>"

    def _id(self, name: str) -> str:
        self.used[name] += 1
        return f"{name}.{self.used[name]}"

    def _ends(self, start: str, end: str) -> dict[str, str]:
        return {"dataRefEnd": self._data(end), "dataRefStart": self._data(start)}

    def _data(self, words: str) -> str:
        return self.data.setdefault(words, f"d{len(self.data) + 1}")


def _open(element: str, /, **attributes: str) -> str:
    values = "".join(f" {key}={quoteattr(plain_line(value))}" for key, value in attributes.items())
    return f"<{element}{values}>"
