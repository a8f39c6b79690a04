"""What a file is made from, as a digest: while the digest is the same, so are the bytes of the file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pipeline
from pipeline.checks import facts
from pipeline.model.editions import Beside, Edition, Look, chosen_look, edition_in_look
from pipeline.operations.build.order import Order
from pipeline.operations.installed import every_name, requires, version
from pipeline.sources.library import digest
from pipeline.sources.source import Source

DISTRIBUTION = "leaflets-pipeline"
"""The name under which pip knows this package, and with it the libraries that it needs."""
NONE: tuple[str, ...] = ()
ONLY_FOR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "checks/braille_file/": ("brf",),
        "checks/docx_file/": ("docx",),
        "checks/epub_file/": ("epub",),
        "checks/html_file/": ("html", "epub"),
        "checks/pdf_file/": ("pdf",),
        "checks/text_file.py": ("txt",),
        "writers/braille/": ("brf",),
        "writers/docx/": ("docx",),
        "writers/epub/": ("epub",),
        "writers/html/": ("html", "epub"),
        "writers/pdf/": ("pdf",),
        "writers/qr.py": ("pdf",),
        "writers/text.py": ("txt",),
        **dict.fromkeys(("cli/", "guides/", "operations/", "readers/", "reports/"), NONE),
        **dict.fromkeys(("writers/preview/", "writers/review/", "writers/site/", "writers/status/"), NONE),
    }
)
"""Folder or module of the package -> the kinds of file that it writes or checks; what is not here serves all.

What reads and composes serves none: what it gives is in the content of the file. A test follows the imports.
"""
LIBRARIES_ONLY_FOR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("pikepdf", "reportlab", "segno", "svgelements"), ("pdf",)),
        **dict.fromkeys(("python-docx", "resvg-py"), ("docx",)),
        **dict.fromkeys(("jinja2", "markupsafe"), ("html", "epub")),
        "lxml": ("docx", "html", "epub"),
        **dict.fromkeys(("mammoth", "markdown-it-py", "mdit-py-plugins", "polib", "rapidfuzz"), NONE),
        **dict.fromkeys(("rich", "textstat", "typer", "watchfiles"), NONE),
    }
)
"""Library -> the kinds of file that it writes or checks, as ``ONLY_FOR``."""


def inputs(digests: tuple[str, ...], edition: Edition, source: Source, order: Order) -> str:
    """Return the digest of everything that an artefact is made from; *edition* is in its look."""
    unconfirmed = facts.unconfirmed(source.leaflet, order.today)
    waived = tuple(waiver.holds(order.today) for waiver in source.leaflet.waivers)
    fonts = _folder_digest(source.library.project.source / "fonts")
    drawings = source.library.drawings_digest if edition.pictures else ""
    look = repr(edition)
    if edition.beside is Beside.SOURCE:  # it shows, and judges, the labels in that language, too
        digests = (*digests, source.in_language(source.library.settings.source_language).digest)
    cells = _braille_engine() if edition.extension == "brf" else ""
    confirmed = tuple(fact.confirmed(order.today) for fact in source.leaflet.facts)
    states = repr((unconfirmed, confirmed, waived, order.release, order.drafts))
    return digest(*digests, look, states, fonts, drawings, cells, engine())


@cache
def _braille_engine() -> str:
    """The digest of what writes braille: the machine's liblouis, and its tables if their folder is known."""
    from pipeline.writers.braille import liblouis

    folder = liblouis.tables_folder()
    return digest(liblouis.version(), _folder_digest(folder) if folder else "")


def shown(source: Source, edition: str, order: Order) -> Edition:
    """Return the edition in the look that *order* asks for; in the project's own where it asks for none."""
    own = source.library.settings.looks.get(edition, Look())
    found = edition_in_look(edition, own, chosen_look(own, order.size, order.theme, order.layout))
    return replace(found, accent=source.library.settings.accent)


@cache
def engine() -> str:
    """Return the digest of the pipeline's own files and of the versions of its libraries.

    Every library counts: another version may read a text or write a file in another way.
    """
    return digest(*_parts(_files(Path(pipeline.__file__).parent)), *_versions(libraries()))


def rooms(extension: str, source: Source) -> str:
    """Return the digest of the code, libraries and fonts that turn what a file shows into its bytes."""
    fonts = _folder_digest(source.library.project.source / "fonts")
    cells = _braille_engine() if extension == "brf" else ""
    return digest(fonts, cells, _rooms(extension))


@cache
def _rooms(extension: str) -> str:
    files = {
        name: found
        for name, found in _files(Path(pipeline.__file__).parent).items()
        if all(extension in kinds for room, kinds in ONLY_FOR.items() if name.startswith(room))
    }
    needed = (name for name in libraries() if extension in LIBRARIES_ONLY_FOR.get(name, (extension,)))
    return digest(*_parts(files), *_versions(needed))


def _versions(names: Iterable[str]) -> list[str]:
    return [f"{name} {version(name)}" for name in names]


def libraries() -> tuple[str, ...]:
    """Return the names of the libraries that this package needs, without those of its extras.

    In a copy of the code that pip does not know, these are all libraries that are installed.
    """
    needed = requires(DISTRIBUTION)
    if needed is None:
        return every_name()
    return tuple(re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in needed if "extra ==" not in one)


@cache
def _folder_digest(folder: Path) -> str:
    return digest(*_parts(_files(folder)))


def _parts(files: Mapping[str, bytes]) -> Iterator[str | bytes]:
    for name, found in files.items():
        yield name
        yield found


@cache
def _files(folder: Path) -> Mapping[str, bytes]:
    """The digest of each file in a folder, by its path, sorted."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).digest() for path in files}
