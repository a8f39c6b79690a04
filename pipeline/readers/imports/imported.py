"""What another program's file becomes: the source of a leaflet, its pictures, and what was left behind."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.finding import Finding


@dataclass(frozen=True, slots=True)
class ImportedPicture:
    """A picture that the source names by its *id*; *suffix* is that of *data*: ``.png``, ``.jpg``, ``.svg``.

    *alternative* is what the picture shows, in words; "" if the file does not say.
    """

    id: str
    data: bytes
    suffix: str
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class MarkdownText:
    """The Markdown of a tree, with the pictures that it names; the findings quote what is not in it."""

    text: str
    pictures: tuple[ImportedPicture, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """The source of a new leaflet: *text* in the notation that *suffix* names, ``.md`` or ``.txt``.

    *title* is its name in words, "" if the file has none. *language* is the BCP 47 tag of the words as the
    file gives it, "" if it does not. *findings* quote everything that did not come along.
    """

    text: str
    suffix: str
    title: str = ""
    language: str = ""
    pictures: tuple[ImportedPicture, ...] = ()
    findings: tuple[Finding, ...] = ()
