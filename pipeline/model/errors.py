"""The error that ends a command. Faults in the content are findings, never errors."""

from __future__ import annotations

from pipeline.model.document import NOWHERE, Place


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
