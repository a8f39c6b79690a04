"""What ``--baseline`` does for ``check`` and ``readability``: only what is new or worse counts."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from pipeline.cli.telling import counted, tell
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.model.baseline import Accepted
    from pipeline.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Baseline:
    """The *file* of the baseline, whether to *update* it, and which texts were looked at.

    *texts* are the names of files in no project; empty for leaflets. *partly*: only some leaflets or
    languages were asked for.
    """

    file: Path
    update: bool
    texts: Collection[str] = ()
    partly: bool = False

    def require(self) -> None:
        """Raise PipelineError if the file is to be written of a part of a project."""
        if self.update and self.partly:
            hint = "leave out the names of leaflets, and --language"
            raise PipelineError("a baseline is of the whole project", hint=hint)

    def named(self, file: str) -> str:
        """Return the path of a file as the baseline has it: from its own folder, unless it is a project's."""
        if file.startswith("standard-input") or not (self.texts or PurePath(file).is_absolute()):
            return file
        return Path(os.path.relpath(file, self.file.parent)).as_posix()

    def new(self, findings: Sequence[Finding], quiet: bool) -> tuple[Finding, ...]:
        """Return the findings that are new or worse; none where the file is written. Say what was done."""
        from pipeline.model.baseline import compared, known
        from pipeline.operations.folding import fold

        if self.update:
            every = (*known(findings, self.named), *self._kept())
            self._write(every)
            if not quiet:
                tell(f"{self.file.as_posix()}: {counted(sum(one.times for one in every), 'finding')} written")
            return ()
        found = compared(findings, self._read(), self.named)
        if not quiet:
            self._tell(found.known, [one for one in found.gone if self._is_looked_at(one)])
        return fold(found.new)

    def _read(self) -> tuple[Accepted, ...]:
        from pipeline.project.baseline import read
        from pipeline.project.folder import read_data

        name = self.file.as_posix()
        if not self.file.exists():
            raise PipelineError("there is no such file", Place(name), "--update-baseline writes it")
        return read(read_data(self.file).decode("utf-8", "replace"), name)

    def _write(self, every: Sequence[Accepted]) -> None:
        from pipeline.project.baseline import written
        from pipeline.project.folder import write_file

        write_file(self.file, written(every).encode(), self.file.as_posix())

    def _kept(self) -> tuple[Accepted, ...]:
        """What the file has of other texts that are still there."""
        if not (self.texts and self.file.exists()):
            return ()
        others = [one for one in self._read() if not self._is_looked_at(one)]
        return tuple(one for one in others if (self.file.parent / one.file).exists())

    def _is_looked_at(self, one: Accepted) -> bool:
        if self.texts:
            return one.file in {self.named(name) for name in self.texts}
        return not self.partly

    def _tell(self, seen: int, gone: Sequence[Accepted]) -> None:
        tell(f"{counted(seen, 'known finding')} left out, by {self.file.as_posix()}")
        if gone:
            tell(f"{counted(len(gone), 'known finding')} gone: --update-baseline takes that out of the file")


def baseline(
    file: Path | None, update: bool, texts: Collection[str] = (), partly: bool = False
) -> Baseline | None:
    """Return the baseline that was asked for, None if none was; raise PipelineError if options do not fit."""
    if file is None:
        if update:
            raise PipelineError("--update-baseline needs --baseline", hint="--baseline FILE names the file")
        return None
    made = Baseline(file, update, texts, partly)
    made.require()
    return made
