"""A translated document x its source -> one document that has each passage in both languages.

Both are the same tree: a translation changes no structure, so the passages are paired in reading order, one
to one. A passage that is not translated is the source's, and has the same words beside it.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.making.file_content import FileContent
from pipeline.model.document import Document, Passage, Section, Text, walk, with_passages

OUTERMOST = 2
"""The level of a section that is in no other (level 1 is the title)."""


def as_one_document(shown: FileContent) -> Document:
    """Return the document of a file; with the source's words beside its own, if it shows both."""
    return shown.document if shown.in_source is None else in_both_languages(shown.document, shown.in_source)


def in_both_languages(translated: Document, source: Document) -> Document:
    """Return *translated*, with the passage of *source* beside each, and a number before each heading.

    The numbers are the same in every language, so that two people can say where they are in the leaflet.
    """
    paired = _paired(_numbered(replace(translated, foot=None)), _numbered(replace(source, foot=None)))
    return replace(paired, foot=translated.foot)  # a page has one number, in the language of its reader


def _paired(translated: Document, source: Document) -> Document:
    partners = [spot.passage for spot in walk(source)]
    waiting = iter(partners)

    def paired(passage: Passage) -> Passage:
        partner = next(waiting)
        return replace(passage, beside=replace(partner, language=partner.language or source.language))

    assert len(partners) == sum(1 for _ in walk(translated)), "a translation has the structure of its source"
    return with_passages(translated, paired)


def _numbered(document: Document) -> Document:
    """The document with a number before each heading: ``1.``, and ``1.1.`` for the first one within it."""
    counts: list[int] = []
    sections: list[Section] = []
    for section in document.sections:
        if section.heading is None:
            sections.append(section)
            continue
        depth = section.level - OUTERMOST
        outer = [*counts, *[1] * depth][:depth]
        counts = [*outer, counts[depth] + 1 if depth < len(counts) else 1]
        number = Text("".join(f"{count}." for count in counts) + " ")
        heading = replace(section.heading, content=(number, *section.heading.content))
        sections.append(replace(section, heading=heading))
    return replace(document, sections=tuple(sections))
