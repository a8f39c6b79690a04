"""The files of a leaflet in a language as a page shows them: links, and the state that they share."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from pipeline.model.editions import EDITIONS
from pipeline.model.labels import size_label
from pipeline.model.language import name_in_list
from pipeline.project.manifest import RELEASED, Artefact
from pipeline.writers.site.words import PageText, PageWords, joined
from pipeline.writers.templates import Markup, escape

MEDIA_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "epub": "application/epub+zip",
    "html": "text/html",
    "pdf": "application/pdf",
    "txt": "text/plain",
}
FORMAT_NAMES = {"docx": "Word"}
"""What people call a format where that is not its extension in capitals."""

ORDER = ("web", *(name for name in EDITIONS if name != "web"))
"""The editions as a page lists them: first that which a telephone opens at once."""


@dataclass(frozen=True, slots=True)
class FileLink:
    """A link to a file. What it says *before* is heard but not seen, since a heading shows it."""

    path: str
    tag: str
    media_type: str
    before: Markup
    edition: PageText
    about: Markup


@dataclass(frozen=True, slots=True)
class Group:
    """Files of a leaflet in one language that have one *state*; *history* has what few people ask for."""

    leaflet: str
    tag: str
    title: PageText
    source_title: str
    files: tuple[FileLink, ...]
    state: tuple[PageText, ...]
    history: tuple[PageText, ...]
    draft: bool


def media_type(path: str) -> str:
    """Return the media type of a file by its name (IANA)."""
    return MEDIA_TYPES.get(path.rpartition(".")[2], "application/octet-stream")


def grouped(words: PageWords, rows: Iterable[Artefact], source: str, translated: bool) -> Iterator[Group]:
    """Yield the groups of the files *rows*, by title. *translated*: titles and names are in their language.

    Otherwise they are in that of the page, for staff. *source* is the language of the sources.
    """
    ordered = sorted(rows, key=lambda row: (row.source_title.casefold(), row.leaflet, row.tag))
    for _, same in groupby(ordered, key=lambda row: (row.leaflet, row.tag)):
        files = tuple(same)
        title = _title(words, files, source, translated)
        for _, like in groupby(sorted(files, key=_state_key), key=_state_key):
            yield _group(words, title, tuple(like), translated)


def _title(words: PageWords, rows: tuple[Artefact, ...], source: str, translated: bool) -> PageText:
    standard = min(rows, key=lambda row: row.wording != "standard")
    if translated and standard.title != standard.source_title:
        return words.text(standard.title, standard.tag)
    return words.text(standard.source_title, source)


def _state_key(row: Artefact) -> tuple[object, ...]:
    return row.status != RELEASED, row.version, row.checked, row.review, row.code, tuple(row.signed.items())


def _group(words: PageWords, title: PageText, rows: tuple[Artefact, ...], translated: bool) -> Group:
    leaflet, tag = rows[0].leaflet, rows[0].tag
    name = words.own(tag) if translated else words.text(name_in_list(tag, words.tag))
    draft = rows[0].status != RELEASED
    before = [title, name, *([words.label("draft")] if draft else [])]
    rows = tuple(sorted(rows, key=lambda row: (ORDER.index(row.edition), row.look)))
    unseen = joined(before, words.separator) + escape(words.separator)
    links = tuple(_link(words, row, unseen) for row in rows)
    return Group(
        leaflet,
        tag,
        title,
        rows[0].source_title,
        links,
        tuple(_state(words, rows[0])),
        tuple(_history(words, rows[0])),
        draft,
    )


def _link(words: PageWords, row: Artefact, unseen: Markup) -> FileLink:
    extension = row.path.rpartition(".")[2]
    edition = EDITIONS[row.edition]
    about = [PageText(FORMAT_NAMES.get(extension, extension.upper()))]
    if edition.size_label:
        label = words.label(size_label(edition), points=f"{row.points:g}")
    else:
        label = words.label(row.edition)
    if row.pages:
        about.append(words.label("site-pages", count=row.pages))
    about.append(words.size(row.bytes))
    separator = words.separator
    return FileLink(
        row.path,
        row.tag,
        media_type(row.path),
        unseen,
        label,
        escape(separator) + joined(about, separator),
    )


def _state(words: PageWords, row: Artefact) -> Iterator[PageText]:
    """Whether the words are ready, which version they are, and when the leaflet was last checked."""
    yield words.label("do-not-use" if row.status != RELEASED else "site-released")
    if row.version:
        yield words.label("version", version=row.version)
    if row.checked:
        yield words.label("checked", date=datetime.date.fromisoformat(row.checked))


def _history(words: PageWords, row: Artefact) -> Iterator[PageText]:
    """When it is to be checked again, and when who stood by the translation."""
    for label, day in (("next-check", row.review), *row.signed.items()):
        if day:
            yield words.label(label, date=datetime.date.fromisoformat(day))
    if row.code:
        yield words.label("text-code", code=row.code)
