"""Readings of today and of an earlier file or revision -> what differs."""

from __future__ import annotations

import contextlib
import datetime
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.model.baseline import compared, known
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.reading_level import Reading
from pipeline.operations.folding import fold
from pipeline.operations.readability import readings
from pipeline.operations.texts import LooseText, read_text, read_texts, readings_of
from pipeline.project.folder import Project
from pipeline.project.revisions import file_at, require_no_folder, write_project_at
from pipeline.reports.readability.comparison import Comparison, Pair


def of_texts(texts: Sequence[LooseText], standard: str, textstat: bool, earlier: str) -> Comparison:
    """Return how texts in no project differ from *earlier*: another file, or a revision of Git.

    Raises PipelineError if several texts are to be compared with one file, if *earlier* is neither, or if it
    has none of the texts.
    """
    tag = texts[0].document.language
    if Path(earlier).is_file():
        if len(texts) > 1:
            raise PipelineError(f"{earlier} is one file", hint="compare one file with it")
        old: Sequence[LooseText | None] = read_texts([earlier], tag=tag)
    else:
        require_no_folder(Path(texts[0].name).parent, earlier)
        old = [_at(text, earlier) for text in texts]
        if not any(old):
            what = "this file was not there" if len(texts) == 1 else "none of these files was there"
            hint = "name another revision, or an earlier file"
            raise PipelineError(f"{what} in {earlier}", Place(texts[0].name), hint)
    before = iter(readings_of([text for text in old if text is not None], standard, textstat))
    now = readings_of(texts, standard, textstat)
    pairs = [(None if was is None else next(before), one) for was, one in zip(old, now, strict=True)]
    return _compared(pairs, earlier)


def _at(text: LooseText, revision: str) -> LooseText | None:
    data = file_at(Path(text.name), revision)
    if data is None:
        return None
    with _named(revision):
        return read_text(text.name, data, text.document.language)


@contextlib.contextmanager
def _named(revision: str) -> Iterator[None]:
    """Name the *revision* in an error about a file of it."""
    try:
        yield
    except PipelineError as error:
        place = replace(error.place, file=f"{revision}:{error.place.file}")
        raise PipelineError(error.message, place, error.hint) from None


def of_project(
    project: Project,
    today: datetime.date,
    leaflets: tuple[str, ...],
    tags: tuple[str, ...],
    revision: str,
) -> Comparison:
    """Return how the leaflets of a project differ from what they were in a revision of Git."""
    require_no_folder(project.root, revision)
    now = readings(project, today, leaflets, tags)
    with tempfile.TemporaryDirectory() as folder:
        write_project_at(project.root, revision, Path(folder))
        with _named(revision):
            there = Project(Path(folder), today=today)
            old = tuple(name for name in leaflets if name in there.leaflets())
            before = readings(there, today, old, tags) if old or not leaflets else ()
    at = {(one.leaflet, one.wording, one.language): one for one in before}
    pairs = [(at.get((one.leaflet, one.wording, one.language)), one) for one in now]
    return _compared(pairs, revision)


def _compared(pairs: Sequence[tuple[Reading | None, Reading]], earlier: str) -> Comparison:
    """The comparison; a file that was called otherwise before has its name of today."""
    was = {old.file: now.file for old, now in pairs if old is not None}
    there = [finding for old, _ in pairs if old is not None for finding in old.findings]
    here = [finding for _, now in pairs for finding in now.findings]
    found = compared(here, known(there, lambda file: was.get(file, file)))
    gone = sum(one.times for one in found.gone)
    return Comparison(earlier, tuple(Pair(*pair) for pair in pairs), fold(found.new), gone)
