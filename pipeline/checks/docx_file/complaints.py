"""A complaint about a Word file: the output of every check."""

from __future__ import annotations

from typing import TypeAlias

from pipeline.model.finding import Rule

Complaint: TypeAlias = tuple[Rule, str]
"""A rule, and a message that says what breaks it."""


def quoted(words: str) -> str:
    """Return the first 40 characters of *words* in quotation marks, so that a person can find the place."""
    words = " ".join(words.split())
    return f"“{words if len(words) <= 40 else words[:39] + '…'}”"
