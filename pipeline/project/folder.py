"""A project's files: reads ``source/`` and ``locales/``, writes ``output/``. Other modules touch no disk.

Every file is written under another name and then renamed, so that a reader finds the whole old file or the
whole new one. A file that exists but cannot be read is an error; it never counts as missing, because a build
removes the output of missing files.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import IO

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.labels import DOMAIN
from pipeline.model.language import locale_of_tag, tag_of_locale
from pipeline.project.disk import append_file, replace_file_in_parts, swap_file, unwritten, write_file
from pipeline.project.leaflet_ids import RESERVED, require_leaflet_ids

SOURCES = ("leaflet.txt", "leaflet.md")
CATALOGUES = "LC_MESSAGES"
MOST_BYTES = 100_000_000
LARGEST: Mapping[str, int] = MappingProxyType(
    {".txt": 2_000_000, ".md": 2_000_000, ".toml": 4_000_000, ".po": 20_000_000, ".pot": 20_000_000}
)
"""Bytes of a file that we read, by the ending of its name: ten times what the largest real ones have."""
MOST_IN_MEMORY = 2**25
"""Bytes of a scratch file from which on it is on the disk."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text; *name* is its path from the project's folder, as messages give it."""

    name: str
    text: str


@dataclass(frozen=True)
class Project:
    """A project's folder (*root*), and the folder that files are built into (*output*).

    *called* is what messages put before the names of its files. *editions* are the names of those that are
    made here beside the editions that the project's settings name. *today* is the day on which it is read:
    what was done has no later day. By default, nobody knows the day.
    """

    root: Path
    output: Path = field(default=Path())
    called: str = ""
    editions: tuple[str, ...] = ()
    today: datetime.date = datetime.date.max

    def __post_init__(self) -> None:
        """Raise PipelineError if *root* has no folder ``source/``; set *output* to its default."""
        if not self.is_folder(self.source):
            hint = "run this in the folder of a project, or name it with --project, or make one: leaflets new"
            raise PipelineError("there is no folder source/ here", Place(str(self.root)), hint)
        if self.output == Path():
            object.__setattr__(self, "output", self.root / "output")

    @property
    def source(self) -> Path:
        """The folder of the leaflets' texts."""
        return self.root / "source"

    @property
    def locales(self) -> Path:
        """The folder of the catalogues."""
        return self.root / "locales"

    def leaflets(self) -> tuple[str, ...]:
        """Return the ids of all leaflets, sorted: the folders in ``source/`` except pictures and fonts.

        Raises PipelineError if one has the name of the labels' catalogues.
        """
        names = (name for name in self.names(self.source) if name not in RESERVED)
        there = tuple(name for name in names if self.is_folder(self.source / name))
        if DOMAIN in there:
            require_leaflet_ids((DOMAIN,))
        return there

    def chosen(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return *names*, or all leaflets if *names* is empty; raise PipelineError for an unknown leaflet."""
        there = self.leaflets()
        known = frozenset(there)
        for name in names:
            if name not in known:
                hint = f"the leaflets are {', '.join(there)}" if there else "source/ holds no leaflet"
                hint += (
                    f"; to make one from a file: leaflets new my-text --from {name}" if "." in name else ""
                )
                raise PipelineError(f"there is no leaflet {name!r}", Place(f"source/{name}"), hint)
        if not there:
            hint = "make source/my-leaflet/leaflet.txt"
            raise PipelineError("there is no leaflet to work on", Place("source/"), hint)
        wanted = frozenset(names) or known
        chosen = tuple(name for name in there if name in wanted)
        require_leaflet_ids(chosen)
        return chosen

    def standard(self, leaflet: str) -> SourceFile:
        """Return the standard wording of a leaflet; raise PipelineError if it has none, or two."""
        folder = self.source / leaflet
        there = [name for name in SOURCES if self.is_there(folder / name)]
        if not there:
            hint = f"put the text into source/{leaflet}/leaflet.txt"
            raise PipelineError("there is no leaflet.txt or leaflet.md", Place(f"source/{leaflet}"), hint)
        if len(there) == 2:
            hint = "keep one of them"
            raise PipelineError("there is a leaflet.txt and a leaflet.md", Place(f"source/{leaflet}"), hint)
        return self.text(folder / there[0])

    def optional(self, *parts: str) -> SourceFile | None:
        """Return the text of a file in ``source/``, or None if there is no such file."""
        path = self.source.joinpath(*parts)
        return self.text(path) if self.is_there(path) else None

    def is_there(self, path: Path) -> bool:
        """Whether a file or folder is at *path*; raise PipelineError if nobody can tell (a dead link)."""
        return self._mode(path) is not None

    def is_folder(self, path: Path) -> bool:
        """Whether a folder is at *path*; raise PipelineError as ``is_there`` does."""
        return stat.S_ISDIR(self._mode(path) or 0)

    def _mode(self, path: Path) -> int | None:
        """The type of the file or folder at *path* (stat.st_mode); None if there is nothing."""
        try:
            return path.stat().st_mode
        except FileNotFoundError:
            self._require_no_dead_link(path)
            return None
        except OSError as error:
            raise _unreadable(self.name(path), error) from None

    def _require_no_dead_link(self, path: Path) -> None:
        """Raise PipelineError if *path* is missing because it, or a folder above it, is a dead link."""
        for place in (path, *path.parents):
            if place.is_symlink() and not place.exists():
                raise PipelineError("this link leads nowhere", Place(self.name(place)))
            if place.exists():
                return

    def names(self, folder: Path) -> list[str]:
        """Return the names in a folder, sorted, without hidden ones; no names if there is no such folder."""
        try:
            with os.scandir(folder) as entries:
                return sorted(entry.name for entry in entries if not entry.name.startswith("."))
        except FileNotFoundError:
            self._require_no_dead_link(folder)
            return []
        except OSError as error:
            raise _unreadable(self.name(folder), error) from None

    def text(self, path: Path) -> SourceFile:
        """Return the text of a file; raise PipelineError unless it is UTF-8."""
        return _decoded(self.data(path), self.name(path))

    def data(self, path: Path) -> bytes:
        """Return the bytes of a file; raise PipelineError if it cannot be read."""
        return _read(path, self.name(path))

    def optional_data(self, path: Path) -> bytes | None:
        """Return the bytes of a file, None if there is no such file; raise PipelineError as ``data`` does."""
        return self.data(path) if self.is_there(path) else None

    def name(self, path: Path) -> str:
        """Return the path as messages and files give it: from the project's folder, with slashes."""
        try:
            return self.called + path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()

    def locale_names(self) -> tuple[str, ...]:
        """Return the locales that have catalogues, sorted; raise PipelineError if a name is no language."""
        for name in self._locale_folders():
            tag = _tag(name)
            if isinstance(tag, PipelineError) and self._has_catalogues(name):
                raise PipelineError(tag.message, Place(f"locales/{name}"), tag.hint)
        return tuple(sorted(name for name in self._locales().values() if self._has_catalogues(name)))

    def locales_of(self, domain: str) -> tuple[str, ...]:
        """Return the locales that have a catalogue of *domain*, sorted."""
        return tuple(name for name in self.locale_names() if self.is_there(self.catalogue(domain, name)))

    def _locales(self) -> Mapping[str, str]:
        """The names of the folders in ``locales/``, by language tag.

        Raises PipelineError if a language has two folders: the files in one of them would be ignored.
        """
        found: dict[str, str] = {}
        for name in self._locale_folders():
            tag = _tag(name)
            if isinstance(tag, str) and (first := found.setdefault(tag, name)) != name:
                message = f"this is the same language as locales/{first}"
                hint = f"put all files into locales/{locale_of_tag(tag)}"
                raise PipelineError(message, Place(f"locales/{name}"), hint)
        return found

    def _locale_folders(self) -> Iterator[str]:
        """The names of the folders in ``locales/``; templates and other files beside them are none.

        Raises PipelineError if a file has the plain name of a language.
        """
        for name in self.names(self.locales):
            if name.endswith(".pot"):  # of a leaflet such as "tax", whose name is the tag of a language
                continue
            if self.is_folder(self.locales / name):
                yield name
            elif "." not in name and isinstance(_tag(name), str):
                raise PipelineError("a folder is wanted here", Place(f"locales/{name}"))

    def _has_catalogues(self, name: str) -> bool:
        """Whether a locale has a folder of catalogues; raise PipelineError if a file has its name."""
        path = self.locales / name / CATALOGUES
        mode = self._mode(path)
        if mode is not None and not stat.S_ISDIR(mode):
            raise PipelineError("a folder is wanted here", Place(self.name(path)))
        return mode is not None

    def folders_of_people(self) -> Iterator[Path]:
        """Yield the folders of what people write and commands change: catalogues, glossary, ledgers."""
        yield from (self.source, self.locales)
        for name in self.names(self.locales):
            if self.is_folder(folder := self.locales / name):
                yield from (folder, folder / CATALOGUES)

    def folder_of(self, locale: str) -> Path:
        """Return the folder of a locale, however its name is spelt; it need not exist yet.

        Raises PipelineError if the language has two folders.
        """
        return self.locales / self._locales().get(tag_of_locale(locale), locale)

    def template(self, domain: str) -> Path:
        """Return the path of a domain's template."""
        return self.locales / f"{domain}.pot"

    def catalogue(self, domain: str, locale: str) -> Path:
        """Return the path of a domain's catalogue in a locale."""
        return self.folder_of(locale) / CATALOGUES / f"{domain}.po"

    def ledger(self, locale: str) -> Path:
        """Return the path of the ledger with the sign-offs of a locale."""
        return self.folder_of(locale) / "sign-off.jsonl"

    def people(self) -> SourceFile | None:
        """Return the text of the file that names who may sign, or None if there is none."""
        path = self.locales / "people.toml"
        return self.text(path) if self.is_there(path) else None

    def append(self, path: Path, data: bytes) -> None:
        """Add lines at the end of a file in one step; begin a new line if the last one is incomplete."""
        if not data:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            append_file(path, data)
        except OSError as error:
            raise unwritten(self.name(path), error) from None

    def memory(self, locale: str) -> Path:
        """Return the path of the imported translation memory of a locale."""
        return self.folder_of(locale) / "memory.tmx"

    def require_writable(self, folder: Path) -> None:
        """Raise PipelineError if no file can be written in *folder*; leaves no file behind."""
        there = folder
        while not os.path.lexists(there):
            there = there.parent
        try:
            with tempfile.TemporaryFile(dir=there):
                pass
        except OSError as error:
            elsewhere = (
                "choose another folder with --output, or " if folder.is_relative_to(self.output) else ""
            )
            hint = f"{elsewhere}change the permissions"
            raise PipelineError(
                f"cannot write here: {error.strerror}", Place(self.name(there)), hint
            ) from None

    def write(self, path: Path, data: bytes) -> bool:
        """Write *data* to *path* in one step; return False if the file had this content already.

        Raises PipelineError if it cannot be written, or if it is a link that leads out of the project.
        """
        if path.is_symlink() and not self._is_inside(path):
            hint = "put a file in the place of the link"
            raise PipelineError("this link leads out of the project", Place(self.name(path)), hint)
        return write_file(path, data, self.name(path))

    def _is_inside(self, path: Path) -> bool:
        there = path.resolve()
        return any(there.is_relative_to(folder.resolve()) for folder in (self.root, self.output))

    def swap(self, path: Path, expected: bytes | None, data: bytes) -> bool:
        """Write *data* to a file that a person may have open; return False if it had this content already.

        Raises ChangedMeanwhileError if the file no longer has the bytes *expected* (None: there is none yet).
        """
        if expected == data:
            return False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritten(self.name(path), error) from None
        swap_file(path, expected, data, self.name(path))
        return True

    def remove(self, path: Path) -> None:
        """Remove a built file, and the folders in the output folder that are empty after that."""
        try:
            path.unlink(missing_ok=True)
            for folder in path.parents:
                if folder == self.output or not folder.is_relative_to(self.output):
                    return
                with contextlib.suppress(FileNotFoundError):
                    if any(folder.iterdir()):
                        return
                    folder.rmdir()
        except OSError as error:
            raise PipelineError(f"cannot be removed: {error.strerror}", Place(self.name(path))) from None

    def fonts(self) -> tuple[Path, ...]:
        """Return the project's own folder of fonts in a tuple; an empty tuple if it has none."""
        folder = self.source / "fonts"
        return (folder,) if self.is_folder(folder) else ()

    def lines(self, path: Path) -> Iterator[bytes]:
        """Yield the lines of a file, none if there is no such file; raise PipelineError as ``data`` does."""
        if not self.is_there(path):
            return
        try:
            with path.open("rb") as file:
                yield from file
        except OSError as error:
            raise _unread(self.name(path), error) from None

    def write_parts(self, path: Path, parts: Iterable[bytes]) -> None:
        """Write the *parts* one after the other to *path*, in one step as ``write`` does."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file_in_parts(path, parts)
        except OSError as error:
            raise unwritten(self.name(path), error) from None

    def snapshot(self) -> Snapshot:
        """Return the project for one run, in which the lists of its folders are read once."""
        return Snapshot(**{one.name: getattr(self, one.name) for one in fields(self)})


@dataclass(frozen=True)
class Snapshot(Project):
    """A project for one run: what lies in ``locales/`` is read when first needed, and then known.

    A command that makes a folder of a language must not look for that folder in the snapshot afterwards.
    """

    def snapshot(self) -> Snapshot:
        """Return this snapshot."""
        return self

    def locale_names(self) -> tuple[str, ...]:
        """Return the locales that have catalogues, sorted; raise PipelineError if a name is no language."""
        return self._known_locales

    @cached_property
    def _known_locales(self) -> tuple[str, ...]:
        return super().locale_names()

    def _locales(self) -> Mapping[str, str]:
        return self._known_folders

    @cached_property
    def _known_folders(self) -> Mapping[str, str]:
        return super()._locales()

    def locales_of(self, domain: str) -> tuple[str, ...]:
        """Return the locales that have a catalogue of *domain*, sorted."""
        return self._locales_by_domain.get(domain, ())

    @cached_property
    def _locales_by_domain(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for locale in self.locale_names():
            for name in self.names(self.folder_of(locale) / CATALOGUES):
                if name.endswith(".po") and self.is_there(self.folder_of(locale) / CATALOGUES / name):
                    found.setdefault(name.removesuffix(".po"), []).append(sys.intern(locale))
        return {domain: tuple(locales) for domain, locales in found.items()}


def scratch(most: int = MOST_IN_MEMORY) -> IO[bytes]:
    """Return a file of a run's own, gone when it is closed; up to *most* bytes, it is in memory."""
    return tempfile.SpooledTemporaryFile(most)


def read_text(path: Path) -> SourceFile:
    """Return the text of a file that is in no project; raise PipelineError unless it can be read as UTF-8."""
    name = path.as_posix()
    return _decoded(read_data(path), name)


def read_data(path: Path) -> bytes:
    """Return the bytes of a file that is in no project; raise PipelineError if it cannot be read."""
    return _read(path, path.as_posix())


def _read(path: Path, name: str) -> bytes:
    """The bytes of a file; PipelineError if it is none, or larger than its kind ever is."""
    most = LARGEST.get(path.suffix.lower(), MOST_BYTES)
    try:
        found = path.stat()
        if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
            raise PipelineError("this is a device or a pipe, and no file", Place(name), "put a file here")
        if found.st_size > most:
            message = f"the file has {found.st_size // 1_000_000} MB; we read at most {most // 1_000_000}"
            raise PipelineError(message, Place(name), "split it, or take out what does not belong there")
        return path.read_bytes()
    except OSError as error:
        raise _unread(name, error) from None
    except ValueError as error:  # a null character in the name
        raise PipelineError(f"cannot be read: {error}", Place(name)) from None


def _unread(name: str, error: OSError) -> PipelineError:
    """The error for a file that was to be read."""
    match error:
        case IsADirectoryError():
            return PipelineError("this is a folder; a file is wanted", Place(name))
        case FileNotFoundError():
            return PipelineError("there is no such file", Place(name))
        case _:
            return _unreadable(name, error)


def _unreadable(name: str, error: OSError) -> PipelineError:
    return PipelineError(f"cannot be read: {error.strerror}", Place(name))


def _decoded(data: bytes, name: str) -> SourceFile:
    try:
        return SourceFile(name, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: byte 0x{data[error.start]:02X} at this line"
        raise PipelineError(message, Place(name, line), "save the file as UTF-8") from None


@cache
def _tag(name: str) -> str | PipelineError:
    """The language tag of a name in ``locales/``, or the error that says why there is none."""
    try:
        return tag_of_locale(name)
    except PipelineError as error:
        return error
