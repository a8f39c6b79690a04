"""The error that ends a command. Faults in the content are findings, never errors."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model.place import NOWHERE, Place


class PipelineError(Exception):
    """The command cannot continue; nothing has been written.

    Printed as ``path:line: what is wrong``, with *hint* (what would be right) on the line below.
    """

    def __init__(self, message: str, place: Place = NOWHERE, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place != NOWHERE else ""
        return f"{where}{self.message}"


def combined(errors: Sequence[PipelineError]) -> PipelineError:
    """Return one error that tells all of *errors*, each on its line with its hint below."""
    if len(errors) == 1:
        return errors[0]
    first, *others = errors
    lines = [first.message]
    for before, error in zip(errors, others, strict=False):
        lines += [f"    {before.hint}"] if before.hint else []
        lines.append(str(error))
    return PipelineError("\n".join(lines), first.place, errors[-1].hint)
