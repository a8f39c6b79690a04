"""The fonts that a book needs, each with only the characters of the book.

Every e-reader has Latin, Greek and Cyrillic letters. Of other scripts many have none, or none that joins and
stacks letters rightly; so a book in such a script has its font in it, in both weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.model.document import Document, Passage, walk
from pipeline.model.language import language
from pipeline.typesetting.fonts import FontLibrary
from pipeline.typesetting.subsetting import readable

ON_EVERY_READER = frozenset(("Latn", "Cyrl", "Grek"))


@dataclass(frozen=True, slots=True)
class Embedded:
    """A font file of a book: its *name*, and the *weight* of CSS that it is for."""

    name: str
    weight: int
    data: bytes


def embedded(
    documents: Sequence[Document], controls: Iterable[Passage], fonts: FontLibrary
) -> Iterator[Embedded]:
    """Yield the fonts of a book with these words, all documents in one language; none if it needs none."""
    spoken = language(documents[0].language)
    if spoken.script in ON_EVERY_READER:
        return
    said = (spot.passage for document in documents for spot in walk(document))
    own = "".join(one.words for one in (*said, *controls) if one.language in ("", spoken.tag))
    for bold, weight in ((False, 400), (True, 700)):
        for face in fonts.chain(spoken.tag, spoken.script, bold)[:1]:
            characters = frozenset(character for character in own if ord(character) in face.characters)
            ending = "otf" if face.is_cff else "ttf"
            yield Embedded(f"{weight}.{ending}", weight, readable(face, characters))
