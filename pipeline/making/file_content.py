"""What one file shows: the document of its edition, and what is beside it. Knows no format and no gate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from pipeline.model.document import Document, Passage, all_passages


@dataclass(frozen=True, slots=True)
class FileContent:
    """What a file shows: a *document* with its opening and closing, and the one *beside* it, if there is one.

    *beside* is the Easy Read wording, or the same wording in the language of the source: the edition's own
    ``beside`` says which. It has an opening and a closing only if it is in another language. *controls*
    are the words beside the text, by the ids of their labels: a neutral title, buttons and links.
    """

    document: Document
    beside: Document | None = None
    controls: Mapping[str, Passage] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that the file shows."""
        return (self.document,) if self.beside is None else (self.document, self.beside)

    def passages(self) -> Iterator[Passage]:
        """Yield everything that the file shows or speaks: the gates judge all of it."""
        yield from all_passages(*self.documents)
        yield from self.controls.values()

    def own_passages(self) -> Iterator[Passage]:
        """Yield what it shows or speaks in its own language."""
        return (self if self.in_source is None else replace(self, beside=None)).passages()

    @property
    def in_source(self) -> Document | None:
        """What it shows in the language of the source beside its own, or None."""
        if self.beside is None or self.beside.language == self.document.language:
            return None
        return self.beside
