"""What a checked file is measured against, and what a check answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pipeline.model.finding import Rule
from pipeline.model.language import Language

Complaint: TypeAlias = tuple[Rule, str]
"""A rule, and what breaks it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The language, passages and text size that a file should have."""

    language: Language
    expected: Sequence[str]
    body_points: float


def quoted(words: str) -> str:
    """Return the beginning of *words* in quotation marks, to find the place by."""
    words = " ".join(words.split())
    return f"“{words if len(words) <= 40 else words[:39] + '…'}”"
