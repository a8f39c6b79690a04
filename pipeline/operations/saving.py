"""Saves a catalogue with the new lines of its ledger, and keeps what an editor saved in it meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from pipeline.catalogues import ledger, po
from pipeline.catalogues.merging import merged
from pipeline.catalogues.sign_off import quoted
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.language import language
from pipeline.model.sign_off import Record
from pipeline.project.disk import ChangedMeanwhileError
from pipeline.project.folder import Project
from pipeline.project.together import Swap, write_together

ATTEMPTS = 40
"""How often a file is read again that somebody saves again and again."""
PAUSE = 0.025
"""Seconds between two attempts: an editor may be in the middle of saving."""

Done = TypeVar("Done")


def save(
    project: Project,
    domain: str,
    read: bytes | None,
    after: Catalogue,
    records: Iterable[Record] = (),
) -> None:
    """Write the project's own catalogue of *domain* as *after*, and *records* into its ledger, or neither.

    *read* are the bytes from which it was made; None if there was no such file. What somebody saved meanwhile
    in other messages is kept. The caller holds the lock (``together.alone``). Raises ChangedMeanwhileError,
    and writes nothing, if somebody changed a message that *after* changes, too.
    """
    locale = language(after.language).locale
    path, book = project.catalogue(domain, locale), project.ledger(locale)
    lines = ledger.lines(records).encode()

    def attempt() -> None:
        now = project.optional_data(path)
        wanted = after if now == read else _with_theirs(project.name(path), read, after, now)
        write_together(project, Swap(path, now, po.write(wanted)), book, lines)

    repeated(attempt)


def _with_theirs(name: str, read: bytes | None, after: Catalogue, now: bytes | None) -> Catalogue:
    """What is to be written where the file has the bytes *now*; raise _ClashError if both changed a text."""
    if now is None:
        raise _ClashError("somebody has removed this file meanwhile", Place(name), HINT)
    try:
        theirs = po.read(now, name, after.language)
    except PipelineError as error:
        raise ChangedMeanwhileError(error.message, error.place, error.hint) from None
    before = po.read(read, name, after.language) if read is not None else Catalogue(after.language)
    found, clashes = merged(before, after, theirs)
    if clashes:
        entry = theirs.by_key.get(clashes[0])
        place = entry.place if entry is not None else Place(name)
        more = f", and {len(clashes) - 1} more" if len(clashes) > 1 else ""
        raise _ClashError(
            f"somebody changed this text meanwhile: “{quoted(clashes[0][1])}”{more}", place, HINT
        )
    return found


HINT = "we wrote nothing; read it again, then repeat the command"


class _ClashError(PipelineError):
    """Two people changed one text: no other attempt helps."""


def repeated(attempt: Callable[[], Done]) -> Done:
    """Return what *attempt* returns; repeat it where somebody saved a file while it worked.

    An attempt reads the file again. It may find half of it, while an editor is saving. Raises what the last
    attempt raised.
    """
    changed: ChangedMeanwhileError | None = None
    for _ in range(ATTEMPTS):
        try:
            return attempt()
        except ChangedMeanwhileError as error:
            changed = error
        except _ClashError:
            raise
        except PipelineError:
            if changed is None:
                raise
        time.sleep(PAUSE)
    assert changed is not None
    raise changed
