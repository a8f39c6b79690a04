"""What ``check`` and ``readability`` do with files that are in no project."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.telling import many, tell, tell_error
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.model.finding import Finding
    from pipeline.model.reading_level import Reading
    from pipeline.operations.texts import LooseText

STANDARD = "general"


@dataclass(frozen=True, slots=True)
class Asked:
    """The *texts* that somebody asked about, and the name of the *standard* that holds for them.

    *unread*: whether there are others that could not be read.
    """

    texts: tuple[LooseText, ...]
    standard: str
    unread: bool = False


def asked(
    names: list[str] | None, tags: list[str] | None, standard: str, project: Path, not_for_files: str
) -> Asked | None:
    """Return the texts of the files among *names*, or None if all are leaflets of the *project*.

    *not_for_files* is an option that was given and is for leaflets alone. Raises PipelineError if *names* are
    of both kinds, if an option does not fit, or if no file can be read; tells which files cannot be.
    """
    from pipeline.project.loose_files import STANDARD_INPUT, is_both, is_loose

    given = tuple(names or ())
    files = tuple(name for name in given if name == STANDARD_INPUT or is_loose(name, project))
    if not files:
        for name in given:
            if is_both(name, project):
                tell(f"{name}: taken as the leaflet; for what is called so in this folder: ./{name}")
        if standard:
            hint = "source/project.toml says it for leaflets: leaflets guide accessibility"
            raise PipelineError("--standard is for files", hint=hint)
        return None
    if len(files) < len(given):
        leaflet = next(name for name in given if name not in files)
        message = f"{leaflet} is taken as a leaflet, {files[0]} as a file; we do one kind at a time"
        raise PipelineError(message, hint=f"name the files alone; if {leaflet} is a file: ./{leaflet}")
    if not_for_files:
        raise PipelineError(f"{not_for_files} is for leaflets, and {files[0]} is a file", hint="leave it out")
    languages = many(tags)
    if len(languages) > 1:
        raise PipelineError("a file is in one language", hint="name one with --language")
    from pipeline.operations.texts import read_each

    data = sys.stdin.buffer.read() if STANDARD_INPUT in files else None
    found, errors = read_each(files, data, "".join(languages))
    for error in errors:
        tell_error(error)
    return Asked(found, standard or STANDARD, bool(errors))


def findings(given: Asked, quiet: bool) -> tuple[Finding, ...]:
    """Return what breaks the rules of wording; tell what each text was taken for."""
    from pipeline.operations.texts import findings_of

    found = findings_of(given.texts, given.standard)
    _tell(given, quiet)
    return found


def readings(given: Asked, textstat: bool, quiet: bool) -> tuple[Reading, ...]:
    """Return the readings of the texts; tell what each was taken for."""
    from pipeline.operations.texts import readings_of

    found = readings_of(given.texts, given.standard, textstat)
    _tell(given, quiet)
    return found


def _tell(given: Asked, quiet: bool) -> None:
    """Say of each text that it is a file, against which standard it is held, and what to know of it."""
    for text in () if quiet else given.texts:
        tell(f"{Place(text.name)}: read as a file, by the rules of {given.standard}; {'; '.join(text.notes)}")
