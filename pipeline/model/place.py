"""A position in a file: where a passage stands, or what a message is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def _escaped(character: re.Match[str]) -> str:
    r"""A character that would end a line or steer a terminal, as ``\n`` or ``\x1b``."""
    return character[0].encode("unicode_escape").decode()


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file; line and column count from 1, and 0 means unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return ``file:line:column`` on one line, whatever the name of the file."""
        numbers = (str(number) for number in (self.line, self.column) if number)
        return ":".join([CONTROL.sub(_escaped, self.file), *numbers])


NOWHERE = Place("")
