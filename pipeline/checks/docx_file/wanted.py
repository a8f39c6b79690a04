"""What a Word file should be like (input of every check), and a complaint (output of every check)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pipeline.model.finding import Rule
from pipeline.model.language import Language

Complaint: TypeAlias = tuple[Rule, str]
"""A rule, and a message that says what breaks it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The language, passages, smallest text size (points) and alternative texts that a file should have.

    *alternatives* is None if they are not known. Pictures that cannot be drawn are told by the writer.
    """

    language: Language
    expected: Sequence[str]
    body_points: float
    alternatives: Sequence[str] | None = None


def quoted(words: str) -> str:
    """Return the first 40 characters of *words* in quotation marks, so that a person can find the place."""
    words = " ".join(words.split())
    return f"“{words if len(words) <= 40 else words[:39] + '…'}”"
