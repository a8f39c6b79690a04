"""The words of a PDF -> a document, and what to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from pipeline.checks.pdf_file.reading import (
    DamagedError,
    LockedError,
    PdfPart,
    PdfPassage,
    PdfWords,
    read_words,
)
from pipeline.checks.reading_level.counting import Locate
from pipeline.model.document import Block, Document, ItemList, Passage, Place, Section, Table, Text
from pipeline.model.errors import PipelineError
from pipeline.operations.texts.places import along

UNTAGGED = "this PDF has no tags: the order of its words may be wrong, and headings and lists are guessed"
FEW = 0.02
"""From this share of words outside the tags on, we say so."""


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """The words of a PDF, its language ("" if it names none), and what to know before one trusts them."""

    words: PdfWords
    notes: tuple[str, ...]

    @property
    def language(self) -> str:
        """The language that the file names."""
        return self.words.language


def words_of(name: str, data: bytes) -> OpenedPdf:
    """Return the words of a PDF; raise PipelineError if it cannot be read, or has none."""
    try:
        words = read_words(data)
    except LockedError:
        message, hint = "this PDF is locked with a password", "save it without one"
        raise PipelineError(message, Place(name), hint) from None
    except DamagedError:
        message, hint = "this PDF cannot be read: it is damaged, or no PDF", "save it again"
        raise PipelineError(message, Place(name), hint) from None
    if not words.passages:
        hint = "it may be a picture of a page: ask those who made it for the text"
        if words.unread:
            hint = "its letters have no text: ask those who made it for their own file"
        raise PipelineError("this PDF has no words that we can read", Place(name), hint)
    return OpenedPdf(words, tuple(_notes(words)))


def _notes(words: PdfWords) -> Iterator[str]:
    if not words.tagged:
        yield UNTAGGED
    if words.repeated:
        quoted = ", ".join(f"“{one}”" for one in words.repeated[:3])
        yield f"the head and foot of the pages are left out: {quoted}"
    if words.outside > FEW:
        yield f"{words.outside:.0%} of the words have no tag, and are left out"
    if words.unread:
        yield f"{words.unread} letters have no text, and are left out"
    if words.wordless:
        pages = ", ".join(map(str, words.wordless[:5]))
        yield f"there are no words on page {pages}: it may be a picture of a page"


def document_of(opened: OpenedPdf, name: str, tag: str) -> tuple[Document, Locate]:
    """Return the document in the language *tag*, and where its words are: the page, and the letter on it."""
    passages = list(_placed(opened.words.passages, name))
    title = next((made for part, made in passages[:1] if part is PdfPart.HEADING), None)
    rest = passages[1:] if title is not None else passages
    sections: list[Section] = []
    blocks: list[Block] = []
    heading: Passage | None = None
    for part, group in groupby(rest, key=lambda one: one[0]):
        own = [made for _, made in group]
        if part is PdfPart.HEADING:
            for one in own:
                sections.append(Section(heading, tuple(blocks)))
                heading, blocks = one, []
        elif part is PdfPart.ITEM:
            blocks.append(ItemList(tuple(own)))
        elif part is PdfPart.CELL and len(own) > 1:
            blocks.append(Table(None, (tuple(own),), headed=False))
        else:
            blocks += own
    sections.append(Section(heading, tuple(blocks)))
    kept = tuple(one for one in sections if one.heading is not None or one.blocks)
    return Document(title or Passage((), Place(name)), kept, tag), along


def _placed(passages: tuple[PdfPassage, ...], name: str) -> Iterator[tuple[PdfPart, Passage]]:
    page, letter = 0, 1
    for one in passages:
        page, letter = one.page, letter if one.page == page else 1
        yield one.part, Passage((Text(one.words),), Place(name, page, letter))
        letter += len(one.words) + 1
