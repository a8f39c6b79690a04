"""What ``--baseline`` does for ``check`` and ``readability``: only what is new or worse counts."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from pipeline.cli.options import HERE
from pipeline.cli.telling import counted, tell
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.model.baseline import Accepted
    from pipeline.model.finding import Finding

STANDARD_INPUT = Path("-")
OF_PROJECTS = ("source", "locales", "output", "leaflets-base")
"""The folders that findings about a project are in; the last one is ours (project.base)."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """The *file* of the baseline, whether to *update* it, and what was looked at.

    *rules* are the ids of the rules that the command looks at. *texts* are the names of files in no project;
    empty for leaflets. *partly*: only some leaflets or languages were asked for.
    """

    file: Path
    update: bool
    rules: Collection[str]
    texts: Collection[str] = ()
    partly: bool = False

    def require(self) -> None:
        """Raise PipelineError if the file is to be written of a part of a project."""
        if self.update and self.partly:
            hint = "leave out the names of leaflets, and --language"
            raise PipelineError("a baseline is of the whole project", hint=hint)

    def named(self, file: str) -> str:
        """Return the path of a file as the baseline has it: from its own folder, unless it is a project's.

        A byte that is no UTF-8 is written as a backslash, x and its number.
        """
        if not file.isascii():
            file = os.fsencode(file).decode("utf-8", "backslashreplace")
        if file.startswith("standard-input") or not (self.texts or PurePath(file).is_absolute()):
            return file
        return Path(os.path.relpath(file, self.file.parent)).as_posix()

    def new(self, findings: Sequence[Finding], quiet: bool) -> tuple[Finding, ...]:
        """Return the findings that are new or worse; none where the file is written. Say what was done."""
        from pipeline.model.baseline import compared, known
        from pipeline.operations.folding import fold

        if self.update:
            self._update(known(findings, self.named), quiet)
            return ()
        found = compared(findings, self._read(), self.named)
        if not quiet:
            self._tell(found.known, [one for one in found.gone if self._is_looked_at(one)])
        return fold(found.new)

    def _update(self, now: Sequence[Accepted], quiet: bool) -> None:
        """Write the findings of today, and those that the file has of what was not looked at."""
        before = self._read() if self.file.exists() else ()
        found = {one.key for one in now}
        others = [one for one in before if one.key not in found]
        kept = [one for one in others if not self._is_looked_at(one) and self._is_there(one)]
        self._write((*now, *kept))
        if not quiet:
            written = counted(sum(one.times for one in (*now, *kept)), "finding")
            gone = sum(one.times for one in others) - sum(one.times for one in kept)
            tell(f"{self.file.as_posix()}: {written} written" + (f", {gone} taken out" if gone else ""))

    def _read(self) -> tuple[Accepted, ...]:
        from pipeline.project.baseline import LARGEST, read
        from pipeline.project.named_files import read_named

        name = self.file.as_posix()
        if not os.path.lexists(self.file):
            raise PipelineError("there is no such file", Place(name), "--update-baseline writes it")
        return read(read_named(self.file, LARGEST).decode("utf-8-sig", "replace"), name)

    def _write(self, every: Sequence[Accepted]) -> None:
        from pipeline.project.baseline import written
        from pipeline.project.named_files import write_named

        write_named(self.file, written(every).encode(), None, self.texts)

    def _is_looked_at(self, one: Accepted) -> bool:
        from pipeline.operations.rules import RULES

        if one.rule in RULES and one.rule not in self.rules:
            return False
        if self.texts:
            return one.file in {self.named(name) for name in self.texts}
        return not self.partly and _is_of_project(one)

    def _is_there(self, one: Accepted) -> bool:
        """Whether a file that was not looked at is still there; those of a project may be elsewhere."""
        return _is_of_project(one) or (self.file.parent / one.file).exists()

    def _tell(self, seen: int, gone: Sequence[Accepted]) -> None:
        tell(f"{counted(seen, 'known finding')} left out, by {self.file.as_posix()}")
        if gone:
            them = "it" if len(gone) == 1 else "them"
            tell(
                f"{counted(len(gone), 'known finding')} gone: --update-baseline takes {them} out of the file"
            )


def _is_of_project(one: Accepted) -> bool:
    """Whether a finding is about a file of a project, or about none."""
    return not one.file or PurePath(one.file).parts[0] in OF_PROJECTS


def baseline(
    file: Path | None,
    update: bool,
    rules: Callable[[], Collection[str]],
    texts: Collection[str] = (),
    partly: bool = False,
) -> Baseline | None:
    """Return the baseline that was asked for, None if none was; raise PipelineError if options do not fit."""
    if file is None:
        if update:
            raise PipelineError("--update-baseline needs --baseline", hint="--baseline FILE names the file")
        return None
    if file == HERE:
        raise PipelineError("--baseline names no file", hint="name a file, such as known.json")
    if file == STANDARD_INPUT:
        raise PipelineError(
            "a baseline is not read from standard input", hint="name a file, such as known.json"
        )
    made = Baseline(file, update, rules(), texts, partly)
    made.require()
    return made
