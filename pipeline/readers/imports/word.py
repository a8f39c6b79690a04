"""A Word file (.docx) -> the source of a leaflet. Knows which part comes when; the parts know Word.

Our own reading comes first and makes a simple document of the file; mammoth turns that into HTML, and the
room's own spelling that into Markdown. At the end we look for each word of the file in the source or in a
finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.model.document import Place
from pipeline.readers.imports import told as causes
from pipeline.readers.imports.imported import Imported, MarkdownText
from pipeline.readers.imports.inventory import lost
from pipeline.readers.imports.told import Told
from pipeline.readers.imports.tree import markdown_of
from pipeline.readers.imports.typed import read_typed
from pipeline.readers.imports.word_clean import Cleaner
from pipeline.readers.imports.word_fields import Fate, Field, Fields
from pipeline.readers.imports.word_html import tree
from pipeline.readers.imports.word_numbering import Numbering, read_numbering
from pipeline.readers.imports.word_package import Parts, chosen_alternatives, parts, words_in
from pipeline.readers.imports.word_styles import Styles, read_styles
from pipeline.readers.imports.zipped import Element, local, opened, value

PAGE_WORDS = frozenset(("page", "of", "p", "seite", "von", "sur", "de"))
MOST_OPEN = 100
"""How many comments can be about words at one place; of further ones we quote the comment alone."""
ANCHOR = 60
"""How many characters of the words that a comment is about are quoted."""


def read_word(name: str, data: bytes) -> Imported:
    """Return the source that a Word file holds; raise PipelineError if it cannot be read."""
    package = parts(opened(name, data))
    root = package.zipped.tree(package.main)
    if not any(True for _ in root.iterchildren("{*}body")):
        raise package.zipped.error("this Word document has no text")
    told = Told(name)
    lines = words_in(root).split("\n")
    _tell_around(package, root, told)
    cleaner = Cleaner(package, *_styles(package), told, notes=_notes(package))
    chosen_alternatives(root)
    page = tree(cleaner.made, cleaner.body(root))
    lines += _lines_of_notes(cleaner)
    pictures = {one.name: one.data for one in cleaner.made.pictures}
    read_typed(page, cleaner.language, told)
    written = markdown_of(page, name, pictures, styled=False)
    findings = [*told.findings(), *(replace(one, place=Place(name)) for one in written.findings)]
    whole = MarkdownText(written.text, written.pictures, tuple(findings))
    findings += lost(lines, whole, name, told.again())
    title = next((" ".join(one.text_content().split()) for one in page.iter("h1")), "")
    return Imported(written.text, ".md", title, cleaner.language, written.pictures, tuple(findings))


def _styles(package: Parts) -> tuple[Styles, Numbering]:
    styles = read_styles(package.tree("styles"))
    return styles, read_numbering(package.tree("numbering"), styles)


def _notes(package: Parts) -> dict[tuple[str, str], Element]:
    """The footnotes and endnotes of the file, without the lines that separate them."""
    notes: dict[tuple[str, str], Element] = {}
    for kind in ("footnotes", "endnotes"):
        root = package.tree(kind)
        for one in () if root is None else root:
            if value(one, "type") in ("", "normal"):
                notes[kind, value(one, "id")] = one
        if root is not None:
            chosen_alternatives(root)
    return notes


def _lines_of_notes(cleaner: Cleaner) -> list[str]:
    """The words of the notes that the text points at; others stand on no page."""
    return [
        line
        for key, note in cleaner.notes.items()
        if key in cleaner.seen
        for line in words_in(note).split("\n")
    ]


def _tell_around(package: Parts, root: Element, told: Told) -> None:
    """Tell of comments, and of what stands on every page."""
    anchors = dict(_anchors(root))
    comments = package.tree("comments")
    for one in () if comments is None else comments:
        about = anchors.get(value(one, "id"), "")
        told.add(causes.COMMENTED, f"{words_in(one)} (about “{about}”)" if about else words_in(one))
    shown = {value(one, "id") for one in root.iter("{*}headerReference", "{*}footerReference")}
    for identifier, relation in package.relations(package.main).items():
        if identifier in shown and not relation.outside and package.zipped.has(relation.target):
            words = _words_of_page(package.zipped.tree(relation.target))
            if any(word.casefold() not in PAGE_WORDS and word.isalnum() for word in words.split()):
                told.add(causes.HEADER, words)


def _words_of_page(root: Element) -> str:
    """The words of a header or a footer, without page numbers, and what its pictures show."""
    chosen_alternatives(root)
    fields = Fields()
    pieces: list[str] = []
    for one in root.iter():
        match local(one):
            case "fldChar":
                fields.mark(one)
            case "instrText":
                fields.add_code(one.text or "")
            case "fldSimple" if Field(value(one, "instr")).fate is Fate.PAGE_NUMBER:
                for inner in one.iter("{*}t"):
                    inner.text = ""
            case "t" if not fields.in_code and fields.fate() is not Fate.PAGE_NUMBER:
                pieces.append(one.text or "")
            case "p" | "tab" | "br":
                pieces.append(" ")
            case "docPr" if value(one, "descr"):
                pieces.append(f" [{value(one, 'descr')}] ")
            case "textpath":
                pieces.append(f" {value(one, 'string')} ")
    return " ".join("".join(pieces).split())


def _anchors(root: Element) -> Iterator[tuple[str, str]]:
    """The words that each comment is about, by its id."""
    open_: dict[str, str] = {}
    for one in root.iter("{*}commentRangeStart", "{*}commentRangeEnd", "{*}t", "{*}p"):
        match local(one):
            case "commentRangeStart" if len(open_) < MOST_OPEN:
                open_[value(one, "id")] = ""
            case "commentRangeEnd" if value(one, "id") in open_:
                yield value(one, "id"), " ".join(open_.pop(value(one, "id")).split())
            case "t" | "p":
                full = [key for key, words in open_.items() if len(words) >= ANCHOR]
                for key in full:
                    yield key, f"{open_.pop(key)} …"
                for key in open_:
                    open_[key] += (one.text or "") if local(one) == "t" else " "
