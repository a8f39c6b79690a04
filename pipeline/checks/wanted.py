"""What a finished file should be like: the input of every check of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.checks import said
from pipeline.model.document import Document, Table
from pipeline.model.editions import Edition
from pipeline.model.language import Language, language


@dataclass(frozen=True, slots=True)
class Wanted:
    """The language, words, smallest text size (points) and alternative texts that a file should have.

    *words* are those of each passage, in reading order, without markup and addresses (``checks.said.words``);
    *languages* are their tags, "" for the document's; () if they are not known. *parts* are the words within
    passages that are not in the file's language, with theirs (``checks.said.parts``). *title* is that of the
    file's properties, "" if it is the first of *words*. *alternatives* and *tables* are None if they are not
    known. *draft* are the words that say on each page that it is a draft. Pictures that cannot be drawn are
    told by the writer.
    """

    language: Language
    words: Sequence[str]
    body_points: float = 0.0
    alternatives: Sequence[str] | None = None
    tables: Sequence[Table] | None = None
    parts: Sequence[said.Part] = ()
    languages: Sequence[str] = ()
    title: str = ""
    draft: Sequence[str] = ()


def wanted(document: Document, edition: Edition) -> Wanted:
    """Return what the file of an edition should be like, if it shows the composed *document*."""
    return Wanted(
        language(document.language),
        said.words(document),
        edition.body_points,
        said.alternatives(document),
        said.tables(document),
        said.parts(document),
        said.languages(document),
        document.file_title[0],
        tuple(word.words for word in document.foot.draft) if document.foot is not None else (),
    )
