"""What a finished file should be like: the input of every check of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.checks import said
from pipeline.model.document import Document
from pipeline.model.editions import Edition
from pipeline.model.language import Language, language


@dataclass(frozen=True, slots=True)
class Wanted:
    """The language, words, smallest text size (points) and alternative texts that a file should have.

    *words* are those of each passage, in reading order, without markup and addresses (``checks.said.words``).
    *alternatives* is None if they are not known. Pictures that cannot be drawn are told by the writer.
    """

    language: Language
    words: Sequence[str]
    body_points: float = 0.0
    alternatives: Sequence[str] | None = None


def wanted(document: Document, edition: Edition) -> Wanted:
    """Return what the file of an edition should be like, if it shows the composed *document*."""
    return Wanted(
        language(document.language), said.words(document), edition.body_points, said.alternatives(document)
    )
